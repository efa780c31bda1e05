//! Values that a button can carry.

use std::fmt::Display;
use std::str::FromStr;
use std::time::Duration;

use bot_api::types::ChatTarget;

use super::ButtonData;
use crate::extract::words::{ByChoice, ByFromStr, Choice, ListOf, Own};

/// A value that a button can carry: what becomes a text from which a
/// [`Word`](crate::extract::Word) is parsed again.
///
/// Implemented for everything that can be displayed and parsed again, for enums with
/// `#[derive(Word)]`, [`Duration`], [`ChatTarget`], and `Option` and `Vec` of these.
/// `K` says which of these it is, as of `Word`; the compiler finds it.
#[diagnostic::on_unimplemented(
    message = "a button can't carry `{Self}`",
    label = "has no text to put into a button",
    note = "use a type that implements `std::fmt::Display` and `std::str::FromStr`; \
            for an enum, put `#[derive(Word)]` on it"
)]
pub trait ButtonValue<K = ByFromStr> {
    /// Adds the value to the data of a button.
    fn add_to(&self, data: &mut ButtonData);
}

/// Marks a [`ButtonValue`] of kind `K` that may be left out.
#[derive(Clone, Copy, Debug)]
pub struct Maybe<K>(K);

#[diagnostic::do_not_recommend]
impl<T: FromStr + Display> ButtonValue<ByFromStr> for T {
    fn add_to(&self, data: &mut ButtonData) {
        data.push(&self.to_string());
    }
}

#[diagnostic::do_not_recommend]
impl<T: Choice> ButtonValue<ByChoice> for T {
    fn add_to(&self, data: &mut ButtonData) {
        data.push(self.name());
    }
}

impl ButtonValue<Own> for str {
    fn add_to(&self, data: &mut ButtonData) {
        data.push(self);
    }
}

impl ButtonValue<Own> for &str {
    fn add_to(&self, data: &mut ButtonData) {
        data.push(self);
    }
}

impl ButtonValue<Own> for ChatTarget {
    fn add_to(&self, data: &mut ButtonData) {
        data.push(&self.to_string());
    }
}

impl ButtonValue<Own> for Duration {
    fn add_to(&self, data: &mut ButtonData) {
        data.push(&bot_pattern::duration_text(*self));
    }
}

impl<T: ButtonValue<K>, K> ButtonValue<Maybe<K>> for Option<T> {
    fn add_to(&self, data: &mut ButtonData) {
        match self {
            Some(value) => value.add_to(data),
            None => data.skip(),
        }
    }
}

impl<T: ButtonValue<K>, K> ButtonValue<ListOf<K>> for Vec<T> {
    fn add_to(&self, data: &mut ButtonData) {
        for value in self {
            value.add_to(data);
        }
    }
}
