//! The longest that a handler may take.

use std::time::Duration;

use tokio::time::timeout;

use super::{Middleware, Next};
use crate::context::Context;
use crate::handler::{Failure, Outcome};
use crate::task::BoxFuture;

/// Ends a handler that takes too long.
///
/// It is dropped at its next `.await`; nothing that it changed is stored, what it had locked is
/// free again, and the next update of the chat is handled.
/// Error handlers are told by [`HandlerError::TimedOut`](crate::handler::HandlerError::TimedOut).
///
/// - What the handler has sent with the [`Client`](crate::client::Client) by then is sent.
/// - A handler that computes without an `.await` can't be ended.
/// - The time counts from when its data are locked, with the reading of its arguments, and ends
///   before its changes are stored: what has begun to be stored isn't cut off.
///
/// Any duration will do; [`Duration::ZERO`] leaves time only for what waits for nothing.
///
/// # Example
///
/// ```
/// use std::time::Duration;
///
/// use bot_core::middleware::TimeLimit;
/// use bot_core::prelude::*;
///
/// #[command("weather <town>")]
/// async fn weather(town: &str) -> String { format!("Rain in {town}.") }
///
/// #[on_error]
/// async fn failed(error: &HandlerError) -> &'static str {
///     match error {
///         HandlerError::TimedOut { .. } => "That took too long. Please try again later.",
///         _ => "That didn't work.",
///     }
/// }
///
/// let app = App::new("123456:token")
///     .middleware(TimeLimit::new(Duration::from_secs(30)))
///     .routes(routes![weather, failed])
///     .build();
/// assert!(app.is_ok());
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use = "it runs where it is added by `middleware`"]
pub struct TimeLimit {
    limit: Duration,
}

impl TimeLimit {
    /// Ends handlers that take longer than that.
    pub fn new(limit: Duration) -> Self {
        Self { limit }
    }
}

impl Middleware for TimeLimit {
    fn never_skips(&self) -> bool {
        true
    }

    fn handle(&self, _cx: Context, next: Next) -> BoxFuture<'_, Outcome> {
        let limit = self.limit;
        Box::pin(async move {
            timeout(limit, next.run()).await.unwrap_or(Err(Failure::TimedOut { limit }))
        })
    }
}
