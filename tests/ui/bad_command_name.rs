//! Names that Telegram doesn't take for commands.

use bot_core::prelude::*;

#[command("Put")]
async fn put() {}

#[command("/get")]
async fn get() {}

#[command("put-away <value>")]
async fn put_away(value: String) {
    drop(value);
}

#[command("a_name_that_is_longer_than_thirty_two_characters")]
async fn long() {}

#[command("")]
async fn nameless() {}

#[command("order", alias = ["buy", "Shop", "buy", "order"])]
async fn order() {}

fn main() {
    let _ = routes![put, get, put_away, long, nameless, order];
}
