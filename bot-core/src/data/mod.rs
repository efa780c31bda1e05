//! Stored data of users, chats, members and the bot: which kind to choose, and how they live on.
//!
//! A struct becomes stored data by a derive, which says whose data it is: [`UserData`], [`ChatData`],
//! [`MemberData`] (a user in one chat) or [`BotData`].
//! Handlers take it as an argument; what they change is stored if they return `Ok`, all of it in one
//! batch, before their reply is sent.
//!
//! # Which kind to choose
//!
//! | what it is | what to write | what it costs |
//! | --- | --- | --- |
//! | small and always whole: settings, a counter, a profile | a struct, taken as `&T` or `&mut T` | its size: it is copied for a handler that changes it, and written whole |
//! | grows with use: notes, orders, a history | a struct for one entry with `#[stored(key = …)]`, taken as [`Collection<T>`] | one entry, however many there are |
//! | of the bot as a whole: totals, what an administrator has set | a struct with the derive `BotData`, taken as `&T` or as [`BotData<T>`] | its size, at the moment of the commit |
//!
//! A plain struct with a `Vec` or a map that grows gets slower with every entry; a collection doesn't.
//!
//! ```
//! use bot_core::data::DataError;
//! use bot_core::prelude::*;
//!
//! /// How a user wants to be served: a few words, always whole.
//! #[derive(Default, Clone, Serialize, Deserialize, UserData)]
//! struct Settings { with_milk: bool }
//!
//! /// One order of a user; there are more every day.
//! #[derive(Clone, Serialize, Deserialize, UserData)]
//! #[stored(name = "orders", key = u64)]
//! struct Order { item: String, with_milk: bool }
//!
//! /// Orders something.
//! #[command("order <item..>")]
//! async fn order(
//!     item: String,
//!     message: &Message,
//!     settings: &Settings,
//!     orders: &mut Collection<Order>,
//! ) -> Result<String, DataError> {
//!     let number = message.message_id.0.unsigned_abs();
//!     orders.insert(&number, Order { item, with_milk: settings.with_milk })?;
//!     Ok(format!("That is your order number {number}."))
//! }
//!
//! /// Shows the latest orders.
//! #[command("orders")]
//! async fn orders(orders: &Collection<Order>) -> Result<String, DataError> {
//!     let latest = orders.entries().descending().page(10).await?;
//!     Ok(latest.into_iter().map(|(number, order)| format!("{number}: {}\n", order.item)).collect())
//! }
//! # let _ = routes![order, orders];
//! ```
//!
//! Values are stored as JSON, under a name that the author chooses, so people can read them in the
//! store.
//! Names never follow from Rust paths: a type can be renamed and moved as long as its stored name
//! stays.
//!
//! # Versions
//!
//! Serde's defaults (`#[serde(default)]`) are enough for a new field.
//! Where more changes, keep the old type, give the new one a version, and say how to convert:
//!
//! ```
//! use std::collections::BTreeMap;
//! use std::num::ParseIntError;
//!
//! use bot_core::prelude::*;
//!
//! /// Version 1: prices as text.
//! #[derive(Default, Clone, Serialize, Deserialize, ChatData)]
//! #[stored(name = "prices")]
//! struct PricesV1(BTreeMap<String, String>);
//!
//! /// Version 2: prices in cents.
//! #[derive(Default, Clone, Serialize, Deserialize, ChatData)]
//! #[stored(name = "prices", version = 2, from = PricesV1)]
//! struct PricesV2(BTreeMap<String, u64>);
//!
//! impl TryFrom<PricesV1> for PricesV2 {
//!     type Error = ParseIntError;
//!
//!     fn try_from(old: PricesV1) -> Result<Self, ParseIntError> {
//!         let cents = |(item, price): (String, String)| Ok((item, price.replace('.', "").parse()?));
//!         old.0.into_iter().map(cents).collect::<Result<_, _>>().map(Self)
//!     }
//! }
//!
//! /// Version 3: prices with a currency.
//! #[derive(Default, Clone, Serialize, Deserialize, ChatData)]
//! #[stored(name = "prices", version = 3, from = PricesV2)]
//! struct Prices { cents: BTreeMap<String, u64>, currency: String }
//!
//! impl From<PricesV2> for Prices {
//!     fn from(old: PricesV2) -> Self {
//!         Self { cents: old.0, currency: "EUR".into() }
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let chat = ChatId(-5);
//! # let handle = App::new("123456:token").build()?.handle();
//! // Stored by the first version, long ago:
//! handle.data::<PricesV1>(chat).set(PricesV1([("tea".into(), "1.50".into())].into())).await?;
//! // Read by the third, through the chain:
//! assert_eq!(handle.data::<Prices>(chat).get().await?.cents["tea"], 150);
//! # Ok(()) }
//! ```
//!
//! A value is upgraded when it is read, and stored in the new version when a handler changes it.
//! [`AppHandle::upgrade_all`](crate::AppHandle::upgrade_all) does it for all values in one sweep,
//! after which the old types can go.
//! A value of a *newer* version, which an older program meets after a step back, is an error and is
//! never written over.
//!
//! # Expiry
//!
//! With `#[stored(expires = "30d")]` a value is forgotten that long after it was last stored; the
//! units are `s`, `m`, `h`, `d` and `w`.
//! What has expired reads as if it weren't there, at once, and is removed from the store in the
//! background.
//! A handler that takes the value as `&mut T` and touches it renews it, also where it stays the same.
//! Each entry of a collection expires by itself.
//!
//! ```
//! use bot_core::prelude::*;
//!
//! /// What a user is in the midst of writing.
//! #[derive(Default, Clone, Serialize, Deserialize, UserData)]
//! #[stored(expires = "2h")]
//! struct Draft { text: String }
//! ```
//!
//! # What can't be read
//!
//! A stored value that can't be decoded or upgraded is an error: [`WorkError::Decode`] names the
//! value and the cause, the handler isn't called, and the text in the store stays as it is.
//! It never turns into a default that is then written over it.
//! What an author can do:
//!
//! - Teach the type to read it: `#[serde(default)]`, `#[serde(alias = "…")]`, or a new version with a
//!   conversion. The next read finds it.
//! - Look at it by [`DataHandle::raw`], and mend it in the store or by [`DataHandle::set`].
//! - Remove it by [`DataHandle::drop`].
//! - Choose `#[stored(broken = "reset")]` for data that nobody misses: the handler then gets the
//!   default, and when something new is stored, the text that can't be read is kept beside it, as an
//!   entry under the name with `.broken` behind it and the time as key.
//!   It moves with its chat, and is exported and erased with its owner.
//!
//! [`WorkError::Decode`]: crate::store::WorkError::Decode
//!
//! # From outside of handlers
//!
//! An [`AppHandle`](crate::AppHandle) reaches all data from other tasks: one owner's value by
//! [`data`](crate::AppHandle::data), a collection by [`collection`](crate::AppHandle::collection), all
//! who have data of a type by [`owners`](crate::AppHandle::owners).
//! A [`Context`](crate::Context) has the same for handlers.
//! Such changes are stored at once and by themselves.
//!
//! [`export`](crate::AppHandle::export) gives everything about a user or a chat as one JSON document,
//! and [`erase`](crate::AppHandle::erase) removes it in one transaction:
//!
//! ```
//! use bot_core::data::DataError;
//! use bot_core::prelude::*;
//!
//! /// Forgets everything about you.
//! #[command("forget_me")]
//! async fn forget_me(cx: Context, user: &User) -> Result<&'static str, DataError> {
//!     cx.erase(user.id).await?;
//!     Ok("I don't know you any more.")
//! }
//! # let _ = routes![forget_me];
//! ```
//!
//! # Snapshots and locks
//!
//! `&T` is a [`Snapshot`]: no lock is taken, and others may change the value meanwhile.
//! `&mut T` is exclusive while the handler runs: no other handler has it, so no change is lost.
//! [`BotData`] is read as a snapshot and changed by functions that run at the commit, because a
//! handler that held it would hold up every chat.
//! Locks are taken once, before the handler runs and in one order, so no two handlers wait for each
//! other; that is why a handler that has `&mut` data can't change other data by `cx.data(..)`.

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

#[cfg(test)]
mod tests;
