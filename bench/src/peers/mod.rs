//! What an update of the same bot costs with other frameworks, and written by hand.
//!
//! All bots live side by side, each with a server of its own, and take turns; a ratio is always of
//! two turns of one round. Bots run on one core, servers on another.

mod contenders;
mod programs;
mod table;

use std::error::Error;

use contenders::Contender;
use programs::Programs;

use crate::bot::Figures;
use crate::children::Child;
use crate::cores::on_core;
use crate::load::{self, Crowd, Limits, Load, LoadServer, Mix};
use crate::options::Options;
use crate::report::Report;
use crate::stores::Directory;

pub(crate) const OPTIONS: &[&str] = &[
    "only",
    "mode",
    "updates",
    "rounds",
    "processes",
    "in-flight",
    "rate",
    "seconds",
    "delay",
    "runtime",
];

/// The core of all bots.
const BOTS: usize = 0;
/// The core of all servers.
const SERVERS: usize = 1;

/// How the updates come.
#[derive(Clone, Debug)]
struct Mode {
    name: &'static str,
    /// As the head of its table has it.
    title: String,
    load: Load,
}

/// What all turns have in common.
struct Plan {
    updates: u64,
    rounds: usize,
    processes: u64,
    in_flight: usize,
    runtime: String,
    contenders: Vec<Contender>,
    programs: Programs,
    data: Directory,
}

/// A bot and the server that loads it.
struct Pair {
    contender: Contender,
    // Ended in this order: a bot without its server would complain.
    bot: Child,
    server: LoadServer,
    /// Memory when it waited for its first update, and after its first turn, in bytes.
    idle: u64,
    first: u64,
}

/// One turn of one bot.
#[derive(Clone, Debug)]
struct Turn {
    /// CPU time per update in microseconds.
    cpu: f64,
    memory: Resident,
    report: load::Report,
}

/// Resident memory of a bot in bytes.
#[derive(Clone, Copy, Debug)]
struct Resident {
    /// When it waited for its first update.
    idle: u64,
    /// After its first turn.
    first: u64,
    /// After this one.
    now: u64,
    /// The most by then.
    most: u64,
}

/// The turns of all bots that were taken one after the other; none where a bot took no part.
type Round = Vec<Option<Turn>>;

/// Measures and prints.
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let updates = options.get("updates", 20_000_u64)?;
    let modes = modes(options, updates)?;
    let only = options.get("only", String::new())?;
    let mut report = Report::begin("peers");
    let contenders = Contender::named(&only)?;
    let programs = Programs::build(&contenders, &mut report)?;
    let plan = Plan {
        updates,
        rounds: options.get("rounds", 5_usize)?,
        processes: options.get("processes", 2_u64)?,
        in_flight: options.get("in-flight", 1000_usize)?,
        runtime: options.get("runtime", "current".to_owned())?,
        contenders: contenders.into_iter().filter(|one| programs.has(*one)).collect(),
        programs,
        data: Directory::new()?,
    };
    for version in table::versions(&plan.contenders, &plan.programs) {
        report.note(version);
    }
    for mode in modes {
        let mut rounds = Vec::new();
        for set in 0..plan.processes {
            plan.rounds(&mode, set, &mut rounds)?;
        }
        let mut part = report.part(mode.name);
        part.table(table::of(&mode, &plan.contenders, &rounds));
        part.finish()?;
    }
    Ok(())
}

/// The modes that were asked for.
fn modes(options: &Options, updates: u64) -> Result<Vec<Mode>, Box<dyn Error>> {
    let rate = options.get("rate", 2000_u32)?;
    let seconds = options.get("seconds", 3_u32)?;
    let delay = options.get("delay", 30_u64)?;
    let backlog = Load::backlog(updates);
    let all = [
        Mode { name: "backlog", title: "as many updates as are answered".into(), load: backlog },
        Mode {
            name: "rate",
            title: format!("{rate} updates per second, at random moments"),
            load: Load {
                rate: Some(f64::from(rate)),
                ..Load::backlog(u64::from(rate) * u64::from(seconds))
            },
        },
        Mode {
            name: "slow",
            title: format!("as many updates as are answered, and replies take {delay} ms"),
            load: Load { delay, ..Load::backlog(updates.div_ceil(4)) },
        },
    ];
    let wanted = options.get("mode", "all".to_owned())?;
    let modes: Vec<Mode> =
        all.into_iter().filter(|mode| wanted == "all" || wanted == mode.name).collect();
    if modes.is_empty() {
        return Err(format!("`{wanted}` is no mode: all, backlog, rate, slow").into());
    }
    Ok(modes)
}

impl Plan {
    /// Starts all bots, and lets them take turns.
    fn rounds(&self, mode: &Mode, set: u64, rounds: &mut Vec<Round>) -> Result<(), Box<dyn Error>> {
        let mut pairs = Vec::new();
        for contender in &self.contenders {
            pairs.push(Pair::start(*contender, self, set)?);
        }
        // The first turns fill the users' notes and the caches.
        for pair in &mut pairs {
            let load = Load::backlog(pair.contender.share(self.updates));
            pair.first = pair.turn(load)?.memory.now;
        }
        for round in 0..self.rounds {
            let count = pairs.len();
            let mut turns: Round = vec![None; count];
            // Another one begins each time.
            for place in 0..count {
                let index = (place + round) % count;
                let pair = &mut pairs[index];
                let updates = pair.contender.share(mode.load.updates);
                turns[index] = Some(pair.turn(Load { updates, ..mode.load })?);
            }
            rounds.push(turns);
        }
        Ok(())
    }
}

impl Pair {
    fn start(contender: Contender, plan: &Plan, seed: u64) -> Result<Self, Box<dyn Error>> {
        // Several of one chat only where a bot keeps their order.
        let of_chat = if contender.keeps_order() { 4 } else { 1 };
        let limits = Limits { in_flight: plan.in_flight, of_chat };
        let mut server =
            on_core(SERVERS, || LoadServer::start(Mix::Chatter, Crowd::default(), limits, seed))??;
        let mut bot = on_core(BOTS, || contender.start(plan, &server.url()))??;
        // Without updates, this waits until the bot waits.
        server.run(Load::backlog(0))?;
        let figures: Figures = bot.ask("figures")?;
        Ok(Self { contender, bot, server, idle: figures.memory.now, first: 0 })
    }

    #[expect(clippy::cast_precision_loss, reason = "counts and nanoseconds are far below 2^52")]
    fn turn(&mut self, load: Load) -> Result<Turn, Box<dyn Error>> {
        let before: Figures = self.bot.ask("figures")?;
        let report = self.server.run(load);
        let report = report.map_err(|error| format!("{}: {error}", self.contender.name()))?;
        let after: Figures = self.bot.ask("figures")?;
        let cpu = (after.cpu - before.cpu) as f64 / 1000.0 / report.updates as f64;
        let (idle, first) = (self.idle, self.first);
        let memory = Resident { idle, first, now: after.memory.now, most: after.memory.most };
        Ok(Turn { cpu, memory, report })
    }
}
