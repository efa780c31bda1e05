//! The bot changes its messages, and takes messages away.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::message::Service;
use super::send::check_place;
use super::{Chat, Message, World};
use crate::error::ApiError;
use crate::ids::{ChatId, MessageId};
use crate::text::FormattedText;

/// How old a message may be to be deleted.
const DELETABLE: Duration = Duration::from_hours(48);

/// What is changed; the inline keyboard goes away unless there is a new one.
#[derive(Debug)]
pub(crate) enum Edit {
    Text(FormattedText),
    Caption(FormattedText),
    ReplyMarkup,
}

impl World {
    /// The bot changes one of its messages, in a chat it may write to, or one sent via it; it doesn't hear of that itself.
    pub(crate) fn edit(
        &mut self,
        chat: ChatId,
        id: MessageId,
        edit: Edit,
        reply_markup: Option<Value>,
        now: Duration,
    ) -> Result<Arc<Message>, ApiError> {
        let place = self.find_chat(chat)?;
        let old = Self::message_of_request(place, id, "edit")?;
        check_place(place, reply_markup.as_ref())?;
        let plain_keyboard = old.reply_markup.is_some() && old.buttons().is_empty();
        let own = old.by_bot || old.inline_id.is_some();
        if !own || old.service.is_some() || plain_keyboard {
            return Err(ApiError::bad_request("message can't be edited"));
        }
        let mut new = Message { reply_markup, ..(*old).clone() };
        match edit {
            Edit::Text(_) if old.media.is_some() => {
                return Err(ApiError::bad_request("there is no text in the message to edit"));
            }
            Edit::Caption(_) if !old.has_caption() => {
                return Err(ApiError::bad_request("there is no caption in the message to edit"));
            }
            Edit::Text(text) | Edit::Caption(text) => {
                match new.media {
                    None => text.check_length("MESSAGE_TOO_LONG")?,
                    Some(_) => text.check_caption()?,
                }
                (new.text, new.entities) = (text.text, text.entities);
            }
            Edit::ReplyMarkup => {}
        }
        let same = new.text == old.text && new.entities == old.entities;
        if same && new.reply_markup == old.reply_markup {
            return Err(ApiError::bad_request(
                "message is not modified: specified new message content and reply markup are \
                 exactly the same as a current content and reply markup of the message",
            ));
        }
        Ok(self.replace(new, now))
    }

    /// Puts the changed message into the place of the old one.
    pub(super) fn replace(&mut self, mut new: Message, now: Duration) -> Arc<Message> {
        new.edit_date = Some(now.as_secs());
        new.edits += 1;
        let chat = ChatId(new.chat);
        self.note(chat, new.writer(), &format!("(edited) {}", new.shown()));
        let new = Arc::new(new);
        if let Some(chat) = self.chats.get_mut(&chat) {
            chat.replace(new.clone());
        }
        new
    }

    /// The bot takes a message away.
    pub(crate) fn delete(
        &mut self,
        chat: ChatId,
        id: MessageId,
        now: Duration,
    ) -> Result<(), ApiError> {
        let place = self.writable_chat(chat)?;
        let message = Self::message_of_request(place, id, "delete")?;
        if !message.by_bot && place.title().is_some() && !place.admins.contains(&self.setup.bot) {
            return Err(ApiError::bad_request("message can't be deleted"));
        }
        let old = Duration::from_secs(message.date) + DELETABLE < now;
        if old || matches!(message.service, Some(Service::GroupCreated | Service::ChannelCreated)) {
            return Err(ApiError::bad_request("message can't be deleted for everyone"));
        }
        if let Some(place) = self.chats.get_mut(&chat) {
            place.remove(id);
        }
        self.note(chat, self.setup.bot, &format!("(deleted: {})", message.shown()));
        Ok(())
    }

    /// The message a request is about.
    pub(super) fn message_of_request(
        place: &Chat,
        id: MessageId,
        to: &str,
    ) -> Result<Arc<Message>, ApiError> {
        if id.0 <= 0 {
            return Err(ApiError::bad_request("message identifier is not specified"));
        }
        let found = place.message(id).cloned();
        found.ok_or_else(|| ApiError::bad_request(&format!("message to {to} not found")))
    }
}

impl Message {
    /// Whether it is of a kind that can have a caption.
    pub(crate) fn has_caption(&self) -> bool {
        let kinds = ["photo", "video", "animation", "audio", "document", "voice"];
        self.media.is_some_and(|media| kinds.contains(&media))
    }
}
