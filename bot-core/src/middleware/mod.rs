//! What runs around handlers: the [`Middleware`] trait, and functions as middleware.
//!
//! A middleware is given a [`Context`] and the [`Next`] thing to run, and gives an [`Outcome`].
//! It may do something before, after, or instead.
//!
//! ```
//! use std::time::Instant;
//!
//! use bot_core::prelude::*;
//!
//! /// Says how long each handler took.
//! #[middleware]
//! async fn timing(cx: Context, next: Next) -> Outcome {
//!     let start = Instant::now();
//!     let outcome = next.run().await;
//!     println!("{:?} took {:?}", cx.update().map(|update| update.update_id), start.elapsed());
//!     outcome
//! }
//!
//! #[command("ping")]
//! async fn ping() -> &'static str { "pong" }
//!
//! let app = App::new("123456:token").middleware(timing).routes(routes![ping]).build();
//! assert!(app.is_ok());
//! ```
//!
//! A middleware is part of its handler's transaction: what it does to the [`Outcome`] decides
//! whether the handler's changes are stored, and with which reply.

mod answer;
mod function;
mod logged;
mod only;
mod rate_limit;
mod time_limit;
mod typing;
mod windows;

use std::fmt;
use std::sync::Arc;

pub use function::{IntoMiddleware, MiddlewareFunction};
pub use logged::Logged;
pub use only::Only;
pub use rate_limit::RateLimit;
pub use time_limit::TimeLimit;
pub use tracing::Level;
pub use typing::Typing;

use crate::context::Context;
use crate::extract::Access;
use crate::handler::{Handler, Outcome, checked};
use crate::handler_error::PanicPlace;
use crate::task::BoxFuture;

/// Something that runs around handlers.
///
/// Async functions of a [`Context`], a [`Next`] and any extractors by value are middleware
/// already; implement the trait for what has settings of its own.
pub trait Middleware: Send + Sync + 'static {
    /// Says what it is going to touch. Called once per route. Default: nothing.
    fn access(&self, access: &mut Access) {
        let _ = access;
    }

    /// Whether it never lets the next route be tried by itself, with
    /// [`Rejection::Skip`](crate::extract::Rejection::Skip). Default: `false`.
    ///
    /// [`build`](crate::AppBuilder::build) finds routes that are never reached only where all
    /// middleware before them says so.
    fn never_skips(&self) -> bool {
        false
    }

    /// Runs around the handler; [`Next::run`] runs the rest.
    ///
    /// An outcome other than the handler's is used in its place: `Err` stores nothing, and
    /// [`Failure::Rejected`](crate::handler::Failure::Rejected) with
    /// [`Rejection::Skip`](crate::extract::Rejection::Skip) lets the next route be tried.
    /// A mistake in its reply, such as a wrong keyboard, is an `Err` too.
    fn handle(&self, cx: Context, next: Next) -> BoxFuture<'_, Outcome>;
}

/// Middleware in the order in which it runs, the outermost first.
pub(crate) type Chain = Arc<[Arc<dyn Middleware>]>;

/// The rest of what is to run: further middleware, then the handler.
///
/// Dropped without [`run`](Self::run), the handler doesn't run.
#[must_use = "the handler runs only by `run`"]
pub struct Next {
    chain: Chain,
    at: usize,
    handler: Arc<dyn Handler>,
    cx: Context,
}

impl Next {
    /// Everything there is to run.
    pub(crate) fn all(chain: Chain, handler: Arc<dyn Handler>, cx: Context) -> Self {
        Self { chain, at: 0, handler, cx }
    }

    /// Runs it.
    ///
    /// # Errors
    ///
    /// The handler's [`Failure`](crate::handler::Failure), or that of a middleware on the way.
    pub async fn run(mut self) -> Outcome {
        let Some(middleware) = self.chain.get(self.at).map(Arc::clone) else {
            self.cx.enter(PanicPlace::Handler);
            let outcome = checked(self.handler.call(&self.cx).await);
            self.cx.enter(PanicPlace::Middleware);
            return outcome;
        };
        self.at += 1;
        self.cx.enter(PanicPlace::Middleware);
        checked(middleware.handle(self.cx.clone(), self).await)
    }
}

impl fmt::Debug for Next {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Next").field("left", &(self.chain.len() - self.at)).finish_non_exhaustive()
    }
}
