//! What the bots of the benchmark have in common: their notes, and how the benchmark asks them.

use std::collections::{HashMap, VecDeque};
use std::io::{BufRead as _, Write as _};
use std::sync::{Mutex, PoisonError};

use serde::Deserialize;
use uuid::Uuid;

/// How many notes of a user are kept, as by the framework's own bot.
const KEPT: usize = 8;

/// The users' notes, in memory.
#[derive(Debug, Default)]
pub struct Notes(Mutex<HashMap<i64, VecDeque<(Uuid, String)>>>);

impl Notes {
    /// Puts a note of a user away; its key.
    pub fn put(&self, user: i64, value: &str) -> String {
        let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let notes = notes.entry(user).or_default();
        if notes.len() == KEPT {
            notes.pop_front();
        }
        let key = Uuid::new_v4();
        notes.push_back((key, value.to_owned()));
        key.to_string()
    }

    /// A user's note of that key.
    pub fn get(&self, user: i64, key: &str) -> String {
        let notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = key.parse::<Uuid>().ok();
        let found = notes.get(&user).and_then(|notes| {
            notes.iter().find(|(other, _)| Some(*other) == key).map(|(_, value)| value.clone())
        });
        found.unwrap_or_else(|| "Not found".to_owned())
    }

    /// What a bot that is written by hand answers.
    pub fn answer(&self, user: i64, text: &str) -> String {
        match text.split_once(' ') {
            Some(("/put", value)) => self.put(user, value),
            Some(("/get", key)) => self.get(user, key),
            _ => OTHER.to_owned(),
        }
    }
}

/// The answer to what is no command.
pub const OTHER: &str = "Write /put or /get.";

/// Where the bot's server is: the first argument.
pub fn url() -> String {
    std::env::args().nth(1).unwrap_or_default()
}

/// A number that the benchmark gives as the second argument.
pub fn number() -> Option<usize> {
    std::env::args().nth(2)?.parse().ok()
}

/// Answers the benchmark's questions on standard input in a thread, and ends the process with it.
pub fn answer_questions() {
    std::thread::spawn(|| {
        for _ in std::io::stdin().lock().lines().map_while(Result::ok) {
            let mut out = std::io::stdout().lock();
            let said = writeln!(out, "{}", figures()).and_then(|()| out.flush());
            if said.is_err() {
                break;
            }
        }
        std::process::exit(0);
    });
}

/// CPU time in nanoseconds and memory in bytes, as the benchmark reads them.
fn figures() -> serde_json::Value {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let field = |name: &str| {
        let value = status.lines().find_map(|line| line.strip_prefix(name))?;
        value.trim().strip_suffix(" kB")?.parse::<u64>().ok()
    };
    let bytes = |name| field(name).unwrap_or_default() * 1024;
    serde_json::json!({
        "cpu": time.tv_sec * 1_000_000_000 + time.tv_nsec,
        "memory": { "now": bytes("VmRSS:"), "most": bytes("VmHWM:") },
    })
}

/// As much of `getUpdates` as a bot that is written by hand looks at.
#[derive(Debug, Deserialize)]
pub struct Updates<'a> {
    /// What has come.
    #[serde(borrow)]
    pub result: Vec<Update<'a>>,
}

/// An update.
#[derive(Debug, Deserialize)]
pub struct Update<'a> {
    /// Its number.
    pub update_id: i64,
    /// The message, if it is one.
    #[serde(borrow)]
    pub message: Option<Message<'a>>,
}

/// A message.
#[derive(Debug, Deserialize)]
pub struct Message<'a> {
    /// Where it was written.
    pub chat: Chat,
    /// What was written.
    #[serde(borrow)]
    pub text: Option<std::borrow::Cow<'a, str>>,
}

/// A chat.
#[derive(Debug, Deserialize)]
pub struct Chat {
    /// Its id; that of the user in a private chat.
    pub id: i64,
}
