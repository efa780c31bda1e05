//! Kills the example bot again and again under load, and checks that nothing was lost.
//!
//! The test itself is `bot-example/tests/crash`; here it is run for long, and optimised, so that a
//! kill hits a bot that is as fast as in earnest.

use std::process::ExitCode;

use anyhow::{Context as _, bail};

use crate::command::Command;

/// How often the bot is started unless something else is asked for: it is killed a thousand times
/// then, because one start in forty or so is to end in order.
const ROUNDS: u64 = 1050;

/// The test of `bot-example/tests/crash`.
const TEST: &str = "killed_at_random_moments_the_bot_loses_nothing_and_does_nothing_twice";

/// What is asked for after `crash`.
#[derive(Debug, PartialEq, Eq)]
struct Order {
    rounds: u64,
    seed: u64,
}

/// Runs the test. It prints a line for each seed and one for all of them, or what went wrong.
pub(crate) fn run(arguments: &[&str]) -> anyhow::Result<ExitCode> {
    let status = command(&Order::read(arguments)?).status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn command(order: &Order) -> Command {
    Command::cargo(["test", "--release", "--package", "bot-example", "--test", "crash"])
        .argument("--")
        .argument("--exact")
        .argument(TEST)
        .argument("--nocapture")
        .set("CRASH_ROUNDS", order.rounds.to_string())
        .set("CRASH_SEED", order.seed.to_string())
}

impl Order {
    fn read(arguments: &[&str]) -> anyhow::Result<Self> {
        let mut order = Self { rounds: ROUNDS, seed: 1 };
        for pair in arguments.chunks(2) {
            let (target, value) = match pair {
                ["--rounds", value] => (&mut order.rounds, value),
                ["--seed", value] => (&mut order.seed, value),
                _ => bail!("usage: cargo xtask crash [--rounds N] [--seed S]"),
            };
            *target = value.parse().with_context(|| format!("{value} is no number"))?;
        }
        Ok(order)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_and_seed_are_given_in_any_order_or_not_at_all() {
        let check = |arguments: &[&str], rounds, seed| {
            let order = Order::read(arguments).unwrap();
            assert_eq!(order, Order { rounds, seed }, "{arguments:?}");
        };
        check(&[], 1050, 1);
        check(&["--rounds", "50"], 50, 1);
        check(&["--seed", "7", "--rounds", "50"], 50, 7);
    }

    #[test]
    fn other_words_are_refused() {
        for arguments in [&["--rounds"][..], &["--rounds", "many"], &["50"], &["--sed", "7"]] {
            assert!(Order::read(arguments).is_err(), "{arguments:?}");
        }
    }

    #[test]
    fn the_test_is_asked_for_by_its_name() {
        let order = Order { rounds: 50, seed: 7 };
        assert_eq!(
            command(&order).to_string(),
            "CRASH_ROUNDS=50 CRASH_SEED=7 cargo test --release --package bot-example \
             --test crash -- --exact killed_at_random_moments_the_bot_loses_nothing_and_does_nothing_twice \
             --nocapture",
        );
        let source = crate::workspace::root().join("bot-example/tests/crash/main.rs");
        assert!(std::fs::read_to_string(source).unwrap().contains(&format!("fn {TEST}(")));
    }
}
