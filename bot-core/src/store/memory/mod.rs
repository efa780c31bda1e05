//! Data in memory: gone with the process, for tests and for bots that need nothing kept.
//!
//! All that is stored is plain data behind one lock, so that no call sees half of a batch.

mod contents;

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use bot_api::types::{UnixTime, UpdateId};

use self::contents::Contents;
use super::{
    Batch, ChatMigration, Conflict, EntryQuery, Mark, Owner, OwnerQuery, RecordKey, Recovery,
    Store, StoreFuture, Subject, TriggerId, Value,
};

/// A store that keeps everything in memory.
///
/// Two clones of an `Arc<MemoryStore>` are one store, so a second run of a bot in the same process
/// goes on with the data of the first.
/// It serves one bot: give each bot of a process a store of its own.
///
/// Reading and writing a value costs one look-up in a hash map, an entry of a collection one in a
/// tree more.
/// A batch is applied when [`commit`](Store::commit) is called, and no future of this store waits
/// for anything.
#[derive(Default)]
pub struct MemoryStore {
    contents: RwLock<Contents>,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many values are stored; each entry of a collection is one.
    ///
    /// Looks at everything that is stored.
    #[must_use]
    pub fn len(&self) -> usize {
        self.read().len()
    }

    /// Whether no value is stored.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.read().is_empty()
    }

    fn read(&self) -> RwLockReadGuard<'_, Contents> {
        self.contents.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Contents> {
        self.contents.write().unwrap_or_else(PoisonError::into_inner)
    }
}

fn ready<T: Send + 'static>(answer: T) -> StoreFuture<'static, T> {
    Box::pin(std::future::ready(Ok(answer)))
}

impl Store for MemoryStore {
    fn load<'a>(&'a self, key: &'a RecordKey) -> StoreFuture<'a, Option<Value>> {
        ready(self.read().get(key).cloned())
    }

    fn entries(&self, query: EntryQuery) -> StoreFuture<'_, Vec<(Arc<str>, Value)>> {
        ready(self.read().entries(query))
    }

    fn count<'a>(&'a self, owner: Owner, name: &'a str) -> StoreFuture<'a, u64> {
        ready(self.read().count(owner, name))
    }

    fn owners(&self, query: OwnerQuery) -> StoreFuture<'_, Vec<Owner>> {
        ready(self.read().owners(query))
    }

    fn records_of(
        &self,
        subject: Subject,
        after: Option<RecordKey>,
        limit: usize,
    ) -> StoreFuture<'_, Vec<(RecordKey, Value)>> {
        ready(self.read().records_of(subject, after.as_ref(), limit))
    }

    fn conflicts(&self, migration: ChatMigration) -> StoreFuture<'_, Vec<Conflict>> {
        ready(self.read().conflicts(migration))
    }

    fn commit(&self, batch: Batch) -> StoreFuture<'_, ()> {
        self.write().apply(batch);
        ready(())
    }

    fn sweep(&self, now: UnixTime, limit: usize) -> StoreFuture<'_, usize> {
        ready(self.write().sweep(now, limit))
    }

    fn load_mark(&self, trigger: TriggerId) -> StoreFuture<'_, Option<Mark>> {
        ready(self.read().mark(trigger))
    }

    fn load_journalled(&self, update: UpdateId) -> StoreFuture<'_, Option<Value>> {
        ready(self.read().journalled(update))
    }

    fn recover(&self) -> StoreFuture<'_, Recovery> {
        ready(self.read().recovery())
    }
}

impl fmt::Debug for MemoryStore {
    /// Says how many values there are, but not which: they are people's data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").field("homes", &self.read().homes()).finish_non_exhaustive()
    }
}
