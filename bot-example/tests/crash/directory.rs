//! Where a run keeps its files.

use std::path::{Path, PathBuf};
use std::{env, fs, process, thread};

/// A directory that is gone after the run, unless that fails.
#[derive(Debug)]
pub(crate) struct Directory(PathBuf);

impl Directory {
    pub(crate) fn new(seed: u64) -> Self {
        let path = env::temp_dir().join(format!("bot-crash-{}-{seed}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The bot's data.
    pub(crate) fn data(&self) -> PathBuf {
        self.0.join("notes.db")
    }

    /// What all runs of the bot have logged.
    pub(crate) fn log(&self) -> PathBuf {
        self.0.join("log.txt")
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        if !thread::panicking() {
            drop(fs::remove_dir_all(&self.0));
        }
    }
}
