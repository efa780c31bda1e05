//! Handlers that are made for any type or number.

use bot_core::prelude::*;

#[command("put <value>")]
async fn put<T>(value: T) {
    drop(value);
}

#[command("repeat")]
async fn repeat<const N: usize>() {}

#[command("show")]
async fn show(value: impl Send) {
    drop(value);
}

fn main() {
    let _ = routes![put, repeat, show];
}
