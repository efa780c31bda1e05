//! What dispatch costs: from a source's delivery of a command to the first line of its handler,
//! with few commands and with many.
//!
//! Allocations are counted by the test `allocations`, because a counter costs time.

mod bare;
pub(crate) mod rig;

use std::error::Error;
use std::time::Duration;

use rig::Way;

use crate::machine::print_head;
use crate::options::Options;
use crate::statistics::Spread;

pub(crate) const OPTIONS: &[&str] = &["updates", "rounds", "commands"];

/// What the way to a handler's first line may cost at most.
const LIMIT: Duration = Duration::from_micros(2);

/// Prints how long an update takes, and how much longer with many commands.
///
/// Fails when it is longer than the limit.
#[expect(clippy::print_stdout, reason = "the figures are what it is for")]
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let updates: usize = options.get("updates", 5000)?;
    let rounds: usize = options.get("rounds", 20)?;
    let most: usize = options.get("commands", 200)?;
    print_head();
    println!("nanoseconds from a delivery to the handler's first line");
    println!("medians of {updates} updates, one after the other, in {rounds} rounds");
    println!("commands  time                 relative to 2 commands  to a bare channel and task");
    let measure = |commands| median(&rig::run(commands, updates, Way::Alone)?);
    // What is slow the first time only isn't what is asked for.
    measure(2)?;
    let (mut few, mut many, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds {
        bare.push(median(&bare::run(updates)?)?);
        few.push(measure(2)?);
        many.push(measure(most)?);
    }
    let spread = |values: Vec<f64>| Spread::of(values).ok_or("there were no rounds");
    let row = |commands: usize, times: &[f64]| -> Result<Spread, Box<dyn Error>> {
        let to = |others: &[f64]| spread(times.iter().zip(others).map(|(a, b)| a / b).collect());
        let (time, to_few, to_bare) = (spread(times.to_vec())?, to(&few)?, to(&bare)?);
        let (to_few, to_bare) = (to_few.text(2), to_bare.text(2));
        println!("{commands:<9} {:<20} {to_few:<23} {to_bare}", time.text(0));
        Ok(time)
    };
    row(2, &few)?;
    let many = row(most, &many)?;
    let limit = LIMIT.as_secs_f64() * 1e9;
    if many.median > limit {
        return Err(format!("{:.0} ns, more than {limit:.0}", many.median).into());
    }
    Ok(())
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
