//! Data that grow: entries under keys, each stored by itself.

mod entries;
mod handle;
mod view;

use std::fmt;
use std::future::{Ready, ready};
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

pub use entries::Entries;
pub use handle::CollectionHandle;
use view::View;

use super::codec::{entry_type, written_entry};
use super::{DataError, HeldScope, Scope, StoredEntry};
use crate::clock::Clock;
use crate::context::Context;
use crate::extract::{Access, BorrowFromUpdate, BorrowMutFromUpdate, FromUpdate, Rejection};
use crate::store::{LockSet, MemoryStore, Owner, RecordKey, Records, UnitOfWork};

/// Data that grow: entries under keys, each stored by itself.
///
/// A put costs the same with ten entries or ten million: one record is written, whatever else is
/// there.
/// The entries are in the order of their keys: texts by their bytes, whole numbers by their size.
/// A key is text or a whole number, or what serde writes as one of these: a `Uuid`, a
/// [`ChatId`](crate::types::ChatId), an enum without fields.
///
/// A handler takes it as
///
/// - `&Collection<T>` to read it. No lock is taken: each call finds what is stored at that moment,
///   so others may change the collection between two calls.
/// - `&mut Collection<T>`, or by value, to change it. It is locked while the handler runs, all of
///   it. What the handler changes is stored if it returns `Ok`, together with all its other
///   changes, and it sees its own changes at once.
///
/// # Example
///
/// ```
/// use bot_core::data::DataError;
/// use bot_core::prelude::*;
/// use uuid::Uuid;
///
/// /// What a user has put away.
/// #[derive(Clone, Serialize, Deserialize, UserData)]
/// #[stored(name = "notes", key = Uuid)]
/// struct Note { text: String }
///
/// /// Puts a value away and answers with its key.
/// #[command("put <text..>")]
/// async fn put(text: String, notes: &mut Collection<Note>) -> Result<String, DataError> {
///     let key = Uuid::new_v4();
///     notes.insert(&key, Note { text })?;
///     Ok(key.to_string())
/// }
///
/// /// Looks a value up by its key.
/// #[command("get <key>")]
/// async fn get(key: Uuid, notes: &Collection<Note>) -> Result<String, DataError> {
///     let note = notes.get(&key).await?;
///     Ok(note.map_or("Not found".into(), |note| note.text))
/// }
///
/// // The handlers are functions: a test gives them a collection in memory.
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut notes = Collection::in_memory();
/// let key = put("tea".into(), &mut notes).await?.parse()?;
/// assert_eq!(get(key, &notes).await?, "tea");
/// assert_eq!(notes.count().await?, 1);
/// # let _ = routes![put, get];
/// # Ok(()) }
/// ```
pub struct Collection<T> {
    source: Source,
    address: RecordKey,
    /// Whether the handler's unit of work waits for it to be given back.
    lent: bool,
    _type: PhantomData<fn() -> T>,
}

/// What a collection belongs to.
enum Source {
    Handler(Context),
    Test(Box<UnitOfWork>),
}

impl<T: StoredEntry> Collection<T> {
    /// An empty collection that belongs to no bot, for tests that call a handler as a function.
    ///
    /// What is put into it is there as long as it is.
    #[must_use]
    pub fn in_memory() -> Self {
        let address = RecordKey::new(Owner::Bot, T::NAME);
        let store = Arc::new(MemoryStore::new());
        let records = Arc::new(Records::new(store, 1 << 20, Clock::default()));
        let work = UnitOfWork::new(records, LockSet::of_its_own(address.clone()));
        let source = Source::Test(Box::new(work));
        Self { source, address, lent: false, _type: PhantomData }
    }

    /// The entry with that key; `None` if there is none.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read, the entry can't be decoded, or the key is none that
    /// a collection can have: see [`KeyError`](super::KeyError).
    pub async fn get(&self, key: &T::Key) -> Result<Option<T>, DataError> {
        self.view().get(key).await
    }

    /// Whether there is an entry with that key; also where it can't be decoded.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read, or the key is none that a collection can have.
    pub async fn contains(&self, key: &T::Key) -> Result<bool, DataError> {
        self.view().contains(key).await
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
        self.view().count().await
    }

    /// Goes through the entries in the order of their keys: see [`Entries`].
    #[must_use = "the entries are read by `next` and `page`"]
    pub fn entries(&self) -> Entries<'_, T> {
        Entries::of_unit(self.work(), &self.address)
    }

    /// Puts an entry there, in place of one with the same key; stored if the handler returns `Ok`.
    ///
    /// What is there isn't read, so it costs the same whether or not there is something.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the key is none that a collection can have.
    pub fn insert(&mut self, key: &T::Key, value: T) -> Result<(), DataError> {
        let entry = self.view().entry("writing", key)?;
        let written = self.work().write(entry.clone(), Some(written_entry(value)), None);
        written.map_err(|source| DataError::of_record("writing", entry, source))
    }

    /// Changes the entry with that key, if there is one, and gives back what `change` gives; stored
    /// if the handler returns `Ok`.
    ///
    /// # Errors
    ///
    /// [`DataError`] as of [`get`](Self::get); then nothing was changed.
    pub async fn update<R: Send>(
        &mut self,
        key: &T::Key,
        change: impl FnOnce(&mut T) -> R + Send,
    ) -> Result<Option<R>, DataError> {
        self.view().update(self.work(), key, change).await
    }

    /// Removes the entry with that key, if there is one, whether or not it can be decoded; done if
    /// the handler returns `Ok`.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the key is none that a collection can have.
    pub fn remove(&mut self, key: &T::Key) -> Result<(), DataError> {
        let entry = self.view().entry("removing", key)?;
        let written = self.work().write(entry.clone(), None, None);
        written.map_err(|source| DataError::of_record("removing", entry, source))
    }

    /// The collection of the trigger's user, chat or member, or of the bot.
    fn of_trigger(cx: &Context) -> Result<Self, Rejection> {
        let owner = T::Scope::KIND.owner(cx.chat_id(), cx.user_id()).ok_or(Rejection::Skip)?;
        let (source, address) = (Source::Handler(cx.clone()), RecordKey::new(owner, T::NAME));
        Ok(Self { source, address, lent: false, _type: PhantomData })
    }

    /// The same, to be changed.
    fn lent_to(cx: &Context) -> Result<Self, Rejection> {
        let mut collection = Self::of_trigger(cx)?;
        cx.work().hold(&collection.address).map_err(Rejection::fail)?;
        collection.lent = true;
        Ok(collection)
    }

    fn view(&self) -> View<'_, T> {
        let work = self.work();
        View::new(work.records(), Some(work), &self.address)
    }
}

impl<T> Collection<T> {
    fn work(&self) -> &UnitOfWork {
        match &self.source {
            Source::Handler(cx) => cx.work(),
            Source::Test(work) => work,
        }
    }
}

impl<T> Drop for Collection<T> {
    fn drop(&mut self) {
        if self.lent {
            self.work().give_back(&self.address, None, false);
        }
    }
}

impl<T> fmt::Debug for Collection<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Collection").field("address", &self.address).finish_non_exhaustive()
    }
}

/// The same as an argument `&mut Collection<T>`, by value: for handlers without macros and for
/// `Option<…>`.
impl<T: StoredEntry<Scope: HeldScope>> FromUpdate for Collection<T> {
    const NEVER_SKIPS: bool = true;

    fn access(access: &mut Access) {
        access.data(entry_type::<T>(), true);
    }

    #[expect(refining_impl_trait, reason = "of a named type, a type without key is told once")]
    fn from_update(cx: &Context) -> Ready<Result<Self, Rejection>> {
        ready(Self::lent_to(cx))
    }
}

impl<T: StoredEntry<Scope: HeldScope>> BorrowMutFromUpdate for Collection<T> {
    const NEVER_SKIPS: bool = true;

    type Guard<'a> = Box<Self>;

    fn access(access: &mut Access) {
        access.data(entry_type::<T>(), true);
    }

    #[expect(refining_impl_trait, reason = "of a named type, a type without key is told once")]
    fn borrow_mut_from_update(cx: &Context) -> Ready<Result<Box<Self>, Rejection>> {
        ready(Self::lent_to(cx).map(Box::new))
    }
}

impl<T: StoredEntry> BorrowFromUpdate for Collection<T> {
    const NEVER_SKIPS: bool = true;

    type Guard<'a> = ReadCollection<T>;

    fn access(access: &mut Access) {
        access.data(entry_type::<T>(), false);
    }

    #[expect(refining_impl_trait, reason = "of a named type, a type without key is told once")]
    fn borrow_from_update(cx: &Context) -> Ready<Result<ReadCollection<T>, Rejection>> {
        ready(Self::of_trigger(cx).map(ReadCollection))
    }
}

/// A [`Collection`] to be read.
pub struct ReadCollection<T>(Collection<T>);

impl<T> Deref for ReadCollection<T> {
    type Target = Collection<T>;

    fn deref(&self) -> &Collection<T> {
        &self.0
    }
}

impl<T> fmt::Debug for ReadCollection<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ReadCollection").field(&self.0.address).finish()
    }
}

/// The same as an argument `&Collection<T>`, by value: for handlers without macros and for
/// `Option<…>`.
impl<T: StoredEntry> FromUpdate for ReadCollection<T> {
    const NEVER_SKIPS: bool = true;

    fn access(access: &mut Access) {
        access.data(entry_type::<T>(), false);
    }

    async fn from_update(cx: &Context) -> Result<Self, Rejection> {
        Collection::of_trigger(cx).map(Self)
    }
}
