//! A collection from outside of a handler.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::super::codec::written_entry;
use super::super::place::{Held, Place};
use super::super::{DataError, Scope, StoredEntry};
use super::Entries;
use super::view::View;
use crate::context::{Context, Shared};
use crate::store::{RecordKey, Value, WorkError, Written};

/// One owner's collection of the type `T`, from outside of a handler.
///
/// It has the methods of a [`Collection`](super::Collection), but each change is stored at once.
/// Used by a handler, a change stays if the handler fails; a handler that has taken data as `&mut`
/// can't change other data this way, as with a [`DataHandle`](crate::data::DataHandle).
///
/// A change that has begun to be stored is stored even if its future is dropped.
///
/// # Example
///
/// ```
/// use bot_core::prelude::*;
///
/// #[derive(Clone, Serialize, Deserialize, UserData)]
/// #[stored(name = "words", key = String)]
/// struct Word { seen: u32 }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let app = App::new("123456:token").build()?;
/// let words = app.handle().collection::<Word>(UserId(7));
/// let tea = "tea".to_owned();
/// words.insert(&tea, Word { seen: 1 }).await?;
/// words.update(&tea, |word| word.seen += 1).await?;
/// assert_eq!(words.get(&tea).await?.map(|word| word.seen), Some(2));
/// assert_eq!(words.entries().page(10).await?.len(), 1);
/// # Ok(()) }
/// ```
pub struct CollectionHandle<T: StoredEntry> {
    place: Place,
    _type: PhantomData<fn() -> T>,
}

impl<T: StoredEntry> CollectionHandle<T> {
    pub(crate) fn new(shared: Arc<Shared>, id: <T::Scope as Scope>::Id) -> Self {
        let place = Place { shared, owner: T::Scope::owner(id), name: T::NAME };
        Self { place, _type: PhantomData }
    }

    /// The entry with that key; `None` if there is none.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read, the entry can't be decoded, or the key is none that
    /// a collection can have: see [`KeyError`](crate::data::KeyError).
    pub async fn get(&self, key: &T::Key) -> Result<Option<T>, DataError> {
        let (address, _gate) = self.place.enter().await;
        self.view(&address).get(key).await
    }

    /// The entry with that key as it is stored, its JSON and its version, whether or not it can be
    /// read as `T`; `None` if there is none.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read, or the key is none that a collection can have.
    pub async fn raw(&self, key: &T::Key) -> Result<Option<Value>, DataError> {
        let (address, _gate) = self.place.enter().await;
        let entry = self.view(&address).entry("reading", key)?;
        let stored = self.place.shared.records.load_raw(&entry).await;
        stored.map_err(|source| DataError::of_record("reading", entry, source.into()))
    }

    /// Whether there is an entry with that key; also where it can't be decoded.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read, or the key is none that a collection can have.
    pub async fn contains(&self, key: &T::Key) -> Result<bool, DataError> {
        let (address, _gate) = self.place.enter().await;
        self.view(&address).contains(key).await
    }

    /// How many entries there are.
    ///
    /// The store counts them, which takes longer the more there are, but doesn't read them. Where
    /// the type expires, the entries themselves are gone through.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read.
    pub async fn count(&self) -> Result<u64, DataError> {
        let (address, _gate) = self.place.enter().await;
        self.view(&address).count().await
    }

    /// Goes through the entries in the order of their keys: see [`Entries`].
    #[must_use = "the entries are read by `next` and `page`"]
    pub fn entries(&self) -> Entries<'_, T> {
        Entries::of_place(&self.place)
    }

    /// Puts an entry there, in place of one with the same key, unread.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the entry can't be written, or the key is none that a collection can have.
    pub async fn insert(&self, key: &T::Key, value: T) -> Result<(), DataError> {
        self.write("writing", key, Some(written_entry(value))).await
    }

    /// Changes the entry with that key, if there is one, and gives back what `change` gives.
    ///
    /// Handlers that change the collection, and other changes to it, wait meanwhile.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the entry can't be read or written, or the key is none that a collection can
    /// have; then it is as it was.
    pub async fn update<R: Send>(
        &self,
        key: &T::Key,
        change: impl FnOnce(&mut T) -> R + Send,
    ) -> Result<Option<R>, DataError> {
        let held = self.hold("changing").await?;
        let address = held.key.clone();
        let records = Arc::clone(&self.place.shared.records);
        let view = View::<T>::new(&records, None, &address);
        let entry = view.entry("changing", key)?;
        let changed = view.update(&held.work, key, change).await?;
        if changed.is_some() {
            commit(held, "changing", entry).await?;
        }
        Ok(changed)
    }

    /// Removes the entry with that key, if there is one, whether or not it can be read.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be written, or the key is none that a collection can have.
    pub async fn remove(&self, key: &T::Key) -> Result<(), DataError> {
        self.write("removing", key, None).await
    }

    async fn write(
        &self,
        action: &'static str,
        key: &T::Key,
        value: Option<Written>,
    ) -> Result<(), DataError> {
        let held = self.hold(action).await?;
        let entry = self.view(&held.key).entry(action, key)?;
        let written = held.work.write(entry.clone(), value, None);
        written.map_err(|source| DataError::of_record(action, entry.clone(), source))?;
        commit(held, action, entry).await
    }

    async fn hold(&self, action: &'static str) -> Result<Held, DataError> {
        let held = self.place.hold().await;
        held.map_err(|source| DataError::of_record(action, self.place.key(), source))
    }

    fn view<'a>(&'a self, address: &'a RecordKey) -> View<'a, T> {
        View::new(&self.place.shared.records, None, address)
    }
}

async fn commit(held: Held, action: &'static str, entry: RecordKey) -> Result<(), DataError> {
    let committed: Result<(), WorkError> = held.commit().await;
    committed.map_err(|source| DataError::of_record(action, entry, source))
}

impl Context {
    /// The collection of type `T` of any user, chat, member or the bot: see [`CollectionHandle`].
    ///
    /// For the collections of the trigger's own user and chat, arguments such as
    /// `&mut Collection<T>` are better: they are part of the handler's transaction.
    #[must_use]
    pub fn collection<T: StoredEntry>(&self, id: <T::Scope as Scope>::Id) -> CollectionHandle<T> {
        CollectionHandle::new(self.shared_handle(), id)
    }
}

impl<T: StoredEntry> Clone for CollectionHandle<T> {
    fn clone(&self) -> Self {
        Self { place: self.place.clone(), _type: PhantomData }
    }
}

impl<T: StoredEntry> fmt::Debug for CollectionHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CollectionHandle").field("address", &self.place.key()).finish()
    }
}
