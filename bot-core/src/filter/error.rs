//! What can be wrong with a filter.

use std::sync::Arc;

/// A regex that can't be used; told when the app is built.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the regex `{regex}` can't be used: {reason}")]
pub struct FilterError {
    regex: Arc<str>,
    reason: String,
}

impl FilterError {
    #[cfg(feature = "regex")]
    #[cold]
    pub(super) fn new(regex: &str, error: &regex::Error) -> Self {
        let whole = error.to_string();
        // A mistake in the syntax is drawn over several lines, of which the last says what it is.
        let reason = whole.lines().last().unwrap_or_default();
        let reason = reason.strip_prefix("error: ").unwrap_or(reason).to_owned();
        Self { regex: regex.into(), reason }
    }

    /// The regex as it was written.
    #[must_use]
    pub fn regex(&self) -> &str {
        &self.regex
    }
}
