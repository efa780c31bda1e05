//! Which groups have become supergroups, as far as this client knows.
//!
//! The map only says where a call has to go. Moving a chat's data is the dispatcher's work: it
//! takes the receiving end and is told once of each pair that a call has found.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError, RwLock},
};

use bot_api::types::ChatId;
use tokio::sync::mpsc;

use crate::migration::ChatMigration;

/// The pairs known so far, and the way to whoever wants to be told of new ones.
///
/// Invariant: no new id of a pair is the old id of another one, so that one look is enough.
pub(super) struct Migrations {
    known: RwLock<HashMap<ChatId, ChatId>>,
    found: mpsc::UnboundedSender<ChatMigration>,
    listener: Mutex<Option<mpsc::UnboundedReceiver<ChatMigration>>>,
}

impl Migrations {
    pub(super) fn new() -> Self {
        // Not bounded: a group is upgraded once, so there is one entry for each at most.
        let (found, listener) = mpsc::unbounded_channel();
        Self { known: RwLock::default(), found, listener: Mutex::new(Some(listener)) }
    }

    /// Where calls to a chat have to go, if it has moved.
    pub(super) fn new_id(&self, chat: ChatId) -> Option<ChatId> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).get(&chat).copied()
    }

    /// Keeps a pair and gives whether it says something new.
    pub(super) fn remember(&self, ChatMigration { from: old, to: new }: ChatMigration) -> bool {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let new = known.get(&new).copied().unwrap_or(new);
        if old == new || known.get(&old) == Some(&new) {
            return false;
        }
        for target in known.values_mut().filter(|target| **target == old) {
            *target = new;
        }
        known.insert(old, new);
        true
    }

    /// Keeps a pair that a call has found, and tells the listener if it is new.
    pub(super) fn found(&self, pair: ChatMigration) {
        if self.remember(pair) {
            tracing::info!(from = pair.from.0, to = pair.to.0, "a group became a supergroup");
            // It fails when the listener is gone, and then nobody wants to know.
            let _ = self.found.send(pair);
        }
    }

    /// The receiving end, once.
    pub(super) fn take_listener(&self) -> Option<mpsc::UnboundedReceiver<ChatMigration>> {
        self.listener.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

#[cfg(test)]
mod tests {
    use bot_api::types::ChatId;

    use super::{ChatMigration, Migrations};

    fn pair(old: i64, new: i64) -> ChatMigration {
        ChatMigration { from: ChatId(old), to: ChatId(new) }
    }

    #[test]
    fn a_pair_is_new_once() {
        let migrations = Migrations::new();
        assert!(migrations.remember(pair(-1, -100)));
        assert!(!migrations.remember(pair(-1, -100)));
        assert_eq!(migrations.new_id(ChatId(-1)), Some(ChatId(-100)));
        assert_eq!(migrations.new_id(ChatId(-100)), None);
    }

    #[test]
    fn a_chat_that_moved_twice_is_found_in_one_look() {
        for pairs in [[pair(-1, -2), pair(-2, -3)], [pair(-2, -3), pair(-1, -2)]] {
            let migrations = Migrations::new();
            for pair in pairs {
                assert!(migrations.remember(pair));
            }
            assert_eq!(migrations.new_id(ChatId(-1)), Some(ChatId(-3)));
            assert_eq!(migrations.new_id(ChatId(-2)), Some(ChatId(-3)));
        }
    }

    #[test]
    fn a_circle_is_not_kept() {
        let migrations = Migrations::new();
        assert!(migrations.remember(pair(-1, -2)));
        assert!(!migrations.remember(pair(-2, -1)));
        assert!(!migrations.remember(pair(-7, -7)));
        assert_eq!(migrations.new_id(ChatId(-2)), None);
    }

    #[test]
    fn the_listener_is_told_of_what_calls_found_before_and_after_it_came() {
        let migrations = Migrations::new();
        migrations.found(pair(-1, -100));
        let mut listener = migrations.take_listener().unwrap();
        migrations.found(pair(-1, -100));
        migrations.remember(pair(-2, -200));
        migrations.found(pair(-3, -300));
        assert_eq!(listener.try_recv().unwrap(), pair(-1, -100));
        assert_eq!(listener.try_recv().unwrap(), pair(-3, -300));
        assert!(listener.try_recv().is_err());
        assert!(migrations.take_listener().is_none());
    }

    #[test]
    fn a_listener_that_is_gone_holds_nothing_up() {
        let migrations = Migrations::new();
        drop(migrations.take_listener());
        migrations.found(pair(-1, -100));
        assert_eq!(migrations.new_id(ChatId(-1)), Some(ChatId(-100)));
    }
}
