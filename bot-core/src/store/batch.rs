//! What is written at once: all of a batch is stored, or nothing of it.

use std::sync::Arc;

use bot_api::types::UpdateId;

use super::RecordKey;
use crate::migration::ChatMigration;

/// A stored value: JSON text.
///
/// Cloning is cheap, the text is shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value(Arc<str>);

impl Value {
    /// Takes a text that is JSON.
    ///
    /// The store keeps it as it is; it is read back by whoever knows the type.
    #[must_use]
    pub fn new(json: impl Into<Arc<str>>) -> Self {
        Self(json.into())
    }

    /// The JSON text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Says how far an update has been handled, so that it isn't handled again after a crash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The update.
    pub update: UpdateId,
    /// How many groups of the router are through with it.
    pub groups: u32,
}

/// An update that Telegram considers delivered and that isn't handled yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journalled {
    /// The update's id.
    pub update: UpdateId,
    /// The update as JSON.
    pub json: Value,
}

/// Changes that are stored together or not at all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Batch {
    /// Values to write, or with `None` to remove.
    pub records: Vec<(RecordKey, Option<Value>)>,
    /// The update that these changes come from is marked as handled thus far.
    pub mark: Option<Mark>,
    /// A group's upgrade to remember for good.
    pub migration: Option<ChatMigration>,
    /// Updates to put into the inbox.
    pub journal: Vec<Journalled>,
    /// Updates to take out of the inbox.
    pub finished: Vec<UpdateId>,
    /// Marks that are no longer needed, because Telegram won't send the updates again.
    pub forget: Vec<UpdateId>,
}

impl Batch {
    /// A batch without changes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether there is nothing to store.
    ///
    /// A mark alone is nothing: without changed data, a second run of the handler does no harm to
    /// the data.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
            && self.migration.is_none()
            && self.journal.is_empty()
            && self.finished.is_empty()
            && self.forget.is_empty()
    }
}

/// What a store knows of earlier runs: read once, at start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Recovery {
    /// The inbox, in the order in which the updates were put in.
    pub inbox: Vec<Journalled>,
    /// How far updates have been handled that Telegram may send again.
    pub marks: Vec<Mark>,
    /// All upgrades of groups.
    pub migrations: Vec<ChatMigration>,
}
