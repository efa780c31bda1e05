//! The triggers that are being handled, each in a task of its own.

use std::pin::pin;
use std::sync::Arc;

use tokio::sync::OwnedSemaphorePermit;

use super::lanes::Ticket;
use super::mailbox::{Event, Post};
use super::process::{Processed, Processor, Task};
use crate::map::FastMap;
use crate::source::Ack;
use crate::task::{self, catch_panic};

/// What is owed to a trigger's source when the trigger has been handled.
pub(super) struct Due {
    pub(super) ack: Ack,
    /// Given back with this.
    pub(super) _place: Option<OwnedSemaphorePermit>,
}

/// The tasks of the triggers that are being handled; they end when this is dropped.
#[derive(Default)]
pub(super) struct Running(FastMap<Ticket, (Due, task::Task)>);

impl Running {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Handles a trigger in a task; however that ends, it is [posted](Event::Ended).
    pub(super) fn start(
        &mut self,
        ticket: Ticket,
        due: Due,
        (processor, task): (Arc<Processor>, Task),
        post: &Post,
    ) {
        let end = End { post: post.clone(), ticket, processed: None };
        // Boxed, because a runtime copies what it is given several times.
        let task = task::start(Box::pin(async move {
            let processed = catch_panic(pin!(processor.process(task))).await;
            end.with(processed.unwrap_or_else(|panicked| {
                // Panics of handlers end in `process`; this one is ours, and one is enough.
                tracing::error!(error = %panicked, "a trigger was not handled");
                Processed::default()
            }));
        }));
        self.0.insert(ticket, (due, task));
    }

    /// What is due when the task of a trigger has ended.
    pub(super) fn ended(&mut self, ticket: Ticket) -> Option<Due> {
        self.0.remove(&ticket).map(|(due, _)| due)
    }

    /// Ends all tasks where they wait next.
    pub(super) fn abort_all(&self) {
        self.0.values().for_each(|(_, task)| task.abort());
    }

    /// Waits for no task any more, not even for one that can't be ended.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

/// Posts that a task has ended, when this is dropped.
struct End {
    post: Post,
    ticket: Ticket,
    processed: Option<Processed>,
}

impl End {
    fn with(mut self, processed: Processed) {
        self.processed = Some(processed);
    }
}

impl Drop for End {
    fn drop(&mut self) {
        let Self { ticket, processed, .. } = self;
        self.post.send(Event::Ended { ticket: *ticket, processed: processed.take() });
    }
}
