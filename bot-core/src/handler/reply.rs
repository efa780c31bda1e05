//! What a handler answers with: messages, and other calls that are to be made with them.

use std::borrow::Cow;

use bot_api::Method;
use bot_api::methods::{
    AnswerCallbackQuery, EditMessageText, SendAnimation, SendAudio, SendDocument, SendMessage,
    SendPhoto, SendSticker, SendVideo, SendVideoNote, SendVoice,
};
use bot_api::types::{
    ChatId, IntoInputFile, LinkPreviewOptions, MessageId, ParseMode, ReplyMarkup, ReplyParameters,
};
use smallvec::{SmallVec, smallvec};

use super::part::{ReplyCall, ReplyError, ReplyPart};
use super::{limits, long};
use crate::keyboard::Keyboard;
use crate::text::{Html, MarkdownV2, Text};

/// The calls with which a handler answers, in order; made after its changes are stored.
///
/// Mostly it is one message, which a text becomes by itself.
/// The calls are stored with the changes, so they are made at least once, whatever crashes.
///
/// Options such as [`keyboard`](Self::keyboard) are for the last message.
/// A mistake in one makes the handler fail: nothing is stored, nothing sent, and the error handler
/// is given the [`ReplyError`].
/// So does a part that has no place to go to: a message where there is no chat, as in a handler of
/// inline queries or polls, or a [`notice`](Self::notice) where no button was pressed.
/// What an error handler answers is left out there instead, and the error is logged.
///
/// # Example
///
/// ```
/// use bot_core::handler::{Html, Reply};
/// use bot_core::keyboard::{Button, InlineKeyboard};
///
/// let reply = Reply::text("Saved.")
///     .and(Html("<i>Two left.</i>".into()))
///     .keyboard(InlineKeyboard::new().row([Button::callback("Undo", "undo")]));
/// assert_eq!(reply.parts().len(), 2);
/// assert_eq!(reply.parts()[0].text(), Some("Saved."));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reply {
    /// Mostly one.
    parts: SmallVec<[ReplyPart; 1]>,
    /// The first mistake.
    error: Option<ReplyError>,
}

impl Reply {
    /// In a call's `chat_id`: the chat to which the reply is sent.
    pub const HERE: ChatId = ChatId(0);

    /// In a call's `message_id`: the message that the handler was started by, or under which the
    /// button was pressed.
    pub const THIS: MessageId = MessageId(0);

    /// No answer at all.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// One message of plain text; a text of nothing but white space is no message.
    pub fn text(text: impl Into<String>) -> Self {
        Self::formatted(text.into(), None)
    }

    fn formatted(text: String, parse_mode: Option<ParseMode>) -> Self {
        if text.trim().is_empty() {
            return Self::none();
        }
        let mut message = SendMessage::new(Self::HERE, text);
        message.parse_mode = parse_mode;
        Self::message(message)
    }

    /// One message, with every option that the Bot API has.
    ///
    /// It is sent to the chat that it names; [`HERE`](Self::HERE) is the one of the reply.
    #[must_use]
    pub fn message(message: SendMessage) -> Self {
        Self { parts: smallvec![ReplyPart::Message(Box::new(message))], error: None }
    }

    /// Any other call, to be made once the handler's changes are stored.
    ///
    /// What is [`HERE`](Self::HERE) or [`THIS`](Self::THIS) in it is filled in.
    ///
    /// ```
    /// use bot_core::handler::Reply;
    /// use bot_core::methods::{SendDice, SetMessageReaction};
    ///
    /// let dice = Reply::call(SendDice::new(Reply::HERE));
    /// let seen = Reply::call(SetMessageReaction::new(Reply::HERE, Reply::THIS));
    /// assert_eq!(dice.and(seen).parts()[1].method(), "setMessageReaction");
    /// ```
    #[expect(clippy::needless_pass_by_value, reason = "a call is made once")]
    pub fn call(call: impl Method) -> Self {
        match ReplyCall::of(&call) {
            Ok(call) => Self { parts: smallvec![ReplyPart::Call(call)], error: None },
            Err(error) => Self { parts: SmallVec::new(), error: Some(error) },
        }
    }

    /// Answers the button that was pressed with a short text, of up to 200 characters, that shows
    /// up for a moment.
    ///
    /// A press has one answer: one that comes later, as from a handler of another group, is left
    /// out with a warning in the log.
    /// Where no button was pressed, as in a command, the handler fails with
    /// [`ReplyError::NoPress`].
    ///
    /// Source: <https://core.telegram.org/bots/api#answercallbackquery>.
    pub fn notice(text: impl Into<String>) -> Self {
        Self::call(AnswerCallbackQuery::new(String::new()).text(text))
    }

    /// Answers the button that was pressed with a text, of up to 200 characters, that the user has
    /// to close; otherwise as [`notice`](Self::notice).
    pub fn alert(text: impl Into<String>) -> Self {
        Self::call(AnswerCallbackQuery::new(String::new()).text(text).show_alert(true))
    }

    /// Puts a text of up to 4096 characters in place of that of the message under which the button
    /// was pressed.
    ///
    /// A longer one can't become several, and makes the handler fail with
    /// [`ReplyError::TooLong`].
    /// The keyboard goes, unless there is a [`keyboard`](Self::keyboard) again.
    ///
    /// A bot can't edit what people write: in the handler of a message, the handler fails with
    /// [`ReplyError::NothingToEdit`].
    /// A post of a channel is edited itself, if the bot may do that.
    pub fn edit(text: impl Into<Self>) -> Self {
        let mut edit = EditMessageText::new().chat_id(Self::HERE).message_id(Self::THIS);
        let Self { parts, mut error } = text.into();
        let mut parts = parts.into_iter();
        let Some(ReplyPart::Message(message)) = parts.next() else {
            return Self { parts: SmallVec::new(), error: error.or(Some(ReplyError::NoText)) };
        };
        if parts.next().is_some() {
            error = error.or(Some(ReplyError::NoText));
        }
        edit.text = Some(message.text);
        edit.parse_mode = message.parse_mode;
        edit.entities = message.entities;
        edit.link_preview_options = message.link_preview_options;
        let mut reply = Self::call(edit);
        reply.error = error.or(reply.error);
        match message.reply_markup {
            Some(markup) => reply.reply_markup(markup),
            None => reply,
        }
    }

    /// Puts a caption of up to 1024 characters below the photo, or other file, that comes last.
    ///
    /// Of a text with options only the text is taken; a text of white space is no caption.
    #[must_use]
    pub fn caption(mut self, text: impl Into<Self>) -> Self {
        let Self { parts, error } = text.into();
        self.error = self.error.or(error);
        match parts.into_iter().next() {
            None => self,
            Some(ReplyPart::Message(message)) => self.with_last(|part| match part {
                ReplyPart::Call(call) if call.takes_caption() => call.set_caption(*message),
                _ => Err(ReplyError::NothingAbove { what: "caption" }),
            }),
            Some(ReplyPart::Call(_)) => self.failed(ReplyError::NoText),
        }
    }

    /// Puts a keyboard below the last message.
    ///
    /// What is wrong with it makes the handler fail with [`ReplyError::Keyboard`].
    #[must_use]
    pub fn keyboard(self, keyboard: impl Keyboard) -> Self {
        match keyboard.build_markup() {
            Ok(markup) => self.reply_markup(markup),
            Err(error) => self.failed(error.into()),
        }
    }

    /// Puts a keyboard below the last message, unchecked.
    #[must_use]
    pub fn reply_markup(self, markup: impl Into<ReplyMarkup>) -> Self {
        let markup = markup.into();
        self.with_last(|part| part.set_markup(markup))
    }

    /// Sends the last message without a sound.
    #[must_use]
    pub fn silent(self) -> Self {
        self.with_last(|part| match part {
            ReplyPart::Message(message) => {
                message.disable_notification = Some(true);
                Ok(())
            }
            ReplyPart::Call(call) => call.set("disable_notification", true),
        })
    }

    /// Keeps the last message from being forwarded and saved.
    #[must_use]
    pub fn protected(self) -> Self {
        self.with_last(|part| match part {
            ReplyPart::Message(message) => {
                message.protect_content = Some(true);
                Ok(())
            }
            ReplyPart::Call(call) => call.set("protect_content", true),
        })
    }

    /// Sends the last message as a reply to the one that the handler was started by; if that is
    /// gone by then, as a message of its own.
    ///
    /// Where the handler was started by something else than a message, it fails with
    /// [`ReplyError::NoMessage`].
    #[must_use]
    pub fn quoting(self) -> Self {
        let to = ReplyParameters::new().message_id(Self::THIS).allow_sending_without_reply(true);
        self.with_last(|part| match part {
            ReplyPart::Message(message) => {
                message.reply_parameters = Some(to);
                Ok(())
            }
            ReplyPart::Call(call) => call.set("reply_parameters", to),
        })
    }

    /// Shows no preview of the links in the last message.
    #[must_use]
    pub fn without_preview(self) -> Self {
        let options = LinkPreviewOptions::new().is_disabled(true);
        self.with_last(|part| match part {
            ReplyPart::Message(message) => {
                message.link_preview_options = Some(options);
                Ok(())
            }
            ReplyPart::Call(call) => call.set("link_preview_options", options),
        })
    }

    /// Adds further parts after these.
    #[must_use]
    pub fn and(mut self, more: impl Into<Self>) -> Self {
        let more = more.into();
        self.parts.extend(more.parts);
        self.error = self.error.or(more.error);
        self
    }

    /// The calls, in order.
    #[must_use]
    pub fn parts(&self) -> &[ReplyPart] {
        &self.parts
    }

    pub(crate) fn into_parts(self) -> impl Iterator<Item = ReplyPart> {
        self.parts.into_iter()
    }

    /// Whether there is nothing to send.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.parts.is_empty()
    }

    /// The reply as it is sent, if nothing is wrong with it: a text that is too long for one
    /// message becomes several, with the keyboard below the last.
    ///
    /// It is done by itself to what a handler or middleware returns.
    ///
    /// # Errors
    ///
    /// [`ReplyError`] of the first mistake, such as a long text in a markup that can't be read, or
    /// a caption, an edit or a notice that is too long: those can't become several.
    pub fn checked(self) -> Result<Self, ReplyError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        self.parts.iter().try_for_each(limits::check)?;
        if !self.parts.iter().any(long::is_long) {
            return Ok(self);
        }
        let mut parts = SmallVec::with_capacity(self.parts.len() + 1);
        for part in self.parts {
            long::cut(part, &mut parts)?;
        }
        Ok(Self { parts, error: None })
    }

    fn failed(mut self, error: ReplyError) -> Self {
        self.error = self.error.or(Some(error));
        self
    }

    /// Changes the last message.
    fn with_last(mut self, change: impl FnOnce(&mut ReplyPart) -> Result<(), ReplyError>) -> Self {
        let last = self.parts.iter_mut().rev().find(|part| part.is_message());
        let changed = match last {
            Some(part) => change(part),
            None => Err(ReplyError::NothingAbove { what: "keyboard or option" }),
        };
        match changed {
            Ok(()) => self,
            Err(error) => self.failed(error),
        }
    }
}

macro_rules! files {
    ($($name:ident: $call:ident, $what:literal;)+) => {
        impl Reply {$(
            #[doc = concat!("One message with ", $what, ".")]
            ///
            /// The file is a [`FileId`](bot_api::types::FileId) that Telegram has, or an address
            /// by [`InputFile::url`](bot_api::types::InputFile::url).
            pub fn $name(file: impl IntoInputFile) -> Self {
                Self::call($call::new(Self::HERE, file))
            }
        )+}
    };
}

files! {
    photo: SendPhoto, "a photo";
    document: SendDocument, "a file";
    video: SendVideo, "a video";
    animation: SendAnimation, "an animation, which is a video without sound";
    audio: SendAudio, "a piece of music";
    voice: SendVoice, "a voice message";
    video_note: SendVideoNote, "a round video";
    sticker: SendSticker, "a sticker";
}

impl From<String> for Reply {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

impl From<&str> for Reply {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<Cow<'_, str>> for Reply {
    fn from(text: Cow<'_, str>) -> Self {
        Self::text(text)
    }
}

impl From<Html> for Reply {
    fn from(html: Html) -> Self {
        Self::formatted(html.0, Some(ParseMode::Html))
    }
}

impl From<MarkdownV2> for Reply {
    fn from(markdown: MarkdownV2) -> Self {
        Self::formatted(markdown.0, Some(ParseMode::MarkdownV2))
    }
}

impl From<Text> for Reply {
    fn from(text: Text) -> Self {
        if text.is_blank() {
            return Self::none();
        }
        let (text, entities) = text.into_parts();
        let mut message = SendMessage::new(Self::HERE, text);
        message.entities = Some(entities).filter(|entities| !entities.is_empty());
        Self::message(message)
    }
}
