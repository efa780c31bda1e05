//! What a method answers that can edit a chat's message or an inline one.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, MapAccess, Visitor},
};

use super::Message;
use crate::de::boxed;

/// A message after its edit, or only that an inline message was edited.
#[derive(Debug, Clone, PartialEq)]
pub enum Edited {
    /// A message of a chat, as it is now.
    Message(Box<Message>),
    /// A message that was sent through an inline query; Telegram answers only `true`.
    Inline,
}

impl Edited {
    /// The message, if it is one of a chat.
    #[must_use]
    pub fn message(&self) -> Option<&Message> {
        match self {
            Self::Message(message) => Some(message),
            Self::Inline => None,
        }
    }
}

impl Serialize for Edited {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Message(message) => message.serialize(serializer),
            Self::Inline => serializer.serialize_bool(true),
        }
    }
}

impl<'de> Deserialize<'de> for Edited {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(EditedVisitor)
    }
}

struct EditedVisitor;

impl<'de> Visitor<'de> for EditedVisitor {
    type Value = Edited;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a message or true")
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<Edited, E> {
        Ok(Edited::Inline)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Edited, A::Error> {
        boxed(map, Edited::Message)
    }
}
