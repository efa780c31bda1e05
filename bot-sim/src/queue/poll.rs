//! Calls of `getUpdates`: answering, waiting, conflicts, and the brakes on bots that repeat
//! themselves.

use std::time::Duration;

use super::{AllowedUpdates, MAX_AHEAD, Queue, Waiters};

/// Conflicts are answered at least this far apart.
const CONFLICT_SPACING: Duration = Duration::from_secs(3);
/// Asking for the same offset again this soon makes the call wait at least as long.
const REPEAT_WAIT: Duration = Duration::from_secs(3);
/// Asking for the same offset again this soon gives one update only.
const REPEAT_ONE: Duration = Duration::from_millis(500);

/// What a call of `getUpdates` asks for, in the ranges the server clamps them to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ask {
    /// See the Bot API; 0 when missing.
    pub(crate) offset: i64,
    /// 1 to 100.
    pub(crate) limit: usize,
    /// 0 to 50 s.
    pub(crate) timeout: Duration,
}

/// Stands for one waiting call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Ticket(u64);

/// Where a call stands.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Polled {
    /// The JSON array to answer.
    Ready(String),
    /// Nothing yet: ask again with the ticket at this time, or when an update was pushed.
    Wait(Ticket, Duration),
    /// Another call took over.
    Conflict,
}

/// All waiting calls; at most one of them is current, the others have lost to it.
#[derive(Debug, Default)]
pub(super) struct Polls {
    waiters: Waiters,
    current: Option<Ticket>,
    next_ticket: u64,
    previous: Option<(i64, Duration)>,
    next_conflict: Duration,
    stopped: bool,
}

#[derive(Debug)]
pub(super) struct Waiter {
    ask: Ask,
    deadline: Duration,
    answer_at: Option<Duration>,
    conflict_at: Option<Duration>,
}

impl Polls {
    /// Lets the current call be answered at `at`, if it isn't due sooner.
    pub(super) fn wake(&mut self, at: Duration) {
        if let Some(waiter) = self.current.and_then(|ticket| self.waiters.get_mut(&ticket)) {
            waiter.answer_at.get_or_insert(at);
        }
    }

    #[cfg(test)]
    pub(super) fn last_call(&self) -> Option<Duration> {
        self.previous.map(|(_, at)| at)
    }

    /// Ends the current call with a conflict.
    fn end_current(&mut self, now: Duration) {
        let Some(waiter) = self.current.take().and_then(|ticket| self.waiters.get_mut(&ticket))
        else {
            return;
        };
        if now >= self.next_conflict {
            waiter.conflict_at = Some(now);
            self.next_conflict = now + CONFLICT_SPACING;
        } else {
            waiter.conflict_at = Some(now + CONFLICT_SPACING);
        }
    }
}

impl Queue {
    /// Starts a call of `getUpdates`.
    ///
    /// `allowed` is what the call says about the kinds, if it says anything.
    pub(crate) fn poll(
        &mut self,
        ask: Ask,
        allowed: Option<AllowedUpdates>,
        now: Duration,
    ) -> Polled {
        if let Some(allowed) = allowed {
            self.allowed = allowed;
        }
        let mut ask = self.brake(ask, now);
        self.expire(now);
        if ask.offset < 0 {
            self.keep_last(usize::try_from(ask.offset.unsigned_abs()).unwrap_or(usize::MAX));
            ask.offset = 0;
        } else if ask.offset > self.newest() + MAX_AHEAD {
            ask.offset = 0;
        }
        if self.confirm(ask.offset) {
            ask.offset = 0;
        }
        if ask.timeout.is_zero() || self.has_from(ask.offset) || self.polls.stopped {
            return Polled::Ready(self.answer(ask.offset, ask.limit));
        }
        self.polls.end_current(now);
        let ticket = Ticket(self.polls.next_ticket);
        self.polls.next_ticket += 1;
        self.polls.current = Some(ticket);
        let deadline = now + ask.timeout;
        let waiter = Waiter { ask, deadline, answer_at: None, conflict_at: None };
        self.polls.waiters.insert(ticket, waiter);
        Polled::Wait(ticket, deadline)
    }

    /// Asks how a waiting call stands; after another answer than `Wait` its ticket is void.
    pub(crate) fn resume(&mut self, ticket: Ticket, now: Duration) -> Polled {
        let Some(waiter) = self.polls.waiters.get(&ticket) else {
            return Polled::Conflict;
        };
        if let Some(at) = waiter.conflict_at {
            if now < at {
                return Polled::Wait(ticket, at);
            }
            self.cancel(ticket);
            return Polled::Conflict;
        }
        let due = waiter.answer_at.map_or(waiter.deadline, |at| at.min(waiter.deadline));
        if now < due && !self.polls.stopped {
            return Polled::Wait(ticket, due);
        }
        let ask = waiter.ask;
        self.cancel(ticket);
        self.expire(now);
        // Ids may have jumped lower while the call waited with nothing pending.
        let offset = if ask.offset > self.newest() + MAX_AHEAD { 0 } else { ask.offset };
        Polled::Ready(self.answer(offset, ask.limit))
    }

    /// Forgets a waiting call, because its answer was given or its caller has gone.
    pub(crate) fn cancel(&mut self, ticket: Ticket) {
        self.polls.waiters.remove(&ticket);
        if self.polls.current == Some(ticket) {
            self.polls.current = None;
        }
    }

    /// Lets waiting calls be answered with what there is, and new ones not wait at all.
    pub(crate) fn stop(&mut self) {
        self.polls.stopped = true;
    }

    /// Whether a call is waiting for updates now.
    pub(crate) fn is_polled(&self) -> bool {
        self.polls.current.is_some()
    }

    fn has_from(&self, offset: i64) -> bool {
        self.events.back().is_some_and(|event| event.id >= offset)
    }

    /// Slows a bot down that asks for the same offset again and again.
    fn brake(&mut self, mut ask: Ask, now: Duration) -> Ask {
        if let Some((offset, at)) = self.polls.previous
            && offset == ask.offset
        {
            if now < at + REPEAT_WAIT {
                ask.timeout = ask.timeout.max(REPEAT_WAIT);
            }
            if now < at + REPEAT_ONE {
                ask.limit = 1;
            }
        }
        self.polls.previous = Some((ask.offset, now));
        ask
    }
}
