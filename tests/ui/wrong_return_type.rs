//! What a handler returns is no response.

use bot_core::prelude::*;

#[command("count")]
async fn count() -> u32 {
    7
}

#[command("list")]
async fn list() -> Result<String, Vec<u8>> {
    Err(Vec::new())
}

fn main() {
    let _ = routes![count, list];
}
