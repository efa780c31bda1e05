//! Updates, the bot itself and what else methods answer.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::Deserialize;
use serde::{Serialize, ser::SerializeMap as _};

/// Webhook info, with `url`, `has_custom_certificate` and `pending_update_count`.
///
/// [Reference](https://core.telegram.org/bots/api#webhookinfo).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookInfo {
    /// URL.
    pub url: String,
    /// Whether it has custom certificate.
    pub has_custom_certificate: bool,
    /// Pending update count.
    pub pending_update_count: i64,
    /// Ip address.
    pub ip_address: Option<String>,
    /// Last error date, a Unix time.
    pub last_error_date: Option<UnixTime>,
    /// Last error message.
    pub last_error_message: Option<String>,
    /// Last synchronization error date, a Unix time.
    pub last_synchronization_error_date: Option<UnixTime>,
    /// Max connections.
    pub max_connections: Option<i64>,
    /// Allowed updates.
    pub allowed_updates: Option<Vec<UpdateKindName>>,
}

impl WebhookInfo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(url: impl Into<String>, pending_update_count: i64) -> Self {
        Self {
            url: url.into(),
            has_custom_certificate: false,
            pending_update_count,
            ip_address: None,
            last_error_date: None,
            last_error_message: None,
            last_synchronization_error_date: None,
            max_connections: None,
            allowed_updates: None,
        }
    }
}

impl Serialize for WebhookInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("has_custom_certificate", &self.has_custom_certificate)?;
        map.serialize_entry("pending_update_count", &self.pending_update_count)?;
        if let Some(value) = &self.ip_address {
            map.serialize_entry("ip_address", value)?;
        }
        if let Some(value) = &self.last_error_date {
            map.serialize_entry("last_error_date", value)?;
        }
        if let Some(value) = &self.last_error_message {
            map.serialize_entry("last_error_message", value)?;
        }
        if let Some(value) = &self.last_synchronization_error_date {
            map.serialize_entry("last_synchronization_error_date", value)?;
        }
        if let Some(value) = &self.max_connections {
            map.serialize_entry("max_connections", value)?;
        }
        if let Some(value) = &self.allowed_updates {
            map.serialize_entry("allowed_updates", value)?;
        }
        map.end()
    }
}

impl de::Object for WebhookInfo {
    const EXPECTED: &'static str = "an object, WebhookInfo";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            3 => match name {
                "url" => 0,
                _ => return None,
            },
            10 => match name {
                "ip_address" => 3,
                _ => return None,
            },
            15 => match name {
                "last_error_date" => 4,
                "max_connections" => 7,
                "allowed_updates" => 8,
                _ => return None,
            },
            18 => match name {
                "last_error_message" => 5,
                _ => return None,
            },
            20 => match name {
                "pending_update_count" => 2,
                _ => return None,
            },
            22 => match name {
                "has_custom_certificate" => 1,
                _ => return None,
            },
            31 => match name {
                "last_synchronization_error_date" => 6,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut url = None;
        let mut has_custom_certificate = None;
        let mut pending_update_count = None;
        let mut ip_address = None;
        let mut last_error_date = None;
        let mut last_error_message = None;
        let mut last_synchronization_error_date = None;
        let mut max_connections = None;
        let mut allowed_updates = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut url)?,
                1 => de::value(&mut map, &mut has_custom_certificate)?,
                2 => de::int(&mut map, &mut pending_update_count)?,
                3 => de::value(&mut map, &mut ip_address)?,
                4 => de::value(&mut map, &mut last_error_date)?,
                5 => de::value(&mut map, &mut last_error_message)?,
                6 => de::value(&mut map, &mut last_synchronization_error_date)?,
                7 => de::int(&mut map, &mut max_connections)?,
                _ => de::value(&mut map, &mut allowed_updates)?,
            }
        }
        let Some(url) = url else { return Err(de::missing("url")) };
        let Some(has_custom_certificate) = has_custom_certificate else {
            return Err(de::missing("has_custom_certificate"));
        };
        let Some(pending_update_count) = pending_update_count else {
            return Err(de::missing("pending_update_count"));
        };
        Ok(Self {
            url,
            has_custom_certificate,
            pending_update_count,
            ip_address,
            last_error_date,
            last_error_message,
            last_synchronization_error_date,
            max_connections,
            allowed_updates,
        })
    }
}

impl<'de> Deserialize<'de> for WebhookInfo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Bot subscription updated, with `user`, `invoice_payload` and `state`.
///
/// [Reference](https://core.telegram.org/bots/api#botsubscriptionupdated). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotSubscriptionUpdated {
    /// User.
    pub user: User,
    /// Invoice payload.
    pub invoice_payload: String,
    /// State.
    pub state: SubscriptionState,
}

impl BotSubscriptionUpdated {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        user: impl Into<User>,
        invoice_payload: impl Into<String>,
        state: impl Into<SubscriptionState>,
    ) -> Self {
        Self { user: user.into(), invoice_payload: invoice_payload.into(), state: state.into() }
    }
}

impl Serialize for BotSubscriptionUpdated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user", &self.user)?;
        map.serialize_entry("invoice_payload", &self.invoice_payload)?;
        map.serialize_entry("state", &self.state)?;
        map.end()
    }
}

impl de::Object for BotSubscriptionUpdated {
    const EXPECTED: &'static str = "an object, BotSubscriptionUpdated";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "user" => 0,
            "invoice_payload" => 1,
            "state" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut user = None;
        let mut invoice_payload = None;
        let mut state = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut user)?,
                1 => de::value(&mut map, &mut invoice_payload)?,
                _ => de::value(&mut map, &mut state)?,
            }
        }
        let Some(user) = user else { return Err(de::missing("user")) };
        let Some(invoice_payload) = invoice_payload else {
            return Err(de::missing("invoice_payload"));
        };
        let Some(state) = state else { return Err(de::missing("state")) };
        Ok(Self { user, invoice_payload, state })
    }
}

impl<'de> Deserialize<'de> for BotSubscriptionUpdated {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Callback query, with `id`, `from` and `chat_instance`.
///
/// [Reference](https://core.telegram.org/bots/api#callbackquery).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallbackQuery {
    /// Identifier.
    pub id: CallbackQueryId,
    /// Who sent it.
    pub from: User,
    /// Message.
    pub message: Option<MaybeInaccessibleMessage>,
    /// Inline message identifier.
    pub inline_message_id: Option<InlineMessageId>,
    /// Chat instance.
    pub chat_instance: String,
    /// Data.
    pub data: Option<String>,
    /// Game short name.
    pub game_short_name: Option<String>,
}

impl CallbackQuery {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<CallbackQueryId>,
        from: impl Into<User>,
        chat_instance: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            from: from.into(),
            message: None,
            inline_message_id: None,
            chat_instance: chat_instance.into(),
            data: None,
            game_short_name: None,
        }
    }
}

impl Serialize for CallbackQuery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("from", &self.from)?;
        if let Some(value) = &self.message {
            map.serialize_entry("message", value)?;
        }
        if let Some(value) = &self.inline_message_id {
            map.serialize_entry("inline_message_id", value)?;
        }
        map.serialize_entry("chat_instance", &self.chat_instance)?;
        if let Some(value) = &self.data {
            map.serialize_entry("data", value)?;
        }
        if let Some(value) = &self.game_short_name {
            map.serialize_entry("game_short_name", value)?;
        }
        map.end()
    }
}

impl de::Object for CallbackQuery {
    const EXPECTED: &'static str = "an object, CallbackQuery";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "id" => 0,
            "from" => 1,
            "message" => 2,
            "inline_message_id" => 3,
            "chat_instance" => 4,
            "data" => 5,
            "game_short_name" => 6,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut from = None;
        let mut message = None;
        let mut inline_message_id = None;
        let mut chat_instance = None;
        let mut data = None;
        let mut game_short_name = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut id)?,
                1 => de::value(&mut map, &mut from)?,
                2 => de::value(&mut map, &mut message)?,
                3 => de::value(&mut map, &mut inline_message_id)?,
                4 => de::value(&mut map, &mut chat_instance)?,
                5 => de::value(&mut map, &mut data)?,
                _ => de::value(&mut map, &mut game_short_name)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(from) = from else { return Err(de::missing("from")) };
        let Some(chat_instance) = chat_instance else { return Err(de::missing("chat_instance")) };
        Ok(Self { id, from, message, inline_message_id, chat_instance, data, game_short_name })
    }
}

impl<'de> Deserialize<'de> for CallbackQuery {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Bot access settings, with `is_access_restricted`.
///
/// [Reference](https://core.telegram.org/bots/api#botaccesssettings). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BotAccessSettings {
    /// Whether it is access restricted.
    pub is_access_restricted: bool,
    /// Added users.
    pub added_users: Option<Vec<User>>,
}

impl BotAccessSettings {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { is_access_restricted: false, added_users: None }
    }
}

impl Serialize for BotAccessSettings {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("is_access_restricted", &self.is_access_restricted)?;
        if let Some(value) = &self.added_users {
            map.serialize_entry("added_users", value)?;
        }
        map.end()
    }
}

impl de::Object for BotAccessSettings {
    const EXPECTED: &'static str = "an object, BotAccessSettings";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "is_access_restricted" => 0,
            "added_users" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut is_access_restricted = None;
        let mut added_users = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut is_access_restricted)?,
                _ => de::value(&mut map, &mut added_users)?,
            }
        }
        let Some(is_access_restricted) = is_access_restricted else {
            return Err(de::missing("is_access_restricted"));
        };
        Ok(Self { is_access_restricted, added_users })
    }
}

impl<'de> Deserialize<'de> for BotAccessSettings {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Bot name, with `name`.
///
/// [Reference](https://core.telegram.org/bots/api#botname). Since Bot API 6.7.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotName {
    /// Name.
    pub name: String,
}

impl BotName {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Serialize for BotName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        map.end()
    }
}

impl de::Object for BotName {
    const EXPECTED: &'static str = "an object, BotName";

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

impl<'de> Deserialize<'de> for BotName {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Bot description, with `description`.
///
/// [Reference](https://core.telegram.org/bots/api#botdescription). Since Bot API 6.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotDescription {
    /// Description.
    pub description: String,
}

impl BotDescription {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into() }
    }
}

impl Serialize for BotDescription {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("description", &self.description)?;
        map.end()
    }
}

impl de::Object for BotDescription {
    const EXPECTED: &'static str = "an object, BotDescription";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "description" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut description = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut description)?;
        }
        let Some(description) = description else { return Err(de::missing("description")) };
        Ok(Self { description })
    }
}

impl<'de> Deserialize<'de> for BotDescription {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Bot short description, with `short_description`.
///
/// [Reference](https://core.telegram.org/bots/api#botshortdescription). Since Bot API 6.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotShortDescription {
    /// Short description.
    pub short_description: String,
}

impl BotShortDescription {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(short_description: impl Into<String>) -> Self {
        Self { short_description: short_description.into() }
    }
}

impl Serialize for BotShortDescription {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("short_description", &self.short_description)?;
        map.end()
    }
}

impl de::Object for BotShortDescription {
    const EXPECTED: &'static str = "an object, BotShortDescription";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "short_description" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut short_description = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut short_description)?;
        }
        let Some(short_description) = short_description else {
            return Err(de::missing("short_description"));
        };
        Ok(Self { short_description })
    }
}

impl<'de> Deserialize<'de> for BotShortDescription {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Sent web app message; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#sentwebappmessage).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SentWebAppMessage {
    /// Inline message identifier.
    pub inline_message_id: Option<InlineMessageId>,
}

impl SentWebAppMessage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { inline_message_id: None }
    }
}

impl Serialize for SentWebAppMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.inline_message_id {
            map.serialize_entry("inline_message_id", value)?;
        }
        map.end()
    }
}

impl de::Object for SentWebAppMessage {
    const EXPECTED: &'static str = "an object, SentWebAppMessage";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "inline_message_id" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut inline_message_id = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut inline_message_id)?;
        }
        Ok(Self { inline_message_id })
    }
}

impl<'de> Deserialize<'de> for SentWebAppMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Sent guest message, with `inline_message_id`.
///
/// [Reference](https://core.telegram.org/bots/api#sentguestmessage). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SentGuestMessage {
    /// Inline message identifier.
    pub inline_message_id: InlineMessageId,
}

impl SentGuestMessage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(inline_message_id: impl Into<InlineMessageId>) -> Self {
        Self { inline_message_id: inline_message_id.into() }
    }
}

impl Serialize for SentGuestMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("inline_message_id", &self.inline_message_id)?;
        map.end()
    }
}

impl de::Object for SentGuestMessage {
    const EXPECTED: &'static str = "an object, SentGuestMessage";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "inline_message_id" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut inline_message_id = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut inline_message_id)?;
        }
        let Some(inline_message_id) = inline_message_id else {
            return Err(de::missing("inline_message_id"));
        };
        Ok(Self { inline_message_id })
    }
}

impl<'de> Deserialize<'de> for SentGuestMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Response parameters; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#responseparameters).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResponseParameters {
    /// Migrate to chat identifier.
    pub migrate_to_chat_id: Option<ChatId>,
    /// Retry after, in seconds.
    pub retry_after: Option<i64>,
}

impl ResponseParameters {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { migrate_to_chat_id: None, retry_after: None }
    }
}

impl Serialize for ResponseParameters {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.migrate_to_chat_id {
            map.serialize_entry("migrate_to_chat_id", value)?;
        }
        if let Some(value) = &self.retry_after {
            map.serialize_entry("retry_after", value)?;
        }
        map.end()
    }
}

impl de::Object for ResponseParameters {
    const EXPECTED: &'static str = "an object, ResponseParameters";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "migrate_to_chat_id" => 0,
            "retry_after" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut migrate_to_chat_id = None;
        let mut retry_after = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut migrate_to_chat_id)?,
                _ => de::int(&mut map, &mut retry_after)?,
            }
        }
        Ok(Self { migrate_to_chat_id, retry_after })
    }
}

impl<'de> Deserialize<'de> for ResponseParameters {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}
