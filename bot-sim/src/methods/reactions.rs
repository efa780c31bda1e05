//! `setMessageReaction` and `stopPoll`.

use serde_json::Value;

use super::markup;
use super::members::message_id;
use crate::error::ApiError;
use crate::http::Params;
use crate::state::Shared;

impl Shared {
    /// Answers with `true`.
    pub(super) fn set_message_reaction(&self, params: &Params) -> Result<Value, ApiError> {
        let reactions = match params.json("reaction", "reaction types")? {
            None => Vec::new(),
            Some(Value::Array(reactions)) => reactions,
            Some(_) => return Err(ApiError::bad_request("expected an Array of ReactionType")),
        };
        self.change(params, |world, chat| {
            world.react_by_bot(chat, message_id(params), reactions).map(|()| Vec::new())
        })?;
        Ok(Value::Bool(true))
    }

    /// Answers with the poll.
    pub(super) fn stop_poll(&self, params: &Params) -> Result<Value, ApiError> {
        let reply_markup = markup::read_inline(params)?;
        let now = self.clock.now();
        let mut poll = Value::Null;
        self.change(params, |world, chat| {
            let (stopped, news) = world.stop_poll(chat, message_id(params), reply_markup, now)?;
            poll = stopped;
            Ok(vec![news])
        })?;
        Ok(poll)
    }
}
