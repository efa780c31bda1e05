//! Words as types that implement `FromStr`, with reasons that people understand.

use std::any::Any;
use std::char::ParseCharError;
use std::fmt::Display;
use std::num::{IntErrorKind, ParseFloatError, ParseIntError};
use std::str::{FromStr, ParseBoolError};

use super::{Word, Written};

/// Marks a [`Word`] that is parsed by its `FromStr`.
#[derive(Clone, Copy, Debug)]
pub struct ByFromStr;

#[diagnostic::do_not_recommend]
impl<T: FromStr<Err: Display + 'static>> Word<ByFromStr> for T {
    fn parse_word(word: &Written<'_>) -> Result<Self, String> {
        word.text()
            .parse()
            .map_err(|error: T::Err| reason(&error, word).unwrap_or_else(|| error.to_string()))
    }
}

/// Says what the errors of the standard library mean; theirs are for programmers.
fn reason(error: &dyn Any, word: &Written<'_>) -> Option<String> {
    let shown = word.shown();
    if let Some(error) = error.downcast_ref::<ParseIntError>() {
        let whole = word.text().parse::<i128>().is_ok();
        return Some(match error.kind() {
            IntErrorKind::PosOverflow => format!("{shown} is too large"),
            IntErrorKind::NegOverflow => format!("{shown} is too small"),
            IntErrorKind::Zero => "zero isn't allowed".to_owned(),
            // A number without a sign says so of `-1`.
            _ if whole => format!("{shown} is too small"),
            _ => format!("{shown} is no whole number"),
        });
    }
    if error.is::<ParseFloatError>() {
        return Some(format!("{shown} is no number"));
    }
    if error.is::<ParseBoolError>() {
        return Some(format!("{shown} is neither true nor false"));
    }
    error.is::<ParseCharError>().then(|| format!("{shown} is not one character"))
}
