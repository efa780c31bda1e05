//! A batch as statements, in the order of its fields.

use bot_api::types::{ChatId, UnixTime, UpdateId};
use rusqlite::{CachedStatement, Connection, Statement, params};

use super::queries::names;
use super::rows::{Place, entry, expires, trigger};
use crate::store::{
    Batch, ChatMigration, Journalled, Mark, RecordKey, RunState, Subject, TriggerId, Value,
};

const PUT: &str = "\
    INSERT INTO data (bot, scope, name, chat, user, key, version, json, expires, changed)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
    ON CONFLICT (bot, scope, name, chat, user, key) DO UPDATE SET
        version = excluded.version, json = excluded.json,
        expires = excluded.expires, changed = excluded.changed";
const REMOVE: &str = "\
    DELETE FROM data
    WHERE bot = ?1 AND scope = ?2 AND name = ?3 AND chat = ?4 AND user = ?5 AND key = ?6";
const MARK: &str = "\
    INSERT INTO marks (bot, kind, id, groups, reply, reply_version, reply_expires)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    ON CONFLICT (bot, kind, id) DO UPDATE SET
        groups = excluded.groups, reply = excluded.reply,
        reply_version = excluded.reply_version, reply_expires = excluded.reply_expires";
const FORGET: &str = "DELETE FROM marks WHERE bot = ?1 AND kind = ?2 AND id = ?3";
const JOURNAL: &str = "\
    INSERT INTO inbox (bot, id, json, version, expires, attempts) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (bot, id) DO UPDATE SET attempts = max(attempts, excluded.attempts)";
const FINISH: &str = "DELETE FROM inbox WHERE bot = ?1 AND id = ?2";
const MOVE: &str = "\
    UPDATE OR REPLACE data SET chat = ?5
    WHERE bot = ?1 AND scope = ?2 AND name = ?3 AND chat = ?4";
const MIGRATION: &str = "\
    INSERT INTO migrations (bot, old, new, moved) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (bot, old) DO UPDATE SET new = excluded.new, moved = excluded.moved";
const ERASE_OF_CHAT: &str = "\
    DELETE FROM data WHERE bot = ?1 AND scope = ?2 AND name = ?3 AND chat = ?4";
const ERASE_OF_USER: &str = "\
    DELETE FROM data
    WHERE bot = ?1 AND scope = 'user' AND name = ?2 AND chat = 0 AND user = ?3";
const ERASE_OF_MEMBER: &str = "\
    DELETE FROM data INDEXED BY data_of_member
    WHERE scope = 'member' AND bot = ?1 AND user = ?2";
const RUN: &str = "\
    INSERT INTO runs (bot, state, changed) VALUES (?1, ?2, ?3)
    ON CONFLICT (bot) DO UPDATE SET state = excluded.state, changed = excluded.changed";
const SWEEP: &str = "\
    DELETE FROM data WHERE rowid IN (
        SELECT rowid FROM data INDEXED BY data_expires
        WHERE bot = ?1 AND expires IS NOT NULL AND expires <= ?2
        ORDER BY expires LIMIT ?3)";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[
    PUT,
    REMOVE,
    MARK,
    FORGET,
    JOURNAL,
    FINISH,
    MOVE,
    MIGRATION,
    ERASE_OF_CHAT,
    ERASE_OF_USER,
    ERASE_OF_MEMBER,
    RUN,
    SWEEP,
];

/// The statements of nearly every batch, compiled once.
pub(super) struct Writes<'c> {
    connection: &'c Connection,
    put: Statement<'c>,
    remove: Statement<'c>,
    mark: Statement<'c>,
    forget: Statement<'c>,
    journal: Statement<'c>,
    finish: Statement<'c>,
}

impl<'c> Writes<'c> {
    pub(super) fn prepare(connection: &'c Connection) -> rusqlite::Result<Self> {
        Ok(Self {
            connection,
            put: connection.prepare(PUT)?,
            remove: connection.prepare(REMOVE)?,
            mark: connection.prepare(MARK)?,
            forget: connection.prepare(FORGET)?,
            journal: connection.prepare(JOURNAL)?,
            finish: connection.prepare(FINISH)?,
        })
    }

    /// Applies a batch of a bot, inside of a transaction.
    pub(super) fn apply(&mut self, bot: i64, batch: &Batch, now: UnixTime) -> rusqlite::Result<()> {
        if let Some(migration) = batch.migration {
            self.migrate(bot, migration, now)?;
        }
        if let Some(subject) = batch.erase {
            self.erase(bot, subject)?;
        }
        for (key, value) in &batch.records {
            match value {
                Some(value) => self.put(bot, key, value, now)?,
                None => self.remove(bot, key)?,
            }
        }
        for mark in &batch.marks {
            self.mark(bot, mark)?;
        }
        for update in &batch.finished {
            self.finish(bot, *update)?;
        }
        for entry in &batch.journal {
            self.journal(bot, entry)?;
        }
        for trigger in &batch.forget {
            self.forget(bot, *trigger)?;
        }
        if let Some(state) = batch.run {
            self.run(bot, state, now)?;
        }
        Ok(())
    }

    fn put(
        &mut self,
        bot: i64,
        key: &RecordKey,
        value: &Value,
        now: UnixTime,
    ) -> rusqlite::Result<()> {
        let Place { scope, chat, user } = key.owner.into();
        self.put.execute(params![
            bot,
            scope,
            key.name,
            chat,
            user,
            entry(key),
            value.version(),
            value.as_str(),
            expires(value),
            now.0,
        ])?;
        Ok(())
    }

    fn remove(&mut self, bot: i64, key: &RecordKey) -> rusqlite::Result<()> {
        let Place { scope, chat, user } = key.owner.into();
        self.remove.execute(params![bot, scope, key.name, chat, user, entry(key)])?;
        Ok(())
    }

    fn mark(&mut self, bot: i64, mark: &Mark) -> rusqlite::Result<()> {
        let (kind, id) = trigger(mark.trigger);
        let reply = mark.reply.as_ref();
        self.mark.execute(params![
            bot,
            kind,
            id,
            mark.groups,
            reply.map(Value::as_str),
            reply.map(Value::version),
            reply.and_then(expires),
        ])?;
        Ok(())
    }

    fn forget(&mut self, bot: i64, forgotten: TriggerId) -> rusqlite::Result<()> {
        let (kind, id) = trigger(forgotten);
        self.forget.execute(params![bot, kind, id])?;
        Ok(())
    }

    fn journal(&mut self, bot: i64, journalled: &Journalled) -> rusqlite::Result<()> {
        let Journalled { update, json, attempts } = journalled;
        self.journal.execute(params![
            bot,
            update.0,
            json.as_str(),
            json.version(),
            expires(json),
            attempts,
        ])?;
        Ok(())
    }

    fn finish(&mut self, bot: i64, update: UpdateId) -> rusqlite::Result<()> {
        self.finish.execute(params![bot, update.0])?;
        Ok(())
    }

    fn migrate(
        &self,
        bot: i64,
        ChatMigration { from, to }: ChatMigration,
        now: UnixTime,
    ) -> rusqlite::Result<()> {
        for scope in ["chat", "member"] {
            for name in names(self.connection, bot, scope)? {
                self.rare(MOVE)?.execute(params![bot, scope, name, from.0, to.0])?;
            }
        }
        self.rare(MIGRATION)?.execute(params![bot, from.0, to.0, now.0])?;
        Ok(())
    }

    fn erase(&self, bot: i64, subject: Subject) -> rusqlite::Result<()> {
        match subject {
            Subject::Chat(ChatId(chat)) => {
                for scope in ["chat", "member"] {
                    for name in names(self.connection, bot, scope)? {
                        self.rare(ERASE_OF_CHAT)?.execute(params![bot, scope, name, chat])?;
                    }
                }
            }
            Subject::User(user) => {
                self.rare(ERASE_OF_MEMBER)?.execute(params![bot, user.0])?;
                for name in names(self.connection, bot, "user")? {
                    self.rare(ERASE_OF_USER)?.execute(params![bot, name, user.0])?;
                }
            }
        }
        Ok(())
    }

    fn run(&self, bot: i64, state: RunState, now: UnixTime) -> rusqlite::Result<()> {
        let state = match state {
            RunState::Begun => "begun",
            RunState::Ended => "ended",
        };
        self.rare(RUN)?.execute(params![bot, state, now.0])?;
        Ok(())
    }

    /// Removes what has expired; how many values there were.
    pub(super) fn sweep(&self, bot: i64, now: UnixTime, limit: usize) -> rusqlite::Result<usize> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.rare(SWEEP)?.execute(params![bot, now.0, limit])
    }

    fn rare(&self, sql: &str) -> rusqlite::Result<CachedStatement<'c>> {
        self.connection.prepare_cached(sql)
    }
}
