//! Columns of a table as bars: the median, with the range of the rounds as a whisker.

use crate::page::scale::Scale;
use crate::page::svg::{Anchor, Svg, width};
use crate::report::{Cell, Head, Report, Row, Table, Value};

/// Of the whole plot.
const WIDTH: f64 = 760.0;
/// Of a bar, and of the space between rows.
const BAR: f64 = 15.0;
const GAP: f64 = 9.0;
/// Around all.
const EDGE: f64 = 16.0;
/// Colours that differ.
const SERIES: usize = 4;
/// How the names of this framework's rows begin, which have a colour of their own.
const OURS: &str = "bot-core";

/// A plot of some columns of a table.
#[derive(Debug)]
pub(super) struct Plot<'a> {
    pub(super) title: &'a str,
    /// The name of its file.
    pub(super) file: String,
    head: &'a Head,
    table: &'a Table,
    /// The places of its columns.
    columns: Vec<usize>,
}

/// The plots of a table, in the order of their first columns.
pub(super) fn of<'a>(report: &'a Report, table: &'a Table) -> Vec<Plot<'a>> {
    let mut plots: Vec<Plot<'a>> = Vec::new();
    for (place, column) in table.columns.iter().enumerate() {
        let is_empty = table.rows.iter().all(|row| median(row, place).is_none());
        let Some(title) = column.plot.as_deref().filter(|_| !is_empty) else { continue };
        if let Some(plot) = plots.iter_mut().find(|plot| plot.title == title) {
            plot.columns.push(place);
            continue;
        }
        let file = format!("{}-{}.svg", report.name, file_name(title));
        plots.push(Plot { title, file, head: &report.head, table, columns: vec![place] });
    }
    plots
}

impl Plot<'_> {
    /// Draws it.
    pub(super) fn draw(&self) -> String {
        let rows: Vec<&Row> = self.table.rows.iter().filter(|row| self.has_any(row)).collect();
        let scale = self.scale(&rows);
        let names = rows.iter().map(|row| row.name.as_str()).chain([self.table.of.as_str()]);
        let names = names.map(width).fold(0.0, f64::max);
        let left = EDGE + names + 8.0;
        let values = rows
            .iter()
            .flat_map(|row| self.cells(row))
            .map(|(_, cell)| width(&self.value(cell, &scale)));
        let right = WIDTH - EDGE - values.fold(0.0, f64::max) - 8.0;
        let across = |value: f64| left + scale.at(value) * (right - left);

        let legend = if self.columns.len() > 1 { 22.0 } else { 0.0 };
        let top = 60.0 + legend;
        let step = BAR * count(self.columns.len()) + GAP;
        let bottom = top + step * count(rows.len());
        let height = bottom + 74.0;

        let mut svg = Svg::new(WIDTH, height, self.title);
        svg.text("title", Anchor::Start, (EDGE, 28.0), self.title);
        if self.columns.len() > 1 {
            self.legend(&mut svg, 50.0);
        }
        svg.text("dim", Anchor::End, (left - 8.0, top - 7.0), &self.table.of);
        for tick in scale.ticks() {
            let class = if self.is_ratio() && is_one(tick) { "one" } else { "grid" };
            svg.line(class, (across(tick), top - 4.0), (across(tick), bottom));
            svg.text("dim", Anchor::Middle, (across(tick), bottom + 16.0), &tick_text(tick));
        }
        for (place, row) in rows.iter().enumerate() {
            let above = top + step * count(place) + GAP / 2.0;
            let middle = above + (step - GAP) / 2.0;
            svg.text("", Anchor::End, (left - 8.0, middle + 4.0), &row.name);
            for (series, cell) in self.cells(row) {
                let above = above + BAR * count(series);
                self.bar(
                    &mut svg,
                    (&scale, &across),
                    (above, self.class(series, row, &rows)),
                    cell,
                );
            }
        }
        svg.text(
            "dim",
            Anchor::Middle,
            (f64::midpoint(left, right), bottom + 33.0),
            &self.axis(&scale),
        );
        let Head { command, date, machine, .. } = self.head;
        svg.text("small dim", Anchor::Start, (EDGE, bottom + 50.0), command);
        svg.text("small dim", Anchor::Start, (EDGE, bottom + 64.0), &format!("{date}, {machine}"));
        svg.finish()
    }

    /// One bar with its whisker, limit and value.
    fn bar(
        &self,
        svg: &mut Svg,
        (scale, across): (&Scale, &dyn Fn(f64) -> f64),
        (above, class): (f64, String),
        cell: &Cell,
    ) {
        let Some(median) = cell.median() else { return };
        let (from, to) = (across(scale.base.min(median)), across(scale.base.max(median)));
        svg.rectangle(&class, (from, above + 1.0), ((to - from).max(1.0), BAR - 2.0));
        let middle = above + BAR / 2.0;
        let mut end = to;
        if let Some(Value::Spread(spread)) = &cell.value
            && spread.least < spread.most
        {
            let (least, most) = (across(spread.least), across(spread.most));
            svg.line("whisker", (least, middle), (most, middle));
            // An end that lies beyond the axis has no cap.
            for value in [spread.least, spread.most].into_iter().filter(|value| scale.has(*value)) {
                svg.line("whisker", (across(value), middle - 3.0), (across(value), middle + 3.0));
            }
            end = end.max(most);
        }
        if let Some(limit) = cell.limit.filter(|limit| scale.has(*limit)) {
            svg.line("limit", (across(limit), above - 1.0), (across(limit), above + BAR + 1.0));
            end = end.max(across(limit));
        }
        svg.text("", Anchor::Start, (end + 6.0, middle + 4.0), &self.value(cell, scale));
    }

    /// Which colour is which column.
    fn legend(&self, svg: &mut Svg, base: f64) {
        let mut left = EDGE;
        for (series, place) in self.columns.iter().enumerate() {
            let head = &self.table.columns[*place].head;
            svg.rectangle(&format!("bar{}", series % SERIES), (left, base - 9.0), (10.0, 10.0));
            svg.text("", Anchor::Start, (left + 15.0, base), head);
            left += 15.0 + width(head) + 12.0;
        }
    }

    /// What the axis shows, as far as the legend doesn't say it.
    fn axis(&self, scale: &Scale) -> String {
        let mut axis = Vec::new();
        if let [place] = *self.columns {
            axis.push(self.table.columns[place].head.as_str());
        }
        if scale.logarithmic {
            axis.push("logarithmic");
        }
        let mut cells = self.table.rows.iter().flat_map(|row| self.cells(row));
        if cells.any(|(_, cell)| cell.limit.is_some()) {
            axis.push("red: the limit");
        }
        axis.join("; ")
    }

    fn scale(&self, rows: &[&Row]) -> Scale {
        let (mut medians, mut ranges) = (Vec::new(), Vec::new());
        for (_, cell) in rows.iter().flat_map(|row| self.cells(row)) {
            medians.extend(cell.median());
            ranges.extend(cell.limit);
            if let Some(Value::Spread(spread)) = &cell.value {
                ranges.extend([spread.least, spread.most]);
            }
        }
        Scale::new(&medians, &ranges, self.is_ratio())
    }

    /// The cells that it shows of a row, each with its place among them.
    fn cells<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = (usize, &'a Cell)> {
        let cells = self.columns.iter().enumerate();
        cells.filter_map(|(series, place)| Some((series, row.cells.get(*place)?)))
    }

    fn has_any(&self, row: &Row) -> bool {
        self.columns.iter().any(|place| median(row, *place).is_some())
    }

    fn is_ratio(&self) -> bool {
        self.columns.iter().all(|place| self.table.columns[*place].ratio)
    }

    /// The number beside a bar, and where its whisker ends if that is beyond the axis.
    fn value(&self, cell: &Cell, scale: &Scale) -> String {
        let digits = self.columns.iter().map(|place| self.table.columns[*place].digits).max();
        let number = |value| grouped(value, digits.unwrap_or_default());
        match &cell.value {
            Some(Value::Spread(spread)) if !scale.has(spread.most) => {
                format!("{}, to {}", number(spread.median), number(spread.most))
            }
            _ => cell.median().map(number).unwrap_or_default(),
        }
    }

    /// The colour of a bar: that of its column, or, where there is one only and other rows are this
    /// framework's, that of others.
    fn class(&self, series: usize, row: &Row, rows: &[&Row]) -> String {
        let some_are_ours = rows.iter().any(|row| row.name.starts_with(OURS));
        if self.columns.len() == 1 && some_are_ours && !row.name.starts_with(OURS) {
            return "other".to_owned();
        }
        format!("bar{}", series % SERIES)
    }
}

fn median(row: &Row, place: usize) -> Option<f64> {
    row.cells.get(place)?.median()
}

fn is_one(tick: f64) -> bool {
    (tick - 1.0).abs() < 1e-9
}

#[expect(clippy::cast_precision_loss, reason = "rows are few")]
fn count(of: usize) -> f64 {
    of as f64
}

/// A title as a part of a file's name.
fn file_name(title: &str) -> String {
    let words = title.split(|character: char| !character.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").to_ascii_lowercase()
}

/// A round number without zeros that say nothing.
fn tick_text(tick: f64) -> String {
    let text = grouped(tick, 6);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A number whose thousands stand apart.
fn grouped(number: f64, digits: usize) -> String {
    let text = format!("{number:.digits$}");
    let (whole, rest) = text.split_at(text.find('.').unwrap_or(text.len()));
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && whole.len() > 4 && (whole.len() - place).is_multiple_of(3) {
            grouped.push('\u{202f}');
        }
        grouped.push(digit);
    }
    grouped + rest
}
