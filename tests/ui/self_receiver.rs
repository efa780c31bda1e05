//! A handler that is a method.

use bot_core::prelude::*;

struct Bot;

impl Bot {
    #[command("put")]
    async fn put(&self) {}
}

fn main() {
    let _ = Bot.put();
}
