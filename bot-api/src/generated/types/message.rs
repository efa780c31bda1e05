//! Messages and their parts.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::{Deserialize, Serialize};

/// Message origin: one of 4 types.
///
/// [Reference](https://core.telegram.org/bots/api#messageorigin). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MessageOrigin {
    /// `type` is `user`.
    User(Box<MessageOriginUser>),
    /// `type` is `hidden_user`.
    HiddenUser(Box<MessageOriginHiddenUser>),
    /// `type` is `chat`.
    Chat(Box<MessageOriginChat>),
    /// `type` is `channel`.
    Channel(Box<MessageOriginChannel>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for MessageOrigin {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::User(value) => value.serialize(serializer),
            Self::HiddenUser(value) => value.serialize(serializer),
            Self::Chat(value) => value.serialize(serializer),
            Self::Channel(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl de::Tagged for MessageOrigin {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "user" => 0,
            "hidden_user" => 1,
            "chat" => 2,
            "channel" => 3,
            _ => return None,
        })
    }

    fn decode<'de, D: serde::Deserializer<'de>>(variant: u8, fields: D) -> Result<Self, D::Error> {
        Ok(match variant {
            0 => Self::User(de::boxed(fields)?),
            1 => Self::HiddenUser(de::boxed(fields)?),
            2 => Self::Chat(de::boxed(fields)?),
            _ => Self::Channel(de::boxed(fields)?),
        })
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for MessageOrigin {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

/// Reaction type: one of 3 types.
///
/// [Reference](https://core.telegram.org/bots/api#reactiontype). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReactionType {
    /// `type` is `emoji`.
    Emoji(Box<ReactionTypeEmoji>),
    /// `type` is `custom_emoji`.
    CustomEmoji(Box<ReactionTypeCustomEmoji>),
    /// `type` is `paid`.
    Paid(ReactionTypePaid),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for ReactionType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Emoji(value) => value.serialize(serializer),
            Self::CustomEmoji(value) => value.serialize(serializer),
            Self::Paid(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl de::Tagged for ReactionType {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "emoji" => 0,
            "custom_emoji" => 1,
            "paid" => 2,
            _ => return None,
        })
    }

    fn decode<'de, D: serde::Deserializer<'de>>(variant: u8, fields: D) -> Result<Self, D::Error> {
        Ok(match variant {
            0 => Self::Emoji(de::boxed(fields)?),
            1 => Self::CustomEmoji(de::boxed(fields)?),
            _ => Self::Paid(de::plain(fields)?),
        })
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for ReactionType {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

impl From<ReactionTypeEmoji> for ReactionType {
    fn from(value: ReactionTypeEmoji) -> Self {
        Self::Emoji(Box::new(value))
    }
}
impl From<ReactionTypeCustomEmoji> for ReactionType {
    fn from(value: ReactionTypeCustomEmoji) -> Self {
        Self::CustomEmoji(Box::new(value))
    }
}
impl From<ReactionTypePaid> for ReactionType {
    fn from(value: ReactionTypePaid) -> Self {
        Self::Paid(value)
    }
}
/// Message.
///
/// [Reference](https://core.telegram.org/bots/api#message).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Message {
    /// Message identifier.
    pub message_id: MessageId,
    /// Message thread identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic. Since Bot API 9.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direct_messages_topic: Option<DirectMessagesTopic>,
    /// Who sent it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<User>,
    /// Sender chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_chat: Option<Box<Chat>>,
    /// Sender boost count. Since Bot API 7.1.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub sender_boost_count: Option<i64>,
    /// Sender business bot. Since Bot API 7.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_business_bot: Option<Box<User>>,
    /// Sender tag. Since Bot API 9.5.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_tag: Option<String>,
    /// Receiver user. Since Bot API 10.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver_user: Option<Box<User>>,
    /// Ephemeral message identifier. Since Bot API 10.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral_message_id: Option<EphemeralMessageId>,
    /// Date, a Unix time.
    pub date: UnixTime,
    /// Guest query identifier. Since Bot API 10.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guest_query_id: Option<GuestQueryId>,
    /// Business connection identifier. Since Bot API 7.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat.
    pub chat: Chat,
    /// Forward origin. Since Bot API 7.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forward_origin: Option<MessageOrigin>,
    /// Whether it is topic message.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_topic_message: bool,
    /// Whether it is automatic forward.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_automatic_forward: bool,
    /// Reply to message.
    #[serde(
        default,
        deserialize_with = "crate::de::nested",
        skip_serializing_if = "Option::is_none"
    )]
    pub reply_to_message: Option<Box<Message>>,
    /// External reply. Since Bot API 7.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_reply: Option<Box<ExternalReplyInfo>>,
    /// Quote. Since Bot API 7.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<Box<TextQuote>>,
    /// Reply to story. Since Bot API 7.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to_story: Option<Box<Story>>,
    /// Reply to checklist task identifier. Since Bot API 9.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to_checklist_task_id: Option<ChecklistTaskId>,
    /// Reply to poll option identifier. Since Bot API 9.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to_poll_option_id: Option<PollOptionId>,
    /// Via bot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub via_bot: Option<Box<User>>,
    /// Guest bot caller user. Since Bot API 10.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guest_bot_caller_user: Option<Box<User>>,
    /// Guest bot caller chat. Since Bot API 10.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guest_bot_caller_chat: Option<Box<Chat>>,
    /// Edit date, a Unix time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edit_date: Option<UnixTime>,
    /// Whether it has protected content.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub has_protected_content: bool,
    /// Whether it is from offline. Since Bot API 7.2.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_from_offline: bool,
    /// Whether it is paid post. Since Bot API 9.2.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_paid_post: bool,
    /// Media group identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_group_id: Option<MediaGroupId>,
    /// Author signature.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author_signature: Option<String>,
    /// Paid star count, in Telegram Stars. Since Bot API 9.0.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub paid_star_count: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Entities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<MessageEntity>>,
    /// Link preview options. Since Bot API 7.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_preview_options: Option<Box<LinkPreviewOptions>>,
    /// Suggested post info. Since Bot API 9.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggested_post_info: Option<Box<SuggestedPostInfo>>,
    /// Effect identifier. Since Bot API 7.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effect_id: Option<EffectId>,
    /// Rich message. Since Bot API 10.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rich_message: Option<Box<RichMessage>>,
    /// Animation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub animation: Option<Box<Animation>>,
    /// Audio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio: Option<Box<Audio>>,
    /// Document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<Box<Document>>,
    /// Live photo. Since Bot API 10.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_photo: Option<Box<LivePhoto>>,
    /// Paid media. Since Bot API 7.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_media: Option<Box<PaidMediaInfo>>,
    /// Photo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<Vec<PhotoSize>>,
    /// Sticker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sticker: Option<Box<Sticker>>,
    /// Story. Since Bot API 6.8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub story: Option<Box<Story>>,
    /// Video.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video: Option<Box<Video>>,
    /// Video note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_note: Option<Box<VideoNote>>,
    /// Voice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<Box<Voice>>,
    /// Caption.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// Caption entities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media. Since Bot API 7.4.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub show_caption_above_media: bool,
    /// Whether it has media spoiler.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub has_media_spoiler: bool,
    /// Checklist. Since Bot API 9.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checklist: Option<Box<Checklist>>,
    /// Contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Box<Contact>>,
    /// Dice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dice: Option<Box<Dice>>,
    /// Game.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub game: Option<Box<Game>>,
    /// Poll.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub poll: Option<Box<Poll>>,
    /// Venue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub venue: Option<Box<Venue>>,
    /// Location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Box<Location>>,
    /// New chat members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_chat_members: Option<Vec<User>>,
    /// Left chat member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_chat_member: Option<Box<User>>,
    /// Chat owner left. Since Bot API 9.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_owner_left: Option<ChatOwnerLeft>,
    /// Chat owner changed. Since Bot API 9.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_owner_changed: Option<Box<ChatOwnerChanged>>,
    /// New chat title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_chat_title: Option<String>,
    /// New chat photo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_chat_photo: Option<Vec<PhotoSize>>,
    /// Whether this applies: delete chat photo.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub delete_chat_photo: bool,
    /// Whether this applies: group chat created.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub group_chat_created: bool,
    /// Whether this applies: supergroup chat created.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub supergroup_chat_created: bool,
    /// Whether this applies: channel chat created.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub channel_chat_created: bool,
    /// Message auto delete timer changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_auto_delete_timer_changed: Option<MessageAutoDeleteTimerChanged>,
    /// Migrate to chat identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migrate_to_chat_id: Option<ChatId>,
    /// Migrate from chat identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migrate_from_chat_id: Option<ChatId>,
    /// Pinned message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pinned_message: Option<MaybeInaccessibleMessage>,
    /// Invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice: Option<Box<Invoice>>,
    /// Successful payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub successful_payment: Option<Box<SuccessfulPayment>>,
    /// Refunded payment. Since Bot API 7.7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refunded_payment: Option<Box<RefundedPayment>>,
    /// Users shared. Since Bot API 7.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users_shared: Option<Box<UsersShared>>,
    /// Chat shared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_shared: Option<Box<ChatShared>>,
    /// Gift. Since Bot API 9.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gift: Option<Box<GiftInfo>>,
    /// Unique gift. Since Bot API 9.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unique_gift: Option<Box<UniqueGiftInfo>>,
    /// Gift upgrade sent. Since Bot API 9.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gift_upgrade_sent: Option<Box<GiftInfo>>,
    /// Connected website.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected_website: Option<String>,
    /// Write access allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write_access_allowed: Option<Box<WriteAccessAllowed>>,
    /// Passport data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passport_data: Option<Box<PassportData>>,
    /// Proximity alert triggered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proximity_alert_triggered: Option<Box<ProximityAlertTriggered>>,
    /// Boost added. Since Bot API 7.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boost_added: Option<ChatBoostAdded>,
    /// Chat background set. Since Bot API 7.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_background_set: Option<ChatBackground>,
    /// Checklist tasks done. Since Bot API 9.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checklist_tasks_done: Option<Box<ChecklistTasksDone>>,
    /// Checklist tasks added. Since Bot API 9.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checklist_tasks_added: Option<Box<ChecklistTasksAdded>>,
    /// Community chat added. Since Bot API 10.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub community_chat_added: Option<Box<CommunityChatAdded>>,
    /// Community chat joined. Since Bot API 10.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub community_chat_joined: Option<Box<CommunityChatJoined>>,
    /// Community chat removed. Since Bot API 10.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub community_chat_removed: Option<CommunityChatRemoved>,
    /// Direct message price changed. Since Bot API 9.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direct_message_price_changed: Option<DirectMessagePriceChanged>,
    /// Forum topic created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forum_topic_created: Option<Box<ForumTopicCreated>>,
    /// Forum topic edited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forum_topic_edited: Option<Box<ForumTopicEdited>>,
    /// Forum topic closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forum_topic_closed: Option<ForumTopicClosed>,
    /// Forum topic reopened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forum_topic_reopened: Option<ForumTopicReopened>,
    /// General forum topic hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub general_forum_topic_hidden: Option<GeneralForumTopicHidden>,
    /// General forum topic unhidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub general_forum_topic_unhidden: Option<GeneralForumTopicUnhidden>,
    /// Giveaway created. Since Bot API 7.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub giveaway_created: Option<GiveawayCreated>,
    /// Giveaway. Since Bot API 7.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub giveaway: Option<Box<Giveaway>>,
    /// Giveaway winners. Since Bot API 7.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub giveaway_winners: Option<Box<GiveawayWinners>>,
    /// Giveaway completed. Since Bot API 7.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub giveaway_completed: Option<Box<GiveawayCompleted>>,
    /// Managed bot created. Since Bot API 9.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub managed_bot_created: Option<Box<ManagedBotCreated>>,
    /// Paid message price changed. Since Bot API 9.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_message_price_changed: Option<PaidMessagePriceChanged>,
    /// Poll option added. Since Bot API 9.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub poll_option_added: Option<Box<PollOptionAdded>>,
    /// Poll option deleted. Since Bot API 9.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub poll_option_deleted: Option<Box<PollOptionDeleted>>,
    /// Suggested post approved. Since Bot API 9.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggested_post_approved: Option<Box<SuggestedPostApproved>>,
    /// Suggested post approval failed. Since Bot API 9.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggested_post_approval_failed: Option<Box<SuggestedPostApprovalFailed>>,
    /// Suggested post declined. Since Bot API 9.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggested_post_declined: Option<Box<SuggestedPostDeclined>>,
    /// Suggested post paid. Since Bot API 9.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggested_post_paid: Option<Box<SuggestedPostPaid>>,
    /// Suggested post refunded. Since Bot API 9.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggested_post_refunded: Option<Box<SuggestedPostRefunded>>,
    /// Video chat scheduled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_chat_scheduled: Option<VideoChatScheduled>,
    /// Video chat started.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_chat_started: Option<VideoChatStarted>,
    /// Video chat ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_chat_ended: Option<VideoChatEnded>,
    /// Video chat participants invited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_chat_participants_invited: Option<VideoChatParticipantsInvited>,
    /// Web app data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_app_data: Option<Box<WebAppData>>,
    /// Reply markup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
}

impl Message {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        message_id: impl Into<MessageId>,
        date: impl Into<UnixTime>,
        chat: impl Into<Chat>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            message_thread_id: None,
            direct_messages_topic: None,
            from: None,
            sender_chat: None,
            sender_boost_count: None,
            sender_business_bot: None,
            sender_tag: None,
            receiver_user: None,
            ephemeral_message_id: None,
            date: date.into(),
            guest_query_id: None,
            business_connection_id: None,
            chat: chat.into(),
            forward_origin: None,
            is_topic_message: false,
            is_automatic_forward: false,
            reply_to_message: None,
            external_reply: None,
            quote: None,
            reply_to_story: None,
            reply_to_checklist_task_id: None,
            reply_to_poll_option_id: None,
            via_bot: None,
            guest_bot_caller_user: None,
            guest_bot_caller_chat: None,
            edit_date: None,
            has_protected_content: false,
            is_from_offline: false,
            is_paid_post: false,
            media_group_id: None,
            author_signature: None,
            paid_star_count: None,
            text: None,
            entities: None,
            link_preview_options: None,
            suggested_post_info: None,
            effect_id: None,
            rich_message: None,
            animation: None,
            audio: None,
            document: None,
            live_photo: None,
            paid_media: None,
            photo: None,
            sticker: None,
            story: None,
            video: None,
            video_note: None,
            voice: None,
            caption: None,
            caption_entities: None,
            show_caption_above_media: false,
            has_media_spoiler: false,
            checklist: None,
            contact: None,
            dice: None,
            game: None,
            poll: None,
            venue: None,
            location: None,
            new_chat_members: None,
            left_chat_member: None,
            chat_owner_left: None,
            chat_owner_changed: None,
            new_chat_title: None,
            new_chat_photo: None,
            delete_chat_photo: false,
            group_chat_created: false,
            supergroup_chat_created: false,
            channel_chat_created: false,
            message_auto_delete_timer_changed: None,
            migrate_to_chat_id: None,
            migrate_from_chat_id: None,
            pinned_message: None,
            invoice: None,
            successful_payment: None,
            refunded_payment: None,
            users_shared: None,
            chat_shared: None,
            gift: None,
            unique_gift: None,
            gift_upgrade_sent: None,
            connected_website: None,
            write_access_allowed: None,
            passport_data: None,
            proximity_alert_triggered: None,
            boost_added: None,
            chat_background_set: None,
            checklist_tasks_done: None,
            checklist_tasks_added: None,
            community_chat_added: None,
            community_chat_joined: None,
            community_chat_removed: None,
            direct_message_price_changed: None,
            forum_topic_created: None,
            forum_topic_edited: None,
            forum_topic_closed: None,
            forum_topic_reopened: None,
            general_forum_topic_hidden: None,
            general_forum_topic_unhidden: None,
            giveaway_created: None,
            giveaway: None,
            giveaway_winners: None,
            giveaway_completed: None,
            managed_bot_created: None,
            paid_message_price_changed: None,
            poll_option_added: None,
            poll_option_deleted: None,
            suggested_post_approved: None,
            suggested_post_approval_failed: None,
            suggested_post_declined: None,
            suggested_post_paid: None,
            suggested_post_refunded: None,
            video_chat_scheduled: None,
            video_chat_started: None,
            video_chat_ended: None,
            video_chat_participants_invited: None,
            web_app_data: None,
            reply_markup: None,
        }
    }
}

/// Message identifier, with `message_id`.
///
/// [Reference](https://core.telegram.org/bots/api#messageid).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageIdObject {
    /// Message identifier.
    pub message_id: MessageId,
}

impl MessageIdObject {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(message_id: impl Into<MessageId>) -> Self {
        Self { message_id: message_id.into() }
    }
}

/// Inaccessible message, with `chat`, `message_id` and `date`.
///
/// [Reference](https://core.telegram.org/bots/api#inaccessiblemessage). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InaccessibleMessage {
    /// Chat.
    pub chat: Chat,
    /// Message identifier.
    pub message_id: MessageId,
    /// Date, a Unix time, always `0`.
    pub date: UnixTime,
}

impl InaccessibleMessage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat: impl Into<Chat>, message_id: impl Into<MessageId>) -> Self {
        Self { chat: chat.into(), message_id: message_id.into(), date: 0.into() }
    }
}

/// Message entity, with `kind`, `offset` and `length`.
///
/// [Reference](https://core.telegram.org/bots/api#messageentity).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageEntity {
    /// Which kind it is.
    #[serde(rename = "type")]
    pub kind: MessageEntityType,
    /// Offset, in UTF-16 units in texts.
    #[serde(deserialize_with = "crate::de::int")]
    pub offset: i64,
    /// Length, in UTF-16 units in texts.
    #[serde(deserialize_with = "crate::de::int")]
    pub length: i64,
    /// URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// User.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<Box<User>>,
    /// Language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Custom emoji identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_emoji_id: Option<CustomEmojiId>,
    /// Unix time, a Unix time. Since Bot API 9.5.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unix_time: Option<UnixTime>,
    /// Date time format. Since Bot API 9.5.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_time_format: Option<String>,
}

impl MessageEntity {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(kind: impl Into<MessageEntityType>, offset: i64, length: i64) -> Self {
        Self {
            kind: kind.into(),
            offset,
            length,
            url: None,
            user: None,
            language: None,
            custom_emoji_id: None,
            unix_time: None,
            date_time_format: None,
        }
    }
    /// URL.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// User.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = Some(Box::new(user.into()));
        self
    }
    /// Language.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Custom emoji identifier.
    #[must_use]
    pub fn custom_emoji_id(mut self, custom_emoji_id: impl Into<CustomEmojiId>) -> Self {
        self.custom_emoji_id = Some(custom_emoji_id.into());
        self
    }
    /// Unix time, a Unix time. Since Bot API 9.5.
    #[must_use]
    pub fn unix_time(mut self, unix_time: impl Into<UnixTime>) -> Self {
        self.unix_time = Some(unix_time.into());
        self
    }
    /// Date time format. Since Bot API 9.5.
    #[must_use]
    pub fn date_time_format(mut self, date_time_format: impl Into<String>) -> Self {
        self.date_time_format = Some(date_time_format.into());
        self
    }
}

/// Text quote, with `text` and `position`.
///
/// [Reference](https://core.telegram.org/bots/api#textquote). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TextQuote {
    /// Text.
    pub text: String,
    /// Entities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<MessageEntity>>,
    /// Position, in UTF-16 units in texts.
    #[serde(deserialize_with = "crate::de::int")]
    pub position: i64,
    /// Whether it is manual.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_manual: bool,
}

impl TextQuote {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<String>, position: i64) -> Self {
        Self { text: text.into(), entities: None, position, is_manual: false }
    }
}

/// External reply info.
///
/// [Reference](https://core.telegram.org/bots/api#externalreplyinfo). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExternalReplyInfo {
    /// Origin.
    pub origin: MessageOrigin,
    /// Chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat: Option<Box<Chat>>,
    /// Message identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<MessageId>,
    /// Link preview options.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_preview_options: Option<Box<LinkPreviewOptions>>,
    /// Animation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub animation: Option<Box<Animation>>,
    /// Audio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio: Option<Box<Audio>>,
    /// Document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<Box<Document>>,
    /// Live photo. Since Bot API 10.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_photo: Option<Box<LivePhoto>>,
    /// Paid media. Since Bot API 7.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_media: Option<Box<PaidMediaInfo>>,
    /// Photo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<Vec<PhotoSize>>,
    /// Sticker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sticker: Option<Box<Sticker>>,
    /// Story.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub story: Option<Box<Story>>,
    /// Video.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video: Option<Box<Video>>,
    /// Video note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_note: Option<Box<VideoNote>>,
    /// Voice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<Box<Voice>>,
    /// Whether it has media spoiler.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub has_media_spoiler: bool,
    /// Checklist. Since Bot API 9.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checklist: Option<Box<Checklist>>,
    /// Contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Box<Contact>>,
    /// Dice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dice: Option<Box<Dice>>,
    /// Game.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub game: Option<Box<Game>>,
    /// Giveaway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub giveaway: Option<Box<Giveaway>>,
    /// Giveaway winners.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub giveaway_winners: Option<Box<GiveawayWinners>>,
    /// Invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice: Option<Box<Invoice>>,
    /// Location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Box<Location>>,
    /// Poll.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub poll: Option<Box<Poll>>,
    /// Venue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub venue: Option<Box<Venue>>,
}

impl ExternalReplyInfo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(origin: impl Into<MessageOrigin>) -> Self {
        Self {
            origin: origin.into(),
            chat: None,
            message_id: None,
            link_preview_options: None,
            animation: None,
            audio: None,
            document: None,
            live_photo: None,
            paid_media: None,
            photo: None,
            sticker: None,
            story: None,
            video: None,
            video_note: None,
            voice: None,
            has_media_spoiler: false,
            checklist: None,
            contact: None,
            dice: None,
            game: None,
            giveaway: None,
            giveaway_winners: None,
            invoice: None,
            location: None,
            poll: None,
            venue: None,
        }
    }
}

/// Reply parameters; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#replyparameters). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReplyParameters {
    /// Message identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<MessageId>,
    /// Chat identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<ChatTarget>,
    /// Ephemeral message identifier. Since Bot API 10.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral_message_id: Option<EphemeralMessageId>,
    /// Whether to allow sending without reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_sending_without_reply: Option<bool>,
    /// Quote, at most 1024 characters, counted after entities are parsed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// Quote parse mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote_parse_mode: Option<ParseMode>,
    /// Quote entities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote_entities: Option<Vec<MessageEntity>>,
    /// Quote position, in UTF-16 units in texts.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub quote_position: Option<i64>,
    /// Checklist task identifier. Since Bot API 9.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checklist_task_id: Option<ChecklistTaskId>,
    /// Poll option identifier. Since Bot API 9.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub poll_option_id: Option<PollOptionId>,
}

impl ReplyParameters {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {
            message_id: None,
            chat_id: None,
            ephemeral_message_id: None,
            allow_sending_without_reply: None,
            quote: None,
            quote_parse_mode: None,
            quote_entities: None,
            quote_position: None,
            checklist_task_id: None,
            poll_option_id: None,
        }
    }
    /// Message identifier.
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }
    /// Chat identifier.
    #[must_use]
    pub fn chat_id(mut self, chat_id: impl Into<ChatTarget>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }
    /// Ephemeral message identifier. Since Bot API 10.2.
    #[must_use]
    pub fn ephemeral_message_id(
        mut self,
        ephemeral_message_id: impl Into<EphemeralMessageId>,
    ) -> Self {
        self.ephemeral_message_id = Some(ephemeral_message_id.into());
        self
    }
    /// Whether to allow sending without reply.
    #[must_use]
    pub fn allow_sending_without_reply(mut self, allow_sending_without_reply: bool) -> Self {
        self.allow_sending_without_reply = Some(allow_sending_without_reply);
        self
    }
    /// Quote, at most 1024 characters, counted after entities are parsed.
    #[must_use]
    pub fn quote(mut self, quote: impl Into<String>) -> Self {
        self.quote = Some(quote.into());
        self
    }
    /// Quote parse mode.
    #[must_use]
    pub fn quote_parse_mode(mut self, quote_parse_mode: impl Into<ParseMode>) -> Self {
        self.quote_parse_mode = Some(quote_parse_mode.into());
        self
    }
    /// Quote entities.
    #[must_use]
    pub fn quote_entities(mut self, quote_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.quote_entities = Some(quote_entities.into());
        self
    }
    /// Quote position, in UTF-16 units in texts.
    #[must_use]
    pub fn quote_position(mut self, quote_position: i64) -> Self {
        self.quote_position = Some(quote_position);
        self
    }
    /// Checklist task identifier. Since Bot API 9.2.
    #[must_use]
    pub fn checklist_task_id(mut self, checklist_task_id: impl Into<ChecklistTaskId>) -> Self {
        self.checklist_task_id = Some(checklist_task_id.into());
        self
    }
    /// Poll option identifier. Since Bot API 9.6.
    #[must_use]
    pub fn poll_option_id(mut self, poll_option_id: impl Into<PollOptionId>) -> Self {
        self.poll_option_id = Some(poll_option_id.into());
        self
    }
}

/// Ephemeral message parameters, with `receiver_user_id`.
///
/// [Reference](https://core.telegram.org/bots/api#ephemeralmessageparameters). Since Bot API 10.3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EphemeralMessageParameters {
    /// Receiver user identifier.
    pub receiver_user_id: UserId,
    /// Callback query identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callback_query_id: Option<CallbackQueryId>,
    /// Whether this applies: replace callback query message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replace_callback_query_message: Option<bool>,
}

impl EphemeralMessageParameters {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(receiver_user_id: impl Into<UserId>) -> Self {
        Self {
            receiver_user_id: receiver_user_id.into(),
            callback_query_id: None,
            replace_callback_query_message: None,
        }
    }
    /// Callback query identifier.
    #[must_use]
    pub fn callback_query_id(mut self, callback_query_id: impl Into<CallbackQueryId>) -> Self {
        self.callback_query_id = Some(callback_query_id.into());
        self
    }
    /// Whether this applies: replace callback query message.
    #[must_use]
    pub fn replace_callback_query_message(mut self, replace_callback_query_message: bool) -> Self {
        self.replace_callback_query_message = Some(replace_callback_query_message);
        self
    }
}

/// Message origin user, with `date` and `sender_user`.
///
/// [Reference](https://core.telegram.org/bots/api#messageoriginuser). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "user")]
#[non_exhaustive]
pub struct MessageOriginUser {
    /// Date, a Unix time.
    pub date: UnixTime,
    /// Sender user.
    pub sender_user: User,
}

impl MessageOriginUser {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(date: impl Into<UnixTime>, sender_user: impl Into<User>) -> Self {
        Self { date: date.into(), sender_user: sender_user.into() }
    }
}

/// Message origin hidden user, with `date` and `sender_user_name`.
///
/// [Reference](https://core.telegram.org/bots/api#messageoriginhiddenuser). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "hidden_user")]
#[non_exhaustive]
pub struct MessageOriginHiddenUser {
    /// Date, a Unix time.
    pub date: UnixTime,
    /// Sender user name.
    pub sender_user_name: String,
}

impl MessageOriginHiddenUser {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(date: impl Into<UnixTime>, sender_user_name: impl Into<String>) -> Self {
        Self { date: date.into(), sender_user_name: sender_user_name.into() }
    }
}

/// Message origin chat, with `date` and `sender_chat`.
///
/// [Reference](https://core.telegram.org/bots/api#messageoriginchat). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "chat")]
#[non_exhaustive]
pub struct MessageOriginChat {
    /// Date, a Unix time.
    pub date: UnixTime,
    /// Sender chat.
    pub sender_chat: Chat,
    /// Author signature.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author_signature: Option<String>,
}

impl MessageOriginChat {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(date: impl Into<UnixTime>, sender_chat: impl Into<Chat>) -> Self {
        Self { date: date.into(), sender_chat: sender_chat.into(), author_signature: None }
    }
}

/// Message origin channel, with `date`, `chat` and `message_id`.
///
/// [Reference](https://core.telegram.org/bots/api#messageoriginchannel). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "channel")]
#[non_exhaustive]
pub struct MessageOriginChannel {
    /// Date, a Unix time.
    pub date: UnixTime,
    /// Chat.
    pub chat: Chat,
    /// Message identifier.
    pub message_id: MessageId,
    /// Author signature.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author_signature: Option<String>,
}

impl MessageOriginChannel {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        date: impl Into<UnixTime>,
        chat: impl Into<Chat>,
        message_id: impl Into<MessageId>,
    ) -> Self {
        Self {
            date: date.into(),
            chat: chat.into(),
            message_id: message_id.into(),
            author_signature: None,
        }
    }
}

/// Message generation stopped, with `chat` and `draft_id`.
///
/// [Reference](https://core.telegram.org/bots/api#messagegenerationstopped). Since Bot API 10.3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageGenerationStopped {
    /// Chat.
    pub chat: Chat,
    /// Message thread identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_thread_id: Option<MessageThreadId>,
    /// Draft identifier.
    pub draft_id: DraftId,
}

impl MessageGenerationStopped {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat: impl Into<Chat>, draft_id: impl Into<DraftId>) -> Self {
        Self { chat: chat.into(), message_thread_id: None, draft_id: draft_id.into() }
    }
}

/// Reaction type emoji, with `emoji`.
///
/// [Reference](https://core.telegram.org/bots/api#reactiontypeemoji). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "emoji")]
#[non_exhaustive]
pub struct ReactionTypeEmoji {
    /// Emoji.
    pub emoji: ReactionEmoji,
}

impl ReactionTypeEmoji {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(emoji: impl Into<ReactionEmoji>) -> Self {
        Self { emoji: emoji.into() }
    }
}

/// Reaction type custom emoji, with `custom_emoji_id`.
///
/// [Reference](https://core.telegram.org/bots/api#reactiontypecustomemoji). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "custom_emoji")]
#[non_exhaustive]
pub struct ReactionTypeCustomEmoji {
    /// Custom emoji identifier.
    pub custom_emoji_id: CustomEmojiId,
}

impl ReactionTypeCustomEmoji {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(custom_emoji_id: impl Into<CustomEmojiId>) -> Self {
        Self { custom_emoji_id: custom_emoji_id.into() }
    }
}

/// Reaction type paid; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#reactiontypepaid). Since Bot API 7.9.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "paid")]
#[non_exhaustive]
pub struct ReactionTypePaid {}

impl ReactionTypePaid {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// Reaction count, with `kind` and `total_count`.
///
/// [Reference](https://core.telegram.org/bots/api#reactioncount). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReactionCount {
    /// Which kind it is.
    #[serde(rename = "type")]
    pub kind: ReactionType,
    /// Total count.
    #[serde(deserialize_with = "crate::de::int")]
    pub total_count: i64,
}

impl ReactionCount {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(kind: impl Into<ReactionType>, total_count: i64) -> Self {
        Self { kind: kind.into(), total_count }
    }
}

/// Message reaction updated, with `chat`, `message_id`, `date`, `old_reaction` and `new_reaction`.
///
/// [Reference](https://core.telegram.org/bots/api#messagereactionupdated). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageReactionUpdated {
    /// Chat.
    pub chat: Chat,
    /// Message identifier.
    pub message_id: MessageId,
    /// User.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<Box<User>>,
    /// Actor chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor_chat: Option<Box<Chat>>,
    /// Date, a Unix time.
    pub date: UnixTime,
    /// Old reaction.
    pub old_reaction: Vec<ReactionType>,
    /// New reaction.
    pub new_reaction: Vec<ReactionType>,
}

impl MessageReactionUpdated {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat: impl Into<Chat>,
        message_id: impl Into<MessageId>,
        date: impl Into<UnixTime>,
        old_reaction: impl Into<Vec<ReactionType>>,
        new_reaction: impl Into<Vec<ReactionType>>,
    ) -> Self {
        Self {
            chat: chat.into(),
            message_id: message_id.into(),
            user: None,
            actor_chat: None,
            date: date.into(),
            old_reaction: old_reaction.into(),
            new_reaction: new_reaction.into(),
        }
    }
}

/// Message reaction count updated, with `chat`, `message_id`, `date` and `reactions`.
///
/// [Reference](https://core.telegram.org/bots/api#messagereactioncountupdated). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageReactionCountUpdated {
    /// Chat.
    pub chat: Chat,
    /// Message identifier.
    pub message_id: MessageId,
    /// Date, a Unix time.
    pub date: UnixTime,
    /// Reactions.
    pub reactions: Vec<ReactionCount>,
}

impl MessageReactionCountUpdated {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat: impl Into<Chat>,
        message_id: impl Into<MessageId>,
        date: impl Into<UnixTime>,
        reactions: impl Into<Vec<ReactionCount>>,
    ) -> Self {
        Self {
            chat: chat.into(),
            message_id: message_id.into(),
            date: date.into(),
            reactions: reactions.into(),
        }
    }
}
