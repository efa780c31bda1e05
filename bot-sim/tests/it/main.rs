//! The simulator from outside, over sockets.

mod buttons;
mod client;
mod faults;
mod methods;
mod requests;
mod time;
mod updates;
