//! Texts with bold words, links and all else that Telegram calls entities.
//!
//! [`Text`] is a text with its entities: built in code, taken from a message, or read from a
//! markup; it can be written as a markup again and cut into messages.
//! [`Html`] and [`MarkdownV2`] are texts in the two markups, for which
//! [`html!`](macro@crate::html) and [`markdown!`](macro@crate::markdown) escape every value.
//! All three are responses of handlers.
//!
//! Positions in entities count UTF-16 units, as Telegram does; nobody has to count them here.
//!
//! Source: <https://core.telegram.org/bots/api#formatting-options>.

mod build;
mod error;
mod html;
mod markdown;
mod nest;
mod read_html;
mod read_markdown;
mod reader;
mod split;
#[cfg(test)]
mod tests;
mod units;

use bot_api::types::MessageEntity;

pub use error::{MarkupError, MarkupMistake};
pub use html::{Html, ToHtml};
pub use markdown::{MarkdownV2, ToMarkdown};

/// The most UTF-16 units that go into one message.
///
/// Telegram counts characters after the markup is read; what has no more units has no more
/// characters either.
///
/// Source: <https://core.telegram.org/bots/api#sendmessage>.
pub const MESSAGE_LIMIT: usize = 4096;

/// The most UTF-16 units that go into a caption.
pub const CAPTION_LIMIT: usize = 1024;

/// The most entities that Telegram keeps in a message; it forgets those after them.
///
/// Source: `server-behaviour.md`, 6.
pub(crate) const ENTITY_LIMIT: usize = 100;

/// A text with its entities.
///
/// # Example
///
/// ```
/// use bot_core::text::Text;
///
/// let text = Text::new()
///     .plain("Hello ")
///     .bold(Text::new().plain("dear ").italic("Ann"))
///     .plain(", see ")
///     .link("this", "https://example.org/?a&b");
/// assert_eq!(text.as_str(), "Hello dear Ann, see this");
/// assert_eq!(
///     text.to_html().0,
///     r#"Hello <b>dear <i>Ann</i></b>, see <a href="https://example.org/?a&amp;b">this</a>"#,
/// );
/// assert_eq!(Text::from_html(&text.to_html().0)?, text);
/// # Ok::<(), bot_core::text::MarkupError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct Text {
    content: String,
    /// By offset, the longer first; each inside of the text, at the borders of characters.
    entities: Vec<MessageEntity>,
    /// The text's length in UTF-16 units.
    units: usize,
}
