//! Gifts.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::{Deserialize, Serialize};

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
            Self::Regular(value) => value.serialize(serializer),
            Self::Unique(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
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

    fn decode<'de, D: serde::Deserializer<'de>>(variant: u8, fields: D) -> Result<Self, D::Error> {
        Ok(match variant {
            0 => Self::Regular(de::boxed(fields)?),
            _ => Self::Unique(de::boxed(fields)?),
        })
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GiftBackground {
    /// Center color.
    #[serde(deserialize_with = "crate::de::int")]
    pub center_color: i64,
    /// Edge color.
    #[serde(deserialize_with = "crate::de::int")]
    pub edge_color: i64,
    /// Text color.
    #[serde(deserialize_with = "crate::de::int")]
    pub text_color: i64,
}

impl GiftBackground {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(center_color: i64, edge_color: i64, text_color: i64) -> Self {
        Self { center_color, edge_color, text_color }
    }
}

/// Gift.
///
/// [Reference](https://core.telegram.org/bots/api#gift). Since Bot API 8.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Gift {
    /// Identifier.
    pub id: GiftId,
    /// Sticker.
    pub sticker: Sticker,
    /// Star count, in Telegram Stars.
    #[serde(deserialize_with = "crate::de::int")]
    pub star_count: i64,
    /// Upgrade star count. Since Bot API 8.2.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub upgrade_star_count: Option<i64>,
    /// Whether it is premium. Since Bot API 9.3.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_premium: bool,
    /// Whether it has colors. Since Bot API 9.3.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub has_colors: bool,
    /// Total count.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub total_count: Option<i64>,
    /// Remaining count.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub remaining_count: Option<i64>,
    /// Personal total count. Since Bot API 9.3.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub personal_total_count: Option<i64>,
    /// Personal remaining count. Since Bot API 9.3.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub personal_remaining_count: Option<i64>,
    /// Background. Since Bot API 9.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background: Option<GiftBackground>,
    /// Unique gift variant count. Since Bot API 9.3.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub unique_gift_variant_count: Option<i64>,
    /// Publisher chat. Since Bot API 9.2.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Gifts, with `gifts`.
///
/// [Reference](https://core.telegram.org/bots/api#gifts). Since Bot API 8.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// Unique gift model, with `name`, `sticker` and `rarity_per_mille`.
///
/// [Reference](https://core.telegram.org/bots/api#uniquegiftmodel). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UniqueGiftModel {
    /// Name.
    pub name: String,
    /// Sticker.
    pub sticker: Sticker,
    /// Rarity per mille.
    #[serde(deserialize_with = "crate::de::int")]
    pub rarity_per_mille: i64,
    /// Rarity. Since Bot API 9.4.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Unique gift symbol, with `name`, `sticker` and `rarity_per_mille`.
///
/// [Reference](https://core.telegram.org/bots/api#uniquegiftsymbol). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UniqueGiftSymbol {
    /// Name.
    pub name: String,
    /// Sticker.
    pub sticker: Sticker,
    /// Rarity per mille.
    #[serde(deserialize_with = "crate::de::int")]
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

/// Unique gift backdrop colors, with `center_color`, `edge_color`, `symbol_color` and `text_color`.
///
/// [Reference](https://core.telegram.org/bots/api#uniquegiftbackdropcolors). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UniqueGiftBackdropColors {
    /// Center color.
    #[serde(deserialize_with = "crate::de::int")]
    pub center_color: i64,
    /// Edge color.
    #[serde(deserialize_with = "crate::de::int")]
    pub edge_color: i64,
    /// Symbol color.
    #[serde(deserialize_with = "crate::de::int")]
    pub symbol_color: i64,
    /// Text color.
    #[serde(deserialize_with = "crate::de::int")]
    pub text_color: i64,
}

impl UniqueGiftBackdropColors {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(center_color: i64, edge_color: i64, symbol_color: i64, text_color: i64) -> Self {
        Self { center_color, edge_color, symbol_color, text_color }
    }
}

/// Unique gift backdrop, with `name`, `colors` and `rarity_per_mille`.
///
/// [Reference](https://core.telegram.org/bots/api#uniquegiftbackdrop). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UniqueGiftBackdrop {
    /// Name.
    pub name: String,
    /// Colors.
    pub colors: UniqueGiftBackdropColors,
    /// Rarity per mille.
    #[serde(deserialize_with = "crate::de::int")]
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

/// Unique gift colors, with `model_custom_emoji_id`, `symbol_custom_emoji_id`, `light_theme_main_color`, `light_theme_other_colors`, `dark_theme_main_color` and `dark_theme_other_colors`.
///
/// [Reference](https://core.telegram.org/bots/api#uniquegiftcolors). Since Bot API 9.3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UniqueGiftColors {
    /// Model custom emoji identifier.
    pub model_custom_emoji_id: CustomEmojiId,
    /// Symbol custom emoji identifier.
    pub symbol_custom_emoji_id: CustomEmojiId,
    /// Light theme main color.
    #[serde(deserialize_with = "crate::de::int")]
    pub light_theme_main_color: i64,
    /// Light theme other colors, 1 to 3 items.
    #[serde(deserialize_with = "crate::de::ints")]
    pub light_theme_other_colors: Vec<i64>,
    /// Dark theme main color.
    #[serde(deserialize_with = "crate::de::int")]
    pub dark_theme_main_color: i64,
    /// Dark theme other colors, 1 to 3 items.
    #[serde(deserialize_with = "crate::de::ints")]
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

/// Unique gift, with `gift_id`, `base_name`, `name`, `number`, `model`, `symbol` and `backdrop`.
///
/// [Reference](https://core.telegram.org/bots/api#uniquegift). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UniqueGift {
    /// Gift identifier. Since Bot API 9.3.
    #[serde(default)]
    pub gift_id: GiftId,
    /// Base name.
    pub base_name: String,
    /// Name.
    pub name: String,
    /// Number.
    #[serde(deserialize_with = "crate::de::int")]
    pub number: i64,
    /// Model.
    pub model: UniqueGiftModel,
    /// Symbol.
    pub symbol: UniqueGiftSymbol,
    /// Backdrop.
    pub backdrop: UniqueGiftBackdrop,
    /// Whether it is premium. Since Bot API 9.3.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_premium: bool,
    /// Whether it is burned. Since Bot API 9.4.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_burned: bool,
    /// Whether it is from blockchain. Since Bot API 9.3.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_from_blockchain: bool,
    /// Colors. Since Bot API 9.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colors: Option<Box<UniqueGiftColors>>,
    /// Publisher chat. Since Bot API 9.2.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Gift info, with `gift`.
///
/// [Reference](https://core.telegram.org/bots/api#giftinfo). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GiftInfo {
    /// Gift.
    pub gift: Gift,
    /// Owned gift identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owned_gift_id: Option<OwnedGiftId>,
    /// Convert star count.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub convert_star_count: Option<i64>,
    /// Prepaid upgrade star count.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub prepaid_upgrade_star_count: Option<i64>,
    /// Whether it is upgrade separate. Since Bot API 9.3.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_upgrade_separate: bool,
    /// Whether it can be upgraded.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_be_upgraded: bool,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Entities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<MessageEntity>>,
    /// Whether it is private.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_private: bool,
    /// Unique gift number. Since Bot API 9.3.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
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

/// Unique gift info, with `gift` and `origin`.
///
/// [Reference](https://core.telegram.org/bots/api#uniquegiftinfo). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UniqueGiftInfo {
    /// Gift.
    pub gift: UniqueGift,
    /// Origin.
    pub origin: UniqueGiftOrigin,
    /// Text. Since Bot API 10.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Entities. Since Bot API 10.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<MessageEntity>>,
    /// Whether it is private. Since Bot API 10.3.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_private: bool,
    /// Last resale currency. Since Bot API 9.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_resale_currency: Option<SuggestedPostCurrency>,
    /// Last resale amount. Since Bot API 9.3.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_resale_amount: Option<i64>,
    /// Owned gift identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owned_gift_id: Option<OwnedGiftId>,
    /// Transfer star count.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub transfer_star_count: Option<i64>,
    /// Next transfer date, a Unix time. Since Bot API 9.1.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Owned gift regular.
///
/// [Reference](https://core.telegram.org/bots/api#ownedgiftregular). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "regular")]
#[non_exhaustive]
pub struct OwnedGiftRegular {
    /// Gift.
    pub gift: Gift,
    /// Owned gift identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owned_gift_id: Option<OwnedGiftId>,
    /// Sender user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_user: Option<Box<User>>,
    /// Send date, a Unix time.
    pub send_date: UnixTime,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Entities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<MessageEntity>>,
    /// Whether it is private.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_private: bool,
    /// Whether it is saved.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_saved: bool,
    /// Whether it can be upgraded.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_be_upgraded: bool,
    /// Whether it was refunded.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub was_refunded: bool,
    /// Convert star count.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub convert_star_count: Option<i64>,
    /// Prepaid upgrade star count.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub prepaid_upgrade_star_count: Option<i64>,
    /// Whether it is upgrade separate. Since Bot API 9.3.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_upgrade_separate: bool,
    /// Unique gift number. Since Bot API 9.3.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
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

/// Owned gift unique, with `gift` and `send_date`.
///
/// [Reference](https://core.telegram.org/bots/api#ownedgiftunique). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "unique")]
#[non_exhaustive]
pub struct OwnedGiftUnique {
    /// Gift.
    pub gift: UniqueGift,
    /// Owned gift identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owned_gift_id: Option<OwnedGiftId>,
    /// Sender user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_user: Option<Box<User>>,
    /// Send date, a Unix time.
    pub send_date: UnixTime,
    /// Whether it is saved.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_saved: bool,
    /// Whether it can be transferred.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub can_be_transferred: bool,
    /// Transfer star count.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub transfer_star_count: Option<i64>,
    /// Next transfer date, a Unix time. Since Bot API 9.1.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Owned gifts, with `total_count` and `gifts`.
///
/// [Reference](https://core.telegram.org/bots/api#ownedgifts). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OwnedGifts {
    /// Total count.
    #[serde(deserialize_with = "crate::de::int")]
    pub total_count: i64,
    /// Gifts.
    pub gifts: Vec<OwnedGift>,
    /// Next offset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_offset: Option<String>,
}

impl OwnedGifts {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(total_count: i64, gifts: impl Into<Vec<OwnedGift>>) -> Self {
        Self { total_count, gifts: gifts.into(), next_offset: None }
    }
}

/// Accepted gift types, with `unlimited_gifts`, `limited_gifts`, `unique_gifts`, `premium_subscription` and `gifts_from_channels`.
///
/// [Reference](https://core.telegram.org/bots/api#acceptedgifttypes). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
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
    #[serde(default)]
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
