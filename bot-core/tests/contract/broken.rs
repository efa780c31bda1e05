//! A store with one fault: a memory store behind a wrapper that does one thing wrong.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use bot_core::store::contract::Place;
use bot_core::store::{
    Batch, ChatMigration, Conflict, EntryQuery, Mark, MemoryStore, Owner, OwnerQuery, RecordKey,
    Recovery, ScopeKind, Store, StoreError, StoreFuture, Subject, TriggerId, Value,
};
use bot_core::types::{UnixTime, UpdateId, UserId};

use crate::faults::Fault;
use crate::spoil;

/// A store that does one thing wrong.
#[derive(Debug)]
pub(crate) struct Broken {
    pub(crate) fault: Option<Fault>,
    pub(crate) store: Arc<MemoryStore>,
    /// What was ever written, as it was written last.
    pub(crate) written: Arc<Mutex<BTreeMap<RecordKey, Value>>>,
    migrations: Mutex<Vec<ChatMigration>>,
    calls: AtomicUsize,
}

/// The place of a store that does one thing wrong.
pub(crate) struct BrokenPlace {
    fault: Option<Fault>,
    store: Arc<MemoryStore>,
    written: Arc<Mutex<BTreeMap<RecordKey, Value>>>,
}

impl BrokenPlace {
    pub(crate) fn new(fault: Option<Fault>) -> Self {
        Self { fault, store: Arc::default(), written: Arc::default() }
    }
}

impl Place for BrokenPlace {
    async fn open(&self) -> Arc<dyn Store> {
        let mut batch = Batch::new();
        match self.fault {
            Some(Fault::LosesMarksWhenOpened) => {
                let marks = now(self.store.recover()).marks;
                batch.forget = marks.into_iter().map(|mark| mark.trigger).collect();
            }
            Some(Fault::BringsBackWhatWasRemoved) => {
                let written = self.written.lock().unwrap().clone();
                batch.records =
                    written.into_iter().map(|(key, value)| (key, Some(value))).collect();
            }
            _ => {}
        }
        now(self.store.commit(batch));
        Arc::new(Broken {
            fault: self.fault,
            store: Arc::clone(&self.store),
            written: Arc::clone(&self.written),
            migrations: Mutex::default(),
            calls: AtomicUsize::new(0),
        })
    }
}

/// The answer of a memory store, which has it at once.
pub(crate) fn now<T>(mut answer: StoreFuture<'_, T>) -> T {
    match answer.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer.unwrap(),
        Poll::Pending => panic!("a memory store waits for nothing"),
    }
}

impl Broken {
    pub(crate) fn is(&self, fault: Fault) -> bool {
        self.fault == Some(fault)
    }

    /// What was written and is stored now, in the order of the keys.
    pub(crate) fn stored(&self) -> Vec<(RecordKey, Value)> {
        let written = self.written.lock().unwrap().clone();
        let stored = written.into_keys();
        stored.filter_map(|key| Some((key.clone(), now(self.store.load(&key))?))).collect()
    }

    /// Whether this call is one of the few that go wrong.
    fn is_unlucky(&self) -> bool {
        self.calls.fetch_add(1, Ordering::Relaxed) % 97 == 96
    }
}

fn ready<T: Send + 'static>(answer: T) -> StoreFuture<'static, T> {
    Box::pin(std::future::ready(Ok(answer)))
}

impl Store for Broken {
    fn for_bot(&self, _: UserId) -> Option<Arc<dyn Store>> {
        self.is(Fault::SharesAllBots).then(|| Arc::clone(&self.store) as Arc<dyn Store>)
    }

    fn load<'a>(&'a self, key: &'a RecordKey) -> StoreFuture<'a, Option<Value>> {
        let value = now(self.store.load(&spoil::key(self, key.clone())));
        let value = match (self.fault, value) {
            (Some(Fault::AbsentIsNull), None) => Some(Value::new("null")),
            (Some(Fault::HidesExpired), Some(value)) => {
                Some(value).filter(|value| !value.is_expired(UnixTime(1_800_000_000)))
            }
            (Some(Fault::ReadsStaleValues), Some(value)) if self.is_unlucky() => {
                let number: u64 = value.as_str().parse().unwrap();
                Some(Value::new((number - 1).to_string()))
            }
            (_, value) => value,
        };
        ready(value)
    }

    fn entries(&self, query: EntryQuery) -> StoreFuture<'_, Vec<(Arc<str>, Value)>> {
        ready(spoil::entries(self, query))
    }

    fn count<'a>(&'a self, owner: Owner, name: &'a str) -> StoreFuture<'a, u64> {
        let count = now(self.store.count(owner, name));
        let plain = now(self.store.load(&RecordKey::new(owner, name.to_owned())));
        let too_many = self.is(Fault::CountsThePlainValue) && plain.is_some();
        ready(count + u64::from(too_many))
    }

    fn owners(&self, query: OwnerQuery) -> StoreFuture<'_, Vec<Owner>> {
        ready(spoil::owners(self, query))
    }

    fn records_of(
        &self,
        subject: Subject,
        after: Option<RecordKey>,
        limit: usize,
    ) -> StoreFuture<'_, Vec<(RecordKey, Value)>> {
        ready(spoil::records_of(self, subject, after, limit))
    }

    fn conflicts(&self, migration: ChatMigration) -> StoreFuture<'_, Vec<Conflict>> {
        let mut conflicts = now(self.store.conflicts(migration));
        if self.is(Fault::SeesNoConflictsOfEntries) {
            conflicts.retain(|conflict| conflict.key.entry.is_none());
        }
        ready(conflicts)
    }

    fn commit(&self, batch: Batch) -> StoreFuture<'_, ()> {
        if self.is(Fault::RefusesEmptyBatches) && batch == Batch::new() {
            return Box::pin(std::future::ready(Err(StoreError::new("write a batch", "empty"))));
        }
        let given = batch.records.iter().filter_map(|(key, value)| Some((key, value.as_ref()?)));
        for (key, value) in given {
            let mut written = self.written.lock().unwrap();
            let known = written.entry(key.clone()).or_insert_with(|| value.clone());
            if !self.is(Fault::RemembersOldTimes) {
                known.clone_from(value);
            }
        }
        self.migrations.lock().unwrap().extend(batch.migration);
        if self.is(Fault::LosesCommits) && self.is_unlucky() {
            return ready(());
        }
        let parts = spoil::batch(self, batch);
        let waits = match self.fault {
            Some(Fault::WritesWhenPolled) => 0,
            Some(Fault::WritesWhenPolledTwice | Fault::WritesRecordsOneByOne) => 1,
            _ => {
                for part in parts {
                    now(self.store.commit(part));
                }
                return ready(());
            }
        };
        Box::pin(async move {
            for part in parts {
                for _ in 0..waits {
                    tokio::task::yield_now().await;
                }
                now(self.store.commit(part));
            }
            Ok(())
        })
    }

    fn sweep(&self, time: UnixTime, limit: usize) -> StoreFuture<'_, usize> {
        let Some(keys) = spoil::swept(self, time, limit) else {
            return self
                .store
                .sweep(spoil::sweep_time(self, time), spoil::sweep_limit(self, limit));
        };
        let mut batch = Batch::new();
        batch.records = keys.into_iter().map(|key| (key, None)).collect();
        Box::pin(async move {
            tokio::task::yield_now().await;
            let count = batch.records.len();
            now(self.store.commit(batch));
            Ok(count)
        })
    }

    fn load_mark(&self, trigger: TriggerId) -> StoreFuture<'_, Option<Mark>> {
        let trigger = spoil::trigger(self, trigger);
        ready(now(self.store.load_mark(trigger)))
    }

    fn load_journalled(&self, update: UpdateId) -> StoreFuture<'_, Option<Value>> {
        self.store.load_journalled(update)
    }

    fn recover(&self) -> StoreFuture<'_, Recovery> {
        let mut recovery = now(self.store.recover());
        if self.is(Fault::SortsTheInbox) {
            recovery.inbox.sort_unstable_by_key(|entry| entry.update);
        }
        if self.is(Fault::RemembersEachSign) {
            recovery.migrations.clone_from(&self.migrations.lock().unwrap());
        }
        ready(recovery)
    }
}

/// The scope and the name that a query of owners is about.
pub(crate) fn is_of_type(key: &RecordKey, query: &OwnerQuery) -> bool {
    ScopeKind::of(key.owner) == query.scope && key.name == query.name
}
