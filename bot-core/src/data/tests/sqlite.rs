//! The same data in a file: what memory promises, a store with a thread and a disk keeps.

use std::path::PathBuf;
use std::sync::atomic::AtomicU32;
use std::{env, fs, process};

use super::*;
use crate::store::{Durability, SqliteStore};

/// A directory that is gone when the test ends.
struct Directory(PathBuf);

impl Directory {
    fn new() -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let number = MADE.fetch_add(1, Ordering::SeqCst);
        let path = env::temp_dir().join(format!("bot-core-data-{}-{number}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn store(&self) -> SqliteStore {
        let store = SqliteStore::builder(self.0.join("bot.db")).durability(Durability::Relaxed);
        store.open().unwrap()
    }

    fn world(&self) -> World {
        World::with(self.store(), Vec::new())
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

#[tokio::test]
async fn collections_are_one_map_in_a_file() {
    let directory = Directory::new();
    let world = directory.world();
    for seed in 0..40 {
        collections::check_one_map(&world, seed).await;
    }
}

#[tokio::test]
async fn everything_about_a_user_or_a_chat_is_told_from_a_file() {
    subjects::check_document_of_user(Directory::new().world()).await;
    subjects::check_document_of_chat(Directory::new().world()).await;
}

#[tokio::test]
async fn everything_about_a_user_or_a_chat_is_removed_from_a_file() {
    subjects::check_erased_user(Directory::new().world()).await;
    subjects::check_erased_chat(Directory::new().world()).await;
}

#[tokio::test]
async fn owners_are_listed_and_updates_counted_in_a_file() {
    handles::check_owners(Directory::new().world()).await;
    handles::check_all_counted(Directory::new().world()).await;
}

#[tokio::test]
async fn all_values_in_a_file_are_upgraded() {
    let directory = Directory::new();
    upgrades::check_all_upgraded(directory.store()).await;
}
