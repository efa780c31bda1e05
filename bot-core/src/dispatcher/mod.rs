//! Runs everything: takes triggers from the sources, keeps each chat's in order, runs handlers,
//! stores, replies and acknowledges.
//!
//! The path of a trigger is `Source → Lane → Router → Extract → Handler → Commit → Reply → Ack`;
//! there is no other way in.
//! User code runs in [`process`] and [`transaction`] only.

mod housekeeping;
mod lanes;
mod mailbox;
mod migrate;
mod patience;
mod place;
mod press;
mod process;
mod recover;
mod reply;
mod report;
mod run;
mod running;
mod stop;
mod take_up;
mod transaction;

pub(crate) use process::Processor;
pub(crate) use run::{Dispatcher, RunOptions};
pub(crate) use stop::{StopHandle, Wish};
