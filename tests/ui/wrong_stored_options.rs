//! Options of stored data that can't be read, or don't fit together.

use bot_core::prelude::*;

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
#[stored(from = NotesV1, expires = "soon", broken = "ignore")]
struct Notes(Vec<String>);

#[derive(Default, Clone, Serialize, Deserialize, ChatData)]
#[stored(version = 0, expires = "0d", expire = "1d")]
struct Stats(u32);

#[derive(Default, Clone, Serialize, Deserialize, MemberData)]
#[stored(version = 1, from = StatsV1, expires = "30 days")]
struct Points(u32);

#[derive(Default, Clone, Serialize, Deserialize, BotData)]
#[stored(version = "2", expires = "99999w", broken = reset)]
#[stored(version = 3)]
struct Totals(u64);

#[derive(Clone, Serialize, Deserialize, UserData)]
#[stored(key = u64, broken = "reset", merge = newest)]
struct Note(String);

#[derive(Clone, Serialize, Deserialize, UserData)]
#[stored(key = "id", expires = 30)]
struct Task(String);

#[derive(Clone, Serialize, Deserialize, ChatData)]
#[stored(key = &'static str, version)]
struct Rule(String);

#[derive(Clone, Serialize, Deserialize, BotData)]
#[stored(key = (ChatId, UserId), version = 5_000_000_000)]
struct Ban(String);

#[derive(Clone, Serialize, Deserialize, MemberData)]
#[stored(key = Option<f64>)]
struct Vote(bool);

#[command("tasks")]
async fn tasks(notes: &mut Notes, tasks: &Collection<Task>) {
    let _ = (notes, tasks);
}

fn main() {
    let _ = routes![tasks];
}
