//! What decoding an update costs, compared with a hand-written derive of the same fields.
//!
//! Instructions are counted under callgrind, so the figures are the same on every run.
//! Where valgrind isn't installed, time is taken instead.

use std::{error::Error, hint::black_box, process::Command, time::Instant};

use bot_api::types::{Incoming, Message, Update, decode_updates};

use crate::hand;
use crate::report::{Cell, Column, Report, Table};

/// Updates as bots get them: texts, commands, button presses and photos, one a line.
const TRAFFIC: &str = include_str!("../data/traffic.jsonl");
/// How often the traffic is decoded.
const ROUNDS: usize = 10;
/// What an update may cost at most, measured by the hand-written derive.
const LIMIT: f64 = 1.3;

/// Decodes the traffic in one way; `empty` only walks over it.
pub(crate) fn run(way: &str) -> Result<(), Box<dyn Error>> {
    let batch = batch();
    for _ in 0..ROUNDS {
        if way == "batch" {
            black_box(decode_updates(batch.as_bytes())?);
            continue;
        }
        for line in TRAFFIC.lines() {
            match way {
                "empty" => _ = black_box(line),
                "hand" => _ = black_box(serde_json::from_str::<hand::Update>(line)?),
                "api" => _ = black_box(serde_json::from_str::<Update>(line)?),
                "incoming" => _ = black_box(serde_json::from_str::<Incoming>(line)?),
                other => return Err(format!("`{other}` is no way to decode").into()),
            }
        }
    }
    Ok(())
}

/// Runs every way and prints what an update costs.
///
/// Fails when it is more than the limit.
pub(crate) fn compare() -> Result<(), Box<dyn Error>> {
    let mut report = Report::begin("decode");
    let counted = Command::new("valgrind").arg("--version").output().is_ok();
    let unit = if counted { "instructions" } else { "nanoseconds" };
    let cost = |way: &str| if counted { instructions(way) } else { nanoseconds(way) };
    let updates = f64::from(u32::try_from(ROUNDS * TRAFFIC.lines().count())?);
    let empty = cost("empty")?;
    let per_update = |way: &str| cost(way).map(|cost| (cost - empty) / updates);
    let hand = per_update("hand")?;
    let columns = [
        Column::new(unit).digits(0).median(),
        Column::ratio("times by hand")
            .digits(3)
            .plot("An update from JSON, times a derive by hand"),
        Column::new("size_of Update").digits(0).median(),
        Column::new("Message").digits(0).median(),
    ];
    let mut table = Table::new("an update from JSON, in the mean of 500", "type", columns);
    let bytes = |size: usize| u32::try_from(size).map_or(f64::NAN, f64::from).into();
    let sizes = (size_of::<hand::Update>(), size_of::<hand::Message>());
    table.row("by hand", [hand.into(), 1.0.into(), bytes(sizes.0), bytes(sizes.1)]);
    let ways = [
        ("api", "bot_api Update", size_of::<Update>()),
        ("incoming", "bot_api Incoming", size_of::<Incoming>()),
        ("batch", "decode_updates", size_of::<Incoming>()),
    ];
    for (way, name, size) in ways {
        let cost = per_update(way)?;
        let ratio = Cell::from(cost / hand);
        // A time is of this moment, so nothing is held by it.
        let ratio = if counted { ratio.at_most(LIMIT) } else { ratio };
        table.row(name, [cost.into(), ratio, bytes(size), bytes(size_of::<Message>())]);
    }
    report.table(table);
    report.finish()
}

/// Instructions of a whole run, counted in a process of its own.
fn instructions(way: &str) -> Result<f64, Box<dyn Error>> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe()?)
        .args(["decode", way])
        .output()?;
    let report = String::from_utf8_lossy(&output.stderr);
    let count = report.lines().find_map(|line| line.split_once("Collected :"));
    let (_, count) = count.ok_or_else(|| format!("callgrind counted nothing: {report}"))?;
    Ok(count.trim().parse()?)
}

/// The fastest of several runs in this process.
fn nanoseconds(way: &str) -> Result<f64, Box<dyn Error>> {
    let mut best = f64::INFINITY;
    for _ in 0..20 {
        let start = Instant::now();
        run(way)?;
        best = best.min(start.elapsed().as_secs_f64() * 1e9);
    }
    Ok(best)
}

/// The traffic as one answer to `getUpdates`.
fn batch() -> String {
    format!("[{}]", TRAFFIC.lines().collect::<Vec<_>>().join(","))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn both_ways_keep_the_same_fields() {
        for line in TRAFFIC.lines() {
            let json: Value = serde_json::from_str(line).unwrap();
            let hand: hand::Update = serde_json::from_str(line).unwrap();
            let api: Update = serde_json::from_str(line).unwrap();
            let json = plain(json);
            assert_eq!(plain(serde_json::to_value(&hand).unwrap()), json);
            assert_eq!(plain(serde_json::to_value(&api).unwrap()), json);
        }
    }

    /// Without what the types by hand write although it is absent, and with 1 for 1.0.
    fn plain(value: Value) -> Value {
        match value {
            Value::Object(fields) => fields
                .into_iter()
                .filter(|(key, value)| {
                    let required = ["is_bot"].contains(&key.as_str());
                    !value.is_null() && (required || *value != Value::Bool(false))
                })
                .map(|(key, value)| (key, plain(value)))
                .collect(),
            Value::Array(items) => items.into_iter().map(plain).collect(),
            Value::Number(number) => number.as_f64().into(),
            other => other,
        }
    }

    #[test]
    fn the_traffic_decodes_as_a_batch() {
        let updates = decode_updates(batch().as_bytes()).unwrap();
        assert_eq!(updates.len(), 500);
        assert!(updates.iter().all(|update| matches!(update, Incoming::Update(_))));
    }

    #[test]
    fn every_way_runs() {
        for way in ["empty", "hand", "api", "incoming", "batch"] {
            run(way).unwrap();
        }
        assert!(run("other").is_err());
    }
}
