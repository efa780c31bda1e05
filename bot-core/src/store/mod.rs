//! Where data lives: the [`Store`] trait, its memory implementation, and the unit of work on top.
//!
//! A store keeps JSON under a [`RecordKey`] and writes a [`Batch`] whole or not at all.
//! It knows nothing of types, handlers or Telegram.

mod batch;
mod key;
mod locks;
mod memory;
mod scope;
mod unit_of_work;

use std::error::Error;
use std::fmt::Debug;

use bot_api::types::{ChatId, UpdateId};

pub use batch::{Batch, Journalled, Mark, Recovery, Value};
pub use key::{Owner, RecordKey};
pub(crate) use locks::{ChatGates, LockSet, Locks, OpenGate};
pub use memory::MemoryStore;
pub use scope::ScopeKind;
pub(crate) use scope::StoredType;
pub use unit_of_work::WorkError;
pub(crate) use unit_of_work::{Changes, Encode, UnitOfWork};

pub use crate::migration::ChatMigration;
use crate::task::BoxFuture;

/// Why a store could not do what it was asked to.
#[derive(Debug, thiserror::Error)]
#[error("the store could not {action}")]
pub struct StoreError {
    action: &'static str,
    permanent: bool,
    #[source]
    source: Box<dyn Error + Send + Sync>,
}

impl StoreError {
    /// Says what was being done, such as `write a batch`, and why it failed this time: the disk is
    /// full, the server is away.
    ///
    /// The handler is tried again until the store is there.
    pub fn new(action: &'static str, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { action, permanent: false, source: source.into() }
    }

    /// Says that this can never be done, such as writing a value that is larger than the store
    /// takes.
    ///
    /// The handler isn't tried again.
    pub fn permanent(
        action: &'static str,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self { action, permanent: true, source: source.into() }
    }

    /// Whether it can never be done, however often it is tried.
    #[must_use]
    pub fn is_permanent(&self) -> bool {
        self.permanent
    }
}

/// Keeps what handlers store.
///
/// An implementation is shared by all handlers, which call it at the same time.
/// The dispatcher makes sure that one value isn't changed by two of them at once.
///
/// # Contract
///
/// - A [`Batch`] that was committed with `Ok` is seen by every later call, whole.
/// - A batch that failed has changed nothing.
/// - Batches that name the same record are applied in the order in which `commit` was called.
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
pub trait Store: Debug + Send + Sync + 'static {
    /// The value at `key`, if there is one.
    ///
    /// # Errors
    ///
    /// [`StoreError`] if the store can't be read; never for a value that isn't there.
    fn load<'a>(&'a self, key: &'a RecordKey) -> BoxFuture<'a, Result<Option<Value>, StoreError>>;

    /// All values of a chat and of its members, in no particular order.
    ///
    /// # Errors
    ///
    /// [`StoreError`] if the store can't be read.
    fn load_chat(&self, chat: ChatId)
    -> BoxFuture<'_, Result<Vec<(RecordKey, Value)>, StoreError>>;

    /// Writes a batch, whole or not at all.
    ///
    /// # Errors
    ///
    /// [`StoreError`] if the batch couldn't be written; then nothing of it was.
    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<(), StoreError>>;

    /// An update of the inbox; `None` if it isn't there.
    ///
    /// # Errors
    ///
    /// [`StoreError`] if the store can't be read.
    fn load_journalled(&self, update: UpdateId)
    -> BoxFuture<'_, Result<Option<Value>, StoreError>>;

    /// What earlier runs left: the inbox, the marks, the upgrades of groups.
    ///
    /// # Errors
    ///
    /// [`StoreError`] if the store can't be read.
    fn recover(&self) -> BoxFuture<'_, Result<Recovery, StoreError>>;
}
