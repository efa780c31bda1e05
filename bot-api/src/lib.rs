//! The types and methods of the Telegram Bot API: data, no IO.
//!
//! - [`types`] has everything that Telegram sends and takes, an [`Update`](types::Update) first of
//!   all.
//! - [`methods`] has a struct for every method, such as [`SendMessage`](methods::SendMessage), and
//!   the trait [`Methods`](methods::Methods), which gives a [`Caller`] a function for each of them.
//! - [`Method`] and [`Caller`] are what a client has to know.
//!
//! Nearly all of it is written by `cargo xtask codegen` from `spec/`.
//! What Telegram adds later does no harm: unknown fields are ignored, and unknown kinds of
//! updates, variants of unions and values of enums are kept and can be read.
//!
//! # Example
//!
//! ```
//! use bot_api::types::{Update, UpdateKind};
//!
//! let json = r#"{"update_id": 7, "message": {"message_id": 1, "date": 1790000000,
//!     "chat": {"id": 5, "type": "private", "first_name": "Ann"}, "text": "hello"}}"#;
//! let update: Update = serde_json::from_str(json)?;
//! let UpdateKind::Message(message) = &update.kind else { panic!("it is a message") };
//! assert_eq!(message.text.as_deref(), Some("hello"));
//! # Ok::<(), serde_json::Error>(())
//! ```

mod call;
mod de;
#[expect(
    clippy::struct_excessive_bools,
    clippy::too_many_lines,
    reason = "the Bot API has types of many flags and many fields"
)]
// `allow`, because the lint is silent when tests are compiled.
#[allow(
    clippy::wildcard_imports,
    reason = "a generated file uses most of the types, and which ones changes with the spec"
)]
mod generated;
mod method;
pub mod methods;
pub mod types;

pub use method::{Caller, Method};
