//! Data in memory: gone with the process, for tests and for bots that need nothing kept.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use bot_api::types::{ChatId, UpdateId};
use dashmap::DashMap;

use super::{
    Batch, ChatMigration, Journalled, Mark, RecordKey, Recovery, Store, StoreError, Value,
};
use crate::task::BoxFuture;

/// A store that keeps everything in memory.
///
/// Reads and writes of different records run at the same time; a batch is seen whole by whoever
/// reads the records it names under the dispatcher's locks.
/// Two clones of an `Arc<MemoryStore>` are one store, so a second run of a bot in the same process
/// goes on with the data of the first.
#[derive(Debug, Default)]
pub struct MemoryStore {
    records: DashMap<RecordKey, Value>,
    /// Which records a chat has: what an upgrade of the group moves.
    by_chat: DashMap<ChatId, HashSet<RecordKey>>,
    progress: Mutex<Progress>,
}

#[derive(Debug, Default)]
struct Progress {
    /// Each update with its place in the order in which they came.
    inbox: HashMap<UpdateId, (u64, Value)>,
    journalled: u64,
    marks: HashMap<UpdateId, u32>,
    migrations: Vec<ChatMigration>,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many values are stored.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether nothing is stored.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    fn write(&self, key: RecordKey, value: Option<Value>) {
        let chat = key.owner.chat();
        if let Some(value) = value {
            if let Some(chat) = chat {
                self.by_chat.entry(chat).or_default().insert(key.clone());
            }
            self.records.insert(key, value);
            return;
        }
        self.records.remove(&key);
        if let Some(chat) = chat {
            self.by_chat.remove_if_mut(&chat, |_, keys| {
                keys.remove(&key);
                keys.is_empty()
            });
        }
    }

    fn apply(&self, batch: Batch) {
        // Held to the end: whoever reads the inbox sees the whole batch.
        let mut progress = self.progress.lock().unwrap_or_else(PoisonError::into_inner);
        for (key, value) in batch.records {
            self.write(key, value);
        }
        progress.apply(batch.mark, batch.migration, batch.journal);
        progress.forget(&batch.finished, &batch.forget);
    }
}

impl Progress {
    fn apply(
        &mut self,
        mark: Option<Mark>,
        migration: Option<ChatMigration>,
        journal: Vec<Journalled>,
    ) {
        self.marks.extend(mark.map(|mark| (mark.update, mark.groups)));
        self.migrations.extend(migration);
        for Journalled { update, json } in journal {
            self.journalled += 1;
            self.inbox.insert(update, (self.journalled, json));
        }
    }

    fn forget(&mut self, finished: &[UpdateId], marks: &[UpdateId]) {
        for update in marks {
            self.marks.remove(update);
        }
        for update in finished {
            self.inbox.remove(update);
        }
    }
}

impl Store for MemoryStore {
    fn load<'a>(&'a self, key: &'a RecordKey) -> BoxFuture<'a, Result<Option<Value>, StoreError>> {
        let value = self.records.get(key).map(|value| value.clone());
        Box::pin(std::future::ready(Ok(value)))
    }

    fn load_chat(
        &self,
        chat: ChatId,
    ) -> BoxFuture<'_, Result<Vec<(RecordKey, Value)>, StoreError>> {
        let keys = self.by_chat.get(&chat).map(|keys| keys.clone()).unwrap_or_default();
        let records = keys
            .into_iter()
            .filter_map(|key| {
                let value = self.records.get(&key)?.clone();
                Some((key, value))
            })
            .collect();
        Box::pin(std::future::ready(Ok(records)))
    }

    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<(), StoreError>> {
        self.apply(batch);
        Box::pin(std::future::ready(Ok(())))
    }

    fn load_journalled(
        &self,
        update: UpdateId,
    ) -> BoxFuture<'_, Result<Option<Value>, StoreError>> {
        let progress = self.progress.lock().unwrap_or_else(PoisonError::into_inner);
        let json = progress.inbox.get(&update).map(|(_, json)| json.clone());
        drop(progress);
        Box::pin(std::future::ready(Ok(json)))
    }

    fn recover(&self) -> BoxFuture<'_, Result<Recovery, StoreError>> {
        let progress = self.progress.lock().unwrap_or_else(PoisonError::into_inner);
        let mut inbox: Vec<_> = progress.inbox.iter().collect();
        inbox.sort_unstable_by_key(|(_, (place, _))| *place);
        let recovery = Recovery {
            inbox: inbox
                .into_iter()
                .map(|(update, (_, json))| Journalled { update: *update, json: json.clone() })
                .collect(),
            marks: progress
                .marks
                .iter()
                .map(|(update, groups)| Mark { update: *update, groups: *groups })
                .collect(),
            migrations: progress.migrations.clone(),
        };
        drop(progress);
        Box::pin(std::future::ready(Ok(recovery)))
    }
}
