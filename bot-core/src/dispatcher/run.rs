//! The loop: sources in, lanes, running triggers, acks out, and the way to a clean end.

use std::collections::VecDeque;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bot_api::types::{ChatId, Update, UpdateId};
use tokio::sync::{OwnedSemaphorePermit, mpsc, watch};
use tokio::task::{Id, JoinError, JoinSet};
use tokio::time::{Instant, sleep_until, timeout};

use super::Processor;
use super::housekeeping::{Housekeeping, Leaving};
use super::lanes::{Lanes, Ready, Ticket};
use super::process::{Processed, Task};
use super::recover::Earlier;
use super::stop::{Stop, Wish};
use crate::map::FastMap;
use crate::source::{Ack, Arrival, Delivery, Handled, Phase, Source, SourceError, open};
use crate::store::{ChatMigration, Mark, TriggerId};
use crate::trigger::Trigger;

/// How much runs at once, and how long the end may take.
#[derive(Clone, Debug)]
pub(crate) struct RunOptions {
    /// Most handlers that run at the same time.
    pub(crate) concurrency: usize,
    /// Most triggers that are in the app at the same time, running and waiting.
    pub(crate) waiting_room: usize,
    /// How long handlers may go on after the app was told to stop.
    pub(crate) drain_limit: Duration,
}

/// Longer than any drain limit that makes a difference.
const FAR: Duration = Duration::from_hours(24 * 365);
/// How long sources have for their last words, such as the confirmation of the last updates.
const LAST_WORDS: Duration = Duration::from_secs(10);
/// How long handlers have to notice that they are ended; only those that block take longer.
const ABORT_LIMIT: Duration = Duration::from_secs(1);

/// Takes what sources deliver through lanes to the processor.
pub(crate) struct Dispatcher {
    pub(super) processor: Arc<Processor>,
    options: RunOptions,
    lanes: Lanes<Lane, Job>,
    /// What could run and has to wait until fewer handlers run.
    ready: VecDeque<Ready<Job>>,
    /// The tickets of updates that may be waiting, in case they are journalled.
    tickets: FastMap<UpdateId, Ticket>,
    running: JoinSet<Processed>,
    tasks: FastMap<Id, Running>,
    /// What earlier runs have left.
    pub(super) earlier: Earlier,
    pub(super) housekeeping: Housekeeping,
    /// Updates that are handled and were in the inbox from the start.
    pub(super) inbox_done: (mpsc::UnboundedSender<Leaving>, mpsc::UnboundedReceiver<Leaving>),
}

/// What keeps triggers in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Lane {
    /// What happens in one chat.
    Chat(ChatId),
    /// Updates that may have ended the process: one at a time, so that the next end has one cause.
    Suspects,
}

/// A trigger in a lane.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) task: Task,
    pub(super) ack: Ack,
    pub(super) place: Option<OwnedSemaphorePermit>,
}

/// A trigger that waits for its turn.
#[derive(Debug)]
pub(super) enum Pending {
    /// In memory.
    Here(Trigger),
    /// In the store's inbox, to be read when its turn comes.
    Inbox(UpdateId),
}

/// What has to be told when a running trigger ends.
struct Running {
    ticket: Ticket,
    ack: Ack,
    _place: Option<OwnedSemaphorePermit>,
}

impl Dispatcher {
    pub(crate) fn new(processor: Arc<Processor>, options: RunOptions) -> Self {
        let housekeeping = Housekeeping::new(Arc::clone(processor.shared().store()));
        Self {
            processor,
            options,
            lanes: Lanes::new(),
            ready: VecDeque::new(),
            tickets: FastMap::default(),
            running: JoinSet::new(),
            tasks: FastMap::default(),
            earlier: Earlier::default(),
            housekeeping,
            inbox_done: mpsc::unbounded_channel(),
        }
    }

    /// Runs until the app is told to stop, or every source has ended, or one fails.
    pub(crate) async fn run(
        mut self,
        sources: Vec<Box<dyn Source>>,
        mut migrations: mpsc::UnboundedReceiver<ChatMigration>,
        stop: Stop,
    ) -> Result<(), SourceError> {
        let shared = Arc::clone(self.processor.shared());
        let (phase, phase_of_sources) = watch::channel(Phase::Running);
        let (inlet, mut arrivals) = open(
            self.options.waiting_room,
            phase_of_sources,
            shared.client.clone(),
            Arc::clone(shared.store()),
            self.processor.routes().kinds(),
        );
        let mut working = JoinSet::new();
        for source in sources {
            let inlet = inlet.clone();
            // Inside of the task, so that a source that panics at once is an error like others.
            working.spawn(async move { source.run(inlet).await });
        }
        drop(inlet);
        let mut outcome = Ok(());
        let mut deadline = None;
        let never = Instant::now() + FAR;
        // Kept from turn to turn, because each new one would be registered anew.
        let mut wish = pin!(stop.next());
        loop {
            let stopping = deadline.is_some();
            let waiting = !arrivals.is_empty()
                || !migrations.is_empty()
                || !self.inbox_done.1.is_empty()
                || self.housekeeping.holds_acks();
            if stopping && self.lanes.len() == 0 && !waiting {
                break;
            }
            let end = deadline.unwrap_or(never);
            tokio::select! {
                Some(ended) = self.running.join_next_with_id(), if !self.running.is_empty() => {
                    self.ended(ended);
                }
                Some(arrival) = arrivals.recv() => match arrival {
                    Arrival::Deliveries(deliveries) => self.receive_all(deliveries),
                    Arrival::Journalled(updates) => self.spill(&updates),
                    Arrival::CannotReturn(below) => self.forget_earlier_runs(below),
                },
                Some(migration) = migrations.recv() => {
                    self.accept(Delivery::migration(migration), None, None);
                }
                Some(leaving) = self.inbox_done.1.recv() => self.leave_inbox(leaving),
                left = self.housekeeping.done(), if self.housekeeping.is_busy() => {
                    let forgotten = self.earlier.left_inbox(&left);
                    self.housekeeping.forget(forgotten);
                }
                ended = working.join_next(), if !stopping => {
                    if let Some(Err(error)) = ended.map(source_ended) {
                        outcome = outcome.and(Err(error));
                    } else if !working.is_empty() {
                        continue;
                    }
                    deadline = Some(self.begin_stop(&phase));
                }
                (now, stop) = &mut wish => {
                    wish.set(stop.next());
                    let end = *deadline.get_or_insert_with(|| self.begin_stop(&phase));
                    if now == Wish::AtOnce {
                        deadline = Some(end.min(Instant::now()));
                    }
                }
                () = sleep_until(end), if stopping => {
                    self.abandon().await;
                    break;
                }
            }
        }
        if let Ok(leaving) = self.inbox_done.1.try_recv() {
            self.leave_inbox(leaving);
        }
        phase.send_replace(Phase::Drained);
        let last_words = async {
            while self.housekeeping.is_busy() {
                self.housekeeping.done().await;
            }
            while let Some(ended) = working.join_next().await {
                if let Err(error) = source_ended(ended) {
                    outcome = std::mem::replace(&mut outcome, Ok(())).and(Err(error));
                }
            }
        };
        if timeout(LAST_WORDS, last_words).await.is_err() {
            tracing::warn!("a source did not end in time");
        }
        self.end().await;
        outcome
    }

    fn begin_stop(&self, phase: &watch::Sender<Phase>) -> Instant {
        phase.send_replace(Phase::Stopping);
        tracing::info!(triggers = self.lanes.len(), "stopping: what came is still handled");
        let now = Instant::now();
        now.checked_add(self.options.drain_limit).unwrap_or(now + FAR)
    }

    /// Puts a trigger into its lanes, and starts it if it can run.
    pub(super) fn accept(
        &mut self,
        delivery: Delivery,
        place: Option<OwnedSemaphorePermit>,
        attempt: Option<Attempt>,
    ) {
        let groups = self.processor.routes().current().groups().len();
        let update = delivery.trigger.update_id();
        let mark = update.and_then(|id| self.earlier.mark(TriggerId::Update(id)));
        if mark.as_ref().is_some_and(|mark| is_complete(mark, groups)) {
            tracing::debug!(update = update.map(|id| id.0), "was handled before the last end");
            return delivery.ack.tell(Handled::Done { marked: true });
        }
        let mut lanes = self.lanes_of(&delivery.trigger);
        if attempt.is_some_and(|attempt| attempt.alone) {
            lanes.push(Lane::Suspects);
        }
        let Delivery { trigger, ack } = delivery;
        let attempt = attempt.map(|attempt| attempt.number);
        let task = Task { trigger: Pending::Here(trigger), mark, attempt };
        self.push(lanes, Job { task, ack, place }, update);
    }

    /// Puts a job into lanes, and starts what can run.
    pub(super) fn push(&mut self, lanes: Vec<Lane>, job: Job, update: Option<UpdateId>) {
        let ticket = self.lanes.next_ticket();
        let ready = self.lanes.push(lanes, job);
        if let (None, Some(update)) = (&ready, update) {
            self.tickets.insert(update, ticket);
        }
        self.ready.extend(ready);
        self.start_ready();
    }

    /// Lets go of waiting updates that are in the inbox: of their memory and their places.
    pub(super) fn spill(&mut self, updates: &[UpdateId]) {
        for update in updates {
            let ticket = self.tickets.remove(update);
            if let Some(job) = ticket.and_then(|ticket| self.lanes.waiting_mut(ticket)) {
                job.task.trigger = Pending::Inbox(*update);
                job.place = None;
            }
        }
    }

    /// The lanes of a trigger: its chat's, or both of an upgrade, or else that of the user's
    /// private chat, which has the user's id.
    pub(super) fn lanes_of(&self, trigger: &Trigger) -> Vec<Lane> {
        let shared = self.processor.shared();
        let lane = |chat| Lane::Chat(shared.current_chat(chat));
        if let Some(ChatMigration { from, to }) = trigger.migration() {
            return vec![lane(from), lane(to)];
        }
        let user = || trigger.update().and_then(Update::user_id).map(|user| ChatId(user.0));
        trigger.chat_id().or_else(user).map(lane).into_iter().collect()
    }

    fn start_ready(&mut self) {
        while self.running.len() < self.options.concurrency
            && let Some(Ready { ticket, item }) = self.ready.pop_front()
        {
            let Job { task, ack, place } = item;
            if let Pending::Here(trigger) = &task.trigger
                && !self.tickets.is_empty()
                && let Some(update) = trigger.update_id()
            {
                self.tickets.remove(&update);
            }
            let processor = Arc::clone(&self.processor);
            let task = self.running.spawn(async move { processor.process(task).await });
            self.tasks.insert(task.id(), Running { ticket, ack, _place: place });
        }
    }

    fn ended(&mut self, ended: Result<(Id, Processed), JoinError>) {
        let (id, Processed { marked, migrated, told }) = ended.unwrap_or_else(|error| {
            // Panics of handlers end in `process`; this one is ours, and one is enough.
            tracing::error!(%error, "a trigger was not handled");
            (error.id(), Processed::default())
        });
        let Some(running) = self.tasks.remove(&id) else {
            return;
        };
        if let Some(ChatMigration { from, to }) = migrated {
            self.lanes.merge(Lane::Chat(from), Lane::Chat(to));
        }
        self.housekeeping.forget(told.map(TriggerId::Migration));
        self.ready.extend(self.lanes.finish(running.ticket));
        running.ack.tell(Handled::Done { marked });
        self.start_ready();
    }

    /// Takes a handled update out of the inbox, and others that are handled by now with it.
    fn leave_inbox(&mut self, first: Leaving) {
        let others = std::iter::from_fn(|| self.inbox_done.1.try_recv().ok());
        let leaving: Vec<Leaving> = std::iter::once(first).chain(others).collect();
        for marked in leaving.iter().filter(|leaving| leaving.marked) {
            self.earlier.marked(marked.update);
        }
        self.housekeeping.finish(leaving);
    }

    /// Ends what still runs; sources hear that it was not done.
    async fn abandon(&mut self) {
        tracing::warn!(
            triggers = self.lanes.len(),
            "the time is over, what is left is not handled"
        );
        self.running.abort_all();
        let ends = async {
            while let Some(ended) = self.running.join_next_with_id().await {
                // What had ended before it could be aborted is done.
                if let Ok((id, Processed { marked, told, .. })) = ended
                    && let Some(running) = self.tasks.remove(&id)
                {
                    self.housekeeping.forget(told.map(TriggerId::Migration));
                    running.ack.tell(Handled::Done { marked });
                }
            }
        };
        if timeout(ABORT_LIMIT, ends).await.is_err() {
            tracing::error!("a handler blocks its thread and can't be ended");
        }
        self.tasks.clear();
        self.ready.clear();
        self.lanes = Lanes::new();
    }
}

/// One more time that an update's handling begins after a crash.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attempt {
    /// Which time it is, as far as is known.
    pub(super) number: u32,
    /// Whether no other suspect may run meanwhile.
    pub(super) alone: bool,
}

/// Whether there is nothing left to do for a trigger, not even a reply to send.
fn is_complete(mark: &Mark, groups: usize) -> bool {
    mark.groups as usize >= groups && mark.reply.is_none()
}

/// What a source ended with; a panic of one is an error of it.
fn source_ended(ended: Result<Result<(), SourceError>, JoinError>) -> Result<(), SourceError> {
    ended.unwrap_or_else(|error| Err(SourceError::Other(Box::new(error))))
}
