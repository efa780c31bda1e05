//! What a bot is made of, put together and checked.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use tokio::sync::Semaphore;

use super::commands::CommandOptions;
use super::{App, RunError};
use crate::client::{Client, Token};
use crate::clock::Clock;
use crate::context::{Shared, States};
use crate::data::{StoredData, StoredEntry, entry_type, stored_type};
use crate::dispatcher::{Processor, RunOptions, StopHandle};
use crate::middleware::{IntoMiddleware, Middleware};
use crate::migration::Moves;
use crate::router::{BuildError, Lifetime, LiveTable, Mistake, NamedType, Parts, Prefixes, Route};
use crate::source::{Polling, Source};
use crate::store::{ChatGates, Locks, MemoryStore, Records, Store, StoredType};
use crate::task::BoxFuture;

/// Puts a bot together.
///
/// Mistakes are collected and reported by [`build`](Self::build), all at once.
#[must_use = "an app does nothing until it runs"]
pub struct AppBuilder {
    connection: Connection,
    pub(super) groups: Vec<Vec<Route>>,
    middleware: Vec<Arc<dyn Middleware>>,
    states: States,
    types: Vec<NamedType>,
    store: Option<Arc<dyn Store>>,
    sources: Vec<Box<dyn Source>>,
    options: RunOptions,
    signals: bool,
    /// The names of the handlers that were found, if any were looked for.
    discovered: Option<Vec<String>>,
    memory: u64,
    clock: Clock,
    pub(super) commands: CommandOptions,
}

/// How Telegram is reached.
enum Connection {
    Token { token: String, api_url: Option<String> },
    Client(Client),
}

/// Routes that can be added to an app: `routes![…]`, or any list of [`Route`]s.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no list of routes",
    label = "neither `routes![…]` nor a list of `Route`s",
    note = "write the names of handlers in `routes![…]`, such as `.routes(routes![put, get])`"
)]
pub trait IntoRoutes {
    /// The routes, in order.
    fn into_routes(self) -> Vec<Route>;
}

#[diagnostic::do_not_recommend]
impl<I: IntoIterator<Item = Route>> IntoRoutes for I {
    fn into_routes(self) -> Vec<Route> {
        self.into_iter().collect()
    }
}

impl AppBuilder {
    pub(super) fn new(token: String) -> Self {
        Self {
            connection: Connection::Token { token, api_url: None },
            groups: vec![Vec::new()],
            middleware: Vec::new(),
            states: States::default(),
            types: Vec::new(),
            store: None,
            sources: Vec::new(),
            options: RunOptions {
                concurrency: 1000,
                waiting_room: 10_000,
                drain_limit: Duration::from_secs(30),
            },
            signals: true,
            discovered: None,
            memory: 32 << 20,
            clock: Clock::default(),
            commands: CommandOptions::default(),
        }
    }

    /// Talks to another server than Telegram's, such as a local Bot API server or bot-sim.
    ///
    /// Default: `https://api.telegram.org`. Without effect after [`client`](Self::client).
    pub fn api_url(mut self, url: impl Into<String>) -> Self {
        if let Connection::Token { api_url, .. } = &mut self.connection {
            *api_url = Some(url.into());
        }
        self
    }

    /// Uses a client with options of one's own, instead of the token.
    pub fn client(mut self, client: Client) -> Self {
        self.connection = Connection::Client(client);
        self
    }

    /// Adds routes to the current group: of a group's routes, the first that holds handles a
    /// trigger, and only that one.
    pub fn routes(mut self, routes: impl IntoRoutes) -> Self {
        if let Some(group) = self.groups.last_mut() {
            group.extend(routes.into_routes());
        }
        self
    }

    /// Begins another group with these routes: it gets every trigger after the groups before it,
    /// whether or not one of them handled it.
    pub fn group(mut self, routes: impl IntoRoutes) -> Self {
        self.groups.push(routes.into_routes());
        self
    }

    /// Adds a group with every annotated function of the program, or the first group's routes if it
    /// has none yet, by module and line. Called again, it does nothing. Needs the feature `discover`.
    ///
    /// For a bot of one file, which then needs no list. What was found is logged at start, on level
    /// `info`. Functions with `#[middleware]` are no handlers, and are added as always.
    ///
    /// A list is better for anything larger, and is the default, because
    ///
    /// - a handler that was forgotten in a list is a warning of the compiler, and one that was
    ///   found by mistake is none: handlers in tests are found in tests, those of all modules and of
    ///   all crates that the program uses are found, and they can't be put into a
    ///   [`Router`](crate::router::Router) with conditions;
    /// - a crate that the program names nowhere isn't linked, though it be among its dependencies,
    ///   and its handlers are not found: `use its_name as _;` is enough;
    /// - the order is that of the names of modules and then of the lines, which change when code
    ///   moves.
    ///
    /// A handler that is among the routes as well is a mistake of the set-up.
    ///
    /// # Example
    ///
    /// ```standalone_crate
    /// use bot_core::prelude::*;
    ///
    /// /// Says whether the bot is there.
    /// #[command("ping")]
    /// async fn ping() -> &'static str { "pong" }
    ///
    /// let app = App::new("123456:token").discover().build();
    /// assert!(app.is_ok());
    /// ```
    #[cfg(feature = "discover")]
    pub fn discover(mut self) -> Self {
        if self.discovered.is_none() {
            let routes = crate::router::discovered();
            self.discovered = Some(routes.iter().map(|route| route.name().to_owned()).collect());
            match self.groups.last_mut() {
                Some(group) if group.is_empty() => group.extend(routes),
                _ => self.groups.push(routes),
            }
        }
        self
    }

    /// Runs that around each handler of the app but error handlers, inside of what was added before
    /// and outside of what routers add: see [`middleware`](mod@crate::middleware).
    pub fn middleware<M>(mut self, middleware: impl IntoMiddleware<M>) -> Self {
        self.middleware.push(middleware.into_middleware());
        self
    }

    /// Gives the app a value that handlers take as [`State<T>`](crate::extract::State).
    ///
    /// A second value of the same type replaces the first.
    pub fn state<T: Send + Sync + 'static>(mut self, value: T) -> Self {
        self.states.insert(value);
        self
    }

    /// Tells the app of data that none of its handlers takes, and that are reached by
    /// [`AppHandle::data`](super::AppHandle::data) only.
    ///
    /// So they have their `merge` when a group is upgraded, and
    /// [`AppHandle::upgrade_all`](super::AppHandle::upgrade_all) upgrades them.
    pub fn stored<T: StoredData>(mut self) -> Self {
        self.types.push(NamedType { stored: stored_type::<T>(), by: told_by::<T>("stored") });
        self
    }

    /// Tells the app of a collection that none of its handlers takes: see [`stored`](Self::stored).
    pub fn stored_collection<T: StoredEntry>(mut self) -> Self {
        let by = told_by::<T>("stored_collection");
        self.types.push(NamedType { stored: entry_type::<T>(), by });
        self
    }

    /// Keeps data in that store. Default: in memory, gone with the process.
    ///
    /// The inbox is there as well: an update that isn't handled within a moment is written to it and
    /// confirmed to Telegram, so with a store in memory it is lost when the process ends before.
    pub fn store(mut self, store: impl Into<Arc<dyn Store>>) -> Self {
        self.store = Some(store.into());
        self
    }

    /// How many bytes the values in use may take in memory, decoded. Default: 32 MiB.
    ///
    /// What was used longest ago is left to the store and read again when it is wanted.
    /// The size of a value is reckoned by its JSON.
    pub fn cache(mut self, bytes: u64) -> Self {
        self.memory = bytes;
        self
    }

    /// Tells the time by that function, for tests of what expires. Default: the system's clock.
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(now);
        self
    }

    /// Takes triggers from that source; called several times, from all of them.
    ///
    /// Default: [`Polling`] with its default options.
    pub fn source(mut self, source: impl Source) -> Self {
        self.sources.push(Box::new(source));
        self
    }

    /// Most handlers that run at the same time. Default: 1000; at least 1.
    pub fn concurrency(mut self, handlers: usize) -> Self {
        self.options.concurrency = handlers.max(1);
        self
    }

    /// Most updates that are in the app at the same time, running and waiting; when the room is
    /// full, Telegram isn't asked for more. Default: 10 000; at least 100.
    ///
    /// Updates that wait behind a slow one of their chat are put into the store's inbox and give
    /// their places back; a store in memory holds them in memory.
    pub fn waiting_room(mut self, updates: usize) -> Self {
        self.options.waiting_room = updates.clamp(100, Semaphore::MAX_PERMITS);
        self
    }

    /// How long handlers may go on after the app was told to stop. Default: 30 s.
    ///
    /// What isn't handled by then comes again at the next start, and a reply that still waits
    /// because Telegram asked to wait is sent then; but not where the store is in memory and ends
    /// with the process.
    pub fn drain_limit(mut self, limit: Duration) -> Self {
        self.options.drain_limit = limit;
        self
    }

    /// Doesn't listen to SIGINT and SIGTERM, for programs that have their own way to stop.
    pub fn without_signals(mut self) -> Self {
        self.signals = false;
        self
    }

    /// Checks everything and gives the app. Opens no connection.
    ///
    /// # Errors
    ///
    /// [`BuildError`] with every mistake of the set-up: see [`Mistake`].
    pub fn build(self) -> Result<App, BuildError> {
        let routes = LiveTable::build(Parts {
            groups: self.groups,
            middleware: self.middleware,
            named: self.types,
            prefixes: Prefixes::new(self.commands.prefixes),
            states: &self.states,
        });
        let client = self.connection.client().and_then(|client| {
            let migrations = client.take_migrations().ok_or(Mistake::ClientInUse)?;
            Ok((client, migrations))
        });
        let (routes, (client, migrations)) = match (routes, client) {
            (Ok(routes), Ok(client)) => (routes, client),
            (routes, client) => {
                let of_client = client.err().into_iter().collect();
                return Err(BuildError::of([routes.err().unwrap_or_default(), of_client]));
            }
        };
        let store = self.store.unwrap_or_else(|| Arc::new(MemoryStore::new()));
        let store = store.for_bot(client.bot_id()).unwrap_or(store);
        let mut types: Vec<StoredType> = Vec::new();
        for stored in routes.named_types().chain(routes.current().stored_types()) {
            if types.iter().all(|known| known.type_id != stored.type_id) {
                types.push(stored);
            }
        }
        let shared = Arc::new(Shared {
            client,
            records: Arc::new(Records::new(store, self.memory, self.clock)),
            locks: Locks::new(),
            gates: ChatGates::new(),
            states: self.states,
            types,
            me: OnceLock::new(),
            commands: routes.entries(),
            moved: Moves::default(),
        });
        let mut sources = self.sources;
        if sources.is_empty() {
            sources.push(Box::new(Polling::default()));
        }
        let routes = Arc::new(routes);
        Ok(App {
            lifetime: Lifetime::of(&routes),
            processor: Arc::new(Processor::new(Arc::clone(&shared), routes)),
            shared,
            options: self.options,
            sources,
            migrations,
            stop: StopHandle::new(),
            signals: self.signals,
            discovered: self.discovered,
            menu: self.commands.menu,
        })
    }

    /// Builds the app and runs it: see [`build`](Self::build) and [`App::run`].
    ///
    /// # Errors
    ///
    /// [`RunError::Build`] with every mistake of the set-up, or as [`App::run`].
    pub fn run(self) -> impl Future<Output = Result<(), RunError>> + Send + 'static {
        // Boxed for the same reason as the app's.
        let run: BoxFuture<'static, Result<(), RunError>> =
            Box::pin(async move { self.build()?.run().await });
        run
    }
}

impl Connection {
    fn client(self) -> Result<Client, Mistake> {
        let (token, api_url) = match self {
            Self::Client(client) => return Ok(client),
            Self::Token { token, api_url } => (token, api_url),
        };
        let token: Token = token.parse().map_err(Mistake::Token)?;
        let builder = Client::builder(token);
        let builder = match api_url {
            Some(url) => builder.base_url(url),
            None => builder,
        };
        builder.build().map_err(Mistake::Client)
    }
}

#[expect(clippy::disallowed_methods, reason = "the name is for a message, never a key")]
fn told_by<T>(function: &str) -> String {
    format!(".{function}::<{}>()", std::any::type_name::<T>())
}

impl fmt::Debug for AppBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppBuilder")
            .field("groups", &self.groups)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
