//! A mistake in a handler of a button is told once, not at each button too.

use bot_core::keyboard::{Button, InlineKeyboard};
use bot_core::prelude::*;

#[callback("buy <item>")]
async fn buy(item: String) {
    let _ = item;
}

#[callback("sell:<item>:<count>")]
async fn sell(items: String, count: u32) {
    let _ = (items, count);
}

#[callback]
async fn none() {}

fn main() {
    let _ = InlineKeyboard::new()
        .row(Button::callback("Buy", buy::data("tea")))
        .row(Button::callback("Sell", sell::data("tea", 3)))
        .row(Button::callback("None", none::data()));
    let _ = routes![buy, sell, none];
}
