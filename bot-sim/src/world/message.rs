//! A message as the world keeps it.

use std::sync::Arc;

use serde_json::Value;

use crate::ids::{ChatId, UserId};
use crate::text::Entity;

/// A message somebody wrote, or a service message.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its number in the chat, as the Bot API gives it.
    pub id: i64,
    /// The chat it stands in, as the Bot API gives it.
    pub chat: i64,
    /// Who wrote it: a user's id, or the bot's.
    pub from: i64,
    /// When it was written, in seconds since 1970.
    pub date: u64,
    /// The text without mark-up; empty in a service message.
    pub text: String,
    /// Formatting and links of the text.
    pub entities: Vec<Entity>,
    /// The keyboard that came with it, as the bot sent it.
    pub reply_markup: Option<Value>,
    /// The message it answers to.
    pub reply_to: Option<Arc<Message>>,
    pub(crate) by_bot: bool,
    pub(crate) service: Option<Service>,
}

/// What a service message tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Service {
    GroupCreated,
    NewMember(UserId),
    LeftMember(UserId),
    MigratedTo(ChatId),
    MigratedFrom(ChatId),
}

impl Message {
    /// Whether the bot wrote it.
    #[must_use]
    pub fn is_by_bot(&self) -> bool {
        self.by_bot
    }

    /// Whether it tells of something that happened, such as a new member, and isn't written by
    /// anybody.
    #[must_use]
    pub fn is_service(&self) -> bool {
        self.service.is_some()
    }

    /// The texts of the inline keyboard's buttons, row by row; empty without one.
    #[must_use]
    pub fn buttons(&self) -> Vec<Vec<String>> {
        let rows =
            self.reply_markup.as_ref().and_then(|markup| markup["inline_keyboard"].as_array());
        let text = |button: &Value| button["text"].as_str().unwrap_or_default().to_owned();
        let row = |row: &Value| row.as_array().into_iter().flatten().map(text).collect();
        rows.into_iter().flatten().map(row).collect()
    }
}
