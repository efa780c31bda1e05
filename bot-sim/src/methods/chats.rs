//! Methods about chats.

use serde_json::Value;

use crate::error::ApiError;
use crate::http::{ChatParam, Params};
use crate::ids::ChatId;
use crate::world::World;

/// What `sendChatAction` may announce; the last ones left the reference and still work.
const ACTIONS: [&str; 13] = [
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
    "record_audio",
    "upload_audio",
];

/// `getChat`: reading works in a group that was upgraded, too.
pub(super) fn get_chat(world: &World, params: &Params) -> Result<Value, ApiError> {
    let chat = world.find_chat(chat_id(world, params)?)?;
    Ok(world.full_chat_json(chat))
}

/// `sendChatAction`: checks, and does nothing.
pub(super) fn send_chat_action(world: &World, params: &Params) -> Result<Value, ApiError> {
    let action = params.text("action").to_ascii_lowercase();
    if action.is_empty() || !ACTIONS.contains(&action.as_str()) {
        return Err(ApiError::bad_request("wrong parameter action in request"));
    }
    world.writable_chat(chat_id(world, params)?)?;
    Ok(Value::Bool(true))
}

/// The chat that `chat_id` names, be there such a chat or not.
pub(super) fn chat_id(world: &World, params: &Params) -> Result<ChatId, ApiError> {
    match params.chat("chat_id")? {
        ChatParam::Id(id) => Ok(id),
        ChatParam::Username(name) => {
            world.chat_of_username(&name).ok_or_else(|| ApiError::bad_request("chat not found"))
        }
    }
}
