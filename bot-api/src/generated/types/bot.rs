//! Updates, the bot itself and what else methods answer.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::types::*;
use serde::{Deserialize, Serialize};

/// Webhook info, with `url`, `has_custom_certificate` and `pending_update_count`.
///
/// [Reference](https://core.telegram.org/bots/api#webhookinfo).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookInfo {
    /// URL.
    pub url: String,
    /// Whether it has custom certificate.
    pub has_custom_certificate: bool,
    /// Pending update count.
    #[serde(deserialize_with = "crate::de::int")]
    pub pending_update_count: i64,
    /// Ip address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Last error date, a Unix time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_error_date: Option<UnixTime>,
    /// Last error message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_error_message: Option<String>,
    /// Last synchronization error date, a Unix time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_synchronization_error_date: Option<UnixTime>,
    /// Max connections.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_connections: Option<i64>,
    /// Allowed updates.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Bot subscription updated, with `user`, `invoice_payload` and `state`.
///
/// [Reference](https://core.telegram.org/bots/api#botsubscriptionupdated). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// Callback query, with `id`, `from` and `chat_instance`.
///
/// [Reference](https://core.telegram.org/bots/api#callbackquery).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CallbackQuery {
    /// Identifier.
    pub id: CallbackQueryId,
    /// Who sent it.
    pub from: User,
    /// Message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<MaybeInaccessibleMessage>,
    /// Inline message identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inline_message_id: Option<InlineMessageId>,
    /// Chat instance.
    pub chat_instance: String,
    /// Data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Game short name.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Bot access settings, with `is_access_restricted`.
///
/// [Reference](https://core.telegram.org/bots/api#botaccesssettings). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BotAccessSettings {
    /// Whether it is access restricted.
    pub is_access_restricted: bool,
    /// Added users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub added_users: Option<Vec<User>>,
}

impl BotAccessSettings {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { is_access_restricted: false, added_users: None }
    }
}

/// Bot name, with `name`.
///
/// [Reference](https://core.telegram.org/bots/api#botname). Since Bot API 6.7.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// Bot description, with `description`.
///
/// [Reference](https://core.telegram.org/bots/api#botdescription). Since Bot API 6.6.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// Bot short description, with `short_description`.
///
/// [Reference](https://core.telegram.org/bots/api#botshortdescription). Since Bot API 6.6.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// Sent web app message; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#sentwebappmessage).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SentWebAppMessage {
    /// Inline message identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inline_message_id: Option<InlineMessageId>,
}

impl SentWebAppMessage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { inline_message_id: None }
    }
}

/// Sent guest message, with `inline_message_id`.
///
/// [Reference](https://core.telegram.org/bots/api#sentguestmessage). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// Response parameters; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#responseparameters).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResponseParameters {
    /// Migrate to chat identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migrate_to_chat_id: Option<ChatId>,
    /// Retry after, in seconds.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub retry_after: Option<i64>,
}

impl ResponseParameters {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { migrate_to_chat_id: None, retry_after: None }
    }
}
