//! Where and with what something was measured.

use std::fmt;
use std::process::Command;

use serde::{Deserialize, Serialize};

/// What a reader of figures has to know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Head {
    pub(crate) command: String,
    pub(crate) date: String,
    pub(crate) machine: String,
    /// How many processes wanted to run, in the mean of one, five and fifteen minutes before.
    pub(crate) load: String,
    /// How many cores others used while it was measured, in the mean.
    pub(crate) others: Option<f64>,
    pub(crate) versions: String,
    /// What else belongs to it: other versions, what is left out.
    pub(crate) notes: Vec<String>,
}

impl Head {
    /// As it is now.
    pub(super) fn take() -> Self {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        Self {
            command: format!("cargo run --release -p bot-bench -- {}", arguments.join(" ")),
            date: said("date", &["-u", "+%F %H:%M UTC"]),
            machine: machine(),
            load: load(),
            others: None,
            versions: format!("{}, commit {}", said("rustc", &["-V"]), commit()),
            notes: Vec::new(),
        }
    }
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "command:  {}", self.command)?;
        writeln!(f, "date:     {}", self.date)?;
        writeln!(f, "machine:  {}", self.machine)?;
        writeln!(f, "load:     {} in the minutes before", self.load)?;
        write!(f, "versions: {}", self.versions)
    }
}

fn machine() -> String {
    let cpus = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpus.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("unknown CPU", |(_, model)| model);
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    format!("{model}, {cores} cores, {}", said("uname", &["-sr"]))
}

fn load() -> String {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split_whitespace().take(3).collect::<Vec<_>>().join(" ")
}

/// The commit, and whether the files differ from it.
fn commit() -> String {
    let commit = said("git", &["rev-parse", "--short", "HEAD"]);
    // Figures that were just written down change nothing of what is measured.
    let figures = [
        ":/",
        ":(top,exclude)bench/*.md",
        ":(top,exclude)bench/results",
        ":(top,exclude)bench/plots",
    ];
    let status = [&["status", "--porcelain", "-uno", "--"][..], &figures].concat();
    let differs = !said("git", &status).is_empty();
    if differs { format!("{commit} with changes") } else { commit }
}

/// What a command says, in one line; nothing where it isn't there.
fn said(command: &str, arguments: &[&str]) -> String {
    let output = Command::new(command).args(arguments).output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    text.unwrap_or_default().trim().to_owned()
}
