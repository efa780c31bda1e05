//! Regexes that can't be used, and groups that no argument is named after.

use bot_core::prelude::*;

#[on_message(regex = "roll (\\d+")]
async fn open() {}

#[on_message(regex = r"[a-z")]
async fn raw() {}

#[on_message(regex = r"(?<count>\w{1000}){1000}")]
async fn large(count: u32) {}

#[on_message(regex = r"roll (?<count>\d+)d(?<sides>\d+)?")]
async fn misnamed(cuont: u32, sides: u32) {}

#[on_message(regex = 7, regex = "a", regex = "b")]
async fn several() {}

fn main() {
    let _ = routes![open, raw, large, misnamed, several];
}
