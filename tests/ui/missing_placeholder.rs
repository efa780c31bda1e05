//! An argument that looks like a word of the command and isn't in its pattern.

use bot_core::prelude::*;

#[command("add <item>")]
async fn add(item: String, count: u32) -> String {
    format!("{item} {count}")
}

#[command("say")]
async fn say(text: &str) -> String {
    text.to_owned()
}

fn main() {
    let _ = routes![add, say];
}
