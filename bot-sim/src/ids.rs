//! Identifiers of the simulated world, so that a user's id can't be taken for a chat's.

use serde::Serialize;

/// A user or a bot; positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub(crate) struct UserId(pub(crate) i64);

/// A chat: the user's id in a private chat, negative in groups, below -10^12 in supergroups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub(crate) struct ChatId(pub(crate) i64);

/// A message in its chat; grows with each message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub(crate) struct MessageId(pub(crate) i64);

impl UserId {
    /// The private chat of this user with the bot.
    pub(crate) fn private_chat(self) -> ChatId {
        ChatId(self.0)
    }
}
