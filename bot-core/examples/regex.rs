//! Named groups of a regex as arguments: run it with a token in `BOT_TOKEN`, and write `3d6`.

use bot_core::prelude::*;

/// Rolls dice.
#[on_message(regex = r"(?i)^(?<count>\d+)d(?<sides>\d+)( for (?<what>.+))?$")]
async fn roll(count: u8, sides: u32, what: Option<&str>) -> String {
    let what = what.map_or_else(String::new, |what| format!(" for {what}"));
    format!("{count} dice with {sides} sides{what}: a fine roll.")
}

/// Finds a number of an order in whatever somebody writes, captions included.
#[on_message(regex = r"\border (?<number>\d{4,})\b")]
async fn order(number: u64) -> String {
    format!("I'll look for order {number}.")
}

#[tokio::main]
async fn main() -> Result<(), RunError> {
    App::from_env()?.routes(routes![roll, order]).run().await
}
