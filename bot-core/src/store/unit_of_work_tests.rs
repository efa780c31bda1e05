//! What a unit of work stores, and when it stores nothing.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use bot_api::types::{UnixTime, UpdateId, UserId};
use serde::ser::Error as _;

use super::*;
use crate::clock::Clock;
use crate::store::{Batch, MemoryStore, Owner, Store, TriggerId, WrittenRecords};
use crate::task::BoxFuture;

/// The time of day in these tests.
const NOW: i64 = 1_700_000_000;

/// A number whose default is 0; -1 can't be written.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Number(i64);

fn written(number: i64) -> Written {
    Written::new(Number(number), |number, now| {
        let Number(number) = number.downcast_ref().unwrap();
        match number {
            0 => Ok(None),
            -1 => Err(serde_json::Error::custom("minus one")),
            // Numbers from 1000 on expire after a minute.
            1000.. => Ok(Some(Value::new(number.to_string()).expiring(UnixTime(now.0 + 60)))),
            number => Ok(Some(Value::new(number.to_string()))),
        }
    })
}

/// What can't be read is 0.
#[expect(clippy::unnecessary_wraps, reason = "what decodes may fail")]
fn decode(stored: Option<&Value>) -> Result<Number, WorkError> {
    Ok(Number(stored.and_then(|value| value.as_str().parse().ok()).unwrap_or_default()))
}

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
            let current = current.and_then(|written| written.typed::<Number>());
            let (typed, before) = if let Some(typed) = current {
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

fn key(name: &'static str) -> RecordKey {
    RecordKey::new(Owner::User(UserId(7)), name)
}

fn entry(name: &'static str, entry: &str) -> RecordKey {
    RecordKey::entry(Owner::User(UserId(7)), name, entry)
}

struct Fixture {
    store: Arc<MemoryStore>,
    records: Arc<Records>,
    locks: Locks,
    time: Arc<AtomicI64>,
}

impl Fixture {
    async fn new() -> Self {
        let store = Arc::new(MemoryStore::new());
        let mut batch = Batch::new();
        batch.records =
            vec![(key("one"), Some(Value::new("1"))), (key("two"), Some(Value::new("2")))];
        store.commit(batch).await.unwrap();
        let time = Arc::new(AtomicI64::new(NOW));
        let told = Arc::clone(&time);
        let clock = Clock::new(move || {
            UNIX_EPOCH + Duration::from_secs(told.load(Ordering::SeqCst).unsigned_abs())
        });
        let records = Arc::new(Records::new(Arc::clone(&store) as Arc<dyn Store>, 1 << 20, clock));
        Self { store, records, locks: Locks::new(), time }
    }

    async fn unit(&self) -> UnitOfWork {
        let keys = ["one", "two", "new", "entries"].map(key);
        let locks = self.locks.lock(keys.to_vec()).await;
        UnitOfWork::new(Arc::clone(&self.records), locks)
    }

    async fn commit(&self, unit: &UnitOfWork) -> Result<bool, WorkError> {
        unit.commit(&self.locks, || None).await
    }

    async fn value(&self, key: RecordKey) -> Option<Value> {
        self.store.load(&key).await.unwrap()
    }

    async fn stored(&self, name: &'static str) -> Option<String> {
        self.value(key(name)).await.map(|value| value.as_str().to_owned())
    }

    async fn loaded(&self, name: &'static str) -> i64 {
        self.records.load(&key(name), decode).await.unwrap().typed.0
    }
}

async fn change(unit: &UnitOfWork, name: &'static str, number: i64) {
    unit.lend(&key(name), decode).await.unwrap();
    unit.give_back(&key(name), Some(written(number)), false);
}

fn mark() -> Mark {
    Mark { trigger: TriggerId::Update(UpdateId(5)), groups: 1, reply: None }
}

#[tokio::test]
async fn all_changes_are_stored_and_the_locks_are_let_go() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    change(&unit, "one", 10).await;
    change(&unit, "two", 0).await;
    change(&unit, "new", 3).await;
    assert!(fixture.commit(&unit).await.unwrap());
    assert_eq!(fixture.stored("one").await.as_deref(), Some("10"));
    assert_eq!(fixture.stored("two").await, None, "a default is not kept");
    assert_eq!(fixture.stored("new").await.as_deref(), Some("3"));
    drop(fixture.unit().await);
}

#[tokio::test]
async fn what_was_stored_is_what_the_next_one_is_lent() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    assert_eq!(*unit.lend(&key("one"), decode).await.unwrap(), Number(1));
    unit.give_back(&key("one"), Some(written(10)), false);
    change(&unit, "two", 0).await;
    fixture.commit(&unit).await.unwrap();
    assert_eq!(fixture.loaded("one").await, 10);
    assert_eq!(fixture.loaded("two").await, 0);
}

#[tokio::test]
async fn nothing_is_stored_where_one_value_cannot_be_written() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    change(&unit, "one", 10).await;
    change(&unit, "two", -1).await;
    let error = fixture.commit(&unit).await.unwrap_err();
    assert_eq!(error.to_string(), "`two` of user 7 can't be written as JSON");
    assert_eq!(fixture.stored("one").await.as_deref(), Some("1"));
    assert_eq!(fixture.loaded("one").await, 1);
}

#[tokio::test]
async fn nothing_is_stored_while_a_value_is_still_lent() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    change(&unit, "one", 10).await;
    unit.lend(&key("two"), decode).await.unwrap();
    let error = fixture.commit(&unit).await.unwrap_err();
    assert!(matches!(error, WorkError::StillBorrowed { .. }));
    unit.give_back(&key("two"), Some(written(20)), false);
    assert_eq!(fixture.stored("one").await.as_deref(), Some("1"));
    assert_eq!(fixture.stored("two").await.as_deref(), Some("2"), "it came back too late");
}

#[tokio::test]
async fn an_unchanged_value_and_a_mark_alone_are_not_worth_a_write() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    change(&unit, "one", 1).await;
    unit.lend(&key("two"), decode).await.unwrap();
    unit.give_back(&key("two"), None, false);
    let stored = unit.commit(&fixture.locks, || panic!("there is nothing to mark")).await.unwrap();
    assert!(!stored);
    assert!(fixture.store.recover().await.unwrap().marks.is_empty());
}

#[tokio::test]
async fn the_mark_is_stored_with_the_changes() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    change(&unit, "one", 10).await;
    assert!(unit.commit(&fixture.locks, || Some(mark())).await.unwrap());
    assert_eq!(fixture.store.recover().await.unwrap().marks, [mark()]);
}

#[tokio::test]
async fn a_value_is_lent_once_and_only_when_it_is_locked() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    unit.lend(&key("one"), decode).await.unwrap();
    let twice = unit.lend(&key("one"), decode).await.unwrap_err();
    assert!(matches!(twice, WorkError::BorrowedTwice { .. }));
    let unlocked = unit.lend(&key("unlocked"), decode).await.unwrap_err();
    assert!(matches!(unlocked, WorkError::NotDeclared { .. }));
    let unlocked = unit.write(entry("unlocked", "a"), None, None).unwrap_err();
    assert!(matches!(unlocked, WorkError::NotDeclared { .. }));
}

#[tokio::test]
async fn a_value_that_could_not_be_lent_can_be_asked_for_again() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    let failing = |_: Option<&Value>| -> Result<Number, WorkError> {
        Err(WorkError::Ended { key: key("one") })
    };
    unit.lend(&key("one"), failing).await.unwrap_err();
    change(&unit, "one", 10).await;
    assert!(fixture.commit(&unit).await.unwrap());
}

#[tokio::test]
async fn shared_values_are_changed_as_they_are_at_the_commit() {
    let fixture = Fixture::new().await;
    let (first, second) = (fixture.unit().await, {
        let locks = fixture.locks.lock(Vec::new()).await;
        UnitOfWork::new(Arc::clone(&fixture.records), locks)
    });
    let total = RecordKey::new(Owner::Bot, "total");
    first.change_later(total.clone(), Arc::new(Add(1))).unwrap();
    second.change_later(total.clone(), Arc::new(Add(10))).unwrap();
    fixture.commit(&second).await.unwrap();
    fixture.commit(&first).await.unwrap();
    assert_eq!(fixture.value(total).await.unwrap().as_str(), "11");
}

#[tokio::test]
async fn an_expiring_value_is_renewed_when_it_was_touched() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    change(&unit, "one", 1000).await;
    assert!(fixture.commit(&unit).await.unwrap());
    assert_eq!(fixture.value(key("one")).await.unwrap().expires(), Some(UnixTime(NOW + 60)));
    fixture.time.store(NOW + 59, Ordering::SeqCst);
    let unit = fixture.unit().await;
    change(&unit, "one", 1000).await;
    assert!(fixture.commit(&unit).await.unwrap());
    assert_eq!(fixture.value(key("one")).await.unwrap().expires(), Some(UnixTime(NOW + 119)));
    fixture.time.store(NOW + 119, Ordering::SeqCst);
    assert_eq!(fixture.loaded("one").await, 0, "it has expired");
}

#[tokio::test]
async fn what_could_not_be_read_is_kept_beside_what_takes_its_place() {
    let fixture = Fixture::new().await;
    let mut batch = Batch::new();
    batch.records.push((key("one"), Some(Value::new("{").with_version(3))));
    fixture.records.commit(batch, WrittenRecords::new()).await.unwrap();
    let aside = || fixture.value(entry("one.broken", "00000000001700000000"));

    let unit = fixture.unit().await;
    unit.lend(&key("one"), decode).await.unwrap();
    unit.give_back(&key("one"), None, true);
    assert!(!fixture.commit(&unit).await.unwrap());
    assert_eq!(aside().await, None, "it was only read");

    let unit = fixture.unit().await;
    unit.lend(&key("one"), decode).await.unwrap();
    unit.give_back(&key("one"), Some(written(5)), true);
    assert!(fixture.commit(&unit).await.unwrap());
    assert_eq!(aside().await, Some(Value::new("{").with_version(3)));
    assert_eq!(fixture.stored("one").await.as_deref(), Some("5"));
}

#[tokio::test]
async fn entries_are_written_unread_and_seen_by_their_unit_first() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    unit.write(entry("entries", "b"), Some(written(2)), None).unwrap();
    unit.write(entry("entries", "a"), Some(written(1)), None).unwrap();
    unit.write(entry("entries", "c"), None, None).unwrap();
    unit.write(key("one"), None, None).unwrap();
    let own = unit.written_entries(&key("entries"));
    assert_eq!(own.keys().map(|key| &**key).collect::<Vec<_>>(), ["a", "b", "c"]);
    assert!(unit.written_entry(&entry("entries", "c")).unwrap().written.is_none());
    assert!(unit.written_entry(&entry("entries", "d")).is_none());
    assert!(fixture.value(entry("entries", "a")).await.is_none(), "not before the commit");

    assert!(fixture.commit(&unit).await.unwrap());
    assert_eq!(fixture.value(entry("entries", "a")).await, Some(Value::new("1")));
    assert_eq!(fixture.value(entry("entries", "b")).await, Some(Value::new("2")));
    assert_eq!(fixture.stored("one").await, None);
    let late = unit.write(entry("entries", "d"), None, None).unwrap_err();
    assert!(matches!(late, WorkError::Ended { .. }));
}

#[tokio::test]
async fn an_entry_that_is_known_to_be_the_same_is_not_written() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    unit.write(entry("entries", "a"), Some(written(1)), Some(Value::new("1"))).unwrap();
    assert!(!fixture.commit(&unit).await.unwrap());
}

#[tokio::test]
async fn a_held_collection_has_to_be_given_back() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    unit.hold(&key("entries")).unwrap();
    assert!(matches!(unit.hold(&key("entries")), Err(WorkError::BorrowedTwice { .. })));
    unit.write(entry("entries", "a"), Some(written(1)), None).unwrap();
    let error = fixture.commit(&unit).await.unwrap_err();
    assert!(matches!(error, WorkError::StillBorrowed { .. }));
    assert!(fixture.value(entry("entries", "a")).await.is_none());
}
