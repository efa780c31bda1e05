//! Why data could not be read or changed by a call of their own.

use std::fmt;

use crate::chain::chain;
use crate::store::{RecordKey, ScopeKind, Subject, WorkError};

/// Why data could not be read or changed by a call of their own: of a collection, a
/// [`DataHandle`](super::DataHandle), an [`AppHandle`](crate::AppHandle).
///
/// Its cause is a [`WorkError`].
/// Its `Debug` is the message with its causes, because that is what `main` prints.
#[derive(thiserror::Error)]
#[error(transparent)]
pub struct DataError(Box<Failed>);

#[derive(Debug, thiserror::Error)]
#[error("{action} {what} failed")]
struct Failed {
    action: &'static str,
    what: What,
    #[source]
    source: WorkError,
}

/// What could not be read or changed.
#[derive(Debug)]
enum What {
    Record(RecordKey),
    Subject(Subject),
    Type(ScopeKind, &'static str),
}

impl DataError {
    /// What went wrong.
    #[must_use]
    pub fn cause(&self) -> &WorkError {
        &self.0.source
    }

    /// Whether it may succeed later by itself, because the store failed and not a value.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        self.cause().is_temporary()
    }

    /// The error and its causes in one line, for a log.
    #[must_use]
    pub fn chain(&self) -> String {
        chain(self)
    }

    fn new(action: &'static str, what: What, source: WorkError) -> Self {
        Self(Box::new(Failed { action, what, source }))
    }

    pub(super) fn of_record(action: &'static str, key: RecordKey, source: WorkError) -> Self {
        Self::new(action, What::Record(key), source)
    }

    pub(super) fn of_subject(action: &'static str, subject: Subject, source: WorkError) -> Self {
        Self::new(action, What::Subject(subject), source)
    }

    pub(super) fn of_type(
        action: &'static str,
        (scope, name): (ScopeKind, &'static str),
        source: impl Into<WorkError>,
    ) -> Self {
        Self::new(action, What::Type(scope, name), source.into())
    }
}

impl fmt::Debug for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.chain())
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Record(key) => key.fmt(f),
            Self::Subject(subject) => write!(f, "the data of {subject}"),
            Self::Type(scope, name) => write!(f, "the {scope} data `{name}`"),
        }
    }
}
