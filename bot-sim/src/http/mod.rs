//! HTTP: the socket, reading a request the way the real server reads it, writing an answer.
//!
//! Nothing here knows a method of the Bot API.

mod answer;
mod body;
mod decode;
mod params;
mod request;
mod server;

pub(crate) use answer::Answer;
pub(crate) use params::{ChatParam, Params, Upload, is_true};
pub(crate) use request::{Call, Target};
pub(crate) use server::{Service, serve};
