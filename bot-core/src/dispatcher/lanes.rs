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
use std::collections::hash_map::Entry;
use std::hash::Hash;

use smallvec::SmallVec;

use crate::map::FastMap;

/// The lanes of one item: one, or two, without an allocation.
pub(crate) type Keys<K> = SmallVec<[K; 2]>;

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
    queues: FastMap<K, Queue>,
    entries: FastMap<Ticket, Place<K, T>>,
    next: u64,
}

/// The items of one lane, without an allocation while nothing waits.
#[derive(Debug)]
struct Queue {
    first: Ticket,
    waiting: VecDeque<Ticket>,
}

/// Where an item is.
#[derive(Debug)]
struct Place<K, T> {
    keys: Keys<K>,
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
    pub(crate) fn push(&mut self, mut keys: Keys<K>, item: T) -> Option<Ready<T>> {
        if let [first, second] = keys[..]
            && first == second
        {
            keys.truncate(1);
        }
        let ticket = Ticket(self.next);
        self.next += 1;
        let mut is_first = true;
        for key in &keys {
            match self.queues.entry(*key) {
                Entry::Vacant(lane) => {
                    lane.insert(Queue { first: ticket, waiting: VecDeque::new() });
                }
                Entry::Occupied(mut lane) => {
                    is_first = false;
                    lane.get_mut().waiting.push_back(ticket);
                }
            }
        }
        let (waiting, ready) = if is_first { (None, Some(item)) } else { (Some(item), None) };
        self.entries.insert(ticket, Place { keys, item: waiting });
        ready.map(|item| Ready { ticket, item })
    }

    /// Ends a running item and gives those that can run now.
    pub(crate) fn finish(&mut self, ticket: Ticket) -> Vec<Ready<T>> {
        let Some(place) = self.entries.remove(&ticket) else {
            return Vec::new();
        };
        let mut ready = Vec::new();
        for key in place.keys {
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
        for ticket in moving.tickets() {
            if let Some(place) = self.entries.get_mut(&ticket) {
                place.keys.retain(|key| *key != from && *key != to);
                place.keys.push(to);
            }
        }
        let there = self.queues.remove(&to);
        let there = there.iter().flat_map(Queue::tickets);
        let mut tickets: Vec<_> = there.chain(moving.tickets()).collect();
        tickets.sort_unstable();
        tickets.dedup();
        let mut waiting = VecDeque::from(tickets);
        if let Some(first) = waiting.pop_front() {
            self.queues.insert(to, Queue { first, waiting });
        }
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
        let Entry::Occupied(mut lane) = self.queues.entry(key) else {
            return None;
        };
        let Queue { first, waiting } = lane.get_mut();
        if *first != ticket {
            waiting.retain(|other| *other != ticket);
        } else if let Some(next) = waiting.pop_front() {
            *first = next;
        } else {
            lane.remove();
            return None;
        }
        Some(*first)
    }

    /// Gives the item out if it is first in all of its lanes and isn't running yet.
    fn start(&mut self, ticket: Ticket) -> Option<Ready<T>> {
        let place = self.entries.get_mut(&ticket)?;
        let queues = &self.queues;
        let is_first = |key: &K| queues.get(key).is_some_and(|lane| lane.first == ticket);
        if !place.keys.iter().all(is_first) {
            return None;
        }
        place.item.take().map(|item| Ready { ticket, item })
    }
}

impl Queue {
    fn tickets(&self) -> impl Iterator<Item = Ticket> {
        std::iter::once(self.first).chain(self.waiting.iter().copied())
    }
}

#[cfg(test)]
#[path = "lanes_tests.rs"]
mod tests;
