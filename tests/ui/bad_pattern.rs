//! Mistakes in the placeholders of a pattern.

use bot_core::prelude::*;

#[command("get <key")]
async fn unclosed(key: String) {
    drop(key);
}

#[command("add to <list>")]
async fn literal(list: String) {
    drop(list);
}

#[command("buy [count] <item>")]
async fn order(count: Option<u32>, item: String) {
    drop((count, item));
}

#[command(r#"put <value..> <more>"#)]
async fn after_the_rest(value: String, more: String) {
    drop((value, more));
}

#[command("move <from> <from>")]
async fn twice(from: String) {
    drop(from);
}

#[command("roll <sides:10..1>")]
async fn roll(sides: u32) {
    let _ = sides;
}

#[command(put <value>)]
async fn unquoted(value: String) {
    drop(value);
}

#[command]
async fn missing() {}

fn main() {
    let _ = routes![unclosed, literal, order, after_the_rest, twice, roll, unquoted, missing];
}
