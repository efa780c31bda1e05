//! Two functions of one name, so two handlers.

use bot_core::prelude::*;

#[command("ban")]
async fn ban() {}

#[command("unban")]
async fn ban() {}

fn main() {
    let _ = routes![ban];
}
