//! What is in a collection: what is stored, and on top of it what the handler has written.

use std::marker::PhantomData;
use std::sync::Arc;

use super::super::codec::{decode_entry, written_entry};
use super::super::{DataError, StoredEntry, key};
use super::Entries;
use crate::store::{OwnEntry, RecordKey, Records, UnitOfWork, Value, WorkError, Written};

/// A collection as one handler sees it, or with no unit of work as it is stored.
pub(super) struct View<'a, T> {
    records: &'a Records,
    own: Option<&'a UnitOfWork>,
    address: &'a RecordKey,
    _type: PhantomData<fn() -> T>,
}

/// An entry as it is for the handler, and as it is known to be stored.
struct Found<T> {
    value: Option<T>,
    before: Option<Value>,
}

impl<'a, T: StoredEntry> View<'a, T> {
    pub(super) fn new(
        records: &'a Records,
        own: Option<&'a UnitOfWork>,
        address: &'a RecordKey,
    ) -> Self {
        Self { records, own, address, _type: PhantomData }
    }

    /// The address of an entry.
    pub(super) fn entry(&self, action: &'static str, key: &T::Key) -> Result<RecordKey, DataError> {
        let RecordKey { owner, name, .. } = self.address;
        match key::write(key) {
            Ok(entry) => Ok(RecordKey::entry(*owner, name.clone(), entry)),
            Err(error) => {
                let source = WorkError::Key { key: self.address.clone(), source: error.into() };
                Err(DataError::of_record(action, self.address.clone(), source))
            }
        }
    }

    pub(super) async fn get(&self, key: &T::Key) -> Result<Option<T>, DataError> {
        let entry = self.entry("reading", key)?;
        let found = self.find(&entry).await;
        Ok(found.map_err(|source| DataError::of_record("reading", entry, source))?.value)
    }

    pub(super) async fn contains(&self, key: &T::Key) -> Result<bool, DataError> {
        let entry = self.entry("reading", key)?;
        if let Some(own) = self.own.and_then(|own| own.written_entry(&entry)) {
            return Ok(own.written.is_some());
        }
        let stored = self.records.load_raw(&entry).await;
        let failed = |source| DataError::of_record("reading", entry.clone(), source);
        Ok(stored.map_err(|source| failed(WorkError::from(source)))?.is_some())
    }

    pub(super) async fn count(&self) -> Result<u64, DataError> {
        let failed = |source| DataError::of_record("counting", self.address.clone(), source);
        self.count_entries().await.map_err(failed)
    }

    async fn count_entries(&self) -> Result<u64, WorkError> {
        if T::EXPIRES.is_some() {
            // The store counts what has expired too, until it is swept.
            return Entries::<T>::of_view(self.records, self.own, self.address).count().await;
        }
        let RecordKey { owner, name, .. } = self.address;
        let mut count = self.records.store().count(*owner, name).await?;
        let own = self.own.map(|own| own.written_entries(self.address)).unwrap_or_default();
        for (entry, own) in own {
            let entry = RecordKey::entry(*owner, name.clone(), entry);
            let stored = self.records.store().load(&entry).await?.is_some();
            match (stored, own.written) {
                (false, Some(_)) => count += 1,
                (true, None) => count = count.saturating_sub(1),
                _ => {}
            }
        }
        Ok(count)
    }

    /// Changes an entry in `work`, if it is there.
    pub(super) async fn update<R: Send>(
        &self,
        work: &UnitOfWork,
        key: &T::Key,
        change: impl FnOnce(&mut T) -> R + Send,
    ) -> Result<Option<R>, DataError> {
        let entry = self.entry("changing", key)?;
        let changed = async {
            let Found { value: Some(mut value), before } = self.find(&entry).await? else {
                return Ok(None);
            };
            let result = change(&mut value);
            work.write(entry.clone(), Some(written_entry(value)), before)?;
            Ok(Some(result))
        };
        changed.await.map_err(|source| DataError::of_record("changing", entry.clone(), source))
    }

    async fn find(&self, entry: &RecordKey) -> Result<Found<T>, WorkError> {
        if let Some(OwnEntry { written, before }) =
            self.own.and_then(|own| own.written_entry(entry))
        {
            return Ok(Found { value: written.as_ref().and_then(value_of), before });
        }
        let loaded = self.records.load(entry, |stored| decode_entry::<T>(entry, stored)).await?;
        Ok(Found { value: Option::clone(&loaded.typed), before: loaded.stored })
    }
}

/// The entry that was written.
pub(super) fn value_of<T: StoredEntry>(written: &Written) -> Option<T> {
    let entry: Arc<Option<T>> = written.typed()?;
    Option::clone(&entry)
}
