//! Where triggers come from: the [`Source`] trait, and long polling.
//!
//! A source hands [`Delivery`]s to the dispatcher through its [`Inlet`] and hears through their
//! [`Ack`]s what became of them.
//! It asks for room first, so that nothing piles up.

mod acks;
mod inlet;
mod polling;
mod window;

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use bot_api::types::Update;

pub(crate) use inlet::{Arrival, Phase};
pub use inlet::{Inlet, Room};
pub use polling::{Polling, PollingOptions};

use crate::client::CallError;
use crate::store::{ChatMigration, StoreError};
pub use crate::task::BoxFuture;
use crate::task::catch_panic_now;
use crate::trigger::Trigger;

/// Something that triggers come from.
///
/// # Example
///
/// A source that gives one update, as a test or a replay would:
///
/// ```
/// use bot_core::source::{Ack, BoxFuture, Delivery, Inlet, Source, SourceError};
/// use bot_core::types::Update;
///
/// struct Replay(Vec<Update>);
///
/// impl Source for Replay {
///     fn run(self: Box<Self>, mut inlet: Inlet) -> BoxFuture<'static, Result<(), SourceError>> {
///         Box::pin(async move {
///             for update in self.0 {
///                 let Some(mut room) = inlet.room(1).await else { break };
///                 room.deliver(Delivery::new(update, Ack::new(|handled| println!("{handled:?}"))));
///             }
///             Ok(())
///         })
///     }
/// }
/// ```
pub trait Source: Send + 'static {
    /// Delivers triggers until it has no more, [`Inlet::room`] says to stop, or it fails.
    ///
    /// What has to be said after everything was handled, such as the last confirmation, is said
    /// after [`Inlet::drained`].
    ///
    /// # Errors
    ///
    /// [`SourceError`] if it can't go on; the app then stops.
    fn run(self: Box<Self>, inlet: Inlet) -> BoxFuture<'static, Result<(), SourceError>>;
}

/// Why a source can't go on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// Telegram doesn't know the token.
    #[error(
        "Telegram refused the token: check that it is the one BotFather gave, and that it wasn't revoked"
    )]
    Unauthorized(#[source] CallError),
    /// Somebody else takes the bot's updates.
    #[error(
        "somebody else takes this bot's updates: stop the other instance that polls, \
         or remove the webhook with `deleteWebhook`"
    )]
    Conflict(#[source] CallError),
    /// The store failed where the source needs it.
    #[error("the inbox could not be written")]
    Store(#[from] StoreError),
    /// Another source's own reason.
    #[error("the source failed")]
    Other(#[source] Box<dyn Error + Send + Sync>),
}

/// A trigger on its way to a handler, and whom to tell when it was handled.
#[derive(Debug)]
pub struct Delivery {
    pub(crate) trigger: Trigger,
    pub(crate) ack: Ack,
}

impl Delivery {
    /// An update, and whom to tell when it was handled.
    #[must_use]
    pub fn new(update: impl Into<Arc<Update>>, ack: Ack) -> Self {
        Self { trigger: Trigger::Update(update.into()), ack }
    }

    /// A migration that the dispatcher was told of by an answer of Telegram's.
    pub(crate) fn migration(migration: ChatMigration) -> Self {
        Self { trigger: Trigger::Migration(migration), ack: Ack::new(|_| ()) }
    }
}

/// What became of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Handled {
    /// It was handled, whether the handler returned `Ok` or `Err`; it must not come again.
    Done {
        /// Whether the store has a mark that it was handled, which is to be forgotten when the
        /// update can't come again.
        marked: bool,
    },
    /// It was not handled, because the app stopped or the store failed: it should come again.
    NotDone,
}

/// Tells a source what became of a delivery, once.
///
/// Dropped without a word it says [`Handled::NotDone`].
pub struct Ack(Option<Box<dyn FnOnce(Handled) + Send>>);

impl Ack {
    /// Calls `tell` once.
    pub fn new(tell: impl FnOnce(Handled) + Send + 'static) -> Self {
        Self(Some(Box::new(tell)))
    }

    pub(crate) fn tell(mut self, handled: Handled) {
        self.call(handled);
    }

    /// The function may be a source author's: its panic is not to end the loop.
    fn call(&mut self, handled: Handled) {
        let Some(tell) = self.0.take() else {
            return;
        };
        if let Err(panicked) = catch_panic_now(|| tell(handled)) {
            tracing::error!(error = %panicked, "a source's ack failed");
        }
    }
}

impl Drop for Ack {
    fn drop(&mut self) {
        self.call(Handled::NotDone);
    }
}

impl fmt::Debug for Ack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ack(…)")
    }
}
