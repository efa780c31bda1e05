//! `sendMessage`.

use serde_json::Value;

use crate::error::ApiError;
use crate::http::{Params, is_true};
use crate::ids::{ChatId, MessageId};
use crate::state::Shared;
use crate::text::{FormattedText, ParseMode};
use crate::world::{Outgoing, ReplyTo};

impl Shared {
    /// Answers with the message.
    pub(super) fn send_message(&self, params: &Params) -> Result<Value, ApiError> {
        let mode = ParseMode::parse(&params.text("parse_mode"))?;
        let text = params.strict_text("text")?;
        let text = FormattedText::of_request(text, mode, &params.text("entities"))?;
        let outgoing =
            Outgoing { text, reply_markup: reply_markup(params)?, reply_to: reply_to(params)? };
        let now = self.clock.now();
        let mut state = self.lock();
        let chat = super::chats::chat_id(&state.world, params)?;
        let message = state.world.send(chat, outgoing, now)?;
        let json = state.world.message_json(&message);
        drop(state);
        self.ring(chat);
        Ok(json)
    }
}

/// Reads `reply_parameters`, or the two parameters that were there before it.
fn reply_to(params: &Params) -> Result<Option<ReplyTo>, ApiError> {
    let old = params.integer("reply_to_message_id", 0, 0, i32::MAX.into());
    let Some(json) = params.json("reply_parameters", "reply parameters")? else {
        let optional = params.boolean("allow_sending_without_reply");
        let message = MessageId(old);
        return Ok((old > 0).then_some(ReplyTo { chat: None, message, optional }));
    };
    let Value::Object(fields) = json else {
        return Err(ApiError::bad_request("object expected as reply parameters"));
    };
    let text = |name: &str| match fields.get(name) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
    };
    let message = text("message_id").parse().unwrap_or(0);
    let chat = text("chat_id").parse().ok().map(ChatId);
    let optional = is_true(&text("allow_sending_without_reply"));
    Ok((message > 0).then_some(ReplyTo { chat, message: MessageId(message), optional }))
}

/// Reads and checks the keyboard.
fn reply_markup(params: &Params) -> Result<Option<Value>, ApiError> {
    let text = params.text("reply_markup");
    if text.is_empty() {
        return Ok(None);
    }
    let markup: Value = serde_json::from_str(&text)
        .map_err(|_| ApiError::bad_request("can't parse reply keyboard markup JSON object"))?;
    let Value::Object(fields) = &markup else {
        return Err(ApiError::bad_request("object expected as reply markup"));
    };
    if let Some(rows) = fields.get("inline_keyboard") {
        each_button(rows, "inline keyboard button", inline_button)?;
    } else if let Some(rows) = fields.get("keyboard") {
        each_button(rows, "keyboard button", keyboard_button)?;
    } else if fields.is_empty() {
        return Ok(None);
    }
    Ok(Some(markup))
}

fn each_button(
    rows: &Value,
    what: &str,
    check: fn(&Value) -> Result<(), ApiError>,
) -> Result<(), ApiError> {
    let wrong = |why: &str| ApiError::bad_request(&format!("can't parse {what}: {why}"));
    let rows = rows.as_array().ok_or_else(|| wrong("expected an Array of Array of buttons"))?;
    for row in rows {
        let row = row.as_array().ok_or_else(|| wrong("expected an Array of buttons"))?;
        row.iter().try_for_each(check)?;
    }
    Ok(())
}

fn inline_button(button: &Value) -> Result<(), ApiError> {
    let wrong =
        |why: &str| ApiError::bad_request(&format!("can't parse inline keyboard button: {why}"));
    let Value::Object(fields) = button else {
        return Err(wrong("expected an Object"));
    };
    if !fields.get("text").is_some_and(Value::is_string) {
        return Err(wrong("Can't find field \"text\""));
    }
    // Style and icon change a button's look; everything else is what it does.
    let acts = |name: &str| !matches!(name, "text" | "style" | "icon_custom_emoji_id");
    if !fields.keys().any(|name| acts(name)) {
        return Err(wrong("Text buttons are unallowed in the inline keyboard"));
    }
    if let Some(data) = fields.get("callback_data") {
        let length = data.as_str().map_or(0, str::len);
        if !(1..=64).contains(&length) {
            return Err(ApiError::bad_request("BUTTON_DATA_INVALID"));
        }
    }
    if fields.get("url").is_some_and(|url| url.as_str().is_none_or(str::is_empty)) {
        return Err(ApiError::bad_request("BUTTON_URL_INVALID"));
    }
    Ok(())
}

fn keyboard_button(button: &Value) -> Result<(), ApiError> {
    match button {
        Value::String(_) => Ok(()),
        Value::Object(fields) if fields.get("text").is_some_and(Value::is_string) => Ok(()),
        Value::Object(_) => {
            Err(ApiError::bad_request("can't parse keyboard button: Can't find field \"text\""))
        }
        _ => Err(ApiError::bad_request("can't parse keyboard button: expected an Object")),
    }
}
