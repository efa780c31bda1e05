//! What messages are about.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::types::Message;

/// What a message is about: its content, or the event that a service message tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentKind {
    /// The message has `text`.
    Text,
    /// The message has `animation`.
    Animation,
    /// The message has `audio`.
    Audio,
    /// The message has `document`.
    Document,
    /// The message has `live_photo`.
    LivePhoto,
    /// The message has `paid_media`.
    PaidMedia,
    /// The message has `photo`.
    Photo,
    /// The message has `sticker`.
    Sticker,
    /// The message has `story`.
    Story,
    /// The message has `video`.
    Video,
    /// The message has `video_note`.
    VideoNote,
    /// The message has `voice`.
    Voice,
    /// The message has `checklist`.
    Checklist,
    /// The message has `contact`.
    Contact,
    /// The message has `dice`.
    Dice,
    /// The message has `game`.
    Game,
    /// The message has `poll`.
    Poll,
    /// The message has `venue`.
    Venue,
    /// The message has `location`.
    Location,
    /// The message has `invoice`.
    Invoice,
    /// The message has `giveaway`.
    Giveaway,
    /// The message has `giveaway_winners`.
    GiveawayWinners,
    /// The message has `rich_message`.
    RichMessage,
    /// The message has `new_chat_members`.
    NewChatMembers,
    /// The message has `left_chat_member`.
    LeftChatMember,
    /// The message has `chat_owner_left`.
    ChatOwnerLeft,
    /// The message has `chat_owner_changed`.
    ChatOwnerChanged,
    /// The message has `new_chat_title`.
    NewChatTitle,
    /// The message has `new_chat_photo`.
    NewChatPhoto,
    /// The message has `delete_chat_photo`.
    DeleteChatPhoto,
    /// The message has `group_chat_created`.
    GroupChatCreated,
    /// The message has `supergroup_chat_created`.
    SupergroupChatCreated,
    /// The message has `channel_chat_created`.
    ChannelChatCreated,
    /// The message has `message_auto_delete_timer_changed`.
    MessageAutoDeleteTimerChanged,
    /// The message has `migrate_to_chat_id`.
    MigrateToChatId,
    /// The message has `migrate_from_chat_id`.
    MigrateFromChatId,
    /// The message has `pinned_message`.
    PinnedMessage,
    /// The message has `successful_payment`.
    SuccessfulPayment,
    /// The message has `refunded_payment`.
    RefundedPayment,
    /// The message has `users_shared`.
    UsersShared,
    /// The message has `chat_shared`.
    ChatShared,
    /// The message has `gift`.
    Gift,
    /// The message has `unique_gift`.
    UniqueGift,
    /// The message has `gift_upgrade_sent`.
    GiftUpgradeSent,
    /// The message has `connected_website`.
    ConnectedWebsite,
    /// The message has `write_access_allowed`.
    WriteAccessAllowed,
    /// The message has `passport_data`.
    PassportData,
    /// The message has `proximity_alert_triggered`.
    ProximityAlertTriggered,
    /// The message has `boost_added`.
    BoostAdded,
    /// The message has `chat_background_set`.
    ChatBackgroundSet,
    /// The message has `checklist_tasks_done`.
    ChecklistTasksDone,
    /// The message has `checklist_tasks_added`.
    ChecklistTasksAdded,
    /// The message has `direct_message_price_changed`.
    DirectMessagePriceChanged,
    /// The message has `forum_topic_created`.
    ForumTopicCreated,
    /// The message has `forum_topic_edited`.
    ForumTopicEdited,
    /// The message has `forum_topic_closed`.
    ForumTopicClosed,
    /// The message has `forum_topic_reopened`.
    ForumTopicReopened,
    /// The message has `general_forum_topic_hidden`.
    GeneralForumTopicHidden,
    /// The message has `general_forum_topic_unhidden`.
    GeneralForumTopicUnhidden,
    /// The message has `giveaway_created`.
    GiveawayCreated,
    /// The message has `giveaway_completed`.
    GiveawayCompleted,
    /// The message has `managed_bot_created`.
    ManagedBotCreated,
    /// The message has `paid_message_price_changed`.
    PaidMessagePriceChanged,
    /// The message has `poll_option_added`.
    PollOptionAdded,
    /// The message has `poll_option_deleted`.
    PollOptionDeleted,
    /// The message has `suggested_post_approved`.
    SuggestedPostApproved,
    /// The message has `suggested_post_approval_failed`.
    SuggestedPostApprovalFailed,
    /// The message has `suggested_post_declined`.
    SuggestedPostDeclined,
    /// The message has `suggested_post_paid`.
    SuggestedPostPaid,
    /// The message has `suggested_post_refunded`.
    SuggestedPostRefunded,
    /// The message has `video_chat_scheduled`.
    VideoChatScheduled,
    /// The message has `video_chat_started`.
    VideoChatStarted,
    /// The message has `video_chat_ended`.
    VideoChatEnded,
    /// The message has `video_chat_participants_invited`.
    VideoChatParticipantsInvited,
    /// The message has `web_app_data`.
    WebAppData,
    /// The message has `community_chat_added`.
    CommunityChatAdded,
    /// The message has `community_chat_removed`.
    CommunityChatRemoved,
    /// The message has `community_chat_joined`.
    CommunityChatJoined,
}

impl ContentKind {
    /// Every kind, content first.
    pub const ALL: &'static [Self] = &[
        Self::Text,
        Self::Animation,
        Self::Audio,
        Self::Document,
        Self::LivePhoto,
        Self::PaidMedia,
        Self::Photo,
        Self::Sticker,
        Self::Story,
        Self::Video,
        Self::VideoNote,
        Self::Voice,
        Self::Checklist,
        Self::Contact,
        Self::Dice,
        Self::Game,
        Self::Poll,
        Self::Venue,
        Self::Location,
        Self::Invoice,
        Self::Giveaway,
        Self::GiveawayWinners,
        Self::RichMessage,
        Self::NewChatMembers,
        Self::LeftChatMember,
        Self::ChatOwnerLeft,
        Self::ChatOwnerChanged,
        Self::NewChatTitle,
        Self::NewChatPhoto,
        Self::DeleteChatPhoto,
        Self::GroupChatCreated,
        Self::SupergroupChatCreated,
        Self::ChannelChatCreated,
        Self::MessageAutoDeleteTimerChanged,
        Self::MigrateToChatId,
        Self::MigrateFromChatId,
        Self::PinnedMessage,
        Self::SuccessfulPayment,
        Self::RefundedPayment,
        Self::UsersShared,
        Self::ChatShared,
        Self::Gift,
        Self::UniqueGift,
        Self::GiftUpgradeSent,
        Self::ConnectedWebsite,
        Self::WriteAccessAllowed,
        Self::PassportData,
        Self::ProximityAlertTriggered,
        Self::BoostAdded,
        Self::ChatBackgroundSet,
        Self::ChecklistTasksDone,
        Self::ChecklistTasksAdded,
        Self::DirectMessagePriceChanged,
        Self::ForumTopicCreated,
        Self::ForumTopicEdited,
        Self::ForumTopicClosed,
        Self::ForumTopicReopened,
        Self::GeneralForumTopicHidden,
        Self::GeneralForumTopicUnhidden,
        Self::GiveawayCreated,
        Self::GiveawayCompleted,
        Self::ManagedBotCreated,
        Self::PaidMessagePriceChanged,
        Self::PollOptionAdded,
        Self::PollOptionDeleted,
        Self::SuggestedPostApproved,
        Self::SuggestedPostApprovalFailed,
        Self::SuggestedPostDeclined,
        Self::SuggestedPostPaid,
        Self::SuggestedPostRefunded,
        Self::VideoChatScheduled,
        Self::VideoChatStarted,
        Self::VideoChatEnded,
        Self::VideoChatParticipantsInvited,
        Self::WebAppData,
        Self::CommunityChatAdded,
        Self::CommunityChatRemoved,
        Self::CommunityChatJoined,
    ];

    /// The name of the field that makes a message of this kind.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Animation => "animation",
            Self::Audio => "audio",
            Self::Document => "document",
            Self::LivePhoto => "live_photo",
            Self::PaidMedia => "paid_media",
            Self::Photo => "photo",
            Self::Sticker => "sticker",
            Self::Story => "story",
            Self::Video => "video",
            Self::VideoNote => "video_note",
            Self::Voice => "voice",
            Self::Checklist => "checklist",
            Self::Contact => "contact",
            Self::Dice => "dice",
            Self::Game => "game",
            Self::Poll => "poll",
            Self::Venue => "venue",
            Self::Location => "location",
            Self::Invoice => "invoice",
            Self::Giveaway => "giveaway",
            Self::GiveawayWinners => "giveaway_winners",
            Self::RichMessage => "rich_message",
            Self::NewChatMembers => "new_chat_members",
            Self::LeftChatMember => "left_chat_member",
            Self::ChatOwnerLeft => "chat_owner_left",
            Self::ChatOwnerChanged => "chat_owner_changed",
            Self::NewChatTitle => "new_chat_title",
            Self::NewChatPhoto => "new_chat_photo",
            Self::DeleteChatPhoto => "delete_chat_photo",
            Self::GroupChatCreated => "group_chat_created",
            Self::SupergroupChatCreated => "supergroup_chat_created",
            Self::ChannelChatCreated => "channel_chat_created",
            Self::MessageAutoDeleteTimerChanged => "message_auto_delete_timer_changed",
            Self::MigrateToChatId => "migrate_to_chat_id",
            Self::MigrateFromChatId => "migrate_from_chat_id",
            Self::PinnedMessage => "pinned_message",
            Self::SuccessfulPayment => "successful_payment",
            Self::RefundedPayment => "refunded_payment",
            Self::UsersShared => "users_shared",
            Self::ChatShared => "chat_shared",
            Self::Gift => "gift",
            Self::UniqueGift => "unique_gift",
            Self::GiftUpgradeSent => "gift_upgrade_sent",
            Self::ConnectedWebsite => "connected_website",
            Self::WriteAccessAllowed => "write_access_allowed",
            Self::PassportData => "passport_data",
            Self::ProximityAlertTriggered => "proximity_alert_triggered",
            Self::BoostAdded => "boost_added",
            Self::ChatBackgroundSet => "chat_background_set",
            Self::ChecklistTasksDone => "checklist_tasks_done",
            Self::ChecklistTasksAdded => "checklist_tasks_added",
            Self::DirectMessagePriceChanged => "direct_message_price_changed",
            Self::ForumTopicCreated => "forum_topic_created",
            Self::ForumTopicEdited => "forum_topic_edited",
            Self::ForumTopicClosed => "forum_topic_closed",
            Self::ForumTopicReopened => "forum_topic_reopened",
            Self::GeneralForumTopicHidden => "general_forum_topic_hidden",
            Self::GeneralForumTopicUnhidden => "general_forum_topic_unhidden",
            Self::GiveawayCreated => "giveaway_created",
            Self::GiveawayCompleted => "giveaway_completed",
            Self::ManagedBotCreated => "managed_bot_created",
            Self::PaidMessagePriceChanged => "paid_message_price_changed",
            Self::PollOptionAdded => "poll_option_added",
            Self::PollOptionDeleted => "poll_option_deleted",
            Self::SuggestedPostApproved => "suggested_post_approved",
            Self::SuggestedPostApprovalFailed => "suggested_post_approval_failed",
            Self::SuggestedPostDeclined => "suggested_post_declined",
            Self::SuggestedPostPaid => "suggested_post_paid",
            Self::SuggestedPostRefunded => "suggested_post_refunded",
            Self::VideoChatScheduled => "video_chat_scheduled",
            Self::VideoChatStarted => "video_chat_started",
            Self::VideoChatEnded => "video_chat_ended",
            Self::VideoChatParticipantsInvited => "video_chat_participants_invited",
            Self::WebAppData => "web_app_data",
            Self::CommunityChatAdded => "community_chat_added",
            Self::CommunityChatRemoved => "community_chat_removed",
            Self::CommunityChatJoined => "community_chat_joined",
        }
    }

    /// Whether a message of this kind tells an event instead of holding content.
    #[must_use]
    pub fn is_service(self) -> bool {
        self as usize >= 23
    }
}

impl Message {
    /// Whether the message is of a kind.
    #[must_use]
    pub fn has(&self, kind: ContentKind) -> bool {
        match kind {
            ContentKind::Text => self.text.is_some(),
            ContentKind::Animation => self.animation.is_some(),
            ContentKind::Audio => self.audio.is_some(),
            ContentKind::Document => self.document.is_some(),
            ContentKind::LivePhoto => self.live_photo.is_some(),
            ContentKind::PaidMedia => self.paid_media.is_some(),
            ContentKind::Photo => self.photo.is_some(),
            ContentKind::Sticker => self.sticker.is_some(),
            ContentKind::Story => self.story.is_some(),
            ContentKind::Video => self.video.is_some(),
            ContentKind::VideoNote => self.video_note.is_some(),
            ContentKind::Voice => self.voice.is_some(),
            ContentKind::Checklist => self.checklist.is_some(),
            ContentKind::Contact => self.contact.is_some(),
            ContentKind::Dice => self.dice.is_some(),
            ContentKind::Game => self.game.is_some(),
            ContentKind::Poll => self.poll.is_some(),
            ContentKind::Venue => self.venue.is_some(),
            ContentKind::Location => self.location.is_some(),
            ContentKind::Invoice => self.invoice.is_some(),
            ContentKind::Giveaway => self.giveaway.is_some(),
            ContentKind::GiveawayWinners => self.giveaway_winners.is_some(),
            ContentKind::RichMessage => self.rich_message.is_some(),
            ContentKind::NewChatMembers => self.new_chat_members.is_some(),
            ContentKind::LeftChatMember => self.left_chat_member.is_some(),
            ContentKind::ChatOwnerLeft => self.chat_owner_left.is_some(),
            ContentKind::ChatOwnerChanged => self.chat_owner_changed.is_some(),
            ContentKind::NewChatTitle => self.new_chat_title.is_some(),
            ContentKind::NewChatPhoto => self.new_chat_photo.is_some(),
            ContentKind::DeleteChatPhoto => self.delete_chat_photo,
            ContentKind::GroupChatCreated => self.group_chat_created,
            ContentKind::SupergroupChatCreated => self.supergroup_chat_created,
            ContentKind::ChannelChatCreated => self.channel_chat_created,
            ContentKind::MessageAutoDeleteTimerChanged => {
                self.message_auto_delete_timer_changed.is_some()
            }
            ContentKind::MigrateToChatId => self.migrate_to_chat_id.is_some(),
            ContentKind::MigrateFromChatId => self.migrate_from_chat_id.is_some(),
            ContentKind::PinnedMessage => self.pinned_message.is_some(),
            ContentKind::SuccessfulPayment => self.successful_payment.is_some(),
            ContentKind::RefundedPayment => self.refunded_payment.is_some(),
            ContentKind::UsersShared => self.users_shared.is_some(),
            ContentKind::ChatShared => self.chat_shared.is_some(),
            ContentKind::Gift => self.gift.is_some(),
            ContentKind::UniqueGift => self.unique_gift.is_some(),
            ContentKind::GiftUpgradeSent => self.gift_upgrade_sent.is_some(),
            ContentKind::ConnectedWebsite => self.connected_website.is_some(),
            ContentKind::WriteAccessAllowed => self.write_access_allowed.is_some(),
            ContentKind::PassportData => self.passport_data.is_some(),
            ContentKind::ProximityAlertTriggered => self.proximity_alert_triggered.is_some(),
            ContentKind::BoostAdded => self.boost_added.is_some(),
            ContentKind::ChatBackgroundSet => self.chat_background_set.is_some(),
            ContentKind::ChecklistTasksDone => self.checklist_tasks_done.is_some(),
            ContentKind::ChecklistTasksAdded => self.checklist_tasks_added.is_some(),
            ContentKind::DirectMessagePriceChanged => self.direct_message_price_changed.is_some(),
            ContentKind::ForumTopicCreated => self.forum_topic_created.is_some(),
            ContentKind::ForumTopicEdited => self.forum_topic_edited.is_some(),
            ContentKind::ForumTopicClosed => self.forum_topic_closed.is_some(),
            ContentKind::ForumTopicReopened => self.forum_topic_reopened.is_some(),
            ContentKind::GeneralForumTopicHidden => self.general_forum_topic_hidden.is_some(),
            ContentKind::GeneralForumTopicUnhidden => self.general_forum_topic_unhidden.is_some(),
            ContentKind::GiveawayCreated => self.giveaway_created.is_some(),
            ContentKind::GiveawayCompleted => self.giveaway_completed.is_some(),
            ContentKind::ManagedBotCreated => self.managed_bot_created.is_some(),
            ContentKind::PaidMessagePriceChanged => self.paid_message_price_changed.is_some(),
            ContentKind::PollOptionAdded => self.poll_option_added.is_some(),
            ContentKind::PollOptionDeleted => self.poll_option_deleted.is_some(),
            ContentKind::SuggestedPostApproved => self.suggested_post_approved.is_some(),
            ContentKind::SuggestedPostApprovalFailed => {
                self.suggested_post_approval_failed.is_some()
            }
            ContentKind::SuggestedPostDeclined => self.suggested_post_declined.is_some(),
            ContentKind::SuggestedPostPaid => self.suggested_post_paid.is_some(),
            ContentKind::SuggestedPostRefunded => self.suggested_post_refunded.is_some(),
            ContentKind::VideoChatScheduled => self.video_chat_scheduled.is_some(),
            ContentKind::VideoChatStarted => self.video_chat_started.is_some(),
            ContentKind::VideoChatEnded => self.video_chat_ended.is_some(),
            ContentKind::VideoChatParticipantsInvited => {
                self.video_chat_participants_invited.is_some()
            }
            ContentKind::WebAppData => self.web_app_data.is_some(),
            ContentKind::CommunityChatAdded => self.community_chat_added.is_some(),
            ContentKind::CommunityChatRemoved => self.community_chat_removed.is_some(),
            ContentKind::CommunityChatJoined => self.community_chat_joined.is_some(),
        }
    }
}
