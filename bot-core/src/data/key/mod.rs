//! Keys of collections as texts, whose order is the order of the keys.
//!
//! Text stays as it is, and so do a `char`, a `bool` and a variant without fields.
//! A whole number has twenty digits: 42 is `00000000000000000042`.
//! A negative one has the digits of its distance from 10²⁰, so that -2 stands before -1, and itself
//! behind them, for people to read: -5 is `-99999999999999999995=-5`.

mod read;
mod write;

use std::fmt::Display;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The longest key, in bytes.
const LONGEST: usize = 512;

/// What 10 to the power of 20 is: more than the largest whole number.
const BEYOND: i128 = 100_000_000_000_000_000_000;

/// Why something can't be the key of an entry.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// It has no text.
    #[error("it is empty")]
    Empty,
    /// It is longer than 512 bytes.
    #[error("it has {bytes} bytes; a key has at most {LONGEST}")]
    TooLong {
        /// How long it is.
        bytes: usize,
    },
    /// It is neither text nor a whole number.
    #[error(
        "it is {what}; a key is text or a whole number of at most 64 bits, \
         or what serde writes as one of these"
    )]
    Unsupported {
        /// What it is.
        what: &'static str,
    },
    /// A stored key isn't one of the type.
    #[error("the stored key {text:?} is none of the type: {reason}")]
    Unreadable {
        /// The stored key.
        text: String,
        /// What serde said.
        reason: String,
    },
    /// The type's own code refuses to write it.
    #[error("{reason}")]
    Refused {
        /// What it said.
        reason: String,
    },
}

/// The text of a key.
pub(super) fn write<K: Serialize>(key: &K) -> Result<Arc<str>, KeyError> {
    let text = key.serialize(write::KeyWriter)?;
    match text.len() {
        0 => Err(KeyError::Empty),
        1..=LONGEST => Ok(text.into()),
        bytes => Err(KeyError::TooLong { bytes }),
    }
}

/// The key that a text was made of.
pub(super) fn read<K: DeserializeOwned>(text: &str) -> Result<K, KeyError> {
    K::deserialize(read::KeyReader(text))
        .map_err(|read::Unreadable(reason)| KeyError::Unreadable { text: text.to_owned(), reason })
}

fn number_text(number: i128) -> String {
    if number < 0 { format!("-{:020}={number}", BEYOND + number) } else { format!("{number:020}") }
}

/// The number that [`number_text`] has written so.
fn number(text: &str) -> Option<i128> {
    let number = text.rsplit_once('=').map_or(text, |(_, number)| number).parse().ok()?;
    (number_text(number) == text).then_some(number)
}

impl serde::ser::Error for KeyError {
    fn custom<T: Display>(reason: T) -> Self {
        Self::Refused { reason: reason.to_string() }
    }
}

#[cfg(test)]
mod tests;
