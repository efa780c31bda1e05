//! A table of figures as data: what its columns mean, what was measured, and which limits there
//! are. A plot or another table can be made of it without knowing what measured it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::statistics::Spread;

/// What was measured of several things, a row for each.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Table {
    /// What the figures are, and of how much: a sentence without a full stop.
    pub(crate) title: String,
    /// What the names of the rows are.
    pub(crate) of: String,
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Row>,
}

/// What the figures below each other are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Column {
    /// The quantity, with its unit.
    pub(crate) head: String,
    /// Digits after the point.
    pub(crate) digits: usize,
    /// Whether the figures are ratios, which is what may be claimed.
    pub(crate) ratio: bool,
    /// Whether the least and the greatest are shown beside the median.
    pub(crate) range: bool,
    /// The title of the plot that shows it, if one does. Columns of a table with the same plot are
    /// bars side by side.
    pub(crate) plot: Option<String>,
}

/// What was measured of one thing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(crate) name: String,
    /// One for each column.
    pub(crate) cells: Vec<Cell>,
}

/// A figure, or nothing where there is none.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Cell {
    pub(crate) value: Option<Value>,
    /// What the median may be at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) limit: Option<f64>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Value {
    /// Measured several times.
    Spread(Spread),
    /// Measured once.
    Number(f64),
    Text(String),
}

impl Table {
    /// Without rows; `of` says what the names of rows are.
    pub(crate) fn new(
        title: impl Into<String>,
        of: &str,
        columns: impl IntoIterator<Item = Column>,
    ) -> Self {
        let columns = columns.into_iter().collect();
        Self { title: title.into(), of: of.to_owned(), columns, rows: Vec::new() }
    }

    /// Adds a row with a cell for each column.
    pub(crate) fn row(&mut self, name: impl Into<String>, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(Row { name: name.into(), cells: cells.into_iter().collect() });
    }

    /// The limits that aren't held, each with its row.
    pub(crate) fn not_held(&self) -> impl Iterator<Item = String> {
        self.rows.iter().flat_map(move |row| {
            let cells = row.cells.iter().zip(&self.columns);
            cells.filter(|(cell, _)| cell.holds() == Some(false)).map(|(cell, column)| {
                format!("{}, {}: {}", row.name, column.head, cell.text(column))
            })
        })
    }
}

impl Column {
    /// Median and range, with two digits.
    pub(crate) fn new(head: &str) -> Self {
        Self { head: head.to_owned(), digits: 2, ratio: false, range: true, plot: None }
    }

    /// The same for ratios, which may be claimed; `head` says to what.
    pub(crate) fn ratio(head: &str) -> Self {
        Self { ratio: true, ..Self::new(head) }
    }

    /// With so many digits after the point.
    pub(crate) fn digits(self, digits: usize) -> Self {
        Self { digits, ..self }
    }

    /// Without the range.
    pub(crate) fn median(self) -> Self {
        Self { range: false, ..self }
    }

    /// Shown in a plot of this title.
    pub(crate) fn plot(self, title: &str) -> Self {
        Self { plot: Some(title.to_owned()), ..self }
    }
}

impl Cell {
    /// With a limit that the median should hold.
    pub(crate) fn at_most(self, limit: f64) -> Self {
        Self { limit: Some(limit), ..self }
    }

    /// The number, or the median of several.
    pub(crate) fn median(&self) -> Option<f64> {
        match self.value.as_ref()? {
            Value::Spread(spread) => Some(spread.median),
            Value::Number(number) => Some(*number),
            Value::Text(_) => None,
        }
    }

    /// Whether the limit is held, where there is one.
    pub(crate) fn holds(&self) -> Option<bool> {
        Some(self.median()? <= self.limit?)
    }

    /// As it is read in that column.
    pub(crate) fn text(&self, column: &Column) -> String {
        let digits = column.digits;
        let text = match &self.value {
            Some(Value::Spread(spread)) if column.range && spread.least < spread.most => {
                spread.text(digits)
            }
            Some(Value::Spread(Spread { median: number, .. }) | Value::Number(number)) => {
                format!("{number:.digits$}")
            }
            Some(Value::Text(text)) => text.clone(),
            None => String::new(),
        };
        let limit = self.limit.unwrap_or_default();
        match self.holds() {
            Some(true) => format!("{text}, limit {limit} holds"),
            Some(false) => format!("{text}, limit {limit} DOESN'T HOLD"),
            None => text,
        }
    }
}

impl From<Spread> for Cell {
    fn from(spread: Spread) -> Self {
        let Spread { median, least, most } = spread;
        let finite = [median, least, most].into_iter().all(f64::is_finite);
        let [median, least, most] = [median, least, most].map(rounded);
        Self { value: finite.then_some(Value::Spread(Spread { median, least, most })), limit: None }
    }
}

impl From<Option<Spread>> for Cell {
    fn from(spread: Option<Spread>) -> Self {
        spread.map(Self::from).unwrap_or_default()
    }
}

impl From<f64> for Cell {
    /// Nothing where it is no number, such as what is divided by zero.
    fn from(number: f64) -> Self {
        Self { value: number.is_finite().then(|| Value::Number(rounded(number))), limit: None }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { value: Some(Value::Text(text)), limit: None }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// With six digits: those behind them are noise, and would be a change in each record.
fn rounded(number: f64) -> f64 {
    format!("{number:.5e}").parse().unwrap_or(number)
}

/// Its title, and the columns below each other.
impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let heads = self.columns.iter().map(|column| column.head.clone());
        let mut lines = vec![std::iter::once(self.of.clone()).chain(heads).collect::<Vec<_>>()];
        lines.extend(self.rows.iter().map(|row| {
            let cells = row.cells.iter().zip(&self.columns);
            let cells = cells.map(|(cell, column)| cell.text(column));
            std::iter::once(row.name.clone()).chain(cells).collect()
        }));
        let width = |place: usize| {
            lines.iter().filter_map(|line| line.get(place)).map(|text| text.chars().count()).max()
        };
        write!(f, "{}", self.title)?;
        for line in &lines {
            let padded = line.iter().enumerate().map(|(place, text)| {
                let width = width(place).unwrap_or_default();
                // The name and what has a range begin below each other, numbers end so.
                let begins = place == 0 || self.columns[place - 1].range;
                if begins { format!("{text:<width$}") } else { format!("{text:>width$}") }
            });
            write!(f, "\n{}", padded.collect::<Vec<_>>().join("  ").trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let spread = |values: &[f64]| Spread::of(values.iter().copied());
        let columns = [
            Column::new("time, ms").digits(1),
            Column::ratio("times by hand"),
            Column::new("updates/s").digits(0).median(),
        ];
        let mut table = Table::new("milliseconds of an update", "bot", columns);
        let cells = [spread(&[1.0, 2.0, 3.0]).into(), 1.0.into(), spread(&[900.0, 950.0]).into()];
        table.row("by hand", cells);
        let ratio = Cell::from(spread(&[1.2])).at_most(1.1);
        table.row("framework", [spread(&[2.5]).into(), ratio, Cell::from("many")]);
        table
    }

    #[test]
    fn a_table_has_its_columns_below_each_other() {
        let lines = [
            "milliseconds of an update",
            "bot        time, ms          times by hand                             updates/s",
            "by hand    2.0 (1.0 to 3.0)  1.00                                            925",
            "framework  2.5              1.20, limit 1.1 DOESN'T HOLD        many",
        ];
        let written = table().to_string();
        for (line, expected) in written.lines().zip(lines) {
            let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(words(line), words(expected));
        }
        assert_eq!(written.lines().count(), lines.len());
        let ends: Vec<usize> = written.lines().skip(1).map(|line| line.chars().count()).collect();
        assert!(ends.iter().all(|end| *end == ends[0]), "{written}");
    }

    #[test]
    fn a_limit_is_of_the_median() {
        let holds = |values: &[f64], limit| {
            Cell::from(Spread::of(values.iter().copied())).at_most(limit).holds()
        };
        assert_eq!(holds(&[1.0, 1.1, 9.0], 1.1), Some(true));
        assert_eq!(holds(&[1.0, 1.2], 1.0), Some(false));
        assert_eq!(holds(&[], 1.0), None);
        assert_eq!(Cell::from(1.0).holds(), None);
        let told: Vec<String> = table().not_held().collect();
        assert_eq!(told.len(), 1);
        assert!(told[0].starts_with("framework, times by hand: 1.20"), "{told:?}");
    }

    #[test]
    fn a_table_is_the_same_after_it_was_written_and_read() {
        let json = serde_json::to_string(&table()).unwrap();
        assert_eq!(serde_json::from_str::<Table>(&json).unwrap(), table());
    }

    #[test]
    fn a_number_keeps_six_digits() {
        let texts = [1.234_567_8, 1_234_567.8, 0.0]
            .map(|number| serde_json::to_string(&Cell::from(number)).unwrap());
        assert_eq!(
            texts,
            [1.23457, 1_234_570.0, 0.0].map(|number| format!("{{\"value\":{number:?}}}"))
        );
    }

    #[test]
    fn what_is_no_number_is_nothing() {
        assert_eq!(Cell::from(f64::NAN), Cell::default());
        assert_eq!(Cell::from(Spread::of([f64::NAN, 1.0])), Cell::default());
        assert_eq!(Cell::default().text(&Column::new("time")), "");
    }
}
