//! Which handler gets a trigger: groups in order, and in a group the first route that holds.

mod build;
mod callback;
mod command;
mod definition;
#[cfg(feature = "discover")]
mod discover;
mod hidden;
mod live;
mod mistake;
mod needs;
mod nested;
mod route;
mod scope;
mod table;
#[cfg(test)]
mod tests;

pub(crate) use build::{NamedType, Setup};
pub(crate) use callback::{Said, press};
pub(crate) use command::Prefixes;
pub use definition::{Definition, RouteWithArguments};
#[cfg(feature = "discover")]
pub use discover::Discovered;
#[cfg(feature = "discover")]
pub(crate) use discover::discovered;
pub use live::AddedRoutes;
pub(crate) use live::{Lifetime, LiveTable, Parts};
pub use mistake::{AddRoutesError, BuildError, Mistake};
pub use nested::Router;
pub use route::{Route, RouteBuilder};
pub(crate) use table::{Candidates, Done, Group, Table};
