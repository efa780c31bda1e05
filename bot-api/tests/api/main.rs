//! What `bot-api` promises, on the whole corpus of updates.

#![expect(clippy::unwrap_used, reason = "a test fails by a panic")]

mod depth;
mod methods;
mod odd;
mod parts;
mod round_trip;
mod sizes;
mod spec;

/// 663 valid updates, one a line.
const CORPUS: &str = include_str!("data/updates.jsonl");
/// What lies outside of the reference, with the reason, one a line.
const ODD: &str = include_str!("data/updates_odd.jsonl");
