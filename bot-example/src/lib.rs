//! What the example bots share: where they run, and with whom they talk.
//!
//! With `BOT_TOKEN` a bot talks to Telegram, or to the server in `BOT_API_URL`.
//! Without a token it gets a simulated Telegram of its own, and you talk to it at the terminal, or
//! watch a scripted conversation with `-- --demo`.

mod demo;

use std::error::Error as StdError;
use std::fmt;

use bot_core::{App, AppBuilder, AppHandle, RunError};
use bot_sim::Sim;
use bot_sim::terminal::Terminal;
use tokio::io::{BufReader, stdin, stdout};
use tokio::task::JoinHandle;
use tracing_subscriber::EnvFilter;

const HELP: &str = "\
Runs an example bot.

  cargo run -p bot-example             talk to it here, without a token and without a network
  cargo run -p bot-example -- --demo   watch a short conversation

  BOT_TOKEN     the token of a bot of yours: it then talks to Telegram
  BOT_API_URL   another Bot API server to talk to
  RUST_LOG      what to log, such as `info` or `bot_core=debug`; default: warn
";

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

/// Runs a bot as the arguments and the environment say; `hint` says at the terminal what to write
/// to it, and `routes` gives it its handlers.
///
/// # Errors
///
/// An unknown argument, or what [`App::run`] fails with.
pub async fn run(hint: &str, routes: impl FnOnce(AppBuilder) -> AppBuilder) -> Result<(), Error> {
    let log = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(log).with_writer(std::io::stderr).init();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--help" | "-h"] => print(HELP),
        ["--demo"] => demo::play(routes).await?,
        [] if variable_is_set("BOT_TOKEN") => routes(App::from_env()?).run().await?,
        [] if variable_is_set("BOT_API_URL") => return Err(RunError::NoToken.into()),
        [] => chat(hint, routes).await?,
        _ => return Err(format!("these arguments are unknown: {arguments:?}\n\n{HELP}").into()),
    }
    Ok(())
}

fn variable_is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// Lets a person talk to the bot at the terminal, until the input ends or the bot does, for
/// instance by Ctrl-C.
async fn chat(hint: &str, routes: impl FnOnce(AppBuilder) -> AppBuilder) -> Result<(), Error> {
    print(hint);
    // In a group a new bot doesn't hear plain text; here it does, so that there is more to see.
    let sim = Sim::builder().privacy(false).start().await;
    let mut bot = Running::start(&sim, routes)?;
    let terminal = Terminal::new(&sim);
    tokio::select! {
        said = terminal.run(BufReader::new(stdin()), stdout()) => {
            said?;
            bot.stop().await
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
    fn start(sim: &Sim, routes: impl FnOnce(AppBuilder) -> AppBuilder) -> Result<Self, Error> {
        let app = routes(App::new(sim.token()).api_url(sim.url())).build()?;
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
