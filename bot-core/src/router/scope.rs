//! What all routes of one router have in common.

use std::fmt;
use std::sync::Arc;

use bot_api::types::{ChatType, Update};

use crate::filter::{ChatKind, Filter};
use crate::middleware::Middleware;
use crate::trigger::Trigger;

/// What a router asks of a trigger, and what runs around its handlers.
#[derive(Default)]
pub(super) struct Scope {
    pub(super) conditions: Conditions,
    pub(super) middleware: Vec<Arc<dyn Middleware>>,
}

impl fmt::Debug for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scope").field("conditions", &self.conditions).finish_non_exhaustive()
    }
}

/// What has to hold beside the kind of the trigger.
#[derive(Debug, Default)]
pub(super) struct Conditions {
    pub(super) filters: Vec<Filter>,
    /// Kinds of chats, of which it has to be one; none for any chat or no chat at all.
    pub(super) chats: Vec<ChatKind>,
}

impl Conditions {
    /// Whether they hold for a trigger. Runs the author's filters.
    pub(super) fn hold(&self, trigger: &Trigger) -> bool {
        let chat = || trigger.update().and_then(Update::chat);
        let in_chats = self.chats.is_empty() || chat().is_some_and(|chat| self.allow(&chat.kind));
        in_chats && self.filters.iter().all(|filter| filter.holds(trigger))
    }

    /// Whether they may hold in a chat of that type.
    pub(super) fn allow(&self, chat: &ChatType) -> bool {
        self.chats.is_empty() || self.chats.iter().any(|kind| kind.includes(chat))
    }

    /// Whether these hold wherever those do, as far as can be told.
    pub(super) fn cover(&self, others: &Self) -> bool {
        let covers = |kind| self.chats.contains(kind);
        let everywhere = self.chats.is_empty();
        self.filters.is_empty()
            && (everywhere || (!others.chats.is_empty() && others.chats.iter().all(covers)))
    }
}
