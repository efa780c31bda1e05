//! What dispatch costs: from a source's delivery of a command to the first line of its handler,
//! with few commands and with many.
//!
//! Allocations are counted by the test `allocations`, because a counter costs time.

mod bare;
pub(crate) mod rig;

use std::error::Error;
use std::time::Duration;

use rig::Way;

use crate::options::Options;
use crate::report::{Cell, Column, Report, Table};
use crate::statistics::Spread;

pub(crate) const OPTIONS: &[&str] = &["updates", "rounds", "commands"];

/// What the way to a handler's first line may cost at most.
const LIMIT: Duration = Duration::from_micros(2);

/// Prints how long an update takes, and how much longer with many commands.
///
/// Fails when it is longer than the limit.
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let updates: usize = options.get("updates", 5000)?;
    let rounds: usize = options.get("rounds", 20)?;
    let most: usize = options.get("commands", 200)?;
    let mut report = Report::begin("dispatch");
    let measure = |commands| median(&rig::run(commands, updates, Way::Alone)?);
    // What is slow the first time only isn't what is asked for.
    measure(2)?;
    let (mut few, mut many, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds {
        bare.push(median(&bare::run(updates)?)?);
        few.push(measure(2)?);
        many.push(measure(most)?);
    }
    let columns = [
        Column::new("time, ns").digits(0),
        Column::ratio("times 2 commands"),
        Column::ratio("times a bare channel and task")
            .plot("From a delivery to its handler, times a bare channel and task"),
    ];
    let title = format!(
        "from a delivery to the handler's first line: medians of {updates} updates, one after the \
         other, in {rounds} rounds"
    );
    let mut table = Table::new(title, "commands", columns);
    let mut row = |commands: usize, times: &[f64], limit: Option<Duration>| {
        let to = |others: &[f64]| Spread::of(times.iter().zip(others).map(|(a, b)| a / b));
        let limit = limit.map(|limit| limit.as_secs_f64() * 1e9);
        let time = Cell { limit, ..Spread::of(times.iter().copied()).into() };
        table.row(commands.to_string(), [time, to(&few).into(), to(&bare).into()]);
    };
    row(2, &few, None);
    row(most, &many, Some(LIMIT));
    report.table(table);
    report.finish()
}

/// The median in nanoseconds.
fn median(times: &[Duration]) -> Result<f64, Box<dyn Error>> {
    let times = Spread::of(times.iter().map(|time| time.as_secs_f64() * 1e9));
    Ok(times.ok_or("there were no updates")?.median)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_update_that_comes_alone_is_timed() {
        assert_eq!(rig::run(2, 100, Way::Alone).unwrap().len(), 100);
    }
}
