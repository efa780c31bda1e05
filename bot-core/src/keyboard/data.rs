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
pub struct CallbackData(Cow<'static, str>);

/// Why [`CallbackData`] can't be sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the data of a button have {bytes} bytes, and Telegram takes 1 to {}",
    CallbackData::MAX_BYTES
)]
#[non_exhaustive]
pub struct CallbackDataError {
    /// How many bytes there are.
    pub bytes: usize,
}

impl CallbackData {
    /// The most bytes that Telegram takes.
    pub const MAX_BYTES: usize = 64;

    /// Data of any text.
    #[must_use]
    pub fn new(text: impl Into<Cow<'static, str>>) -> Self {
        Self(text.into())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, without a copy if it is owned.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0.into_owned()
    }

    /// Whether Telegram takes it.
    ///
    /// # Errors
    ///
    /// [`CallbackDataError`] if it is empty or has more than [`MAX_BYTES`](Self::MAX_BYTES).
    pub fn check(&self) -> Result<(), CallbackDataError> {
        match self.0.len() {
            1..=Self::MAX_BYTES => Ok(()),
            bytes => Err(CallbackDataError { bytes }),
        }
    }
}

impl fmt::Display for CallbackData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
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
