//! The kinds of chats as people know them.

use bot_api::types::ChatType;

/// The kind of a chat, as people say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatKind {
    /// A chat with one person.
    Private,
    /// A group or a supergroup: people don't know the difference.
    Group,
    /// A supergroup only.
    Supergroup,
    /// A channel.
    Channel,
}

impl ChatKind {
    /// Whether a chat of the type that Telegram names is of this kind.
    #[must_use]
    pub fn includes(self, chat: &ChatType) -> bool {
        match self {
            Self::Private => matches!(chat, ChatType::Private),
            Self::Group => matches!(chat, ChatType::Group | ChatType::Supergroup),
            Self::Supergroup => matches!(chat, ChatType::Supergroup),
            Self::Channel => matches!(chat, ChatType::Channel),
        }
    }
}
