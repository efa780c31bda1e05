//! The address of a stored value: whose it is, and its name.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use bot_api::types::{ChatId, UserId};

/// Whose a stored value is.
///
/// The order of the variants is the order in which locks are taken (chat, member, user, bot), which
/// is what keeps two handlers from waiting for each other for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// A chat of any kind.
    Chat(ChatId),
    /// A user in one chat.
    Member(ChatId, UserId),
    /// A user, wherever the user writes.
    User(UserId),
    /// The bot itself.
    Bot,
}

impl Owner {
    /// The chat that the value belongs to and with which it moves when a group is upgraded.
    #[must_use]
    pub fn chat(&self) -> Option<ChatId> {
        match self {
            Self::Chat(chat) | Self::Member(chat, _) => Some(*chat),
            Self::User(_) | Self::Bot => None,
        }
    }

    /// The same owner in another chat; users and the bot stay as they are.
    #[must_use]
    pub fn in_chat(self, chat: ChatId) -> Self {
        match self {
            Self::Chat(_) => Self::Chat(chat),
            Self::Member(_, user) => Self::Member(chat, user),
            Self::User(_) | Self::Bot => self,
        }
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Chat(chat) => write!(f, "chat {}", chat.0),
            Self::Member(chat, user) => write!(f, "user {} in chat {}", user.0, chat.0),
            Self::User(user) => write!(f, "user {}", user.0),
            Self::Bot => f.write_str("the bot"),
        }
    }
}

/// The address of one stored value: of a plain one, or of an entry of a collection.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordKey {
    /// Whose the value is.
    pub owner: Owner,
    /// The name that the type's author chose.
    pub name: Cow<'static, str>,
    /// The key of the entry, in a collection; never empty.
    pub entry: Option<Arc<str>>,
}

impl RecordKey {
    /// The address of the value called `name` of `owner`, or of a whole collection.
    #[must_use]
    pub fn new(owner: Owner, name: impl Into<Cow<'static, str>>) -> Self {
        Self { owner, name: name.into(), entry: None }
    }

    /// The address of an entry of the collection called `name` of `owner`.
    #[must_use]
    pub fn entry(
        owner: Owner,
        name: impl Into<Cow<'static, str>>,
        entry: impl Into<Arc<str>>,
    ) -> Self {
        Self { owner, name: name.into(), entry: Some(entry.into()) }
    }

    /// The same address of another owner.
    #[must_use]
    pub fn of(&self, owner: Owner) -> Self {
        Self { owner, ..self.clone() }
    }
}

impl fmt::Display for RecordKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.entry {
            None => write!(f, "`{}` of {}", self.name, self.owner),
            Some(entry) => write!(f, "`{}` {entry:?} of {}", self.name, self.owner),
        }
    }
}
