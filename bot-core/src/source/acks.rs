//! Which updates are handled, and so which offset Telegram may be asked for.
//!
//! [`Acks`] is plain data: it starts no task, reads no clock and does no IO.
//!
//! Asking `getUpdates` for an offset confirms everything below it, so the offset never passes an
//! update that is neither handled nor written to the inbox.
//! What was handled is a set of ids, never a high-water mark: after a quiet week Telegram may go
//! on with lower ids.
//!
//! Source: `server-behaviour.md`, 3 and 4.

use std::collections::{BTreeMap, BTreeSet};

use bot_api::types::UpdateId;

/// An update this little below the offset is one that was confirmed, whatever Telegram made of it.
///
/// Telegram takes an offset seriously that is up to 10 past its newest update; when it doesn't, its
/// ids have begun anew, and far away.
const NEAR: i64 = 10;

/// See the module's documentation.
#[derive(Debug, Default)]
pub(crate) struct Acks {
    /// The updates that Telegram may send again.
    known: BTreeMap<UpdateId, State>,
    /// The updates of the inbox that aren't handled yet, by id.
    inbox: BTreeSet<UpdateId>,
    /// Updates that may be in the inbox, because writing them failed in a way that leaves it open.
    perhaps_in_inbox: BTreeSet<UpdateId>,
    /// The offset that was asked for last.
    asked: Option<i64>,
    /// What is to be cleaned up in the store.
    handled_in_inbox: Vec<UpdateId>,
    confirmed_marks: Vec<UpdateId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Running,
    Handled {
        marked: bool,
    },
    /// Not handled, and to be sent by Telegram again.
    GivenUp,
    /// In the inbox: Telegram may forget it.
    Journalled,
}

impl Acks {
    /// The offset to ask for: everything below it is handled or in the inbox.
    ///
    /// `None` at the start, when Telegram is asked for whatever it has.
    pub(crate) fn offset(&self) -> Option<i64> {
        let unfinished =
            self.known.iter().find(|(_, state)| matches!(state, State::Running | State::GivenUp));
        let past_all = || self.known.last_key_value().map(|(id, _)| id.0.saturating_add(1));
        unfinished.map(|(id, _)| id.0).or_else(past_all).or(self.asked)
    }

    /// Notes that Telegram is asked for that offset, and so forgets what is below it.
    pub(crate) fn ask(&mut self, offset: Option<i64>) {
        let Some(offset) = offset else { return };
        self.asked = Some(offset);
        let kept = self.known.split_off(&UpdateId(offset));
        let confirmed = std::mem::replace(&mut self.known, kept);
        self.confirmed_marks.extend(marked(confirmed));
    }

    /// Notes an update that Telegram sent; whether it is a new one that has to be handled.
    pub(crate) fn receive(&mut self, id: UpdateId) -> bool {
        let below = self.asked.map_or(0, |asked| asked.saturating_sub(id.0));
        if (1..=NEAR).contains(&below) {
            return false;
        }
        if below > NEAR {
            // Telegram took no notice of the offset: it has begun with lower ids. What it sent
            // before the new beginning it has forgotten.
            self.asked = None;
            let forgotten = std::mem::take(&mut self.known);
            self.confirmed_marks.extend(marked(forgotten));
        }
        let again = self.known.get(&id) == Some(&State::GivenUp);
        if !again && (self.known.contains_key(&id) || self.inbox.contains(&id)) {
            return false;
        }
        self.known.insert(id, State::Running);
        true
    }

    /// Notes that an update was handled; `marked` if the store has a mark of it.
    pub(crate) fn finish(&mut self, id: UpdateId, marked: bool) {
        if self.inbox.remove(&id) | self.perhaps_in_inbox.remove(&id) {
            self.handled_in_inbox.push(id);
        }
        if let Some(state) = self.known.get_mut(&id) {
            *state = State::Handled { marked };
        } else if marked {
            self.confirmed_marks.push(id);
        }
    }

    /// Notes that an update was not handled.
    ///
    /// Telegram is asked for it again; one that is in the inbox stays there for the next start.
    pub(crate) fn give_up(&mut self, id: UpdateId) {
        if let Some(state @ State::Running) = self.known.get_mut(&id) {
            *state = State::GivenUp;
        }
    }

    /// The updates that are being handled and that only Telegram keeps.
    pub(crate) fn running(&self) -> impl Iterator<Item = UpdateId> {
        self.known.iter().filter(|(_, state)| **state == State::Running).map(|(id, _)| *id)
    }

    /// Notes that updates are in the inbox, so that Telegram may forget them.
    pub(crate) fn journalled(&mut self, ids: impl IntoIterator<Item = UpdateId>) {
        for id in ids {
            match self.known.get_mut(&id) {
                Some(state @ State::Running) => {
                    *state = State::Journalled;
                    self.inbox.insert(id);
                }
                // Handled while it was being written.
                _ => self.handled_in_inbox.push(id),
            }
        }
    }

    /// Notes that updates may be in the inbox or not: Telegram keeps them, and they are taken out
    /// of the inbox when they are handled.
    pub(crate) fn journalling_failed(&mut self, ids: impl IntoIterator<Item = UpdateId>) {
        for id in ids {
            match self.known.get(&id) {
                Some(State::Running) => {
                    self.perhaps_in_inbox.insert(id);
                }
                // Handled while it was being written.
                _ => self.handled_in_inbox.push(id),
            }
        }
    }

    /// Takes what is to be cleaned up in the store.
    pub(crate) fn take_clean_up(&mut self) -> CleanUp {
        CleanUp {
            finished: std::mem::take(&mut self.handled_in_inbox),
            forget: std::mem::take(&mut self.confirmed_marks),
        }
    }

    /// Puts back what could not be cleaned up.
    pub(crate) fn clean_up_failed(&mut self, CleanUp { finished, forget }: CleanUp) {
        self.handled_in_inbox.extend(finished);
        self.confirmed_marks.extend(forget);
    }
}

/// What is no longer needed in the store.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CleanUp {
    /// Updates of the inbox that are handled.
    pub(crate) finished: Vec<UpdateId>,
    /// Updates that can't come again, so that their marks aren't needed.
    pub(crate) forget: Vec<UpdateId>,
}

/// Those of which the store has a mark.
fn marked(updates: BTreeMap<UpdateId, State>) -> impl Iterator<Item = UpdateId> {
    let marked = |(_, state): &(UpdateId, State)| *state == State::Handled { marked: true };
    updates.into_iter().filter(marked).map(|(id, _)| id)
}

#[cfg(test)]
#[path = "acks_tests.rs"]
mod tests;
