//! Data in a SQLite file: the [`Store`] for a bot that runs on one machine.
//!
//! One thread writes ([`writer`]); whatever is queued when its turn comes is one transaction
//! ([`group`]). Two threads read ([`reader`]), so no async thread ever waits for the disk.
//!
//! Invariant: a file under the store's name is never half made, emptied or written over.

mod apply;
mod bots;
mod builder;
mod error;
mod file;
mod group;
mod lock;
mod open;
mod queries;
mod reader;
mod rows;
mod runs;
mod schema;
mod subject;
mod worker;
mod writer;

use std::fmt;
use std::future;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use bot_api::types::{UnixTime, UpdateId, UserId};

pub use self::builder::{Durability, SqliteBuilder};
pub use self::error::OpenError;
use self::group::{Job, Work};
use self::reader::Request;
use self::worker::Worker;
use super::{
    Batch, ChatMigration, Conflict, EntryQuery, Mark, Owner, OwnerQuery, RecordKey, Recovery,
    Store, StoreError, StoreFuture, Subject, TriggerId, Value,
};

/// What a [`SqliteStore`] has written: see [`statistics`](SqliteStore::statistics).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Statistics {
    /// Commits and sweeps that were stored.
    pub commits: u64,
    /// Transactions that these were stored in: under load one holds many of them.
    pub transactions: u64,
}

/// [`Statistics`] in the making.
#[derive(Debug, Default)]
struct Counters {
    commits: AtomicU64,
    transactions: AtomicU64,
}

impl Counters {
    /// Counts a transaction of so many commits.
    fn count(&self, commits: usize) {
        self.commits.fetch_add(commits as u64, Ordering::Relaxed);
        self.transactions.fetch_add(1, Ordering::Relaxed);
    }
}

/// A store in a SQLite file.
///
/// Cloning it gives another handle on the same file.
/// The file is made by the first commit, so a bot that stores nothing has none; beside it stand
/// SQLite's log (`-wal`, `-shm`) while it is open, and a lock (`.lock`) that keeps a second process
/// from writing.
/// It serves any number of bots: each app takes its bot's part by
/// [`for_bot`](Store::for_bot); a store that is used directly keeps the part of a bot with the
/// id 0.
///
/// Calls block no async thread: the file is written by one thread and read by two others, which end
/// when the last handle is dropped.
/// That waits until everything that was committed is written.
///
/// # For people
///
/// `sqlite3 bot.db .schema` shows the tables, with a comment for each column; data are JSON:
///
/// ```sql
/// SELECT user, json FROM data WHERE scope = 'user' AND name = 'notes';
/// ```
///
/// Stop the bot before you change something: values in use are in its memory.
///
/// # Backups
///
/// A bot that runs is copied by SQLite itself, which takes in what is still in the log:
///
/// ```sh
/// sqlite3 bot.db "VACUUM INTO 'copy.db'"
/// sqlite3 bot.db ".backup copy.db"
/// ```
///
/// A plain `cp bot.db` of a bot that runs, or that has crashed, lacks what is only in `bot.db-wal`,
/// and may be damaged. After an end in order there is no log, and the file alone is everything.
///
/// To go back to a copy: stop the bot, remove `bot.db-wal` and `bot.db-shm`, put the copy in the
/// place of `bot.db`, start the bot. A log that stays belongs to the file that was there before, and
/// would be taken into the copy.
///
/// Where the last run didn't end in order and its log isn't there any more, opening the file warns
/// that what was stored last may be lost. The copy of a bot that was running looks the same, so it
/// is told once of such a copy, too.
///
/// # Failures
///
/// Where the disk is full or fails, a call fails with a [`StoreError`] that isn't permanent, nothing
/// of it is stored, and it works again when the disk does.
///
/// # Example
///
/// ```no_run
/// use bot_core::prelude::*;
/// use bot_core::store::SqliteStore;
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// App::from_env()?.store(SqliteStore::open("bot.db")?).run().await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct SqliteStore {
    shared: Arc<Shared>,
    bot: i64,
}

/// What all handles on a file have in common.
///
/// The order of the fields is the order in which the threads end: SQLite tidies up when the writer
/// is the last to close the file.
struct Shared {
    path: PathBuf,
    /// Whether there is a file; until then nothing is stored.
    made: Arc<AtomicBool>,
    /// Answers what takes one look-up.
    quick: Worker<Request>,
    /// Answers what may take a while, so that the quick ones don't wait for it.
    long: Worker<Request>,
    writer: Option<Worker<Job>>,
    counters: Arc<Counters>,
}

impl SqliteStore {
    /// Opens a file that is [`Durable`](Durability::Durable), or gets ready to make it.
    ///
    /// Blocks while it looks at the file. One of up to 64 MiB is read through, in about a quarter of a
    /// second; damage inside of a larger one is an error when that part is read.
    ///
    /// # Errors
    ///
    /// [`OpenError`], whose text says what to do; the file is as it was.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, OpenError> {
        Self::builder(path).open()
    }

    /// Opens a file in another way than [`open`](Self::open) does.
    pub fn builder(path: impl AsRef<Path>) -> SqliteBuilder {
        SqliteBuilder::new(path.as_ref().to_owned())
    }

    /// How much was written since the file was opened, by all handles together: for monitoring.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use bot_core::store::{Batch, Owner, RecordKey, SqliteStore, Store, Value};
    ///
    /// # let name = format!("bot-doc-statistics-{}", std::process::id());
    /// # let directory = std::env::temp_dir().join(name);
    /// # std::fs::create_dir_all(&directory)?;
    /// # let path = directory.join("bot.db");
    /// let store = SqliteStore::open(path)?;
    /// let mut batch = Batch::new();
    /// batch.records.push((RecordKey::new(Owner::Bot, "greetings"), Some(Value::new("3"))));
    /// store.commit(batch).await?;
    ///
    /// let written = store.statistics();
    /// assert_eq!((written.commits, written.transactions), (1, 1));
    /// # drop(store);
    /// # std::fs::remove_dir_all(directory)?;
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn statistics(&self) -> Statistics {
        let Counters { commits, transactions } = &*self.shared.counters;
        Statistics {
            commits: commits.load(Ordering::Relaxed),
            transactions: transactions.load(Ordering::Relaxed),
        }
    }

    fn write(&self, action: &'static str, work: Work) -> StoreFuture<'static, usize> {
        let Some(writer) = &self.shared.writer else {
            return Box::pin(future::ready(Err(StoreError::permanent(action, ReadOnly))));
        };
        writer.ask(action, |reply| Job { bot: self.bot, work, reply })
    }

    fn read<T: Default + Send + 'static>(
        &self,
        worker: &Worker<Request>,
        action: &'static str,
        query: impl FnOnce(&rusqlite::Connection, i64) -> rusqlite::Result<T> + Send + 'static,
    ) -> StoreFuture<'static, T> {
        if !self.shared.made.load(Ordering::Acquire) {
            return Box::pin(future::ready(Ok(T::default())));
        }
        let bot = self.bot;
        reader::ask(worker, action, move |connection| query(connection, bot))
    }
}

#[derive(Debug, thiserror::Error)]
#[error("it was opened to be read only")]
struct ReadOnly;

impl Store for SqliteStore {
    fn for_bot(&self, bot: UserId) -> Option<Arc<dyn Store>> {
        Some(Arc::new(Self { shared: Arc::clone(&self.shared), bot: bot.0 }))
    }

    fn load<'a>(&'a self, key: &'a RecordKey) -> StoreFuture<'a, Option<Value>> {
        let key = key.clone();
        self.read(&self.shared.quick, "read a value", move |connection, bot| {
            queries::load(connection, bot, &key)
        })
    }

    fn entries(&self, query: EntryQuery) -> StoreFuture<'_, Vec<(Arc<str>, Value)>> {
        self.read(&self.shared.long, "read a collection", move |connection, bot| {
            queries::entries(connection, bot, &query)
        })
    }

    fn count<'a>(&'a self, owner: Owner, name: &'a str) -> StoreFuture<'a, u64> {
        let name = name.to_owned();
        self.read(&self.shared.long, "count a collection", move |connection, bot| {
            queries::count(connection, bot, owner, &name)
        })
    }

    fn owners(&self, query: OwnerQuery) -> StoreFuture<'_, Vec<Owner>> {
        self.read(&self.shared.long, "list owners", move |connection, bot| {
            queries::owners(connection, bot, &query)
        })
    }

    fn records_of(
        &self,
        subject: Subject,
        after: Option<RecordKey>,
        limit: usize,
    ) -> StoreFuture<'_, Vec<(RecordKey, Value)>> {
        self.read(&self.shared.long, "read all of a user or a chat", move |connection, bot| {
            subject::records_of(connection, bot, subject, after.as_ref(), limit)
        })
    }

    fn conflicts(&self, migration: ChatMigration) -> StoreFuture<'_, Vec<Conflict>> {
        self.read(&self.shared.long, "compare two chats", move |connection, bot| {
            queries::conflicts(connection, bot, migration)
        })
    }

    fn commit(&self, batch: Batch) -> StoreFuture<'_, ()> {
        if batch == Batch::default() {
            return Box::pin(future::ready(Ok(())));
        }
        let written = self.write("write a batch", Work::Commit(batch));
        Box::pin(async { written.await.map(drop::<usize>) })
    }

    fn sweep(&self, now: UnixTime, limit: usize) -> StoreFuture<'_, usize> {
        self.write("remove what has expired", Work::Sweep { now, limit })
    }

    fn load_mark(&self, trigger: TriggerId) -> StoreFuture<'_, Option<Mark>> {
        self.read(&self.shared.quick, "read a mark", move |connection, bot| {
            queries::load_mark(connection, bot, trigger)
        })
    }

    fn load_journalled(&self, update: UpdateId) -> StoreFuture<'_, Option<Value>> {
        self.read(&self.shared.quick, "read the inbox", move |connection, bot| {
            queries::load_journalled(connection, bot, update)
        })
    }

    fn recover(&self) -> StoreFuture<'_, Recovery> {
        self.read(&self.shared.long, "read what the last run left", queries::recover)
    }
}

impl From<SqliteStore> for Arc<dyn Store> {
    fn from(store: SqliteStore) -> Self {
        Arc::new(store)
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStore")
            .field("path", &self.shared.path)
            .field("bot", &self.bot)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
