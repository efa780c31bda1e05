//! Everything that a memory store holds, as plain data.
//!
//! Invariants: a home is in the index exactly while it holds a value, and a value that expires is
//! in `expiring` exactly while it is stored.

use std::borrow::Cow;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::sync::Arc;

use bot_api::types::{ChatId, UnixTime, UpdateId, UserId};

use crate::map::FastMap;
use crate::store::{
    Batch, ChatMigration, Conflict, EntryQuery, Journalled, Mark, Owner, OwnerQuery, RecordKey,
    Recovery, RunState, ScopeKind, Subject, TriggerId, Value,
};

/// Where a value or a collection lives: whose it is, and its name.
type Home = (Owner, Cow<'static, str>);

/// See the module's documentation.
#[derive(Default)]
pub(super) struct Contents {
    homes: FastMap<Home, Held>,
    /// The owners of each stored type, in order: what lists and upgrades of groups go by.
    index: BTreeMap<(ScopeKind, Cow<'static, str>), BTreeSet<Owner>>,
    /// What expires, the first to go first.
    expiring: BTreeSet<(UnixTime, RecordKey)>,
    crashed: bool,
    /// Each update with its place in the order in which they came.
    inbox: FastMap<UpdateId, (u64, Journalled)>,
    journalled: u64,
    marks: FastMap<TriggerId, Mark>,
    migrations: FastMap<ChatId, ChatId>,
}

/// What an owner has under one name.
#[derive(Default)]
struct Held {
    plain: Option<Value>,
    entries: BTreeMap<Arc<str>, Value>,
}

impl Contents {
    pub(super) fn len(&self) -> usize {
        self.homes.values().map(Held::len).sum()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.homes.is_empty()
    }

    pub(super) fn homes(&self) -> usize {
        self.homes.len()
    }

    pub(super) fn get(&self, key: &RecordKey) -> Option<&Value> {
        self.homes.get(&(key.owner, key.name.clone()))?.get(key.entry.as_ref())
    }

    pub(super) fn count(&self, owner: Owner, name: &str) -> u64 {
        let home = (owner, Cow::Owned(name.to_owned()));
        self.homes.get(&home).map_or(0, |held| held.entries.len() as u64)
    }

    pub(super) fn entries(&self, query: EntryQuery) -> Vec<(Arc<str>, Value)> {
        let Some(held) = self.homes.get(&(query.owner, query.name)) else {
            return Vec::new();
        };
        let owned = |(entry, value): (&Arc<str>, &Value)| (Arc::clone(entry), value.clone());
        let beyond = query.after.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
        if query.descending {
            let range = held.entries.range::<Arc<str>, _>((Bound::Unbounded, beyond));
            range.rev().take(query.limit).map(owned).collect()
        } else {
            let range = held.entries.range::<Arc<str>, _>((beyond, Bound::Unbounded));
            range.take(query.limit).map(owned).collect()
        }
    }

    pub(super) fn owners(&self, query: OwnerQuery) -> Vec<Owner> {
        let beyond = query.after.map_or(Bound::Unbounded, Bound::Excluded);
        let Some(owners) = self.index.get(&(query.scope, query.name)) else {
            return Vec::new();
        };
        owners.range((beyond, Bound::Unbounded)).take(query.limit).copied().collect()
    }

    pub(super) fn records_of(
        &self,
        subject: Subject,
        after: Option<&RecordKey>,
        limit: usize,
    ) -> Vec<(RecordKey, Value)> {
        let after_home = after.map(|after| (after.owner, after.name.clone()));
        let beyond = after_home.as_ref().map_or(Bound::Unbounded, Bound::Included);
        let mut records = Vec::new();
        for home in self.homes_of(subject).range((beyond, Bound::Unbounded)) {
            let Some(held) = self.homes.get(home) else { continue };
            let begun = after.filter(|_| after_home.as_ref() == Some(home));
            for (entry, value) in held.beyond(begun) {
                if records.len() == limit {
                    return records;
                }
                records.push((key_at(home, entry), value.clone()));
            }
        }
        records
    }

    pub(super) fn conflicts(&self, migration: ChatMigration) -> Vec<Conflict> {
        let mut conflicts = Vec::new();
        for home in self.homes_of(Subject::Chat(migration.from)) {
            let there = (home.0.in_chat(migration.to), home.1.clone());
            let (Some(old), Some(new)) = (self.homes.get(&home), self.homes.get(&there)) else {
                continue;
            };
            conflicts.extend(old.beyond(None).filter_map(|(entry, old)| {
                let new = new.get(entry)?.clone();
                Some(Conflict { key: key_at(&there, entry), old: old.clone(), new })
            }));
        }
        conflicts
    }

    /// The homes of a user's or a chat's data, in order.
    fn homes_of(&self, subject: Subject) -> BTreeSet<Home> {
        let homes = self.index.iter().flat_map(|((scope, name), owners)| {
            let found: Vec<Owner> = match (subject, scope) {
                (Subject::Chat(chat), ScopeKind::Member) => {
                    let all = Owner::Member(chat, UserId(i64::MIN))
                        ..=Owner::Member(chat, UserId(i64::MAX));
                    owners.range(all).copied().collect()
                }
                (Subject::User(_), ScopeKind::Member) => {
                    owners.iter().copied().filter(|owner| subject.includes(*owner)).collect()
                }
                (Subject::Chat(chat), _) => {
                    owners.get(&Owner::Chat(chat)).copied().into_iter().collect()
                }
                (Subject::User(user), _) => {
                    owners.get(&Owner::User(user)).copied().into_iter().collect()
                }
            };
            found.into_iter().map(|owner| (owner, name.clone()))
        });
        homes.collect()
    }

    pub(super) fn mark(&self, trigger: TriggerId) -> Option<Mark> {
        self.marks.get(&trigger).cloned()
    }

    pub(super) fn journalled(&self, update: UpdateId) -> Option<Value> {
        self.inbox.get(&update).map(|(_, entry)| entry.json.clone())
    }

    pub(super) fn recovery(&self) -> Recovery {
        let mut inbox: Vec<_> = self.inbox.values().cloned().collect();
        inbox.sort_unstable_by_key(|(place, _)| *place);
        Recovery {
            crashed: self.crashed,
            inbox: inbox.into_iter().map(|(_, entry)| entry).collect(),
            marks: self.marks.values().cloned().collect(),
            migrations: self
                .migrations
                .iter()
                .map(|(from, to)| ChatMigration { from: *from, to: *to })
                .collect(),
        }
    }

    /// Applies the parts of a batch in the order of its fields.
    pub(super) fn apply(&mut self, batch: Batch) {
        if let Some(migration) = batch.migration {
            self.move_chat(migration);
        }
        if let Some(subject) = batch.erase {
            self.take_all_of(subject);
        }
        for (key, value) in batch.records {
            self.write(key, value);
        }
        self.marks.extend(batch.marks.into_iter().map(|mark| (mark.trigger, mark)));
        for update in batch.finished {
            self.inbox.remove(&update);
        }
        for entry in batch.journal {
            self.journal(entry);
        }
        for trigger in batch.forget {
            self.marks.remove(&trigger);
        }
        if let Some(run) = batch.run {
            self.crashed = run == RunState::Begun;
        }
    }

    /// Removes what has expired; how many values there were.
    pub(super) fn sweep(&mut self, now: UnixTime, limit: usize) -> usize {
        let expired = self.expiring.iter().take_while(|(end, _)| *end <= now).take(limit);
        let keys: Vec<RecordKey> = expired.map(|(_, key)| key.clone()).collect();
        let count = keys.len();
        for key in keys {
            self.write(key, None);
        }
        count
    }

    fn write(&mut self, key: RecordKey, value: Option<Value>) {
        // Most values never expire, and then the key isn't needed once more.
        let expiring = value.as_ref().and_then(Value::expires).map(|end| (end, key.clone()));
        let RecordKey { owner, name, entry } = key;
        let replaced = match (self.homes.entry((owner, name)), value) {
            (Entry::Vacant(_), None) => None,
            (Entry::Vacant(home), Some(value)) => {
                let (owner, name) = home.key().clone();
                self.index.entry((ScopeKind::of(owner), name)).or_default().insert(owner);
                home.insert(Held::default()).put(entry.clone(), value);
                None
            }
            (Entry::Occupied(mut home), Some(value)) => {
                let replaced = home.get_mut().put(entry.clone(), value);
                replaced.filter(|old| old.expires().is_some()).map(|old| (old, home.key().clone()))
            }
            (Entry::Occupied(mut home), None) => {
                let removed = home.get_mut().remove(entry.as_ref());
                let removed = removed.map(|old| (old, home.key().clone()));
                if home.get().len() == 0 {
                    let (home, _) = home.remove_entry();
                    self.leave_index(&home);
                }
                removed
            }
        };
        if let Some((old, home)) = replaced {
            self.no_longer_expires(&home, entry.as_ref(), &old);
        }
        self.expiring.extend(expiring);
    }

    fn leave_index(&mut self, (owner, name): &Home) {
        let of_type = (ScopeKind::of(*owner), name.clone());
        if let Some(owners) = self.index.get_mut(&of_type) {
            owners.remove(owner);
            if owners.is_empty() {
                self.index.remove(&of_type);
            }
        }
    }

    fn no_longer_expires(&mut self, home: &Home, entry: Option<&Arc<str>>, value: &Value) {
        if let Some(end) = value.expires() {
            self.expiring.remove(&(end, key_at(home, entry)));
        }
    }

    /// Takes everything out that is stored about a subject.
    fn take_all_of(&mut self, subject: Subject) -> Vec<(Home, Held)> {
        let homes = self.homes_of(subject);
        let taken: Vec<_> =
            homes.into_iter().filter_map(|home| self.homes.remove_entry(&home)).collect();
        for (home, held) in &taken {
            self.leave_index(home);
            for (entry, value) in held.beyond(None) {
                self.no_longer_expires(home, entry, value);
            }
        }
        taken
    }

    fn move_chat(&mut self, ChatMigration { from, to }: ChatMigration) {
        self.migrations.insert(from, to);
        for ((owner, name), held) in self.take_all_of(Subject::Chat(from)) {
            for (entry, value) in held.into_values() {
                let key = RecordKey { owner: owner.in_chat(to), name: name.clone(), entry };
                self.write(key, Some(value));
            }
        }
    }

    fn journal(&mut self, entry: Journalled) {
        if let Some((_, known)) = self.inbox.get_mut(&entry.update) {
            known.attempts = known.attempts.max(entry.attempts);
            return;
        }
        self.journalled += 1;
        self.inbox.insert(entry.update, (self.journalled, entry));
    }
}

impl Held {
    fn len(&self) -> usize {
        usize::from(self.plain.is_some()) + self.entries.len()
    }

    fn get(&self, entry: Option<&Arc<str>>) -> Option<&Value> {
        match entry {
            None => self.plain.as_ref(),
            Some(entry) => self.entries.get(entry),
        }
    }

    /// Puts a value in; what was there before.
    fn put(&mut self, entry: Option<Arc<str>>, value: Value) -> Option<Value> {
        match entry {
            None => self.plain.replace(value),
            Some(entry) => self.entries.insert(entry, value),
        }
    }

    fn remove(&mut self, entry: Option<&Arc<str>>) -> Option<Value> {
        match entry {
            None => self.plain.take(),
            Some(entry) => self.entries.remove(entry),
        }
    }

    fn into_values(self) -> impl Iterator<Item = (Option<Arc<str>>, Value)> {
        let entries = self.entries.into_iter().map(|(entry, value)| (Some(entry), value));
        self.plain.into_iter().map(|value| (None, value)).chain(entries)
    }

    /// The values in the order of their keys: all, or those beyond a key of this home.
    fn beyond(&self, key: Option<&RecordKey>) -> impl Iterator<Item = (Option<&Arc<str>>, &Value)> {
        let beyond =
            key.and_then(|key| key.entry.as_ref()).map_or(Bound::Unbounded, Bound::Excluded);
        let entries = self.entries.range::<Arc<str>, _>((beyond, Bound::Unbounded));
        let plain = self.plain.iter().filter(move |_| key.is_none()).map(|value| (None, value));
        plain.chain(entries.map(|(entry, value)| (Some(entry), value)))
    }
}

fn key_at((owner, name): &Home, entry: Option<&Arc<str>>) -> RecordKey {
    RecordKey { owner: *owner, name: name.clone(), entry: entry.cloned() }
}
