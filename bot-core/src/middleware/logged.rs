//! A `tracing` span around each handler, and how it ended.

use std::fmt;

use tokio::time::Instant;
use tracing::{Instrument, Level, Span};

use super::{Middleware, Next};
use crate::chain::chain;
use crate::context::Context;
use crate::extract::Rejection;
use crate::handler::{Failure, Outcome};
use crate::task::{BoxFuture, catch_panic_now};

/// Puts a [`tracing`](https://docs.rs/tracing) span around each handler, and logs how it ended.
///
/// The span is `handler`, with the fields `route`, `update`, `chat` and `user`, the last three as
/// ids where there are such.
/// What is logged inside of the handler, by whomever, is in it.
///
/// Its last event says `ended` and how long it took, `elapsed`:
///
/// | `ended` | what happened |
/// | --- | --- |
/// | `ok` | the handler returned `Ok`; its changes are stored next |
/// | `failed` | it returned `Err`, or an argument couldn't be had: `error` has the causes |
/// | `skipped` | it wasn't for this update, and the next route is tried |
/// | `misused` | what the user wrote didn't fit, and is answered with the usage |
/// | `panicked` | it panicked, or what runs between this and it |
/// | `dropped` | it was ended from outside, by a [`TimeLimit`](super::TimeLimit) or the bot's end |
///
/// What users write and the bot answers isn't logged, but what an author's errors say is.
/// The span and the event have one level. Default: [`Level::INFO`].
///
/// # Example
///
/// ```
/// use bot_core::middleware::{Level, Logged};
/// use bot_core::prelude::*;
///
/// #[command("ping")]
/// async fn ping() -> &'static str { "pong" }
///
/// let app = App::new("123456:token")
///     .middleware(Logged::new().level(Level::DEBUG))
///     .routes(routes![ping])
///     .build();
/// assert!(app.is_ok());
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use = "it runs where it is added by `middleware`"]
pub struct Logged {
    level: Level,
}

impl Logged {
    /// Logs on the level `INFO`.
    pub fn new() -> Self {
        Self { level: Level::INFO }
    }

    /// Logs on that level.
    pub fn level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }
}

impl Default for Logged {
    fn default() -> Self {
        Self::new()
    }
}

impl Middleware for Logged {
    fn never_skips(&self) -> bool {
        true
    }

    fn handle(&self, cx: Context, next: Next) -> BoxFuture<'_, Outcome> {
        let span = span(self.level, &cx);
        let run = async move {
            let mut end = End { level: self.level, began: Instant::now(), told: false };
            let outcome = next.run().await;
            end.tell(&outcome);
            outcome
        };
        Box::pin(run.instrument(span))
    }
}

/// What `tracing` takes as a constant, for a level that is chosen while the bot runs.
macro_rules! at_level {
    ($level:expr, $what:ident!($($arguments:tt)*)) => {
        match $level {
            Level::ERROR => tracing::$what!(Level::ERROR, $($arguments)*),
            Level::WARN => tracing::$what!(Level::WARN, $($arguments)*),
            Level::INFO => tracing::$what!(Level::INFO, $($arguments)*),
            Level::DEBUG => tracing::$what!(Level::DEBUG, $($arguments)*),
            Level::TRACE => tracing::$what!(Level::TRACE, $($arguments)*),
        }
    };
}

fn span(level: Level, cx: &Context) -> Span {
    let route = cx.route_name();
    let update = cx.trigger().update_id().map(|id| id.0);
    let chat = cx.chat_id().map(|id| id.0);
    let user = cx.user_id().map(|id| id.0);
    at_level!(level, span!("handler", route, update, chat, user))
}

/// Tells the end of a handler, even of one that doesn't come to its own.
struct End {
    level: Level,
    began: Instant,
    told: bool,
}

impl End {
    fn tell(&mut self, outcome: &Outcome) {
        self.told = true;
        match outcome {
            Ok(_) => self.log("ok", None),
            Err(Failure::Rejected(Rejection::Skip)) => self.log("skipped", None),
            // The reason repeats what the user wrote.
            Err(Failure::Rejected(Rejection::Usage(_))) => self.log("misused", None),
            Err(Failure::Rejected(Rejection::Fail(error)) | Failure::Failed(error)) => {
                // The causes are told by the author's code, which may panic.
                let error = catch_panic_now(|| chain(&**error));
                let error = error.unwrap_or_else(|panicked| format!("its text {panicked}"));
                self.log("failed", Some(&error));
            }
            Err(Failure::TimedOut { limit }) => {
                self.log("failed", Some(&format_args!("it took longer than {limit:?}")));
            }
        }
    }

    fn log(&self, ended: &'static str, error: Option<&dyn fmt::Display>) {
        let elapsed = self.began.elapsed();
        let error = error.map(tracing::field::display);
        at_level!(self.level, event!(ended, ?elapsed, error, "a handler ended"));
    }
}

impl Drop for End {
    fn drop(&mut self) {
        if !self.told {
            self.log(if std::thread::panicking() { "panicked" } else { "dropped" }, None);
        }
    }
}
