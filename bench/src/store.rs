//! What an update of the put/get bot costs with each store, and how long it takes.
//!
//! The bots of all stores live side by side and take turns, so that whatever else the machine does
//! meets all of them; a ratio is always of two turns that follow each other.

use std::error::Error;

use crate::bot::{Bot, Figures, Shape};
use crate::load::{Limits, Load, LoadServer, Mix, Report};
use crate::options::Options;
use crate::statistics::Spread;
use crate::stores::{Directory, StoreKind, Written};
use crate::{commits, machine};

pub(crate) const OPTIONS: &[&str] =
    &["updates", "rounds", "processes", "mix", "shape", "in-flight", "commits"];

/// A bot and the server that loads it.
struct Pair {
    kind: StoreKind,
    // Ended in this order: a bot without its server would complain.
    bot: Bot,
    server: LoadServer,
}

/// One turn of one bot.
struct Turn {
    kind: StoreKind,
    /// CPU time per update in microseconds.
    cpu: f64,
    /// The server's.
    server_cpu: f64,
    /// CPU time, relative to that of the memory store in the same round.
    ratio: f64,
    written: Written,
    report: Report,
}

/// Measures and prints.
///
/// `--updates` of a turn (default 20 000), `--rounds` of turns (5) in each of `--processes` (3)
/// sets of fresh bots, `--mix put-get|put|get` (put-get),
/// `--shape value|collection` (value), `--in-flight N` (1, 100 and 1000),
/// `--commits` milliseconds of commits without a bot (3000; 0 for none).
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let updates = options.get("updates", 20_000_u64)?;
    let rounds = options.get("rounds", 5_usize)?;
    let processes = options.get("processes", 3_u64)?;
    let mix = options.get("mix", Mix::PutGet)?;
    let shape = options.get("shape", Shape::Value)?;
    let only = options.get("in-flight", 0_usize)?;
    let commits = options.get("commits", 3000_u64)?;
    machine::print_head();
    let all = [1, 100, 1000];
    let in_flight = if only == 0 { &all[..] } else { std::slice::from_ref(&only) };
    let directory = Directory::new()?;
    print_columns();
    for &in_flight in in_flight {
        let mut turns = Vec::new();
        for set in 0..processes {
            let mut pairs = StoreKind::ALL
                .into_iter()
                .map(|kind| Pair::start(kind, (shape, mix), in_flight, set, &directory))
                .collect::<Result<Vec<_>, _>>()?;
            // The first turns fill the users' notes and the caches.
            for pair in &mut pairs {
                pair.turn(updates)?;
            }
            for round in 0..rounds {
                turns.extend(one_round(&mut pairs, updates, round)?);
            }
        }
        for kind in StoreKind::ALL {
            print_row(in_flight, kind, &turns);
        }
    }
    if commits > 0 { commits::print(commits, &directory) } else { Ok(()) }
}

/// One turn of each; another one begins each time.
fn one_round(pairs: &mut [Pair], updates: u64, round: usize) -> Result<Vec<Turn>, Box<dyn Error>> {
    let count = pairs.len();
    let mut turns = Vec::with_capacity(count);
    for place in 0..count {
        turns.push(pairs[(place + round) % count].turn(updates)?);
    }
    let memory = turns.iter().find(|turn| turn.kind == StoreKind::Memory);
    let memory = memory.map_or(f64::NAN, |turn| turn.cpu);
    for turn in &mut turns {
        turn.ratio = turn.cpu / memory;
    }
    Ok(turns)
}

impl Pair {
    fn start(
        kind: StoreKind,
        (shape, mix): (Shape, Mix),
        in_flight: usize,
        seed: u64,
        directory: &Directory,
    ) -> Result<Self, Box<dyn Error>> {
        let server = LoadServer::start(mix, Limits::of(in_flight), seed)?;
        let bot = Bot::start(shape, kind, &directory.fresh(kind.name())?, &server.url())?;
        Ok(Self { kind, bot, server })
    }

    fn turn(&mut self, updates: u64) -> Result<Turn, Box<dyn Error>> {
        let before = self.bot.figures()?;
        let report = self.server.run(Load::backlog(updates))?;
        let after = self.bot.figures()?;
        Ok(Turn::of(self.kind, &before, &after, report))
    }
}

impl Turn {
    #[expect(clippy::cast_precision_loss, reason = "counts and nanoseconds are far below 2^52")]
    fn of(kind: StoreKind, before: &Figures, after: &Figures, report: Report) -> Self {
        let micros = |nanos: u64| nanos as f64 / 1000.0 / report.updates as f64;
        Self {
            kind,
            cpu: micros(after.cpu - before.cpu),
            server_cpu: micros(report.server_cpu),
            ratio: f64::NAN,
            written: after.written.since(before.written),
            report,
        }
    }
}

#[expect(clippy::print_stdout, reason = "the figures are what it is for")]
fn print_columns() {
    println!();
    println!(
        "{:>9}  {:<8}  {:<24}  {:<20}  {:>6}  {:>9}  {:>8}  {:>8}  {:>6}  {:>7}  {:>5}",
        "in flight",
        "store",
        "CPU per update, µs",
        "times memory",
        "server",
        "updates/s",
        "p50, ms",
        "p99, ms",
        "a poll",
        "commits",
        "group",
    );
}

#[expect(clippy::print_stdout, reason = "the figures are what it is for")]
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn print_row(in_flight: usize, kind: StoreKind, turns: &[Turn]) {
    let spread = |value: fn(&Turn) -> f64| {
        let turns = turns.iter().filter(|turn| turn.kind == kind);
        Spread::of(turns.map(value))
    };
    let median = |value| spread(value).map_or(f64::NAN, |spread| spread.median);
    let (Some(cpu), Some(ratio)) = (spread(|turn| turn.cpu), spread(|turn| turn.ratio)) else {
        return;
    };
    println!(
        "{in_flight:>9}  {:<8}  {:<24}  {:<20}  {:>6.1}  {:>9.0}  {:>8.2}  {:>8.2}  {:>6.1}  {:>7.2}  {:>5.1}",
        kind.name(),
        cpu.text(1),
        ratio.text(2),
        median(|turn| turn.server_cpu),
        median(|turn| turn.report.updates as f64 / turn.report.seconds),
        median(|turn| f64::from(turn.report.latencies.p50) / 1000.0),
        median(|turn| f64::from(turn.report.latencies.p99) / 1000.0),
        median(|turn| turn.report.updates as f64 / turn.report.polls as f64),
        median(|turn| turn.written.commits as f64 / turn.report.updates as f64),
        median(|turn| turn.written.group()),
    );
}
