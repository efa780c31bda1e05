//! Work on the store that nothing has to wait for: handled updates leave the inbox, marks that are
//! no longer needed are forgotten.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use bot_api::types::UpdateId;
use tokio::time::sleep;

use super::mailbox::{Event, Post};
use crate::handler_error::chain;
use crate::source::{Ack, Handled};
use crate::store::{Batch, Store, TriggerId};
use crate::task::Task;

/// The pause between tries while the store fails.
const PAUSE: Duration = Duration::from_secs(5);

/// Collects what is to be cleaned up and does it, one batch at a time.
///
/// What isn't done by the end of the run is done by the next one.
#[derive(Debug)]
pub(super) struct Housekeeping {
    store: Arc<dyn Store>,
    due: Batch,
    /// What is done now; its end is [posted](Event::Left).
    work: Option<Task>,
    post: Post,
    /// Whom to tell when an update has left the inbox.
    held: HashMap<UpdateId, (Ack, Handled)>,
}

/// An update that is handled and can leave the inbox.
#[derive(Debug)]
pub(super) struct Leaving {
    pub(super) update: UpdateId,
    /// Whether the store has a mark of it that no source knows of.
    pub(super) marked: bool,
    /// What to tell the source then, and not before: as long as an update is in the inbox, its mark
    /// must not be forgotten.
    pub(super) then: Option<(Ack, Handled)>,
}

impl Housekeeping {
    pub(super) fn new(store: Arc<dyn Store>, post: Post) -> Self {
        Self { store, due: Batch::new(), work: None, post, held: HashMap::new() }
    }

    /// This update leaves the inbox.
    pub(super) fn finish(&mut self, Leaving { update, then, .. }: Leaving) {
        self.due.finished.push(update);
        self.held.extend(then.map(|then| (update, then)));
        self.start();
    }

    /// The marks of these triggers are no longer needed.
    pub(super) fn forget(&mut self, triggers: impl IntoIterator<Item = TriggerId>) {
        self.due.forget.extend(triggers);
        self.start();
    }

    /// Whether anything is being done.
    pub(super) fn is_busy(&self) -> bool {
        self.work.is_some()
    }

    /// Whether a source waits to hear that an update has left the inbox.
    pub(super) fn holds_acks(&self) -> bool {
        !self.held.is_empty()
    }

    /// What was being done is done, and these updates have left the inbox.
    pub(super) fn done(&mut self, left: &[UpdateId]) {
        self.work = None;
        self.start();
        for update in left {
            if let Some((ack, handled)) = self.held.remove(update) {
                ack.tell(handled);
            }
        }
    }

    fn start(&mut self) {
        if self.is_busy() || self.due.is_empty() {
            return;
        }
        let batch = std::mem::take(&mut self.due);
        let store = Arc::clone(&self.store);
        let left = async move { clean_up(&*store, batch).await };
        self.work = Some(self.post.of(left, |left| {
            Event::Left(left.unwrap_or_else(|panicked| {
                tracing::error!(error = %panicked, "the store is not tidy");
                Vec::new()
            }))
        }));
    }
}

/// Carries out a batch, as often as it takes; the updates that have left the inbox.
async fn clean_up(store: &dyn Store, batch: Batch) -> Vec<UpdateId> {
    while let Err(error) = store.commit(batch.clone()).await {
        tracing::warn!(error = chain(&error), "the store is not tidy yet");
        if error.is_permanent() {
            return Vec::new();
        }
        sleep(PAUSE).await;
    }
    batch.finished
}
