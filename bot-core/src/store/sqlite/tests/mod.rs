//! Tests of the SQLite store.

mod contents;
mod crash;
mod failures;
mod files;
#[cfg(target_os = "linux")]
mod full;
mod logs;
mod notes;
mod random;
mod readers;
mod versions;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use bot_api::types::{ChatId, UnixTime, UserId};

use super::*;

/// A directory that is gone when the test ends.
struct Directory(PathBuf);

impl Directory {
    fn new() -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        // Where there is a directory in memory, tests of contents don't wait for a disk.
        let memory = Path::new("/dev/shm");
        let base = if memory.is_dir() { memory.to_owned() } else { env::temp_dir() };
        let path = base.join(format!("bot-core-sqlite-{}-{number}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("bot.db")
    }

    fn store(&self) -> SqliteStore {
        SqliteStore::open(self.file()).unwrap()
    }

    /// A store that doesn't wait for the disk.
    fn relaxed(&self) -> SqliteStore {
        SqliteStore::builder(self.file()).durability(Durability::Relaxed).open().unwrap()
    }

    /// The names of the files in it, in order.
    fn names(&self) -> Vec<String> {
        let names = fs::read_dir(&self.0).unwrap();
        let mut names: Vec<_> =
            names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

const ANN: Owner = Owner::User(UserId(7));

fn key(owner: Owner, name: &'static str) -> RecordKey {
    RecordKey::new(owner, name)
}

/// A batch that writes one value.
fn put(key: RecordKey, json: &str) -> Batch {
    let mut batch = Batch::new();
    batch.records.push((key, Some(Value::new(json))));
    batch
}

async fn text(store: &SqliteStore, key: &RecordKey) -> Option<String> {
    store.load(key).await.unwrap().map(|value| value.as_str().to_owned())
}
