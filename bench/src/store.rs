//! What an update of the put/get bot costs with each store, and how long it takes.
//!
//! The bots of all stores live side by side and take turns, so that whatever else the machine does
//! meets all of them; a ratio is always of two turns that follow each other.

use std::error::Error;

use crate::bot::{Bot, Figures, Shape, Size};
use crate::commits;
use crate::load::{self, Crowd, Limits, Load, LoadServer, Mix};
use crate::options::Options;
use crate::report::{Cell, Column, Report, Table};
use crate::statistics::Spread;
use crate::stores::{Directory, StoreKind, Written};

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
    report: load::Report,
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
    let mut figures = Report::begin("store");
    let all = [1, 100, 1000];
    let in_flight = if only == 0 { &all[..] } else { std::slice::from_ref(&only) };
    let directory = Directory::new()?;
    let title = format!(
        "an update of the put/get bot with each store: {} rounds of {updates} updates ({}, {})",
        rounds * usize::try_from(processes)?,
        mix.name(),
        shape.name(),
    );
    let mut table = Table::new(title, "in flight, store", columns());
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
            let limit =
                limit(in_flight, kind).filter(|_| (mix, shape) == (Mix::PutGet, Shape::Value));
            table.row(format!("{in_flight}, {}", kind.name()), cells(kind, &turns, limit));
        }
    }
    figures.table(table);
    if commits > 0 {
        figures.table(commits::table(commits, &directory)?);
    }
    figures.finish()
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
        let server = LoadServer::start(mix, Crowd::default(), Limits::of(in_flight), seed)?;
        let bot = Bot::start(
            (shape, Size::default()),
            kind,
            &directory.fresh(kind.name())?,
            &server.url(),
        )?;
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
    fn of(kind: StoreKind, before: &Figures, after: &Figures, report: load::Report) -> Self {
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

/// What an update may cost at most, measured by the memory store, in a bot that is busy.
fn limit(in_flight: usize, kind: StoreKind) -> Option<f64> {
    match (in_flight, kind) {
        (1000, StoreKind::Relaxed) => Some(1.4),
        (1000, StoreKind::Durable) => Some(1.6),
        _ => None,
    }
}

fn columns() -> [Column; 9] {
    let median = |head, digits| Column::new(head).digits(digits).median();
    [
        Column::new("CPU per update, µs").digits(1),
        Column::ratio("times memory")
            .plot("CPU per update with each store, times the memory store"),
        median("server", 1),
        median("updates/s", 0),
        median("p50, ms", 2),
        median("p99, ms", 2),
        median("a poll", 1),
        median("commits", 2),
        median("group", 1),
    ]
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn cells(kind: StoreKind, turns: &[Turn], limit: Option<f64>) -> [Cell; 9] {
    let cell = |value: fn(&Turn) -> f64| -> Cell {
        Spread::of(turns.iter().filter(|turn| turn.kind == kind).map(value)).into()
    };
    [
        cell(|turn| turn.cpu),
        Cell { limit, ..cell(|turn| turn.ratio) },
        cell(|turn| turn.server_cpu),
        cell(|turn| turn.report.updates as f64 / turn.report.seconds),
        cell(|turn| f64::from(turn.report.latencies.p50) / 1000.0),
        cell(|turn| f64::from(turn.report.latencies.p99) / 1000.0),
        cell(|turn| turn.report.updates as f64 / turn.report.polls as f64),
        cell(|turn| turn.written.commits as f64 / turn.report.updates as f64),
        cell(|turn| turn.written.group()),
    ]
}
