//! Routers: run it with a token in `BOT_TOKEN` and your user id in `ADMIN`, then write
//! `/tea`, `/close`, `/tea`, `/open`, `/fail` and anything else.

use std::sync::atomic::{AtomicBool, Ordering};

use bot_core::filter::{self, UserList};
use bot_core::prelude::*;

static ADMINS: UserList = UserList::new();
static CLOSED: AtomicBool = AtomicBool::new(false);

#[command("close")]
async fn close() -> &'static str {
    CLOSED.store(true, Ordering::Relaxed);
    "Closed."
}

#[command("open")]
async fn open() -> &'static str {
    CLOSED.store(false, Ordering::Relaxed);
    "Open."
}

#[command("fail")]
async fn fail() -> Result<(), &'static str> {
    Err("on purpose")
}

#[on_error]
async fn told_in_full(error: &HandlerError) -> String {
    error.chain()
}

/// Runs around the handlers of the bar.
#[middleware]
async fn only_when_open(_cx: Context, next: Next) -> Outcome {
    if CLOSED.load(Ordering::Relaxed) { Ok("We are closed.".into()) } else { next.run().await }
}

#[command("tea")]
async fn tea() -> &'static str {
    "Here you are."
}

#[fallback(chat = "private")]
async fn menu() -> &'static str {
    "We have /tea."
}

#[tokio::main]
async fn main() -> Result<(), RunError> {
    let admin = std::env::var("ADMIN").ok().and_then(|id| id.parse().ok());
    ADMINS.set(admin.map(UserId));
    let admin = Router::new().filter(filter::from(&ADMINS));
    let admin = admin.routes(routes![close, open, fail, told_in_full]);
    let bar = Router::new().middleware(only_when_open).routes(routes![tea, menu]);
    App::from_env()?.routes(admin).routes(bar).run().await
}
