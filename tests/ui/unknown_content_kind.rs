//! Kinds of content that no message has.

use bot_core::prelude::*;

#[on_message(foto, video)]
async fn seen() {}

#[on_message(sticker, sticker)]
async fn twice() {}

#[on_message(weather)]
async fn weather() {}

#[on_message("photo")]
async fn quoted() {}

fn main() {
    let _ = routes![seen, twice, weather, quoted];
}
