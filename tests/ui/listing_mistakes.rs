//! Mistakes in how a command is shown: its descriptions, `hidden` and `captions`.

use bot_core::prelude::*;

/// Puts a value away.
#[command("put", description(german = "Legt etwas weg.", DE = "x", de = "a", de = "b", fr = ""))]
async fn put() {}

#[command("get", description = "Gets it", hidden = true, captions = "yes")]
async fn get() {}

#[command("list", description, hidden, hidden, hiden)]
async fn list() {}

#[command("all", description(), description("Alles."), description(it = 3))]
async fn all() {}

#[on_message(hidden)]
async fn seen() {}

fn main() {
    let _ = routes![put, get, list, all, seen];
}
