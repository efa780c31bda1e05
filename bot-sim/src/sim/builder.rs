//! Settings, and the start.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;

use super::virtual_time;
use super::{Inner, Sim};
use crate::clock::{self, Clock};
use crate::ids::UserId;
use crate::queue::Queue;
use crate::state::{Shared, State};
use crate::world::{Setup, World};
use crate::{http, task};

/// How long a waiting call of `getUpdates` goes on collecting after its first update.
const BURST: Duration = Duration::from_millis(1);

/// Settings of a simulator.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() {
/// use bot_sim::Sim;
///
/// let sim = Sim::builder().username("tea_bot").seed(7).start().await;
/// assert_eq!(sim.bot_username(), "tea_bot");
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SimBuilder {
    token: Option<String>,
    username: String,
    port: u16,
    seed: u64,
    people: Option<u64>,
    privacy: bool,
    keep: usize,
    patience: Duration,
    date: Option<Duration>,
    virtual_time: bool,
}

impl Default for SimBuilder {
    fn default() -> Self {
        Self {
            token: None,
            username: "notes_bot".into(),
            port: 0,
            seed: 0,
            people: None,
            privacy: true,
            keep: 1000,
            patience: Duration::from_secs(20),
            date: None,
            virtual_time: false,
        }
    }
}

/// Why a simulator didn't start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The port is in use, or may not be opened.
    #[error("can't listen on 127.0.0.1:{port}")]
    Listen {
        /// The port that was asked for; 0 means any.
        port: u16,
        /// What the system said.
        source: io::Error,
    },
    /// A token begins with the bot's id and a colon, such as `123456:tea`.
    #[error("the token has no bot's id before a colon")]
    Token,
    /// Virtual time needs a current-thread runtime, as `#[tokio::test]` has it.
    #[error("virtual time needs tokio's current-thread runtime")]
    VirtualTime,
}

impl SimBuilder {
    /// The bot's token, such as `123456:tea`. Default: one made from the seed.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The bot's user name, without `@`. Default: `notes_bot`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = username.into();
        self
    }

    /// The port of 127.0.0.1 to listen on. Default: 0, any that is free.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// What ids and the token are made from: the same seed gives the same ones. Default: 0.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Makes people's ids from this and their names, instead of the seed and the order in which
    /// they come.
    ///
    /// For a bot whose data outlive the simulator: started again with the same token and another
    /// seed, it has the same people, and its groups and updates are new ones.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() {
    /// use bot_sim::Sim;
    ///
    /// let yesterday = Sim::builder().seed(1).people(7).start().await;
    /// let today = Sim::builder().seed(2).people(7).start().await;
    /// let (_bob, ann) = (today.user("Bob"), today.user("Ann"));
    /// assert_eq!(ann.id(), yesterday.user("Ann").id());
    /// # }
    /// ```
    #[must_use]
    pub fn people(mut self, seed: u64) -> Self {
        self.people = Some(seed);
        self
    }

    /// Whether the bot sees only commands, replies to it and service messages in groups, as a new
    /// bot does on Telegram. Default: true; false shows it everything.
    #[must_use]
    pub fn privacy(mut self, privacy: bool) -> Self {
        self.privacy = privacy;
        self
    }

    /// How many messages each chat remembers, at least 1. Default: 1000.
    #[must_use]
    pub fn keep_messages(mut self, count: usize) -> Self {
        self.keep = count.max(1);
        self
    }

    /// How long, in real time, an expectation waits before it fails. Default: 20 s.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// What the clock shows at the start, as time since 1970.
    ///
    /// Default: the real date, or 2026-01-01 when time is virtual.
    #[must_use]
    pub fn starts_at(mut self, date: Duration) -> Self {
        self.date = Some(date);
        self
    }

    /// Stops tokio's clock: time passes only by [`Sim::advance`].
    ///
    /// Not needed in a test with `start_paused = true`, where time is virtual anyway.
    #[must_use]
    pub fn virtual_time(mut self) -> Self {
        self.virtual_time = true;
        self
    }

    /// Starts the simulator.
    ///
    /// # Panics
    ///
    /// Panics where [`try_start`](Self::try_start) returns an error.
    pub async fn start(self) -> Sim {
        match self.try_start().await {
            Ok(sim) => sim,
            Err(error) => {
                let source = std::error::Error::source(&error).map(|source| format!(": {source}"));
                panic!("the simulator can't start: {error}{}", source.unwrap_or_default())
            }
        }
    }

    /// Starts the simulator.
    ///
    /// # Errors
    ///
    /// [`StartError`] says what is wrong with the settings or the port.
    pub async fn try_start(self) -> Result<Sim, StartError> {
        let time = virtual_time::hold(self.virtual_time)?;
        let mut random = fastrand::Rng::with_seed(self.seed);
        let token = self.token.clone().unwrap_or_else(|| make_token(&mut random));
        let bot = token.split_once(':').and_then(|(id, _)| id.parse().ok()).map(UserId);
        let bot = bot.filter(|bot| bot.0 > 0).ok_or(StartError::Token)?;
        let listening = |source| StartError::Listen { port: self.port, source };
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let listener = TcpListener::bind(address).await.map_err(listening)?;
        let address = listener.local_addr().map_err(listening)?;
        let date = match (self.date, &time) {
            (Some(date), _) => date,
            (None, Some(_)) => clock::NEW_YEAR,
            (None, None) => clock::today(),
        };
        let state = self.state(bot, time.is_some(), &mut random);
        let shared = Arc::new(Shared::new(state, Clock::starting_at(date), token));
        let (cut, cuts) = watch::channel(0);
        task::spawn(http::serve(listener, shared.clone(), cuts));
        let url = format!("http://{address}");
        Ok(Sim { inner: Arc::new(Inner { shared, url, patience: self.patience, cut, time }) })
    }

    fn state(&self, bot: UserId, is_virtual: bool, random: &mut fastrand::Rng) -> State {
        let setup = Setup {
            bot,
            bot_name: title_case(&self.username),
            bot_username: self.username.clone(),
            privacy: self.privacy,
            keep: self.keep,
            seed: random.u64(..),
            people: self.people,
        };
        // Nothing waits a millisecond while the clock stands still.
        let burst = if is_virtual { Duration::ZERO } else { BURST };
        State {
            world: World::new(setup),
            queue: Queue::new(random.i64(100_000_000..1_000_000_000), burst),
            faults: crate::faults::Faults::default(),
            calls: crate::calls::Calls::default(),
            commands: crate::methods::Commands::default(),
            stopped: false,
        }
    }
}

/// `notes_bot` is called `Notes Bot`.
fn title_case(username: &str) -> String {
    let word = |word: &str| match word.chars().next() {
        Some(first) => format!("{}{}", first.to_uppercase(), &word[first.len_utf8()..]),
        None => String::new(),
    };
    username.split('_').map(word).collect::<Vec<_>>().join(" ")
}

/// A token of the usual form: the bot's id, a colon, 35 characters.
fn make_token(random: &mut fastrand::Rng) -> String {
    let id = random.i64(6_000_000_000..8_000_000_000);
    let secret: String = (0..33).map(|_| random.alphanumeric()).collect();
    format!("{id}:AA{secret}")
}
