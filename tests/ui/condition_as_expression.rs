//! Conditions that are joined as an expression joins them, or stand in a list.

use bot_core::prelude::*;

#[on_message(!photo)]
async fn not() {}

#[on_message(photo | video, text & reply)]
async fn operators() {}

#[on_message((photo | video), (photo), any(!photo, [photo, video]))]
async fn parentheses() {}

#[on_message([photo, video])]
async fn list() {}

#[command("put", !forward)]
async fn put() {}

#[on_error("x")]
async fn failed() {}

fn main() {
    let _ = routes![not, operators, parentheses, list, put, failed];
}
