//! The triggers that are being handled, each by a worker of its own.
//!
//! A worker is a task that is kept for the next trigger, because to start a task costs more than to
//! find a handler and to call it.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use tokio::sync::OwnedSemaphorePermit;

use super::lanes::Ticket;
use super::mailbox::{Event, Post};
use super::process::{Processed, Processor, Task};
use crate::map::FastMap;
use crate::source::Ack;
use crate::task::{self, catch_panic};

/// How many workers are kept that have nothing to do, of one to two kilobytes each: more than one
/// answer to `getUpdates` has updates.
const IDLE: usize = 128;

/// What is owed to a trigger's source when the trigger has been handled.
pub(super) struct Due {
    pub(super) ack: Ack,
    /// Given back with this.
    pub(super) _place: Option<OwnedSemaphorePermit>,
}

/// The triggers that are being handled, and who does it; that ends when this is dropped.
pub(super) struct Running {
    processor: Arc<Processor>,
    post: Post,
    busy: FastMap<Ticket, (Due, Worker)>,
    idle: Vec<Worker>,
}

impl Running {
    pub(super) fn new(processor: Arc<Processor>, post: Post) -> Self {
        Self { processor, post, busy: FastMap::default(), idle: Vec::new() }
    }

    pub(super) fn len(&self) -> usize {
        self.busy.len()
    }

    /// Handles a trigger; however that ends, it is [posted](Event::Ended).
    pub(super) fn start(&mut self, ticket: Ticket, due: Due, task: Task) {
        let work = Work { ticket, task };
        let worker = match self.idle.pop() {
            Some(worker) => {
                worker.desk.put(work);
                worker
            }
            None => Worker::start(work, Arc::clone(&self.processor), self.post.clone()),
        };
        self.busy.insert(ticket, (due, worker));
    }

    /// What is due when the handling of a trigger has ended, which was `done` or was ended before.
    pub(super) fn ended(&mut self, ticket: Ticket, done: bool) -> Option<Due> {
        let (due, worker) = self.busy.remove(&ticket)?;
        if done && self.idle.len() < IDLE {
            self.idle.push(worker);
        }
        Some(due)
    }

    /// Ends all handling where it waits next.
    pub(super) fn abort_all(&self) {
        self.busy.values().for_each(|(_, worker)| worker.task.abort());
    }

    /// Waits for nobody any more, not even for who can't be ended.
    pub(super) fn clear(&mut self) {
        self.busy.clear();
    }
}

/// A trigger that a worker is given.
struct Work {
    ticket: Ticket,
    task: Task,
}

/// A task that handles one trigger after the other, and ends when this is dropped.
struct Worker {
    desk: Arc<Desk>,
    task: task::Task,
}

impl Worker {
    fn start(work: Work, processor: Arc<Processor>, post: Post) -> Self {
        let desk = Arc::new(Desk(Mutex::new(OnDesk { work: Some(work), waker: None })));
        let own = Arc::clone(&desk);
        let task = task::start(async move {
            loop {
                let Work { ticket, task } = poll_fn(|cx| own.poll_take(cx)).await;
                let end = End { post: &post, ticket, processed: None };
                let processed = catch_panic(pin!(processor.process(task))).await;
                end.with(processed.unwrap_or_else(|panicked| {
                    // Panics of handlers end in `process`; this one is ours, and one is enough.
                    tracing::error!(error = %panicked, "a trigger was not handled");
                    Processed::default()
                }));
            }
        });
        Self { desk, task }
    }
}

/// Where a worker finds what is to be done next.
struct Desk(Mutex<OnDesk>);

struct OnDesk {
    work: Option<Work>,
    /// Kept, because it is always that of the same task.
    waker: Option<Waker>,
}

impl Desk {
    fn lock(&self) -> MutexGuard<'_, OnDesk> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, work: Work) {
        let mut desk = self.lock();
        desk.work = Some(work);
        if let Some(waker) = &desk.waker {
            waker.wake_by_ref();
        }
    }

    fn poll_take(&self, cx: &Context<'_>) -> Poll<Work> {
        let mut desk = self.lock();
        if let Some(work) = desk.work.take() {
            return Poll::Ready(work);
        }
        if !desk.waker.as_ref().is_some_and(|waker| waker.will_wake(cx.waker())) {
            desk.waker = Some(cx.waker().clone());
        }
        Poll::Pending
    }
}

/// Posts that the handling of a trigger has ended, when this is dropped.
struct End<'p> {
    post: &'p Post,
    ticket: Ticket,
    processed: Option<Processed>,
}

impl End<'_> {
    fn with(mut self, processed: Processed) {
        self.processed = Some(processed);
    }
}

impl Drop for End<'_> {
    fn drop(&mut self) {
        let Self { ticket, processed, .. } = self;
        self.post.send(Event::Ended { ticket: *ticket, processed: processed.take() });
    }
}

#[cfg(test)]
mod tests {
    use bot_api::types::{ChatId, UpdateId};

    use super::super::lanes::{Keys, Lanes};
    use super::super::run::Pending;
    use super::*;

    fn work(update: i64) -> Work {
        let ticket = Lanes::<ChatId, ()>::new().push(Keys::new(), ()).unwrap().ticket;
        let task = Task { trigger: Pending::Inbox(UpdateId(update)), mark: None, attempt: None };
        Work { ticket, task }
    }

    #[tokio::test]
    async fn who_waits_at_a_desk_is_woken_by_what_is_put_there_each_time() {
        let desk = Arc::new(Desk(Mutex::new(OnDesk { work: Some(work(1)), waker: None })));
        let (seen, mut taken) = tokio::sync::mpsc::unbounded_channel();
        let own = Arc::clone(&desk);
        let _worker = task::start(async move {
            loop {
                let work = poll_fn(|cx| own.poll_take(cx)).await;
                seen.send(format!("{:?}", work.task.trigger)).unwrap();
            }
        });
        for update in 1..=3 {
            assert_eq!(taken.recv().await.unwrap(), format!("Inbox(UpdateId({update}))"));
            desk.put(work(update + 1));
        }
    }
}
