//! Threads that read, each with a connection of its own.

use std::iter;
use std::sync::mpsc::Receiver;

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::error::{same, store_error};
use super::file::Location;
use super::open;
use super::worker::Worker;
use crate::store::{StoreError, StoreFuture};

/// A question; it answers itself.
pub(super) type Request = Box<dyn FnOnce(rusqlite::Result<&Connection>) + Send>;

/// Everything that the thread does; it answers so many questions at a time as are waiting, at most
/// `most`.
pub(super) fn run(location: &Location, most: usize, queue: &Receiver<Request>) {
    let mut opened = None;
    while let Ok(first) = queue.recv() {
        let waiting: Vec<_> = iter::once(first).chain(queue.try_iter().take(most - 1)).collect();
        let connection = match opened.take().map_or_else(|| open::reader(location), Ok) {
            Ok(connection) => opened.insert(connection),
            Err(error) => {
                for request in waiting {
                    request(Err(same(&error)));
                }
                continue;
            }
        };
        let snapshot = (waiting.len() > 1).then(|| Snapshot::take(connection));
        for request in waiting {
            request(Ok(connection));
        }
        drop(snapshot);
        if !connection.is_autocommit() {
            // It would see nothing that is written from now on.
            opened = None;
        }
    }
}

/// A state of the file in which several questions are answered, as long as this lives.
///
/// Without it SQLite takes a lock for each, and forgets the pages that it has read whenever
/// something was written since.
struct Snapshot<'c>(&'c Connection);

impl<'c> Snapshot<'c> {
    /// It is later than all questions that are waiting: SQLite takes it at the first of them.
    fn take(connection: &'c Connection) -> Self {
        // If it fails, each question is answered by itself, and says why it can't be.
        drop(execute(connection, "BEGIN"));
        Self(connection)
    }
}

impl Drop for Snapshot<'_> {
    fn drop(&mut self) {
        if !self.0.is_autocommit()
            && let Err(error) = execute(self.0, "ROLLBACK")
        {
            tracing::warn!(%error, "a store's reader can't end its transaction");
        }
    }
}

fn execute(connection: &Connection, sql: &str) -> rusqlite::Result<usize> {
    connection.prepare_cached(sql)?.execute([])
}

/// Asks the thread.
///
/// What was committed before is seen: the question is answered from what is stored when its turn
/// comes.
pub(super) fn ask<T: Send + 'static>(
    worker: &Worker<Request>,
    action: &'static str,
    query: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
) -> StoreFuture<'static, T> {
    worker.ask(action, |reply: oneshot::Sender<Result<T, StoreError>>| -> Request {
        Box::new(move |connection| {
            if reply.is_closed() {
                return;
            }
            let answer = connection.and_then(query);
            drop(reply.send(answer.map_err(|error| store_error(action, error))));
        })
    })
}
