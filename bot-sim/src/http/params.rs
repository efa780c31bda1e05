//! The parameters of a call, wherever they came from.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::error::ApiError;
use crate::ids::ChatId;

/// Named values; the first value of a name wins.
#[derive(Clone, Debug, Default)]
pub(crate) struct Params {
    values: BTreeMap<String, Vec<u8>>,
    files: BTreeMap<String, Upload>,
    /// Bytes of all names and values.
    pub(super) size: usize,
}

/// A file that came with a call; its bytes are dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Upload {
    pub(crate) file_name: String,
    /// In bytes.
    pub(crate) size: usize,
}

/// What `chat_id` may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ChatParam {
    Id(ChatId),
    Username(String),
}

impl Params {
    /// Adds a value unless there is one of this name.
    pub(super) fn add(&mut self, name: Vec<u8>, value: Vec<u8>) {
        let Ok(name) = String::from_utf8(name) else {
            return;
        };
        self.size += name.len() + value.len();
        self.values.entry(name).or_insert(value);
    }

    /// Adds a file unless there is one of this name.
    pub(super) fn add_file(&mut self, name: String, file: Upload) {
        self.files.entry(name).or_insert(file);
    }

    /// The file of this name.
    pub(crate) fn file(&self, name: &str) -> Option<&Upload> {
        self.files.get(name)
    }

    /// The value, empty when missing; bytes that are no text are replaced.
    pub(crate) fn text(&self, name: &str) -> String {
        self.values
            .get(name)
            .map(|value| String::from_utf8_lossy(value).into_owned())
            .unwrap_or_default()
    }

    /// The value, empty when missing.
    pub(crate) fn strict_text(&self, name: &str) -> Result<&str, ApiError> {
        std::str::from_utf8(self.values.get(name).map_or(&[], Vec::as_slice))
            .map_err(|_| ApiError::bad_request("strings must be encoded in UTF-8"))
    }

    /// Whether there is a value, be it empty.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.values.contains_key(name)
    }

    /// The number its leading digits make, 0 for garbage, clamped.
    pub(crate) fn integer(&self, name: &str, default: i64, min: i64, max: i64) -> i64 {
        if self.has(name) { leading_number(&self.text(name)).clamp(min, max) } else { default }
    }

    /// `true`, `yes` or `1` in any letter case.
    pub(crate) fn boolean(&self, name: &str) -> bool {
        is_true(&self.text(name))
    }

    /// The value as JSON; `None` when missing or empty.
    pub(crate) fn json(&self, name: &str, what: &str) -> Result<Option<Value>, ApiError> {
        let text = self.text(name);
        if text.is_empty() {
            return Ok(None);
        }
        let value = serde_json::from_str(&text);
        value
            .map(Some)
            .map_err(|_| ApiError::bad_request(&format!("can't parse {what} JSON object")))
    }

    /// The chat a parameter names.
    pub(crate) fn chat(&self, name: &str) -> Result<ChatParam, ApiError> {
        let text = self.text(name);
        if text.is_empty() {
            return Err(ApiError::bad_request(&format!("{name} is empty")));
        }
        Ok(match text.strip_prefix('@') {
            Some(username) => ChatParam::Username(username.to_owned()),
            None => ChatParam::Id(ChatId(text.parse().unwrap_or(0))),
        })
    }

    /// All names and values, for the record of calls.
    pub(crate) fn to_map(&self) -> BTreeMap<String, String> {
        let text = |value: &Vec<u8>| String::from_utf8_lossy(value).into_owned();
        self.values.iter().map(|(name, value)| (name.clone(), text(value))).collect()
    }
}

/// What counts as yes.
pub(crate) fn is_true(text: &str) -> bool {
    matches!(text.trim().to_ascii_lowercase().as_str(), "true" | "yes" | "1")
}

fn leading_number(text: &str) -> i64 {
    let text = text.trim_start();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text),
    };
    let digits = digits.chars().map_while(|c| c.to_digit(10));
    digits.fold(0_i64, |number, digit| number.saturating_mul(10).saturating_add(digit.into()))
        * sign
}

#[cfg(test)]
mod tests {
    use super::*;

    fn params(value: &str) -> Params {
        let mut params = Params::default();
        params.add(b"x".to_vec(), value.as_bytes().to_vec());
        params
    }

    #[test]
    fn the_first_value_of_a_name_wins() {
        let mut params = params("first");
        params.add(b"x".to_vec(), b"second".to_vec());
        assert_eq!(params.text("x"), "first");
    }

    #[test]
    fn integers_are_read_from_leading_digits_and_clamped() {
        let rows = [
            ("7", 7),
            ("7tea", 7),
            ("tea", 1),
            ("-5", 1),
            ("500", 100),
            ("", 1),
            ("99999999999999999999", 100),
        ];
        for (text, expected) in rows {
            assert_eq!(params(text).integer("x", 50, 1, 100), expected, "{text}");
        }
        assert_eq!(Params::default().integer("x", 50, 1, 100), 50);
    }

    #[test]
    fn a_boolean_is_true_in_three_words() {
        for text in ["true", "True", " YES ", "1"] {
            assert!(params(text).boolean("x"), "{text}");
        }
        for text in ["false", "0", "on", "", "2"] {
            assert!(!params(text).boolean("x"), "{text}");
        }
    }

    #[test]
    fn a_chat_is_a_number_or_a_name() {
        assert_eq!(params("-42").chat("x").unwrap(), ChatParam::Id(ChatId(-42)));
        assert_eq!(params("@ann").chat("x").unwrap(), ChatParam::Username("ann".into()));
        assert_eq!(params("tea").chat("x").unwrap(), ChatParam::Id(ChatId(0)));
        assert_eq!(params("").chat("x").unwrap_err().description(), "Bad Request: x is empty");
    }
}
