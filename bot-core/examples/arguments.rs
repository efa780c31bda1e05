//! Words of commands as values: run it with a token in `BOT_TOKEN`, and write `/order tea 3`.

use std::time::Duration;

use bot_core::extract::Mention;
use bot_core::prelude::*;

/// What there is.
#[derive(Clone, Copy, Debug, Word)]
enum Drink {
    Tea,
    #[word("coffee", "espresso")]
    Coffee,
}

/// Orders a drink, up to ten of them.
#[command("order <drink> [count:1..=10] [note..]")]
async fn order(drink: Drink, count: Option<u32>, note: Option<&str>) -> String {
    let note = note.map_or_else(String::new, |note| format!(" ({note})"));
    format!("{} × {drink:?}{note}", count.unwrap_or(1))
}

/// Joins texts; those with spaces stand in quotation marks.
#[command("join [texts..]")]
async fn join(texts: Vec<String>) -> String {
    if texts.is_empty() { "Nothing to join.".into() } else { texts.join(" + ") }
}

/// Says how long a time is in seconds.
#[command("seconds <time:..=365d>")]
async fn seconds(time: Duration) -> String {
    time.as_secs().to_string()
}

/// Greets somebody.
#[command("greet <whom>")]
async fn greet(whom: Mention) -> String {
    format!("Hello, {}!", whom.name())
}

#[tokio::main]
async fn main() -> Result<(), RunError> {
    App::from_env()?.routes(routes![order, join, seconds, greet]).run().await
}
