//! The pattern of a button's data, `buy:<item>:<count>`, and data that fit it.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::{Part, PatternError, SplitError, parse, split};

/// Stands for a value that was left out and has others after it.
const ABSENT: &str = "\\_";

/// The pattern of a button's data, such as `buy:<item>:<count>`.
///
/// The name comes first and may have colons itself; the placeholders are those of a command, with
/// a colon before each.
/// A placeholder for the rest takes a list.
///
/// ```
/// use bot_pattern::{CallbackPattern, CallbackText};
///
/// let buy = CallbackPattern::parse("shop:buy:<item>:[count]")?;
/// let mut data = CallbackText::new(&buy.name);
/// data.push("tea: green");
/// let data = data.finish();
/// assert_eq!(data, r"shop:buy:tea\: green");
/// assert_eq!(buy.split(&data)?, [Some("tea: green".into()), None]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CallbackPattern {
    /// All before the first placeholder, without its colon.
    pub name: String,
    /// The placeholders, in the order of the pattern.
    pub parts: Vec<Part>,
}

impl CallbackPattern {
    /// The most bytes that a button's data have.
    ///
    /// Source: <https://core.telegram.org/bots/api#inlinekeyboardbutton>.
    pub const MAX_BYTES: usize = 64;

    /// Reads a pattern.
    ///
    /// # Errors
    ///
    /// The first mistake in it, with the bytes where it is and what to write instead.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        parse::callback(text)
    }

    /// The part of some data, or of a pattern's name, by which routes are looked up: what stands
    /// before the first colon.
    #[must_use]
    pub fn key(data: &str) -> &str {
        data.split_once(':').map_or(data, |(key, _)| key)
    }

    /// What stands in some data after the pattern's name; `None` if they have another name.
    #[must_use]
    pub fn fields<'t>(&self, data: &'t str) -> Option<&'t str> {
        let fields = data.strip_prefix(&*self.name)?;
        (fields.is_empty() || fields.starts_with(':')).then_some(fields)
    }

    /// Gives each placeholder its piece of some data.
    ///
    /// Of a placeholder for the rest the values stand in quotation marks, as
    /// [`split_words`](crate::split_words) reads them.
    ///
    /// # Errors
    ///
    /// [`SplitError`] if the data are none that were made for this pattern.
    pub fn split<'t>(&self, data: &'t str) -> Result<Vec<Option<Cow<'t, str>>>, SplitError> {
        let foreign = || SplitError::TooMany(data.to_owned());
        let fields = self.fields(data).ok_or_else(foreign)?;
        let mut fields = Fields(Some(fields).filter(|fields| !fields.is_empty()));
        let mut values = Vec::with_capacity(self.parts.len());
        for part in &self.parts {
            let value = if part.rest {
                let values = fields.by_ref().map(|field| unescape(field).ok_or_else(foreign));
                let quoted = values.map(|value| value.map(|value| quote(&value)));
                let list = quoted.collect::<Result<Vec<_>, _>>()?.join(" ");
                (!list.is_empty() || !part.optional).then_some(Cow::Owned(list))
            } else {
                let field = fields.next().filter(|field| *field != ABSENT);
                field.map(|field| unescape(field).ok_or_else(foreign)).transpose()?
            };
            match &value {
                Some(value) => split::check_bounds(part, value)?,
                None if !part.optional => return Err(SplitError::Missing(part.name.clone())),
                None => {}
            }
            values.push(value);
        }
        if fields.0.is_some() { Err(foreign()) } else { Ok(values) }
    }
}

impl FromStr for CallbackPattern {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, PatternError> {
        Self::parse(text)
    }
}

impl fmt::Display for CallbackPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        self.parts.iter().try_for_each(|part| write!(f, ":{part}"))
    }
}

/// The data of a button while they are written: the values after the name, with a colon before
/// each.
#[derive(Clone, Debug)]
pub struct CallbackText {
    text: String,
    /// Values that were left out and have none after them yet.
    absent: usize,
}

impl CallbackText {
    /// Data of that name, without values.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self { text: name.to_owned(), absent: 0 }
    }

    /// Adds a value, whatever is in it.
    pub fn push(&mut self, value: &str) {
        for _ in 0..std::mem::take(&mut self.absent) {
            self.text.push(':');
            self.text.push_str(ABSENT);
        }
        self.text.push(':');
        for character in value.chars() {
            if matches!(character, ':' | '\\') {
                self.text.push('\\');
            }
            self.text.push(character);
        }
    }

    /// Leaves a value out.
    pub fn skip(&mut self) {
        self.absent += 1;
    }

    /// The data, which may be too long for a button.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }
}

/// The fields of data, each after a colon that isn't escaped.
struct Fields<'t>(Option<&'t str>);

impl<'t> Iterator for Fields<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let text = self.0?.strip_prefix(':')?;
        let mut escaped = false;
        let end = text.find(|character| {
            let ends = character == ':' && !escaped;
            escaped = character == '\\' && !escaped;
            ends
        });
        let (field, left) = text.split_at(end.unwrap_or(text.len()));
        self.0 = end.map(|_| left);
        Some(field)
    }
}

/// A value as it was before it was written; `None` if nobody writes values so.
fn unescape(field: &str) -> Option<Cow<'_, str>> {
    if !field.contains('\\') {
        return Some(Cow::Borrowed(field));
    }
    let mut value = String::with_capacity(field.len());
    let mut characters = field.chars();
    while let Some(character) = characters.next() {
        value.push(match character {
            '\\' => characters.next().filter(|next| matches!(next, ':' | '\\'))?,
            other => other,
        });
    }
    Some(Cow::Owned(value))
}

/// A value in quotation marks, as a list has it.
fn quote(value: &str) -> String {
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
#[path = "callback_tests.rs"]
mod tests;
