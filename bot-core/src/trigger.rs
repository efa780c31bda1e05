//! What starts a handler.

use std::sync::Arc;

use bot_api::types::{ChatId, Incoming, Message, UndecodableUpdate, Update, UpdateId, UpdateKind};

pub use crate::migration::ChatMigration;

/// What starts a handler: an update from Telegram, or something the dispatcher found out.
///
/// Cloning is cheap: the update is shared.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Trigger {
    /// An update from Telegram.
    Update(Arc<Update>),
    /// An update that can't be decoded: see [`Route::on_raw`](crate::router::Route::on_raw).
    Undecodable(Arc<UndecodableUpdate>),
    /// A group became a supergroup, seen for the first time.
    Migration(ChatMigration),
}

impl Trigger {
    /// An update that was kept as JSON, by its id.
    pub(crate) fn of_json(id: UpdateId, json: &str) -> Result<Self, serde_json::Error> {
        Ok(match Incoming::from_json(json)?.into_result() {
            Ok(update) => Self::Update(Arc::new(update)),
            Err(mut undecodable) => {
                undecodable.update_id = Some(id);
                Self::Undecodable(Arc::from(undecodable))
            }
        })
    }

    /// The update, if one started the handler.
    #[must_use]
    pub fn update(&self) -> Option<&Update> {
        match self {
            Self::Update(update) => Some(update),
            Self::Undecodable(_) | Self::Migration(_) => None,
        }
    }

    /// The message that the update is, or the one below which a button was pressed, if it can be
    /// seen.
    pub(crate) fn message(&self) -> Option<&Message> {
        let update = self.update()?;
        update.message().or_else(|| match &update.kind {
            UpdateKind::CallbackQuery(query) => query.message.as_ref()?.message(),
            _ => None,
        })
    }

    /// The id of the update, decoded or not.
    #[must_use]
    pub fn update_id(&self) -> Option<UpdateId> {
        match self {
            Self::Update(update) => Some(update.update_id),
            Self::Undecodable(update) => update.update_id,
            Self::Migration(_) => None,
        }
    }

    /// The update as JSON: one that can't be decoded as it came; `None` for what is no update.
    pub(crate) fn to_json(&self) -> Result<Option<String>, serde_json::Error> {
        match self {
            Self::Update(update) => serde_json::to_string(&**update).map(Some),
            Self::Undecodable(update) => Ok(Some(update.json.get().to_owned())),
            Self::Migration(_) => Ok(None),
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
            Self::Undecodable(_) => return None,
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
            Self::Undecodable(_) => None,
            Self::Migration(migration) => Some(migration.to),
        }
    }
}
