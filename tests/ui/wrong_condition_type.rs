//! Conditions with values of a wrong type.

use bot_core::prelude::*;

static NAMES: [&str; 1] = ["Ann"];

fn long(text: &str) -> bool {
    text.len() > 100
}

#[on_message(from = NAMES)]
async fn listed() {}

#[on_message(filter = 7)]
async fn number() {}

#[on_message(filter = long)]
async fn function() {}

fn main() {
    let _ = routes![listed, number, function];
}
