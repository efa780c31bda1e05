//! Keyboards: built row by row, and checked as a whole before anything is stored or sent.
//!
//! [`InlineKeyboard`] stands below a message, [`ReplyKeyboard`] in place of the user's own;
//! [`RemoveKeyboard`] takes the latter away and [`ForceReply`] opens an answer.
//! Each is given to [`Reply::keyboard`](crate::handler::Reply::keyboard) as it is, or built with
//! `build` for a call of one's own.
//! The builders take anything; [`KeyboardError`] says which button is wrong, and why.
//!
//! ```
//! use bot_core::keyboard::{Button, InlineKeyboard, KeyboardError};
//!
//! let keyboard = InlineKeyboard::new()
//!     .row([Button::callback("Tea", "buy:tea"), Button::callback("Coffee", "buy:coffee")])
//!     .row(Button::url("What is tea?", "https://en.wikipedia.org/wiki/Tea"));
//! let markup = keyboard.build()?;
//! assert_eq!(markup.inline_keyboard.len(), 2);
//!
//! let wrong = InlineKeyboard::new().row(Button::callback("Tea", "t".repeat(65)));
//! assert_eq!(
//!     wrong.build().unwrap_err().to_string(),
//!     "button 1 of row 1, `Tea`: its data have 65 bytes, and Telegram takes 1 to 64",
//! );
//! # Ok::<(), KeyboardError>(())
//! ```

mod data;
mod error;
mod inline;
mod markup;
mod reply;
#[cfg(test)]
mod tests;
mod url;

pub use data::{CallbackData, CallbackDataError};
pub use error::{ButtonMistake, KeyboardError};
pub use inline::{Button, Buttons, InlineKeyboard};
pub use markup::{ForceReply, Keyboard, RemoveKeyboard};
pub use reply::{Key, Keys, ReplyKeyboard};
