//! What is stored, with the values in use kept decoded in memory.
//!
//! Everything that reads or changes records goes through [`Records`], so that what is in memory is
//! what was committed last: a value is put there by who loaded it, and replaced by who committed it.
//! What somebody loaded while somebody else committed doesn't stay.
//!
//! Invariant: two commits of one record are never under way at the same time, because each is made
//! under the record's lock. Commits that concern all of somebody's records, which are erasures and
//! upgrades of groups, are the exception: they may come between any commit's beginning and its end,
//! and then that commit leaves nothing in memory.

use std::any::Any;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use bot_api::types::UnixTime;
use quick_cache::sync::{Cache, DefaultLifecycle, GuardResult};
use quick_cache::{OptionsBuilder, Weighter};
use smallvec::SmallVec;

use super::joint::Joint;
use super::{Batch, RecordKey, Store, StoreError, Value, WorkError};
use crate::clock::Clock;

/// A decoded value of any type.
pub(crate) type Shared = Arc<dyn Any + Send + Sync>;

/// See the module's documentation.
pub(crate) struct Records {
    store: Arc<dyn Store>,
    cache: Memory,
    clock: Clock,
    joint: Joint,
    /// How often the memory was cleared: who commits puts nothing there if it was meanwhile.
    cleared: RwLock<u64>,
    /// Whether the memory may be used: never again after a commit whose end nobody saw.
    in_doubt: AtomicBool,
}

type Memory = Cache<RecordKey, Cached, Weight, Hash>;

/// Users may choose the keys of entries, so it is seeded for each process, and mixes all of them
/// well.
type Hash = foldhash::quality::RandomState;

/// A value as it is stored, decoded.
#[derive(Clone)]
struct Cached {
    stored: Option<Value>,
    typed: Shared,
}

impl Cached {
    fn is_expired(&self, now: UnixTime) -> bool {
        self.stored.as_ref().is_some_and(|value| value.is_expired(now))
    }
}

/// A value that was loaded: decoded, and as it is stored.
pub(crate) struct Loaded<T> {
    pub(crate) typed: Arc<T>,
    pub(crate) stored: Option<Value>,
}

/// A value that is to be stored: decoded, and how it becomes JSON.
#[derive(Clone)]
pub(crate) struct Written {
    typed: Shared,
    encode: fn(&(dyn Any + Send + Sync), UnixTime) -> Result<Option<Value>, serde_json::Error>,
}

impl Written {
    /// A value that `encode` makes JSON of; `None` from it says that it isn't kept, because it
    /// equals its default.
    pub(crate) fn new<T: Any + Send + Sync>(
        value: T,
        encode: fn(&(dyn Any + Send + Sync), UnixTime) -> Result<Option<Value>, serde_json::Error>,
    ) -> Self {
        Self { typed: Arc::new(value), encode }
    }

    /// The value, if it is of that type.
    pub(crate) fn typed<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        Arc::clone(&self.typed).downcast().ok()
    }

    /// The value as JSON at that time.
    pub(crate) fn encode(
        &self,
        key: &RecordKey,
        now: UnixTime,
    ) -> Result<Option<Value>, WorkError> {
        (self.encode)(&*self.typed, now)
            .map_err(|source| WorkError::Encode { key: key.clone(), source })
    }
}

/// Values that are to be stored, mostly one, with their addresses.
pub(crate) type WrittenRecords = SmallVec<[(RecordKey, Written); 1]>;

/// What a value in memory costs, in bytes: its JSON twice, because the decoded value is about as
/// large, and what belongs to every entry.
#[derive(Clone)]
struct Weight;

const WEIGHT_OF_AN_ENTRY: usize = 200;

impl Weighter<RecordKey, Cached> for Weight {
    fn weight(&self, key: &RecordKey, cached: &Cached) -> u64 {
        let json = cached.stored.as_ref().map_or(0, |stored| stored.as_str().len());
        let entry = key.entry.as_ref().map_or(0, |entry| entry.len());
        (2 * json + entry + WEIGHT_OF_AN_ENTRY) as u64
    }
}

/// What a part of the memory holds, which has a lock of its own: a value that is larger is not kept.
const PART: u64 = 4 << 20;

/// A memory of about that many bytes.
fn cache(bytes: u64) -> Memory {
    let parts = usize::try_from(bytes / PART).unwrap_or(usize::MAX).clamp(1, 64);
    let values = usize::try_from(bytes / 2000).unwrap_or(usize::MAX);
    let options = OptionsBuilder::new()
        .shards(parts)
        .weight_capacity(bytes)
        .estimated_items_capacity(values)
        .build();
    match options {
        Ok(options) => {
            Cache::with_options(options, Weight, Hash::default(), DefaultLifecycle::default())
        }
        // Only if a number above is missing.
        Err(_) => Cache::with(values, bytes, Weight, Hash::default(), DefaultLifecycle::default()),
    }
}

impl Records {
    /// The records of a store, of which about `bytes` may be kept in memory.
    pub(crate) fn new(store: Arc<dyn Store>, bytes: u64, clock: Clock) -> Self {
        Self {
            store,
            cache: cache(bytes),
            clock,
            joint: Joint::default(),
            cleared: RwLock::new(0),
            in_doubt: AtomicBool::new(false),
        }
    }

    pub(crate) fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    /// The commits that change shared values.
    pub(super) fn joint(&self) -> &Joint {
        &self.joint
    }

    pub(crate) fn now(&self) -> UnixTime {
        self.clock.now()
    }

    /// How many bytes the values in memory are reckoned to take.
    pub(crate) fn bytes_in_memory(&self) -> u64 {
        self.cache.weight()
    }

    /// The value at `key`, made of what is stored by `decode` unless it is in memory.
    ///
    /// What has expired counts as not stored.
    pub(crate) async fn load<T: Any + Send + Sync>(
        &self,
        key: &RecordKey,
        decode: impl FnOnce(Option<&Value>) -> Result<T, WorkError>,
    ) -> Result<Loaded<T>, WorkError> {
        if self.in_doubt.load(Ordering::Acquire) {
            return self.load_past_memory(key, decode).await;
        }
        let guard = loop {
            match self.cache.get_value_or_guard(key, Some(Duration::ZERO)) {
                GuardResult::Guard(guard) => break guard,
                // Somebody else loads it, and may never go on: a handler can hold a future without
                // polling it. So nobody waits for another.
                GuardResult::Timeout => return self.load_past_memory(key, decode).await,
                GuardResult::Value(cached) if cached.is_expired(self.now()) => {
                    self.cache.remove_if(key, |cached| cached.is_expired(self.now()));
                }
                GuardResult::Value(Cached { stored, typed }) => {
                    return match typed.downcast::<T>() {
                        Ok(typed) => Ok(Loaded { typed, stored }),
                        Err(_) => self.load_past_memory(key, decode).await,
                    };
                }
            }
        };
        let loaded = self.load_past_memory(key, decode).await?;
        let cached =
            Cached { stored: loaded.stored.clone(), typed: Arc::clone(&loaded.typed) as _ };
        // An error says that somebody has committed meanwhile: what was loaded may be old.
        let _ = guard.insert(cached);
        Ok(loaded)
    }

    async fn load_past_memory<T>(
        &self,
        key: &RecordKey,
        decode: impl FnOnce(Option<&Value>) -> Result<T, WorkError>,
    ) -> Result<Loaded<T>, WorkError> {
        let stored = self.load_raw(key).await?;
        let typed = Arc::new(decode(stored.as_ref())?);
        Ok(Loaded { typed, stored })
    }

    /// The value at `key` as it is stored, unless it has expired.
    pub(crate) async fn load_raw(&self, key: &RecordKey) -> Result<Option<Value>, StoreError> {
        // The time before: what is found was stored later than that, or had not expired by then.
        let now = self.now();
        let stored = self.store.load(key).await?;
        Ok(stored.filter(|value| !value.is_expired(now)))
    }

    /// Writes a batch; `written` are the decoded values of those of its records that are in use, in
    /// the order of the batch.
    ///
    /// # Errors
    ///
    /// [`StoreError`]; the memory then knows nothing of the records any more.
    pub(crate) async fn commit(
        &self,
        batch: Batch,
        written: WrittenRecords,
    ) -> Result<(), StoreError> {
        let keys = if batch.migration.is_some() || batch.erase.is_some() {
            Keys::All
        } else {
            Keys::These(batch.records.iter().map(|(key, _)| key.clone()).collect())
        };
        let mut stored = SmallVec::<[_; 1]>::with_capacity(written.len());
        // Both are in the same order, so one walk finds them all.
        let mut records = batch.records.iter();
        for (key, written) in written {
            if let Some((_, value)) = records.find(|(other, _)| *other == key) {
                stored.push((key, Cached { stored: value.clone(), typed: written.typed }));
            }
        }
        let cleared = *self.cleared.read().unwrap_or_else(PoisonError::into_inner);
        let doubt = Doubt::begin(self, keys);
        let committed = self.store.commit(batch).await;
        doubt.end();
        if committed.is_ok() {
            // Held, so that nobody clears the memory between the look and the insertion.
            let now = self.cleared.read().unwrap_or_else(PoisonError::into_inner);
            if *now == cleared {
                for (key, cached) in stored {
                    self.cache.insert(key, cached);
                }
            }
        }
        committed
    }

    /// Removes what has expired, a part at a time; how many values there were.
    pub(crate) async fn sweep(&self) -> Result<usize, StoreError> {
        let mut removed = 0;
        loop {
            let some = self.store.sweep(self.now(), SWEPT_AT_ONCE).await?;
            removed += some;
            if some < SWEPT_AT_ONCE {
                return Ok(removed);
            }
        }
    }

    fn forget(&self, keys: &Keys) {
        match keys {
            Keys::All => {
                let mut cleared = self.cleared.write().unwrap_or_else(PoisonError::into_inner);
                *cleared += 1;
                self.cache.clear();
            }
            Keys::These(keys) => keys.iter().for_each(|key| {
                self.cache.remove(key);
            }),
        }
    }
}

/// How many expired values are removed in one step, between which others come to write.
const SWEPT_AT_ONCE: usize = 500;

/// The records that a commit changes.
enum Keys {
    These(SmallVec<[RecordKey; 1]>),
    All,
}

/// The time in which nobody can say what is stored.
///
/// What is in memory stays there until it ends: who reads it has read before the commit.
struct Doubt<'a> {
    records: &'a Records,
    keys: Option<Keys>,
}

impl<'a> Doubt<'a> {
    fn begin(records: &'a Records, keys: Keys) -> Self {
        Self { records, keys: Some(keys) }
    }

    /// Forgets what was there, and what others have loaded meanwhile.
    fn end(mut self) {
        if let Some(keys) = self.keys.take() {
            self.records.forget(&keys);
        }
    }
}

impl Drop for Doubt<'_> {
    /// The commit was given up, and the store may carry it out at any later time.
    fn drop(&mut self) {
        if self.keys.is_some() {
            self.records.in_doubt.store(true, Ordering::Release);
            self.records.cache.clear();
        }
    }
}

impl fmt::Debug for Records {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records")
            .field("store", &self.store)
            .field("bytes_in_memory", &self.bytes_in_memory())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
