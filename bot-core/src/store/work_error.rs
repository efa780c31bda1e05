//! Why a handler's changes were not stored.

use std::error::Error;
use std::fmt;

use super::{RecordKey, StoreError};
use crate::chain::chain;

/// Why a handler's changes were not stored.
///
/// Its `Debug` is the message with its causes, because that is what `main` prints.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum WorkError {
    /// A value can't be written as JSON; the old one stays.
    #[error("{key} can't be written as JSON")]
    Encode {
        /// The record.
        key: RecordKey,
        /// What serde said.
        #[source]
        source: serde_json::Error,
    },
    /// What is stored can't be read as the type, or can't be upgraded to its present version.
    ///
    /// It is left as it is, and nothing is stored in its place: see "What can't be read" of
    /// [`data`](crate::data) for what can be done.
    #[error(
        "what is stored as {key} can't be read; it stays as it is until it is mended, removed, or \
         the bot knows how to read it"
    )]
    Decode {
        /// The record.
        key: RecordKey,
        /// What serde said, or the conversion from an older version.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
    /// What is stored comes from a newer version of the type; it is left as it is.
    #[error(
        "{key} was stored by a newer version of the bot: it is of version {stored}, and this bot \
         knows version {known}"
    )]
    Newer {
        /// The record.
        key: RecordKey,
        /// The version of what is stored.
        stored: u32,
        /// The version of the type.
        known: u32,
    },
    /// A key that a collection can't have.
    #[error("a key of {key} can't be used")]
    Key {
        /// The collection.
        key: RecordKey,
        /// What is wrong with the key.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
    /// The guard of a value was still alive when the handler had returned, for instance because it
    /// was moved into a task of its own.
    #[error("{key} was still borrowed when the handler had returned")]
    StillBorrowed {
        /// The record.
        key: RecordKey,
    },
    /// An extractor asked for a value to change that it had not declared in its `access`.
    #[error("{key} was not declared in `access`, so it isn't locked")]
    NotDeclared {
        /// The record.
        key: RecordKey,
    },
    /// The handler had returned already: a `Context` that outlives its handler gives no values.
    #[error("{key} was asked for after the handler had returned")]
    Ended {
        /// The record.
        key: RecordKey,
    },
    /// A handler that holds data as `&mut` wanted to change other data.
    #[error(
        "{key} can't be changed by a handler that has taken data as `&mut`: \
         two such handlers could wait for each other"
    )]
    WouldWait {
        /// The record.
        key: RecordKey,
    },
    /// A handler that holds data as `&mut` wanted to do something with the data of many, such as
    /// to erase all of a user.
    #[error("a handler that has taken data as `&mut` can't do that: it could wait for itself")]
    HoldsData,
    /// A handler asked for the same value twice.
    #[error("{key} is already borrowed by this handler")]
    BorrowedTwice {
        /// The record.
        key: RecordKey,
    },
    /// The store failed.
    #[error("the changes were not stored")]
    Store(#[from] StoreError),
}

impl fmt::Debug for WorkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&chain(self))
    }
}

impl WorkError {
    /// Whether it may succeed later by itself, because the store failed and not a value.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        matches!(self, Self::Store(error) if !error.is_permanent())
    }
}
