//! A store under test, and what is said when it breaks its contract.
//!
//! Everything here panics where a promise isn't kept: it is called by tests only.

use std::error::Error;
use std::fmt::{self, Debug, Write as _};
use std::sync::Arc;

use bot_api::types::{ChatId, UnixTime, UpdateId, UserId};

use crate::store::{
    Batch, ChatMigration, Conflict, EntryQuery, Journalled, Mark, Owner, OwnerQuery, RecordKey,
    Recovery, Store, StoreError, Subject, TriggerId, Value,
};

/// Most characters of a value that are shown.
const SHOWN: usize = 600;

/// Panics unless `found` is what was promised.
#[track_caller]
pub(super) fn same<T: PartialEq + Debug>(found: &T, expected: &T, promise: impl fmt::Display) {
    if found != expected {
        let (found, expected) = (shown(found), shown(expected));
        broken(format_args!("{promise}\n  found:    {found}\n  expected: {expected}"));
    }
}

/// Panics unless the condition holds.
#[track_caller]
pub(super) fn holds(condition: bool, promise: impl fmt::Display) {
    if !condition {
        broken(promise);
    }
}

#[track_caller]
fn broken(promise: impl fmt::Display) -> ! {
    panic!("the store breaks its contract: {promise}");
}

/// The answer, or a panic with the whole chain of causes.
#[track_caller]
pub(super) fn answer<T>(answer: Result<T, StoreError>) -> T {
    answer.unwrap_or_else(|error| {
        let mut text = format!("a call fails only if the store can't be read or written: {error}");
        let mut cause = error.source();
        while let Some(error) = cause {
            let _ = write!(text, ": {error}");
            cause = error.source();
        }
        broken(text);
    })
}

/// A value as text, shortened.
fn shown(value: &impl Debug) -> String {
    let text = format!("{value:?}");
    match text.char_indices().nth(SHOWN) {
        None => text,
        Some((end, _)) => format!("{}… ({} bytes in all)", &text[..end], text.len()),
    }
}

/// A store whose failures are panics.
#[derive(Clone)]
pub(super) struct Tested(pub(super) Arc<dyn Store>);

impl Tested {
    pub(super) async fn load(&self, key: &RecordKey) -> Option<Value> {
        answer(self.0.load(key).await)
    }

    /// The text at `key`.
    pub(super) async fn text(&self, key: &RecordKey) -> Option<String> {
        self.load(key).await.map(|value| value.as_str().to_owned())
    }

    /// The number at `key`; 0 if there is nothing.
    pub(super) async fn number(&self, key: &RecordKey) -> u64 {
        let text = self.text(key).await;
        text.map_or(0, |text| {
            text.parse().unwrap_or_else(|_| broken(format_args!("{text:?} was never stored")))
        })
    }

    pub(super) async fn commit(&self, batch: Batch) {
        answer(self.0.commit(batch).await);
    }

    /// Commits a batch that writes these records.
    pub(super) async fn write(
        &self,
        records: impl IntoIterator<Item = (RecordKey, Option<Value>)>,
    ) {
        self.commit(writing(records)).await;
    }

    /// Commits one value.
    pub(super) async fn put(&self, key: &RecordKey, value: Value) {
        self.write([(key.clone(), Some(value))]).await;
    }

    /// Commits one removal.
    pub(super) async fn remove(&self, key: &RecordKey) {
        self.write([(key.clone(), None)]).await;
    }

    pub(super) async fn entries(&self, query: EntryQuery) -> Vec<(String, Value)> {
        let entries = answer(self.0.entries(query).await);
        entries.into_iter().map(|(key, value)| (String::from(&*key), value)).collect()
    }

    /// The keys of entries.
    pub(super) async fn keys(&self, query: EntryQuery) -> Vec<String> {
        self.entries(query).await.into_iter().map(|(key, _)| key).collect()
    }

    pub(super) async fn count(&self, owner: Owner, name: &str) -> u64 {
        answer(self.0.count(owner, name).await)
    }

    pub(super) async fn owners(&self, query: OwnerQuery) -> Vec<Owner> {
        answer(self.0.owners(query).await)
    }

    pub(super) async fn records_of(
        &self,
        subject: impl Into<Subject>,
        after: Option<RecordKey>,
        limit: usize,
    ) -> Vec<(RecordKey, Value)> {
        answer(self.0.records_of(subject.into(), after, limit).await)
    }

    /// The addresses of everything about a subject.
    pub(super) async fn addresses(&self, subject: impl Into<Subject>) -> Vec<RecordKey> {
        let records = self.records_of(subject, None, 100_000).await;
        records.into_iter().map(|(key, _)| key).collect()
    }

    pub(super) async fn conflicts(&self, migration: ChatMigration) -> Vec<Conflict> {
        answer(self.0.conflicts(migration).await)
    }

    pub(super) async fn sweep(&self, now: i64, limit: usize) -> usize {
        answer(self.0.sweep(UnixTime(now), limit).await)
    }

    pub(super) async fn mark(&self, trigger: TriggerId) -> Option<Mark> {
        answer(self.0.load_mark(trigger).await)
    }

    pub(super) async fn journalled(&self, update: i64) -> Option<Value> {
        answer(self.0.load_journalled(UpdateId(update)).await)
    }

    pub(super) async fn recover(&self) -> Recovery {
        answer(self.0.recover().await)
    }

    /// The ids in the inbox.
    pub(super) async fn inbox(&self) -> Vec<i64> {
        self.recover().await.inbox.iter().map(|entry| entry.update.0).collect()
    }
}

/// A batch that writes these records.
pub(super) fn writing(records: impl IntoIterator<Item = (RecordKey, Option<Value>)>) -> Batch {
    let mut batch = Batch::new();
    batch.records.extend(records);
    batch
}

/// A batch that moves a chat.
pub(super) fn moving(from: i64, to: i64) -> Batch {
    let mut batch = Batch::new();
    batch.migration = Some(migration(from, to));
    batch
}

pub(super) fn migration(from: i64, to: i64) -> ChatMigration {
    ChatMigration { from: ChatId(from), to: ChatId(to) }
}

pub(super) fn user(id: i64) -> Owner {
    Owner::User(UserId(id))
}

pub(super) fn chat(id: i64) -> Owner {
    Owner::Chat(ChatId(id))
}

pub(super) fn member(chat: i64, user: i64) -> Owner {
    Owner::Member(ChatId(chat), UserId(user))
}

/// The address of a plain value.
pub(super) fn plain(owner: Owner, name: &str) -> RecordKey {
    RecordKey::new(owner, name.to_owned())
}

/// The address of an entry.
pub(super) fn entry(owner: Owner, name: &str, key: &str) -> RecordKey {
    RecordKey::entry(owner, name.to_owned(), key)
}

/// A number as a value.
pub(super) fn number(number: u64) -> Value {
    Value::new(number.to_string())
}

/// All entries of a collection, from the first.
pub(super) fn all(owner: Owner, name: &str) -> EntryQuery {
    let mut query = EntryQuery::new(owner, name.to_owned());
    query.limit = 100_000;
    query
}

/// A mark of an update.
pub(super) fn mark(update: i64, groups: u32, reply: Option<&str>) -> Mark {
    Mark { trigger: TriggerId::Update(UpdateId(update)), groups, reply: reply.map(Value::new) }
}

/// An update for the inbox, with a text that tells it from others.
pub(super) fn journalled(update: i64, attempts: u32) -> Journalled {
    let json = Value::new(format!("{{\"update_id\": {update}}}"));
    Journalled { update: UpdateId(update), json, attempts }
}

/// A batch that puts updates into the inbox.
pub(super) fn journalling(updates: impl IntoIterator<Item = Journalled>) -> Batch {
    let mut batch = Batch::new();
    batch.journal.extend(updates);
    batch
}
