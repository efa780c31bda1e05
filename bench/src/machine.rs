//! Where and with what something was measured.

use std::process::Command;

/// Prints what a reader of the figures has to know: command, date, machine, versions.
#[expect(clippy::print_stdout, reason = "it is the head of a table")]
pub(crate) fn print_head() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    println!("command:  cargo run --release -p bot-bench -- {}", arguments.join(" "));
    println!("date:     {}", said("date", &["-u", "+%F %H:%M UTC"]));
    println!("machine:  {}", machine());
    println!("load:     {} in the minutes before", load());
    println!("versions: {}, commit {}", said("rustc", &["-V"]), commit());
}

fn machine() -> String {
    let cpus = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpus.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("unknown CPU", |(_, model)| model);
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    format!("{model}, {cores} cores, {}", said("uname", &["-sr"]))
}

/// How many processes wanted to run, in the mean of one, five and fifteen minutes.
fn load() -> String {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split_whitespace().take(3).collect::<Vec<_>>().join(" ")
}

/// The commit, and whether the files differ from it.
fn commit() -> String {
    let commit = said("git", &["rev-parse", "--short", "HEAD"]);
    let differs = !said("git", &["status", "--porcelain", "-uno"]).is_empty();
    if differs { format!("{commit} with changes") } else { commit }
}

/// What a command says, in one line; nothing where it isn't there.
fn said(command: &str, arguments: &[&str]) -> String {
    let output = Command::new(command).args(arguments).output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    text.unwrap_or_default().trim().to_owned()
}
