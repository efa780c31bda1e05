//! Cargo, where it is what is measured.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs cargo in a directory, with the build directory `target` in it; what it says.
pub(crate) fn cargo(directory: &Path, arguments: &[&str]) -> Result<String, Box<dyn Error>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(arguments)
        .current_dir(directory)
        .env("CARGO_TARGET_DIR", directory.join("target"))
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The directory of the project.
pub(crate) fn project() -> Result<PathBuf, Box<dyn Error>> {
    Ok(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?)
}

/// A directory beside this program, which is in the build directory; it may not be there yet.
pub(crate) fn beside(name: &str) -> Result<PathBuf, Box<dyn Error>> {
    let program = std::env::current_exe()?;
    Ok(program.parent().ok_or("the program is nowhere")?.join(name))
}
