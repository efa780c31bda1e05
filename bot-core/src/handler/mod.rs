//! What runs when a route holds: the [`Handler`] trait, functions as handlers, and what they return.

mod called;
mod function;
mod limits;
mod long;
mod part;
mod reply;
mod response;

use std::future::Future;
use std::time::Duration;

pub(crate) use called::{Arguments, Called};
pub use function::HandlerFunction;
pub use part::{ReplyCall, ReplyError, ReplyPart};
pub use reply::Reply;
pub use response::IntoResponse;

use crate::context::Context;
use crate::extract::{Access, Rejection};
pub use crate::handler_error::{BoxError, HandlerError, PanicPlace};
pub use crate::task::BoxFuture;
pub use crate::text::Html;

/// What a run of a handler gives: its reply, or why there is none.
pub type Outcome = Result<Reply, Failure>;

/// A run of a handler.
pub type OutcomeFuture<'a> = BoxFuture<'a, Outcome>;

/// Why a handler gave no reply.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// An argument could not be had; the handler wasn't called.
    Rejected(Rejection),
    /// The handler returned this error.
    Failed(BoxError),
    /// The handler took longer than a [`TimeLimit`](crate::middleware::TimeLimit) and was ended.
    TimedOut {
        /// How long it may take.
        limit: Duration,
    },
}

impl From<Rejection> for Failure {
    fn from(rejection: Rejection) -> Self {
        Self::Rejected(rejection)
    }
}

/// What was made by an author's own code, with a mistake in its reply found.
pub(crate) fn checked(outcome: Outcome) -> Outcome {
    outcome.and_then(IntoResponse::into_response)
}

/// Something that handles triggers.
///
/// Made from an annotated function by the macros and from any async function of up to twelve
/// by-value arguments by [`RouteBuilder::to`](crate::router::RouteBuilder::to).
pub trait Handler: Send + Sync + 'static {
    /// Says what the arguments are going to touch.
    fn access(&self, access: &mut Access);

    /// Gets the arguments, calls the handler and gives its reply.
    ///
    /// Changed data are left in the context's unit of work; the dispatcher stores them.
    fn call<'a>(&'a self, cx: &'a Context) -> OutcomeFuture<'a>;
}

/// A function's future, and the reply that its response becomes, in a box.
///
/// The attributes call it at the function's name, where a future that isn't `Send` is told of then.
pub fn answer<'a, R: 'a>(
    future: impl Future<Output = R> + Send + 'a,
    into_response: fn(R) -> Outcome,
) -> OutcomeFuture<'a> {
    Box::pin(async move { into_response(future.await) })
}

/// Declares nothing, for a response whose type has no name.
pub fn undeclared(_: &mut Access) {}
