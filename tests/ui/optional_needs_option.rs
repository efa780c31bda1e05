//! An argument that doesn't say what its placeholder says: whether the word may be missing.

use bot_core::prelude::*;

#[command("buy <item> [count]")]
async fn buy(item: Option<String>, count: u32) {
    let _ = (item, count);
}

#[command("say [text..]")]
async fn say(text: &str) {
    let _ = text;
}

#[command("get <key>")]
async fn get(key: &String) {
    let _ = key;
}

#[command("keep <key>")]
async fn keep(key: &'static str, message: &'static Message) {
    let _ = (key, message);
}

fn main() {
    let _ = routes![buy, say, get, keep];
}
