//! A message that the bot may no longer see.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Chat, InaccessibleMessage, Message, MessageId};
use crate::de::one_level_deeper;

/// A message, or only where it was when the bot can't see it any more.
///
/// [Reference](https://core.telegram.org/bots/api#maybeinaccessiblemessage). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
pub enum MaybeInaccessibleMessage {
    /// The message.
    Accessible(Box<Message>),
    /// Its chat and identifier.
    Inaccessible(Box<InaccessibleMessage>),
}

impl MaybeInaccessibleMessage {
    /// The chat it is in.
    #[must_use]
    pub fn chat(&self) -> &Chat {
        match self {
            Self::Accessible(message) => &message.chat,
            Self::Inaccessible(message) => &message.chat,
        }
    }

    /// Its identifier.
    #[must_use]
    pub fn message_id(&self) -> MessageId {
        match self {
            Self::Accessible(message) => message.message_id,
            Self::Inaccessible(message) => message.message_id,
        }
    }

    /// The message, if the bot can see it.
    #[must_use]
    pub fn message(&self) -> Option<&Message> {
        match self {
            Self::Accessible(message) => Some(message),
            Self::Inaccessible(_) => None,
        }
    }
}

impl Serialize for MaybeInaccessibleMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Accessible(message) => message.serialize(serializer),
            Self::Inaccessible(message) => message.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for MaybeInaccessibleMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // An inaccessible message has the required fields of a message, and the date 0 tells it;
        // so one pass does for both.
        let message = one_level_deeper(|| Box::<Message>::deserialize(deserializer))?;
        if message.date.0 != 0 {
            return Ok(Self::Accessible(message));
        }
        let inaccessible = InaccessibleMessage::new(message.chat, message.message_id);
        Ok(Self::Inaccessible(Box::new(inaccessible)))
    }
}
