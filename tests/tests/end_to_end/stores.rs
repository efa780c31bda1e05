//! A store that gets into trouble when it is told to.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bot_core::handler::BoxFuture;
use bot_core::store::{Batch, MemoryStore, RecordKey, Recovery, Store, StoreError, Value};
use bot_core::types::{ChatId, UpdateId};
use tokio::time::sleep;

/// What a store is asked to do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Call {
    /// To read a record of this name.
    Load(&'static str),
    /// To read all records of a chat.
    LoadChat,
    /// To write anything.
    Commit,
    /// To write a record of this name.
    CommitOf(&'static str),
    /// To take handled updates out of the inbox.
    LeaveInbox,
}

/// What becomes of it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Trouble {
    /// It fails.
    Fails,
    /// It never ends.
    Hangs,
    /// It is done, but not before this time.
    Takes(Duration),
}

/// A store in memory, with trouble for the next calls of one kind.
#[derive(Debug, Default)]
pub(crate) struct Flaky {
    inner: MemoryStore,
    plan: Mutex<Option<(Call, Trouble, usize)>>,
}

impl Flaky {
    pub(crate) fn new() -> Arc<Self> {
        Arc::default()
    }

    /// A store whose next `times` calls of a kind fail.
    pub(crate) fn failing(call: Call, times: usize) -> Arc<Self> {
        let store = Self::new();
        store.plan(call, Trouble::Fails, times);
        store
    }

    /// Lets the next `times` calls of a kind get into trouble, and all others be.
    pub(crate) fn plan(&self, call: Call, trouble: Trouble, times: usize) {
        *self.plan.lock().unwrap_or_else(PoisonError::into_inner) = Some((call, trouble, times));
    }

    /// Ends all trouble.
    pub(crate) fn recovers(&self) {
        *self.plan.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Gets into the trouble that is planned for a call that `fits`.
    async fn meet_trouble(&self, fits: impl Fn(Call) -> bool) -> Result<(), StoreError> {
        match self.next_trouble(fits) {
            None => Ok(()),
            Some(Trouble::Fails) => Err(StoreError::new("do as it was told", "the disk is full")),
            Some(Trouble::Hangs) => std::future::pending().await,
            Some(Trouble::Takes(time)) => {
                sleep(time).await;
                Ok(())
            }
        }
    }

    fn next_trouble(&self, fits: impl Fn(Call) -> bool) -> Option<Trouble> {
        let mut plan = self.plan.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, trouble, left) =
            plan.as_mut().filter(|(call, _, left)| *left > 0 && fits(*call))?;
        *left -= 1;
        Some(*trouble)
    }
}

impl Store for Flaky {
    fn load<'a>(&'a self, key: &'a RecordKey) -> BoxFuture<'a, Result<Option<Value>, StoreError>> {
        Box::pin(async move {
            self.meet_trouble(|call| matches!(call, Call::Load(name) if name == key.name)).await?;
            self.inner.load(key).await
        })
    }

    fn load_chat(
        &self,
        chat: ChatId,
    ) -> BoxFuture<'_, Result<Vec<(RecordKey, Value)>, StoreError>> {
        Box::pin(async move {
            self.meet_trouble(|call| call == Call::LoadChat).await?;
            self.inner.load_chat(chat).await
        })
    }

    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move {
            let fits = |call| match call {
                Call::Commit => true,
                Call::CommitOf(name) => batch.records.iter().any(|(key, _)| key.name == name),
                Call::LeaveInbox => !batch.finished.is_empty(),
                Call::Load(_) | Call::LoadChat => false,
            };
            self.meet_trouble(fits).await?;
            self.inner.commit(batch).await
        })
    }

    fn load_journalled(
        &self,
        update: UpdateId,
    ) -> BoxFuture<'_, Result<Option<Value>, StoreError>> {
        self.inner.load_journalled(update)
    }

    fn recover(&self) -> BoxFuture<'_, Result<Recovery, StoreError>> {
        self.inner.recover()
    }
}
