//! Going through a collection: the stored pages, and between them what the handler has written.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::marker::PhantomData;
use std::ops::Bound;
use std::sync::Arc;

use super::super::codec::decode;
use super::super::place::Place;
use super::super::{DataError, KeyError, StoredEntry, key};
use super::view::value_of;
use crate::store::{
    EntryQuery, OwnEntry, RecordKey, Records, StoreError, UnitOfWork, Value, WorkError, Written,
};

/// How many entries are read from the store at once.
const PAGE_SIZE: usize = 100;

/// Goes through the entries of a collection in the order of their keys.
///
/// The entries are read a page at a time, as they are when their page is read.
/// What the handler itself has changed is among them.
///
/// # Example
///
/// ```
/// use bot_core::prelude::*;
///
/// #[derive(Clone, Serialize, Deserialize, UserData)]
/// #[stored(key = u64)]
/// struct Order { item: String }
///
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut orders = Collection::in_memory();
/// for (number, item) in [(1, "tea"), (2, "milk"), (10, "cake")] {
///     orders.insert(&number, Order { item: item.into() })?;
/// }
///
/// let mut all = orders.entries();
/// while let Some((number, order)) = all.next().await? {
///     println!("{number}: {}", order.item);
/// }
///
/// let latest = orders.entries().descending().page(2).await?;
/// let numbers: Vec<u64> = latest.into_iter().map(|(number, _)| number).collect();
/// assert_eq!(numbers, [10, 2]);
///
/// let mut next = orders.entries().after(&2);
/// assert_eq!(next.next().await?.map(|(number, _)| number), Some(10));
/// # Ok(()) }
/// ```
#[must_use = "the entries are read by `next` and `page`"]
pub struct Entries<'a, T> {
    source: Source<'a>,
    /// What the handler has written.
    own: BTreeMap<Arc<str>, OwnEntry>,
    descending: bool,
    page_size: usize,
    /// The key that was given last, or to begin after.
    position: Option<Arc<str>>,
    /// A key that no collection can have was given to begin after.
    mistake: Option<KeyError>,
    /// What was read from the store and isn't given yet.
    stored: VecDeque<(Arc<str>, Value)>,
    /// How far the store was read.
    read: Option<Arc<str>>,
    /// Whether the store has nothing more.
    exhausted: bool,
    _type: PhantomData<fn() -> T>,
}

/// Where the stored entries are.
#[derive(Clone, Copy)]
enum Source<'a> {
    Address(&'a Records, &'a RecordKey),
    Place(&'a Place),
}

/// An entry that isn't decoded yet.
enum Raw {
    Own(Written),
    Stored(Value),
}

impl<'a, T: StoredEntry> Entries<'a, T> {
    fn new(source: Source<'a>, own: BTreeMap<Arc<str>, OwnEntry>) -> Self {
        Self {
            source,
            own,
            descending: false,
            page_size: PAGE_SIZE,
            position: None,
            mistake: None,
            stored: VecDeque::new(),
            read: None,
            exhausted: false,
            _type: PhantomData,
        }
    }

    pub(super) fn of_view(
        records: &'a Records,
        own: Option<&UnitOfWork>,
        address: &'a RecordKey,
    ) -> Self {
        let own = own.map(|own| own.written_entries(address)).unwrap_or_default();
        Self::new(Source::Address(records, address), own)
    }

    pub(super) fn of_unit(work: &'a UnitOfWork, address: &'a RecordKey) -> Self {
        Self::of_view(work.records(), Some(work), address)
    }

    pub(super) fn of_place(place: &'a Place) -> Self {
        Self::new(Source::Place(place), BTreeMap::new())
    }

    /// Begins beyond that key, whether or not there is an entry with it.
    pub fn after(mut self, key: &T::Key) -> Self {
        match key::write(key) {
            Ok(key) => self.go_to(Some(key)),
            // Said by `next` and `page`.
            Err(mistake) => self.mistake = Some(mistake),
        }
        self
    }

    /// From the greatest key down to the smallest. Default: the other way.
    pub fn descending(mut self) -> Self {
        self.descending = true;
        self
    }

    /// How many entries [`next`](Self::next) reads from the store at once. Default: 100; at least 1.
    pub fn page_size(mut self, entries: usize) -> Self {
        self.page_size = entries.max(1);
        self
    }

    /// The next entry with its key; `None` at the end.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read, or the entry or its key can't be decoded. Called
    /// again, it goes on after such an entry, and tries again where the store failed.
    pub async fn next(&mut self) -> Result<Option<(T::Key, T)>, DataError> {
        self.entry(self.page_size).await
    }

    /// The next entries with their keys, at most `limit`; none at the end.
    ///
    /// # Errors
    ///
    /// [`DataError`] as of [`next`](Self::next); then none of them is given, and they come again.
    pub async fn page(&mut self, limit: usize) -> Result<Vec<(T::Key, T)>, DataError> {
        let begin = self.position.clone();
        let mut page = Vec::new();
        while page.len() < limit {
            match self.entry((limit - page.len()).min(LARGEST_READ)).await {
                Ok(Some(entry)) => page.push(entry),
                Ok(None) => break,
                Err(error) => {
                    self.go_to(begin);
                    return Err(error);
                }
            }
        }
        Ok(page)
    }

    /// How many entries there are from here on.
    pub(super) async fn count(&mut self) -> Result<u64, WorkError> {
        let mut count = 0;
        while self.raw(LARGEST_READ).await?.is_some() {
            count += 1;
        }
        Ok(count)
    }

    async fn entry(&mut self, read_at_once: usize) -> Result<Option<(T::Key, T)>, DataError> {
        let failed = |address, source| DataError::of_record("reading", address, source);
        if let Some(mistake) = &self.mistake {
            let (address, source) = (self.source.address(), mistake.clone().into());
            return Err(failed(address.clone(), WorkError::Key { key: address, source }));
        }
        let raw = self.raw(read_at_once).await;
        let failed_to_read = |source: StoreError| failed(self.source.address(), source.into());
        let Some((entry, raw)) = raw.map_err(failed_to_read)? else {
            return Ok(None);
        };
        let RecordKey { owner, name, .. } = self.source.address();
        let address = RecordKey::entry(owner, name, Arc::clone(&entry));
        decoded(&address, &entry, raw).map_err(|source| failed(address, source))
    }

    /// The next entry of the two: what is stored, and what the handler has written over it.
    async fn raw(&mut self, read_at_once: usize) -> Result<Option<(Arc<str>, Raw)>, StoreError> {
        loop {
            if self.stored.is_empty() && !self.exhausted {
                self.read_on(read_at_once).await?;
            }
            let own = self.next_own();
            let stored = self.stored.front().map(|(key, _)| key);
            let own_first = match (&own, stored) {
                (Some((own, _)), Some(stored)) if self.descending => own >= stored,
                (Some((own, _)), Some(stored)) => own <= stored,
                (own, _) => own.is_some(),
            };
            if !own_first {
                let Some((key, value)) = self.stored.pop_front() else {
                    return Ok(None);
                };
                self.position = Some(Arc::clone(&key));
                return Ok(Some((key, Raw::Stored(value))));
            }
            let Some((key, written)) = own else {
                return Ok(None);
            };
            self.stored.pop_front_if(|(stored, _)| *stored == key);
            self.position = Some(Arc::clone(&key));
            if let Some(written) = written {
                return Ok(Some((key, Raw::Own(written))));
            }
        }
    }

    /// The next entry that the handler has written, or with `None` removed.
    fn next_own(&self) -> Option<(Arc<str>, Option<Written>)> {
        let beyond = self.position.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
        let (key, own) = if self.descending {
            self.own.range::<Arc<str>, _>((Bound::Unbounded, beyond)).next_back()?
        } else {
            self.own.range::<Arc<str>, _>((beyond, Bound::Unbounded)).next()?
        };
        Some((Arc::clone(key), own.written.clone()))
    }

    /// Reads on in the store, until there is something or the end.
    async fn read_on(&mut self, limit: usize) -> Result<(), StoreError> {
        while self.stored.is_empty() && !self.exhausted {
            let (read, records) = match self.source {
                Source::Address(records, address) => {
                    (records.store().entries(self.query(address, limit)).await?, records)
                }
                Source::Place(place) => {
                    let (address, _gate) = place.enter().await;
                    let records = &*place.shared.records;
                    (records.store().entries(self.query(&address, limit)).await?, records)
                }
            };
            self.exhausted = read.len() < limit;
            if let Some((last, _)) = read.last() {
                self.read = Some(Arc::clone(last));
            }
            let now = records.now();
            self.stored.extend(read.into_iter().filter(|(_, value)| !value.is_expired(now)));
        }
        Ok(())
    }

    fn query(&self, address: &RecordKey, limit: usize) -> EntryQuery {
        let mut query = EntryQuery::new(address.owner, address.name.clone());
        query.after.clone_from(&self.read);
        query.descending = self.descending;
        query.limit = limit;
        query
    }

    /// Goes on after that key.
    fn go_to(&mut self, position: Option<Arc<str>>) {
        self.read.clone_from(&position);
        self.position = position;
        self.stored.clear();
        self.exhausted = false;
    }
}

/// Most entries that are read at once, however many are asked for.
const LARGEST_READ: usize = 1000;

fn decoded<T: StoredEntry>(
    address: &RecordKey,
    entry: &str,
    raw: Raw,
) -> Result<Option<(T::Key, T)>, WorkError> {
    let key = key::read(entry)
        .map_err(|error| WorkError::Key { key: address.clone(), source: error.into() })?;
    let value = match raw {
        Raw::Stored(value) => Some(decode(address, &value)?),
        Raw::Own(written) => value_of(&written),
    };
    Ok(value.map(|value| (key, value)))
}

impl Source<'_> {
    fn address(&self) -> RecordKey {
        match self {
            Self::Address(_, address) => (*address).clone(),
            Self::Place(place) => place.key(),
        }
    }
}

impl<T> fmt::Debug for Entries<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entries")
            .field("address", &self.source.address())
            .field("position", &self.position)
            .field("descending", &self.descending)
            .finish_non_exhaustive()
    }
}
