//! Data as they are reached from outside of a handler: past the gate of their chat, under their
//! lock, and stored even if nobody waits for it any more.

use std::sync::Arc;

use crate::context::{Context, Shared};
use crate::store::{
    Batch, LockSet, OpenGate, Owner, RecordKey, StoreError, UnitOfWork, Value, WorkError,
    WrittenRecords,
};
use crate::task::to_the_end;

/// One owner's value or collection.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) shared: Arc<Shared>,
    pub(super) owner: Owner,
    pub(super) name: &'static str,
}

impl Place {
    /// The address; a chat's is that under its id of now.
    pub(super) fn key(&self) -> RecordKey {
        let owner = match self.owner.chat() {
            Some(chat) => self.owner.in_chat(self.shared.current_chat(chat)),
            None => self.owner,
        };
        RecordKey::new(owner, self.name)
    }

    /// The address, which stays as it is as long as the gate is open.
    pub(super) async fn enter(&self) -> (RecordKey, Option<OpenGate>) {
        let gates = &self.shared.gates;
        let gate = match self.owner.chat().map(|chat| self.shared.current_chat(chat)) {
            Some(chat) if Context::current_has_locks() => Some(gates.pass_with_locks(chat).await),
            Some(chat) => Some(gates.pass(chat).await),
            None => None,
        };
        (self.key(), gate)
    }

    /// Locks the value or the collection.
    ///
    /// # Errors
    ///
    /// [`WorkError::WouldWait`] in a handler that has locks, because it could wait for itself.
    pub(super) async fn hold(&self) -> Result<Held, WorkError> {
        if Context::current_has_locks() {
            return Err(WorkError::WouldWait { key: self.key() });
        }
        Ok(self.hold_unasked().await)
    }

    /// Locks the value or the collection for who isn't a handler.
    pub(super) async fn hold_unasked(&self) -> Held {
        let (key, gate) = self.enter().await;
        let locks = self.shared.locks.lock(vec![key.clone()]).await;
        Held::new(Arc::clone(&self.shared), key, locks, gate)
    }
}

/// A value or a collection that is locked, and what is to be changed in it.
pub(super) struct Held {
    pub(super) key: RecordKey,
    // The locks in here go before the gate.
    pub(super) work: UnitOfWork,
    gate: Option<OpenGate>,
    shared: Arc<Shared>,
}

impl Held {
    fn new(shared: Arc<Shared>, key: RecordKey, locks: LockSet, gate: Option<OpenGate>) -> Self {
        let work = UnitOfWork::new(Arc::clone(&shared.records), locks);
        Self { key, work, gate, shared }
    }

    /// Stores what was changed and lets the locks go.
    ///
    /// Once this was polled it is done to the end, and the locks are held that long: else the next
    /// one could read what is about to be replaced.
    pub(super) async fn commit(self) -> Result<(), WorkError> {
        let Self { work, gate, shared, .. } = self;
        let committed = to_the_end(Box::pin(async move {
            let committed = work.commit(&shared.locks, || None).await;
            drop(gate);
            committed.map(|_stored| ())
        }));
        committed.await.unwrap_or_else(|| Err(runtime_ended().into()))
    }

    /// Stores records as they are given, and lets the locks go; as [`commit`](Self::commit).
    pub(super) async fn store(
        self,
        records: Vec<(RecordKey, Option<Value>)>,
    ) -> Result<(), StoreError> {
        let mut batch = Batch::new();
        batch.records = records;
        let Self { work, gate, shared, .. } = self;
        let committed = to_the_end(Box::pin(async move {
            let committed = shared.records.commit(batch, WrittenRecords::new()).await;
            drop((work, gate));
            committed
        }));
        committed.await.unwrap_or_else(|| Err(runtime_ended()))
    }
}

/// The error of who waits for a commit in a runtime that has ended.
pub(super) fn runtime_ended() -> StoreError {
    StoreError::new("write a batch", "the runtime has ended")
}
