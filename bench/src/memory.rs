//! What a bot holds in memory of many users, and what a user costs who is kept in memory.
//!
//! The bot gets no updates: its users' data are changed from outside of handlers, which goes the
//! same way through the cache into the store.

use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use bot_core::data::DataError;
use bot_core::prelude::*;

use crate::children::{Child, questions, say};
use crate::cpu::Memory;
use crate::options::Options;
use crate::report::{Cell, Column, Report, Table};
use crate::stores::{Directory, StoreKind};
use crate::task;

pub(crate) const OPTIONS: &[&str] = &["users", "cache"];

/// Data of one user: about 1000 bytes of JSON.
#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Profile {
    visits: u64,
    lines: Vec<String>,
}

/// What a user who is kept in memory may take, times the JSON of the user's data.
const LIMIT: f64 = 3.0;
/// How much a process with a store in a file may grow, times the cache.
const LIMIT_OF_CACHE: f64 = 3.0;
/// With fewer users, what the process itself needs outweighs them.
const ENOUGH: u32 = 100_000;

/// Changes that are under way at a time.
const AT_A_TIME: usize = 100;

/// Where the process stands.
#[derive(Debug, Serialize, Deserialize)]
struct Held {
    memory: Memory,
    /// Bytes of JSON of one user.
    json: u64,
}

/// Measures and prints: `--users` (default one million), `--cache` in MiB (32).
///
/// Fails when a user in memory takes more than the limit, or a store in a file more than the cache
/// allows.
#[expect(clippy::cast_precision_loss, reason = "bytes and counts are far below 2^52")]
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let users = options.get("users", 1_000_000_u32)?;
    let cache = options.get("cache", 32_u64)?;
    let mut report = Report::begin("memory");
    let directory = Directory::new()?;
    let mib = |head| Column::new(head).digits(1).median();
    let columns = [
        mib("start"),
        mib("stored"),
        mib("touched"),
        mib("most"),
        mib("JSON"),
        Column::ratio("a user, times its JSON"),
        Column::ratio("growth, times the cache"),
    ];
    let title = format!("{users} users, cache of {cache} MiB; resident memory in MiB");
    let mut table = Table::new(title, "store", columns);
    for kind in [StoreKind::Relaxed, StoreKind::Memory] {
        let data = directory.fresh("memory")?;
        let mib = cache.to_string();
        let arguments = ["keeper", "--store", kind.name(), "--data", &data, "--cache", &mib];
        let mut child = Child::start(&arguments)?;
        let start: Held = child.ask("0")?;
        let stored: Held = child.ask(&users.to_string())?;
        let touched: Held = child.ask(&users.to_string())?;
        let mib = |bytes: u64| (bytes as f64 / f64::from(1 << 20)).into();
        let growth = touched.memory.now.saturating_sub(start.memory.now) as f64;
        let enough = users >= ENOUGH;
        let (json, users) = (stored.json as f64, f64::from(users));
        let of_user = Cell::from(growth / users / json);
        let (of_user, of_cache) = match kind {
            StoreKind::Memory if enough => (of_user.at_most(LIMIT), Cell::default()),
            StoreKind::Memory => (of_user, Cell::default()),
            StoreKind::Relaxed | StoreKind::Durable => {
                (of_user, Cell::from(growth / (cache << 20) as f64).at_most(LIMIT_OF_CACHE))
            }
        };
        let cells = [
            mib(start.memory.now),
            mib(stored.memory.now),
            mib(touched.memory.now),
            mib(touched.memory.most),
            (json * users / f64::from(1 << 20)).into(),
            of_user,
            of_cache,
        ];
        table.row(kind.name(), cells);
    }
    report.table(table);
    report.finish()
}

/// The process that keeps the data: each line of its standard input is how many users are to be
/// changed, once each, in a scattered order.
pub(crate) fn keep(options: &Options) -> Result<(), Box<dyn Error>> {
    let kind: StoreKind = options.get("store", StoreKind::Memory)?;
    let data: PathBuf = options.get("data", PathBuf::new())?;
    let cache = options.get("cache", 32_u64)?;
    let mut asked = questions();
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async move {
        let opened = kind.open(&data)?;
        let app = App::new("123456:bench")
            .api_url("http://127.0.0.1:1")
            .store(Arc::clone(&opened.store))
            .cache(cache << 20)
            .build()?;
        while let Some(line) = asked.recv().await {
            touch(&app.handle(), line.parse()?).await?;
            let json = serde_json::to_string(&Profile::new(1))?.len() as u64;
            say(&Held { memory: Memory::read(), json })?;
        }
        Ok(())
    })
}

/// Changes the data of each user once.
async fn touch(app: &AppHandle, users: u32) -> Result<(), Box<dyn Error>> {
    let next = Arc::new(AtomicU32::new(0));
    let workers: Vec<_> = (0..AT_A_TIME)
        .map(|_| {
            let (app, next) = (app.clone(), Arc::clone(&next));
            task::spawn(async move {
                let size = users.next_power_of_two();
                loop {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    if place >= size {
                        return Ok::<_, DataError>(());
                    }
                    let user = scattered(place, size);
                    if user < users {
                        let data = app.data::<Profile>(UserId(user.into()));
                        data.update(move |profile| profile.visit(user)).await?;
                    }
                }
            })
        })
        .collect();
    for worker in workers {
        worker.await??;
    }
    Ok(())
}

/// The number at a place of an order in which each number below `size`, a power of two, comes once.
///
/// A list of random numbers would be memory too.
fn scattered(place: u32, size: u32) -> u32 {
    // Each step can be undone, so no two places have the same number.
    let mask = size - 1;
    let mut number = place;
    for _ in 0..3 {
        number = number.wrapping_mul(0x9e37_79b1) & mask;
        number ^= number >> (size.trailing_zeros() / 2).max(1);
    }
    number
}

impl Profile {
    fn new(user: u32) -> Self {
        let lines =
            (0..22).map(|line| format!("line {line:2} of {user:7}, and what it has to say"));
        Self { visits: 1, lines: lines.collect() }
    }

    fn visit(&mut self, user: u32) {
        if self.lines.is_empty() {
            *self = Self::new(user);
        } else {
            self.visits += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scattered_order_has_each_number_once() {
        for size in [1_u32, 2, 64, 4096] {
            let mut seen: Vec<u32> = (0..size).map(|place| scattered(place, size)).collect();
            let neighbours = seen.windows(2).filter(|pair| pair[0].abs_diff(pair[1]) == 1).count();
            assert!(size < 64 || neighbours * 10 < seen.len(), "{neighbours} of {size}");
            seen.sort_unstable();
            assert!(seen.into_iter().eq(0..size), "{size}");
        }
    }

    #[test]
    fn a_profile_is_about_a_thousand_bytes() {
        let json = serde_json::to_string(&Profile::new(999_999)).unwrap();
        assert!((950..1050).contains(&json.len()), "{}", json.len());
    }
}
