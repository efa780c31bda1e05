//! One process at a time: a lock on a file beside the store's, which goes with the process.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::Path;

/// The right to write a store, until it is dropped.
///
/// The lock is on a file of its own: who opens and closes the store's file loses the locks that
/// SQLite has on it. The file stays when the lock goes; removing it would let two others have a
/// lock each, on two files of the same name.
#[derive(Debug)]
pub(super) struct FileLock {
    _file: File,
}

/// Why there is no lock.
#[derive(Debug)]
pub(super) enum LockError {
    /// Somebody else has it: the process with that id, if it could be read.
    Taken(Option<u32>),
    /// It can't be locked.
    Io(io::Error),
}

impl FileLock {
    /// Takes the lock, without waiting.
    pub(super) fn take(path: &Path) -> Result<Self, LockError> {
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)
            .map_err(LockError::Io)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(LockError::Taken(owner(&mut file))),
            Err(TryLockError::Error(error)) => return Err(LockError::Io(error)),
        }
        // It only helps whoever is refused, and a full disk is no reason to go without the lock.
        let noted = file.set_len(0).and_then(|()| writeln!(file, "{}", std::process::id()));
        if let Err(error) = noted {
            tracing::debug!(%error, "the process id wasn't noted in the lock file");
        }
        Ok(Self { _file: file })
    }
}

fn owner(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.take(20).read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}
