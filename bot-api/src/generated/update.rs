//! The kinds of updates.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::{de, types::*};
use serde::{de::MapAccess, ser::SerializeMap};

/// What happened, with its particulars.
///
/// [Reference](https://core.telegram.org/bots/api#update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateKind {
    /// `message`.
    Message(Box<Message>),
    /// `edited_message`.
    EditedMessage(Box<Message>),
    /// `channel_post`.
    ChannelPost(Box<Message>),
    /// `edited_channel_post`.
    EditedChannelPost(Box<Message>),
    /// `business_connection`. Since Bot API 7.2.
    BusinessConnection(Box<BusinessConnection>),
    /// `business_message`. Since Bot API 7.2.
    BusinessMessage(Box<Message>),
    /// `edited_business_message`. Since Bot API 7.2.
    EditedBusinessMessage(Box<Message>),
    /// `deleted_business_messages`. Since Bot API 7.2.
    DeletedBusinessMessages(Box<BusinessMessagesDeleted>),
    /// `guest_message`. Since Bot API 10.0.
    GuestMessage(Box<Message>),
    /// `message_reaction`. Since Bot API 7.0.
    MessageReaction(Box<MessageReactionUpdated>),
    /// `message_reaction_count`. Since Bot API 7.0.
    MessageReactionCount(Box<MessageReactionCountUpdated>),
    /// `inline_query`.
    InlineQuery(Box<InlineQuery>),
    /// `chosen_inline_result`.
    ChosenInlineResult(Box<ChosenInlineResult>),
    /// `callback_query`.
    CallbackQuery(Box<CallbackQuery>),
    /// `shipping_query`.
    ShippingQuery(Box<ShippingQuery>),
    /// `pre_checkout_query`.
    PreCheckoutQuery(Box<PreCheckoutQuery>),
    /// `purchased_paid_media`. Since Bot API 7.10.
    PurchasedPaidMedia(Box<PaidMediaPurchased>),
    /// `poll`.
    Poll(Box<Poll>),
    /// `poll_answer`.
    PollAnswer(Box<PollAnswer>),
    /// `my_chat_member`.
    MyChatMember(Box<ChatMemberUpdated>),
    /// `chat_member`.
    ChatMember(Box<ChatMemberUpdated>),
    /// `chat_join_request`.
    ChatJoinRequest(Box<ChatJoinRequest>),
    /// `chat_boost`. Since Bot API 7.0.
    ChatBoost(Box<ChatBoostUpdated>),
    /// `removed_chat_boost`. Since Bot API 7.0.
    RemovedChatBoost(Box<ChatBoostRemoved>),
    /// `managed_bot`. Since Bot API 9.6.
    ManagedBot(Box<ManagedBotUpdated>),
    /// `subscription`. Since Bot API 10.2.
    Subscription(Box<BotSubscriptionUpdated>),
    /// `stopped_message_generation`. Since Bot API 10.3.
    StoppedMessageGeneration(Box<MessageGenerationStopped>),
    /// A kind that this version doesn't know.
    Unknown(Box<UnknownKind>),
    /// Nothing but an identifier.
    Empty,
}

impl UpdateKind {
    /// Which kind it is; none for an unknown or empty one.
    #[must_use]
    pub fn kind_name(&self) -> Option<UpdateKindName> {
        Some(match self {
            Self::Message(_) => UpdateKindName::Message,
            Self::EditedMessage(_) => UpdateKindName::EditedMessage,
            Self::ChannelPost(_) => UpdateKindName::ChannelPost,
            Self::EditedChannelPost(_) => UpdateKindName::EditedChannelPost,
            Self::BusinessConnection(_) => UpdateKindName::BusinessConnection,
            Self::BusinessMessage(_) => UpdateKindName::BusinessMessage,
            Self::EditedBusinessMessage(_) => UpdateKindName::EditedBusinessMessage,
            Self::DeletedBusinessMessages(_) => UpdateKindName::DeletedBusinessMessages,
            Self::GuestMessage(_) => UpdateKindName::GuestMessage,
            Self::MessageReaction(_) => UpdateKindName::MessageReaction,
            Self::MessageReactionCount(_) => UpdateKindName::MessageReactionCount,
            Self::InlineQuery(_) => UpdateKindName::InlineQuery,
            Self::ChosenInlineResult(_) => UpdateKindName::ChosenInlineResult,
            Self::CallbackQuery(_) => UpdateKindName::CallbackQuery,
            Self::ShippingQuery(_) => UpdateKindName::ShippingQuery,
            Self::PreCheckoutQuery(_) => UpdateKindName::PreCheckoutQuery,
            Self::PurchasedPaidMedia(_) => UpdateKindName::PurchasedPaidMedia,
            Self::Poll(_) => UpdateKindName::Poll,
            Self::PollAnswer(_) => UpdateKindName::PollAnswer,
            Self::MyChatMember(_) => UpdateKindName::MyChatMember,
            Self::ChatMember(_) => UpdateKindName::ChatMember,
            Self::ChatJoinRequest(_) => UpdateKindName::ChatJoinRequest,
            Self::ChatBoost(_) => UpdateKindName::ChatBoost,
            Self::RemovedChatBoost(_) => UpdateKindName::RemovedChatBoost,
            Self::ManagedBot(_) => UpdateKindName::ManagedBot,
            Self::Subscription(_) => UpdateKindName::Subscription,
            Self::StoppedMessageGeneration(_) => UpdateKindName::StoppedMessageGeneration,
            Self::Unknown(_) | Self::Empty => return None,
        })
    }

    /// Its name in the reference; empty for an empty update.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Message(_) => "message",
            Self::EditedMessage(_) => "edited_message",
            Self::ChannelPost(_) => "channel_post",
            Self::EditedChannelPost(_) => "edited_channel_post",
            Self::BusinessConnection(_) => "business_connection",
            Self::BusinessMessage(_) => "business_message",
            Self::EditedBusinessMessage(_) => "edited_business_message",
            Self::DeletedBusinessMessages(_) => "deleted_business_messages",
            Self::GuestMessage(_) => "guest_message",
            Self::MessageReaction(_) => "message_reaction",
            Self::MessageReactionCount(_) => "message_reaction_count",
            Self::InlineQuery(_) => "inline_query",
            Self::ChosenInlineResult(_) => "chosen_inline_result",
            Self::CallbackQuery(_) => "callback_query",
            Self::ShippingQuery(_) => "shipping_query",
            Self::PreCheckoutQuery(_) => "pre_checkout_query",
            Self::PurchasedPaidMedia(_) => "purchased_paid_media",
            Self::Poll(_) => "poll",
            Self::PollAnswer(_) => "poll_answer",
            Self::MyChatMember(_) => "my_chat_member",
            Self::ChatMember(_) => "chat_member",
            Self::ChatJoinRequest(_) => "chat_join_request",
            Self::ChatBoost(_) => "chat_boost",
            Self::RemovedChatBoost(_) => "removed_chat_boost",
            Self::ManagedBot(_) => "managed_bot",
            Self::Subscription(_) => "subscription",
            Self::StoppedMessageGeneration(_) => "stopped_message_generation",
            Self::Unknown(kind) => &kind.name,
            Self::Empty => "",
        }
    }

    /// Decodes the next value as a known kind; none when it is null.
    pub(crate) fn decode<'de, A: MapAccess<'de>>(
        kind: KnownKind,
        map: &mut A,
    ) -> Result<Option<Self>, A::Error> {
        match kind {
            KnownKind::Message => de::wrapped(map, Self::Message),
            KnownKind::EditedMessage => de::wrapped(map, Self::EditedMessage),
            KnownKind::ChannelPost => de::wrapped(map, Self::ChannelPost),
            KnownKind::EditedChannelPost => de::wrapped(map, Self::EditedChannelPost),
            KnownKind::BusinessConnection => de::wrapped(map, Self::BusinessConnection),
            KnownKind::BusinessMessage => de::wrapped(map, Self::BusinessMessage),
            KnownKind::EditedBusinessMessage => de::wrapped(map, Self::EditedBusinessMessage),
            KnownKind::DeletedBusinessMessages => de::wrapped(map, Self::DeletedBusinessMessages),
            KnownKind::GuestMessage => de::wrapped(map, Self::GuestMessage),
            KnownKind::MessageReaction => de::wrapped(map, Self::MessageReaction),
            KnownKind::MessageReactionCount => de::wrapped(map, Self::MessageReactionCount),
            KnownKind::InlineQuery => de::wrapped(map, Self::InlineQuery),
            KnownKind::ChosenInlineResult => de::wrapped(map, Self::ChosenInlineResult),
            KnownKind::CallbackQuery => de::wrapped(map, Self::CallbackQuery),
            KnownKind::ShippingQuery => de::wrapped(map, Self::ShippingQuery),
            KnownKind::PreCheckoutQuery => de::wrapped(map, Self::PreCheckoutQuery),
            KnownKind::PurchasedPaidMedia => de::wrapped(map, Self::PurchasedPaidMedia),
            KnownKind::Poll => de::wrapped(map, Self::Poll),
            KnownKind::PollAnswer => de::wrapped(map, Self::PollAnswer),
            KnownKind::MyChatMember => de::wrapped(map, Self::MyChatMember),
            KnownKind::ChatMember => de::wrapped(map, Self::ChatMember),
            KnownKind::ChatJoinRequest => de::wrapped(map, Self::ChatJoinRequest),
            KnownKind::ChatBoost => de::wrapped(map, Self::ChatBoost),
            KnownKind::RemovedChatBoost => de::wrapped(map, Self::RemovedChatBoost),
            KnownKind::ManagedBot => de::wrapped(map, Self::ManagedBot),
            KnownKind::Subscription => de::wrapped(map, Self::Subscription),
            KnownKind::StoppedMessageGeneration => de::wrapped(map, Self::StoppedMessageGeneration),
        }
    }

    /// Writes the kind's name and its particulars.
    pub(crate) fn encode<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Message(value) => map.serialize_entry("message", &**value),
            Self::EditedMessage(value) => map.serialize_entry("edited_message", &**value),
            Self::ChannelPost(value) => map.serialize_entry("channel_post", &**value),
            Self::EditedChannelPost(value) => map.serialize_entry("edited_channel_post", &**value),
            Self::BusinessConnection(value) => map.serialize_entry("business_connection", &**value),
            Self::BusinessMessage(value) => map.serialize_entry("business_message", &**value),
            Self::EditedBusinessMessage(value) => {
                map.serialize_entry("edited_business_message", &**value)
            }
            Self::DeletedBusinessMessages(value) => {
                map.serialize_entry("deleted_business_messages", &**value)
            }
            Self::GuestMessage(value) => map.serialize_entry("guest_message", &**value),
            Self::MessageReaction(value) => map.serialize_entry("message_reaction", &**value),
            Self::MessageReactionCount(value) => {
                map.serialize_entry("message_reaction_count", &**value)
            }
            Self::InlineQuery(value) => map.serialize_entry("inline_query", &**value),
            Self::ChosenInlineResult(value) => {
                map.serialize_entry("chosen_inline_result", &**value)
            }
            Self::CallbackQuery(value) => map.serialize_entry("callback_query", &**value),
            Self::ShippingQuery(value) => map.serialize_entry("shipping_query", &**value),
            Self::PreCheckoutQuery(value) => map.serialize_entry("pre_checkout_query", &**value),
            Self::PurchasedPaidMedia(value) => {
                map.serialize_entry("purchased_paid_media", &**value)
            }
            Self::Poll(value) => map.serialize_entry("poll", &**value),
            Self::PollAnswer(value) => map.serialize_entry("poll_answer", &**value),
            Self::MyChatMember(value) => map.serialize_entry("my_chat_member", &**value),
            Self::ChatMember(value) => map.serialize_entry("chat_member", &**value),
            Self::ChatJoinRequest(value) => map.serialize_entry("chat_join_request", &**value),
            Self::ChatBoost(value) => map.serialize_entry("chat_boost", &**value),
            Self::RemovedChatBoost(value) => map.serialize_entry("removed_chat_boost", &**value),
            Self::ManagedBot(value) => map.serialize_entry("managed_bot", &**value),
            Self::Subscription(value) => map.serialize_entry("subscription", &**value),
            Self::StoppedMessageGeneration(value) => {
                map.serialize_entry("stopped_message_generation", &**value)
            }
            Self::Unknown(value) => map.serialize_entry(&value.name, &value.json),
            Self::Empty => Ok(()),
        }
    }
}

/// A kind by its number, to tell the keys of an update without an allocation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KnownKind {
    Message,
    EditedMessage,
    ChannelPost,
    EditedChannelPost,
    BusinessConnection,
    BusinessMessage,
    EditedBusinessMessage,
    DeletedBusinessMessages,
    GuestMessage,
    MessageReaction,
    MessageReactionCount,
    InlineQuery,
    ChosenInlineResult,
    CallbackQuery,
    ShippingQuery,
    PreCheckoutQuery,
    PurchasedPaidMedia,
    Poll,
    PollAnswer,
    MyChatMember,
    ChatMember,
    ChatJoinRequest,
    ChatBoost,
    RemovedChatBoost,
    ManagedBot,
    Subscription,
    StoppedMessageGeneration,
}

impl KnownKind {
    pub(crate) const ALL: &'static [Self] = &[
        Self::Message,
        Self::EditedMessage,
        Self::ChannelPost,
        Self::EditedChannelPost,
        Self::BusinessConnection,
        Self::BusinessMessage,
        Self::EditedBusinessMessage,
        Self::DeletedBusinessMessages,
        Self::GuestMessage,
        Self::MessageReaction,
        Self::MessageReactionCount,
        Self::InlineQuery,
        Self::ChosenInlineResult,
        Self::CallbackQuery,
        Self::ShippingQuery,
        Self::PreCheckoutQuery,
        Self::PurchasedPaidMedia,
        Self::Poll,
        Self::PollAnswer,
        Self::MyChatMember,
        Self::ChatMember,
        Self::ChatJoinRequest,
        Self::ChatBoost,
        Self::RemovedChatBoost,
        Self::ManagedBot,
        Self::Subscription,
        Self::StoppedMessageGeneration,
    ];

    pub(crate) fn find(name: &str) -> Option<Self> {
        Some(match name {
            "message" => Self::Message,
            "edited_message" => Self::EditedMessage,
            "channel_post" => Self::ChannelPost,
            "edited_channel_post" => Self::EditedChannelPost,
            "business_connection" => Self::BusinessConnection,
            "business_message" => Self::BusinessMessage,
            "edited_business_message" => Self::EditedBusinessMessage,
            "deleted_business_messages" => Self::DeletedBusinessMessages,
            "guest_message" => Self::GuestMessage,
            "message_reaction" => Self::MessageReaction,
            "message_reaction_count" => Self::MessageReactionCount,
            "inline_query" => Self::InlineQuery,
            "chosen_inline_result" => Self::ChosenInlineResult,
            "callback_query" => Self::CallbackQuery,
            "shipping_query" => Self::ShippingQuery,
            "pre_checkout_query" => Self::PreCheckoutQuery,
            "purchased_paid_media" => Self::PurchasedPaidMedia,
            "poll" => Self::Poll,
            "poll_answer" => Self::PollAnswer,
            "my_chat_member" => Self::MyChatMember,
            "chat_member" => Self::ChatMember,
            "chat_join_request" => Self::ChatJoinRequest,
            "chat_boost" => Self::ChatBoost,
            "removed_chat_boost" => Self::RemovedChatBoost,
            "managed_bot" => Self::ManagedBot,
            "subscription" => Self::Subscription,
            "stopped_message_generation" => Self::StoppedMessageGeneration,
            _ => return None,
        })
    }

    pub(crate) fn of(name: &UpdateKindName) -> Option<Self> {
        Some(match name {
            UpdateKindName::Message => Self::Message,
            UpdateKindName::EditedMessage => Self::EditedMessage,
            UpdateKindName::ChannelPost => Self::ChannelPost,
            UpdateKindName::EditedChannelPost => Self::EditedChannelPost,
            UpdateKindName::BusinessConnection => Self::BusinessConnection,
            UpdateKindName::BusinessMessage => Self::BusinessMessage,
            UpdateKindName::EditedBusinessMessage => Self::EditedBusinessMessage,
            UpdateKindName::DeletedBusinessMessages => Self::DeletedBusinessMessages,
            UpdateKindName::GuestMessage => Self::GuestMessage,
            UpdateKindName::MessageReaction => Self::MessageReaction,
            UpdateKindName::MessageReactionCount => Self::MessageReactionCount,
            UpdateKindName::InlineQuery => Self::InlineQuery,
            UpdateKindName::ChosenInlineResult => Self::ChosenInlineResult,
            UpdateKindName::CallbackQuery => Self::CallbackQuery,
            UpdateKindName::ShippingQuery => Self::ShippingQuery,
            UpdateKindName::PreCheckoutQuery => Self::PreCheckoutQuery,
            UpdateKindName::PurchasedPaidMedia => Self::PurchasedPaidMedia,
            UpdateKindName::Poll => Self::Poll,
            UpdateKindName::PollAnswer => Self::PollAnswer,
            UpdateKindName::MyChatMember => Self::MyChatMember,
            UpdateKindName::ChatMember => Self::ChatMember,
            UpdateKindName::ChatJoinRequest => Self::ChatJoinRequest,
            UpdateKindName::ChatBoost => Self::ChatBoost,
            UpdateKindName::RemovedChatBoost => Self::RemovedChatBoost,
            UpdateKindName::ManagedBot => Self::ManagedBot,
            UpdateKindName::Subscription => Self::Subscription,
            UpdateKindName::StoppedMessageGeneration => Self::StoppedMessageGeneration,
            UpdateKindName::Unknown(_) => return None,
        })
    }

    pub(crate) fn name(self) -> UpdateKindName {
        match self {
            Self::Message => UpdateKindName::Message,
            Self::EditedMessage => UpdateKindName::EditedMessage,
            Self::ChannelPost => UpdateKindName::ChannelPost,
            Self::EditedChannelPost => UpdateKindName::EditedChannelPost,
            Self::BusinessConnection => UpdateKindName::BusinessConnection,
            Self::BusinessMessage => UpdateKindName::BusinessMessage,
            Self::EditedBusinessMessage => UpdateKindName::EditedBusinessMessage,
            Self::DeletedBusinessMessages => UpdateKindName::DeletedBusinessMessages,
            Self::GuestMessage => UpdateKindName::GuestMessage,
            Self::MessageReaction => UpdateKindName::MessageReaction,
            Self::MessageReactionCount => UpdateKindName::MessageReactionCount,
            Self::InlineQuery => UpdateKindName::InlineQuery,
            Self::ChosenInlineResult => UpdateKindName::ChosenInlineResult,
            Self::CallbackQuery => UpdateKindName::CallbackQuery,
            Self::ShippingQuery => UpdateKindName::ShippingQuery,
            Self::PreCheckoutQuery => UpdateKindName::PreCheckoutQuery,
            Self::PurchasedPaidMedia => UpdateKindName::PurchasedPaidMedia,
            Self::Poll => UpdateKindName::Poll,
            Self::PollAnswer => UpdateKindName::PollAnswer,
            Self::MyChatMember => UpdateKindName::MyChatMember,
            Self::ChatMember => UpdateKindName::ChatMember,
            Self::ChatJoinRequest => UpdateKindName::ChatJoinRequest,
            Self::ChatBoost => UpdateKindName::ChatBoost,
            Self::RemovedChatBoost => UpdateKindName::RemovedChatBoost,
            Self::ManagedBot => UpdateKindName::ManagedBot,
            Self::Subscription => UpdateKindName::Subscription,
            Self::StoppedMessageGeneration => UpdateKindName::StoppedMessageGeneration,
        }
    }
}
