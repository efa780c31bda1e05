//! The contract of a [`Store`] as tests that every store passes, for authors of stores.
//!
//! # What to implement
//!
//! The methods of [`Store`], whose documentation says what each promises.
//! A store knows nothing of types, handlers or Telegram: it keeps texts under [`RecordKey`]s, writes
//! a [`Batch`] whole or not at all, and answers questions about keys.
//! Four things are easily got wrong:
//!
//! - **The order of commits.** What counts is the order in which [`commit`](Store::commit) was
//!   called, not the order in which the futures were polled or the answers came.
//!   Put the batch into a queue before you return the future.
//! - **Futures are dropped.** Whoever waits for a commit may stop waiting, and the commit goes on.
//!   A queue with a worker of its own has this by itself.
//! - **Keys are compared by their bytes.** Databases like to compare texts by the rules of a
//!   language, to ignore case or trailing spaces, or to stop at a NUL.
//! - **Part of a batch is never seen.** Not between two calls, and not within the answer to one.
//!
//! # How to run the tests
//!
//! In a test file of the store's crate, whose requirements for tests are `bot-core` with the feature
//! `contract`, and `tokio` with `macros` and `rt-multi-thread`:
//!
//! ```
//! # use bot_core::store::MemoryStore as MyStore;
//! // Each test opens a store that is new and empty.
//! bot_core::store_contract!(my_store, || async { MyStore::new() });
//! # fn main() {}
//! ```
//!
//! This makes a module `my_store` with a test for each behaviour.
//! What breaks the contract makes a test panic with the promise that is broken, and what was found
//! in place of what.
//!
//! A store whose data outlive it is also opened again, over what an earlier one left.
//! For that, say what a [`Place`] for its data is:
//!
//! ```
//! # use bot_core::store::MemoryStore;
//! use std::sync::Arc;
//!
//! use bot_core::store::Store;
//! use bot_core::store::contract::Place;
//!
//! // For a store in a file, this would be a directory that is removed when it is dropped.
//! struct MyPlace(Arc<MemoryStore>);
//!
//! impl Place for MyPlace {
//!     async fn open(&self) -> Arc<dyn Store> {
//!         Arc::clone(&self.0) as Arc<dyn Store>
//!     }
//! }
//!
//! // Each test makes a place, in which nothing is stored yet.
//! bot_core::store_contract!(my_store, place: || async { MyPlace(Arc::default()) });
//! # fn main() {}
//! ```
//!
//! A store is dropped without a farewell before it is opened again, also with commits under way.
//! That is as near to a crash as a test within one process comes; killing the process is a test of
//! your own.
//!
//! # The behaviours
//!
//! Each is a function in one of the modules below, which panics where the promise isn't kept.
//! The macro calls them all; one by itself can be called with any store that is new and empty.

pub mod batches;
mod check;
pub mod collections;
pub mod concurrency;
pub mod expiry;
mod flight;
mod macros;
pub mod migrations;
mod model;
pub mod owners;
pub mod progress;
pub mod random;
pub mod reopening;
pub mod subjects;
pub mod values;

use std::fmt;
use std::sync::Arc;

use super::Store;
#[cfg(doc)]
use super::{Batch, RecordKey};

/// Where a store keeps its data: a directory, a database.
///
/// What is dropped with it, such as a temporary directory, may take the data away.
pub trait Place: Send + Sync {
    /// Opens a store over the data that are there; none, the first time.
    ///
    /// It is called again only when the store that it gave before has been dropped.
    /// Where an earlier store goes on for a moment, because a thread of it has commits to end, this
    /// waits for it.
    fn open(&self) -> impl Future<Output = Arc<dyn Store>> + Send;
}

/// A place that is new each time: see [`fresh`].
pub struct Fresh<F>(F);

/// A place without a memory: whoever opens it gets what `open` makes.
///
/// For stores whose data end with them.
pub fn fresh<F, A, S>(open: F) -> Fresh<F>
where
    F: Fn() -> A + Send + Sync,
    A: Future<Output = S> + Send,
    S: Store,
{
    Fresh(open)
}

impl<F, A, S> Place for Fresh<F>
where
    F: Fn() -> A + Send + Sync,
    A: Future<Output = S> + Send,
    S: Store,
{
    async fn open(&self) -> Arc<dyn Store> {
        Arc::new((self.0)().await)
    }
}

impl<F> fmt::Debug for Fresh<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fresh").finish_non_exhaustive()
    }
}
