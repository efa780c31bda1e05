//! Several bots in one process.

use super::{App, RunError};
use crate::chain::chain;
use crate::task::Tasks;

impl App {
    /// Runs several bots until all of them have stopped.
    ///
    /// Each has its own token, routes and states, and stops by its own
    /// [`AppHandle::stop`](super::AppHandle::stop); SIGINT and SIGTERM stop all of them.
    /// When one fails, the others are told to stop, and have their drain limit for it: so none of
    /// them is cut off as it would be with `tokio::try_join!`.
    ///
    /// Bots may share a store that keeps each one's data apart, such as a `SqliteStore`; a
    /// [`MemoryStore`](crate::store::MemoryStore) is for one bot.
    ///
    /// # Errors
    ///
    /// [`RunError::OneOfAll`] with the first error of [`run`](Self::run), when all have ended; each
    /// is logged when it comes.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use bot_core::prelude::*;
    ///
    /// #[command("tea")]
    /// async fn tea() -> &'static str { "Here you are." }
    ///
    /// #[command("coffee")]
    /// async fn coffee() -> &'static str { "Here you are." }
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), RunError> {
    ///     let tea_bot = App::new("123456:token").routes(routes![tea]).build()?;
    ///     let coffee_bot = App::new("654321:token").routes(routes![coffee]).build()?;
    ///     App::run_all([tea_bot, coffee_bot]).await
    /// }
    /// ```
    pub async fn run_all(apps: impl IntoIterator<Item = Self> + Send) -> Result<(), RunError> {
        let apps: Vec<Self> = apps.into_iter().collect();
        let handles: Vec<_> = apps.iter().map(Self::handle).collect();
        let mut running = Tasks::new();
        for app in apps {
            let bot = app.shared.client.bot_id();
            running.start(async move { (bot, app.run().await) });
        }
        let mut first = None;
        while let Some((bot, ended)) = running.next().await {
            let Err(error) = ended else { continue };
            tracing::error!(
                bot = bot.0,
                error = chain(&error),
                "a bot failed, the others are told to stop"
            );
            handles.iter().for_each(super::AppHandle::stop);
            first.get_or_insert(RunError::OneOfAll { bot, source: Box::new(error) });
        }
        first.map_or(Ok(()), Err)
    }
}
