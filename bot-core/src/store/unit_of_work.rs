//! What one run of a handler has read and changed, and how it becomes one batch.
//!
//! The unit hands values out to guards and takes them back when the guards are dropped.
//! [`UnitOfWork::commit`] is called after the handler's `Ok`; a unit that is dropped instead has
//! stored nothing.

use std::any::Any;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Batch, LockSet, Locks, Mark, RecordKey, Store, StoreError, Value};

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

/// A value that can become JSON, whatever its type.
pub(crate) trait Encode: Any + Send {
    /// The JSON, or `None` if the value equals its default, which isn't kept.
    fn encode(&self) -> Result<Option<Value>, serde_json::Error>;
}

/// Changes that are made to a shared value at the moment of the commit.
pub(crate) trait Changes: Send + Sync {
    /// Applies the changes to what is stored now and gives what is to be stored.
    fn apply(&self, key: &RecordKey, before: Option<&Value>) -> Result<Option<Value>, WorkError>;
}

struct Slot {
    key: RecordKey,
    before: Option<Value>,
    state: SlotState,
}

enum SlotState {
    Lent,
    Unchanged,
    Changed(Box<dyn Encode>),
}

#[derive(Default)]
struct Contents {
    locks: LockSet,
    slots: Vec<Slot>,
    changes: Vec<(RecordKey, Arc<dyn Changes>)>,
    closed: bool,
}

/// See the module's documentation.
pub(crate) struct UnitOfWork {
    store: Arc<dyn Store>,
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
    pub(crate) fn new(store: Arc<dyn Store>, locks: LockSet) -> Self {
        Self { store, contents: Mutex::new(Contents { locks, ..Contents::default() }) }
    }

    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether this unit has locked any record.
    pub(crate) fn has_locks(&self) -> bool {
        self.contents().locks.is_held()
    }

    /// Reads a record without any intention to change it.
    pub(crate) async fn read(&self, key: &RecordKey) -> Result<Option<Value>, StoreError> {
        self.store.load(key).await
    }

    /// Reads a record to change it; the caller owes a [`give_back`](Self::give_back).
    pub(crate) async fn lend(&self, key: &RecordKey) -> Result<Option<Value>, WorkError> {
        {
            let mut contents = self.contents();
            if contents.closed {
                return Err(WorkError::Ended { key: key.clone() });
            }
            if !contents.locks.holds(key) {
                return Err(WorkError::NotDeclared { key: key.clone() });
            }
            if contents.slots.iter().any(|slot| slot.key == *key) {
                return Err(WorkError::BorrowedTwice { key: key.clone() });
            }
            contents.slots.push(Slot { key: key.clone(), before: None, state: SlotState::Lent });
        }
        let before = match self.store.load(key).await {
            Ok(before) => before,
            Err(error) => {
                self.contents().slots.retain(|slot| slot.key != *key);
                return Err(error.into());
            }
        };
        self.with_slot(key, |slot| slot.before.clone_from(&before));
        Ok(before)
    }

    /// Takes a value back; `None` says that it wasn't changed.
    ///
    /// After the unit is closed this does nothing.
    pub(crate) fn give_back(&self, key: &RecordKey, value: Option<Box<dyn Encode>>) {
        let state = value.map_or(SlotState::Unchanged, SlotState::Changed);
        self.with_slot(key, |slot| slot.state = state);
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
    /// # Errors
    ///
    /// [`WorkError`]; then nothing was stored.
    pub(crate) async fn commit(
        &self,
        locks: &Locks,
        mark: Option<Mark>,
    ) -> Result<bool, WorkError> {
        // Taken out whole: the locks live until the end of this function, and what is given back
        // from now on comes too late.
        let contents = std::mem::replace(
            &mut *self.contents(),
            Contents { closed: true, ..Contents::default() },
        );
        let mut batch = Batch::new();
        for slot in contents.slots {
            let after = match slot.state {
                SlotState::Lent => return Err(WorkError::StillBorrowed { key: slot.key }),
                SlotState::Unchanged => continue,
                SlotState::Changed(value) => match value.encode() {
                    Ok(after) => after,
                    Err(source) => return Err(WorkError::Encode { key: slot.key, source }),
                },
            };
            if after != slot.before {
                batch.records.push((slot.key, after));
            }
        }
        let shared = contents.changes;
        let _shared_locks = locks.lock(shared.iter().map(|(key, _)| key.clone()).collect()).await;
        for (key, changes) in shared {
            // The handler's own reference is gone by now, unless it was taken elsewhere.
            if Arc::strong_count(&changes) > 1 {
                return Err(WorkError::StillBorrowed { key });
            }
            let before = self.store.load(&key).await?;
            let after = changes.apply(&key, before.as_ref())?;
            if after != before {
                batch.records.push((key, after));
            }
        }
        if batch.is_empty() {
            return Ok(false);
        }
        batch.mark = mark;
        self.store.commit(batch).await?;
        Ok(true)
    }
}

#[cfg(test)]
#[path = "unit_of_work_tests.rs"]
mod tests;
