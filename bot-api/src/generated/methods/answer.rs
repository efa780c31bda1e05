//! Methods whose name starts with `answer`.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::method::Method;
use crate::types::*;
use serde::{Serialize, ser::SerializeMap as _};

/// Calls `answerChatJoinRequestQuery`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#answerchatjoinrequestquery). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnswerChatJoinRequestQuery {
    /// Chat join request query identifier.
    pub chat_join_request_query_id: ChatJoinRequestQueryId,
    /// Result.
    pub result: JoinRequestQueryResult,
}

impl AnswerChatJoinRequestQuery {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_join_request_query_id: impl Into<ChatJoinRequestQueryId>,
        result: impl Into<JoinRequestQueryResult>,
    ) -> Self {
        Self {
            chat_join_request_query_id: chat_join_request_query_id.into(),
            result: result.into(),
        }
    }
}

impl Serialize for AnswerChatJoinRequestQuery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_join_request_query_id", &self.chat_join_request_query_id)?;
        map.serialize_entry("result", &self.result)?;
        map.end()
    }
}

impl Method for AnswerChatJoinRequestQuery {
    type Output = bool;
    const NAME: &'static str = "answerChatJoinRequestQuery";
}

/// Calls `answerCallbackQuery`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#answercallbackquery).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnswerCallbackQuery {
    /// Callback query identifier.
    pub callback_query_id: CallbackQueryId,
    /// Text, at most 200 characters.
    pub text: Option<String>,
    /// Whether to show alert, `false` when left out.
    pub show_alert: Option<bool>,
    /// URL.
    pub url: Option<String>,
    /// Cache time, in seconds, `0` when left out.
    pub cache_time: Option<i64>,
}

impl AnswerCallbackQuery {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(callback_query_id: impl Into<CallbackQueryId>) -> Self {
        Self {
            callback_query_id: callback_query_id.into(),
            text: None,
            show_alert: None,
            url: None,
            cache_time: None,
        }
    }
    /// Text, at most 200 characters.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
    /// Whether to show alert, `false` when left out.
    #[must_use]
    pub fn show_alert(mut self, show_alert: bool) -> Self {
        self.show_alert = Some(show_alert);
        self
    }
    /// URL.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Cache time, in seconds, `0` when left out.
    #[must_use]
    pub fn cache_time(mut self, cache_time: i64) -> Self {
        self.cache_time = Some(cache_time);
        self
    }
}

impl Serialize for AnswerCallbackQuery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("callback_query_id", &self.callback_query_id)?;
        if let Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let Some(value) = &self.show_alert {
            map.serialize_entry("show_alert", value)?;
        }
        if let Some(value) = &self.url {
            map.serialize_entry("url", value)?;
        }
        if let Some(value) = &self.cache_time {
            map.serialize_entry("cache_time", value)?;
        }
        map.end()
    }
}

impl Method for AnswerCallbackQuery {
    type Output = bool;
    const NAME: &'static str = "answerCallbackQuery";
}

/// Calls `answerGuestQuery`; the answer is `SentGuestMessage`.
///
/// [Reference](https://core.telegram.org/bots/api#answerguestquery). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnswerGuestQuery {
    /// Guest query identifier.
    pub guest_query_id: GuestQueryId,
    /// Result.
    pub result: InlineQueryResult,
}

impl AnswerGuestQuery {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        guest_query_id: impl Into<GuestQueryId>,
        result: impl Into<InlineQueryResult>,
    ) -> Self {
        Self { guest_query_id: guest_query_id.into(), result: result.into() }
    }
}

impl Serialize for AnswerGuestQuery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("guest_query_id", &self.guest_query_id)?;
        map.serialize_entry("result", &self.result)?;
        map.end()
    }
}

impl Method for AnswerGuestQuery {
    type Output = SentGuestMessage;
    const NAME: &'static str = "answerGuestQuery";
}

/// Calls `answerWebAppQuery`; the answer is `SentWebAppMessage`.
///
/// [Reference](https://core.telegram.org/bots/api#answerwebappquery).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnswerWebAppQuery {
    /// Web app query identifier.
    pub web_app_query_id: WebAppQueryId,
    /// Result.
    pub result: InlineQueryResult,
}

impl AnswerWebAppQuery {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        web_app_query_id: impl Into<WebAppQueryId>,
        result: impl Into<InlineQueryResult>,
    ) -> Self {
        Self { web_app_query_id: web_app_query_id.into(), result: result.into() }
    }
}

impl Serialize for AnswerWebAppQuery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("web_app_query_id", &self.web_app_query_id)?;
        map.serialize_entry("result", &self.result)?;
        map.end()
    }
}

impl Method for AnswerWebAppQuery {
    type Output = SentWebAppMessage;
    const NAME: &'static str = "answerWebAppQuery";
}

/// Calls `answerInlineQuery`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#answerinlinequery).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnswerInlineQuery {
    /// Inline query identifier.
    pub inline_query_id: InlineQueryId,
    /// Results.
    pub results: Vec<InlineQueryResult>,
    /// Cache time, in seconds, `300` when left out.
    pub cache_time: Option<i64>,
    /// Whether it is personal.
    pub is_personal: Option<bool>,
    /// Next offset, at most 64 bytes.
    pub next_offset: Option<String>,
    /// Button. Since Bot API 6.7.
    pub button: Option<InlineQueryResultsButton>,
}

impl AnswerInlineQuery {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        inline_query_id: impl Into<InlineQueryId>,
        results: impl Into<Vec<InlineQueryResult>>,
    ) -> Self {
        Self {
            inline_query_id: inline_query_id.into(),
            results: results.into(),
            cache_time: None,
            is_personal: None,
            next_offset: None,
            button: None,
        }
    }
    /// Cache time, in seconds, `300` when left out.
    #[must_use]
    pub fn cache_time(mut self, cache_time: i64) -> Self {
        self.cache_time = Some(cache_time);
        self
    }
    /// Whether it is personal.
    #[must_use]
    pub fn is_personal(mut self, is_personal: bool) -> Self {
        self.is_personal = Some(is_personal);
        self
    }
    /// Next offset, at most 64 bytes.
    #[must_use]
    pub fn next_offset(mut self, next_offset: impl Into<String>) -> Self {
        self.next_offset = Some(next_offset.into());
        self
    }
    /// Button. Since Bot API 6.7.
    #[must_use]
    pub fn button(mut self, button: impl Into<InlineQueryResultsButton>) -> Self {
        self.button = Some(button.into());
        self
    }
}

impl Serialize for AnswerInlineQuery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("inline_query_id", &self.inline_query_id)?;
        map.serialize_entry("results", &self.results)?;
        if let Some(value) = &self.cache_time {
            map.serialize_entry("cache_time", value)?;
        }
        if let Some(value) = &self.is_personal {
            map.serialize_entry("is_personal", value)?;
        }
        if let Some(value) = &self.next_offset {
            map.serialize_entry("next_offset", value)?;
        }
        if let Some(value) = &self.button {
            map.serialize_entry("button", value)?;
        }
        map.end()
    }
}

impl Method for AnswerInlineQuery {
    type Output = bool;
    const NAME: &'static str = "answerInlineQuery";
}

/// Calls `answerShippingQuery`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#answershippingquery).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnswerShippingQuery {
    /// Shipping query identifier.
    pub shipping_query_id: ShippingQueryId,
    /// Whether this applies: ok.
    pub ok: bool,
    /// Shipping options.
    pub shipping_options: Option<Vec<ShippingOption>>,
    /// Error message.
    pub error_message: Option<String>,
}

impl AnswerShippingQuery {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(shipping_query_id: impl Into<ShippingQueryId>, ok: bool) -> Self {
        Self {
            shipping_query_id: shipping_query_id.into(),
            ok,
            shipping_options: None,
            error_message: None,
        }
    }
    /// Shipping options.
    #[must_use]
    pub fn shipping_options(mut self, shipping_options: impl Into<Vec<ShippingOption>>) -> Self {
        self.shipping_options = Some(shipping_options.into());
        self
    }
    /// Error message.
    #[must_use]
    pub fn error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }
}

impl Serialize for AnswerShippingQuery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("shipping_query_id", &self.shipping_query_id)?;
        map.serialize_entry("ok", &self.ok)?;
        if let Some(value) = &self.shipping_options {
            map.serialize_entry("shipping_options", value)?;
        }
        if let Some(value) = &self.error_message {
            map.serialize_entry("error_message", value)?;
        }
        map.end()
    }
}

impl Method for AnswerShippingQuery {
    type Output = bool;
    const NAME: &'static str = "answerShippingQuery";
}

/// Calls `answerPreCheckoutQuery`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#answerprecheckoutquery).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnswerPreCheckoutQuery {
    /// Pre checkout query identifier.
    pub pre_checkout_query_id: PreCheckoutQueryId,
    /// Whether this applies: ok.
    pub ok: bool,
    /// Error message.
    pub error_message: Option<String>,
}

impl AnswerPreCheckoutQuery {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(pre_checkout_query_id: impl Into<PreCheckoutQueryId>, ok: bool) -> Self {
        Self { pre_checkout_query_id: pre_checkout_query_id.into(), ok, error_message: None }
    }
    /// Error message.
    #[must_use]
    pub fn error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }
}

impl Serialize for AnswerPreCheckoutQuery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("pre_checkout_query_id", &self.pre_checkout_query_id)?;
        map.serialize_entry("ok", &self.ok)?;
        if let Some(value) = &self.error_message {
            map.serialize_entry("error_message", value)?;
        }
        map.end()
    }
}

impl Method for AnswerPreCheckoutQuery {
    type Output = bool;
    const NAME: &'static str = "answerPreCheckoutQuery";
}
