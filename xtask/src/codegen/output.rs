//! Formats the generated files, compares them with what is there, and writes what differs.

use std::{
    collections::BTreeMap,
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context as _, bail};

/// What to do when a file differs.
const ADVICE: &str = "run `cargo xtask codegen`";

/// Formats files by the house's rules.
pub(crate) fn format(
    files: &BTreeMap<String, String>,
    root: &Path,
) -> anyhow::Result<BTreeMap<String, String>> {
    files
        .iter()
        .map(|(name, text)| {
            let formatted = rustfmt(text, root).with_context(|| format!("formatting {name}"))?;
            Ok((name.clone(), formatted))
        })
        .collect()
}

fn rustfmt(text: &str, root: &Path) -> anyhow::Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("starting rustfmt; `rustup component add rustfmt` installs it")?;
    // rustfmt reads everything before it writes, so a pipe for each direction is enough.
    child.stdin.take().context("rustfmt has no input")?.write_all(text.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    String::from_utf8(output.stdout).context("rustfmt wrote no UTF-8")
}

/// Fails when the folder is not exactly these files.
pub(crate) fn check(folder: &Path, files: &BTreeMap<String, String>) -> anyhow::Result<()> {
    let mut differ: Vec<String> = files
        .iter()
        .filter(|(name, text)| fs::read_to_string(folder.join(name)).ok().as_ref() != Some(*text))
        .map(|(name, _)| format!("{name} differs"))
        .collect();
    let left_over = existing(folder)?.into_iter().filter(|name| !files.contains_key(name));
    differ.extend(left_over.map(|name| format!("{name} is not generated")));
    if differ.is_empty() {
        return Ok(());
    }
    bail!("{}: {}; {ADVICE}", folder.display(), differ.join(", "))
}

/// Writes the files that differ and removes what is left over.
pub(crate) fn write(folder: &Path, files: &BTreeMap<String, String>) -> anyhow::Result<()> {
    for (name, text) in files {
        let path = folder.join(name);
        if fs::read_to_string(&path).ok().as_ref() == Some(text) {
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
    }
    for name in existing(folder)?.into_iter().filter(|name| !files.contains_key(name)) {
        fs::remove_file(folder.join(&name)).with_context(|| format!("removing {name}"))?;
    }
    Ok(())
}

/// The files of the folder and its sub-folders, by their path in it.
fn existing(folder: &Path) -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    let mut folders = vec![String::new()];
    while let Some(prefix) = folders.pop() {
        let Ok(entries) = fs::read_dir(folder.join(&prefix)) else {
            continue;
        };
        for entry in entries {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                folders.push(format!("{name}/"));
            } else {
                names.push(name);
            }
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_says_what_to_run() {
        let folder = Path::new("no-such-folder");
        let files = BTreeMap::from([("mod.rs".to_owned(), String::new())]);
        let error = check(folder, &files).unwrap_err().to_string();
        assert!(
            error.contains("mod.rs differs") && error.contains("cargo xtask codegen"),
            "{error}"
        );
    }
}
