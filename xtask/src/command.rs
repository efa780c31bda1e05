//! Starts other programs from the root of the workspace.

use std::fmt;
use std::process::{ExitStatus, Stdio};

use anyhow::{Context as _, ensure};

use crate::workspace;

/// A program, its arguments and what is set for it in the environment.
#[derive(Clone, Debug)]
pub(crate) struct Command {
    program: String,
    arguments: Vec<String>,
    environment: Vec<(&'static str, String)>,
    for_ci: bool,
}

/// What every program gets in CI. It isn't part of a command as it is shown: a person who repeats
/// a step needs none of it.
const CI: [(&str, &str); 3] = [
    ("CI", "true"),
    // Nothing is built twice there, so there is nothing to gain from it.
    ("CARGO_INCREMENTAL", "0"),
    // The compiler's messages are tested by a cargo of their own, which uses the profile `dev`.
    ("CARGO_PROFILE_DEV_DEBUG", "0"),
];

/// How the variables begin that describe this package.
const OF_XTASK: [&str; 2] = ["CARGO_PKG_", "CARGO_MANIFEST_"];

impl Command {
    pub(crate) fn new<S: Into<String>>(
        program: impl Into<String>,
        arguments: impl IntoIterator<Item = S>,
    ) -> Self {
        Self {
            program: program.into(),
            arguments: arguments.into_iter().map(Into::into).collect(),
            environment: Vec::new(),
            for_ci: false,
        }
    }

    pub(crate) fn cargo<S: Into<String>>(arguments: impl IntoIterator<Item = S>) -> Self {
        Self::new("cargo", arguments)
    }

    /// Adds an argument.
    pub(crate) fn argument(mut self, argument: impl Into<String>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// Sets a variable of the environment.
    pub(crate) fn set(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.environment.push((name, value.into()));
        self
    }

    /// Gives the program the environment of CI.
    pub(crate) fn for_ci(mut self) -> Self {
        self.for_ci = true;
        self
    }

    /// Runs the program with our own input and output.
    pub(crate) fn status(&self) -> anyhow::Result<ExitStatus> {
        self.prepare().status().with_context(|| format!("could not start `{self}`"))
    }

    /// Runs the program and returns what it printed.
    pub(crate) fn output(&self) -> anyhow::Result<String> {
        let output = self.prepare().stderr(Stdio::inherit()).output();
        let output = output.with_context(|| format!("could not start `{self}`"))?;
        ensure!(output.status.success(), "`{self}` failed: {}", output.status);
        String::from_utf8(output.stdout).with_context(|| format!("`{self}` printed no UTF-8"))
    }

    /// Whether the program can be started and ends well; what it prints is dropped.
    pub(crate) fn works(&self) -> bool {
        let quiet = self.prepare().stdout(Stdio::null()).stderr(Stdio::null()).status();
        quiet.is_ok_and(|status| status.success())
    }

    fn prepare(&self) -> std::process::Command {
        // Inside `cargo xtask` this is the cargo that runs us, whatever is first in the PATH.
        let program = match (self.program.as_str(), std::env::var_os("CARGO")) {
            ("cargo", Some(cargo)) => cargo,
            (program, _) => program.into(),
        };
        let mut command = std::process::Command::new(program);
        command.args(&self.arguments).current_dir(workspace::root());
        // What cargo tells of this package isn't for what it builds now: build scripts that look at
        // it would run again at each change between this task and a cargo of one's own.
        for (name, _) in std::env::vars_os() {
            if name.to_str().is_some_and(|name| OF_XTASK.iter().any(|of| name.starts_with(of))) {
                command.env_remove(name);
            }
        }
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        if self.for_ci {
            // The variable would write files anew that CI only compares.
            command.envs(CI).env_remove("TRYBUILD");
        }
        command
    }
}

/// As a person would type it.
impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in &self.environment {
            write!(f, "{name}={} ", quoted(value))?;
        }
        write!(f, "{}", self.program)?;
        self.arguments.iter().try_for_each(|argument| write!(f, " {}", quoted(argument)))
    }
}

fn quoted(word: &str) -> String {
    if word.is_empty() || word.contains([' ', '*', '$', '"']) {
        format!("'{word}'")
    } else {
        word.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_it_is_typed() {
        let command = Command::cargo(["doc", "--no-deps"]).set("RUSTDOCFLAGS", "-D warnings");
        assert_eq!(command.to_string(), "RUSTDOCFLAGS='-D warnings' cargo doc --no-deps");
    }

    #[test]
    fn a_program_that_is_not_there_does_not_work() {
        assert!(!Command::new("no-such-program-anywhere", ["--version"]).works());
    }
}
