//! The contract of stores, on the stores of this crate, and on stores that break it.
//!
//! - `sqlite`: the store in a file, with both kinds of durability
//! - `faults`: which promise each fault breaks, and that the test of it tells
//! - `broken` and `spoil`: the stores with these faults

#![expect(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod broken;
mod faults;
mod spoil;
#[cfg(feature = "sqlite")]
mod sqlite;

use std::sync::Arc;

use bot_core::store::contract::Place;
use bot_core::store::{MemoryStore, Store};

bot_core::store_contract!(memory, || async { MemoryStore::new() });

/// A memory store that is kept while the runs of a bot come and go.
struct Kept(Arc<MemoryStore>);

impl Place for Kept {
    async fn open(&self) -> Arc<dyn Store> {
        Arc::clone(&self.0) as Arc<dyn Store>
    }
}

bot_core::store_contract!(kept_memory, place: || async { Kept(Arc::default()) });
