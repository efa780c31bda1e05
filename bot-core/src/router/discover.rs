//! The handlers of a program, found without a list of them.

use super::{Definition, Route};

/// A handler that can be found; the attributes make it.
///
/// What is registered is gathered by the linker and made known before `main`, by `inventory`, so
/// nothing is looked for at run time.
#[doc(hidden)]
#[derive(Debug)]
pub struct Discovered {
    module: &'static str,
    line: u32,
    route: fn() -> Route,
}

impl Discovered {
    /// The handler of that companion type, which stands at that place.
    #[must_use]
    pub const fn of<D: Definition>(module: &'static str, line: u32) -> Self {
        Self { module, line, route: Route::defined::<D> }
    }
}

inventory::collect!(Discovered);

/// The routes of all handlers of the program, by module, line and name.
pub(crate) fn discovered() -> Vec<Route> {
    let all = inventory::iter::<Discovered>.into_iter();
    let mut all: Vec<_> = all.map(|found| (found.module, found.line, (found.route)())).collect();
    all.sort_by(|a, b| (a.0, a.1, a.2.name()).cmp(&(b.0, b.1, b.2.name())));
    let found = |(_, _, mut route): (_, _, Route)| {
        route.discovered = true;
        route
    };
    all.into_iter().map(found).collect()
}
