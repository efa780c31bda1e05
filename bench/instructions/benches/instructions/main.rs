//! How many instructions an update takes on the parts of its way.
//!
//! `cargo xtask instructions` runs it and compares with what is written in `baseline.json`.
//! Each function says in its name what is done, and does it [`COUNT`] times.

mod bot;

use std::hint::black_box;

use bot::{Bot, texts};
use bot_core::prelude::*;
use bot_core::store::{
    Batch, Durability, Mark, MemoryStore, Owner, RecordKey, SqliteStore, Store, TriggerId, Value,
};
use bot_core::types::{Incoming, UpdateId, UserId};
use gungraun::{Callgrind, EntryPoint, prelude::*};

/// How many updates there are.
const COUNT: usize = 1000;

/// Updates as bots get them, one a line.
const TRAFFIC: &str = include_str!("../../../data/traffic.jsonl");

/// Does nothing.
#[command("target")]
async fn target() {}

/// What a user has.
#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Notes(Vec<String>);

/// Puts something away.
#[command("put <value..>")]
async fn put(value: String, notes: &mut Notes) -> String {
    if notes.0.len() == 8 {
        notes.0.remove(0);
    }
    notes.0.push(value);
    format!("{} notes", notes.0.len())
}

fn one_of(commands: usize) -> Bot {
    Bot::new(routes![target], commands - 1, texts(COUNT, COUNT, |_| "/target".to_owned()))
}

fn in_one_chat() -> Bot {
    Bot::new(routes![target], 1, texts(COUNT, 1, |_| "/target".to_owned()))
}

fn putting() -> Bot {
    Bot::new(routes![put], 1, texts(COUNT, 50, |number| format!("/put the value {number}")))
}

#[library_benchmark]
#[bench::of_traffic(TRAFFIC.lines().take(500).collect())]
fn decode(updates: Vec<&str>) {
    for update in updates {
        black_box(serde_json::from_str::<Incoming>(black_box(update)).unwrap());
    }
}

#[library_benchmark]
#[bench::among_2_commands(one_of(2))]
#[bench::among_200_commands(one_of(200))]
#[bench::in_one_chat(in_one_chat())]
#[bench::extract_commit_and_reply(putting())]
fn update(bot: Bot) {
    bot.run();
}

/// Commits one after the other, each of an update of its own, with a value of about 600 bytes, a
/// reply, and the mark before forgotten.
fn commit_each(store: &dyn Store) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let value = Value::new(format!("[\"{}\"]", "x".repeat(600)));
    let mut last = None;
    runtime.block_on(async {
        for update in 1..=COUNT as i64 {
            let mut batch = Batch::new();
            let key = RecordKey::new(Owner::User(UserId(update % 50)), "notes");
            batch.records.push((key, Some(value.clone())));
            let trigger = TriggerId::Update(UpdateId(update));
            let reply = Some(Value::new(r#"[{"chat_id":5000000007,"text":"done"}]"#));
            batch.marks.push(Mark { trigger, groups: 1, reply });
            batch.forget.extend(last.replace(trigger));
            store.commit(batch).await.unwrap();
        }
    });
}

#[library_benchmark]
fn commit_to_memory() {
    commit_each(&MemoryStore::new());
}

// SQLite has a thread of its own, so all that the process does is counted.
#[library_benchmark(
    config = LibraryBenchmarkConfig::default().tool(Callgrind::default().entry_point(EntryPoint::None))
)]
#[bench::relaxed(Durability::Relaxed)]
#[bench::durable(Durability::Durable)]
fn commit_to_sqlite(durability: Durability) {
    let directory = std::env::temp_dir().join(format!("bot-instructions-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let store = SqliteStore::builder(directory.join("bot.db")).durability(durability).open();
    commit_each(&store.unwrap());
    std::fs::remove_dir_all(directory).unwrap();
}

library_benchmark_group!(
    name = all,
    benchmarks = [decode, update, commit_to_memory, commit_to_sqlite]
);
main!(library_benchmark_groups = all);
