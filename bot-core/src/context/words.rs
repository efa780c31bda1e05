//! The words that a trigger was found to have: of a command, of callback data, of a regex.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use bot_api::types::{Message, MessageEntity, MessageEntityType, Update, UpdateKind};
use bot_pattern::Pattern;

/// The words of a trigger, one for each name, as the route found them.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    names: Names,
    source: WordSource,
    pieces: Vec<Option<Piece>>,
}

/// The names of words, which their route shares with all its triggers.
#[derive(Clone, Debug)]
#[allow(dead_code, reason = "captures of a regex and callback data are the next to have words")]
pub(crate) enum Names {
    /// Those of the placeholders of a command.
    Pattern(Arc<Pattern>),
    /// Those of a regex's groups, or of the placeholders of callback data.
    List(Arc<[String]>),
}

/// A text of an update that words are taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "captures of a regex and callback data are the next to have words")]
pub(crate) enum WordSource {
    /// The text of a message, of whatever kind of update.
    Text,
    /// The caption of a message.
    Caption,
    /// What a button carries.
    CallbackData,
    /// The text of an inline query, or of one of which a result was chosen.
    InlineQuery,
}

/// One word: where it stands in the text, or what it is where it was written with escapes.
#[derive(Clone, Debug)]
enum Piece {
    At(Range<usize>),
    Owned(String),
}

impl Words {
    /// Words of which those that are borrowed are slices of `text`, which is the text of `source`.
    pub(crate) fn of<'t>(
        names: Names,
        source: WordSource,
        text: &str,
        words: impl IntoIterator<Item = Option<Cow<'t, str>>>,
    ) -> Self {
        let piece = |word| match word {
            Cow::Borrowed(word) => Piece::At(range_in(text, word)),
            Cow::Owned(word) => Piece::Owned(word),
        };
        let pieces = words.into_iter().map(|word| word.map(piece)).collect();
        Self { names, source, pieces }
    }

    /// The name at a position.
    pub(crate) fn name(&self, index: usize) -> Option<&str> {
        match &self.names {
            Names::Pattern(pattern) => Some(&pattern.parts.get(index)?.name),
            Names::List(names) => names.get(index).map(String::as_str),
        }
    }

    /// The word at a position; `update` is the one that the words were found in.
    pub(crate) fn word<'u>(&'u self, index: usize, update: &'u Update) -> Option<&'u str> {
        match self.pieces.get(index)?.as_ref()? {
            Piece::At(range) => self.source.text(update)?.get(range.clone()),
            Piece::Owned(word) => Some(word),
        }
    }
}

impl WordSource {
    /// The text that an update has, if any: what a regex is tried on.
    #[allow(dead_code, reason = "captures of a regex are the next to have words")]
    pub(crate) fn of(update: &Update) -> Option<(Self, &str)> {
        let all = [Self::CallbackData, Self::InlineQuery, Self::Text, Self::Caption];
        // The message of a pressed button isn't what the update says.
        let own = match update.kind {
            UpdateKind::CallbackQuery(_) => &all[..1],
            _ => &all[1..],
        };
        own.iter().find_map(|source| Some((*source, source.text(update)?)))
    }

    /// The text of an update that is of this kind.
    pub(crate) fn text(self, update: &Update) -> Option<&str> {
        match (self, &update.kind) {
            (Self::Text, _) => update.message()?.text.as_deref(),
            (Self::Caption, _) => update.message()?.caption.as_deref(),
            (Self::CallbackData, UpdateKind::CallbackQuery(query)) => query.data.as_deref(),
            (Self::InlineQuery, UpdateKind::InlineQuery(query)) => Some(&query.query),
            (Self::InlineQuery, UpdateKind::ChosenInlineResult(chosen)) => Some(&chosen.query),
            (Self::CallbackData | Self::InlineQuery, _) => None,
        }
    }
}

/// The names with a link to a person in a part of a message's text or caption, each of which is one
/// word, in bytes of that part.
pub(crate) fn solid_words(message: &Message, part: &str) -> Vec<Range<usize>> {
    let in_part = |text: &str, entity: &MessageEntity| {
        let name = entity.slice(text)?;
        let start = (name.as_ptr() as usize).checked_sub(part.as_ptr() as usize)?;
        (start + name.len() <= part.len()).then_some(start..start + name.len())
    };
    let texts = [(&message.text, &message.entities), (&message.caption, &message.caption_entities)];
    let mut solid = Vec::new();
    for (text, entities) in texts {
        let (Some(text), Some(entities)) = (text, entities) else { continue };
        let links = entities.iter().filter(|e| e.kind == MessageEntityType::TextMention);
        solid.extend(links.filter_map(|entity| in_part(text, entity)));
    }
    solid
}

/// Where `part`, a slice of `text`, stands in it.
fn range_in(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + part.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(update: &str, expected: Option<(WordSource, &str)>) {
        let json = format!(r#"{{"update_id":1,{update}}}"#);
        let update: Update = serde_json::from_str(&json).unwrap();
        assert_eq!(WordSource::of(&update), expected, "{json}");
    }

    #[test]
    fn each_kind_of_update_has_its_text() {
        let message =
            r#""message_id":1,"date":1,"chat":{"id":1,"type":"private","first_name":"A"}"#;
        let ann = r#""from":{"id":1,"is_bot":false,"first_name":"A"}"#;
        check(&format!(r#""message":{{{message},"text":"a b"}}"#), Some((WordSource::Text, "a b")));
        check(
            &format!(r#""edited_channel_post":{{{message},"edit_date":2,"caption":"c"}}"#),
            Some((WordSource::Caption, "c")),
        );
        check(&format!(r#""message":{{{message}}}"#), None);
        check(
            &format!(
                r#""callback_query":{{"id":"1",{ann},"chat_instance":"1","data":"buy:tea","message":{{{message},"text":"a b"}}}}"#
            ),
            Some((WordSource::CallbackData, "buy:tea")),
        );
        check(
            &format!(
                r#""callback_query":{{"id":"1",{ann},"chat_instance":"1","game_short_name":"g","message":{{{message},"text":"a b"}}}}"#
            ),
            None,
        );
        check(
            &format!(r#""inline_query":{{"id":"1",{ann},"query":"tea","offset":""}}"#),
            Some((WordSource::InlineQuery, "tea")),
        );
        check(
            &format!(r#""chosen_inline_result":{{"result_id":"1",{ann},"query":"tea"}}"#),
            Some((WordSource::InlineQuery, "tea")),
        );
    }

    #[test]
    fn a_word_is_a_slice_of_the_text_or_its_own() {
        let json = r#"{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":1,"type":"private","first_name":"A"},"text":"buy tea"}}"#;
        let update: Update = serde_json::from_str(json).unwrap();
        let (source, text) = WordSource::of(&update).unwrap();
        let names = Names::List(["a", "b", "c"].map(str::to_owned).into());
        let found = [Some(Cow::Borrowed(&text[4..])), None, Some(Cow::Owned("x".to_owned()))];
        let words = Words::of(names, source, text, found);
        assert_eq!(
            [0, 1, 2, 3].map(|i| words.word(i, &update)),
            [Some("tea"), None, Some("x"), None]
        );
        assert_eq!([0, 3].map(|i| words.name(i)), [Some("a"), None]);
    }
}
