//! A group that became a supergroup, as everybody who has to do with it says it.

use std::sync::atomic::{AtomicBool, Ordering};

use bot_api::types::ChatId;
use dashmap::DashMap;

/// A group that became a supergroup, and so has another id.
///
/// Taken as `&ChatMigration` by a handler that is marked with `#[on_migrate]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ChatMigration {
    /// The id of the group, which Telegram no longer takes.
    pub from: ChatId,
    /// The id of the supergroup.
    pub to: ChatId,
}

/// The groups whose data have moved to a supergroup.
///
/// It is asked several times for each update, and few bots have any: so that costs no look-up.
#[derive(Debug, Default)]
pub(crate) struct Moves {
    chats: DashMap<ChatId, ChatId>,
    any: AtomicBool,
}

impl Moves {
    /// Where a group has moved to.
    pub(crate) fn get(&self, from: ChatId) -> Option<ChatId> {
        if !self.any.load(Ordering::Acquire) {
            return None;
        }
        self.chats.get(&from).map(|to| *to)
    }

    pub(crate) fn insert(&self, from: ChatId, to: ChatId) {
        self.chats.insert(from, to);
        self.any.store(true, Ordering::Release);
    }

    /// The groups that have become that one.
    pub(crate) fn to(&self, chat: ChatId) -> Vec<ChatId> {
        self.chats.iter().filter(|moved| *moved.value() == chat).map(|moved| *moved.key()).collect()
    }
}
