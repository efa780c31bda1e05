//! The bot's update queue with the meaning `getUpdates` gives it.
//!
//! [`Queue`] is a plain data structure: it starts no task, reads no clock and does no IO.
//! The caller passes the time, and asks again when something was pushed or a deadline came.
//!
//! Invariant: the ids in `events` grow from front to back.
//! After a jump to lower ids the new updates stand in `later` until `events` is empty, so that
//! a bot never sees both sides of a jump in one answer, as on the real server, where ids jump
//! only when nothing is pending.

mod kinds;
mod poll;
#[cfg(test)]
mod tests;

pub(crate) use kinds::{AllowedUpdates, kept_seconds};
pub(crate) use poll::{Ask, Polled, Ticket};

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

/// Most updates that wait for the bot; newer ones are dropped.
const MAX_PENDING: usize = 100_000;
/// Most bytes of one update.
const MAX_UPDATE_BYTES: usize = 512 * 1024;
/// Most bytes that wait for the bot.
const MAX_TOTAL_BYTES: usize = 128 * 1024 * 1024;
/// An answer of `getUpdates` stops growing when it has this many bytes.
const MAX_ANSWER_BYTES: usize = 4 * 1024 * 1024;
/// An offset this far past the newest id is ignored.
const MAX_AHEAD: i64 = 10;
/// Update ids are positive 32-bit numbers.
const MAX_ID: i64 = i32::MAX as i64;

/// The updates that wait for the bot.
#[derive(Debug)]
pub(crate) struct Queue {
    events: VecDeque<Event>,
    later: VecDeque<Event>,
    next_id: i64,
    bytes: usize,
    /// No event expires before this time, so that most calls need not look at each of them.
    next_expiry: Duration,
    confirmed: Option<i64>,
    /// Which kinds are queued; remembered between calls.
    pub(crate) allowed: AllowedUpdates,
    /// How long a waiting call goes on collecting after its first update.
    burst: Duration,
    polls: poll::Polls,
}

/// One update, without its id: `"message":{…}`.
#[derive(Debug)]
struct Event {
    id: i64,
    body: Box<str>,
    expires: Duration,
}

impl Queue {
    /// An empty queue whose first update gets the id `first_id`.
    pub(crate) fn new(first_id: i64, burst: Duration) -> Self {
        Self {
            events: VecDeque::new(),
            later: VecDeque::new(),
            next_id: first_id,
            bytes: 0,
            next_expiry: Duration::MAX,
            confirmed: None,
            allowed: AllowedUpdates::default(),
            burst,
            polls: poll::Polls::default(),
        }
    }

    /// Adds an update if its kind is allowed now; `body` is the JSON of the kind's value.
    pub(crate) fn push(&mut self, kind: &str, body: &str, expires: Duration, now: Duration) {
        if self.allowed.contains(kind) {
            self.push_raw(format!("\"{kind}\":{body}"), expires, now);
        }
    }

    /// Adds an update whatever its kind; `body` holds the members of its JSON object.
    ///
    /// Returns its id, or `None` when the queue's limits made it drop the update.
    pub(crate) fn push_raw(
        &mut self,
        body: String,
        expires: Duration,
        now: Duration,
    ) -> Option<i64> {
        let full = self.pending() >= MAX_PENDING || self.bytes + body.len() > MAX_TOTAL_BYTES;
        if full || body.len() > MAX_UPDATE_BYTES {
            return None;
        }
        let id = self.next_id;
        self.next_id = if id >= MAX_ID { 1 } else { id + 1 };
        self.bytes += body.len();
        self.next_expiry = self.next_expiry.min(expires);
        let event = Event { id, body: body.into_boxed_str(), expires };
        let lower = self.events.back().is_some_and(|newest| newest.id >= id);
        if lower || !self.later.is_empty() {
            self.later.push_back(event);
        } else {
            self.events.push_back(event);
        }
        self.polls.wake(now + self.burst);
        Some(id)
    }

    /// Gives the next update this id; the ones after it go up by one.
    pub(crate) fn set_next_id(&mut self, id: i64) {
        self.next_id = id.clamp(1, MAX_ID);
    }

    /// How many updates wait, delivered ones that aren't confirmed included.
    pub(crate) fn pending(&self) -> usize {
        self.events.len() + self.later.len()
    }

    /// The newest update that the bot has confirmed.
    pub(crate) fn confirmed(&self) -> Option<i64> {
        self.confirmed
    }

    /// Forgets all updates.
    pub(crate) fn clear(&mut self) {
        self.keep_last(0);
    }

    /// Forgets all but the last `count` updates.
    fn keep_last(&mut self, count: usize) {
        while self.pending() > count {
            self.drop_oldest();
        }
    }

    /// Forgets the updates below `offset`; true when the ids jumped lower on the way, so that
    /// the offset says nothing about the updates that follow.
    fn confirm(&mut self, offset: i64) -> bool {
        while self.events.front().is_some_and(|event| event.id < offset) {
            if self.drop_oldest() {
                return true;
            }
        }
        false
    }

    /// Forgets the oldest update; true when the next one has a lower id.
    fn drop_oldest(&mut self) -> bool {
        let Some(event) = self.events.pop_front() else {
            return false;
        };
        self.bytes -= event.body.len();
        self.confirmed = Some(event.id);
        self.refill()
    }

    /// Takes the updates after a jump when those before it are gone; true when it did.
    fn refill(&mut self) -> bool {
        if !self.events.is_empty() || self.later.is_empty() {
            return false;
        }
        while let Some(event) = self.later.pop_front() {
            if self.events.back().is_some_and(|newest| newest.id >= event.id) {
                self.later.push_front(event);
                break;
            }
            self.events.push_back(event);
        }
        true
    }

    /// Drops the updates that have waited too long.
    pub(crate) fn expire(&mut self, now: Duration) {
        if now < self.next_expiry {
            return;
        }
        self.events.retain(|event| event.expires > now);
        self.later.retain(|event| event.expires > now);
        self.refill();
        let all = || self.events.iter().chain(&self.later);
        self.bytes = all().map(|event| event.body.len()).sum();
        self.next_expiry = all().map(|event| event.expires).min().unwrap_or(Duration::MAX);
    }

    /// The newest id there is, or was.
    fn newest(&self) -> i64 {
        self.events.back().map_or(self.next_id - 1, |event| event.id)
    }

    /// The answer to a call: a JSON array of the oldest updates from `offset` on.
    fn answer(&self, offset: i64, limit: usize) -> String {
        let mut json = String::from("[");
        let start = self.events.partition_point(|event| event.id < offset);
        for event in self.events.range(start..).take(limit) {
            if json.len() > 1 {
                json.push(',');
            }
            json.push_str("{\"update_id\":");
            json.push_str(&event.id.to_string());
            if !event.body.is_empty() {
                json.push(',');
                json.push_str(&event.body);
            }
            json.push('}');
            if json.len() >= MAX_ANSWER_BYTES {
                break;
            }
        }
        json.push(']');
        json
    }
}

/// Waiting calls by ticket.
type Waiters = HashMap<Ticket, poll::Waiter>;
