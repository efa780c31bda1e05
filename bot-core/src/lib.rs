//! A Telegram bot framework in which a handler is a transaction.
//!
//! For people who write plain `async fn`s and plain structs, and want order, concurrency, storing,
//! crashes, group migration and tests to be right without doing anything for it.
//!
//! ```no_run
//! use bot_core::prelude::*;
//! use uuid::Uuid;
//!
//! /// One thing that a user has put away.
//! #[derive(Clone, Serialize, Deserialize, UserData)]
//! #[stored(key = Uuid)]
//! struct Note(String);
//!
//! /// Puts a value away and answers with its key.
//! #[command("put <value..>")]
//! async fn put(value: String, notes: &mut Collection<Note>) -> Result<String, DataError> {
//!     let key = Uuid::new_v4();
//!     notes.insert(&key, Note(value))?;
//!     Ok(key.to_string())
//! }
//!
//! /// Looks a value up by its key.
//! #[command("get <key>")]
//! async fn get(key: Uuid, notes: &Collection<Note>) -> Result<String, DataError> {
//!     let note = notes.get(&key).await?;
//!     Ok(note.map_or("Not found".into(), |note| note.0))
//! }
//!
//! #[tokio::main]
//! async fn main() -> Result<(), RunError> {
//!     App::from_env()?.routes(routes![put, get]).run().await
//! }
//! ```
//!
//! # The few main things
//!
//! - An attribute makes a handler of an async function: [`command`](macro@command),
//!   [`callback`](macro@callback), [`on_message`](macro@on_message), [`on`](macro@on),
//!   [`fallback`](macro@fallback), [`on_raw`](macro@on_raw), [`on_migrate`](macro@on_migrate),
//!   [`on_error`](macro@on_error).
//!   The function stays a plain one, which a unit test can call.
//! - Its arguments are [extracted](extract): words of the command, parts of the update, stored
//!   data, the [`Client`](client::Client).
//! - A derive makes stored [`data`] of a struct, of a user, a chat, a member or the bot.
//!   What a handler changed is stored if and only if it returned `Ok`, before its reply is sent.
//!   What grows is a [`Collection`](data::Collection).
//! - A [store] keeps the data: in memory, or in a file with `SqliteStore` (feature `sqlite`).
//! - An [`App`] is made of [`routes!`], states, a [store], and the [sources](source) that
//!   updates come from.
//!   [`build`](AppBuilder::build) returns every mistake of the set-up at once.
//! - [`types`] and [`methods`] are the Bot API; with [`Methods`](methods::Methods) in scope, which
//!   the prelude brings, a client has a function for each method.
//!
//! # What it promises
//!
//! - The updates of one chat are handled one after another, in the order they came; different
//!   chats run at the same time, and none waits for another.
//! - Two handlers never change the same value at the same time: no increment is lost.
//! - After an `Err` or a panic the old values are there, and the bot goes on.
//!   What a handler returns is stored with its data and sent after that, at least once; what it
//!   sends itself with the client is sent at once, and no part of that.
//! - Whenever the process ends: what was stored counts once, what was not is handled again.
//!   An update that ends the process three times, or four where another update might have caused
//!   the first end, is set aside.
//! - Telegram is told that an update was handled when it was, not before; an update that can't be
//!   read is reported and doesn't hold up the next.
//! - When a group becomes a supergroup its data move with it, once.
//! - The token is in no log, error or `Debug`.
//!
//! # What it doesn't have yet
//!
//! Uploads and downloads, dialogues, jobs, webhooks, stores on servers and a budget for flood
//! limits are to come.
//!
//! # Logs
//!
//! What goes wrong and has no `#[on_error]` handler, and what the bot is doing, is told by
//! [`tracing`](https://docs.rs/tracing): without a subscriber in your `main`, such as
//! `tracing_subscriber::fmt::init()`, it is not seen.
//!
//! # Testing
//!
//! A handler is a function: call it.
//! A bot is tested with `bot-sim`, a Telegram of its own in the same process:
//!
//! ```
//! use std::time::Duration;
//!
//! use bot_core::prelude::*;
//! use bot_sim::Sim;
//!
//! /// Reminds after an hour.
//! #[command("tea")]
//! async fn tea() -> &'static str {
//!     tokio::time::sleep(Duration::from_secs(3600)).await;
//!     "Your tea is cold."
//! }
//!
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // In a test: #[tokio::test(start_paused = true)], and time passes by `advance` only.
//! let sim = Sim::start().await;
//! let app = App::new(sim.token()).api_url(sim.url()).routes(routes![tea]).without_signals();
//! let app = app.build()?;
//! let handle = app.handle();
//! let bot = tokio::spawn(app.run());
//!
//! let ann = sim.user("Ann");
//! ann.says("/tea");
//! sim.advance(Duration::from_secs(3601)).await;
//! ann.expects("Your tea is cold.").await;
//!
//! handle.stop();
//! sim.advance(Duration::from_secs(5)).await;
//! bot.await??;
//! # Ok(()) }
//! ```
//!
//! # Crate features
//!
//! - `macros`, on by default: the attributes and derives.
//!   Without it, handlers are registered by [`Route`](router::Route) and take their arguments by
//!   value; turn it off to build without `syn`.
//! - `discover`: `AppBuilder::discover`, which finds all annotated functions of the program.
//! - `regex`: conditions by regex, `regex = "…"` and `filter::regex`, whose named groups become
//!   arguments.
//! - `rustls`, on by default: TLS, which Telegram itself needs.
//!   Without it only servers of one's own can be reached, over `http`.
//! - `sqlite`: data in a file, by `store::SqliteStore`.
//!   SQLite is compiled in, which needs a C compiler.
//! - `contract`: the tests that every store passes, in `store::contract`, for authors of stores.
//!
//! Types that are stored need `serde`, with its feature `derive`, among the dependencies of your
//! crate.

mod app;
pub mod callback;
mod chain;
pub mod client;
mod clock;
mod context;
pub mod data;
mod dispatcher;
pub mod extract;
pub mod filter;
#[cfg(feature = "macros")]
pub mod guide;
pub mod handler;
mod handler_error;
pub mod keyboard;
pub mod links;
#[cfg(feature = "macros")]
mod macros;
mod map;
mod menu;
pub mod middleware;
mod migration;
pub mod router;
mod routes;
pub mod source;
pub mod store;
mod task;
pub mod text;
mod trigger;

#[cfg(feature = "discover")]
#[doc(hidden)]
pub use ::inventory as __inventory;
pub use app::{App, AppBuilder, AppHandle, IntoRoutes, RunError};
pub use bot_api::{Caller, Method, methods, types};
pub use context::Context;
#[cfg(feature = "macros")]
pub use macros::*;
pub use trigger::{ChatMigration, Trigger};

pub mod prelude {
    //! What nearly every bot uses: `use bot_core::prelude::*;`.

    pub use bot_api::methods::Methods;
    pub use bot_api::types::{
        CallbackQuery, Chat, ChatId, Message, MessageId, Update, User, UserId,
    };
    pub use serde::{Deserialize, Serialize};

    pub use crate::app::{App, AppHandle, RunError};
    pub use crate::client::{CallError, Client};
    pub use crate::context::Context;
    pub use crate::data::{BotData, ChatData, Collection, DataError, MemberData, UserData};
    pub use crate::extract::State;
    pub use crate::handler::{BoxError, HandlerError, Html, Outcome, Reply};
    pub use crate::keyboard::{Button, InlineKeyboard, Key, ReplyKeyboard};
    #[cfg(feature = "macros")]
    pub use crate::macros::*;
    pub use crate::middleware::Next;
    pub use crate::router::Router;
    pub use crate::routes;
    pub use crate::text::{MarkdownV2, Text};
    pub use crate::trigger::ChatMigration;
}
