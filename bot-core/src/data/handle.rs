//! Data from outside of a handler: read, change, drop.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::stored::{decode, encode};
use super::{Scope, StoredData};
use crate::context::{Context, Shared};
use crate::store::{Batch, LockSet, OpenGate, RecordKey, Value, WorkError};

/// Why data could not be read or changed from outside of a handler.
#[derive(Debug, thiserror::Error)]
#[error("{action} {key} failed")]
pub struct DataError {
    action: &'static str,
    key: RecordKey,
    #[source]
    source: WorkError,
}

/// One owner's value of the type `T`, from outside of a handler.
///
/// A handler that changes data this way makes a change of its own: it is stored at once, and stays
/// if the handler fails.
/// A handler that has taken data as `&mut` can't change other data this way, it is an error: two
/// such handlers could wait for each other. One that takes none may change one after the other.
pub struct DataHandle<T: StoredData> {
    shared: Arc<Shared>,
    id: <T::Scope as Scope>::Id,
    _type: PhantomData<fn() -> T>,
}

impl<T: StoredData> DataHandle<T> {
    pub(crate) fn new(shared: Arc<Shared>, id: <T::Scope as Scope>::Id) -> Self {
        Self { shared, id, _type: PhantomData }
    }

    /// The value as it is now; the default if nothing is stored.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read, or what it holds can't be decoded as `T`.
    pub async fn get(&self) -> Result<T, DataError> {
        let _gate = self.pass_gate().await;
        let key = self.key();
        let value = self.load(&key).await;
        value.map_err(|source| DataError { action: "reading", key, source })
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
        let changed = async {
            let mut value = self.load(&held.key).await?;
            let result = change(&mut value);
            let value = encode(&value)
                .map_err(|source| WorkError::Encode { key: held.key.clone(), source })?;
            self.store(&held.key, value).await?;
            Ok(result)
        };
        let changed = changed.await;
        changed.map_err(|source| DataError { action: "changing", key: held.key, source })
    }

    /// Removes the value, whether or not it can be decoded: the next reader finds the default.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be written.
    pub async fn drop(&self) -> Result<(), DataError> {
        let held = self.hold("dropping").await?;
        let dropped = self.store(&held.key, None).await;
        dropped.map_err(|source| DataError { action: "dropping", key: held.key, source })
    }

    /// Locks the value; a chat's is locked under its id of now, which can't change meanwhile.
    async fn hold(&self, action: &'static str) -> Result<Held, DataError> {
        if Context::current_has_locks() {
            let key = self.key();
            return Err(DataError {
                action,
                source: WorkError::WouldWait { key: key.clone() },
                key,
            });
        }
        let gate = self.pass_gate().await;
        let key = self.key();
        let locks = self.shared.locks.lock(vec![key.clone()]).await;
        Ok(Held { key, _locks: locks, _gate: gate })
    }

    /// Keeps the chat's id as it is until the gate is dropped.
    async fn pass_gate(&self) -> Option<OpenGate> {
        let chat = T::Scope::owner(self.id).chat()?;
        Some(self.shared.gates.pass(self.shared.current_chat(chat)).await)
    }

    fn key(&self) -> RecordKey {
        let owner = T::Scope::owner(self.id);
        let owner = match owner.chat() {
            Some(chat) => owner.in_chat(self.shared.current_chat(chat)),
            None => owner,
        };
        RecordKey::new(owner, T::NAME)
    }

    async fn load(&self, key: &RecordKey) -> Result<T, WorkError> {
        let loaded = self.shared.records.load(key, |stored| decode(key, stored)).await?;
        Ok(T::clone(&*loaded.typed))
    }

    async fn store(&self, key: &RecordKey, value: Option<Value>) -> Result<(), WorkError> {
        let mut batch = Batch::new();
        batch.records.push((key.clone(), value));
        Ok(self.shared.records.commit(batch, Vec::new()).await?)
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

/// A locked value. The locks go before the gate.
struct Held {
    key: RecordKey,
    _locks: LockSet,
    _gate: Option<OpenGate>,
}

impl<T: StoredData> Clone for DataHandle<T> {
    fn clone(&self) -> Self {
        Self::new(Arc::clone(&self.shared), self.id)
    }
}

impl<T: StoredData> fmt::Debug for DataHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DataHandle").field("key", &self.key()).finish_non_exhaustive()
    }
}
