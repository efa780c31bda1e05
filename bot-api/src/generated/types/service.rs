//! What service messages tell.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::Deserialize;
use serde::{Serialize, ser::SerializeMap as _};

/// Background fill: one of 3 types.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundfill). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BackgroundFill {
    /// `type` is `solid`.
    Solid(Box<BackgroundFillSolid>),
    /// `type` is `gradient`.
    Gradient(Box<BackgroundFillGradient>),
    /// `type` is `freeform_gradient`.
    FreeformGradient(Box<BackgroundFillFreeformGradient>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for BackgroundFill {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Solid(value) => (**value).serialize(serializer),
            Self::Gradient(value) => (**value).serialize(serializer),
            Self::FreeformGradient(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for BackgroundFill {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "solid" => 0,
            "gradient" => 1,
            "freeform_gradient" => 2,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <BackgroundFillSolid as de::Object>::find(field).is_some(),
            1 => <BackgroundFillGradient as de::Object>::find(field).is_some(),
            _ => <BackgroundFillFreeformGradient as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::Solid),
            1 => de::boxed(fields, Self::Gradient),
            _ => de::boxed(fields, Self::FreeformGradient),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for BackgroundFill {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

/// Background type: one of 4 types.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundtype). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BackgroundType {
    /// `type` is `fill`.
    Fill(Box<BackgroundTypeFill>),
    /// `type` is `wallpaper`.
    Wallpaper(Box<BackgroundTypeWallpaper>),
    /// `type` is `pattern`.
    Pattern(Box<BackgroundTypePattern>),
    /// `type` is `chat_theme`.
    ChatTheme(Box<BackgroundTypeChatTheme>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for BackgroundType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Fill(value) => (**value).serialize(serializer),
            Self::Wallpaper(value) => (**value).serialize(serializer),
            Self::Pattern(value) => (**value).serialize(serializer),
            Self::ChatTheme(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for BackgroundType {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "fill" => 0,
            "wallpaper" => 1,
            "pattern" => 2,
            "chat_theme" => 3,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <BackgroundTypeFill as de::Object>::find(field).is_some(),
            1 => <BackgroundTypeWallpaper as de::Object>::find(field).is_some(),
            2 => <BackgroundTypePattern as de::Object>::find(field).is_some(),
            _ => <BackgroundTypeChatTheme as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::Fill),
            1 => de::boxed(fields, Self::Wallpaper),
            2 => de::boxed(fields, Self::Pattern),
            _ => de::boxed(fields, Self::ChatTheme),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for BackgroundType {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

/// Proximity alert triggered, with `traveler`, `watcher` and `distance`.
///
/// [Reference](https://core.telegram.org/bots/api#proximityalerttriggered).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProximityAlertTriggered {
    /// Traveler.
    pub traveler: User,
    /// Watcher.
    pub watcher: User,
    /// Distance, in meters.
    pub distance: i64,
}

impl ProximityAlertTriggered {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(traveler: impl Into<User>, watcher: impl Into<User>, distance: i64) -> Self {
        Self { traveler: traveler.into(), watcher: watcher.into(), distance }
    }
}

impl Serialize for ProximityAlertTriggered {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("traveler", &self.traveler)?;
        map.serialize_entry("watcher", &self.watcher)?;
        map.serialize_entry("distance", &self.distance)?;
        map.end()
    }
}

impl de::Object for ProximityAlertTriggered {
    const EXPECTED: &'static str = "an object, ProximityAlertTriggered";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "traveler" => 0,
            "watcher" => 1,
            "distance" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut traveler = None;
        let mut watcher = None;
        let mut distance = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut traveler)?,
                1 => de::value(&mut map, &mut watcher)?,
                _ => de::int(&mut map, &mut distance)?,
            }
        }
        let Some(traveler) = traveler else { return Err(de::missing("traveler")) };
        let Some(watcher) = watcher else { return Err(de::missing("watcher")) };
        let Some(distance) = distance else { return Err(de::missing("distance")) };
        Ok(Self { traveler, watcher, distance })
    }
}

impl<'de> Deserialize<'de> for ProximityAlertTriggered {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Message auto delete timer changed, with `message_auto_delete_time`.
///
/// [Reference](https://core.telegram.org/bots/api#messageautodeletetimerchanged).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageAutoDeleteTimerChanged {
    /// Message auto delete time, in seconds.
    pub message_auto_delete_time: i64,
}

impl MessageAutoDeleteTimerChanged {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(message_auto_delete_time: i64) -> Self {
        Self { message_auto_delete_time }
    }
}

impl Serialize for MessageAutoDeleteTimerChanged {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("message_auto_delete_time", &self.message_auto_delete_time)?;
        map.end()
    }
}

impl de::Object for MessageAutoDeleteTimerChanged {
    const EXPECTED: &'static str = "an object, MessageAutoDeleteTimerChanged";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "message_auto_delete_time" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut message_auto_delete_time = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::int(&mut map, &mut message_auto_delete_time)?;
        }
        let Some(message_auto_delete_time) = message_auto_delete_time else {
            return Err(de::missing("message_auto_delete_time"));
        };
        Ok(Self { message_auto_delete_time })
    }
}

impl<'de> Deserialize<'de> for MessageAutoDeleteTimerChanged {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Managed bot created, with `bot`.
///
/// [Reference](https://core.telegram.org/bots/api#managedbotcreated). Since Bot API 9.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ManagedBotCreated {
    /// Bot.
    pub bot: User,
}

impl ManagedBotCreated {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(bot: impl Into<User>) -> Self {
        Self { bot: bot.into() }
    }
}

impl Serialize for ManagedBotCreated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("bot", &self.bot)?;
        map.end()
    }
}

impl de::Object for ManagedBotCreated {
    const EXPECTED: &'static str = "an object, ManagedBotCreated";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "bot" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut bot = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut bot)?;
        }
        let Some(bot) = bot else { return Err(de::missing("bot")) };
        Ok(Self { bot })
    }
}

impl<'de> Deserialize<'de> for ManagedBotCreated {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Managed bot updated, with `user` and `bot`.
///
/// [Reference](https://core.telegram.org/bots/api#managedbotupdated). Since Bot API 9.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ManagedBotUpdated {
    /// User.
    pub user: User,
    /// Bot.
    pub bot: User,
}

impl ManagedBotUpdated {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user: impl Into<User>, bot: impl Into<User>) -> Self {
        Self { user: user.into(), bot: bot.into() }
    }
}

impl Serialize for ManagedBotUpdated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user", &self.user)?;
        map.serialize_entry("bot", &self.bot)?;
        map.end()
    }
}

impl de::Object for ManagedBotUpdated {
    const EXPECTED: &'static str = "an object, ManagedBotUpdated";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "user" => 0,
            "bot" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut user = None;
        let mut bot = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut user)?,
                _ => de::value(&mut map, &mut bot)?,
            }
        }
        let Some(user) = user else { return Err(de::missing("user")) };
        let Some(bot) = bot else { return Err(de::missing("bot")) };
        Ok(Self { user, bot })
    }
}

impl<'de> Deserialize<'de> for ManagedBotUpdated {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Poll option added, with `option_persistent_id` and `option_text`.
///
/// [Reference](https://core.telegram.org/bots/api#polloptionadded). Since Bot API 9.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PollOptionAdded {
    /// Poll message.
    pub poll_message: Option<MaybeInaccessibleMessage>,
    /// Option persistent identifier.
    pub option_persistent_id: PollOptionId,
    /// Option text.
    pub option_text: String,
    /// Option text entities.
    pub option_text_entities: Option<Vec<MessageEntity>>,
}

impl PollOptionAdded {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        option_persistent_id: impl Into<PollOptionId>,
        option_text: impl Into<String>,
    ) -> Self {
        Self {
            poll_message: None,
            option_persistent_id: option_persistent_id.into(),
            option_text: option_text.into(),
            option_text_entities: None,
        }
    }
}

impl Serialize for PollOptionAdded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.poll_message {
            map.serialize_entry("poll_message", value)?;
        }
        map.serialize_entry("option_persistent_id", &self.option_persistent_id)?;
        map.serialize_entry("option_text", &self.option_text)?;
        if let Some(value) = &self.option_text_entities {
            map.serialize_entry("option_text_entities", value)?;
        }
        map.end()
    }
}

impl de::Object for PollOptionAdded {
    const EXPECTED: &'static str = "an object, PollOptionAdded";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "poll_message" => 0,
            "option_persistent_id" => 1,
            "option_text" => 2,
            "option_text_entities" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut poll_message = None;
        let mut option_persistent_id = None;
        let mut option_text = None;
        let mut option_text_entities = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut poll_message)?,
                1 => de::value(&mut map, &mut option_persistent_id)?,
                2 => de::value(&mut map, &mut option_text)?,
                _ => de::value(&mut map, &mut option_text_entities)?,
            }
        }
        let Some(option_persistent_id) = option_persistent_id else {
            return Err(de::missing("option_persistent_id"));
        };
        let Some(option_text) = option_text else { return Err(de::missing("option_text")) };
        Ok(Self { poll_message, option_persistent_id, option_text, option_text_entities })
    }
}

impl<'de> Deserialize<'de> for PollOptionAdded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Poll option deleted, with `option_persistent_id` and `option_text`.
///
/// [Reference](https://core.telegram.org/bots/api#polloptiondeleted). Since Bot API 9.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PollOptionDeleted {
    /// Poll message.
    pub poll_message: Option<MaybeInaccessibleMessage>,
    /// Option persistent identifier.
    pub option_persistent_id: PollOptionId,
    /// Option text.
    pub option_text: String,
    /// Option text entities.
    pub option_text_entities: Option<Vec<MessageEntity>>,
}

impl PollOptionDeleted {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        option_persistent_id: impl Into<PollOptionId>,
        option_text: impl Into<String>,
    ) -> Self {
        Self {
            poll_message: None,
            option_persistent_id: option_persistent_id.into(),
            option_text: option_text.into(),
            option_text_entities: None,
        }
    }
}

impl Serialize for PollOptionDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.poll_message {
            map.serialize_entry("poll_message", value)?;
        }
        map.serialize_entry("option_persistent_id", &self.option_persistent_id)?;
        map.serialize_entry("option_text", &self.option_text)?;
        if let Some(value) = &self.option_text_entities {
            map.serialize_entry("option_text_entities", value)?;
        }
        map.end()
    }
}

impl de::Object for PollOptionDeleted {
    const EXPECTED: &'static str = "an object, PollOptionDeleted";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "poll_message" => 0,
            "option_persistent_id" => 1,
            "option_text" => 2,
            "option_text_entities" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut poll_message = None;
        let mut option_persistent_id = None;
        let mut option_text = None;
        let mut option_text_entities = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut poll_message)?,
                1 => de::value(&mut map, &mut option_persistent_id)?,
                2 => de::value(&mut map, &mut option_text)?,
                _ => de::value(&mut map, &mut option_text_entities)?,
            }
        }
        let Some(option_persistent_id) = option_persistent_id else {
            return Err(de::missing("option_persistent_id"));
        };
        let Some(option_text) = option_text else { return Err(de::missing("option_text")) };
        Ok(Self { poll_message, option_persistent_id, option_text, option_text_entities })
    }
}

impl<'de> Deserialize<'de> for PollOptionDeleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Background fill solid, with `color`.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundfillsolid). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundFillSolid {
    /// Color.
    pub color: i64,
}

impl BackgroundFillSolid {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(color: i64) -> Self {
        Self { color }
    }
}

impl Serialize for BackgroundFillSolid {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "solid")?;
        map.serialize_entry("color", &self.color)?;
        map.end()
    }
}

impl de::Object for BackgroundFillSolid {
    const EXPECTED: &'static str = "an object, BackgroundFillSolid";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "color" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut color = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::int(&mut map, &mut color)?;
        }
        let Some(color) = color else { return Err(de::missing("color")) };
        Ok(Self { color })
    }
}

impl<'de> Deserialize<'de> for BackgroundFillSolid {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Background fill gradient, with `top_color`, `bottom_color` and `rotation_angle`.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundfillgradient). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundFillGradient {
    /// Top color.
    pub top_color: i64,
    /// Bottom color.
    pub bottom_color: i64,
    /// Rotation angle, 0 to 359.
    pub rotation_angle: i64,
}

impl BackgroundFillGradient {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(top_color: i64, bottom_color: i64, rotation_angle: i64) -> Self {
        Self { top_color, bottom_color, rotation_angle }
    }
}

impl Serialize for BackgroundFillGradient {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "gradient")?;
        map.serialize_entry("top_color", &self.top_color)?;
        map.serialize_entry("bottom_color", &self.bottom_color)?;
        map.serialize_entry("rotation_angle", &self.rotation_angle)?;
        map.end()
    }
}

impl de::Object for BackgroundFillGradient {
    const EXPECTED: &'static str = "an object, BackgroundFillGradient";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "top_color" => 0,
            "bottom_color" => 1,
            "rotation_angle" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut top_color = None;
        let mut bottom_color = None;
        let mut rotation_angle = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::int(&mut map, &mut top_color)?,
                1 => de::int(&mut map, &mut bottom_color)?,
                _ => de::int(&mut map, &mut rotation_angle)?,
            }
        }
        let Some(top_color) = top_color else { return Err(de::missing("top_color")) };
        let Some(bottom_color) = bottom_color else { return Err(de::missing("bottom_color")) };
        let Some(rotation_angle) = rotation_angle else {
            return Err(de::missing("rotation_angle"));
        };
        Ok(Self { top_color, bottom_color, rotation_angle })
    }
}

impl<'de> Deserialize<'de> for BackgroundFillGradient {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Background fill freeform gradient, with `colors`.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundfillfreeformgradient). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundFillFreeformGradient {
    /// Colors.
    pub colors: Vec<i64>,
}

impl BackgroundFillFreeformGradient {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(colors: impl Into<Vec<i64>>) -> Self {
        Self { colors: colors.into() }
    }
}

impl Serialize for BackgroundFillFreeformGradient {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "freeform_gradient")?;
        map.serialize_entry("colors", &self.colors)?;
        map.end()
    }
}

impl de::Object for BackgroundFillFreeformGradient {
    const EXPECTED: &'static str = "an object, BackgroundFillFreeformGradient";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "colors" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut colors = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::ints(&mut map, &mut colors)?;
        }
        let Some(colors) = colors else { return Err(de::missing("colors")) };
        Ok(Self { colors })
    }
}

impl<'de> Deserialize<'de> for BackgroundFillFreeformGradient {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Background type fill, with `fill` and `dark_theme_dimming`.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundtypefill). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundTypeFill {
    /// Fill.
    pub fill: BackgroundFill,
    /// Dark theme dimming, 0 to 100.
    pub dark_theme_dimming: i64,
}

impl BackgroundTypeFill {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(fill: impl Into<BackgroundFill>, dark_theme_dimming: i64) -> Self {
        Self { fill: fill.into(), dark_theme_dimming }
    }
}

impl Serialize for BackgroundTypeFill {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "fill")?;
        map.serialize_entry("fill", &self.fill)?;
        map.serialize_entry("dark_theme_dimming", &self.dark_theme_dimming)?;
        map.end()
    }
}

impl de::Object for BackgroundTypeFill {
    const EXPECTED: &'static str = "an object, BackgroundTypeFill";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "fill" => 0,
            "dark_theme_dimming" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut fill = None;
        let mut dark_theme_dimming = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut fill)?,
                _ => de::int(&mut map, &mut dark_theme_dimming)?,
            }
        }
        let Some(fill) = fill else { return Err(de::missing("fill")) };
        let Some(dark_theme_dimming) = dark_theme_dimming else {
            return Err(de::missing("dark_theme_dimming"));
        };
        Ok(Self { fill, dark_theme_dimming })
    }
}

impl<'de> Deserialize<'de> for BackgroundTypeFill {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Background type wallpaper, with `document` and `dark_theme_dimming`.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundtypewallpaper). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundTypeWallpaper {
    /// Document.
    pub document: Document,
    /// Dark theme dimming, 0 to 100.
    pub dark_theme_dimming: i64,
    /// Whether it is blurred.
    pub is_blurred: bool,
    /// Whether it is moving.
    pub is_moving: bool,
}

impl BackgroundTypeWallpaper {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(document: impl Into<Document>, dark_theme_dimming: i64) -> Self {
        Self { document: document.into(), dark_theme_dimming, is_blurred: false, is_moving: false }
    }
}

impl Serialize for BackgroundTypeWallpaper {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "wallpaper")?;
        map.serialize_entry("document", &self.document)?;
        map.serialize_entry("dark_theme_dimming", &self.dark_theme_dimming)?;
        if self.is_blurred {
            map.serialize_entry("is_blurred", &true)?;
        }
        if self.is_moving {
            map.serialize_entry("is_moving", &true)?;
        }
        map.end()
    }
}

impl de::Object for BackgroundTypeWallpaper {
    const EXPECTED: &'static str = "an object, BackgroundTypeWallpaper";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "document" => 0,
            "dark_theme_dimming" => 1,
            "is_blurred" => 2,
            "is_moving" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut document = None;
        let mut dark_theme_dimming = None;
        let mut is_blurred = false;
        let mut is_moving = false;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut document)?,
                1 => de::int(&mut map, &mut dark_theme_dimming)?,
                2 => de::flag(&mut map, &mut is_blurred)?,
                _ => de::flag(&mut map, &mut is_moving)?,
            }
        }
        let Some(document) = document else { return Err(de::missing("document")) };
        let Some(dark_theme_dimming) = dark_theme_dimming else {
            return Err(de::missing("dark_theme_dimming"));
        };
        Ok(Self { document, dark_theme_dimming, is_blurred, is_moving })
    }
}

impl<'de> Deserialize<'de> for BackgroundTypeWallpaper {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Background type pattern, with `document`, `fill` and `intensity`.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundtypepattern). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundTypePattern {
    /// Document.
    pub document: Document,
    /// Fill.
    pub fill: BackgroundFill,
    /// Intensity, 0 to 100.
    pub intensity: i64,
    /// Whether it is inverted.
    pub is_inverted: bool,
    /// Whether it is moving.
    pub is_moving: bool,
}

impl BackgroundTypePattern {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        document: impl Into<Document>,
        fill: impl Into<BackgroundFill>,
        intensity: i64,
    ) -> Self {
        Self {
            document: document.into(),
            fill: fill.into(),
            intensity,
            is_inverted: false,
            is_moving: false,
        }
    }
}

impl Serialize for BackgroundTypePattern {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "pattern")?;
        map.serialize_entry("document", &self.document)?;
        map.serialize_entry("fill", &self.fill)?;
        map.serialize_entry("intensity", &self.intensity)?;
        if self.is_inverted {
            map.serialize_entry("is_inverted", &true)?;
        }
        if self.is_moving {
            map.serialize_entry("is_moving", &true)?;
        }
        map.end()
    }
}

impl de::Object for BackgroundTypePattern {
    const EXPECTED: &'static str = "an object, BackgroundTypePattern";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "document" => 0,
            "fill" => 1,
            "intensity" => 2,
            "is_inverted" => 3,
            "is_moving" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut document = None;
        let mut fill = None;
        let mut intensity = None;
        let mut is_inverted = false;
        let mut is_moving = false;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut document)?,
                1 => de::value(&mut map, &mut fill)?,
                2 => de::int(&mut map, &mut intensity)?,
                3 => de::flag(&mut map, &mut is_inverted)?,
                _ => de::flag(&mut map, &mut is_moving)?,
            }
        }
        let Some(document) = document else { return Err(de::missing("document")) };
        let Some(fill) = fill else { return Err(de::missing("fill")) };
        let Some(intensity) = intensity else { return Err(de::missing("intensity")) };
        Ok(Self { document, fill, intensity, is_inverted, is_moving })
    }
}

impl<'de> Deserialize<'de> for BackgroundTypePattern {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Background type chat theme, with `theme_name`.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundtypechattheme). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundTypeChatTheme {
    /// Theme name.
    pub theme_name: String,
}

impl BackgroundTypeChatTheme {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(theme_name: impl Into<String>) -> Self {
        Self { theme_name: theme_name.into() }
    }
}

impl Serialize for BackgroundTypeChatTheme {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "chat_theme")?;
        map.serialize_entry("theme_name", &self.theme_name)?;
        map.end()
    }
}

impl de::Object for BackgroundTypeChatTheme {
    const EXPECTED: &'static str = "an object, BackgroundTypeChatTheme";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "theme_name" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut theme_name = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut theme_name)?;
        }
        let Some(theme_name) = theme_name else { return Err(de::missing("theme_name")) };
        Ok(Self { theme_name })
    }
}

impl<'de> Deserialize<'de> for BackgroundTypeChatTheme {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat background, with `kind`.
///
/// [Reference](https://core.telegram.org/bots/api#chatbackground). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatBackground {
    /// Which kind it is.
    pub kind: BackgroundType,
}

impl ChatBackground {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(kind: impl Into<BackgroundType>) -> Self {
        Self { kind: kind.into() }
    }
}

impl Serialize for ChatBackground {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", &self.kind)?;
        map.end()
    }
}

impl de::Object for ChatBackground {
    const EXPECTED: &'static str = "an object, ChatBackground";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "type" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut kind = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut kind)?;
        }
        let Some(kind) = kind else { return Err(de::missing("type")) };
        Ok(Self { kind })
    }
}

impl<'de> Deserialize<'de> for ChatBackground {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Checklist tasks done; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#checklisttasksdone). Since Bot API 9.1.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChecklistTasksDone {
    /// Checklist message.
    pub checklist_message: Option<Box<Message>>,
    /// Marked as done task identifiers.
    pub marked_as_done_task_ids: Option<Vec<ChecklistTaskId>>,
    /// Marked as not done task identifiers.
    pub marked_as_not_done_task_ids: Option<Vec<ChecklistTaskId>>,
}

impl ChecklistTasksDone {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {
            checklist_message: None,
            marked_as_done_task_ids: None,
            marked_as_not_done_task_ids: None,
        }
    }
}

impl Serialize for ChecklistTasksDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.checklist_message {
            map.serialize_entry("checklist_message", &**value)?;
        }
        if let Some(value) = &self.marked_as_done_task_ids {
            map.serialize_entry("marked_as_done_task_ids", value)?;
        }
        if let Some(value) = &self.marked_as_not_done_task_ids {
            map.serialize_entry("marked_as_not_done_task_ids", value)?;
        }
        map.end()
    }
}

impl de::Object for ChecklistTasksDone {
    const EXPECTED: &'static str = "an object, ChecklistTasksDone";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "checklist_message" => 0,
            "marked_as_done_task_ids" => 1,
            "marked_as_not_done_task_ids" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut checklist_message = None;
        let mut marked_as_done_task_ids = None;
        let mut marked_as_not_done_task_ids = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::nested(&mut map, &mut checklist_message)?,
                1 => de::value(&mut map, &mut marked_as_done_task_ids)?,
                _ => de::value(&mut map, &mut marked_as_not_done_task_ids)?,
            }
        }
        Ok(Self { checklist_message, marked_as_done_task_ids, marked_as_not_done_task_ids })
    }
}

impl<'de> Deserialize<'de> for ChecklistTasksDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Checklist tasks added, with `tasks`.
///
/// [Reference](https://core.telegram.org/bots/api#checklisttasksadded). Since Bot API 9.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChecklistTasksAdded {
    /// Checklist message.
    pub checklist_message: Option<Box<Message>>,
    /// Tasks.
    pub tasks: Vec<ChecklistTask>,
}

impl ChecklistTasksAdded {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(tasks: impl Into<Vec<ChecklistTask>>) -> Self {
        Self { checklist_message: None, tasks: tasks.into() }
    }
}

impl Serialize for ChecklistTasksAdded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.checklist_message {
            map.serialize_entry("checklist_message", &**value)?;
        }
        map.serialize_entry("tasks", &self.tasks)?;
        map.end()
    }
}

impl de::Object for ChecklistTasksAdded {
    const EXPECTED: &'static str = "an object, ChecklistTasksAdded";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "checklist_message" => 0,
            "tasks" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut checklist_message = None;
        let mut tasks = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::nested(&mut map, &mut checklist_message)?,
                _ => de::value(&mut map, &mut tasks)?,
            }
        }
        let Some(tasks) = tasks else { return Err(de::missing("tasks")) };
        Ok(Self { checklist_message, tasks })
    }
}

impl<'de> Deserialize<'de> for ChecklistTasksAdded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Community chat added, with `community`.
///
/// [Reference](https://core.telegram.org/bots/api#communitychatadded). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommunityChatAdded {
    /// Community.
    pub community: Community,
}

impl CommunityChatAdded {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(community: impl Into<Community>) -> Self {
        Self { community: community.into() }
    }
}

impl Serialize for CommunityChatAdded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("community", &self.community)?;
        map.end()
    }
}

impl de::Object for CommunityChatAdded {
    const EXPECTED: &'static str = "an object, CommunityChatAdded";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "community" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut community = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut community)?;
        }
        let Some(community) = community else { return Err(de::missing("community")) };
        Ok(Self { community })
    }
}

impl<'de> Deserialize<'de> for CommunityChatAdded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Community chat joined, with `community`.
///
/// [Reference](https://core.telegram.org/bots/api#communitychatjoined). Since Bot API 10.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommunityChatJoined {
    /// Community.
    pub community: Community,
}

impl CommunityChatJoined {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(community: impl Into<Community>) -> Self {
        Self { community: community.into() }
    }
}

impl Serialize for CommunityChatJoined {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("community", &self.community)?;
        map.end()
    }
}

impl de::Object for CommunityChatJoined {
    const EXPECTED: &'static str = "an object, CommunityChatJoined";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "community" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut community = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut community)?;
        }
        let Some(community) = community else { return Err(de::missing("community")) };
        Ok(Self { community })
    }
}

impl<'de> Deserialize<'de> for CommunityChatJoined {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Community chat removed; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#communitychatremoved). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CommunityChatRemoved {}

impl CommunityChatRemoved {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for CommunityChatRemoved {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl de::Object for CommunityChatRemoved {
    const EXPECTED: &'static str = "an object, CommunityChatRemoved";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for CommunityChatRemoved {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Forum topic created, with `name` and `icon_color`.
///
/// [Reference](https://core.telegram.org/bots/api#forumtopiccreated).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForumTopicCreated {
    /// Name.
    pub name: String,
    /// Icon color.
    pub icon_color: i64,
    /// Icon custom emoji identifier.
    pub icon_custom_emoji_id: Option<CustomEmojiId>,
    /// Whether it is name implicit. Since Bot API 9.3.
    pub is_name_implicit: bool,
}

impl ForumTopicCreated {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>, icon_color: i64) -> Self {
        Self { name: name.into(), icon_color, icon_custom_emoji_id: None, is_name_implicit: false }
    }
}

impl Serialize for ForumTopicCreated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("icon_color", &self.icon_color)?;
        if let Some(value) = &self.icon_custom_emoji_id {
            map.serialize_entry("icon_custom_emoji_id", value)?;
        }
        if self.is_name_implicit {
            map.serialize_entry("is_name_implicit", &true)?;
        }
        map.end()
    }
}

impl de::Object for ForumTopicCreated {
    const EXPECTED: &'static str = "an object, ForumTopicCreated";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "name" => 0,
            "icon_color" => 1,
            "icon_custom_emoji_id" => 2,
            "is_name_implicit" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut icon_color = None;
        let mut icon_custom_emoji_id = None;
        let mut is_name_implicit = false;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut name)?,
                1 => de::int(&mut map, &mut icon_color)?,
                2 => de::value(&mut map, &mut icon_custom_emoji_id)?,
                _ => de::flag(&mut map, &mut is_name_implicit)?,
            }
        }
        let Some(name) = name else { return Err(de::missing("name")) };
        let Some(icon_color) = icon_color else { return Err(de::missing("icon_color")) };
        Ok(Self { name, icon_color, icon_custom_emoji_id, is_name_implicit })
    }
}

impl<'de> Deserialize<'de> for ForumTopicCreated {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Forum topic closed; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#forumtopicclosed).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ForumTopicClosed {}

impl ForumTopicClosed {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for ForumTopicClosed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl de::Object for ForumTopicClosed {
    const EXPECTED: &'static str = "an object, ForumTopicClosed";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for ForumTopicClosed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Forum topic edited; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#forumtopicedited).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ForumTopicEdited {
    /// Name.
    pub name: Option<String>,
    /// Icon custom emoji identifier.
    pub icon_custom_emoji_id: Option<CustomEmojiId>,
}

impl ForumTopicEdited {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { name: None, icon_custom_emoji_id: None }
    }
}

impl Serialize for ForumTopicEdited {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let Some(value) = &self.icon_custom_emoji_id {
            map.serialize_entry("icon_custom_emoji_id", value)?;
        }
        map.end()
    }
}

impl de::Object for ForumTopicEdited {
    const EXPECTED: &'static str = "an object, ForumTopicEdited";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "name" => 0,
            "icon_custom_emoji_id" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut icon_custom_emoji_id = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut name)?,
                _ => de::value(&mut map, &mut icon_custom_emoji_id)?,
            }
        }
        Ok(Self { name, icon_custom_emoji_id })
    }
}

impl<'de> Deserialize<'de> for ForumTopicEdited {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Forum topic reopened; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#forumtopicreopened).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ForumTopicReopened {}

impl ForumTopicReopened {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for ForumTopicReopened {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl de::Object for ForumTopicReopened {
    const EXPECTED: &'static str = "an object, ForumTopicReopened";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for ForumTopicReopened {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// General forum topic hidden; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#generalforumtopichidden).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GeneralForumTopicHidden {}

impl GeneralForumTopicHidden {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for GeneralForumTopicHidden {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl de::Object for GeneralForumTopicHidden {
    const EXPECTED: &'static str = "an object, GeneralForumTopicHidden";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for GeneralForumTopicHidden {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// General forum topic unhidden; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#generalforumtopicunhidden).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GeneralForumTopicUnhidden {}

impl GeneralForumTopicUnhidden {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for GeneralForumTopicUnhidden {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl de::Object for GeneralForumTopicUnhidden {
    const EXPECTED: &'static str = "an object, GeneralForumTopicUnhidden";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for GeneralForumTopicUnhidden {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Shared user, with `user_id`.
///
/// [Reference](https://core.telegram.org/bots/api#shareduser). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedUser {
    /// User identifier.
    pub user_id: UserId,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Username.
    pub username: Option<String>,
    /// Photo.
    pub photo: Option<Vec<PhotoSize>>,
}

impl SharedUser {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            first_name: None,
            last_name: None,
            username: None,
            photo: None,
        }
    }
}

impl Serialize for SharedUser {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        if let Some(value) = &self.first_name {
            map.serialize_entry("first_name", value)?;
        }
        if let Some(value) = &self.last_name {
            map.serialize_entry("last_name", value)?;
        }
        if let Some(value) = &self.username {
            map.serialize_entry("username", value)?;
        }
        if let Some(value) = &self.photo {
            map.serialize_entry("photo", value)?;
        }
        map.end()
    }
}

impl de::Object for SharedUser {
    const EXPECTED: &'static str = "an object, SharedUser";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "user_id" => 0,
            "first_name" => 1,
            "last_name" => 2,
            "username" => 3,
            "photo" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut user_id = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut username = None;
        let mut photo = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut user_id)?,
                1 => de::value(&mut map, &mut first_name)?,
                2 => de::value(&mut map, &mut last_name)?,
                3 => de::value(&mut map, &mut username)?,
                _ => de::value(&mut map, &mut photo)?,
            }
        }
        let Some(user_id) = user_id else { return Err(de::missing("user_id")) };
        Ok(Self { user_id, first_name, last_name, username, photo })
    }
}

impl<'de> Deserialize<'de> for SharedUser {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Users shared, with `request_id` and `users`.
///
/// [Reference](https://core.telegram.org/bots/api#usersshared). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UsersShared {
    /// Request identifier.
    pub request_id: RequestId,
    /// Users. Since Bot API 7.2.
    pub users: Vec<SharedUser>,
}

impl UsersShared {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(request_id: impl Into<RequestId>, users: impl Into<Vec<SharedUser>>) -> Self {
        Self { request_id: request_id.into(), users: users.into() }
    }
}

impl Serialize for UsersShared {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("request_id", &self.request_id)?;
        map.serialize_entry("users", &self.users)?;
        map.end()
    }
}

impl de::Object for UsersShared {
    const EXPECTED: &'static str = "an object, UsersShared";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "request_id" => 0,
            "users" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut request_id = None;
        let mut users = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut request_id)?,
                _ => de::value(&mut map, &mut users)?,
            }
        }
        let Some(request_id) = request_id else { return Err(de::missing("request_id")) };
        Ok(Self { request_id, users: users.unwrap_or_default() })
    }
}

impl<'de> Deserialize<'de> for UsersShared {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat shared, with `request_id` and `chat_id`.
///
/// [Reference](https://core.telegram.org/bots/api#chatshared).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatShared {
    /// Request identifier.
    pub request_id: RequestId,
    /// Chat identifier.
    pub chat_id: ChatId,
    /// Title. Since Bot API 7.2.
    pub title: Option<String>,
    /// Username. Since Bot API 7.2.
    pub username: Option<String>,
    /// Photo. Since Bot API 7.2.
    pub photo: Option<Vec<PhotoSize>>,
}

impl ChatShared {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(request_id: impl Into<RequestId>, chat_id: impl Into<ChatId>) -> Self {
        Self {
            request_id: request_id.into(),
            chat_id: chat_id.into(),
            title: None,
            username: None,
            photo: None,
        }
    }
}

impl Serialize for ChatShared {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("request_id", &self.request_id)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.title {
            map.serialize_entry("title", value)?;
        }
        if let Some(value) = &self.username {
            map.serialize_entry("username", value)?;
        }
        if let Some(value) = &self.photo {
            map.serialize_entry("photo", value)?;
        }
        map.end()
    }
}

impl de::Object for ChatShared {
    const EXPECTED: &'static str = "an object, ChatShared";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "request_id" => 0,
            "chat_id" => 1,
            "title" => 2,
            "username" => 3,
            "photo" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut request_id = None;
        let mut chat_id = None;
        let mut title = None;
        let mut username = None;
        let mut photo = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut request_id)?,
                1 => de::value(&mut map, &mut chat_id)?,
                2 => de::value(&mut map, &mut title)?,
                3 => de::value(&mut map, &mut username)?,
                _ => de::value(&mut map, &mut photo)?,
            }
        }
        let Some(request_id) = request_id else { return Err(de::missing("request_id")) };
        let Some(chat_id) = chat_id else { return Err(de::missing("chat_id")) };
        Ok(Self { request_id, chat_id, title, username, photo })
    }
}

impl<'de> Deserialize<'de> for ChatShared {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Write access allowed; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#writeaccessallowed).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WriteAccessAllowed {
    /// Whether this applies: from request. Since Bot API 6.9.
    pub from_request: Option<bool>,
    /// Web app name. Since Bot API 6.7.
    pub web_app_name: Option<String>,
    /// Whether this applies: from attachment menu. Since Bot API 6.9.
    pub from_attachment_menu: Option<bool>,
}

impl WriteAccessAllowed {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { from_request: None, web_app_name: None, from_attachment_menu: None }
    }
}

impl Serialize for WriteAccessAllowed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.from_request {
            map.serialize_entry("from_request", value)?;
        }
        if let Some(value) = &self.web_app_name {
            map.serialize_entry("web_app_name", value)?;
        }
        if let Some(value) = &self.from_attachment_menu {
            map.serialize_entry("from_attachment_menu", value)?;
        }
        map.end()
    }
}

impl de::Object for WriteAccessAllowed {
    const EXPECTED: &'static str = "an object, WriteAccessAllowed";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "from_request" => 0,
            "web_app_name" => 1,
            "from_attachment_menu" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut from_request = None;
        let mut web_app_name = None;
        let mut from_attachment_menu = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut from_request)?,
                1 => de::value(&mut map, &mut web_app_name)?,
                _ => de::value(&mut map, &mut from_attachment_menu)?,
            }
        }
        Ok(Self { from_request, web_app_name, from_attachment_menu })
    }
}

impl<'de> Deserialize<'de> for WriteAccessAllowed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Video chat scheduled, with `start_date`.
///
/// [Reference](https://core.telegram.org/bots/api#videochatscheduled).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoChatScheduled {
    /// Start date, a Unix time.
    pub start_date: UnixTime,
}

impl VideoChatScheduled {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(start_date: impl Into<UnixTime>) -> Self {
        Self { start_date: start_date.into() }
    }
}

impl Serialize for VideoChatScheduled {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("start_date", &self.start_date)?;
        map.end()
    }
}

impl de::Object for VideoChatScheduled {
    const EXPECTED: &'static str = "an object, VideoChatScheduled";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "start_date" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut start_date = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut start_date)?;
        }
        let Some(start_date) = start_date else { return Err(de::missing("start_date")) };
        Ok(Self { start_date })
    }
}

impl<'de> Deserialize<'de> for VideoChatScheduled {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Video chat started; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#videochatstarted).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoChatStarted {}

impl VideoChatStarted {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for VideoChatStarted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl de::Object for VideoChatStarted {
    const EXPECTED: &'static str = "an object, VideoChatStarted";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for VideoChatStarted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Video chat ended, with `duration`.
///
/// [Reference](https://core.telegram.org/bots/api#videochatended).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoChatEnded {
    /// Duration, in seconds.
    pub duration: i64,
}

impl VideoChatEnded {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(duration: i64) -> Self {
        Self { duration }
    }
}

impl Serialize for VideoChatEnded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("duration", &self.duration)?;
        map.end()
    }
}

impl de::Object for VideoChatEnded {
    const EXPECTED: &'static str = "an object, VideoChatEnded";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "duration" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut duration = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::int(&mut map, &mut duration)?;
        }
        let Some(duration) = duration else { return Err(de::missing("duration")) };
        Ok(Self { duration })
    }
}

impl<'de> Deserialize<'de> for VideoChatEnded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Video chat participants invited, with `users`.
///
/// [Reference](https://core.telegram.org/bots/api#videochatparticipantsinvited).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoChatParticipantsInvited {
    /// Users.
    pub users: Vec<User>,
}

impl VideoChatParticipantsInvited {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(users: impl Into<Vec<User>>) -> Self {
        Self { users: users.into() }
    }
}

impl Serialize for VideoChatParticipantsInvited {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("users", &self.users)?;
        map.end()
    }
}

impl de::Object for VideoChatParticipantsInvited {
    const EXPECTED: &'static str = "an object, VideoChatParticipantsInvited";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "users" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut users = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut users)?;
        }
        let Some(users) = users else { return Err(de::missing("users")) };
        Ok(Self { users })
    }
}

impl<'de> Deserialize<'de> for VideoChatParticipantsInvited {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Paid message price changed, with `paid_message_star_count`.
///
/// [Reference](https://core.telegram.org/bots/api#paidmessagepricechanged). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidMessagePriceChanged {
    /// Paid message star count.
    pub paid_message_star_count: i64,
}

impl PaidMessagePriceChanged {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(paid_message_star_count: i64) -> Self {
        Self { paid_message_star_count }
    }
}

impl Serialize for PaidMessagePriceChanged {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("paid_message_star_count", &self.paid_message_star_count)?;
        map.end()
    }
}

impl de::Object for PaidMessagePriceChanged {
    const EXPECTED: &'static str = "an object, PaidMessagePriceChanged";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "paid_message_star_count" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut paid_message_star_count = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::int(&mut map, &mut paid_message_star_count)?;
        }
        let Some(paid_message_star_count) = paid_message_star_count else {
            return Err(de::missing("paid_message_star_count"));
        };
        Ok(Self { paid_message_star_count })
    }
}

impl<'de> Deserialize<'de> for PaidMessagePriceChanged {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Direct message price changed, with `are_direct_messages_enabled`.
///
/// [Reference](https://core.telegram.org/bots/api#directmessagepricechanged). Since Bot API 9.1.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DirectMessagePriceChanged {
    /// Whether this applies: are direct messages enabled.
    pub are_direct_messages_enabled: bool,
    /// Direct message star count, `0` when left out.
    pub direct_message_star_count: Option<i64>,
}

impl DirectMessagePriceChanged {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { are_direct_messages_enabled: false, direct_message_star_count: None }
    }
}

impl Serialize for DirectMessagePriceChanged {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("are_direct_messages_enabled", &self.are_direct_messages_enabled)?;
        if let Some(value) = &self.direct_message_star_count {
            map.serialize_entry("direct_message_star_count", value)?;
        }
        map.end()
    }
}

impl de::Object for DirectMessagePriceChanged {
    const EXPECTED: &'static str = "an object, DirectMessagePriceChanged";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "are_direct_messages_enabled" => 0,
            "direct_message_star_count" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut are_direct_messages_enabled = None;
        let mut direct_message_star_count = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut are_direct_messages_enabled)?,
                _ => de::int(&mut map, &mut direct_message_star_count)?,
            }
        }
        let Some(are_direct_messages_enabled) = are_direct_messages_enabled else {
            return Err(de::missing("are_direct_messages_enabled"));
        };
        Ok(Self { are_direct_messages_enabled, direct_message_star_count })
    }
}

impl<'de> Deserialize<'de> for DirectMessagePriceChanged {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Suggested post approved, with `send_date`.
///
/// [Reference](https://core.telegram.org/bots/api#suggestedpostapproved). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostApproved {
    /// Suggested post message.
    pub suggested_post_message: Option<Box<Message>>,
    /// Price.
    pub price: Option<Box<SuggestedPostPrice>>,
    /// Send date, a Unix time.
    pub send_date: UnixTime,
}

impl SuggestedPostApproved {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(send_date: impl Into<UnixTime>) -> Self {
        Self { suggested_post_message: None, price: None, send_date: send_date.into() }
    }
}

impl Serialize for SuggestedPostApproved {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.suggested_post_message {
            map.serialize_entry("suggested_post_message", &**value)?;
        }
        if let Some(value) = &self.price {
            map.serialize_entry("price", &**value)?;
        }
        map.serialize_entry("send_date", &self.send_date)?;
        map.end()
    }
}

impl de::Object for SuggestedPostApproved {
    const EXPECTED: &'static str = "an object, SuggestedPostApproved";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "suggested_post_message" => 0,
            "price" => 1,
            "send_date" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut suggested_post_message = None;
        let mut price = None;
        let mut send_date = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::nested(&mut map, &mut suggested_post_message)?,
                1 => de::boxed_value(&mut map, &mut price)?,
                _ => de::value(&mut map, &mut send_date)?,
            }
        }
        let Some(send_date) = send_date else { return Err(de::missing("send_date")) };
        Ok(Self { suggested_post_message, price, send_date })
    }
}

impl<'de> Deserialize<'de> for SuggestedPostApproved {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Suggested post approval failed, with `price`.
///
/// [Reference](https://core.telegram.org/bots/api#suggestedpostapprovalfailed). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostApprovalFailed {
    /// Suggested post message.
    pub suggested_post_message: Option<Box<Message>>,
    /// Price.
    pub price: SuggestedPostPrice,
}

impl SuggestedPostApprovalFailed {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(price: impl Into<SuggestedPostPrice>) -> Self {
        Self { suggested_post_message: None, price: price.into() }
    }
}

impl Serialize for SuggestedPostApprovalFailed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.suggested_post_message {
            map.serialize_entry("suggested_post_message", &**value)?;
        }
        map.serialize_entry("price", &self.price)?;
        map.end()
    }
}

impl de::Object for SuggestedPostApprovalFailed {
    const EXPECTED: &'static str = "an object, SuggestedPostApprovalFailed";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "suggested_post_message" => 0,
            "price" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut suggested_post_message = None;
        let mut price = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::nested(&mut map, &mut suggested_post_message)?,
                _ => de::value(&mut map, &mut price)?,
            }
        }
        let Some(price) = price else { return Err(de::missing("price")) };
        Ok(Self { suggested_post_message, price })
    }
}

impl<'de> Deserialize<'de> for SuggestedPostApprovalFailed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Suggested post declined; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#suggestedpostdeclined). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SuggestedPostDeclined {
    /// Suggested post message.
    pub suggested_post_message: Option<Box<Message>>,
    /// Comment.
    pub comment: Option<String>,
}

impl SuggestedPostDeclined {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { suggested_post_message: None, comment: None }
    }
}

impl Serialize for SuggestedPostDeclined {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.suggested_post_message {
            map.serialize_entry("suggested_post_message", &**value)?;
        }
        if let Some(value) = &self.comment {
            map.serialize_entry("comment", value)?;
        }
        map.end()
    }
}

impl de::Object for SuggestedPostDeclined {
    const EXPECTED: &'static str = "an object, SuggestedPostDeclined";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "suggested_post_message" => 0,
            "comment" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut suggested_post_message = None;
        let mut comment = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::nested(&mut map, &mut suggested_post_message)?,
                _ => de::value(&mut map, &mut comment)?,
            }
        }
        Ok(Self { suggested_post_message, comment })
    }
}

impl<'de> Deserialize<'de> for SuggestedPostDeclined {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Suggested post paid, with `currency`.
///
/// [Reference](https://core.telegram.org/bots/api#suggestedpostpaid). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostPaid {
    /// Suggested post message.
    pub suggested_post_message: Option<Box<Message>>,
    /// Currency.
    pub currency: SuggestedPostCurrency,
    /// Amount.
    pub amount: Option<i64>,
    /// Star amount.
    pub star_amount: Option<StarAmount>,
}

impl SuggestedPostPaid {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(currency: impl Into<SuggestedPostCurrency>) -> Self {
        Self {
            suggested_post_message: None,
            currency: currency.into(),
            amount: None,
            star_amount: None,
        }
    }
}

impl Serialize for SuggestedPostPaid {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.suggested_post_message {
            map.serialize_entry("suggested_post_message", &**value)?;
        }
        map.serialize_entry("currency", &self.currency)?;
        if let Some(value) = &self.amount {
            map.serialize_entry("amount", value)?;
        }
        if let Some(value) = &self.star_amount {
            map.serialize_entry("star_amount", value)?;
        }
        map.end()
    }
}

impl de::Object for SuggestedPostPaid {
    const EXPECTED: &'static str = "an object, SuggestedPostPaid";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "suggested_post_message" => 0,
            "currency" => 1,
            "amount" => 2,
            "star_amount" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut suggested_post_message = None;
        let mut currency = None;
        let mut amount = None;
        let mut star_amount = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::nested(&mut map, &mut suggested_post_message)?,
                1 => de::value(&mut map, &mut currency)?,
                2 => de::int(&mut map, &mut amount)?,
                _ => de::value(&mut map, &mut star_amount)?,
            }
        }
        let Some(currency) = currency else { return Err(de::missing("currency")) };
        Ok(Self { suggested_post_message, currency, amount, star_amount })
    }
}

impl<'de> Deserialize<'de> for SuggestedPostPaid {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Suggested post refunded, with `reason`.
///
/// [Reference](https://core.telegram.org/bots/api#suggestedpostrefunded). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostRefunded {
    /// Suggested post message.
    pub suggested_post_message: Option<Box<Message>>,
    /// Reason.
    pub reason: SuggestedPostRefundReason,
}

impl SuggestedPostRefunded {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(reason: impl Into<SuggestedPostRefundReason>) -> Self {
        Self { suggested_post_message: None, reason: reason.into() }
    }
}

impl Serialize for SuggestedPostRefunded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.suggested_post_message {
            map.serialize_entry("suggested_post_message", &**value)?;
        }
        map.serialize_entry("reason", &self.reason)?;
        map.end()
    }
}

impl de::Object for SuggestedPostRefunded {
    const EXPECTED: &'static str = "an object, SuggestedPostRefunded";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "suggested_post_message" => 0,
            "reason" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut suggested_post_message = None;
        let mut reason = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::nested(&mut map, &mut suggested_post_message)?,
                _ => de::value(&mut map, &mut reason)?,
            }
        }
        let Some(reason) = reason else { return Err(de::missing("reason")) };
        Ok(Self { suggested_post_message, reason })
    }
}

impl<'de> Deserialize<'de> for SuggestedPostRefunded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Giveaway created; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#giveawaycreated). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GiveawayCreated {
    /// Prize star count, in Telegram Stars. Since Bot API 7.10.
    pub prize_star_count: Option<i64>,
}

impl GiveawayCreated {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { prize_star_count: None }
    }
}

impl Serialize for GiveawayCreated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.prize_star_count {
            map.serialize_entry("prize_star_count", value)?;
        }
        map.end()
    }
}

impl de::Object for GiveawayCreated {
    const EXPECTED: &'static str = "an object, GiveawayCreated";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "prize_star_count" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut prize_star_count = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::int(&mut map, &mut prize_star_count)?;
        }
        Ok(Self { prize_star_count })
    }
}

impl<'de> Deserialize<'de> for GiveawayCreated {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Giveaway, with `chats`, `winners_selection_date` and `winner_count`.
///
/// [Reference](https://core.telegram.org/bots/api#giveaway). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Giveaway {
    /// Chats.
    pub chats: Vec<Chat>,
    /// Winners selection date, a Unix time.
    pub winners_selection_date: UnixTime,
    /// Winner count.
    pub winner_count: i64,
    /// Whether this applies: only new members.
    pub only_new_members: bool,
    /// Whether it has public winners.
    pub has_public_winners: bool,
    /// Prize description.
    pub prize_description: Option<String>,
    /// Country codes.
    pub country_codes: Option<Vec<String>>,
    /// Prize star count, in Telegram Stars. Since Bot API 7.10.
    pub prize_star_count: Option<i64>,
    /// Premium subscription month count.
    pub premium_subscription_month_count: Option<i64>,
}

impl Giveaway {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chats: impl Into<Vec<Chat>>,
        winners_selection_date: impl Into<UnixTime>,
        winner_count: i64,
    ) -> Self {
        Self {
            chats: chats.into(),
            winners_selection_date: winners_selection_date.into(),
            winner_count,
            only_new_members: false,
            has_public_winners: false,
            prize_description: None,
            country_codes: None,
            prize_star_count: None,
            premium_subscription_month_count: None,
        }
    }
}

impl Serialize for Giveaway {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chats", &self.chats)?;
        map.serialize_entry("winners_selection_date", &self.winners_selection_date)?;
        map.serialize_entry("winner_count", &self.winner_count)?;
        if self.only_new_members {
            map.serialize_entry("only_new_members", &true)?;
        }
        if self.has_public_winners {
            map.serialize_entry("has_public_winners", &true)?;
        }
        if let Some(value) = &self.prize_description {
            map.serialize_entry("prize_description", value)?;
        }
        if let Some(value) = &self.country_codes {
            map.serialize_entry("country_codes", value)?;
        }
        if let Some(value) = &self.prize_star_count {
            map.serialize_entry("prize_star_count", value)?;
        }
        if let Some(value) = &self.premium_subscription_month_count {
            map.serialize_entry("premium_subscription_month_count", value)?;
        }
        map.end()
    }
}

impl de::Object for Giveaway {
    const EXPECTED: &'static str = "an object, Giveaway";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            5 => match name {
                "chats" => 0,
                _ => return None,
            },
            12 => match name {
                "winner_count" => 2,
                _ => return None,
            },
            13 => match name {
                "country_codes" => 6,
                _ => return None,
            },
            16 => match name {
                "only_new_members" => 3,
                "prize_star_count" => 7,
                _ => return None,
            },
            17 => match name {
                "prize_description" => 5,
                _ => return None,
            },
            18 => match name {
                "has_public_winners" => 4,
                _ => return None,
            },
            22 => match name {
                "winners_selection_date" => 1,
                _ => return None,
            },
            32 => match name {
                "premium_subscription_month_count" => 8,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chats = None;
        let mut winners_selection_date = None;
        let mut winner_count = None;
        let mut only_new_members = false;
        let mut has_public_winners = false;
        let mut prize_description = None;
        let mut country_codes = None;
        let mut prize_star_count = None;
        let mut premium_subscription_month_count = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut chats)?,
                1 => de::value(&mut map, &mut winners_selection_date)?,
                2 => de::int(&mut map, &mut winner_count)?,
                3 => de::flag(&mut map, &mut only_new_members)?,
                4 => de::flag(&mut map, &mut has_public_winners)?,
                5 => de::value(&mut map, &mut prize_description)?,
                6 => de::value(&mut map, &mut country_codes)?,
                7 => de::int(&mut map, &mut prize_star_count)?,
                _ => de::int(&mut map, &mut premium_subscription_month_count)?,
            }
        }
        let Some(chats) = chats else { return Err(de::missing("chats")) };
        let Some(winners_selection_date) = winners_selection_date else {
            return Err(de::missing("winners_selection_date"));
        };
        let Some(winner_count) = winner_count else { return Err(de::missing("winner_count")) };
        Ok(Self {
            chats,
            winners_selection_date,
            winner_count,
            only_new_members,
            has_public_winners,
            prize_description,
            country_codes,
            prize_star_count,
            premium_subscription_month_count,
        })
    }
}

impl<'de> Deserialize<'de> for Giveaway {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Giveaway winners, with `chat`, `giveaway_message_id`, `winners_selection_date`, `winner_count` and `winners`.
///
/// [Reference](https://core.telegram.org/bots/api#giveawaywinners). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GiveawayWinners {
    /// Chat.
    pub chat: Chat,
    /// Giveaway message identifier.
    pub giveaway_message_id: MessageId,
    /// Winners selection date, a Unix time.
    pub winners_selection_date: UnixTime,
    /// Winner count.
    pub winner_count: i64,
    /// Winners, at most 100 items.
    pub winners: Vec<User>,
    /// Additional chat count.
    pub additional_chat_count: Option<i64>,
    /// Prize star count, in Telegram Stars. Since Bot API 7.10.
    pub prize_star_count: Option<i64>,
    /// Premium subscription month count.
    pub premium_subscription_month_count: Option<i64>,
    /// Unclaimed prize count.
    pub unclaimed_prize_count: Option<i64>,
    /// Whether this applies: only new members.
    pub only_new_members: bool,
    /// Whether it was refunded.
    pub was_refunded: bool,
    /// Prize description.
    pub prize_description: Option<String>,
}

impl GiveawayWinners {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat: impl Into<Chat>,
        giveaway_message_id: impl Into<MessageId>,
        winners_selection_date: impl Into<UnixTime>,
        winner_count: i64,
        winners: impl Into<Vec<User>>,
    ) -> Self {
        Self {
            chat: chat.into(),
            giveaway_message_id: giveaway_message_id.into(),
            winners_selection_date: winners_selection_date.into(),
            winner_count,
            winners: winners.into(),
            additional_chat_count: None,
            prize_star_count: None,
            premium_subscription_month_count: None,
            unclaimed_prize_count: None,
            only_new_members: false,
            was_refunded: false,
            prize_description: None,
        }
    }
}

impl Serialize for GiveawayWinners {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat", &self.chat)?;
        map.serialize_entry("giveaway_message_id", &self.giveaway_message_id)?;
        map.serialize_entry("winners_selection_date", &self.winners_selection_date)?;
        map.serialize_entry("winner_count", &self.winner_count)?;
        map.serialize_entry("winners", &self.winners)?;
        if let Some(value) = &self.additional_chat_count {
            map.serialize_entry("additional_chat_count", value)?;
        }
        if let Some(value) = &self.prize_star_count {
            map.serialize_entry("prize_star_count", value)?;
        }
        if let Some(value) = &self.premium_subscription_month_count {
            map.serialize_entry("premium_subscription_month_count", value)?;
        }
        if let Some(value) = &self.unclaimed_prize_count {
            map.serialize_entry("unclaimed_prize_count", value)?;
        }
        if self.only_new_members {
            map.serialize_entry("only_new_members", &true)?;
        }
        if self.was_refunded {
            map.serialize_entry("was_refunded", &true)?;
        }
        if let Some(value) = &self.prize_description {
            map.serialize_entry("prize_description", value)?;
        }
        map.end()
    }
}

impl de::Object for GiveawayWinners {
    const EXPECTED: &'static str = "an object, GiveawayWinners";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            4 => match name {
                "chat" => 0,
                _ => return None,
            },
            7 => match name {
                "winners" => 4,
                _ => return None,
            },
            12 => match name {
                "winner_count" => 3,
                "was_refunded" => 10,
                _ => return None,
            },
            16 => match name {
                "prize_star_count" => 6,
                "only_new_members" => 9,
                _ => return None,
            },
            17 => match name {
                "prize_description" => 11,
                _ => return None,
            },
            19 => match name {
                "giveaway_message_id" => 1,
                _ => return None,
            },
            21 => match name {
                "additional_chat_count" => 5,
                "unclaimed_prize_count" => 8,
                _ => return None,
            },
            22 => match name {
                "winners_selection_date" => 2,
                _ => return None,
            },
            32 => match name {
                "premium_subscription_month_count" => 7,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chat = None;
        let mut giveaway_message_id = None;
        let mut winners_selection_date = None;
        let mut winner_count = None;
        let mut winners = None;
        let mut additional_chat_count = None;
        let mut prize_star_count = None;
        let mut premium_subscription_month_count = None;
        let mut unclaimed_prize_count = None;
        let mut only_new_members = false;
        let mut was_refunded = false;
        let mut prize_description = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut chat)?,
                1 => de::value(&mut map, &mut giveaway_message_id)?,
                2 => de::value(&mut map, &mut winners_selection_date)?,
                3 => de::int(&mut map, &mut winner_count)?,
                4 => de::value(&mut map, &mut winners)?,
                5 => de::int(&mut map, &mut additional_chat_count)?,
                6 => de::int(&mut map, &mut prize_star_count)?,
                7 => de::int(&mut map, &mut premium_subscription_month_count)?,
                8 => de::int(&mut map, &mut unclaimed_prize_count)?,
                9 => de::flag(&mut map, &mut only_new_members)?,
                10 => de::flag(&mut map, &mut was_refunded)?,
                _ => de::value(&mut map, &mut prize_description)?,
            }
        }
        let Some(chat) = chat else { return Err(de::missing("chat")) };
        let Some(giveaway_message_id) = giveaway_message_id else {
            return Err(de::missing("giveaway_message_id"));
        };
        let Some(winners_selection_date) = winners_selection_date else {
            return Err(de::missing("winners_selection_date"));
        };
        let Some(winner_count) = winner_count else { return Err(de::missing("winner_count")) };
        let Some(winners) = winners else { return Err(de::missing("winners")) };
        Ok(Self {
            chat,
            giveaway_message_id,
            winners_selection_date,
            winner_count,
            winners,
            additional_chat_count,
            prize_star_count,
            premium_subscription_month_count,
            unclaimed_prize_count,
            only_new_members,
            was_refunded,
            prize_description,
        })
    }
}

impl<'de> Deserialize<'de> for GiveawayWinners {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Giveaway completed, with `winner_count`.
///
/// [Reference](https://core.telegram.org/bots/api#giveawaycompleted). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GiveawayCompleted {
    /// Winner count.
    pub winner_count: i64,
    /// Unclaimed prize count.
    pub unclaimed_prize_count: Option<i64>,
    /// Giveaway message.
    pub giveaway_message: Option<Box<Message>>,
    /// Whether it is star giveaway. Since Bot API 7.10.
    pub is_star_giveaway: bool,
}

impl GiveawayCompleted {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(winner_count: i64) -> Self {
        Self {
            winner_count,
            unclaimed_prize_count: None,
            giveaway_message: None,
            is_star_giveaway: false,
        }
    }
}

impl Serialize for GiveawayCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("winner_count", &self.winner_count)?;
        if let Some(value) = &self.unclaimed_prize_count {
            map.serialize_entry("unclaimed_prize_count", value)?;
        }
        if let Some(value) = &self.giveaway_message {
            map.serialize_entry("giveaway_message", &**value)?;
        }
        if self.is_star_giveaway {
            map.serialize_entry("is_star_giveaway", &true)?;
        }
        map.end()
    }
}

impl de::Object for GiveawayCompleted {
    const EXPECTED: &'static str = "an object, GiveawayCompleted";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "winner_count" => 0,
            "unclaimed_prize_count" => 1,
            "giveaway_message" => 2,
            "is_star_giveaway" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut winner_count = None;
        let mut unclaimed_prize_count = None;
        let mut giveaway_message = None;
        let mut is_star_giveaway = false;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::int(&mut map, &mut winner_count)?,
                1 => de::int(&mut map, &mut unclaimed_prize_count)?,
                2 => de::nested(&mut map, &mut giveaway_message)?,
                _ => de::flag(&mut map, &mut is_star_giveaway)?,
            }
        }
        let Some(winner_count) = winner_count else { return Err(de::missing("winner_count")) };
        Ok(Self { winner_count, unclaimed_prize_count, giveaway_message, is_star_giveaway })
    }
}

impl<'de> Deserialize<'de> for GiveawayCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Suggested post price, with `currency` and `amount`.
///
/// [Reference](https://core.telegram.org/bots/api#suggestedpostprice). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostPrice {
    /// Currency.
    pub currency: SuggestedPostCurrency,
    /// Amount.
    pub amount: i64,
}

impl SuggestedPostPrice {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(currency: impl Into<SuggestedPostCurrency>, amount: i64) -> Self {
        Self { currency: currency.into(), amount }
    }
}

impl Serialize for SuggestedPostPrice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("amount", &self.amount)?;
        map.end()
    }
}

impl de::Object for SuggestedPostPrice {
    const EXPECTED: &'static str = "an object, SuggestedPostPrice";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "currency" => 0,
            "amount" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut currency = None;
        let mut amount = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut currency)?,
                _ => de::int(&mut map, &mut amount)?,
            }
        }
        let Some(currency) = currency else { return Err(de::missing("currency")) };
        let Some(amount) = amount else { return Err(de::missing("amount")) };
        Ok(Self { currency, amount })
    }
}

impl<'de> Deserialize<'de> for SuggestedPostPrice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Suggested post info, with `state`.
///
/// [Reference](https://core.telegram.org/bots/api#suggestedpostinfo). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostInfo {
    /// State.
    pub state: SuggestedPostState,
    /// Price.
    pub price: Option<Box<SuggestedPostPrice>>,
    /// Send date, a Unix time.
    pub send_date: Option<UnixTime>,
}

impl SuggestedPostInfo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(state: impl Into<SuggestedPostState>) -> Self {
        Self { state: state.into(), price: None, send_date: None }
    }
}

impl Serialize for SuggestedPostInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("state", &self.state)?;
        if let Some(value) = &self.price {
            map.serialize_entry("price", &**value)?;
        }
        if let Some(value) = &self.send_date {
            map.serialize_entry("send_date", value)?;
        }
        map.end()
    }
}

impl de::Object for SuggestedPostInfo {
    const EXPECTED: &'static str = "an object, SuggestedPostInfo";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "state" => 0,
            "price" => 1,
            "send_date" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut state = None;
        let mut price = None;
        let mut send_date = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut state)?,
                1 => de::boxed_value(&mut map, &mut price)?,
                _ => de::value(&mut map, &mut send_date)?,
            }
        }
        let Some(state) = state else { return Err(de::missing("state")) };
        Ok(Self { state, price, send_date })
    }
}

impl<'de> Deserialize<'de> for SuggestedPostInfo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Suggested post parameters; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#suggestedpostparameters). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SuggestedPostParameters {
    /// Price.
    pub price: Option<Box<SuggestedPostPrice>>,
    /// Send date, a Unix time.
    pub send_date: Option<UnixTime>,
}

impl SuggestedPostParameters {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { price: None, send_date: None }
    }
    /// Price.
    #[must_use]
    pub fn price(mut self, price: impl Into<SuggestedPostPrice>) -> Self {
        self.price = Some(Box::new(price.into()));
        self
    }
    /// Send date, a Unix time.
    #[must_use]
    pub fn send_date(mut self, send_date: impl Into<UnixTime>) -> Self {
        self.send_date = Some(send_date.into());
        self
    }
}

impl Serialize for SuggestedPostParameters {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.price {
            map.serialize_entry("price", &**value)?;
        }
        if let Some(value) = &self.send_date {
            map.serialize_entry("send_date", value)?;
        }
        map.end()
    }
}

impl de::Object for SuggestedPostParameters {
    const EXPECTED: &'static str = "an object, SuggestedPostParameters";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "price" => 0,
            "send_date" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut price = None;
        let mut send_date = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::boxed_value(&mut map, &mut price)?,
                _ => de::value(&mut map, &mut send_date)?,
            }
        }
        Ok(Self { price, send_date })
    }
}

impl<'de> Deserialize<'de> for SuggestedPostParameters {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Direct messages topic, with `topic_id`.
///
/// [Reference](https://core.telegram.org/bots/api#directmessagestopic). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DirectMessagesTopic {
    /// Topic identifier.
    pub topic_id: DirectMessagesTopicId,
    /// User.
    pub user: Option<Box<User>>,
}

impl DirectMessagesTopic {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(topic_id: impl Into<DirectMessagesTopicId>) -> Self {
        Self { topic_id: topic_id.into(), user: None }
    }
}

impl Serialize for DirectMessagesTopic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("topic_id", &self.topic_id)?;
        if let Some(value) = &self.user {
            map.serialize_entry("user", &**value)?;
        }
        map.end()
    }
}

impl de::Object for DirectMessagesTopic {
    const EXPECTED: &'static str = "an object, DirectMessagesTopic";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "topic_id" => 0,
            "user" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut topic_id = None;
        let mut user = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut topic_id)?,
                _ => de::boxed_value(&mut map, &mut user)?,
            }
        }
        let Some(topic_id) = topic_id else { return Err(de::missing("topic_id")) };
        Ok(Self { topic_id, user })
    }
}

impl<'de> Deserialize<'de> for DirectMessagesTopic {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Forum topic, with `message_thread_id`, `name` and `icon_color`.
///
/// [Reference](https://core.telegram.org/bots/api#forumtopic).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForumTopic {
    /// Message thread identifier.
    pub message_thread_id: MessageThreadId,
    /// Name.
    pub name: String,
    /// Icon color.
    pub icon_color: i64,
    /// Icon custom emoji identifier.
    pub icon_custom_emoji_id: Option<CustomEmojiId>,
    /// Whether it is name implicit. Since Bot API 9.3.
    pub is_name_implicit: bool,
}

impl ForumTopic {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        message_thread_id: impl Into<MessageThreadId>,
        name: impl Into<String>,
        icon_color: i64,
    ) -> Self {
        Self {
            message_thread_id: message_thread_id.into(),
            name: name.into(),
            icon_color,
            icon_custom_emoji_id: None,
            is_name_implicit: false,
        }
    }
}

impl Serialize for ForumTopic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("message_thread_id", &self.message_thread_id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("icon_color", &self.icon_color)?;
        if let Some(value) = &self.icon_custom_emoji_id {
            map.serialize_entry("icon_custom_emoji_id", value)?;
        }
        if self.is_name_implicit {
            map.serialize_entry("is_name_implicit", &true)?;
        }
        map.end()
    }
}

impl de::Object for ForumTopic {
    const EXPECTED: &'static str = "an object, ForumTopic";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "message_thread_id" => 0,
            "name" => 1,
            "icon_color" => 2,
            "icon_custom_emoji_id" => 3,
            "is_name_implicit" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut message_thread_id = None;
        let mut name = None;
        let mut icon_color = None;
        let mut icon_custom_emoji_id = None;
        let mut is_name_implicit = false;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut message_thread_id)?,
                1 => de::value(&mut map, &mut name)?,
                2 => de::int(&mut map, &mut icon_color)?,
                3 => de::value(&mut map, &mut icon_custom_emoji_id)?,
                _ => de::flag(&mut map, &mut is_name_implicit)?,
            }
        }
        let Some(message_thread_id) = message_thread_id else {
            return Err(de::missing("message_thread_id"));
        };
        let Some(name) = name else { return Err(de::missing("name")) };
        let Some(icon_color) = icon_color else { return Err(de::missing("icon_color")) };
        Ok(Self { message_thread_id, name, icon_color, icon_custom_emoji_id, is_name_implicit })
    }
}

impl<'de> Deserialize<'de> for ForumTopic {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat owner left; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#chatownerleft). Since Bot API 9.4.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatOwnerLeft {
    /// New owner.
    pub new_owner: Option<Box<User>>,
}

impl ChatOwnerLeft {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { new_owner: None }
    }
}

impl Serialize for ChatOwnerLeft {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.new_owner {
            map.serialize_entry("new_owner", &**value)?;
        }
        map.end()
    }
}

impl de::Object for ChatOwnerLeft {
    const EXPECTED: &'static str = "an object, ChatOwnerLeft";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "new_owner" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut new_owner = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::boxed_value(&mut map, &mut new_owner)?;
        }
        Ok(Self { new_owner })
    }
}

impl<'de> Deserialize<'de> for ChatOwnerLeft {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chat owner changed, with `new_owner`.
///
/// [Reference](https://core.telegram.org/bots/api#chatownerchanged). Since Bot API 9.4.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatOwnerChanged {
    /// New owner.
    pub new_owner: User,
}

impl ChatOwnerChanged {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(new_owner: impl Into<User>) -> Self {
        Self { new_owner: new_owner.into() }
    }
}

impl Serialize for ChatOwnerChanged {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("new_owner", &self.new_owner)?;
        map.end()
    }
}

impl de::Object for ChatOwnerChanged {
    const EXPECTED: &'static str = "an object, ChatOwnerChanged";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "new_owner" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut new_owner = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut new_owner)?;
        }
        let Some(new_owner) = new_owner else { return Err(de::missing("new_owner")) };
        Ok(Self { new_owner })
    }
}

impl<'de> Deserialize<'de> for ChatOwnerChanged {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}
