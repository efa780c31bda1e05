//! Telegram on your desk: a Bot API server with a simulated world behind it.
pub mod terminal;

mod calls;
mod clock;
mod error;
mod faults;
mod http;
mod ids;
mod methods;
mod queue;
mod sim;
mod state;
mod task;
mod text;
mod transcript;
mod watchdog;
mod world;

pub use calls::Call;
pub use faults::Fault;
pub use sim::{Group, Person, Sim, SimBuilder, StartError, WaitError};
pub use text::Entity;
pub use world::{Message, Sign, Upgrade};
