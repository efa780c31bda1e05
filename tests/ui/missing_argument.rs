//! A placeholder without an argument.

use bot_core::prelude::*;

#[command("get <key> [count]")]
async fn get(cx: Context) {
    drop(cx);
}

#[command("forget <key>")]
async fn forget() {}

fn main() {
    let _ = routes![get, forget];
}
