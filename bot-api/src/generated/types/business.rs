//! Business accounts and stories.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::Deserialize;
use serde::{Serialize, ser::SerializeMap as _};

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
            Self::Location(value) => (**value).serialize(serializer),
            Self::SuggestedReaction(value) => (**value).serialize(serializer),
            Self::Link(value) => (**value).serialize(serializer),
            Self::Weather(value) => (**value).serialize(serializer),
            Self::UniqueGift(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
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

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <StoryAreaTypeLocation as de::Object>::find(field).is_some(),
            1 => <StoryAreaTypeSuggestedReaction as de::Object>::find(field).is_some(),
            2 => <StoryAreaTypeLink as de::Object>::find(field).is_some(),
            3 => <StoryAreaTypeWeather as de::Object>::find(field).is_some(),
            _ => <StoryAreaTypeUniqueGift as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::Location),
            1 => de::boxed(fields, Self::SuggestedReaction),
            2 => de::boxed(fields, Self::Link),
            3 => de::boxed(fields, Self::Weather),
            _ => de::boxed(fields, Self::UniqueGift),
        }
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
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for Story {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat", &self.chat)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}

impl de::Object for Story {
    const EXPECTED: &'static str = "an object, Story";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "chat" => 0,
            "id" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chat = None;
        let mut id = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut chat)?,
                _ => de::value(&mut map, &mut id)?,
            }
        }
        let Some(chat) = chat else { return Err(de::missing("chat")) };
        let Some(id) = id else { return Err(de::missing("id")) };
        Ok(Self { chat, id })
    }
}

impl<'de> Deserialize<'de> for Story {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Birthdate, with `day` and `month`.
///
/// [Reference](https://core.telegram.org/bots/api#birthdate). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Birthdate {
    /// Day, 1 to 31.
    pub day: i64,
    /// Month, 1 to 12.
    pub month: i64,
    /// Year.
    pub year: Option<i64>,
}

impl Birthdate {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(day: i64, month: i64) -> Self {
        Self { day, month, year: None }
    }
}

impl Serialize for Birthdate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("day", &self.day)?;
        map.serialize_entry("month", &self.month)?;
        if let Some(value) = &self.year {
            map.serialize_entry("year", value)?;
        }
        map.end()
    }
}

impl de::Object for Birthdate {
    const EXPECTED: &'static str = "an object, Birthdate";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "day" => 0,
            "month" => 1,
            "year" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut day = None;
        let mut month = None;
        let mut year = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::int(&mut map, &mut day)?,
                1 => de::int(&mut map, &mut month)?,
                _ => de::int(&mut map, &mut year)?,
            }
        }
        let Some(day) = day else { return Err(de::missing("day")) };
        let Some(month) = month else { return Err(de::missing("month")) };
        Ok(Self { day, month, year })
    }
}

impl<'de> Deserialize<'de> for Birthdate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Business intro; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#businessintro). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessIntro {
    /// Title.
    pub title: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Sticker.
    pub sticker: Option<Box<Sticker>>,
}

impl BusinessIntro {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { title: None, message: None, sticker: None }
    }
}

impl Serialize for BusinessIntro {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.title {
            map.serialize_entry("title", value)?;
        }
        if let Some(value) = &self.message {
            map.serialize_entry("message", value)?;
        }
        if let Some(value) = &self.sticker {
            map.serialize_entry("sticker", &**value)?;
        }
        map.end()
    }
}

impl de::Object for BusinessIntro {
    const EXPECTED: &'static str = "an object, BusinessIntro";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "title" => 0,
            "message" => 1,
            "sticker" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut title = None;
        let mut message = None;
        let mut sticker = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut title)?,
                1 => de::value(&mut map, &mut message)?,
                _ => de::boxed_value(&mut map, &mut sticker)?,
            }
        }
        Ok(Self { title, message, sticker })
    }
}

impl<'de> Deserialize<'de> for BusinessIntro {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Business location, with `address`.
///
/// [Reference](https://core.telegram.org/bots/api#businesslocation). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessLocation {
    /// Address.
    pub address: String,
    /// Location.
    pub location: Option<Box<Location>>,
}

impl BusinessLocation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(address: impl Into<String>) -> Self {
        Self { address: address.into(), location: None }
    }
}

impl Serialize for BusinessLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("address", &self.address)?;
        if let Some(value) = &self.location {
            map.serialize_entry("location", &**value)?;
        }
        map.end()
    }
}

impl de::Object for BusinessLocation {
    const EXPECTED: &'static str = "an object, BusinessLocation";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "address" => 0,
            "location" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut address = None;
        let mut location = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut address)?,
                _ => de::boxed_value(&mut map, &mut location)?,
            }
        }
        let Some(address) = address else { return Err(de::missing("address")) };
        Ok(Self { address, location })
    }
}

impl<'de> Deserialize<'de> for BusinessLocation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Business opening hours interval, with `opening_minute` and `closing_minute`.
///
/// [Reference](https://core.telegram.org/bots/api#businessopeninghoursinterval). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessOpeningHoursInterval {
    /// Opening minute.
    pub opening_minute: i64,
    /// Closing minute.
    pub closing_minute: i64,
}

impl BusinessOpeningHoursInterval {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(opening_minute: i64, closing_minute: i64) -> Self {
        Self { opening_minute, closing_minute }
    }
}

impl Serialize for BusinessOpeningHoursInterval {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("opening_minute", &self.opening_minute)?;
        map.serialize_entry("closing_minute", &self.closing_minute)?;
        map.end()
    }
}

impl de::Object for BusinessOpeningHoursInterval {
    const EXPECTED: &'static str = "an object, BusinessOpeningHoursInterval";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "opening_minute" => 0,
            "closing_minute" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut opening_minute = None;
        let mut closing_minute = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::int(&mut map, &mut opening_minute)?,
                _ => de::int(&mut map, &mut closing_minute)?,
            }
        }
        let Some(opening_minute) = opening_minute else {
            return Err(de::missing("opening_minute"));
        };
        let Some(closing_minute) = closing_minute else {
            return Err(de::missing("closing_minute"));
        };
        Ok(Self { opening_minute, closing_minute })
    }
}

impl<'de> Deserialize<'de> for BusinessOpeningHoursInterval {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Business opening hours, with `time_zone_name` and `opening_hours`.
///
/// [Reference](https://core.telegram.org/bots/api#businessopeninghours). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for BusinessOpeningHours {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("time_zone_name", &self.time_zone_name)?;
        map.serialize_entry("opening_hours", &self.opening_hours)?;
        map.end()
    }
}

impl de::Object for BusinessOpeningHours {
    const EXPECTED: &'static str = "an object, BusinessOpeningHours";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "time_zone_name" => 0,
            "opening_hours" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut time_zone_name = None;
        let mut opening_hours = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut time_zone_name)?,
                _ => de::value(&mut map, &mut opening_hours)?,
            }
        }
        let Some(time_zone_name) = time_zone_name else {
            return Err(de::missing("time_zone_name"));
        };
        let Some(opening_hours) = opening_hours else { return Err(de::missing("opening_hours")) };
        Ok(Self { time_zone_name, opening_hours })
    }
}

impl<'de> Deserialize<'de> for BusinessOpeningHours {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Story area position, with `x_percentage`, `y_percentage`, `width_percentage`, `height_percentage`, `rotation_angle` and `corner_radius_percentage`.
///
/// [Reference](https://core.telegram.org/bots/api#storyareaposition). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for StoryAreaPosition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("x_percentage", &self.x_percentage)?;
        map.serialize_entry("y_percentage", &self.y_percentage)?;
        map.serialize_entry("width_percentage", &self.width_percentage)?;
        map.serialize_entry("height_percentage", &self.height_percentage)?;
        map.serialize_entry("rotation_angle", &self.rotation_angle)?;
        map.serialize_entry("corner_radius_percentage", &self.corner_radius_percentage)?;
        map.end()
    }
}

impl de::Object for StoryAreaPosition {
    const EXPECTED: &'static str = "an object, StoryAreaPosition";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "x_percentage" => 0,
            "y_percentage" => 1,
            "width_percentage" => 2,
            "height_percentage" => 3,
            "rotation_angle" => 4,
            "corner_radius_percentage" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut x_percentage = None;
        let mut y_percentage = None;
        let mut width_percentage = None;
        let mut height_percentage = None;
        let mut rotation_angle = None;
        let mut corner_radius_percentage = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut x_percentage)?,
                1 => de::value(&mut map, &mut y_percentage)?,
                2 => de::value(&mut map, &mut width_percentage)?,
                3 => de::value(&mut map, &mut height_percentage)?,
                4 => de::value(&mut map, &mut rotation_angle)?,
                _ => de::value(&mut map, &mut corner_radius_percentage)?,
            }
        }
        let Some(x_percentage) = x_percentage else { return Err(de::missing("x_percentage")) };
        let Some(y_percentage) = y_percentage else { return Err(de::missing("y_percentage")) };
        let Some(width_percentage) = width_percentage else {
            return Err(de::missing("width_percentage"));
        };
        let Some(height_percentage) = height_percentage else {
            return Err(de::missing("height_percentage"));
        };
        let Some(rotation_angle) = rotation_angle else {
            return Err(de::missing("rotation_angle"));
        };
        let Some(corner_radius_percentage) = corner_radius_percentage else {
            return Err(de::missing("corner_radius_percentage"));
        };
        Ok(Self {
            x_percentage,
            y_percentage,
            width_percentage,
            height_percentage,
            rotation_angle,
            corner_radius_percentage,
        })
    }
}

impl<'de> Deserialize<'de> for StoryAreaPosition {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Story area type location, with `latitude` and `longitude`.
///
/// [Reference](https://core.telegram.org/bots/api#storyareatypelocation). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeLocation {
    /// Latitude, in degrees.
    pub latitude: f64,
    /// Longitude, in degrees.
    pub longitude: f64,
    /// Address.
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

impl Serialize for StoryAreaTypeLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "location")?;
        map.serialize_entry("latitude", &self.latitude)?;
        map.serialize_entry("longitude", &self.longitude)?;
        if let Some(value) = &self.address {
            map.serialize_entry("address", &**value)?;
        }
        map.end()
    }
}

impl de::Object for StoryAreaTypeLocation {
    const EXPECTED: &'static str = "an object, StoryAreaTypeLocation";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "latitude" => 0,
            "longitude" => 1,
            "address" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut latitude = None;
        let mut longitude = None;
        let mut address = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut latitude)?,
                1 => de::value(&mut map, &mut longitude)?,
                _ => de::boxed_value(&mut map, &mut address)?,
            }
        }
        let Some(latitude) = latitude else { return Err(de::missing("latitude")) };
        let Some(longitude) = longitude else { return Err(de::missing("longitude")) };
        Ok(Self { latitude, longitude, address })
    }
}

impl<'de> Deserialize<'de> for StoryAreaTypeLocation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Story area type suggested reaction, with `reaction_type`.
///
/// [Reference](https://core.telegram.org/bots/api#storyareatypesuggestedreaction). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeSuggestedReaction {
    /// Reaction type.
    pub reaction_type: ReactionType,
    /// Whether it is dark.
    pub is_dark: Option<bool>,
    /// Whether it is flipped.
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

impl Serialize for StoryAreaTypeSuggestedReaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "suggested_reaction")?;
        map.serialize_entry("reaction_type", &self.reaction_type)?;
        if let Some(value) = &self.is_dark {
            map.serialize_entry("is_dark", value)?;
        }
        if let Some(value) = &self.is_flipped {
            map.serialize_entry("is_flipped", value)?;
        }
        map.end()
    }
}

impl de::Object for StoryAreaTypeSuggestedReaction {
    const EXPECTED: &'static str = "an object, StoryAreaTypeSuggestedReaction";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "reaction_type" => 0,
            "is_dark" => 1,
            "is_flipped" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut reaction_type = None;
        let mut is_dark = None;
        let mut is_flipped = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut reaction_type)?,
                1 => de::value(&mut map, &mut is_dark)?,
                _ => de::value(&mut map, &mut is_flipped)?,
            }
        }
        let Some(reaction_type) = reaction_type else { return Err(de::missing("reaction_type")) };
        Ok(Self { reaction_type, is_dark, is_flipped })
    }
}

impl<'de> Deserialize<'de> for StoryAreaTypeSuggestedReaction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Story area type link, with `url`.
///
/// [Reference](https://core.telegram.org/bots/api#storyareatypelink). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for StoryAreaTypeLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "link")?;
        map.serialize_entry("url", &self.url)?;
        map.end()
    }
}

impl de::Object for StoryAreaTypeLink {
    const EXPECTED: &'static str = "an object, StoryAreaTypeLink";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "url" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut url = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut url)?;
        }
        let Some(url) = url else { return Err(de::missing("url")) };
        Ok(Self { url })
    }
}

impl<'de> Deserialize<'de> for StoryAreaTypeLink {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Story area type weather, with `temperature`, `emoji` and `background_color`.
///
/// [Reference](https://core.telegram.org/bots/api#storyareatypeweather). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeWeather {
    /// Temperature.
    pub temperature: f64,
    /// Emoji.
    pub emoji: String,
    /// Background color.
    pub background_color: i64,
}

impl StoryAreaTypeWeather {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(temperature: f64, emoji: impl Into<String>, background_color: i64) -> Self {
        Self { temperature, emoji: emoji.into(), background_color }
    }
}

impl Serialize for StoryAreaTypeWeather {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "weather")?;
        map.serialize_entry("temperature", &self.temperature)?;
        map.serialize_entry("emoji", &self.emoji)?;
        map.serialize_entry("background_color", &self.background_color)?;
        map.end()
    }
}

impl de::Object for StoryAreaTypeWeather {
    const EXPECTED: &'static str = "an object, StoryAreaTypeWeather";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "temperature" => 0,
            "emoji" => 1,
            "background_color" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut temperature = None;
        let mut emoji = None;
        let mut background_color = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut temperature)?,
                1 => de::value(&mut map, &mut emoji)?,
                _ => de::int(&mut map, &mut background_color)?,
            }
        }
        let Some(temperature) = temperature else { return Err(de::missing("temperature")) };
        let Some(emoji) = emoji else { return Err(de::missing("emoji")) };
        let Some(background_color) = background_color else {
            return Err(de::missing("background_color"));
        };
        Ok(Self { temperature, emoji, background_color })
    }
}

impl<'de> Deserialize<'de> for StoryAreaTypeWeather {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Story area type unique gift, with `name`.
///
/// [Reference](https://core.telegram.org/bots/api#storyareatypeuniquegift). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for StoryAreaTypeUniqueGift {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "unique_gift")?;
        map.serialize_entry("name", &self.name)?;
        map.end()
    }
}

impl de::Object for StoryAreaTypeUniqueGift {
    const EXPECTED: &'static str = "an object, StoryAreaTypeUniqueGift";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "name" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut name)?;
        }
        let Some(name) = name else { return Err(de::missing("name")) };
        Ok(Self { name })
    }
}

impl<'de> Deserialize<'de> for StoryAreaTypeUniqueGift {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Story area, with `position` and `kind`.
///
/// [Reference](https://core.telegram.org/bots/api#storyarea). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoryArea {
    /// Position.
    pub position: StoryAreaPosition,
    /// Which kind it is.
    pub kind: StoryAreaType,
}

impl StoryArea {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(position: impl Into<StoryAreaPosition>, kind: impl Into<StoryAreaType>) -> Self {
        Self { position: position.into(), kind: kind.into() }
    }
}

impl Serialize for StoryArea {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("position", &self.position)?;
        map.serialize_entry("type", &self.kind)?;
        map.end()
    }
}

impl de::Object for StoryArea {
    const EXPECTED: &'static str = "an object, StoryArea";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "position" => 0,
            "type" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut position = None;
        let mut kind = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut position)?,
                _ => de::value(&mut map, &mut kind)?,
            }
        }
        let Some(position) = position else { return Err(de::missing("position")) };
        let Some(kind) = kind else { return Err(de::missing("type")) };
        Ok(Self { position, kind })
    }
}

impl<'de> Deserialize<'de> for StoryArea {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Business bot rights; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#businessbotrights). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessBotRights {
    /// Whether it can reply.
    pub can_reply: bool,
    /// Whether it can read messages.
    pub can_read_messages: bool,
    /// Whether it can delete sent messages.
    pub can_delete_sent_messages: bool,
    /// Whether it can delete all messages.
    pub can_delete_all_messages: bool,
    /// Whether it can edit name.
    pub can_edit_name: bool,
    /// Whether it can edit bio.
    pub can_edit_bio: bool,
    /// Whether it can edit profile photo.
    pub can_edit_profile_photo: bool,
    /// Whether it can edit username.
    pub can_edit_username: bool,
    /// Whether it can change gift settings.
    pub can_change_gift_settings: bool,
    /// Whether it can view gifts and stars.
    pub can_view_gifts_and_stars: bool,
    /// Whether it can convert gifts to stars.
    pub can_convert_gifts_to_stars: bool,
    /// Whether it can transfer and upgrade gifts.
    pub can_transfer_and_upgrade_gifts: bool,
    /// Whether it can transfer stars.
    pub can_transfer_stars: bool,
    /// Whether it can manage stories.
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

impl Serialize for BusinessBotRights {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if self.can_reply {
            map.serialize_entry("can_reply", &true)?;
        }
        if self.can_read_messages {
            map.serialize_entry("can_read_messages", &true)?;
        }
        if self.can_delete_sent_messages {
            map.serialize_entry("can_delete_sent_messages", &true)?;
        }
        if self.can_delete_all_messages {
            map.serialize_entry("can_delete_all_messages", &true)?;
        }
        if self.can_edit_name {
            map.serialize_entry("can_edit_name", &true)?;
        }
        if self.can_edit_bio {
            map.serialize_entry("can_edit_bio", &true)?;
        }
        if self.can_edit_profile_photo {
            map.serialize_entry("can_edit_profile_photo", &true)?;
        }
        if self.can_edit_username {
            map.serialize_entry("can_edit_username", &true)?;
        }
        if self.can_change_gift_settings {
            map.serialize_entry("can_change_gift_settings", &true)?;
        }
        if self.can_view_gifts_and_stars {
            map.serialize_entry("can_view_gifts_and_stars", &true)?;
        }
        if self.can_convert_gifts_to_stars {
            map.serialize_entry("can_convert_gifts_to_stars", &true)?;
        }
        if self.can_transfer_and_upgrade_gifts {
            map.serialize_entry("can_transfer_and_upgrade_gifts", &true)?;
        }
        if self.can_transfer_stars {
            map.serialize_entry("can_transfer_stars", &true)?;
        }
        if self.can_manage_stories {
            map.serialize_entry("can_manage_stories", &true)?;
        }
        map.end()
    }
}

impl de::Object for BusinessBotRights {
    const EXPECTED: &'static str = "an object, BusinessBotRights";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            9 => match name {
                "can_reply" => 0,
                _ => return None,
            },
            12 => match name {
                "can_edit_bio" => 5,
                _ => return None,
            },
            13 => match name {
                "can_edit_name" => 4,
                _ => return None,
            },
            17 => match name {
                "can_read_messages" => 1,
                "can_edit_username" => 7,
                _ => return None,
            },
            18 => match name {
                "can_transfer_stars" => 12,
                "can_manage_stories" => 13,
                _ => return None,
            },
            22 => match name {
                "can_edit_profile_photo" => 6,
                _ => return None,
            },
            23 => match name {
                "can_delete_all_messages" => 3,
                _ => return None,
            },
            24 => match name {
                "can_delete_sent_messages" => 2,
                "can_change_gift_settings" => 8,
                "can_view_gifts_and_stars" => 9,
                _ => return None,
            },
            26 => match name {
                "can_convert_gifts_to_stars" => 10,
                _ => return None,
            },
            30 => match name {
                "can_transfer_and_upgrade_gifts" => 11,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut can_reply = false;
        let mut can_read_messages = false;
        let mut can_delete_sent_messages = false;
        let mut can_delete_all_messages = false;
        let mut can_edit_name = false;
        let mut can_edit_bio = false;
        let mut can_edit_profile_photo = false;
        let mut can_edit_username = false;
        let mut can_change_gift_settings = false;
        let mut can_view_gifts_and_stars = false;
        let mut can_convert_gifts_to_stars = false;
        let mut can_transfer_and_upgrade_gifts = false;
        let mut can_transfer_stars = false;
        let mut can_manage_stories = false;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::flag(&mut map, &mut can_reply)?,
                1 => de::flag(&mut map, &mut can_read_messages)?,
                2 => de::flag(&mut map, &mut can_delete_sent_messages)?,
                3 => de::flag(&mut map, &mut can_delete_all_messages)?,
                4 => de::flag(&mut map, &mut can_edit_name)?,
                5 => de::flag(&mut map, &mut can_edit_bio)?,
                6 => de::flag(&mut map, &mut can_edit_profile_photo)?,
                7 => de::flag(&mut map, &mut can_edit_username)?,
                8 => de::flag(&mut map, &mut can_change_gift_settings)?,
                9 => de::flag(&mut map, &mut can_view_gifts_and_stars)?,
                10 => de::flag(&mut map, &mut can_convert_gifts_to_stars)?,
                11 => de::flag(&mut map, &mut can_transfer_and_upgrade_gifts)?,
                12 => de::flag(&mut map, &mut can_transfer_stars)?,
                _ => de::flag(&mut map, &mut can_manage_stories)?,
            }
        }
        Ok(Self {
            can_reply,
            can_read_messages,
            can_delete_sent_messages,
            can_delete_all_messages,
            can_edit_name,
            can_edit_bio,
            can_edit_profile_photo,
            can_edit_username,
            can_change_gift_settings,
            can_view_gifts_and_stars,
            can_convert_gifts_to_stars,
            can_transfer_and_upgrade_gifts,
            can_transfer_stars,
            can_manage_stories,
        })
    }
}

impl<'de> Deserialize<'de> for BusinessBotRights {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Business connection, with `id`, `user`, `user_chat_id`, `date` and `is_enabled`.
///
/// [Reference](https://core.telegram.org/bots/api#businessconnection). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for BusinessConnection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("user", &self.user)?;
        map.serialize_entry("user_chat_id", &self.user_chat_id)?;
        map.serialize_entry("date", &self.date)?;
        if let Some(value) = &self.rights {
            map.serialize_entry("rights", value)?;
        }
        map.serialize_entry("is_enabled", &self.is_enabled)?;
        map.end()
    }
}

impl de::Object for BusinessConnection {
    const EXPECTED: &'static str = "an object, BusinessConnection";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "id" => 0,
            "user" => 1,
            "user_chat_id" => 2,
            "date" => 3,
            "rights" => 4,
            "is_enabled" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut user = None;
        let mut user_chat_id = None;
        let mut date = None;
        let mut rights = None;
        let mut is_enabled = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut id)?,
                1 => de::value(&mut map, &mut user)?,
                2 => de::value(&mut map, &mut user_chat_id)?,
                3 => de::value(&mut map, &mut date)?,
                4 => de::value(&mut map, &mut rights)?,
                _ => de::value(&mut map, &mut is_enabled)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(user) = user else { return Err(de::missing("user")) };
        let Some(user_chat_id) = user_chat_id else { return Err(de::missing("user_chat_id")) };
        let Some(date) = date else { return Err(de::missing("date")) };
        let Some(is_enabled) = is_enabled else { return Err(de::missing("is_enabled")) };
        Ok(Self { id, user, user_chat_id, date, rights, is_enabled })
    }
}

impl<'de> Deserialize<'de> for BusinessConnection {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Business messages deleted, with `business_connection_id`, `chat` and `message_ids`.
///
/// [Reference](https://core.telegram.org/bots/api#businessmessagesdeleted). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq)]
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

impl Serialize for BusinessMessagesDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.serialize_entry("chat", &self.chat)?;
        map.serialize_entry("message_ids", &self.message_ids)?;
        map.end()
    }
}

impl de::Object for BusinessMessagesDeleted {
    const EXPECTED: &'static str = "an object, BusinessMessagesDeleted";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "business_connection_id" => 0,
            "chat" => 1,
            "message_ids" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut business_connection_id = None;
        let mut chat = None;
        let mut message_ids = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut business_connection_id)?,
                1 => de::value(&mut map, &mut chat)?,
                _ => de::value(&mut map, &mut message_ids)?,
            }
        }
        let Some(business_connection_id) = business_connection_id else {
            return Err(de::missing("business_connection_id"));
        };
        let Some(chat) = chat else { return Err(de::missing("chat")) };
        let Some(message_ids) = message_ids else { return Err(de::missing("message_ids")) };
        Ok(Self { business_connection_id, chat, message_ids })
    }
}

impl<'de> Deserialize<'de> for BusinessMessagesDeleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}
