//! Messages and their parts.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::Deserialize;
use serde::{Serialize, ser::SerializeMap as _};

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
            Self::User(value) => (**value).serialize(serializer),
            Self::HiddenUser(value) => (**value).serialize(serializer),
            Self::Chat(value) => (**value).serialize(serializer),
            Self::Channel(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
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

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <MessageOriginUser as de::Object>::find(field).is_some(),
            1 => <MessageOriginHiddenUser as de::Object>::find(field).is_some(),
            2 => <MessageOriginChat as de::Object>::find(field).is_some(),
            _ => <MessageOriginChannel as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::User),
            1 => de::boxed(fields, Self::HiddenUser),
            2 => de::boxed(fields, Self::Chat),
            _ => de::boxed(fields, Self::Channel),
        }
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
            Self::Emoji(value) => (**value).serialize(serializer),
            Self::CustomEmoji(value) => (**value).serialize(serializer),
            Self::Paid(value) => value.serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
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

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <ReactionTypeEmoji as de::Object>::find(field).is_some(),
            1 => <ReactionTypeCustomEmoji as de::Object>::find(field).is_some(),
            _ => <ReactionTypePaid as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::Emoji),
            1 => de::boxed(fields, Self::CustomEmoji),
            _ => de::plain(fields, Self::Paid),
        }
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Message identifier.
    pub message_id: MessageId,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic. Since Bot API 9.2.
    pub direct_messages_topic: Option<DirectMessagesTopic>,
    /// Who sent it.
    pub from: Option<User>,
    /// Sender chat.
    pub sender_chat: Option<Box<Chat>>,
    /// Sender boost count. Since Bot API 7.1.
    pub sender_boost_count: Option<i64>,
    /// Sender business bot. Since Bot API 7.2.
    pub sender_business_bot: Option<Box<User>>,
    /// Sender tag. Since Bot API 9.5.
    pub sender_tag: Option<String>,
    /// Receiver user. Since Bot API 10.2.
    pub receiver_user: Option<Box<User>>,
    /// Ephemeral message identifier. Since Bot API 10.2.
    pub ephemeral_message_id: Option<EphemeralMessageId>,
    /// Date, a Unix time.
    pub date: UnixTime,
    /// Guest query identifier. Since Bot API 10.0.
    pub guest_query_id: Option<GuestQueryId>,
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat.
    pub chat: Chat,
    /// Forward origin. Since Bot API 7.0.
    pub forward_origin: Option<MessageOrigin>,
    /// Whether it is topic message.
    pub is_topic_message: bool,
    /// Whether it is automatic forward.
    pub is_automatic_forward: bool,
    /// Reply to message.
    pub reply_to_message: Option<Box<Message>>,
    /// External reply. Since Bot API 7.0.
    pub external_reply: Option<Box<ExternalReplyInfo>>,
    /// Quote. Since Bot API 7.0.
    pub quote: Option<Box<TextQuote>>,
    /// Reply to story. Since Bot API 7.1.
    pub reply_to_story: Option<Box<Story>>,
    /// Reply to checklist task identifier. Since Bot API 9.2.
    pub reply_to_checklist_task_id: Option<ChecklistTaskId>,
    /// Reply to poll option identifier. Since Bot API 9.6.
    pub reply_to_poll_option_id: Option<PollOptionId>,
    /// Via bot.
    pub via_bot: Option<Box<User>>,
    /// Guest bot caller user. Since Bot API 10.0.
    pub guest_bot_caller_user: Option<Box<User>>,
    /// Guest bot caller chat. Since Bot API 10.0.
    pub guest_bot_caller_chat: Option<Box<Chat>>,
    /// Edit date, a Unix time.
    pub edit_date: Option<UnixTime>,
    /// Whether it has protected content.
    pub has_protected_content: bool,
    /// Whether it is from offline. Since Bot API 7.2.
    pub is_from_offline: bool,
    /// Whether it is paid post. Since Bot API 9.2.
    pub is_paid_post: bool,
    /// Media group identifier.
    pub media_group_id: Option<MediaGroupId>,
    /// Author signature.
    pub author_signature: Option<String>,
    /// Paid star count, in Telegram Stars. Since Bot API 9.0.
    pub paid_star_count: Option<i64>,
    /// Text.
    pub text: Option<String>,
    /// Entities.
    pub entities: Option<Vec<MessageEntity>>,
    /// Link preview options. Since Bot API 7.0.
    pub link_preview_options: Option<Box<LinkPreviewOptions>>,
    /// Suggested post info. Since Bot API 9.2.
    pub suggested_post_info: Option<Box<SuggestedPostInfo>>,
    /// Effect identifier. Since Bot API 7.4.
    pub effect_id: Option<EffectId>,
    /// Rich message. Since Bot API 10.1.
    pub rich_message: Option<Box<RichMessage>>,
    /// Animation.
    pub animation: Option<Box<Animation>>,
    /// Audio.
    pub audio: Option<Box<Audio>>,
    /// Document.
    pub document: Option<Box<Document>>,
    /// Live photo. Since Bot API 10.0.
    pub live_photo: Option<Box<LivePhoto>>,
    /// Paid media. Since Bot API 7.6.
    pub paid_media: Option<Box<PaidMediaInfo>>,
    /// Photo.
    pub photo: Option<Vec<PhotoSize>>,
    /// Sticker.
    pub sticker: Option<Box<Sticker>>,
    /// Story. Since Bot API 6.8.
    pub story: Option<Box<Story>>,
    /// Video.
    pub video: Option<Box<Video>>,
    /// Video note.
    pub video_note: Option<Box<VideoNote>>,
    /// Voice.
    pub voice: Option<Box<Voice>>,
    /// Caption.
    pub caption: Option<String>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media. Since Bot API 7.4.
    pub show_caption_above_media: bool,
    /// Whether it has media spoiler.
    pub has_media_spoiler: bool,
    /// Checklist. Since Bot API 9.1.
    pub checklist: Option<Box<Checklist>>,
    /// Contact.
    pub contact: Option<Box<Contact>>,
    /// Dice.
    pub dice: Option<Box<Dice>>,
    /// Game.
    pub game: Option<Box<Game>>,
    /// Poll.
    pub poll: Option<Box<Poll>>,
    /// Venue.
    pub venue: Option<Box<Venue>>,
    /// Location.
    pub location: Option<Box<Location>>,
    /// New chat members.
    pub new_chat_members: Option<Vec<User>>,
    /// Left chat member.
    pub left_chat_member: Option<Box<User>>,
    /// Chat owner left. Since Bot API 9.4.
    pub chat_owner_left: Option<ChatOwnerLeft>,
    /// Chat owner changed. Since Bot API 9.4.
    pub chat_owner_changed: Option<Box<ChatOwnerChanged>>,
    /// New chat title.
    pub new_chat_title: Option<String>,
    /// New chat photo.
    pub new_chat_photo: Option<Vec<PhotoSize>>,
    /// Whether this applies: delete chat photo.
    pub delete_chat_photo: bool,
    /// Whether this applies: group chat created.
    pub group_chat_created: bool,
    /// Whether this applies: supergroup chat created.
    pub supergroup_chat_created: bool,
    /// Whether this applies: channel chat created.
    pub channel_chat_created: bool,
    /// Message auto delete timer changed.
    pub message_auto_delete_timer_changed: Option<MessageAutoDeleteTimerChanged>,
    /// Migrate to chat identifier.
    pub migrate_to_chat_id: Option<ChatId>,
    /// Migrate from chat identifier.
    pub migrate_from_chat_id: Option<ChatId>,
    /// Pinned message.
    pub pinned_message: Option<MaybeInaccessibleMessage>,
    /// Invoice.
    pub invoice: Option<Box<Invoice>>,
    /// Successful payment.
    pub successful_payment: Option<Box<SuccessfulPayment>>,
    /// Refunded payment. Since Bot API 7.7.
    pub refunded_payment: Option<Box<RefundedPayment>>,
    /// Users shared. Since Bot API 7.0.
    pub users_shared: Option<Box<UsersShared>>,
    /// Chat shared.
    pub chat_shared: Option<Box<ChatShared>>,
    /// Gift. Since Bot API 9.0.
    pub gift: Option<Box<GiftInfo>>,
    /// Unique gift. Since Bot API 9.0.
    pub unique_gift: Option<Box<UniqueGiftInfo>>,
    /// Gift upgrade sent. Since Bot API 9.3.
    pub gift_upgrade_sent: Option<Box<GiftInfo>>,
    /// Connected website.
    pub connected_website: Option<String>,
    /// Write access allowed.
    pub write_access_allowed: Option<Box<WriteAccessAllowed>>,
    /// Passport data.
    pub passport_data: Option<Box<PassportData>>,
    /// Proximity alert triggered.
    pub proximity_alert_triggered: Option<Box<ProximityAlertTriggered>>,
    /// Boost added. Since Bot API 7.1.
    pub boost_added: Option<ChatBoostAdded>,
    /// Chat background set. Since Bot API 7.3.
    pub chat_background_set: Option<ChatBackground>,
    /// Checklist tasks done. Since Bot API 9.1.
    pub checklist_tasks_done: Option<Box<ChecklistTasksDone>>,
    /// Checklist tasks added. Since Bot API 9.1.
    pub checklist_tasks_added: Option<Box<ChecklistTasksAdded>>,
    /// Community chat added. Since Bot API 10.2.
    pub community_chat_added: Option<Box<CommunityChatAdded>>,
    /// Community chat joined. Since Bot API 10.3.
    pub community_chat_joined: Option<Box<CommunityChatJoined>>,
    /// Community chat removed. Since Bot API 10.2.
    pub community_chat_removed: Option<CommunityChatRemoved>,
    /// Direct message price changed. Since Bot API 9.1.
    pub direct_message_price_changed: Option<DirectMessagePriceChanged>,
    /// Forum topic created.
    pub forum_topic_created: Option<Box<ForumTopicCreated>>,
    /// Forum topic edited.
    pub forum_topic_edited: Option<Box<ForumTopicEdited>>,
    /// Forum topic closed.
    pub forum_topic_closed: Option<ForumTopicClosed>,
    /// Forum topic reopened.
    pub forum_topic_reopened: Option<ForumTopicReopened>,
    /// General forum topic hidden.
    pub general_forum_topic_hidden: Option<GeneralForumTopicHidden>,
    /// General forum topic unhidden.
    pub general_forum_topic_unhidden: Option<GeneralForumTopicUnhidden>,
    /// Giveaway created. Since Bot API 7.0.
    pub giveaway_created: Option<GiveawayCreated>,
    /// Giveaway. Since Bot API 7.0.
    pub giveaway: Option<Box<Giveaway>>,
    /// Giveaway winners. Since Bot API 7.0.
    pub giveaway_winners: Option<Box<GiveawayWinners>>,
    /// Giveaway completed. Since Bot API 7.0.
    pub giveaway_completed: Option<Box<GiveawayCompleted>>,
    /// Managed bot created. Since Bot API 9.6.
    pub managed_bot_created: Option<Box<ManagedBotCreated>>,
    /// Paid message price changed. Since Bot API 9.0.
    pub paid_message_price_changed: Option<PaidMessagePriceChanged>,
    /// Poll option added. Since Bot API 9.6.
    pub poll_option_added: Option<Box<PollOptionAdded>>,
    /// Poll option deleted. Since Bot API 9.6.
    pub poll_option_deleted: Option<Box<PollOptionDeleted>>,
    /// Suggested post approved. Since Bot API 9.2.
    pub suggested_post_approved: Option<Box<SuggestedPostApproved>>,
    /// Suggested post approval failed. Since Bot API 9.2.
    pub suggested_post_approval_failed: Option<Box<SuggestedPostApprovalFailed>>,
    /// Suggested post declined. Since Bot API 9.2.
    pub suggested_post_declined: Option<Box<SuggestedPostDeclined>>,
    /// Suggested post paid. Since Bot API 9.2.
    pub suggested_post_paid: Option<Box<SuggestedPostPaid>>,
    /// Suggested post refunded. Since Bot API 9.2.
    pub suggested_post_refunded: Option<Box<SuggestedPostRefunded>>,
    /// Video chat scheduled.
    pub video_chat_scheduled: Option<VideoChatScheduled>,
    /// Video chat started.
    pub video_chat_started: Option<VideoChatStarted>,
    /// Video chat ended.
    pub video_chat_ended: Option<VideoChatEnded>,
    /// Video chat participants invited.
    pub video_chat_participants_invited: Option<VideoChatParticipantsInvited>,
    /// Web app data.
    pub web_app_data: Option<Box<WebAppData>>,
    /// Reply markup.
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

impl Serialize for Message {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("message_id", &self.message_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic {
            map.serialize_entry("direct_messages_topic", value)?;
        }
        if let Some(value) = &self.from {
            map.serialize_entry("from", value)?;
        }
        if let Some(value) = &self.sender_chat {
            map.serialize_entry("sender_chat", &**value)?;
        }
        if let Some(value) = &self.sender_boost_count {
            map.serialize_entry("sender_boost_count", value)?;
        }
        if let Some(value) = &self.sender_business_bot {
            map.serialize_entry("sender_business_bot", &**value)?;
        }
        if let Some(value) = &self.sender_tag {
            map.serialize_entry("sender_tag", value)?;
        }
        if let Some(value) = &self.receiver_user {
            map.serialize_entry("receiver_user", &**value)?;
        }
        if let Some(value) = &self.ephemeral_message_id {
            map.serialize_entry("ephemeral_message_id", value)?;
        }
        map.serialize_entry("date", &self.date)?;
        if let Some(value) = &self.guest_query_id {
            map.serialize_entry("guest_query_id", value)?;
        }
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat", &self.chat)?;
        if let Some(value) = &self.forward_origin {
            map.serialize_entry("forward_origin", value)?;
        }
        if self.is_topic_message {
            map.serialize_entry("is_topic_message", &true)?;
        }
        if self.is_automatic_forward {
            map.serialize_entry("is_automatic_forward", &true)?;
        }
        if let Some(value) = &self.reply_to_message {
            map.serialize_entry("reply_to_message", &**value)?;
        }
        if let Some(value) = &self.external_reply {
            map.serialize_entry("external_reply", &**value)?;
        }
        if let Some(value) = &self.quote {
            map.serialize_entry("quote", &**value)?;
        }
        if let Some(value) = &self.reply_to_story {
            map.serialize_entry("reply_to_story", &**value)?;
        }
        if let Some(value) = &self.reply_to_checklist_task_id {
            map.serialize_entry("reply_to_checklist_task_id", value)?;
        }
        if let Some(value) = &self.reply_to_poll_option_id {
            map.serialize_entry("reply_to_poll_option_id", value)?;
        }
        if let Some(value) = &self.via_bot {
            map.serialize_entry("via_bot", &**value)?;
        }
        if let Some(value) = &self.guest_bot_caller_user {
            map.serialize_entry("guest_bot_caller_user", &**value)?;
        }
        if let Some(value) = &self.guest_bot_caller_chat {
            map.serialize_entry("guest_bot_caller_chat", &**value)?;
        }
        if let Some(value) = &self.edit_date {
            map.serialize_entry("edit_date", value)?;
        }
        if self.has_protected_content {
            map.serialize_entry("has_protected_content", &true)?;
        }
        if self.is_from_offline {
            map.serialize_entry("is_from_offline", &true)?;
        }
        if self.is_paid_post {
            map.serialize_entry("is_paid_post", &true)?;
        }
        if let Some(value) = &self.media_group_id {
            map.serialize_entry("media_group_id", value)?;
        }
        if let Some(value) = &self.author_signature {
            map.serialize_entry("author_signature", value)?;
        }
        if let Some(value) = &self.paid_star_count {
            map.serialize_entry("paid_star_count", value)?;
        }
        if let Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let Some(value) = &self.entities {
            map.serialize_entry("entities", value)?;
        }
        if let Some(value) = &self.link_preview_options {
            map.serialize_entry("link_preview_options", &**value)?;
        }
        if let Some(value) = &self.suggested_post_info {
            map.serialize_entry("suggested_post_info", &**value)?;
        }
        if let Some(value) = &self.effect_id {
            map.serialize_entry("effect_id", value)?;
        }
        if let Some(value) = &self.rich_message {
            map.serialize_entry("rich_message", &**value)?;
        }
        if let Some(value) = &self.animation {
            map.serialize_entry("animation", &**value)?;
        }
        if let Some(value) = &self.audio {
            map.serialize_entry("audio", &**value)?;
        }
        if let Some(value) = &self.document {
            map.serialize_entry("document", &**value)?;
        }
        if let Some(value) = &self.live_photo {
            map.serialize_entry("live_photo", &**value)?;
        }
        if let Some(value) = &self.paid_media {
            map.serialize_entry("paid_media", &**value)?;
        }
        if let Some(value) = &self.photo {
            map.serialize_entry("photo", value)?;
        }
        if let Some(value) = &self.sticker {
            map.serialize_entry("sticker", &**value)?;
        }
        if let Some(value) = &self.story {
            map.serialize_entry("story", &**value)?;
        }
        if let Some(value) = &self.video {
            map.serialize_entry("video", &**value)?;
        }
        if let Some(value) = &self.video_note {
            map.serialize_entry("video_note", &**value)?;
        }
        if let Some(value) = &self.voice {
            map.serialize_entry("voice", &**value)?;
        }
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", value)?;
        }
        if let Some(value) = &self.caption_entities {
            map.serialize_entry("caption_entities", value)?;
        }
        if self.show_caption_above_media {
            map.serialize_entry("show_caption_above_media", &true)?;
        }
        if self.has_media_spoiler {
            map.serialize_entry("has_media_spoiler", &true)?;
        }
        if let Some(value) = &self.checklist {
            map.serialize_entry("checklist", &**value)?;
        }
        if let Some(value) = &self.contact {
            map.serialize_entry("contact", &**value)?;
        }
        if let Some(value) = &self.dice {
            map.serialize_entry("dice", &**value)?;
        }
        if let Some(value) = &self.game {
            map.serialize_entry("game", &**value)?;
        }
        if let Some(value) = &self.poll {
            map.serialize_entry("poll", &**value)?;
        }
        if let Some(value) = &self.venue {
            map.serialize_entry("venue", &**value)?;
        }
        if let Some(value) = &self.location {
            map.serialize_entry("location", &**value)?;
        }
        if let Some(value) = &self.new_chat_members {
            map.serialize_entry("new_chat_members", value)?;
        }
        if let Some(value) = &self.left_chat_member {
            map.serialize_entry("left_chat_member", &**value)?;
        }
        if let Some(value) = &self.chat_owner_left {
            map.serialize_entry("chat_owner_left", value)?;
        }
        if let Some(value) = &self.chat_owner_changed {
            map.serialize_entry("chat_owner_changed", &**value)?;
        }
        if let Some(value) = &self.new_chat_title {
            map.serialize_entry("new_chat_title", value)?;
        }
        if let Some(value) = &self.new_chat_photo {
            map.serialize_entry("new_chat_photo", value)?;
        }
        if self.delete_chat_photo {
            map.serialize_entry("delete_chat_photo", &true)?;
        }
        if self.group_chat_created {
            map.serialize_entry("group_chat_created", &true)?;
        }
        if self.supergroup_chat_created {
            map.serialize_entry("supergroup_chat_created", &true)?;
        }
        if self.channel_chat_created {
            map.serialize_entry("channel_chat_created", &true)?;
        }
        if let Some(value) = &self.message_auto_delete_timer_changed {
            map.serialize_entry("message_auto_delete_timer_changed", value)?;
        }
        if let Some(value) = &self.migrate_to_chat_id {
            map.serialize_entry("migrate_to_chat_id", value)?;
        }
        if let Some(value) = &self.migrate_from_chat_id {
            map.serialize_entry("migrate_from_chat_id", value)?;
        }
        if let Some(value) = &self.pinned_message {
            map.serialize_entry("pinned_message", value)?;
        }
        if let Some(value) = &self.invoice {
            map.serialize_entry("invoice", &**value)?;
        }
        if let Some(value) = &self.successful_payment {
            map.serialize_entry("successful_payment", &**value)?;
        }
        if let Some(value) = &self.refunded_payment {
            map.serialize_entry("refunded_payment", &**value)?;
        }
        if let Some(value) = &self.users_shared {
            map.serialize_entry("users_shared", &**value)?;
        }
        if let Some(value) = &self.chat_shared {
            map.serialize_entry("chat_shared", &**value)?;
        }
        if let Some(value) = &self.gift {
            map.serialize_entry("gift", &**value)?;
        }
        if let Some(value) = &self.unique_gift {
            map.serialize_entry("unique_gift", &**value)?;
        }
        if let Some(value) = &self.gift_upgrade_sent {
            map.serialize_entry("gift_upgrade_sent", &**value)?;
        }
        if let Some(value) = &self.connected_website {
            map.serialize_entry("connected_website", value)?;
        }
        if let Some(value) = &self.write_access_allowed {
            map.serialize_entry("write_access_allowed", &**value)?;
        }
        if let Some(value) = &self.passport_data {
            map.serialize_entry("passport_data", &**value)?;
        }
        if let Some(value) = &self.proximity_alert_triggered {
            map.serialize_entry("proximity_alert_triggered", &**value)?;
        }
        if let Some(value) = &self.boost_added {
            map.serialize_entry("boost_added", value)?;
        }
        if let Some(value) = &self.chat_background_set {
            map.serialize_entry("chat_background_set", value)?;
        }
        if let Some(value) = &self.checklist_tasks_done {
            map.serialize_entry("checklist_tasks_done", &**value)?;
        }
        if let Some(value) = &self.checklist_tasks_added {
            map.serialize_entry("checklist_tasks_added", &**value)?;
        }
        if let Some(value) = &self.community_chat_added {
            map.serialize_entry("community_chat_added", &**value)?;
        }
        if let Some(value) = &self.community_chat_joined {
            map.serialize_entry("community_chat_joined", &**value)?;
        }
        if let Some(value) = &self.community_chat_removed {
            map.serialize_entry("community_chat_removed", value)?;
        }
        if let Some(value) = &self.direct_message_price_changed {
            map.serialize_entry("direct_message_price_changed", value)?;
        }
        if let Some(value) = &self.forum_topic_created {
            map.serialize_entry("forum_topic_created", &**value)?;
        }
        if let Some(value) = &self.forum_topic_edited {
            map.serialize_entry("forum_topic_edited", &**value)?;
        }
        if let Some(value) = &self.forum_topic_closed {
            map.serialize_entry("forum_topic_closed", value)?;
        }
        if let Some(value) = &self.forum_topic_reopened {
            map.serialize_entry("forum_topic_reopened", value)?;
        }
        if let Some(value) = &self.general_forum_topic_hidden {
            map.serialize_entry("general_forum_topic_hidden", value)?;
        }
        if let Some(value) = &self.general_forum_topic_unhidden {
            map.serialize_entry("general_forum_topic_unhidden", value)?;
        }
        if let Some(value) = &self.giveaway_created {
            map.serialize_entry("giveaway_created", value)?;
        }
        if let Some(value) = &self.giveaway {
            map.serialize_entry("giveaway", &**value)?;
        }
        if let Some(value) = &self.giveaway_winners {
            map.serialize_entry("giveaway_winners", &**value)?;
        }
        if let Some(value) = &self.giveaway_completed {
            map.serialize_entry("giveaway_completed", &**value)?;
        }
        if let Some(value) = &self.managed_bot_created {
            map.serialize_entry("managed_bot_created", &**value)?;
        }
        if let Some(value) = &self.paid_message_price_changed {
            map.serialize_entry("paid_message_price_changed", value)?;
        }
        if let Some(value) = &self.poll_option_added {
            map.serialize_entry("poll_option_added", &**value)?;
        }
        if let Some(value) = &self.poll_option_deleted {
            map.serialize_entry("poll_option_deleted", &**value)?;
        }
        if let Some(value) = &self.suggested_post_approved {
            map.serialize_entry("suggested_post_approved", &**value)?;
        }
        if let Some(value) = &self.suggested_post_approval_failed {
            map.serialize_entry("suggested_post_approval_failed", &**value)?;
        }
        if let Some(value) = &self.suggested_post_declined {
            map.serialize_entry("suggested_post_declined", &**value)?;
        }
        if let Some(value) = &self.suggested_post_paid {
            map.serialize_entry("suggested_post_paid", &**value)?;
        }
        if let Some(value) = &self.suggested_post_refunded {
            map.serialize_entry("suggested_post_refunded", &**value)?;
        }
        if let Some(value) = &self.video_chat_scheduled {
            map.serialize_entry("video_chat_scheduled", value)?;
        }
        if let Some(value) = &self.video_chat_started {
            map.serialize_entry("video_chat_started", value)?;
        }
        if let Some(value) = &self.video_chat_ended {
            map.serialize_entry("video_chat_ended", value)?;
        }
        if let Some(value) = &self.video_chat_participants_invited {
            map.serialize_entry("video_chat_participants_invited", value)?;
        }
        if let Some(value) = &self.web_app_data {
            map.serialize_entry("web_app_data", &**value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        map.end()
    }
}

impl de::Object for Message {
    const EXPECTED: &'static str = "an object, Message";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            4 => match name {
                "from" => 3,
                "date" => 10,
                "chat" => 13,
                "text" => 33,
                "dice" => 56,
                "game" => 57,
                "poll" => 58,
                "gift" => 80,
                _ => return None,
            },
            5 => match name {
                "quote" => 19,
                "audio" => 40,
                "photo" => 44,
                "story" => 46,
                "video" => 47,
                "voice" => 49,
                "venue" => 59,
                _ => return None,
            },
            7 => match name {
                "via_bot" => 23,
                "sticker" => 45,
                "caption" => 50,
                "contact" => 55,
                "invoice" => 75,
                _ => return None,
            },
            8 => match name {
                "entities" => 34,
                "document" => 41,
                "location" => 60,
                "giveaway" => 102,
                _ => return None,
            },
            9 => match name {
                "edit_date" => 26,
                "effect_id" => 37,
                "animation" => 39,
                "checklist" => 54,
                _ => return None,
            },
            10 => match name {
                "message_id" => 0,
                "sender_tag" => 7,
                "live_photo" => 42,
                "paid_media" => 43,
                "video_note" => 48,
                _ => return None,
            },
            11 => match name {
                "sender_chat" => 4,
                "chat_shared" => 79,
                "unique_gift" => 81,
                "boost_added" => 87,
                _ => return None,
            },
            12 => match name {
                "is_paid_post" => 29,
                "rich_message" => 38,
                "users_shared" => 78,
                "web_app_data" => 118,
                "reply_markup" => 119,
                _ => return None,
            },
            13 => match name {
                "receiver_user" => 8,
                "passport_data" => 85,
                _ => return None,
            },
            14 => match name {
                "guest_query_id" => 11,
                "forward_origin" => 14,
                "external_reply" => 18,
                "reply_to_story" => 20,
                "media_group_id" => 30,
                "new_chat_title" => 65,
                "new_chat_photo" => 66,
                "pinned_message" => 74,
                _ => return None,
            },
            15 => match name {
                "is_from_offline" => 28,
                "paid_star_count" => 32,
                "chat_owner_left" => 63,
                _ => return None,
            },
            16 => match name {
                "is_topic_message" => 15,
                "reply_to_message" => 17,
                "author_signature" => 31,
                "caption_entities" => 51,
                "new_chat_members" => 61,
                "left_chat_member" => 62,
                "refunded_payment" => 77,
                "giveaway_created" => 101,
                "giveaway_winners" => 103,
                "video_chat_ended" => 116,
                _ => return None,
            },
            17 => match name {
                "message_thread_id" => 1,
                "has_media_spoiler" => 53,
                "delete_chat_photo" => 67,
                "gift_upgrade_sent" => 82,
                "connected_website" => 83,
                "poll_option_added" => 107,
                _ => return None,
            },
            18 => match name {
                "sender_boost_count" => 5,
                "chat_owner_changed" => 64,
                "group_chat_created" => 68,
                "migrate_to_chat_id" => 72,
                "successful_payment" => 76,
                "forum_topic_edited" => 96,
                "forum_topic_closed" => 97,
                "giveaway_completed" => 104,
                "video_chat_started" => 115,
                _ => return None,
            },
            19 => match name {
                "sender_business_bot" => 6,
                "suggested_post_info" => 36,
                "chat_background_set" => 88,
                "forum_topic_created" => 95,
                "managed_bot_created" => 105,
                "poll_option_deleted" => 108,
                "suggested_post_paid" => 112,
                _ => return None,
            },
            20 => match name {
                "ephemeral_message_id" => 9,
                "is_automatic_forward" => 16,
                "link_preview_options" => 35,
                "channel_chat_created" => 70,
                "migrate_from_chat_id" => 73,
                "write_access_allowed" => 84,
                "checklist_tasks_done" => 89,
                "community_chat_added" => 91,
                "forum_topic_reopened" => 98,
                "video_chat_scheduled" => 114,
                _ => return None,
            },
            21 => match name {
                "direct_messages_topic" => 2,
                "guest_bot_caller_user" => 24,
                "guest_bot_caller_chat" => 25,
                "has_protected_content" => 27,
                "checklist_tasks_added" => 90,
                "community_chat_joined" => 92,
                _ => return None,
            },
            22 => match name {
                "business_connection_id" => 12,
                "community_chat_removed" => 93,
                _ => return None,
            },
            23 => match name {
                "reply_to_poll_option_id" => 22,
                "supergroup_chat_created" => 69,
                "suggested_post_approved" => 109,
                "suggested_post_declined" => 111,
                "suggested_post_refunded" => 113,
                _ => return None,
            },
            24 => match name {
                "show_caption_above_media" => 52,
                _ => return None,
            },
            25 => match name {
                "proximity_alert_triggered" => 86,
                _ => return None,
            },
            26 => match name {
                "reply_to_checklist_task_id" => 21,
                "general_forum_topic_hidden" => 99,
                "paid_message_price_changed" => 106,
                _ => return None,
            },
            28 => match name {
                "direct_message_price_changed" => 94,
                "general_forum_topic_unhidden" => 100,
                _ => return None,
            },
            30 => match name {
                "suggested_post_approval_failed" => 110,
                _ => return None,
            },
            31 => match name {
                "video_chat_participants_invited" => 117,
                _ => return None,
            },
            33 => match name {
                "message_auto_delete_timer_changed" => 71,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut message_id = None;
        let mut message_thread_id = None;
        let mut direct_messages_topic = None;
        let mut from = None;
        let mut sender_chat = None;
        let mut sender_boost_count = None;
        let mut sender_business_bot = None;
        let mut sender_tag = None;
        let mut receiver_user = None;
        let mut ephemeral_message_id = None;
        let mut date = None;
        let mut guest_query_id = None;
        let mut business_connection_id = None;
        let mut chat = None;
        let mut forward_origin = None;
        let mut is_topic_message = false;
        let mut is_automatic_forward = false;
        let mut reply_to_message = None;
        let mut external_reply = None;
        let mut quote = None;
        let mut reply_to_story = None;
        let mut reply_to_checklist_task_id = None;
        let mut reply_to_poll_option_id = None;
        let mut via_bot = None;
        let mut guest_bot_caller_user = None;
        let mut guest_bot_caller_chat = None;
        let mut edit_date = None;
        let mut has_protected_content = false;
        let mut is_from_offline = false;
        let mut is_paid_post = false;
        let mut media_group_id = None;
        let mut author_signature = None;
        let mut paid_star_count = None;
        let mut text = None;
        let mut entities = None;
        let mut link_preview_options = None;
        let mut suggested_post_info = None;
        let mut effect_id = None;
        let mut rich_message = None;
        let mut animation = None;
        let mut audio = None;
        let mut document = None;
        let mut live_photo = None;
        let mut paid_media = None;
        let mut photo = None;
        let mut sticker = None;
        let mut story = None;
        let mut video = None;
        let mut video_note = None;
        let mut voice = None;
        let mut caption = None;
        let mut caption_entities = None;
        let mut show_caption_above_media = false;
        let mut has_media_spoiler = false;
        let mut checklist = None;
        let mut contact = None;
        let mut dice = None;
        let mut game = None;
        let mut poll = None;
        let mut venue = None;
        let mut location = None;
        let mut new_chat_members = None;
        let mut left_chat_member = None;
        let mut chat_owner_left = None;
        let mut chat_owner_changed = None;
        let mut new_chat_title = None;
        let mut new_chat_photo = None;
        let mut delete_chat_photo = false;
        let mut group_chat_created = false;
        let mut supergroup_chat_created = false;
        let mut channel_chat_created = false;
        let mut message_auto_delete_timer_changed = None;
        let mut migrate_to_chat_id = None;
        let mut migrate_from_chat_id = None;
        let mut pinned_message = None;
        let mut invoice = None;
        let mut successful_payment = None;
        let mut refunded_payment = None;
        let mut users_shared = None;
        let mut chat_shared = None;
        let mut gift = None;
        let mut unique_gift = None;
        let mut gift_upgrade_sent = None;
        let mut connected_website = None;
        let mut write_access_allowed = None;
        let mut passport_data = None;
        let mut proximity_alert_triggered = None;
        let mut boost_added = None;
        let mut chat_background_set = None;
        let mut checklist_tasks_done = None;
        let mut checklist_tasks_added = None;
        let mut community_chat_added = None;
        let mut community_chat_joined = None;
        let mut community_chat_removed = None;
        let mut direct_message_price_changed = None;
        let mut forum_topic_created = None;
        let mut forum_topic_edited = None;
        let mut forum_topic_closed = None;
        let mut forum_topic_reopened = None;
        let mut general_forum_topic_hidden = None;
        let mut general_forum_topic_unhidden = None;
        let mut giveaway_created = None;
        let mut giveaway = None;
        let mut giveaway_winners = None;
        let mut giveaway_completed = None;
        let mut managed_bot_created = None;
        let mut paid_message_price_changed = None;
        let mut poll_option_added = None;
        let mut poll_option_deleted = None;
        let mut suggested_post_approved = None;
        let mut suggested_post_approval_failed = None;
        let mut suggested_post_declined = None;
        let mut suggested_post_paid = None;
        let mut suggested_post_refunded = None;
        let mut video_chat_scheduled = None;
        let mut video_chat_started = None;
        let mut video_chat_ended = None;
        let mut video_chat_participants_invited = None;
        let mut web_app_data = None;
        let mut reply_markup = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut message_id)?,
                1 => de::value(&mut map, &mut message_thread_id)?,
                2 => de::value(&mut map, &mut direct_messages_topic)?,
                3 => de::value(&mut map, &mut from)?,
                4 => de::boxed_value(&mut map, &mut sender_chat)?,
                5 => de::int(&mut map, &mut sender_boost_count)?,
                6 => de::boxed_value(&mut map, &mut sender_business_bot)?,
                7 => de::value(&mut map, &mut sender_tag)?,
                8 => de::boxed_value(&mut map, &mut receiver_user)?,
                9 => de::value(&mut map, &mut ephemeral_message_id)?,
                10 => de::value(&mut map, &mut date)?,
                11 => de::value(&mut map, &mut guest_query_id)?,
                12 => de::value(&mut map, &mut business_connection_id)?,
                13 => de::value(&mut map, &mut chat)?,
                14 => de::value(&mut map, &mut forward_origin)?,
                15 => de::flag(&mut map, &mut is_topic_message)?,
                16 => de::flag(&mut map, &mut is_automatic_forward)?,
                17 => de::nested(&mut map, &mut reply_to_message)?,
                18 => de::boxed_value(&mut map, &mut external_reply)?,
                19 => de::boxed_value(&mut map, &mut quote)?,
                20 => de::boxed_value(&mut map, &mut reply_to_story)?,
                21 => de::value(&mut map, &mut reply_to_checklist_task_id)?,
                22 => de::value(&mut map, &mut reply_to_poll_option_id)?,
                23 => de::boxed_value(&mut map, &mut via_bot)?,
                24 => de::boxed_value(&mut map, &mut guest_bot_caller_user)?,
                25 => de::boxed_value(&mut map, &mut guest_bot_caller_chat)?,
                26 => de::value(&mut map, &mut edit_date)?,
                27 => de::flag(&mut map, &mut has_protected_content)?,
                28 => de::flag(&mut map, &mut is_from_offline)?,
                29 => de::flag(&mut map, &mut is_paid_post)?,
                30 => de::value(&mut map, &mut media_group_id)?,
                31 => de::value(&mut map, &mut author_signature)?,
                32 => de::int(&mut map, &mut paid_star_count)?,
                33 => de::value(&mut map, &mut text)?,
                34 => de::value(&mut map, &mut entities)?,
                35 => de::boxed_value(&mut map, &mut link_preview_options)?,
                36 => de::boxed_value(&mut map, &mut suggested_post_info)?,
                37 => de::value(&mut map, &mut effect_id)?,
                38 => de::boxed_value(&mut map, &mut rich_message)?,
                39 => de::boxed_value(&mut map, &mut animation)?,
                40 => de::boxed_value(&mut map, &mut audio)?,
                41 => de::boxed_value(&mut map, &mut document)?,
                42 => de::boxed_value(&mut map, &mut live_photo)?,
                43 => de::boxed_value(&mut map, &mut paid_media)?,
                44 => de::value(&mut map, &mut photo)?,
                45 => de::boxed_value(&mut map, &mut sticker)?,
                46 => de::boxed_value(&mut map, &mut story)?,
                47 => de::boxed_value(&mut map, &mut video)?,
                48 => de::boxed_value(&mut map, &mut video_note)?,
                49 => de::boxed_value(&mut map, &mut voice)?,
                50 => de::value(&mut map, &mut caption)?,
                51 => de::value(&mut map, &mut caption_entities)?,
                52 => de::flag(&mut map, &mut show_caption_above_media)?,
                53 => de::flag(&mut map, &mut has_media_spoiler)?,
                54 => de::boxed_value(&mut map, &mut checklist)?,
                55 => de::boxed_value(&mut map, &mut contact)?,
                56 => de::boxed_value(&mut map, &mut dice)?,
                57 => de::boxed_value(&mut map, &mut game)?,
                58 => de::boxed_value(&mut map, &mut poll)?,
                59 => de::boxed_value(&mut map, &mut venue)?,
                60 => de::boxed_value(&mut map, &mut location)?,
                61 => de::value(&mut map, &mut new_chat_members)?,
                62 => de::boxed_value(&mut map, &mut left_chat_member)?,
                63 => de::value(&mut map, &mut chat_owner_left)?,
                64 => de::boxed_value(&mut map, &mut chat_owner_changed)?,
                65 => de::value(&mut map, &mut new_chat_title)?,
                66 => de::value(&mut map, &mut new_chat_photo)?,
                67 => de::flag(&mut map, &mut delete_chat_photo)?,
                68 => de::flag(&mut map, &mut group_chat_created)?,
                69 => de::flag(&mut map, &mut supergroup_chat_created)?,
                70 => de::flag(&mut map, &mut channel_chat_created)?,
                71 => de::value(&mut map, &mut message_auto_delete_timer_changed)?,
                72 => de::value(&mut map, &mut migrate_to_chat_id)?,
                73 => de::value(&mut map, &mut migrate_from_chat_id)?,
                74 => de::value(&mut map, &mut pinned_message)?,
                75 => de::boxed_value(&mut map, &mut invoice)?,
                76 => de::boxed_value(&mut map, &mut successful_payment)?,
                77 => de::boxed_value(&mut map, &mut refunded_payment)?,
                78 => de::boxed_value(&mut map, &mut users_shared)?,
                79 => de::boxed_value(&mut map, &mut chat_shared)?,
                80 => de::boxed_value(&mut map, &mut gift)?,
                81 => de::boxed_value(&mut map, &mut unique_gift)?,
                82 => de::boxed_value(&mut map, &mut gift_upgrade_sent)?,
                83 => de::value(&mut map, &mut connected_website)?,
                84 => de::boxed_value(&mut map, &mut write_access_allowed)?,
                85 => de::boxed_value(&mut map, &mut passport_data)?,
                86 => de::boxed_value(&mut map, &mut proximity_alert_triggered)?,
                87 => de::value(&mut map, &mut boost_added)?,
                88 => de::value(&mut map, &mut chat_background_set)?,
                89 => de::boxed_value(&mut map, &mut checklist_tasks_done)?,
                90 => de::boxed_value(&mut map, &mut checklist_tasks_added)?,
                91 => de::boxed_value(&mut map, &mut community_chat_added)?,
                92 => de::boxed_value(&mut map, &mut community_chat_joined)?,
                93 => de::value(&mut map, &mut community_chat_removed)?,
                94 => de::value(&mut map, &mut direct_message_price_changed)?,
                95 => de::boxed_value(&mut map, &mut forum_topic_created)?,
                96 => de::boxed_value(&mut map, &mut forum_topic_edited)?,
                97 => de::value(&mut map, &mut forum_topic_closed)?,
                98 => de::value(&mut map, &mut forum_topic_reopened)?,
                99 => de::value(&mut map, &mut general_forum_topic_hidden)?,
                100 => de::value(&mut map, &mut general_forum_topic_unhidden)?,
                101 => de::value(&mut map, &mut giveaway_created)?,
                102 => de::boxed_value(&mut map, &mut giveaway)?,
                103 => de::boxed_value(&mut map, &mut giveaway_winners)?,
                104 => de::boxed_value(&mut map, &mut giveaway_completed)?,
                105 => de::boxed_value(&mut map, &mut managed_bot_created)?,
                106 => de::value(&mut map, &mut paid_message_price_changed)?,
                107 => de::boxed_value(&mut map, &mut poll_option_added)?,
                108 => de::boxed_value(&mut map, &mut poll_option_deleted)?,
                109 => de::boxed_value(&mut map, &mut suggested_post_approved)?,
                110 => de::boxed_value(&mut map, &mut suggested_post_approval_failed)?,
                111 => de::boxed_value(&mut map, &mut suggested_post_declined)?,
                112 => de::boxed_value(&mut map, &mut suggested_post_paid)?,
                113 => de::boxed_value(&mut map, &mut suggested_post_refunded)?,
                114 => de::value(&mut map, &mut video_chat_scheduled)?,
                115 => de::value(&mut map, &mut video_chat_started)?,
                116 => de::value(&mut map, &mut video_chat_ended)?,
                117 => de::value(&mut map, &mut video_chat_participants_invited)?,
                118 => de::boxed_value(&mut map, &mut web_app_data)?,
                _ => de::boxed_value(&mut map, &mut reply_markup)?,
            }
        }
        let Some(message_id) = message_id else { return Err(de::missing("message_id")) };
        let Some(date) = date else { return Err(de::missing("date")) };
        let Some(chat) = chat else { return Err(de::missing("chat")) };
        Ok(Self {
            message_id,
            message_thread_id,
            direct_messages_topic,
            from,
            sender_chat,
            sender_boost_count,
            sender_business_bot,
            sender_tag,
            receiver_user,
            ephemeral_message_id,
            date,
            guest_query_id,
            business_connection_id,
            chat,
            forward_origin,
            is_topic_message,
            is_automatic_forward,
            reply_to_message,
            external_reply,
            quote,
            reply_to_story,
            reply_to_checklist_task_id,
            reply_to_poll_option_id,
            via_bot,
            guest_bot_caller_user,
            guest_bot_caller_chat,
            edit_date,
            has_protected_content,
            is_from_offline,
            is_paid_post,
            media_group_id,
            author_signature,
            paid_star_count,
            text,
            entities,
            link_preview_options,
            suggested_post_info,
            effect_id,
            rich_message,
            animation,
            audio,
            document,
            live_photo,
            paid_media,
            photo,
            sticker,
            story,
            video,
            video_note,
            voice,
            caption,
            caption_entities,
            show_caption_above_media,
            has_media_spoiler,
            checklist,
            contact,
            dice,
            game,
            poll,
            venue,
            location,
            new_chat_members,
            left_chat_member,
            chat_owner_left,
            chat_owner_changed,
            new_chat_title,
            new_chat_photo,
            delete_chat_photo,
            group_chat_created,
            supergroup_chat_created,
            channel_chat_created,
            message_auto_delete_timer_changed,
            migrate_to_chat_id,
            migrate_from_chat_id,
            pinned_message,
            invoice,
            successful_payment,
            refunded_payment,
            users_shared,
            chat_shared,
            gift,
            unique_gift,
            gift_upgrade_sent,
            connected_website,
            write_access_allowed,
            passport_data,
            proximity_alert_triggered,
            boost_added,
            chat_background_set,
            checklist_tasks_done,
            checklist_tasks_added,
            community_chat_added,
            community_chat_joined,
            community_chat_removed,
            direct_message_price_changed,
            forum_topic_created,
            forum_topic_edited,
            forum_topic_closed,
            forum_topic_reopened,
            general_forum_topic_hidden,
            general_forum_topic_unhidden,
            giveaway_created,
            giveaway,
            giveaway_winners,
            giveaway_completed,
            managed_bot_created,
            paid_message_price_changed,
            poll_option_added,
            poll_option_deleted,
            suggested_post_approved,
            suggested_post_approval_failed,
            suggested_post_declined,
            suggested_post_paid,
            suggested_post_refunded,
            video_chat_scheduled,
            video_chat_started,
            video_chat_ended,
            video_chat_participants_invited,
            web_app_data,
            reply_markup,
        })
    }
}

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Message identifier, with `message_id`.
///
/// [Reference](https://core.telegram.org/bots/api#messageid).
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for MessageIdObject {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("message_id", &self.message_id)?;
        map.end()
    }
}

impl de::Object for MessageIdObject {
    const EXPECTED: &'static str = "an object, MessageIdObject";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "message_id" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut message_id = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut message_id)?;
        }
        let Some(message_id) = message_id else { return Err(de::missing("message_id")) };
        Ok(Self { message_id })
    }
}

impl<'de> Deserialize<'de> for MessageIdObject {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Inaccessible message, with `chat`, `message_id` and `date`.
///
/// [Reference](https://core.telegram.org/bots/api#inaccessiblemessage). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for InaccessibleMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat", &self.chat)?;
        map.serialize_entry("message_id", &self.message_id)?;
        map.serialize_entry("date", &self.date)?;
        map.end()
    }
}

impl de::Object for InaccessibleMessage {
    const EXPECTED: &'static str = "an object, InaccessibleMessage";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "chat" => 0,
            "message_id" => 1,
            "date" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chat = None;
        let mut message_id = None;
        let mut date = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut chat)?,
                1 => de::value(&mut map, &mut message_id)?,
                _ => de::value(&mut map, &mut date)?,
            }
        }
        let Some(chat) = chat else { return Err(de::missing("chat")) };
        let Some(message_id) = message_id else { return Err(de::missing("message_id")) };
        let Some(date) = date else { return Err(de::missing("date")) };
        Ok(Self { chat, message_id, date })
    }
}

impl<'de> Deserialize<'de> for InaccessibleMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Message entity, with `kind`, `offset` and `length`.
///
/// [Reference](https://core.telegram.org/bots/api#messageentity).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageEntity {
    /// Which kind it is.
    pub kind: MessageEntityType,
    /// Offset, in UTF-16 units in texts.
    pub offset: i64,
    /// Length, in UTF-16 units in texts.
    pub length: i64,
    /// URL.
    pub url: Option<String>,
    /// User.
    pub user: Option<Box<User>>,
    /// Language.
    pub language: Option<String>,
    /// Custom emoji identifier.
    pub custom_emoji_id: Option<CustomEmojiId>,
    /// Unix time, a Unix time. Since Bot API 9.5.
    pub unix_time: Option<UnixTime>,
    /// Date time format. Since Bot API 9.5.
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

impl Serialize for MessageEntity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("offset", &self.offset)?;
        map.serialize_entry("length", &self.length)?;
        if let Some(value) = &self.url {
            map.serialize_entry("url", value)?;
        }
        if let Some(value) = &self.user {
            map.serialize_entry("user", &**value)?;
        }
        if let Some(value) = &self.language {
            map.serialize_entry("language", value)?;
        }
        if let Some(value) = &self.custom_emoji_id {
            map.serialize_entry("custom_emoji_id", value)?;
        }
        if let Some(value) = &self.unix_time {
            map.serialize_entry("unix_time", value)?;
        }
        if let Some(value) = &self.date_time_format {
            map.serialize_entry("date_time_format", value)?;
        }
        map.end()
    }
}

impl de::Object for MessageEntity {
    const EXPECTED: &'static str = "an object, MessageEntity";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            3 => match name {
                "url" => 3,
                _ => return None,
            },
            4 => match name {
                "type" => 0,
                "user" => 4,
                _ => return None,
            },
            6 => match name {
                "offset" => 1,
                "length" => 2,
                _ => return None,
            },
            8 => match name {
                "language" => 5,
                _ => return None,
            },
            9 => match name {
                "unix_time" => 7,
                _ => return None,
            },
            15 => match name {
                "custom_emoji_id" => 6,
                _ => return None,
            },
            16 => match name {
                "date_time_format" => 8,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut kind = None;
        let mut offset = None;
        let mut length = None;
        let mut url = None;
        let mut user = None;
        let mut language = None;
        let mut custom_emoji_id = None;
        let mut unix_time = None;
        let mut date_time_format = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut kind)?,
                1 => de::int(&mut map, &mut offset)?,
                2 => de::int(&mut map, &mut length)?,
                3 => de::value(&mut map, &mut url)?,
                4 => de::boxed_value(&mut map, &mut user)?,
                5 => de::value(&mut map, &mut language)?,
                6 => de::value(&mut map, &mut custom_emoji_id)?,
                7 => de::value(&mut map, &mut unix_time)?,
                _ => de::value(&mut map, &mut date_time_format)?,
            }
        }
        let Some(kind) = kind else { return Err(de::missing("type")) };
        let Some(offset) = offset else { return Err(de::missing("offset")) };
        let Some(length) = length else { return Err(de::missing("length")) };
        Ok(Self {
            kind,
            offset,
            length,
            url,
            user,
            language,
            custom_emoji_id,
            unix_time,
            date_time_format,
        })
    }
}

impl<'de> Deserialize<'de> for MessageEntity {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Text quote, with `text` and `position`.
///
/// [Reference](https://core.telegram.org/bots/api#textquote). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TextQuote {
    /// Text.
    pub text: String,
    /// Entities.
    pub entities: Option<Vec<MessageEntity>>,
    /// Position, in UTF-16 units in texts.
    pub position: i64,
    /// Whether it is manual.
    pub is_manual: bool,
}

impl TextQuote {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<String>, position: i64) -> Self {
        Self { text: text.into(), entities: None, position, is_manual: false }
    }
}

impl Serialize for TextQuote {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        if let Some(value) = &self.entities {
            map.serialize_entry("entities", value)?;
        }
        map.serialize_entry("position", &self.position)?;
        if self.is_manual {
            map.serialize_entry("is_manual", &true)?;
        }
        map.end()
    }
}

impl de::Object for TextQuote {
    const EXPECTED: &'static str = "an object, TextQuote";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "entities" => 1,
            "position" => 2,
            "is_manual" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut entities = None;
        let mut position = None;
        let mut is_manual = false;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                1 => de::value(&mut map, &mut entities)?,
                2 => de::int(&mut map, &mut position)?,
                _ => de::flag(&mut map, &mut is_manual)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(position) = position else { return Err(de::missing("position")) };
        Ok(Self { text, entities, position, is_manual })
    }
}

impl<'de> Deserialize<'de> for TextQuote {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// External reply info.
///
/// [Reference](https://core.telegram.org/bots/api#externalreplyinfo). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalReplyInfo {
    /// Origin.
    pub origin: MessageOrigin,
    /// Chat.
    pub chat: Option<Box<Chat>>,
    /// Message identifier.
    pub message_id: Option<MessageId>,
    /// Link preview options.
    pub link_preview_options: Option<Box<LinkPreviewOptions>>,
    /// Animation.
    pub animation: Option<Box<Animation>>,
    /// Audio.
    pub audio: Option<Box<Audio>>,
    /// Document.
    pub document: Option<Box<Document>>,
    /// Live photo. Since Bot API 10.0.
    pub live_photo: Option<Box<LivePhoto>>,
    /// Paid media. Since Bot API 7.6.
    pub paid_media: Option<Box<PaidMediaInfo>>,
    /// Photo.
    pub photo: Option<Vec<PhotoSize>>,
    /// Sticker.
    pub sticker: Option<Box<Sticker>>,
    /// Story.
    pub story: Option<Box<Story>>,
    /// Video.
    pub video: Option<Box<Video>>,
    /// Video note.
    pub video_note: Option<Box<VideoNote>>,
    /// Voice.
    pub voice: Option<Box<Voice>>,
    /// Whether it has media spoiler.
    pub has_media_spoiler: bool,
    /// Checklist. Since Bot API 9.1.
    pub checklist: Option<Box<Checklist>>,
    /// Contact.
    pub contact: Option<Box<Contact>>,
    /// Dice.
    pub dice: Option<Box<Dice>>,
    /// Game.
    pub game: Option<Box<Game>>,
    /// Giveaway.
    pub giveaway: Option<Box<Giveaway>>,
    /// Giveaway winners.
    pub giveaway_winners: Option<Box<GiveawayWinners>>,
    /// Invoice.
    pub invoice: Option<Box<Invoice>>,
    /// Location.
    pub location: Option<Box<Location>>,
    /// Poll.
    pub poll: Option<Box<Poll>>,
    /// Venue.
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

impl Serialize for ExternalReplyInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("origin", &self.origin)?;
        if let Some(value) = &self.chat {
            map.serialize_entry("chat", &**value)?;
        }
        if let Some(value) = &self.message_id {
            map.serialize_entry("message_id", value)?;
        }
        if let Some(value) = &self.link_preview_options {
            map.serialize_entry("link_preview_options", &**value)?;
        }
        if let Some(value) = &self.animation {
            map.serialize_entry("animation", &**value)?;
        }
        if let Some(value) = &self.audio {
            map.serialize_entry("audio", &**value)?;
        }
        if let Some(value) = &self.document {
            map.serialize_entry("document", &**value)?;
        }
        if let Some(value) = &self.live_photo {
            map.serialize_entry("live_photo", &**value)?;
        }
        if let Some(value) = &self.paid_media {
            map.serialize_entry("paid_media", &**value)?;
        }
        if let Some(value) = &self.photo {
            map.serialize_entry("photo", value)?;
        }
        if let Some(value) = &self.sticker {
            map.serialize_entry("sticker", &**value)?;
        }
        if let Some(value) = &self.story {
            map.serialize_entry("story", &**value)?;
        }
        if let Some(value) = &self.video {
            map.serialize_entry("video", &**value)?;
        }
        if let Some(value) = &self.video_note {
            map.serialize_entry("video_note", &**value)?;
        }
        if let Some(value) = &self.voice {
            map.serialize_entry("voice", &**value)?;
        }
        if self.has_media_spoiler {
            map.serialize_entry("has_media_spoiler", &true)?;
        }
        if let Some(value) = &self.checklist {
            map.serialize_entry("checklist", &**value)?;
        }
        if let Some(value) = &self.contact {
            map.serialize_entry("contact", &**value)?;
        }
        if let Some(value) = &self.dice {
            map.serialize_entry("dice", &**value)?;
        }
        if let Some(value) = &self.game {
            map.serialize_entry("game", &**value)?;
        }
        if let Some(value) = &self.giveaway {
            map.serialize_entry("giveaway", &**value)?;
        }
        if let Some(value) = &self.giveaway_winners {
            map.serialize_entry("giveaway_winners", &**value)?;
        }
        if let Some(value) = &self.invoice {
            map.serialize_entry("invoice", &**value)?;
        }
        if let Some(value) = &self.location {
            map.serialize_entry("location", &**value)?;
        }
        if let Some(value) = &self.poll {
            map.serialize_entry("poll", &**value)?;
        }
        if let Some(value) = &self.venue {
            map.serialize_entry("venue", &**value)?;
        }
        map.end()
    }
}

impl de::Object for ExternalReplyInfo {
    const EXPECTED: &'static str = "an object, ExternalReplyInfo";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            4 => match name {
                "chat" => 1,
                "dice" => 18,
                "game" => 19,
                "poll" => 24,
                _ => return None,
            },
            5 => match name {
                "audio" => 5,
                "photo" => 9,
                "story" => 11,
                "video" => 12,
                "voice" => 14,
                "venue" => 25,
                _ => return None,
            },
            6 => match name {
                "origin" => 0,
                _ => return None,
            },
            7 => match name {
                "sticker" => 10,
                "contact" => 17,
                "invoice" => 22,
                _ => return None,
            },
            8 => match name {
                "document" => 6,
                "giveaway" => 20,
                "location" => 23,
                _ => return None,
            },
            9 => match name {
                "animation" => 4,
                "checklist" => 16,
                _ => return None,
            },
            10 => match name {
                "message_id" => 2,
                "live_photo" => 7,
                "paid_media" => 8,
                "video_note" => 13,
                _ => return None,
            },
            16 => match name {
                "giveaway_winners" => 21,
                _ => return None,
            },
            17 => match name {
                "has_media_spoiler" => 15,
                _ => return None,
            },
            20 => match name {
                "link_preview_options" => 3,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut origin = None;
        let mut chat = None;
        let mut message_id = None;
        let mut link_preview_options = None;
        let mut animation = None;
        let mut audio = None;
        let mut document = None;
        let mut live_photo = None;
        let mut paid_media = None;
        let mut photo = None;
        let mut sticker = None;
        let mut story = None;
        let mut video = None;
        let mut video_note = None;
        let mut voice = None;
        let mut has_media_spoiler = false;
        let mut checklist = None;
        let mut contact = None;
        let mut dice = None;
        let mut game = None;
        let mut giveaway = None;
        let mut giveaway_winners = None;
        let mut invoice = None;
        let mut location = None;
        let mut poll = None;
        let mut venue = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut origin)?,
                1 => de::boxed_value(&mut map, &mut chat)?,
                2 => de::value(&mut map, &mut message_id)?,
                3 => de::boxed_value(&mut map, &mut link_preview_options)?,
                4 => de::boxed_value(&mut map, &mut animation)?,
                5 => de::boxed_value(&mut map, &mut audio)?,
                6 => de::boxed_value(&mut map, &mut document)?,
                7 => de::boxed_value(&mut map, &mut live_photo)?,
                8 => de::boxed_value(&mut map, &mut paid_media)?,
                9 => de::value(&mut map, &mut photo)?,
                10 => de::boxed_value(&mut map, &mut sticker)?,
                11 => de::boxed_value(&mut map, &mut story)?,
                12 => de::boxed_value(&mut map, &mut video)?,
                13 => de::boxed_value(&mut map, &mut video_note)?,
                14 => de::boxed_value(&mut map, &mut voice)?,
                15 => de::flag(&mut map, &mut has_media_spoiler)?,
                16 => de::boxed_value(&mut map, &mut checklist)?,
                17 => de::boxed_value(&mut map, &mut contact)?,
                18 => de::boxed_value(&mut map, &mut dice)?,
                19 => de::boxed_value(&mut map, &mut game)?,
                20 => de::boxed_value(&mut map, &mut giveaway)?,
                21 => de::boxed_value(&mut map, &mut giveaway_winners)?,
                22 => de::boxed_value(&mut map, &mut invoice)?,
                23 => de::boxed_value(&mut map, &mut location)?,
                24 => de::boxed_value(&mut map, &mut poll)?,
                _ => de::boxed_value(&mut map, &mut venue)?,
            }
        }
        let Some(origin) = origin else { return Err(de::missing("origin")) };
        Ok(Self {
            origin,
            chat,
            message_id,
            link_preview_options,
            animation,
            audio,
            document,
            live_photo,
            paid_media,
            photo,
            sticker,
            story,
            video,
            video_note,
            voice,
            has_media_spoiler,
            checklist,
            contact,
            dice,
            game,
            giveaway,
            giveaway_winners,
            invoice,
            location,
            poll,
            venue,
        })
    }
}

impl<'de> Deserialize<'de> for ExternalReplyInfo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Reply parameters; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#replyparameters). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplyParameters {
    /// Message identifier.
    pub message_id: Option<MessageId>,
    /// Chat identifier.
    pub chat_id: Option<ChatTarget>,
    /// Ephemeral message identifier. Since Bot API 10.2.
    pub ephemeral_message_id: Option<EphemeralMessageId>,
    /// Whether to allow sending without reply.
    pub allow_sending_without_reply: Option<bool>,
    /// Quote, at most 1024 characters, counted after entities are parsed.
    pub quote: Option<String>,
    /// Quote parse mode.
    pub quote_parse_mode: Option<ParseMode>,
    /// Quote entities.
    pub quote_entities: Option<Vec<MessageEntity>>,
    /// Quote position, in UTF-16 units in texts.
    pub quote_position: Option<i64>,
    /// Checklist task identifier. Since Bot API 9.2.
    pub checklist_task_id: Option<ChecklistTaskId>,
    /// Poll option identifier. Since Bot API 9.6.
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

impl Serialize for ReplyParameters {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.message_id {
            map.serialize_entry("message_id", value)?;
        }
        if let Some(value) = &self.chat_id {
            map.serialize_entry("chat_id", value)?;
        }
        if let Some(value) = &self.ephemeral_message_id {
            map.serialize_entry("ephemeral_message_id", value)?;
        }
        if let Some(value) = &self.allow_sending_without_reply {
            map.serialize_entry("allow_sending_without_reply", value)?;
        }
        if let Some(value) = &self.quote {
            map.serialize_entry("quote", value)?;
        }
        if let Some(value) = &self.quote_parse_mode {
            map.serialize_entry("quote_parse_mode", value)?;
        }
        if let Some(value) = &self.quote_entities {
            map.serialize_entry("quote_entities", value)?;
        }
        if let Some(value) = &self.quote_position {
            map.serialize_entry("quote_position", value)?;
        }
        if let Some(value) = &self.checklist_task_id {
            map.serialize_entry("checklist_task_id", value)?;
        }
        if let Some(value) = &self.poll_option_id {
            map.serialize_entry("poll_option_id", value)?;
        }
        map.end()
    }
}

impl de::Object for ReplyParameters {
    const EXPECTED: &'static str = "an object, ReplyParameters";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            5 => match name {
                "quote" => 4,
                _ => return None,
            },
            7 => match name {
                "chat_id" => 1,
                _ => return None,
            },
            10 => match name {
                "message_id" => 0,
                _ => return None,
            },
            14 => match name {
                "quote_entities" => 6,
                "quote_position" => 7,
                "poll_option_id" => 9,
                _ => return None,
            },
            16 => match name {
                "quote_parse_mode" => 5,
                _ => return None,
            },
            17 => match name {
                "checklist_task_id" => 8,
                _ => return None,
            },
            20 => match name {
                "ephemeral_message_id" => 2,
                _ => return None,
            },
            27 => match name {
                "allow_sending_without_reply" => 3,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut message_id = None;
        let mut chat_id = None;
        let mut ephemeral_message_id = None;
        let mut allow_sending_without_reply = None;
        let mut quote = None;
        let mut quote_parse_mode = None;
        let mut quote_entities = None;
        let mut quote_position = None;
        let mut checklist_task_id = None;
        let mut poll_option_id = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut message_id)?,
                1 => de::value(&mut map, &mut chat_id)?,
                2 => de::value(&mut map, &mut ephemeral_message_id)?,
                3 => de::value(&mut map, &mut allow_sending_without_reply)?,
                4 => de::value(&mut map, &mut quote)?,
                5 => de::value(&mut map, &mut quote_parse_mode)?,
                6 => de::value(&mut map, &mut quote_entities)?,
                7 => de::int(&mut map, &mut quote_position)?,
                8 => de::value(&mut map, &mut checklist_task_id)?,
                _ => de::value(&mut map, &mut poll_option_id)?,
            }
        }
        Ok(Self {
            message_id,
            chat_id,
            ephemeral_message_id,
            allow_sending_without_reply,
            quote,
            quote_parse_mode,
            quote_entities,
            quote_position,
            checklist_task_id,
            poll_option_id,
        })
    }
}

impl<'de> Deserialize<'de> for ReplyParameters {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Ephemeral message parameters, with `receiver_user_id`.
///
/// [Reference](https://core.telegram.org/bots/api#ephemeralmessageparameters). Since Bot API 10.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EphemeralMessageParameters {
    /// Receiver user identifier.
    pub receiver_user_id: UserId,
    /// Callback query identifier.
    pub callback_query_id: Option<CallbackQueryId>,
    /// Whether this applies: replace callback query message.
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

impl Serialize for EphemeralMessageParameters {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("receiver_user_id", &self.receiver_user_id)?;
        if let Some(value) = &self.callback_query_id {
            map.serialize_entry("callback_query_id", value)?;
        }
        if let Some(value) = &self.replace_callback_query_message {
            map.serialize_entry("replace_callback_query_message", value)?;
        }
        map.end()
    }
}

impl de::Object for EphemeralMessageParameters {
    const EXPECTED: &'static str = "an object, EphemeralMessageParameters";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "receiver_user_id" => 0,
            "callback_query_id" => 1,
            "replace_callback_query_message" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut receiver_user_id = None;
        let mut callback_query_id = None;
        let mut replace_callback_query_message = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut receiver_user_id)?,
                1 => de::value(&mut map, &mut callback_query_id)?,
                _ => de::value(&mut map, &mut replace_callback_query_message)?,
            }
        }
        let Some(receiver_user_id) = receiver_user_id else {
            return Err(de::missing("receiver_user_id"));
        };
        Ok(Self { receiver_user_id, callback_query_id, replace_callback_query_message })
    }
}

impl<'de> Deserialize<'de> for EphemeralMessageParameters {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Message origin user, with `date` and `sender_user`.
///
/// [Reference](https://core.telegram.org/bots/api#messageoriginuser). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for MessageOriginUser {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "user")?;
        map.serialize_entry("date", &self.date)?;
        map.serialize_entry("sender_user", &self.sender_user)?;
        map.end()
    }
}

impl de::Object for MessageOriginUser {
    const EXPECTED: &'static str = "an object, MessageOriginUser";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "date" => 0,
            "sender_user" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut date = None;
        let mut sender_user = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut date)?,
                _ => de::value(&mut map, &mut sender_user)?,
            }
        }
        let Some(date) = date else { return Err(de::missing("date")) };
        let Some(sender_user) = sender_user else { return Err(de::missing("sender_user")) };
        Ok(Self { date, sender_user })
    }
}

impl<'de> Deserialize<'de> for MessageOriginUser {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Message origin hidden user, with `date` and `sender_user_name`.
///
/// [Reference](https://core.telegram.org/bots/api#messageoriginhiddenuser). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for MessageOriginHiddenUser {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "hidden_user")?;
        map.serialize_entry("date", &self.date)?;
        map.serialize_entry("sender_user_name", &self.sender_user_name)?;
        map.end()
    }
}

impl de::Object for MessageOriginHiddenUser {
    const EXPECTED: &'static str = "an object, MessageOriginHiddenUser";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "date" => 0,
            "sender_user_name" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut date = None;
        let mut sender_user_name = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut date)?,
                _ => de::value(&mut map, &mut sender_user_name)?,
            }
        }
        let Some(date) = date else { return Err(de::missing("date")) };
        let Some(sender_user_name) = sender_user_name else {
            return Err(de::missing("sender_user_name"));
        };
        Ok(Self { date, sender_user_name })
    }
}

impl<'de> Deserialize<'de> for MessageOriginHiddenUser {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Message origin chat, with `date` and `sender_chat`.
///
/// [Reference](https://core.telegram.org/bots/api#messageoriginchat). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageOriginChat {
    /// Date, a Unix time.
    pub date: UnixTime,
    /// Sender chat.
    pub sender_chat: Chat,
    /// Author signature.
    pub author_signature: Option<String>,
}

impl MessageOriginChat {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(date: impl Into<UnixTime>, sender_chat: impl Into<Chat>) -> Self {
        Self { date: date.into(), sender_chat: sender_chat.into(), author_signature: None }
    }
}

impl Serialize for MessageOriginChat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "chat")?;
        map.serialize_entry("date", &self.date)?;
        map.serialize_entry("sender_chat", &self.sender_chat)?;
        if let Some(value) = &self.author_signature {
            map.serialize_entry("author_signature", value)?;
        }
        map.end()
    }
}

impl de::Object for MessageOriginChat {
    const EXPECTED: &'static str = "an object, MessageOriginChat";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "date" => 0,
            "sender_chat" => 1,
            "author_signature" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut date = None;
        let mut sender_chat = None;
        let mut author_signature = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut date)?,
                1 => de::value(&mut map, &mut sender_chat)?,
                _ => de::value(&mut map, &mut author_signature)?,
            }
        }
        let Some(date) = date else { return Err(de::missing("date")) };
        let Some(sender_chat) = sender_chat else { return Err(de::missing("sender_chat")) };
        Ok(Self { date, sender_chat, author_signature })
    }
}

impl<'de> Deserialize<'de> for MessageOriginChat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Message origin channel, with `date`, `chat` and `message_id`.
///
/// [Reference](https://core.telegram.org/bots/api#messageoriginchannel). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageOriginChannel {
    /// Date, a Unix time.
    pub date: UnixTime,
    /// Chat.
    pub chat: Chat,
    /// Message identifier.
    pub message_id: MessageId,
    /// Author signature.
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

impl Serialize for MessageOriginChannel {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "channel")?;
        map.serialize_entry("date", &self.date)?;
        map.serialize_entry("chat", &self.chat)?;
        map.serialize_entry("message_id", &self.message_id)?;
        if let Some(value) = &self.author_signature {
            map.serialize_entry("author_signature", value)?;
        }
        map.end()
    }
}

impl de::Object for MessageOriginChannel {
    const EXPECTED: &'static str = "an object, MessageOriginChannel";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "date" => 0,
            "chat" => 1,
            "message_id" => 2,
            "author_signature" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut date = None;
        let mut chat = None;
        let mut message_id = None;
        let mut author_signature = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut date)?,
                1 => de::value(&mut map, &mut chat)?,
                2 => de::value(&mut map, &mut message_id)?,
                _ => de::value(&mut map, &mut author_signature)?,
            }
        }
        let Some(date) = date else { return Err(de::missing("date")) };
        let Some(chat) = chat else { return Err(de::missing("chat")) };
        let Some(message_id) = message_id else { return Err(de::missing("message_id")) };
        Ok(Self { date, chat, message_id, author_signature })
    }
}

impl<'de> Deserialize<'de> for MessageOriginChannel {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Message generation stopped, with `chat` and `draft_id`.
///
/// [Reference](https://core.telegram.org/bots/api#messagegenerationstopped). Since Bot API 10.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageGenerationStopped {
    /// Chat.
    pub chat: Chat,
    /// Message thread identifier.
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

impl Serialize for MessageGenerationStopped {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat", &self.chat)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        map.serialize_entry("draft_id", &self.draft_id)?;
        map.end()
    }
}

impl de::Object for MessageGenerationStopped {
    const EXPECTED: &'static str = "an object, MessageGenerationStopped";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "chat" => 0,
            "message_thread_id" => 1,
            "draft_id" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chat = None;
        let mut message_thread_id = None;
        let mut draft_id = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut chat)?,
                1 => de::value(&mut map, &mut message_thread_id)?,
                _ => de::value(&mut map, &mut draft_id)?,
            }
        }
        let Some(chat) = chat else { return Err(de::missing("chat")) };
        let Some(draft_id) = draft_id else { return Err(de::missing("draft_id")) };
        Ok(Self { chat, message_thread_id, draft_id })
    }
}

impl<'de> Deserialize<'de> for MessageGenerationStopped {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Reaction type emoji, with `emoji`.
///
/// [Reference](https://core.telegram.org/bots/api#reactiontypeemoji). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for ReactionTypeEmoji {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "emoji")?;
        map.serialize_entry("emoji", &self.emoji)?;
        map.end()
    }
}

impl de::Object for ReactionTypeEmoji {
    const EXPECTED: &'static str = "an object, ReactionTypeEmoji";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "emoji" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut emoji = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut emoji)?;
        }
        let Some(emoji) = emoji else { return Err(de::missing("emoji")) };
        Ok(Self { emoji })
    }
}

impl<'de> Deserialize<'de> for ReactionTypeEmoji {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Reaction type custom emoji, with `custom_emoji_id`.
///
/// [Reference](https://core.telegram.org/bots/api#reactiontypecustomemoji). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for ReactionTypeCustomEmoji {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "custom_emoji")?;
        map.serialize_entry("custom_emoji_id", &self.custom_emoji_id)?;
        map.end()
    }
}

impl de::Object for ReactionTypeCustomEmoji {
    const EXPECTED: &'static str = "an object, ReactionTypeCustomEmoji";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "custom_emoji_id" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut custom_emoji_id = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut custom_emoji_id)?;
        }
        let Some(custom_emoji_id) = custom_emoji_id else {
            return Err(de::missing("custom_emoji_id"));
        };
        Ok(Self { custom_emoji_id })
    }
}

impl<'de> Deserialize<'de> for ReactionTypeCustomEmoji {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Reaction type paid; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#reactiontypepaid). Since Bot API 7.9.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReactionTypePaid {}

impl ReactionTypePaid {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for ReactionTypePaid {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "paid")?;
        map.end()
    }
}

impl de::Object for ReactionTypePaid {
    const EXPECTED: &'static str = "an object, ReactionTypePaid";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for ReactionTypePaid {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Reaction count, with `kind` and `total_count`.
///
/// [Reference](https://core.telegram.org/bots/api#reactioncount). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReactionCount {
    /// Which kind it is.
    pub kind: ReactionType,
    /// Total count.
    pub total_count: i64,
}

impl ReactionCount {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(kind: impl Into<ReactionType>, total_count: i64) -> Self {
        Self { kind: kind.into(), total_count }
    }
}

impl Serialize for ReactionCount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("total_count", &self.total_count)?;
        map.end()
    }
}

impl de::Object for ReactionCount {
    const EXPECTED: &'static str = "an object, ReactionCount";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "type" => 0,
            "total_count" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut kind = None;
        let mut total_count = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut kind)?,
                _ => de::int(&mut map, &mut total_count)?,
            }
        }
        let Some(kind) = kind else { return Err(de::missing("type")) };
        let Some(total_count) = total_count else { return Err(de::missing("total_count")) };
        Ok(Self { kind, total_count })
    }
}

impl<'de> Deserialize<'de> for ReactionCount {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Message reaction updated, with `chat`, `message_id`, `date`, `old_reaction` and `new_reaction`.
///
/// [Reference](https://core.telegram.org/bots/api#messagereactionupdated). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageReactionUpdated {
    /// Chat.
    pub chat: Chat,
    /// Message identifier.
    pub message_id: MessageId,
    /// User.
    pub user: Option<Box<User>>,
    /// Actor chat.
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

impl Serialize for MessageReactionUpdated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat", &self.chat)?;
        map.serialize_entry("message_id", &self.message_id)?;
        if let Some(value) = &self.user {
            map.serialize_entry("user", &**value)?;
        }
        if let Some(value) = &self.actor_chat {
            map.serialize_entry("actor_chat", &**value)?;
        }
        map.serialize_entry("date", &self.date)?;
        map.serialize_entry("old_reaction", &self.old_reaction)?;
        map.serialize_entry("new_reaction", &self.new_reaction)?;
        map.end()
    }
}

impl de::Object for MessageReactionUpdated {
    const EXPECTED: &'static str = "an object, MessageReactionUpdated";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "chat" => 0,
            "message_id" => 1,
            "user" => 2,
            "actor_chat" => 3,
            "date" => 4,
            "old_reaction" => 5,
            "new_reaction" => 6,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chat = None;
        let mut message_id = None;
        let mut user = None;
        let mut actor_chat = None;
        let mut date = None;
        let mut old_reaction = None;
        let mut new_reaction = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut chat)?,
                1 => de::value(&mut map, &mut message_id)?,
                2 => de::boxed_value(&mut map, &mut user)?,
                3 => de::boxed_value(&mut map, &mut actor_chat)?,
                4 => de::value(&mut map, &mut date)?,
                5 => de::value(&mut map, &mut old_reaction)?,
                _ => de::value(&mut map, &mut new_reaction)?,
            }
        }
        let Some(chat) = chat else { return Err(de::missing("chat")) };
        let Some(message_id) = message_id else { return Err(de::missing("message_id")) };
        let Some(date) = date else { return Err(de::missing("date")) };
        let Some(old_reaction) = old_reaction else { return Err(de::missing("old_reaction")) };
        let Some(new_reaction) = new_reaction else { return Err(de::missing("new_reaction")) };
        Ok(Self { chat, message_id, user, actor_chat, date, old_reaction, new_reaction })
    }
}

impl<'de> Deserialize<'de> for MessageReactionUpdated {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Message reaction count updated, with `chat`, `message_id`, `date` and `reactions`.
///
/// [Reference](https://core.telegram.org/bots/api#messagereactioncountupdated). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for MessageReactionCountUpdated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat", &self.chat)?;
        map.serialize_entry("message_id", &self.message_id)?;
        map.serialize_entry("date", &self.date)?;
        map.serialize_entry("reactions", &self.reactions)?;
        map.end()
    }
}

impl de::Object for MessageReactionCountUpdated {
    const EXPECTED: &'static str = "an object, MessageReactionCountUpdated";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "chat" => 0,
            "message_id" => 1,
            "date" => 2,
            "reactions" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chat = None;
        let mut message_id = None;
        let mut date = None;
        let mut reactions = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut chat)?,
                1 => de::value(&mut map, &mut message_id)?,
                2 => de::value(&mut map, &mut date)?,
                _ => de::value(&mut map, &mut reactions)?,
            }
        }
        let Some(chat) = chat else { return Err(de::missing("chat")) };
        let Some(message_id) = message_id else { return Err(de::missing("message_id")) };
        let Some(date) = date else { return Err(de::missing("date")) };
        let Some(reactions) = reactions else { return Err(de::missing("reactions")) };
        Ok(Self { chat, message_id, date, reactions })
    }
}

impl<'de> Deserialize<'de> for MessageReactionCountUpdated {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}
