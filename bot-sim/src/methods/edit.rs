//! `editMessageText` and its like, `deleteMessage`, `deleteMessages`.

use serde_json::Value;

use super::members::message_id;
use super::{chats, markup};
use crate::error::ApiError;
use crate::http::Params;
use crate::ids::MessageId;
use crate::state::Shared;
use crate::text::{FormattedText, ParseMode};
use crate::world::Edit;

/// Most messages that are deleted at once.
const MAX_DELETED: usize = 100;

impl Shared {
    /// Answers with the message.
    pub(super) fn edit_message_text(&self, params: &Params) -> Result<Value, ApiError> {
        let mode = ParseMode::parse(&params.text("parse_mode"))?;
        let text = params.strict_text("text")?;
        let text = FormattedText::of_request(text, mode, &params.text("entities"))?;
        self.edit(params, Edit::Text(text))
    }

    /// Answers with the message.
    pub(super) fn edit_message_caption(&self, params: &Params) -> Result<Value, ApiError> {
        let mode = ParseMode::parse(&params.text("parse_mode"))?;
        let text = params.strict_text("caption")?;
        let text = FormattedText::of_caption(text, mode, &params.text("caption_entities"))?;
        self.edit(params, Edit::Caption(text))
    }

    /// Answers with the message.
    pub(super) fn edit_message_reply_markup(&self, params: &Params) -> Result<Value, ApiError> {
        self.edit(params, Edit::ReplyMarkup)
    }

    fn edit(&self, params: &Params, edit: Edit) -> Result<Value, ApiError> {
        let reply_markup = markup::read_inline(params)?;
        let now = self.clock.now();
        let mut state = self.lock();
        let inline = !params.has("chat_id") && params.has("inline_message_id");
        let (chat, id) = if inline {
            let known = state.world.inline.message(&params.text("inline_message_id"));
            known.ok_or_else(|| ApiError::bad_request("MESSAGE_ID_INVALID"))?
        } else {
            let chat = chats::chat_id(&state.world, params)?;
            state.world.writable_chat(chat)?;
            (chat, message_id(params))
        };
        let message = state.world.edit(chat, id, edit, reply_markup, now)?;
        let json = if inline { Value::Bool(true) } else { state.world.message_json(&message) };
        drop(state);
        self.ring(chat);
        Ok(json)
    }

    /// Answers with `true`.
    pub(super) fn delete_message(&self, params: &Params) -> Result<Value, ApiError> {
        let now = self.clock.now();
        let mut state = self.lock();
        let chat = chats::chat_id(&state.world, params)?;
        state.world.delete(chat, message_id(params), now)?;
        drop(state);
        self.ring(chat);
        Ok(Value::Bool(true))
    }

    /// Answers with `true`; what can't be deleted is left out.
    pub(super) fn delete_messages(&self, params: &Params) -> Result<Value, ApiError> {
        let ids = match params.json("message_ids", "message identifiers")? {
            Some(Value::Array(ids)) if !ids.is_empty() => ids,
            None | Some(Value::Array(_)) => {
                return Err(ApiError::bad_request("message identifiers are not specified"));
            }
            Some(_) => return Err(ApiError::bad_request("expected an Array of Integer")),
        };
        if ids.len() > MAX_DELETED {
            return Err(ApiError::bad_request("too many message identifiers specified"));
        }
        let now = self.clock.now();
        let mut state = self.lock();
        let chat = chats::chat_id(&state.world, params)?;
        state.world.writable_chat(chat)?;
        for id in ids.iter().filter_map(Value::as_i64) {
            // What is gone, or may not go, is left as it is.
            let _: Result<_, _> = state.world.delete(chat, MessageId(id), now);
        }
        drop(state);
        self.ring(chat);
        Ok(Value::Bool(true))
    }
}
