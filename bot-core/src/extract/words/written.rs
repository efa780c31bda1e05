//! A word as it was written, with what the message says about it.

use std::borrow::Cow;

use bot_api::types::{Message, MessageEntityType, User};

use crate::context::solid_words;

/// The most characters of a word that are shown to who wrote it.
const LONGEST_SHOWN: usize = 40;

/// A word as it was written, with what the message says about it.
///
/// # Example
///
/// ```
/// use bot_core::extract::words::Written;
///
/// let word = Written::from("tee");
/// assert_eq!(word.text(), "tee");
/// assert_eq!(word.shown(), "\"tee\"");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Written<'w> {
    text: &'w str,
    message: Option<&'w Message>,
}

impl<'w> Written<'w> {
    pub(super) fn new(text: &'w str, message: Option<&'w Message>) -> Self {
        Self { text, message }
    }

    /// The word; of a placeholder for the rest, all of it.
    #[must_use]
    pub fn text(&self) -> &'w str {
        self.text
    }

    /// The word in quotation marks and cut at 40 characters, for a message to who wrote it.
    #[must_use]
    pub fn shown(&self) -> String {
        match self.text.char_indices().nth(LONGEST_SHOWN) {
            Some((end, _)) => format!("\"{}…\"", &self.text[..end]),
            None => format!("\"{}\"", self.text),
        }
    }

    /// The person that the word is a link to.
    ///
    /// Telegram links a name so where the person has no `@username`.
    /// Source: <https://core.telegram.org/bots/api#messageentity>, `text_mention`.
    #[must_use]
    pub fn mentioned(&self) -> Option<&'w User> {
        let message = self.message?;
        let (text, entities) = match (&message.text, &message.caption) {
            (Some(text), _) => (text, &message.entities),
            (None, caption) => (caption.as_ref()?, &message.caption_entities),
        };
        let of_this = entities.iter().flatten().find(|entity| {
            entity.kind == MessageEntityType::TextMention
                && entity.slice(text).is_some_and(|slice| std::ptr::eq(slice, self.text))
        });
        of_this?.user.as_deref()
    }

    /// Divides the text into words, as a command is: what stands in quotation marks is one.
    ///
    /// # Errors
    ///
    /// What is wrong with the quotation marks.
    pub(super) fn words(&self) -> Result<Vec<Cow<'w, str>>, String> {
        let solid = self.message.map(|message| solid_words(message, self.text)).unwrap_or_default();
        bot_pattern::split_words(self.text, &solid).map_err(|error| error.to_string())
    }

    /// Another word of the same message.
    pub(super) fn other<'o>(&self, text: &'o str) -> Written<'o>
    where
        'w: 'o,
    {
        Written { text, message: self.message }
    }
}

impl<'w> From<&'w str> for Written<'w> {
    fn from(text: &'w str) -> Self {
        Self::new(text, None)
    }
}
