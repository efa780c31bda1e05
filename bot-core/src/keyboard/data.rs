//! What a button sends back to the bot.

use std::borrow::Cow;
use std::fmt;

/// What an inline button sends back when it is pressed: a text of 1 to 64 bytes.
///
/// It can be made of any text. Whether it fits is found out where the keyboard is built, or by
/// [`check`](Self::check).
///
/// Source: <https://core.telegram.org/bots/api#inlinekeyboardbutton>.
///
/// # Example
///
/// ```
/// use bot_core::keyboard::CallbackData;
///
/// let data = CallbackData::new("buy:tea:2");
/// assert_eq!(data.as_str(), "buy:tea:2");
/// assert!(data.check().is_ok());
/// assert!(CallbackData::new("\u{1f375}".repeat(17)).check().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CallbackData {
    text: Cow<'static, str>,
    /// Why its own handler wouldn't take it.
    misfit: Option<Box<str>>,
}

/// Why [`CallbackData`] can't be sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CallbackDataError {
    /// It is empty or too long.
    #[error(
        "the data of a button have {bytes} bytes, and Telegram takes 1 to {}",
        CallbackData::MAX_BYTES
    )]
    Length {
        /// How many bytes there are.
        bytes: usize,
    },
    /// A value is none that the button's own handler takes: it isn't in the range of the pattern.
    #[error("the data of a button fit no press of it: {reason}")]
    Misfit {
        /// Which, and what would fit.
        reason: String,
    },
}

impl CallbackData {
    /// The most bytes that Telegram takes.
    pub const MAX_BYTES: usize = 64;

    /// Data of any text.
    #[must_use]
    pub fn new(text: impl Into<Cow<'static, str>>) -> Self {
        Self { text: text.into(), misfit: None }
    }

    /// The same data, of which it is known that their own handler wouldn't take them.
    pub(crate) fn misfit(self, reason: &str) -> Self {
        Self { misfit: Some(reason.into()), ..self }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text, without a copy if it is owned.
    #[must_use]
    pub fn into_string(self) -> String {
        self.text.into_owned()
    }

    /// Whether Telegram takes it.
    ///
    /// # Errors
    ///
    /// [`CallbackDataError`] if it is empty or has more than [`MAX_BYTES`](Self::MAX_BYTES), or if
    /// a value in it is out of the range that its pattern has.
    pub fn check(&self) -> Result<(), CallbackDataError> {
        match (self.text.len(), &self.misfit) {
            (1..=Self::MAX_BYTES, None) => Ok(()),
            (1..=Self::MAX_BYTES, Some(reason)) => {
                Err(CallbackDataError::Misfit { reason: reason.clone().into_string() })
            }
            (bytes, _) => Err(CallbackDataError::Length { bytes }),
        }
    }
}

impl fmt::Display for CallbackData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<String> for CallbackData {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&'static str> for CallbackData {
    fn from(text: &'static str) -> Self {
        Self::new(text)
    }
}

impl From<CallbackData> for String {
    fn from(data: CallbackData) -> Self {
        data.into_string()
    }
}
