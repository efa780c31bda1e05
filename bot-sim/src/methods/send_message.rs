//! `sendMessage`.

use serde_json::Value;

use super::markup;
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
            Outgoing { text, reply_markup: markup::read(params)?, reply_to: reply_to(params)? };
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
