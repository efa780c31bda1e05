//! A message as the world keeps it.

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::ids::{ChatId, UserId};
use crate::text::Entity;

/// A message somebody wrote, or a service message.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its number in the chat, as the Bot API gives it.
    pub id: i64,
    /// The chat it stands in, as the Bot API gives it.
    pub chat: i64,
    /// Who wrote it: a user's id, or the bot's; the channel's for a post in a channel.
    pub from: i64,
    /// When it was written, in seconds since 1970.
    pub date: u64,
    /// When it was edited last, in seconds since 1970.
    pub edit_date: Option<u64>,
    /// The text without mark-up, or the caption of a photo or the like; empty in a service message.
    pub text: String,
    /// Formatting and links of the text.
    pub entities: Vec<Entity>,
    /// The keyboard that came with it, as the bot sent it.
    pub reply_markup: Option<Value>,
    /// The message it answers to.
    pub reply_to: Option<Arc<Message>>,
    pub(crate) by_bot: bool,
    /// Its id for the bot when it was sent via the bot and has a keyboard.
    pub(crate) inline_id: Option<String>,
    /// Who wrote a post in a channel.
    pub(crate) author: Option<UserId>,
    /// How often it was edited.
    pub(crate) edits: u32,
    /// What it is when it is no text: `photo`, `contact`, …
    pub(crate) media: Option<&'static str>,
    /// Members of its JSON that are as they are: the photo, where it was forwarded from, …
    pub(crate) more: Map<String, Value>,
    pub(crate) service: Option<Service>,
}

/// What a service message tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Service {
    GroupCreated,
    ChannelCreated,
    NewMember(UserId),
    LeftMember(UserId),
    MigratedTo(ChatId),
    MigratedFrom(ChatId),
    /// What the message's other members say.
    Other,
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

    /// What it is when it is no text, by its name in the Bot API: `photo`, `contact`, …
    #[must_use]
    pub fn media(&self) -> Option<&str> {
        self.media
    }

    /// The texts of the inline keyboard's buttons, row by row; empty without one.
    #[must_use]
    pub fn buttons(&self) -> Vec<Vec<String>> {
        self.rows("inline_keyboard")
    }

    /// The inline button of this text as the bot sent it, with its `url`, `callback_data`, …
    #[must_use]
    pub fn button(&self, text: &str) -> Option<&Value> {
        self.find("inline_keyboard", text)
    }

    /// The texts of a keyboard's buttons, row by row.
    pub(crate) fn rows(&self, keyboard: &str) -> Vec<Vec<String>> {
        let rows = self.reply_markup.as_ref().and_then(|markup| markup[keyboard].as_array());
        let text = |button: &Value| button["text"].as_str().unwrap_or_default().to_owned();
        let row = |row: &Value| row.as_array().into_iter().flatten().map(text).collect();
        rows.into_iter().flatten().map(row).collect()
    }

    /// A keyboard's button of this text.
    pub(crate) fn find(&self, keyboard: &str, text: &str) -> Option<&Value> {
        let rows = self.reply_markup.as_ref()?[keyboard].as_array()?;
        let mut buttons = rows.iter().filter_map(Value::as_array).flatten();
        buttons.find(|button| button["text"] == text)
    }

    /// Whether what came with it says yes to `name`, such as `selective`.
    pub(crate) fn marked(&self, name: &str) -> bool {
        self.reply_markup.as_ref().is_some_and(|markup| markup[name] == true)
    }

    /// Whether it is a post in a channel.
    pub(crate) fn is_post(&self) -> bool {
        self.author.is_some()
    }

    /// Who really wrote it.
    pub(crate) fn writer(&self) -> UserId {
        self.author.unwrap_or(UserId(self.from))
    }

    /// A member of its JSON besides text and sender: `photo`, `poll`, `forward_origin`, …
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Value> {
        self.more.get(name)
    }

    /// How the transcript has it: what it is, its text, and its buttons below.
    pub(crate) fn shown(&self) -> String {
        if self.service.is_some() {
            let names: Vec<_> = self.more.keys().map(String::as_str).collect();
            return format!("({})", names.join(", "));
        }
        let mut shown = match (self.media, self.text.as_str()) {
            (None, text) => text.to_owned(),
            (Some(media), "") => format!("({media})"),
            (Some(media), caption) => format!("({media}) {caption}"),
        };
        for row in self.rows("inline_keyboard").iter().chain(&self.rows("keyboard")) {
            shown.push_str("\n   ");
            for button in row {
                shown.extend([" [", button, "]"]);
            }
        }
        shown
    }
}
