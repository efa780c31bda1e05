//! What polling shares with the acks of its deliveries, and what is tidied up when they say so.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bot_api::types::UpdateId;
use bytes::Bytes;
use tokio::sync::Notify;
use tokio::time::sleep;

use super::acks::{Acks, CleanUp};
use super::polling::PAUSE;
use super::{Ack, Handled, Inlet};
use crate::handler_error::chain;
use crate::map::FastMap;

/// The updates that Telegram may send again, shared with the acks of their deliveries.
#[derive(Debug, Default)]
pub(super) struct Window {
    contents: Mutex<Contents>,
    pub(super) changed: Notify,
}

#[derive(Debug, Default)]
pub(super) struct Contents {
    pub(super) acks: Acks,
    /// The updates that are being handled as they came, in case they have to be journalled.
    pub(super) running: FastMap<UpdateId, Bytes>,
}

impl Window {
    pub(super) fn contents(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn ack(self: &Arc<Self>, id: UpdateId) -> Ack {
        let window = Arc::clone(self);
        Ack::new(move |handled| {
            let mut contents = window.contents();
            contents.running.remove(&id);
            match handled {
                Handled::Done { marked } => contents.acks.finish(id, marked),
                Handled::NotDone => contents.acks.give_up(id),
            }
            drop(contents);
            window.changed.notify_one();
        })
    }
}

/// What is being cleaned up in the store; put back if that fails or is given up.
struct CleaningUp<'a> {
    window: &'a Window,
    work: Option<CleanUp>,
}

impl Drop for CleaningUp<'_> {
    fn drop(&mut self) {
        if let Some(work) = self.work.take() {
            self.window.contents().acks.clean_up_failed(work);
        }
    }
}

/// Cleans up in the store, and leaves it for the next time where that fails.
pub(super) async fn tidy(window: &Window, inlet: &Inlet) -> bool {
    let work = window.contents().acks.take_clean_up();
    let CleanUp { finished, forget } = work.clone();
    let mut cleaning = CleaningUp { window, work: Some(work) };
    match inlet.clean_up(finished, forget).await {
        Ok(()) => {
            cleaning.work = None;
            true
        }
        Err(error) => {
            tracing::warn!(error = chain(&error), "the inbox could not be cleaned up");
            false
        }
    }
}

/// Cleans up whenever something was handled, without an end: what leaves the inbox is not to wait
/// for the next update.
pub(super) async fn keep_tidy(window: Arc<Window>, inlet: Inlet) {
    loop {
        window.changed.notified().await;
        if !tidy(&window, &inlet).await {
            sleep(PAUSE).await;
        }
    }
}
