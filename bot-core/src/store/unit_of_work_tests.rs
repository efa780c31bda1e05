//! What a unit of work stores, and when it stores nothing.

use bot_api::types::{UpdateId, UserId};

use super::*;
use crate::store::{MemoryStore, Owner};

/// A number whose default is 0; -1 can't be written.
struct Number(i64);

impl Encode for Number {
    fn encode(&self) -> Result<Option<Value>, serde_json::Error> {
        match self.0 {
            0 => Ok(None),
            -1 => Err(serde::ser::Error::custom("minus one")),
            number => Ok(Some(Value::new(number.to_string()))),
        }
    }
}

struct Add(i64);

impl Changes for Add {
    fn apply(&self, _: &RecordKey, before: Option<&Value>) -> Result<Option<Value>, WorkError> {
        let before = before.map_or(0, |value| value.as_str().parse::<i64>().unwrap());
        Ok(Some(Value::new((before + self.0).to_string())))
    }
}

fn key(name: &'static str) -> RecordKey {
    RecordKey::new(Owner::User(UserId(7)), name)
}

struct Fixture {
    store: Arc<MemoryStore>,
    locks: Locks,
}

impl Fixture {
    async fn new() -> Self {
        let store = Arc::new(MemoryStore::new());
        let mut batch = Batch::new();
        batch.records =
            vec![(key("one"), Some(Value::new("1"))), (key("two"), Some(Value::new("2")))];
        store.commit(batch).await.unwrap();
        Self { store, locks: Locks::new() }
    }

    async fn unit(&self) -> UnitOfWork {
        let locks = self.locks.lock(vec![key("one"), key("two"), key("new")]).await;
        UnitOfWork::new(Arc::clone(&self.store) as Arc<dyn Store>, locks)
    }

    async fn stored(&self, name: &'static str) -> Option<String> {
        self.store.load(&key(name)).await.unwrap().map(|value| value.as_str().to_owned())
    }
}

async fn change(unit: &UnitOfWork, name: &'static str, number: i64) {
    unit.lend(&key(name)).await.unwrap();
    unit.give_back(&key(name), Some(Box::new(Number(number))));
}

#[tokio::test]
async fn all_changes_are_stored_and_the_locks_are_let_go() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    change(&unit, "one", 10).await;
    change(&unit, "two", 0).await;
    change(&unit, "new", 3).await;
    assert!(unit.commit(&fixture.locks, None).await.unwrap());
    assert_eq!(fixture.stored("one").await.as_deref(), Some("10"));
    assert_eq!(fixture.stored("two").await, None, "a default is not kept");
    assert_eq!(fixture.stored("new").await.as_deref(), Some("3"));
    drop(fixture.unit().await);
}

#[tokio::test]
async fn nothing_is_stored_where_one_value_cannot_be_written() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    change(&unit, "one", 10).await;
    change(&unit, "two", -1).await;
    let error = unit.commit(&fixture.locks, None).await.unwrap_err();
    assert_eq!(error.to_string(), "`two` of user 7 can't be written as JSON");
    assert_eq!(fixture.stored("one").await.as_deref(), Some("1"));
}

#[tokio::test]
async fn nothing_is_stored_while_a_value_is_still_lent() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    change(&unit, "one", 10).await;
    unit.lend(&key("two")).await.unwrap();
    let error = unit.commit(&fixture.locks, None).await.unwrap_err();
    assert!(matches!(error, WorkError::StillBorrowed { .. }));
    unit.give_back(&key("two"), Some(Box::new(Number(20))));
    assert_eq!(fixture.stored("one").await.as_deref(), Some("1"));
    assert_eq!(fixture.stored("two").await.as_deref(), Some("2"), "it came back too late");
}

#[tokio::test]
async fn an_unchanged_value_and_a_mark_alone_are_not_worth_a_write() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    change(&unit, "one", 1).await;
    unit.lend(&key("two")).await.unwrap();
    unit.give_back(&key("two"), None);
    let mark = Mark { update: UpdateId(5), groups: 1 };
    assert!(!unit.commit(&fixture.locks, Some(mark)).await.unwrap());
    assert!(fixture.store.recover().await.unwrap().marks.is_empty());
}

#[tokio::test]
async fn the_mark_is_stored_with_the_changes() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    change(&unit, "one", 10).await;
    let mark = Mark { update: UpdateId(5), groups: 1 };
    assert!(unit.commit(&fixture.locks, Some(mark)).await.unwrap());
    assert_eq!(fixture.store.recover().await.unwrap().marks, [mark]);
}

#[tokio::test]
async fn a_value_is_lent_once_and_only_when_it_is_locked() {
    let fixture = Fixture::new().await;
    let unit = fixture.unit().await;
    unit.lend(&key("one")).await.unwrap();
    let twice = unit.lend(&key("one")).await.unwrap_err();
    assert!(matches!(twice, WorkError::BorrowedTwice { .. }));
    let unlocked = unit.lend(&key("unlocked")).await.unwrap_err();
    assert!(matches!(unlocked, WorkError::NotDeclared { .. }));
}

#[tokio::test]
async fn shared_values_are_changed_as_they_are_at_the_commit() {
    let fixture = Fixture::new().await;
    let (first, second) = (fixture.unit().await, {
        let locks = fixture.locks.lock(Vec::new()).await;
        UnitOfWork::new(Arc::clone(&fixture.store) as Arc<dyn Store>, locks)
    });
    let total = RecordKey::new(Owner::Bot, "total");
    first.change_later(total.clone(), Arc::new(Add(1))).unwrap();
    second.change_later(total.clone(), Arc::new(Add(10))).unwrap();
    second.commit(&fixture.locks, None).await.unwrap();
    first.commit(&fixture.locks, None).await.unwrap();
    let stored = fixture.store.load(&total).await.unwrap();
    assert_eq!(stored.map(|value| value.as_str().to_owned()).as_deref(), Some("11"));
}
