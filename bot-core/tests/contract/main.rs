//! The contract of stores, on the stores of this crate, and on stores that break it.

mod broken;
mod faults;
mod spoil;

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
