//! What a unit of work changes, on its way into one batch.

use bot_api::types::UnixTime;

use super::{Batch, RecordKey, Value, WorkError, Written, WrittenRecords};

/// A value before and after its changes.
pub(crate) struct Changed {
    pub(crate) before: Option<Value>,
    pub(crate) after: Written,
    /// Whether what was there before can't be read and is to be kept beside the new value.
    pub(crate) keep_before: bool,
}

/// The changes of a unit on their way into one batch.
#[derive(Clone)]
pub(super) struct Writes {
    pub(super) now: UnixTime,
    pub(super) batch: Batch,
    pub(super) written: WrittenRecords,
}

impl Writes {
    pub(super) fn at(now: UnixTime) -> Self {
        Self { now, batch: Batch::new(), written: WrittenRecords::new() }
    }

    /// Adds a value, unless it is what was stored before.
    pub(super) fn change(&mut self, key: RecordKey, changed: Changed) -> Result<(), WorkError> {
        let Changed { before, after, keep_before } = changed;
        let value = after.encode(&key, self.now)?;
        self.replace(key, before, value, after, keep_before);
        Ok(())
    }

    /// Adds a value that is JSON already, unless it is what was stored before.
    pub(super) fn replace(
        &mut self,
        key: RecordKey,
        before: Option<Value>,
        value: Option<Value>,
        after: Written,
        keep_before: bool,
    ) {
        if value == before {
            return;
        }
        if keep_before {
            self.batch.records.push((aside(&key, self.now), before));
        }
        self.batch.records.push((key.clone(), value));
        self.written.push((key, after));
    }

    /// Adds what another unit writes.
    pub(super) fn join(&mut self, other: Self) {
        self.batch.records.extend(other.batch.records);
        self.batch.marks.extend(other.batch.marks);
        self.written.extend(other.written);
    }

    /// Adds a record, unless it is known that the same is stored.
    pub(super) fn write(
        &mut self,
        key: RecordKey,
        value: Option<Written>,
        before: Option<&Value>,
    ) -> Result<(), WorkError> {
        let Some(written) = value else {
            self.batch.records.push((key, None));
            return Ok(());
        };
        let value = written.encode(&key, self.now)?;
        if before.is_none() || value.as_ref() != before {
            self.batch.records.push((key.clone(), value));
            self.written.push((key, written));
        }
        Ok(())
    }
}

/// Where a value that can't be read is kept when another takes its place: beside it, by the time.
///
/// A name that an author chooses has no dot in it.
fn aside(key: &RecordKey, now: UnixTime) -> RecordKey {
    RecordKey::entry(key.owner, format!("{}.broken", key.name), format!("{:020}", now.0))
}
