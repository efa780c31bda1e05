//! Jobs that were queued together, written in one transaction; each one by itself if that fails.

use bot_api::types::UnixTime;
use rusqlite::{Connection, Statement};
use tokio::sync::oneshot;

use super::Counters;
use super::apply::Writes;
use super::error::{same, store_error};
use crate::clock::Clock;
use crate::store::{Batch, RunState, StoreError};

/// What is to be written, and the way back for the answer.
pub(super) struct Job {
    pub(super) bot: i64,
    pub(super) work: Work,
    /// Gets how many values were swept, otherwise 0.
    pub(super) reply: oneshot::Sender<Result<usize, StoreError>>,
}

pub(super) enum Work {
    Commit(Batch),
    Sweep {
        now: UnixTime,
        limit: usize,
    },
    /// Statements of a test.
    #[cfg(test)]
    Sql(String),
}

impl Job {
    /// Answers, if anybody still waits.
    pub(super) fn answer(self, answer: Result<usize, StoreError>) {
        drop(self.reply.send(answer));
    }

    /// Answers that SQLite has failed.
    fn fail(self, error: rusqlite::Error) {
        let action = self.work.action();
        self.answer(Err(store_error(action, error)));
    }
}

impl Work {
    /// What it does, for errors.
    pub(super) fn action(&self) -> &'static str {
        match self {
            Self::Commit(_) => "write a batch",
            Self::Sweep { .. } => "remove what has expired",
            #[cfg(test)]
            Self::Sql(_) => "do what a test asks for",
        }
    }

    /// Whether a store that has nothing would have something afterwards.
    pub(super) fn keeps_something(&self) -> bool {
        match self {
            Self::Commit(batch) => {
                batch.migration.is_some()
                    || batch.records.iter().any(|(_, value)| value.is_some())
                    || !batch.marks.is_empty()
                    || !batch.journal.is_empty()
                    || batch.run == Some(RunState::Begun)
            }
            Self::Sweep { .. } => false,
            #[cfg(test)]
            Self::Sql(_) => false,
        }
    }

    /// Whether it notes that a run begins.
    pub(super) fn begins_run(&self) -> bool {
        matches!(self, Self::Commit(batch) if batch.run == Some(RunState::Begun))
    }

    /// About how many bytes it writes.
    pub(super) fn bytes(&self) -> usize {
        let Self::Commit(batch) = self else { return 0 };
        let records = batch.records.iter().filter_map(|(_, value)| value.as_ref());
        let replies = batch.marks.iter().filter_map(|mark| mark.reply.as_ref());
        let updates = batch.journal.iter().map(|entry| &entry.json);
        records.chain(replies).chain(updates).map(|value| value.as_str().len()).sum()
    }
}

/// A connection with the statements for transactions, compiled once.
pub(super) struct Transactions<'c> {
    connection: &'c Connection,
    begin: Statement<'c>,
    commit: Statement<'c>,
    writes: Writes<'c>,
    counters: &'c Counters,
    clock: Clock,
}

enum Failure {
    /// There was no transaction, whatever would have been in it.
    NotBegun(rusqlite::Error),
    /// It was undone.
    Undone(rusqlite::Error),
}

impl<'c> Transactions<'c> {
    pub(super) fn prepare(
        connection: &'c Connection,
        counters: &'c Counters,
    ) -> rusqlite::Result<Self> {
        Ok(Self {
            connection,
            begin: connection.prepare("BEGIN IMMEDIATE")?,
            commit: connection.prepare("COMMIT")?,
            writes: Writes::prepare(connection)?,
            counters,
            clock: Clock::default(),
        })
    }

    /// Writes the jobs in their order, and answers each.
    ///
    /// What can't be written fails alone.
    pub(super) fn write(&mut self, jobs: &mut Vec<Job>) {
        match self.together(jobs) {
            Ok(answers) => {
                for (job, answer) in jobs.drain(..).zip(answers) {
                    job.answer(Ok(answer));
                }
            }
            Err(Failure::NotBegun(error)) => fail_all(jobs.drain(..), &error),
            Err(Failure::Undone(error)) if jobs.len() == 1 => fail_all(jobs.drain(..), &error),
            Err(Failure::Undone(_)) => self.one_by_one(jobs),
        }
    }

    fn one_by_one(&mut self, jobs: &mut Vec<Job>) {
        let mut jobs = jobs.drain(..);
        while let Some(job) = jobs.next() {
            match self.together(std::slice::from_ref(&job)) {
                Ok(answers) => job.answer(Ok(answers.into_iter().sum())),
                Err(Failure::Undone(error)) => job.fail(error),
                Err(Failure::NotBegun(error)) => {
                    // Each of the others would wait as long for nothing.
                    fail_all(std::iter::once(job).chain(jobs), &error);
                    return;
                }
            }
        }
    }

    fn together(&mut self, jobs: &[Job]) -> Result<Vec<usize>, Failure> {
        self.begin.raw_execute().map_err(Failure::NotBegun)?;
        let now = self.clock.now();
        let done = jobs
            .iter()
            .map(|job| self.one(job, now))
            .collect::<Result<Vec<_>, _>>()
            .and_then(|answers| self.commit.raw_execute().map(|_| answers));
        match done {
            Ok(answers) => {
                self.counters.count(jobs.len());
                Ok(answers)
            }
            Err(error) => {
                self.undo();
                Err(Failure::Undone(error))
            }
        }
    }

    fn one(&mut self, job: &Job, now: UnixTime) -> rusqlite::Result<usize> {
        match &job.work {
            Work::Commit(batch) => self.writes.apply(job.bot, batch, now).map(|()| 0),
            Work::Sweep { now, limit } => self.writes.sweep(job.bot, *now, *limit),
            #[cfg(test)]
            Work::Sql(sql) => self.connection.execute_batch(sql).map(|()| 0),
        }
    }

    fn undo(&self) {
        // Some failures, such as a full disk, have undone everything already.
        if self.connection.is_autocommit() {
            return;
        }
        if let Err(error) = self.connection.execute_batch("ROLLBACK") {
            tracing::error!(%error, "a batch that failed wasn't undone");
        }
    }
}

/// Answers all jobs with one error.
pub(super) fn fail_all(jobs: impl IntoIterator<Item = Job>, error: &rusqlite::Error) {
    for job in jobs {
        job.fail(same(error));
    }
}
