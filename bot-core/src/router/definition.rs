//! Handlers that are defined by a type: what the attributes expand to.

use std::fmt;
use std::sync::Arc;

use super::{Route, RouteBuilder};
use crate::extract::Access;
use crate::extract::argument::{Argument, Function, Lend};
use crate::handler::{Arguments, Called, Outcome};

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
    /// What starts the handler, its description, and how the function is called.
    ///
    /// The route is named after the type, if it has no name of its own.
    fn route() -> Route;
}

/// A route that has no handler yet, with the arguments of its function.
#[must_use = "a route does nothing until it has a handler"]
pub struct RouteWithArguments<A: Lend> {
    route: RouteBuilder,
    arguments: Arguments<A>,
}

impl RouteBuilder {
    /// Says what the route's function takes, which is an async function that may borrow.
    ///
    /// The attributes write it, and [`to`](Self::to) is shorter for what is taken by value.
    ///
    /// ```
    /// use bot_core::extract::{BorrowFromUpdate, Word};
    /// use bot_core::handler::{IntoResponse, answer};
    /// use bot_core::prelude::*;
    /// use bot_core::router::Route;
    ///
    /// async fn greet(whom: String, user: &User) -> String {
    ///     format!("{} greets {whom}", user.first_name)
    /// }
    ///
    /// let route = Route::command("greet <whom>")
    ///     .takes((<String as Word>::argument(0), User::argument()))
    ///     .calls(String::declare, |_, (whom, user)| {
    ///         answer(greet(whom, user), String::into_response)
    ///     });
    /// assert_eq!(route.name(), "/greet");
    /// ```
    pub fn takes<A: Argument>(self, arguments: A) -> RouteWithArguments<A> {
        RouteWithArguments { route: self, arguments: Arguments::new(arguments) }
    }
}

impl<A: Lend> RouteWithArguments<A> {
    /// Gives the route its handler: what the function's response declares, and the function.
    #[must_use]
    pub fn calls(self, response: fn(&mut Access), function: Function<A, Outcome>) -> Route {
        self.route.with(Arc::new(Called { arguments: self.arguments, response, function }))
    }
}

impl<A: Lend> fmt::Debug for RouteWithArguments<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.route.fmt(f)
    }
}
