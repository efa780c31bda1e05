//! The words that a route finds, parsed as the handler's arguments.
//!
//! Words are what a user wrote after a command, the captures of a regex, or what a button carries.
//! The attributes call the functions of [`Word`]; [`Args`] is their like for code without macros.

mod args;
mod choice;
mod from_str;
mod kinds;
mod mention;
mod written;

pub use args::{Args, FromWord, Optional, Parsed};
pub use choice::{ByChoice, Choice};
pub use from_str::ByFromStr;
pub use kinds::{ListOf, Own};
pub use mention::Mention;
pub use written::Written;

use super::argument::{OptionOf, Text, WordOf};
use super::{Access, Rejection};
use crate::context::Context;

/// A type that a word can be parsed as.
///
/// Implemented for every [`FromStr`](std::str::FromStr) whose error can be shown, and for what has
/// none: [`Duration`](std::time::Duration) (`1h30m`), [`Mention`] (`@ann`),
/// [`ChatTarget`](crate::types::ChatTarget), `Vec<T>` (several words, for `<items..>`), and
/// enums with `#[derive(Word)]`.
/// An `f32` or `f64` is a finite number: `NaN`, `inf` and what is too large are refused.
///
/// `K` says which of these it is. It is there because a type could otherwise be two of them, and
/// is seldom written: the compiler finds it.
/// For a type of your own implement `FromStr`, or derive `Word`.
///
/// # Example
///
/// What an attribute does, by hand:
///
/// ```
/// use std::time::Duration;
///
/// use bot_core::Context;
/// use bot_core::extract::{Rejection, Word};
///
/// /// When to remind, for `remind <when> [text..]`.
/// fn when(cx: &Context) -> Result<Duration, Rejection> {
///     Duration::required(cx, 0)
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "a word of a command can't be parsed as `{Self}`",
    label = "doesn't implement `FromStr` with an error that can be shown",
    note = "use a type that implements `std::str::FromStr`, such as `String`, `i64` or one of your own; \
            for an enum, put `#[derive(Word)]` on it"
)]
pub trait Word<K = ByFromStr>: Sized {
    /// The words there are to choose from, for the usage line; none if there are too many.
    #[must_use]
    fn choices() -> Vec<&'static str> {
        Vec::new()
    }

    /// Parses the word.
    ///
    /// # Errors
    ///
    /// The reason, to be shown to the user.
    fn parse_word(word: &Written<'_>) -> Result<Self, String>;

    /// Says that a handler takes the word of the placeholder at that position.
    fn access(access: &mut Access, index: usize) {
        access.word(index, Self::choices());
    }

    /// The word of a `<placeholder>` by its position in the pattern, parsed.
    ///
    /// # Errors
    ///
    /// [`Rejection::Usage`] if the word can't be parsed; [`Rejection::Skip`] if the trigger has no
    /// such word.
    fn required(cx: &Context, index: usize) -> Result<Self, Rejection> {
        Self::optional(cx, index)?.ok_or(Rejection::Skip)
    }

    /// The word of a `[placeholder]` by its position in the pattern, parsed; `None` if the user
    /// left it out.
    ///
    /// # Errors
    ///
    /// [`Rejection::Usage`] if there is a word and it can't be parsed.
    fn optional(cx: &Context, index: usize) -> Result<Option<Self>, Rejection> {
        let Some(word) = cx.word(index) else {
            return Ok(None);
        };
        let message = cx.update().and_then(|update| update.message());
        let parsed = Self::parse_word(&Written::new(word, message));
        parsed.map(Some).map_err(|reason| misused(cx, index, reason))
    }

    /// The word of a `<placeholder>` as an argument, as the attributes write it.
    #[must_use]
    fn argument(index: usize) -> WordOf<Self> {
        WordOf { index, access: Self::access, get: Self::required }
    }

    /// Likewise, the word of a `[placeholder]`: `Option<Self>`.
    #[must_use]
    fn optional_argument(index: usize) -> WordOf<Option<Self>> {
        WordOf { index, access: Self::access, get: Self::optional }
    }

    /// Likewise, a list that is empty where the user wrote nothing.
    #[must_use]
    fn list_argument(index: usize) -> WordOf<Self>
    where
        Self: Default,
    {
        let get = |cx: &Context, index| Ok(Self::optional(cx, index)?.unwrap_or_default());
        WordOf { index, access: Self::access, get }
    }
}

fn misused(cx: &Context, index: usize, reason: String) -> Rejection {
    Rejection::Usage(match cx.word_name(index) {
        Some(name) => format!("{name}: {reason}"),
        None => reason,
    })
}

/// The word of a `<placeholder>` as it was written, borrowed from the update.
///
/// # Errors
///
/// [`Rejection::Skip`] if the trigger has no such word.
pub fn text(cx: &Context, index: usize) -> Result<&str, Rejection> {
    cx.word(index).ok_or(Rejection::Skip)
}

/// The word of a `<placeholder>` as an argument `&str`, as the attributes write it.
#[must_use]
pub fn text_argument(index: usize) -> Text {
    Text { index }
}

/// Likewise, the word of a `[placeholder]`: `Option<&str>`.
#[must_use]
pub fn optional_text_argument(index: usize) -> OptionOf<Text> {
    OptionOf(Text { index })
}

#[cfg(test)]
mod tests;
