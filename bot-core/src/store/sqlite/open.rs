//! From a path to a connection: looks before it opens, upgrades, makes the file.

use std::fs;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::Durability;
use super::error::{CreateError, OpenError};
use super::file::{Location, has_content};
use super::lock::{FileLock, LockError};
use super::runs;
use super::schema::{self, APPLICATION_ID, Header, STEPS};

/// How long SQLite waits for others who use the file, such as a person with `sqlite3`.
const PATIENCE: Duration = Duration::from_millis(if cfg!(test) { 100 } else { 5000 });

/// Files up to this size are read through when they are opened, which takes a quarter of a second;
/// damage inside of a larger one is found when that part is read.
const READ_THROUGH: u64 = 64 << 20;

#[expect(clippy::cast_possible_truncation, reason = "there are not that many versions")]
const NEWEST: u32 = STEPS.len() as u32;

/// The connection that writes, and the right to.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) connection: Connection,
    pub(super) lock: FileLock,
}

/// Opens the file for writing, if there is one.
pub(super) fn open(
    location: &Location,
    durability: Durability,
) -> Result<Option<Opened>, OpenError> {
    if !location.look()? {
        location.try_directory()?;
        return Ok(None);
    }
    let lock = take_lock(location)?;
    // Only now: who had the lock before may have upgraded it.
    check(&inspect(location)?, location)?;
    let connection = connect(location, durability)?;
    Ok(Some(Opened { connection, lock }))
}

/// Sees that the file can be read by those who don't write.
pub(super) fn open_to_read(location: &Location) -> Result<(), OpenError> {
    if !location.look()? {
        return Err(OpenError::Missing { path: location.file().to_owned() });
    }
    let of_file = |error| OpenError::of_file(location.file(), error);
    let connection = reader(location).map_err(of_file)?;
    let header = schema::header(&connection).map_err(of_file)?;
    let version = check(&header, location)?;
    if version < NEWEST {
        let path = location.file().to_owned();
        return Err(OpenError::Older { path, version, known: NEWEST });
    }
    read_through(&connection, location)
}

/// Makes a file where [`open`] has found none.
#[derive(Debug, Default)]
pub(super) struct Maker {
    /// Kept from the moment on in which the file is made, also if it can't be opened at once.
    lock: Option<FileLock>,
}

impl Maker {
    /// Makes the file and opens it; to be called again if that fails for a reason that may pass.
    pub(super) fn make(
        &mut self,
        location: &Location,
        durability: Durability,
    ) -> Result<Opened, CreateError> {
        let lock = match self.lock.take() {
            Some(lock) => lock,
            None => make(location)?,
        };
        match connect(location, durability) {
            Ok(connection) => Ok(Opened { connection, lock }),
            Err(error) => {
                self.lock = Some(lock);
                Err(error.into())
            }
        }
    }
}

/// A connection that only reads; the file has to be there.
pub(super) fn reader(location: &Location) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(location.file(), flags)?;
    set_up(&connection)?;
    keep_log(&connection, true)?;
    Ok(connection)
}

/// What readers and the writer have in common.
fn set_up(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    // Otherwise a statement is planned again for each new value of a column that some index is
    // limited by, which costs more than the statement itself.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

fn take_lock(location: &Location) -> Result<FileLock, OpenError> {
    FileLock::take(&location.lock()).map_err(|error| match error {
        LockError::Taken(process) => OpenError::InUse { path: location.file().to_owned(), process },
        LockError::Io(error) => OpenError::inaccessible(location.lock(), error),
    })
}

/// Makes the file, which nobody has done since it was looked for.
fn make(location: &Location) -> Result<FileLock, CreateError> {
    let lock = take_lock(location)?;
    if location.look()? {
        return Err(CreateError::Appeared { path: location.file().to_owned() });
    }
    location.remove_unfinished()?;
    let made = make_unfinished(location).and_then(|()| Ok(location.finish()?));
    if made.is_err() {
        // Perhaps the disk is full. What can't be removed is removed by the next attempt.
        drop(location.remove_unfinished());
    }
    made.map(|()| lock)
}

/// Makes the whole file under another name: a file of its own name is never half made.
fn make_unfinished(location: &Location) -> Result<(), CreateError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(location.unfinished(), flags)?;
    connection.pragma_update(None, "fullfsync", true)?;
    schema::upgrade(&mut connection, 0, STEPS)?;
    use_log(&connection)?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// Reads what the file says of itself.
fn inspect(location: &Location) -> Result<Header, OpenError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let path = location.file();
    let read = |opened: rusqlite::Result<Connection>| {
        opened
            .and_then(|connection| schema::header(&connection))
            .map_err(|error| OpenError::of_file(path, error))
    };
    if let Some(uri) = immutable(path) {
        let alone = read(Connection::open_with_flags(uri, flags | OpenFlags::SQLITE_OPEN_URI));
        // Where there is a log, a file of ours alone may be half written.
        let is_ours = !matches!(&alone, Ok(header) if header.application_id != APPLICATION_ID);
        if !is_ours || !has_content(&location.log()) {
            return alone;
        }
    }
    read(Connection::open_with_flags(path, flags))
}

/// The address by which SQLite reads a file without making others beside it.
#[cfg(unix)]
fn immutable(file: &Path) -> Option<String> {
    use std::fmt::Write;
    use std::os::unix::ffi::OsStrExt;

    let mut uri = "file:".to_owned();
    for byte in file.as_os_str().as_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.".contains(byte) {
            uri.push(char::from(*byte));
        } else {
            write!(uri, "%{byte:02x}").ok()?;
        }
    }
    Some(uri + "?immutable=1")
}

#[cfg(not(unix))]
fn immutable(_: &Path) -> Option<String> {
    None
}

/// The version of a file that says this of itself.
fn check(header: &Header, location: &Location) -> Result<u32, OpenError> {
    let path = location.file().to_owned();
    let version = u32::try_from(header.version).ok().filter(|version| *version > 0);
    match version {
        Some(version) if header.application_id == APPLICATION_ID => {
            if version > NEWEST {
                return Err(OpenError::Newer { path, version, known: NEWEST });
            }
            Ok(version)
        }
        _ => Err(OpenError::NotAStore { path }),
    }
}

/// Opens a file that has been looked at, and brings it to the newest version.
fn connect(location: &Location, durability: Durability) -> Result<Connection, OpenError> {
    let of_file = |error| OpenError::of_file(location.file(), error);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(location.file(), flags).map_err(of_file)?;
    set_up(&connection).map_err(of_file)?;
    // A file that is refused stays as it is, and so does its log, which closing would take into it;
    // where there is none, closing removes what opening has made.
    keep_log(&connection, has_content(&location.log())).map_err(of_file)?;
    // The log may have a newer version than what was looked at.
    let version = check(&schema::header(&connection).map_err(of_file)?, location)?;
    read_through(&connection, location)?;
    configure(&connection, durability).map_err(of_file)?;
    runs::look_back(&connection, location).map_err(of_file)?;
    if version < NEWEST {
        schema::upgrade(&mut connection, version as usize, STEPS).map_err(|error| {
            let path = location.file().to_owned();
            OpenError::Upgrade { path, version, source: error.into() }
        })?;
        tracing::info!(from = version, to = NEWEST, "the store's file was upgraded");
    }
    keep_log(&connection, false).map_err(of_file)?;
    Ok(connection)
}

/// Whether the log stays beside the file when the connection is closed.
fn keep_log(connection: &Connection, keep: bool) -> rusqlite::Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep).map(drop)
}

fn configure(connection: &Connection, durability: Durability) -> rusqlite::Result<()> {
    use_log(connection)?;
    let synchronous = match durability {
        Durability::Durable => "FULL",
        Durability::Relaxed => "NORMAL",
    };
    connection.pragma_update(None, "synchronous", synchronous)?;
    // Where a plain fsync doesn't reach the disk, which is on macOS.
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    connection.pragma_update(None, "cache_size", -8192)?;
    connection.pragma_update(None, "journal_size_limit", 64 << 20)
}

/// Writes go into a log beside the file, so that readers and the writer don't wait for each other.
fn use_log(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update_and_check(None, "journal_mode", "wal", |row| {
        let mode: String = row.get(0)?;
        if mode == "wal" {
            return Ok(());
        }
        let error = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CANTOPEN);
        let why = "the file system can't share memory between processes, which a log needs";
        Err(rusqlite::Error::SqliteFailure(error, Some(why.to_owned())))
    })
}

fn read_through(connection: &Connection, location: &Location) -> Result<(), OpenError> {
    let of_file = |error| OpenError::of_file(location.file(), error);
    if fs::metadata(location.file()).is_ok_and(|data| data.len() > READ_THROUGH) {
        return Ok(());
    }
    let found: String =
        connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(of_file)?;
    if found == "ok" {
        return Ok(());
    }
    Err(OpenError::Damaged { path: location.file().to_owned(), source: found.into() })
}
