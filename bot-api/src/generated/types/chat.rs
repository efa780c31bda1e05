//! Chats and users.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::Deserialize;
use serde::{Serialize, ser::SerializeMap as _};

/// User.
///
/// [Reference](https://core.telegram.org/bots/api#user).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Identifier.
    pub id: UserId,
    /// Whether it is bot.
    pub is_bot: bool,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: Option<String>,
    /// Username.
    pub username: Option<String>,
    /// Language code.
    pub language_code: Option<String>,
    /// Whether it is premium.
    pub is_premium: bool,
    /// Whether this applies: added to attachment menu.
    pub added_to_attachment_menu: bool,
    /// Whether it can join groups.
    pub can_join_groups: Option<bool>,
    /// Whether it can read all group messages.
    pub can_read_all_group_messages: Option<bool>,
    /// Whether it supports guest queries. Since Bot API 10.0.
    pub supports_guest_queries: Option<bool>,
    /// Whether it supports inline queries.
    pub supports_inline_queries: Option<bool>,
    /// Whether it can connect to business. Since Bot API 7.2.
    pub can_connect_to_business: Option<bool>,
    /// Whether it has main web app. Since Bot API 7.8.
    pub has_main_web_app: Option<bool>,
    /// Whether it has topics enabled. Since Bot API 9.3.
    pub has_topics_enabled: Option<bool>,
    /// Whether it allows users to create topics. Since Bot API 9.4.
    pub allows_users_to_create_topics: Option<bool>,
    /// Whether it can manage bots. Since Bot API 9.6.
    pub can_manage_bots: Option<bool>,
    /// Whether it supports join request queries. Since Bot API 10.1.
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

impl Serialize for User {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("is_bot", &self.is_bot)?;
        map.serialize_entry("first_name", &self.first_name)?;
        if let Some(value) = &self.last_name {
            map.serialize_entry("last_name", value)?;
        }
        if let Some(value) = &self.username {
            map.serialize_entry("username", value)?;
        }
        if let Some(value) = &self.language_code {
            map.serialize_entry("language_code", value)?;
        }
        if self.is_premium {
            map.serialize_entry("is_premium", &true)?;
        }
        if self.added_to_attachment_menu {
            map.serialize_entry("added_to_attachment_menu", &true)?;
        }
        if let Some(value) = &self.can_join_groups {
            map.serialize_entry("can_join_groups", value)?;
        }
        if let Some(value) = &self.can_read_all_group_messages {
            map.serialize_entry("can_read_all_group_messages", value)?;
        }
        if let Some(value) = &self.supports_guest_queries {
            map.serialize_entry("supports_guest_queries", value)?;
        }
        if let Some(value) = &self.supports_inline_queries {
            map.serialize_entry("supports_inline_queries", value)?;
        }
        if let Some(value) = &self.can_connect_to_business {
            map.serialize_entry("can_connect_to_business", value)?;
        }
        if let Some(value) = &self.has_main_web_app {
            map.serialize_entry("has_main_web_app", value)?;
        }
        if let Some(value) = &self.has_topics_enabled {
            map.serialize_entry("has_topics_enabled", value)?;
        }
        if let Some(value) = &self.allows_users_to_create_topics {
            map.serialize_entry("allows_users_to_create_topics", value)?;
        }
        if let Some(value) = &self.can_manage_bots {
            map.serialize_entry("can_manage_bots", value)?;
        }
        if let Some(value) = &self.supports_join_request_queries {
            map.serialize_entry("supports_join_request_queries", value)?;
        }
        map.end()
    }
}

impl de::Object for User {
    const EXPECTED: &'static str = "an object, User";

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
                0 => de::value(&mut map, &mut id)?,
                1 => de::value(&mut map, &mut is_bot)?,
                2 => de::value(&mut map, &mut first_name)?,
                3 => de::value(&mut map, &mut last_name)?,
                4 => de::value(&mut map, &mut username)?,
                5 => de::value(&mut map, &mut language_code)?,
                6 => de::flag(&mut map, &mut is_premium)?,
                7 => de::flag(&mut map, &mut added_to_attachment_menu)?,
                8 => de::value(&mut map, &mut can_join_groups)?,
                9 => de::value(&mut map, &mut can_read_all_group_messages)?,
                10 => de::value(&mut map, &mut supports_guest_queries)?,
                11 => de::value(&mut map, &mut supports_inline_queries)?,
                12 => de::value(&mut map, &mut can_connect_to_business)?,
                13 => de::value(&mut map, &mut has_main_web_app)?,
                14 => de::value(&mut map, &mut has_topics_enabled)?,
                15 => de::value(&mut map, &mut allows_users_to_create_topics)?,
                16 => de::value(&mut map, &mut can_manage_bots)?,
                _ => de::value(&mut map, &mut supports_join_request_queries)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(is_bot) = is_bot else { return Err(de::missing("is_bot")) };
        let Some(first_name) = first_name else { return Err(de::missing("first_name")) };
        Ok(Self {
            id,
            is_bot,
            first_name,
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
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat, with `id` and `kind`.
///
/// [Reference](https://core.telegram.org/bots/api#chat).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Chat {
    /// Identifier.
    pub id: ChatId,
    /// Which kind it is.
    pub kind: ChatType,
    /// Title.
    pub title: Option<String>,
    /// Username.
    pub username: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Whether it is forum.
    pub is_forum: bool,
    /// Whether it is direct messages. Since Bot API 9.2.
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

impl Serialize for Chat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("type", &self.kind)?;
        if let Some(value) = &self.title {
            map.serialize_entry("title", value)?;
        }
        if let Some(value) = &self.username {
            map.serialize_entry("username", value)?;
        }
        if let Some(value) = &self.first_name {
            map.serialize_entry("first_name", value)?;
        }
        if let Some(value) = &self.last_name {
            map.serialize_entry("last_name", value)?;
        }
        if self.is_forum {
            map.serialize_entry("is_forum", &true)?;
        }
        if self.is_direct_messages {
            map.serialize_entry("is_direct_messages", &true)?;
        }
        map.end()
    }
}

impl de::Object for Chat {
    const EXPECTED: &'static str = "an object, Chat";

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
                0 => de::value(&mut map, &mut id)?,
                1 => de::value(&mut map, &mut kind)?,
                2 => de::value(&mut map, &mut title)?,
                3 => de::value(&mut map, &mut username)?,
                4 => de::value(&mut map, &mut first_name)?,
                5 => de::value(&mut map, &mut last_name)?,
                6 => de::flag(&mut map, &mut is_forum)?,
                _ => de::flag(&mut map, &mut is_direct_messages)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(kind) = kind else { return Err(de::missing("type")) };
        Ok(Self { id, kind, title, username, first_name, last_name, is_forum, is_direct_messages })
    }
}

impl<'de> Deserialize<'de> for Chat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat full info.
///
/// [Reference](https://core.telegram.org/bots/api#chatfullinfo). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatFullInfo {
    /// Identifier.
    pub id: ChatId,
    /// Which kind it is.
    pub kind: ChatType,
    /// Title.
    pub title: Option<String>,
    /// Username.
    pub username: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Whether it is forum.
    pub is_forum: bool,
    /// Whether it is direct messages. Since Bot API 9.2.
    pub is_direct_messages: bool,
    /// Accent color identifier.
    pub accent_color_id: i64,
    /// Max reaction count.
    pub max_reaction_count: i64,
    /// Photo.
    pub photo: Option<Box<ChatPhoto>>,
    /// Active usernames.
    pub active_usernames: Option<Vec<String>>,
    /// Birthdate.
    pub birthdate: Option<Box<Birthdate>>,
    /// Business intro.
    pub business_intro: Option<Box<BusinessIntro>>,
    /// Business location.
    pub business_location: Option<Box<BusinessLocation>>,
    /// Business opening hours.
    pub business_opening_hours: Option<Box<BusinessOpeningHours>>,
    /// Personal chat.
    pub personal_chat: Option<Box<Chat>>,
    /// Parent chat. Since Bot API 9.2.
    pub parent_chat: Option<Box<Chat>>,
    /// Available reactions.
    pub available_reactions: Option<Vec<ReactionType>>,
    /// Background custom emoji identifier.
    pub background_custom_emoji_id: Option<CustomEmojiId>,
    /// Profile accent color identifier.
    pub profile_accent_color_id: Option<i64>,
    /// Profile background custom emoji identifier.
    pub profile_background_custom_emoji_id: Option<CustomEmojiId>,
    /// Emoji status custom emoji identifier.
    pub emoji_status_custom_emoji_id: Option<CustomEmojiId>,
    /// Emoji status expiration date, a Unix time.
    pub emoji_status_expiration_date: Option<UnixTime>,
    /// Bio.
    pub bio: Option<String>,
    /// Whether it has private forwards.
    pub has_private_forwards: bool,
    /// Whether it has restricted voice and video messages.
    pub has_restricted_voice_and_video_messages: bool,
    /// Whether this applies: join to send messages.
    pub join_to_send_messages: bool,
    /// Whether this applies: join by request.
    pub join_by_request: bool,
    /// Description.
    pub description: Option<String>,
    /// Invite link.
    pub invite_link: Option<String>,
    /// Pinned message.
    pub pinned_message: Option<Box<Message>>,
    /// Permissions.
    pub permissions: Option<ChatPermissions>,
    /// Accepted gift types. Since Bot API 9.0.
    pub accepted_gift_types: AcceptedGiftTypes,
    /// Whether it can send paid media. Since Bot API 7.6.
    pub can_send_paid_media: bool,
    /// Slow mode delay, in seconds.
    pub slow_mode_delay: Option<i64>,
    /// Unrestrict boost count.
    pub unrestrict_boost_count: Option<i64>,
    /// Message auto delete time, in seconds.
    pub message_auto_delete_time: Option<i64>,
    /// Whether it has aggressive anti spam enabled.
    pub has_aggressive_anti_spam_enabled: bool,
    /// Whether it has hidden members.
    pub has_hidden_members: bool,
    /// Whether it has protected content.
    pub has_protected_content: bool,
    /// Whether it has visible history.
    pub has_visible_history: bool,
    /// Sticker set name.
    pub sticker_set_name: Option<String>,
    /// Whether it can set sticker set.
    pub can_set_sticker_set: bool,
    /// Custom emoji sticker set name.
    pub custom_emoji_sticker_set_name: Option<String>,
    /// Linked chat identifier.
    pub linked_chat_id: Option<ChatId>,
    /// Location.
    pub location: Option<Box<ChatLocation>>,
    /// Rating. Since Bot API 9.3.
    pub rating: Option<Box<UserRating>>,
    /// First profile audio. Since Bot API 9.4.
    pub first_profile_audio: Option<Box<Audio>>,
    /// Unique gift colors. Since Bot API 9.3.
    pub unique_gift_colors: Option<Box<UniqueGiftColors>>,
    /// Paid message star count. Since Bot API 9.3.
    pub paid_message_star_count: Option<i64>,
    /// Guard bot. Since Bot API 10.1.
    pub guard_bot: Option<Box<User>>,
    /// Community. Since Bot API 10.2.
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

impl Serialize for ChatFullInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("type", &self.kind)?;
        if let Some(value) = &self.title {
            map.serialize_entry("title", value)?;
        }
        if let Some(value) = &self.username {
            map.serialize_entry("username", value)?;
        }
        if let Some(value) = &self.first_name {
            map.serialize_entry("first_name", value)?;
        }
        if let Some(value) = &self.last_name {
            map.serialize_entry("last_name", value)?;
        }
        if self.is_forum {
            map.serialize_entry("is_forum", &true)?;
        }
        if self.is_direct_messages {
            map.serialize_entry("is_direct_messages", &true)?;
        }
        map.serialize_entry("accent_color_id", &self.accent_color_id)?;
        map.serialize_entry("max_reaction_count", &self.max_reaction_count)?;
        if let Some(value) = &self.photo {
            map.serialize_entry("photo", &**value)?;
        }
        if let Some(value) = &self.active_usernames {
            map.serialize_entry("active_usernames", value)?;
        }
        if let Some(value) = &self.birthdate {
            map.serialize_entry("birthdate", &**value)?;
        }
        if let Some(value) = &self.business_intro {
            map.serialize_entry("business_intro", &**value)?;
        }
        if let Some(value) = &self.business_location {
            map.serialize_entry("business_location", &**value)?;
        }
        if let Some(value) = &self.business_opening_hours {
            map.serialize_entry("business_opening_hours", &**value)?;
        }
        if let Some(value) = &self.personal_chat {
            map.serialize_entry("personal_chat", &**value)?;
        }
        if let Some(value) = &self.parent_chat {
            map.serialize_entry("parent_chat", &**value)?;
        }
        if let Some(value) = &self.available_reactions {
            map.serialize_entry("available_reactions", value)?;
        }
        if let Some(value) = &self.background_custom_emoji_id {
            map.serialize_entry("background_custom_emoji_id", value)?;
        }
        if let Some(value) = &self.profile_accent_color_id {
            map.serialize_entry("profile_accent_color_id", value)?;
        }
        if let Some(value) = &self.profile_background_custom_emoji_id {
            map.serialize_entry("profile_background_custom_emoji_id", value)?;
        }
        if let Some(value) = &self.emoji_status_custom_emoji_id {
            map.serialize_entry("emoji_status_custom_emoji_id", value)?;
        }
        if let Some(value) = &self.emoji_status_expiration_date {
            map.serialize_entry("emoji_status_expiration_date", value)?;
        }
        if let Some(value) = &self.bio {
            map.serialize_entry("bio", value)?;
        }
        if self.has_private_forwards {
            map.serialize_entry("has_private_forwards", &true)?;
        }
        if self.has_restricted_voice_and_video_messages {
            map.serialize_entry("has_restricted_voice_and_video_messages", &true)?;
        }
        if self.join_to_send_messages {
            map.serialize_entry("join_to_send_messages", &true)?;
        }
        if self.join_by_request {
            map.serialize_entry("join_by_request", &true)?;
        }
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
        }
        if let Some(value) = &self.invite_link {
            map.serialize_entry("invite_link", value)?;
        }
        if let Some(value) = &self.pinned_message {
            map.serialize_entry("pinned_message", &**value)?;
        }
        if let Some(value) = &self.permissions {
            map.serialize_entry("permissions", value)?;
        }
        map.serialize_entry("accepted_gift_types", &self.accepted_gift_types)?;
        if self.can_send_paid_media {
            map.serialize_entry("can_send_paid_media", &true)?;
        }
        if let Some(value) = &self.slow_mode_delay {
            map.serialize_entry("slow_mode_delay", value)?;
        }
        if let Some(value) = &self.unrestrict_boost_count {
            map.serialize_entry("unrestrict_boost_count", value)?;
        }
        if let Some(value) = &self.message_auto_delete_time {
            map.serialize_entry("message_auto_delete_time", value)?;
        }
        if self.has_aggressive_anti_spam_enabled {
            map.serialize_entry("has_aggressive_anti_spam_enabled", &true)?;
        }
        if self.has_hidden_members {
            map.serialize_entry("has_hidden_members", &true)?;
        }
        if self.has_protected_content {
            map.serialize_entry("has_protected_content", &true)?;
        }
        if self.has_visible_history {
            map.serialize_entry("has_visible_history", &true)?;
        }
        if let Some(value) = &self.sticker_set_name {
            map.serialize_entry("sticker_set_name", value)?;
        }
        if self.can_set_sticker_set {
            map.serialize_entry("can_set_sticker_set", &true)?;
        }
        if let Some(value) = &self.custom_emoji_sticker_set_name {
            map.serialize_entry("custom_emoji_sticker_set_name", value)?;
        }
        if let Some(value) = &self.linked_chat_id {
            map.serialize_entry("linked_chat_id", value)?;
        }
        if let Some(value) = &self.location {
            map.serialize_entry("location", &**value)?;
        }
        if let Some(value) = &self.rating {
            map.serialize_entry("rating", &**value)?;
        }
        if let Some(value) = &self.first_profile_audio {
            map.serialize_entry("first_profile_audio", &**value)?;
        }
        if let Some(value) = &self.unique_gift_colors {
            map.serialize_entry("unique_gift_colors", &**value)?;
        }
        if let Some(value) = &self.paid_message_star_count {
            map.serialize_entry("paid_message_star_count", value)?;
        }
        if let Some(value) = &self.guard_bot {
            map.serialize_entry("guard_bot", &**value)?;
        }
        if let Some(value) = &self.community {
            map.serialize_entry("community", &**value)?;
        }
        map.end()
    }
}

impl de::Object for ChatFullInfo {
    const EXPECTED: &'static str = "an object, ChatFullInfo";

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
                0 => de::value(&mut map, &mut id)?,
                1 => de::value(&mut map, &mut kind)?,
                2 => de::value(&mut map, &mut title)?,
                3 => de::value(&mut map, &mut username)?,
                4 => de::value(&mut map, &mut first_name)?,
                5 => de::value(&mut map, &mut last_name)?,
                6 => de::flag(&mut map, &mut is_forum)?,
                7 => de::flag(&mut map, &mut is_direct_messages)?,
                8 => de::int(&mut map, &mut accent_color_id)?,
                9 => de::int(&mut map, &mut max_reaction_count)?,
                10 => de::boxed_value(&mut map, &mut photo)?,
                11 => de::value(&mut map, &mut active_usernames)?,
                12 => de::boxed_value(&mut map, &mut birthdate)?,
                13 => de::boxed_value(&mut map, &mut business_intro)?,
                14 => de::boxed_value(&mut map, &mut business_location)?,
                15 => de::boxed_value(&mut map, &mut business_opening_hours)?,
                16 => de::boxed_value(&mut map, &mut personal_chat)?,
                17 => de::boxed_value(&mut map, &mut parent_chat)?,
                18 => de::value(&mut map, &mut available_reactions)?,
                19 => de::value(&mut map, &mut background_custom_emoji_id)?,
                20 => de::int(&mut map, &mut profile_accent_color_id)?,
                21 => de::value(&mut map, &mut profile_background_custom_emoji_id)?,
                22 => de::value(&mut map, &mut emoji_status_custom_emoji_id)?,
                23 => de::value(&mut map, &mut emoji_status_expiration_date)?,
                24 => de::value(&mut map, &mut bio)?,
                25 => de::flag(&mut map, &mut has_private_forwards)?,
                26 => de::flag(&mut map, &mut has_restricted_voice_and_video_messages)?,
                27 => de::flag(&mut map, &mut join_to_send_messages)?,
                28 => de::flag(&mut map, &mut join_by_request)?,
                29 => de::value(&mut map, &mut description)?,
                30 => de::value(&mut map, &mut invite_link)?,
                31 => de::nested(&mut map, &mut pinned_message)?,
                32 => de::value(&mut map, &mut permissions)?,
                33 => de::value(&mut map, &mut accepted_gift_types)?,
                34 => de::flag(&mut map, &mut can_send_paid_media)?,
                35 => de::int(&mut map, &mut slow_mode_delay)?,
                36 => de::int(&mut map, &mut unrestrict_boost_count)?,
                37 => de::int(&mut map, &mut message_auto_delete_time)?,
                38 => de::flag(&mut map, &mut has_aggressive_anti_spam_enabled)?,
                39 => de::flag(&mut map, &mut has_hidden_members)?,
                40 => de::flag(&mut map, &mut has_protected_content)?,
                41 => de::flag(&mut map, &mut has_visible_history)?,
                42 => de::value(&mut map, &mut sticker_set_name)?,
                43 => de::flag(&mut map, &mut can_set_sticker_set)?,
                44 => de::value(&mut map, &mut custom_emoji_sticker_set_name)?,
                45 => de::value(&mut map, &mut linked_chat_id)?,
                46 => de::boxed_value(&mut map, &mut location)?,
                47 => de::boxed_value(&mut map, &mut rating)?,
                48 => de::boxed_value(&mut map, &mut first_profile_audio)?,
                49 => de::boxed_value(&mut map, &mut unique_gift_colors)?,
                50 => de::int(&mut map, &mut paid_message_star_count)?,
                51 => de::boxed_value(&mut map, &mut guard_bot)?,
                _ => de::boxed_value(&mut map, &mut community)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(kind) = kind else { return Err(de::missing("type")) };
        let Some(accent_color_id) = accent_color_id else {
            return Err(de::missing("accent_color_id"));
        };
        let Some(max_reaction_count) = max_reaction_count else {
            return Err(de::missing("max_reaction_count"));
        };
        let Some(accepted_gift_types) = accepted_gift_types else {
            return Err(de::missing("accepted_gift_types"));
        };
        Ok(Self {
            id,
            kind,
            title,
            username,
            first_name,
            last_name,
            is_forum,
            is_direct_messages,
            accent_color_id,
            max_reaction_count,
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
            accepted_gift_types,
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
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// User profile photos, with `total_count` and `photos`.
///
/// [Reference](https://core.telegram.org/bots/api#userprofilephotos).
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for UserProfilePhotos {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("total_count", &self.total_count)?;
        map.serialize_entry("photos", &self.photos)?;
        map.end()
    }
}

impl de::Object for UserProfilePhotos {
    const EXPECTED: &'static str = "an object, UserProfilePhotos";

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
                0 => de::int(&mut map, &mut total_count)?,
                _ => de::value(&mut map, &mut photos)?,
            }
        }
        let Some(total_count) = total_count else { return Err(de::missing("total_count")) };
        let Some(photos) = photos else { return Err(de::missing("photos")) };
        Ok(Self { total_count, photos })
    }
}

impl<'de> Deserialize<'de> for UserProfilePhotos {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// User profile audios, with `total_count` and `audios`.
///
/// [Reference](https://core.telegram.org/bots/api#userprofileaudios). Since Bot API 9.4.
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for UserProfileAudios {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("total_count", &self.total_count)?;
        map.serialize_entry("audios", &self.audios)?;
        map.end()
    }
}

impl de::Object for UserProfileAudios {
    const EXPECTED: &'static str = "an object, UserProfileAudios";

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
                0 => de::int(&mut map, &mut total_count)?,
                _ => de::value(&mut map, &mut audios)?,
            }
        }
        let Some(total_count) = total_count else { return Err(de::missing("total_count")) };
        let Some(audios) = audios else { return Err(de::missing("audios")) };
        Ok(Self { total_count, audios })
    }
}

impl<'de> Deserialize<'de> for UserProfileAudios {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Community, with `id` and `name`.
///
/// [Reference](https://core.telegram.org/bots/api#community). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for Community {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.end()
    }
}

impl de::Object for Community {
    const EXPECTED: &'static str = "an object, Community";

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
                0 => de::value(&mut map, &mut id)?,
                _ => de::value(&mut map, &mut name)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(name) = name else { return Err(de::missing("name")) };
        Ok(Self { id, name })
    }
}

impl<'de> Deserialize<'de> for Community {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat photo, with `small_file_id`, `small_file_unique_id`, `big_file_id` and `big_file_unique_id`.
///
/// [Reference](https://core.telegram.org/bots/api#chatphoto).
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for ChatPhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("small_file_id", &self.small_file_id)?;
        map.serialize_entry("small_file_unique_id", &self.small_file_unique_id)?;
        map.serialize_entry("big_file_id", &self.big_file_id)?;
        map.serialize_entry("big_file_unique_id", &self.big_file_unique_id)?;
        map.end()
    }
}

impl de::Object for ChatPhoto {
    const EXPECTED: &'static str = "an object, ChatPhoto";

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
                0 => de::value(&mut map, &mut small_file_id)?,
                1 => de::value(&mut map, &mut small_file_unique_id)?,
                2 => de::value(&mut map, &mut big_file_id)?,
                _ => de::value(&mut map, &mut big_file_unique_id)?,
            }
        }
        let Some(small_file_id) = small_file_id else { return Err(de::missing("small_file_id")) };
        let Some(small_file_unique_id) = small_file_unique_id else {
            return Err(de::missing("small_file_unique_id"));
        };
        let Some(big_file_id) = big_file_id else { return Err(de::missing("big_file_id")) };
        let Some(big_file_unique_id) = big_file_unique_id else {
            return Err(de::missing("big_file_unique_id"));
        };
        Ok(Self { small_file_id, small_file_unique_id, big_file_id, big_file_unique_id })
    }
}

impl<'de> Deserialize<'de> for ChatPhoto {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// User rating, with `level`, `rating` and `current_level_rating`.
///
/// [Reference](https://core.telegram.org/bots/api#userrating). Since Bot API 9.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserRating {
    /// Level.
    pub level: i64,
    /// Rating.
    pub rating: i64,
    /// Current level rating.
    pub current_level_rating: i64,
    /// Next level rating.
    pub next_level_rating: Option<i64>,
}

impl UserRating {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(level: i64, rating: i64, current_level_rating: i64) -> Self {
        Self { level, rating, current_level_rating, next_level_rating: None }
    }
}

impl Serialize for UserRating {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("level", &self.level)?;
        map.serialize_entry("rating", &self.rating)?;
        map.serialize_entry("current_level_rating", &self.current_level_rating)?;
        if let Some(value) = &self.next_level_rating {
            map.serialize_entry("next_level_rating", value)?;
        }
        map.end()
    }
}

impl de::Object for UserRating {
    const EXPECTED: &'static str = "an object, UserRating";

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
                0 => de::int(&mut map, &mut level)?,
                1 => de::int(&mut map, &mut rating)?,
                2 => de::int(&mut map, &mut current_level_rating)?,
                _ => de::int(&mut map, &mut next_level_rating)?,
            }
        }
        let Some(level) = level else { return Err(de::missing("level")) };
        let Some(rating) = rating else { return Err(de::missing("rating")) };
        let Some(current_level_rating) = current_level_rating else {
            return Err(de::missing("current_level_rating"));
        };
        Ok(Self { level, rating, current_level_rating, next_level_rating })
    }
}

impl<'de> Deserialize<'de> for UserRating {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat location, with `location` and `address`.
///
/// [Reference](https://core.telegram.org/bots/api#chatlocation).
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for ChatLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("location", &self.location)?;
        map.serialize_entry("address", &self.address)?;
        map.end()
    }
}

impl de::Object for ChatLocation {
    const EXPECTED: &'static str = "an object, ChatLocation";

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
                0 => de::value(&mut map, &mut location)?,
                _ => de::value(&mut map, &mut address)?,
            }
        }
        let Some(location) = location else { return Err(de::missing("location")) };
        let Some(address) = address else { return Err(de::missing("address")) };
        Ok(Self { location, address })
    }
}

impl<'de> Deserialize<'de> for ChatLocation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}
