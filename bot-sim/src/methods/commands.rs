//! The menu of commands: one list for each scope and language.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::error::ApiError;
use crate::http::Params;
use crate::state::State;

/// Most commands of one list.
const MAX_COMMANDS: usize = 100;

/// The lists, by scope and language.
#[derive(Debug, Default)]
pub(crate) struct Commands {
    lists: HashMap<(Scope, String), Vec<Value>>,
}

/// Whom a list is for: the scope's type, and the chat and user it names.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Scope {
    kind: String,
    chat: String,
    user: String,
}

/// `setMyCommands`.
pub(super) fn set(state: &mut State, params: &Params) -> Result<Value, ApiError> {
    let key = key(params)?;
    let commands = match params.json("commands", "commands")? {
        None => Vec::new(),
        Some(Value::Array(commands)) => commands,
        Some(_) => return Err(ApiError::bad_request("expected an Array of BotCommand")),
    };
    if commands.len() > MAX_COMMANDS {
        return Err(ApiError::bad_request("BOT_COMMANDS_TOO_MUCH"));
    }
    let commands = commands.iter().map(command).collect::<Result<Vec<_>, _>>()?;
    if commands.is_empty() {
        state.commands.lists.remove(&key);
    } else {
        state.commands.lists.insert(key, commands);
    }
    Ok(Value::Bool(true))
}

/// `getMyCommands`.
pub(super) fn get(state: &State, params: &Params) -> Result<Value, ApiError> {
    Ok(state.commands.lists.get(&key(params)?).cloned().unwrap_or_default().into())
}

/// `deleteMyCommands`.
pub(super) fn delete(state: &mut State, params: &Params) -> Result<Value, ApiError> {
    state.commands.lists.remove(&key(params)?);
    Ok(Value::Bool(true))
}

fn command(command: &Value) -> Result<Value, ApiError> {
    let wrong = |why: &str| ApiError::bad_request(&format!("can't parse BotCommand: {why}"));
    let Value::Object(fields) = command else {
        return Err(wrong("expected an Object"));
    };
    let text = |name: &str| {
        let text = fields.get(name).and_then(Value::as_str);
        text.ok_or_else(|| wrong(&format!("Can't find field \"{name}\"")))
    };
    let name = text("command")?.trim();
    let name = name.strip_prefix('/').unwrap_or(name).to_lowercase();
    let description = text("description")?.trim();
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if !(1..=32).contains(&name.len()) || !name.chars().all(fits) {
        return Err(ApiError::bad_request("BOT_COMMAND_INVALID"));
    }
    if !(1..=256).contains(&description.chars().count()) {
        return Err(ApiError::bad_request("BOT_COMMAND_DESCRIPTION_INVALID"));
    }
    Ok(json!({"command": name, "description": description}))
}

fn key(params: &Params) -> Result<(Scope, String), ApiError> {
    let scope = match params.json("scope", "BotCommandScope")? {
        None => json!({"type": "default"}),
        Some(scope) if scope.is_object() => scope,
        Some(_) => return Err(ApiError::bad_request("object expected as bot command scope")),
    };
    let text = |name: &str| match &scope[name] {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    let scope = Scope { kind: text("type"), chat: text("chat_id"), user: text("user_id") };
    let (chat, user) = match scope.kind.as_str() {
        "default" | "all_private_chats" | "all_group_chats" | "all_chat_administrators" => {
            (false, false)
        }
        "chat" | "chat_administrators" => (true, false),
        "chat_member" => (true, true),
        _ => return Err(ApiError::bad_request("unsupported type specified")),
    };
    if chat && scope.chat.is_empty() {
        return Err(ApiError::bad_request("chat_id is empty"));
    }
    if user && scope.user.parse::<i64>().unwrap_or(0) <= 0 {
        return Err(ApiError::bad_request("invalid user_id specified"));
    }
    Ok((scope, params.text("language_code")))
}
