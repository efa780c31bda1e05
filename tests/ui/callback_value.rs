//! A button that carries what can't be written and read again, and data of another type.

use bot_core::extract::Mention;
use bot_core::prelude::*;

#[callback("warn:<whom>")]
async fn warn(whom: Mention) {
    let _ = whom;
}

#[callback("buy:<item>:<count>")]
async fn buy(item: String, count: u32) {
    let _ = (item, count);
}

fn main() {
    let _ = routes![warn, buy];
    let _ = buy::data("tea", "3");
    let _ = buy::data("tea");
}
