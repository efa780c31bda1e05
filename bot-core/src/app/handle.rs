//! A bot from outside of its handlers.

use std::fmt;
use std::sync::Arc;

use crate::client::Client;
use crate::context::Shared;
use crate::data::{DataHandle, Scope, StoredData};
use crate::dispatcher::{StopHandle, Wish};

/// Stops a bot and reaches its data and its client, from other tasks and threads.
///
/// Cloning is cheap.
#[derive(Clone)]
pub struct AppHandle {
    shared: Arc<Shared>,
    stop: StopHandle,
}

impl AppHandle {
    pub(crate) fn new(shared: Arc<Shared>, stop: StopHandle) -> Self {
        Self { shared, stop }
    }

    /// Asks the bot to stop: sources end, what came is handled, the last updates are confirmed.
    ///
    /// Returns at once; [`App::run`](super::App::run) returns when it is done.
    /// That takes up to three seconds when Telegram was asked for updates just before, because it
    /// answers the same question late; in a test with virtual time, let them pass meanwhile.
    pub fn stop(&self) {
        self.stop.stop(Wish::Drain);
    }

    /// The client, to call Telegram with.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.shared.client
    }

    /// The data of type `T` of a user, chat, member or the bot, to be read and changed from
    /// outside of a handler.
    ///
    /// Data that no handler takes as an argument move with an upgraded group too, but without their
    /// `merge`.
    ///
    /// # Example
    ///
    /// ```
    /// use bot_core::prelude::*;
    /// use bot_core::types::UserId;
    ///
    /// #[derive(Default, Clone, Serialize, Deserialize, UserData)]
    /// struct Counter(u64);
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let app = App::new("123456:token").build()?;
    /// let counter = app.handle().data::<Counter>(UserId(7));
    /// counter.update(|counter| counter.0 += 1).await?;
    /// assert_eq!(counter.get().await?.0, 1);
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn data<T: StoredData>(&self, id: <T::Scope as Scope>::Id) -> DataHandle<T> {
        DataHandle::new(Arc::clone(&self.shared), id)
    }
}

impl fmt::Debug for AppHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppHandle").field("client", &self.shared.client).finish_non_exhaustive()
    }
}
