//! Chats and users.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::types::*;
use serde::{Deserialize, Serialize};

/// User.
///
/// [Reference](https://core.telegram.org/bots/api#user).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct User {
    /// Identifier.
    pub id: UserId,
    /// Whether it is bot.
    pub is_bot: bool,
    /// First name.
    pub first_name: String,
    /// Last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Username.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Language code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language_code: Option<String>,
    /// Whether it is premium.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_premium: bool,
    /// Whether this applies: added to attachment menu.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub added_to_attachment_menu: bool,
    /// Whether it can join groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_join_groups: Option<bool>,
    /// Whether it can read all group messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_read_all_group_messages: Option<bool>,
    /// Whether it supports guest queries. Since Bot API 10.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_guest_queries: Option<bool>,
    /// Whether it supports inline queries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_inline_queries: Option<bool>,
    /// Whether it can connect to business. Since Bot API 7.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_connect_to_business: Option<bool>,
    /// Whether it has main web app. Since Bot API 7.8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_main_web_app: Option<bool>,
    /// Whether it has topics enabled. Since Bot API 9.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_topics_enabled: Option<bool>,
    /// Whether it allows users to create topics. Since Bot API 9.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allows_users_to_create_topics: Option<bool>,
    /// Whether it can manage bots. Since Bot API 9.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_manage_bots: Option<bool>,
    /// Whether it supports join request queries. Since Bot API 10.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_join_request_queries: Option<bool>,
}

impl User {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<UserId>, first_name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            is_bot: false,
            first_name: first_name.into(),
            last_name: None,
            username: None,
            language_code: None,
            is_premium: false,
            added_to_attachment_menu: false,
            can_join_groups: None,
            can_read_all_group_messages: None,
            supports_guest_queries: None,
            supports_inline_queries: None,
            can_connect_to_business: None,
            has_main_web_app: None,
            has_topics_enabled: None,
            allows_users_to_create_topics: None,
            can_manage_bots: None,
            supports_join_request_queries: None,
        }
    }
    /// Whether it is bot.
    #[must_use]
    pub fn is_bot(mut self, is_bot: bool) -> Self {
        self.is_bot = is_bot;
        self
    }
    /// Last name.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
    /// Username.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Language code.
    #[must_use]
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }
    /// Whether it is premium.
    #[must_use]
    pub fn is_premium(mut self, is_premium: bool) -> Self {
        self.is_premium = is_premium;
        self
    }
    /// Whether this applies: added to attachment menu.
    #[must_use]
    pub fn added_to_attachment_menu(mut self, added_to_attachment_menu: bool) -> Self {
        self.added_to_attachment_menu = added_to_attachment_menu;
        self
    }
    /// Whether it can join groups.
    #[must_use]
    pub fn can_join_groups(mut self, can_join_groups: bool) -> Self {
        self.can_join_groups = Some(can_join_groups);
        self
    }
    /// Whether it can read all group messages.
    #[must_use]
    pub fn can_read_all_group_messages(mut self, can_read_all_group_messages: bool) -> Self {
        self.can_read_all_group_messages = Some(can_read_all_group_messages);
        self
    }
    /// Whether it supports guest queries. Since Bot API 10.0.
    #[must_use]
    pub fn supports_guest_queries(mut self, supports_guest_queries: bool) -> Self {
        self.supports_guest_queries = Some(supports_guest_queries);
        self
    }
    /// Whether it supports inline queries.
    #[must_use]
    pub fn supports_inline_queries(mut self, supports_inline_queries: bool) -> Self {
        self.supports_inline_queries = Some(supports_inline_queries);
        self
    }
    /// Whether it can connect to business. Since Bot API 7.2.
    #[must_use]
    pub fn can_connect_to_business(mut self, can_connect_to_business: bool) -> Self {
        self.can_connect_to_business = Some(can_connect_to_business);
        self
    }
    /// Whether it has main web app. Since Bot API 7.8.
    #[must_use]
    pub fn has_main_web_app(mut self, has_main_web_app: bool) -> Self {
        self.has_main_web_app = Some(has_main_web_app);
        self
    }
    /// Whether it has topics enabled. Since Bot API 9.3.
    #[must_use]
    pub fn has_topics_enabled(mut self, has_topics_enabled: bool) -> Self {
        self.has_topics_enabled = Some(has_topics_enabled);
        self
    }
    /// Whether it allows users to create topics. Since Bot API 9.4.
    #[must_use]
    pub fn allows_users_to_create_topics(mut self, allows_users_to_create_topics: bool) -> Self {
        self.allows_users_to_create_topics = Some(allows_users_to_create_topics);
        self
    }
    /// Whether it can manage bots. Since Bot API 9.6.
    #[must_use]
    pub fn can_manage_bots(mut self, can_manage_bots: bool) -> Self {
        self.can_manage_bots = Some(can_manage_bots);
        self
    }
    /// Whether it supports join request queries. Since Bot API 10.1.
    #[must_use]
    pub fn supports_join_request_queries(mut self, supports_join_request_queries: bool) -> Self {
        self.supports_join_request_queries = Some(supports_join_request_queries);
        self
    }
}

/// Chat, with `id` and `kind`.
///
/// [Reference](https://core.telegram.org/bots/api#chat).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Chat {
    /// Identifier.
    pub id: ChatId,
    /// Which kind it is.
    #[serde(rename = "type")]
    pub kind: ChatType,
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Username.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// First name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Whether it is forum.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_forum: bool,
    /// Whether it is direct messages. Since Bot API 9.2.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_direct_messages: bool,
}

impl Chat {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<ChatId>, kind: impl Into<ChatType>) -> Self {
        Self {
            id: id.into(),
            kind: kind.into(),
            title: None,
            username: None,
            first_name: None,
            last_name: None,
            is_forum: false,
            is_direct_messages: false,
        }
    }
}

/// Chat full info.
///
/// [Reference](https://core.telegram.org/bots/api#chatfullinfo). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatFullInfo {
    /// Identifier.
    pub id: ChatId,
    /// Which kind it is.
    #[serde(rename = "type")]
    pub kind: ChatType,
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Username.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// First name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Whether it is forum.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_forum: bool,
    /// Whether it is direct messages. Since Bot API 9.2.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_direct_messages: bool,
    /// Accent color identifier.
    #[serde(deserialize_with = "crate::de::int")]
    pub accent_color_id: i64,
    /// Max reaction count.
    #[serde(deserialize_with = "crate::de::int")]
    pub max_reaction_count: i64,
    /// Photo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<Box<ChatPhoto>>,
    /// Active usernames.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_usernames: Option<Vec<String>>,
    /// Birthdate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birthdate: Option<Box<Birthdate>>,
    /// Business intro.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_intro: Option<Box<BusinessIntro>>,
    /// Business location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_location: Option<Box<BusinessLocation>>,
    /// Business opening hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_opening_hours: Option<Box<BusinessOpeningHours>>,
    /// Personal chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personal_chat: Option<Box<Chat>>,
    /// Parent chat. Since Bot API 9.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_chat: Option<Box<Chat>>,
    /// Available reactions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_reactions: Option<Vec<ReactionType>>,
    /// Background custom emoji identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_custom_emoji_id: Option<CustomEmojiId>,
    /// Profile accent color identifier.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub profile_accent_color_id: Option<i64>,
    /// Profile background custom emoji identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_background_custom_emoji_id: Option<CustomEmojiId>,
    /// Emoji status custom emoji identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emoji_status_custom_emoji_id: Option<CustomEmojiId>,
    /// Emoji status expiration date, a Unix time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emoji_status_expiration_date: Option<UnixTime>,
    /// Bio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bio: Option<String>,
    /// Whether it has private forwards.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub has_private_forwards: bool,
    /// Whether it has restricted voice and video messages.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub has_restricted_voice_and_video_messages: bool,
    /// Whether this applies: join to send messages.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub join_to_send_messages: bool,
    /// Whether this applies: join by request.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub join_by_request: bool,
    /// Description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Invite link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_link: Option<String>,
    /// Pinned message.
    #[serde(
        default,
        deserialize_with = "crate::de::nested",
        skip_serializing_if = "Option::is_none"
    )]
    pub pinned_message: Option<Box<Message>>,
    /// Permissions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<ChatPermissions>,
    /// Accepted gift types. Since Bot API 9.0.
    pub accepted_gift_types: AcceptedGiftTypes,
    /// Whether it can send paid media. Since Bot API 7.6.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_send_paid_media: bool,
    /// Slow mode delay, in seconds.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub slow_mode_delay: Option<i64>,
    /// Unrestrict boost count.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub unrestrict_boost_count: Option<i64>,
    /// Message auto delete time, in seconds.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub message_auto_delete_time: Option<i64>,
    /// Whether it has aggressive anti spam enabled.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub has_aggressive_anti_spam_enabled: bool,
    /// Whether it has hidden members.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub has_hidden_members: bool,
    /// Whether it has protected content.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub has_protected_content: bool,
    /// Whether it has visible history.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub has_visible_history: bool,
    /// Sticker set name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sticker_set_name: Option<String>,
    /// Whether it can set sticker set.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_set_sticker_set: bool,
    /// Custom emoji sticker set name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_emoji_sticker_set_name: Option<String>,
    /// Linked chat identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linked_chat_id: Option<ChatId>,
    /// Location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Box<ChatLocation>>,
    /// Rating. Since Bot API 9.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<Box<UserRating>>,
    /// First profile audio. Since Bot API 9.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_profile_audio: Option<Box<Audio>>,
    /// Unique gift colors. Since Bot API 9.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unique_gift_colors: Option<Box<UniqueGiftColors>>,
    /// Paid message star count. Since Bot API 9.3.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub paid_message_star_count: Option<i64>,
    /// Guard bot. Since Bot API 10.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guard_bot: Option<Box<User>>,
    /// Community. Since Bot API 10.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub community: Option<Box<Community>>,
}

impl ChatFullInfo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<ChatId>,
        kind: impl Into<ChatType>,
        accent_color_id: i64,
        max_reaction_count: i64,
        accepted_gift_types: impl Into<AcceptedGiftTypes>,
    ) -> Self {
        Self {
            id: id.into(),
            kind: kind.into(),
            title: None,
            username: None,
            first_name: None,
            last_name: None,
            is_forum: false,
            is_direct_messages: false,
            accent_color_id,
            max_reaction_count,
            photo: None,
            active_usernames: None,
            birthdate: None,
            business_intro: None,
            business_location: None,
            business_opening_hours: None,
            personal_chat: None,
            parent_chat: None,
            available_reactions: None,
            background_custom_emoji_id: None,
            profile_accent_color_id: None,
            profile_background_custom_emoji_id: None,
            emoji_status_custom_emoji_id: None,
            emoji_status_expiration_date: None,
            bio: None,
            has_private_forwards: false,
            has_restricted_voice_and_video_messages: false,
            join_to_send_messages: false,
            join_by_request: false,
            description: None,
            invite_link: None,
            pinned_message: None,
            permissions: None,
            accepted_gift_types: accepted_gift_types.into(),
            can_send_paid_media: false,
            slow_mode_delay: None,
            unrestrict_boost_count: None,
            message_auto_delete_time: None,
            has_aggressive_anti_spam_enabled: false,
            has_hidden_members: false,
            has_protected_content: false,
            has_visible_history: false,
            sticker_set_name: None,
            can_set_sticker_set: false,
            custom_emoji_sticker_set_name: None,
            linked_chat_id: None,
            location: None,
            rating: None,
            first_profile_audio: None,
            unique_gift_colors: None,
            paid_message_star_count: None,
            guard_bot: None,
            community: None,
        }
    }
}

/// User profile photos, with `total_count` and `photos`.
///
/// [Reference](https://core.telegram.org/bots/api#userprofilephotos).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserProfilePhotos {
    /// Total count.
    #[serde(deserialize_with = "crate::de::int")]
    pub total_count: i64,
    /// Photos.
    pub photos: Vec<Vec<PhotoSize>>,
}

impl UserProfilePhotos {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(total_count: i64, photos: impl Into<Vec<Vec<PhotoSize>>>) -> Self {
        Self { total_count, photos: photos.into() }
    }
}

/// User profile audios, with `total_count` and `audios`.
///
/// [Reference](https://core.telegram.org/bots/api#userprofileaudios). Since Bot API 9.4.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserProfileAudios {
    /// Total count.
    #[serde(deserialize_with = "crate::de::int")]
    pub total_count: i64,
    /// Audios.
    pub audios: Vec<Audio>,
}

impl UserProfileAudios {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(total_count: i64, audios: impl Into<Vec<Audio>>) -> Self {
        Self { total_count, audios: audios.into() }
    }
}

/// Community, with `id` and `name`.
///
/// [Reference](https://core.telegram.org/bots/api#community). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Community {
    /// Identifier.
    pub id: CommunityId,
    /// Name.
    pub name: String,
}

impl Community {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<CommunityId>, name: impl Into<String>) -> Self {
        Self { id: id.into(), name: name.into() }
    }
}

/// Chat photo, with `small_file_id`, `small_file_unique_id`, `big_file_id` and `big_file_unique_id`.
///
/// [Reference](https://core.telegram.org/bots/api#chatphoto).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatPhoto {
    /// Small file identifier.
    pub small_file_id: FileId,
    /// Small file unique identifier.
    pub small_file_unique_id: FileUniqueId,
    /// Big file identifier.
    pub big_file_id: FileId,
    /// Big file unique identifier.
    pub big_file_unique_id: FileUniqueId,
}

impl ChatPhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        small_file_id: impl Into<FileId>,
        small_file_unique_id: impl Into<FileUniqueId>,
        big_file_id: impl Into<FileId>,
        big_file_unique_id: impl Into<FileUniqueId>,
    ) -> Self {
        Self {
            small_file_id: small_file_id.into(),
            small_file_unique_id: small_file_unique_id.into(),
            big_file_id: big_file_id.into(),
            big_file_unique_id: big_file_unique_id.into(),
        }
    }
}

/// User rating, with `level`, `rating` and `current_level_rating`.
///
/// [Reference](https://core.telegram.org/bots/api#userrating). Since Bot API 9.3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserRating {
    /// Level.
    #[serde(deserialize_with = "crate::de::int")]
    pub level: i64,
    /// Rating.
    #[serde(deserialize_with = "crate::de::int")]
    pub rating: i64,
    /// Current level rating.
    #[serde(deserialize_with = "crate::de::int")]
    pub current_level_rating: i64,
    /// Next level rating.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub next_level_rating: Option<i64>,
}

impl UserRating {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(level: i64, rating: i64, current_level_rating: i64) -> Self {
        Self { level, rating, current_level_rating, next_level_rating: None }
    }
}

/// Chat location, with `location` and `address`.
///
/// [Reference](https://core.telegram.org/bots/api#chatlocation).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatLocation {
    /// Location.
    pub location: Location,
    /// Address, 1 to 64 characters.
    pub address: String,
}

impl ChatLocation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(location: impl Into<Location>, address: impl Into<String>) -> Self {
        Self { location: location.into(), address: address.into() }
    }
}
