//! A bot that keeps notes: `/put` answers with a key, `/get` with what was put away.
//!
//! `cargo run -p bot-example` runs it with a simulator, without a token.

use std::collections::HashMap;

use bot_core::prelude::*;
use uuid::Uuid;

/// What one user has put away.
#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Notes(HashMap<Uuid, String>);

/// What happened in one chat.
#[derive(Default, Clone, Serialize, Deserialize, ChatData)]
struct GroupStats {
    messages: u64,
    moves: u64,
}

/// Puts a value away and answers with its key.
#[command("put <value..>")]
async fn put(value: String, notes: &mut Notes) -> String {
    let key = Uuid::new_v4();
    notes.0.insert(key, value);
    key.to_string()
}

/// Looks a value up by its key.
#[command("get <key>")]
async fn get(key: Uuid, notes: &Notes) -> String {
    notes.0.get(&key).cloned().unwrap_or_else(|| "Not found".into())
}

/// Says how much was written in this chat.
#[command("stats")]
async fn stats(stats: &GroupStats) -> String {
    format!("{} messages, {} moves", stats.messages, stats.moves)
}

#[on_message(text)]
async fn count(stats: &mut GroupStats) {
    stats.messages += 1;
}

#[on_migrate]
async fn moved(stats: &mut GroupStats) {
    stats.moves += 1;
}

#[tokio::main]
async fn main() -> Result<(), bot_example::Error> {
    let hint = "This bot understands: /put VALUE, /get KEY, /stats";
    bot_example::run(hint, |app| app.routes(routes![put, get, stats, moved]).group(routes![count]))
        .await
}
