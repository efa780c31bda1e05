//! The loop: sources in, lanes, running triggers, acks out, and the way to a clean end.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use bot_api::types::{ChatId, Update, UpdateId};
use smallvec::smallvec;
use tokio::sync::{OwnedSemaphorePermit, mpsc, watch};
use tokio::time::{Instant, sleep_until, timeout};

use super::Processor;
use super::housekeeping::{Housekeeping, Leaving};
use super::lanes::{Keys, Lanes, Ready, Ticket};
use super::mailbox::{Event, Mailbox};
use super::process::{Processed, Task};
use super::recover::Earlier;
use super::running::{Due, Running};
use super::stop::{Stop, Wish};
use crate::map::FastMap;
use crate::source::{Ack, Arrival, Delivery, Handled, Inlet, Phase, Source, SourceError};
use crate::store::{ChatMigration, Mark, TriggerId};
use crate::task;
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
    running: Running,
    /// What earlier runs have left.
    pub(super) earlier: Earlier,
    pub(super) housekeeping: Housekeeping,
    pub(super) mailbox: Mailbox,
    /// How many sources run.
    sources: usize,
    /// The first failure of one.
    outcome: Result<(), SourceError>,
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

impl Dispatcher {
    /// `migrations` are those that answers of Telegram's tell of.
    pub(crate) fn new(
        processor: Arc<Processor>,
        options: RunOptions,
        migrations: mpsc::UnboundedReceiver<ChatMigration>,
    ) -> Self {
        let mailbox = Mailbox::new(migrations);
        let store = Arc::clone(processor.shared().store());
        let housekeeping = Housekeeping::new(store, mailbox.post().clone());
        let running = Running::new(Arc::clone(&processor), mailbox.post().clone());
        Self {
            processor,
            options,
            lanes: Lanes::new(),
            ready: VecDeque::new(),
            tickets: FastMap::default(),
            running,
            earlier: Earlier::default(),
            housekeeping,
            mailbox,
            sources: 0,
            outcome: Ok(()),
        }
    }

    /// Runs until the app is told to stop, or every source has ended, or one fails.
    pub(crate) async fn run(
        mut self,
        sources: Vec<Box<dyn Source>>,
        stop: Stop,
    ) -> Result<(), SourceError> {
        let (phase, phase_of_sources) = watch::channel(Phase::Running);
        let inlet = self.inlet(phase_of_sources);
        self.sources = sources.len();
        let start = |source: Box<dyn Source>| self.start_source(source, inlet.clone());
        let _sources: Vec<_> = sources.into_iter().map(start).collect();
        let _wishes = self.hear_wishes(stop);
        let mut deadline = (self.sources == 0).then(|| self.begin_stop(&phase));
        loop {
            if deadline.is_some() && self.is_drained() {
                break;
            }
            let event = tokio::select! {
                biased;
                () = passed(deadline), if deadline.is_some() => {
                    self.abandon().await;
                    break;
                }
                event = self.mailbox.next() => event,
            };
            match event {
                Event::Ended { ticket, processed } => self.ended(ticket, processed),
                Event::Arrival(Arrival::Deliveries(deliveries)) => self.receive_all(deliveries),
                Event::Arrival(Arrival::Journalled(updates)) => self.spill(&updates),
                Event::Arrival(Arrival::CannotReturn(below)) => self.forget_earlier_runs(below),
                Event::Migration(migration) => {
                    self.accept(Delivery::migration(migration), None, None);
                }
                Event::Wish(wish) => {
                    let end = *deadline.get_or_insert_with(|| self.begin_stop(&phase));
                    if wish == Wish::AtOnce {
                        deadline = Some(end.min(Instant::now()));
                    }
                }
                other => self.hear_late(other),
            }
            if deadline.is_none() && (self.sources == 0 || self.outcome.is_err()) {
                deadline = Some(self.begin_stop(&phase));
            }
        }
        phase.send_replace(Phase::Drained);
        let last_words = async {
            while self.sources > 0 || self.housekeeping.is_busy() || !self.mailbox.is_empty() {
                let event = self.mailbox.next().await;
                self.hear_late(event);
            }
        };
        if timeout(LAST_WORDS, last_words).await.is_err() {
            tracing::warn!("a source did not end in time");
        }
        self.end().await;
        self.outcome
    }

    /// What counts even when no trigger is handled any more; of others, the acks say so.
    fn hear_late(&mut self, event: Event) {
        match event {
            Event::SourceEnded(ended) => {
                self.sources -= 1;
                self.outcome = std::mem::replace(&mut self.outcome, Ok(())).and(ended);
            }
            Event::Leaving(leaving) => self.leave_inbox(leaving),
            Event::Left(left) => {
                self.housekeeping.done(&left);
                let forgotten = self.earlier.left_inbox(&left);
                self.housekeeping.forget(forgotten);
            }
            Event::Arrival(_) | Event::Migration(_) | Event::Ended { .. } | Event::Wish(_) => {}
        }
    }

    fn inlet(&self, phase: watch::Receiver<Phase>) -> Inlet {
        let (shared, post) = (self.processor.shared(), self.mailbox.post().clone());
        Inlet::new(
            move |arrival| post.send(Event::Arrival(arrival)),
            self.options.waiting_room,
            phase,
            shared.client.clone(),
            Arc::clone(shared.store()),
            self.processor.routes().kinds(),
        )
    }

    /// Runs a source in a task, whose end is posted; a panic of the source is an error of it.
    fn start_source(&self, source: Box<dyn Source>, inlet: Inlet) -> task::Task {
        let panicked = |panicked| Err(SourceError::Other(Box::new(panicked)));
        // A block, so that a source that panics at once is an error like others.
        let ended = async move { source.run(inlet).await };
        self.mailbox
            .post()
            .of(ended, move |ended| Event::SourceEnded(ended.unwrap_or_else(panicked)))
    }

    fn hear_wishes(&self, mut stop: Stop) -> task::Task {
        let post = self.mailbox.post().clone();
        task::spawn("stop", async move {
            loop {
                post.send(Event::Wish(stop.changed().await));
            }
        })
    }

    /// Whether everything that has come was handled.
    fn is_drained(&self) -> bool {
        self.lanes.len() == 0 && self.mailbox.is_empty() && !self.housekeeping.holds_acks()
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
        let update = delivery.trigger.update_id();
        let mark = update.and_then(|id| self.earlier.mark(TriggerId::Update(id)));
        if mark.as_ref().is_some_and(|mark| self.is_complete(mark)) {
            tracing::debug!(update = update.map(|id| id.0), "was handled before the last end");
            return delivery.ack.tell(Handled::Done { marked: true });
        }
        let mut lanes = self.lanes_of(&delivery.trigger);
        if attempt.is_some_and(|attempt| attempt.alone) {
            lanes.push(Lane::Suspects);
        }
        let Delivery { trigger, ack } = delivery;
        let attempt = attempt.map(|attempt| attempt.number);
        let task = Task { trigger: Pending::Here(trigger), mark: mark.map(Box::new), attempt };
        self.push(lanes, Job { task, ack, place }, update);
    }

    /// Whether there is nothing left to do for a trigger, not even a reply to send.
    fn is_complete(&self, mark: &Mark) -> bool {
        let groups = self.processor.routes().current().groups().len();
        mark.groups as usize >= groups && mark.reply.is_none()
    }

    /// Puts a job into lanes, and starts what can run.
    pub(super) fn push(&mut self, lanes: Keys<Lane>, job: Job, update: Option<UpdateId>) {
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
    pub(super) fn lanes_of(&self, trigger: &Trigger) -> Keys<Lane> {
        let shared = self.processor.shared();
        let lane = |chat| Lane::Chat(shared.current_chat(chat));
        if let Some(ChatMigration { from, to }) = trigger.migration() {
            return smallvec![lane(from), lane(to)];
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
            self.running.start(ticket, Due { ack, _place: place }, task);
        }
    }

    fn ended(&mut self, ticket: Ticket, processed: Option<Processed>) {
        // Both are missing only when the runtime ends, and this with it.
        let due = self.running.ended(ticket, processed.is_some());
        let (Some(due), Some(processed)) = (due, processed) else { return };
        let Processed { marked, migrated, told } = processed;
        if let Some(ChatMigration { from, to }) = migrated {
            self.lanes.merge(Lane::Chat(from), Lane::Chat(to));
        }
        self.housekeeping.forget(told.map(TriggerId::Migration));
        self.ready.extend(self.lanes.finish(ticket));
        due.ack.tell(Handled::Done { marked });
        self.start_ready();
    }

    /// Takes a handled update out of the inbox.
    fn leave_inbox(&mut self, leaving: Leaving) {
        if leaving.marked {
            self.earlier.marked(leaving.update);
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
            while self.running.len() > 0 {
                match self.mailbox.next().await {
                    Event::Ended { ticket, processed } => {
                        let due = self.running.ended(ticket, processed.is_some());
                        // What had ended before it could be aborted is done.
                        if let (Some(due), Some(processed)) = (due, processed) {
                            self.housekeeping.forget(processed.told.map(TriggerId::Migration));
                            due.ack.tell(Handled::Done { marked: processed.marked });
                        }
                    }
                    other => self.hear_late(other),
                }
            }
        };
        if timeout(ABORT_LIMIT, ends).await.is_err() {
            tracing::error!("a handler blocks its thread and can't be ended");
        }
        self.running.clear();
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

/// Waits for a time, for ever if there is none.
async fn passed(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}
