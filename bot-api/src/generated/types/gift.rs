//! Gifts.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::Deserialize;
use serde::{Serialize, ser::SerializeMap as _};

/// Owned gift: one of 2 types.
///
/// [Reference](https://core.telegram.org/bots/api#ownedgift). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OwnedGift {
    /// `type` is `regular`.
    Regular(Box<OwnedGiftRegular>),
    /// `type` is `unique`.
    Unique(Box<OwnedGiftUnique>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for OwnedGift {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Regular(value) => (**value).serialize(serializer),
            Self::Unique(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for OwnedGift {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "regular" => 0,
            "unique" => 1,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <OwnedGiftRegular as de::Object>::find(field).is_some(),
            _ => <OwnedGiftUnique as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::Regular),
            _ => de::boxed(fields, Self::Unique),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for OwnedGift {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

/// Gift background, with `center_color`, `edge_color` and `text_color`.
///
/// [Reference](https://core.telegram.org/bots/api#giftbackground). Since Bot API 9.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GiftBackground {
    /// Center color.
    pub center_color: i64,
    /// Edge color.
    pub edge_color: i64,
    /// Text color.
    pub text_color: i64,
}

impl GiftBackground {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(center_color: i64, edge_color: i64, text_color: i64) -> Self {
        Self { center_color, edge_color, text_color }
    }
}

impl Serialize for GiftBackground {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("center_color", &self.center_color)?;
        map.serialize_entry("edge_color", &self.edge_color)?;
        map.serialize_entry("text_color", &self.text_color)?;
        map.end()
    }
}

impl de::Object for GiftBackground {
    const EXPECTED: &'static str = "an object, GiftBackground";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "center_color" => 0,
            "edge_color" => 1,
            "text_color" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut center_color = None;
        let mut edge_color = None;
        let mut text_color = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::int(&mut map, &mut center_color)?,
                1 => de::int(&mut map, &mut edge_color)?,
                _ => de::int(&mut map, &mut text_color)?,
            }
        }
        let Some(center_color) = center_color else { return Err(de::missing("center_color")) };
        let Some(edge_color) = edge_color else { return Err(de::missing("edge_color")) };
        let Some(text_color) = text_color else { return Err(de::missing("text_color")) };
        Ok(Self { center_color, edge_color, text_color })
    }
}

impl<'de> Deserialize<'de> for GiftBackground {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Gift.
///
/// [Reference](https://core.telegram.org/bots/api#gift). Since Bot API 8.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Gift {
    /// Identifier.
    pub id: GiftId,
    /// Sticker.
    pub sticker: Sticker,
    /// Star count, in Telegram Stars.
    pub star_count: i64,
    /// Upgrade star count. Since Bot API 8.2.
    pub upgrade_star_count: Option<i64>,
    /// Whether it is premium. Since Bot API 9.3.
    pub is_premium: bool,
    /// Whether it has colors. Since Bot API 9.3.
    pub has_colors: bool,
    /// Total count.
    pub total_count: Option<i64>,
    /// Remaining count.
    pub remaining_count: Option<i64>,
    /// Personal total count. Since Bot API 9.3.
    pub personal_total_count: Option<i64>,
    /// Personal remaining count. Since Bot API 9.3.
    pub personal_remaining_count: Option<i64>,
    /// Background. Since Bot API 9.3.
    pub background: Option<GiftBackground>,
    /// Unique gift variant count. Since Bot API 9.3.
    pub unique_gift_variant_count: Option<i64>,
    /// Publisher chat. Since Bot API 9.2.
    pub publisher_chat: Option<Box<Chat>>,
}

impl Gift {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<GiftId>, sticker: impl Into<Sticker>, star_count: i64) -> Self {
        Self {
            id: id.into(),
            sticker: sticker.into(),
            star_count,
            upgrade_star_count: None,
            is_premium: false,
            has_colors: false,
            total_count: None,
            remaining_count: None,
            personal_total_count: None,
            personal_remaining_count: None,
            background: None,
            unique_gift_variant_count: None,
            publisher_chat: None,
        }
    }
}

impl Serialize for Gift {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("sticker", &self.sticker)?;
        map.serialize_entry("star_count", &self.star_count)?;
        if let Some(value) = &self.upgrade_star_count {
            map.serialize_entry("upgrade_star_count", value)?;
        }
        if self.is_premium {
            map.serialize_entry("is_premium", &true)?;
        }
        if self.has_colors {
            map.serialize_entry("has_colors", &true)?;
        }
        if let Some(value) = &self.total_count {
            map.serialize_entry("total_count", value)?;
        }
        if let Some(value) = &self.remaining_count {
            map.serialize_entry("remaining_count", value)?;
        }
        if let Some(value) = &self.personal_total_count {
            map.serialize_entry("personal_total_count", value)?;
        }
        if let Some(value) = &self.personal_remaining_count {
            map.serialize_entry("personal_remaining_count", value)?;
        }
        if let Some(value) = &self.background {
            map.serialize_entry("background", value)?;
        }
        if let Some(value) = &self.unique_gift_variant_count {
            map.serialize_entry("unique_gift_variant_count", value)?;
        }
        if let Some(value) = &self.publisher_chat {
            map.serialize_entry("publisher_chat", &**value)?;
        }
        map.end()
    }
}

impl de::Object for Gift {
    const EXPECTED: &'static str = "an object, Gift";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            2 => match name {
                "id" => 0,
                _ => return None,
            },
            7 => match name {
                "sticker" => 1,
                _ => return None,
            },
            10 => match name {
                "star_count" => 2,
                "is_premium" => 4,
                "has_colors" => 5,
                "background" => 10,
                _ => return None,
            },
            11 => match name {
                "total_count" => 6,
                _ => return None,
            },
            14 => match name {
                "publisher_chat" => 12,
                _ => return None,
            },
            15 => match name {
                "remaining_count" => 7,
                _ => return None,
            },
            18 => match name {
                "upgrade_star_count" => 3,
                _ => return None,
            },
            20 => match name {
                "personal_total_count" => 8,
                _ => return None,
            },
            24 => match name {
                "personal_remaining_count" => 9,
                _ => return None,
            },
            25 => match name {
                "unique_gift_variant_count" => 11,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut sticker = None;
        let mut star_count = None;
        let mut upgrade_star_count = None;
        let mut is_premium = false;
        let mut has_colors = false;
        let mut total_count = None;
        let mut remaining_count = None;
        let mut personal_total_count = None;
        let mut personal_remaining_count = None;
        let mut background = None;
        let mut unique_gift_variant_count = None;
        let mut publisher_chat = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut id)?,
                1 => de::value(&mut map, &mut sticker)?,
                2 => de::int(&mut map, &mut star_count)?,
                3 => de::int(&mut map, &mut upgrade_star_count)?,
                4 => de::flag(&mut map, &mut is_premium)?,
                5 => de::flag(&mut map, &mut has_colors)?,
                6 => de::int(&mut map, &mut total_count)?,
                7 => de::int(&mut map, &mut remaining_count)?,
                8 => de::int(&mut map, &mut personal_total_count)?,
                9 => de::int(&mut map, &mut personal_remaining_count)?,
                10 => de::value(&mut map, &mut background)?,
                11 => de::int(&mut map, &mut unique_gift_variant_count)?,
                _ => de::boxed_value(&mut map, &mut publisher_chat)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(sticker) = sticker else { return Err(de::missing("sticker")) };
        let Some(star_count) = star_count else { return Err(de::missing("star_count")) };
        Ok(Self {
            id,
            sticker,
            star_count,
            upgrade_star_count,
            is_premium,
            has_colors,
            total_count,
            remaining_count,
            personal_total_count,
            personal_remaining_count,
            background,
            unique_gift_variant_count,
            publisher_chat,
        })
    }
}

impl<'de> Deserialize<'de> for Gift {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Gifts, with `gifts`.
///
/// [Reference](https://core.telegram.org/bots/api#gifts). Since Bot API 8.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Gifts {
    /// Gifts.
    pub gifts: Vec<Gift>,
}

impl Gifts {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(gifts: impl Into<Vec<Gift>>) -> Self {
        Self { gifts: gifts.into() }
    }
}

impl Serialize for Gifts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("gifts", &self.gifts)?;
        map.end()
    }
}

impl de::Object for Gifts {
    const EXPECTED: &'static str = "an object, Gifts";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "gifts" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut gifts = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut gifts)?;
        }
        let Some(gifts) = gifts else { return Err(de::missing("gifts")) };
        Ok(Self { gifts })
    }
}

impl<'de> Deserialize<'de> for Gifts {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Unique gift model, with `name`, `sticker` and `rarity_per_mille`.
///
/// [Reference](https://core.telegram.org/bots/api#uniquegiftmodel). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftModel {
    /// Name.
    pub name: String,
    /// Sticker.
    pub sticker: Sticker,
    /// Rarity per mille.
    pub rarity_per_mille: i64,
    /// Rarity. Since Bot API 9.4.
    pub rarity: Option<GiftRarity>,
}

impl UniqueGiftModel {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        sticker: impl Into<Sticker>,
        rarity_per_mille: i64,
    ) -> Self {
        Self { name: name.into(), sticker: sticker.into(), rarity_per_mille, rarity: None }
    }
}

impl Serialize for UniqueGiftModel {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("sticker", &self.sticker)?;
        map.serialize_entry("rarity_per_mille", &self.rarity_per_mille)?;
        if let Some(value) = &self.rarity {
            map.serialize_entry("rarity", value)?;
        }
        map.end()
    }
}

impl de::Object for UniqueGiftModel {
    const EXPECTED: &'static str = "an object, UniqueGiftModel";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "name" => 0,
            "sticker" => 1,
            "rarity_per_mille" => 2,
            "rarity" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut sticker = None;
        let mut rarity_per_mille = None;
        let mut rarity = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut name)?,
                1 => de::value(&mut map, &mut sticker)?,
                2 => de::int(&mut map, &mut rarity_per_mille)?,
                _ => de::value(&mut map, &mut rarity)?,
            }
        }
        let Some(name) = name else { return Err(de::missing("name")) };
        let Some(sticker) = sticker else { return Err(de::missing("sticker")) };
        let Some(rarity_per_mille) = rarity_per_mille else {
            return Err(de::missing("rarity_per_mille"));
        };
        Ok(Self { name, sticker, rarity_per_mille, rarity })
    }
}

impl<'de> Deserialize<'de> for UniqueGiftModel {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Unique gift symbol, with `name`, `sticker` and `rarity_per_mille`.
///
/// [Reference](https://core.telegram.org/bots/api#uniquegiftsymbol). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftSymbol {
    /// Name.
    pub name: String,
    /// Sticker.
    pub sticker: Sticker,
    /// Rarity per mille.
    pub rarity_per_mille: i64,
}

impl UniqueGiftSymbol {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        sticker: impl Into<Sticker>,
        rarity_per_mille: i64,
    ) -> Self {
        Self { name: name.into(), sticker: sticker.into(), rarity_per_mille }
    }
}

impl Serialize for UniqueGiftSymbol {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("sticker", &self.sticker)?;
        map.serialize_entry("rarity_per_mille", &self.rarity_per_mille)?;
        map.end()
    }
}

impl de::Object for UniqueGiftSymbol {
    const EXPECTED: &'static str = "an object, UniqueGiftSymbol";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "name" => 0,
            "sticker" => 1,
            "rarity_per_mille" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut sticker = None;
        let mut rarity_per_mille = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut name)?,
                1 => de::value(&mut map, &mut sticker)?,
                _ => de::int(&mut map, &mut rarity_per_mille)?,
            }
        }
        let Some(name) = name else { return Err(de::missing("name")) };
        let Some(sticker) = sticker else { return Err(de::missing("sticker")) };
        let Some(rarity_per_mille) = rarity_per_mille else {
            return Err(de::missing("rarity_per_mille"));
        };
        Ok(Self { name, sticker, rarity_per_mille })
    }
}

impl<'de> Deserialize<'de> for UniqueGiftSymbol {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Unique gift backdrop colors, with `center_color`, `edge_color`, `symbol_color` and `text_color`.
///
/// [Reference](https://core.telegram.org/bots/api#uniquegiftbackdropcolors). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftBackdropColors {
    /// Center color.
    pub center_color: i64,
    /// Edge color.
    pub edge_color: i64,
    /// Symbol color.
    pub symbol_color: i64,
    /// Text color.
    pub text_color: i64,
}

impl UniqueGiftBackdropColors {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(center_color: i64, edge_color: i64, symbol_color: i64, text_color: i64) -> Self {
        Self { center_color, edge_color, symbol_color, text_color }
    }
}

impl Serialize for UniqueGiftBackdropColors {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("center_color", &self.center_color)?;
        map.serialize_entry("edge_color", &self.edge_color)?;
        map.serialize_entry("symbol_color", &self.symbol_color)?;
        map.serialize_entry("text_color", &self.text_color)?;
        map.end()
    }
}

impl de::Object for UniqueGiftBackdropColors {
    const EXPECTED: &'static str = "an object, UniqueGiftBackdropColors";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "center_color" => 0,
            "edge_color" => 1,
            "symbol_color" => 2,
            "text_color" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut center_color = None;
        let mut edge_color = None;
        let mut symbol_color = None;
        let mut text_color = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::int(&mut map, &mut center_color)?,
                1 => de::int(&mut map, &mut edge_color)?,
                2 => de::int(&mut map, &mut symbol_color)?,
                _ => de::int(&mut map, &mut text_color)?,
            }
        }
        let Some(center_color) = center_color else { return Err(de::missing("center_color")) };
        let Some(edge_color) = edge_color else { return Err(de::missing("edge_color")) };
        let Some(symbol_color) = symbol_color else { return Err(de::missing("symbol_color")) };
        let Some(text_color) = text_color else { return Err(de::missing("text_color")) };
        Ok(Self { center_color, edge_color, symbol_color, text_color })
    }
}

impl<'de> Deserialize<'de> for UniqueGiftBackdropColors {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Unique gift backdrop, with `name`, `colors` and `rarity_per_mille`.
///
/// [Reference](https://core.telegram.org/bots/api#uniquegiftbackdrop). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftBackdrop {
    /// Name.
    pub name: String,
    /// Colors.
    pub colors: UniqueGiftBackdropColors,
    /// Rarity per mille.
    pub rarity_per_mille: i64,
}

impl UniqueGiftBackdrop {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        colors: impl Into<UniqueGiftBackdropColors>,
        rarity_per_mille: i64,
    ) -> Self {
        Self { name: name.into(), colors: colors.into(), rarity_per_mille }
    }
}

impl Serialize for UniqueGiftBackdrop {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("colors", &self.colors)?;
        map.serialize_entry("rarity_per_mille", &self.rarity_per_mille)?;
        map.end()
    }
}

impl de::Object for UniqueGiftBackdrop {
    const EXPECTED: &'static str = "an object, UniqueGiftBackdrop";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "name" => 0,
            "colors" => 1,
            "rarity_per_mille" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut colors = None;
        let mut rarity_per_mille = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut name)?,
                1 => de::value(&mut map, &mut colors)?,
                _ => de::int(&mut map, &mut rarity_per_mille)?,
            }
        }
        let Some(name) = name else { return Err(de::missing("name")) };
        let Some(colors) = colors else { return Err(de::missing("colors")) };
        let Some(rarity_per_mille) = rarity_per_mille else {
            return Err(de::missing("rarity_per_mille"));
        };
        Ok(Self { name, colors, rarity_per_mille })
    }
}

impl<'de> Deserialize<'de> for UniqueGiftBackdrop {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Unique gift colors, with `model_custom_emoji_id`, `symbol_custom_emoji_id`, `light_theme_main_color`, `light_theme_other_colors`, `dark_theme_main_color` and `dark_theme_other_colors`.
///
/// [Reference](https://core.telegram.org/bots/api#uniquegiftcolors). Since Bot API 9.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftColors {
    /// Model custom emoji identifier.
    pub model_custom_emoji_id: CustomEmojiId,
    /// Symbol custom emoji identifier.
    pub symbol_custom_emoji_id: CustomEmojiId,
    /// Light theme main color.
    pub light_theme_main_color: i64,
    /// Light theme other colors, 1 to 3 items.
    pub light_theme_other_colors: Vec<i64>,
    /// Dark theme main color.
    pub dark_theme_main_color: i64,
    /// Dark theme other colors, 1 to 3 items.
    pub dark_theme_other_colors: Vec<i64>,
}

impl UniqueGiftColors {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        model_custom_emoji_id: impl Into<CustomEmojiId>,
        symbol_custom_emoji_id: impl Into<CustomEmojiId>,
        light_theme_main_color: i64,
        light_theme_other_colors: impl Into<Vec<i64>>,
        dark_theme_main_color: i64,
        dark_theme_other_colors: impl Into<Vec<i64>>,
    ) -> Self {
        Self {
            model_custom_emoji_id: model_custom_emoji_id.into(),
            symbol_custom_emoji_id: symbol_custom_emoji_id.into(),
            light_theme_main_color,
            light_theme_other_colors: light_theme_other_colors.into(),
            dark_theme_main_color,
            dark_theme_other_colors: dark_theme_other_colors.into(),
        }
    }
}

impl Serialize for UniqueGiftColors {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("model_custom_emoji_id", &self.model_custom_emoji_id)?;
        map.serialize_entry("symbol_custom_emoji_id", &self.symbol_custom_emoji_id)?;
        map.serialize_entry("light_theme_main_color", &self.light_theme_main_color)?;
        map.serialize_entry("light_theme_other_colors", &self.light_theme_other_colors)?;
        map.serialize_entry("dark_theme_main_color", &self.dark_theme_main_color)?;
        map.serialize_entry("dark_theme_other_colors", &self.dark_theme_other_colors)?;
        map.end()
    }
}

impl de::Object for UniqueGiftColors {
    const EXPECTED: &'static str = "an object, UniqueGiftColors";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "model_custom_emoji_id" => 0,
            "symbol_custom_emoji_id" => 1,
            "light_theme_main_color" => 2,
            "light_theme_other_colors" => 3,
            "dark_theme_main_color" => 4,
            "dark_theme_other_colors" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut model_custom_emoji_id = None;
        let mut symbol_custom_emoji_id = None;
        let mut light_theme_main_color = None;
        let mut light_theme_other_colors = None;
        let mut dark_theme_main_color = None;
        let mut dark_theme_other_colors = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut model_custom_emoji_id)?,
                1 => de::value(&mut map, &mut symbol_custom_emoji_id)?,
                2 => de::int(&mut map, &mut light_theme_main_color)?,
                3 => de::ints(&mut map, &mut light_theme_other_colors)?,
                4 => de::int(&mut map, &mut dark_theme_main_color)?,
                _ => de::ints(&mut map, &mut dark_theme_other_colors)?,
            }
        }
        let Some(model_custom_emoji_id) = model_custom_emoji_id else {
            return Err(de::missing("model_custom_emoji_id"));
        };
        let Some(symbol_custom_emoji_id) = symbol_custom_emoji_id else {
            return Err(de::missing("symbol_custom_emoji_id"));
        };
        let Some(light_theme_main_color) = light_theme_main_color else {
            return Err(de::missing("light_theme_main_color"));
        };
        let Some(light_theme_other_colors) = light_theme_other_colors else {
            return Err(de::missing("light_theme_other_colors"));
        };
        let Some(dark_theme_main_color) = dark_theme_main_color else {
            return Err(de::missing("dark_theme_main_color"));
        };
        let Some(dark_theme_other_colors) = dark_theme_other_colors else {
            return Err(de::missing("dark_theme_other_colors"));
        };
        Ok(Self {
            model_custom_emoji_id,
            symbol_custom_emoji_id,
            light_theme_main_color,
            light_theme_other_colors,
            dark_theme_main_color,
            dark_theme_other_colors,
        })
    }
}

impl<'de> Deserialize<'de> for UniqueGiftColors {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Unique gift, with `gift_id`, `base_name`, `name`, `number`, `model`, `symbol` and `backdrop`.
///
/// [Reference](https://core.telegram.org/bots/api#uniquegift). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UniqueGift {
    /// Gift identifier. Since Bot API 9.3.
    pub gift_id: GiftId,
    /// Base name.
    pub base_name: String,
    /// Name.
    pub name: String,
    /// Number.
    pub number: i64,
    /// Model.
    pub model: UniqueGiftModel,
    /// Symbol.
    pub symbol: UniqueGiftSymbol,
    /// Backdrop.
    pub backdrop: UniqueGiftBackdrop,
    /// Whether it is premium. Since Bot API 9.3.
    pub is_premium: bool,
    /// Whether it is burned. Since Bot API 9.4.
    pub is_burned: bool,
    /// Whether it is from blockchain. Since Bot API 9.3.
    pub is_from_blockchain: bool,
    /// Colors. Since Bot API 9.3.
    pub colors: Option<Box<UniqueGiftColors>>,
    /// Publisher chat. Since Bot API 9.2.
    pub publisher_chat: Option<Box<Chat>>,
}

impl UniqueGift {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        gift_id: impl Into<GiftId>,
        base_name: impl Into<String>,
        name: impl Into<String>,
        number: i64,
        model: impl Into<UniqueGiftModel>,
        symbol: impl Into<UniqueGiftSymbol>,
        backdrop: impl Into<UniqueGiftBackdrop>,
    ) -> Self {
        Self {
            gift_id: gift_id.into(),
            base_name: base_name.into(),
            name: name.into(),
            number,
            model: model.into(),
            symbol: symbol.into(),
            backdrop: backdrop.into(),
            is_premium: false,
            is_burned: false,
            is_from_blockchain: false,
            colors: None,
            publisher_chat: None,
        }
    }
}

impl Serialize for UniqueGift {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("gift_id", &self.gift_id)?;
        map.serialize_entry("base_name", &self.base_name)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("number", &self.number)?;
        map.serialize_entry("model", &self.model)?;
        map.serialize_entry("symbol", &self.symbol)?;
        map.serialize_entry("backdrop", &self.backdrop)?;
        if self.is_premium {
            map.serialize_entry("is_premium", &true)?;
        }
        if self.is_burned {
            map.serialize_entry("is_burned", &true)?;
        }
        if self.is_from_blockchain {
            map.serialize_entry("is_from_blockchain", &true)?;
        }
        if let Some(value) = &self.colors {
            map.serialize_entry("colors", &**value)?;
        }
        if let Some(value) = &self.publisher_chat {
            map.serialize_entry("publisher_chat", &**value)?;
        }
        map.end()
    }
}

impl de::Object for UniqueGift {
    const EXPECTED: &'static str = "an object, UniqueGift";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            4 => match name {
                "name" => 2,
                _ => return None,
            },
            5 => match name {
                "model" => 4,
                _ => return None,
            },
            6 => match name {
                "number" => 3,
                "symbol" => 5,
                "colors" => 10,
                _ => return None,
            },
            7 => match name {
                "gift_id" => 0,
                _ => return None,
            },
            8 => match name {
                "backdrop" => 6,
                _ => return None,
            },
            9 => match name {
                "base_name" => 1,
                "is_burned" => 8,
                _ => return None,
            },
            10 => match name {
                "is_premium" => 7,
                _ => return None,
            },
            14 => match name {
                "publisher_chat" => 11,
                _ => return None,
            },
            18 => match name {
                "is_from_blockchain" => 9,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut gift_id = None;
        let mut base_name = None;
        let mut name = None;
        let mut number = None;
        let mut model = None;
        let mut symbol = None;
        let mut backdrop = None;
        let mut is_premium = false;
        let mut is_burned = false;
        let mut is_from_blockchain = false;
        let mut colors = None;
        let mut publisher_chat = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut gift_id)?,
                1 => de::value(&mut map, &mut base_name)?,
                2 => de::value(&mut map, &mut name)?,
                3 => de::int(&mut map, &mut number)?,
                4 => de::value(&mut map, &mut model)?,
                5 => de::value(&mut map, &mut symbol)?,
                6 => de::value(&mut map, &mut backdrop)?,
                7 => de::flag(&mut map, &mut is_premium)?,
                8 => de::flag(&mut map, &mut is_burned)?,
                9 => de::flag(&mut map, &mut is_from_blockchain)?,
                10 => de::boxed_value(&mut map, &mut colors)?,
                _ => de::boxed_value(&mut map, &mut publisher_chat)?,
            }
        }
        let Some(base_name) = base_name else { return Err(de::missing("base_name")) };
        let Some(name) = name else { return Err(de::missing("name")) };
        let Some(number) = number else { return Err(de::missing("number")) };
        let Some(model) = model else { return Err(de::missing("model")) };
        let Some(symbol) = symbol else { return Err(de::missing("symbol")) };
        let Some(backdrop) = backdrop else { return Err(de::missing("backdrop")) };
        Ok(Self {
            gift_id: gift_id.unwrap_or_default(),
            base_name,
            name,
            number,
            model,
            symbol,
            backdrop,
            is_premium,
            is_burned,
            is_from_blockchain,
            colors,
            publisher_chat,
        })
    }
}

impl<'de> Deserialize<'de> for UniqueGift {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Gift info, with `gift`.
///
/// [Reference](https://core.telegram.org/bots/api#giftinfo). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GiftInfo {
    /// Gift.
    pub gift: Gift,
    /// Owned gift identifier.
    pub owned_gift_id: Option<OwnedGiftId>,
    /// Convert star count.
    pub convert_star_count: Option<i64>,
    /// Prepaid upgrade star count.
    pub prepaid_upgrade_star_count: Option<i64>,
    /// Whether it is upgrade separate. Since Bot API 9.3.
    pub is_upgrade_separate: bool,
    /// Whether it can be upgraded.
    pub can_be_upgraded: bool,
    /// Text.
    pub text: Option<String>,
    /// Entities.
    pub entities: Option<Vec<MessageEntity>>,
    /// Whether it is private.
    pub is_private: bool,
    /// Unique gift number. Since Bot API 9.3.
    pub unique_gift_number: Option<i64>,
}

impl GiftInfo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(gift: impl Into<Gift>) -> Self {
        Self {
            gift: gift.into(),
            owned_gift_id: None,
            convert_star_count: None,
            prepaid_upgrade_star_count: None,
            is_upgrade_separate: false,
            can_be_upgraded: false,
            text: None,
            entities: None,
            is_private: false,
            unique_gift_number: None,
        }
    }
}

impl Serialize for GiftInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("gift", &self.gift)?;
        if let Some(value) = &self.owned_gift_id {
            map.serialize_entry("owned_gift_id", value)?;
        }
        if let Some(value) = &self.convert_star_count {
            map.serialize_entry("convert_star_count", value)?;
        }
        if let Some(value) = &self.prepaid_upgrade_star_count {
            map.serialize_entry("prepaid_upgrade_star_count", value)?;
        }
        if self.is_upgrade_separate {
            map.serialize_entry("is_upgrade_separate", &true)?;
        }
        if self.can_be_upgraded {
            map.serialize_entry("can_be_upgraded", &true)?;
        }
        if let Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let Some(value) = &self.entities {
            map.serialize_entry("entities", value)?;
        }
        if self.is_private {
            map.serialize_entry("is_private", &true)?;
        }
        if let Some(value) = &self.unique_gift_number {
            map.serialize_entry("unique_gift_number", value)?;
        }
        map.end()
    }
}

impl de::Object for GiftInfo {
    const EXPECTED: &'static str = "an object, GiftInfo";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            4 => match name {
                "gift" => 0,
                "text" => 6,
                _ => return None,
            },
            8 => match name {
                "entities" => 7,
                _ => return None,
            },
            10 => match name {
                "is_private" => 8,
                _ => return None,
            },
            13 => match name {
                "owned_gift_id" => 1,
                _ => return None,
            },
            15 => match name {
                "can_be_upgraded" => 5,
                _ => return None,
            },
            18 => match name {
                "convert_star_count" => 2,
                "unique_gift_number" => 9,
                _ => return None,
            },
            19 => match name {
                "is_upgrade_separate" => 4,
                _ => return None,
            },
            26 => match name {
                "prepaid_upgrade_star_count" => 3,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut gift = None;
        let mut owned_gift_id = None;
        let mut convert_star_count = None;
        let mut prepaid_upgrade_star_count = None;
        let mut is_upgrade_separate = false;
        let mut can_be_upgraded = false;
        let mut text = None;
        let mut entities = None;
        let mut is_private = false;
        let mut unique_gift_number = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut gift)?,
                1 => de::value(&mut map, &mut owned_gift_id)?,
                2 => de::int(&mut map, &mut convert_star_count)?,
                3 => de::int(&mut map, &mut prepaid_upgrade_star_count)?,
                4 => de::flag(&mut map, &mut is_upgrade_separate)?,
                5 => de::flag(&mut map, &mut can_be_upgraded)?,
                6 => de::value(&mut map, &mut text)?,
                7 => de::value(&mut map, &mut entities)?,
                8 => de::flag(&mut map, &mut is_private)?,
                _ => de::int(&mut map, &mut unique_gift_number)?,
            }
        }
        let Some(gift) = gift else { return Err(de::missing("gift")) };
        Ok(Self {
            gift,
            owned_gift_id,
            convert_star_count,
            prepaid_upgrade_star_count,
            is_upgrade_separate,
            can_be_upgraded,
            text,
            entities,
            is_private,
            unique_gift_number,
        })
    }
}

impl<'de> Deserialize<'de> for GiftInfo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Unique gift info, with `gift` and `origin`.
///
/// [Reference](https://core.telegram.org/bots/api#uniquegiftinfo). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftInfo {
    /// Gift.
    pub gift: UniqueGift,
    /// Origin.
    pub origin: UniqueGiftOrigin,
    /// Text. Since Bot API 10.3.
    pub text: Option<String>,
    /// Entities. Since Bot API 10.3.
    pub entities: Option<Vec<MessageEntity>>,
    /// Whether it is private. Since Bot API 10.3.
    pub is_private: bool,
    /// Last resale currency. Since Bot API 9.3.
    pub last_resale_currency: Option<SuggestedPostCurrency>,
    /// Last resale amount. Since Bot API 9.3.
    pub last_resale_amount: Option<i64>,
    /// Owned gift identifier.
    pub owned_gift_id: Option<OwnedGiftId>,
    /// Transfer star count.
    pub transfer_star_count: Option<i64>,
    /// Next transfer date, a Unix time. Since Bot API 9.1.
    pub next_transfer_date: Option<UnixTime>,
}

impl UniqueGiftInfo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(gift: impl Into<UniqueGift>, origin: impl Into<UniqueGiftOrigin>) -> Self {
        Self {
            gift: gift.into(),
            origin: origin.into(),
            text: None,
            entities: None,
            is_private: false,
            last_resale_currency: None,
            last_resale_amount: None,
            owned_gift_id: None,
            transfer_star_count: None,
            next_transfer_date: None,
        }
    }
}

impl Serialize for UniqueGiftInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("gift", &self.gift)?;
        map.serialize_entry("origin", &self.origin)?;
        if let Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let Some(value) = &self.entities {
            map.serialize_entry("entities", value)?;
        }
        if self.is_private {
            map.serialize_entry("is_private", &true)?;
        }
        if let Some(value) = &self.last_resale_currency {
            map.serialize_entry("last_resale_currency", value)?;
        }
        if let Some(value) = &self.last_resale_amount {
            map.serialize_entry("last_resale_amount", value)?;
        }
        if let Some(value) = &self.owned_gift_id {
            map.serialize_entry("owned_gift_id", value)?;
        }
        if let Some(value) = &self.transfer_star_count {
            map.serialize_entry("transfer_star_count", value)?;
        }
        if let Some(value) = &self.next_transfer_date {
            map.serialize_entry("next_transfer_date", value)?;
        }
        map.end()
    }
}

impl de::Object for UniqueGiftInfo {
    const EXPECTED: &'static str = "an object, UniqueGiftInfo";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            4 => match name {
                "gift" => 0,
                "text" => 2,
                _ => return None,
            },
            6 => match name {
                "origin" => 1,
                _ => return None,
            },
            8 => match name {
                "entities" => 3,
                _ => return None,
            },
            10 => match name {
                "is_private" => 4,
                _ => return None,
            },
            13 => match name {
                "owned_gift_id" => 7,
                _ => return None,
            },
            18 => match name {
                "last_resale_amount" => 6,
                "next_transfer_date" => 9,
                _ => return None,
            },
            19 => match name {
                "transfer_star_count" => 8,
                _ => return None,
            },
            20 => match name {
                "last_resale_currency" => 5,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut gift = None;
        let mut origin = None;
        let mut text = None;
        let mut entities = None;
        let mut is_private = false;
        let mut last_resale_currency = None;
        let mut last_resale_amount = None;
        let mut owned_gift_id = None;
        let mut transfer_star_count = None;
        let mut next_transfer_date = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut gift)?,
                1 => de::value(&mut map, &mut origin)?,
                2 => de::value(&mut map, &mut text)?,
                3 => de::value(&mut map, &mut entities)?,
                4 => de::flag(&mut map, &mut is_private)?,
                5 => de::value(&mut map, &mut last_resale_currency)?,
                6 => de::int(&mut map, &mut last_resale_amount)?,
                7 => de::value(&mut map, &mut owned_gift_id)?,
                8 => de::int(&mut map, &mut transfer_star_count)?,
                _ => de::value(&mut map, &mut next_transfer_date)?,
            }
        }
        let Some(gift) = gift else { return Err(de::missing("gift")) };
        let Some(origin) = origin else { return Err(de::missing("origin")) };
        Ok(Self {
            gift,
            origin,
            text,
            entities,
            is_private,
            last_resale_currency,
            last_resale_amount,
            owned_gift_id,
            transfer_star_count,
            next_transfer_date,
        })
    }
}

impl<'de> Deserialize<'de> for UniqueGiftInfo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Owned gift regular.
///
/// [Reference](https://core.telegram.org/bots/api#ownedgiftregular). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnedGiftRegular {
    /// Gift.
    pub gift: Gift,
    /// Owned gift identifier.
    pub owned_gift_id: Option<OwnedGiftId>,
    /// Sender user.
    pub sender_user: Option<Box<User>>,
    /// Send date, a Unix time.
    pub send_date: UnixTime,
    /// Text.
    pub text: Option<String>,
    /// Entities.
    pub entities: Option<Vec<MessageEntity>>,
    /// Whether it is private.
    pub is_private: bool,
    /// Whether it is saved.
    pub is_saved: bool,
    /// Whether it can be upgraded.
    pub can_be_upgraded: bool,
    /// Whether it was refunded.
    pub was_refunded: bool,
    /// Convert star count.
    pub convert_star_count: Option<i64>,
    /// Prepaid upgrade star count.
    pub prepaid_upgrade_star_count: Option<i64>,
    /// Whether it is upgrade separate. Since Bot API 9.3.
    pub is_upgrade_separate: bool,
    /// Unique gift number. Since Bot API 9.3.
    pub unique_gift_number: Option<i64>,
}

impl OwnedGiftRegular {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(gift: impl Into<Gift>, send_date: impl Into<UnixTime>) -> Self {
        Self {
            gift: gift.into(),
            owned_gift_id: None,
            sender_user: None,
            send_date: send_date.into(),
            text: None,
            entities: None,
            is_private: false,
            is_saved: false,
            can_be_upgraded: false,
            was_refunded: false,
            convert_star_count: None,
            prepaid_upgrade_star_count: None,
            is_upgrade_separate: false,
            unique_gift_number: None,
        }
    }
}

impl Serialize for OwnedGiftRegular {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "regular")?;
        map.serialize_entry("gift", &self.gift)?;
        if let Some(value) = &self.owned_gift_id {
            map.serialize_entry("owned_gift_id", value)?;
        }
        if let Some(value) = &self.sender_user {
            map.serialize_entry("sender_user", &**value)?;
        }
        map.serialize_entry("send_date", &self.send_date)?;
        if let Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let Some(value) = &self.entities {
            map.serialize_entry("entities", value)?;
        }
        if self.is_private {
            map.serialize_entry("is_private", &true)?;
        }
        if self.is_saved {
            map.serialize_entry("is_saved", &true)?;
        }
        if self.can_be_upgraded {
            map.serialize_entry("can_be_upgraded", &true)?;
        }
        if self.was_refunded {
            map.serialize_entry("was_refunded", &true)?;
        }
        if let Some(value) = &self.convert_star_count {
            map.serialize_entry("convert_star_count", value)?;
        }
        if let Some(value) = &self.prepaid_upgrade_star_count {
            map.serialize_entry("prepaid_upgrade_star_count", value)?;
        }
        if self.is_upgrade_separate {
            map.serialize_entry("is_upgrade_separate", &true)?;
        }
        if let Some(value) = &self.unique_gift_number {
            map.serialize_entry("unique_gift_number", value)?;
        }
        map.end()
    }
}

impl de::Object for OwnedGiftRegular {
    const EXPECTED: &'static str = "an object, OwnedGiftRegular";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            4 => match name {
                "gift" => 0,
                "text" => 4,
                _ => return None,
            },
            8 => match name {
                "entities" => 5,
                "is_saved" => 7,
                _ => return None,
            },
            9 => match name {
                "send_date" => 3,
                _ => return None,
            },
            10 => match name {
                "is_private" => 6,
                _ => return None,
            },
            11 => match name {
                "sender_user" => 2,
                _ => return None,
            },
            12 => match name {
                "was_refunded" => 9,
                _ => return None,
            },
            13 => match name {
                "owned_gift_id" => 1,
                _ => return None,
            },
            15 => match name {
                "can_be_upgraded" => 8,
                _ => return None,
            },
            18 => match name {
                "convert_star_count" => 10,
                "unique_gift_number" => 13,
                _ => return None,
            },
            19 => match name {
                "is_upgrade_separate" => 12,
                _ => return None,
            },
            26 => match name {
                "prepaid_upgrade_star_count" => 11,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut gift = None;
        let mut owned_gift_id = None;
        let mut sender_user = None;
        let mut send_date = None;
        let mut text = None;
        let mut entities = None;
        let mut is_private = false;
        let mut is_saved = false;
        let mut can_be_upgraded = false;
        let mut was_refunded = false;
        let mut convert_star_count = None;
        let mut prepaid_upgrade_star_count = None;
        let mut is_upgrade_separate = false;
        let mut unique_gift_number = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut gift)?,
                1 => de::value(&mut map, &mut owned_gift_id)?,
                2 => de::boxed_value(&mut map, &mut sender_user)?,
                3 => de::value(&mut map, &mut send_date)?,
                4 => de::value(&mut map, &mut text)?,
                5 => de::value(&mut map, &mut entities)?,
                6 => de::flag(&mut map, &mut is_private)?,
                7 => de::flag(&mut map, &mut is_saved)?,
                8 => de::flag(&mut map, &mut can_be_upgraded)?,
                9 => de::flag(&mut map, &mut was_refunded)?,
                10 => de::int(&mut map, &mut convert_star_count)?,
                11 => de::int(&mut map, &mut prepaid_upgrade_star_count)?,
                12 => de::flag(&mut map, &mut is_upgrade_separate)?,
                _ => de::int(&mut map, &mut unique_gift_number)?,
            }
        }
        let Some(gift) = gift else { return Err(de::missing("gift")) };
        let Some(send_date) = send_date else { return Err(de::missing("send_date")) };
        Ok(Self {
            gift,
            owned_gift_id,
            sender_user,
            send_date,
            text,
            entities,
            is_private,
            is_saved,
            can_be_upgraded,
            was_refunded,
            convert_star_count,
            prepaid_upgrade_star_count,
            is_upgrade_separate,
            unique_gift_number,
        })
    }
}

impl<'de> Deserialize<'de> for OwnedGiftRegular {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Owned gift unique, with `gift` and `send_date`.
///
/// [Reference](https://core.telegram.org/bots/api#ownedgiftunique). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnedGiftUnique {
    /// Gift.
    pub gift: UniqueGift,
    /// Owned gift identifier.
    pub owned_gift_id: Option<OwnedGiftId>,
    /// Sender user.
    pub sender_user: Option<Box<User>>,
    /// Send date, a Unix time.
    pub send_date: UnixTime,
    /// Whether it is saved.
    pub is_saved: bool,
    /// Whether it can be transferred.
    pub can_be_transferred: bool,
    /// Transfer star count.
    pub transfer_star_count: Option<i64>,
    /// Next transfer date, a Unix time. Since Bot API 9.1.
    pub next_transfer_date: Option<UnixTime>,
}

impl OwnedGiftUnique {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(gift: impl Into<UniqueGift>, send_date: impl Into<UnixTime>) -> Self {
        Self {
            gift: gift.into(),
            owned_gift_id: None,
            sender_user: None,
            send_date: send_date.into(),
            is_saved: false,
            can_be_transferred: false,
            transfer_star_count: None,
            next_transfer_date: None,
        }
    }
}

impl Serialize for OwnedGiftUnique {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "unique")?;
        map.serialize_entry("gift", &self.gift)?;
        if let Some(value) = &self.owned_gift_id {
            map.serialize_entry("owned_gift_id", value)?;
        }
        if let Some(value) = &self.sender_user {
            map.serialize_entry("sender_user", &**value)?;
        }
        map.serialize_entry("send_date", &self.send_date)?;
        if self.is_saved {
            map.serialize_entry("is_saved", &true)?;
        }
        if self.can_be_transferred {
            map.serialize_entry("can_be_transferred", &true)?;
        }
        if let Some(value) = &self.transfer_star_count {
            map.serialize_entry("transfer_star_count", value)?;
        }
        if let Some(value) = &self.next_transfer_date {
            map.serialize_entry("next_transfer_date", value)?;
        }
        map.end()
    }
}

impl de::Object for OwnedGiftUnique {
    const EXPECTED: &'static str = "an object, OwnedGiftUnique";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "gift" => 0,
            "owned_gift_id" => 1,
            "sender_user" => 2,
            "send_date" => 3,
            "is_saved" => 4,
            "can_be_transferred" => 5,
            "transfer_star_count" => 6,
            "next_transfer_date" => 7,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut gift = None;
        let mut owned_gift_id = None;
        let mut sender_user = None;
        let mut send_date = None;
        let mut is_saved = false;
        let mut can_be_transferred = false;
        let mut transfer_star_count = None;
        let mut next_transfer_date = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut gift)?,
                1 => de::value(&mut map, &mut owned_gift_id)?,
                2 => de::boxed_value(&mut map, &mut sender_user)?,
                3 => de::value(&mut map, &mut send_date)?,
                4 => de::flag(&mut map, &mut is_saved)?,
                5 => de::flag(&mut map, &mut can_be_transferred)?,
                6 => de::int(&mut map, &mut transfer_star_count)?,
                _ => de::value(&mut map, &mut next_transfer_date)?,
            }
        }
        let Some(gift) = gift else { return Err(de::missing("gift")) };
        let Some(send_date) = send_date else { return Err(de::missing("send_date")) };
        Ok(Self {
            gift,
            owned_gift_id,
            sender_user,
            send_date,
            is_saved,
            can_be_transferred,
            transfer_star_count,
            next_transfer_date,
        })
    }
}

impl<'de> Deserialize<'de> for OwnedGiftUnique {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Owned gifts, with `total_count` and `gifts`.
///
/// [Reference](https://core.telegram.org/bots/api#ownedgifts). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnedGifts {
    /// Total count.
    pub total_count: i64,
    /// Gifts.
    pub gifts: Vec<OwnedGift>,
    /// Next offset.
    pub next_offset: Option<String>,
}

impl OwnedGifts {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(total_count: i64, gifts: impl Into<Vec<OwnedGift>>) -> Self {
        Self { total_count, gifts: gifts.into(), next_offset: None }
    }
}

impl Serialize for OwnedGifts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("total_count", &self.total_count)?;
        map.serialize_entry("gifts", &self.gifts)?;
        if let Some(value) = &self.next_offset {
            map.serialize_entry("next_offset", value)?;
        }
        map.end()
    }
}

impl de::Object for OwnedGifts {
    const EXPECTED: &'static str = "an object, OwnedGifts";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "total_count" => 0,
            "gifts" => 1,
            "next_offset" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut total_count = None;
        let mut gifts = None;
        let mut next_offset = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::int(&mut map, &mut total_count)?,
                1 => de::value(&mut map, &mut gifts)?,
                _ => de::value(&mut map, &mut next_offset)?,
            }
        }
        let Some(total_count) = total_count else { return Err(de::missing("total_count")) };
        let Some(gifts) = gifts else { return Err(de::missing("gifts")) };
        Ok(Self { total_count, gifts, next_offset })
    }
}

impl<'de> Deserialize<'de> for OwnedGifts {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Accepted gift types, with `unlimited_gifts`, `limited_gifts`, `unique_gifts`, `premium_subscription` and `gifts_from_channels`.
///
/// [Reference](https://core.telegram.org/bots/api#acceptedgifttypes). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AcceptedGiftTypes {
    /// Whether this applies: unlimited gifts.
    pub unlimited_gifts: bool,
    /// Whether this applies: limited gifts.
    pub limited_gifts: bool,
    /// Whether this applies: unique gifts.
    pub unique_gifts: bool,
    /// Whether this applies: premium subscription.
    pub premium_subscription: bool,
    /// Whether this applies: gifts from channels. Since Bot API 9.3.
    pub gifts_from_channels: bool,
}

impl AcceptedGiftTypes {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {
            unlimited_gifts: false,
            limited_gifts: false,
            unique_gifts: false,
            premium_subscription: false,
            gifts_from_channels: false,
        }
    }
    /// Whether this applies: unlimited gifts.
    #[must_use]
    pub fn unlimited_gifts(mut self, unlimited_gifts: bool) -> Self {
        self.unlimited_gifts = unlimited_gifts;
        self
    }
    /// Whether this applies: limited gifts.
    #[must_use]
    pub fn limited_gifts(mut self, limited_gifts: bool) -> Self {
        self.limited_gifts = limited_gifts;
        self
    }
    /// Whether this applies: unique gifts.
    #[must_use]
    pub fn unique_gifts(mut self, unique_gifts: bool) -> Self {
        self.unique_gifts = unique_gifts;
        self
    }
    /// Whether this applies: premium subscription.
    #[must_use]
    pub fn premium_subscription(mut self, premium_subscription: bool) -> Self {
        self.premium_subscription = premium_subscription;
        self
    }
    /// Whether this applies: gifts from channels. Since Bot API 9.3.
    #[must_use]
    pub fn gifts_from_channels(mut self, gifts_from_channels: bool) -> Self {
        self.gifts_from_channels = gifts_from_channels;
        self
    }
}

impl Serialize for AcceptedGiftTypes {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("unlimited_gifts", &self.unlimited_gifts)?;
        map.serialize_entry("limited_gifts", &self.limited_gifts)?;
        map.serialize_entry("unique_gifts", &self.unique_gifts)?;
        map.serialize_entry("premium_subscription", &self.premium_subscription)?;
        map.serialize_entry("gifts_from_channels", &self.gifts_from_channels)?;
        map.end()
    }
}

impl de::Object for AcceptedGiftTypes {
    const EXPECTED: &'static str = "an object, AcceptedGiftTypes";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "unlimited_gifts" => 0,
            "limited_gifts" => 1,
            "unique_gifts" => 2,
            "premium_subscription" => 3,
            "gifts_from_channels" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut unlimited_gifts = None;
        let mut limited_gifts = None;
        let mut unique_gifts = None;
        let mut premium_subscription = None;
        let mut gifts_from_channels = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut unlimited_gifts)?,
                1 => de::value(&mut map, &mut limited_gifts)?,
                2 => de::value(&mut map, &mut unique_gifts)?,
                3 => de::value(&mut map, &mut premium_subscription)?,
                _ => de::value(&mut map, &mut gifts_from_channels)?,
            }
        }
        let Some(unlimited_gifts) = unlimited_gifts else {
            return Err(de::missing("unlimited_gifts"));
        };
        let Some(limited_gifts) = limited_gifts else { return Err(de::missing("limited_gifts")) };
        let Some(unique_gifts) = unique_gifts else { return Err(de::missing("unique_gifts")) };
        let Some(premium_subscription) = premium_subscription else {
            return Err(de::missing("premium_subscription"));
        };
        Ok(Self {
            unlimited_gifts,
            limited_gifts,
            unique_gifts,
            premium_subscription,
            gifts_from_channels: gifts_from_channels.unwrap_or_default(),
        })
    }
}

impl<'de> Deserialize<'de> for AcceptedGiftTypes {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}
