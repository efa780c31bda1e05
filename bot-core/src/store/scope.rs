//! The scopes of stored data, and a stored type without its type.

use std::any::TypeId;
use std::error::Error;
use std::fmt;

use bot_api::types::{ChatId, UserId};

use super::{Owner, RecordKey, Value, WorkError};

/// The four scopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScopeKind {
    /// Data of a user, wherever the user writes.
    User,
    /// Data of a chat.
    Chat,
    /// Data of a user in one chat.
    Member,
    /// Data of the bot.
    Bot,
}

impl ScopeKind {
    /// The owner in this scope when something happens in `chat` through `user`; `None` if there is
    /// none.
    pub(crate) fn owner(self, chat: Option<ChatId>, user: Option<UserId>) -> Option<Owner> {
        match self {
            Self::User => user.map(Owner::User),
            Self::Chat => chat.map(Owner::Chat),
            Self::Member => Some(Owner::Member(chat?, user?)),
            Self::Bot => Some(Owner::Bot),
        }
    }

    /// The scope that an owner belongs to.
    #[must_use]
    pub fn of(owner: Owner) -> Self {
        match owner {
            Owner::User(_) => Self::User,
            Owner::Chat(_) => Self::Chat,
            Owner::Member(..) => Self::Member,
            Owner::Bot => Self::Bot,
        }
    }
}

impl fmt::Display for ScopeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::User => "user",
            Self::Chat => "chat",
            Self::Member => "member",
            Self::Bot => "bot",
        })
    }
}

/// A value that was made; `None` if it equals the default.
type Made = Option<Value>;

/// Why two values could not become one.
type Unmergeable = Box<dyn Error + Send + Sync>;

/// A stored type without its type: what the dispatcher has to know of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StoredType {
    pub(crate) type_id: TypeId,
    pub(crate) name: &'static str,
    pub(crate) scope: ScopeKind,
    /// The version that its values are written with.
    pub(crate) version: u32,
    /// Whether it is the type of a collection's entries.
    pub(crate) is_entry: bool,
    /// Makes one value of an old and a new one.
    pub(crate) merge: fn(&Value, &Value) -> Result<Made, Unmergeable>,
    /// Makes a value of the present version of one of an older.
    pub(crate) upgrade: fn(&RecordKey, &Value) -> Result<Made, WorkError>,
}

impl StoredType {
    /// The address of the value when something happens in `chat` through `user`.
    pub(crate) fn key(&self, chat: Option<ChatId>, user: Option<UserId>) -> Option<RecordKey> {
        Some(RecordKey::new(self.scope.owner(chat, user)?, self.name))
    }
}
