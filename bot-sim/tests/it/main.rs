//! The simulator from outside, over sockets.

mod buttons;
mod client;
mod faults;
mod media;
mod methods;
mod requests;
mod time;
mod updates;
