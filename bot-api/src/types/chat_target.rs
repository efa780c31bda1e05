//! Where a call goes.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Chat, ChatId, UserId};

/// A chat to call a method on: its identifier, or a public name such as `@durov`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChatTarget {
    /// By its identifier.
    Id(ChatId),
    /// By its public name, with the `@`.
    Username(String),
}

impl ChatTarget {
    /// The identifier, unless the chat is given by its name.
    #[must_use]
    pub fn id(&self) -> Option<ChatId> {
        match self {
            Self::Id(id) => Some(*id),
            Self::Username(_) => None,
        }
    }
}

impl fmt::Display for ChatTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => id.fmt(f),
            Self::Username(name) => f.write_str(name),
        }
    }
}

impl From<ChatId> for ChatTarget {
    fn from(id: ChatId) -> Self {
        Self::Id(id)
    }
}

impl From<UserId> for ChatTarget {
    fn from(id: UserId) -> Self {
        Self::Id(id.into())
    }
}

impl From<i64> for ChatTarget {
    fn from(id: i64) -> Self {
        Self::Id(ChatId(id))
    }
}

impl From<&Chat> for ChatTarget {
    fn from(chat: &Chat) -> Self {
        Self::Id(chat.id)
    }
}

impl From<&str> for ChatTarget {
    fn from(name: &str) -> Self {
        Self::Username(name.to_owned())
    }
}

impl From<String> for ChatTarget {
    fn from(name: String) -> Self {
        Self::Username(name)
    }
}

impl Serialize for ChatTarget {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Id(id) => id.serialize(serializer),
            Self::Username(name) => serializer.serialize_str(name),
        }
    }
}

impl<'de> Deserialize<'de> for ChatTarget {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TargetVisitor)
    }
}

struct TargetVisitor;

impl de::Visitor<'_> for TargetVisitor {
    type Value = ChatTarget;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a chat's identifier or public name")
    }

    fn visit_i64<E: de::Error>(self, id: i64) -> Result<ChatTarget, E> {
        Ok(id.into())
    }

    fn visit_u64<E: de::Error>(self, id: u64) -> Result<ChatTarget, E> {
        i64::try_from(id)
            .map(ChatTarget::from)
            .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(id), &self))
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<ChatTarget, E> {
        Ok(name.into())
    }
}
