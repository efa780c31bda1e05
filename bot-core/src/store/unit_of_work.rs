//! What one run of a handler has read and changed, and how it becomes one batch.
//!
//! The unit hands values out to guards and takes them back when the guards are dropped.
//! [`UnitOfWork::commit`] is called after the handler's `Ok`; a unit that is dropped instead has
//! stored nothing.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bot_api::types::UnixTime;

use super::{Batch, LockSet, Locks, Mark, RecordKey, Records, StoreError, Value, Written};
use crate::task::BoxFuture;

/// Why a handler's changes were not stored.
#[derive(Debug, thiserror::Error)]
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
    /// What is stored can't be read as the type; it is left as it is.
    #[error("what is stored as {key} can't be read")]
    Decode {
        /// The record.
        key: RecordKey,
        /// What serde said.
        #[source]
        source: serde_json::Error,
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

impl WorkError {
    /// Whether it may succeed later by itself, because the store failed and not a value.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        matches!(self, Self::Store(error) if !error.is_permanent())
    }
}

/// A value before and after its changes.
pub(crate) struct Changed {
    pub(crate) before: Option<Value>,
    pub(crate) after: Written,
}

/// Changes that are made to a shared value at the moment of the commit.
pub(crate) trait Changes: Send + Sync {
    /// Applies the changes to what is stored now: gives what was stored, and what is to be;
    /// `None` if there are no changes.
    fn apply<'a>(
        &'a self,
        key: &'a RecordKey,
        records: &'a Records,
    ) -> BoxFuture<'a, Result<Option<Changed>, WorkError>>;
}

struct Slot {
    key: RecordKey,
    before: Option<Value>,
    state: SlotState,
}

enum SlotState {
    Lent,
    Unchanged,
    Changed(Written),
}

#[derive(Default)]
struct Contents {
    locks: LockSet,
    slots: Vec<Slot>,
    /// Entries of collections that were written, or with `None` removed.
    entries: BTreeMap<RecordKey, Option<Written>>,
    changes: Vec<(RecordKey, Arc<dyn Changes>)>,
    closed: bool,
}

/// See the module's documentation.
pub(crate) struct UnitOfWork {
    records: Arc<Records>,
    contents: Mutex<Contents>,
}

impl fmt::Debug for UnitOfWork {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let contents = self.contents();
        f.debug_struct("UnitOfWork")
            .field("slots", &contents.slots.iter().map(|slot| &slot.key).collect::<Vec<_>>())
            .field("closed", &contents.closed)
            .finish_non_exhaustive()
    }
}

impl UnitOfWork {
    /// A unit that may change the records that `locks` holds.
    pub(crate) fn new(records: Arc<Records>, locks: LockSet) -> Self {
        Self { records, contents: Mutex::new(Contents { locks, ..Contents::default() }) }
    }

    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether this unit has locked any record.
    pub(crate) fn has_locks(&self) -> bool {
        self.contents().locks.is_held()
    }

    /// What is stored, for those who only read.
    pub(crate) fn records(&self) -> &Arc<Records> {
        &self.records
    }

    /// Reads a record to change it; the caller owes a [`give_back`](Self::give_back).
    pub(crate) async fn lend<T: Any + Send + Sync>(
        &self,
        key: &RecordKey,
        decode: impl FnOnce(Option<&Value>) -> Result<T, WorkError>,
    ) -> Result<Arc<T>, WorkError> {
        {
            let mut contents = self.contents();
            contents.check(key, key)?;
            if contents.slots.iter().any(|slot| slot.key == *key) {
                return Err(WorkError::BorrowedTwice { key: key.clone() });
            }
            contents.slots.push(Slot { key: key.clone(), before: None, state: SlotState::Lent });
        }
        let slot = Lending { work: self, key: Some(key) };
        let loaded = self.records.load(key, decode).await?;
        slot.succeeded();
        self.with_slot(key, |slot| slot.before = loaded.stored);
        Ok(loaded.typed)
    }

    /// Takes a value back; `None` says that it wasn't changed.
    ///
    /// After the unit is closed this does nothing.
    pub(crate) fn give_back(&self, key: &RecordKey, value: Option<Written>) {
        let state = value.map_or(SlotState::Unchanged, SlotState::Changed);
        self.with_slot(key, |slot| slot.state = state);
    }

    /// Writes an entry of a collection, or with `None` removes it, when the handler returns `Ok`.
    pub(crate) fn write_entry(
        &self,
        key: RecordKey,
        value: Option<Written>,
    ) -> Result<(), WorkError> {
        let collection = RecordKey::new(key.owner, key.name.clone());
        let mut contents = self.contents();
        contents.check(&collection, &key)?;
        contents.entries.insert(key, value);
        Ok(())
    }

    /// What this unit has written at an entry of a collection, if anything.
    pub(crate) fn written_entry(&self, key: &RecordKey) -> Option<Option<Written>> {
        self.contents().entries.get(key).cloned()
    }

    /// What this unit has written into a collection, in the order of the keys.
    pub(crate) fn written_entries(
        &self,
        collection: &RecordKey,
    ) -> Vec<(Arc<str>, Option<Written>)> {
        let contents = self.contents();
        let of_collection = contents
            .entries
            .iter()
            .filter(|(key, _)| key.owner == collection.owner && key.name == collection.name);
        of_collection
            .filter_map(|(key, written)| Some((key.entry.clone()?, written.clone())))
            .collect()
    }

    fn with_slot(&self, key: &RecordKey, change: impl FnOnce(&mut Slot)) {
        let mut contents = self.contents();
        if let Some(slot) = contents.slots.iter_mut().find(|slot| slot.key == *key) {
            change(slot);
        }
    }

    /// Remembers changes to a shared value, to be made at the commit.
    ///
    /// # Errors
    ///
    /// [`WorkError::BorrowedTwice`] if the unit already has changes to that value.
    pub(crate) fn change_later(
        &self,
        key: RecordKey,
        changes: Arc<dyn Changes>,
    ) -> Result<(), WorkError> {
        let mut contents = self.contents();
        if contents.closed {
            return Err(WorkError::Ended { key });
        }
        if contents.changes.iter().any(|(known, _)| *known == key) {
            return Err(WorkError::BorrowedTwice { key });
        }
        contents.changes.push((key, changes));
        Ok(())
    }

    /// Lets the locks go and forgets all changes, if that hasn't been done by a commit.
    pub(crate) fn close(&self) {
        *self.contents() = Contents { closed: true, ..Contents::default() };
    }

    /// Stores all changes in one batch and lets the locks go; whether anything was stored.
    ///
    /// `mark` is asked for when there is something to store.
    ///
    /// # Errors
    ///
    /// [`WorkError`]; then nothing was stored.
    pub(crate) async fn commit(
        &self,
        locks: &Locks,
        mark: impl FnOnce() -> Option<Mark>,
    ) -> Result<bool, WorkError> {
        // Taken out whole: the locks live until the end of this function, and what is given back
        // from now on comes too late.
        let contents = std::mem::replace(
            &mut *self.contents(),
            Contents { closed: true, ..Contents::default() },
        );
        let mut writes = Writes::at(self.records.now());
        for slot in contents.slots {
            match slot.state {
                SlotState::Lent => return Err(WorkError::StillBorrowed { key: slot.key }),
                SlotState::Unchanged => {}
                SlotState::Changed(value) => {
                    writes.add(slot.key, value, slot.before.as_ref())?;
                }
            }
        }
        let shared = contents.changes;
        let _shared_locks = locks.lock(shared.iter().map(|(key, _)| key.clone()).collect()).await;
        for (key, changes) in shared {
            // The handler's own reference is gone by now, unless it was taken elsewhere.
            if Arc::strong_count(&changes) > 1 {
                return Err(WorkError::StillBorrowed { key });
            }
            if let Some(Changed { before, after }) = changes.apply(&key, &self.records).await? {
                writes.add(key, after, before.as_ref())?;
            }
        }
        for (key, value) in contents.entries {
            match value {
                Some(value) => writes.add(key, value, None)?,
                None => writes.batch.records.push((key, None)),
            }
        }
        let Writes { mut batch, written, .. } = writes;
        if batch.is_empty() {
            return Ok(false);
        }
        batch.marks.extend(mark());
        self.records.commit(batch, written).await?;
        Ok(true)
    }
}

/// The changes of a unit on their way into one batch.
struct Writes {
    now: UnixTime,
    batch: Batch,
    written: Vec<(RecordKey, Written)>,
}

impl Writes {
    fn at(now: UnixTime) -> Self {
        Self { now, batch: Batch::new(), written: Vec::new() }
    }

    /// Adds a value, unless it is what was stored before.
    fn add(
        &mut self,
        key: RecordKey,
        value: Written,
        before: Option<&Value>,
    ) -> Result<(), WorkError> {
        let after = value.encode(&key, self.now)?;
        if after.as_ref() != before {
            self.batch.records.push((key.clone(), after));
            self.written.push((key, value));
        }
        Ok(())
    }
}

impl Contents {
    /// Whether `key` may be changed by who holds the lock of `locked`.
    fn check(&self, locked: &RecordKey, key: &RecordKey) -> Result<(), WorkError> {
        if self.closed {
            return Err(WorkError::Ended { key: key.clone() });
        }
        if !self.locks.holds(locked) {
            return Err(WorkError::NotDeclared { key: key.clone() });
        }
        Ok(())
    }
}

/// A slot whose value is being loaded; gone if that fails.
struct Lending<'a> {
    work: &'a UnitOfWork,
    key: Option<&'a RecordKey>,
}

impl Lending<'_> {
    fn succeeded(mut self) {
        self.key = None;
    }
}

impl Drop for Lending<'_> {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            self.work.contents().slots.retain(|slot| slot.key != *key);
        }
    }
}

#[cfg(test)]
#[path = "unit_of_work_tests.rs"]
mod tests;
