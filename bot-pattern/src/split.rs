//! Gives each placeholder its piece of what a user wrote.

use std::error::Error;
use std::fmt;

use crate::Part;

/// Why a text doesn't fit a pattern.
///
/// The displayed text is for the person who wrote the command.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SplitError {
    /// There is no word for the required placeholder of this name.
    Missing(String),
    /// These words are left over, as they were written.
    TooMany(String),
}

impl fmt::Display for SplitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "{name} is missing"),
            Self::TooMany(extra) => write!(f, "there is nothing to do with: {extra}"),
        }
    }
}

impl Error for SplitError {}

pub(crate) fn split<'t>(parts: &[Part], text: &'t str) -> Result<Vec<Option<&'t str>>, SplitError> {
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
        let end = if part.rest { None } else { left.find(char::is_whitespace) };
        let (value, after) = left.split_at(end.unwrap_or(left.len()));
        values.push(Some(value));
        left = after.trim_start();
    }
    if left.is_empty() { Ok(values) } else { Err(SplitError::TooMany(left.trim_end().to_owned())) }
}
