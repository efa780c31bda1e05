//! Middleware: run it with a token in `BOT_TOKEN` and your id in `ADMIN`, and write `/think tea`,
//! `/think for ever`, `/secret`, or anything very often.

use std::time::Duration;

use bot_core::filter::UserList;
use bot_core::middleware::{Logged, Only, RateLimit, TimeLimit, Typing};
use bot_core::prelude::*;

static ADMINS: UserList = UserList::new();

/// Marks what a handler answers in a group as an answer.
#[middleware]
async fn quoting(cx: Context, next: Next) -> Outcome {
    let reply = next.run().await?;
    let in_group = cx.chat_id().is_some_and(|chat| chat.0 < 0);
    if in_group && !reply.is_none() { Ok(reply.quoting()) } else { Ok(reply) }
}

/// Thinks about something, for three seconds or longer.
#[command("think <what..>")]
async fn think(what: &str) -> String {
    let long = if what == "for ever" { Duration::MAX } else { Duration::from_secs(3) };
    tokio::time::sleep(long).await;
    format!("I have thought about {what}.")
}

/// Tells a secret.
#[command("secret")]
async fn secret() -> &'static str {
    "The tea is in the blue tin."
}

/// Says what went wrong.
#[on_error]
async fn failed(error: &HandlerError) -> String {
    match error {
        HandlerError::TimedOut { limit, .. } => format!("I gave up after {limit:?}."),
        _ => "That didn't work.".into(),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let Ok(admin) = std::env::var("ADMIN") {
        ADMINS.insert(admin.parse::<UserId>()?);
    }
    let only = Only::of(&ADMINS).answer("That is for administrators.");
    App::from_env()?
        .middleware(Logged::new())
        .middleware(RateLimit::new(5, Duration::from_secs(10)).answer("Slow down."))
        .middleware(TimeLimit::new(Duration::from_secs(20)))
        .middleware(Typing::new())
        .middleware(quoting)
        .routes(Router::new().middleware(only).routes(routes![secret]))
        .routes(routes![think, failed])
        .run()
        .await?;
    Ok(())
}
