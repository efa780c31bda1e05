//! An attribute on something that is no function.

use bot_core::prelude::*;

#[command("put")]
struct Put;

fn main() {
    let _ = Put;
}
