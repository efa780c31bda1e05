//! The example bot is killed at random moments under load, and started again; in the end nothing
//! was lost and nothing was done twice.
//!
//! The bot is the real program with a real file, killed by SIGKILL, and talks to the simulator over
//! real sockets. `cargo xtask crash` runs this test for long; the environment variables `CRASH_ROUNDS`
//! and `CRASH_SEED` are how it asks for that. A seed gives about the same conversations again, but
//! not the same moments: these are up to the machine.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod bot;
mod chat;
mod directory;
mod run;
mod verify;
mod world;

use std::env;
use std::time::Instant;

use run::{Run, Tally};

/// After so many rounds everything is checked, and the next seed begins with a new world.
const ROUNDS_OF_A_SEED: u32 = 30;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_random_moments_the_bot_loses_nothing_and_does_nothing_twice() {
    let rounds = number("CRASH_ROUNDS").unwrap_or(ROUNDS_OF_A_SEED.into());
    let first_seed = number("CRASH_SEED").unwrap_or(1);
    let (mut total, started) = (Tally::default(), Instant::now());
    for seed in first_seed.. {
        let left = rounds - u64::from(total.rounds);
        if left == 0 {
            break;
        }
        let rounds = left.min(ROUNDS_OF_A_SEED.into());
        let run = Run::new(seed).await;
        println!("seed {seed}: data and log are in {}", run.directory().display());
        let tally = run.play(rounds).await;
        println!("seed {seed}: {tally}");
        total.add(&tally);
    }
    println!("all: {total}, in {:.1} s", started.elapsed().as_secs_f64());
}

/// A number from the environment.
#[track_caller]
fn number(name: &str) -> Option<u64> {
    let text = env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name} is no number: {text}")))
}
