//! Where data lives: the [`Store`] trait, its memory implementation, and the unit of work on top.
//!
//! A store keeps JSON under a [`RecordKey`] and writes a [`Batch`] whole or not at all.
//! It knows nothing of types, handlers or Telegram.

mod batch;
#[cfg(feature = "contract")]
pub mod contract;
mod error;
mod gates;
mod joint;
mod key;
mod locks;
mod memory;
mod query;
mod records;
mod scope;
#[cfg(feature = "sqlite")]
mod sqlite;
mod unit_of_work;
mod value;
mod work_error;
mod writes;

use std::fmt::Debug;
use std::sync::Arc;

use bot_api::types::{UnixTime, UpdateId, UserId};

pub use batch::{Batch, Journalled, Mark, Recovery, RunState, TriggerId};
pub use error::StoreError;
pub(crate) use gates::{ChatGates, OpenGate};
pub(crate) use joint::Changes;
pub use key::{Owner, RecordKey};
pub(crate) use locks::{LockSet, Locks};
pub use memory::MemoryStore;
pub use query::{Conflict, EntryQuery, OwnerQuery, Subject};
pub(crate) use records::{Records, Written, WrittenRecords};
pub use scope::ScopeKind;
pub(crate) use scope::StoredType;
#[cfg(feature = "sqlite")]
pub use sqlite::{Durability, OpenError, SqliteBuilder, SqliteStore, Statistics};
pub(crate) use unit_of_work::{OwnEntry, UnitOfWork};
pub use value::Value;
pub use work_error::WorkError;
pub(crate) use writes::Changed;

pub use crate::migration::ChatMigration;
use crate::task::BoxFuture;

/// The answer of a store, when it has it.
pub type StoreFuture<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

/// Keeps what handlers store.
///
/// An implementation is shared by all handlers, which call it at the same time.
/// The dispatcher makes sure that one value isn't changed by two of them at once.
///
/// # Contract
///
/// - A [`Batch`] that was committed with `Ok` is seen by every later call, whole; no call sees a part
///   of a batch, and who has seen one record of it sees the others from then on.
/// - A batch that failed has changed nothing; where that can't be known, because a connection broke,
///   [`load_mark`](Self::load_mark) says afterwards whether it was stored.
/// - Batches that name the same record are applied in the order in which `commit` was called, even
///   if the future of one of them is dropped or is not polled any more.
/// - Names and keys are told apart, and ordered, by their bytes; they may be any texts, and ids any
///   numbers.
/// - Texts come back as they were given, whatever they contain.
/// - A value that has expired is still given until it is swept: who reads looks at its time.
///
/// With the feature `contract`, `bot_core::store_contract!` makes tests of all this.
///
/// # Example
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), bot_core::store::StoreError> {
/// use bot_core::store::{Batch, MemoryStore, Owner, RecordKey, Store, Value};
/// use bot_core::types::UserId;
///
/// let store = MemoryStore::new();
/// let key = RecordKey::new(Owner::User(UserId(7)), "notes");
///
/// let mut batch = Batch::new();
/// batch.records.push((key.clone(), Some(Value::new("[1,2]"))));
/// store.commit(batch).await?;
///
/// let value = store.load(&key).await?;
/// assert_eq!(value.map(|value| value.as_str().to_owned()), Some("[1,2]".to_owned()));
/// # Ok(()) }
/// ```
///
/// Every method fails with a [`StoreError`] if the store can't be read or written, and never because
/// something isn't there.
pub trait Store: Debug + Send + Sync + 'static {
    /// The part of the store that belongs to one bot; asked for once, when an app is built.
    ///
    /// Default: `None`, the store serves one bot only and is used as it is.
    fn for_bot(&self, bot: UserId) -> Option<Arc<dyn Store>> {
        let _ = bot;
        None
    }

    /// The value at `key`, if there is one.
    fn load<'a>(&'a self, key: &'a RecordKey) -> StoreFuture<'a, Option<Value>>;

    /// Entries of a collection with their keys, in the order of the keys' bytes.
    fn entries(&self, query: EntryQuery) -> StoreFuture<'_, Vec<(Arc<str>, Value)>>;

    /// How many entries a collection has.
    fn count<'a>(&'a self, owner: Owner, name: &'a str) -> StoreFuture<'a, u64>;

    /// The owners that have a value or a collection of one name, in the order of [`Owner`].
    fn owners(&self, query: OwnerQuery) -> StoreFuture<'_, Vec<Owner>>;

    /// Everything that is stored about a user or a chat, in the order of [`RecordKey`]: at most
    /// `limit` records beyond `after`.
    fn records_of(
        &self,
        subject: Subject,
        after: Option<RecordKey>,
        limit: usize,
    ) -> StoreFuture<'_, Vec<(RecordKey, Value)>>;

    /// The values that both chats of an upgrade have at the same address.
    fn conflicts(&self, migration: ChatMigration) -> StoreFuture<'_, Vec<Conflict>>;

    /// Writes a batch, whole or not at all.
    ///
    /// What is asked for is done even if the future is dropped once it was polled.
    fn commit(&self, batch: Batch) -> StoreFuture<'_, ()>;

    /// Removes at most `limit` values that have expired by `now`; how many there were.
    fn sweep(&self, now: UnixTime, limit: usize) -> StoreFuture<'_, usize>;

    /// The mark of a trigger.
    fn load_mark(&self, trigger: TriggerId) -> StoreFuture<'_, Option<Mark>>;

    /// An update of the inbox; `None` if it isn't there.
    fn load_journalled(&self, update: UpdateId) -> StoreFuture<'_, Option<Value>>;

    /// What earlier runs left: the inbox, the marks, the upgrades of groups.
    fn recover(&self) -> StoreFuture<'_, Recovery>;
}
