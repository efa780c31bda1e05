//! Mistakes in the patterns of buttons, and in what they carry.

use bot_core::extract::Mention;
use bot_core::prelude::*;

#[callback("buy <item>")]
async fn buy(item: String) {
    let _ = item;
}

#[callback("take <item> [count]")]
async fn take(item: String, count: Option<u32>) {
    let _ = (item, count);
}

#[callback("pick:<count:10..1>", stored("7d"))]
async fn pick(count: u32) {
    let _ = count;
}

#[callback("sell:<item>:<count>")]
async fn sell(items: String, count: u32) {
    let _ = (items, count);
}

#[callback("this_name_alone_has_more_than_sixty_four_bytes_and_leaves_no_room_at_all")]
async fn long() {}

#[callback("this_name_leaves_no_room_for_the_token_after_it:<item>", stored)]
async fn token(item: String) {
    let _ = item;
}

#[callback("list:<items..>")]
async fn list(items: String) {
    let _ = items;
}

#[callback]
async fn none() {}

#[callback(buy)]
async fn unquoted() {}

#[callback("said", text = "said", photo)]
async fn said() {}

#[callback("kept", stored = "soon", chat = "grup", alias = "other")]
async fn kept() {}

fn main() {
    let _ = routes![buy, take, pick, sell, long, token, list, none, unquoted, said, kept];
    let _ = |whom: Mention| whom;
}
