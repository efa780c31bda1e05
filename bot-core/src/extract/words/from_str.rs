//! Words as types that implement `FromStr`, with reasons that people understand.

use std::any::{Any, TypeId};
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
        let parsed = word
            .text()
            .parse()
            .map_err(|error: T::Err| reason(&error, word).unwrap_or_else(|| error.to_string()))?;
        // `f32`, `f64`, and what is read by them.
        if TypeId::of::<T::Err>() == TypeId::of::<ParseFloatError>() {
            check_finite(size_of::<T>(), word)?;
        }
        Ok(parsed)
    }
}

/// Refuses what Rust reads as a number and nobody means by one: `NaN`, `inf`, and what is so large
/// that a number of that size becomes infinite.
fn check_finite(size: usize, word: &Written<'_>) -> Result<(), String> {
    let (text, shown) = (word.text(), word.shown());
    let is_finite = if size == size_of::<f32>() {
        text.parse().is_ok_and(f32::is_finite)
    } else {
        text.parse().is_ok_and(f64::is_finite)
    };
    match text.contains(|c: char| c.is_ascii_digit()) {
        _ if is_finite => Ok(()),
        true if text.starts_with('-') => Err(format!("{shown} is too small")),
        true => Err(format!("{shown} is too large")),
        false => Err(format!("{shown} is no number")),
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
