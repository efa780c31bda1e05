//! Keeps the items of one key in order while different keys run at once.
//!
//! [`Lanes`] is a plain queue: it starts no task, reads no clock and does no IO.
//! An item may belong to two lanes, such as the upgrade of a group, which must have both chats to
//! itself: it runs when it is first in each.
//!
//! Invariants: a lane is in the map exactly while it has an item, running or waiting.
//! An item runs exactly while it is first in all of its lanes.
//! Each lane is sorted by ticket, which is the order of arrival; so two lanes never wait for each
//! other.

use std::collections::VecDeque;
use std::hash::Hash;

use crate::map::FastMap;

/// The place of an item in the order of arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Ticket(u64);

/// An item that has to be run now, and finished by its ticket.
#[derive(Debug, PartialEq, Eq)]
#[must_use = "an item that is given back has to be run"]
pub(crate) struct Ready<T> {
    pub(crate) ticket: Ticket,
    pub(crate) item: T,
}

/// See the module's documentation.
#[derive(Debug)]
pub(crate) struct Lanes<K, T> {
    queues: FastMap<K, VecDeque<Ticket>>,
    entries: FastMap<Ticket, Entry<K, T>>,
    next: u64,
}

#[derive(Debug)]
struct Entry<K, T> {
    keys: Vec<K>,
    /// `None` while the item runs.
    item: Option<T>,
}

impl<K: Copy + Eq + Hash, T> Lanes<K, T> {
    pub(crate) fn new() -> Self {
        Self { queues: FastMap::default(), entries: FastMap::default(), next: 0 }
    }

    /// Adds an item to the lanes of all `keys`, and gives it back if it can run at once.
    ///
    /// An item without keys belongs to no lane and can always run.
    pub(crate) fn push(&mut self, mut keys: Vec<K>, item: T) -> Option<Ready<T>> {
        if let [first, second] = keys[..]
            && first == second
        {
            keys.truncate(1);
        }
        let ticket = Ticket(self.next);
        self.next += 1;
        for key in &keys {
            self.queues.entry(*key).or_default().push_back(ticket);
        }
        self.entries.insert(ticket, Entry { keys, item: Some(item) });
        self.start(ticket)
    }

    /// Ends a running item and gives those that can run now.
    pub(crate) fn finish(&mut self, ticket: Ticket) -> Vec<Ready<T>> {
        let Some(entry) = self.entries.remove(&ticket) else {
            return Vec::new();
        };
        let mut ready = Vec::new();
        for key in entry.keys {
            if let Some(next) = self.leave(key, ticket) {
                ready.extend(self.start(next));
            }
        }
        ready
    }

    /// From now on the two keys are one lane: what waits in `from` moves to `to`, in the order of
    /// arrival.
    ///
    /// To be called while an item that is first in both lanes runs, so that nothing else does.
    pub(crate) fn merge(&mut self, from: K, to: K) {
        let Some(moving) = self.queues.remove(&from) else {
            return;
        };
        for ticket in &moving {
            if let Some(entry) = self.entries.get_mut(ticket) {
                entry.keys.retain(|key| *key != from && *key != to);
                entry.keys.push(to);
            }
        }
        let lane = self.queues.entry(to).or_default();
        lane.extend(moving);
        lane.make_contiguous().sort_unstable();
        let mut last = None;
        lane.retain(|ticket| last.replace(*ticket) != Some(*ticket));
    }

    /// An item that waits; `None` if it runs or has ended.
    pub(crate) fn waiting_mut(&mut self, ticket: Ticket) -> Option<&mut T> {
        self.entries.get_mut(&ticket)?.item.as_mut()
    }

    /// The ticket that the next item gets.
    pub(crate) fn next_ticket(&self) -> Ticket {
        Ticket(self.next)
    }

    /// How many items there are, running and waiting.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Takes a ticket out of a lane and gives the lane's first one.
    fn leave(&mut self, key: K, ticket: Ticket) -> Option<Ticket> {
        let lane = self.queues.get_mut(&key)?;
        match lane.front() {
            Some(first) if *first == ticket => {
                lane.pop_front();
            }
            _ => lane.retain(|other| *other != ticket),
        }
        let next = lane.front().copied();
        if next.is_none() {
            self.queues.remove(&key);
        }
        next
    }

    /// Gives the item out if it is first in all of its lanes and isn't running yet.
    fn start(&mut self, ticket: Ticket) -> Option<Ready<T>> {
        let entry = self.entries.get_mut(&ticket)?;
        let queues = &self.queues;
        let first = |key: &K| queues.get(key).and_then(VecDeque::front) == Some(&ticket);
        if !entry.keys.iter().all(first) {
            return None;
        }
        entry.item.take().map(|item| Ready { ticket, item })
    }
}

#[cfg(test)]
#[path = "lanes_tests.rs"]
mod tests;
