//! Identifiers: a type for each thing, so that one can't be taken for another.

use std::{fmt, marker::PhantomData};

use serde::{Deserialize, Deserializer, Serialize};

use crate::de::{TextVisitor, integer};

macro_rules! integer_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl From<i64> for $name {
            fn from(id: i64) -> Self {
                Self(id)
            }
        }

        impl From<$name> for i64 {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                integer(deserializer).map(Self)
            }
        }
    )* };
}

macro_rules! string_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The identifier as it is written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({:?})"), self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(id)
            }
        }

        impl From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(TextVisitor(PhantomData))
            }
        }
    )* };
}

integer_ids! {
    /// An update; they rise within a week or so, then may begin anywhere.
    UpdateId;
    /// A chat: a user's own identifier in private, negative for groups and channels.
    ChatId;
    /// A user or bot.
    UserId;
    /// A message within its chat.
    MessageId;
    /// A topic of a forum.
    MessageThreadId;
    /// A message that only one user sees.
    EphemeralMessageId;
    /// A topic of a channel's direct messages.
    DirectMessagesTopicId;
    /// A draft of a message that is still being written; not zero.
    DraftId;
    /// A story within its chat.
    StoryId;
    /// A community of chats.
    CommunityId;
    /// A task within its checklist.
    ChecklistTaskId;
    /// A request of a keyboard button, numbered by the bot.
    RequestId;
}

string_ids! {
    /// A file, for this bot to send again or download.
    FileId;
    /// A file, the same for every bot; it can't be used to send or download.
    FileUniqueId;
    /// A press of an inline button that waits for an answer.
    CallbackQueryId;
    /// An inline query that waits for results.
    InlineQueryId;
    /// A question about shipping that waits for an answer.
    ShippingQueryId;
    /// A checkout that waits for a confirmation.
    PreCheckoutQueryId;
    /// A request to join that the bot may decide.
    ChatJoinRequestQueryId;
    /// A message of a guest that waits for an answer.
    GuestQueryId;
    /// A web app that waits for an answer.
    WebAppQueryId;
    /// A message that was sent through an inline query.
    InlineMessageId;
    /// A connection to a business account.
    BusinessConnectionId;
    /// A poll.
    PollId;
    /// An option of a poll that keeps its identifier when others are removed.
    PollOptionId;
    /// An album that a message belongs to.
    MediaGroupId;
    /// An effect of a message.
    EffectId;
    /// A custom emoji.
    CustomEmojiId;
    /// A gift that can be bought.
    GiftId;
    /// A gift that somebody has.
    OwnedGiftId;
    /// A boost of a chat.
    BoostId;
    /// A way of shipping, named by the bot.
    ShippingOptionId;
    /// A payment, as Telegram names it.
    PaymentChargeId;
    /// The chosen result of an inline query, named by the bot.
    InlineResultId;
}

impl From<UserId> for ChatId {
    /// The private chat with the user.
    fn from(user: UserId) -> Self {
        Self(user.0)
    }
}
