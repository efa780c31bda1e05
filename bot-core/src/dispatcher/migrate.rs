//! Moves the data of a group that became a supergroup.
//!
//! [`plan`] is plain data; the shell around it holds both lanes, because the trigger is in both,
//! and closes the gates of both chats to those who change data from outside.

use std::collections::HashMap;

use super::Processor;
use crate::store::{Batch, ChatMigration, RecordKey, ScopeKind, StoredType, Value, WorkError};
use crate::task::catch_panic_now;

impl Processor {
    /// Moves everything from the old chat to the new one, once; whether this was the first time.
    ///
    /// # Errors
    ///
    /// [`WorkError::Store`] if the store fails; then nothing has moved, and the next sign of the
    /// upgrade tries again.
    pub(super) async fn move_data(&self, migration: ChatMigration) -> Result<bool, WorkError> {
        let ChatMigration { from, to } = migration;
        if from == to || self.shared.moved.contains_key(&from) {
            return Ok(false);
        }
        let _gates = self.shared.gates.close([from, to]).await;
        if self.shared.moved.contains_key(&from) {
            return Ok(false);
        }
        let store = &self.shared.store;
        let (old, new) = (store.load_chat(from).await?, store.load_chat(to).await?);
        let mut batch = Batch::new();
        batch.records = plan(migration, old, new, &self.types);
        batch.migration = Some(migration);
        store.commit(batch).await?;
        self.shared.moved.insert(from, to);
        self.shared.client.remember_migration(from, to);
        tracing::info!(
            from = from.0,
            to = to.0,
            "a group became a supergroup, its data have moved"
        );
        Ok(true)
    }
}

type Records = Vec<(RecordKey, Value)>;

/// What to write so that the new chat has what the old one had.
///
/// Where both have a value, the type's `merge` makes one of the two.
/// Where that can't be done, because no handler takes the type any more or one of the values can't
/// be read, the old group's value wins, and the other is kept under the old chat: nothing is lost.
fn plan(
    migration: ChatMigration,
    old: Records,
    new: Records,
    types: &[StoredType],
) -> Vec<(RecordKey, Option<Value>)> {
    let mut there: HashMap<RecordKey, Value> = new.into_iter().collect();
    let mut writes = Vec::with_capacity(old.len() * 2);
    for (key, old) in old {
        let moved = RecordKey::new(key.owner.in_chat(migration.to), key.name.clone());
        let Some(new) = there.remove(&moved) else {
            writes.push((moved, Some(old)));
            writes.push((key, None));
            continue;
        };
        tracing::warn!(%key, "the old and the new chat both have a value");
        let scope = ScopeKind::of(key.owner);
        let stored = types.iter().find(|stored| stored.scope == scope && stored.name == key.name);
        // The author's code, in a place where a panic would leave the group unmoved for good.
        let merged = stored.map(|stored| catch_panic_now(|| (stored.merge)(&old, &new)));
        match merged {
            Some(Ok(Ok(merged))) => {
                writes.push((moved, merged));
                writes.push((key, None));
            }
            unmerged => {
                tracing::error!(%key, why = ?unmerged, "the two values could not be merged");
                writes.push((moved, Some(old)));
                writes.push((key, Some(new)));
            }
        }
    }
    writes
}

#[cfg(test)]
#[path = "migrate_tests.rs"]
mod tests;
