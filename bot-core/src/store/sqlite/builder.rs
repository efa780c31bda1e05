//! How a SQLite file is opened: its options, and the threads that are started for it.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::error::OpenError;
use super::file::Location;
use super::worker::Worker;
use super::writer::Start;
use super::{Counters, Shared, SqliteStore, open, reader, writer};

/// When a commit counts as done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Durability {
    /// When it is on the disk: it survives the end of the process, of the system, and a loss of
    /// power, if the disk keeps what it has confirmed. The default.
    #[default]
    Durable,
    /// When the system has it: it survives the end of the process, also by `kill -9`. It is on the
    /// disk within a second; if the system ends before, or the power is lost, commits of the last
    /// second may be gone, the latest ones first, and each as a whole.
    Relaxed,
}

/// How a [`SqliteStore`] is opened.
///
/// # Example
///
/// ```
/// use bot_core::store::{Durability, SqliteStore};
///
/// # let directory = std::env::temp_dir().join(format!("bot-doc-{}", std::process::id()));
/// # std::fs::create_dir_all(&directory)?;
/// # let path = directory.join("bot.db");
/// let store = SqliteStore::builder(path).durability(Durability::Relaxed).open()?;
/// # drop(store);
/// # std::fs::remove_dir_all(directory)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is opened before `open`"]
pub struct SqliteBuilder {
    path: PathBuf,
    durability: Durability,
    read_only: bool,
}

impl SqliteBuilder {
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path, durability: Durability::default(), read_only: false }
    }

    /// When a commit counts as done. Default: [`Durability::Durable`].
    pub fn durability(mut self, durability: Durability) -> Self {
        self.durability = durability;
        self
    }

    /// Only reads, beside a running bot: what the bot commits is seen at once, and commits fail.
    pub fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// Opens the file, or gets ready to make it.
    ///
    /// # Errors
    ///
    /// [`OpenError`], whose text says what to do; the file is as it was.
    pub fn open(self) -> Result<SqliteStore, OpenError> {
        let location = Location::of(&self.path)?;
        let (exists, writer) = if self.read_only {
            open::open_to_read(&location)?;
            (true, None)
        } else {
            let opened = open::open(&location, self.durability)?;
            (opened.is_some(), Some(opened))
        };
        let made = Arc::new(AtomicBool::new(exists));
        let counters = Arc::new(Counters::default());
        let no_thread = |error| OpenError::inaccessible(location.file(), error);
        let read = |name, most| {
            let location = location.clone();
            Worker::start(name, move |queue| reader::run(&location, most, &queue))
                .map_err(no_thread)
        };
        // A snapshot for many long questions would hold up the taking of the log into the file.
        let (quick, long) = (read("sqlite-read", 100)?, read("sqlite-query", 1)?);
        let writer = writer.map(|opened| {
            let (location, durability) = (location.clone(), self.durability);
            let (made, counters) = (Arc::clone(&made), Arc::clone(&counters));
            let start = Start { location, durability, opened, made, counters };
            Worker::start("sqlite-write", move |queue| writer::run(start, &queue))
                .map_err(no_thread)
        });
        let writer = writer.transpose()?;
        let shared = Shared { path: self.path, made, quick, long, writer, counters };
        Ok(SqliteStore { shared: Arc::new(shared), bot: 0 })
    }
}
