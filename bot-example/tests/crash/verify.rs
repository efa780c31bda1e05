//! The reckoning: what people remember beside what the bot's file has.

use std::collections::HashMap;
use std::sync::Arc;

use bot_core::store::{EntryQuery, Journalled, Owner, RecordKey, SqliteStore, Store, Value};
use bot_core::types::{ChatId, UserId};
use serde_json::json;
use uuid::Uuid;

use crate::chat::Chat;
use crate::directory::Directory;
use crate::world::World;

/// What the check has found.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) wrong: Vec<String>,
    /// How many answers came more than once.
    pub(crate) repeated: u64,
}

/// The ids of the updates that are set aside.
pub(crate) async fn set_aside(world: &World, directory: &Directory) -> Vec<i64> {
    let inbox = open(world, directory).recover().await.unwrap().inbox;
    inbox.into_iter().filter(Journalled::is_set_aside).map(|entry| entry.update.0).collect()
}

/// Compares everything. The bot has ended in order.
pub(crate) async fn verify(world: &World, directory: &Directory) -> Found {
    let mut found = Found::default();
    found.file(directory);
    let store = open(world, directory);
    found.leftovers(world, &*store).await;
    for chat in &world.chats {
        found.counts(world, chat, &*store).await;
    }
    let notes = found.notes(world, &*store).await;
    found.answers(world, &notes);
    found
}

/// The bot's part of the file.
fn open(world: &World, directory: &Directory) -> Arc<dyn Store> {
    let store = SqliteStore::builder(directory.data()).read_only().open().unwrap();
    store.for_bot(UserId(world.sim.bot_id())).unwrap()
}

/// Where a put's value is: the number of the put, by the key that it got.
type Notes = HashMap<String, usize>;

impl Found {
    fn file(&mut self, directory: &Directory) {
        let file = rusqlite::Connection::open(directory.data()).unwrap();
        let check = "PRAGMA integrity_check";
        let answer: String = file.query_row(check, [], |row| row.get(0)).unwrap();
        self.expect("the file", &answer, &"ok".to_owned());
    }

    /// Nothing waits, and of the groups' upgrades none is missing.
    async fn leftovers(&mut self, world: &World, store: &dyn Store) {
        let left = store.recover().await.unwrap();
        self.expect("the number of updates in the inbox", &left.inbox.len(), &0);
        self.expect("the number of marks", &left.marks.len(), &0);
        self.expect("whether the last run counts as crashed", &left.crashed, &false);
        let mut known: Vec<_> = left.migrations.iter().map(|one| (one.from.0, one.to.0)).collect();
        let upgraded = |chat: &Chat| Some((chat.old_id()?, chat.id()));
        let mut upgraded: Vec<_> = world.chats.iter().filter_map(upgraded).collect();
        known.sort_unstable();
        upgraded.sort_unstable();
        self.expect("the upgrades", &known, &upgraded);
    }

    /// Every text is counted once, for the chat and for who said it, and every upgrade.
    async fn counts(&mut self, world: &World, chat: &Chat, store: &dyn Store) {
        let moves = u32::from(chat.old_id().is_some());
        let stats = json!({"messages": chat.texts(), "moves": moves});
        self.value(store, Owner::Chat(ChatId(chat.id())), "group_stats", Some(stats)).await;
        for (number, person) in world.people.iter().enumerate() {
            let user = UserId(person.id());
            let activity = chat.said.get(&number).map(|texts| json!({"messages": texts}));
            let member = Owner::Member(ChatId(chat.id()), user);
            self.value(store, member, "activity", activity).await;
            if let Some(old) = chat.old_id() {
                self.value(store, Owner::Member(ChatId(old), user), "activity", None).await;
            }
        }
        if let Some(old) = chat.old_id() {
            self.value(store, Owner::Chat(ChatId(old)), "group_stats", None).await;
        }
    }

    async fn value(
        &mut self,
        store: &dyn Store,
        owner: Owner,
        name: &'static str,
        expected: Option<serde_json::Value>,
    ) {
        let key = RecordKey::new(owner, name);
        let stored = store.load(&key).await.unwrap();
        let stored = stored.as_ref().map(Value::as_str).map(serde_json::from_str);
        self.expect(&key.to_string(), &stored.transpose().unwrap(), &expected);
    }

    /// Every put has stored one value under one key, and nothing else is there.
    async fn notes(&mut self, world: &World, store: &dyn Store) -> Notes {
        let by_value = world.puts.iter().enumerate().map(|(number, put)| (&*put.value, number));
        let by_value: HashMap<&str, usize> = by_value.collect();
        let (mut notes, mut times) = (Notes::new(), vec![0_u32; world.puts.len()]);
        for (number, person) in world.people.iter().enumerate() {
            for (key, value) in all_notes(store, Owner::User(UserId(person.id()))).await {
                let put = by_value.get(&*value).copied();
                let put = put.filter(|put| world.puts[*put].person == number);
                if let Some(put) = put {
                    times[put] += 1;
                    notes.insert(key, put);
                } else {
                    self.wrong.push(format!("{} never put {value:?} away", person.name()));
                }
            }
        }
        for (put, times) in times.iter().enumerate() {
            self.expect(&format!("how often the value of put {put} is stored"), times, &1);
        }
        notes
    }

    /// Every put was answered with the key of its value and nothing else, every get with the value.
    fn answers(&mut self, world: &World, notes: &Notes) {
        for (number, chat) in world.chats.iter().enumerate() {
            let mut unknown = chat.heard.clone();
            for (key, put) in notes.iter().filter(|(_, put)| world.puts[**put].chat == number) {
                self.answered(&format!("answers to put {put}"), unknown.remove(key), 1);
            }
            for (key, times) in &chat.asked {
                if let Some(put) = notes.get(key) {
                    let heard = unknown.remove(&world.puts[*put].value);
                    self.answered(&format!("answers to {times} times /get {key}"), heard, *times);
                } else {
                    self.wrong.push(format!("the key {key} was told, and nothing is stored there"));
                }
            }
            for (text, times) in unknown {
                let what = if Uuid::parse_str(&text).is_ok() { "the key " } else { "" };
                let chat = chat.id();
                self.wrong
                    .push(format!("chat {chat} heard {times} times {what}{text:?}: of what?"));
            }
        }
    }

    fn answered(&mut self, what: &str, heard: Option<u64>, wanted: u64) {
        let heard = heard.unwrap_or_default();
        if heard < wanted {
            self.wrong.push(format!("{what}: {heard}"));
        }
        self.repeated += heard.saturating_sub(wanted);
    }

    fn expect<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, found: &T, expected: &T) {
        if found != expected {
            self.wrong.push(format!("{what}: {found:?}, and not {expected:?}"));
        }
    }
}

/// A person's notes with their keys.
async fn all_notes(store: &dyn Store, owner: Owner) -> Vec<(String, String)> {
    let (mut query, mut notes) = (EntryQuery::new(owner, "note"), Vec::new());
    loop {
        let page = store.entries(query.clone()).await.unwrap();
        let Some((last, _)) = page.last() else { return notes };
        query.after = Some(Arc::clone(last));
        let note = |(key, value): (Arc<str>, Value)| {
            (key.to_string(), serde_json::from_str(value.as_str()).unwrap())
        };
        notes.extend(page.into_iter().map(note));
    }
}
