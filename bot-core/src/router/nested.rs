//! Routes that belong together: with a condition, middleware and error handlers of their own.

use std::borrow::Borrow;
use std::sync::Arc;
use std::vec;

use super::Route;
use super::route::On;
use super::scope::{Conditions, Scope};
use crate::filter::{ChatKind, IntoFilter};
use crate::middleware::{IntoMiddleware, Middleware};

/// Routes that belong together: with a condition, middleware and error handlers of their own.
///
/// A router is a list of routes, so it can be added to an app or to another router wherever
/// `routes![…]` can:
///
/// ```
/// use bot_core::filter::ChatKind;
/// use bot_core::prelude::*;
///
/// /// Bans somebody.
/// #[command("ban <name>")]
/// async fn ban(name: &str) -> String { format!("{name} is banned.") }
///
/// /// Answers when a command of this router failed.
/// #[on_error]
/// async fn sorry() -> &'static str { "That didn't work." }
///
/// #[command("ping")]
/// async fn ping() -> &'static str { "pong" }
///
/// #[middleware]
/// async fn admins_only(cx: Context, next: Next) -> Outcome {
///     if cx.user_id() == Some(UserId(7)) { next.run().await } else { Ok("Not for you.".into()) }
/// }
///
/// let admin = Router::new()
///     .in_chats(ChatKind::Group)
///     .middleware(admins_only)
///     .routes(routes![ban, sorry]);
/// let app = App::new("123456:token").routes(admin).routes(routes![ping]).build();
/// assert!(app.is_ok());
/// ```
///
/// - Its conditions are checked before those of its routes.
/// - Its middleware runs around each of its handlers; that of an outer router outside of that.
/// - An `#[on_error]` handler among its routes is called for them only, before those of outer
///   routers.
/// - A [fallback](Route::fallback) among its routes takes what no other of them does.
#[derive(Debug, Default)]
#[must_use = "a router does nothing until it is added to an app"]
pub struct Router {
    routes: Vec<Route>,
    scope: Scope,
}

impl Router {
    /// A router without routes and conditions.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds routes, or all routes of another router.
    pub fn routes(mut self, routes: impl IntoIterator<Item = Route>) -> Self {
        self.routes.extend(routes);
        self
    }

    /// Only when that holds too: a [`Filter`](crate::filter::Filter), or a function such as
    /// `fn(&Message) -> bool`.
    pub fn filter<M>(mut self, filter: impl IntoFilter<M>) -> Self {
        self.scope.conditions.filters.push(filter.into_filter());
        self
    }

    /// Only in chats of that kind; called several times, in any of them.
    pub fn in_chats(mut self, kind: ChatKind) -> Self {
        self.scope.conditions.chats.push(kind);
        self
    }

    /// Runs that around each handler, inside of what was added before.
    ///
    /// Around one handler there may be 64, with those of the routers around and of the app; more are
    /// a [`Mistake::TooMuchMiddleware`](super::Mistake).
    pub fn middleware<M>(mut self, middleware: impl IntoMiddleware<M>) -> Self {
        self.scope.middleware.push(middleware.into_middleware());
        self
    }
}

/// The routes with what the router adds to them; its fallbacks come last.
impl IntoIterator for Router {
    type Item = Route;
    type IntoIter = vec::IntoIter<Route>;

    fn into_iter(self) -> Self::IntoIter {
        let scope = Arc::new(self.scope);
        let mut routes = fallbacks_last(self.routes);
        for route in &mut routes {
            route.scopes.push(Arc::clone(&scope));
        }
        routes.into_iter()
    }
}

/// Puts the fallbacks behind all others, but those of inner routers, which stay behind the routes
/// of theirs.
pub(super) fn fallbacks_last<R: Borrow<Route>>(routes: Vec<R>) -> Vec<R> {
    let (fallbacks, mut routes): (Vec<R>, Vec<R>) = routes.into_iter().partition(|route| {
        let Route { on, scopes, .. } = route.borrow();
        scopes.is_empty() && matches!(on, On::Fallback)
    });
    routes.extend(fallbacks);
    routes
}

/// What all scopes of a route add, the outermost first.
pub(super) fn middleware_of(route: &Route) -> impl Iterator<Item = Arc<dyn Middleware>> {
    route.scopes.iter().rev().flat_map(|scope| scope.middleware.iter().map(Arc::clone))
}

/// Whether `scopes`, the innermost first, are those of a router around `inner`, or the same.
pub(super) fn is_around(scopes: &[Arc<Scope>], inner: &[Arc<Scope>]) -> bool {
    let Some(skipped) = inner.len().checked_sub(scopes.len()) else {
        return false;
    };
    scopes.iter().zip(&inner[skipped..]).all(|(outer, inner)| Arc::ptr_eq(outer, inner))
}

/// The conditions of a route, from the outermost router's to its own.
pub(super) fn conditions(route: &Route) -> impl Iterator<Item = &Conditions> {
    let of_scopes = route.scopes.iter().rev().map(|scope| &scope.conditions);
    of_scopes.chain(std::iter::once(&route.conditions))
}
