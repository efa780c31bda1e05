//! Reads a pattern from left to right, one part at a time, and stops at the first mistake.

use std::ops::Range;

use crate::PatternErrorKind as Kind;
use crate::{Bounds, CallbackPattern, Part, Pattern, PatternError};

/// Telegram's limit for a command's name, in characters.
const LONGEST_NAME: usize = 32;

type Result<T, E = PatternError> = std::result::Result<T, E>;

pub(crate) fn pattern(text: &str) -> Result<Pattern> {
    let mut rest = Rest { text, at: 0 };
    rest.skip_space();
    let name = match rest.peek() {
        None => {
            return fail(
                Kind::Empty,
                0..text.len(),
                "a pattern begins with the command's name: write `put` or `put <value>`",
            );
        }
        Some('<' | '[') => {
            let range = rest.until(char::is_whitespace);
            return fail(
                Kind::NameMissing,
                range.clone(),
                format!("a pattern begins with the command's name: write `put {}`", &text[range]),
            );
        }
        Some(_) => rest.until(|c| c.is_whitespace() || matches!(c, '<' | '[')),
    };
    check_name_at(&text[name.clone()], name.start)?;
    rest.expect_space(&name)?;

    let mut parts: Vec<Part> = Vec::new();
    while let Some(first) = rest.peek() {
        let part = match first {
            '<' | '[' => rest.placeholder()?,
            _ => return Err(rest.word()),
        };
        check_order(&parts, &part)?;
        rest.expect_space(&part.span)?;
        parts.push(part);
    }
    Ok(Pattern { name: text[name].to_owned(), parts })
}

/// Reads the pattern of a button's data.
pub(crate) fn callback(text: &str) -> Result<CallbackPattern> {
    const BEGINS: &str = "a button's pattern begins with a name: write";
    let mut rest = Rest { text, at: 0 };
    let name = rest.until(|c| matches!(c, '<' | '['));
    if name.is_empty() {
        if text.is_empty() {
            return fail(Kind::Empty, 0..0, format!("{BEGINS} `buy` or `buy:<item>`"));
        }
        let range = rest.until(char::is_whitespace);
        let message = format!("{BEGINS} `buy:{}`", &text[range.clone()]);
        return fail(Kind::NameMissing, range, message);
    }
    let wrong = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\\' | '>' | ']');
    if let Some((at, wrong)) = text[name.clone()].char_indices().find(|(_, c)| wrong(*c)) {
        if let Some(message) = spaces_for_colons(&text[at..], text) {
            return fail(Kind::NotSeparated, at..at + wrong.len_utf8(), message);
        }
        let message = format!("`{wrong}` can't be in the name of a button's pattern");
        return fail(Kind::NameCharacter, at..at + wrong.len_utf8(), message);
    }
    let name = if name.end == text.len() {
        name
    } else if text[name.clone()].ends_with(':') {
        name.start..name.end - 1
    } else {
        return Err(rest.no_colon());
    };
    let mut at = name.start;
    for segment in text[name.clone()].split(':') {
        if segment.is_empty() {
            return fail(Kind::Unnamed, at..at, "there is nothing after the colon");
        }
        at += segment.len() + 1;
    }

    let mut parts: Vec<Part> = Vec::new();
    while let Some(first) = rest.peek() {
        match first {
            '<' | '[' if parts.is_empty() || text[..rest.at].ends_with(':') => {
                let part = rest.placeholder()?;
                check_order(&parts, &part)?;
                parts.push(part);
            }
            '<' | '[' => return Err(rest.no_colon()),
            ':' => {
                rest.at += 1;
                if rest.peek().is_none_or(|next| next == ':') {
                    return fail(
                        Kind::Unnamed,
                        rest.at..rest.at,
                        "there is nothing after the colon",
                    );
                }
            }
            _ => {
                let range = rest.until(|c| matches!(c, ':' | '<' | '['));
                if let Some(message) = spaces_for_colons(&text[range.clone()], text) {
                    return fail(Kind::NotSeparated, range, message);
                }
                let message = format!(
                    "`{}` stands after a placeholder: put it into the name, before the first one",
                    &text[range.clone()]
                );
                return fail(Kind::LiteralWord, range, message);
            }
        }
    }
    let least = name.len() + parts.iter().filter(|part| !part.optional && !part.rest).count();
    if least > CallbackPattern::MAX_BYTES {
        let message = format!(
            "a button has {} bytes of data, and these have {least} before any value is in them",
            CallbackPattern::MAX_BYTES
        );
        return fail(Kind::NameTooLong, 0..text.len(), message);
    }
    Ok(CallbackPattern { name: text[name].to_owned(), parts })
}

/// The message about a button's pattern with spaces in place of its colons, if that is all that is
/// wrong with it; `left` begins at what can't be read.
fn spaces_for_colons(left: &str, text: &str) -> Option<String> {
    if !left.starts_with(char::is_whitespace) {
        return None;
    }
    let pieces = text.split(|c: char| c.is_whitespace() || c == ':');
    let fixed = pieces.filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join(":");
    callback(&fixed).ok()?;
    Some(format!("a button's pattern has colons where a command's has spaces: write `{fixed}`"))
}

/// Checks that Telegram allows a name for a command: 1 to 32 of `a-z`, `0-9` and `_`.
///
/// # Errors
///
/// What is wrong with it, with the bytes of `name` where it is.
///
/// ```
/// assert!(bot_pattern::check_name("put_2").is_ok());
/// let error = bot_pattern::check_name("Put").unwrap_err();
/// assert_eq!(error.to_string(), "`P` can't be in a command's name, which has `a-z`, `0-9` and `_`: write `put`");
/// ```
pub fn check_name(name: &str) -> Result<()> {
    check_name_at(name, 0)
}

fn check_name_at(name: &str, start: usize) -> Result<()> {
    let whole = start..start + name.len();
    if name.is_empty() {
        return fail(Kind::Empty, whole, "a command's name has at least one character");
    }
    if let Some(bare) = name.strip_prefix('/') {
        let bare = if is_name(bare) { bare } else { "put" };
        return fail(
            Kind::NameWithSlash,
            start..start + 1,
            format!("a command's name is written without its slash: `{bare}`"),
        );
    }
    if let Some((at, wrong)) = name.char_indices().find(|(_, c)| !is_name_character(*c)) {
        let at = start + at;
        let fixed = name.to_lowercase().replace('-', "_");
        let hint = if is_name(&fixed) { format!(": write `{fixed}`") } else { String::new() };
        return fail(
            Kind::NameCharacter,
            at..at + wrong.len_utf8(),
            format!("`{wrong}` can't be in a command's name, which has `a-z`, `0-9` and `_`{hint}"),
        );
    }
    if name.len() > LONGEST_NAME {
        return fail(
            Kind::NameTooLong,
            whole,
            format!(
                "a command's name has at most {LONGEST_NAME} characters, this one has {}",
                name.len()
            ),
        );
    }
    Ok(())
}

fn is_name(text: &str) -> bool {
    (1..=LONGEST_NAME).contains(&text.len()) && text.chars().all(is_name_character)
}

fn is_name_character(c: char) -> bool {
    matches!(c, 'a'..='z' | '0'..='9' | '_')
}

/// Whether Rust takes the text as an argument's name. The standard library has no table of XID
/// characters; what differs from letters and digits, no one names an argument with.
fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c == '_' || c.is_alphabetic())
        && chars.all(|c| c == '_' || c.is_alphanumeric())
        && !matches!(text, "_" | "self" | "Self" | "super" | "crate")
}

fn check_order(before: &[Part], part: &Part) -> Result<()> {
    let range = part.span();
    if let Some(rest) = before.last().filter(|last| last.rest) {
        return fail(
            Kind::AfterRest,
            range,
            format!(
                "nothing can follow `{rest}`, which takes all the rest: put `{part}` before it"
            ),
        );
    }
    if let Some(same) = before.iter().find(|other| other.name == part.name) {
        return fail(
            Kind::Duplicate,
            range,
            format!("there are two placeholders named `{}`", same.name),
        );
    }
    match before.iter().find(|other| other.optional) {
        Some(optional) if !part.optional => fail(
            Kind::RequiredAfterOptional,
            range,
            format!(
                "`{part}` is required, so it can't follow `{optional}`: put it before, or write `{}`",
                Part { optional: true, ..part.clone() }
            ),
        ),
        _ => Ok(()),
    }
}

fn fail<T>(kind: Kind, range: Range<usize>, message: impl Into<String>) -> Result<T> {
    Err(PatternError::new(kind, range, message.into()))
}

/// The part of the text that isn't read yet.
struct Rest<'t> {
    text: &'t str,
    at: usize,
}

impl Rest<'_> {
    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    /// Reads up to the first character that `stop` holds for, or to the end.
    fn until(&mut self, stop: impl Fn(char) -> bool) -> Range<usize> {
        let start = self.at;
        let left = &self.text[start..];
        self.at += left.find(stop).unwrap_or(left.len());
        start..self.at
    }

    fn skip_space(&mut self) {
        self.until(|c| !c.is_whitespace());
    }

    /// Reads the white space that has to follow the part at `before`.
    fn expect_space(&mut self, before: &Range<usize>) -> Result<()> {
        let start = self.at;
        self.skip_space();
        if self.at > start || self.at == self.text.len() {
            return Ok(());
        }
        let next = self.until(char::is_whitespace);
        let (left, right) = (&self.text[before.clone()], &self.text[next.clone()]);
        if matches!(right, ">" | "]") {
            return fail(Kind::NotOpened, next, format!("`{right}` is one too many"));
        }
        fail(
            Kind::NotSeparated,
            before.start..next.end,
            format!("there is no space after `{left}`: write `{left} {right}`"),
        )
    }

    /// The mistake of a placeholder without a colon before it.
    fn no_colon(&mut self) -> PatternError {
        let start = self.at;
        let end = self.until(|c| matches!(c, '>' | ']')).end;
        let end = if end < self.text.len() { end + 1 } else { end };
        let part = &self.text[start..end];
        let message = format!("there is no `:` before `{part}`: write `:{part}`");
        PatternError::new(Kind::NotSeparated, start..end, message)
    }

    /// The mistake of a word that stands in no brackets.
    fn word(&mut self) -> PatternError {
        let range = self.until(char::is_whitespace);
        let word = &self.text[range.clone()];
        let name = word.trim_end_matches(['>', ']', '.']);
        let closed = word.ends_with(['>', ']']);
        let dots = if word.trim_end_matches(['>', ']']).ends_with("..") { ".." } else { "" };
        let hint = match (is_identifier(name), word.ends_with(']')) {
            (false, _) => String::new(),
            (true, true) => format!(": write `[{name}{dots}]`"),
            (true, false) if closed => format!(": write `<{name}{dots}>`"),
            (true, false) => format!(": write `<{name}{dots}>` or `[{name}{dots}]`"),
        };
        if closed {
            return PatternError::new(
                Kind::NotOpened,
                range.clone(),
                format!("`{word}` isn't opened{hint}"),
            );
        }
        let message = format!("`{word}` is no placeholder, and a pattern has no other words{hint}");
        PatternError::new(Kind::LiteralWord, range, message)
    }

    /// Reads `<name>`, `[name]`, `<name..>` or `[name..]`.
    fn placeholder(&mut self) -> Result<Part> {
        let start = self.at;
        let optional = self.peek() == Some('[');
        let close = if optional { ']' } else { '>' };
        self.at += 1;
        let inner = self.until(|c| matches!(c, '<' | '[' | '>' | ']'));
        let inside = &self.text[inner.clone()];
        let (head, range) = match inside.split_once(':') {
            Some((head, range)) => (head, Some(range)),
            None => (inside, None),
        };
        let name = head.trim().trim_matches('.').trim();
        let rest = head.contains('.');
        let part =
            |name: &str, span| Part { name: name.to_owned(), optional, rest, bounds: None, span };

        match self.peek() {
            Some(end) if end == close => self.at += 1,
            wrong => {
                let written = inside.split_whitespace().next().unwrap_or_default();
                let end = match wrong {
                    Some('>' | ']') => inner.end + 1,
                    _ => start + 1 + inside.find(written).unwrap_or_default() + written.len(),
                };
                let name = written.trim_matches('.');
                let name = if is_identifier(name) { name } else { "name" };
                let message = format!(
                    "`{}` isn't closed: write `{}`",
                    &self.text[start..end],
                    part(name, 0..0)
                );
                return fail(Kind::NotClosed, start..end, message);
            }
        }

        let span = start..self.at;
        let written = &self.text[span.clone()];
        if name.is_empty() {
            let message =
                format!("there is no name in `{written}`: write `{}`", part("name", 0..0));
            return fail(Kind::Unnamed, span, message);
        }
        if !is_identifier(name) {
            let words: Vec<_> = name.split(|c: char| c.is_whitespace() || c == '-').collect();
            let fixed = words.join("_");
            let hint = if is_identifier(&fixed) {
                format!(": write `{}`", part(&fixed, 0..0))
            } else {
                String::new()
            };
            let message = format!("`{name}` can't be an argument's name{hint}");
            return fail(Kind::NotAnIdentifier, span, message);
        }
        let mut part = part(name, span.clone());
        if let Some(range) = range {
            let compact: String = range.chars().filter(|c| !c.is_whitespace()).collect();
            match Bounds::parse(&compact) {
                Ok(bounds) => part.bounds = Some(bounds),
                Err(message) => return fail(Kind::Bounds, span, message),
            }
        }
        if written != part.to_string() {
            let message = format!("`{written}` is written `{part}`");
            let kind = if rest { Kind::Dots } else { Kind::NotAnIdentifier };
            return fail(kind, span, message);
        }
        Ok(part)
    }
}
