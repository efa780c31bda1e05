//! Annotated functions as handlers.

use super::{Handler, Outcome, OutcomeFuture};
use crate::context::Context;
use crate::extract::Access;
use crate::extract::argument::{Argument, Function, Lend};

/// Arguments that can be had, as far as it has to be known to call a function with them.
pub(crate) struct Arguments<A: Lend> {
    values: A,
    access: fn(&A, &mut Access),
    call: for<'c> fn(&'c A, &'c Context, Function<A, Outcome>) -> OutcomeFuture<'c>,
}

impl<A: Argument> Arguments<A> {
    pub(crate) fn new(values: A) -> Self {
        Self { values, access: A::access, call: A::call }
    }
}

/// Calls a function with what its arguments give.
pub(crate) struct Called<A: Lend> {
    pub(crate) arguments: Arguments<A>,
    /// Says what the function's response declares.
    pub(crate) response: fn(&mut Access),
    pub(crate) function: Function<A, Outcome>,
}

impl<A: Lend> Handler for Called<A> {
    fn access(&self, access: &mut Access) {
        (self.arguments.access)(&self.arguments.values, access);
        (self.response)(access);
    }

    fn call<'a>(&'a self, cx: &'a Context) -> OutcomeFuture<'a> {
        (self.arguments.call)(&self.arguments.values, cx, self.function)
    }
}
