//! Who may change a value now: one lock per record.
//!
//! A lock is in the table exactly while somebody holds it or waits for it.

use std::fmt;
use std::hash::Hash;
use std::sync::Arc;

use smallvec::{SmallVec, smallvec};
use tokio::sync::{OwnedRwLockWriteGuard, RwLock};

use super::RecordKey;
use crate::map::FastSharedMap;

/// Locks by key, made when they are asked for and gone when nobody uses them.
struct Table<K: Eq + Hash>(FastSharedMap<K, Arc<RwLock<()>>>);

/// Somebody's interest in a lock, held or waited for.
struct Interest<K: Eq + Hash + Clone> {
    table: Arc<Table<K>>,
    key: K,
    lock: Option<Arc<RwLock<()>>>,
}

impl<K: Eq + Hash + Clone> Interest<K> {
    fn new(table: &Arc<Table<K>>, key: K) -> Self {
        let lock = Arc::clone(&table.0.entry(key.clone()).or_default());
        Self { table: Arc::clone(table), key, lock: Some(lock) }
    }

    fn lock(&self) -> Arc<RwLock<()>> {
        self.lock.clone().unwrap_or_default()
    }
}

impl<K: Eq + Hash + Clone> Drop for Interest<K> {
    fn drop(&mut self) {
        self.lock = None;
        // Only the table itself still knows the lock: the last who was interested cleans up.
        self.table.0.remove_if(&self.key, |_, lock| Arc::strong_count(lock) == 1);
    }
}

/// The locks on records.
#[derive(Clone)]
pub(crate) struct Locks(Arc<Table<RecordKey>>);

/// Some records, mostly one, that are locked until this is dropped.
#[derive(Default)]
pub(crate) struct LockSet(SmallVec<[Held; 1]>);

struct Held {
    /// Dropped before the interest, so that the table sees the lock unused; `None` of a record that
    /// nobody else knows.
    guard: Option<OwnedRwLockWriteGuard<()>>,
    interest: Interest<RecordKey>,
}

impl Locks {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Table(FastSharedMap::default())))
    }

    /// Locks all of `keys`, each once, in the one order that keeps two callers from waiting for
    /// each other.
    pub(crate) async fn lock(&self, keys: impl IntoIterator<Item = RecordKey>) -> LockSet {
        self.lock_sorted(keys.into_iter().collect()).await
    }

    async fn lock_sorted(&self, mut keys: SmallVec<[RecordKey; 1]>) -> LockSet {
        keys.sort_unstable();
        keys.dedup();
        let mut set = LockSet::default();
        for key in keys {
            let interest = Interest::new(&self.0, key);
            let guard = Some(interest.lock().write_owned().await);
            set.0.push(Held { guard, interest });
        }
        set
    }

    #[cfg(test)]
    fn len(&self) -> usize {
        self.0.0.len()
    }
}

impl LockSet {
    /// A record of a table that nobody else knows.
    pub(crate) fn of_its_own(key: RecordKey) -> Self {
        let interest = Interest::new(&Arc::new(Table(FastSharedMap::default())), key);
        Self(smallvec![Held { guard: None, interest }])
    }

    /// Whether this set holds any lock.
    pub(crate) fn is_held(&self) -> bool {
        self.0.iter().any(|held| held.guard.is_some())
    }

    /// Whether this set holds the lock of `key`.
    pub(crate) fn holds(&self, key: &RecordKey) -> bool {
        self.0.iter().any(|held| held.interest.key == *key)
    }
}

impl fmt::Debug for Locks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locks").field("in_use", &self.0.0.len()).finish()
    }
}

impl fmt::Debug for LockSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|held| &held.interest.key)).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use bot_api::types::UserId;

    use super::*;
    use crate::store::Owner;

    fn key(user: i64, name: &'static str) -> RecordKey {
        RecordKey::new(Owner::User(UserId(user)), name)
    }

    #[tokio::test]
    async fn a_record_is_locked_by_one_at_a_time() {
        let locks = Locks::new();
        let inside = Arc::new(AtomicU32::new(0));
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..100 {
            let (locks, inside) = (locks.clone(), Arc::clone(&inside));
            tasks.spawn(async move {
                let _held = locks.lock(vec![key(1, "a")]).await;
                assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0);
                tokio::task::yield_now().await;
                inside.fetch_sub(1, Ordering::SeqCst);
            });
        }
        tasks.join_all().await;
        assert_eq!(locks.len(), 0, "the table is empty when nobody holds a lock");
    }

    #[tokio::test]
    async fn opposite_orders_do_not_dead_lock() {
        let locks = Locks::new();
        let mut tasks = tokio::task::JoinSet::new();
        for round in 0..200 {
            let locks = locks.clone();
            tasks.spawn(async move {
                let mut keys = vec![key(1, "a"), key(2, "b"), key(1, "b")];
                if round % 2 == 0 {
                    keys.reverse();
                }
                let _held = locks.lock(keys).await;
                tokio::task::yield_now().await;
            });
        }
        tasks.join_all().await;
        assert_eq!(locks.len(), 0);
    }

    #[tokio::test]
    async fn a_waiter_that_gives_up_leaves_nothing_behind() {
        let locks = Locks::new();
        let held = locks.lock(vec![key(1, "a")]).await;
        {
            let mut waiting = Box::pin(locks.lock(vec![key(1, "a")]));
            let polled = std::future::poll_fn(|cx| {
                std::task::Poll::Ready(waiting.as_mut().poll(cx).is_ready())
            })
            .await;
            assert!(!polled);
        }
        drop(held);
        assert_eq!(locks.len(), 0);
    }
}
