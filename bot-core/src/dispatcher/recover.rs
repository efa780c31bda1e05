//! What earlier runs have left: marks, replies, upgrades of groups, and the inbox.
//!
//! After a crash, the updates that may have caused it are counted each time their handling begins.
//! Which they are is known well enough: those of the inbox, and those of the first batch, because a
//! source that polls confirms one batch before it asks for the next.
//! One that was begun before is handled while no other of them is, so that it is known who ended
//! the process; at the [last attempt](Journalled::LAST_ATTEMPT) it is set aside and stays in the inbox until somebody decides.

use std::sync::Arc;
use std::time::Duration;

use bot_api::types::UpdateId;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::timeout;

use super::housekeeping::Leaving;
use super::mailbox::Event;
use super::process::Task;
use super::run::{Attempt, Dispatcher, Job, Pending};
use crate::handler_error::chain;
use crate::map::FastMap;
use crate::source::{Ack, Delivery, Handled};
use crate::store::{
    Batch, ChatMigration, Journalled, Mark, Recovery, RunState, StoreError, TriggerId,
};
use crate::trigger::Trigger;

/// How long the store has to note the end of the run.
const LAST_NOTE: Duration = Duration::from_secs(5);

/// What earlier runs have left.
#[derive(Debug, Default)]
pub(super) struct Earlier {
    /// How far triggers were handled, in case they come again.
    marks: FastMap<TriggerId, Mark>,
    /// Updates that are handled from the inbox, in case they come again.
    inbox: FastMap<UpdateId, InInbox>,
    /// Whether what comes next may have ended the last run.
    in_doubt: bool,
    /// No update below this id can come again from Telegram.
    below: Option<i64>,
}

/// Where an update is that was in the inbox at the start.
#[derive(Debug)]
enum InInbox {
    /// Still there. The source that has brought it again hears only when it has left: it may note
    /// it in the inbox itself meanwhile, and would take out what waits for its turn.
    There(Option<Ack>),
    /// Handled, and out of it.
    Left,
}

impl Earlier {
    /// Takes the mark of a trigger: the source forgets it when the update is confirmed.
    pub(super) fn mark(&mut self, trigger: TriggerId) -> Option<Mark> {
        match trigger {
            // While it is in the inbox it needs its mark, whatever Telegram has confirmed.
            TriggerId::Update(id) if self.inbox.contains_key(&id) => {
                self.marks.get(&trigger).cloned()
            }
            _ if self.marks.is_empty() => None,
            _ => self.marks.remove(&trigger),
        }
    }

    /// Notes that an update of the inbox has a mark, to be forgotten when it can't come again.
    pub(super) fn marked(&mut self, update: UpdateId) {
        let trigger = TriggerId::Update(update);
        self.marks.entry(trigger).or_insert(Mark { trigger, groups: u32::MAX, reply: None });
    }

    /// Notes that updates have left the inbox; gives the marks that aren't needed any more.
    pub(super) fn left_inbox(&mut self, updates: &[UpdateId]) -> Vec<TriggerId> {
        for id in updates {
            let Some(place) = self.inbox.get_mut(id) else { continue };
            if let InInbox::There(Some(ack)) = std::mem::replace(place, InInbox::Left) {
                ack.tell(Handled::Done { marked: true });
            }
        }
        self.below.map(|below| self.forget(below)).unwrap_or_default()
    }

    /// Takes a delivery whose update was in the inbox at the start; gives back others.
    fn take_known(&mut self, delivery: Delivery) -> Option<Delivery> {
        let update = delivery.trigger.update().map(|update| update.update_id);
        match update.and_then(|update| self.inbox.get_mut(&update)) {
            None => return Some(delivery),
            Some(InInbox::There(ack)) => *ack = Some(delivery.ack),
            Some(InInbox::Left) => delivery.ack.tell(Handled::Done { marked: true }),
        }
        None
    }

    /// Forgets updates below an id, which can't come again from Telegram, but for those that are in
    /// the inbox; gives the marks that aren't needed any more.
    fn forget(&mut self, below: i64) -> Vec<TriggerId> {
        self.below = self.below.max(Some(below));
        if self.marks.is_empty() && self.inbox.is_empty() {
            return Vec::new();
        }
        self.inbox.retain(|id, place| matches!(place, InInbox::There(_)) || id.0 >= below);
        let inbox = &self.inbox;
        let gone = |trigger: &TriggerId, _: &mut Mark| match trigger {
            TriggerId::Update(id) => id.0 < below && !inbox.contains_key(id),
            TriggerId::Migration(_) => false,
        };
        self.marks.extract_if(gone).map(|(trigger, _)| trigger).collect()
    }
}

impl Dispatcher {
    /// Takes up what earlier runs left. What is in the inbox runs before anything else.
    ///
    /// # Errors
    ///
    /// [`StoreError`] if the store can't be read.
    pub(crate) async fn recover(&mut self) -> Result<(), StoreError> {
        let shared = Arc::clone(self.processor.shared());
        let Recovery { crashed, inbox, marks, migrations } = shared.store().recover().await?;
        for ChatMigration { from, to } in &migrations {
            shared.moved.insert(*from, *to);
            shared.client.remember_migration(*from, *to);
        }
        let judged = judge(&inbox, crashed);
        if self.processor.stores_data() {
            let mut batch = Batch::new();
            batch.run = Some(RunState::Begun);
            if judged != inbox {
                // All of it, so that the order stays.
                batch.finished = judged.iter().map(|entry| entry.update).collect();
                batch.journal.clone_from(&judged);
            }
            if let Err(error) = shared.store().commit(batch).await {
                // What can't be written now may be by the first handler: a full disk is emptied.
                tracing::error!(error = chain(&error), "the begin was not noted");
            }
        }
        let inbox = judged;
        self.earlier.in_doubt = crashed;
        self.earlier.marks = marks.into_iter().map(|mark| (mark.trigger, mark)).collect();
        self.earlier.inbox =
            inbox.iter().map(|entry| (entry.update, InInbox::There(None))).collect();
        for migration in migrations {
            self.tell_of(migration);
        }
        if !inbox.is_empty() {
            tracing::info!(updates = inbox.len(), "updates of the last run are handled first");
        }
        for entry in &inbox {
            self.take_from_inbox(entry, crashed);
        }
        Ok(())
    }

    /// Notes in the store that the run has ended in order.
    pub(crate) async fn end(&mut self) {
        if !self.processor.stores_data() {
            return;
        }
        let mut batch = Batch::new();
        batch.run = Some(RunState::Ended);
        match timeout(LAST_NOTE, self.processor.shared().store().commit(batch)).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!(error = chain(&error), "the end was not noted"),
            Err(_) => tracing::warn!("the end was not noted, the store takes too long"),
        }
    }

    /// Whether the last run was ended by a crash, and nothing has come since.
    pub(crate) fn is_in_doubt(&self) -> bool {
        self.earlier.in_doubt
    }

    /// Runs the handlers of an upgrade that an earlier run didn't get through with.
    fn tell_of(&mut self, migration: ChatMigration) {
        let Some(mark) = self.earlier.mark(TriggerId::Migration(migration.from)) else {
            return;
        };
        let trigger = Trigger::Migration(migration);
        let lanes = self.lanes_of(&trigger);
        let task =
            Task { trigger: Pending::Here(trigger), mark: Some(Box::new(mark)), attempt: None };
        self.push(lanes, Job { task, ack: Ack::new(|_| ()), place: None }, None);
    }

    fn take_from_inbox(&mut self, entry: &Journalled, crashed: bool) {
        let id = entry.update;
        if entry.is_set_aside() {
            tracing::error!(
                update = id.0,
                "an update is set aside, because handling it has ended the process again and again"
            );
            return;
        }
        let ack = self.leaving_inbox(id, None);
        let trigger = match Trigger::of_json(id, entry.json.as_str()) {
            Ok(trigger) => trigger,
            Err(error) => {
                tracing::error!(update = id.0, %error, "an update of the inbox can't be read");
                return ack.tell(Handled::Done { marked: false });
            }
        };
        let attempt =
            crashed.then(|| Attempt { number: entry.attempts + 1, alone: entry.attempts > 0 });
        self.accept(Delivery { trigger, ack }, None, attempt);
        self.spill(&[id]);
    }

    /// Takes what a source delivers, unless it is in the inbox of an earlier run.
    pub(super) fn receive_all(&mut self, deliveries: Vec<(Delivery, OwnedSemaphorePermit)>) {
        let in_doubt = std::mem::take(&mut self.earlier.in_doubt);
        let alone = deliveries.len() == 1 && self.earlier.inbox.is_empty();
        for (delivery, place) in deliveries {
            let Some(delivery) = self.earlier.take_known(delivery) else { continue };
            if in_doubt {
                // Where it is the only one that can have ended the last run, that run counts too.
                let attempt = Attempt { number: 1 + u32::from(alone), alone: false };
                self.accept(self.noted(delivery), Some(place), Some(attempt));
            } else {
                self.accept(delivery, Some(place), None);
            }
        }
    }

    /// A delivery whose update is noted in the inbox while it is handled, and leaves it then.
    fn noted(&self, delivery: Delivery) -> Delivery {
        let Some(id) = delivery.trigger.update().map(|update| update.update_id) else {
            return delivery;
        };
        let Delivery { trigger, ack } = delivery;
        Delivery { trigger, ack: self.leaving_inbox(id, Some(ack)) }
    }

    /// An ack that takes an update out of the inbox and then tells the source.
    fn leaving_inbox(&self, update: UpdateId, source: Option<Ack>) -> Ack {
        let post = self.mailbox.post().clone();
        Ack::new(move |handled| {
            if let Handled::Done { marked } = handled {
                let marked = marked && source.is_none();
                let then = source.map(|ack| (ack, handled));
                post.send(Event::Leaving(Leaving { update, marked, then }));
            } else if let Some(ack) = source {
                ack.tell(handled);
            }
        })
    }

    /// Forgets what can't come again from Telegram.
    pub(super) fn forget_earlier_runs(&mut self, below: i64) {
        let forgotten = self.earlier.forget(below);
        self.housekeeping.forget(forgotten);
    }
}

/// What the inbox is after the end of the last run: after a crash, what was begun for the last time
/// is set aside; an end in order clears everybody of suspicion.
fn judge(inbox: &[Journalled], crashed: bool) -> Vec<Journalled> {
    let mut judged = inbox.to_vec();
    for entry in &mut judged {
        entry.attempts = match entry.attempts {
            begun if begun < Journalled::LAST_ATTEMPT && crashed => begun,
            begun if begun <= Journalled::LAST_ATTEMPT && !crashed => 0,
            _ => Journalled::LAST_ATTEMPT + 1,
        };
    }
    judged
}
