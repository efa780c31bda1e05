//! What one run of a handler has read and changed, and how it becomes one batch.
//!
//! The unit hands values out to guards and takes them back when the guards are dropped.
//! [`UnitOfWork::commit`] is called after the handler's `Ok`; a unit that is dropped instead has
//! stored nothing.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use smallvec::SmallVec;

use super::joint::{Changes, Joint, Unit, end_of_run};
use super::writes::{Changed, Writes};
use super::{LockSet, Locks, Mark, RecordKey, Records, Value, WorkError, Written};
use crate::task::{BoxFuture, begun_to_the_end};

struct Slot {
    key: RecordKey,
    before: Option<Value>,
    state: SlotState,
}

enum SlotState {
    Lent,
    Unchanged,
    Changed { after: Written, keep_before: bool },
}

/// What a unit has written at an entry of a collection.
#[derive(Clone)]
pub(crate) struct OwnEntry {
    /// The entry; `None` if it was removed.
    pub(crate) written: Option<Written>,
    /// What was stored before, if that is known.
    pub(crate) before: Option<Value>,
}

#[derive(Default)]
struct Contents {
    locks: LockSet,
    /// Mostly one.
    slots: SmallVec<[Slot; 1]>,
    /// Records that are written without being lent: entries of collections.
    direct: BTreeMap<RecordKey, OwnEntry>,
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
        self.contents().lend(key)?;
        let slot = Lending { work: self, key: Some(key) };
        let loaded = self.records.load(key, decode).await?;
        slot.succeeded();
        self.with_slot(key, |slot| slot.before = loaded.stored);
        Ok(loaded.typed)
    }

    /// Notes that a record is in use without being read: a collection, of which entries are then
    /// [written](Self::write); the caller owes a [`give_back`](Self::give_back).
    pub(crate) fn hold(&self, key: &RecordKey) -> Result<(), WorkError> {
        self.contents().lend(key)
    }

    /// Takes a value back; `None` says that it wasn't changed.
    ///
    /// With `keep_before`, what was stored before can't be read: it is kept beside the new value.
    /// After the unit is closed this does nothing.
    pub(crate) fn give_back(&self, key: &RecordKey, value: Option<Written>, keep_before: bool) {
        let changed = |after| SlotState::Changed { after, keep_before };
        let state = value.map_or(SlotState::Unchanged, changed);
        self.with_slot(key, |slot| slot.state = state);
    }

    /// Writes a record, or with `None` removes it, when the handler returns `Ok`, whatever is
    /// stored there now; but not if it is known to be the same as `before`.
    ///
    /// A collection's entries are written under the collection's lock.
    pub(crate) fn write(
        &self,
        key: RecordKey,
        value: Option<Written>,
        before: Option<Value>,
    ) -> Result<(), WorkError> {
        let locked = RecordKey::new(key.owner, key.name.clone());
        let mut contents = self.contents();
        contents.check(&locked, &key)?;
        contents.direct.insert(key, OwnEntry { written: value, before });
        Ok(())
    }

    /// Writes a record that nobody else can know of, because its key is random: without a lock.
    pub(crate) fn write_new(&self, key: RecordKey, value: Written) -> Result<(), WorkError> {
        let mut contents = self.contents();
        if contents.closed {
            return Err(WorkError::Ended { key });
        }
        contents.direct.insert(key, OwnEntry { written: Some(value), before: None });
        Ok(())
    }

    /// What this unit has written at an entry of a collection, if anything.
    pub(crate) fn written_entry(&self, key: &RecordKey) -> Option<OwnEntry> {
        self.contents().direct.get(key).cloned()
    }

    /// What this unit has written into a collection, by the entries' keys.
    pub(crate) fn written_entries(&self, collection: &RecordKey) -> BTreeMap<Arc<str>, OwnEntry> {
        let contents = self.contents();
        let beyond = contents.direct.range(collection..);
        let of_collection = beyond
            .take_while(|(key, _)| key.owner == collection.owner && key.name == collection.name);
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
        match self.begin_commit(locks, mark)? {
            Some(committing) => committing.await,
            None => Ok(false),
        }
    }

    /// The commit, boxed because few handlers store anything; `None` if there is nothing to store.
    fn begin_commit<'a>(
        &'a self,
        locks: &'a Locks,
        mark: impl FnOnce() -> Option<Mark>,
    ) -> Result<Option<BoxFuture<'a, Result<bool, WorkError>>>, WorkError> {
        // Taken out whole: the locks live until the end of the commit, and what is given back from
        // now on comes too late.
        let contents = std::mem::replace(
            &mut *self.contents(),
            Contents { closed: true, ..Contents::default() },
        );
        let mut writes = Writes::at(self.records.now());
        for slot in contents.slots {
            match slot.state {
                SlotState::Lent => return Err(WorkError::StillBorrowed { key: slot.key }),
                SlotState::Unchanged => {}
                SlotState::Changed { after, keep_before } => {
                    writes.change(slot.key, Changed { before: slot.before, after, keep_before })?;
                }
            }
        }
        for (key, OwnEntry { written, before }) in contents.direct {
            writes.write(key, written, before.as_ref())?;
        }
        // The handler's own references are gone by now, unless one was taken elsewhere.
        if let Some((key, _)) =
            contents.changes.iter().find(|(_, changes)| Arc::strong_count(changes) > 1)
        {
            return Err(WorkError::StillBorrowed { key: key.clone() });
        }
        let shared: Vec<_> =
            contents.changes.into_iter().filter(|(_, changes)| !changes.is_empty()).collect();
        if !shared.is_empty() {
            writes.batch.marks.extend(mark());
            let unit = Unit::new(contents.locks, writes, shared);
            return Ok(Some(Box::pin(Joint::commit(&self.records, locks, unit))));
        }
        let Writes { mut batch, written, .. } = writes;
        if batch.is_empty() {
            return Ok(None);
        }
        batch.marks.extend(mark());
        let (records, locks) = (Arc::clone(&self.records), contents.locks);
        // With the locks, so that nobody reads what is about to be replaced, even if this run is
        // ended meanwhile.
        let committed = begun_to_the_end(Box::pin(async move {
            let committed = records.commit(batch, written).await;
            drop(locks);
            committed
        }));
        Ok(Some(Box::pin(async move {
            committed.await.unwrap_or_else(|| Err(end_of_run()))?;
            Ok(true)
        })))
    }
}

impl Contents {
    /// Notes that a record is lent from now on.
    fn lend(&mut self, key: &RecordKey) -> Result<(), WorkError> {
        self.check(key, key)?;
        if self.slots.iter().any(|slot| slot.key == *key) {
            return Err(WorkError::BorrowedTwice { key: key.clone() });
        }
        self.slots.push(Slot { key: key.clone(), before: None, state: SlotState::Lent });
        Ok(())
    }

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
