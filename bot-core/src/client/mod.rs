//! Calls to the Bot API: what every other part of the framework talks to Telegram with.
//!
//! A [`Client`] writes a method's parameters as JSON, gives them to its [`Transport`], and reads
//! the answer. It repeats nothing by itself, with one exception: a call to a group that has
//! become a supergroup is sent once more, to the supergroup.
//!
//! Invariant: the token leaves this module in the URL of a request and in no other way.

mod answer;
mod builder;
mod calls;
mod error;
mod http;
mod kind;
mod migrations;
mod outgoing;
mod presses;
mod refusal;
mod token;
mod transport;

#[cfg(test)]
mod tests;

pub(crate) use self::{answer::Received, outgoing::Prepared};
pub use self::{
    builder::ClientBuilder,
    calls::Client,
    error::{CallError, ClientError},
    http::{HttpOptions, HttpTransport},
    kind::RefusalKind,
    refusal::{Refusal, RefusalParameters},
    token::{InvalidToken, Token},
    transport::{Transport, TransportError, TransportFuture, TransportRequest, TransportResponse},
};
