//! What a route's arguments will touch, declared when the route is added.

use std::any::TypeId;

use bot_api::types::UpdateKinds;

use super::needs::{Need, Origins};
use crate::store::{ScopeKind, StoredType};

/// What the arguments of one handler touch.
///
/// The dispatcher checks it when the app is built, locks by it before the handler runs, and asks
/// Telegram for the update kinds it names.
#[derive(Clone, Debug, Default)]
pub struct Access {
    data: Vec<DataAccess>,
    states: Vec<MissingState>,
    kinds: UpdateKinds,
    words: Option<usize>,
    /// By the index of their placeholder.
    choices: Vec<(usize, Vec<&'static str>)>,
    /// What it can't go without.
    needs: Vec<Need>,
    /// Whether an argument may skip the handler where there is what it needs.
    may_skip: bool,
    /// Whether what the handler returns is known to be no skip.
    never_skips: bool,
}

/// One datum that a handler takes.
#[derive(Clone, Debug)]
pub(crate) struct DataAccess {
    pub(crate) stored: StoredType,
    pub(crate) exclusive: bool,
}

/// A [`State`](super::State) that a handler takes, and that the app may lack.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MissingState {
    pub(crate) type_id: TypeId,
    pub(crate) name: &'static str,
}

impl Access {
    /// The handler takes a stored value; `exclusive` if it may change it.
    pub(crate) fn data(&mut self, stored: StoredType, exclusive: bool) {
        self.data.push(DataAccess { stored, exclusive });
        self.needs.extend(Need::of_data(stored));
    }

    /// The handler takes a value that has to be given to the app.
    pub(crate) fn state(&mut self, type_id: TypeId, name: &'static str) {
        self.states.push(MissingState { type_id, name });
    }

    /// The handler takes something that only `origins` may have, such as `` `&User` ``, and that
    /// those in `always` have.
    pub(crate) fn part(&mut self, what: &'static str, origins: Origins, always: Origins) {
        self.needs.push(Need { what: what.into(), origins, always, by_middleware: false });
    }

    /// The handler takes an argument that never skips it, or one that may.
    pub(crate) fn argument(&mut self, never_skips: bool) {
        self.may_skip |= !never_skips;
    }

    /// The handler returns what never is a skip, or what may be one.
    pub(crate) fn response(&mut self, never_skips: bool) {
        self.never_skips = never_skips;
    }

    /// Whether the handler runs for every one of these triggers.
    pub(crate) fn runs_for_all(&self, triggers: Origins) -> bool {
        let never_skips = self.never_skips && !self.may_skip;
        never_skips && self.needs.iter().all(|need| need.always.covers(triggers))
    }

    /// The handler can go without what `declare` says: it takes it as `Option<…>`.
    ///
    /// # Example
    ///
    /// ```
    /// use bot_core::extract::{Access, BorrowFromUpdate};
    /// use bot_core::types::User;
    ///
    /// let mut access = Access::default();
    /// access.optional(<User as BorrowFromUpdate>::access);
    /// ```
    pub fn optional(&mut self, declare: impl FnOnce(&mut Self)) {
        let (needs, may_skip) = (self.needs.len(), self.may_skip);
        declare(self);
        self.needs.truncate(needs);
        self.may_skip = may_skip;
    }

    /// A middleware around the handler takes what `declare` says.
    pub(crate) fn around(&mut self, declare: impl FnOnce(&mut Self)) {
        let before = self.needs.len();
        declare(self);
        self.needs[before..].iter_mut().for_each(|need| need.by_middleware = true);
    }

    pub(crate) fn needs(&self) -> &[Need] {
        &self.needs
    }

    /// The handler makes use of these kinds of updates, beside those its route names.
    ///
    /// # Example
    ///
    /// ```
    /// use bot_core::extract::Access;
    /// use bot_core::types::{UpdateKindName, UpdateKinds};
    ///
    /// let mut access = Access::default();
    /// access.kinds(UpdateKinds::from_iter([UpdateKindName::MyChatMember]));
    /// ```
    pub fn kinds(&mut self, kinds: UpdateKinds) {
        self.kinds = self.kinds.union(kinds);
    }

    /// The handler takes that many words of its command.
    pub(crate) fn words(&mut self, count: usize) {
        self.words = Some(count);
    }

    /// The handler takes the word of that position, and these are there to choose from.
    ///
    /// They stand in the usage line. No words are no choice.
    pub fn word(&mut self, index: usize, choices: Vec<&'static str>) {
        if !choices.is_empty() {
            self.choices.push((index, choices));
        }
    }

    /// The words there are to choose from for a placeholder.
    pub(crate) fn choices(&self, index: usize) -> &[&str] {
        let of_index = self.choices.iter().find(|(at, _)| *at == index);
        of_index.map(|(_, choices)| choices.as_slice()).unwrap_or_default()
    }

    pub(crate) fn taken_words(&self) -> Option<usize> {
        self.words
    }

    pub(crate) fn taken_data(&self) -> &[DataAccess] {
        &self.data
    }

    pub(crate) fn taken_states(&self) -> &[MissingState] {
        &self.states
    }

    pub(crate) fn used_kinds(&self) -> UpdateKinds {
        self.kinds
    }

    /// Whether chat or member data are touched, which an upgrade of the group moves.
    pub(crate) fn touches_chats(&self) -> bool {
        self.data
            .iter()
            .any(|data| matches!(data.stored.scope, ScopeKind::Chat | ScopeKind::Member))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_missing_skips_nothing() {
        let mut access = Access::default();
        access.response(true);
        access.optional(|access| access.argument(false));
        assert!(access.runs_for_all(Origins::default()));
        access.argument(false);
        assert!(!access.runs_for_all(Origins::default()));
    }
}
