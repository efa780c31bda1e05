//! The words of a command for handlers without macros.

use std::fmt::Display;
use std::marker::PhantomData;
use std::str::FromStr;

use super::{ByFromStr, Word};
use crate::context::Context;
use crate::extract::{Access, FromUpdate, Rejection};

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

/// A word whose type has no `FromStr`, in the tuple of [`Args`]; `K` is the marker of its
/// [`Word`].
///
/// # Example
///
/// ```
/// use std::time::Duration;
///
/// use bot_core::extract::words::{Args, Own, Parsed};
/// use bot_core::router::Route;
///
/// async fn wait(Args((Parsed(how_long, ..),)): Args<(Parsed<Duration, Own>,)>) -> String {
///     format!("{} seconds", how_long.as_secs())
/// }
///
/// let route = Route::command("wait <how_long>").to(wait);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parsed<T, K>(pub T, pub PhantomData<fn() -> K>);

/// One member of the tuple of [`Args`]: a type with `FromStr`, a [`Parsed`] one, or one of these
/// that is [`Optional`].
pub trait FromWord: Sized + Send {
    /// Says which words there are to choose from.
    fn access(access: &mut Access, index: usize);

    /// Takes the word of that position.
    ///
    /// # Errors
    ///
    /// As [`Word::required`] and [`Word::optional`].
    fn from_word(cx: &Context, index: usize) -> Result<Self, Rejection>;
}

impl<T: FromStr<Err: Display + 'static> + Send> FromWord for T {
    fn access(_access: &mut Access, _index: usize) {}

    fn from_word(cx: &Context, index: usize) -> Result<Self, Rejection> {
        <T as Word<ByFromStr>>::required(cx, index)
    }
}

impl<T: FromStr<Err: Display + 'static> + Send> FromWord for Optional<T> {
    fn access(_access: &mut Access, _index: usize) {}

    fn from_word(cx: &Context, index: usize) -> Result<Self, Rejection> {
        <T as Word<ByFromStr>>::optional(cx, index).map(Self)
    }
}

impl<T: Word<K> + Send, K> FromWord for Parsed<T, K> {
    fn access(access: &mut Access, index: usize) {
        T::access(access, index);
    }

    fn from_word(cx: &Context, index: usize) -> Result<Self, Rejection> {
        T::required(cx, index).map(|value| Self(value, PhantomData))
    }
}

impl<T: Word<K> + Send, K> FromWord for Optional<Parsed<T, K>> {
    fn access(access: &mut Access, index: usize) {
        T::access(access, index);
    }

    fn from_word(cx: &Context, index: usize) -> Result<Self, Rejection> {
        let value = T::optional(cx, index)?;
        Ok(Self(value.map(|value| Parsed(value, PhantomData))))
    }
}

macro_rules! args_of_tuples {
    ($(($($word:ident $index:tt),+);)+) => {$(
        impl<$($word: FromWord),+> FromUpdate for Args<($($word,)+)> {
            fn access(access: &mut Access) {
                access.words([$($index),+].len());
                $($word::access(access, $index);)+
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
