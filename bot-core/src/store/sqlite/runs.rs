//! What the file says of the last runs, and whether the log that a crash leaves is still there.
//!
//! A run begins in the file itself, not only in the log: so a crash is seen also where somebody has
//! removed the log, and with it what was stored last.

use std::fmt;

use rusqlite::{Connection, OptionalExtension};

use super::file::{Location, has_content};

const BEGUN: &str = "SELECT 1 FROM runs WHERE state = 'begun' LIMIT 1";
/// So that the file says from now on that its log has been looked for.
const SEEN: &str = "UPDATE runs SET state = 'crashed' WHERE state = 'begun'";

/// Whether a state is of a run that didn't end in order; the one that runs now counts as such, too.
pub(super) fn is_crash(state: &str) -> bool {
    state != "ended"
}

/// Tells of a log that should be there, before anything is written into a new one.
pub(super) fn look_back(connection: &Connection, location: &Location) -> rusqlite::Result<()> {
    let crashed = connection.query_row(BEGUN, [], |_| Ok(())).optional()?.is_some();
    if !crashed {
        return Ok(());
    }
    if frames(connection)? == 0 {
        tracing::warn!("{}", LostLog(location));
    }
    if let Err(error) = connection.execute(SEEN, []) {
        // It is told once more at the next start, perhaps for nothing.
        tracing::debug!(%error, "that the last run was looked at wasn't noted");
    }
    Ok(())
}

/// The last run didn't end in order, and there is nothing in the log, where its begin is at least.
struct LostLog<'a>(&'a Location);

impl fmt::Display for LostLog<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (file, log) = (self.0.file().display(), self.0.log());
        let state = if has_content(&log) { "has nothing that can be read" } else { "is missing" };
        write!(
            f,
            "the last run with {file} did not end in order, and its log {} {state}: what was \
             stored last may be lost; if the log was left behind when the file was moved or \
             copied, stop the bot now and put both together in place; all is well if the file is \
             a copy of a running bot's (`VACUUM INTO`, `.backup`), or if another program, such as \
             sqlite3, has opened it since",
            log.display()
        )
    }
}

/// How much there is in the log.
fn frames(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("PRAGMA wal_checkpoint(NOOP)", [], |row| row.get(1))
}

/// Takes what is in the log into the file, as far as nobody still reads what was before.
pub(super) fn take_in_log(connection: &Connection) {
    let taken = connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
    if let Err(error) = taken {
        tracing::debug!(%error, "the log wasn't taken into the store's file yet");
    }
}
