//! Decoding that forgives what servers do and the reference doesn't say.
//!
//! Telegram and its stand-ins write null for an absent value, `false` where only `true` is
//! documented, and now and then `5.0` for `5`.

mod object;
mod tagged;

use std::{cell::Cell, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{Error, Unexpected, Visitor},
};

pub(crate) use object::{
    Object, ObjectVisitor, boxed_value, flag, int, ints, missing, nested, next, value, wrapped,
};
pub(crate) use tagged::{Tagged, boxed, plain, tagged, text_or_tagged};

/// How deep messages may stand in messages; the real server never goes deeper than one.
///
/// Each level takes over 20 kB of stack in a build without optimisation, so that the JSON parser's own
/// limit of 128 levels would not protect a thread's usual two megabytes.
const MAX_NESTED_MESSAGES: u32 = 32;

/// Takes an integer, also one that is written with a fraction of zero.
pub(crate) fn integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    deserializer.deserialize_i64(IntegerVisitor)
}

struct IntegerVisitor;

impl Visitor<'_> for IntegerVisitor {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<i64, E> {
        i64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<i64, E> {
        /// Above it, a float no longer tells neighbouring integers apart.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if value.fract() != 0.0 || value.abs() > EXACT {
            return Err(E::invalid_value(Unexpected::Float(value), &self));
        }
        #[expect(clippy::cast_possible_truncation, reason = "checked above: whole and exact")]
        let integer = value as i64;
        Ok(integer)
    }
}

/// An integer as [`integer`] takes it, for use inside other types.
struct Int(i64);

impl<'de> Deserialize<'de> for Int {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        integer(deserializer).map(Self)
    }
}

thread_local! {
    static NESTED: Cell<u32> = const { Cell::new(0) };
}

/// Counts a level of messages in messages for as long as it lives.
struct Level;

impl Level {
    fn enter<E: Error>() -> Result<Self, E> {
        NESTED.with(|nested| {
            if nested.get() >= MAX_NESTED_MESSAGES {
                return Err(E::custom("messages are nested too deep"));
            }
            nested.set(nested.get() + 1);
            Ok(Self)
        })
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        NESTED.with(|nested| nested.set(nested.get().saturating_sub(1)));
    }
}

/// Runs a decoder one level of messages deeper.
pub(crate) fn one_level_deeper<T, E: Error>(decode: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    let _level = Level::enter()?;
    decode()
}

/// Makes a value from a text without taking the text.
pub(crate) struct TextVisitor<T>(pub(crate) PhantomData<T>);

impl<T: for<'a> From<&'a str>> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        Ok(T::from(value))
    }
}

/// What all enums of texts share.
macro_rules! text_enum {
    ($name:ident) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(crate::de::TextVisitor(std::marker::PhantomData))
            }
        }
    };
}
pub(crate) use text_enum;
