//! Typed data of users, chats, members and the bot: from JSON in the store to a handler's argument.
//!
//! A type belongs to one scope, which the derive says.
//! `&T` is a [`Snapshot`], `&mut T` an [`Exclusive`] guard that gives the value back when it is
//! dropped; [`BotData`] is read as a snapshot and changed by functions that run at the commit.

mod bot;
mod codec;
mod collection;
mod error;
mod export;
mod guard;
mod handle;
mod key;
mod owners;
mod place;
mod scope;
mod stored;
mod subject;
mod upgrade_all;
mod version;

pub use bot::BotData;
pub(crate) use codec::{entry_type, stored_type};
pub use collection::{Collection, CollectionHandle, Entries, ReadCollection};
pub use error::DataError;
pub(crate) use export::export;
pub use guard::{ChatData, Exclusive, MemberData, Snapshot, UserData};
pub use guard::{exclusive, exclusive_access, snapshot, snapshot_access};
pub use handle::DataHandle;
pub use key::KeyError;
pub use owners::Owners;
pub use scope::{BotScope, ChatScope, HeldScope, MemberScope, Scope, ScopeKind, UserScope};
pub use stored::{Broken, Stored, StoredData, StoredEntry};
pub(crate) use subject::erase;
pub(crate) use upgrade_all::upgrade_all;
pub use upgrade_all::{UpgradeProgress, UpgradeReport};
pub use version::{UpgradeError, UpgradeFrom, check_upgrade};
