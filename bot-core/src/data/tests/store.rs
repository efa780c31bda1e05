//! A store for tests: it can be held up, it counts what it is asked, and can be told to fail.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use bot_api::types::{UnixTime, UpdateId};
use tokio::sync::{Semaphore, oneshot};

use super::*;
use crate::store::{
    Conflict, EntryQuery, Mark, OwnerQuery, Recovery, StoreError, StoreFuture, Subject, TriggerId,
};

/// A memory store that can be held up, counts, and can be told to fail.
#[derive(Clone, Debug)]
pub(super) struct TestStore(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    memory: MemoryStore,
    /// As many commits as there are permits get through.
    commits: Semaphore,
    failing: AtomicBool,
    /// How many records were read, one by one or in pages.
    reads: AtomicUsize,
    /// How many records each commit wrote.
    writes: Mutex<Vec<usize>>,
}

impl TestStore {
    pub(super) fn new() -> Self {
        Self(Arc::new(Inner {
            memory: MemoryStore::new(),
            commits: Semaphore::new(Semaphore::MAX_PERMITS),
            failing: AtomicBool::new(false),
            reads: AtomicUsize::new(0),
            writes: Mutex::default(),
        }))
    }

    /// Holds commits up from now on, until they are [let through](Self::let_through).
    pub(super) fn hold_up(&self) {
        self.0.commits.forget_permits(Semaphore::MAX_PERMITS);
    }

    pub(super) fn let_through(&self, commits: usize) {
        self.0.commits.add_permits(commits);
    }

    pub(super) fn fail(&self, failing: bool) {
        self.0.failing.store(failing, Ordering::SeqCst);
    }

    /// What was read and written since this was last asked.
    pub(super) fn cost(&self) -> (usize, Vec<usize>) {
        let writes = std::mem::take(&mut *self.0.writes.lock().unwrap());
        (self.0.reads.swap(0, Ordering::SeqCst), writes)
    }

    fn count<'a, T>(&'a self, reads: usize, answer: StoreFuture<'a, T>) -> StoreFuture<'a, T> {
        self.0.reads.fetch_add(reads, Ordering::SeqCst);
        if self.0.failing.load(Ordering::SeqCst) {
            let error = StoreError::new("answer", "it is told to fail");
            return Box::pin(async { Err(error) });
        }
        answer
    }
}

impl Store for TestStore {
    fn load<'a>(&'a self, key: &'a RecordKey) -> StoreFuture<'a, Option<Value>> {
        self.count(1, self.0.memory.load(key))
    }

    fn entries(&self, query: EntryQuery) -> StoreFuture<'_, Vec<(Arc<str>, Value)>> {
        self.count(query.limit, self.0.memory.entries(query))
    }

    fn count<'a>(&'a self, owner: Owner, name: &'a str) -> StoreFuture<'a, u64> {
        self.count(0, self.0.memory.count(owner, name))
    }

    fn owners(&self, query: OwnerQuery) -> StoreFuture<'_, Vec<Owner>> {
        self.count(0, self.0.memory.owners(query))
    }

    fn records_of(
        &self,
        subject: Subject,
        after: Option<RecordKey>,
        limit: usize,
    ) -> StoreFuture<'_, Vec<(RecordKey, Value)>> {
        self.count(limit, self.0.memory.records_of(subject, after, limit))
    }

    fn conflicts(&self, migration: ChatMigration) -> StoreFuture<'_, Vec<Conflict>> {
        self.count(0, self.0.memory.conflicts(migration))
    }

    /// As the contract says, what was asked for is done even if the future is dropped.
    #[expect(clippy::disallowed_methods, reason = "it stands for the thread of a real store")]
    fn commit(&self, batch: Batch) -> StoreFuture<'_, ()> {
        let (tell, told) = oneshot::channel();
        let inner = Arc::clone(&self.0);
        tokio::spawn(async move {
            inner.commits.acquire().await.unwrap().forget();
            let failing = inner.failing.load(Ordering::SeqCst);
            let answer = if failing {
                Err(StoreError::new("write a batch", "it is told to fail"))
            } else {
                inner.writes.lock().unwrap().push(batch.records.len());
                inner.memory.commit(batch).await
            };
            let _ = tell.send(answer);
        });
        Box::pin(async { told.await.unwrap() })
    }

    fn sweep(&self, now: UnixTime, limit: usize) -> StoreFuture<'_, usize> {
        self.count(0, self.0.memory.sweep(now, limit))
    }

    fn load_mark(&self, trigger: TriggerId) -> StoreFuture<'_, Option<Mark>> {
        self.count(0, self.0.memory.load_mark(trigger))
    }

    fn load_journalled(&self, update: UpdateId) -> StoreFuture<'_, Option<Value>> {
        self.count(0, self.0.memory.load_journalled(update))
    }

    fn recover(&self) -> StoreFuture<'_, Recovery> {
        self.count(0, self.0.memory.recover())
    }
}
