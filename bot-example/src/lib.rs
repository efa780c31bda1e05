//! What the example bots share: where they run, with whom they talk, and where their data are.
//!
//! With `BOT_TOKEN` a bot talks to Telegram, or to the server in `BOT_API_URL`, and keeps its data in
//! a file.
//! Without a token it gets a simulated Telegram of its own, and you talk to it at the terminal, or
//! watch a scripted conversation with `-- --demo`; its data are in memory then, like the rest of
//! that world, unless a file is named.

mod demo;
mod inbox;
mod options;

use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;

use bot_core::store::{OpenError, SqliteStore};
use bot_core::{App, AppBuilder, AppHandle, RunError};
use bot_sim::terminal::Terminal;
use bot_sim::{Sim, SimBuilder};
use tokio::io::{BufReader, stdin, stdout};
use tokio::task::JoinHandle;
use tracing_subscriber::EnvFilter;

use self::options::{Data, Options, Order};

const HELP: &str = "\
Runs an example bot.

  cargo run -p bot-example             talk to it here, without a token and without a network
  cargo run -p bot-example -- --demo   watch a short conversation

  --data FILE                the file that keeps the data; `memory` keeps them in memory.
                             Default: a file named after the bot, such as notes.db, when it talks
                             to Telegram; memory when Telegram is simulated. With a file, the same
                             people are there each time, and their groups are new ones
  --durability durable       an answer is sent when its data are on the disk (the default)
  --durability relaxed       they are on the disk within a second: faster, and only an end of the
                             whole system can lose that second
  --inbox                    list the updates that wait in the file, also beside a running bot:
                             those of the bot with the token in BOT_TOKEN, or without one, of the
                             simulated bot
  --inbox retry ID           an update that is set aside is handled at the next start
  --inbox discard ID         an update that is set aside is removed

  BOT_TOKEN     the token of a bot of yours: it then talks to Telegram
  BOT_API_URL   another Bot API server to talk to
  BOT_DATA      as --data
  RUST_LOG      what to log, such as `info` or `bot_core=debug`; default: warn
";

/// The bot of a simulated Telegram whose data are kept.
const SIMULATED_TOKEN: &str = "7000000000:simulated";

/// Why an example did not run.
///
/// Its `Debug` is the message with its causes, because that is what `main` prints.
pub struct Error(Box<dyn StdError + Send + Sync>);

impl<E: Into<Box<dyn StdError + Send + Sync>>> From<E> for Error {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        let mut source = self.0.source();
        while let Some(cause) = source {
            write!(f, ": {cause}")?;
            source = cause.source();
        }
        Ok(())
    }
}

/// Runs a bot as the arguments and the environment say.
///
/// `name` is the program's, `hint` says at the terminal what to write to the bot, and `routes` gives
/// it its handlers.
///
/// # Errors
///
/// An unknown argument, a file that can't be opened, or what [`App::run`] fails with.
pub async fn run(
    name: &str,
    hint: &str,
    routes: impl FnOnce(AppBuilder) -> AppBuilder,
) -> Result<(), Error> {
    let log = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(log).with_writer(std::io::stderr).init();
    let mut options = Options::of_process()
        .map_err(|error| Error::from(format!("{error:?}; `{name} --help` says what there is")))?;
    let usual = Data::File(PathBuf::from(format!("{name}.db")));
    match options.order {
        Order::Help => print(HELP),
        Order::Demo => demo::play(&options, routes).await?,
        Order::Inbox(order) => match options.data.unwrap_or(usual) {
            Data::File(file) => inbox::run(name, &file, order).await?,
            Data::Memory => return Err("data in memory have no inbox: name a file".into()),
        },
        Order::Run if variable_is_set("BOT_TOKEN") => {
            options.data.get_or_insert(usual);
            options.store(routes(App::from_env()?))?.run().await?;
        }
        Order::Run if variable_is_set("BOT_API_URL") => return Err(RunError::NoToken.into()),
        Order::Run => chat(hint, &options, routes).await?,
    }
    Ok(())
}

fn variable_is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// Says it in this program's words.
fn explained(error: OpenError) -> Error {
    match error {
        OpenError::InUse { path, process } => {
            let by = process.map(|process| format!(" by process {process}")).unwrap_or_default();
            let path = path.display();
            let why = "only one process can write it, so stop that one first";
            format!("{path} is in use{by}: {why}; `--inbox` lists what waits beside a running bot")
                .into()
        }
        error => error.into(),
    }
}

impl Options {
    /// Gives a bot the store that was asked for.
    fn store(&self, app: AppBuilder) -> Result<AppBuilder, Error> {
        Ok(match &self.data {
            Some(Data::File(file)) => {
                let store = SqliteStore::builder(file).durability(self.durability);
                app.store(store.open().map_err(explained)?)
            }
            Some(Data::Memory) | None => app,
        })
    }

    /// A simulated Telegram that fits the data: where they are kept, people have to be the same as
    /// before, and what is new must not be taken for something old.
    fn simulator(&self) -> SimBuilder {
        match &self.data {
            Some(Data::File(_)) => {
                let (seed, _) = uuid::Uuid::new_v4().as_u64_pair();
                Sim::builder().token(SIMULATED_TOKEN).people(0).seed(seed)
            }
            Some(Data::Memory) | None => Sim::builder(),
        }
    }
}

/// Lets a person talk to the bot at the terminal, until the input ends or the bot does, for
/// instance by Ctrl-C.
async fn chat(
    hint: &str,
    options: &Options,
    routes: impl FnOnce(AppBuilder) -> AppBuilder,
) -> Result<(), Error> {
    // In a group a new bot doesn't hear plain text; here it does, so that there is more to see.
    let sim = options.simulator().privacy(false).start().await;
    let mut bot = Running::start(&sim, options, routes)?;
    print(hint);
    let mut terminal = Terminal::new(&sim);
    tokio::select! {
        said = terminal.run(BufReader::new(stdin()), stdout()) => {
            said?;
            let stopped = bot.stop().await;
            terminal.show(stdout()).await?;
            stopped
        }
        ended = &mut bot.task => {
            let ended = ended.map_err(Error::from).and_then(|ended| Ok(ended?));
            if let Err(error) = &ended {
                tracing::error!(?error, "the bot ended");
            }
            // The thread that waits for a line can't be told to stop waiting, and the runtime
            // would wait for it.
            std::process::exit(i32::from(ended.is_err()))
        }
    }
}

/// A bot that runs beside a simulator.
struct Running {
    handle: AppHandle,
    task: JoinHandle<Result<(), RunError>>,
}

impl Running {
    fn start(
        sim: &Sim,
        options: &Options,
        routes: impl FnOnce(AppBuilder) -> AppBuilder,
    ) -> Result<Self, Error> {
        let app = App::new(sim.token()).api_url(sim.url());
        let app = options.store(routes(app))?.build()?;
        let handle = app.handle();
        #[expect(clippy::disallowed_methods, reason = "the rule is for the framework's own tasks")]
        let task = tokio::spawn(app.run());
        Ok(Self { handle, task })
    }

    async fn stop(self) -> Result<(), Error> {
        self.handle.stop();
        Ok(self.task.await??)
    }
}

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn print(text: &str) {
    println!("{}", text.trim_end());
}
