//! What can be wrong with a pattern, and the words for it.

use std::error::Error;
use std::fmt;
use std::ops::Range;

/// Why a text is no pattern: what is wrong, where, and what to write instead.
///
/// The displayed text is one line for the pattern's author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternError {
    kind: PatternErrorKind,
    range: Range<usize>,
    message: String,
}

/// What is wrong with a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatternErrorKind {
    /// There is nothing in it.
    Empty,
    /// It begins with a placeholder.
    NameMissing,
    /// The name is written with its slash.
    NameWithSlash,
    /// The name has a character other than `a-z`, `0-9` and `_`.
    NameCharacter,
    /// The name has more than 32 characters.
    NameTooLong,
    /// A word after the name stands in no brackets.
    LiteralWord,
    /// There is no white space between two parts.
    NotSeparated,
    /// A bracket isn't closed, or by the other kind of bracket.
    NotClosed,
    /// A bracket is closed that wasn't opened.
    NotOpened,
    /// There is no name between the brackets.
    Unnamed,
    /// The text between the brackets is no Rust identifier.
    NotAnIdentifier,
    /// The dots are not two, or don't stand right after the name.
    Dots,
    /// The range after the colon can't be read, or nothing is in it.
    Bounds,
    /// A required placeholder comes after an optional one.
    RequiredAfterOptional,
    /// Something comes after the placeholder that takes the rest.
    AfterRest,
    /// Two placeholders have one name.
    Duplicate,
}

impl PatternError {
    pub(crate) fn new(kind: PatternErrorKind, range: Range<usize>, message: String) -> Self {
        Self { kind, range, message }
    }

    /// What is wrong.
    #[must_use]
    pub fn kind(&self) -> PatternErrorKind {
        self.kind
    }

    /// Where it is wrong, in bytes of the text that was read.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for PatternError {}
