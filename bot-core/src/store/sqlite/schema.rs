//! What is in the file: its tables, their version, and the way from each version to the next.

use rusqlite::{Connection, TransactionBehavior};

/// Marks a SQLite file as one of ours: `botd`, for bot data.
pub(super) const APPLICATION_ID: i32 = 0x626f_7464;

/// What makes each version out of the one before it, from an empty file on.
///
/// A step that was released is never changed: files in the world have been made by it. A new step
/// comes with a stored file of the version before it, see `tests.rs`.
pub(super) const STEPS: &[&str] = &[include_str!("schema/v1.sql")];

/// A version of the schema: how many steps a file has behind it.
pub(super) type Version = usize;

/// Whose file it is, and of which version.
pub(super) struct Header {
    pub(super) application_id: i32,
    pub(super) version: i64,
}

/// Reads what a file says of itself.
pub(super) fn header(connection: &Connection) -> rusqlite::Result<Header> {
    Ok(Header {
        application_id: connection.pragma_query_value(None, "application_id", |row| row.get(0))?,
        version: connection.pragma_query_value(None, "user_version", |row| row.get(0))?,
    })
}

/// Takes all steps that a file of version `from` doesn't have behind it, or none of them.
pub(super) fn upgrade(
    connection: &mut Connection,
    from: Version,
    steps: &[&str],
) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for step in steps.iter().skip(from) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", i64::try_from(steps.len()).unwrap_or(0))?;
    transaction.commit()
}
