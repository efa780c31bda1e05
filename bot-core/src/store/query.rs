//! Questions about more than one record, answered page by page.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use bot_api::types::{ChatId, UserId};

use super::{Owner, RecordKey, ScopeKind, Value};

/// Entries of one collection, in the order of their keys.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EntryQuery {
    /// Whose collection.
    pub owner: Owner,
    /// Its name.
    pub name: Cow<'static, str>,
    /// Only entries beyond this key; from the beginning without one.
    pub after: Option<Arc<str>>,
    /// From the greatest key down to the smallest.
    pub descending: bool,
    /// Most entries to give. Default: 100.
    pub limit: usize,
}

impl EntryQuery {
    /// The first entries of a collection.
    #[must_use]
    pub fn new(owner: Owner, name: impl Into<Cow<'static, str>>) -> Self {
        Self { owner, name: name.into(), after: None, descending: false, limit: 100 }
    }
}

/// The owners that have a value or a collection of one name, in the order of their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OwnerQuery {
    /// The scope of the type.
    pub scope: ScopeKind,
    /// Its stored name.
    pub name: Cow<'static, str>,
    /// Only owners beyond this one, which has to be of the same scope.
    pub after: Option<Owner>,
    /// Most owners to give. Default: 100.
    pub limit: usize,
}

impl OwnerQuery {
    /// The first owners of a stored type.
    #[must_use]
    pub fn new(scope: ScopeKind, name: impl Into<Cow<'static, str>>) -> Self {
        Self { scope, name: name.into(), after: None, limit: 100 }
    }
}

/// A user or a chat, with everything that is stored about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The user's own data, and the data as a member of chats.
    User(UserId),
    /// The chat's own data, and the data of all its members.
    Chat(ChatId),
}

impl Subject {
    /// Whether what this owner has is about the subject.
    #[must_use]
    pub fn includes(self, owner: Owner) -> bool {
        match (self, owner) {
            (Self::User(user), Owner::User(other) | Owner::Member(_, other)) => user == other,
            (Self::Chat(chat), Owner::Chat(other) | Owner::Member(other, _)) => chat == other,
            _ => false,
        }
    }
}

impl From<ChatId> for Subject {
    fn from(chat: ChatId) -> Self {
        Self::Chat(chat)
    }
}

impl From<UserId> for Subject {
    fn from(user: UserId) -> Self {
        Self::User(user)
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::User(user) => write!(f, "user {}", user.0),
            Self::Chat(chat) => write!(f, "chat {}", chat.0),
        }
    }
}

/// Two values that want the same address when a group is upgraded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The address in the new chat.
    pub key: RecordKey,
    /// What the old chat has.
    pub old: Value,
    /// What the new chat has.
    pub new: Value,
}
