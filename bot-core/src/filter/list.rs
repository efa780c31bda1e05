//! Lists of users and chats that may change while updates are handled.
//!
//! A look-up takes a lock for as long as the look-up lasts, which no other code runs under.

use std::collections::HashSet;
use std::fmt;
use std::hash::Hash;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use bot_api::types::{ChatId, UserId};

use super::Filter;
use super::condition::Condition;

/// Ids that may be added and removed at any time, from anywhere; filters follow at once.
///
/// Cloning is cheap, and a clone is the same list.
/// A list can be a `static`, which an attribute then names.
///
/// # Example
///
/// ```
/// use bot_core::filter::UserList;
/// use bot_core::prelude::*;
///
/// static ADMINS: UserList = UserList::new();
///
/// /// Says how many administrators there are.
/// #[command("admins", from = ADMINS)]
/// async fn admins() -> String { ADMINS.len().to_string() }
///
/// # let _ = routes![admins];
/// assert!(ADMINS.insert(5)); // from the next update on
/// ```
pub struct List<T> {
    // Made at first use, so that a list can be a `static` and its clones share it all the same.
    ids: OnceLock<Shared<T>>,
}

type Shared<T> = Arc<RwLock<HashSet<T>>>;

/// A [`List`] of users.
pub type UserList = List<UserId>;

/// A [`List`] of chats.
///
/// When a group is upgraded it has another id: [`List::replace`] it in a handler of
/// `#[on_migrate]`.
pub type ChatList = List<ChatId>;

impl<T: Copy + Eq + Hash> List<T> {
    /// An empty list.
    #[must_use]
    pub const fn new() -> Self {
        Self { ids: OnceLock::new() }
    }

    /// Adds an id; whether it wasn't there before.
    pub fn insert(&self, id: impl Into<T>) -> bool {
        let id = id.into();
        self.change(|ids| ids.insert(id))
    }

    /// Removes an id; whether it was there.
    pub fn remove(&self, id: impl Into<T>) -> bool {
        let id = id.into();
        self.change(|ids| ids.remove(&id))
    }

    /// Puts one id in the place of another, if that is there; whether it was.
    pub fn replace(&self, old: impl Into<T>, new: impl Into<T>) -> bool {
        let (old, new) = (old.into(), new.into());
        self.change(|ids| {
            let was_there = ids.remove(&old);
            if was_there {
                ids.insert(new);
            }
            was_there
        })
    }

    /// Gives the list other ids, all at once: no filter sees a part of them.
    pub fn set(&self, ids: impl IntoIterator<Item = T>) {
        // Made before the lock: the iterator is the caller's code.
        let new: HashSet<T> = ids.into_iter().collect();
        self.change(|ids| *ids = new);
    }

    /// Whether the list has an id.
    #[must_use]
    pub fn contains(&self, id: impl Into<T>) -> bool {
        let id = id.into();
        self.read(|ids| ids.contains(&id)).unwrap_or(false)
    }

    /// How many ids it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.read(HashSet::len).unwrap_or(0)
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The ids as they are now, in no order.
    #[must_use]
    pub fn to_vec(&self) -> Vec<T> {
        self.read(|ids| ids.iter().copied().collect()).unwrap_or_default()
    }

    fn shared(&self) -> &Shared<T> {
        self.ids.get_or_init(Shared::default)
    }

    fn change<R>(&self, change: impl FnOnce(&mut HashSet<T>) -> R) -> R {
        change(&mut self.shared().write().unwrap_or_else(PoisonError::into_inner))
    }

    /// What `read` finds; `None` of a list that has never been changed.
    fn read<R>(&self, read: impl FnOnce(&HashSet<T>) -> R) -> Option<R> {
        let ids = self.ids.get()?;
        Some(read(&ids.read().unwrap_or_else(PoisonError::into_inner)))
    }
}

impl<T: Copy + Eq + Hash> Clone for List<T> {
    fn clone(&self) -> Self {
        Self { ids: OnceLock::from(Arc::clone(self.shared())) }
    }
}

impl<T: Copy + Eq + Hash> Default for List<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Copy + Eq + Hash> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(ids: I) -> Self {
        let list = Self::new();
        list.set(ids);
        list
    }
}

impl<T: Copy + Eq + Hash + fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.to_vec()).finish()
    }
}

/// What [`from`](super::from) takes: a [`UserList`] or [`ChatList`], or one id.
#[diagnostic::on_unimplemented(
    message = "`{Self}` names no users and no chats",
    label = "neither a list nor an id",
    note = "use a `static` list, `static ADMINS: UserList = UserList::new();`, or a `UserId` or `ChatId`"
)]
pub trait Listed {
    /// The updates of these users, or in these chats.
    fn to_filter(&self) -> Filter;
}

macro_rules! listed {
    ($($ty:ty: $condition:expr;)+) => {$(
        impl Listed for $ty {
            fn to_filter(&self) -> Filter {
                Filter($condition(self.to_owned()))
            }
        }
    )+};
}

listed! {
    UserId: Condition::User;
    ChatId: Condition::InChat;
    UserList: Condition::Users;
    ChatList: Condition::Chats;
}

impl<T: Listed> Listed for &T {
    fn to_filter(&self) -> Filter {
        T::to_filter(self)
    }
}
