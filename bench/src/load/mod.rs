//! A Bot API server that does nothing but load a bot and check what it answers.
//!
//! It runs in a process of its own, on one thread, so that its CPU time isn't the bot's.
//! [`Traffic`](traffic::Traffic) decides what is handed out and what a right answer is;
//! [`server`] speaks the protocol around it.
//! It is made to be cheap and not to be like Telegram: that is bot-sim.

mod latencies;
mod server;
mod traffic;

use std::error::Error;

use serde::{Deserialize, Serialize};

pub(crate) use latencies::{Latencies, micros};
pub(crate) use server::run;

use crate::children::Child;

/// What users write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mix {
    /// As many `/put` as `/get`.
    PutGet,
    /// `/put` only.
    Put,
    /// `/get` of a key that isn't there: what an update costs that changes nothing.
    Get,
}

impl Mix {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::PutGet => "put-get",
            Self::Put => "put",
            Self::Get => "get",
        }
    }
}

impl std::str::FromStr for Mix {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        [Self::PutGet, Self::Put, Self::Get]
            .into_iter()
            .find(|mix| mix.name() == name)
            .ok_or_else(|| format!("`{name}` is no mix: put-get, put, get"))
    }
}

/// What the server says first.
#[derive(Debug, Serialize, Deserialize)]
struct Started {
    port: u16,
}

/// How a bot did with the updates of one leg.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Report {
    /// Updates that were answered.
    pub(crate) updates: u64,
    /// From the first that was handed out to the last answer, in seconds.
    pub(crate) seconds: f64,
    /// From an update that was handed out to its answer, in microseconds.
    pub(crate) latencies: Latencies,
    /// How often the bot asked for updates.
    pub(crate) polls: u64,
    /// The server's own CPU time, in nanoseconds.
    pub(crate) server_cpu: u64,
    /// Answers that are wrong, by kind.
    pub(crate) faults: Faults,
}

/// What was wrong with the answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Faults {
    /// Answers with another text than the right one.
    pub(crate) wrong: u64,
    /// Updates that were never answered.
    pub(crate) lost: u64,
    /// Answers to what was answered before, or to nothing.
    pub(crate) duplicate: u64,
    /// Answers that came before that of an earlier update of the chat.
    pub(crate) out_of_order: u64,
}

/// The server, as the parent sees it.
#[derive(Debug)]
pub(crate) struct LoadServer {
    child: Child,
    port: u16,
}

impl LoadServer {
    /// Starts the server: 1000 users, of whom at most `in_flight` updates are unanswered at a time.
    pub(crate) fn start(mix: Mix, in_flight: usize, seed: u64) -> Result<Self, Box<dyn Error>> {
        let mut child = Child::start(&[
            "load-server",
            "--mix",
            mix.name(),
            "--in-flight",
            &in_flight.to_string(),
            "--seed",
            &seed.to_string(),
        ])?;
        let Started { port } = child.hear()?;
        Ok(Self { child, port })
    }

    /// Where it is.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Hands out so many updates and waits until they are answered.
    ///
    /// Fails if any answer is wrong: figures of a bot that makes mistakes are worth nothing.
    pub(crate) fn run(&mut self, updates: u64) -> Result<Report, Box<dyn Error>> {
        let report: Report = self.child.ask(&updates.to_string())?;
        if report.faults != Faults::default() {
            return Err(format!("the bot makes mistakes: {:?}", report.faults).into());
        }
        Ok(report)
    }
}
