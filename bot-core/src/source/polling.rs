//! Long polling: asks Telegram for updates and confirms what was handled.
//!
//! The rules of the offset are in [`Acks`](super::acks::Acks); this is the shell around them.

use std::borrow::Cow;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bot_api::methods::GetUpdates;
use bot_api::types::UpdateId;
use tokio::time::sleep;

use super::window::{Window, keep_tidy, tidy};
use super::{Delivery, Inlet, Source, SourceError};
use crate::client::{CallError, Received};
use crate::handler_error::chain;
use crate::store::{Journalled, StoreError, Value};
use crate::task::BoxFuture;
use crate::trigger::Trigger;

/// How the bot asks for updates.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PollingOptions {
    /// How long Telegram may hold a request open when there is nothing new, in whole seconds.
    /// Default: 50 s, the longest that Telegram takes.
    pub timeout: Duration,
    /// Most updates to take in one request, 1 to 100. Default: 100.
    pub limit: u8,
    /// How long to wait for the handlers of one batch before the next is asked for.
    ///
    /// Updates that are still being handled then are written to the store's inbox, so that
    /// Telegram can be told to go on. Default: 10 ms.
    pub straggler_grace: Duration,
    /// The longest pause after failures in a row; the first is half a second, and each about twice
    /// the one before. Default: 60 s.
    pub longest_pause: Duration,
}

impl Default for PollingOptions {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(50),
            limit: 100,
            straggler_grace: Duration::from_millis(10),
            longest_pause: Duration::from_mins(1),
        }
    }
}

/// Takes the bot's updates by long polling.
///
/// An update is confirmed when it was handled or is safe in the store's inbox.
/// Failures of the network are waited out; an unknown token or a second instance end the run.
///
/// Source: <https://core.telegram.org/bots/api#getupdates>.
#[derive(Debug, Default)]
pub struct Polling {
    options: PollingOptions,
}

impl Polling {
    /// Polls as the options say.
    #[must_use]
    pub fn new(options: PollingOptions) -> Self {
        Self { options }
    }
}

impl Source for Polling {
    fn run(self: Box<Self>, inlet: Inlet) -> BoxFuture<'static, Result<(), SourceError>> {
        let limit = self.options.limit.clamp(1, 100);
        let options = PollingOptions { limit, ..self.options };
        let window = Arc::new(Window::default());
        let poller = Poller { options, inlet, window, failures: 0, caught_up: false, told: None };
        Box::pin(poller.run())
    }
}

struct Poller {
    options: PollingOptions,
    inlet: Inlet,
    window: Arc<Window>,
    failures: u32,
    /// Whether the updates are through that Telegram had kept before the start.
    caught_up: bool,
    /// The offset that Telegram was told last and has answered to.
    told: Option<i64>,
}

impl Poller {
    async fn run(mut self) -> Result<(), SourceError> {
        loop {
            self.let_stragglers_finish().await;
            if self.inlet.is_stopping() {
                break;
            }
            if let Err(error) = self.journal_stragglers().await {
                // Telegram keeps them: the offset stays below, and what it sends twice is known.
                tracing::error!(error = chain(&error), "slow updates could not be journalled");
                self.pause_after_failure().await;
            }
            tidy(&self.window, &self.inlet).await;
            let Some(mut room) = self.inlet.room_up_to(u32::from(self.options.limit)).await else {
                break;
            };
            match self.ask(room.places()).await {
                None => break,
                Some(Ok(updates)) => {
                    // A short answer says nothing: only an empty one means that there is no more.
                    let were_all = updates.is_empty();
                    let taken: Vec<Delivery> =
                        updates.into_iter().filter_map(|update| self.take(update)).collect();
                    let nothing_new = taken.is_empty();
                    room.deliver_all(taken);
                    if nothing_new && !were_all {
                        // What is known comes again at once, whatever the offset says.
                        self.pause_after_failure().await;
                    } else {
                        self.failures = 0;
                    }
                    if !self.caught_up
                        && let Some(offset) = self.told
                    {
                        self.inlet.confirmed(UpdateId(offset));
                    }
                    if were_all && !std::mem::replace(&mut self.caught_up, true) {
                        self.inlet.caught_up();
                    }
                }
                Some(Err(error)) => self.recover(error).await?,
            }
        }
        self.inlet.drained().await;
        self.confirm().await;
        Ok(())
    }

    /// Gives the handlers of the last batch a moment, so that few updates have to be journalled.
    async fn let_stragglers_finish(&mut self) {
        let Self { window, inlet, options, .. } = self;
        let all_finished = async {
            while window.contents().acks.running().next().is_some() {
                window.changed.notified().await;
            }
        };
        tokio::select! {
            () = all_finished => {}
            () = sleep(options.straggler_grace) => {}
            () = inlet.stopping() => {}
        }
    }

    async fn journal_stragglers(&self) -> Result<(), StoreError> {
        let entries: Vec<Journalled> = {
            let contents = self.window.contents();
            let entry = |update| {
                let json = text(contents.running.get(&update)?);
                Some(Journalled { update, json: Value::new(json), attempts: 0 })
            };
            contents.acks.running().filter_map(entry).collect()
        };
        if entries.is_empty() {
            return Ok(());
        }
        let Err(error) = self.journal(&entries).await else {
            return Ok(());
        };
        if !error.is_permanent() || entries.len() == 1 {
            return Err(error);
        }
        // One of them can't be written: the others still can.
        let mut failed = None;
        for entry in entries {
            failed = self.journal(&[entry]).await.err().or(failed);
        }
        failed.map_or(Ok(()), Err)
    }

    async fn journal(&self, entries: &[Journalled]) -> Result<(), StoreError> {
        let journalled = self.inlet.journal(entries.to_vec()).await;
        let mut contents = self.window.contents();
        if let Err(error) = journalled {
            contents.acks.journalling_failed(entries.iter().map(|entry| entry.update));
            return Err(error);
        }
        for entry in entries {
            contents.running.remove(&entry.update);
        }
        contents.acks.journalled(entries.iter().map(|entry| entry.update));
        Ok(())
    }

    /// Asks for updates once; `None` when the app stops meanwhile.
    async fn ask(&mut self, limit: u32) -> Option<Result<Vec<Received>, CallError>> {
        let client = self.inlet.client().clone();
        // Beside the time that Telegram may wait, there is the way to it and back.
        let time = self.options.timeout.saturating_add(client.request_timeout());
        // Beside the answer and the stop, so that a store that hangs holds up neither.
        let mut tidying = pin!(keep_tidy(Arc::clone(&self.window), self.inlet.clone()));
        let (mut stop, mut routes) = (self.inlet.clone(), self.inlet.clone());
        loop {
            let offset = self.window.contents().acks.offset();
            let mut answer = pin!(client.take_updates(self.question(offset, limit), time));
            let answer = loop {
                tokio::select! {
                    biased;
                    () = stop.stopping() => return None,
                    answer = &mut answer => break Some(answer),
                    () = routes.kinds_changed() => break None,
                    () = &mut tidying => {}
                }
            };
            // Other kinds are wanted than was asked for: it is asked again, and nothing is lost,
            // because only an offset confirms.
            let Some(answer) = answer else { continue };
            if answer.is_ok() {
                self.told = offset;
                self.window.contents().acks.ask(offset);
            }
            return Some(answer);
        }
    }

    fn question(&self, offset: Option<i64>, limit: u32) -> GetUpdates {
        let call = GetUpdates::new()
            .limit(limit.into())
            .timeout(self.options.timeout.as_secs().try_into().unwrap_or(i64::MAX))
            .allowed_updates(self.inlet.kinds().to_names());
        match offset {
            Some(offset) => call.offset(offset),
            None => call,
        }
    }

    /// Takes an update; `None` if it is known already.
    ///
    /// One that can't be decoded is handled like others: asked for again it would look the same.
    fn take(&self, Received { incoming, json }: Received) -> Option<Delivery> {
        let Some(id) = incoming.update_id() else {
            if let Err(undecodable) = incoming.into_result() {
                let error = chain(&*undecodable);
                tracing::error!(error, "an update without an id was left out");
            }
            return None;
        };
        let trigger = match incoming.into_result() {
            Ok(update) => Trigger::Update(Arc::new(update)),
            Err(undecodable) => Trigger::Undecodable(Arc::from(undecodable)),
        };
        let mut contents = self.window.contents();
        if !contents.acks.receive(id) {
            return None;
        }
        contents.running.insert(id, json);
        Some(Delivery { trigger, ack: self.window.ack(id) })
    }

    /// Waits out what passes by itself.
    async fn recover(&mut self, error: CallError) -> Result<(), SourceError> {
        if error.is_unauthorized() {
            return Err(SourceError::Unauthorized(error));
        }
        if error.is_conflict() {
            return Err(SourceError::Conflict(error));
        }
        if let Some(delay) = error.retry_after() {
            tracing::warn!(?delay, "Telegram asks to wait before the next poll");
            self.pause(delay).await;
            return Ok(());
        }
        tracing::warn!(error = chain(&error), "updates could not be taken, trying again");
        self.pause_after_failure().await;
        Ok(())
    }

    /// About twice as long as the time before: two bots that failed together don't return together.
    async fn pause_after_failure(&mut self) {
        let longest = self.options.longest_pause;
        let doubled = PAUSE.saturating_mul(1 << self.failures.min(16));
        self.failures += 1;
        self.pause(doubled.min(longest).mul_f64(0.75 + fastrand::f64() / 2.0)).await;
    }

    async fn pause(&mut self, pause: Duration) {
        tokio::select! {
            () = sleep(pause) => {}
            () = self.inlet.stopping() => {}
        }
    }

    /// Tells Telegram what was handled since the last question.
    async fn confirm(&self) {
        let Some(offset) = self.window.contents().acks.offset() else {
            return;
        };
        // Where it was told and there is no answer yet, it is told again: that takes three seconds
        // where the first time was less than that ago.
        if self.told != Some(offset) {
            let kinds = self.inlet.kinds().to_names();
            let call = GetUpdates::new().offset(offset).limit(1).timeout(0).allowed_updates(kinds);
            if let Err(error) = self.inlet.client().call(call).await {
                // The marks in the store keep what comes again from being applied twice.
                tracing::warn!(error = chain(&error), "the last updates could not be confirmed");
                return;
            }
        }
        self.window.contents().acks.ask(Some(offset));
        tidy(&self.window, &self.inlet).await;
    }
}

/// The text of an update, which is cut out of a text; so it is looked at in the fast way first.
fn text(json: &[u8]) -> Cow<'_, str> {
    str::from_utf8(json).map_or_else(|_| String::from_utf8_lossy(json), Cow::Borrowed)
}

/// The pause after a first failure.
pub(super) const PAUSE: Duration = Duration::from_millis(500);
