//! What the bot writes, with the checks of the real server in their order.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::chat::{ChatKind, Standing};
use super::{Chat, Draft, Message, World};
use crate::error::ApiError;
use crate::ids::{ChatId, MessageId};

/// A message the bot wants to send.
#[derive(Debug, Default)]
pub(crate) struct Outgoing {
    pub(crate) draft: Draft,
    pub(crate) reply_markup: Option<Value>,
    pub(crate) reply_to: Option<ReplyTo>,
}

/// The message that is answered to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReplyTo {
    /// The chat it is in, if another than the one written to.
    pub(crate) chat: Option<ChatId>,
    pub(crate) message: MessageId,
    /// Whether to send without the reply when there is no such message.
    pub(crate) optional: bool,
}

impl World {
    /// The chat a parameter names, if the bot may know it.
    pub(crate) fn find_chat(&self, chat: ChatId) -> Result<&Chat, ApiError> {
        self.chat(chat).ok_or_else(|| ApiError::bad_request("chat not found"))
    }

    /// The chat a parameter names, if the bot may write to it.
    pub(crate) fn writable_chat(&self, id: ChatId) -> Result<&Chat, ApiError> {
        // Who asks to be let into a group of the bot's may be written to meanwhile.
        let asks = |chat: &Chat| chat.requests.iter().any(|user| user.private_chat() == id);
        let Some(chat) = self.chat(id) else {
            // Somebody the bot knows from a group, and who never wrote to it.
            let met = self
                .chats
                .values()
                .any(|chat| chat.members.iter().any(|member| member.private_chat() == id));
            return Err(if met {
                ApiError::forbidden("bot can't initiate conversation with a user")
            } else {
                ApiError::bad_request("chat not found")
            });
        };
        if let Some(new) = chat.upgraded_to {
            return Err(ApiError::migrated(new.0));
        }
        match (chat.bot, &chat.kind) {
            (Standing::In, _) => Ok(chat),
            (Standing::NotMet, _) if self.chats.values().any(asks) => Ok(chat),
            (Standing::NotMet, _) => {
                Err(ApiError::forbidden("bot can't initiate conversation with a user"))
            }
            (Standing::Out, ChatKind::Private) => {
                Err(ApiError::forbidden("bot was blocked by the user"))
            }
            (Standing::Out, ChatKind::Group { .. }) => {
                Err(ApiError::forbidden("bot was kicked from the group chat"))
            }
            (Standing::Out, ChatKind::Supergroup { .. }) => {
                Err(ApiError::forbidden("bot was kicked from the supergroup chat"))
            }
            (Standing::Out, ChatKind::Channel { .. }) => {
                Err(ApiError::forbidden("bot was kicked from the channel chat"))
            }
        }
    }

    /// The bot writes a message.
    pub(crate) fn send(
        &mut self,
        chat: ChatId,
        outgoing: Outgoing,
        now: Duration,
    ) -> Result<Arc<Message>, ApiError> {
        let place = self.writable_chat(chat)?;
        let reply_to = match outgoing.reply_to {
            None => None,
            Some(to) => {
                let source = to.chat.map_or(Some(place), |chat| self.chat(chat));
                let found = source.and_then(|source| source.message(to.message)).cloned();
                if found.is_none() && !to.optional {
                    return Err(ApiError::bad_request("message to be replied not found"));
                }
                // A reply to another chat is no `reply_to_message`.
                found.filter(|found| found.chat == chat.0)
            }
        };
        check_place(place, outgoing.reply_markup.as_ref())?;
        match outgoing.draft.media {
            None => outgoing.draft.text.check_length("message is too long")?,
            Some(_) => outgoing.draft.text.check_caption()?,
        }
        let message = self.drafted(self.setup.bot, chat, outgoing.draft, now);
        let message = message.ok_or_else(|| ApiError::bad_request("chat not found"))?;
        let reply_markup = outgoing.reply_markup;
        Ok(self.add(Message { reply_markup, reply_to, ..message }))
    }

    /// The message that is to be forwarded or copied.
    pub(crate) fn passable(
        &self,
        chat: ChatId,
        id: MessageId,
        copy: bool,
    ) -> Result<Arc<Message>, ApiError> {
        let to = if copy { "copy" } else { "forward" };
        let message = Self::message_of_request(self.find_chat(chat)?, id, to)?;
        if message.service.is_some() {
            let done = if copy { "copied" } else { "forwarded" };
            return Err(ApiError::bad_request(&format!("message can't be {done}")));
        }
        Ok(message)
    }

    /// A number by chance that was never given before.
    pub(crate) fn new_number(&mut self) -> String {
        self.random.i64(1 << 40..1 << 53).to_string()
    }

    /// A value from 1 to `most`, by chance.
    pub(crate) fn throw(&mut self, most: i64) -> i64 {
        self.random.i64(1..=most)
    }
}

/// Refuses buttons that are for private chats only.
pub(super) fn check_place(place: &Chat, markup: Option<&Value>) -> Result<(), ApiError> {
    if place.title().is_some() && markup.is_some_and(has_web_app) {
        return Err(ApiError::bad_request("BUTTON_TYPE_INVALID"));
    }
    Ok(())
}

/// Whether a button of an inline keyboard opens a web app.
pub(crate) fn has_web_app(markup: &Value) -> bool {
    let rows = markup["inline_keyboard"].as_array();
    let mut buttons = rows.into_iter().flatten().filter_map(Value::as_array).flatten();
    buttons.any(|button| button.get("web_app").is_some())
}
