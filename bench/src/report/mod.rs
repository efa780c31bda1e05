//! What a sub-command measured: a head and tables, printed as they come and written as JSON into
//! the build directory at the end.

mod head;
mod others;
mod table;

use std::error::Error;
use std::fs;

use serde::{Deserialize, Serialize};

pub(crate) use head::Head;
use others::Ticks;
pub(crate) use table::{Cell, Column, Row, Table, Value};

/// What was measured, and where.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Report {
    /// Of the sub-command, and of what it was asked for where it makes several reports.
    pub(crate) name: String,
    pub(crate) head: Head,
    pub(crate) tables: Vec<Table>,
    /// When it began.
    #[serde(skip)]
    begun: Option<Ticks>,
}

#[expect(clippy::print_stdout, reason = "the figures are what it is for")]
impl Report {
    /// Takes command, date, machine and versions, and prints them.
    pub(crate) fn begin(name: &str) -> Self {
        let head = Head::take();
        println!("{head}");
        Self { name: name.to_owned(), head, tables: Vec::new(), begun: Ticks::read() }
    }

    /// One that was written.
    pub(crate) fn read(json: &str) -> serde_json::Result<Self> {
        serde_json::from_str(json)
    }

    /// Adds a line to the head, and prints it.
    pub(crate) fn note(&mut self, note: impl Into<String>) {
        let note = note.into();
        println!("          {note}");
        self.head.notes.push(note);
    }

    /// Another report under the same head.
    pub(crate) fn part(&self, name: &str) -> Self {
        let name = format!("{}-{name}", self.name);
        Self { name, head: self.head.clone(), tables: Vec::new(), begun: self.begun }
    }

    /// Adds a table, and prints it.
    pub(crate) fn table(&mut self, table: Table) {
        println!("\n{table}");
        self.tables.push(table);
    }

    /// Writes all as `bench-results/NAME.json` beside this program.
    ///
    /// Fails then when a limit isn't held, with all that aren't.
    pub(crate) fn finish(mut self) -> Result<(), Box<dyn Error>> {
        self.head.others =
            self.begun.zip(Ticks::read()).and_then(|(begun, ended)| ended.others_since(begun));
        if let Some(others) = self.head.others {
            println!("\nothers used {others:.2} cores meanwhile, in the mean");
        }
        let program = std::env::current_exe()?;
        let directory = program.parent().ok_or("the program is nowhere")?.join("bench-results");
        fs::create_dir_all(&directory)?;
        let json = serde_json::to_string_pretty(&self)?;
        fs::write(directory.join(format!("{}.json", self.name)), json + "\n")?;
        let not_held: Vec<String> = self.tables.iter().flat_map(Table::not_held).collect();
        if not_held.is_empty() { Ok(()) } else { Err(not_held.join("\n").into()) }
    }
}
