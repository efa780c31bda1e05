//! Conditions that don't exist, say nothing, stand twice or have the wrong value.

use bot_core::filter::UserList;
use bot_core::prelude::*;

static ADMINS: UserList = UserList::new();

#[on_message(replay, not(fotward), any())]
async fn slips() {}

#[on_message(nto(photo), or(photo, video), reply(), any(photo, fotward()), text("Yes"), lang("de"))]
async fn calls() {}

#[on_poll(photo, chat = "group", from = ADMINS, language = "de", text = "Yes")]
async fn nothing_to_ask() {}

#[on_callback(text, prefix = "buy:")]
async fn button() {}

#[command("put", prefix = "#")]
async fn put() {}

#[on_message(reply, reply, text = "Yes", text = "Yes", chat = ["group", "grup"])]
async fn twice() {}

#[on_message(text = Yes, from, language = 7, filter = )]
async fn values() {}

#[on_message(from = "ADMINS")]
async fn quoted() {}

#[on_migrate(chat = "group")]
async fn moved() {}

#[on_raw(photo, chat = "group", text)]
async fn odd() {}

#[fallback(replay, photo, language = 7, "text", chats = "group")]
async fn rest() {}

fn main() {
    let _ = routes![slips, calls, nothing_to_ask, button, put, twice, values, quoted, moved, odd, rest];
}
