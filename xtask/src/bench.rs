//! Measures everything, records the figures, and has the page written that shows them.
//!
//! What is measured is in `bench`; this runs one sub-command after the other.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, bail, ensure};

use crate::command::Command;
use crate::workspace::{self, Workspace};

/// A benchmark that leaves one file of figures, named as it is.
#[derive(Debug, PartialEq, Eq)]
struct Benchmark {
    name: &'static str,
    /// Its sub-command, with what it is asked for.
    arguments: &'static str,
    /// What is added for a first look.
    quick: &'static str,
    /// How long it takes about, in minutes.
    minutes: u32,
}

/// In this order: what most others build upon comes first.
const ALL: [Benchmark; 11] = [
    Benchmark { name: "decode", arguments: "decode", quick: "", minutes: 1 },
    Benchmark {
        name: "dispatch",
        arguments: "dispatch",
        quick: "--updates 1000 --rounds 5",
        minutes: 1,
    },
    Benchmark {
        name: "collection",
        arguments: "collection",
        quick: "--rounds 1 --puts 200 --most 1000",
        minutes: 3,
    },
    Benchmark { name: "memory", arguments: "memory", quick: "--users 10000", minutes: 2 },
    Benchmark { name: "rebuild", arguments: "rebuild", quick: "--rounds 1", minutes: 3 },
    Benchmark { name: "build", arguments: "build", quick: "--rounds 1", minutes: 15 },
    Benchmark {
        name: "growth",
        arguments: "growth",
        quick: "--updates 2000 --rounds 1 --most 10000",
        minutes: 6,
    },
    Benchmark {
        name: "peers-backlog",
        arguments: "peers --mode backlog",
        quick: "--updates 2000 --rounds 1 --processes 1",
        minutes: 6,
    },
    Benchmark {
        name: "peers-rate",
        arguments: "peers --mode rate",
        quick: "--updates 2000 --rounds 1 --processes 1 --seconds 1",
        minutes: 8,
    },
    Benchmark {
        name: "peers-slow",
        arguments: "peers --mode slow",
        quick: "--updates 2000 --rounds 1 --processes 1",
        minutes: 8,
    },
    Benchmark {
        name: "store",
        arguments: "store",
        quick: "--updates 2000 --rounds 1 --processes 1 --commits 200",
        minutes: 6,
    },
];

/// The load above which figures say little of what is measured.
const BUSY: f64 = 0.5;

/// What is asked for after `bench`.
#[derive(Debug, PartialEq, Eq)]
struct Order {
    quick: bool,
    benchmarks: Vec<&'static Benchmark>,
}

/// Runs them all, also behind one that failed; fails at the end with those that did.
pub(crate) fn run(arguments: &[&str]) -> anyhow::Result<ExitCode> {
    let order = Order::read(arguments)?;
    println!("{}", order.told());
    // Before the build, which is a load too.
    if let Some(load) = load().filter(|load| *load > BUSY) {
        println!("warning: this machine has a load of {load}; figures are for a machine at rest");
    }
    let build = Command::cargo(["build", "--release", "--package", "bot-bench"]);
    ensure!(build.status()?.success(), "`{build}` failed");
    // The program itself, so that an edit meanwhile doesn't make another one of it.
    let release = Workspace::read()?.target_directory.join("release");
    let program = release.join("bot-bench").display().to_string();
    let left = release.join("bench-results");
    let recorded = workspace::root().join("bench/results");
    let mut failed = Vec::new();
    for benchmark in order.benchmarks {
        let file = format!("{}.json", benchmark.name);
        // What an earlier run left would count as this one's.
        if left.join(&file).exists() {
            fs::remove_file(left.join(&file))?;
        }
        println!("\n=== {}\n", benchmark.name);
        let arguments = benchmark.arguments(order.quick);
        let succeeded = Command::new(&program, arguments.clone()).status()?.success();
        let measured = left.join(&file).exists();
        if measured && !order.quick {
            record(&left.join(&file), &recorded.join(&file))?;
        }
        if !succeeded || !measured {
            let what = if measured { "a limit isn't held" } else { "it measured nothing" };
            let again = format!("cargo run --release -p bot-bench -- {}", arguments.join(" "));
            failed.push(format!("{}: {what}; again with `{again}`", benchmark.name));
        }
    }
    if order.quick {
        println!("\nA first look: nothing is recorded.");
    } else {
        let page = Command::new(&program, ["page"]);
        ensure!(page.status()?.success(), "`{page}` failed");
        println!("\nbench/results, bench/plots and bench/README.md have the figures.");
    }
    if failed.is_empty() { Ok(ExitCode::SUCCESS) } else { bail!("{}", failed.join("\n")) }
}

/// Copies figures to where they are kept.
fn record(from: &Path, to: &Path) -> anyhow::Result<()> {
    fs::copy(from, to).with_context(|| format!("{} to {}", from.display(), to.display()))?;
    Ok(())
}

/// How many processes wanted to run in the last minute; nothing where nobody knows.
fn load() -> Option<f64> {
    fs::read_to_string("/proc/loadavg").ok()?.split(' ').next()?.parse().ok()
}

impl Benchmark {
    /// Its sub-command and options.
    fn arguments(&self, quick: bool) -> Vec<&'static str> {
        let quick = if quick { self.quick } else { "" };
        self.arguments.split(' ').chain(quick.split_whitespace()).collect()
    }

    /// Whether it is the one of that name, or of one sub-command.
    fn is(&self, name: &str) -> bool {
        self.name == name || self.arguments.split(' ').next() == Some(name)
    }
}

impl Order {
    fn read(arguments: &[&str]) -> anyhow::Result<Self> {
        let (quick, names): (Vec<&str>, Vec<&str>) =
            arguments.iter().partition(|argument| **argument == "--quick");
        for name in &names {
            if !ALL.iter().any(|benchmark| benchmark.is(name)) {
                let all: Vec<&str> = ALL.iter().map(|benchmark| benchmark.name).collect();
                let all = all.join(", ");
                bail!(
                    "there is no benchmark `{name}`; there are: {all}; `--quick` is a first look"
                );
            }
        }
        let wanted = |benchmark: &&Benchmark| {
            names.is_empty() || names.iter().any(|name| benchmark.is(name))
        };
        Ok(Self { quick: !quick.is_empty(), benchmarks: ALL.iter().filter(wanted).collect() })
    }

    /// What comes, and how long it takes.
    fn told(&self) -> String {
        let names: Vec<&str> = self.benchmarks.iter().map(|benchmark| benchmark.name).collect();
        let minutes: u32 = self.benchmarks.iter().map(|benchmark| benchmark.minutes).sum();
        let time =
            if self.quick { "a few minutes".to_owned() } else { format!("{minutes} minutes") };
        format!("{}: about {time}, and the time to build what isn't built yet", names.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(arguments: &[&str]) -> Vec<&'static str> {
        let order = Order::read(arguments).unwrap();
        order.benchmarks.iter().map(|benchmark| benchmark.name).collect()
    }

    #[test]
    fn benchmarks_are_asked_for_by_name_or_sub_command_or_all() {
        assert_eq!(names(&["store", "decode"]), ["decode", "store"]);
        assert_eq!(names(&["peers"]), ["peers-backlog", "peers-rate", "peers-slow"]);
        assert_eq!(names(&["peers-rate", "--quick"]), ["peers-rate"]);
        assert_eq!(names(&["--quick"]).len(), ALL.len());
        let error = Order::read(&["speed"]).unwrap_err().to_string();
        assert!(error.contains("`speed`") && error.contains("peers-slow"), "{error}");
    }

    #[test]
    fn the_time_is_told_before() {
        let told = Order::read(&["decode", "store"]).unwrap().told();
        assert!(told.starts_with("decode, store: about 7 minutes"), "{told}");
        assert!(Order::read(&["--quick"]).unwrap().told().contains("a few minutes"));
    }

    #[test]
    fn a_first_look_asks_for_less() {
        assert_eq!(ALL[1].arguments(false), ["dispatch"]);
        assert_eq!(ALL[1].arguments(true), ["dispatch", "--updates", "1000", "--rounds", "5"]);
    }
}
