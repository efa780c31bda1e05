//! A bot as a whole: what it is made of, and its run.

mod all;
mod builder;
mod commands;
mod error;
mod handle;
mod inbox;

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bot_api::methods::GetMe;
use bot_api::types::User;
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};

pub use builder::{AppBuilder, IntoRoutes};
pub use error::RunError;
pub use handle::AppHandle;

use crate::client::Client;
use crate::context::Shared;
use crate::dispatcher::{Dispatcher, Processor, RunOptions, StopHandle, Wish};
use crate::handler_error::chain;
use crate::migration::ChatMigration;
use crate::router::Lifetime;
use crate::source::{Source, SourceError};
use crate::store::Records;
use crate::task::{BoxFuture, Tasks};

/// A bot that is checked and ready to run.
///
/// # Example
///
/// ```no_run
/// use bot_core::prelude::*;
///
/// /// Says whether the bot is there.
/// #[command("ping")]
/// async fn ping() -> &'static str { "pong" }
///
/// #[tokio::main]
/// async fn main() -> Result<(), RunError> {
///     App::from_env()?.routes(routes![ping]).run().await
/// }
/// ```
pub struct App {
    shared: Arc<Shared>,
    processor: Arc<Processor>,
    options: RunOptions,
    sources: Vec<Box<dyn Source>>,
    migrations: mpsc::UnboundedReceiver<ChatMigration>,
    stop: StopHandle,
    signals: bool,
    /// The names of the handlers that were found, if any were looked for.
    discovered: Option<Vec<String>>,
    menu: bool,
    lifetime: Lifetime,
}

impl App {
    /// Begins a bot with its token, as `BotFather` gave it.
    ///
    /// A malformed token is reported by [`build`](AppBuilder::build).
    #[expect(clippy::new_ret_no_self, reason = "an app is built, and this is where it begins")]
    pub fn new(token: impl Into<String>) -> AppBuilder {
        AppBuilder::new(token.into())
    }

    /// Begins a bot with the token in `BOT_TOKEN`, and with the server in `BOT_API_URL` if that is
    /// set.
    ///
    /// # Errors
    ///
    /// [`RunError::NoToken`] if `BOT_TOKEN` isn't set or is empty.
    pub fn from_env() -> Result<AppBuilder, RunError> {
        let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        let builder = Self::new(variable("BOT_TOKEN").ok_or(RunError::NoToken)?);
        Ok(match variable("BOT_API_URL") {
            Some(url) => builder.api_url(url),
            None => builder,
        })
    }

    /// A handle to stop the bot and to reach its data and its client from elsewhere.
    #[must_use]
    pub fn handle(&self) -> AppHandle {
        AppHandle::new(
            Arc::clone(&self.shared),
            Arc::clone(self.processor.routes()),
            self.stop.clone(),
        )
    }

    /// Runs the bot until it is told to stop, by SIGINT, SIGTERM or [`AppHandle::stop`].
    ///
    /// At the end, what had come is handled within the drain limit, and confirmed to Telegram; a
    /// second signal ends the run at once, a third the process.
    /// Signals that come after the run are not heard by anybody, because tokio keeps them.
    ///
    /// # Errors
    ///
    /// [`RunError::Source`] if updates can't be taken: the token is unknown, another instance
    /// runs, or a webhook is set.
    /// [`RunError::Store`] if the store can't be read at start.
    // In a box, so that its code and its types are compiled here, and not again with each bot: an
    // `async fn` is compiled where it is awaited.
    pub fn run(self) -> impl Future<Output = Result<(), RunError>> + Send + 'static {
        let run: BoxFuture<'static, _> = Box::pin(self.run_to_end());
        run
    }

    async fn run_to_end(self) -> Result<(), RunError> {
        let Self {
            shared,
            processor,
            options,
            sources,
            migrations,
            stop,
            signals,
            menu,
            discovered,
            lifetime: _lifetime,
        } = self;
        let _listening = signals.then(|| {
            let stop = stop.clone();
            crate::task::spawn("signals", async move {
                // Without signals the app still stops by its handle.
                if let Err(error) = stop_on_signals(&stop).await {
                    tracing::warn!(%error, "signals can't be listened to");
                }
            })
        });
        let me = tokio::select! {
            me = who_am_i(&shared.client) => me?,
            _ = async { stop.subscribe().changed().await } => return Ok(()),
        };
        tracing::info!(bot = me.username.as_deref(), "started");
        if let Some(handlers) = discovered {
            tracing::info!(count = handlers.len(), handlers = handlers.join(", "), "discovered");
        }
        // A second run of the same app can't be: `run` takes the app.
        let _ = shared.me.set(me);
        let _menu = menu.then(|| {
            let entries = processor.routes().entries();
            crate::task::spawn("menu", crate::menu::keep(shared.client.clone(), entries))
        });
        let stores_data = processor.stores_data();
        let mut dispatcher = Dispatcher::new(processor, options, migrations);
        if !recover(&mut dispatcher, &stop).await? {
            return Ok(());
        }
        let _sweeping = stores_data.then(|| {
            let records = Arc::clone(&shared.records);
            crate::task::spawn("sweep", sweep(records))
        });
        // Not on the thread that waits in `block_on`: to wake that one costs more than a task.
        let mut running = Tasks::new();
        running.start(dispatcher.run(sources, stop.subscribe()));
        // Without an outcome it ended with the runtime.
        running.next().await.unwrap_or(Ok(()))?;
        tracing::info!("stopped");
        Ok(())
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App")
            .field("client", &self.shared.client)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// Asks Telegram who the bot is, as long as it takes until the network is there.
async fn who_am_i(client: &Client) -> Result<User, RunError> {
    let mut pause = FIRST_PAUSE;
    loop {
        let error = match client.call(GetMe::new()).await {
            Ok(me) => return Ok(me),
            Err(error) if error.is_unauthorized() => {
                return Err(SourceError::Unauthorized(error).into());
            }
            Err(error) => error,
        };
        let wait = match error.retry_after() {
            Some(delay) => delay,
            None if error.is_temporary() || error.is_outcome_unknown() => pause,
            None => return Err(RunError::GetMe(error)),
        };
        tracing::warn!(error = chain(&error), ?wait, "Telegram can't be reached, trying again");
        sleep(wait).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

/// Takes up what earlier runs left; `false` if the app was told to stop meanwhile.
async fn recover(dispatcher: &mut Dispatcher, stop: &StopHandle) -> Result<bool, RunError> {
    let mut told = stop.subscribe();
    {
        let mut recovering = pin!(dispatcher.recover());
        tokio::select! {
            recovered = &mut recovering => {
                recovered?;
                return Ok(true);
            }
            _ = told.changed() => {}
        }
        // What has begun is ended in order, or the next start would take it for a crash; unless
        // the store hangs.
        if !matches!(timeout(LAST_RECOVERY, recovering).await, Ok(Ok(()))) {
            return Ok(false);
        }
    }
    if !dispatcher.is_in_doubt() {
        dispatcher.end().await;
    }
    Ok(false)
}

/// How long the store has to get ready when the app is told to stop.
const LAST_RECOVERY: Duration = Duration::from_secs(5);

/// Removes what has expired, now and every hour.
async fn sweep(records: Arc<Records>) {
    loop {
        match records.sweep().await {
            Ok(0) => {}
            Ok(removed) => tracing::debug!(removed, "expired data were removed"),
            Err(error) => tracing::warn!(error = chain(&error), "expired data were not removed"),
        }
        sleep(PAUSE_BETWEEN_SWEEPS).await;
    }
}

const PAUSE_BETWEEN_SWEEPS: Duration = Duration::from_hours(1);

/// What shells say of a program that was ended by SIGINT.
const EXIT_CODE_OF_SIGNAL: i32 = 130;
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// The first signal asks for a clean stop, the second ends it, and the third ends the process, in
/// case a handler blocks its thread.
async fn stop_on_signals(stop: &StopHandle) -> std::io::Result<()> {
    let mut signals = Signals::new()?;
    signals.next().await;
    stop.stop(Wish::Drain);
    signals.next().await;
    stop.stop(Wish::AtOnce);
    signals.next().await;
    std::process::exit(EXIT_CODE_OF_SIGNAL)
}

/// SIGINT and SIGTERM; where there is no SIGTERM, Ctrl-C alone.
#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    #[expect(clippy::unnecessary_wraps, reason = "like the other one")]
    fn new() -> std::io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) {
        // An error means that Ctrl-C can't be heard: then it never comes.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
