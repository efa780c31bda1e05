//! Moves the data of a group that became a supergroup.
//!
//! [`plan`] is plain data; the shell around it holds both lanes, because the trigger is in both,
//! and closes the gates of both chats to those who change data from outside.

use bot_api::types::UnixTime;

use super::Processor;
use crate::store::{
    Batch, ChatMigration, Conflict, Mark, RecordKey, ScopeKind, StoredType, TriggerId, Value,
    WorkError, WrittenRecords,
};
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
        if from == to || self.shared.moved.get(from).is_some() {
            return Ok(false);
        }
        let _gates = self.shared.gates.close([from, to]).await;
        if self.shared.moved.get(from).is_some() {
            return Ok(false);
        }
        let store = self.shared.store();
        let conflicts = store.conflicts(migration).await?;
        let mut batch = Batch::new();
        batch.migration = Some(migration);
        batch.records = plan(migration, conflicts, &self.shared.types, self.shared.records.now());
        // Until the handlers have been told, which a crash may prevent.
        batch.marks = vec![Mark { trigger: TriggerId::Migration(from), groups: 0, reply: None }];
        self.shared.records.commit(batch, WrittenRecords::new()).await?;
        self.remember_move(migration);
        Ok(true)
    }

    /// From now on the old id leads to the new one.
    pub(super) fn remember_move(&self, ChatMigration { from, to }: ChatMigration) {
        self.shared.moved.insert(from, to);
        self.shared.client.remember_migration(from, to);
        tracing::info!(
            from = from.0,
            to = to.0,
            "a group became a supergroup, its data have moved"
        );
    }
}

/// What to write after the move, so that nothing is lost where both chats have a value.
///
/// The type's `merge` makes one of the two; what has expired counts as nothing.
/// Where that can't be done, because no handler takes the type any more or one of the values can't
/// be read, the old group's value wins, as the move leaves it, and the other is kept under the old
/// chat.
fn plan(
    migration: ChatMigration,
    conflicts: Vec<Conflict>,
    types: &[StoredType],
    now: UnixTime,
) -> Vec<(RecordKey, Option<Value>)> {
    let resolve = |Conflict { key, old, new }| {
        if old.is_expired(now) {
            return (key, Some(new));
        }
        if new.is_expired(now) {
            return (key, Some(old));
        }
        tracing::warn!(%key, "the old and the new chat both have a value");
        let scope = ScopeKind::of(key.owner);
        let stored = types.iter().find(|stored| stored.scope == scope && stored.name == key.name);
        // The author's code, in a place where a panic would leave the group unmoved for good.
        let merged = stored.map(|stored| catch_panic_now(|| (stored.merge)(&old, &new)));
        match merged {
            Some(Ok(Ok(merged))) => (key, merged),
            unmerged => {
                tracing::error!(%key, why = ?unmerged, "the two values could not be merged");
                (key.of(key.owner.in_chat(migration.from)), Some(new))
            }
        }
    };
    conflicts.into_iter().map(resolve).collect()
}

#[cfg(test)]
#[path = "migrate_tests.rs"]
mod tests;
