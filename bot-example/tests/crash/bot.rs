//! The bot as a process.

use std::fs::OpenOptions;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use bot_sim::Sim;
use tokio::process::{Child, Command};
use tokio::time::timeout;

use crate::directory::Directory;

/// How long anything may take that has to come to an end.
pub(crate) const PATIENCE: Duration = Duration::from_secs(90);

/// How a bot is started.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    sim: Sim,
    durability: &'static str,
}

/// A bot that runs; it is killed at the latest when it is dropped.
#[derive(Debug)]
pub(crate) struct Bot(Child);

impl Program {
    pub(crate) fn new(sim: &Sim, durability: &'static str) -> Self {
        Self { sim: sim.clone(), durability }
    }

    pub(crate) fn start(&self, directory: &Directory) -> Bot {
        let log = OpenOptions::new().create(true).append(true).open(directory.log()).unwrap();
        let mut command = self.command(directory);
        command.args(["--durability", self.durability]);
        Bot(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn().unwrap())
    }

    /// Runs it with other arguments until it ends by itself; what it has printed.
    pub(crate) async fn ask(&self, directory: &Directory, arguments: &[&str]) -> String {
        let output = self.command(directory).args(arguments).output();
        let output = timeout(PATIENCE, output).await.expect("it ends").unwrap();
        let (text, errors) =
            (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{arguments:?}: {text}{errors}");
        text.into_owned()
    }

    fn command(&self, directory: &Directory) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_notes"));
        command.env("BOT_TOKEN", self.sim.token()).env("BOT_API_URL", self.sim.url());
        command.env("RUST_LOG", "info").env_remove("BOT_DATA").arg("--data").arg(directory.data());
        command.kill_on_drop(true);
        command
    }
}

impl Bot {
    /// Ends it as a loss of power would, as far as the process goes; whether it still ran.
    pub(crate) async fn kill(mut self) -> bool {
        let ran = self.ended().is_none();
        self.0.kill().await.unwrap();
        ran
    }

    /// Asks it to stop in order.
    pub(crate) async fn terminate(&self) {
        let id = self.0.id().expect("its end was not waited for").to_string();
        let sent = Command::new("kill").args(["-TERM", &id]).status().await.unwrap();
        assert!(sent.success());
    }

    /// How it has ended, if it has.
    pub(crate) fn ended(&mut self) -> Option<ExitStatus> {
        self.0.try_wait().unwrap()
    }

    /// Waits for its end.
    pub(crate) async fn end(mut self) -> ExitStatus {
        timeout(PATIENCE, self.0.wait()).await.expect("the bot ends when it is told to").unwrap()
    }
}
