//! Why a store could not do what it was asked to.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::chain::chain;

/// Why a store could not do what it was asked to.
///
/// Cloning is cheap: one failure may be the answer to several who wrote together.
/// Its `Debug` is the message with its causes, because that is what `main` prints.
#[derive(Clone)]
pub struct StoreError {
    action: &'static str,
    permanent: bool,
    source: Arc<dyn Error + Send + Sync>,
}

impl StoreError {
    /// Says what was being done, such as `write a batch`, and why it failed this time: the disk is
    /// full, the server is away.
    ///
    /// The handler is tried again until the store is there.
    pub fn new(action: &'static str, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { action, permanent: false, source: Arc::from(source.into()) }
    }

    /// Says that this can never be done, such as writing a value that is larger than the store
    /// takes.
    ///
    /// The handler isn't tried again.
    pub fn permanent(
        action: &'static str,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self { action, permanent: true, source: Arc::from(source.into()) }
    }

    /// Whether it can never be done, however often it is tried.
    #[must_use]
    pub fn is_permanent(&self) -> bool {
        self.permanent
    }
}

impl fmt::Debug for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&chain(self))
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the store could not {}", self.action)
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
