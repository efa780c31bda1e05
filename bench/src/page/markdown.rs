//! A report as Markdown: where and with what it was measured, its tables, and its plots.

use std::fmt::Write as _;

use crate::page::plot;
use crate::report::{Cell, Column, Report, Table};

/// A section for a report.
pub(super) fn section(report: &Report) -> String {
    let head = &report.head;
    let mut text = format!("### {}\n\n`{}`, {}.\n", heading(&report.name), head.command, head.date);
    let _ = writeln!(
        text,
        "{}; load {} in the minutes before{}.",
        head.machine,
        head.load,
        meanwhile(head.others)
    );
    let _ = writeln!(text, "{}.", head.versions);
    for note in &head.notes {
        let _ = writeln!(text, "{}.", note.trim_end_matches('.'));
    }
    for table in &report.tables {
        let _ = write!(text, "\n{}:\n\n{}", sentence(&table.title), rows(table));
        for plot in plot::of(report, table) {
            let _ = write!(text, "\n![{}](plots/{})\n", plot.title, plot.file);
        }
    }
    text
}

/// What others did while it ran.
fn meanwhile(others: Option<f64>) -> String {
    others.map(|cores| format!(", and others used {cores:.2} cores meanwhile")).unwrap_or_default()
}

/// `peers-backlog` as `Peers, backlog`.
fn heading(name: &str) -> String {
    sentence(&name.replace('-', ", "))
}

/// With a capital letter.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The table without the columns that are empty. Heads of ratios are bold.
fn rows(table: &Table) -> String {
    let is_used = |place: usize| {
        table.rows.iter().any(|row| row.cells.get(place).is_some_and(|cell| cell.value.is_some()))
    };
    let used: Vec<usize> = (0..table.columns.len()).filter(|place| is_used(*place)).collect();
    let head = |column: &Column| {
        if column.ratio { format!("**{}**", column.head) } else { column.head.clone() }
    };
    let heads = used.iter().map(|place| head(&table.columns[*place]));
    let mut text = line(std::iter::once(table.of.clone()).chain(heads));
    text += &line((0..=used.len()).map(|_| "---".to_owned()));
    for row in &table.rows {
        let cells = used.iter().map(|place| {
            row.cells
                .get(*place)
                .map_or_else(String::new, |cell| shown(cell, &table.columns[*place]))
        });
        text += &line(std::iter::once(row.name.clone()).chain(cells));
    }
    text
}

/// A limit that isn't held is seen at once.
fn shown(cell: &Cell, column: &Column) -> String {
    let text = cell.text(column);
    if cell.holds() == Some(false) { format!("**{text}**") } else { text }
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}
