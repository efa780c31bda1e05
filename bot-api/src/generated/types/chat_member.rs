//! Members of chats, their rights and their requests to join.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::Deserialize;
use serde::{Serialize, ser::SerializeMap as _};

/// Chat member: one of 6 types.
///
/// [Reference](https://core.telegram.org/bots/api#chatmember).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatMember {
    /// `status` is `creator`.
    Owner(Box<ChatMemberOwner>),
    /// `status` is `administrator`.
    Administrator(Box<ChatMemberAdministrator>),
    /// `status` is `member`.
    Member(Box<ChatMemberMember>),
    /// `status` is `restricted`.
    Restricted(Box<ChatMemberRestricted>),
    /// `status` is `left`.
    Left(Box<ChatMemberLeft>),
    /// `status` is `kicked`.
    Banned(Box<ChatMemberBanned>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for ChatMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Owner(value) => (**value).serialize(serializer),
            Self::Administrator(value) => (**value).serialize(serializer),
            Self::Member(value) => (**value).serialize(serializer),
            Self::Restricted(value) => (**value).serialize(serializer),
            Self::Left(value) => (**value).serialize(serializer),
            Self::Banned(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for ChatMember {
    const TAG: &'static str = "status";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "creator" => 0,
            "administrator" => 1,
            "member" => 2,
            "restricted" => 3,
            "left" => 4,
            "kicked" => 5,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <ChatMemberOwner as de::Object>::find(field).is_some(),
            1 => <ChatMemberAdministrator as de::Object>::find(field).is_some(),
            2 => <ChatMemberMember as de::Object>::find(field).is_some(),
            3 => <ChatMemberRestricted as de::Object>::find(field).is_some(),
            4 => <ChatMemberLeft as de::Object>::find(field).is_some(),
            _ => <ChatMemberBanned as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::Owner),
            1 => de::boxed(fields, Self::Administrator),
            2 => de::boxed(fields, Self::Member),
            3 => de::boxed(fields, Self::Restricted),
            4 => de::boxed(fields, Self::Left),
            _ => de::boxed(fields, Self::Banned),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for ChatMember {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

/// Chat boost source: one of 3 types.
///
/// [Reference](https://core.telegram.org/bots/api#chatboostsource). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatBoostSource {
    /// `source` is `premium`.
    Premium(Box<ChatBoostSourcePremium>),
    /// `source` is `gift_code`.
    GiftCode(Box<ChatBoostSourceGiftCode>),
    /// `source` is `giveaway`.
    Giveaway(Box<ChatBoostSourceGiveaway>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for ChatBoostSource {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Premium(value) => (**value).serialize(serializer),
            Self::GiftCode(value) => (**value).serialize(serializer),
            Self::Giveaway(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for ChatBoostSource {
    const TAG: &'static str = "source";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "premium" => 0,
            "gift_code" => 1,
            "giveaway" => 2,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <ChatBoostSourcePremium as de::Object>::find(field).is_some(),
            1 => <ChatBoostSourceGiftCode as de::Object>::find(field).is_some(),
            _ => <ChatBoostSourceGiveaway as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::Premium),
            1 => de::boxed(fields, Self::GiftCode),
            _ => de::boxed(fields, Self::Giveaway),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for ChatBoostSource {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

/// Chat boost added, with `boost_count`.
///
/// [Reference](https://core.telegram.org/bots/api#chatboostadded). Since Bot API 7.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostAdded {
    /// Boost count.
    pub boost_count: i64,
}

impl ChatBoostAdded {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(boost_count: i64) -> Self {
        Self { boost_count }
    }
}

impl Serialize for ChatBoostAdded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("boost_count", &self.boost_count)?;
        map.end()
    }
}

impl de::Object for ChatBoostAdded {
    const EXPECTED: &'static str = "an object, ChatBoostAdded";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "boost_count" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut boost_count = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::int(&mut map, &mut boost_count)?;
        }
        let Some(boost_count) = boost_count else { return Err(de::missing("boost_count")) };
        Ok(Self { boost_count })
    }
}

impl<'de> Deserialize<'de> for ChatBoostAdded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat invite link, with `invite_link`, `creator`, `creates_join_request`, `is_primary` and `is_revoked`.
///
/// [Reference](https://core.telegram.org/bots/api#chatinvitelink).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatInviteLink {
    /// Invite link.
    pub invite_link: String,
    /// Creator.
    pub creator: User,
    /// Whether this applies: creates join request.
    pub creates_join_request: bool,
    /// Whether it is primary.
    pub is_primary: bool,
    /// Whether it is revoked.
    pub is_revoked: bool,
    /// Name.
    pub name: Option<String>,
    /// Expire date, a Unix time.
    pub expire_date: Option<UnixTime>,
    /// Member limit, 1 to 99999.
    pub member_limit: Option<i64>,
    /// Pending join request count.
    pub pending_join_request_count: Option<i64>,
    /// Subscription period. Since Bot API 7.9.
    pub subscription_period: Option<i64>,
    /// Subscription price. Since Bot API 7.9.
    pub subscription_price: Option<i64>,
}

impl ChatInviteLink {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(invite_link: impl Into<String>, creator: impl Into<User>) -> Self {
        Self {
            invite_link: invite_link.into(),
            creator: creator.into(),
            creates_join_request: false,
            is_primary: false,
            is_revoked: false,
            name: None,
            expire_date: None,
            member_limit: None,
            pending_join_request_count: None,
            subscription_period: None,
            subscription_price: None,
        }
    }
}

impl Serialize for ChatInviteLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("invite_link", &self.invite_link)?;
        map.serialize_entry("creator", &self.creator)?;
        map.serialize_entry("creates_join_request", &self.creates_join_request)?;
        map.serialize_entry("is_primary", &self.is_primary)?;
        map.serialize_entry("is_revoked", &self.is_revoked)?;
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let Some(value) = &self.expire_date {
            map.serialize_entry("expire_date", value)?;
        }
        if let Some(value) = &self.member_limit {
            map.serialize_entry("member_limit", value)?;
        }
        if let Some(value) = &self.pending_join_request_count {
            map.serialize_entry("pending_join_request_count", value)?;
        }
        if let Some(value) = &self.subscription_period {
            map.serialize_entry("subscription_period", value)?;
        }
        if let Some(value) = &self.subscription_price {
            map.serialize_entry("subscription_price", value)?;
        }
        map.end()
    }
}

impl de::Object for ChatInviteLink {
    const EXPECTED: &'static str = "an object, ChatInviteLink";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            4 => match name {
                "name" => 5,
                _ => return None,
            },
            7 => match name {
                "creator" => 1,
                _ => return None,
            },
            10 => match name {
                "is_primary" => 3,
                "is_revoked" => 4,
                _ => return None,
            },
            11 => match name {
                "invite_link" => 0,
                "expire_date" => 6,
                _ => return None,
            },
            12 => match name {
                "member_limit" => 7,
                _ => return None,
            },
            18 => match name {
                "subscription_price" => 10,
                _ => return None,
            },
            19 => match name {
                "subscription_period" => 9,
                _ => return None,
            },
            20 => match name {
                "creates_join_request" => 2,
                _ => return None,
            },
            26 => match name {
                "pending_join_request_count" => 8,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut invite_link = None;
        let mut creator = None;
        let mut creates_join_request = None;
        let mut is_primary = None;
        let mut is_revoked = None;
        let mut name = None;
        let mut expire_date = None;
        let mut member_limit = None;
        let mut pending_join_request_count = None;
        let mut subscription_period = None;
        let mut subscription_price = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut invite_link)?,
                1 => de::value(&mut map, &mut creator)?,
                2 => de::value(&mut map, &mut creates_join_request)?,
                3 => de::value(&mut map, &mut is_primary)?,
                4 => de::value(&mut map, &mut is_revoked)?,
                5 => de::value(&mut map, &mut name)?,
                6 => de::value(&mut map, &mut expire_date)?,
                7 => de::int(&mut map, &mut member_limit)?,
                8 => de::int(&mut map, &mut pending_join_request_count)?,
                9 => de::int(&mut map, &mut subscription_period)?,
                _ => de::int(&mut map, &mut subscription_price)?,
            }
        }
        let Some(invite_link) = invite_link else { return Err(de::missing("invite_link")) };
        let Some(creator) = creator else { return Err(de::missing("creator")) };
        let Some(creates_join_request) = creates_join_request else {
            return Err(de::missing("creates_join_request"));
        };
        let Some(is_primary) = is_primary else { return Err(de::missing("is_primary")) };
        let Some(is_revoked) = is_revoked else { return Err(de::missing("is_revoked")) };
        Ok(Self {
            invite_link,
            creator,
            creates_join_request,
            is_primary,
            is_revoked,
            name,
            expire_date,
            member_limit,
            pending_join_request_count,
            subscription_period,
            subscription_price,
        })
    }
}

impl<'de> Deserialize<'de> for ChatInviteLink {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat administrator rights.
///
/// [Reference](https://core.telegram.org/bots/api#chatadministratorrights).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatAdministratorRights {
    /// Whether it is anonymous.
    pub is_anonymous: bool,
    /// Whether it can manage chat.
    pub can_manage_chat: bool,
    /// Whether it can delete messages.
    pub can_delete_messages: bool,
    /// Whether it can manage video chats.
    pub can_manage_video_chats: bool,
    /// Whether it can restrict members.
    pub can_restrict_members: bool,
    /// Whether it can promote members.
    pub can_promote_members: bool,
    /// Whether it can change info.
    pub can_change_info: bool,
    /// Whether it can invite users.
    pub can_invite_users: bool,
    /// Whether it can post stories. Since Bot API 6.9.
    pub can_post_stories: bool,
    /// Whether it can edit stories. Since Bot API 6.9.
    pub can_edit_stories: bool,
    /// Whether it can delete stories. Since Bot API 6.9.
    pub can_delete_stories: bool,
    /// Whether it can post messages.
    pub can_post_messages: Option<bool>,
    /// Whether it can edit messages.
    pub can_edit_messages: Option<bool>,
    /// Whether it can pin messages.
    pub can_pin_messages: Option<bool>,
    /// Whether it can manage topics.
    pub can_manage_topics: Option<bool>,
    /// Whether it can manage direct messages. Since Bot API 9.2.
    pub can_manage_direct_messages: Option<bool>,
    /// Whether it can manage tags. Since Bot API 9.5.
    pub can_manage_tags: Option<bool>,
    /// Whether it can send welcome messages. Since Bot API 10.3.
    pub can_send_welcome_messages: bool,
}

impl ChatAdministratorRights {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {
            is_anonymous: false,
            can_manage_chat: false,
            can_delete_messages: false,
            can_manage_video_chats: false,
            can_restrict_members: false,
            can_promote_members: false,
            can_change_info: false,
            can_invite_users: false,
            can_post_stories: false,
            can_edit_stories: false,
            can_delete_stories: false,
            can_post_messages: None,
            can_edit_messages: None,
            can_pin_messages: None,
            can_manage_topics: None,
            can_manage_direct_messages: None,
            can_manage_tags: None,
            can_send_welcome_messages: false,
        }
    }
    /// Whether it is anonymous.
    #[must_use]
    pub fn is_anonymous(mut self, is_anonymous: bool) -> Self {
        self.is_anonymous = is_anonymous;
        self
    }
    /// Whether it can manage chat.
    #[must_use]
    pub fn can_manage_chat(mut self, can_manage_chat: bool) -> Self {
        self.can_manage_chat = can_manage_chat;
        self
    }
    /// Whether it can delete messages.
    #[must_use]
    pub fn can_delete_messages(mut self, can_delete_messages: bool) -> Self {
        self.can_delete_messages = can_delete_messages;
        self
    }
    /// Whether it can manage video chats.
    #[must_use]
    pub fn can_manage_video_chats(mut self, can_manage_video_chats: bool) -> Self {
        self.can_manage_video_chats = can_manage_video_chats;
        self
    }
    /// Whether it can restrict members.
    #[must_use]
    pub fn can_restrict_members(mut self, can_restrict_members: bool) -> Self {
        self.can_restrict_members = can_restrict_members;
        self
    }
    /// Whether it can promote members.
    #[must_use]
    pub fn can_promote_members(mut self, can_promote_members: bool) -> Self {
        self.can_promote_members = can_promote_members;
        self
    }
    /// Whether it can change info.
    #[must_use]
    pub fn can_change_info(mut self, can_change_info: bool) -> Self {
        self.can_change_info = can_change_info;
        self
    }
    /// Whether it can invite users.
    #[must_use]
    pub fn can_invite_users(mut self, can_invite_users: bool) -> Self {
        self.can_invite_users = can_invite_users;
        self
    }
    /// Whether it can post stories. Since Bot API 6.9.
    #[must_use]
    pub fn can_post_stories(mut self, can_post_stories: bool) -> Self {
        self.can_post_stories = can_post_stories;
        self
    }
    /// Whether it can edit stories. Since Bot API 6.9.
    #[must_use]
    pub fn can_edit_stories(mut self, can_edit_stories: bool) -> Self {
        self.can_edit_stories = can_edit_stories;
        self
    }
    /// Whether it can delete stories. Since Bot API 6.9.
    #[must_use]
    pub fn can_delete_stories(mut self, can_delete_stories: bool) -> Self {
        self.can_delete_stories = can_delete_stories;
        self
    }
    /// Whether it can post messages.
    #[must_use]
    pub fn can_post_messages(mut self, can_post_messages: bool) -> Self {
        self.can_post_messages = Some(can_post_messages);
        self
    }
    /// Whether it can edit messages.
    #[must_use]
    pub fn can_edit_messages(mut self, can_edit_messages: bool) -> Self {
        self.can_edit_messages = Some(can_edit_messages);
        self
    }
    /// Whether it can pin messages.
    #[must_use]
    pub fn can_pin_messages(mut self, can_pin_messages: bool) -> Self {
        self.can_pin_messages = Some(can_pin_messages);
        self
    }
    /// Whether it can manage topics.
    #[must_use]
    pub fn can_manage_topics(mut self, can_manage_topics: bool) -> Self {
        self.can_manage_topics = Some(can_manage_topics);
        self
    }
    /// Whether it can manage direct messages. Since Bot API 9.2.
    #[must_use]
    pub fn can_manage_direct_messages(mut self, can_manage_direct_messages: bool) -> Self {
        self.can_manage_direct_messages = Some(can_manage_direct_messages);
        self
    }
    /// Whether it can manage tags. Since Bot API 9.5.
    #[must_use]
    pub fn can_manage_tags(mut self, can_manage_tags: bool) -> Self {
        self.can_manage_tags = Some(can_manage_tags);
        self
    }
    /// Whether it can send welcome messages. Since Bot API 10.3.
    #[must_use]
    pub fn can_send_welcome_messages(mut self, can_send_welcome_messages: bool) -> Self {
        self.can_send_welcome_messages = can_send_welcome_messages;
        self
    }
}

impl Serialize for ChatAdministratorRights {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("is_anonymous", &self.is_anonymous)?;
        map.serialize_entry("can_manage_chat", &self.can_manage_chat)?;
        map.serialize_entry("can_delete_messages", &self.can_delete_messages)?;
        map.serialize_entry("can_manage_video_chats", &self.can_manage_video_chats)?;
        map.serialize_entry("can_restrict_members", &self.can_restrict_members)?;
        map.serialize_entry("can_promote_members", &self.can_promote_members)?;
        map.serialize_entry("can_change_info", &self.can_change_info)?;
        map.serialize_entry("can_invite_users", &self.can_invite_users)?;
        map.serialize_entry("can_post_stories", &self.can_post_stories)?;
        map.serialize_entry("can_edit_stories", &self.can_edit_stories)?;
        map.serialize_entry("can_delete_stories", &self.can_delete_stories)?;
        if let Some(value) = &self.can_post_messages {
            map.serialize_entry("can_post_messages", value)?;
        }
        if let Some(value) = &self.can_edit_messages {
            map.serialize_entry("can_edit_messages", value)?;
        }
        if let Some(value) = &self.can_pin_messages {
            map.serialize_entry("can_pin_messages", value)?;
        }
        if let Some(value) = &self.can_manage_topics {
            map.serialize_entry("can_manage_topics", value)?;
        }
        if let Some(value) = &self.can_manage_direct_messages {
            map.serialize_entry("can_manage_direct_messages", value)?;
        }
        if let Some(value) = &self.can_manage_tags {
            map.serialize_entry("can_manage_tags", value)?;
        }
        map.serialize_entry("can_send_welcome_messages", &self.can_send_welcome_messages)?;
        map.end()
    }
}

impl de::Object for ChatAdministratorRights {
    const EXPECTED: &'static str = "an object, ChatAdministratorRights";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            12 => match name {
                "is_anonymous" => 0,
                _ => return None,
            },
            15 => match name {
                "can_manage_chat" => 1,
                "can_change_info" => 6,
                "can_manage_tags" => 16,
                _ => return None,
            },
            16 => match name {
                "can_invite_users" => 7,
                "can_post_stories" => 8,
                "can_edit_stories" => 9,
                "can_pin_messages" => 13,
                _ => return None,
            },
            17 => match name {
                "can_post_messages" => 11,
                "can_edit_messages" => 12,
                "can_manage_topics" => 14,
                _ => return None,
            },
            18 => match name {
                "can_delete_stories" => 10,
                _ => return None,
            },
            19 => match name {
                "can_delete_messages" => 2,
                "can_promote_members" => 5,
                _ => return None,
            },
            20 => match name {
                "can_restrict_members" => 4,
                _ => return None,
            },
            22 => match name {
                "can_manage_video_chats" => 3,
                _ => return None,
            },
            25 => match name {
                "can_send_welcome_messages" => 17,
                _ => return None,
            },
            26 => match name {
                "can_manage_direct_messages" => 15,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut is_anonymous = None;
        let mut can_manage_chat = None;
        let mut can_delete_messages = None;
        let mut can_manage_video_chats = None;
        let mut can_restrict_members = None;
        let mut can_promote_members = None;
        let mut can_change_info = None;
        let mut can_invite_users = None;
        let mut can_post_stories = None;
        let mut can_edit_stories = None;
        let mut can_delete_stories = None;
        let mut can_post_messages = None;
        let mut can_edit_messages = None;
        let mut can_pin_messages = None;
        let mut can_manage_topics = None;
        let mut can_manage_direct_messages = None;
        let mut can_manage_tags = None;
        let mut can_send_welcome_messages = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut is_anonymous)?,
                1 => de::value(&mut map, &mut can_manage_chat)?,
                2 => de::value(&mut map, &mut can_delete_messages)?,
                3 => de::value(&mut map, &mut can_manage_video_chats)?,
                4 => de::value(&mut map, &mut can_restrict_members)?,
                5 => de::value(&mut map, &mut can_promote_members)?,
                6 => de::value(&mut map, &mut can_change_info)?,
                7 => de::value(&mut map, &mut can_invite_users)?,
                8 => de::value(&mut map, &mut can_post_stories)?,
                9 => de::value(&mut map, &mut can_edit_stories)?,
                10 => de::value(&mut map, &mut can_delete_stories)?,
                11 => de::value(&mut map, &mut can_post_messages)?,
                12 => de::value(&mut map, &mut can_edit_messages)?,
                13 => de::value(&mut map, &mut can_pin_messages)?,
                14 => de::value(&mut map, &mut can_manage_topics)?,
                15 => de::value(&mut map, &mut can_manage_direct_messages)?,
                16 => de::value(&mut map, &mut can_manage_tags)?,
                _ => de::value(&mut map, &mut can_send_welcome_messages)?,
            }
        }
        let Some(is_anonymous) = is_anonymous else { return Err(de::missing("is_anonymous")) };
        let Some(can_manage_chat) = can_manage_chat else {
            return Err(de::missing("can_manage_chat"));
        };
        let Some(can_delete_messages) = can_delete_messages else {
            return Err(de::missing("can_delete_messages"));
        };
        let Some(can_manage_video_chats) = can_manage_video_chats else {
            return Err(de::missing("can_manage_video_chats"));
        };
        let Some(can_restrict_members) = can_restrict_members else {
            return Err(de::missing("can_restrict_members"));
        };
        let Some(can_promote_members) = can_promote_members else {
            return Err(de::missing("can_promote_members"));
        };
        let Some(can_change_info) = can_change_info else {
            return Err(de::missing("can_change_info"));
        };
        let Some(can_invite_users) = can_invite_users else {
            return Err(de::missing("can_invite_users"));
        };
        Ok(Self {
            is_anonymous,
            can_manage_chat,
            can_delete_messages,
            can_manage_video_chats,
            can_restrict_members,
            can_promote_members,
            can_change_info,
            can_invite_users,
            can_post_stories: can_post_stories.unwrap_or_default(),
            can_edit_stories: can_edit_stories.unwrap_or_default(),
            can_delete_stories: can_delete_stories.unwrap_or_default(),
            can_post_messages,
            can_edit_messages,
            can_pin_messages,
            can_manage_topics,
            can_manage_direct_messages,
            can_manage_tags,
            can_send_welcome_messages: can_send_welcome_messages.unwrap_or_default(),
        })
    }
}

impl<'de> Deserialize<'de> for ChatAdministratorRights {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat member updated, with `chat`, `from`, `date`, `old_chat_member` and `new_chat_member`.
///
/// [Reference](https://core.telegram.org/bots/api#chatmemberupdated).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberUpdated {
    /// Chat.
    pub chat: Chat,
    /// Who sent it.
    pub from: User,
    /// Date, a Unix time.
    pub date: UnixTime,
    /// Old chat member.
    pub old_chat_member: ChatMember,
    /// New chat member.
    pub new_chat_member: ChatMember,
    /// Invite link.
    pub invite_link: Option<Box<ChatInviteLink>>,
    /// Whether this applies: via join request. Since Bot API 7.3.
    pub via_join_request: Option<bool>,
    /// Whether this applies: via chat folder invite link. Since Bot API 6.7.
    pub via_chat_folder_invite_link: Option<bool>,
}

impl ChatMemberUpdated {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat: impl Into<Chat>,
        from: impl Into<User>,
        date: impl Into<UnixTime>,
        old_chat_member: impl Into<ChatMember>,
        new_chat_member: impl Into<ChatMember>,
    ) -> Self {
        Self {
            chat: chat.into(),
            from: from.into(),
            date: date.into(),
            old_chat_member: old_chat_member.into(),
            new_chat_member: new_chat_member.into(),
            invite_link: None,
            via_join_request: None,
            via_chat_folder_invite_link: None,
        }
    }
}

impl Serialize for ChatMemberUpdated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat", &self.chat)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("date", &self.date)?;
        map.serialize_entry("old_chat_member", &self.old_chat_member)?;
        map.serialize_entry("new_chat_member", &self.new_chat_member)?;
        if let Some(value) = &self.invite_link {
            map.serialize_entry("invite_link", &**value)?;
        }
        if let Some(value) = &self.via_join_request {
            map.serialize_entry("via_join_request", value)?;
        }
        if let Some(value) = &self.via_chat_folder_invite_link {
            map.serialize_entry("via_chat_folder_invite_link", value)?;
        }
        map.end()
    }
}

impl de::Object for ChatMemberUpdated {
    const EXPECTED: &'static str = "an object, ChatMemberUpdated";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "chat" => 0,
            "from" => 1,
            "date" => 2,
            "old_chat_member" => 3,
            "new_chat_member" => 4,
            "invite_link" => 5,
            "via_join_request" => 6,
            "via_chat_folder_invite_link" => 7,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chat = None;
        let mut from = None;
        let mut date = None;
        let mut old_chat_member = None;
        let mut new_chat_member = None;
        let mut invite_link = None;
        let mut via_join_request = None;
        let mut via_chat_folder_invite_link = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut chat)?,
                1 => de::value(&mut map, &mut from)?,
                2 => de::value(&mut map, &mut date)?,
                3 => de::value(&mut map, &mut old_chat_member)?,
                4 => de::value(&mut map, &mut new_chat_member)?,
                5 => de::boxed_value(&mut map, &mut invite_link)?,
                6 => de::value(&mut map, &mut via_join_request)?,
                _ => de::value(&mut map, &mut via_chat_folder_invite_link)?,
            }
        }
        let Some(chat) = chat else { return Err(de::missing("chat")) };
        let Some(from) = from else { return Err(de::missing("from")) };
        let Some(date) = date else { return Err(de::missing("date")) };
        let Some(old_chat_member) = old_chat_member else {
            return Err(de::missing("old_chat_member"));
        };
        let Some(new_chat_member) = new_chat_member else {
            return Err(de::missing("new_chat_member"));
        };
        Ok(Self {
            chat,
            from,
            date,
            old_chat_member,
            new_chat_member,
            invite_link,
            via_join_request,
            via_chat_folder_invite_link,
        })
    }
}

impl<'de> Deserialize<'de> for ChatMemberUpdated {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat member owner, with `user` and `is_anonymous`.
///
/// [Reference](https://core.telegram.org/bots/api#chatmemberowner).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberOwner {
    /// User.
    pub user: User,
    /// Whether it is anonymous.
    pub is_anonymous: bool,
    /// Custom title.
    pub custom_title: Option<String>,
}

impl ChatMemberOwner {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user: impl Into<User>) -> Self {
        Self { user: user.into(), is_anonymous: false, custom_title: None }
    }
}

impl Serialize for ChatMemberOwner {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("status", "creator")?;
        map.serialize_entry("user", &self.user)?;
        map.serialize_entry("is_anonymous", &self.is_anonymous)?;
        if let Some(value) = &self.custom_title {
            map.serialize_entry("custom_title", value)?;
        }
        map.end()
    }
}

impl de::Object for ChatMemberOwner {
    const EXPECTED: &'static str = "an object, ChatMemberOwner";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "user" => 0,
            "is_anonymous" => 1,
            "custom_title" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut user = None;
        let mut is_anonymous = None;
        let mut custom_title = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut user)?,
                1 => de::value(&mut map, &mut is_anonymous)?,
                _ => de::value(&mut map, &mut custom_title)?,
            }
        }
        let Some(user) = user else { return Err(de::missing("user")) };
        let Some(is_anonymous) = is_anonymous else { return Err(de::missing("is_anonymous")) };
        Ok(Self { user, is_anonymous, custom_title })
    }
}

impl<'de> Deserialize<'de> for ChatMemberOwner {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat member administrator.
///
/// [Reference](https://core.telegram.org/bots/api#chatmemberadministrator).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberAdministrator {
    /// User.
    pub user: User,
    /// Whether it can be edited.
    pub can_be_edited: bool,
    /// Whether it is anonymous.
    pub is_anonymous: bool,
    /// Whether it can manage chat.
    pub can_manage_chat: bool,
    /// Whether it can delete messages.
    pub can_delete_messages: bool,
    /// Whether it can manage video chats.
    pub can_manage_video_chats: bool,
    /// Whether it can restrict members.
    pub can_restrict_members: bool,
    /// Whether it can promote members.
    pub can_promote_members: bool,
    /// Whether it can change info.
    pub can_change_info: bool,
    /// Whether it can invite users.
    pub can_invite_users: bool,
    /// Whether it can post stories. Since Bot API 6.9.
    pub can_post_stories: bool,
    /// Whether it can edit stories. Since Bot API 6.9.
    pub can_edit_stories: bool,
    /// Whether it can delete stories. Since Bot API 6.9.
    pub can_delete_stories: bool,
    /// Whether it can post messages.
    pub can_post_messages: Option<bool>,
    /// Whether it can edit messages.
    pub can_edit_messages: Option<bool>,
    /// Whether it can pin messages.
    pub can_pin_messages: Option<bool>,
    /// Whether it can manage topics.
    pub can_manage_topics: Option<bool>,
    /// Whether it can manage direct messages. Since Bot API 9.2.
    pub can_manage_direct_messages: Option<bool>,
    /// Whether it can manage tags. Since Bot API 9.5.
    pub can_manage_tags: Option<bool>,
    /// Whether it can send welcome messages. Since Bot API 10.3.
    pub can_send_welcome_messages: bool,
    /// Custom title.
    pub custom_title: Option<String>,
}

impl ChatMemberAdministrator {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user: impl Into<User>) -> Self {
        Self {
            user: user.into(),
            can_be_edited: false,
            is_anonymous: false,
            can_manage_chat: false,
            can_delete_messages: false,
            can_manage_video_chats: false,
            can_restrict_members: false,
            can_promote_members: false,
            can_change_info: false,
            can_invite_users: false,
            can_post_stories: false,
            can_edit_stories: false,
            can_delete_stories: false,
            can_post_messages: None,
            can_edit_messages: None,
            can_pin_messages: None,
            can_manage_topics: None,
            can_manage_direct_messages: None,
            can_manage_tags: None,
            can_send_welcome_messages: false,
            custom_title: None,
        }
    }
}

impl Serialize for ChatMemberAdministrator {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("status", "administrator")?;
        map.serialize_entry("user", &self.user)?;
        map.serialize_entry("can_be_edited", &self.can_be_edited)?;
        map.serialize_entry("is_anonymous", &self.is_anonymous)?;
        map.serialize_entry("can_manage_chat", &self.can_manage_chat)?;
        map.serialize_entry("can_delete_messages", &self.can_delete_messages)?;
        map.serialize_entry("can_manage_video_chats", &self.can_manage_video_chats)?;
        map.serialize_entry("can_restrict_members", &self.can_restrict_members)?;
        map.serialize_entry("can_promote_members", &self.can_promote_members)?;
        map.serialize_entry("can_change_info", &self.can_change_info)?;
        map.serialize_entry("can_invite_users", &self.can_invite_users)?;
        map.serialize_entry("can_post_stories", &self.can_post_stories)?;
        map.serialize_entry("can_edit_stories", &self.can_edit_stories)?;
        map.serialize_entry("can_delete_stories", &self.can_delete_stories)?;
        if let Some(value) = &self.can_post_messages {
            map.serialize_entry("can_post_messages", value)?;
        }
        if let Some(value) = &self.can_edit_messages {
            map.serialize_entry("can_edit_messages", value)?;
        }
        if let Some(value) = &self.can_pin_messages {
            map.serialize_entry("can_pin_messages", value)?;
        }
        if let Some(value) = &self.can_manage_topics {
            map.serialize_entry("can_manage_topics", value)?;
        }
        if let Some(value) = &self.can_manage_direct_messages {
            map.serialize_entry("can_manage_direct_messages", value)?;
        }
        if let Some(value) = &self.can_manage_tags {
            map.serialize_entry("can_manage_tags", value)?;
        }
        map.serialize_entry("can_send_welcome_messages", &self.can_send_welcome_messages)?;
        if let Some(value) = &self.custom_title {
            map.serialize_entry("custom_title", value)?;
        }
        map.end()
    }
}

impl de::Object for ChatMemberAdministrator {
    const EXPECTED: &'static str = "an object, ChatMemberAdministrator";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            4 => match name {
                "user" => 0,
                _ => return None,
            },
            12 => match name {
                "is_anonymous" => 2,
                "custom_title" => 20,
                _ => return None,
            },
            13 => match name {
                "can_be_edited" => 1,
                _ => return None,
            },
            15 => match name {
                "can_manage_chat" => 3,
                "can_change_info" => 8,
                "can_manage_tags" => 18,
                _ => return None,
            },
            16 => match name {
                "can_invite_users" => 9,
                "can_post_stories" => 10,
                "can_edit_stories" => 11,
                "can_pin_messages" => 15,
                _ => return None,
            },
            17 => match name {
                "can_post_messages" => 13,
                "can_edit_messages" => 14,
                "can_manage_topics" => 16,
                _ => return None,
            },
            18 => match name {
                "can_delete_stories" => 12,
                _ => return None,
            },
            19 => match name {
                "can_delete_messages" => 4,
                "can_promote_members" => 7,
                _ => return None,
            },
            20 => match name {
                "can_restrict_members" => 6,
                _ => return None,
            },
            22 => match name {
                "can_manage_video_chats" => 5,
                _ => return None,
            },
            25 => match name {
                "can_send_welcome_messages" => 19,
                _ => return None,
            },
            26 => match name {
                "can_manage_direct_messages" => 17,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut user = None;
        let mut can_be_edited = None;
        let mut is_anonymous = None;
        let mut can_manage_chat = None;
        let mut can_delete_messages = None;
        let mut can_manage_video_chats = None;
        let mut can_restrict_members = None;
        let mut can_promote_members = None;
        let mut can_change_info = None;
        let mut can_invite_users = None;
        let mut can_post_stories = None;
        let mut can_edit_stories = None;
        let mut can_delete_stories = None;
        let mut can_post_messages = None;
        let mut can_edit_messages = None;
        let mut can_pin_messages = None;
        let mut can_manage_topics = None;
        let mut can_manage_direct_messages = None;
        let mut can_manage_tags = None;
        let mut can_send_welcome_messages = None;
        let mut custom_title = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut user)?,
                1 => de::value(&mut map, &mut can_be_edited)?,
                2 => de::value(&mut map, &mut is_anonymous)?,
                3 => de::value(&mut map, &mut can_manage_chat)?,
                4 => de::value(&mut map, &mut can_delete_messages)?,
                5 => de::value(&mut map, &mut can_manage_video_chats)?,
                6 => de::value(&mut map, &mut can_restrict_members)?,
                7 => de::value(&mut map, &mut can_promote_members)?,
                8 => de::value(&mut map, &mut can_change_info)?,
                9 => de::value(&mut map, &mut can_invite_users)?,
                10 => de::value(&mut map, &mut can_post_stories)?,
                11 => de::value(&mut map, &mut can_edit_stories)?,
                12 => de::value(&mut map, &mut can_delete_stories)?,
                13 => de::value(&mut map, &mut can_post_messages)?,
                14 => de::value(&mut map, &mut can_edit_messages)?,
                15 => de::value(&mut map, &mut can_pin_messages)?,
                16 => de::value(&mut map, &mut can_manage_topics)?,
                17 => de::value(&mut map, &mut can_manage_direct_messages)?,
                18 => de::value(&mut map, &mut can_manage_tags)?,
                19 => de::value(&mut map, &mut can_send_welcome_messages)?,
                _ => de::value(&mut map, &mut custom_title)?,
            }
        }
        let Some(user) = user else { return Err(de::missing("user")) };
        let Some(can_be_edited) = can_be_edited else { return Err(de::missing("can_be_edited")) };
        let Some(is_anonymous) = is_anonymous else { return Err(de::missing("is_anonymous")) };
        let Some(can_manage_chat) = can_manage_chat else {
            return Err(de::missing("can_manage_chat"));
        };
        let Some(can_delete_messages) = can_delete_messages else {
            return Err(de::missing("can_delete_messages"));
        };
        let Some(can_manage_video_chats) = can_manage_video_chats else {
            return Err(de::missing("can_manage_video_chats"));
        };
        let Some(can_restrict_members) = can_restrict_members else {
            return Err(de::missing("can_restrict_members"));
        };
        let Some(can_promote_members) = can_promote_members else {
            return Err(de::missing("can_promote_members"));
        };
        let Some(can_change_info) = can_change_info else {
            return Err(de::missing("can_change_info"));
        };
        let Some(can_invite_users) = can_invite_users else {
            return Err(de::missing("can_invite_users"));
        };
        Ok(Self {
            user,
            can_be_edited,
            is_anonymous,
            can_manage_chat,
            can_delete_messages,
            can_manage_video_chats,
            can_restrict_members,
            can_promote_members,
            can_change_info,
            can_invite_users,
            can_post_stories: can_post_stories.unwrap_or_default(),
            can_edit_stories: can_edit_stories.unwrap_or_default(),
            can_delete_stories: can_delete_stories.unwrap_or_default(),
            can_post_messages,
            can_edit_messages,
            can_pin_messages,
            can_manage_topics,
            can_manage_direct_messages,
            can_manage_tags,
            can_send_welcome_messages: can_send_welcome_messages.unwrap_or_default(),
            custom_title,
        })
    }
}

impl<'de> Deserialize<'de> for ChatMemberAdministrator {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat member member, with `user`.
///
/// [Reference](https://core.telegram.org/bots/api#chatmembermember).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberMember {
    /// Tag. Since Bot API 9.5.
    pub tag: Option<String>,
    /// User.
    pub user: User,
    /// Until date, a Unix time. Since Bot API 7.9.
    pub until_date: Option<UnixTime>,
}

impl ChatMemberMember {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user: impl Into<User>) -> Self {
        Self { tag: None, user: user.into(), until_date: None }
    }
}

impl Serialize for ChatMemberMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("status", "member")?;
        if let Some(value) = &self.tag {
            map.serialize_entry("tag", value)?;
        }
        map.serialize_entry("user", &self.user)?;
        if let Some(value) = &self.until_date {
            map.serialize_entry("until_date", value)?;
        }
        map.end()
    }
}

impl de::Object for ChatMemberMember {
    const EXPECTED: &'static str = "an object, ChatMemberMember";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "tag" => 0,
            "user" => 1,
            "until_date" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut tag = None;
        let mut user = None;
        let mut until_date = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut tag)?,
                1 => de::value(&mut map, &mut user)?,
                _ => de::value(&mut map, &mut until_date)?,
            }
        }
        let Some(user) = user else { return Err(de::missing("user")) };
        Ok(Self { tag, user, until_date })
    }
}

impl<'de> Deserialize<'de> for ChatMemberMember {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat member restricted.
///
/// [Reference](https://core.telegram.org/bots/api#chatmemberrestricted).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberRestricted {
    /// Tag. Since Bot API 9.5.
    pub tag: Option<String>,
    /// User.
    pub user: User,
    /// Whether it is member.
    pub is_member: bool,
    /// Whether it can send messages.
    pub can_send_messages: bool,
    /// Whether it can send audios.
    pub can_send_audios: bool,
    /// Whether it can send documents.
    pub can_send_documents: bool,
    /// Whether it can send photos.
    pub can_send_photos: bool,
    /// Whether it can send videos.
    pub can_send_videos: bool,
    /// Whether it can send video notes.
    pub can_send_video_notes: bool,
    /// Whether it can send voice notes.
    pub can_send_voice_notes: bool,
    /// Whether it can send polls.
    pub can_send_polls: bool,
    /// Whether it can send other messages.
    pub can_send_other_messages: bool,
    /// Whether it can add web page previews.
    pub can_add_web_page_previews: bool,
    /// Whether it can react to messages. Since Bot API 10.0.
    pub can_react_to_messages: bool,
    /// Whether it can edit tag. Since Bot API 9.5.
    pub can_edit_tag: bool,
    /// Whether it can change info.
    pub can_change_info: bool,
    /// Whether it can invite users.
    pub can_invite_users: bool,
    /// Whether it can pin messages.
    pub can_pin_messages: bool,
    /// Whether it can manage topics.
    pub can_manage_topics: bool,
    /// Until date, a Unix time.
    pub until_date: UnixTime,
}

impl ChatMemberRestricted {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user: impl Into<User>, until_date: impl Into<UnixTime>) -> Self {
        Self {
            tag: None,
            user: user.into(),
            is_member: false,
            can_send_messages: false,
            can_send_audios: false,
            can_send_documents: false,
            can_send_photos: false,
            can_send_videos: false,
            can_send_video_notes: false,
            can_send_voice_notes: false,
            can_send_polls: false,
            can_send_other_messages: false,
            can_add_web_page_previews: false,
            can_react_to_messages: false,
            can_edit_tag: false,
            can_change_info: false,
            can_invite_users: false,
            can_pin_messages: false,
            can_manage_topics: false,
            until_date: until_date.into(),
        }
    }
}

impl Serialize for ChatMemberRestricted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("status", "restricted")?;
        if let Some(value) = &self.tag {
            map.serialize_entry("tag", value)?;
        }
        map.serialize_entry("user", &self.user)?;
        map.serialize_entry("is_member", &self.is_member)?;
        map.serialize_entry("can_send_messages", &self.can_send_messages)?;
        map.serialize_entry("can_send_audios", &self.can_send_audios)?;
        map.serialize_entry("can_send_documents", &self.can_send_documents)?;
        map.serialize_entry("can_send_photos", &self.can_send_photos)?;
        map.serialize_entry("can_send_videos", &self.can_send_videos)?;
        map.serialize_entry("can_send_video_notes", &self.can_send_video_notes)?;
        map.serialize_entry("can_send_voice_notes", &self.can_send_voice_notes)?;
        map.serialize_entry("can_send_polls", &self.can_send_polls)?;
        map.serialize_entry("can_send_other_messages", &self.can_send_other_messages)?;
        map.serialize_entry("can_add_web_page_previews", &self.can_add_web_page_previews)?;
        map.serialize_entry("can_react_to_messages", &self.can_react_to_messages)?;
        map.serialize_entry("can_edit_tag", &self.can_edit_tag)?;
        map.serialize_entry("can_change_info", &self.can_change_info)?;
        map.serialize_entry("can_invite_users", &self.can_invite_users)?;
        map.serialize_entry("can_pin_messages", &self.can_pin_messages)?;
        map.serialize_entry("can_manage_topics", &self.can_manage_topics)?;
        map.serialize_entry("until_date", &self.until_date)?;
        map.end()
    }
}

impl de::Object for ChatMemberRestricted {
    const EXPECTED: &'static str = "an object, ChatMemberRestricted";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            3 => match name {
                "tag" => 0,
                _ => return None,
            },
            4 => match name {
                "user" => 1,
                _ => return None,
            },
            9 => match name {
                "is_member" => 2,
                _ => return None,
            },
            10 => match name {
                "until_date" => 19,
                _ => return None,
            },
            12 => match name {
                "can_edit_tag" => 14,
                _ => return None,
            },
            14 => match name {
                "can_send_polls" => 10,
                _ => return None,
            },
            15 => match name {
                "can_send_audios" => 4,
                "can_send_photos" => 6,
                "can_send_videos" => 7,
                "can_change_info" => 15,
                _ => return None,
            },
            16 => match name {
                "can_invite_users" => 16,
                "can_pin_messages" => 17,
                _ => return None,
            },
            17 => match name {
                "can_send_messages" => 3,
                "can_manage_topics" => 18,
                _ => return None,
            },
            18 => match name {
                "can_send_documents" => 5,
                _ => return None,
            },
            20 => match name {
                "can_send_video_notes" => 8,
                "can_send_voice_notes" => 9,
                _ => return None,
            },
            21 => match name {
                "can_react_to_messages" => 13,
                _ => return None,
            },
            23 => match name {
                "can_send_other_messages" => 11,
                _ => return None,
            },
            25 => match name {
                "can_add_web_page_previews" => 12,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut tag = None;
        let mut user = None;
        let mut is_member = None;
        let mut can_send_messages = None;
        let mut can_send_audios = None;
        let mut can_send_documents = None;
        let mut can_send_photos = None;
        let mut can_send_videos = None;
        let mut can_send_video_notes = None;
        let mut can_send_voice_notes = None;
        let mut can_send_polls = None;
        let mut can_send_other_messages = None;
        let mut can_add_web_page_previews = None;
        let mut can_react_to_messages = None;
        let mut can_edit_tag = None;
        let mut can_change_info = None;
        let mut can_invite_users = None;
        let mut can_pin_messages = None;
        let mut can_manage_topics = None;
        let mut until_date = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut tag)?,
                1 => de::value(&mut map, &mut user)?,
                2 => de::value(&mut map, &mut is_member)?,
                3 => de::value(&mut map, &mut can_send_messages)?,
                4 => de::value(&mut map, &mut can_send_audios)?,
                5 => de::value(&mut map, &mut can_send_documents)?,
                6 => de::value(&mut map, &mut can_send_photos)?,
                7 => de::value(&mut map, &mut can_send_videos)?,
                8 => de::value(&mut map, &mut can_send_video_notes)?,
                9 => de::value(&mut map, &mut can_send_voice_notes)?,
                10 => de::value(&mut map, &mut can_send_polls)?,
                11 => de::value(&mut map, &mut can_send_other_messages)?,
                12 => de::value(&mut map, &mut can_add_web_page_previews)?,
                13 => de::value(&mut map, &mut can_react_to_messages)?,
                14 => de::value(&mut map, &mut can_edit_tag)?,
                15 => de::value(&mut map, &mut can_change_info)?,
                16 => de::value(&mut map, &mut can_invite_users)?,
                17 => de::value(&mut map, &mut can_pin_messages)?,
                18 => de::value(&mut map, &mut can_manage_topics)?,
                _ => de::value(&mut map, &mut until_date)?,
            }
        }
        let Some(user) = user else { return Err(de::missing("user")) };
        let Some(is_member) = is_member else { return Err(de::missing("is_member")) };
        let Some(can_send_messages) = can_send_messages else {
            return Err(de::missing("can_send_messages"));
        };
        let Some(can_send_audios) = can_send_audios else {
            return Err(de::missing("can_send_audios"));
        };
        let Some(can_send_documents) = can_send_documents else {
            return Err(de::missing("can_send_documents"));
        };
        let Some(can_send_photos) = can_send_photos else {
            return Err(de::missing("can_send_photos"));
        };
        let Some(can_send_videos) = can_send_videos else {
            return Err(de::missing("can_send_videos"));
        };
        let Some(can_send_video_notes) = can_send_video_notes else {
            return Err(de::missing("can_send_video_notes"));
        };
        let Some(can_send_voice_notes) = can_send_voice_notes else {
            return Err(de::missing("can_send_voice_notes"));
        };
        let Some(can_send_polls) = can_send_polls else {
            return Err(de::missing("can_send_polls"));
        };
        let Some(can_send_other_messages) = can_send_other_messages else {
            return Err(de::missing("can_send_other_messages"));
        };
        let Some(can_add_web_page_previews) = can_add_web_page_previews else {
            return Err(de::missing("can_add_web_page_previews"));
        };
        let Some(can_change_info) = can_change_info else {
            return Err(de::missing("can_change_info"));
        };
        let Some(can_invite_users) = can_invite_users else {
            return Err(de::missing("can_invite_users"));
        };
        let Some(can_pin_messages) = can_pin_messages else {
            return Err(de::missing("can_pin_messages"));
        };
        let Some(can_manage_topics) = can_manage_topics else {
            return Err(de::missing("can_manage_topics"));
        };
        let Some(until_date) = until_date else { return Err(de::missing("until_date")) };
        Ok(Self {
            tag,
            user,
            is_member,
            can_send_messages,
            can_send_audios,
            can_send_documents,
            can_send_photos,
            can_send_videos,
            can_send_video_notes,
            can_send_voice_notes,
            can_send_polls,
            can_send_other_messages,
            can_add_web_page_previews,
            can_react_to_messages: can_react_to_messages.unwrap_or_default(),
            can_edit_tag: can_edit_tag.unwrap_or_default(),
            can_change_info,
            can_invite_users,
            can_pin_messages,
            can_manage_topics,
            until_date,
        })
    }
}

impl<'de> Deserialize<'de> for ChatMemberRestricted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat member left, with `user`.
///
/// [Reference](https://core.telegram.org/bots/api#chatmemberleft).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberLeft {
    /// User.
    pub user: User,
}

impl ChatMemberLeft {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user: impl Into<User>) -> Self {
        Self { user: user.into() }
    }
}

impl Serialize for ChatMemberLeft {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("status", "left")?;
        map.serialize_entry("user", &self.user)?;
        map.end()
    }
}

impl de::Object for ChatMemberLeft {
    const EXPECTED: &'static str = "an object, ChatMemberLeft";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "user" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut user = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut user)?;
        }
        let Some(user) = user else { return Err(de::missing("user")) };
        Ok(Self { user })
    }
}

impl<'de> Deserialize<'de> for ChatMemberLeft {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat member banned, with `user` and `until_date`.
///
/// [Reference](https://core.telegram.org/bots/api#chatmemberbanned).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberBanned {
    /// User.
    pub user: User,
    /// Until date, a Unix time.
    pub until_date: UnixTime,
}

impl ChatMemberBanned {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user: impl Into<User>, until_date: impl Into<UnixTime>) -> Self {
        Self { user: user.into(), until_date: until_date.into() }
    }
}

impl Serialize for ChatMemberBanned {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("status", "kicked")?;
        map.serialize_entry("user", &self.user)?;
        map.serialize_entry("until_date", &self.until_date)?;
        map.end()
    }
}

impl de::Object for ChatMemberBanned {
    const EXPECTED: &'static str = "an object, ChatMemberBanned";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "user" => 0,
            "until_date" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut user = None;
        let mut until_date = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut user)?,
                _ => de::value(&mut map, &mut until_date)?,
            }
        }
        let Some(user) = user else { return Err(de::missing("user")) };
        let Some(until_date) = until_date else { return Err(de::missing("until_date")) };
        Ok(Self { user, until_date })
    }
}

impl<'de> Deserialize<'de> for ChatMemberBanned {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat join request, with `chat`, `from`, `user_chat_id` and `date`.
///
/// [Reference](https://core.telegram.org/bots/api#chatjoinrequest).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatJoinRequest {
    /// Chat.
    pub chat: Chat,
    /// Who sent it.
    pub from: User,
    /// User chat identifier.
    pub user_chat_id: ChatId,
    /// Date, a Unix time.
    pub date: UnixTime,
    /// Bio.
    pub bio: Option<String>,
    /// Invite link.
    pub invite_link: Option<Box<ChatInviteLink>>,
    /// Query identifier. Since Bot API 10.1.
    pub query_id: Option<ChatJoinRequestQueryId>,
}

impl ChatJoinRequest {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat: impl Into<Chat>,
        from: impl Into<User>,
        user_chat_id: impl Into<ChatId>,
        date: impl Into<UnixTime>,
    ) -> Self {
        Self {
            chat: chat.into(),
            from: from.into(),
            user_chat_id: user_chat_id.into(),
            date: date.into(),
            bio: None,
            invite_link: None,
            query_id: None,
        }
    }
}

impl Serialize for ChatJoinRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat", &self.chat)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("user_chat_id", &self.user_chat_id)?;
        map.serialize_entry("date", &self.date)?;
        if let Some(value) = &self.bio {
            map.serialize_entry("bio", value)?;
        }
        if let Some(value) = &self.invite_link {
            map.serialize_entry("invite_link", &**value)?;
        }
        if let Some(value) = &self.query_id {
            map.serialize_entry("query_id", value)?;
        }
        map.end()
    }
}

impl de::Object for ChatJoinRequest {
    const EXPECTED: &'static str = "an object, ChatJoinRequest";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "chat" => 0,
            "from" => 1,
            "user_chat_id" => 2,
            "date" => 3,
            "bio" => 4,
            "invite_link" => 5,
            "query_id" => 6,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chat = None;
        let mut from = None;
        let mut user_chat_id = None;
        let mut date = None;
        let mut bio = None;
        let mut invite_link = None;
        let mut query_id = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut chat)?,
                1 => de::value(&mut map, &mut from)?,
                2 => de::value(&mut map, &mut user_chat_id)?,
                3 => de::value(&mut map, &mut date)?,
                4 => de::value(&mut map, &mut bio)?,
                5 => de::boxed_value(&mut map, &mut invite_link)?,
                _ => de::value(&mut map, &mut query_id)?,
            }
        }
        let Some(chat) = chat else { return Err(de::missing("chat")) };
        let Some(from) = from else { return Err(de::missing("from")) };
        let Some(user_chat_id) = user_chat_id else { return Err(de::missing("user_chat_id")) };
        let Some(date) = date else { return Err(de::missing("date")) };
        Ok(Self { chat, from, user_chat_id, date, bio, invite_link, query_id })
    }
}

impl<'de> Deserialize<'de> for ChatJoinRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat permissions; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#chatpermissions).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatPermissions {
    /// Whether it can send messages.
    pub can_send_messages: Option<bool>,
    /// Whether it can send audios.
    pub can_send_audios: Option<bool>,
    /// Whether it can send documents.
    pub can_send_documents: Option<bool>,
    /// Whether it can send photos.
    pub can_send_photos: Option<bool>,
    /// Whether it can send videos.
    pub can_send_videos: Option<bool>,
    /// Whether it can send video notes.
    pub can_send_video_notes: Option<bool>,
    /// Whether it can send voice notes.
    pub can_send_voice_notes: Option<bool>,
    /// Whether it can send polls.
    pub can_send_polls: Option<bool>,
    /// Whether it can send other messages.
    pub can_send_other_messages: Option<bool>,
    /// Whether it can add web page previews.
    pub can_add_web_page_previews: Option<bool>,
    /// Whether it can react to messages. Since Bot API 10.0.
    pub can_react_to_messages: Option<bool>,
    /// Whether it can edit tag. Since Bot API 9.5.
    pub can_edit_tag: Option<bool>,
    /// Whether it can change info.
    pub can_change_info: Option<bool>,
    /// Whether it can invite users.
    pub can_invite_users: Option<bool>,
    /// Whether it can pin messages.
    pub can_pin_messages: Option<bool>,
    /// Whether it can manage topics.
    pub can_manage_topics: Option<bool>,
}

impl ChatPermissions {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {
            can_send_messages: None,
            can_send_audios: None,
            can_send_documents: None,
            can_send_photos: None,
            can_send_videos: None,
            can_send_video_notes: None,
            can_send_voice_notes: None,
            can_send_polls: None,
            can_send_other_messages: None,
            can_add_web_page_previews: None,
            can_react_to_messages: None,
            can_edit_tag: None,
            can_change_info: None,
            can_invite_users: None,
            can_pin_messages: None,
            can_manage_topics: None,
        }
    }
    /// Whether it can send messages.
    #[must_use]
    pub fn can_send_messages(mut self, can_send_messages: bool) -> Self {
        self.can_send_messages = Some(can_send_messages);
        self
    }
    /// Whether it can send audios.
    #[must_use]
    pub fn can_send_audios(mut self, can_send_audios: bool) -> Self {
        self.can_send_audios = Some(can_send_audios);
        self
    }
    /// Whether it can send documents.
    #[must_use]
    pub fn can_send_documents(mut self, can_send_documents: bool) -> Self {
        self.can_send_documents = Some(can_send_documents);
        self
    }
    /// Whether it can send photos.
    #[must_use]
    pub fn can_send_photos(mut self, can_send_photos: bool) -> Self {
        self.can_send_photos = Some(can_send_photos);
        self
    }
    /// Whether it can send videos.
    #[must_use]
    pub fn can_send_videos(mut self, can_send_videos: bool) -> Self {
        self.can_send_videos = Some(can_send_videos);
        self
    }
    /// Whether it can send video notes.
    #[must_use]
    pub fn can_send_video_notes(mut self, can_send_video_notes: bool) -> Self {
        self.can_send_video_notes = Some(can_send_video_notes);
        self
    }
    /// Whether it can send voice notes.
    #[must_use]
    pub fn can_send_voice_notes(mut self, can_send_voice_notes: bool) -> Self {
        self.can_send_voice_notes = Some(can_send_voice_notes);
        self
    }
    /// Whether it can send polls.
    #[must_use]
    pub fn can_send_polls(mut self, can_send_polls: bool) -> Self {
        self.can_send_polls = Some(can_send_polls);
        self
    }
    /// Whether it can send other messages.
    #[must_use]
    pub fn can_send_other_messages(mut self, can_send_other_messages: bool) -> Self {
        self.can_send_other_messages = Some(can_send_other_messages);
        self
    }
    /// Whether it can add web page previews.
    #[must_use]
    pub fn can_add_web_page_previews(mut self, can_add_web_page_previews: bool) -> Self {
        self.can_add_web_page_previews = Some(can_add_web_page_previews);
        self
    }
    /// Whether it can react to messages. Since Bot API 10.0.
    #[must_use]
    pub fn can_react_to_messages(mut self, can_react_to_messages: bool) -> Self {
        self.can_react_to_messages = Some(can_react_to_messages);
        self
    }
    /// Whether it can edit tag. Since Bot API 9.5.
    #[must_use]
    pub fn can_edit_tag(mut self, can_edit_tag: bool) -> Self {
        self.can_edit_tag = Some(can_edit_tag);
        self
    }
    /// Whether it can change info.
    #[must_use]
    pub fn can_change_info(mut self, can_change_info: bool) -> Self {
        self.can_change_info = Some(can_change_info);
        self
    }
    /// Whether it can invite users.
    #[must_use]
    pub fn can_invite_users(mut self, can_invite_users: bool) -> Self {
        self.can_invite_users = Some(can_invite_users);
        self
    }
    /// Whether it can pin messages.
    #[must_use]
    pub fn can_pin_messages(mut self, can_pin_messages: bool) -> Self {
        self.can_pin_messages = Some(can_pin_messages);
        self
    }
    /// Whether it can manage topics.
    #[must_use]
    pub fn can_manage_topics(mut self, can_manage_topics: bool) -> Self {
        self.can_manage_topics = Some(can_manage_topics);
        self
    }
}

impl Serialize for ChatPermissions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.can_send_messages {
            map.serialize_entry("can_send_messages", value)?;
        }
        if let Some(value) = &self.can_send_audios {
            map.serialize_entry("can_send_audios", value)?;
        }
        if let Some(value) = &self.can_send_documents {
            map.serialize_entry("can_send_documents", value)?;
        }
        if let Some(value) = &self.can_send_photos {
            map.serialize_entry("can_send_photos", value)?;
        }
        if let Some(value) = &self.can_send_videos {
            map.serialize_entry("can_send_videos", value)?;
        }
        if let Some(value) = &self.can_send_video_notes {
            map.serialize_entry("can_send_video_notes", value)?;
        }
        if let Some(value) = &self.can_send_voice_notes {
            map.serialize_entry("can_send_voice_notes", value)?;
        }
        if let Some(value) = &self.can_send_polls {
            map.serialize_entry("can_send_polls", value)?;
        }
        if let Some(value) = &self.can_send_other_messages {
            map.serialize_entry("can_send_other_messages", value)?;
        }
        if let Some(value) = &self.can_add_web_page_previews {
            map.serialize_entry("can_add_web_page_previews", value)?;
        }
        if let Some(value) = &self.can_react_to_messages {
            map.serialize_entry("can_react_to_messages", value)?;
        }
        if let Some(value) = &self.can_edit_tag {
            map.serialize_entry("can_edit_tag", value)?;
        }
        if let Some(value) = &self.can_change_info {
            map.serialize_entry("can_change_info", value)?;
        }
        if let Some(value) = &self.can_invite_users {
            map.serialize_entry("can_invite_users", value)?;
        }
        if let Some(value) = &self.can_pin_messages {
            map.serialize_entry("can_pin_messages", value)?;
        }
        if let Some(value) = &self.can_manage_topics {
            map.serialize_entry("can_manage_topics", value)?;
        }
        map.end()
    }
}

impl de::Object for ChatPermissions {
    const EXPECTED: &'static str = "an object, ChatPermissions";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            12 => match name {
                "can_edit_tag" => 11,
                _ => return None,
            },
            14 => match name {
                "can_send_polls" => 7,
                _ => return None,
            },
            15 => match name {
                "can_send_audios" => 1,
                "can_send_photos" => 3,
                "can_send_videos" => 4,
                "can_change_info" => 12,
                _ => return None,
            },
            16 => match name {
                "can_invite_users" => 13,
                "can_pin_messages" => 14,
                _ => return None,
            },
            17 => match name {
                "can_send_messages" => 0,
                "can_manage_topics" => 15,
                _ => return None,
            },
            18 => match name {
                "can_send_documents" => 2,
                _ => return None,
            },
            20 => match name {
                "can_send_video_notes" => 5,
                "can_send_voice_notes" => 6,
                _ => return None,
            },
            21 => match name {
                "can_react_to_messages" => 10,
                _ => return None,
            },
            23 => match name {
                "can_send_other_messages" => 8,
                _ => return None,
            },
            25 => match name {
                "can_add_web_page_previews" => 9,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut can_send_messages = None;
        let mut can_send_audios = None;
        let mut can_send_documents = None;
        let mut can_send_photos = None;
        let mut can_send_videos = None;
        let mut can_send_video_notes = None;
        let mut can_send_voice_notes = None;
        let mut can_send_polls = None;
        let mut can_send_other_messages = None;
        let mut can_add_web_page_previews = None;
        let mut can_react_to_messages = None;
        let mut can_edit_tag = None;
        let mut can_change_info = None;
        let mut can_invite_users = None;
        let mut can_pin_messages = None;
        let mut can_manage_topics = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut can_send_messages)?,
                1 => de::value(&mut map, &mut can_send_audios)?,
                2 => de::value(&mut map, &mut can_send_documents)?,
                3 => de::value(&mut map, &mut can_send_photos)?,
                4 => de::value(&mut map, &mut can_send_videos)?,
                5 => de::value(&mut map, &mut can_send_video_notes)?,
                6 => de::value(&mut map, &mut can_send_voice_notes)?,
                7 => de::value(&mut map, &mut can_send_polls)?,
                8 => de::value(&mut map, &mut can_send_other_messages)?,
                9 => de::value(&mut map, &mut can_add_web_page_previews)?,
                10 => de::value(&mut map, &mut can_react_to_messages)?,
                11 => de::value(&mut map, &mut can_edit_tag)?,
                12 => de::value(&mut map, &mut can_change_info)?,
                13 => de::value(&mut map, &mut can_invite_users)?,
                14 => de::value(&mut map, &mut can_pin_messages)?,
                _ => de::value(&mut map, &mut can_manage_topics)?,
            }
        }
        Ok(Self {
            can_send_messages,
            can_send_audios,
            can_send_documents,
            can_send_photos,
            can_send_videos,
            can_send_video_notes,
            can_send_voice_notes,
            can_send_polls,
            can_send_other_messages,
            can_add_web_page_previews,
            can_react_to_messages,
            can_edit_tag,
            can_change_info,
            can_invite_users,
            can_pin_messages,
            can_manage_topics,
        })
    }
}

impl<'de> Deserialize<'de> for ChatPermissions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat boost source premium, with `user`.
///
/// [Reference](https://core.telegram.org/bots/api#chatboostsourcepremium). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostSourcePremium {
    /// User.
    pub user: User,
}

impl ChatBoostSourcePremium {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user: impl Into<User>) -> Self {
        Self { user: user.into() }
    }
}

impl Serialize for ChatBoostSourcePremium {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("source", "premium")?;
        map.serialize_entry("user", &self.user)?;
        map.end()
    }
}

impl de::Object for ChatBoostSourcePremium {
    const EXPECTED: &'static str = "an object, ChatBoostSourcePremium";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "user" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut user = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut user)?;
        }
        let Some(user) = user else { return Err(de::missing("user")) };
        Ok(Self { user })
    }
}

impl<'de> Deserialize<'de> for ChatBoostSourcePremium {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat boost source gift code, with `user`.
///
/// [Reference](https://core.telegram.org/bots/api#chatboostsourcegiftcode). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostSourceGiftCode {
    /// User.
    pub user: User,
}

impl ChatBoostSourceGiftCode {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user: impl Into<User>) -> Self {
        Self { user: user.into() }
    }
}

impl Serialize for ChatBoostSourceGiftCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("source", "gift_code")?;
        map.serialize_entry("user", &self.user)?;
        map.end()
    }
}

impl de::Object for ChatBoostSourceGiftCode {
    const EXPECTED: &'static str = "an object, ChatBoostSourceGiftCode";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "user" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut user = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut user)?;
        }
        let Some(user) = user else { return Err(de::missing("user")) };
        Ok(Self { user })
    }
}

impl<'de> Deserialize<'de> for ChatBoostSourceGiftCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat boost source giveaway, with `giveaway_message_id`.
///
/// [Reference](https://core.telegram.org/bots/api#chatboostsourcegiveaway). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostSourceGiveaway {
    /// Giveaway message identifier.
    pub giveaway_message_id: MessageId,
    /// User.
    pub user: Option<Box<User>>,
    /// Prize star count, in Telegram Stars. Since Bot API 7.10.
    pub prize_star_count: Option<i64>,
    /// Whether it is unclaimed.
    pub is_unclaimed: bool,
}

impl ChatBoostSourceGiveaway {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(giveaway_message_id: impl Into<MessageId>) -> Self {
        Self {
            giveaway_message_id: giveaway_message_id.into(),
            user: None,
            prize_star_count: None,
            is_unclaimed: false,
        }
    }
}

impl Serialize for ChatBoostSourceGiveaway {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("source", "giveaway")?;
        map.serialize_entry("giveaway_message_id", &self.giveaway_message_id)?;
        if let Some(value) = &self.user {
            map.serialize_entry("user", &**value)?;
        }
        if let Some(value) = &self.prize_star_count {
            map.serialize_entry("prize_star_count", value)?;
        }
        if self.is_unclaimed {
            map.serialize_entry("is_unclaimed", &true)?;
        }
        map.end()
    }
}

impl de::Object for ChatBoostSourceGiveaway {
    const EXPECTED: &'static str = "an object, ChatBoostSourceGiveaway";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "giveaway_message_id" => 0,
            "user" => 1,
            "prize_star_count" => 2,
            "is_unclaimed" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut giveaway_message_id = None;
        let mut user = None;
        let mut prize_star_count = None;
        let mut is_unclaimed = false;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut giveaway_message_id)?,
                1 => de::boxed_value(&mut map, &mut user)?,
                2 => de::int(&mut map, &mut prize_star_count)?,
                _ => de::flag(&mut map, &mut is_unclaimed)?,
            }
        }
        let Some(giveaway_message_id) = giveaway_message_id else {
            return Err(de::missing("giveaway_message_id"));
        };
        Ok(Self { giveaway_message_id, user, prize_star_count, is_unclaimed })
    }
}

impl<'de> Deserialize<'de> for ChatBoostSourceGiveaway {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat boost, with `boost_id`, `add_date`, `expiration_date` and `source`.
///
/// [Reference](https://core.telegram.org/bots/api#chatboost). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatBoost {
    /// Boost identifier.
    pub boost_id: BoostId,
    /// Add date, a Unix time.
    pub add_date: UnixTime,
    /// Expiration date, a Unix time.
    pub expiration_date: UnixTime,
    /// Source.
    pub source: ChatBoostSource,
}

impl ChatBoost {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        boost_id: impl Into<BoostId>,
        add_date: impl Into<UnixTime>,
        expiration_date: impl Into<UnixTime>,
        source: impl Into<ChatBoostSource>,
    ) -> Self {
        Self {
            boost_id: boost_id.into(),
            add_date: add_date.into(),
            expiration_date: expiration_date.into(),
            source: source.into(),
        }
    }
}

impl Serialize for ChatBoost {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("boost_id", &self.boost_id)?;
        map.serialize_entry("add_date", &self.add_date)?;
        map.serialize_entry("expiration_date", &self.expiration_date)?;
        map.serialize_entry("source", &self.source)?;
        map.end()
    }
}

impl de::Object for ChatBoost {
    const EXPECTED: &'static str = "an object, ChatBoost";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "boost_id" => 0,
            "add_date" => 1,
            "expiration_date" => 2,
            "source" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut boost_id = None;
        let mut add_date = None;
        let mut expiration_date = None;
        let mut source = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut boost_id)?,
                1 => de::value(&mut map, &mut add_date)?,
                2 => de::value(&mut map, &mut expiration_date)?,
                _ => de::value(&mut map, &mut source)?,
            }
        }
        let Some(boost_id) = boost_id else { return Err(de::missing("boost_id")) };
        let Some(add_date) = add_date else { return Err(de::missing("add_date")) };
        let Some(expiration_date) = expiration_date else {
            return Err(de::missing("expiration_date"));
        };
        let Some(source) = source else { return Err(de::missing("source")) };
        Ok(Self { boost_id, add_date, expiration_date, source })
    }
}

impl<'de> Deserialize<'de> for ChatBoost {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat boost updated, with `chat` and `boost`.
///
/// [Reference](https://core.telegram.org/bots/api#chatboostupdated). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostUpdated {
    /// Chat.
    pub chat: Chat,
    /// Boost.
    pub boost: ChatBoost,
}

impl ChatBoostUpdated {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat: impl Into<Chat>, boost: impl Into<ChatBoost>) -> Self {
        Self { chat: chat.into(), boost: boost.into() }
    }
}

impl Serialize for ChatBoostUpdated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat", &self.chat)?;
        map.serialize_entry("boost", &self.boost)?;
        map.end()
    }
}

impl de::Object for ChatBoostUpdated {
    const EXPECTED: &'static str = "an object, ChatBoostUpdated";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "chat" => 0,
            "boost" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chat = None;
        let mut boost = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut chat)?,
                _ => de::value(&mut map, &mut boost)?,
            }
        }
        let Some(chat) = chat else { return Err(de::missing("chat")) };
        let Some(boost) = boost else { return Err(de::missing("boost")) };
        Ok(Self { chat, boost })
    }
}

impl<'de> Deserialize<'de> for ChatBoostUpdated {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat boost removed, with `chat`, `boost_id`, `remove_date` and `source`.
///
/// [Reference](https://core.telegram.org/bots/api#chatboostremoved). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostRemoved {
    /// Chat.
    pub chat: Chat,
    /// Boost identifier.
    pub boost_id: BoostId,
    /// Remove date, a Unix time.
    pub remove_date: UnixTime,
    /// Source.
    pub source: ChatBoostSource,
}

impl ChatBoostRemoved {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat: impl Into<Chat>,
        boost_id: impl Into<BoostId>,
        remove_date: impl Into<UnixTime>,
        source: impl Into<ChatBoostSource>,
    ) -> Self {
        Self {
            chat: chat.into(),
            boost_id: boost_id.into(),
            remove_date: remove_date.into(),
            source: source.into(),
        }
    }
}

impl Serialize for ChatBoostRemoved {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat", &self.chat)?;
        map.serialize_entry("boost_id", &self.boost_id)?;
        map.serialize_entry("remove_date", &self.remove_date)?;
        map.serialize_entry("source", &self.source)?;
        map.end()
    }
}

impl de::Object for ChatBoostRemoved {
    const EXPECTED: &'static str = "an object, ChatBoostRemoved";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "chat" => 0,
            "boost_id" => 1,
            "remove_date" => 2,
            "source" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chat = None;
        let mut boost_id = None;
        let mut remove_date = None;
        let mut source = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut chat)?,
                1 => de::value(&mut map, &mut boost_id)?,
                2 => de::value(&mut map, &mut remove_date)?,
                _ => de::value(&mut map, &mut source)?,
            }
        }
        let Some(chat) = chat else { return Err(de::missing("chat")) };
        let Some(boost_id) = boost_id else { return Err(de::missing("boost_id")) };
        let Some(remove_date) = remove_date else { return Err(de::missing("remove_date")) };
        let Some(source) = source else { return Err(de::missing("source")) };
        Ok(Self { chat, boost_id, remove_date, source })
    }
}

impl<'de> Deserialize<'de> for ChatBoostRemoved {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// User chat boosts, with `boosts`.
///
/// [Reference](https://core.telegram.org/bots/api#userchatboosts). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserChatBoosts {
    /// Boosts.
    pub boosts: Vec<ChatBoost>,
}

impl UserChatBoosts {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(boosts: impl Into<Vec<ChatBoost>>) -> Self {
        Self { boosts: boosts.into() }
    }
}

impl Serialize for UserChatBoosts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("boosts", &self.boosts)?;
        map.end()
    }
}

impl de::Object for UserChatBoosts {
    const EXPECTED: &'static str = "an object, UserChatBoosts";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "boosts" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut boosts = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut boosts)?;
        }
        let Some(boosts) = boosts else { return Err(de::missing("boosts")) };
        Ok(Self { boosts })
    }
}

impl<'de> Deserialize<'de> for UserChatBoosts {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}
