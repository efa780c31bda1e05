//! Kinds of updates that Telegram doesn't send, and arguments that aren't kinds.

use bot_core::prelude::*;

#[on(chat_joined_request)]
async fn slip() {}

#[on(callback)]
async fn short() {}

#[on(weather)]
async fn weather() {}

#[on("poll")]
async fn quoted() {}

#[on]
async fn missing() {}

#[on(crate = bot_core)]
async fn option_first() {}

#[on(poll, photo)]
async fn no_message() {}

fn main() {
    let _ = routes![slip, short, weather, quoted, missing, option_first, no_message];
}
