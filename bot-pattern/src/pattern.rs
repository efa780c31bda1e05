//! What a pattern is once it is read, and how it is written.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use crate::{PatternError, SplitError, parse, split};

/// A command's pattern, such as `buy <item> [count]`.
///
/// See the [crate's page](crate) for the language.
/// It is displayed in the language again, with one space between its parts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pattern {
    /// The command's name, without the slash.
    pub name: String,
    /// The placeholders, in the order of the pattern.
    pub parts: Vec<Part>,
}

/// A placeholder of a pattern, such as `<item>` or `[count]`.
///
/// It is displayed as it is written in the pattern.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    /// The name between the brackets, without dots.
    pub name: String,
    /// Whether the user may leave it out: `[count]`.
    pub optional: bool,
    /// Whether it takes all the rest of the text: `<value..>`.
    pub rest: bool,
    pub(crate) span: Range<usize>,
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    ///
    /// The first mistake in it, with the bytes where it is and what to write instead.
    ///
    /// ```
    /// use bot_pattern::Pattern;
    ///
    /// let error = Pattern::parse("get <key").unwrap_err();
    /// assert_eq!(error.to_string(), "`<key` isn't closed: write `<key>`");
    /// assert_eq!(error.range(), 4..8);
    /// ```
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        parse::pattern(text)
    }

    /// The line that tells a user how to write the command: `/buy <item> [count]`.
    #[must_use]
    pub fn usage(&self) -> String {
        format!("/{self}")
    }

    /// Splits the text after the command, giving each placeholder its piece of it.
    ///
    /// The values are in the order of [`parts`](Self::parts), and there are as many.
    /// Words end at white space, of Unicode too. A placeholder for the rest gets all that follows
    /// the white space before it, with line breaks and inner and trailing white space as written.
    ///
    /// # Errors
    ///
    /// [`SplitError`] if a required placeholder is left without a word, or words are left over.
    ///
    /// ```
    /// use bot_pattern::{Pattern, SplitError};
    ///
    /// let remind = Pattern::parse("remind <when> [text..]").unwrap();
    /// assert_eq!(remind.split(" 1h  tea\n and cake"), Ok(vec![Some("1h"), Some("tea\n and cake")]));
    /// assert_eq!(remind.split(""), Err(SplitError::Missing("when".into())));
    /// ```
    pub fn split<'t>(&self, text: &'t str) -> Result<Vec<Option<&'t str>>, SplitError> {
        split::split(&self.parts, text)
    }
}

impl FromStr for Pattern {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, PatternError> {
        Self::parse(text)
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        self.parts.iter().try_for_each(|part| write!(f, " {part}"))
    }
}

impl Part {
    /// Where the placeholder stands in the text that was read, in bytes, with its brackets.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (open, close) = if self.optional { ('[', ']') } else { ('<', '>') };
        let dots = if self.rest { ".." } else { "" };
        write!(f, "{open}{}{dots}{close}", self.name)
    }
}
