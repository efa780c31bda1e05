//! What is written at once: all of a batch is stored, or nothing of it.

use bot_api::types::{ChatId, UpdateId};

use super::{RecordKey, Subject, Value};
use crate::migration::ChatMigration;

/// What started a handler, as the store knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TriggerId {
    /// An update.
    Update(UpdateId),
    /// The upgrade of the group that had this id.
    Migration(ChatId),
}

/// Says how far a trigger has been handled, so that it isn't handled again after a crash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The trigger.
    pub trigger: TriggerId,
    /// How many groups of the router are through with it.
    pub groups: u32,
    /// What the handler of the last of these groups answers, as JSON: sent again when the trigger
    /// comes again, because then nobody knows whether it was sent.
    pub reply: Option<Value>,
}

/// An update that Telegram considers delivered and that isn't handled yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journalled {
    /// The update's id.
    pub update: UpdateId,
    /// The update as JSON.
    pub json: Value,
    /// How often its handling was begun while somebody counted, which is after a crash; one more
    /// than [`LAST_ATTEMPT`](Self::LAST_ATTEMPT) if it is set aside.
    pub attempts: u32,
}

impl Journalled {
    /// How many attempts have to end the process for an update to be set aside.
    ///
    /// An end that another update might have caused, as the first one often is, isn't counted.
    pub const LAST_ATTEMPT: u32 = 3;

    /// Whether it is set aside: handling it ended the process three times, or four where another
    /// update might have caused the first end, so it stays in the inbox until somebody decides.
    #[must_use]
    pub fn is_set_aside(&self) -> bool {
        self.attempts > Self::LAST_ATTEMPT
    }
}

/// Whether a run has ended as it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunState {
    /// It has begun. A store in which this is the last word was left by a crash.
    Begun,
    /// It has ended in order.
    Ended,
}

/// Changes that are stored together or not at all.
///
/// A store applies the parts in the order of the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Batch {
    /// The upgrade of a group: everything stored of the chat `from` and its members is from now on
    /// of the chat `to`, in place of what `to` has at the same address. Remembered for good, once.
    pub migration: Option<ChatMigration>,
    /// Everything stored of this user or chat is removed.
    pub erase: Option<Subject>,
    /// Values to write, or with `None` to remove; of two for one key, the later one counts.
    pub records: Vec<(RecordKey, Option<Value>)>,
    /// The triggers that these changes come from are marked as handled thus far; a mark that is
    /// there already is replaced.
    pub marks: Vec<Mark>,
    /// Updates to take out of the inbox.
    pub finished: Vec<UpdateId>,
    /// Updates to put into the inbox. Of one that is there already, the greater number of attempts
    /// stays, and its place in the order.
    pub journal: Vec<Journalled>,
    /// Marks that are no longer needed, because the triggers can't come again.
    pub forget: Vec<TriggerId>,
    /// The run begins or ends.
    pub run: Option<RunState>,
}

impl Batch {
    /// A batch without changes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether there is nothing to store.
    ///
    /// Marks alone are nothing: without changed data, a second run of the handler does no harm to
    /// the data.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.migration.is_none()
            && self.erase.is_none()
            && self.records.is_empty()
            && self.finished.is_empty()
            && self.journal.is_empty()
            && self.forget.is_empty()
            && self.run.is_none()
    }
}

/// What a store knows of earlier runs: read once, at start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Recovery {
    /// Whether the last run has not ended as it should: see [`RunState`].
    pub crashed: bool,
    /// The inbox, in the order in which the updates were put in.
    pub inbox: Vec<Journalled>,
    /// How far triggers have been handled that may come again.
    pub marks: Vec<Mark>,
    /// All upgrades of groups.
    pub migrations: Vec<ChatMigration>,
}
