//! Waiting for what the bot does, with a watchdog in real time.

use std::panic::Location;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use super::Sim;
use crate::ids::ChatId;
use crate::state::State;
use crate::watchdog::real_sleep;
use crate::world::Message;

/// What was waited for didn't happen.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{what} after {} s\n{so_far}", .patience.as_secs_f32())]
pub struct WaitError {
    what: String,
    patience: Duration,
    so_far: String,
}

impl Sim {
    /// Waits until `done` gives something; it is asked again whenever anything is said or a
    /// call of the bot was answered. `what` says what is missing, for the error.
    ///
    /// # Errors
    ///
    /// [`WaitError`] after 20 s of real time (or what the builder said).
    pub async fn wait_for<T>(
        &self,
        what: &str,
        mut done: impl FnMut(&Self) -> Option<T>,
    ) -> Result<T, WaitError> {
        let shared = self.shared();
        let mut watchdog = pin!(real_sleep(self.inner.patience));
        loop {
            let mut line = pin!(shared.line_bell.notified());
            let mut queue = pin!(shared.queue_bell.notified());
            line.as_mut().enable();
            queue.as_mut().enable();
            if let Some(value) = done(self) {
                return Ok(value);
            }
            tokio::select! {
                () = line => {}
                () = queue => {}
                () = &mut watchdog => return Err(WaitError {
                    what: what.to_owned(),
                    patience: self.inner.patience,
                    so_far: self.all_lines(),
                }),
            }
        }
    }

    /// Waits until the bot has confirmed all updates.
    ///
    /// # Panics
    ///
    /// Panics when it hasn't after 20 s of real time (or what the builder said).
    pub async fn wait_until_confirmed(&self) {
        let confirmed = |sim: &Self| (sim.pending() == 0).then_some(());
        if let Err(error) = self.wait_for("the bot hasn't confirmed all updates", confirmed).await {
            panic!("{error}");
        }
    }

    /// Waits until the bot asks for updates and there are none: it has started, and confirmed
    /// all there was.
    ///
    /// # Panics
    ///
    /// Panics when it doesn't after 20 s of real time (or what the builder said).
    pub async fn wait_until_polled(&self) {
        let polled = |sim: &Self| {
            sim.state(|state, _| state.queue.is_polled() && state.queue.pending() == 0)
        };
        let polled = |sim: &Self| polled(sim).then_some(());
        if let Err(error) = self.wait_for("the bot doesn't wait for updates", polled).await {
            panic!("{error}");
        }
    }

    /// Waits, as long as it takes, until more than `count` lines were written.
    pub(crate) async fn wait_for_line_after(&self, count: u64) {
        loop {
            let mut bell = pin!(self.shared().line_bell.notified());
            bell.as_mut().enable();
            if self.lines_written() > count {
                return;
            }
            bell.await;
        }
    }

    fn all_lines(&self) -> String {
        indented("all chats so far", &self.transcript())
    }
}

/// Listens in one chat.
pub(super) struct Ear {
    sim: Sim,
    chat: ChatId,
    place: String,
}

impl Ear {
    pub(super) fn new(sim: Sim, chat: ChatId, place: String) -> Self {
        Self { sim, chat, place }
    }

    /// Takes the next message when it is there.
    pub(super) async fn wait(&self) -> Result<Arc<Message>, WaitError> {
        self.until("nothing new from the bot", |state| state.world.chat_mut(self.chat)?.hear())
            .await
    }

    /// Waits until `look` finds something; `what` says what is missing, for the error.
    pub(super) async fn until<T>(
        &self,
        what: &str,
        mut look: impl FnMut(&mut State) -> Option<T>,
    ) -> Result<T, WaitError> {
        let bell = self.sim.shared().bell(self.chat);
        let mut watchdog = pin!(real_sleep(self.sim.inner.patience));
        loop {
            let mut ring = pin!(bell.notified());
            ring.as_mut().enable();
            let found = self.sim.state(|state, _| look(state));
            if let Some(found) = found {
                return Ok(found);
            }
            tokio::select! {
                () = ring => {}
                () = &mut watchdog => return Err(WaitError {
                    what: format!("{what} in {}", self.place),
                    patience: self.sim.inner.patience,
                    so_far: self.lines(),
                }),
            }
        }
    }

    #[track_caller]
    pub(super) fn hears(self) -> impl Future<Output = Arc<Message>> + Send {
        let caller = Location::caller();
        async move {
            match self.wait().await {
                Ok(message) => message,
                Err(error) => panic!("{caller}: {error}"),
            }
        }
    }

    #[track_caller]
    pub(super) fn expects(self, text: &str) -> impl Future<Output = Arc<Message>> + Send {
        let caller = Location::caller();
        let text = text.to_owned();
        async move {
            match self.wait().await {
                Ok(message) if message.text == text => message,
                Ok(message) => panic!(
                    "{caller}: the bot's next message in {} is {:?}, not {text:?}\n{}",
                    self.place,
                    message.text,
                    self.lines()
                ),
                Err(error) => panic!("{caller}: expected {text:?}, but {error}"),
            }
        }
    }

    #[track_caller]
    pub(super) fn expects_where(
        self,
        fits: impl FnOnce(&Message) -> bool + Send,
    ) -> impl Future<Output = Arc<Message>> + Send {
        let caller = Location::caller();
        async move {
            match self.wait().await {
                Ok(message) if fits(&message) => message,
                Ok(message) => panic!(
                    "{caller}: the bot's next message in {} isn't what was expected: {:?}\n{}",
                    self.place,
                    message.text,
                    self.lines()
                ),
                Err(error) => panic!("{caller}: {error}"),
            }
        }
    }

    #[track_caller]
    pub(super) fn expects_nothing(&self) {
        let unheard = self.sim.state(|state, _| {
            state.world.chat(self.chat).and_then(|chat| chat.unheard().next().cloned())
        });
        if let Some(message) = unheard {
            let text = &message.text;
            panic!("unexpected message in {}: {text:?}\n{}", self.place, self.lines());
        }
    }

    pub(super) fn messages(&self) -> Vec<Arc<Message>> {
        self.sim.state(|state, _| {
            let chat = state.world.chat(self.chat);
            chat.map(|chat| chat.messages().cloned().collect()).unwrap_or_default()
        })
    }

    fn lines(&self) -> String {
        let lines = self.sim.state(|state, _| {
            let lines = state.world.transcript.lines().filter(|line| line.chat == self.chat.0);
            lines.map(|line| line.text.clone()).collect::<Vec<_>>()
        });
        indented(&format!("{} so far", self.place), &lines)
    }
}

/// A heading and the last lines below it.
fn indented(heading: &str, lines: &[String]) -> String {
    const SHOWN: usize = 40;
    let hidden = lines.len().saturating_sub(SHOWN);
    let before = format!("\n    … {hidden} lines before");
    let mut text = format!("{heading}:{}", if hidden > 0 { &before } else { "" });
    for line in &lines[hidden..] {
        text.push_str("\n    ");
        text.push_str(&line.replace('\n', "\n      "));
    }
    if lines.is_empty() {
        text.push_str(" nothing was said");
    }
    text
}
