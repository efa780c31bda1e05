//! What a pattern is once it is read, and how it is written.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use crate::{Bounds, PatternError, SplitError, parse, split};

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
    /// The range that the word has to be in, of the rest each word: `<count:1..=10>`.
    pub bounds: Option<Bounds>,
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

    /// The line that tells a user how to write the command: `/buy <item> [count: 1 to 10]`.
    #[must_use]
    pub fn usage(&self) -> String {
        self.usage_with(|_| &[])
    }

    /// The same, with the words that there are to choose from in place of the name, where
    /// `choices` gives some for the index of a placeholder: `/drink <tea|coffee>`.
    ///
    /// More than fit into 60 characters are left out.
    #[must_use]
    pub fn usage_with<'c>(&self, choices: impl Fn(usize) -> &'c [&'c str]) -> String {
        let mut usage = format!("/{}", self.name);
        for (index, part) in self.parts.iter().enumerate() {
            usage.push(' ');
            usage.push_str(&part.usage(choices(index)));
        }
        usage
    }

    /// Splits the text after the command, giving each placeholder its piece of it.
    ///
    /// The values are in the order of [`parts`](Self::parts), and there are as many.
    /// Words end at white space, of Unicode too. A placeholder for the rest gets all that follows
    /// the white space before it, with line breaks and inner and trailing white space as written.
    ///
    /// A word that begins with a quotation mark goes to the closing one, with white space and
    /// without the marks: `"green tea"`, and as phones write them `“green tea”`, `„green tea“`,
    /// `«green tea»`.
    /// Inside, `\"` is a mark and `\\` a backslash. The rest keeps its marks.
    ///
    /// # Errors
    ///
    /// [`SplitError`] if a required placeholder is left without a word, words are left over, a
    /// quotation mark isn't closed, or a word isn't in its range.
    ///
    /// ```
    /// use bot_pattern::{Pattern, SplitError};
    ///
    /// let remind = Pattern::parse("remind <when> [text..]").unwrap();
    /// let words = remind.split(" 1h  tea\n and cake")?;
    /// assert_eq!(words, [Some("1h".into()), Some("tea\n and cake".into())]);
    /// assert_eq!(remind.split(""), Err(SplitError::Missing("when".into())));
    /// # Ok::<(), SplitError>(())
    /// ```
    pub fn split<'t>(&self, text: &'t str) -> Result<Vec<Option<Cow<'t, str>>>, SplitError> {
        self.split_around(text, &[])
    }

    /// The same, where some ranges of bytes in `text` are one word each, whatever is in them: a
    /// person's name that is a link, for instance.
    ///
    /// # Errors
    ///
    /// As of [`split`](Self::split).
    pub fn split_around<'t>(
        &self,
        text: &'t str,
        solid: &[Range<usize>],
    ) -> Result<Vec<Option<Cow<'t, str>>>, SplitError> {
        split::split(&self.parts, text, solid)
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
    /// One word of that name which isn't from a pattern, such as a named group of a regex; `span`
    /// are the bytes of its name in the text that it is from.
    #[must_use]
    pub fn word(name: impl Into<String>, optional: bool, span: Range<usize>) -> Self {
        Self { name: name.into(), optional, rest: false, bounds: None, span }
    }

    /// The placeholder as a person reads it: `<item>`, `[count: 1 to 10]`, `<tea|coffee>`.
    fn usage(&self, choices: &[&str]) -> String {
        /// The most that is written in place of a name, in characters.
        const LONGEST_CHOICE: usize = 60;
        let choice = choices.join("|");
        let named = choice.is_empty() || choice.chars().count() > LONGEST_CHOICE;
        let name = if named { &self.name } else { &choice };
        let bounds = self.bounds.as_ref().map_or_else(String::new, |bounds| format!(": {bounds}"));
        self.in_brackets(name, &bounds)
    }

    fn in_brackets(&self, name: &str, bounds: &str) -> String {
        let (open, close) = if self.optional { ('[', ']') } else { ('<', '>') };
        let dots = if self.rest { ".." } else { "" };
        format!("{open}{name}{dots}{bounds}{close}")
    }

    /// Where the placeholder stands in the text that was read, in bytes, with its brackets.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bounds = self.bounds.as_ref().map_or_else(String::new, |b| format!(":{}", b.pattern()));
        f.write_str(&self.in_brackets(&self.name, &bounds))
    }
}
