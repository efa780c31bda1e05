//! Answers to queries: `answerCallbackQuery`, `answerInlineQuery`, ….

use std::time::Duration;

use serde_json::Value;

use super::markup;
use crate::error::ApiError;
use crate::http::Params;
use crate::state::Shared;
use crate::world::{CallbackAnswer, InlineResults, OrderAnswer, has_web_app};

/// How long results are kept when the bot doesn't say, in seconds.
const USUAL_CACHE_TIME: i64 = 300;

impl Shared {
    /// Answers with `true`; the person sees it.
    pub(super) fn answer_callback_query(&self, params: &Params) -> Result<Value, ApiError> {
        let seconds = params.integer("cache_time", 0, 0, i64::from(i32::MAX));
        let answer = CallbackAnswer {
            query: params.text("callback_query_id"),
            text: params.strict_text("text")?.to_owned(),
            alert: params.boolean("show_alert"),
            url: params.text("url"),
            cache_time: Duration::from_secs(seconds.unsigned_abs()),
        };
        let now = self.clock.now();
        let person = self.lock().world.answer_press(answer, now)?;
        self.ring(person.private_chat());
        Ok(Value::Bool(true))
    }

    /// `answerPreCheckoutQuery` and `answerShippingQuery` answer with `true`.
    pub(super) fn answer_order(&self, params: &Params, checkout: bool) -> Result<Value, ApiError> {
        let ok = params.boolean("ok");
        let error = if ok { String::new() } else { params.text("error_message") };
        if !ok && error.is_empty() {
            return Err(ApiError::bad_request("parameter \"error_message\" is required"));
        }
        let shipping_options = match params.json("shipping_options", "shipping options")? {
            Some(Value::Array(options)) => options,
            None => Vec::new(),
            Some(_) => return Err(ApiError::bad_request("expected an Array of ShippingOption")),
        };
        let answer = OrderAnswer { ok, error, shipping_options };
        let now = self.clock.now();
        let mut state = self.lock();
        let (person, news) = if checkout {
            state.world.answer_checkout(&params.text("pre_checkout_query_id"), answer, now)?
        } else {
            state.world.answer_shipping(&params.text("shipping_query_id"), answer, now)?
        };
        state.publish(news, now);
        drop(state);
        self.queue_bell.notify_waiters();
        self.ring(person.private_chat());
        Ok(Value::Bool(true))
    }

    /// Answers with `true`; the person sees the results.
    pub(super) fn answer_inline_query(&self, params: &Params) -> Result<Value, ApiError> {
        let Some(Value::Array(mut results)) = params.json("results", "inline query results")?
        else {
            return Err(ApiError::bad_request("expected an Array of InlineQueryResult"));
        };
        for result in &mut results {
            check_result(result)?;
        }
        let seconds = params.integer("cache_time", USUAL_CACHE_TIME, 0, i64::from(i32::MAX));
        let answer = InlineResults {
            query: params.text("inline_query_id"),
            text: String::new(),
            results,
            next_offset: params.text("next_offset"),
            cache_time: Duration::from_secs(seconds.unsigned_abs()),
            personal: params.boolean("is_personal"),
            button: params.json("button", "inline query results button")?,
        };
        let now = self.clock.now();
        let person = self.lock().world.answer_inline(answer, now)?;
        self.ring(person.private_chat());
        Ok(Value::Bool(true))
    }
}

/// Checks a result and its keyboard; the limits of its id are checked later.
fn check_result(result: &mut Value) -> Result<(), ApiError> {
    let wrong =
        |why: &str| ApiError::bad_request(&format!("can't parse inline query result: {why}"));
    let Value::Object(fields) = result else {
        return Err(wrong("expected an Object"));
    };
    for name in ["type", "id"] {
        if !fields.get(name).is_some_and(Value::is_string) {
            return Err(wrong(&format!("Can't find field \"{name}\"")));
        }
    }
    if fields["type"] == "article" {
        if !fields.get("title").is_some_and(Value::is_string) {
            return Err(wrong("Can't find field \"title\""));
        }
        if !fields.get("input_message_content").is_some_and(Value::is_object) {
            return Err(wrong("Can't find field \"message_text\""));
        }
    }
    if let Some(content) = fields.get("input_message_content")
        && content["message_text"].as_str().is_some_and(|text| text.trim().is_empty())
    {
        return Err(ApiError::bad_request("message text is empty"));
    }
    if let Some(keyboard) = fields.remove("reply_markup") {
        match markup::check(keyboard)? {
            Some(keyboard) if keyboard.get("inline_keyboard").is_none() => {
                return Err(ApiError::bad_request("inline keyboard expected"));
            }
            Some(keyboard) if has_web_app(&keyboard) => {
                return Err(ApiError::bad_request("BUTTON_TYPE_INVALID"));
            }
            Some(keyboard) => {
                fields.insert("reply_markup".into(), keyboard);
            }
            None => {}
        }
    }
    Ok(())
}
