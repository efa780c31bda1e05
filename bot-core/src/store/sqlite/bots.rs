//! Which bots a file has something of.

use bot_api::types::UserId;
use rusqlite::Connection;

use super::SqliteStore;
use crate::store::StoreError;

const WITH_INBOX: &str = "SELECT DISTINCT bot FROM inbox ORDER BY bot";

impl SqliteStore {
    /// The bots with updates in the file's inbox, in the order of their ids: for a program that
    /// shows people the inbox, of which [`AppHandle::inbox`](crate::AppHandle::inbox) has the part of
    /// one bot.
    ///
    /// # Errors
    ///
    /// [`StoreError`] if the file can't be read.
    pub async fn bots_with_inbox(&self) -> Result<Vec<UserId>, StoreError> {
        self.read(&self.shared.long, "list bots", |connection, _| with_inbox(connection)).await
    }
}

fn with_inbox(connection: &Connection) -> rusqlite::Result<Vec<UserId>> {
    let mut bots = connection.prepare_cached(WITH_INBOX)?;
    bots.query_map([], |row| row.get(0).map(UserId))?.collect()
}
