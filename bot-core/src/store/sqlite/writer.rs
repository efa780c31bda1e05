//! The one thread that writes, from the first commit to the last.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::file::{Identity, Location};
use super::group::{Job, Transactions, fail_all};
use super::open::{Maker, Opened};
use super::runs;
use super::{Counters, Durability};
use crate::store::StoreError;

/// Most jobs of a transaction.
const MOST_JOBS: usize = 1000;
/// Bytes of values from which on a transaction gets no further job.
const ENOUGH_BYTES: usize = 8 << 20;
/// How often it is looked whether the file is still there.
const WATCH: Duration = Duration::from_millis(if cfg!(test) { 0 } else { 50 });
/// How long what is stored may not be on the disk, where it is relaxed.
const RELAXED: Duration = Duration::from_secs(1);

/// What the thread begins with.
pub(super) struct Start {
    pub(super) location: Location,
    pub(super) durability: Durability,
    /// The file, if there is one already.
    pub(super) opened: Option<Opened>,
    /// Set as soon as there is one.
    pub(super) made: Arc<AtomicBool>,
    pub(super) counters: Arc<Counters>,
}

/// Everything that the thread does.
pub(super) fn run(start: Start, queue: &Receiver<Job>) {
    let Start { location, durability, opened, made, counters } = start;
    let mut jobs = Vec::new();
    let opened = match opened {
        Some(opened) => opened,
        None => match first_job(&location, durability, queue) {
            Some((opened, job)) => {
                jobs.push(job);
                opened
            }
            None => return,
        },
    };
    made.store(true, Ordering::Release);
    let Opened { connection, lock } = opened;
    Writer { connection: &connection, location, durability, counters: &counters, queue, jobs }
        .run();
    // SQLite takes what is in the log into the file.
    if let Err((_, error)) = connection.close() {
        tracing::warn!(%error, "the store's file wasn't closed in order; nothing is lost");
    }
    drop(lock);
}

/// Waits for the first job that needs a file, and makes the file.
fn first_job(
    location: &Location,
    durability: Durability,
    queue: &Receiver<Job>,
) -> Option<(Opened, Job)> {
    let mut maker = Maker::default();
    loop {
        let job = queue.recv().ok()?;
        if !job.work.keeps_something() {
            job.answer(Ok(0));
            continue;
        }
        match maker.make(location, durability) {
            Ok(opened) => return Some((opened, job)),
            Err(error) => job.answer(Err(error.into_store_error())),
        }
    }
}

struct Writer<'c> {
    connection: &'c Connection,
    location: Location,
    durability: Durability,
    counters: &'c Counters,
    queue: &'c Receiver<Job>,
    /// What is written next.
    jobs: Vec<Job>,
}

impl<'c> Writer<'c> {
    fn run(mut self) {
        let mut watch = Watch::new(&self.location);
        let mut transactions = None;
        // When the oldest commit was that isn't on the disk.
        let mut unsynced: Option<Instant> = None;
        while self.wait(unsynced) {
            if !self.jobs.is_empty() {
                self.collect();
                if watch.is_there(&self.location) {
                    self.write(&mut transactions);
                    if self.durability == Durability::Relaxed {
                        unsynced.get_or_insert_with(Instant::now);
                    }
                } else {
                    self.refuse();
                }
            }
            if unsynced.is_some_and(|since| since.elapsed() >= RELAXED) {
                unsynced = if self.sync() { None } else { Some(Instant::now()) };
            }
        }
        if unsynced.is_some() {
            self.sync();
        }
    }

    /// Waits until there is something to do; `false` if that will never be again.
    fn wait(&mut self, unsynced: Option<Instant>) -> bool {
        if !self.jobs.is_empty() {
            return true;
        }
        let job = match unsynced {
            None => self.queue.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(since) => self.queue.recv_timeout(RELAXED.saturating_sub(since.elapsed())),
        };
        let ended = matches!(job, Err(RecvTimeoutError::Disconnected));
        self.jobs.extend(job);
        !ended
    }

    /// Takes what else is queued, as far as it fits into one transaction.
    fn collect(&mut self) {
        let mut bytes: usize = self.jobs.iter().map(|job| job.work.bytes()).sum();
        while self.jobs.len() < MOST_JOBS && bytes < ENOUGH_BYTES {
            let Ok(job) = self.queue.try_recv() else { return };
            bytes += job.work.bytes();
            self.jobs.push(job);
        }
    }

    fn write(&mut self, transactions: &mut Option<Transactions<'c>>) {
        let prepared = match transactions.take() {
            Some(transactions) => Ok(transactions),
            None => Transactions::prepare(self.connection, self.counters),
        };
        let run_begins = self.jobs.iter().any(|job| job.work.begins_run());
        match prepared {
            Ok(prepared) => transactions.insert(prepared).write(&mut self.jobs),
            Err(error) => fail_all(self.jobs.drain(..), &error),
        }
        if run_begins {
            runs::take_in_log(self.connection);
        }
    }

    /// Writes nothing into a file that is no longer the one of that name.
    fn refuse(&mut self) {
        for job in self.jobs.drain(..) {
            let error = StoreError::new(job.work.action(), Moved);
            job.answer(Err(error));
        }
    }

    /// Brings everything to the disk; whether that has worked.
    fn sync(&self) -> bool {
        let synced = self.location.sync_log();
        if let Err(error) = &synced {
            tracing::error!(%error, "what was stored last isn't on the disk yet; to be tried again");
        }
        synced.is_ok()
    }
}

/// Sees that the file is still the one of its name, where somebody may have put a backup in its
/// place: what is written into a file without a name is lost.
struct Watch {
    file: Option<Identity>,
    seen: Option<Instant>,
}

impl Watch {
    fn new(location: &Location) -> Self {
        Self { file: Identity::of(location).ok(), seen: None }
    }

    fn is_there(&mut self, location: &Location) -> bool {
        if self.seen.is_some_and(|seen| seen.elapsed() < WATCH) {
            return true;
        }
        let is_there = Identity::of(location).ok() == self.file;
        self.seen = is_there.then(Instant::now);
        is_there
    }
}

#[derive(Debug, thiserror::Error)]
#[error(
    "its file was moved, removed or replaced while the bot runs: \
     put it back, or stop the bot and start it again"
)]
struct Moved;
