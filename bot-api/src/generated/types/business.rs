//! Business accounts and stories.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::{Deserialize, Serialize};

/// Story area type: one of 5 types.
///
/// [Reference](https://core.telegram.org/bots/api#storyareatype). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StoryAreaType {
    /// `type` is `location`.
    Location(Box<StoryAreaTypeLocation>),
    /// `type` is `suggested_reaction`.
    SuggestedReaction(Box<StoryAreaTypeSuggestedReaction>),
    /// `type` is `link`.
    Link(Box<StoryAreaTypeLink>),
    /// `type` is `weather`.
    Weather(Box<StoryAreaTypeWeather>),
    /// `type` is `unique_gift`.
    UniqueGift(Box<StoryAreaTypeUniqueGift>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for StoryAreaType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Location(value) => value.serialize(serializer),
            Self::SuggestedReaction(value) => value.serialize(serializer),
            Self::Link(value) => value.serialize(serializer),
            Self::Weather(value) => value.serialize(serializer),
            Self::UniqueGift(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl de::Tagged for StoryAreaType {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "location" => 0,
            "suggested_reaction" => 1,
            "link" => 2,
            "weather" => 3,
            "unique_gift" => 4,
            _ => return None,
        })
    }

    fn decode<'de, D: serde::Deserializer<'de>>(variant: u8, fields: D) -> Result<Self, D::Error> {
        Ok(match variant {
            0 => Self::Location(de::boxed(fields)?),
            1 => Self::SuggestedReaction(de::boxed(fields)?),
            2 => Self::Link(de::boxed(fields)?),
            3 => Self::Weather(de::boxed(fields)?),
            _ => Self::UniqueGift(de::boxed(fields)?),
        })
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for StoryAreaType {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

impl From<StoryAreaTypeLocation> for StoryAreaType {
    fn from(value: StoryAreaTypeLocation) -> Self {
        Self::Location(Box::new(value))
    }
}
impl From<StoryAreaTypeSuggestedReaction> for StoryAreaType {
    fn from(value: StoryAreaTypeSuggestedReaction) -> Self {
        Self::SuggestedReaction(Box::new(value))
    }
}
impl From<StoryAreaTypeLink> for StoryAreaType {
    fn from(value: StoryAreaTypeLink) -> Self {
        Self::Link(Box::new(value))
    }
}
impl From<StoryAreaTypeWeather> for StoryAreaType {
    fn from(value: StoryAreaTypeWeather) -> Self {
        Self::Weather(Box::new(value))
    }
}
impl From<StoryAreaTypeUniqueGift> for StoryAreaType {
    fn from(value: StoryAreaTypeUniqueGift) -> Self {
        Self::UniqueGift(Box::new(value))
    }
}
/// Story, with `chat` and `id`.
///
/// [Reference](https://core.telegram.org/bots/api#story). Since Bot API 6.8.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Story {
    /// Chat. Since Bot API 7.1.
    pub chat: Chat,
    /// Identifier. Since Bot API 7.1.
    pub id: StoryId,
}

impl Story {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat: impl Into<Chat>, id: impl Into<StoryId>) -> Self {
        Self { chat: chat.into(), id: id.into() }
    }
}

/// Birthdate, with `day` and `month`.
///
/// [Reference](https://core.telegram.org/bots/api#birthdate). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Birthdate {
    /// Day, 1 to 31.
    #[serde(deserialize_with = "crate::de::int")]
    pub day: i64,
    /// Month, 1 to 12.
    #[serde(deserialize_with = "crate::de::int")]
    pub month: i64,
    /// Year.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub year: Option<i64>,
}

impl Birthdate {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(day: i64, month: i64) -> Self {
        Self { day, month, year: None }
    }
}

/// Business intro; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#businessintro). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BusinessIntro {
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Sticker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sticker: Option<Box<Sticker>>,
}

impl BusinessIntro {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { title: None, message: None, sticker: None }
    }
}

/// Business location, with `address`.
///
/// [Reference](https://core.telegram.org/bots/api#businesslocation). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BusinessLocation {
    /// Address.
    pub address: String,
    /// Location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Box<Location>>,
}

impl BusinessLocation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(address: impl Into<String>) -> Self {
        Self { address: address.into(), location: None }
    }
}

/// Business opening hours interval, with `opening_minute` and `closing_minute`.
///
/// [Reference](https://core.telegram.org/bots/api#businessopeninghoursinterval). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BusinessOpeningHoursInterval {
    /// Opening minute.
    #[serde(deserialize_with = "crate::de::int")]
    pub opening_minute: i64,
    /// Closing minute.
    #[serde(deserialize_with = "crate::de::int")]
    pub closing_minute: i64,
}

impl BusinessOpeningHoursInterval {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(opening_minute: i64, closing_minute: i64) -> Self {
        Self { opening_minute, closing_minute }
    }
}

/// Business opening hours, with `time_zone_name` and `opening_hours`.
///
/// [Reference](https://core.telegram.org/bots/api#businessopeninghours). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BusinessOpeningHours {
    /// Time zone name.
    pub time_zone_name: String,
    /// Opening hours.
    pub opening_hours: Vec<BusinessOpeningHoursInterval>,
}

impl BusinessOpeningHours {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        time_zone_name: impl Into<String>,
        opening_hours: impl Into<Vec<BusinessOpeningHoursInterval>>,
    ) -> Self {
        Self { time_zone_name: time_zone_name.into(), opening_hours: opening_hours.into() }
    }
}

/// Story area position, with `x_percentage`, `y_percentage`, `width_percentage`, `height_percentage`, `rotation_angle` and `corner_radius_percentage`.
///
/// [Reference](https://core.telegram.org/bots/api#storyareaposition). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StoryAreaPosition {
    /// X percentage.
    pub x_percentage: f64,
    /// Y percentage.
    pub y_percentage: f64,
    /// Width percentage.
    pub width_percentage: f64,
    /// Height percentage.
    pub height_percentage: f64,
    /// Rotation angle, 0 to 360.
    pub rotation_angle: f64,
    /// Corner radius percentage.
    pub corner_radius_percentage: f64,
}

impl StoryAreaPosition {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        x_percentage: f64,
        y_percentage: f64,
        width_percentage: f64,
        height_percentage: f64,
        rotation_angle: f64,
        corner_radius_percentage: f64,
    ) -> Self {
        Self {
            x_percentage,
            y_percentage,
            width_percentage,
            height_percentage,
            rotation_angle,
            corner_radius_percentage,
        }
    }
}

/// Story area type location, with `latitude` and `longitude`.
///
/// [Reference](https://core.telegram.org/bots/api#storyareatypelocation). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "location")]
#[non_exhaustive]
pub struct StoryAreaTypeLocation {
    /// Latitude, in degrees.
    pub latitude: f64,
    /// Longitude, in degrees.
    pub longitude: f64,
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Box<LocationAddress>>,
}

impl StoryAreaTypeLocation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self { latitude, longitude, address: None }
    }
    /// Address.
    #[must_use]
    pub fn address(mut self, address: impl Into<LocationAddress>) -> Self {
        self.address = Some(Box::new(address.into()));
        self
    }
}

/// Story area type suggested reaction, with `reaction_type`.
///
/// [Reference](https://core.telegram.org/bots/api#storyareatypesuggestedreaction). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "suggested_reaction")]
#[non_exhaustive]
pub struct StoryAreaTypeSuggestedReaction {
    /// Reaction type.
    pub reaction_type: ReactionType,
    /// Whether it is dark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_dark: Option<bool>,
    /// Whether it is flipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_flipped: Option<bool>,
}

impl StoryAreaTypeSuggestedReaction {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(reaction_type: impl Into<ReactionType>) -> Self {
        Self { reaction_type: reaction_type.into(), is_dark: None, is_flipped: None }
    }
    /// Whether it is dark.
    #[must_use]
    pub fn is_dark(mut self, is_dark: bool) -> Self {
        self.is_dark = Some(is_dark);
        self
    }
    /// Whether it is flipped.
    #[must_use]
    pub fn is_flipped(mut self, is_flipped: bool) -> Self {
        self.is_flipped = Some(is_flipped);
        self
    }
}

/// Story area type link, with `url`.
///
/// [Reference](https://core.telegram.org/bots/api#storyareatypelink). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "link")]
#[non_exhaustive]
pub struct StoryAreaTypeLink {
    /// URL.
    pub url: String,
}

impl StoryAreaTypeLink {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

/// Story area type weather, with `temperature`, `emoji` and `background_color`.
///
/// [Reference](https://core.telegram.org/bots/api#storyareatypeweather). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "weather")]
#[non_exhaustive]
pub struct StoryAreaTypeWeather {
    /// Temperature.
    pub temperature: f64,
    /// Emoji.
    pub emoji: String,
    /// Background color.
    #[serde(deserialize_with = "crate::de::int")]
    pub background_color: i64,
}

impl StoryAreaTypeWeather {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(temperature: f64, emoji: impl Into<String>, background_color: i64) -> Self {
        Self { temperature, emoji: emoji.into(), background_color }
    }
}

/// Story area type unique gift, with `name`.
///
/// [Reference](https://core.telegram.org/bots/api#storyareatypeuniquegift). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "unique_gift")]
#[non_exhaustive]
pub struct StoryAreaTypeUniqueGift {
    /// Name.
    pub name: String,
}

impl StoryAreaTypeUniqueGift {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// Story area, with `position` and `kind`.
///
/// [Reference](https://core.telegram.org/bots/api#storyarea). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StoryArea {
    /// Position.
    pub position: StoryAreaPosition,
    /// Which kind it is.
    #[serde(rename = "type")]
    pub kind: StoryAreaType,
}

impl StoryArea {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(position: impl Into<StoryAreaPosition>, kind: impl Into<StoryAreaType>) -> Self {
        Self { position: position.into(), kind: kind.into() }
    }
}

/// Business bot rights; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#businessbotrights). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BusinessBotRights {
    /// Whether it can reply.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_reply: bool,
    /// Whether it can read messages.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_read_messages: bool,
    /// Whether it can delete sent messages.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_delete_sent_messages: bool,
    /// Whether it can delete all messages.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_delete_all_messages: bool,
    /// Whether it can edit name.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_edit_name: bool,
    /// Whether it can edit bio.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_edit_bio: bool,
    /// Whether it can edit profile photo.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_edit_profile_photo: bool,
    /// Whether it can edit username.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_edit_username: bool,
    /// Whether it can change gift settings.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_change_gift_settings: bool,
    /// Whether it can view gifts and stars.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_view_gifts_and_stars: bool,
    /// Whether it can convert gifts to stars.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_convert_gifts_to_stars: bool,
    /// Whether it can transfer and upgrade gifts.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_transfer_and_upgrade_gifts: bool,
    /// Whether it can transfer stars.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_transfer_stars: bool,
    /// Whether it can manage stories.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_manage_stories: bool,
}

impl BusinessBotRights {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {
            can_reply: false,
            can_read_messages: false,
            can_delete_sent_messages: false,
            can_delete_all_messages: false,
            can_edit_name: false,
            can_edit_bio: false,
            can_edit_profile_photo: false,
            can_edit_username: false,
            can_change_gift_settings: false,
            can_view_gifts_and_stars: false,
            can_convert_gifts_to_stars: false,
            can_transfer_and_upgrade_gifts: false,
            can_transfer_stars: false,
            can_manage_stories: false,
        }
    }
}

/// Business connection, with `id`, `user`, `user_chat_id`, `date` and `is_enabled`.
///
/// [Reference](https://core.telegram.org/bots/api#businessconnection). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BusinessConnection {
    /// Identifier.
    pub id: BusinessConnectionId,
    /// User.
    pub user: User,
    /// User chat identifier.
    pub user_chat_id: ChatId,
    /// Date, a Unix time.
    pub date: UnixTime,
    /// Rights. Since Bot API 9.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rights: Option<BusinessBotRights>,
    /// Whether it is enabled.
    pub is_enabled: bool,
}

impl BusinessConnection {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<BusinessConnectionId>,
        user: impl Into<User>,
        user_chat_id: impl Into<ChatId>,
        date: impl Into<UnixTime>,
    ) -> Self {
        Self {
            id: id.into(),
            user: user.into(),
            user_chat_id: user_chat_id.into(),
            date: date.into(),
            rights: None,
            is_enabled: false,
        }
    }
}

/// Business messages deleted, with `business_connection_id`, `chat` and `message_ids`.
///
/// [Reference](https://core.telegram.org/bots/api#businessmessagesdeleted). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BusinessMessagesDeleted {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Chat.
    pub chat: Chat,
    /// Message identifiers.
    pub message_ids: Vec<MessageId>,
}

impl BusinessMessagesDeleted {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        business_connection_id: impl Into<BusinessConnectionId>,
        chat: impl Into<Chat>,
        message_ids: impl Into<Vec<MessageId>>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            chat: chat.into(),
            message_ids: message_ids.into(),
        }
    }
}
