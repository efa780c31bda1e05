//! Parts of texts: Telegram counts in UTF-16 units, Rust in bytes.

use std::ops::Range;

use super::MessageEntity;

impl MessageEntity {
    /// The part of a text that the entity covers.
    ///
    /// None when it lies outside of the text or would split a character: what Telegram sends is
    /// not trusted.
    ///
    /// # Example
    ///
    /// ```
    /// use bot_api::types::{MessageEntity, MessageEntityType};
    ///
    /// let entity = MessageEntity::new(MessageEntityType::Bold, 3, 3);
    /// assert_eq!(entity.slice("👍 tea!"), Some("tea"));
    /// assert_eq!(MessageEntity::new(MessageEntityType::Bold, 1, 3).slice("👍 tea!"), None);
    /// ```
    #[must_use]
    pub fn slice<'t>(&self, text: &'t str) -> Option<&'t str> {
        text.get(self.byte_range(text)?)
    }

    /// The entity's place in a text, in bytes; none under the same conditions as
    /// [`slice`](Self::slice).
    #[must_use]
    pub fn byte_range(&self, text: &str) -> Option<Range<usize>> {
        let start = usize::try_from(self.offset).ok()?;
        let length = usize::try_from(self.length).ok()?;
        let start_byte = byte_offset(text, start)?;
        let length_byte = byte_offset(text.get(start_byte..)?, length)?;
        Some(start_byte..start_byte + length_byte)
    }
}

/// The byte at which a number of UTF-16 units ends; none inside a character or past the end.
fn byte_offset(text: &str, units: usize) -> Option<usize> {
    // A unit of ASCII is a byte, and commands are ASCII.
    if text.get(..units).is_some_and(str::is_ascii) {
        return Some(units);
    }
    let mut left = units;
    for (at, character) in text.char_indices() {
        if left == 0 {
            return Some(at);
        }
        left = left.checked_sub(character.len_utf16())?;
    }
    (left == 0).then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::MessageEntityType;

    #[track_caller]
    fn check(text: &str, offset: i64, length: i64, expected: Option<&str>) {
        let entity = MessageEntity::new(MessageEntityType::Bold, offset, length);
        assert_eq!(entity.slice(text), expected, "{text:?} {offset} {length}");
    }

    #[test]
    fn entities_count_in_utf16_units() {
        check("abc", 0, 3, Some("abc"));
        check("abc", 1, 1, Some("b"));
        check("Привет мир", 7, 3, Some("мир"));
        check("👍👍", 2, 2, Some("👍"));
        check("a👍b", 3, 1, Some("b"));
        check("", 0, 0, Some(""));
        check("abc", 3, 0, Some(""));
    }

    #[test]
    fn an_entity_that_fits_no_text_gives_none() {
        check("👍👍", 1, 2, None);
        check("👍👍", 0, 1, None);
        check("x", 0, 99, None);
        check("x", 2, 0, None);
        check("x", -1, 1, None);
        check("x", 0, -1, None);
        check("x", i64::MAX, i64::MAX, None);
        check("x", i64::MIN, i64::MIN, None);
    }
}
