//! Random batches, on this store and on the one in memory: both give the same answers.

use bot_api::types::UpdateId;
use fastrand::Rng;

use super::*;
use crate::store::{Journalled, MemoryStore, RunState, ScopeKind};

/// Texts that a careless store changes, and their neighbours in the order of bytes.
const TEXTS: &[&str] = &[
    "a",
    "b",
    "'; DROP TABLE data; --",
    "\"",
    "\u{0}",
    "a\u{0}",
    "a\u{0}b",
    "ä",
    "日本",
    "\u{10ffff}",
    "%",
    " ",
];
const IDS: &[i64] = &[0, 1, 2, 7, -100, -200, i64::MIN, i64::MAX];

struct Dice(Rng);

impl Dice {
    fn of<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.0.usize(..from.len())]
    }

    fn id(&mut self) -> i64 {
        self.of(IDS)
    }

    fn owner(&mut self) -> Owner {
        match self.0.u8(..4) {
            0 => Owner::Chat(ChatId(self.id())),
            1 => Owner::Member(ChatId(self.id()), UserId(self.id())),
            2 => Owner::User(UserId(self.id())),
            _ => Owner::Bot,
        }
    }

    fn key(&mut self) -> RecordKey {
        let (owner, name) = (self.owner(), self.of(&TEXTS[..3]));
        if self.0.bool() {
            RecordKey::new(owner, name)
        } else {
            RecordKey::entry(owner, name, self.of(TEXTS))
        }
    }

    fn value(&mut self) -> Value {
        let value = Value::new(self.of(TEXTS)).with_version(self.of(&[1, 2, u32::MAX]));
        match self.0.u8(..3) {
            0 => value.expiring(UnixTime(self.id())),
            _ => value,
        }
    }

    fn subject(&mut self) -> Subject {
        let id = self.id();
        if self.0.bool() { Subject::Chat(ChatId(id)) } else { Subject::User(UserId(id)) }
    }

    fn trigger(&mut self) -> TriggerId {
        let id = self.id();
        match self.0.u8(..4) {
            0 => TriggerId::Migration(ChatId(id)),
            _ => TriggerId::Update(UpdateId(id)),
        }
    }

    fn some<T>(&mut self, most: usize, mut one: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.0.usize(..=most)).map(|_| one(self)).collect()
    }

    fn batch(&mut self) -> Batch {
        let mut batch = Batch::new();
        if self.0.u8(..20) == 0 {
            let from = self.id();
            let other: Vec<i64> = IDS.iter().copied().filter(|id| *id != from).collect();
            batch.migration =
                Some(ChatMigration { from: ChatId(from), to: ChatId(self.of(&other)) });
        }
        if self.0.u8(..40) == 0 {
            batch.erase = Some(self.subject());
        }
        batch.records = self.some(6, |dice| {
            let value = (dice.0.u8(..4) > 0).then(|| dice.value());
            (dice.key(), value)
        });
        batch.marks = self.some(2, |dice| Mark {
            trigger: dice.trigger(),
            groups: dice.of(&[0, 1, u32::MAX]),
            reply: dice.0.bool().then(|| dice.value()),
        });
        batch.finished = self.some(2, |dice| UpdateId(dice.id()));
        batch.journal = self.some(2, |dice| Journalled {
            update: UpdateId(dice.id()),
            json: dice.value(),
            attempts: dice.of(&[0, 1, 2, u32::MAX]),
        });
        batch.forget = self.some(2, Self::trigger);
        batch.run = self.of(&[None, Some(RunState::Begun), Some(RunState::Ended)]);
        batch
    }
}

async fn compare(dice: &mut Dice, expected: &MemoryStore, found: &SqliteStore) {
    let key = dice.key();
    assert_eq!(found.load(&key).await.unwrap(), expected.load(&key).await.unwrap(), "{key}");

    let RecordKey { owner, name, .. } = dice.key();
    let mut query = EntryQuery::new(owner, name);
    query.after = dice.0.bool().then(|| dice.of(TEXTS).into());
    query.descending = dice.0.bool();
    query.limit = dice.of(&[0, 1, 3, usize::MAX]);
    let entries = expected.entries(query.clone()).await.unwrap();
    assert_eq!(found.entries(query.clone()).await.unwrap(), entries, "{query:?}");
    let count = expected.count(owner, &query.name).await.unwrap();
    assert_eq!(found.count(owner, &query.name).await.unwrap(), count, "{query:?}");

    let owner = dice.owner();
    let mut query = OwnerQuery::new(ScopeKind::of(owner), dice.of(&TEXTS[..3]));
    query.after = dice.0.bool().then_some(owner);
    query.limit = dice.of(&[0, 1, 3, usize::MAX]);
    let owners = expected.owners(query.clone()).await.unwrap();
    assert_eq!(found.owners(query.clone()).await.unwrap(), owners, "{query:?}");

    let subject = dice.subject();
    let after = dice.0.bool().then(|| dice.key());
    let limit = dice.of(&[0, 1, 3, usize::MAX]);
    let records = expected.records_of(subject, after.clone(), limit).await.unwrap();
    let found_records = found.records_of(subject, after.clone(), limit).await.unwrap();
    assert_eq!(found_records, records, "{subject} {after:?} {limit}");

    let migration = ChatMigration { from: ChatId(dice.id()), to: ChatId(dice.id()) };
    let conflicts = expected.conflicts(migration).await.unwrap();
    assert_eq!(found.conflicts(migration).await.unwrap(), conflicts, "{migration:?}");

    let trigger = dice.trigger();
    let mark = expected.load_mark(trigger).await.unwrap();
    assert_eq!(found.load_mark(trigger).await.unwrap(), mark, "{trigger:?}");
    let update = UpdateId(dice.id());
    let journalled = expected.load_journalled(update).await.unwrap();
    assert_eq!(found.load_journalled(update).await.unwrap(), journalled, "{update:?}");
}

/// What a store knows of earlier runs, with what has no order in one.
async fn recovered(store: &dyn Store) -> Recovery {
    let mut recovery = store.recover().await.unwrap();
    recovery.marks.sort_by_key(|mark| mark.trigger);
    recovery
}

#[tokio::test]
async fn it_answers_as_the_store_in_memory_does() {
    for seed in 0..20 {
        let dice = &mut Dice(Rng::with_seed(seed));
        let directory = Directory::new();
        let (mut store, memory) = (directory.relaxed(), MemoryStore::new());
        let mut moved = Vec::new();
        for round in 0..60 {
            let batch = dice.batch();
            moved.extend(batch.migration);
            memory.commit(batch.clone()).await.unwrap();
            store.commit(batch).await.unwrap();
            for _ in 0..10 {
                compare(dice, &memory, &store).await;
            }
            if dice.0.u8(..20) == 0 {
                let (now, limit) = (UnixTime(dice.id()), dice.of(&[1000, usize::MAX]));
                let swept = memory.sweep(now, limit).await.unwrap();
                assert_eq!(store.sweep(now, limit).await.unwrap(), swept, "seed {seed} {round}");
            }
            if dice.0.u8(..20) == 0 {
                drop(store);
                store = directory.relaxed();
            }
            let mut expected = recovered(&memory).await;
            // A group moves once.
            expected.migrations.clear();
            let mut found = recovered(&store).await;
            found.migrations.clear();
            assert_eq!(found, expected, "seed {seed}, round {round}");
        }
    }
}
