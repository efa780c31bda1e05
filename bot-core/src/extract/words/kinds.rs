//! Words as types that have no `FromStr`: spans of time, chats, lists.

use std::time::Duration;

use bot_api::types::{ChatId, ChatTarget};

use super::{Word, Written};

/// Marks a [`Word`] that is parsed in a way of its own.
#[derive(Clone, Copy, Debug)]
pub struct Own;

/// Marks a [`Word`] that is a list of words of kind `K`.
#[derive(Clone, Copy, Debug)]
pub struct ListOf<K>(K);

/// A span of time: `90s`, `10m`, `1h30m`, `2d`, `1w`.
///
/// See [`parse_duration`](bot_pattern::parse_duration) for all units.
impl Word<Own> for Duration {
    fn parse_word(word: &Written<'_>) -> Result<Self, String> {
        bot_pattern::parse_duration(word.text()).map_err(|error| error.to_string())
    }
}

/// A chat by its id or by its public name, `@durov`.
impl Word<Own> for ChatTarget {
    fn parse_word(word: &Written<'_>) -> Result<Self, String> {
        if let Some(name) = username(word.text()) {
            return Ok(Self::Username(format!("@{name}")));
        }
        let id = word.text().parse::<ChatId>();
        id.map(Self::Id)
            .map_err(|_| format!("{} is no chat, write its id or its name with an @", word.shown()))
    }
}

/// Several words, each of them parsed; for a placeholder that takes the rest, `<items..>`.
impl<T: Word<K>, K> Word<ListOf<K>> for Vec<T> {
    fn choices() -> Vec<&'static str> {
        T::choices()
    }

    fn parse_word(word: &Written<'_>) -> Result<Self, String> {
        let words = word.words()?;
        words.iter().map(|item| T::parse_word(&word.other(item))).collect()
    }
}

/// The name of `@name`, if it can be one.
///
/// Source: <https://core.telegram.org/bots/api#user>; names are of `a-z`, `0-9` and `_`.
pub(super) fn username(text: &str) -> Option<&str> {
    let name = text.strip_prefix('@')?;
    let fits = (1..=32).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    fits.then_some(name)
}
