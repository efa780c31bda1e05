//! What a store has to do, in the plainest way: lists that are searched from end to end.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use bot_api::types::{ChatId, UnixTime};

use super::check::{Tested, same};
use crate::store::{
    Batch, ChatMigration, Conflict, EntryQuery, Journalled, Mark, Owner, OwnerQuery, RecordKey,
    Recovery, RunState, ScopeKind, Subject, TriggerId, Value,
};

/// When a question was asked; written out only if the answer is wrong.
pub(super) enum When {
    /// Between all batches, or after them.
    Between(&'static str),
    /// After this batch, which was the one with that number of that seed.
    After(u64, usize, Box<Batch>),
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Between(when) => f.write_str(when),
            Self::After(seed, number, batch) => {
                write!(f, "seed {seed}, after batch {number}: {batch:?}")
            }
        }
    }
}

/// The contents of a store.
#[derive(Clone, Debug, Default)]
pub(super) struct Model {
    records: BTreeMap<RecordKey, Value>,
    marks: BTreeMap<TriggerId, Mark>,
    inbox: Vec<Journalled>,
    migrations: BTreeMap<ChatId, ChatId>,
    crashed: bool,
}

impl Model {
    /// Applies the parts of a batch in the order of its fields.
    pub(super) fn apply(&mut self, batch: Batch) {
        if let Some(ChatMigration { from, to }) = batch.migration {
            let moved: Vec<RecordKey> =
                self.keys().filter(|key| key.owner.chat() == Some(from)).cloned().collect();
            for key in moved {
                let value = self.records.remove(&key);
                let there = key.of(key.owner.in_chat(to));
                self.records.extend(value.map(|value| (there, value)));
            }
            self.migrations.insert(from, to);
        }
        if let Some(subject) = batch.erase {
            self.records.retain(|key, _| !subject.includes(key.owner));
        }
        for (key, value) in batch.records {
            match value {
                Some(value) => self.records.insert(key, value),
                None => self.records.remove(&key),
            };
        }
        for mark in batch.marks {
            self.marks.insert(mark.trigger, mark);
        }
        self.inbox.retain(|entry| !batch.finished.contains(&entry.update));
        for entry in batch.journal {
            match self.inbox.iter_mut().find(|known| known.update == entry.update) {
                Some(known) => known.attempts = known.attempts.max(entry.attempts),
                None => self.inbox.push(entry),
            }
        }
        self.marks.retain(|trigger, _| !batch.forget.contains(trigger));
        if let Some(run) = batch.run {
            self.crashed = run == RunState::Begun;
        }
    }

    /// Takes everything out that has expired; how many values there were.
    pub(super) fn sweep(&mut self, now: UnixTime) -> usize {
        let before = self.records.len();
        self.records.retain(|_, value| !value.is_expired(now));
        before - self.records.len()
    }

    fn keys(&self) -> impl Iterator<Item = &RecordKey> {
        self.records.keys()
    }

    fn entries(&self, query: &EntryQuery) -> Vec<(String, Value)> {
        let of_collection = self
            .records
            .iter()
            .filter(|(key, _)| key.owner == query.owner && key.name == query.name)
            .filter_map(|(key, value)| Some((key.entry.clone()?, value.clone())));
        let mut entries: Vec<(Arc<str>, Value)> = of_collection.collect();
        if query.descending {
            entries.reverse();
        }
        entries.retain(|(key, _)| {
            query
                .after
                .as_ref()
                .is_none_or(|after| (key > after) != query.descending && key != after)
        });
        entries.truncate(query.limit);
        entries.into_iter().map(|(key, value)| (String::from(&*key), value)).collect()
    }

    fn owners(&self, query: &OwnerQuery) -> Vec<Owner> {
        let of_type = self.keys().filter(|key| {
            ScopeKind::of(key.owner) == query.scope
                && key.name == query.name
                && query.after.is_none_or(|after| key.owner > after)
        });
        let mut owners: Vec<Owner> = of_type.map(|key| key.owner).collect();
        owners.dedup();
        owners.truncate(query.limit);
        owners
    }

    fn records_of(&self, subject: Subject, after: Option<&RecordKey>) -> Vec<(RecordKey, Value)> {
        let about = self.records.iter().filter(|(key, _)| {
            subject.includes(key.owner) && after.is_none_or(|after| *key > after)
        });
        about.map(|(key, value)| (key.clone(), value.clone())).collect()
    }

    fn conflicts(&self, migration: ChatMigration) -> Vec<Conflict> {
        let of_old = self.records_of(Subject::Chat(migration.from), None).into_iter();
        let both = of_old.filter_map(|(key, old)| {
            let key = key.of(key.owner.in_chat(migration.to));
            let new = self.records.get(&key)?.clone();
            Some(Conflict { key, old, new })
        });
        both.collect()
    }

    /// Compares the answers about one owner, one name and one key.
    pub(super) async fn check_answers(&self, store: &Tested, key: &RecordKey, when: &When) {
        let found = store.load(key).await;
        let expected = self.records.get(key);
        same(&found.as_ref(), &expected, format_args!("the value of {key}, {when}"));
        for descending in [false, true] {
            let mut query = EntryQuery::new(key.owner, key.name.clone());
            query.descending = descending;
            query.limit = 2;
            query.after.clone_from(&key.entry);
            let found = store.entries(query.clone()).await;
            let expected = self.entries(&query);
            same(&found, &expected, format_args!("the answer to {query:?}, {when}"));
        }
        let mut query = EntryQuery::new(key.owner, key.name.clone());
        query.limit = usize::from(u16::MAX);
        let count = self.entries(&query).len() as u64;
        let found = store.count(key.owner, &key.name).await;
        same(&found, &count, format_args!("the number of entries beside {key}, {when}"));
        for after in [None, Some(key.owner)] {
            let mut query = OwnerQuery::new(ScopeKind::of(key.owner), key.name.clone());
            query.limit = 3;
            query.after = after;
            let found = store.owners(query.clone()).await;
            let expected = self.owners(&query);
            same(&found, &expected, format_args!("the answer to {query:?}, {when}"));
        }
        let subjects = match key.owner {
            Owner::Chat(chat) => vec![Subject::Chat(chat)],
            Owner::User(user) => vec![Subject::User(user)],
            Owner::Member(chat, user) => vec![Subject::Chat(chat), Subject::User(user)],
            Owner::Bot => Vec::new(),
        };
        for subject in subjects {
            for after in [None, Some(key)] {
                let mut expected = self.records_of(subject, after);
                expected.truncate(3);
                let found = store.records_of(subject, after.cloned(), 3).await;
                let promise =
                    format_args!("what is stored about {subject} beyond {after:?}, {when}");
                same(&found, &expected, promise);
            }
        }
    }

    /// Compares the conflicts of an upgrade.
    pub(super) async fn check_conflicts(
        &self,
        store: &Tested,
        migration: ChatMigration,
        when: &When,
    ) {
        let mut found = store.conflicts(migration).await;
        found.sort_unstable_by(|one, two| one.key.cmp(&two.key));
        let expected = self.conflicts(migration);
        same(&found, &expected, format_args!("the conflicts of {migration:?}, {when}"));
    }

    /// Compares everything that is stored about some users and chats, and what is known of runs.
    pub(super) async fn check_all(&self, store: &Tested, subjects: &[Subject], when: &When) {
        for subject in subjects {
            let found = store.records_of(*subject, None, usize::from(u16::MAX)).await;
            let expected = self.records_of(*subject, None);
            same(&found, &expected, format_args!("what is stored about {subject}, {when}"));
        }
        let mut found = store.recover().await;
        found.marks.sort_unstable_by_key(|mark| mark.trigger);
        found.migrations.sort_unstable_by_key(|migration| migration.from);
        let expected = Recovery {
            crashed: self.crashed,
            inbox: self.inbox.clone(),
            marks: self.marks.values().cloned().collect(),
            migrations: self
                .migrations
                .iter()
                .map(|(from, to)| ChatMigration { from: *from, to: *to })
                .collect(),
        };
        same(&found, &expected, format_args!("what is known of earlier runs, {when}"));
    }
}
