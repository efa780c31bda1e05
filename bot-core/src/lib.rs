//! A Telegram bot framework in which a handler is a transaction.

mod app;
pub mod client;
mod context;
pub mod data;
mod dispatcher;
pub mod extract;
pub mod filter;
pub mod handler;
mod handler_error;
pub mod router;
mod routes;
pub mod source;
pub mod store;
mod task;
mod trigger;

pub use app::{App, AppBuilder, AppHandle, IntoRoutes, RunError};
pub use bot_api::{Caller, Method, methods, types};
pub use context::Context;
pub use trigger::{ChatMigration, Trigger};

#[cfg(feature = "macros")]
mod macros;
#[cfg(feature = "macros")]
pub use macros::*;

pub mod prelude;
