//! The words of a command, parsed as the handler's arguments.
//!
//! The functions are what `#[command]` expands to; [`Args`] is their like for code without macros.

use std::fmt::Display;
use std::str::FromStr;

use super::{Access, FromUpdate, Rejection};
use crate::context::Context;

/// A type that a word of a command can be parsed as: every `FromStr` whose error can be shown.
#[diagnostic::on_unimplemented(
    message = "a word of a command can't be parsed as `{Self}`",
    label = "doesn't implement `FromStr` with an error that can be shown",
    note = "use a type that implements `std::str::FromStr`, such as `String`, `i64` or one of your own"
)]
pub trait Word: Sized {
    /// Parses the word.
    ///
    /// # Errors
    ///
    /// The reason, to be shown to the user.
    fn parse_word(word: &str) -> Result<Self, String>;
}

#[diagnostic::do_not_recommend]
impl<T: FromStr<Err: Display>> Word for T {
    fn parse_word(word: &str) -> Result<Self, String> {
        word.parse().map_err(|error: T::Err| error.to_string())
    }
}

/// The word of a `<placeholder>`, parsed.
///
/// # Errors
///
/// [`Rejection::Usage`] if the word can't be parsed; [`Rejection::Skip`] if the trigger isn't a
/// command with such a word.
pub fn required<T: Word>(cx: &Context, index: usize) -> Result<T, Rejection> {
    optional(cx, index)?.ok_or(Rejection::Skip)
}

/// The word of a `[placeholder]`, parsed; `None` if the user left it out.
///
/// # Errors
///
/// [`Rejection::Usage`] if there is a word and it can't be parsed.
pub fn optional<T: Word>(cx: &Context, index: usize) -> Result<Option<T>, Rejection> {
    let Some(word) = cx.word(index) else {
        return Ok(None);
    };
    match T::parse_word(word) {
        Ok(value) => Ok(Some(value)),
        Err(reason) => Err(Rejection::Usage(match cx.word_name(index) {
            Some(name) => format!("{name}: {reason}"),
            None => reason,
        })),
    }
}

/// The word of a `<placeholder>` as it was written, borrowed from the message.
///
/// # Errors
///
/// [`Rejection::Skip`] if the trigger isn't a command with such a word.
pub fn text(cx: &Context, index: usize) -> Result<&str, Rejection> {
    cx.word(index).ok_or(Rejection::Skip)
}

/// The word of a `[placeholder]` as it was written; `None` if the user left it out.
///
/// # Errors
///
/// None; the `Result` is there so that all four functions read alike.
pub fn optional_text(cx: &Context, index: usize) -> Result<Option<&str>, Rejection> {
    Ok(cx.word(index))
}

/// All words of a command, for handlers that are registered without macros.
///
/// `T` is a tuple with one type per placeholder of the pattern, in order: any [`Word`] for a
/// `<placeholder>`, an [`Optional`] for a `[placeholder]`.
///
/// # Example
///
/// ```
/// use bot_core::extract::{Args, Optional};
/// use bot_core::prelude::*;
/// use bot_core::router::Route;
///
/// async fn add(Args((left, Optional(right))): Args<(i64, Optional<i64>)>) -> String {
///     (left + right.unwrap_or(1)).to_string()
/// }
///
/// let app = App::new("123456:token")
///     .routes([Route::command("add <left> [right]").to(add)])
///     .build();
/// assert!(app.is_ok());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Args<T>(pub T);

/// A word that the user may leave out, in the tuple of [`Args`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Optional<T>(pub Option<T>);

/// One member of the tuple of [`Args`]: a [`Word`], or an [`Optional`] one.
pub trait FromWord: Sized + Send {
    /// Takes the word of that position.
    ///
    /// # Errors
    ///
    /// As [`required`] and [`optional`].
    fn from_word(cx: &Context, index: usize) -> Result<Self, Rejection>;
}

impl<T: FromStr<Err: Display> + Send> FromWord for T {
    fn from_word(cx: &Context, index: usize) -> Result<Self, Rejection> {
        required(cx, index)
    }
}

impl<T: FromStr<Err: Display> + Send> FromWord for Optional<T> {
    fn from_word(cx: &Context, index: usize) -> Result<Self, Rejection> {
        optional(cx, index).map(Self)
    }
}

macro_rules! args_of_tuples {
    ($(($($word:ident $index:tt),+);)+) => {$(
        impl<$($word: FromWord),+> FromUpdate for Args<($($word,)+)> {
            fn access(access: &mut Access) {
                access.words([$($index),+].len());
            }

            async fn from_update(cx: &Context) -> Result<Self, Rejection> {
                Ok(Self(($($word::from_word(cx, $index)?,)+)))
            }
        }
    )+};
}

args_of_tuples! {
    (A 0);
    (A 0, B 1);
    (A 0, B 1, C 2);
    (A 0, B 1, C 2, D 3);
    (A 0, B 1, C 2, D 3, E 4);
    (A 0, B 1, C 2, D 3, E 4, F 5);
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6);
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
}
