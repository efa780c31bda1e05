//! Typed data of users, chats, members and the bot: from JSON in the store to a handler's argument.
//!
//! A type belongs to one scope, which the derive says.
//! `&T` is a [`Snapshot`], `&mut T` an [`Exclusive`] guard that gives the value back when it is
//! dropped; [`BotData`] is read as a snapshot and changed by functions that run at the commit.

mod bot;
mod codec;
mod collection;
mod error;
mod guard;
mod handle;
mod key;
mod place;
mod scope;
mod stored;
mod version;

pub use bot::BotData;
pub use collection::{Collection, CollectionHandle, Entries, ReadCollection};
pub use error::DataError;
pub use guard::{ChatData, Exclusive, MemberData, Snapshot, UserData};
pub use guard::{exclusive, exclusive_access, snapshot, snapshot_access};
pub use handle::DataHandle;
pub use key::KeyError;
pub use scope::{BotScope, ChatScope, HeldScope, MemberScope, Scope, ScopeKind, UserScope};
pub use stored::{Broken, Stored, StoredData, StoredEntry};
pub use version::{UpgradeError, UpgradeFrom, check_upgrade};
