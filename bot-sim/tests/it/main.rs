//! The simulator from outside, over sockets.

mod buttons;
mod client;
mod faults;
mod inline;
mod media;
mod members;
mod methods;
mod payments;
mod requests;
mod time;
mod updates;
