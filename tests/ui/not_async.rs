//! A handler that isn't async.

use bot_core::prelude::*;

#[command("put")]
fn put() -> String {
    String::new()
}

fn main() {
    let _ = routes![put];
}
