//! The store in a file, in directories that are gone when the tests end.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use bot_core::store::contract::Place;
use bot_core::store::{Durability, SqliteStore, Store};

struct Directory {
    path: PathBuf,
    durability: Durability,
}

impl Directory {
    fn new(durability: Durability) -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("bot-core-contract-{}-{number}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Self { path, durability }
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        // What can't be removed is left to whoever tidies the directory for such things.
        drop(fs::remove_dir_all(&self.path));
    }
}

impl Place for Directory {
    async fn open(&self) -> Arc<dyn Store> {
        let builder = SqliteStore::builder(self.path.join("bot.db"));
        Arc::new(builder.durability(self.durability).open().unwrap())
    }
}

bot_core::store_contract!(durable, place: || async { Directory::new(Durability::Durable) });
bot_core::store_contract!(relaxed, place: || async { Directory::new(Durability::Relaxed) });
