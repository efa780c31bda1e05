//! Data from outside of a handler: read, change, drop.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::codec::{decode_plain, written_plain};
use super::place::{Held, Place};
use super::{DataError, Scope, StoredData};
use crate::context::{Context, Shared};
use crate::store::Value;

/// One owner's value of the type `T`, from outside of a handler.
///
/// A handler that changes data this way makes a change of its own: it is stored at once, and stays
/// if the handler fails.
/// A handler that has taken data as `&mut` can't change other data this way, it is an error: two
/// such handlers could wait for each other. One that takes none may change one after the other.
///
/// A change that has begun to be stored is stored even if its future is dropped.
///
/// # Example
///
/// ```
/// use bot_core::prelude::*;
///
/// #[derive(Default, Clone, Serialize, Deserialize, UserData)]
/// struct Counter(u64);
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let app = App::new("123456:token").build()?;
/// let counter = app.handle().data::<Counter>(UserId(7));
/// counter.set(Counter(41)).await?;
/// let now = counter.update(|counter| { counter.0 += 1; counter.0 }).await?;
/// assert_eq!(now, 42);
///
/// let raw = counter.raw().await?.expect("it was stored");
/// assert_eq!((raw.as_str(), raw.version()), ("42", 1));
///
/// counter.drop().await?;
/// assert_eq!(counter.get().await?.0, 0);
/// # Ok(()) }
/// ```
pub struct DataHandle<T: StoredData> {
    place: Place,
    _type: PhantomData<fn() -> T>,
}

impl<T: StoredData> DataHandle<T> {
    pub(crate) fn new(shared: Arc<Shared>, id: <T::Scope as Scope>::Id) -> Self {
        let place = Place { shared, owner: T::Scope::owner(id), name: T::NAME };
        Self { place, _type: PhantomData }
    }

    /// The value as it is now; the default if nothing is stored.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read, or what it holds can't be decoded as `T`.
    pub async fn get(&self) -> Result<T, DataError> {
        let (key, _gate) = self.place.enter().await;
        let records = &self.place.shared.records;
        let loaded = records.load(&key, |stored| decode_plain::<T>(&key, stored)).await;
        match loaded {
            Ok(loaded) => Ok(loaded.typed.value.clone()),
            Err(source) => Err(DataError::of_record("reading", key, source)),
        }
    }

    /// The value as it is stored, its JSON and its version, whether or not it can be read as `T`;
    /// `None` if nothing is stored.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read.
    pub async fn raw(&self) -> Result<Option<Value>, DataError> {
        let (key, _gate) = self.place.enter().await;
        let stored = self.place.shared.records.load_raw(&key).await;
        stored.map_err(|source| DataError::of_record("reading", key, source.into()))
    }

    /// Changes the value, alone: handlers and other updates of it wait meanwhile.
    ///
    /// Gives back what `change` gives.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the value can't be read or written; then it is as it was.
    pub async fn update<R: Send>(
        &self,
        change: impl FnOnce(&mut T) -> R + Send,
    ) -> Result<R, DataError> {
        let held = self.hold("changing").await?;
        let key = held.key.clone();
        let changed = async {
            let found = held.work.lend(&key, |stored| decode_plain::<T>(&key, stored)).await?;
            let mut value = found.value.clone();
            let result = change(&mut value);
            held.work.give_back(&key, Some(written_plain(value)), found.broken);
            held.commit().await?;
            Ok(result)
        };
        changed.await.map_err(|source| DataError::of_record("changing", key.clone(), source))
    }

    /// Stores a value in place of what is there, unread: also where it can't be read.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the value can't be written; then it is as it was.
    pub async fn set(&self, value: T) -> Result<(), DataError> {
        let held = self.hold("writing").await?;
        let key = held.key.clone();
        let stored = async {
            held.work.write(key.clone(), Some(written_plain(value)), None)?;
            held.commit().await
        };
        stored.await.map_err(|source| DataError::of_record("writing", key.clone(), source))
    }

    /// Removes the value, whether or not it can be read: the next reader finds the default.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be written.
    pub async fn drop(&self) -> Result<(), DataError> {
        let held = self.hold("dropping").await?;
        let key = held.key.clone();
        let dropped = async {
            held.work.write(key.clone(), None, None)?;
            held.commit().await
        };
        dropped.await.map_err(|source| DataError::of_record("dropping", key.clone(), source))
    }

    async fn hold(&self, action: &'static str) -> Result<Held, DataError> {
        let held = self.place.hold().await;
        held.map_err(|source| DataError::of_record(action, self.place.key(), source))
    }
}

impl Context {
    /// The data of type `T` of any user, chat, member or the bot: see [`DataHandle`].
    ///
    /// For the data of the trigger's own user and chat, arguments such as `&mut T` are better: they
    /// are part of the handler's transaction.
    #[must_use]
    pub fn data<T: StoredData>(&self, id: <T::Scope as Scope>::Id) -> DataHandle<T> {
        DataHandle::new(self.shared_handle(), id)
    }
}

impl<T: StoredData> Clone for DataHandle<T> {
    fn clone(&self) -> Self {
        Self { place: self.place.clone(), _type: PhantomData }
    }
}

impl<T: StoredData> fmt::Debug for DataHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DataHandle").field("key", &self.place.key()).finish_non_exhaustive()
    }
}
