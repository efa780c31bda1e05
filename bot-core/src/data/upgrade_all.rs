//! One sweep that brings every stored value to the present version of its type.

use std::panic::resume_unwind;
use std::sync::Arc;

use tokio::sync::mpsc;
use tokio::task::{JoinError, JoinSet};

use super::DataError;
use super::owners::OwnerPages;
use super::place::{Held, Place, runtime_ended};
use crate::context::{Context, Shared};
use crate::store::{EntryQuery, RecordKey, ScopeKind, StoredType, Value, WorkError};
use crate::task::catch_panic_now;

/// How many owners are worked on at the same time, so that the store has something to group.
const AT_ONCE: usize = 32;
/// How many entries of a collection are upgraded under its lock before others get their turn.
const PAGE_SIZE: usize = 100;
/// How many failures are told of one by one.
const FAILURES_TOLD: usize = 1000;

/// How far an upgrade of everything is with one stored type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpgradeProgress {
    /// The stored name of the type.
    pub name: &'static str,
    /// Its scope.
    pub scope: ScopeKind,
    /// How many values were looked at.
    pub done: u64,
    /// How many of them were of an older version and were upgraded.
    pub upgraded: u64,
    /// How many of them could not be upgraded, and are as they were.
    pub failed: u64,
}

/// What an upgrade of everything has done.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct UpgradeReport {
    /// How many values were upgraded.
    pub upgraded: u64,
    /// How many values could not be upgraded, and are as they were.
    pub failed: u64,
    /// Which these are, and why: the first thousand.
    pub failures: Vec<DataError>,
}

/// What was done in one step.
#[derive(Default)]
struct Step {
    done: u64,
    upgraded: u64,
    failures: Vec<DataError>,
}

/// Brings every value of all known types to its type's present version.
pub(crate) async fn upgrade_all(
    shared: &Arc<Shared>,
    mut progress: impl FnMut(&UpgradeProgress) + Send,
) -> Result<UpgradeReport, DataError> {
    let mut report = UpgradeReport::default();
    for stored in shared.types.iter().filter(|stored| stored.version > 1) {
        let StoredType { name, scope, .. } = *stored;
        let mut now = UpgradeProgress { name, scope, done: 0, upgraded: 0, failed: 0 };
        upgrade_type(shared, *stored, |step| {
            now.done += step.done;
            now.upgraded += step.upgraded;
            now.failed += step.failures.len() as u64;
            report.upgraded += step.upgraded;
            report.failed += step.failures.len() as u64;
            let left = FAILURES_TOLD.saturating_sub(report.failures.len());
            report.failures.extend(step.failures.into_iter().take(left));
            progress(&now);
        })
        .await?;
    }
    Ok(report)
}

async fn upgrade_type(
    shared: &Arc<Shared>,
    stored: StoredType,
    mut tell: impl FnMut(Step) + Send,
) -> Result<(), DataError> {
    let failed = |source| DataError::of_type("upgrading", (stored.scope, stored.name), source);
    if Context::current_has_locks() {
        return Err(failed(WorkError::HoldsData));
    }
    let mut owners = OwnerPages::new(Arc::clone(shared), stored.scope, stored.name);
    let (steps, mut taken) = mpsc::unbounded_channel();
    let mut sweeps = JoinSet::new();
    loop {
        while sweeps.len() < AT_ONCE
            && let Some(owner) = owners.next().await.map_err(|error| failed(error.into()))?
        {
            let place = Place { shared: Arc::clone(shared), owner, name: stored.name };
            let sweep = Sweep { place, stored, steps: steps.clone() };
            sweeps.spawn(async move { sweep.run().await });
        }
        if sweeps.is_empty() {
            break;
        }
        tokio::select! {
            Some(step) = taken.recv() => tell(step),
            Some(ended) = sweeps.join_next() => match ended.map_err(JoinError::try_into_panic) {
                Ok(swept) => swept?,
                Err(Ok(payload)) => resume_unwind(payload),
                Err(Err(_cancelled)) => return Err(failed(runtime_ended().into())),
            },
        }
    }
    while let Ok(step) = taken.try_recv() {
        tell(step);
    }
    Ok(())
}

/// The upgrade of what one owner has under one name.
struct Sweep {
    place: Place,
    stored: StoredType,
    steps: mpsc::UnboundedSender<Step>,
}

impl Sweep {
    async fn run(self) -> Result<(), DataError> {
        if self.stored.is_entry { self.entries().await } else { self.plain().await }
    }

    async fn plain(&self) -> Result<(), DataError> {
        let key = self.place.key();
        let Some(value) = self.load(&key).await? else {
            return Ok(());
        };
        let mut step = Step::default();
        if self.is_due(&value) {
            let held = self.place.hold_unasked().await;
            // Somebody may have stored it meanwhile, in the present version.
            let value = self.load(&held.key).await?.filter(|value| self.is_due(value));
            let due = value.map(|value| (held.key.clone(), value));
            step = self.upgrade(held, due.into_iter().collect()).await?;
        }
        self.tell(Step { done: 1, ..step });
        Ok(())
    }

    async fn entries(&self) -> Result<(), DataError> {
        let mut after = None;
        loop {
            let key = self.place.key();
            let mut page = self.page(&key, after.clone()).await?;
            let mut step = Step::default();
            if page.iter().any(|(_, value)| self.is_due(value)) {
                let held = self.place.hold_unasked().await;
                page = self.page(&held.key, after).await?;
                let due = page.iter().filter(|(_, value)| self.is_due(value));
                let RecordKey { owner, name, .. } = held.key.clone();
                let due = due.map(|(entry, value)| {
                    (RecordKey::entry(owner, name.clone(), Arc::clone(entry)), value.clone())
                });
                step = self.upgrade(held, due.collect()).await?;
            }
            let Some((last, _)) = page.last() else {
                return Ok(());
            };
            self.tell(Step { done: page.len() as u64, ..step });
            after = Some(Arc::clone(last));
        }
    }

    /// Upgrades values that are locked, and stores those that could be.
    async fn upgrade(&self, held: Held, due: Vec<(RecordKey, Value)>) -> Result<Step, DataError> {
        let failed = |key, source| DataError::of_record("upgrading", key, source);
        let (mut records, mut failures) = (Vec::new(), Vec::new());
        for (key, value) in due {
            // The author's code, of which one panic shouldn't end the sweep.
            let upgraded = catch_panic_now(|| (self.stored.upgrade)(&key, &value));
            match upgraded.unwrap_or_else(|panicked| {
                Err(WorkError::Decode { key: key.clone(), source: panicked.into() })
            }) {
                Ok(value) => records.push((key, value)),
                Err(source) => failures.push(failed(key, source)),
            }
        }
        let upgraded = records.len() as u64;
        if upgraded > 0 {
            let key = held.key.clone();
            held.store(records).await.map_err(|source| failed(key, source.into()))?;
        }
        Ok(Step { done: 0, upgraded, failures })
    }

    /// Whether a value isn't of the present version.
    fn is_due(&self, value: &Value) -> bool {
        value.version() != self.stored.version
    }

    async fn load(&self, key: &RecordKey) -> Result<Option<Value>, DataError> {
        let loaded = self.place.shared.records.load_raw(key).await;
        loaded.map_err(|source| DataError::of_record("upgrading", key.clone(), source.into()))
    }

    async fn page(
        &self,
        key: &RecordKey,
        after: Option<Arc<str>>,
    ) -> Result<Vec<(Arc<str>, Value)>, DataError> {
        let mut query = EntryQuery::new(key.owner, key.name.clone());
        query.after = after;
        query.limit = PAGE_SIZE;
        let page = self.place.shared.store().entries(query).await;
        page.map_err(|source| DataError::of_record("upgrading", key.clone(), source.into()))
    }

    fn tell(&self, step: Step) {
        // The other end is gone only when nobody waits for the sweep any more.
        let _ = self.steps.send(step);
    }
}
