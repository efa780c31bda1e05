//! All that the simulator knows, behind one lock, and the bells that wake those who wait.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::Notify;

use crate::calls::Calls;
use crate::clock::Clock;
use crate::faults::Faults;
use crate::ids::ChatId;
use crate::methods::Commands;
use crate::queue::{Queue, kept_seconds};
use crate::world::{News, World};

/// The state of one simulator.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) world: World,
    pub(crate) queue: Queue,
    pub(crate) faults: Faults,
    pub(crate) calls: Calls,
    pub(crate) commands: Commands,
    /// Set when the server is going down: calls get 500.
    pub(crate) stopped: bool,
}

impl State {
    /// Puts what the bot is to hear of into its queue.
    pub(crate) fn publish(&mut self, news: impl IntoIterator<Item = News>, now: Duration) {
        for News { kind, body, date } in news {
            let expires = date + Duration::from_secs(kept_seconds(kind));
            self.queue.push(kind, &body.to_string(), expires, now);
        }
    }

    /// Puts an update of a test's own making into the queue; `None` if it is no JSON object.
    pub(crate) fn inject(&mut self, json: &str, now: Duration) -> Option<i64> {
        let members: HashMap<String, &serde_json::value::RawValue> =
            serde_json::from_str(json).ok()?;
        let members = members.iter().filter(|(name, _)| *name != "update_id");
        let members =
            members.map(|(name, value)| format!("{}:{value}", Value::from(name.as_str())));
        let body = members.collect::<Vec<_>>().join(",");
        self.queue.push_raw(body, now + Duration::from_hours(24), now)
    }
}

/// The state with its lock, its clock and its bells.
#[derive(Debug)]
pub(crate) struct Shared {
    state: Mutex<State>,
    pub(crate) clock: Clock,
    pub(crate) token: String,
    /// Rings when the queue has changed.
    pub(crate) queue_bell: Notify,
    /// Rings when anything was written in any chat, and when a call was answered.
    pub(crate) line_bell: Notify,
    /// One for each chat somebody waits in, so that a message wakes only those who wait for it.
    chat_bells: Mutex<HashMap<ChatId, Arc<Notify>>>,
}

impl Shared {
    pub(crate) fn new(state: State, clock: Clock, token: String) -> Self {
        Self {
            state: Mutex::new(state),
            clock,
            token,
            queue_bell: Notify::new(),
            line_bell: Notify::new(),
            chat_bells: Mutex::default(),
        }
    }

    /// The state; a test that panicked while it held the lock doesn't spoil it for the others.
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The bell of one chat.
    pub(crate) fn bell(&self, chat: ChatId) -> Arc<Notify> {
        self.bells().entry(chat).or_default().clone()
    }

    /// Tells those who wait that something was written.
    pub(crate) fn ring(&self, chat: ChatId) {
        if let Some(bell) = self.bells().get(&chat) {
            bell.notify_waiters();
        }
        self.line_bell.notify_waiters();
    }

    fn bells(&self) -> MutexGuard<'_, HashMap<ChatId, Arc<Notify>>> {
        self.chat_bells.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
