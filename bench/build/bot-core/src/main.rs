//! Greets who writes `/hello`.

use bot_core::prelude::*;

/// Greets you.
#[command("hello")]
async fn hello(user: &User) -> String {
    format!("Hello, {}!", user.first_name)
}

#[tokio::main]
async fn main() -> Result<(), RunError> {
    App::from_env()?.routes(routes![hello]).run().await
}
