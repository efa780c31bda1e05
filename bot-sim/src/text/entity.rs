//! One entity of a text, and the list of them a request may bring.

use serde_json::{Map, Value, json};

use crate::error::ApiError;
use crate::text::utf16_len;

/// A part of a text with a meaning; offsets count UTF-16 units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// Where it begins, in UTF-16 units.
    pub offset: usize,
    /// How long it is, in UTF-16 units.
    pub length: usize,
    pub(crate) kind: EntityKind,
}

/// What an entity means, with what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum EntityKind {
    /// A kind that needs nothing but its name.
    Plain(&'static str),
    Pre {
        language: String,
    },
    TextLink {
        url: String,
    },
    TextMention {
        user: i64,
    },
    CustomEmoji {
        id: String,
    },
    DateTime {
        unix_time: i64,
        format: String,
    },
}

/// The kinds that a request may name and that carry nothing.
const PLAIN: [&str; 15] = [
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
    "code",
];

impl Entity {
    /// The kind's name, as the Bot API has it: `bot_command`, `bold`, …
    #[must_use]
    pub fn kind(&self) -> &str {
        match &self.kind {
            EntityKind::Plain(name) => name,
            EntityKind::Pre { .. } => "pre",
            EntityKind::TextLink { .. } => "text_link",
            EntityKind::TextMention { .. } => "text_mention",
            EntityKind::CustomEmoji { .. } => "custom_emoji",
            EntityKind::DateTime { .. } => "date_time",
        }
    }

    /// Where a link made from a text leads.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        match &self.kind {
            EntityKind::TextLink { url } => Some(url),
            _ => None,
        }
    }

    /// The user whom a mention without a user name means.
    #[must_use]
    pub fn mentioned(&self) -> Option<i64> {
        match self.kind {
            EntityKind::TextMention { user } => Some(user),
            _ => None,
        }
    }

    /// The entity's part of `text`; `None` if it doesn't lie inside.
    #[must_use]
    pub fn slice<'t>(&self, text: &'t str) -> Option<&'t str> {
        let from = byte_at(text, self.offset)?;
        let to = byte_at(text, self.offset + self.length)?;
        text.get(from..to)
    }

    /// The JSON object, with `user` made by the caller for mentions by id.
    pub(crate) fn to_json(&self, user: impl Fn(i64) -> Option<Value>) -> Value {
        let mut json = json!({
            "type": self.kind(), "offset": self.offset, "length": self.length,
        });
        match &self.kind {
            EntityKind::Plain(_) => {}
            EntityKind::Pre { language } if language.is_empty() => {}
            EntityKind::Pre { language } => json["language"] = json!(language),
            EntityKind::TextLink { url } => json["url"] = json!(url),
            EntityKind::TextMention { user: id } => json["user"] = json!(user(*id)),
            EntityKind::CustomEmoji { id } => json["custom_emoji_id"] = json!(id),
            EntityKind::DateTime { unix_time, format } => {
                json["unix_time"] = json!(unix_time);
                if !format.is_empty() {
                    json["date_time_format"] = json!(format);
                }
            }
        }
        json
    }
}

/// Reads the parameter `entities`: a wrong array is refused, unknown kinds in it are skipped.
pub(super) fn parse_list(json: &str, text: &str) -> Result<Vec<Entity>, ApiError> {
    if json.is_empty() {
        return Ok(Vec::new());
    }
    let value: Value = serde_json::from_str(json)
        .map_err(|_| ApiError::bad_request("can't parse entities JSON object"))?;
    let Value::Array(list) = value else {
        return Err(ApiError::bad_request("expected an Array of MessageEntity"));
    };
    let end = utf16_len(text);
    let mut entities = Vec::new();
    for value in &list {
        let entity = parse_one(value)
            .map_err(|why| ApiError::bad_request(&format!("can't parse MessageEntity: {why}")))?;
        // Offsets outside the text are cut off, as those of trimmed spaces are.
        entities.extend(entity.and_then(|mut entity| {
            entity.length = entity.length.min(end.saturating_sub(entity.offset));
            (entity.length > 0).then_some(entity)
        }));
    }
    Ok(entities)
}

fn parse_one(value: &Value) -> Result<Option<Entity>, String> {
    let Value::Object(fields) = value else {
        return Err("expected an Object".into());
    };
    let offset = number(fields, "offset")?;
    let length = number(fields, "length")?;
    let (Ok(offset), Ok(length)) = (usize::try_from(offset), usize::try_from(length)) else {
        return Ok(None);
    };
    let name = fields.get("type").and_then(Value::as_str).ok_or("Can't find field \"type\"")?;
    let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let kind = match name {
        "pre" => EntityKind::Pre { language: text("language") },
        "text_link" => EntityKind::TextLink { url: text("url") },
        "text_mention" => EntityKind::TextMention {
            user: fields.get("user").and_then(|user| user["id"].as_i64()).unwrap_or_default(),
        },
        "custom_emoji" => EntityKind::CustomEmoji { id: text("custom_emoji_id") },
        "date_time" => EntityKind::DateTime {
            unix_time: number(fields, "unix_time")?,
            format: text("date_time_format"),
        },
        _ => match PLAIN.iter().find(|plain| **plain == name) {
            Some(plain) => EntityKind::Plain(plain),
            None => return Ok(None),
        },
    };
    Ok(Some(Entity { offset, length, kind }))
}

fn number(fields: &Map<String, Value>, name: &str) -> Result<i64, String> {
    match fields.get(name) {
        Some(Value::Number(number)) => number.as_i64(),
        Some(Value::String(text)) => text.parse().ok(),
        Some(_) => None,
        None => return Err(format!("Can't find field \"{name}\"")),
    }
    .ok_or_else(|| format!("Field \"{name}\" must be of type Number"))
}

/// The byte that stands at a UTF-16 offset; `None` inside a character or past the end.
fn byte_at(text: &str, offset: usize) -> Option<usize> {
    let mut units = 0;
    for (at, c) in text.char_indices() {
        if units >= offset {
            return (units == offset).then_some(at);
        }
        units += c.len_utf16();
    }
    (units == offset).then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slice_counts_utf16_units() {
        let entity = |offset, length| Entity { offset, length, kind: EntityKind::Plain("bold") };
        assert_eq!(entity(3, 3).slice("\u{1f375} tea"), Some("tea"));
        assert_eq!(entity(1, 3).slice("\u{1f375} tea"), None);
        assert_eq!(entity(3, 9).slice("\u{1f375} tea"), None);
        assert_eq!(entity(usize::MAX / 2, 1).slice("tea"), None);
    }

    #[track_caller]
    fn check(json: &str, expected: Result<&[&str], &str>) {
        let parsed = parse_list(json, "a cup of tea");
        let kinds = parsed.as_ref().map(|list| list.iter().map(Entity::kind).collect::<Vec<_>>());
        let kinds = kinds.map_err(ApiError::description);
        assert_eq!(kinds.as_deref(), expected.as_ref().map(|kinds| *kinds), "{json}");
    }

    #[test]
    fn unknown_kinds_are_skipped() {
        let json =
            r#"[{"type":"sparkle","offset":0,"length":1},{"type":"bold","offset":0,"length":1}]"#;
        check(json, Ok(&["bold"]));
    }

    #[test]
    fn a_wrong_list_is_refused() {
        check("tea", Err("Bad Request: can't parse entities JSON object"));
        check("{}", Err("Bad Request: expected an Array of MessageEntity"));
        check("[5]", Err("Bad Request: can't parse MessageEntity: expected an Object"));
        let json = r#"[{"type":"bold","offset":0}]"#;
        check(json, Err("Bad Request: can't parse MessageEntity: Can't find field \"length\""));
    }

    #[test]
    fn what_lies_outside_the_text_is_cut_off() {
        check(r#"[{"type":"bold","offset":40,"length":1}]"#, Ok(&[]));
        check(r#"[{"type":"bold","offset":-4,"length":1}]"#, Ok(&[]));
    }
}
