//! Message texts: cleaning, formatting, and the entities the server finds in them.

mod entity;
mod find;
mod html;
mod markdown;

pub use entity::Entity;
pub(crate) use entity::EntityKind;

use crate::error::ApiError;

/// Most characters of a message.
const MAX_CHARS: usize = 4096;
/// Most characters of a caption.
const MAX_CAPTION: usize = 1024;
/// Most bytes of a text before it is parsed.
const MAX_BYTES: usize = 32 * 1024;
/// Most entities that are kept.
const MAX_ENTITIES: usize = 100;

/// A text with its entities, in the order of their offsets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FormattedText {
    pub(crate) text: String,
    pub(crate) entities: Vec<Entity>,
}

/// How a text is marked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParseMode {
    None,
    Html,
    Markdown,
    MarkdownV2,
}

impl ParseMode {
    /// Reads the parameter `parse_mode`.
    pub(crate) fn parse(name: &str) -> Result<Self, ApiError> {
        match name.to_ascii_lowercase().as_str() {
            "" | "none" => Ok(Self::None),
            "html" => Ok(Self::Html),
            "markdown" => Ok(Self::Markdown),
            "markdownv2" => Ok(Self::MarkdownV2),
            _ => Err(ApiError::bad_request("unsupported parse_mode")),
        }
    }
}

impl FormattedText {
    /// What a person types: entities are found, spaces around it are dropped.
    pub(crate) fn typed(text: &str) -> Self {
        Self { text: clean(text), entities: Vec::new() }.finished()
    }

    /// The text of a request before its length is checked.
    pub(crate) fn of_request(
        text: &str,
        mode: ParseMode,
        entities: &str,
    ) -> Result<Self, ApiError> {
        if text.len() <= MAX_BYTES && clean(text).trim().is_empty() {
            return Err(ApiError::bad_request("message text is empty"));
        }
        Self::of_caption(text, mode, entities)
    }

    /// The caption of a request, which may be empty, before its length is checked.
    pub(crate) fn of_caption(
        text: &str,
        mode: ParseMode,
        entities: &str,
    ) -> Result<Self, ApiError> {
        Ok(Self::marked_up(text, mode, entities)?.finished())
    }

    /// A text without its mark-up; spaces around it are still there.
    pub(crate) fn marked_up(text: &str, mode: ParseMode, entities: &str) -> Result<Self, ApiError> {
        if text.len() > MAX_BYTES {
            return Err(ApiError::bad_request("text is too long"));
        }
        let text = clean(text);
        match mode {
            ParseMode::Html => html::parse(&text).map_err(|why| cant_parse(&why)),
            ParseMode::MarkdownV2 => markdown::parse_v2(&text).map_err(|why| cant_parse(&why)),
            ParseMode::Markdown => Err(ApiError::not_simulated("parse_mode Markdown")),
            ParseMode::None => {
                let entities = entity::parse_list(entities, &text)?;
                Ok(Self { text, entities })
            }
        }
    }

    /// Checks what the back end checks: that something is left, and not too much; `too_long`
    /// is what it says then.
    pub(crate) fn check_length(&self, too_long: &str) -> Result<(), ApiError> {
        if self.text.is_empty() {
            return Err(ApiError::bad_request("text must be non-empty"));
        }
        if self.text.chars().count() > MAX_CHARS {
            return Err(ApiError::bad_request(too_long));
        }
        Ok(())
    }

    /// Checks the length of a caption.
    pub(crate) fn check_caption(&self) -> Result<(), ApiError> {
        if self.text.chars().count() > MAX_CAPTION {
            return Err(ApiError::bad_request("message caption is too long"));
        }
        Ok(())
    }

    /// Trims the text, finds entities in it and puts all of them in order.
    pub(crate) fn finished(self) -> Self {
        let mut trimmed = self.trimmed();
        find::add_found(&mut trimmed);
        trimmed.entities.sort_by(|a, b| {
            (a.offset, std::cmp::Reverse(a.length)).cmp(&(b.offset, std::cmp::Reverse(b.length)))
        });
        trimmed.entities.dedup();
        trimmed.entities.truncate(MAX_ENTITIES);
        trimmed
    }

    fn trimmed(self) -> Self {
        let start = self.text.trim_start();
        let cut = utf16_len(&self.text[..self.text.len() - start.len()]);
        let text = start.trim_end().to_owned();
        let end = utf16_len(&text);
        let entities = self
            .entities
            .into_iter()
            .filter_map(|mut entity| {
                let from = entity.offset.saturating_sub(cut).min(end);
                let to = (entity.offset + entity.length).saturating_sub(cut).min(end);
                (entity.offset, entity.length) = (from, to - from);
                (entity.length > 0).then_some(entity)
            })
            .collect();
        Self { text, entities }
    }
}

/// Splits a long text the way Telegram's apps do before they send it.
pub(crate) fn split(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    chars.chunks(MAX_CHARS).map(|chunk| chunk.iter().collect()).collect()
}

/// The length in the units of entity offsets.
pub(crate) fn utf16_len(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// Drops carriage returns and turns other control characters into spaces.
fn clean(text: &str) -> String {
    let clean = |c: char| if c < ' ' && c != '\n' { ' ' } else { c };
    text.chars().filter(|&c| c != '\r').map(clean).collect()
}

fn cant_parse(why: &str) -> ApiError {
    ApiError::bad_request(&format!("can't parse entities: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(text: &str, mode: ParseMode, expected: &str) {
        let error = FormattedText::of_request(text, mode, "").unwrap_err();
        assert_eq!(error.description(), expected, "{text:?}");
    }

    #[test]
    fn white_space_around_a_text_is_dropped_and_offsets_follow() {
        let text = FormattedText::of_request(" \n <b>tea</b> \t", ParseMode::Html, "").unwrap();
        assert_eq!(text.text, "tea");
        assert_eq!((text.entities[0].offset, text.entities[0].length), (0, 3));
    }

    #[test]
    fn an_entity_of_spaces_only_goes_with_them() {
        let text = FormattedText::of_request("<b> </b>tea", ParseMode::Html, "").unwrap();
        assert_eq!(text, FormattedText { text: "tea".into(), entities: vec![] });
    }

    #[test]
    fn inner_white_space_and_line_feeds_stay() {
        assert_eq!(FormattedText::typed("/put a  b\r\n\nc ").text, "/put a  b\n\nc");
    }

    #[test]
    fn an_empty_text_is_refused_before_parsing_and_after_it() {
        refused("", ParseMode::None, "Bad Request: message text is empty");
        refused(" \n", ParseMode::None, "Bad Request: message text is empty");
        let empty = FormattedText::of_request("<b></b>", ParseMode::Html, "").unwrap();
        let error = empty.check_length("long").unwrap_err();
        assert_eq!(error.description(), "Bad Request: text must be non-empty");
    }

    #[test]
    fn the_limit_counts_characters_after_parsing() {
        let fits = format!("<b>{}</b>", "\u{1f375}".repeat(4096));
        let fits = FormattedText::of_request(&fits, ParseMode::Html, "").unwrap();
        assert!(fits.check_length("long").is_ok());
        let over = FormattedText::of_request(&"x".repeat(4097), ParseMode::None, "").unwrap();
        let error = over.check_length("message is too long").unwrap_err();
        assert_eq!(error.description(), "Bad Request: message is too long");
        let caption = FormattedText::of_caption(&"x".repeat(1025), ParseMode::None, "").unwrap();
        let error = caption.check_caption().unwrap_err();
        assert_eq!(error.description(), "Bad Request: message caption is too long");
        refused(&"x".repeat(32_769), ParseMode::None, "Bad Request: text is too long");
    }

    #[test]
    fn an_unknown_parse_mode_is_refused() {
        assert_eq!(ParseMode::parse("HtMl").unwrap(), ParseMode::Html);
        let error = ParseMode::parse("bbcode").unwrap_err();
        assert_eq!(error.description(), "Bad Request: unsupported parse_mode");
    }

    #[test]
    fn at_most_a_hundred_entities_are_kept() {
        let text = FormattedText::typed(&"/a ".repeat(150));
        assert_eq!(text.entities.len(), 100);
    }
}
