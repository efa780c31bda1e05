//! What the bot writes, with the checks of the real server in their order.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::chat::{ChatKind, Standing};
use super::{Chat, Message, World};
use crate::error::ApiError;
use crate::ids::{ChatId, MessageId};
use crate::text::FormattedText;

/// A message the bot wants to send.
#[derive(Debug, Default)]
pub(crate) struct Outgoing {
    /// The text, or the caption.
    pub(crate) text: FormattedText,
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
        outgoing.text.check_length("message is too long")?;
        let message = Message {
            text: outgoing.text.text,
            entities: outgoing.text.entities,
            reply_markup: outgoing.reply_markup,
            reply_to,
            ..self.blank(place, self.setup.bot, now)
        };
        Ok(self.add(message))
    }
}
