//! The messages with which a handler answers.

use std::borrow::Cow;

use bot_api::methods::SendMessage;
use bot_api::types::{ChatTarget, ParseMode, ReplyMarkup};

/// A text in Telegram's HTML.
///
/// [`Html::escape`] makes any text safe to put into it.
///
/// Source: <https://core.telegram.org/bots/api#html-style>.
///
/// # Example
///
/// ```
/// use bot_core::handler::Html;
///
/// let name = "<Ann>";
/// let greeting = Html(format!("Hello, <b>{}</b>!", Html::escape(name)));
/// assert_eq!(greeting.0, "Hello, <b>&lt;Ann&gt;</b>!");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Html(pub String);

impl Html {
    /// The text with everything escaped that HTML would read as markup.
    #[must_use]
    pub fn escape(text: &str) -> String {
        let mut escaped = String::with_capacity(text.len());
        for character in text.chars() {
            match character {
                '&' => escaped.push_str("&amp;"),
                '<' => escaped.push_str("&lt;"),
                '>' => escaped.push_str("&gt;"),
                '"' => escaped.push_str("&quot;"),
                other => escaped.push(other),
            }
        }
        escaped
    }
}

/// The messages with which a handler answers, in order; sent after its changes are stored.
///
/// # Example
///
/// ```
/// use bot_core::handler::{Html, Reply};
///
/// let reply = Reply::text("Saved.").and(Html("<i>Two left.</i>".into()));
/// assert_eq!(reply.parts().len(), 2);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reply(Vec<ReplyPart>);

/// One message of a [`Reply`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplyPart {
    /// The text.
    pub text: String,
    /// How the text is marked up; plain by default.
    pub parse_mode: Option<ParseMode>,
    /// The keyboard below it.
    pub reply_markup: Option<ReplyMarkup>,
}

impl Reply {
    /// No answer at all.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// One message of plain text; a text of nothing but white space is no message.
    pub fn text(text: impl Into<String>) -> Self {
        Self::part(text.into(), None)
    }

    fn part(text: String, parse_mode: Option<ParseMode>) -> Self {
        if text.trim().is_empty() {
            return Self::none();
        }
        Self(vec![ReplyPart { text, parse_mode, reply_markup: None }])
    }

    /// Puts a keyboard below the last message.
    #[must_use]
    pub fn reply_markup(mut self, markup: impl Into<ReplyMarkup>) -> Self {
        if let Some(last) = self.0.last_mut() {
            last.reply_markup = Some(markup.into());
        }
        self
    }

    /// Adds further messages after these.
    #[must_use]
    pub fn and(mut self, more: impl Into<Self>) -> Self {
        self.0.extend(more.into().0);
        self
    }

    /// The messages, in order.
    #[must_use]
    pub fn parts(&self) -> &[ReplyPart] {
        &self.0
    }

    /// Whether there is nothing to send.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.0.is_empty()
    }
}

impl ReplyPart {
    /// The call that sends this message to a chat.
    #[must_use]
    pub fn to_call(&self, chat: impl Into<ChatTarget>) -> SendMessage {
        let mut call = SendMessage::new(chat, self.text.clone());
        call.parse_mode.clone_from(&self.parse_mode);
        call.reply_markup.clone_from(&self.reply_markup);
        call
    }
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
        Self::part(html.0, Some(ParseMode::Html))
    }
}
