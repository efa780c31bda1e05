//! Threads that read, each with a connection of its own.

use std::sync::mpsc::Receiver;

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::error::store_error;
use super::file::Location;
use super::open;
use super::worker::Worker;
use crate::store::{StoreError, StoreFuture};

/// A question; it answers itself.
pub(super) type Request = Box<dyn FnOnce(rusqlite::Result<&Connection>) + Send>;

/// Everything that the thread does.
pub(super) fn run(location: &Location, queue: &Receiver<Request>) {
    let mut connection = None;
    while let Ok(request) = queue.recv() {
        let opened = match connection.take() {
            Some(connection) => Ok(connection),
            None => open::reader(location),
        };
        match opened {
            Ok(opened) => request(Ok(connection.insert(opened))),
            Err(error) => request(Err(error)),
        }
    }
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
