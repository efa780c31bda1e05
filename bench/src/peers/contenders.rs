//! The bots that take part.

use std::error::Error;

use super::Plan;
use crate::children::Child;
use crate::stores::StoreKind;

/// A bot that takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Contender {
    /// This framework's.
    Ours(StoreKind),
    /// A program of the peers, with so many answers on their way at most.
    Rust { program: &'static str, in_flight: Option<usize> },
    /// A script in `peers/python`.
    Python(&'static str),
    /// A script in `peers/node`.
    Node(&'static str),
}

impl Contender {
    /// What others are compared with: written by hand, with 256 answers on their way.
    pub(super) const HAND: Self = Self::Rust { program: "hand-hyper", in_flight: Some(256) };
    /// The same with 32.
    pub(super) const HAND_32: Self = Self::Rust { program: "hand-hyper", in_flight: Some(32) };

    const ALL: [Self; 11] = [
        Self::HAND,
        Self::HAND_32,
        Self::Ours(StoreKind::Memory),
        Self::Ours(StoreKind::Relaxed),
        Self::Ours(StoreKind::Durable),
        Self::Rust { program: "hand-reqwest", in_flight: Some(256) },
        Self::Rust { program: "frankenstein", in_flight: None },
        Self::Rust { program: "teloxide", in_flight: None },
        Self::Node("grammy"),
        Self::Python("aiogram"),
        Self::Python("python-telegram-bot"),
    ];

    /// Those whose names have one of these words, separated by commas, in them; all without words.
    pub(super) fn named(words: &str) -> Result<Vec<Self>, String> {
        let is_meant = |one: &Self| words.split(',').any(|word| one.name().contains(word.trim()));
        let named: Vec<Self> = Self::ALL.into_iter().filter(is_meant).collect();
        if named.is_empty() {
            let all: Vec<String> =
                Self::ALL.iter().map(|one| format!("`{}`", one.name())).collect();
            return Err(format!("`{words}` is in no name; there are: {}", all.join(", ")));
        }
        Ok(named)
    }

    pub(super) fn name(self) -> String {
        match self {
            Self::Ours(kind) => format!("bot-core {}", kind.name()),
            Self::Rust { program, in_flight: Some(most) } => format!("{program} {most}"),
            Self::Rust { program: name, .. } | Self::Python(name) | Self::Node(name) => name.into(),
        }
    }

    /// Whether answers to one chat come in the order of its updates.
    pub(super) fn keeps_order(self) -> bool {
        match self {
            Self::Ours(_) => true,
            Self::Rust { program, .. } => program == "teloxide",
            Self::Python(_) | Self::Node(_) => false,
        }
    }

    /// How many of so many updates it gets: what is slow gets fewer, so that turns are of
    /// comparable length.
    pub(super) fn share(self, updates: u64) -> u64 {
        match self {
            Self::Ours(_) | Self::Rust { .. } => updates,
            Self::Node(_) => updates.div_ceil(10),
            Self::Python(_) => updates.div_ceil(40),
        }
    }

    /// Starts it against a server.
    pub(super) fn start(self, plan: &Plan, url: &str) -> Result<Child, Box<dyn Error>> {
        if let Self::Ours(kind) = self {
            let (data, runtime) = (plan.data.fresh(kind.name())?, &*plan.runtime);
            let store = ["bot", "--store", kind.name(), "--data", &data];
            return Child::start(&[&store[..], &["--url", url, "--runtime", runtime]].concat());
        }
        let (program, script) = plan.programs.of(self).ok_or("it was not built")?;
        let most = match self {
            Self::Rust { in_flight: Some(most), .. } => most.to_string(),
            _ => String::new(),
        };
        let arguments: Vec<&str> = script.iter().map(String::as_str).chain([url, &*most]).collect();
        Child::start_program(&program, &arguments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, expected: &[&str]) {
        let names: Vec<String> =
            Contender::named(words).unwrap().into_iter().map(Contender::name).collect();
        assert_eq!(names, expected, "{words:?}");
    }

    #[test]
    fn bots_are_chosen_by_words_of_their_names() {
        check("bot-core", &["bot-core memory", "bot-core relaxed", "bot-core durable"]);
        check("hyper, telox", &["hand-hyper 256", "hand-hyper 32", "teloxide"]);
        assert_eq!(Contender::named("").unwrap(), Contender::ALL);
        assert!(Contender::named("rust").unwrap_err().contains("`grammy`"));
    }
}
