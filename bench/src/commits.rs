//! How long a commit takes and what it costs, straight at the store, with so many at a time.
//!
//! Each commit is that of one update: a user's value of about 600 bytes, and a mark with a reply.

use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bot_core::store::{Batch, Mark, Owner, RecordKey, Store, TriggerId, Value};
use bot_core::types::{UpdateId, UserId};
use serde::{Deserialize, Serialize};

use crate::children::{Child, questions, say};
use crate::load::{Latencies, micros};
use crate::options::Options;
use crate::report::{Column, Table};
use crate::stores::{Directory, Opened, StoreKind, Written};
use crate::{cpu, task};

/// Bytes of a value.
const BYTES: usize = 600;
const USERS: i64 = 1000;
const REPLY: &str = r#"[{"chat_id":5000000007,"text":"0b0f3c3e-4f6d-4b7e-9d53-0d1f8f0f6a01"}]"#;

/// What the commits of some seconds took.
#[derive(Debug, Serialize, Deserialize)]
struct Report {
    commits: u64,
    seconds: f64,
    /// Nanoseconds of CPU time of all threads.
    cpu: u64,
    latencies: Latencies,
    written: Written,
}

/// Measures: a row for each number in flight and store.
#[expect(clippy::cast_precision_loss, reason = "counts and nanoseconds are far below 2^52")]
pub(crate) fn table(milliseconds: u64, directory: &Directory) -> Result<Table, Box<dyn Error>> {
    let column = |head, digits| Column::new(head).digits(digits).median();
    let columns = [
        column("CPU, µs", 1),
        column("commits/s", 0),
        column("p50, ms", 3),
        column("p99, ms", 3),
        column("greatest, ms", 3),
        column("commits/group", 1),
    ];
    let title = format!("commits straight at the store, without a bot, for {milliseconds} ms");
    let mut table = Table::new(title, "in flight, store", columns);
    for in_flight in [1_u64, 100, 1000] {
        for kind in StoreKind::ALL {
            let data = directory.fresh("commits")?;
            let mut child = Child::start(&["committer", "--store", kind.name(), "--data", &data])?;
            // The first makes the file and the rows.
            let _: Report = child.ask(&format!("{in_flight} 500"))?;
            let report: Report = child.ask(&format!("{in_flight} {milliseconds}"))?;
            let Latencies { p50, p99, most } = report.latencies;
            let milli = |micros: u32| (f64::from(micros) / 1000.0).into();
            let cells = [
                (report.cpu as f64 / report.commits as f64 / 1000.0).into(),
                (report.commits as f64 / report.seconds).into(),
                milli(p50),
                milli(p99),
                milli(most),
                report.written.group().into(),
            ];
            table.row(format!("{in_flight}, {}", kind.name()), cells);
        }
    }
    Ok(table)
}

/// The process that commits: each line of its standard input is how many at a time, and for how
/// many milliseconds.
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let kind: StoreKind = options.get("store", StoreKind::Memory)?;
    let data: PathBuf = options.get("data", PathBuf::new())?;
    let mut asked = questions();
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async move {
        let store = kind.open(&data)?;
        while let Some(line) = asked.recv().await {
            let (in_flight, time) = line.split_once(' ').ok_or("two numbers are expected")?;
            let time = Duration::from_millis(time.parse()?);
            say(&measure(&store, in_flight.parse()?, time).await?)?;
        }
        Ok(())
    })
}

async fn measure(
    opened: &Opened,
    in_flight: i64,
    time: Duration,
) -> Result<Report, Box<dyn Error>> {
    let before = opened.written();
    let (start, cpu) = (Instant::now(), cpu::nanoseconds());
    let workers: Vec<_> = (0..in_flight)
        .map(|worker| task::spawn(work(Arc::clone(&opened.store), worker, in_flight, start + time)))
        .collect();
    let mut times = Vec::new();
    for worker in workers {
        times.extend(worker.await??);
    }
    let seconds = start.elapsed().as_secs_f64();
    let cpu = cpu::nanoseconds() - cpu;
    Ok(Report {
        commits: times.len() as u64,
        seconds,
        cpu,
        latencies: Latencies::of(&mut times),
        written: opened.written().since(before),
    })
}

/// One handler after another, each of an update of its own.
async fn work(
    store: Arc<dyn Store>,
    worker: i64,
    workers: i64,
    end: Instant,
) -> Result<Vec<u32>, bot_core::store::StoreError> {
    let mut times = Vec::new();
    let mut update = worker;
    let mut last = None;
    while Instant::now() < end {
        let mut batch = Batch::new();
        let key = RecordKey::new(Owner::User(UserId(update % USERS)), "notes");
        batch.records.push((key, Some(Value::new(json(update)))));
        let trigger = TriggerId::Update(UpdateId(update));
        batch.marks.push(Mark { trigger, groups: 1, reply: Some(Value::new(REPLY)) });
        // As the source does it, so that the marks don't pile up.
        batch.forget.extend(last.replace(trigger));
        let start = Instant::now();
        store.commit(batch).await?;
        times.push(micros(start.elapsed()));
        update += workers;
    }
    Ok(times)
}

fn json(update: i64) -> String {
    let mut json = format!("[\"note {update} ");
    json.extend(std::iter::repeat_n('x', BYTES.saturating_sub(json.len() + 2)));
    json.push_str("\"]");
    json
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_json_of_its_size() {
        let json = json(12);
        assert_eq!(json.len(), BYTES);
        let _: Vec<String> = serde_json::from_str(&json).unwrap();
    }
}
