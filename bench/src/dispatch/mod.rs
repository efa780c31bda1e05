//! What dispatch costs: from a source's delivery of a command to the first line of its handler,
//! with few commands and with many.
//!
//! Allocations are counted by the test `allocations`, because a counter costs time.

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
    println!("commands  time                 relative to 2 commands");
    let measure = |commands| -> Result<f64, Box<dyn Error>> {
        let times = rig::run(commands, updates, Way::Alone)?;
        let times = Spread::of(times.iter().map(|time| time.as_secs_f64() * 1e9));
        Ok(times.ok_or("there were no updates")?.median)
    };
    // What is slow the first time only isn't what is asked for.
    measure(2)?;
    let (mut few, mut many, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds {
        let (of_few, of_many) = (measure(2)?, measure(most)?);
        few.push(of_few);
        many.push(of_many);
        ratios.push(of_many / of_few);
    }
    let spread = |values: Vec<f64>| Spread::of(values).ok_or("there were no rounds");
    let (few, many, ratio) = (spread(few)?, spread(many)?, spread(ratios)?);
    println!("{:<9} {}", 2, few.text(0));
    println!("{most:<9} {:<20} {}", many.text(0), ratio.text(2));
    let limit = LIMIT.as_secs_f64() * 1e9;
    if many.median > limit {
        return Err(format!("{:.0} ns, more than {limit:.0}", many.median).into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_update_that_comes_alone_is_timed() {
        assert_eq!(rig::run(2, 100, Way::Alone).unwrap().len(), 100);
    }
}
