//! Conditions whose value says nothing, or never holds.

use bot_core::prelude::*;

#[on_message(text = [], not(chat = []))]
async fn none() {}

#[command("put", chat = [], alias = [])]
async fn put() {}

#[on_message(text = ["Yes", ""], prefix = "")]
async fn empty() {}

#[on_callback(text = "")]
async fn button() {}

#[on_message(language = ["german", "de", "pt-br", "fil", "de_AT", ""])]
async fn german() {}

// This is asked before anything is typed.
#[on_inline_query(text = "")]
async fn asked() {}

fn main() {
    let _ = routes![none, put, empty, button, german, asked];
}
