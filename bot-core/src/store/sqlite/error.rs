//! What can go wrong with the file, and which failures may pass by themselves.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::chain::chain;
use crate::store::StoreError;

type Source = Box<dyn Error + Send + Sync>;

/// Why a [`SqliteStore`](super::SqliteStore) wasn't opened.
///
/// The file is as it was: it is never emptied or written over.
/// Its `Debug` is the message with its causes, because that is what `main` prints.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The file is in use: by another process, or by another store of this one.
    #[error(
        "{} is in use{}: only one process can write it, so stop that one first; to look at the \
         data beside a running bot, open the file `read_only()`",
        path.display(), by(*process)
    )]
    InUse {
        /// The file.
        path: PathBuf,
        /// The id of the process, where it is known.
        process: Option<u32>,
    },
    /// The file isn't one that this store has made, or its beginning is damaged.
    #[error(
        "{} is not the store of a bot: choose another path; \
         if it was one, it is damaged, and a backup has to take its place{}",
        path.display(), without_log(path)
    )]
    NotAStore {
        /// The file.
        path: PathBuf,
    },
    /// The file has nothing in it, which a store never makes.
    #[error(
        "{} is empty, which the store of a bot never is: put a backup in its place, \
         or remove it to begin without data{}",
        path.display(), without_log(path)
    )]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// The file isn't there, but the log is that belongs to it.
    #[error(
        "{} is not there, but {}, which holds a part of its data: put the file back; \
         or remove that log, to begin without data or before a backup is put in place",
        path.display(), log.display()
    )]
    LogWithoutFile {
        /// The file.
        path: PathBuf,
        /// Its log.
        log: PathBuf,
    },
    /// The file isn't there, and is only to be read.
    #[error(
        "{} is not there: the path is another, or the bot has not stored anything yet",
        path.display()
    )]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// The file is damaged.
    #[error(
        "{} is damaged: put a backup in its place{}; \
         `sqlite3 FILE .recover` may save what is left of it, in a copy of the files",
        path.display(), without_log(path)
    )]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        #[source]
        source: Source,
    },
    /// A newer version of the framework has written the file.
    #[error(
        "{} was written by a newer version of this program: use that one, or put a backup in \
         its place{}; the file has version {version}, this program knows {known}",
        path.display(), without_log(path)
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// The version of the file.
        version: u32,
        /// The newest version that is known here.
        known: u32,
    },
    /// An older version of the framework has written the file, and it is only to be read.
    #[error(
        "{} was written by an older version of this program: start the bot once, \
         which upgrades it (the file has version {version}, this program reads {known})",
        path.display()
    )]
    Older {
        /// The file.
        path: PathBuf,
        /// The version of the file.
        version: u32,
        /// The version that can be read here.
        known: u32,
    },
    /// An older version of the framework has written the file, and it couldn't be upgraded.
    #[error(
        "{} is of version {version} and could not be upgraded; it was left as it is",
        path.display()
    )]
    Upgrade {
        /// The file.
        path: PathBuf,
        /// The version of the file.
        version: u32,
        /// Why.
        #[source]
        source: Source,
    },
    /// The path is a directory, or something else that can't hold data.
    #[error("{} is not a file: give the path of one", path.display())]
    NotAFile {
        /// The path.
        path: PathBuf,
    },
    /// The file or its directory can't be opened, read or written.
    #[error(
        "{} can't be opened: see that its directory is there, on a local disk, \
         and that this user may write to it",
        path.display()
    )]
    Inaccessible {
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: Source,
    },
}

/// What has to go when another file takes the place of one: SQLite would take the log of the old
/// one into the new one.
fn without_log(path: &Path) -> impl fmt::Display {
    fmt::from_fn(move |f| {
        let path = path.display();
        write!(f, " (then remove {path}-wal and {path}-shm, too)")
    })
}

fn by(process: Option<u32>) -> impl fmt::Display {
    fmt::from_fn(move |f| match process {
        Some(process) => write!(f, " by process {process}"),
        None => Ok(()),
    })
}

impl fmt::Debug for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&chain(self))
    }
}

impl OpenError {
    pub(super) fn inaccessible(path: impl Into<PathBuf>, source: impl Into<Source>) -> Self {
        Self::Inaccessible { path: path.into(), source: source.into() }
    }

    /// What SQLite's refusal to read a file says of the file.
    pub(super) fn of_file(path: impl Into<PathBuf>, error: rusqlite::Error) -> Self {
        let path = path.into();
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Self::NotAStore { path },
            // A table or a column that isn't there is `Unknown`.
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::Unknown) | None => {
                Self::Damaged { path, source: error.into() }
            }
            Some(_) => Self::inaccessible(path, error),
        }
    }
}

/// What a failure means for whoever asked: whether it may pass.
pub(super) fn store_error(action: &'static str, error: rusqlite::Error) -> StoreError {
    if is_temporary(&error) {
        StoreError::new(action, error)
    } else {
        StoreError::permanent(action, error)
    }
}

/// The same error once more, for another who waits.
pub(super) fn same(error: &rusqlite::Error) -> rusqlite::Error {
    match error {
        rusqlite::Error::SqliteFailure(error, text) => {
            rusqlite::Error::SqliteFailure(*error, text.clone())
        }
        other => rusqlite::Error::ToSqlConversionFailure(other.to_string().into()),
    }
}

/// Whether it is the disk or another process, and not what was asked for.
fn is_temporary(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code().is_some_and(|code| {
        matches!(
            code,
            ErrorCode::DiskFull
                | ErrorCode::SystemIoFailure
                | ErrorCode::ReadOnly
                | ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::CannotOpen
                | ErrorCode::OutOfMemory
                | ErrorCode::FileLockingProtocolFailed
                | ErrorCode::OperationInterrupted
                | ErrorCode::PermissionDenied
                | ErrorCode::SchemaChanged
        )
    })
}

/// Why the file wasn't created at the first commit.
#[derive(Debug, thiserror::Error)]
pub(super) enum CreateError {
    #[error("it can't be written")]
    Open(#[from] OpenError),
    #[error("the file system failed")]
    Io(#[from] io::Error),
    #[error("SQLite failed")]
    Sqlite(#[from] rusqlite::Error),
    #[error(
        "{} has appeared since this program began, written by another: start again",
        path.display()
    )]
    Appeared { path: PathBuf },
}

impl CreateError {
    /// The answer to whoever waits for the commit.
    pub(super) fn into_store_error(self) -> StoreError {
        const ACTION: &str = "create its file";
        match self {
            // What is stored there isn't known here, where the store counted as empty.
            Self::Appeared { .. } | Self::Open(OpenError::InUse { .. }) => {
                StoreError::permanent(ACTION, self)
            }
            Self::Sqlite(error) => store_error(ACTION, error),
            Self::Open(_) | Self::Io(_) => StoreError::new(ACTION, self),
        }
    }
}
