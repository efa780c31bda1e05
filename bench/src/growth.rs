//! Whether an update costs the same however many users, routes and entries there are.
//!
//! The bots of all sizes live side by side and take turns; a ratio is always of two turns of one
//! round, to that with the smallest size.

use std::error::Error;
use std::str::FromStr;

use crate::bot::{self, Bot, Shape, Size};
use crate::cores::on_core;
use crate::load::{Crowd, Limits, Load, LoadServer, Mix};
use crate::options::Options;
use crate::report::{Cell, Column, Report, Table};
use crate::statistics::Spread;
use crate::stores::{Directory, StoreKind};

pub(crate) const OPTIONS: &[&str] = &["of", "store", "updates", "rounds", "most"];

/// What an update may cost, times what it costs with the smallest size.
const LIMIT: f64 = 1.20;

/// The core of all bots.
const BOTS: usize = 0;
/// The core of all servers.
const SERVERS: usize = 1;

/// What grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    Users,
    Writers,
    Routes,
    Entries,
}

impl Of {
    const ALL: [Self; 4] = [Self::Users, Self::Writers, Self::Routes, Self::Entries];

    fn name(self) -> &'static str {
        match self {
            Self::Users => "users",
            Self::Writers => "writers",
            Self::Routes => "routes",
            Self::Entries => "entries",
        }
    }

    /// From few to many.
    fn sizes(self) -> [u64; 4] {
        match self {
            Self::Users | Self::Writers => [1000, 10_000, 100_000, 1_000_000],
            Self::Routes => [1, 2, 20, 200],
            Self::Entries => [10, 1000, 100_000, 1_000_000],
        }
    }

    /// The stores that it may matter to.
    fn stores(self) -> &'static [StoreKind] {
        match self {
            Self::Users | Self::Writers | Self::Entries => &StoreKind::ALL,
            Self::Routes => &[StoreKind::Memory],
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::Users => "with so many users who have notes, of whom a thousand write",
            Self::Writers => "with so many users who have notes, and who all write",
            Self::Routes => {
                "with so many routes, half of them commands, of which the last is called"
            }
            Self::Entries => "of one user, who has so many notes in a collection",
        }
    }

    fn plan(self, size: u64) -> Result<Plan, Box<dyn Error>> {
        let (crowd, limits) = (Crowd::default(), Limits::of(1000));
        let plan =
            Plan { shape: Shape::Value, size: Size::default(), mix: Mix::PutGet, crowd, limits };
        Ok(match self {
            Self::Users => {
                let users = usize::try_from(size)?;
                let apart = users / crowd.users;
                let crowd = Crowd { apart, note: Some(bot::LAST_NOTE), ..crowd };
                Plan { size: Size { users: size, ..Size::default() }, crowd, ..plan }
            }
            Self::Writers => {
                let users = usize::try_from(size)?;
                let crowd = Crowd { users, note: Some(bot::LAST_NOTE), ..crowd };
                Plan { size: Size { users: size, ..Size::default() }, crowd, ..plan }
            }
            Self::Routes => Plan {
                size: Size { routes: usize::try_from(size)?, ..Size::default() },
                mix: Mix::Put,
                ..plan
            },
            Self::Entries => Plan {
                shape: Shape::Collection,
                size: Size { entries: size, ..Size::default() },
                crowd: Crowd { users: 1, ..crowd },
                limits: Limits { in_flight: 100, of_chat: 100 },
                ..plan
            },
        })
    }
}

impl FromStr for Of {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|of| of.name() == name)
            .ok_or_else(|| format!("`{name}` doesn't grow: users, writers, routes, entries"))
    }
}

/// A bot, and who writes to it.
#[derive(Clone, Copy, Debug)]
struct Plan {
    shape: Shape,
    size: Size,
    mix: Mix,
    crowd: Crowd,
    limits: Limits,
}

/// A bot and the server that loads it.
struct Pair {
    // Ended in this order: a bot without its server would complain.
    bot: Bot,
    server: LoadServer,
}

/// Measures and prints.
///
/// `--of users|writers|routes|entries` (all), `--store memory|relaxed|durable` (all), `--updates` of a turn
/// (10 000, a tenth of them with entries), `--rounds` of turns (9),
/// `--most` of what grows (1 000 000).
///
/// Fails when an update costs more than the limit.
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let of: Option<Of> = options.get_if_given("of")?;
    let store: Option<StoreKind> = options.get_if_given("store")?;
    let updates = options.get("updates", 10_000_u64)?;
    let rounds = options.get("rounds", 9_usize)?;
    let most = options.get("most", 1_000_000_u64)?;
    let mut report = Report::begin("growth");
    let directory = Directory::new()?;
    for of in Of::ALL.into_iter().filter(|one| of.is_none_or(|of| of == *one)) {
        let updates = if of == Of::Entries { updates.div_ceil(10) } else { updates };
        let columns = [
            Column::new("CPU of an update, µs").digits(1),
            Column::ratio(&format!("times that with {}", of.sizes()[0])).plot(&format!(
                "CPU of an update, times that with {} {}",
                of.sizes()[0],
                of.name()
            )),
        ];
        let title =
            format!("an update of the put/get bot {}, {rounds} rounds of {updates}", of.title());
        let mut table = Table::new(title, &format!("store, {}", of.name()), columns);
        let sizes: Vec<u64> = of.sizes().into_iter().filter(|size| *size <= most).collect();
        for kind in of.stores().iter().filter(|kind| store.is_none_or(|store| store == **kind)) {
            let costs = costs(of, *kind, &sizes, (rounds, updates), &directory)?;
            for (place, size) in sizes.iter().enumerate() {
                let cost = Spread::of(costs.iter().map(|round| round[place]));
                let ratio = Spread::of(costs.iter().map(|round| round[place] / round[0]));
                let cells = [cost.into(), Cell::from(ratio).at_most(LIMIT)];
                table.row(format!("{}, {size}", kind.name()), cells);
            }
        }
        report.table(table);
    }
    report.finish()
}

/// CPU time of an update in microseconds, by round and size.
fn costs(
    of: Of,
    kind: StoreKind,
    sizes: &[u64],
    (rounds, updates): (usize, u64),
    directory: &Directory,
) -> Result<Vec<Vec<f64>>, Box<dyn Error>> {
    let mut pairs = Vec::new();
    for size in sizes {
        let data = directory.fresh(&format!("{}-{size}", kind.name()))?;
        let mut pair = Pair::start(of.plan(*size)?, kind, &data)?;
        // The first turn fills the caches.
        pair.turn(updates)?;
        pairs.push(pair);
    }
    let mut costs = Vec::new();
    for round in 0..rounds {
        let mut of_round = vec![f64::NAN; pairs.len()];
        // Another one begins each time.
        for place in 0..pairs.len() {
            let place = (place + round) % pairs.len();
            of_round[place] = pairs[place].turn(updates)?;
        }
        costs.push(of_round);
    }
    Ok(costs)
}

impl Pair {
    fn start(plan: Plan, kind: StoreKind, data: &str) -> Result<Self, Box<dyn Error>> {
        let Plan { shape, size, mix, crowd, limits } = plan;
        let server = on_core(SERVERS, || LoadServer::start(mix, crowd, limits, 1))??;
        let bot = on_core(BOTS, || Bot::start((shape, size), kind, data, &server.url()))??;
        Ok(Self { bot, server })
    }

    /// CPU time of an update in microseconds.
    #[expect(clippy::cast_precision_loss, reason = "counts and nanoseconds are far below 2^52")]
    fn turn(&mut self, updates: u64) -> Result<f64, Box<dyn Error>> {
        // Waits until the store is filled, too.
        let before = self.bot.restored()?;
        let answered = self.server.run(Load::backlog(updates))?.updates;
        let after = self.bot.figures()?;
        Ok((after.cpu - before.cpu) as f64 / 1000.0 / answered as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_may_have_as_much_unanswered_as_the_limit_is() {
        for of in Of::ALL {
            for size in of.sizes() {
                let Plan { crowd, limits, .. } = of.plan(size).unwrap();
                assert!(limits.in_flight <= crowd.users * limits.of_chat, "{of:?} {size}");
            }
        }
    }
}
