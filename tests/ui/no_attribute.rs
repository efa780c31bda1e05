//! A function without an attribute in a list of routes.

use bot_core::prelude::*;

async fn put() {}

fn main() {
    let _ = routes![put];
}
