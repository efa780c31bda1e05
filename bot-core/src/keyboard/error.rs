//! What can be wrong with a keyboard.

use super::CallbackData;

/// Why a keyboard can't be sent. Rows and columns are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyboardError {
    /// There is no button at all.
    #[error("the keyboard has no buttons")]
    Empty,
    /// A row has no button.
    #[error("row {row} of the keyboard has no buttons")]
    EmptyRow {
        /// The row.
        row: usize,
    },
    /// `columns(0, …)`: buttons in rows of none.
    #[error("the buttons of a keyboard can't stand in 0 columns")]
    NoColumns,
    /// A button can't be sent.
    #[error("button {column} of row {row}, `{text}`: {mistake}")]
    Button {
        /// The button's row.
        row: usize,
        /// The button's place in its row.
        column: usize,
        /// What stands on the button; its first 40 characters.
        text: String,
        /// What is wrong with it.
        mistake: ButtonMistake,
    },
    /// The text in the empty input field is empty or longer than Telegram takes.
    #[error("the placeholder has {characters} characters, and Telegram takes 1 to 64")]
    Placeholder {
        /// How many characters there are.
        characters: usize,
    },
}

/// What is wrong with a button.
///
/// Source: <https://core.telegram.org/bots/api#inlinekeyboardbutton> and
/// <https://core.telegram.org/bots/api#keyboardbutton>.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ButtonMistake {
    /// Nothing, or only white space, stands on it.
    #[error("it has no text")]
    NoText,
    /// It does nothing when it is pressed.
    #[error("it does nothing; make it with `Button::callback`, `Button::url` or another of these")]
    NoAction,
    /// It does more than one thing when it is pressed.
    #[error("it can do one thing only, and is asked for {actions}")]
    SeveralActions {
        /// How many things it is to do.
        actions: usize,
    },
    /// The data are empty or too long.
    #[error("its data have {bytes} bytes, and Telegram takes 1 to {}", CallbackData::MAX_BYTES)]
    Data {
        /// How many bytes there are.
        bytes: usize,
    },
    /// A value in the data is none that the button's own handler takes.
    #[error("its data fit no press of it: {reason}")]
    Misfit {
        /// Which, and what would fit.
        reason: String,
    },
    /// The address can't be opened by such a button.
    #[error("its address `{url}` {why}")]
    Url {
        /// The address.
        url: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// The text to copy is empty or too long.
    #[error("its text to copy has {characters} characters, and Telegram takes 1 to 256")]
    CopyText {
        /// How many characters there are.
        characters: usize,
    },
    /// A button to pay or to play stands elsewhere than at the first place.
    #[error("a button to pay or to play has to be the first of the first row")]
    NotFirst,
    /// Another button of the keyboard asks with the same number.
    #[error("another button asks with the number {request} too; answers couldn't be told apart")]
    RepeatedRequest {
        /// The number.
        request: i64,
    },
    /// It asks for fewer users than one, or more than ten.
    #[error("it asks for {users} users, and Telegram lets 1 to 10 be chosen")]
    Users {
        /// How many users it asks for.
        users: i64,
    },
}

impl KeyboardError {
    /// The error of the button at a place that is counted from 0.
    pub(super) fn button(row: usize, column: usize, text: &str, mistake: ButtonMistake) -> Self {
        let text = text.chars().take(40).collect();
        Self::Button { row: row + 1, column: column + 1, text, mistake }
    }
}
