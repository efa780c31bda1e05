//! A bot from outside of its handlers.

use std::fmt;
use std::sync::Arc;

use super::IntoRoutes;
use crate::client::Client;
use crate::context::Shared;
use crate::data::{
    self, CollectionHandle, DataError, DataHandle, Owners, Scope, Stored, StoredData, StoredEntry,
    UpgradeProgress, UpgradeReport,
};
use crate::dispatcher::{StopHandle, Wish};
use crate::router::{AddRoutesError, AddedRoutes, LiveTable};
use crate::store::Subject;

/// Stops a bot and reaches its data and its client, from other tasks and threads.
///
/// Cloning is cheap.
#[derive(Clone)]
pub struct AppHandle {
    shared: Arc<Shared>,
    routes: Arc<LiveTable>,
    stop: StopHandle,
}

impl AppHandle {
    pub(crate) fn new(shared: Arc<Shared>, routes: Arc<LiveTable>, stop: StopHandle) -> Self {
        Self { shared, routes, stop }
    }

    pub(super) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    /// Asks the bot to stop: sources end, what came is handled, the last updates are confirmed.
    ///
    /// Returns at once; [`App::run`](super::App::run) returns when it is done.
    /// That takes up to three seconds when Telegram was asked for updates just before, because it
    /// answers the same question late; in a test with virtual time, let them pass meanwhile.
    pub fn stop(&self) {
        self.stop.stop(Wish::Drain);
    }

    /// Adds routes, from the next update on: to the first group, behind its others and before its
    /// fallbacks.
    ///
    /// An update whose handling has begun already is handled by the routes that were there then.
    /// Telegram is asked for further kinds of updates at once where the routes need them.
    /// Data that they take and no other route does must have been named by
    /// [`AppBuilder::stored`](super::AppBuilder::stored).
    ///
    /// # Errors
    ///
    /// [`AddRoutesError::Mistakes`] with every mistake that the set-up would have with them, and
    /// [`AddRoutesError::Ended`] when [`App::run`](super::App::run) has returned or the app was
    /// dropped; then nothing is added.
    /// While the app stops, routes can still be added: they count for what it still handles.
    ///
    /// # Example
    ///
    /// ```
    /// use bot_core::prelude::*;
    ///
    /// /// Wishes a happy new year.
    /// #[command("newyear")]
    /// async fn newyear() -> &'static str { "Happy new year!" }
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let app = App::new("123456:token").build()?;
    /// let handle = app.handle();
    /// let season = handle.add_routes(routes![newyear])?;
    /// assert!(handle.add_routes(routes![newyear]).is_err(), "two handlers of one command");
    /// season.remove();
    /// # Ok(()) }
    /// ```
    pub fn add_routes(&self, routes: impl IntoRoutes) -> Result<AddedRoutes, AddRoutesError> {
        let Shared { states, types, .. } = &*self.shared;
        self.routes.add(routes.into_routes(), states, types)
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
    /// `merge`, unless the app was told of them by [`AppBuilder::stored`](super::AppBuilder::stored).
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

    /// The collection of type `T` of a user, chat, member or the bot, to be read and changed from
    /// outside of a handler: see [`CollectionHandle`].
    #[must_use]
    pub fn collection<T: StoredEntry>(&self, id: <T::Scope as Scope>::Id) -> CollectionHandle<T> {
        CollectionHandle::new(Arc::clone(&self.shared), id)
    }

    /// The ids of all who have data of type `T`, a value or a collection: see [`Owners`].
    pub fn owners<T: Stored>(&self) -> Owners<T> {
        Owners::new(Arc::clone(&self.shared))
    }

    /// Everything that is stored about a user or a chat, as one JSON document.
    ///
    /// It has their own values by name under `data`, and their collections by name and key under
    /// `collections`; of a user the same for each chat in which he is a member under `chats`, of a
    /// chat the same for each member under `members`.
    /// What is no JSON any more stands there as text, and what has expired doesn't.
    /// What could not be merged when the group was upgraded stands under `formerly`, by the group's
    /// id.
    ///
    /// What handlers store meanwhile may be in it or not. The document is made in memory, all of it.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read.
    ///
    /// # Example
    ///
    /// ```
    /// use bot_core::prelude::*;
    ///
    /// #[derive(Default, Clone, Serialize, Deserialize, UserData)]
    /// struct Counter(u64);
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let handle = App::new("123456:token").build()?.handle();
    /// handle.data::<Counter>(UserId(7)).set(Counter(3)).await?;
    /// let document = handle.export(UserId(7)).await?;
    /// assert_eq!(document.replace(char::is_whitespace, ""), r#"{"user":7,"data":{"counter":3}}"#);
    ///
    /// handle.erase(UserId(7)).await?;
    /// assert_eq!(handle.data::<Counter>(UserId(7)).get().await?.0, 0);
    /// # Ok(()) }
    /// ```
    pub async fn export(&self, subject: impl Into<Subject>) -> Result<String, DataError> {
        data::export(&self.shared, subject.into()).await
    }

    /// Removes everything that is stored about a user or a chat, in one transaction: their own data,
    /// a user's data as a member of chats, the data of all members of a chat.
    ///
    /// Handlers that hold any of it to change are waited for, so they don't store it again; one that
    /// comes later finds nothing and may store anew.
    /// Once it has begun to be removed, all of it is, even if this future is dropped.
    /// Data of the bot are left alone, whatever an author has put there about the user or the chat;
    /// so are updates that wait in the inbox, and what the bot has sent.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read or written, then everything is as it was; and in a
    /// handler that has taken data as `&mut`, because it could wait for itself.
    pub async fn erase(&self, subject: impl Into<Subject>) -> Result<(), DataError> {
        data::erase(&self.shared, subject.into()).await
    }

    /// Brings all stored values to the present version of their types, in one sweep; without it, each
    /// is upgraded when it is read, and stored so when a handler changes it.
    ///
    /// It goes through all types that the app's handlers take and that it was
    /// [told of](super::AppBuilder::stored), as far as they have a version above 1.
    /// Each value is upgraded under its lock, so it can run beside the handlers; it can be dropped at
    /// any time and begun again, and passes over what is done.
    /// What can't be upgraded stays as it is and is told of in the report.
    /// `progress` is called after each step.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read or written: what was upgraded by then stays so; and
    /// in a handler that has taken data as `&mut`, because it could wait for itself.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use bot_core::prelude::*;
    ///
    /// let app = App::new("123456:token").build()?;
    /// let report = app.handle().upgrade_all(|now| println!("{}: {}", now.name, now.done)).await?;
    /// for failure in &report.failures {
    ///     println!("{}", failure.chain());
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn upgrade_all(
        &self,
        progress: impl FnMut(&UpgradeProgress) + Send,
    ) -> Result<UpgradeReport, DataError> {
        data::upgrade_all(&self.shared, progress).await
    }
}

impl fmt::Debug for AppHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppHandle").field("client", &self.shared.client).finish_non_exhaustive()
    }
}
