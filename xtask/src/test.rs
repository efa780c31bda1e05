//! Runs every test of the workspace with nothing but a Rust toolchain.
//!
//! What a test needs beyond that is a [`Requirement`]. Where it is missing, a person gets all
//! other tests and is told what was left out; CI fails instead, so that nothing is left out
//! without being seen.

use std::process::ExitCode;

use anyhow::{Context as _, bail};

use crate::command::Command;
use crate::workspace::Workspace;

/// Who runs the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A person at work: what can't run is left out.
    Desk,
    /// Continuous integration: what can't run is a failure.
    Ci,
}

impl Place {
    /// CI says so in the environment, as all the usual ones do.
    pub(crate) fn here() -> Self {
        match std::env::var("CI").as_deref() {
            Err(_) | Ok("" | "false" | "0") => Self::Desk,
            Ok(_) => Self::Ci,
        }
    }
}

/// Something that some tests need and a machine may not have.
#[derive(Debug)]
struct Requirement {
    /// What is needed, in a few words.
    name: String,
    /// What a person types or does to get it.
    get: String,
    /// What isn't tested without it.
    leaves_out: &'static str,
    /// Tests with this in their path are skipped without it.
    skip: &'static str,
    /// Whether it is there.
    met: bool,
}

/// Everything the tests need besides cargo itself.
fn requirements(workspace: &Workspace) -> anyhow::Result<Vec<Requirement>> {
    let core = workspace.package("bot-core")?;
    let stated = core.rust_version.as_deref().context("bot-core states no rust-version")?;
    let compiler = Command::new("rustc", ["--version"]).output()?;
    Ok(vec![
        Requirement {
            name: format!("Rust {stated}"),
            get: format!("rustup run {stated} cargo xtask test"),
            leaves_out: "the compiler's messages for wrong handlers, \
                         whose wording differs between compilers",
            skip: "compiler_messages",
            met: is_release(&compiler, stated),
        },
        Requirement {
            name: "rustfmt".to_owned(),
            get: "rustup component add rustfmt".to_owned(),
            leaves_out: "whether the generated code is what the spec gives",
            skip: "the_generated_files_are_what_the_spec_gives",
            met: Command::new("rustfmt", ["--version"]).works(),
        },
    ])
}

/// Whether `rustc --version` printed a stable release of `stated`, such as `1.95`.
pub(crate) fn is_release(printed: &str, stated: &str) -> bool {
    let Some(version) = printed.split_whitespace().nth(1) else {
        return false;
    };
    let parts = |text: &str| text.split('.').take(2).map(String::from).collect::<Vec<_>>();
    !version.contains('-') && parts(version) == parts(stated)
}

/// Runs the tests. The exit code is cargo's, and its closing lines are the last ones printed.
pub(crate) fn run(place: Place) -> anyhow::Result<ExitCode> {
    let missing = requirements(&Workspace::read()?)?;
    let missing: Vec<Requirement> = missing.into_iter().filter(|wanted| !wanted.met).collect();
    let report = report(&missing);
    if place == Place::Ci && !missing.is_empty() {
        bail!("CI leaves no test out.\n{report}");
    }
    print!("{report}");
    let status = command(place, &missing).status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn report(missing: &[Requirement]) -> String {
    let lines = missing.iter().map(|Requirement { name, get, leaves_out, .. }| {
        format!("left out: {leaves_out}\n     why: {name} isn't there; get it with: {get}\n")
    });
    lines.collect()
}

fn command(place: Place, missing: &[Requirement]) -> Command {
    let mut command = Command::cargo(["test", "--workspace", "--all-features", "--no-fail-fast"]);
    if place == Place::Ci {
        command = command.argument("--profile").argument("ci").for_ci();
    }
    if !missing.is_empty() {
        command = command.argument("--");
    }
    missing.iter().fold(command, |command, wanted| command.argument("--skip").argument(wanted.skip))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn postgres() -> Requirement {
        Requirement {
            name: "PostgreSQL 16".to_owned(),
            get: "apt install postgresql".to_owned(),
            leaves_out: "the store in PostgreSQL",
            skip: "store::postgres",
            met: false,
        }
    }

    #[test]
    fn what_is_left_out_is_told_with_its_reason_and_a_remedy() {
        let report = report(&[postgres()]);
        assert!(report.contains("left out: the store in PostgreSQL"), "{report}");
        assert!(report.contains("PostgreSQL 16 isn't there"), "{report}");
        assert!(report.contains("apt install postgresql"), "{report}");
    }

    #[test]
    fn nothing_is_said_when_nothing_is_missing() {
        assert_eq!(report(&[]), "");
    }

    #[test]
    fn a_missing_requirement_skips_its_tests_only() {
        assert_eq!(
            command(Place::Desk, &[postgres()]).to_string(),
            "cargo test --workspace --all-features --no-fail-fast -- --skip store::postgres",
        );
    }

    #[test]
    fn ci_builds_with_its_own_profile() {
        assert_eq!(
            command(Place::Ci, &[]).to_string(),
            "cargo test --workspace --all-features --no-fail-fast --profile ci",
        );
    }

    #[test]
    fn a_compiler_is_told_by_its_first_two_numbers() {
        let check = |printed, expected| {
            assert_eq!(is_release(printed, "1.95"), expected, "{printed}");
        };
        check("rustc 1.95.0 (f2d3ce0bd 2026-03-21)", true);
        check("rustc 1.95.1 (f2d3ce0bd 2026-05-01)", true);
        check("rustc 1.96.0 (f2d3ce0bd 2026-05-01)", false);
        check("rustc 1.95.0-nightly (f2d3ce0bd 2026-01-01)", false);
        check("", false);
    }
}
