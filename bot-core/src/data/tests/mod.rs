//! Typed data over a store, without a dispatcher: what is read, stored, and left alone.
//!
//! `versions` has what happens to values of other versions and to those that can't be read, `expiry`
//! what is forgotten, `handles` the ways in from outside of handlers, `subjects` export and erase,
//! `upgrades` the sweep, `collections` what a handler sees of a collection; `sqlite` has some of all
//! this once more, with the data in a file.

mod collections;
mod expiry;
mod handles;
#[cfg(feature = "sqlite")]
mod sqlite;
mod store;
mod subjects;
mod upgrades;
mod versions;

use std::future::Future;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock, OnceLock};
use std::task::Poll;
use std::time::{Duration, UNIX_EPOCH};

use bot_api::types::{ChatId, Update, UserId};
use serde_json::json;

use super::*;
use crate::client::Client;
use crate::clock::Clock;
use crate::context::{Context, Shared, States};
use crate::extract::Access;
use crate::store::{
    Batch, ChatGates, ChatMigration, Locks, MemoryStore, Owner, RecordKey, Records, Store,
    StoredType, UnitOfWork, Value, WorkError, WrittenRecords,
};
use crate::trigger::Trigger;

/// The time of day when a test begins.
const BEGIN: i64 = 1_700_000_000;
const ANN: UserId = UserId(7);
const GROUP: ChatId = ChatId(-5);

/// Implements what the derives implement.
macro_rules! stored {
    ($type:ident, $name:literal, $scope:ident $(, $item:item)* $(,)?) => {
        impl crate::data::Stored for $type {
            const NAME: &'static str = $name;
            type Scope = crate::data::$scope;
            $($item)*
        }
    };
}
use stored;

/// One for all: it is never used, and takes a while to be made.
static CLIENT: LazyLock<Client> =
    LazyLock::new(|| Client::builder("123456:token".parse().unwrap()).build().unwrap());

/// A bot's data without its dispatcher.
struct World {
    shared: Arc<Shared>,
    time: Arc<AtomicI64>,
}

impl World {
    fn new() -> Self {
        Self::with(MemoryStore::new(), Vec::new())
    }

    fn with(store: impl Store, types: Vec<StoredType>) -> Self {
        let time = Arc::new(AtomicI64::new(BEGIN));
        let told = Arc::clone(&time);
        let clock = Clock::new(move || {
            UNIX_EPOCH + Duration::from_secs(told.load(Ordering::SeqCst).unsigned_abs())
        });
        let shared = Arc::new(Shared {
            client: CLIENT.clone(),
            records: Arc::new(Records::new(Arc::new(store), 1 << 20, clock)),
            locks: Locks::new(),
            gates: ChatGates::new(),
            states: States::default(),
            types,
            commands: tokio::sync::watch::channel(Arc::from([])).1,
            me: OnceLock::new(),
            moved: crate::migration::Moves::default(),
        });
        Self { shared, time }
    }

    fn advance(&self, seconds: i64) {
        self.time.fetch_add(seconds, Ordering::SeqCst);
    }

    fn data<T: StoredData>(&self, id: <T::Scope as Scope>::Id) -> DataHandle<T> {
        DataHandle::new(Arc::clone(&self.shared), id)
    }

    fn collection<T: StoredEntry>(&self, id: <T::Scope as Scope>::Id) -> CollectionHandle<T> {
        CollectionHandle::new(Arc::clone(&self.shared), id)
    }

    /// Puts something into the store that no type has written.
    async fn put(&self, key: RecordKey, value: Value) {
        let mut batch = Batch::new();
        batch.records.push((key, Some(value)));
        self.shared.records.commit(batch, WrittenRecords::new()).await.unwrap();
    }

    /// What the store has, past all memory.
    async fn stored(&self, key: &RecordKey) -> Option<Value> {
        self.shared.store().load(key).await.unwrap()
    }

    async fn text(&self, key: &RecordKey) -> Option<String> {
        self.stored(key).await.map(|value| value.as_str().to_owned())
    }

    async fn migrate(&self, from: ChatId, to: ChatId) {
        let _gates = self.shared.gates.close([from, to]).await;
        let mut batch = Batch::new();
        batch.migration = Some(ChatMigration { from, to });
        self.shared.records.commit(batch, WrittenRecords::new()).await.unwrap();
        self.shared.moved.insert(from, to);
    }

    /// Runs a handler as the dispatcher does: locks, runs, and stores after `Ok`.
    async fn handle<R, F: Future<Output = Result<R, WorkError>>>(
        &self,
        access: fn(&mut Access),
        run: impl FnOnce(Context) -> F,
    ) -> Result<R, WorkError> {
        let cx = self.begin(access).await;
        let done = cx.clone().scope(run(cx.clone())).await;
        let result = match done {
            Ok(result) => cx.work().commit(&self.shared.locks, || None).await.map(|_| result),
            Err(error) => Err(error),
        };
        cx.work().close();
        result
    }

    /// The context of a handler that Ann has started in the group, with its locks.
    async fn begin(&self, access: fn(&mut Access)) -> Context {
        let mut declared = Access::default();
        access(&mut declared);
        let exclusive = declared.taken_data().iter().filter(|data| data.exclusive);
        let keys = exclusive.filter_map(|data| data.stored.key(Some(GROUP), Some(ANN)));
        let locks = self.shared.locks.lock(keys).await;
        let work = UnitOfWork::new(Arc::clone(&self.shared.records), locks);
        let trigger = Trigger::Update(Arc::new(message()));
        Context::new(Arc::clone(&self.shared), "test".into(), trigger, None, None, work)
    }
}

/// A message from Ann in the group.
fn message() -> Update {
    let update = json!({
        "update_id": 1,
        "message": {
            "message_id": 1,
            "date": 0,
            "text": "hello",
            "from": { "id": ANN.0, "is_bot": false, "first_name": "Ann" },
            "chat": { "id": GROUP.0, "type": "group", "title": "Tea club" },
        },
    });
    serde_json::from_value(update).unwrap()
}

fn user_key(name: &'static str) -> RecordKey {
    RecordKey::new(Owner::User(ANN), name)
}

fn user_entry(name: &'static str, entry: &str) -> RecordKey {
    RecordKey::entry(Owner::User(ANN), name, entry)
}

/// Polls a future once; whether it is still under way.
async fn is_pending<F: Future + Unpin>(future: &mut F) -> bool {
    std::future::poll_fn(|cx| Poll::Ready(std::pin::Pin::new(&mut *future).poll(cx).is_pending()))
        .await
}

/// The error and its causes.
fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    crate::handler_error::chain(error)
}
