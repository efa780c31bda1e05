//! The loop: sources in, lanes, running triggers, acks out, and the way to a clean end.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use bot_api::types::{ChatId, Update, UpdateId};
use tokio::sync::{OwnedSemaphorePermit, mpsc, watch};
use tokio::task::{Id, JoinError, JoinSet};
use tokio::time::{Instant, sleep_until, timeout};

use super::Processor;
use super::lanes::{Lanes, Ready, Ticket};
use super::process::Processed;
use super::stop::{Stop, Wish};
use crate::client::MigratedChat;
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

/// How long sources have for their last words, such as the confirmation of the last updates.
const LAST_WORDS: Duration = Duration::from_secs(10);

/// Takes what sources deliver through lanes to the processor.
pub(crate) struct Dispatcher {
    processor: Arc<Processor>,
    options: RunOptions,
    lanes: Lanes<ChatId, Job>,
    /// What could run and has to wait until fewer handlers run.
    ready: VecDeque<Ready<Job>>,
    running: JoinSet<Processed>,
    tasks: HashMap<Id, Running>,
    /// How far updates of earlier runs were handled, in case they come again.
    marks: HashMap<UpdateId, u32>,
    /// Updates of earlier runs that are handled from the inbox, in case they come again.
    inbox: HashSet<UpdateId>,
    inbox_done: (mpsc::UnboundedSender<UpdateId>, mpsc::UnboundedReceiver<UpdateId>),
}

/// A trigger in a lane.
#[derive(Debug)]
struct Job {
    delivery: Delivery,
    place: Option<OwnedSemaphorePermit>,
    groups_done: u32,
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
            running: JoinSet::new(),
            tasks: HashMap::new(),
            marks: HashMap::new(),
            inbox: HashSet::new(),
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
            self.inbox.insert(entry.update);
            let done = self.inbox_done.0.clone();
            let id = entry.update;
            let ack = Ack::new(move |handled| {
                if let Handled::Done { .. } = handled {
                    // The other end is gone only when the run is over.
                    let _ = done.send(id);
                }
            });
            match serde_json::from_str::<Update>(entry.json.as_str()) {
                Ok(update) => self.accept(Delivery::new(update, ack), None),
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
        mut migrations: mpsc::UnboundedReceiver<MigratedChat>,
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
            working.spawn(source.run(inlet.clone()));
        }
        drop(inlet);
        let mut outcome = Ok(());
        let mut deadline = None;
        loop {
            let stopping = deadline.is_some();
            if stopping && self.lanes.len() == 0 && arrivals.is_empty() {
                break;
            }
            let end = deadline.unwrap_or_else(Instant::now);
            tokio::select! {
                Some(ended) = self.running.join_next_with_id(), if !self.running.is_empty() => {
                    self.ended(ended);
                }
                Some(arrival) = arrivals.recv() => match arrival {
                    Arrival::Delivery(delivery, place) => self.receive(delivery, place),
                    Arrival::CaughtUp => self.forget_earlier_runs().await,
                },
                Some(MigratedChat { old, new }) = migrations.recv() => {
                    self.accept(Delivery::migration(ChatMigration { from: old, to: new }), None);
                }
                Some(id) = self.inbox_done.1.recv() => self.leave_inbox(id).await,
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
        while let Ok(id) = self.inbox_done.1.try_recv() {
            self.leave_inbox(id).await;
        }
        phase.send_replace(Phase::Drained);
        let last_words = async {
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
        Instant::now() + self.options.drain_limit
    }

    /// Takes a delivery of a source, unless its update is in the inbox of an earlier run.
    fn receive(&mut self, delivery: Delivery, place: OwnedSemaphorePermit) {
        let update = delivery.trigger.update().map(|update| update.update_id);
        if update.is_some_and(|id| self.inbox.contains(&id)) {
            return delivery.ack.tell(Handled::Done { marked: true });
        }
        self.accept(delivery, Some(place));
        // The source forgets the mark when the update is confirmed.
        update.map(|id| self.marks.remove(&id));
    }

    /// Forgets marks of updates that can't come again, neither from Telegram nor from the inbox.
    async fn forget_earlier_runs(&mut self) {
        let inbox = &self.inbox;
        let mut batch = Batch::new();
        batch.forget.extend(self.marks.extract_if(|id, _| !inbox.contains(id)).map(|(id, _)| id));
        if batch.is_empty() {
            return;
        }
        if let Err(error) = self.processor.shared().store.commit(batch).await {
            tracing::warn!(error = chain(&error), "marks of earlier runs are still in the store");
        }
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
        let job = Job { delivery, place, groups_done };
        self.ready.extend(self.lanes.push(keys, job));
        self.start_ready();
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
            let Job { delivery: Delivery { trigger, ack }, place, groups_done } = item;
            let processor = Arc::clone(&self.processor);
            let task =
                self.running.spawn(async move { processor.process(trigger, groups_done).await });
            self.tasks.insert(task.id(), Running { ticket, ack, _place: place });
        }
    }

    fn ended(&mut self, ended: Result<(Id, Processed), JoinError>) {
        let (id, handled, migrated) = match ended {
            Ok((id, processed)) => (id, processed.handled, processed.migrated),
            Err(error) => {
                // Panics of handlers end in `process`; this one is ours, and one is enough.
                tracing::error!(%error, "a trigger was not handled");
                (error.id(), Handled::Done { marked: false }, None)
            }
        };
        let Some(running) = self.tasks.remove(&id) else {
            return;
        };
        if let Some(ChatMigration { from, to }) = migrated {
            self.lanes.merge(from, to);
        }
        self.ready.extend(self.lanes.finish(running.ticket));
        running.ack.tell(handled);
        self.start_ready();
    }

    /// Takes a handled update out of the inbox, and others that are handled by now with it.
    async fn leave_inbox(&mut self, first: UpdateId) {
        let mut batch = Batch::new();
        batch.finished.push(first);
        while let Ok(id) = self.inbox_done.1.try_recv() {
            batch.finished.push(id);
        }
        batch.finished.iter().for_each(|id| {
            self.inbox.remove(id);
        });
        if let Err(error) = self.processor.shared().store.commit(batch).await {
            tracing::error!(error = chain(&error), "handled updates are still in the inbox");
        }
    }

    /// Ends what still runs; sources hear that it was not done.
    async fn abandon(&mut self) {
        tracing::warn!(
            triggers = self.lanes.len(),
            "the time is over, what is left is not handled"
        );
        self.running.abort_all();
        while let Some(ended) = self.running.join_next_with_id().await {
            // What had ended before it could be aborted is done.
            if let Ok((id, processed)) = ended
                && let Some(running) = self.tasks.remove(&id)
            {
                running.ack.tell(processed.handled);
            }
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
