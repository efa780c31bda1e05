//! Why a markup can't be read.

/// Where and why a markup can't be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("byte {at} of the markup: {mistake}")]
#[non_exhaustive]
pub struct MarkupError {
    /// The byte of the markup at which the mistake is.
    pub at: usize,
    /// What is wrong.
    pub mistake: MarkupMistake,
}

/// What is wrong with a markup.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MarkupMistake {
    /// A tag or mark is open at the end.
    #[error("`{opened}` is never closed")]
    NeverClosed {
        /// The tag or mark.
        opened: String,
    },
    /// A tag or mark is closed while one inside of it is still open.
    #[error("`{found}` stands where `{expected}` has to be closed first")]
    Crossed {
        /// The tag or mark that is open.
        expected: String,
        /// The one that is closed.
        found: String,
    },
    /// A tag is closed that wasn't opened.
    #[error("`{closed}` closes nothing")]
    NothingOpen {
        /// The tag or mark.
        closed: String,
    },
    /// Telegram has no such tag.
    #[error("Telegram has no tag `{tag}`; a `<` that is none is written as `&lt;`")]
    UnknownTag {
        /// The name of the tag.
        tag: String,
    },
    /// A tag has no end, or is written in a way that can't be read.
    #[error("a tag has no `>`, or is written wrong; a `<` that is none is written as `&lt;`")]
    BrokenTag,
    /// A tag lacks what it needs.
    #[error("`<{tag}>` needs {needs}")]
    Incomplete {
        /// The name of the tag.
        tag: String,
        /// What it needs.
        needs: &'static str,
    },
    /// A character that means something stands where it means nothing.
    #[error("`{character}` has to be written as `\\{character}`")]
    Reserved {
        /// The character.
        character: char,
    },
    /// The address of a link or of an emoji can't be read.
    #[error("the address in parentheses is not closed, or is not one that belongs here")]
    Address,
}

impl MarkupError {
    pub(super) fn new(at: usize, mistake: MarkupMistake) -> Self {
        Self { at, mistake }
    }
}
