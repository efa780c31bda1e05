//! The loop: sources in, lanes, running triggers, acks out, and the way to a clean end.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use bot_api::types::{ChatId, Update, UpdateId};
use tokio::sync::{OwnedSemaphorePermit, mpsc, watch};
use tokio::task::{Id, JoinError, JoinSet};
use tokio::time::{Instant, sleep, sleep_until, timeout};

use super::Processor;
use super::lanes::{Lanes, Ready, Ticket};
use super::process::Processed;
use super::stop::{Stop, Wish};
use crate::handler_error::chain;
use crate::source::{Ack, Arrival, Delivery, Handled, Phase, Source, SourceError, open};
use crate::store::{Batch, ChatMigration, Recovery, StoreError};
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

/// The pause between tries of what nothing waits for.
const HOUSEKEEPING_PAUSE: Duration = Duration::from_secs(5);
/// Longer than any drain limit that makes a difference.
const FAR: Duration = Duration::from_hours(24 * 365);
/// How long sources have for their last words, such as the confirmation of the last updates.
const LAST_WORDS: Duration = Duration::from_secs(10);
/// How long handlers have to notice that they are ended; only those that block take longer.
const ABORT_LIMIT: Duration = Duration::from_secs(1);

/// Takes what sources deliver through lanes to the processor.
pub(crate) struct Dispatcher {
    processor: Arc<Processor>,
    options: RunOptions,
    lanes: Lanes<ChatId, Job>,
    /// What could run and has to wait until fewer handlers run.
    ready: VecDeque<Ready<Job>>,
    /// The tickets of updates that may be waiting, in case they are journalled.
    tickets: HashMap<UpdateId, Ticket>,
    running: JoinSet<Processed>,
    tasks: HashMap<Id, Running>,
    /// How far updates of earlier runs were handled, in case they come again.
    marks: HashMap<UpdateId, u32>,
    /// Updates of earlier runs that are handled from the inbox, in case they come again; whether
    /// they are still there.
    inbox: HashMap<UpdateId, bool>,
    /// Work on the store that nothing has to wait for; gives the updates that have left the inbox.
    housekeeping: JoinSet<Vec<UpdateId>>,
    inbox_done: (mpsc::UnboundedSender<UpdateId>, mpsc::UnboundedReceiver<UpdateId>),
}

/// A trigger in a lane.
#[derive(Debug)]
struct Job {
    trigger: Pending,
    ack: Ack,
    place: Option<OwnedSemaphorePermit>,
    groups_done: u32,
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
        Self {
            processor,
            options,
            lanes: Lanes::new(),
            ready: VecDeque::new(),
            tickets: HashMap::new(),
            running: JoinSet::new(),
            tasks: HashMap::new(),
            marks: HashMap::new(),
            inbox: HashMap::new(),
            housekeeping: JoinSet::new(),
            inbox_done: mpsc::unbounded_channel(),
        }
    }

    /// Takes up what earlier runs left: marks, upgrades of groups, and the inbox, which runs first.
    pub(crate) async fn recover(&mut self) -> Result<(), StoreError> {
        let shared = Arc::clone(self.processor.shared());
        let Recovery { inbox, marks, migrations } = shared.store.recover().await?;
        for ChatMigration { from, to } in migrations {
            shared.moved.insert(from, to);
            shared.client.remember_migration(from, to);
        }
        self.marks = marks.into_iter().map(|mark| (mark.update, mark.groups)).collect();
        if !inbox.is_empty() {
            tracing::info!(updates = inbox.len(), "updates of the last run are handled first");
        }
        for entry in inbox {
            self.inbox.insert(entry.update, true);
            let done = self.inbox_done.0.clone();
            let id = entry.update;
            let ack = Ack::new(move |handled| {
                if let Handled::Done { .. } = handled {
                    // The other end is gone only when the run is over.
                    let _ = done.send(id);
                }
            });
            match serde_json::from_str::<Update>(entry.json.as_str()) {
                Ok(update) => {
                    self.accept(Delivery::new(update, ack), None);
                    self.spill(&[id]);
                }
                Err(error) => {
                    tracing::error!(update = id.0, %error, "an update of the inbox can't be read");
                    ack.tell(Handled::Done { marked: false });
                }
            }
        }
        Ok(())
    }

    /// Runs until the app is told to stop, or every source has ended, or one fails.
    pub(crate) async fn run(
        mut self,
        sources: Vec<Box<dyn Source>>,
        mut migrations: mpsc::UnboundedReceiver<ChatMigration>,
        mut stop: Stop,
    ) -> Result<(), SourceError> {
        let shared = Arc::clone(self.processor.shared());
        let (phase, phase_of_sources) = watch::channel(Phase::Running);
        let (inlet, mut arrivals) = open(
            self.options.waiting_room,
            phase_of_sources,
            shared.client.clone(),
            Arc::clone(&shared.store),
            self.processor.router().kinds(),
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
        loop {
            let stopping = deadline.is_some();
            let waiting = !arrivals.is_empty() || !migrations.is_empty();
            if stopping && self.lanes.len() == 0 && !waiting {
                break;
            }
            let end = deadline.unwrap_or_else(Instant::now);
            tokio::select! {
                Some(ended) = self.running.join_next_with_id(), if !self.running.is_empty() => {
                    self.ended(ended);
                }
                Some(arrival) = arrivals.recv() => match arrival {
                    Arrival::Delivery(delivery, place) => self.receive(delivery, place),
                    Arrival::Journalled(updates) => self.spill(&updates),
                    Arrival::CannotReturn(below) => self.forget_earlier_runs(below),
                },
                Some(migration) = migrations.recv() => {
                    self.accept(Delivery::migration(migration), None);
                }
                Some(id) = self.inbox_done.1.recv() => self.leave_inbox(id),
                Some(left) = self.housekeeping.join_next(), if !self.housekeeping.is_empty() => {
                    for id in left.unwrap_or_default() {
                        self.inbox.entry(id).and_modify(|still_there| *still_there = false);
                    }
                }
                ended = working.join_next(), if !stopping => {
                    if let Some(Err(error)) = ended.map(source_ended) {
                        outcome = outcome.and(Err(error));
                    } else if !working.is_empty() {
                        continue;
                    }
                    deadline = Some(self.begin_stop(&phase));
                }
                wish = stop.changed() => {
                    let end = *deadline.get_or_insert_with(|| self.begin_stop(&phase));
                    if wish == Wish::AtOnce {
                        deadline = Some(end.min(Instant::now()));
                    }
                }
                () = sleep_until(end), if stopping => {
                    self.abandon().await;
                    break;
                }
            }
        }
        if let Ok(id) = self.inbox_done.1.try_recv() {
            self.leave_inbox(id);
        }
        phase.send_replace(Phase::Drained);
        let last_words = async {
            while self.housekeeping.join_next().await.is_some() {}
            while let Some(ended) = working.join_next().await {
                if let Err(error) = source_ended(ended) {
                    outcome = std::mem::replace(&mut outcome, Ok(())).and(Err(error));
                }
            }
        };
        if timeout(LAST_WORDS, last_words).await.is_err() {
            tracing::warn!("a source did not end in time");
        }
        outcome
    }

    fn begin_stop(&self, phase: &watch::Sender<Phase>) -> Instant {
        phase.send_replace(Phase::Stopping);
        tracing::info!(triggers = self.lanes.len(), "stopping: what came is still handled");
        let now = Instant::now();
        now.checked_add(self.options.drain_limit).unwrap_or(now + FAR)
    }

    /// Takes a delivery of a source, unless its update is in the inbox of an earlier run.
    fn receive(&mut self, delivery: Delivery, place: OwnedSemaphorePermit) {
        let update = delivery.trigger.update().map(|update| update.update_id);
        if let Some(still_there) = update.and_then(|id| self.inbox.get(&id)) {
            // While it is in the inbox it needs its mark, whatever Telegram has confirmed.
            return delivery.ack.tell(Handled::Done { marked: !still_there });
        }
        self.accept(delivery, Some(place));
        // The source forgets the mark when the update is confirmed.
        update.map(|id| self.marks.remove(&id));
    }

    /// Forgets marks of updates below an id, which can't come again from Telegram, but for those
    /// that are in the inbox.
    fn forget_earlier_runs(&mut self, below: i64) {
        self.inbox.retain(|id, still_there| *still_there || id.0 >= below);
        let inbox = &self.inbox;
        let mut batch = Batch::new();
        let forgotten = self.marks.extract_if(|id, _| id.0 < below && !inbox.contains_key(id));
        batch.forget.extend(forgotten.map(|(id, _)| id));
        self.keep_house(batch);
    }

    /// Changes the store in the background, as often as it takes.
    ///
    /// What isn't done by the end of the run is done by the next one.
    fn keep_house(&mut self, batch: Batch) {
        if batch.is_empty() {
            return;
        }
        let store = Arc::clone(&self.processor.shared().store);
        self.housekeeping.spawn(async move {
            while let Err(error) = store.commit(batch.clone()).await {
                tracing::warn!(error = chain(&error), "the store is not tidy yet");
                if error.is_permanent() {
                    return Vec::new();
                }
                sleep(HOUSEKEEPING_PAUSE).await;
            }
            batch.finished
        });
    }

    /// Puts a trigger into its lanes, and starts it if it can run.
    fn accept(&mut self, delivery: Delivery, place: Option<OwnedSemaphorePermit>) {
        let groups = self.processor.router().groups().len();
        let update = delivery.trigger.update().map(|update| update.update_id);
        let groups_done = update.and_then(|id| self.marks.get(&id)).copied().unwrap_or_default();
        if groups_done as usize >= groups && groups_done > 0 {
            tracing::debug!(update = update.map(|id| id.0), "was handled before the last end");
            return delivery.ack.tell(Handled::Done { marked: true });
        }
        let keys = self.lane_keys(&delivery.trigger);
        let Delivery { trigger, ack } = delivery;
        let ticket = self.lanes.next_ticket();
        let job = Job { trigger: Pending::Here(trigger), ack, place, groups_done };
        let ready = self.lanes.push(keys, job);
        if let (None, Some(update)) = (&ready, update) {
            self.tickets.insert(update, ticket);
        }
        self.ready.extend(ready);
        self.start_ready();
    }

    /// Lets go of waiting updates that are in the inbox: of their memory and their places.
    fn spill(&mut self, updates: &[UpdateId]) {
        for update in updates {
            let ticket = self.tickets.remove(update);
            if let Some(job) = ticket.and_then(|ticket| self.lanes.waiting_mut(ticket)) {
                job.trigger = Pending::Inbox(*update);
                job.place = None;
            }
        }
    }

    /// The lanes of a trigger: its chat's, or both of an upgrade, or else that of the user's
    /// private chat, which has the user's id.
    fn lane_keys(&self, trigger: &Trigger) -> Vec<ChatId> {
        let shared = self.processor.shared();
        if let Some(ChatMigration { from, to }) = trigger.migration() {
            return vec![shared.current_chat(from), shared.current_chat(to)];
        }
        let user = || trigger.update().and_then(Update::user_id).map(|user| ChatId(user.0));
        let chat = trigger.chat_id().or_else(user);
        chat.map(|chat| shared.current_chat(chat)).into_iter().collect()
    }

    fn start_ready(&mut self) {
        while self.running.len() < self.options.concurrency
            && let Some(Ready { ticket, item }) = self.ready.pop_front()
        {
            let Job { trigger, ack, place, groups_done } = item;
            if let Pending::Here(Trigger::Update(update)) = &trigger {
                self.tickets.remove(&update.update_id);
            }
            let processor = Arc::clone(&self.processor);
            let task =
                self.running.spawn(async move { processor.process(trigger, groups_done).await });
            self.tasks.insert(task.id(), Running { ticket, ack, _place: place });
        }
    }

    fn ended(&mut self, ended: Result<(Id, Processed), JoinError>) {
        let (id, Processed { marked, migrated }) = ended.unwrap_or_else(|error| {
            // Panics of handlers end in `process`; this one is ours, and one is enough.
            tracing::error!(%error, "a trigger was not handled");
            (error.id(), Processed { marked: false, migrated: None })
        });
        let Some(running) = self.tasks.remove(&id) else {
            return;
        };
        if let Some(ChatMigration { from, to }) = migrated {
            self.lanes.merge(from, to);
        }
        self.ready.extend(self.lanes.finish(running.ticket));
        running.ack.tell(Handled::Done { marked });
        self.start_ready();
    }

    /// Takes a handled update out of the inbox, and others that are handled by now with it.
    fn leave_inbox(&mut self, first: UpdateId) {
        let mut batch = Batch::new();
        batch.finished.push(first);
        while let Ok(id) = self.inbox_done.1.try_recv() {
            batch.finished.push(id);
        }
        self.keep_house(batch);
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
                if let Ok((id, Processed { marked, .. })) = ended
                    && let Some(running) = self.tasks.remove(&id)
                {
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

/// What a source ended with; a panic of one is an error of it.
fn source_ended(ended: Result<Result<(), SourceError>, JoinError>) -> Result<(), SourceError> {
    ended.unwrap_or_else(|error| Err(SourceError::Other(Box::new(error))))
}
