//! Commits that change shared values, many of them in one batch.
//!
//! A shared value, such as a counter of the whole bot, is changed by handlers of all chats, and each
//! commit takes as long as the store needs.
//! One after another, a store on disk would bound the whole bot.
//! So who comes while a commit is under way waits in a queue, and the next who has the turn applies
//! the changes of all who wait, in the order they came, and commits them together.
//!
//! Each unit still stands for itself: one whose change fails or panics is left out, and where the
//! store refuses the whole for good, each is tried alone.

use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{Mutex as TurnLock, oneshot};

use super::writes::{Changed, Writes};
use super::{LockSet, Locks, RecordKey, Records, StoreError, Value, WorkError, Written};
use crate::task::{BoxFuture, Panicked, catch_panic, to_the_end};

/// Changes that are made to a shared value at the moment of the commit.
pub(crate) trait Changes: Send + Sync {
    /// Whether there are none.
    fn is_empty(&self) -> bool;

    /// Applies the changes to `current`, or without it to what is stored.
    ///
    /// May be called again for another try.
    fn apply<'a>(
        &'a self,
        key: &'a RecordKey,
        records: &'a Records,
        current: Option<Written>,
    ) -> BoxFuture<'a, Result<Changed, WorkError>>;
}

/// What one handler wants to be stored, with changes to shared values.
pub(super) struct Unit {
    /// Held until the end, whoever commits.
    _locks: LockSet,
    writes: Writes,
    shared: Vec<(RecordKey, Arc<dyn Changes>)>,
}

impl Unit {
    pub(super) fn new(
        locks: LockSet,
        writes: Writes,
        shared: Vec<(RecordKey, Arc<dyn Changes>)>,
    ) -> Self {
        Self { _locks: locks, writes, shared }
    }
}

/// See the module's documentation.
#[derive(Default)]
pub(super) struct Joint {
    queue: Mutex<Vec<Waiting>>,
    turn: Arc<TurnLock<()>>,
}

struct Waiting {
    unit: Unit,
    done: oneshot::Sender<End>,
}

/// What became of a unit: whether anything was stored, or its own failure.
type End = Result<Result<bool, WorkError>, Panicked>;

/// A shared value with the changes of some units.
struct Shared {
    before: Option<Value>,
    keep_before: bool,
    after: Written,
    value: Option<Value>,
}

type SharedValues = BTreeMap<RecordKey, Shared>;

impl Joint {
    /// Stores what a unit has changed; whether that was anything.
    ///
    /// # Errors
    ///
    /// [`WorkError`]; then nothing of the unit was stored.
    ///
    /// # Panics
    ///
    /// If one of the unit's own changes panics.
    pub(super) async fn commit(
        records: &Arc<Records>,
        locks: &Locks,
        unit: Unit,
    ) -> Result<bool, WorkError> {
        let joint = records.joint();
        // Dropped after the way back, so that it finds a unit closed that nobody waits for.
        let mut leave = Leave(Some(joint));
        let (done, mut end) = oneshot::channel();
        joint.queue().push(Waiting { unit, done });
        let end = tokio::select! {
            biased;
            end = &mut end => end,
            turn = Arc::clone(&joint.turn).lock_owned() => {
                let waiting = std::mem::take(&mut *joint.queue());
                // Empty if another had this unit in its batch and has just ended.
                if !waiting.is_empty() {
                    let (records, locks) = (Arc::clone(records), locks.clone());
                    // The batch has the units of others, and their locks.
                    to_the_end(Box::pin(async move {
                        commit_together(&records, &locks, waiting).await;
                        drop(turn);
                    }))
                    .await;
                }
                end.await
            }
        };
        leave.0 = None;
        match end {
            Ok(Ok(stored)) => stored,
            Ok(Err(panicked)) => resume_unwind(Box::new(panicked.message().to_owned())),
            Err(_) => Err(end_of_run().into()),
        }
    }

    fn queue(&self) -> std::sync::MutexGuard<'_, Vec<Waiting>> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes units out of the queue that nobody waits for any more, with their locks.
struct Leave<'a>(Option<&'a Joint>);

impl Drop for Leave<'_> {
    fn drop(&mut self) {
        if let Some(joint) = self.0 {
            joint.queue().retain(|waiting| !waiting.done.is_closed());
        }
    }
}

/// The error of who waits for a commit in a run that has ended.
pub(super) fn end_of_run() -> StoreError {
    StoreError::new("say what became of a batch", "the run was ended")
}

async fn commit_together(records: &Records, locks: &Locks, waiting: Vec<Waiting>) {
    let keys = waiting.iter().flat_map(|waiting| &waiting.unit.shared).map(|(key, _)| key.clone());
    let _locks = locks.lock(keys).await;
    let refused = try_together(records, waiting).await;
    for one in refused {
        for alone in try_together(records, vec![one]).await {
            let source = StoreError::permanent("write a batch", "it was refused");
            tell(alone, Ok(Err(source.into())));
        }
    }
}

/// Commits units in one batch; gives those back that have to be tried alone.
async fn try_together(records: &Records, waiting: Vec<Waiting>) -> Vec<Waiting> {
    let mut values = SharedValues::new();
    let mut writes = Writes::at(records.now());
    let mut joined = Vec::with_capacity(waiting.len());
    for waiting in waiting {
        if waiting.done.is_closed() {
            continue;
        }
        let applied = catch_panic(pin!(apply(&waiting.unit, records, &values, &writes))).await;
        match applied {
            Ok(Ok(changed)) => {
                values.extend(changed);
                writes.join(waiting.unit.writes.clone());
                joined.push(waiting);
            }
            Ok(Err(error)) => tell(waiting, Ok(Err(error))),
            Err(panicked) => tell(waiting, Err(panicked)),
        }
    }
    for (key, Shared { before, keep_before, after, value }) in values {
        writes.replace(key, before, value, after, keep_before);
    }
    let Writes { batch, written, .. } = writes;
    if batch.is_empty() {
        tell_all(joined, &Ok(false));
        return Vec::new();
    }
    match records.commit(batch, written).await {
        Ok(()) => tell_all(joined, &Ok(true)),
        Err(error) if error.is_permanent() && joined.len() > 1 => return joined,
        Err(error) => tell_all(joined, &Err(error)),
    }
    Vec::new()
}

/// Tells all of a batch what became of it.
fn tell_all(joined: Vec<Waiting>, end: &Result<bool, StoreError>) {
    for waiting in joined {
        tell(waiting, Ok(end.clone().map_err(WorkError::from)));
    }
}

/// The shared values with the changes of one unit on top of those before it.
async fn apply(
    unit: &Unit,
    records: &Records,
    values: &SharedValues,
    writes: &Writes,
) -> Result<SharedValues, WorkError> {
    let mut changed = SharedValues::new();
    for (key, changes) in &unit.shared {
        let known = values.get(key);
        let current = known.map(|shared| shared.after.clone());
        let Changed { before, after, keep_before } = changes.apply(key, records, current).await?;
        let value = after.encode(key, writes.now)?;
        let (before, keep_before) = match known {
            Some(known) => (known.before.clone(), known.keep_before),
            None => (before, keep_before),
        };
        changed.insert(key.clone(), Shared { before, keep_before, after, value });
    }
    Ok(changed)
}

fn tell(waiting: Waiting, end: End) {
    let Waiting { unit, done } = waiting;
    // The locks are let go before whoever waits goes on.
    drop(unit);
    // Nobody listens if the handler was ended meanwhile.
    let _ = done.send(end);
}

#[cfg(test)]
#[path = "joint_tests.rs"]
mod tests;
