//! What one put costs in a collection of one user that has few entries, or very many.

use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use bot_core::data::{CollectionHandle, DataError};
use bot_core::prelude::*;
use bot_core::store::{Batch, Owner, RecordKey, Store, Value};
use uuid::Uuid;

use crate::children::{Child, questions, say};
use crate::cpu;
use crate::options::Options;
use crate::report::{Column, Report, Table};
use crate::statistics::Spread;
use crate::stores::{Directory, StoreKind};

pub(crate) const OPTIONS: &[&str] = &["rounds", "most", "puts"];

/// What a user has put away.
#[derive(Clone, Serialize, Deserialize, UserData)]
#[stored(name = "notes", key = Uuid)]
struct Note {
    text: String,
}

const USER: UserId = UserId(7);

/// How many entries the collection has.
const SIZES: [u64; 4] = [10, 1000, 100_000, 1_000_000];
/// Entries that are put before the collection is brought back to its size.
const AT_ONCE: u64 = 10;

/// What one put took, in nanoseconds.
#[derive(Debug, Serialize, Deserialize)]
struct Cost {
    cpu: f64,
    time: f64,
}

/// Measures and prints: `--rounds` (default 5) of `--puts` (2000), and collections of at most
/// `--most` entries (1 000 000).
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let rounds = options.get("rounds", 5_usize)?;
    let most = options.get("most", SIZES[3])?;
    let puts = options.get("puts", 2000_u64)?;
    let sizes: Vec<u64> = SIZES.into_iter().filter(|size| *size <= most).collect();
    let mut report = Report::begin("collection");
    let directory = Directory::new()?;
    let columns = [
        Column::new("CPU of a put, µs").digits(1),
        Column::ratio("times that with 10").plot("CPU of a put, times that into 10 entries"),
        Column::new("time, µs").digits(1).median(),
    ];
    let title = format!("a put into the collection of one user, {rounds} rounds of {puts}");
    let mut table = Table::new(title, "store, entries", columns);
    for kind in StoreKind::ALL {
        let mut children = sizes
            .iter()
            .map(|size| {
                let data = directory.fresh(&format!("{}-{size}", kind.name()))?;
                let mut child =
                    Child::start(&["collector", "--store", kind.name(), "--data", &data])?;
                // Fills it, and tells what nobody wants to know yet.
                let _: Cost = child.ask(&format!("{size} {AT_ONCE}"))?;
                Ok(child)
            })
            .collect::<Result<Vec<_>, Box<dyn Error>>>()?;
        let mut costs: Vec<Vec<Cost>> = sizes.iter().map(|_| Vec::new()).collect();
        for _ in 0..rounds {
            for (child, costs) in children.iter_mut().zip(&mut costs) {
                costs.push(child.ask(&format!("0 {puts}"))?);
            }
        }
        for (size, of_size) in sizes.iter().zip(&costs) {
            let ratios = of_size.iter().zip(&costs[0]).map(|(cost, few)| cost.cpu / few.cpu);
            let micros = |value: fn(&Cost) -> f64| {
                Spread::of(of_size.iter().map(|cost| value(cost) / 1000.0))
            };
            let cells = [micros(|cost| cost.cpu), Spread::of(ratios), micros(|cost| cost.time)];
            table.row(format!("{}, {size}", kind.name()), cells.map(Into::into));
        }
    }
    report.table(table);
    report.finish()
}

/// The process that has the collection: each line of its standard input is how many entries to fill
/// it with, and how many puts to measure then.
pub(crate) fn collect(options: &Options) -> Result<(), Box<dyn Error>> {
    let kind: StoreKind = options.get("store", StoreKind::Memory)?;
    let data: PathBuf = options.get("data", PathBuf::new())?;
    let mut asked = questions();
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async move {
        let store = kind.open(&data)?.store;
        let app = App::new("123456:bench")
            .api_url("http://127.0.0.1:1")
            .store(Arc::clone(&store))
            .build()?;
        let notes = app.handle().collection::<Note>(USER);
        let own = store.for_bot(app.handle().client().bot_id()).unwrap_or(store);
        while let Some(line) = asked.recv().await {
            let (entries, puts) = line.split_once(' ').ok_or("two numbers are expected")?;
            fill(&own, entries.parse()?).await?;
            say(&measure(&notes, puts.parse()?).await?)?;
        }
        Ok(())
    })
}

fn note(key: Uuid) -> Note {
    Note { text: format!("note of a user, for later, {key}") }
}

/// Puts many entries, many at a time.
async fn fill(store: &Arc<dyn Store>, entries: u64) -> Result<(), Box<dyn Error>> {
    let mut left = entries;
    while left > 0 {
        let some = left.min(1000);
        let mut batch = Batch::new();
        for _ in 0..some {
            let key = Uuid::new_v4();
            let value = Value::new(serde_json::to_string(&note(key))?);
            let key = RecordKey::entry(Owner::User(USER), "notes", key.to_string());
            batch.records.push((key, Some(value)));
        }
        store.commit(batch).await?;
        left -= some;
    }
    Ok(())
}

/// Puts entries one after another, each in a commit of its own.
#[expect(clippy::cast_precision_loss, reason = "nanoseconds are far below 2^52")]
async fn measure(notes: &CollectionHandle<Note>, puts: u64) -> Result<Cost, DataError> {
    let (mut cpu, mut time) = (0, 0.0);
    let times = puts.div_ceil(AT_ONCE);
    for _ in 0..times {
        let keys: Vec<_> = (0..AT_ONCE).map(|_| Uuid::new_v4()).collect();
        let (start, cpu_before) = (Instant::now(), cpu::nanoseconds());
        for key in &keys {
            notes.insert(key, note(*key)).await?;
        }
        cpu += cpu::nanoseconds() - cpu_before;
        time += start.elapsed().as_secs_f64() * 1e9;
        for key in &keys {
            notes.remove(key).await?;
        }
    }
    let puts = (times * AT_ONCE) as f64;
    Ok(Cost { cpu: cpu as f64 / puts, time: time / puts })
}
