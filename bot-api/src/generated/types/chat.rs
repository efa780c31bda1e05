//! Chats and users.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::Deserialize;
use serde::Serialize;

/// User.
///
/// [Reference](https://core.telegram.org/bots/api#user).
#[derive(Debug, Clone, PartialEq, Serialize)]
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
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_premium: bool,
    /// Whether this applies: added to attachment menu.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
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

impl de::Object for User {
    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            2 => match name {
                "id" => 0,
                _ => return None,
            },
            6 => match name {
                "is_bot" => 1,
                _ => return None,
            },
            8 => match name {
                "username" => 4,
                _ => return None,
            },
            9 => match name {
                "last_name" => 3,
                _ => return None,
            },
            10 => match name {
                "first_name" => 2,
                "is_premium" => 6,
                _ => return None,
            },
            13 => match name {
                "language_code" => 5,
                _ => return None,
            },
            15 => match name {
                "can_join_groups" => 8,
                "can_manage_bots" => 16,
                _ => return None,
            },
            16 => match name {
                "has_main_web_app" => 13,
                _ => return None,
            },
            18 => match name {
                "has_topics_enabled" => 14,
                _ => return None,
            },
            22 => match name {
                "supports_guest_queries" => 10,
                _ => return None,
            },
            23 => match name {
                "supports_inline_queries" => 11,
                "can_connect_to_business" => 12,
                _ => return None,
            },
            24 => match name {
                "added_to_attachment_menu" => 7,
                _ => return None,
            },
            27 => match name {
                "can_read_all_group_messages" => 9,
                _ => return None,
            },
            29 => match name {
                "allows_users_to_create_topics" => 15,
                "supports_join_request_queries" => 17,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut is_bot = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut username = None;
        let mut language_code = None;
        let mut is_premium = false;
        let mut added_to_attachment_menu = false;
        let mut can_join_groups = None;
        let mut can_read_all_group_messages = None;
        let mut supports_guest_queries = None;
        let mut supports_inline_queries = None;
        let mut can_connect_to_business = None;
        let mut has_main_web_app = None;
        let mut has_topics_enabled = None;
        let mut allows_users_to_create_topics = None;
        let mut can_manage_bots = None;
        let mut supports_join_request_queries = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => id = map.next_value()?,
                1 => is_bot = map.next_value()?,
                2 => first_name = map.next_value()?,
                3 => last_name = map.next_value()?,
                4 => username = map.next_value()?,
                5 => language_code = map.next_value()?,
                6 => is_premium = de::flag(&mut map)?,
                7 => added_to_attachment_menu = de::flag(&mut map)?,
                8 => can_join_groups = map.next_value()?,
                9 => can_read_all_group_messages = map.next_value()?,
                10 => supports_guest_queries = map.next_value()?,
                11 => supports_inline_queries = map.next_value()?,
                12 => can_connect_to_business = map.next_value()?,
                13 => has_main_web_app = map.next_value()?,
                14 => has_topics_enabled = map.next_value()?,
                15 => allows_users_to_create_topics = map.next_value()?,
                16 => can_manage_bots = map.next_value()?,
                _ => supports_join_request_queries = map.next_value()?,
            }
        }
        Ok(Self {
            id: de::required(id, "id")?,
            is_bot: de::required(is_bot, "is_bot")?,
            first_name: de::required(first_name, "first_name")?,
            last_name,
            username,
            language_code,
            is_premium,
            added_to_attachment_menu,
            can_join_groups,
            can_read_all_group_messages,
            supports_guest_queries,
            supports_inline_queries,
            can_connect_to_business,
            has_main_web_app,
            has_topics_enabled,
            allows_users_to_create_topics,
            can_manage_bots,
            supports_join_request_queries,
        })
    }
}

impl<'de> Deserialize<'de> for User {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::object(deserializer)
    }
}

/// Chat, with `id` and `kind`.
///
/// [Reference](https://core.telegram.org/bots/api#chat).
#[derive(Debug, Clone, PartialEq, Serialize)]
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
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_forum: bool,
    /// Whether it is direct messages. Since Bot API 9.2.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
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

impl de::Object for Chat {
    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "id" => 0,
            "type" => 1,
            "title" => 2,
            "username" => 3,
            "first_name" => 4,
            "last_name" => 5,
            "is_forum" => 6,
            "is_direct_messages" => 7,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut kind = None;
        let mut title = None;
        let mut username = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut is_forum = false;
        let mut is_direct_messages = false;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => id = map.next_value()?,
                1 => kind = map.next_value()?,
                2 => title = map.next_value()?,
                3 => username = map.next_value()?,
                4 => first_name = map.next_value()?,
                5 => last_name = map.next_value()?,
                6 => is_forum = de::flag(&mut map)?,
                _ => is_direct_messages = de::flag(&mut map)?,
            }
        }
        Ok(Self {
            id: de::required(id, "id")?,
            kind: de::required(kind, "type")?,
            title,
            username,
            first_name,
            last_name,
            is_forum,
            is_direct_messages,
        })
    }
}

impl<'de> Deserialize<'de> for Chat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::object(deserializer)
    }
}

/// Chat full info.
///
/// [Reference](https://core.telegram.org/bots/api#chatfullinfo). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_forum: bool,
    /// Whether it is direct messages. Since Bot API 9.2.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_direct_messages: bool,
    /// Accent color identifier.
    pub accent_color_id: i64,
    /// Max reaction count.
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
    #[serde(skip_serializing_if = "Option::is_none")]
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
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub has_private_forwards: bool,
    /// Whether it has restricted voice and video messages.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub has_restricted_voice_and_video_messages: bool,
    /// Whether this applies: join to send messages.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub join_to_send_messages: bool,
    /// Whether this applies: join by request.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub join_by_request: bool,
    /// Description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Invite link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_link: Option<String>,
    /// Pinned message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pinned_message: Option<Box<Message>>,
    /// Permissions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<ChatPermissions>,
    /// Accepted gift types. Since Bot API 9.0.
    pub accepted_gift_types: AcceptedGiftTypes,
    /// Whether it can send paid media. Since Bot API 7.6.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub can_send_paid_media: bool,
    /// Slow mode delay, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slow_mode_delay: Option<i64>,
    /// Unrestrict boost count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unrestrict_boost_count: Option<i64>,
    /// Message auto delete time, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_auto_delete_time: Option<i64>,
    /// Whether it has aggressive anti spam enabled.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub has_aggressive_anti_spam_enabled: bool,
    /// Whether it has hidden members.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub has_hidden_members: bool,
    /// Whether it has protected content.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub has_protected_content: bool,
    /// Whether it has visible history.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub has_visible_history: bool,
    /// Sticker set name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sticker_set_name: Option<String>,
    /// Whether it can set sticker set.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
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
    #[serde(skip_serializing_if = "Option::is_none")]
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

impl de::Object for ChatFullInfo {
    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            2 => match name {
                "id" => 0,
                _ => return None,
            },
            3 => match name {
                "bio" => 24,
                _ => return None,
            },
            4 => match name {
                "type" => 1,
                _ => return None,
            },
            5 => match name {
                "title" => 2,
                "photo" => 10,
                _ => return None,
            },
            6 => match name {
                "rating" => 47,
                _ => return None,
            },
            8 => match name {
                "username" => 3,
                "is_forum" => 6,
                "location" => 46,
                _ => return None,
            },
            9 => match name {
                "last_name" => 5,
                "birthdate" => 12,
                "guard_bot" => 51,
                "community" => 52,
                _ => return None,
            },
            10 => match name {
                "first_name" => 4,
                _ => return None,
            },
            11 => match name {
                "parent_chat" => 17,
                "description" => 29,
                "invite_link" => 30,
                "permissions" => 32,
                _ => return None,
            },
            13 => match name {
                "personal_chat" => 16,
                _ => return None,
            },
            14 => match name {
                "business_intro" => 13,
                "pinned_message" => 31,
                "linked_chat_id" => 45,
                _ => return None,
            },
            15 => match name {
                "accent_color_id" => 8,
                "join_by_request" => 28,
                "slow_mode_delay" => 35,
                _ => return None,
            },
            16 => match name {
                "active_usernames" => 11,
                "sticker_set_name" => 42,
                _ => return None,
            },
            17 => match name {
                "business_location" => 14,
                _ => return None,
            },
            18 => match name {
                "is_direct_messages" => 7,
                "max_reaction_count" => 9,
                "has_hidden_members" => 39,
                "unique_gift_colors" => 49,
                _ => return None,
            },
            19 => match name {
                "available_reactions" => 18,
                "accepted_gift_types" => 33,
                "can_send_paid_media" => 34,
                "has_visible_history" => 41,
                "can_set_sticker_set" => 43,
                "first_profile_audio" => 48,
                _ => return None,
            },
            20 => match name {
                "has_private_forwards" => 25,
                _ => return None,
            },
            21 => match name {
                "join_to_send_messages" => 27,
                "has_protected_content" => 40,
                _ => return None,
            },
            22 => match name {
                "business_opening_hours" => 15,
                "unrestrict_boost_count" => 36,
                _ => return None,
            },
            23 => match name {
                "profile_accent_color_id" => 20,
                "paid_message_star_count" => 50,
                _ => return None,
            },
            24 => match name {
                "message_auto_delete_time" => 37,
                _ => return None,
            },
            26 => match name {
                "background_custom_emoji_id" => 19,
                _ => return None,
            },
            28 => match name {
                "emoji_status_custom_emoji_id" => 22,
                "emoji_status_expiration_date" => 23,
                _ => return None,
            },
            29 => match name {
                "custom_emoji_sticker_set_name" => 44,
                _ => return None,
            },
            32 => match name {
                "has_aggressive_anti_spam_enabled" => 38,
                _ => return None,
            },
            34 => match name {
                "profile_background_custom_emoji_id" => 21,
                _ => return None,
            },
            39 => match name {
                "has_restricted_voice_and_video_messages" => 26,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut kind = None;
        let mut title = None;
        let mut username = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut is_forum = false;
        let mut is_direct_messages = false;
        let mut accent_color_id = None;
        let mut max_reaction_count = None;
        let mut photo = None;
        let mut active_usernames = None;
        let mut birthdate = None;
        let mut business_intro = None;
        let mut business_location = None;
        let mut business_opening_hours = None;
        let mut personal_chat = None;
        let mut parent_chat = None;
        let mut available_reactions = None;
        let mut background_custom_emoji_id = None;
        let mut profile_accent_color_id = None;
        let mut profile_background_custom_emoji_id = None;
        let mut emoji_status_custom_emoji_id = None;
        let mut emoji_status_expiration_date = None;
        let mut bio = None;
        let mut has_private_forwards = false;
        let mut has_restricted_voice_and_video_messages = false;
        let mut join_to_send_messages = false;
        let mut join_by_request = false;
        let mut description = None;
        let mut invite_link = None;
        let mut pinned_message = None;
        let mut permissions = None;
        let mut accepted_gift_types = None;
        let mut can_send_paid_media = false;
        let mut slow_mode_delay = None;
        let mut unrestrict_boost_count = None;
        let mut message_auto_delete_time = None;
        let mut has_aggressive_anti_spam_enabled = false;
        let mut has_hidden_members = false;
        let mut has_protected_content = false;
        let mut has_visible_history = false;
        let mut sticker_set_name = None;
        let mut can_set_sticker_set = false;
        let mut custom_emoji_sticker_set_name = None;
        let mut linked_chat_id = None;
        let mut location = None;
        let mut rating = None;
        let mut first_profile_audio = None;
        let mut unique_gift_colors = None;
        let mut paid_message_star_count = None;
        let mut guard_bot = None;
        let mut community = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => id = map.next_value()?,
                1 => kind = map.next_value()?,
                2 => title = map.next_value()?,
                3 => username = map.next_value()?,
                4 => first_name = map.next_value()?,
                5 => last_name = map.next_value()?,
                6 => is_forum = de::flag(&mut map)?,
                7 => is_direct_messages = de::flag(&mut map)?,
                8 => accent_color_id = de::int(&mut map)?,
                9 => max_reaction_count = de::int(&mut map)?,
                10 => photo = map.next_value()?,
                11 => active_usernames = map.next_value()?,
                12 => birthdate = map.next_value()?,
                13 => business_intro = map.next_value()?,
                14 => business_location = map.next_value()?,
                15 => business_opening_hours = map.next_value()?,
                16 => personal_chat = map.next_value()?,
                17 => parent_chat = map.next_value()?,
                18 => available_reactions = map.next_value()?,
                19 => background_custom_emoji_id = map.next_value()?,
                20 => profile_accent_color_id = de::int(&mut map)?,
                21 => profile_background_custom_emoji_id = map.next_value()?,
                22 => emoji_status_custom_emoji_id = map.next_value()?,
                23 => emoji_status_expiration_date = map.next_value()?,
                24 => bio = map.next_value()?,
                25 => has_private_forwards = de::flag(&mut map)?,
                26 => has_restricted_voice_and_video_messages = de::flag(&mut map)?,
                27 => join_to_send_messages = de::flag(&mut map)?,
                28 => join_by_request = de::flag(&mut map)?,
                29 => description = map.next_value()?,
                30 => invite_link = map.next_value()?,
                31 => pinned_message = de::nested(&mut map)?,
                32 => permissions = map.next_value()?,
                33 => accepted_gift_types = map.next_value()?,
                34 => can_send_paid_media = de::flag(&mut map)?,
                35 => slow_mode_delay = de::int(&mut map)?,
                36 => unrestrict_boost_count = de::int(&mut map)?,
                37 => message_auto_delete_time = de::int(&mut map)?,
                38 => has_aggressive_anti_spam_enabled = de::flag(&mut map)?,
                39 => has_hidden_members = de::flag(&mut map)?,
                40 => has_protected_content = de::flag(&mut map)?,
                41 => has_visible_history = de::flag(&mut map)?,
                42 => sticker_set_name = map.next_value()?,
                43 => can_set_sticker_set = de::flag(&mut map)?,
                44 => custom_emoji_sticker_set_name = map.next_value()?,
                45 => linked_chat_id = map.next_value()?,
                46 => location = map.next_value()?,
                47 => rating = map.next_value()?,
                48 => first_profile_audio = map.next_value()?,
                49 => unique_gift_colors = map.next_value()?,
                50 => paid_message_star_count = de::int(&mut map)?,
                51 => guard_bot = map.next_value()?,
                _ => community = map.next_value()?,
            }
        }
        Ok(Self {
            id: de::required(id, "id")?,
            kind: de::required(kind, "type")?,
            title,
            username,
            first_name,
            last_name,
            is_forum,
            is_direct_messages,
            accent_color_id: de::required(accent_color_id, "accent_color_id")?,
            max_reaction_count: de::required(max_reaction_count, "max_reaction_count")?,
            photo,
            active_usernames,
            birthdate,
            business_intro,
            business_location,
            business_opening_hours,
            personal_chat,
            parent_chat,
            available_reactions,
            background_custom_emoji_id,
            profile_accent_color_id,
            profile_background_custom_emoji_id,
            emoji_status_custom_emoji_id,
            emoji_status_expiration_date,
            bio,
            has_private_forwards,
            has_restricted_voice_and_video_messages,
            join_to_send_messages,
            join_by_request,
            description,
            invite_link,
            pinned_message,
            permissions,
            accepted_gift_types: de::required(accepted_gift_types, "accepted_gift_types")?,
            can_send_paid_media,
            slow_mode_delay,
            unrestrict_boost_count,
            message_auto_delete_time,
            has_aggressive_anti_spam_enabled,
            has_hidden_members,
            has_protected_content,
            has_visible_history,
            sticker_set_name,
            can_set_sticker_set,
            custom_emoji_sticker_set_name,
            linked_chat_id,
            location,
            rating,
            first_profile_audio,
            unique_gift_colors,
            paid_message_star_count,
            guard_bot,
            community,
        })
    }
}

impl<'de> Deserialize<'de> for ChatFullInfo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::object(deserializer)
    }
}

/// User profile photos, with `total_count` and `photos`.
///
/// [Reference](https://core.telegram.org/bots/api#userprofilephotos).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserProfilePhotos {
    /// Total count.
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

impl de::Object for UserProfilePhotos {
    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "total_count" => 0,
            "photos" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut total_count = None;
        let mut photos = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => total_count = de::int(&mut map)?,
                _ => photos = map.next_value()?,
            }
        }
        Ok(Self {
            total_count: de::required(total_count, "total_count")?,
            photos: de::required(photos, "photos")?,
        })
    }
}

impl<'de> Deserialize<'de> for UserProfilePhotos {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::object(deserializer)
    }
}

/// User profile audios, with `total_count` and `audios`.
///
/// [Reference](https://core.telegram.org/bots/api#userprofileaudios). Since Bot API 9.4.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserProfileAudios {
    /// Total count.
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

impl de::Object for UserProfileAudios {
    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "total_count" => 0,
            "audios" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut total_count = None;
        let mut audios = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => total_count = de::int(&mut map)?,
                _ => audios = map.next_value()?,
            }
        }
        Ok(Self {
            total_count: de::required(total_count, "total_count")?,
            audios: de::required(audios, "audios")?,
        })
    }
}

impl<'de> Deserialize<'de> for UserProfileAudios {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::object(deserializer)
    }
}

/// Community, with `id` and `name`.
///
/// [Reference](https://core.telegram.org/bots/api#community). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq, Serialize)]
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

impl de::Object for Community {
    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "id" => 0,
            "name" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => id = map.next_value()?,
                _ => name = map.next_value()?,
            }
        }
        Ok(Self { id: de::required(id, "id")?, name: de::required(name, "name")? })
    }
}

impl<'de> Deserialize<'de> for Community {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::object(deserializer)
    }
}

/// Chat photo, with `small_file_id`, `small_file_unique_id`, `big_file_id` and `big_file_unique_id`.
///
/// [Reference](https://core.telegram.org/bots/api#chatphoto).
#[derive(Debug, Clone, PartialEq, Serialize)]
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

impl de::Object for ChatPhoto {
    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "small_file_id" => 0,
            "small_file_unique_id" => 1,
            "big_file_id" => 2,
            "big_file_unique_id" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut small_file_id = None;
        let mut small_file_unique_id = None;
        let mut big_file_id = None;
        let mut big_file_unique_id = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => small_file_id = map.next_value()?,
                1 => small_file_unique_id = map.next_value()?,
                2 => big_file_id = map.next_value()?,
                _ => big_file_unique_id = map.next_value()?,
            }
        }
        Ok(Self {
            small_file_id: de::required(small_file_id, "small_file_id")?,
            small_file_unique_id: de::required(small_file_unique_id, "small_file_unique_id")?,
            big_file_id: de::required(big_file_id, "big_file_id")?,
            big_file_unique_id: de::required(big_file_unique_id, "big_file_unique_id")?,
        })
    }
}

impl<'de> Deserialize<'de> for ChatPhoto {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::object(deserializer)
    }
}

/// User rating, with `level`, `rating` and `current_level_rating`.
///
/// [Reference](https://core.telegram.org/bots/api#userrating). Since Bot API 9.3.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserRating {
    /// Level.
    pub level: i64,
    /// Rating.
    pub rating: i64,
    /// Current level rating.
    pub current_level_rating: i64,
    /// Next level rating.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_level_rating: Option<i64>,
}

impl UserRating {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(level: i64, rating: i64, current_level_rating: i64) -> Self {
        Self { level, rating, current_level_rating, next_level_rating: None }
    }
}

impl de::Object for UserRating {
    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "level" => 0,
            "rating" => 1,
            "current_level_rating" => 2,
            "next_level_rating" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut level = None;
        let mut rating = None;
        let mut current_level_rating = None;
        let mut next_level_rating = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => level = de::int(&mut map)?,
                1 => rating = de::int(&mut map)?,
                2 => current_level_rating = de::int(&mut map)?,
                _ => next_level_rating = de::int(&mut map)?,
            }
        }
        Ok(Self {
            level: de::required(level, "level")?,
            rating: de::required(rating, "rating")?,
            current_level_rating: de::required(current_level_rating, "current_level_rating")?,
            next_level_rating,
        })
    }
}

impl<'de> Deserialize<'de> for UserRating {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::object(deserializer)
    }
}

/// Chat location, with `location` and `address`.
///
/// [Reference](https://core.telegram.org/bots/api#chatlocation).
#[derive(Debug, Clone, PartialEq, Serialize)]
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

impl de::Object for ChatLocation {
    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "location" => 0,
            "address" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut location = None;
        let mut address = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => location = map.next_value()?,
                _ => address = map.next_value()?,
            }
        }
        Ok(Self {
            location: de::required(location, "location")?,
            address: de::required(address, "address")?,
        })
    }
}

impl<'de> Deserialize<'de> for ChatLocation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::object(deserializer)
    }
}
