//! Handlers that are defined by a type: what the attributes expand to.

use std::marker::PhantomData;

use super::RouteBuilder;
use crate::context::Context;
use crate::extract::Access;
use crate::handler::{Handler, OutcomeFuture};

/// What `#[command]` and the other attributes implement, on the companion type of the function.
///
/// It can be written by hand as well, but [`Route::command`](crate::router::Route::command) and
/// its like are shorter.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a handler",
    label = "no handler attribute on this function",
    note = "put `#[command(\"…\")]`, `#[on_message]`, `#[on(…)]` or another handler attribute on the function"
)]
pub trait Definition: 'static {
    /// What starts the handler, its name and its description.
    fn route() -> RouteBuilder;

    /// What the arguments are going to touch.
    fn access(access: &mut Access);

    /// Gets the arguments, calls the function and gives its reply.
    fn call(cx: &Context) -> OutcomeFuture<'_>;
}

/// A [`Definition`] as a [`Handler`].
pub(crate) struct Defined<D>(PhantomData<fn() -> D>);

impl<D> Defined<D> {
    pub(crate) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<D: Definition> Handler for Defined<D> {
    fn access(&self, access: &mut Access) {
        D::access(access);
    }

    fn call<'a>(&'a self, cx: &'a Context) -> OutcomeFuture<'a> {
        D::call(cx)
    }
}
