//! Runs one handler as a transaction: locks, the handler, and the commit of what it changed.
//!
//! Invariants: a handler's data and its reply are stored in one batch, after its `Ok` and before
//! the reply is sent.
//! A panic ends the run of that handler and nothing else.

use std::pin::pin;
use std::sync::Arc;

use smallvec::SmallVec;

use super::process::Processor;
use super::reply::Messages;
use crate::context::{Context, Words};
use crate::extract::Rejection;
use crate::handler::{Failure, ReplyError};
use crate::handler_error::{HandlerError, PanicPlace};
use crate::router::Route;
use crate::store::{Mark, RecordKey, TriggerId, UnitOfWork, WorkError};
use crate::task::catch_panic;
use crate::trigger::Trigger;

/// The number of groups in the mark of a trigger that was stopped: none is left to do.
pub(super) const EVERY_GROUP: u32 = u32::MAX;

/// How far a run of a group's handler brings a trigger.
#[derive(Clone, Copy)]
pub(super) struct Step {
    pub(super) trigger: TriggerId,
    pub(super) groups: u32,
}

/// What a trigger says to a route.
pub(super) enum Heard {
    /// The words of its pattern, if it has one.
    Words(Option<Words>),
    /// What doesn't fit, and why; the middleware is asked before the user is told.
    Misfit(String),
}

/// What became of one run of one handler.
pub(super) enum Run {
    /// The route isn't for this trigger.
    Skipped,
    /// The user wrote the command wrong.
    Misused(String),
    /// It returned `Ok`.
    Finished {
        messages: Messages,
        /// Whether the store has a mark of it.
        marked: bool,
        /// Whether later groups aren't to get the trigger.
        stopped: bool,
    },
    Failed(HandlerError),
}

/// Why a run ended without being stored.
enum Stopped {
    Handler(Failure),
    NotStored(WorkError),
}

impl From<Failure> for Stopped {
    fn from(failure: Failure) -> Self {
        Self::Handler(failure)
    }
}

impl From<ReplyError> for Stopped {
    fn from(mistake: ReplyError) -> Self {
        Self::Handler(Failure::Failed(mistake.into()))
    }
}

impl Processor {
    /// Runs one handler and stores what it changed.
    pub(super) async fn run_route(
        &self,
        route: &Route,
        trigger: &Trigger,
        error: Option<Arc<HandlerError>>,
        heard: Heard,
        step: Option<Step>,
    ) -> Run {
        let (words, misfit) = match heard {
            Heard::Words(words) => (words, None),
            Heard::Misfit(reason) if !route.has_middleware() => return Run::Misused(reason),
            Heard::Misfit(reason) => (None, Some(reason)),
        };
        let locks = self.shared.locks.lock(self.keys_to_lock(route, trigger)).await;
        let work = UnitOfWork::new(Arc::clone(&self.shared.records), locks);
        let (shared, name) = (Arc::clone(&self.shared), Arc::clone(route.shared_name()));
        let reports = error.is_some();
        let cx = Context::new(shared, name, trigger.clone(), error, words, work);
        // The commit is inside: it runs the author's code too, that of `Serialize` for instance.
        let run = async {
            let reply = match misfit {
                None => route.call(&cx).await?,
                Some(reason) => Box::pin(route.call_misfit(&cx, reason)).await?,
            };
            // An error handler is for whatever was started, with a chat or without.
            let messages = if reports {
                Messages::possible(&self.shared, trigger, reply)
            } else {
                Messages::of(&self.shared, trigger, reply)?
            };
            let mark = || {
                let Step { trigger, groups } = step?;
                let groups = if cx.is_stopped() { EVERY_GROUP } else { groups };
                Some(Mark { trigger, groups, reply: messages.to_value(route.name()) })
            };
            cx.enter(PanicPlace::Storing);
            match cx.work().commit(&self.shared.locks, mark).await {
                Ok(stored) => Ok((messages, stored)),
                Err(source) => Err(Stopped::NotStored(source)),
            }
        };
        let run = catch_panic(pin!(cx.clone().scope(run))).await;
        cx.work().close();
        let route = || route.name().to_owned();
        match run {
            Ok(Ok((messages, marked))) => {
                Run::Finished { messages, marked, stopped: cx.is_stopped() }
            }
            Ok(Err(Stopped::Handler(Failure::Rejected(Rejection::Skip)))) => Run::Skipped,
            Ok(Err(Stopped::Handler(Failure::Rejected(Rejection::Usage(reason))))) => {
                Run::Misused(reason)
            }
            Ok(Err(Stopped::Handler(Failure::Rejected(Rejection::Fail(source))))) => {
                Run::Failed(HandlerError::Extract { route: route(), source })
            }
            Ok(Err(Stopped::Handler(Failure::Failed(source)))) => {
                Run::Failed(HandlerError::Failed { route: route(), source })
            }
            Ok(Err(Stopped::Handler(Failure::TimedOut { limit }))) => {
                Run::Failed(HandlerError::TimedOut { route: route(), limit })
            }
            Ok(Err(Stopped::NotStored(source))) => {
                Run::Failed(HandlerError::Commit { route: route(), source })
            }
            Err(panic) => {
                let place = cx.place();
                Run::Failed(HandlerError::Panicked { route: route(), place, panic })
            }
        }
    }

    /// The records that a route changes.
    ///
    /// Where the trigger lacks the user or chat for one, there is nothing to lock; its extractor
    /// says what that means.
    fn keys_to_lock(&self, route: &Route, trigger: &Trigger) -> SmallVec<[RecordKey; 1]> {
        let mut exclusive =
            route.access().taken_data().iter().filter(|data| data.exclusive).peekable();
        if exclusive.peek().is_none() {
            return SmallVec::new();
        }
        let chat = trigger.chat_id().map(|chat| self.shared.current_chat(chat));
        let user = trigger.update().and_then(|update| update.user()).map(|user| user.id);
        exclusive.filter_map(|data| data.stored.key(chat, user)).collect()
    }
}
