//! Reads Telegram's HTML.

use std::borrow::Cow;

use bot_api::types::{MessageEntity, MessageEntityType as Kind, UnixTime};

use super::reader::{self, Output};
use super::{MarkupError, MarkupMistake, Text};

/// A tag that isn't closed yet.
struct Open {
    /// Its name as it was written, in lower case.
    tag: String,
    /// The byte at which it stands.
    at: usize,
    /// The unit at which its text begins.
    start: usize,
    entity: Option<MessageEntity>,
}

/// A tag with its attributes.
struct Tag<'h> {
    name: String,
    attributes: Vec<(String, Cow<'h, str>)>,
}

pub(super) fn read(html: &str) -> Result<Text, MarkupError> {
    let mut output = Output::default();
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(character) = html[at..].chars().next() {
        match character {
            '&' => {
                let (decoded, length) = reference(&html[at..]).unwrap_or(('&', 1));
                output.push(decoded);
                at += length;
            }
            '<' if html[at + 1..].starts_with('/') => {
                let (name, length) = closing_tag(&html[at..])
                    .ok_or(MarkupError::new(at, MarkupMistake::BrokenTag))?;
                close(&mut output, &mut open, &name)
                    .map_err(|wrong| MarkupError::new(at, wrong))?;
                at += length;
            }
            '<' => {
                let (tag, length) = opening_tag(&html[at..])
                    .ok_or(MarkupError::new(at, MarkupMistake::BrokenTag))?;
                let entity =
                    meaning(&tag, open.last()).map_err(|wrong| MarkupError::new(at, wrong))?;
                let start = output.units;
                open.push(Open { tag: tag.name, at, start, entity });
                at += length;
            }
            other => {
                output.push(other);
                at += other.len_utf8();
            }
        }
    }
    match open.pop() {
        Some(Open { tag, at, .. }) => {
            let opened = format!("<{tag}>");
            Err(MarkupError::new(at, MarkupMistake::NeverClosed { opened }))
        }
        None => Ok(output.finish()),
    }
}

fn close(output: &mut Output, open: &mut Vec<Open>, name: &str) -> Result<(), MarkupMistake> {
    let Some(innermost) = open.pop() else {
        return Err(MarkupMistake::NothingOpen { closed: format!("</{name}>") });
    };
    // An empty `</>` closes whatever is open.
    if !name.is_empty() && innermost.tag != name {
        let expected = format!("</{}>", innermost.tag);
        return Err(MarkupMistake::Crossed { expected, found: format!("</{name}>") });
    }
    let Some(mut entity) = innermost.entity else { return Ok(()) };
    // The language of a block stands in a tag inside of it.
    let parent = open.last_mut().filter(|parent| parent.tag == "pre");
    if innermost.tag == "code"
        && let Some(parent) = parent
        && parent.start == innermost.start
        && let Some(language) = entity.language.take()
    {
        if let Some(block) = &mut parent.entity {
            block.language = Some(language);
        }
        return Ok(());
    }
    if entity.kind == Kind::Code {
        entity.language = None;
    }
    if innermost.tag == "a" && entity.url.as_deref() == Some("") {
        // A link without an address leads to its text.
        let text = Text::from(output.text.as_str());
        let places = super::units::Units::of(text.as_str());
        let begin = places.byte(innermost.start).unwrap_or_default();
        entity = reader::link(&output.text[begin..]);
    }
    output.close(innermost.start, entity);
    Ok(())
}

/// What a tag says about its text; none if it says it in the tag around it.
fn meaning(tag: &Tag<'_>, parent: Option<&Open>) -> Result<Option<MessageEntity>, MarkupMistake> {
    let attribute = |name: &str| {
        tag.attributes.iter().find(|(other, _)| other == name).map(|(_, value)| &**value)
    };
    let needs = |needs| MarkupMistake::Incomplete { tag: tag.name.clone(), needs };
    let kind = match tag.name.as_str() {
        "b" | "strong" => Kind::Bold,
        "i" | "em" => Kind::Italic,
        "u" | "ins" => Kind::Underline,
        "s" | "strike" | "del" => Kind::Strikethrough,
        "tg-spoiler" => Kind::Spoiler,
        "span" if attribute("class") == Some("tg-spoiler") => Kind::Spoiler,
        "span" => return Err(needs("`class=\"tg-spoiler\"`")),
        "blockquote" if attribute("expandable").is_some() => Kind::ExpandableBlockquote,
        "blockquote" => Kind::Blockquote,
        "pre" => Kind::Pre,
        "code" => {
            let language = attribute("class").and_then(|class| class.strip_prefix("language-"));
            let mut code = reader::entity(Kind::Code);
            let in_block = parent.is_some_and(|parent| parent.tag == "pre");
            code.language = language.filter(|_| in_block).map(str::to_owned);
            return Ok(Some(code));
        }
        "a" => return Ok(Some(reader::link(attribute("href").unwrap_or_default()))),
        "tg-emoji" => {
            let id = attribute("emoji-id").filter(|id| !id.is_empty());
            let id = id.ok_or_else(|| needs("`emoji-id`"))?;
            return Ok(Some(reader::entity(Kind::CustomEmoji).custom_emoji_id(id)));
        }
        "tg-time" => {
            let unix = attribute("unix").and_then(|unix| unix.parse().ok());
            let unix = unix.ok_or_else(|| needs("`unix`, the seconds since 1970"))?;
            let mut time = reader::entity(Kind::DateTime).unix_time(UnixTime(unix));
            time.date_time_format =
                attribute("format").filter(|format| !format.is_empty()).map(str::to_owned);
            return Ok(Some(time));
        }
        _ => return Err(MarkupMistake::UnknownTag { tag: tag.name.clone() }),
    };
    Ok(Some(reader::entity(kind)))
}

/// The name in `</name>`, and the length of all of it.
fn closing_tag(html: &str) -> Option<(String, usize)> {
    let end = html.find('>')?;
    let name = html[2..end].trim_end();
    let fits = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    fits.then(|| (name.to_ascii_lowercase(), end + 1))
}

/// The tag that a text begins with, and its length.
fn opening_tag(html: &str) -> Option<(Tag<'_>, usize)> {
    let name = word(&html[1..], |c| !c.is_ascii_whitespace() && c != '>');
    let mut tag = Tag { name: name.to_ascii_lowercase(), attributes: Vec::new() };
    let mut rest = html[1 + name.len()..].trim_ascii_start();
    loop {
        if let Some(after) = rest.strip_prefix('>') {
            return Some((tag, html.len() - after.len()));
        }
        let name = word(rest, |c| !c.is_ascii_whitespace() && !"=></\"'".contains(c));
        if name.is_empty() {
            return None;
        }
        rest = rest[name.len()..].trim_ascii_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            (value, rest) = value_of(after.trim_ascii_start())?;
            rest = rest.trim_ascii_start();
        }
        tag.attributes.push((name.to_ascii_lowercase(), unescaped(value)));
    }
}

/// The value of an attribute, and what comes after it.
fn value_of(html: &str) -> Option<(&str, &str)> {
    for quote in ['"', '\''] {
        if let Some(rest) = html.strip_prefix(quote) {
            return rest.split_once(quote);
        }
    }
    let value = word(html, |c| c.is_ascii_alphanumeric() || c == '.' || c == '-');
    (!value.is_empty()).then(|| html.split_at(value.len()))
}

fn word(text: &str, belongs: impl Fn(char) -> bool) -> &str {
    &text[..text.find(|c| !belongs(c)).unwrap_or(text.len())]
}

fn unescaped(value: &str) -> Cow<'_, str> {
    if !value.contains('&') {
        return value.into();
    }
    let mut plain = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(character) = rest.chars().next() {
        let (decoded, length) = reference(rest).unwrap_or((character, character.len_utf8()));
        plain.push(decoded);
        rest = &rest[length..];
    }
    plain.into()
}

/// The character that a text begins with as a reference such as `&lt;`, and its length.
fn reference(html: &str) -> Option<(char, usize)> {
    let rest = html.strip_prefix('&')?;
    let name = word(rest, |c| c == '#' || c.is_ascii_alphanumeric());
    let character = match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|character| *character != '\0')?
        }
    };
    let length = 1 + name.len();
    Some((character, length + usize::from(html[length..].starts_with(';'))))
}
