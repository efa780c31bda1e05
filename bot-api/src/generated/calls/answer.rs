//! Calls of the methods in `methods/answer.rs`.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::{call::Call, methods::*, types::*};

impl<C> Call<'_, C, AnswerCallbackQuery> {
    /// See [`AnswerCallbackQuery::text`](fn@AnswerCallbackQuery::text).
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.method.text = Some(text.into());
        self
    }
    /// See [`AnswerCallbackQuery::show_alert`](fn@AnswerCallbackQuery::show_alert).
    pub fn show_alert(mut self, show_alert: bool) -> Self {
        self.method.show_alert = Some(show_alert);
        self
    }
    /// See [`AnswerCallbackQuery::url`](fn@AnswerCallbackQuery::url).
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.method.url = Some(url.into());
        self
    }
    /// See [`AnswerCallbackQuery::cache_time`](fn@AnswerCallbackQuery::cache_time).
    pub fn cache_time(mut self, cache_time: i64) -> Self {
        self.method.cache_time = Some(cache_time);
        self
    }
}

impl<C> Call<'_, C, AnswerInlineQuery> {
    /// See [`AnswerInlineQuery::cache_time`](fn@AnswerInlineQuery::cache_time).
    pub fn cache_time(mut self, cache_time: i64) -> Self {
        self.method.cache_time = Some(cache_time);
        self
    }
    /// See [`AnswerInlineQuery::is_personal`](fn@AnswerInlineQuery::is_personal).
    pub fn is_personal(mut self, is_personal: bool) -> Self {
        self.method.is_personal = Some(is_personal);
        self
    }
    /// See [`AnswerInlineQuery::next_offset`](fn@AnswerInlineQuery::next_offset).
    pub fn next_offset(mut self, next_offset: impl Into<String>) -> Self {
        self.method.next_offset = Some(next_offset.into());
        self
    }
    /// See [`AnswerInlineQuery::button`](fn@AnswerInlineQuery::button).
    pub fn button(mut self, button: impl Into<InlineQueryResultsButton>) -> Self {
        self.method.button = Some(button.into());
        self
    }
}

impl<C> Call<'_, C, AnswerShippingQuery> {
    /// See [`AnswerShippingQuery::shipping_options`](fn@AnswerShippingQuery::shipping_options).
    pub fn shipping_options(mut self, shipping_options: impl Into<Vec<ShippingOption>>) -> Self {
        self.method.shipping_options = Some(shipping_options.into());
        self
    }
    /// See [`AnswerShippingQuery::error_message`](fn@AnswerShippingQuery::error_message).
    pub fn error_message(mut self, error_message: impl Into<String>) -> Self {
        self.method.error_message = Some(error_message.into());
        self
    }
}

impl<C> Call<'_, C, AnswerPreCheckoutQuery> {
    /// See [`AnswerPreCheckoutQuery::error_message`](fn@AnswerPreCheckoutQuery::error_message).
    pub fn error_message(mut self, error_message: impl Into<String>) -> Self {
        self.method.error_message = Some(error_message.into());
        self
    }
}
