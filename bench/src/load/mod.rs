//! A Bot API server that does nothing but load a bot and check what it answers.
//!
//! It runs in a process of its own, on one thread, so that its CPU time isn't the bot's.
//! [`Traffic`](traffic::Traffic) decides what is handed out and what a right answer is;
//! [`server`] speaks the protocol around it.
//! It is made to be cheap and not to be like Telegram: that is bot-sim.

mod latencies;
mod params;
mod server;
mod traffic;

use std::error::Error;

use serde::{Deserialize, Serialize};

pub(crate) use latencies::{Latencies, micros};
pub(crate) use server::{OPTIONS, run};
pub(crate) use traffic::NO_COMMAND;

use crate::children::Child;

/// What users write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mix {
    /// As many `/put` as `/get`.
    PutGet,
    /// Half `/put`, three in ten `/get`, the rest what is no command.
    Chatter,
    /// `/put` only.
    Put,
    /// `/get` of a key that isn't there: what an update costs that changes nothing.
    Get,
}

impl Mix {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::PutGet => "put-get",
            Self::Chatter => "chatter",
            Self::Put => "put",
            Self::Get => "get",
        }
    }
}

impl std::str::FromStr for Mix {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        [Self::PutGet, Self::Chatter, Self::Put, Self::Get]
            .into_iter()
            .find(|mix| mix.name() == name)
            .ok_or_else(|| format!("`{name}` is no mix: put-get, chatter, put, get"))
    }
}

/// How many updates may be unanswered at a time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) in_flight: usize,
    /// Of one chat.
    pub(crate) of_chat: usize,
}

impl Limits {
    /// With several updates of one chat, so that their order is seen.
    pub(crate) fn of(in_flight: usize) -> Self {
        Self { in_flight, of_chat: 4 }
    }
}

/// Who writes: each in a private chat.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Crowd {
    pub(crate) users: usize,
    /// From the id of one to that of the next.
    pub(crate) apart: usize,
    /// The place of the last note that each of them has from the time before, if they have any;
    /// see [`filled`](crate::filled).
    pub(crate) note: Option<u64>,
}

impl Default for Crowd {
    fn default() -> Self {
        Self { users: 1000, apart: 1, note: None }
    }
}

/// What a leg brings.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Load {
    /// How many updates; with none, the leg ends when the bot waits for some.
    pub(crate) updates: u64,
    /// How many come in a second, at moments that don't depend on one another (Poisson); without,
    /// each comes as soon as the limits let it.
    pub(crate) rate: Option<f64>,
    /// Milliseconds from a reply of the bot to the server's answer.
    pub(crate) delay: u64,
}

impl Load {
    /// As many as are written, as fast as they are answered.
    pub(crate) fn backlog(updates: u64) -> Self {
        Self { updates, rate: None, delay: 0 }
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
    /// From the beginning to the last answer, in seconds.
    pub(crate) seconds: f64,
    /// From an update that was written to its answer, in microseconds. It is written when it is
    /// first handed out, or at its moment where there is a rate.
    pub(crate) latencies: Latencies,
    /// How often the bot asked for updates.
    pub(crate) polls: u64,
    /// Most connections of the bot at a time, since it started.
    pub(crate) connections: usize,
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
    /// Starts the server: what is written by whom, and how much of it is unanswered at a time.
    pub(crate) fn start(
        mix: Mix,
        crowd: Crowd,
        limits: Limits,
        seed: u64,
    ) -> Result<Self, Box<dyn Error>> {
        let Limits { in_flight, of_chat } = limits;
        let options = [
            ("--mix", mix.name().to_owned()),
            ("--users", crowd.users.to_string()),
            ("--apart", crowd.apart.to_string()),
            ("--in-flight", in_flight.to_string()),
            ("--of-chat", of_chat.to_string()),
            ("--seed", seed.to_string()),
        ];
        let note = crowd.note.map(|place| ("--note", place.to_string()));
        let mut arguments = vec!["load-server"];
        arguments.extend(options.iter().chain(&note).flat_map(|(name, value)| [*name, value]));
        let mut child = Child::start(&arguments)?;
        let Started { port } = child.hear()?;
        Ok(Self { child, port })
    }

    /// Where it is.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Hands out updates and waits until they are answered and the bot waits for more.
    ///
    /// Fails if any answer is wrong: figures of a bot that makes mistakes are worth nothing.
    pub(crate) fn run(&mut self, load: Load) -> Result<Report, Box<dyn Error>> {
        let report: Report = self.child.ask(&serde_json::to_string(&load)?)?;
        if report.faults != Faults::default() {
            return Err(format!("the bot makes mistakes: {:?}", report.faults).into());
        }
        Ok(report)
    }
}
