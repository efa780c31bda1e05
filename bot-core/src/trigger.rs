//! What starts a handler.

use std::sync::Arc;

use bot_api::types::{ChatId, Update};

pub use crate::migration::ChatMigration;

/// What starts a handler: an update from Telegram, or something the dispatcher found out.
///
/// Cloning is cheap: the update is shared.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Trigger {
    /// An update from Telegram.
    Update(Arc<Update>),
    /// A group became a supergroup, seen for the first time.
    Migration(ChatMigration),
}

impl Trigger {
    /// The update, if one started the handler.
    #[must_use]
    pub fn update(&self) -> Option<&Update> {
        match self {
            Self::Update(update) => Some(update),
            Self::Migration(_) => None,
        }
    }

    /// The upgrade of a group that this trigger tells of, by either of the two service messages or
    /// by itself.
    ///
    /// Source: `server-behaviour.md`, 9, "Upgrade of a group to a supergroup".
    #[must_use]
    pub fn migration(&self) -> Option<ChatMigration> {
        let update = match self {
            Self::Migration(migration) => return Some(*migration),
            Self::Update(update) => update,
        };
        let message = update.message()?;
        let here = message.chat.id;
        if let Some(to) = message.migrate_to_chat_id {
            return Some(ChatMigration { from: here, to });
        }
        message.migrate_from_chat_id.map(|from| ChatMigration { from, to: here })
    }

    /// The chat that the trigger happened in, by the id it came with.
    #[must_use]
    pub fn chat_id(&self) -> Option<ChatId> {
        match self {
            Self::Update(update) => update.chat().map(|chat| chat.id),
            Self::Migration(migration) => Some(migration.to),
        }
    }
}
