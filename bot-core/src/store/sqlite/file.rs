//! Where a store is on the disk, and what stands beside it.

use std::ffi::OsStr;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::error::OpenError;

/// Most links that are followed to a file that isn't there yet.
const MOST_LINKS: usize = 40;

/// The path of a store's file, the same by whatever name it is called.
#[derive(Clone, Debug)]
pub(super) struct Location {
    file: PathBuf,
}

impl Location {
    /// Follows links, so that two names of one file are one store: its log and its lock stand
    /// beside the file itself.
    pub(super) fn of(path: &Path) -> Result<Self, OpenError> {
        let inaccessible = |error| OpenError::inaccessible(path, error);
        let mut file = path.to_owned();
        for _ in 0..MOST_LINKS {
            match fs::canonicalize(&file) {
                Ok(file) => return Ok(Self { file }),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(inaccessible(error)),
            }
            let Some(name) = file.file_name().map(OsStr::to_owned) else {
                return Err(OpenError::NotAFile { path: path.to_owned() });
            };
            let directory = match file.parent() {
                Some(parent) if parent != Path::new("") => parent,
                _ => Path::new("."),
            };
            let directory = fs::canonicalize(directory).map_err(inaccessible)?;
            match fs::read_link(&file) {
                Ok(link) => file = directory.join(link),
                Err(_) => return Ok(Self { file: directory.join(name) }),
            }
        }
        Err(inaccessible(io::Error::other("too many links")))
    }

    /// The store's file.
    pub(super) fn file(&self) -> &Path {
        &self.file
    }

    /// SQLite's log of what isn't in the file yet.
    pub(super) fn log(&self) -> PathBuf {
        self.beside("-wal")
    }

    /// What is locked by who writes the store.
    pub(super) fn lock(&self) -> PathBuf {
        self.beside(".lock")
    }

    /// The file while it is made.
    pub(super) fn unfinished(&self) -> PathBuf {
        self.beside(".new")
    }

    fn beside(&self, end: &str) -> PathBuf {
        let mut path = self.file.clone().into_os_string();
        path.push(end);
        path.into()
    }

    /// Whether there is a file; whether it can be a store, from without.
    pub(super) fn look(&self) -> Result<bool, OpenError> {
        let path = self.file.clone();
        match fs::metadata(&self.file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let log = self.log();
                // SQLite would take what the log has into a new file, which would damage it.
                if has_content(&log) || has_content(&self.beside("-journal")) {
                    return Err(OpenError::LogWithoutFile { path, log });
                }
                Ok(false)
            }
            Err(error) => Err(OpenError::inaccessible(path, error)),
            Ok(data) if !data.is_file() => Err(OpenError::NotAFile { path }),
            Ok(data) if data.len() == 0 => Err(OpenError::Empty { path }),
            Ok(_) => Ok(true),
        }
    }

    /// Finds out whether a file can be made here, by making one and removing it.
    pub(super) fn try_directory(&self) -> Result<(), OpenError> {
        let probe = self.beside(&format!(".probe-{}", std::process::id()));
        let made = OpenOptions::new().write(true).create_new(true).open(&probe);
        match made.map(drop).and_then(|()| fs::remove_file(&probe)) {
            // Another thread is just trying the same.
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::AlreadyExists | io::ErrorKind::NotFound
                ) =>
            {
                Ok(())
            }
            tried => tried.map_err(|error| OpenError::inaccessible(&self.file, error)),
        }
    }

    /// Removes what an earlier attempt to make the file left.
    pub(super) fn remove_unfinished(&self) -> io::Result<()> {
        for end in [".new", ".new-journal", ".new-wal", ".new-shm"] {
            match fs::remove_file(self.beside(end)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    /// Gives the finished file its name, for good.
    pub(super) fn finish(&self) -> io::Result<()> {
        // What SQLite left beside a file that is gone; look() has made sure that nothing is in it.
        for end in ["-wal", "-shm", "-journal"] {
            match fs::remove_file(self.beside(end)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        fs::rename(self.unfinished(), &self.file)?;
        self.sync_directory()
    }

    #[cfg(unix)]
    fn sync_directory(&self) -> io::Result<()> {
        self.file.parent().map_or(Ok(()), |directory| File::open(directory)?.sync_all())
    }

    #[cfg(not(unix))]
    #[expect(clippy::unnecessary_wraps, clippy::unused_self, reason = "as it is on Unix")]
    fn sync_directory(&self) -> io::Result<()> {
        Ok(())
    }

    /// Brings everything that was committed to the disk.
    ///
    /// Unlike the file itself, the log has no locks that closing it would lose.
    pub(super) fn sync_log(&self) -> io::Result<()> {
        match OpenOptions::new().write(true).open(self.log()) {
            Ok(log) => log.sync_data(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        }
    }
}

pub(super) fn has_content(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|data| data.len() > 0)
}

/// Which file it is that a connection has open.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Identity(Option<(u64, u64)>);

impl Identity {
    pub(super) fn of(location: &Location) -> io::Result<Self> {
        fs::metadata(&location.file).map(|data| Self(identity(&data)))
    }
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "as it is elsewhere")]
fn identity(data: &Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;

    Some((data.dev(), data.ino()))
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> Option<(u64, u64)> {
    // Elsewhere a file that is open can't be moved or removed.
    None
}
