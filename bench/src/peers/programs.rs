//! Builds the peers, and says what can't be had here.
//!
//! Everything is made in the build directory, with the versions that the files in `peers/` name.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::contenders::Contender;
use crate::report::Report;

/// Where the programs of the peers are.
#[derive(Debug, Default)]
pub(super) struct Programs {
    rust: Option<PathBuf>,
    python: Option<PathBuf>,
    node: Option<PathBuf>,
}

impl Programs {
    /// Builds those that these bots need. What needs Python or Node is left out, and told, where
    /// they aren't at hand.
    pub(super) fn build(
        contenders: &[Contender],
        report: &mut Report,
    ) -> Result<Self, Box<dyn Error>> {
        let needs = |kind: fn(&Contender) -> bool| contenders.iter().any(kind);
        let program = std::env::current_exe()?;
        let target = program.parent().ok_or("the program is nowhere")?.join("peers");
        std::fs::create_dir_all(&target)?;
        let mut programs = Self::default();
        if needs(|one| matches!(one, Contender::Rust { .. })) {
            programs.rust = Some(rust(&target)?);
        }
        if needs(|one| matches!(one, Contender::Python(_))) {
            programs.python = or_left_out("those of Python", python(&target), report);
        }
        if needs(|one| matches!(one, Contender::Node(_))) {
            programs.node = or_left_out("those of Node", node(&target), report);
        }
        Ok(programs)
    }

    /// Whether the bot can be started.
    pub(super) fn has(&self, contender: Contender) -> bool {
        matches!(contender, Contender::Ours(_)) || self.of(contender).is_some()
    }

    /// The program of a peer, and what makes it run a script if it is one.
    pub(super) fn of(&self, contender: Contender) -> Option<(PathBuf, Vec<String>)> {
        let script = |path: PathBuf| path.into_os_string().into_string().ok();
        match contender {
            Contender::Ours(_) => None,
            Contender::Rust { program, .. } => {
                Some((self.rust.as_ref()?.join(program), Vec::new()))
            }
            Contender::Python(name) => {
                let file = format!("with_{}.py", name.replace('-', "_"));
                let python = self.python.as_ref()?.join("bin/python");
                // Without files beside the sources.
                Some((python, vec!["-B".into(), script(sources("python").join(file))?]))
            }
            Contender::Node(name) => {
                let file = self.node.as_ref()?.join(format!("{name}.mjs"));
                Some(("node".into(), vec![script(file)?]))
            }
        }
    }
}

/// Tells why something is left out.
fn or_left_out(
    what: &str,
    made: Result<PathBuf, Box<dyn Error>>,
    report: &mut Report,
) -> Option<PathBuf> {
    made.inspect_err(|error| report.note(format!("left out: {what}, because {error}"))).ok()
}

/// Where the files of the peers in a language are.
fn sources(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("peers").join(language)
}

/// Runs a command to its end; its errors are in ours.
fn run(command: &mut Command) -> Result<(), Box<dyn Error>> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("`{program}` can't be started: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("`{program}` ended with {}: {}", output.status, said.trim()).into())
}

/// Builds the workspace of the peers.
fn rust(target: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let build = ["build", "--release", "--locked", "--quiet", "--manifest-path"];
    let manifest = sources("Cargo.toml");
    run(Command::new(cargo).args(build).arg(manifest).env("CARGO_TARGET_DIR", target))?;
    Ok(target.join("release"))
}

/// Makes a virtual environment with the packages of `requirements.txt`.
fn python(target: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let (home, list) = (target.join("python"), sources("python").join("requirements.txt"));
    unless_made(&home, &list, || {
        run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&home))?;
        let install = ["-m", "pip", "install", "--quiet", "--no-deps", "--requirement"];
        run(Command::new(home.join("bin/python")).args(install).arg(&list))
    })
}

/// Installs the packages of `package-lock.json` beside the scripts.
fn node(target: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let (home, list) = (target.join("node"), sources("node").join("package-lock.json"));
    unless_made(&home, &list, || {
        std::fs::create_dir_all(&home)?;
        for name in ["package.json", "package-lock.json"] {
            std::fs::copy(sources("node").join(name), home.join(name))?;
        }
        let install = ["ci", "--silent", "--no-audit", "--no-fund"];
        run(Command::new("npm").args(install).current_dir(&home))
    })?;
    // Node looks for packages from where the script is.
    std::fs::copy(sources("node").join("grammy.mjs"), home.join("grammy.mjs"))?;
    Ok(home)
}

/// Makes a directory, unless it was made from the same list before.
fn unless_made(
    home: &Path,
    list: &Path,
    make: impl FnOnce() -> Result<(), Box<dyn Error>>,
) -> Result<PathBuf, Box<dyn Error>> {
    let (made_from, wanted) = (home.join("made-from"), std::fs::read(list)?);
    if std::fs::read(&made_from).ok().as_ref() != Some(&wanted) {
        make()?;
        std::fs::write(made_from, wanted)?;
    }
    Ok(home.to_owned())
}
