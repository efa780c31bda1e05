//! A handler that stands twice in a list of routes.

use bot_core::prelude::*;

#[command("put")]
async fn put() {}

mod admin {
    use bot_core::prelude::*;

    #[command("ban")]
    pub async fn ban() {}
}

fn main() {
    let _ = routes![put, admin::ban, put];
}
