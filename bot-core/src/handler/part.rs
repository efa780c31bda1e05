//! The parts of a reply: messages and other calls, whose place is filled in when they are sent.

use bot_api::Method;
use bot_api::methods::{SendMediaGroup, SendMessage};
use bot_api::types::ReplyMarkup;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::keyboard::KeyboardError;
use crate::text::MarkupError;

/// One call of a [`Reply`](super::Reply).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplyPart {
    /// A message of text.
    Message(Box<SendMessage>),
    /// Any other call.
    Call(ReplyCall),
}

/// A call whose method is known by its name only.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplyCall {
    method: &'static str,
    params: Map<String, Value>,
}

/// What is wrong with a [`Reply`](super::Reply).
///
/// Where a reply goes is known when the handler has returned it, so [`NoChat`](Self::NoChat),
/// [`NoMessage`](Self::NoMessage), [`NothingToEdit`](Self::NothingToEdit) and
/// [`NoPress`](Self::NoPress) make a handler fail and aren't found by
/// [`Reply::checked`](super::Reply::checked).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReplyError {
    /// A keyboard can't be sent.
    #[error("the keyboard of a reply can't be sent")]
    Keyboard(#[from] KeyboardError),
    /// A text is too long for one message, and its markup can't be read to cut or count it.
    #[error("the markup of a long reply can't be read")]
    Markup(#[from] MarkupError),
    /// A caption, an edit or a notice has more characters than Telegram takes.
    ///
    /// It isn't cut: where the rest should go, only the author knows.
    #[error("the {part} of `{method}` in a reply has {length} characters, and {limit} is the most")]
    TooLong {
        /// The method's name.
        method: &'static str,
        /// Which part of the call it is: `caption` or `text`.
        part: &'static str,
        /// How many characters it has, without its markup and without white space around it.
        length: usize,
        /// How many it may have.
        limit: usize,
    },
    /// A keyboard, caption or option is given where the reply has no message that takes it.
    #[error("a reply has no message for its {what}")]
    NothingAbove {
        /// What there is no message for.
        what: &'static str,
    },
    /// A message is edited to something else than one text.
    #[error("a message can be edited to exactly one text")]
    NoText,
    /// A message is edited to have a keyboard that isn't inline.
    #[error("a message that is edited can have an inline keyboard only")]
    NotInline,
    /// A message is to go where there is no chat: the handler was started by an inline query, a
    /// poll, an update that can't be decoded, or a button of an inline message.
    #[error(
        "`{method}` in a reply has no chat to go to, because what started the handler has none: \
         answer with nothing, or name a chat in the call, instead of `Reply::HERE`"
    )]
    NoChat {
        /// The method's name.
        method: &'static str,
    },
    /// A message is quoted or meant by [`Reply::THIS`](super::Reply::THIS) where there is none.
    #[error(
        "`{method}` in a reply has no message to refer to, because what started the handler is \
         none: name one instead of `Reply::THIS`, or leave out `quoting`"
    )]
    NoMessage {
        /// The method's name.
        method: &'static str,
    },
    /// The bot is to edit a message that isn't its own, as by [`Reply::edit`](super::Reply::edit)
    /// in the handler of a command.
    #[error(
        "`{method}` in a reply has no message of the bot's to change, because no button was \
         pressed: return the text itself, or name the message in the call"
    )]
    NothingToEdit {
        /// The method's name.
        method: &'static str,
    },
    /// A press of a button is to be answered where there is none, as by
    /// [`Reply::notice`](super::Reply::notice) in the handler of a command.
    #[error(
        "`{method}` in a reply has nothing to answer, because no button was pressed: `notice` and \
         `alert` are for presses, so return the text itself"
    )]
    NoPress {
        /// The method's name.
        method: &'static str,
    },
    /// A call can't be written as JSON.
    #[error("the call `{method}` of a reply can't be written: {reason}")]
    Unwritable {
        /// The method's name.
        method: &'static str,
        /// What is wrong with it.
        reason: String,
    },
}

impl ReplyPart {
    /// The name of the method that is called, such as `sendMessage`.
    #[must_use]
    pub fn method(&self) -> &'static str {
        match self {
            Self::Message(_) => SendMessage::NAME,
            Self::Call(call) => call.method,
        }
    }

    /// The text, or the caption, as it is sent; none for a call that has neither.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Message(message) => Some(&message.text),
            Self::Call(call) => {
                let text = call.params.get("text").or_else(|| call.params.get("caption"));
                text.and_then(Value::as_str)
            }
        }
    }

    /// Whether it is something that a keyboard can stand below.
    pub(super) fn is_message(&self) -> bool {
        match self {
            Self::Message(_) => true,
            Self::Call(call) => {
                let method = call.method;
                let sends = method.starts_with("send") && method != "sendChatAction";
                sends || method.starts_with("edit") || method == "copyMessage"
            }
        }
    }

    pub(super) fn set_markup(&mut self, markup: ReplyMarkup) -> Result<(), ReplyError> {
        match self {
            Self::Message(message) => {
                message.reply_markup = Some(markup);
                Ok(())
            }
            Self::Call(call) => {
                if call.method == SendMediaGroup::NAME {
                    return Err(ReplyError::NothingAbove {
                        what: "keyboard, which an album can't have",
                    });
                }
                let inline = matches!(markup, ReplyMarkup::InlineKeyboardMarkup(_));
                if call.method.starts_with("edit") && !inline {
                    return Err(ReplyError::NotInline);
                }
                call.set("reply_markup", markup)
            }
        }
    }
}

impl ReplyCall {
    pub(super) fn of<M: Method>(call: &M) -> Result<Self, ReplyError> {
        match value(M::NAME, call)? {
            Value::Object(params) => Ok(Self { method: M::NAME, params }),
            _ => Ok(Self { method: M::NAME, params: Map::new() }),
        }
    }

    /// The name of the method that is called.
    #[must_use]
    pub fn method(&self) -> &'static str {
        self.method
    }

    /// What it is called with, by the names of the Bot API.
    #[must_use]
    pub fn params(&self) -> &Map<String, Value> {
        &self.params
    }

    pub(crate) fn into_params(self) -> Map<String, Value> {
        self.params
    }

    pub(super) fn set(
        &mut self,
        name: &'static str,
        option: impl Serialize,
    ) -> Result<(), ReplyError> {
        let option = value(self.method, &option)?;
        self.params.insert(name.to_owned(), option);
        Ok(())
    }

    pub(super) fn takes_caption(&self) -> bool {
        const TAKERS: [&str; 8] = [
            "sendPhoto",
            "sendDocument",
            "sendVideo",
            "sendAnimation",
            "sendAudio",
            "sendVoice",
            "sendPaidMedia",
            "copyMessage",
        ];
        TAKERS.contains(&self.method)
    }

    pub(super) fn set_caption(&mut self, text: SendMessage) -> Result<(), ReplyError> {
        self.set("caption", text.text)?;
        if let Some(mode) = text.parse_mode {
            self.set("parse_mode", mode)?;
        }
        match text.entities {
            Some(entities) => self.set("caption_entities", entities),
            None => Ok(()),
        }
    }
}

fn value(method: &'static str, part: &impl Serialize) -> Result<Value, ReplyError> {
    serde_json::to_value(part)
        .map_err(|error| ReplyError::Unwritable { method, reason: error.to_string() })
}

#[cfg(test)]
mod tests {
    use bot_api::types::{InputFile, InputMediaPhoto};

    use super::*;
    use crate::handler::Reply;
    use crate::keyboard::{Button, InlineKeyboard};

    #[test]
    fn a_keyboard_below_an_album_is_a_mistake_and_not_lost() {
        let photo = || InputMediaPhoto::new(InputFile::id("a")).into();
        let album = Reply::call(SendMediaGroup::new(Reply::HERE, [photo(), photo()]));
        let keyboard = InlineKeyboard::new().row(Button::callback("Tea", "tea"));
        let below = album.clone().keyboard(keyboard.clone()).checked();
        assert!(matches!(below, Err(ReplyError::NothingAbove { .. })), "{below:?}");
        let beside = album.silent().and(Reply::text("Which one?").keyboard(keyboard));
        assert!(beside.checked().is_ok());
    }
}
