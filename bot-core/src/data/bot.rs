//! Data of the bot as a whole: read as a snapshot, changed at the commit.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::codec::{Plain, decode_plain, stored_type, written_plain};
use super::{BotScope, StoredData};
use crate::context::Context;
use crate::extract::{Access, FromUpdate, Rejection};
use crate::store::{Changed, Changes, Owner, RecordKey, Records, WorkError, Written};
use crate::task::BoxFuture;

type Change<T> = Box<dyn Fn(&mut T) + Send>;

/// The bot's own data: a snapshot, and [`update`](Self::update) to change it.
///
/// No handler can hold it as `&mut`, because a slow one would hold up every chat.
///
/// # Example
///
/// ```
/// use bot_core::prelude::*;
///
/// #[derive(Default, Clone, Serialize, Deserialize, BotData)]
/// struct Totals { greeted: u64 }
///
/// #[command("start")]
/// async fn start(mut totals: BotData<Totals>) -> String {
///     totals.update(|totals| totals.greeted += 1);
///     format!("You are number {}.", totals.greeted)
/// }
/// ```
pub struct BotData<T> {
    value: T,
    changes: Arc<Queue<T>>,
}

impl<T> BotData<T> {
    /// Changes the data if the handler returns `Ok`.
    ///
    /// `change` runs twice: at once on this snapshot, so that the handler sees its own change, and
    /// at the commit on the value as it is then, under a lock that is held for that moment only.
    /// It has to be quick, and must not rely on the two values being the same; where a commit has to
    /// be tried again, it runs again.
    pub fn update(&mut self, change: impl Fn(&mut T) + Send + 'static) {
        change(&mut self.value);
        self.changes.changes().push(Box::new(change));
    }
}

impl<T> Deref for BotData<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for BotData<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BotData").field(&self.value).finish()
    }
}

impl<T: StoredData<Scope = BotScope>> FromUpdate for BotData<T> {
    const NEVER_SKIPS: bool = true;

    fn access(access: &mut Access) {
        // Not exclusive: the lock is taken at the commit, not while the handler runs.
        access.data(stored_type::<T>(), false);
    }

    async fn from_update(cx: &Context) -> Result<Self, Rejection> {
        let key = RecordKey::new(Owner::Bot, T::NAME);
        let records = cx.work().records();
        let loaded = records.load(&key, |stored| decode_plain::<T>(&key, stored)).await;
        let value = loaded.map_err(Rejection::fail)?.typed.value.clone();
        let changes = Arc::new(Queue(Mutex::new(Vec::new())));
        cx.work().change_later(key, Arc::clone(&changes) as Arc<_>).map_err(Rejection::fail)?;
        Ok(Self { value, changes })
    }
}

struct Queue<T>(Mutex<Vec<Change<T>>>);

impl<T> Queue<T> {
    fn changes(&self) -> MutexGuard<'_, Vec<Change<T>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T: StoredData> Changes for Queue<T> {
    fn is_empty(&self) -> bool {
        self.changes().is_empty()
    }

    fn apply<'a>(
        &'a self,
        key: &'a RecordKey,
        records: &'a Records,
        current: Option<Written>,
    ) -> BoxFuture<'a, Result<Changed, WorkError>> {
        Box::pin(async move {
            let current = current.and_then(|written| written.typed::<Plain<T>>());
            let (typed, before) = if let Some(typed) = current {
                (typed, None)
            } else {
                let loaded = records.load(key, |stored| decode_plain::<T>(key, stored)).await?;
                (loaded.typed, loaded.stored)
            };
            let Plain { value, broken } = &*typed;
            let mut value = value.clone();
            for change in &*self.changes() {
                change(&mut value);
            }
            Ok(Changed { before, after: written_plain(value), keep_before: *broken })
        })
    }
}
