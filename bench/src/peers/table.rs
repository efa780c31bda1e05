//! The figures of all bots in a mode, as a table.

use std::process::Command;

use super::contenders::Contender;
use super::programs::Programs;
use super::{Mode, Round, Turn};
use crate::report::{Cell, Column, Table};
use crate::statistics::Spread;

/// Which interpreters take part; the other versions are in the lock files.
pub(super) fn versions(contenders: &[Contender], programs: &Programs) -> Vec<String> {
    let mut asked = Vec::new();
    let mut said = Vec::new();
    for contender in contenders {
        if let Some((program, script)) = programs.of(*contender)
            && !script.is_empty()
            && !asked.contains(&program)
        {
            let output = Command::new(&program).arg("--version").output();
            let version = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
            let name = program.file_name().unwrap_or_default().to_string_lossy();
            said.push(format!("{name}: {}", version.unwrap_or_default().trim()));
            asked.push(program);
        }
    }
    said
}

/// A row for each contender.
#[expect(clippy::cast_precision_loss, reason = "counts and bytes are far below 2^52")]
pub(super) fn of(mode: &Mode, contenders: &[Contender], rounds: &[Round]) -> Table {
    let place = |wanted: Contender| contenders.iter().position(|one| *one == wanted);
    let (hand, hand_32) = (place(Contender::HAND), place(Contender::HAND_32));
    let cpu = |turn: &Turn| turn.cpu;
    let p99 = |turn: &Turn| f64::from(turn.report.latencies.p99) / 1000.0;
    let mut table = Table::new(format!("{}: {}", mode.name, mode.title), "bot", columns(mode.name));
    for (index, contender) in contenders.iter().enumerate() {
        let all = |value: fn(&Turn) -> f64| -> Cell {
            let turns = rounds.iter().filter_map(|round| round[index].as_ref());
            Spread::of(turns.map(value)).into()
        };
        let ratio = |base: Option<usize>, value: fn(&Turn) -> f64| -> Cell {
            let of =
                |round: &Round| Some(value(round[index].as_ref()?) / value(round[base?].as_ref()?));
            Spread::of(rounds.iter().filter_map(of)).into()
        };
        let last = rounds.last().and_then(|round| round[index].as_ref());
        let cells = [
            // Microseconds of one are hundredths of a second of ten thousand.
            all(|turn| turn.cpu / 100.0),
            ratio(hand, cpu),
            ratio(hand_32, cpu),
            all(|turn| turn.report.updates as f64 / turn.report.seconds),
            all(|turn| f64::from(turn.report.latencies.p50) / 1000.0),
            all(p99),
            ratio(hand, p99),
            all(|turn| mib(turn.memory.idle)),
            all(|turn| mib(turn.memory.first)),
            last.map_or_else(Cell::default, |turn| mib(turn.memory.now).into()),
            all(|turn| mib(turn.memory.most)),
            all(|turn| turn.report.connections as f64),
        ];
        table.row(contender.name(), cells);
    }
    table
}

/// What is known of each; each mode has the plots of what it is for.
fn columns(mode: &str) -> [Column; 12] {
    let median = |head, digits| Column::new(head).digits(digits).median();
    let plot = |of: &str, title: &str, column: Column| {
        if mode == of { column.plot(title) } else { column }
    };
    let cpu = "CPU per update, times a loop by hand";
    let memory = "Resident memory";
    [
        Column::new("CPU s of 10 000").digits(3),
        plot("backlog", cpu, Column::ratio("times hyper 256")),
        Column::ratio("times hyper 32"),
        median("updates/s", 0),
        median("p50 ms", 2),
        plot("rate", "99 of 100 updates are answered within", median("p99 ms", 2)),
        Column::ratio("p99, times hyper 256"),
        plot("backlog", memory, median("idle MiB", 1)),
        median("first", 1),
        median("last", 1),
        plot("backlog", memory, median("peak MiB", 1)),
        median("connections", 0),
    ]
}

#[expect(clippy::cast_precision_loss, reason = "bytes of memory are far below 2^52")]
fn mib(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}
