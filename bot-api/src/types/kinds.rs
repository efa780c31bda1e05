//! Sets of update kinds.

use std::fmt;

use super::{KnownKind, UpdateKindName};

/// A set of known update kinds, to ask Telegram for: `allowed_updates`.
///
/// # Example
///
/// ```
/// use bot_api::types::{UpdateKindName, UpdateKinds};
///
/// let mut kinds = UpdateKinds::from_iter([UpdateKindName::CallbackQuery]);
/// kinds.insert(&UpdateKindName::Message);
/// assert!(kinds.contains(&UpdateKindName::Message));
/// assert_eq!(kinds.to_names(), [UpdateKindName::Message, UpdateKindName::CallbackQuery]);
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct UpdateKinds(u64);

// A bit for each kind.
const _: () = assert!(KnownKind::ALL.len() <= 64);

impl UpdateKinds {
    /// No kind.
    pub const NONE: Self = Self(0);

    /// Every known kind.
    #[must_use]
    pub fn all() -> Self {
        Self(KnownKind::ALL.iter().map(|kind| bit(*kind)).sum())
    }

    /// Adds a kind; an unknown one can't be added.
    pub fn insert(&mut self, kind: &UpdateKindName) {
        if let Some(kind) = KnownKind::of(kind) {
            self.0 |= bit(kind);
        }
    }

    /// The kinds of both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the kind is in the set.
    #[must_use]
    pub fn contains(self, kind: &UpdateKindName) -> bool {
        KnownKind::of(kind).is_some_and(|kind| self.0 & bit(kind) != 0)
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The kinds in the order of the reference, as `allowed_updates` takes them.
    ///
    /// An empty list means Telegram's default, which is not the same as no kind.
    #[must_use]
    pub fn to_names(self) -> Vec<UpdateKindName> {
        self.known().map(KnownKind::name).collect()
    }

    fn known(self) -> impl Iterator<Item = KnownKind> {
        KnownKind::ALL.iter().copied().filter(move |kind| self.0 & bit(*kind) != 0)
    }
}

fn bit(kind: KnownKind) -> u64 {
    1 << kind as u64
}

impl fmt::Debug for UpdateKinds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.known()).finish()
    }
}

impl FromIterator<UpdateKindName> for UpdateKinds {
    fn from_iter<I: IntoIterator<Item = UpdateKindName>>(kinds: I) -> Self {
        let mut set = Self::NONE;
        for kind in kinds {
            set.insert(&kind);
        }
        set
    }
}
