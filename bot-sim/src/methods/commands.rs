//! The menu of commands: one list for each scope and language.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::error::ApiError;
use crate::http::Params;
use crate::ids::{ChatId, UserId};
use crate::state::State;
use crate::world::World;

/// Most commands of one list.
const MAX_COMMANDS: usize = 100;

/// The lists, by scope and language.
#[derive(Debug, Default)]
pub(crate) struct Commands {
    lists: HashMap<(Scope, String), Vec<Value>>,
}

/// Whom a list is for: the scope's type, and the chat and user it names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Scope {
    kind: String,
    chat: String,
    user: String,
}

impl State {
    /// What the app shows: the list for the narrowest scope that has one, and among those of a
    /// scope, the one in the person's language before the one for all languages.
    ///
    /// The order is that of <https://core.telegram.org/bots/api#botcommandscope>.
    pub(crate) fn menu(&self, user: UserId, chat: ChatId) -> Vec<(String, String)> {
        let place = self.world.chat(chat);
        let admin = place.is_some_and(|place| {
            matches!(self.world.status(place, user), "creator" | "administrator")
        });
        let scope =
            |kind: &str, chat: String, user: String| Scope { kind: kind.into(), chat, user };
        let wide = |kind: &str| scope(kind, String::new(), String::new());
        let (id, none) = (chat.0.to_string(), String::new());
        let mut scopes = vec![scope("chat", id.clone(), none.clone())];
        if chat == user.private_chat() {
            scopes.push(wide("all_private_chats"));
        } else {
            scopes.insert(0, scope("chat_member", id.clone(), user.0.to_string()));
            if admin {
                scopes.insert(1, scope("chat_administrators", id, none));
                scopes.push(wide("all_chat_administrators"));
            }
            scopes.push(wide("all_group_chats"));
        }
        scopes.push(wide("default"));
        let language = self.world.user(user).and_then(|user| user.language.clone());
        let language = language.unwrap_or_default();
        // Of `pt-br` only the language counts.
        let language = language.split('-').next().unwrap_or_default().to_owned();
        let languages = [language, String::new()];
        let keys =
            scopes.iter().flat_map(|scope| languages.iter().map(move |language| (scope, language)));
        let find = |(scope, language): (&Scope, &String)| {
            self.commands.lists.get(&(scope.clone(), language.clone()))
        };
        let text =
            |command: &Value, name: &str| command[name].as_str().unwrap_or_default().to_owned();
        let list = keys.map(find).find_map(|list| list);
        let pair = |command| (text(command, "command"), text(command, "description"));
        list.into_iter().flatten().map(pair).collect()
    }
}

/// `setMyCommands`.
pub(super) fn set(state: &mut State, params: &Params) -> Result<Value, ApiError> {
    let key = key(&state.world, params)?;
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
    Ok(state.commands.lists.get(&key(&state.world, params)?).cloned().unwrap_or_default().into())
}

/// `deleteMyCommands`.
pub(super) fn delete(state: &mut State, params: &Params) -> Result<Value, ApiError> {
    state.commands.lists.remove(&key(&state.world, params)?);
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

fn key(world: &World, params: &Params) -> Result<(Scope, String), ApiError> {
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
    let mut scope = Scope { kind: text("type"), chat: text("chat_id"), user: text("user_id") };
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
    if chat {
        let known = match scope.chat.strip_prefix('@') {
            Some(name) => world.chat_of_username(name),
            None => scope.chat.parse().ok().map(ChatId),
        };
        let missing = || ApiError::bad_request("chat not found");
        let known = known.and_then(|chat| world.chat(chat)).ok_or_else(missing)?;
        scope.chat = known.id.0.to_string();
    }
    if user && scope.user.parse::<i64>().unwrap_or(0) <= 0 {
        return Err(ApiError::bad_request("invalid user_id specified"));
    }
    let language = params.text("language_code");
    let fits = language.len() == 2 && language.bytes().all(|byte| byte.is_ascii_lowercase());
    if !language.is_empty() && !fits {
        return Err(ApiError::bad_request("invalid language code specified"));
    }
    Ok((scope, language))
}
