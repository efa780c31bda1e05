//! The figures of all bots in a mode, as a table.

use std::process::Command;

use super::contenders::Contender;
use super::programs::Programs;
use super::{Mode, Round, Turn};
use crate::statistics::Spread;

/// Says which interpreters take part; the other versions are in the lock files.
#[expect(clippy::print_stdout, reason = "it is part of the head of the table")]
pub(super) fn print_versions(contenders: &[Contender], programs: &Programs) {
    let mut said = Vec::new();
    for contender in contenders {
        if let Some((program, script)) = programs.of(*contender)
            && !script.is_empty()
            && !said.contains(&program)
        {
            let output = Command::new(&program).arg("--version").output();
            let version = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
            let name = program.file_name().unwrap_or_default().to_string_lossy();
            println!("          {name}: {}", version.unwrap_or_default().trim());
            said.push(program);
        }
    }
}

/// A column: its head, and its text for one contender.
type Column<'a> = (&'a str, usize, &'a dyn Fn(usize) -> String);

/// Prints a row for each contender.
#[expect(clippy::print_stdout, reason = "the figures are what it is for")]
#[expect(clippy::cast_precision_loss, reason = "counts and bytes are far below 2^52")]
pub(super) fn print(mode: &Mode, contenders: &[Contender], rounds: &[Round]) {
    let place = |wanted: Contender| contenders.iter().position(|one| *one == wanted);
    let (hand, hand_32) = (place(Contender::HAND), place(Contender::HAND_32));
    let spread = |index: usize, value: fn(&Turn) -> f64| {
        let turns = rounds.iter().filter_map(|round| round[index].as_ref());
        Spread::of(turns.map(value))
    };
    let all =
        |index, value, digits| spread(index, value).map(|all| all.text(digits)).unwrap_or_default();
    let median = |index, value, digits: usize| {
        spread(index, value).map(|all| format!("{:.digits$}", all.median)).unwrap_or_default()
    };
    let ratio = |index: usize, base: Option<usize>, value: fn(&Turn) -> f64| {
        let of =
            |round: &Round| Some(value(round[index].as_ref()?) / value(round[base?].as_ref()?));
        Spread::of(rounds.iter().filter_map(of)).map(|all| all.text(2)).unwrap_or_default()
    };
    let cpu = |turn: &Turn| turn.cpu;
    let p99 = |turn: &Turn| f64::from(turn.report.latencies.p99) / 1000.0;
    let columns: [Column<'_>; 13] = [
        ("bot", 20, &|index| contenders[index].name()),
        // Microseconds of one are hundredths of a second of ten thousand.
        ("CPU s of 10 000", 21, &|index| all(index, |turn| turn.cpu / 100.0, 3)),
        ("times hyper 256", 22, &|index| ratio(index, hand, cpu)),
        ("times hyper 32", 22, &|index| ratio(index, hand_32, cpu)),
        ("updates/s", 9, &|index| {
            median(index, |turn| turn.report.updates as f64 / turn.report.seconds, 0)
        }),
        ("p50 ms", 7, &|index| {
            median(index, |turn| f64::from(turn.report.latencies.p50) / 1000.0, 2)
        }),
        ("p99 ms", 7, &|index| median(index, p99, 2)),
        ("p99, times hyper 256", 21, &|index| ratio(index, hand, p99)),
        ("idle MiB", 8, &|index| median(index, |turn| mib(turn.memory.idle), 1)),
        ("first", 6, &|index| median(index, |turn| mib(turn.memory.first), 1)),
        ("last", 6, &|index| {
            let last = rounds.last().and_then(|round| round[index].as_ref());
            last.map(|turn| format!("{:.1}", mib(turn.memory.now))).unwrap_or_default()
        }),
        ("peak", 6, &|index| median(index, |turn| mib(turn.memory.most), 1)),
        ("connections", 11, &|index| median(index, |turn| turn.report.connections as f64, 0)),
    ];
    println!();
    println!("{}: {}", mode.name, mode.title);
    let row = |text: &dyn Fn(&Column<'_>) -> String| {
        let cells =
            columns.iter().map(|column| format!("{:<width$}", text(column), width = column.1));
        println!("{}", cells.collect::<Vec<_>>().join("  ").trim_end());
    };
    row(&|(head, _, _)| (*head).to_owned());
    for index in 0..contenders.len() {
        row(&|(_, _, text)| text(index));
    }
}

#[expect(clippy::cast_precision_loss, reason = "bytes of memory are far below 2^52")]
fn mib(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}
