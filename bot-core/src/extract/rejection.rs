//! Why an extractor gave nothing.

use crate::handler_error::BoxError;

/// Why an extractor gave nothing, and so what happens next.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Rejection {
    /// The trigger isn't for this handler: the next route is tried.
    #[error("not for this handler")]
    Skip,
    /// The user wrote something wrong: the user is told the reason and the command's usage.
    #[error("{0}")]
    Usage(String),
    /// Something is broken: the error handler is called.
    #[error("an argument could not be had")]
    Fail(#[source] BoxError),
}

impl Rejection {
    /// Something is broken.
    ///
    /// # Example
    ///
    /// ```
    /// use bot_core::extract::Rejection;
    ///
    /// let rejection = "x".parse::<u8>().map_err(Rejection::fail).unwrap_err();
    /// assert!(matches!(rejection, Rejection::Fail(_)));
    /// ```
    pub fn fail(error: impl Into<BoxError>) -> Self {
        Self::Fail(error.into())
    }
}
