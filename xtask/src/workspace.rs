//! What cargo and git know about the workspace: its root, its packages, its files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use serde::Deserialize;

use crate::command::Command;

/// The directory with the workspace's Cargo.toml.
pub(crate) fn root() -> PathBuf {
    // Cargo gives the variable to `cargo xtask`, the compiler the one for a binary run by itself.
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map_or_else(|| package.clone(), Path::to_path_buf)
}

/// A part of what `cargo metadata` tells.
#[derive(Debug, Deserialize)]
pub(crate) struct Workspace {
    /// The members, without their dependencies.
    pub(crate) packages: Vec<Package>,
    /// Where cargo puts what it builds.
    pub(crate) target_directory: PathBuf,
}

/// A member of the workspace.
#[derive(Debug, Deserialize)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) features: BTreeMap<String, Vec<String>>,
    /// The binary that `cargo run` starts.
    pub(crate) default_run: Option<String>,
    /// The oldest compiler that the package is for, such as `1.95`.
    pub(crate) rust_version: Option<String>,
}

impl Workspace {
    /// Asks cargo.
    pub(crate) fn read() -> anyhow::Result<Self> {
        let output = Command::cargo(["metadata", "--no-deps", "--format-version=1"]).output()?;
        serde_json::from_str(&output).context("could not read the answer of `cargo metadata`")
    }

    /// The member of that name.
    pub(crate) fn package(&self, name: &str) -> anyhow::Result<&Package> {
        let package = self.packages.iter().find(|package| package.name == name);
        package.with_context(|| format!("the workspace has no package `{name}`"))
    }
}

/// Every file that belongs to the project, as paths from the root with `/` between their parts:
/// what git tracks, and what it would track after `git add --all`.
pub(crate) fn files() -> anyhow::Result<Vec<String>> {
    // In a container the checkout often belongs to another user, and git would refuse to list it.
    let trusted = ["-c", "safe.directory=*"];
    let list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let list = trusted.into_iter().chain(list);
    let output = Command::new("git", list).output().context("the files are listed by git")?;
    let root = root();
    let mut files: Vec<String> = output
        .split_terminator('\0')
        .filter(|file| root.join(file).is_file())
        .map(String::from)
        .collect();
    files.sort();
    files.dedup();
    Ok(files)
}
