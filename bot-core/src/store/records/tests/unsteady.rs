//! A memory store that takes its time, more or less by chance, and sometimes refuses.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use bot_api::types::{UnixTime, UpdateId};
use fastrand::Rng;
use tokio::runtime::Handle;
use tokio::sync::{oneshot, watch};
use tokio::task::yield_now;

use crate::store::{
    Batch, ChatMigration, Conflict, EntryQuery, Mark, MemoryStore, Owner, OwnerQuery, RecordKey,
    Recovery, Store, StoreError, StoreFuture, Subject, TriggerId, Value,
};

/// See the module's documentation.
///
/// Like the stores on disk it carries batches out in the order in which they were given, whether or
/// not anybody waits.
#[derive(Debug)]
pub(super) struct Unsteady {
    pub(super) memory: Arc<MemoryStore>,
    random: Mutex<Rng>,
    /// One of how many commits is refused.
    refuses: Option<u32>,
    last: Mutex<watch::Receiver<()>>,
    pub(super) loads: AtomicUsize,
}

impl Unsteady {
    pub(super) fn new(seed: u64, refuses: Option<u32>) -> Arc<Self> {
        Arc::new(Self {
            memory: Arc::default(),
            random: Mutex::new(Rng::with_seed(seed)),
            refuses,
            last: Mutex::new(watch::channel(()).1),
            loads: AtomicUsize::new(0),
        })
    }

    fn some(&self) -> usize {
        self.random.lock().unwrap().usize(..5)
    }

    /// Waits until all batches that were given are carried out.
    pub(super) async fn settled(&self) {
        let mut last = self.last.lock().unwrap().clone();
        while last.changed().await.is_ok() {}
    }
}

pub(super) async fn yield_times(times: usize) {
    for _ in 0..times {
        yield_now().await;
    }
}

impl Store for Unsteady {
    fn load<'a>(&'a self, key: &'a RecordKey) -> StoreFuture<'a, Option<Value>> {
        self.loads.fetch_add(1, Ordering::Relaxed);
        let (before, after) = (self.some(), self.some());
        Box::pin(async move {
            yield_times(before).await;
            let value = self.memory.load(key).await;
            yield_times(after).await;
            value
        })
    }

    fn commit(&self, batch: Batch) -> StoreFuture<'_, ()> {
        let (before, after) = (self.some(), self.some());
        let refused =
            self.refuses.is_some_and(|refuses| self.random.lock().unwrap().u32(..refuses) == 0);
        let (ended, next) = watch::channel(());
        let mut previous = std::mem::replace(&mut *self.last.lock().unwrap(), next);
        let (answer, answered) = oneshot::channel();
        let memory = Arc::clone(&self.memory);
        let work = async move {
            while previous.changed().await.is_ok() {}
            yield_times(before).await;
            let written = if refused {
                Err(StoreError::new("write a batch", "not this time"))
            } else {
                memory.commit(batch).await
            };
            drop(ended);
            yield_times(after).await;
            let _ = answer.send(written);
        };
        let _detached = Handle::current().spawn(work);
        Box::pin(async move { answered.await.unwrap() })
    }

    fn sweep(&self, now: UnixTime, limit: usize) -> StoreFuture<'_, usize> {
        let before = self.some();
        Box::pin(async move {
            yield_times(before).await;
            self.memory.sweep(now, limit).await
        })
    }

    fn entries(&self, query: EntryQuery) -> StoreFuture<'_, Vec<(Arc<str>, Value)>> {
        self.memory.entries(query)
    }

    fn count<'a>(&'a self, owner: Owner, name: &'a str) -> StoreFuture<'a, u64> {
        self.memory.count(owner, name)
    }

    fn owners(&self, query: OwnerQuery) -> StoreFuture<'_, Vec<Owner>> {
        self.memory.owners(query)
    }

    fn records_of(
        &self,
        subject: Subject,
        after: Option<RecordKey>,
        limit: usize,
    ) -> StoreFuture<'_, Vec<(RecordKey, Value)>> {
        self.memory.records_of(subject, after, limit)
    }

    fn conflicts(&self, migration: ChatMigration) -> StoreFuture<'_, Vec<Conflict>> {
        self.memory.conflicts(migration)
    }

    fn load_mark(&self, trigger: TriggerId) -> StoreFuture<'_, Option<Mark>> {
        self.memory.load_mark(trigger)
    }

    fn load_journalled(&self, update: UpdateId) -> StoreFuture<'_, Option<Value>> {
        self.memory.load_journalled(update)
    }

    fn recover(&self) -> StoreFuture<'_, Recovery> {
        self.memory.recover()
    }
}
