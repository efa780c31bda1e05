//! A bot that keeps notes: `/put` answers with a key, `/get` with what was put away.
//!
//! `cargo run -p bot-example` runs it with a simulator, without a token.

use bot_core::data::DataError;
use bot_core::prelude::*;
use uuid::Uuid;

/// What a user has put away: one entry for each key, so that a put costs the same with ten of them
/// or ten million.
#[derive(Clone, Serialize, Deserialize, UserData)]
#[stored(key = Uuid)]
struct Note(String);

/// What happened in one chat.
#[derive(Default, Clone, Copy, Serialize, Deserialize, ChatData)]
#[stored(merge = Self::sum)]
struct GroupStats {
    messages: u64,
    moves: u64,
}

impl GroupStats {
    /// When a group is upgraded, and people already wrote in the supergroup, both counts are right.
    fn sum(old: Self, new: Self) -> Self {
        Self { messages: old.messages + new.messages, moves: old.moves + new.moves }
    }
}

/// What one user wrote in one chat.
#[derive(Default, Clone, Copy, Serialize, Deserialize, MemberData)]
#[stored(merge = Self::sum)]
struct Activity {
    messages: u64,
}

impl Activity {
    fn sum(old: Self, new: Self) -> Self {
        Self { messages: old.messages + new.messages }
    }
}

/// Puts a value away and answers with its key.
#[command("put <value..>")]
async fn put(value: String, notes: &mut Collection<Note>) -> Result<String, DataError> {
    let key = Uuid::new_v4();
    notes.insert(&key, Note(value))?;
    Ok(key.to_string())
}

/// Looks a value up by its key.
#[command("get <key>")]
async fn get(key: Uuid, notes: &Collection<Note>) -> Result<String, DataError> {
    let note = notes.get(&key).await?;
    Ok(note.map_or_else(|| "Not found".into(), |Note(value)| value))
}

/// Says how much was written in this chat.
#[command("stats")]
async fn stats(stats: &GroupStats) -> String {
    format!("{} messages, {} moves", stats.messages, stats.moves)
}

/// Says how much of it was written by you.
#[command("mine")]
async fn mine(activity: &Activity) -> String {
    format!("{} messages by you", activity.messages)
}

#[on_message(text)]
async fn count(stats: &mut GroupStats) {
    stats.messages += 1;
}

#[on_message(text)]
async fn count_mine(activity: &mut Activity) {
    activity.messages += 1;
}

#[on_migrate]
async fn moved(stats: &mut GroupStats) {
    stats.moves += 1;
}

#[tokio::main]
async fn main() -> Result<(), bot_example::Error> {
    let hint = "This bot understands: /put VALUE, /get KEY, /stats, /mine, /help";
    bot_example::run("notes", hint, |app| {
        app.routes(routes![put, get, stats, mine, moved])
            .help()
            .group(routes![count])
            .group(routes![count_mine])
    })
    .await
}
