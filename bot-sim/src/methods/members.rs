//! Who is what in a chat, and what the bot does about it.

use serde_json::Value;

use super::chats;
use crate::error::ApiError;
use crate::http::Params;
use crate::ids::{ChatId, MessageId, UserId};
use crate::state::Shared;
use crate::world::{News, World};

impl Shared {
    /// `approveChatJoinRequest`, `declineChatJoinRequest`, `banChatMember`, `unbanChatMember`,
    /// `leaveChat`, `pinChatMessage` and its like: answer with `true`.
    pub(super) fn change_members(&self, method: &str, params: &Params) -> Result<Value, ApiError> {
        let now = self.clock.now();
        self.change(params, |world, chat| match method {
            "approveChatJoinRequest" => world.decide_request(chat, user_id(params)?, true, now),
            "declineChatJoinRequest" => world.decide_request(chat, user_id(params)?, false, now),
            "banChatMember" => world.ban(chat, user_id(params)?, false, now),
            "unbanChatMember" => world.ban(chat, user_id(params)?, true, now),
            "pinChatMessage" => world.pin(chat, message_id(params), now),
            "unpinChatMessage" => {
                world.unpin(chat, Some(message_id(params)).filter(|id| id.0 > 0), false)
            }
            "unpinAllChatMessages" => world.unpin(chat, None, true),
            _ => world.leave_chat(chat, now).map(|news| vec![news]),
        })?;
        Ok(Value::Bool(true))
    }

    /// Changes a chat, and tells the bot and those who wait.
    pub(super) fn change(
        &self,
        params: &Params,
        act: impl FnOnce(&mut World, ChatId) -> Result<Vec<News>, ApiError>,
    ) -> Result<(), ApiError> {
        let now = self.clock.now();
        let mut state = self.lock();
        let chat = chats::chat_id(&state.world, params)?;
        let news = act(&mut state.world, chat)?;
        state.publish(news, now);
        drop(state);
        self.queue_bell.notify_waiters();
        self.ring(chat);
        Ok(())
    }
}

/// `getChatMember`.
pub(super) fn get_one(world: &World, params: &Params) -> Result<Value, ApiError> {
    let chat = chats::chat_id(world, params)?;
    world.find_chat(chat)?;
    world.chat_member(chat, user_id(params)?)
}

/// `getChatAdministrators`.
pub(super) fn get_administrators(world: &World, params: &Params) -> Result<Value, ApiError> {
    world.administrators(chats::chat_id(world, params)?, params.boolean("return_bots"))
}

/// `getChatMemberCount`: the people and the bot.
pub(super) fn count(world: &World, params: &Params) -> Result<Value, ApiError> {
    let chat = world.find_chat(chats::chat_id(world, params)?)?;
    Ok((chat.members.len() + 1).into())
}

/// The message that a call is about, 0 when it names none.
pub(super) fn message_id(params: &Params) -> MessageId {
    MessageId(params.integer("message_id", 0, 0, i32::MAX.into()))
}

fn user_id(params: &Params) -> Result<UserId, ApiError> {
    match params.integer("user_id", 0, 0, i64::MAX) {
        0 => Err(ApiError::bad_request("invalid user_id specified")),
        id => Ok(UserId(id)),
    }
}
