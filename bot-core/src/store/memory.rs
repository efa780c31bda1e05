//! Data in memory: gone with the process, for tests and for bots that need nothing kept.

use std::borrow::Cow;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bot_api::types::{UnixTime, UpdateId, UserId};
use dashmap::DashMap;

use super::{
    Batch, ChatMigration, Conflict, EntryQuery, Journalled, Mark, Owner, OwnerQuery, RecordKey,
    Recovery, RunState, ScopeKind, Store, StoreFuture, Subject, TriggerId, Value,
};

/// A store that keeps everything in memory.
///
/// Reads and writes of different records run at the same time; a batch is seen whole by whoever
/// reads the records it names under the dispatcher's locks.
/// Two clones of an `Arc<MemoryStore>` are one store, so a second run of a bot in the same process
/// goes on with the data of the first.
/// It serves one bot: give each bot of a process a store of its own.
///
/// Reading and writing a value costs one look-up in a hash map, an entry of a collection one in a
/// tree more.
#[derive(Debug, Default)]
pub struct MemoryStore {
    homes: DashMap<Home, Contents>,
    index: Mutex<Index>,
    progress: Mutex<Progress>,
}

/// Where a value or a collection lives.
type Home = (Owner, Cow<'static, str>);

/// The owners of each stored type, in order: what lists and upgrades of groups go by.
type Index = BTreeMap<(ScopeKind, Cow<'static, str>), BTreeSet<Owner>>;

#[derive(Debug, Default)]
struct Contents {
    plain: Option<Value>,
    entries: BTreeMap<Arc<str>, Value>,
}

#[derive(Debug, Default)]
struct Progress {
    crashed: bool,
    /// Each update with its place in the order in which they came.
    inbox: HashMap<UpdateId, (u64, Journalled)>,
    journalled: u64,
    marks: HashMap<TriggerId, Mark>,
    migrations: Vec<ChatMigration>,
}

fn ready<T: Send + 'static>(answer: T) -> StoreFuture<'static, T> {
    Box::pin(std::future::ready(Ok(answer)))
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many values are stored; each entry of a collection is one.
    ///
    /// Looks at everything that is stored.
    #[must_use]
    pub fn len(&self) -> usize {
        self.homes.iter().map(|home| home.len()).sum()
    }

    /// Whether nothing is stored.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.homes.is_empty()
    }

    fn index(&self) -> MutexGuard<'_, Index> {
        self.index.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn get(&self, key: &RecordKey) -> Option<Value> {
        self.homes.get(&(key.owner, key.name.clone()))?.get(key.entry.as_ref()).cloned()
    }

    fn write(&self, key: RecordKey, value: Option<Value>) {
        let RecordKey { owner, name, entry } = key;
        let home = (owner, name);
        let Some(value) = value else {
            let emptied = self.homes.remove_if_mut(&home, |_, contents| {
                contents.remove(entry.as_ref());
                contents.len() == 0
            });
            if emptied.is_some() {
                self.leave_index(&home);
            }
            return;
        };
        let mut contents = self.homes.entry(home.clone()).or_insert_with(|| {
            let of_type = (ScopeKind::of(owner), home.1.clone());
            self.index().entry(of_type).or_default().insert(owner);
            Contents::default()
        });
        contents.put(entry, value);
    }

    fn leave_index(&self, (owner, name): &Home) {
        if let Entry::Occupied(mut of_type) =
            self.index().entry((ScopeKind::of(*owner), name.clone()))
        {
            of_type.get_mut().remove(owner);
            if of_type.get().is_empty() {
                of_type.remove();
            }
        }
    }

    /// The homes of a user's or a chat's data, in order.
    fn homes_of(&self, subject: Subject) -> BTreeSet<Home> {
        let index = self.index();
        let homes = index.iter().flat_map(|((scope, name), owners)| {
            let found: Vec<Owner> = match (subject, scope) {
                (Subject::Chat(chat), ScopeKind::Member) => {
                    let all = Owner::Member(chat, UserId(i64::MIN))
                        ..=Owner::Member(chat, UserId(i64::MAX));
                    owners.range(all).copied().collect()
                }
                (Subject::User(user), ScopeKind::Member) => {
                    let same = |owner: &&Owner| matches!(owner, Owner::Member(_, u) if *u == user);
                    owners.iter().filter(same).copied().collect()
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

    fn remove_home(&self, home: &Home) -> Option<Contents> {
        let (_, contents) = self.homes.remove(home)?;
        self.leave_index(home);
        Some(contents)
    }

    fn move_chat(&self, ChatMigration { from, to }: ChatMigration) {
        for home in self.homes_of(Subject::Chat(from)) {
            let Some(contents) = self.remove_home(&home) else { continue };
            let (owner, name) = home;
            for (entry, value) in contents.into_values() {
                let key = RecordKey { owner: owner.in_chat(to), name: name.clone(), entry };
                self.write(key, Some(value));
            }
        }
    }

    fn apply(&self, batch: Batch) {
        // Held to the end: whoever reads the inbox sees the whole batch.
        let mut progress = self.progress();
        if let Some(migration) = batch.migration {
            self.move_chat(migration);
        }
        for home in batch.erase.map(|subject| self.homes_of(subject)).unwrap_or_default() {
            self.remove_home(&home);
        }
        for (key, value) in batch.records {
            self.write(key, value);
        }
        progress.migrations.extend(batch.migration);
        progress.marks.extend(batch.marks.into_iter().map(|mark| (mark.trigger, mark)));
        for update in batch.finished {
            progress.inbox.remove(&update);
        }
        for entry in batch.journal {
            progress.journal(entry);
        }
        for trigger in batch.forget {
            progress.marks.remove(&trigger);
        }
        if let Some(run) = batch.run {
            progress.crashed = run == RunState::Begun;
        }
    }
}

impl Contents {
    fn len(&self) -> usize {
        usize::from(self.plain.is_some()) + self.entries.len()
    }

    fn get(&self, entry: Option<&Arc<str>>) -> Option<&Value> {
        match entry {
            None => self.plain.as_ref(),
            Some(entry) => self.entries.get(entry),
        }
    }

    fn put(&mut self, entry: Option<Arc<str>>, value: Value) {
        match entry {
            None => self.plain = Some(value),
            Some(entry) => {
                self.entries.insert(entry, value);
            }
        }
    }

    fn remove(&mut self, entry: Option<&Arc<str>>) {
        match entry {
            None => self.plain = None,
            Some(entry) => {
                self.entries.remove(entry);
            }
        }
    }

    fn into_values(self) -> impl Iterator<Item = (Option<Arc<str>>, Value)> {
        let entries = self.entries.into_iter().map(|(entry, value)| (Some(entry), value));
        self.plain.into_iter().map(|value| (None, value)).chain(entries)
    }

    fn values(&self) -> impl Iterator<Item = (Option<&Arc<str>>, &Value)> {
        let entries = self.entries.iter().map(|(entry, value)| (Some(entry), value));
        self.plain.iter().map(|value| (None, value)).chain(entries)
    }
}

impl Progress {
    fn journal(&mut self, entry: Journalled) {
        if let Some((_, known)) = self.inbox.get_mut(&entry.update) {
            known.attempts = known.attempts.max(entry.attempts);
            return;
        }
        self.journalled += 1;
        self.inbox.insert(entry.update, (self.journalled, entry));
    }
}

impl Store for MemoryStore {
    fn load<'a>(&'a self, key: &'a RecordKey) -> StoreFuture<'a, Option<Value>> {
        ready(self.get(key))
    }

    fn entries(&self, query: EntryQuery) -> StoreFuture<'_, Vec<(Arc<str>, Value)>> {
        let Some(contents) = self.homes.get(&(query.owner, query.name)) else {
            return ready(Vec::new());
        };
        let owned = |(entry, value): (&Arc<str>, &Value)| (Arc::clone(entry), value.clone());
        let beyond = query.after.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
        let found = if query.descending {
            let range = contents.entries.range::<Arc<str>, _>((Bound::Unbounded, beyond));
            range.rev().take(query.limit).map(owned).collect()
        } else {
            let range = contents.entries.range::<Arc<str>, _>((beyond, Bound::Unbounded));
            range.take(query.limit).map(owned).collect()
        };
        drop(contents);
        ready(found)
    }

    fn count<'a>(&'a self, owner: Owner, name: &'a str) -> StoreFuture<'a, u64> {
        let home = (owner, Cow::Owned(name.to_owned()));
        ready(self.homes.get(&home).map_or(0, |contents| contents.entries.len() as u64))
    }

    fn owners(&self, query: OwnerQuery) -> StoreFuture<'_, Vec<Owner>> {
        let beyond = query.after.map_or(Bound::Unbounded, Bound::Excluded);
        let found = self.index().get(&(query.scope, query.name)).map(|owners| {
            owners.range((beyond, Bound::Unbounded)).take(query.limit).copied().collect()
        });
        ready(found.unwrap_or_default())
    }

    fn records_of(
        &self,
        subject: Subject,
        after: Option<RecordKey>,
        limit: usize,
    ) -> StoreFuture<'_, Vec<(RecordKey, Value)>> {
        let mut found = Vec::new();
        for home in self.homes_of(subject) {
            if found.len() >= limit {
                break;
            }
            let Some(contents) = self.homes.get(&home) else { continue };
            let (owner, name) = home.clone();
            let records = contents.values().map(|(entry, value)| {
                (RecordKey { owner, name: name.clone(), entry: entry.cloned() }, value.clone())
            });
            let beyond = records.filter(|(key, _)| after.as_ref().is_none_or(|after| key > after));
            let left = limit - found.len();
            found.extend(beyond.take(left));
        }
        ready(found)
    }

    fn conflicts(&self, migration: ChatMigration) -> StoreFuture<'_, Vec<Conflict>> {
        let mut conflicts = Vec::new();
        for home in self.homes_of(Subject::Chat(migration.from)) {
            let Some(contents) = self.homes.get(&home) else { continue };
            let owner = home.0.in_chat(migration.to);
            let olds: Vec<_> = contents
                .values()
                .map(|(entry, old)| {
                    let key = RecordKey { owner, name: home.1.clone(), entry: entry.cloned() };
                    (key, old.clone())
                })
                .collect();
            drop(contents);
            conflicts.extend(olds.into_iter().filter_map(|(key, old)| {
                let new = self.get(&key)?;
                Some(Conflict { key, old, new })
            }));
        }
        ready(conflicts)
    }

    fn commit(&self, batch: Batch) -> StoreFuture<'_, ()> {
        self.apply(batch);
        ready(())
    }

    fn sweep(&self, now: UnixTime, limit: usize) -> StoreFuture<'_, usize> {
        let expired = |home: &Home, contents: &Contents| {
            let gone = contents.values().filter(|(_, value)| value.is_expired(now));
            let (owner, name) = home.clone();
            gone.map(|(entry, _)| RecordKey { owner, name: name.clone(), entry: entry.cloned() })
                .collect::<Vec<_>>()
        };
        // Whoever commits at the same time waits, so that nothing new is swept.
        let progress = self.progress();
        let found = self.homes.iter().flat_map(|home| expired(home.key(), home.value()));
        let keys: Vec<RecordKey> = found.take(limit).collect();
        let count = keys.len();
        for key in keys {
            self.write(key, None);
        }
        drop(progress);
        ready(count)
    }

    fn load_mark(&self, trigger: TriggerId) -> StoreFuture<'_, Option<Mark>> {
        ready(self.progress().marks.get(&trigger).cloned())
    }

    fn load_journalled(&self, update: UpdateId) -> StoreFuture<'_, Option<Value>> {
        ready(self.progress().inbox.get(&update).map(|(_, entry)| entry.json.clone()))
    }

    fn recover(&self) -> StoreFuture<'_, Recovery> {
        let progress = self.progress();
        let mut inbox: Vec<_> = progress.inbox.values().cloned().collect();
        inbox.sort_unstable_by_key(|(place, _)| *place);
        let recovery = Recovery {
            crashed: progress.crashed,
            inbox: inbox.into_iter().map(|(_, entry)| entry).collect(),
            marks: progress.marks.values().cloned().collect(),
            migrations: progress.migrations.clone(),
        };
        drop(progress);
        ready(recovery)
    }
}
