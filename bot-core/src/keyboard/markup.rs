//! Everything that can go with a message, and the two that have no buttons.

use bot_api::types::{self, ReplyKeyboardRemove, ReplyMarkup};

use super::{InlineKeyboard, KeyboardError, ReplyKeyboard};

/// What goes with a message: one of the keyboards of this module.
///
/// The types of the Bot API can be given as well; they are sent as they are, unchecked.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no keyboard",
    label = "neither an `InlineKeyboard` nor another keyboard",
    note = "buttons stand in rows: write `InlineKeyboard::new().row([Button::callback(\"Buy\", \"buy\")])`"
)]
pub trait Keyboard {
    /// Checks it and gives it in the form that calls take.
    ///
    /// # Errors
    ///
    /// [`KeyboardError`] if Telegram wouldn't take it.
    fn build_markup(self) -> Result<ReplyMarkup, KeyboardError>;
}

/// Takes a [`ReplyKeyboard`] away.
///
/// Source: <https://core.telegram.org/bots/api#replykeyboardremove>.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct RemoveKeyboard {
    selective: bool,
}

/// Opens an answer to the message, as if the user had chosen to reply to it.
///
/// Source: <https://core.telegram.org/bots/api#forcereply>.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct ForceReply {
    placeholder: Option<String>,
    selective: bool,
}

impl RemoveKeyboard {
    /// Takes it from everybody in the chat.
    pub fn new() -> Self {
        Self::default()
    }

    /// In a group, takes it only from whom the message mentions or answers.
    pub fn selective(mut self) -> Self {
        self.selective = true;
        self
    }

    /// The form that calls take.
    #[must_use]
    pub fn build(self) -> ReplyKeyboardRemove {
        let mut markup = ReplyKeyboardRemove::new();
        markup.selective = self.selective.then_some(true);
        markup
    }
}

impl ForceReply {
    /// Opens it for everybody in the chat.
    pub fn new() -> Self {
        Self::default()
    }

    /// Shows a text of 1 to 64 characters in the empty input field.
    pub fn placeholder(mut self, text: impl Into<String>) -> Self {
        self.placeholder = Some(text.into());
        self
    }

    /// In a group, opens it only for whom the message mentions or answers.
    pub fn selective(mut self) -> Self {
        self.selective = true;
        self
    }

    /// Checks it and gives it in the form that calls take.
    ///
    /// # Errors
    ///
    /// [`KeyboardError::Placeholder`] if that has no or more than 64 characters.
    pub fn build(self) -> Result<types::ForceReply, KeyboardError> {
        check_placeholder(self.placeholder.as_deref())?;
        let mut markup = types::ForceReply::new();
        markup.input_field_placeholder = self.placeholder;
        markup.selective = self.selective.then_some(true);
        Ok(markup)
    }
}

pub(super) fn check_placeholder(text: Option<&str>) -> Result<(), KeyboardError> {
    match text.map(|text| text.chars().count()) {
        None | Some(1..=64) => Ok(()),
        Some(characters) => Err(KeyboardError::Placeholder { characters }),
    }
}

impl Keyboard for InlineKeyboard {
    fn build_markup(self) -> Result<ReplyMarkup, KeyboardError> {
        self.build().map(Into::into)
    }
}

impl Keyboard for ReplyKeyboard {
    fn build_markup(self) -> Result<ReplyMarkup, KeyboardError> {
        self.build().map(Into::into)
    }
}

impl Keyboard for RemoveKeyboard {
    fn build_markup(self) -> Result<ReplyMarkup, KeyboardError> {
        Ok(self.build().into())
    }
}

impl Keyboard for ForceReply {
    fn build_markup(self) -> Result<ReplyMarkup, KeyboardError> {
        self.build().map(Into::into)
    }
}

macro_rules! unchecked {
    ($($markup:ty),+) => {$(
        impl Keyboard for $markup {
            fn build_markup(self) -> Result<ReplyMarkup, KeyboardError> {
                Ok(self.into())
            }
        }
    )+};
}

unchecked!(
    ReplyMarkup,
    types::InlineKeyboardMarkup,
    types::ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    types::ForceReply
);
