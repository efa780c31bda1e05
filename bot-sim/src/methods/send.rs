//! The `send…` methods, `forwardMessage` and `copyMessage`.

use std::sync::Arc;

use serde_json::{Value, json};

use super::members::message_id;
use super::{chats, markup, media};
use crate::error::ApiError;
use crate::http::{ChatParam, Params, is_true};
use crate::ids::{ChatId, MessageId};
use crate::state::Shared;
use crate::text::{FormattedText, ParseMode};
use crate::world::{Draft, KINDS, Message, Outgoing, ReplyTo, World};

/// Most messages that are forwarded or copied at once.
const MAX_TOGETHER: usize = 100;

impl Shared {
    /// Answers with the message.
    pub(super) fn send(&self, method: &str, params: &Params) -> Result<Value, ApiError> {
        let now = self.clock.now();
        let mut state = self.lock();
        let draft = draft(&mut state.world, method, params)?;
        let outgoing =
            Outgoing { draft, reply_markup: markup::read(params)?, reply_to: reply_to(params)? };
        let chat = chats::chat_id(&state.world, params)?;
        let message = state.world.send(chat, outgoing, now)?;
        let json = state.world.message_json(&message);
        drop(state);
        self.ring(chat);
        Ok(json)
    }

    /// Answers with the messages of the album.
    pub(super) fn send_media_group(&self, params: &Params) -> Result<Value, ApiError> {
        let Some(Value::Array(media)) = params.json("media", "media")? else {
            return Err(ApiError::bad_request("expected an Array of InputMedia"));
        };
        if media.len() > 10 {
            return Err(ApiError::bad_request("too many items specified"));
        }
        if media.is_empty() {
            return Err(ApiError::bad_request("there are no messages to send"));
        }
        let now = self.clock.now();
        let mut state = self.lock();
        let world = &mut state.world;
        let reply_to = reply_to(params)?;
        let mut drafts = Vec::new();
        for item in &media {
            drafts.push(album_item(world, params, item)?);
        }
        let chat = chats::chat_id(world, params)?;
        world.writable_chat(chat)?;
        let album = world.new_number();
        let mut sent = Vec::new();
        for mut draft in drafts {
            draft.more.insert("media_group_id".into(), album.clone().into());
            let message =
                world.send(chat, Outgoing { draft, reply_markup: None, reply_to }, now)?;
            sent.push(world.message_json(&message));
        }
        drop(state);
        self.ring(chat);
        Ok(sent.into())
    }

    /// `forwardMessage` answers with the message, `copyMessage` with its id.
    pub(super) fn pass_on(&self, params: &Params, copy: bool) -> Result<Value, ApiError> {
        let now = self.clock.now();
        let mut state = self.lock();
        let world = &mut state.world;
        let chat = chats::chat_id(world, params)?;
        world.writable_chat(chat)?;
        let from = from_chat(world, params)?;
        let message = world.passable(from, message_id(params), copy)?;
        let mut outgoing = passed_on(&message, copy);
        if copy {
            if params.has("caption") && message.has_caption() {
                outgoing.draft.text = caption(params)?;
            }
            outgoing.reply_markup = markup::read(params)?;
            outgoing.reply_to = reply_to(params)?;
        }
        let sent = world.send(chat, outgoing, now)?;
        let full = world.message_json(&sent);
        drop(state);
        self.ring(chat);
        Ok(if copy { json!({"message_id": sent.id}) } else { full })
    }

    /// `forwardMessages` and `copyMessages` answer with the ids; what isn't there is left out.
    pub(super) fn pass_on_many(&self, params: &Params, copy: bool) -> Result<Value, ApiError> {
        let ids = match params.json("message_ids", "message identifiers")? {
            Some(Value::Array(ids)) if !ids.is_empty() => ids,
            _ => return Err(ApiError::bad_request("message identifiers are not specified")),
        };
        if ids.len() > MAX_TOGETHER {
            return Err(ApiError::bad_request("too many message identifiers specified"));
        }
        let now = self.clock.now();
        let mut state = self.lock();
        let world = &mut state.world;
        let chat = chats::chat_id(world, params)?;
        world.writable_chat(chat)?;
        let from = from_chat(world, params)?;
        let mut sent = Vec::new();
        for id in ids.iter().filter_map(Value::as_i64) {
            let Ok(message) = world.passable(from, MessageId(id), copy) else {
                continue;
            };
            let mut outgoing = passed_on(&message, copy);
            if copy && params.boolean("remove_caption") && message.has_caption() {
                outgoing.draft.text = FormattedText::default();
            }
            sent.push(json!({"message_id": world.send(chat, outgoing, now)?.id}));
        }
        drop(state);
        self.ring(chat);
        let none = ApiError::bad_request("there are no messages to forward");
        if sent.is_empty() { Err(none) } else { Ok(sent.into()) }
    }
}

/// What the method sends.
fn draft(world: &mut World, method: &str, params: &Params) -> Result<Draft, ApiError> {
    Ok(match method {
        "sendMessage" => {
            let mode = ParseMode::parse(&params.text("parse_mode"))?;
            let text = params.strict_text("text")?;
            let text = FormattedText::of_request(text, mode, &params.text("entities"))?;
            Draft { text, ..Draft::default() }
        }
        "sendPhoto" => media::file(world, params, "photo")?,
        "sendVideo" => media::file(world, params, "video")?,
        "sendAnimation" => media::file(world, params, "animation")?,
        "sendAudio" => media::file(world, params, "audio")?,
        "sendVoice" => media::file(world, params, "voice")?,
        "sendVideoNote" => media::file(world, params, "video_note")?,
        "sendDocument" => media::file(world, params, "document")?,
        "sendSticker" => media::file(world, params, "sticker")?,
        "sendLocation" => {
            let (latitude, longitude) = media::location(params)?;
            Draft::location(latitude, longitude)
        }
        "sendVenue" => media::venue(params)?,
        "sendContact" => media::contact(params)?,
        "sendDice" => media::dice(world, params)?,
        "sendPoll" => media::poll(params)?,
        _ => return Err(ApiError::not_simulated(method)),
    })
}

/// One picture, video, … of an album.
fn album_item(world: &mut World, params: &Params, item: &Value) -> Result<Draft, ApiError> {
    let text = |name: &str| item[name].as_str().unwrap_or_default();
    let fits = |kind: &&&str| ["photo", "video", "audio", "document"].contains(*kind);
    let kind = KINDS.iter().filter(fits).find(|kind| **kind == text("type"));
    let Some(&kind) = kind else {
        let what = "can't use the media of the specified type in the album";
        return Err(ApiError::bad_request(what));
    };
    let content = media::content(world, params, kind, text("media"), serde_json::Map::new())?;
    let entities = match &item["caption_entities"] {
        Value::Null => String::new(),
        entities => entities.to_string(),
    };
    let mode = ParseMode::parse(text("parse_mode"))?;
    let mut draft = Draft::of(kind, content);
    draft.text = FormattedText::of_caption(text("caption"), mode, &entities)?;
    Ok(draft)
}

/// A message again, with or without a word of where it is from.
fn passed_on(message: &Arc<Message>, copy: bool) -> Outgoing {
    let draft = if copy { Draft::copy_of(message) } else { Draft::forward_of(message) };
    Outgoing { draft, ..Outgoing::default() }
}

fn from_chat(world: &World, params: &Params) -> Result<ChatId, ApiError> {
    let missing = || ApiError::bad_request("chat not found");
    let chat = match params.chat("from_chat_id")? {
        ChatParam::Id(chat) => chat,
        ChatParam::Username(name) => world.chat_of_username(&name).ok_or_else(missing)?,
    };
    world.find_chat(chat).map(|chat| chat.id)
}

/// The caption of a request.
pub(super) fn caption(params: &Params) -> Result<FormattedText, ApiError> {
    text_of(params, "caption", "parse_mode", "caption_entities")
}

/// A text that may be empty, with its mark-up or entities.
pub(super) fn text_of(
    params: &Params,
    name: &str,
    mode: &str,
    entities: &str,
) -> Result<FormattedText, ApiError> {
    let mode = ParseMode::parse(&params.text(mode))?;
    FormattedText::of_caption(params.strict_text(name)?, mode, &params.text(entities))
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
