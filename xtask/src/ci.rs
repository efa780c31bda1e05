//! Everything that has to hold before a change is merged, the quick checks first.
//!
//! All steps build with the profile `ci` and, wherever they can, the same features, so that the
//! dependencies are compiled once to check and once to run instead of once for each step. That is
//! why the demo is started from what the build left and not by `cargo run`: a package by itself
//! asks for other features of its dependencies than the workspace does.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context as _, anyhow, ensure};

use crate::command::Command;
use crate::test::{self, Place};
use crate::workspace::{Package, Workspace};
use crate::{codegen, instructions, tidy};

/// The package whose demo is played.
const EXAMPLE: &str = "bot-example";

/// One thing that is checked.
struct Step {
    name: String,
    work: Work,
    /// What a person types to see a failure again.
    repeat: String,
}

enum Work {
    Program(Command),
    House(fn() -> anyhow::Result<()>),
}

impl Step {
    fn program(name: impl Into<String>, command: Command) -> Self {
        let repeat = command.to_string();
        Self { name: name.into(), work: Work::Program(command.for_ci()), repeat }
    }

    fn house(name: &str, repeat: &str, work: fn() -> anyhow::Result<()>) -> Self {
        Self { name: name.to_owned(), work: Work::House(work), repeat: repeat.to_owned() }
    }

    fn repeated_by(mut self, command: String) -> Self {
        self.repeat = command;
        self
    }

    fn run(&self) -> anyhow::Result<()> {
        println!("=== {}", self.name);
        let started = Instant::now();
        let done = match &self.work {
            Work::Program(command) => succeed(command),
            Work::House(task) => task(),
        };
        println!("=== {} took {}\n", self.name, shown(started.elapsed()));
        let Self { name, repeat, .. } = self;
        done.map_err(|error| {
            anyhow!("{error:#}\n\nci stops at `{name}`. Repeat it with:\n\n    {repeat}\n")
        })
    }
}

fn succeed(command: &Command) -> anyhow::Result<()> {
    let status = command.status()?;
    ensure!(status.success(), "{status}");
    Ok(())
}

/// Runs all steps up to the first that fails. The tests come last, and so do their closing lines.
pub(crate) fn run() -> anyhow::Result<ExitCode> {
    let started = Instant::now();
    for step in steps(&Workspace::read()?)? {
        step.run()?;
    }
    println!("=== test (all steps before it took {})", shown(started.elapsed()));
    test::run(Place::Ci)
}

fn steps(workspace: &Workspace) -> anyhow::Result<Vec<Step>> {
    let cargo = |line: &str| Command::cargo(line.split(' '));
    let mut steps = vec![
        Step::program("format", cargo("fmt --all --check")),
        Step::house("codegen", "cargo xtask codegen --check", || codegen::run(true)),
        Step::house("tidy", "cargo xtask tidy", tidy::run),
        Step::house("dependencies", "cargo deny check", dependencies),
        Step::program(
            "clippy",
            cargo("clippy --workspace --all-targets --all-features --profile ci -- -D warnings"),
        ),
    ];
    for package in &workspace.packages {
        steps.extend(features(package));
    }
    steps.push(Step::program(
        "documentation",
        cargo("doc --workspace --all-features --no-deps --profile ci")
            .set("RUSTDOCFLAGS", "-D warnings"),
    ));
    steps.push(Step::program(
        "build",
        cargo("build --workspace --all-targets --all-features --profile ci"),
    ));
    steps.push(demo(workspace)?);
    steps
        .push(Step::house("instructions", "cargo xtask instructions", || instructions::run(false)));
    Ok(steps)
}

/// Licences, advisories, duplicates and sources, by deny.toml.
fn dependencies() -> anyhow::Result<()> {
    if !Command::cargo(["deny", "--version"]).works() {
        println!("left out: cargo-deny isn't installed; `cargo install --locked cargo-deny`");
        return Ok(());
    }
    let mut check = Command::cargo(["deny", "check", "bans", "licenses", "sources"]);
    if Command::cargo(["deny", "fetch", "db"]).works() {
        check = check.argument("advisories");
    } else {
        println!("left out: advisories, whose database can't be fetched");
    }
    succeed(&check.for_ci())
}

/// The library of a package with each of its features alone, and with none: features only add, so
/// every choice of them has to compile without a warning.
fn features(package: &Package) -> Vec<Step> {
    if package.features.is_empty() {
        return Vec::new();
    }
    let alone = package.features.keys().filter(|name| *name != "default").map(String::as_str);
    std::iter::once("")
        .chain(alone)
        .map(|feature| {
            let Package { name, .. } = package;
            let line = format!("clippy --package {name} --lib --no-default-features --profile ci");
            let mut command = Command::cargo(line.split(' '));
            if !feature.is_empty() {
                command = command.argument("--features").argument(feature);
            }
            let command = command.argument("--").argument("-D").argument("warnings");
            let with = if feature.is_empty() { "no feature" } else { feature };
            Step::program(format!("{name} with {with}"), command)
        })
        .collect()
}

/// The example's scripted conversation, which needs neither a token nor a network.
fn demo(workspace: &Workspace) -> anyhow::Result<Step> {
    let binary = workspace.package(EXAMPLE)?.default_run.as_deref();
    let binary = binary.with_context(|| format!("{EXAMPLE} has no default-run"))?;
    let file = format!("{binary}{}", std::env::consts::EXE_SUFFIX);
    let path = workspace.target_directory.join("ci").join(file);
    let path = path.into_os_string().into_string().ok().context("the target directory's path")?;
    Ok(Step::program("demo", Command::new(path, ["--demo"]))
        .repeated_by(format!("cargo run --package {EXAMPLE} -- --demo")))
}

fn shown(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(features: &[&str]) -> Package {
        Package {
            name: "bot-core".to_owned(),
            features: features.iter().map(|name| ((*name).to_owned(), Vec::new())).collect(),
            default_run: None,
            rust_version: None,
        }
    }

    #[test]
    fn each_feature_is_checked_by_itself_and_so_is_none() {
        let steps = features(&package(&["default", "macros", "rustls"]));
        let names: Vec<&str> = steps.iter().map(|step| step.name.as_str()).collect();
        assert_eq!(
            names,
            ["bot-core with no feature", "bot-core with macros", "bot-core with rustls"]
        );
        assert_eq!(
            steps[1].repeat,
            "cargo clippy --package bot-core --lib --no-default-features --profile ci \
             --features macros -- -D warnings",
        );
    }

    #[test]
    fn a_package_without_features_has_no_steps() {
        assert!(features(&package(&[])).is_empty());
    }

    #[test]
    fn times_are_shown_in_seconds_and_then_in_minutes() {
        assert_eq!(shown(Duration::from_millis(1234)), "1.2 s");
        assert_eq!(shown(Duration::from_secs(61)), "1 min 01 s");
    }
}
