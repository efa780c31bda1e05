//! The types and methods of Bot API 10.3.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

mod content;
mod enums;
pub(crate) mod methods_trait;
pub(crate) mod update;

/// The types.
pub(crate) mod types {
    mod bot;
    mod business;
    mod chat;
    mod chat_member;
    mod gift;
    mod inline;
    mod input;
    mod keyboard;
    mod media;
    mod message;
    mod passport;
    mod payment;
    mod rich;
    mod rich_input;
    mod service;
    pub use super::{content::ContentKind, enums::*, update::UpdateKind};
    pub use bot::*;
    pub use business::*;
    pub use chat::*;
    pub use chat_member::*;
    pub use gift::*;
    pub use inline::*;
    pub use input::*;
    pub use keyboard::*;
    pub use media::*;
    pub use message::*;
    pub use passport::*;
    pub use payment::*;
    pub use rich::*;
    pub use rich_input::*;
    pub use service::*;
}

/// The methods.
pub(crate) mod methods {
    mod answer;
    mod delete;
    mod edit;
    mod get;
    mod other;
    mod send;
    mod set;
    pub use super::methods_trait::{Methods, NAMES};
    pub use answer::*;
    pub use delete::*;
    pub use edit::*;
    pub use get::*;
    pub use other::*;
    pub use send::*;
    pub use set::*;
}

/// Setters of bound calls.
mod calls {
    mod answer;
    mod delete;
    mod edit;
    mod get;
    mod other;
    mod send;
    mod set;
}
