//! Gives each placeholder its piece of what a user wrote.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::ops::Range;

use crate::{Bounds, Part};

/// Why a text doesn't fit a pattern.
///
/// The displayed text is for the person who wrote the command.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SplitError {
    /// There is no word for the required placeholder of this name.
    Missing(String),
    /// These words are left over, as they were written.
    TooMany(String),
    /// A quotation mark is opened and not closed, in what is left of the text from there on.
    NotClosed(String),
    /// Something follows the closing quotation mark without a space; this is it.
    NotSeparated(String),
    /// A word isn't in the range of its placeholder.
    OutOfBounds {
        /// The placeholder's name.
        name: String,
        /// The word.
        word: String,
        /// The range.
        bounds: Bounds,
    },
}

impl fmt::Display for SplitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "{name} is missing"),
            Self::TooMany(extra) => write!(f, "there is nothing to do with: {extra}"),
            Self::NotClosed(text) => write!(f, "the quotation mark isn't closed: {text}"),
            Self::NotSeparated(text) => {
                write!(f, "there is no space between the quotation mark and: {text}")
            }
            Self::OutOfBounds { name, word, bounds } => {
                write!(f, "{name} is {bounds}, not {word}")
            }
        }
    }
}

impl Error for SplitError {}

/// `solid` are ranges of bytes in `text` that are one word each, whatever is in them.
pub(crate) fn split<'t>(
    parts: &[Part],
    text: &'t str,
    solid: &[Range<usize>],
) -> Result<Vec<Option<Cow<'t, str>>>, SplitError> {
    let mut left = text.trim_start();
    let mut values = Vec::with_capacity(parts.len());
    for part in parts {
        if left.is_empty() {
            if !part.optional {
                return Err(SplitError::Missing(part.name.clone()));
            }
            values.push(None);
            continue;
        }
        let (value, after) = if part.rest {
            (Cow::Borrowed(left), "")
        } else {
            word(left, solid_at(text, left, solid))?
        };
        check_bounds(part, &value)?;
        values.push(Some(value));
        left = after.trim_start();
    }
    if left.is_empty() { Ok(values) } else { Err(SplitError::TooMany(left.trim_end().to_owned())) }
}

/// Checks a word, or each word of the rest, against the placeholder's range.
pub(crate) fn check_bounds(part: &Part, value: &str) -> Result<(), SplitError> {
    let Some(bounds) = &part.bounds else { return Ok(()) };
    let check = |word: &str| {
        if bounds.hold(word) {
            return Ok(());
        }
        let (name, word) = (part.name.clone(), word.to_owned());
        Err(SplitError::OutOfBounds { name, word, bounds: bounds.clone() })
    };
    if part.rest {
        split_words(value, &[])?.iter().try_for_each(|word| check(word))
    } else {
        check(value)
    }
}

/// How many bytes at the start of `left`, which is the end of `text`, are one word.
fn solid_at(text: &str, left: &str, solid: &[Range<usize>]) -> usize {
    let at = text.len() - left.len();
    solid.iter().find(|range| range.start == at).map_or(0, |range| range.len().min(left.len()))
}

/// Splits a text into words: at white space, but for what stands in quotation marks or is in one of
/// the `solid` ranges of bytes, such as a person's name with a link.
///
/// # Errors
///
/// [`SplitError::NotClosed`] and [`SplitError::NotSeparated`].
///
/// ```
/// use bot_pattern::split_words;
///
/// assert_eq!(split_words(r#" tea "green tea" “mint tea” "#, &[])?, ["tea", "green tea", "mint tea"]);
/// assert_eq!(split_words(r#""say \"hi\"" it's 5" tall"#, &[])?, ["say \"hi\"", "it's", "5\"", "tall"]);
/// assert_eq!(split_words("Ann Lee spam", &[0..7])?, ["Ann Lee", "spam"]);
/// assert!(split_words("\"green tea", &[]).is_err());
/// # Ok::<(), bot_pattern::SplitError>(())
/// ```
pub fn split_words<'t>(
    text: &'t str,
    solid: &[Range<usize>],
) -> Result<Vec<Cow<'t, str>>, SplitError> {
    let mut left = text.trim_start();
    let mut words = Vec::new();
    while !left.is_empty() {
        let (word, after) = word(left, solid_at(text, left, solid))?;
        words.push(word);
        left = after.trim_start();
    }
    Ok(words)
}

/// The first word of a text that begins with one, without its quotation marks, and what follows;
/// the first `solid` bytes are not divided.
fn word(text: &str, solid: usize) -> Result<(Cow<'_, str>, &str), SplitError> {
    let first = text.chars().next();
    // Phones turn `"` into the marks of their language while one types.
    let closing: &[char] = match first {
        Some('"') => &['"'],
        Some('“' | '”' | '„') => &['“', '”'],
        Some('«') => &['»'],
        Some('»') => &['«'],
        _ => {
            let after = text.get(solid..).unwrap_or(text);
            let end = after.find(char::is_whitespace).unwrap_or(after.len());
            let (word, after) = text.split_at(text.len() - after.len() + end);
            return Ok((Cow::Borrowed(word), after));
        }
    };
    let start = first.map_or(0, char::len_utf8);
    let mut unescaped: Option<String> = None;
    let mut from = start;
    let mut characters = text[start..].char_indices().map(|(at, c)| (start + at, c)).peekable();
    while let Some((at, character)) = characters.next() {
        if closing.contains(&character) {
            let after = &text[at + character.len_utf8()..];
            if !after.is_empty() && !after.starts_with(char::is_whitespace) {
                let next = after.split_whitespace().next().unwrap_or_default();
                return Err(SplitError::NotSeparated(next.to_owned()));
            }
            let last = &text[from..at];
            let word = match unescaped {
                None => Cow::Borrowed(last),
                Some(before) => Cow::Owned(before + last),
            };
            return Ok((word, after));
        }
        let escaped = |c: char| c == '\\' || closing.contains(&c);
        if character == '\\'
            && let Some((next, _)) = characters.next_if(|(_, c)| escaped(*c))
        {
            unescaped.get_or_insert_default().push_str(&text[from..at]);
            from = next;
        }
    }
    Err(SplitError::NotClosed(text.trim_end().to_owned()))
}
