//! UTF-16 units, in which Telegram counts, and bytes, in which Rust does.

use bot_api::types::MessageEntity;

/// How many UTF-16 units a text has.
pub(super) fn count(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// The bytes at which the units of a text begin.
pub(super) struct Units(Vec<Option<usize>>);

impl Units {
    pub(super) fn of(text: &str) -> Self {
        let mut bytes = Vec::with_capacity(text.len() + 1);
        for (at, character) in text.char_indices() {
            bytes.push(Some(at));
            bytes.extend((1..character.len_utf16()).map(|_| None));
        }
        bytes.push(Some(text.len()));
        Self(bytes)
    }

    /// The byte of a unit; `None` inside a character and past the end.
    pub(super) fn byte(&self, unit: usize) -> Option<usize> {
        self.0.get(unit).copied().flatten()
    }

    /// Whether an entity covers something and splits no character.
    pub(super) fn holds(&self, entity: &MessageEntity) -> bool {
        let (start, end) = (start(entity), end(entity));
        entity.offset >= 0
            && entity.length > 0
            && self.byte(start).is_some()
            && self.byte(end).is_some()
    }
}

/// The unit at which an entity begins.
pub(super) fn start(entity: &MessageEntity) -> usize {
    usize::try_from(entity.offset).unwrap_or_default()
}

/// The unit at which an entity ends.
pub(super) fn end(entity: &MessageEntity) -> usize {
    usize::try_from(entity.offset.saturating_add(entity.length)).unwrap_or_default()
}

/// A number of units as the Bot API has it.
pub(super) fn number(units: usize) -> i64 {
    i64::try_from(units).unwrap_or(i64::MAX)
}
