//! A thread with a queue, for work that would block an async task.

use std::io;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::sync::oneshot;

use crate::store::{StoreError, StoreFuture};

/// How long the end of a thread is waited for.
const LAST_WORK: Duration = Duration::from_secs(10);

/// A thread that gets jobs in the order in which they are sent, and ends when this is dropped and
/// all of them are done.
#[derive(Debug)]
pub(super) struct Worker<J> {
    jobs: Option<Sender<J>>,
    thread: Option<JoinHandle<()>>,
    ended: Mutex<Receiver<()>>,
}

/// The thread of a store has ended before the store, which only a panic in it can do.
#[derive(Debug, thiserror::Error)]
#[error("the thread of the store has ended")]
struct Gone;

impl<J: Send + 'static> Worker<J> {
    /// Starts a thread; `run` is everything that it does.
    pub(super) fn start(
        name: &str,
        run: impl FnOnce(Receiver<J>) + Send + 'static,
    ) -> io::Result<Self> {
        let (jobs, queue) = mpsc::channel();
        let (alive, ended) = mpsc::channel();
        let thread = thread::Builder::new().name(name.to_owned()).spawn(move || {
            run(queue);
            drop::<Sender<()>>(alive);
        })?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread), ended: Mutex::new(ended) })
    }

    /// Sends the job that `job` makes of the way back for its answer.
    ///
    /// It is in the queue when this returns. The answer comes from another thread, so a runtime
    /// that has nothing else to do goes to sleep meanwhile; if its clock is paused, it may first
    /// go forward to its next timer, as with everything outside of it. The call completes all the
    /// same, since no time-out of its own is involved.
    pub(super) fn ask<T: Send + 'static>(
        &self,
        action: &'static str,
        job: impl FnOnce(oneshot::Sender<Result<T, StoreError>>) -> J,
    ) -> StoreFuture<'static, T> {
        let (reply, answer) = oneshot::channel();
        if let Some(jobs) = &self.jobs {
            // If it isn't taken, the way back is dropped with it, and the answer says so.
            drop(jobs.send(job(reply)));
        }
        Box::pin(async move {
            answer.await.unwrap_or_else(|_| Err(StoreError::permanent(action, Gone)))
        })
    }
}

impl<J> Drop for Worker<J> {
    fn drop(&mut self) {
        self.jobs = None;
        let Some(thread) = self.thread.take() else { return };
        if thread.thread().id() == thread::current().id() {
            return;
        }
        let ended = self.ended.get_mut().unwrap_or_else(PoisonError::into_inner);
        if ended.recv_timeout(LAST_WORK) == Err(RecvTimeoutError::Timeout) {
            tracing::warn!("the store still writes; it goes on for as long as the process lives");
            return;
        }
        // After a panic there is nothing left to do, and the panic itself has been told.
        drop(thread.join());
    }
}
