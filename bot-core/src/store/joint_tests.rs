//! Many units that change one value: each counts once, and each stands for itself.

use std::sync::atomic::{AtomicUsize, Ordering};

use bot_api::types::{UnixTime, UpdateId, UserId};
use tokio::task::JoinSet;

use super::*;
use crate::clock::Clock;
use crate::store::{
    Batch, ChatMigration, Conflict, EntryQuery, Mark, MemoryStore, Owner, OwnerQuery, Recovery,
    Store, StoreFuture, Subject, TriggerId,
};

/// A store in memory whose commits take a while, and which refuses a batch with the value 666.
#[derive(Debug, Default)]
struct Slow {
    inner: MemoryStore,
    commits: AtomicUsize,
}

impl Store for Slow {
    fn load<'a>(&'a self, key: &'a RecordKey) -> StoreFuture<'a, Option<Value>> {
        self.inner.load(key)
    }

    fn commit(&self, batch: Batch) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            self.commits.fetch_add(1, Ordering::SeqCst);
            for _ in 0..20 {
                tokio::task::yield_now().await;
            }
            let refused =
                |value: &Option<Value>| value.as_ref().is_some_and(|v| v.as_str() == "666");
            if batch.records.iter().any(|(_, value)| refused(value)) {
                return Err(StoreError::permanent("write a batch", "no such number"));
            }
            self.inner.commit(batch).await
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

    fn conflicts(&self, migration: ChatMigration) -> StoreFuture<'_, Vec<Conflict>> {
        self.inner.conflicts(migration)
    }

    fn sweep(&self, now: UnixTime, limit: usize) -> StoreFuture<'_, usize> {
        self.inner.sweep(now, limit)
    }

    fn load_mark(&self, trigger: TriggerId) -> StoreFuture<'_, Option<Mark>> {
        self.inner.load_mark(trigger)
    }

    fn load_journalled(&self, update: UpdateId) -> StoreFuture<'_, Option<Value>> {
        self.inner.load_journalled(update)
    }

    fn recover(&self) -> StoreFuture<'_, Recovery> {
        self.inner.recover()
    }
}

#[derive(Clone)]
struct Number(i64);

#[expect(clippy::unnecessary_wraps, reason = "what decodes may fail")]
fn decode(stored: Option<&Value>) -> Result<Number, WorkError> {
    Ok(Number(stored.map_or(0, |value| value.as_str().parse().unwrap())))
}

fn written(number: i64) -> Written {
    Written::new(Number(number), |number, _| {
        let Number(number) = number.downcast_ref().unwrap();
        Ok(Some(Value::new(number.to_string())))
    })
}

/// Adds a number; 13 panics.
struct Add(i64);

impl Changes for Add {
    fn is_empty(&self) -> bool {
        self.0 == 0
    }

    fn apply<'a>(
        &'a self,
        key: &'a RecordKey,
        records: &'a Records,
        current: Option<Written>,
    ) -> BoxFuture<'a, Result<Changed, WorkError>> {
        Box::pin(async move {
            let known = current.and_then(|written| written.typed::<Number>());
            let (typed, before) = if let Some(typed) = known {
                (typed, None)
            } else {
                let loaded = records.load(key, decode).await?;
                (loaded.typed, loaded.stored)
            };
            assert_ne!(self.0, 13, "thirteen");
            Ok(Changed { before, after: written(typed.0 + self.0), keep_before: false })
        })
    }
}

struct Fixture {
    store: Arc<Slow>,
    records: Arc<Records>,
    locks: Locks,
}

fn total() -> RecordKey {
    RecordKey::new(Owner::Bot, "total")
}

fn own(user: i64) -> RecordKey {
    RecordKey::new(Owner::User(UserId(user)), "own")
}

impl Fixture {
    fn new() -> Self {
        let store = Arc::new(Slow::default());
        let records = Records::new(Arc::clone(&store) as Arc<_>, 1 << 20, Clock::default());
        Self { store, records: Arc::new(records), locks: Locks::new() }
    }

    /// A unit that writes `value` as the user's own and adds `add` to the total.
    fn unit(&self, user: i64, value: i64, add: i64) -> Unit {
        let mut writes = Writes::at(self.records.now());
        writes.write(own(user), Some(written(value)), None).unwrap();
        let trigger = TriggerId::Update(UpdateId(user));
        writes.batch.marks.push(Mark { trigger, groups: 1, reply: None });
        Unit::new(LockSet::default(), writes, vec![(total(), Arc::new(Add(add)) as Arc<_>)])
    }

    /// Commits in a task, beside others.
    fn spawn(
        &self,
        tasks: &mut JoinSet<(i64, Result<bool, WorkError>)>,
        user: i64,
        value: i64,
        add: i64,
    ) {
        let (records, locks, unit) =
            (Arc::clone(&self.records), self.locks.clone(), self.unit(user, value, add));
        tasks.spawn(async move { (user, Joint::commit(&records, &locks, unit).await) });
    }

    async fn stored(&self, key: RecordKey) -> Option<i64> {
        let value = self.store.load(&key).await.unwrap();
        value.map(|value| value.as_str().parse().unwrap())
    }
}

#[tokio::test]
async fn a_thousand_units_that_change_one_value_take_few_commits_and_all_count() {
    let fixture = Fixture::new();
    let mut tasks = JoinSet::new();
    for user in 0..1000 {
        fixture.spawn(&mut tasks, user, user + 1000, 1);
    }
    for (_, stored) in tasks.join_all().await {
        assert!(stored.unwrap());
    }
    assert_eq!(fixture.stored(total()).await, Some(1000));
    for user in 0..1000 {
        assert_eq!(fixture.stored(own(user)).await, Some(user + 1000));
    }
    let marks = fixture.store.recover().await.unwrap().marks;
    assert_eq!(marks.len(), 1000);
    let commits = fixture.store.commits.load(Ordering::SeqCst);
    assert!(commits < 100, "{commits} commits");
    let loaded = fixture.records.load(&total(), decode).await.unwrap();
    assert_eq!(loaded.typed.0, 1000, "what is in memory is what is stored");
}

#[tokio::test]
async fn a_unit_that_panics_or_is_refused_takes_no_other_with_it() {
    for seed in 0..50 {
        let fixture = Fixture::new();
        let mut random = fastrand::Rng::with_seed(seed);
        let mut tasks = JoinSet::new();
        let (mut good, mut refused, mut panicking) = (0, 0, 0);
        for user in 0..40 {
            match random.u8(..8) {
                0 => {
                    refused += 1;
                    fixture.spawn(&mut tasks, user, 666, 1);
                }
                1 => {
                    panicking += 1;
                    fixture.spawn(&mut tasks, user, 1, 13);
                }
                _ => {
                    good += 1;
                    fixture.spawn(&mut tasks, user, 1, 1);
                }
            }
        }
        let (mut stored, mut failed, mut panicked) = (0, 0, 0);
        while let Some(ended) = tasks.join_next().await {
            match ended {
                Ok((_, Ok(_))) => stored += 1,
                Ok((_, Err(_))) => failed += 1,
                Err(_) => panicked += 1,
            }
        }
        assert_eq!((stored, failed, panicked), (good, refused, panicking), "seed {seed}");
        assert_eq!(fixture.stored(total()).await.unwrap_or(0), good, "seed {seed}");
    }
}

#[tokio::test]
async fn a_unit_whose_handler_was_ended_is_left_out_and_holds_up_nobody() {
    for seed in 0..50 {
        let fixture = Fixture::new();
        let mut random = fastrand::Rng::with_seed(seed);
        let mut tasks = JoinSet::new();
        let mut handles = Vec::new();
        for user in 0..30 {
            let (records, locks, unit) =
                (Arc::clone(&fixture.records), fixture.locks.clone(), fixture.unit(user, 1, 1));
            let handle = tasks.spawn(async move { Joint::commit(&records, &locks, unit).await });
            handles.push(handle);
        }
        for handle in handles {
            for _ in 0..random.u8(..4) {
                tokio::task::yield_now().await;
            }
            if random.u8(..3) == 0 {
                handle.abort();
            }
        }
        while tasks.join_next().await.is_some() {}
        // Who was ended or heard of nothing may have been stored; then it was stored whole.
        let mut whole = 0;
        for user in 0..30 {
            whole += fixture.stored(own(user)).await.unwrap_or(0);
        }
        assert_eq!(fixture.stored(total()).await.unwrap_or(0), whole, "seed {seed}");
    }
}
