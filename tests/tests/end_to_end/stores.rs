//! A store that gets into trouble when it is told to.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bot_core::ChatMigration;
use bot_core::store::{
    Batch, Conflict, EntryQuery, Mark, MemoryStore, Owner, OwnerQuery, RecordKey, Recovery, Store,
    StoreError, StoreFuture, Subject, TriggerId, Value,
};
use bot_core::types::{UnixTime, UpdateId};
use tokio::time::sleep;

/// What a store is asked to do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Call {
    /// To read a record of this name.
    Load(&'static str),
    /// To read what both chats of an upgrade have.
    Conflicts,
    /// To write anything.
    Commit,
    /// To write a record of this name.
    CommitOf(&'static str),
    /// To take handled updates out of the inbox.
    LeaveInbox,
}

/// What becomes of it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Trouble {
    /// It fails.
    Fails,
    /// It is done, and said to have failed.
    FailsAfterwards,
    /// It never ends.
    Hangs,
    /// It is done, and never ends.
    HangsAfterwards,
    /// It is done, but not before this time.
    Takes(Duration),
}

/// A store in memory, with trouble for the next calls of one kind.
#[derive(Debug, Default)]
pub(crate) struct Flaky {
    inner: MemoryStore,
    plan: Mutex<Option<(Call, Trouble, usize)>>,
    /// The number of the commit that gets into trouble, counted from the beginning.
    planned_commit: Mutex<Option<(usize, Trouble)>>,
    commits: AtomicUsize,
    /// How many of the next looks at a mark fail.
    pub(crate) failing_marks: AtomicUsize,
}

impl Flaky {
    pub(crate) fn new() -> Arc<Self> {
        Arc::default()
    }

    /// A store whose next `times` calls of a kind fail.
    pub(crate) fn failing(call: Call, times: usize) -> Arc<Self> {
        let store = Self::new();
        store.plan(call, Trouble::Fails, times);
        store
    }

    /// Lets the next `times` calls of a kind get into trouble, and all others be.
    pub(crate) fn plan(&self, call: Call, trouble: Trouble, times: usize) {
        *self.plan.lock().unwrap_or_else(PoisonError::into_inner) = Some((call, trouble, times));
    }

    /// Lets the commit of that number get into trouble.
    pub(crate) fn plan_commit(&self, number: usize, trouble: Trouble) {
        let mut planned = self.planned_commit.lock().unwrap_or_else(PoisonError::into_inner);
        *planned = Some((number, trouble));
    }

    /// How many commits there were.
    pub(crate) fn commits(&self) -> usize {
        self.commits.load(Ordering::SeqCst)
    }

    fn trouble_of_this_commit(&self) -> Option<Trouble> {
        let number = self.commits.fetch_add(1, Ordering::SeqCst);
        let planned = self.planned_commit.lock().unwrap_or_else(PoisonError::into_inner);
        planned.filter(|(at, _)| *at == number).map(|(_, trouble)| trouble)
    }

    /// Ends all trouble.
    pub(crate) fn recovers(&self) {
        *self.plan.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Gets into the trouble that is planned for a call that `fits`.
    async fn meet_trouble(&self, fits: impl Fn(Call) -> bool) -> Result<(), StoreError> {
        meet(self.next_trouble(fits)).await
    }

    fn next_trouble(&self, fits: impl Fn(Call) -> bool) -> Option<Trouble> {
        let mut plan = self.plan.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, trouble, left) =
            plan.as_mut().filter(|(call, _, left)| *left > 0 && fits(*call))?;
        *left -= 1;
        Some(*trouble)
    }
}

async fn meet(trouble: Option<Trouble>) -> Result<(), StoreError> {
    match trouble {
        None => Ok(()),
        Some(Trouble::Fails | Trouble::FailsAfterwards) => {
            Err(StoreError::new("do as it was told", "the disk is full"))
        }
        Some(Trouble::Hangs | Trouble::HangsAfterwards) => std::future::pending().await,
        Some(Trouble::Takes(time)) => {
            sleep(time).await;
            Ok(())
        }
    }
}

impl Store for Flaky {
    fn load<'a>(&'a self, key: &'a RecordKey) -> StoreFuture<'a, Option<Value>> {
        Box::pin(async move {
            self.meet_trouble(|call| matches!(call, Call::Load(name) if name == key.name)).await?;
            self.inner.load(key).await
        })
    }

    fn conflicts(&self, migration: ChatMigration) -> StoreFuture<'_, Vec<Conflict>> {
        Box::pin(async move {
            self.meet_trouble(|call| call == Call::Conflicts).await?;
            self.inner.conflicts(migration).await
        })
    }

    fn commit(&self, batch: Batch) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            let fits = |call| match call {
                Call::Commit => true,
                Call::CommitOf(name) => batch.records.iter().any(|(key, _)| key.name == name),
                Call::LeaveInbox => !batch.finished.is_empty(),
                Call::Load(_) | Call::Conflicts => false,
            };
            let by_number = self.trouble_of_this_commit();
            match by_number.or_else(|| self.next_trouble(fits)) {
                Some(Trouble::FailsAfterwards) => {
                    self.inner.commit(batch).await?;
                    Err(StoreError::new("hear that it was done", "the connection broke"))
                }
                Some(Trouble::HangsAfterwards) => {
                    self.inner.commit(batch).await?;
                    std::future::pending().await
                }
                trouble => {
                    meet(trouble).await?;
                    self.inner.commit(batch).await
                }
            }
        })
    }

    fn entries(&self, query: EntryQuery) -> StoreFuture<'_, Vec<(Arc<str>, Value)>> {
        self.inner.entries(query)
    }

    fn count<'a>(&'a self, owner: Owner, name: &'a str) -> StoreFuture<'a, u64> {
        self.inner.count(owner, name)
    }

    fn owners(&self, query: OwnerQuery) -> StoreFuture<'_, Vec<Owner>> {
        self.inner.owners(query)
    }

    fn records_of(
        &self,
        subject: Subject,
        after: Option<RecordKey>,
        limit: usize,
    ) -> StoreFuture<'_, Vec<(RecordKey, Value)>> {
        self.inner.records_of(subject, after, limit)
    }

    fn sweep(&self, now: UnixTime, limit: usize) -> StoreFuture<'_, usize> {
        self.inner.sweep(now, limit)
    }

    fn load_mark(&self, trigger: TriggerId) -> StoreFuture<'_, Option<Mark>> {
        if self.failing_marks.load(Ordering::SeqCst) > 0 {
            self.failing_marks.fetch_sub(1, Ordering::SeqCst);
            return Box::pin(async { Err(StoreError::new("read a mark", "the connection broke")) });
        }
        self.inner.load_mark(trigger)
    }

    fn load_journalled(&self, update: UpdateId) -> StoreFuture<'_, Option<Value>> {
        self.inner.load_journalled(update)
    }

    fn recover(&self) -> StoreFuture<'_, Recovery> {
        self.inner.recover()
    }
}
