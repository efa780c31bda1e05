//! What is read, as statements.

use std::sync::Arc;

use bot_api::types::{ChatId, UpdateId};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::rows::{self, Place, entry};
use super::runs::is_crash;
use crate::store::{
    ChatMigration, Conflict, EntryQuery, Journalled, Mark, Owner, OwnerQuery, RecordKey, Recovery,
    ScopeKind, TriggerId, Value,
};

const LOAD: &str = "\
    SELECT version, json, expires FROM data
    WHERE bot = ?1 AND scope = ?2 AND name = ?3 AND chat = ?4 AND user = ?5 AND key = ?6";
const ENTRIES_UP: &str = "\
    SELECT key, version, json, expires FROM data
    WHERE bot = ?1 AND scope = ?2 AND name = ?3 AND chat = ?4 AND user = ?5 AND key > ?6
    ORDER BY key LIMIT ?7";
const ENTRIES_DOWN: &str = "\
    SELECT key, version, json, expires FROM data
    WHERE bot = ?1 AND scope = ?2 AND name = ?3 AND chat = ?4 AND user = ?5 AND key > ''
    ORDER BY key DESC LIMIT ?6";
const ENTRIES_DOWN_FROM: &str = "\
    SELECT key, version, json, expires FROM data
    WHERE bot = ?1 AND scope = ?2 AND name = ?3 AND chat = ?4 AND user = ?5
        AND key > '' AND key < ?6
    ORDER BY key DESC LIMIT ?7";
const COUNT: &str = "\
    SELECT count(*) FROM data
    WHERE bot = ?1 AND scope = ?2 AND name = ?3 AND chat = ?4 AND user = ?5 AND key > ''";
const FIRST_OWNER: &str = "\
    SELECT chat, user FROM data WHERE bot = ?1 AND scope = ?2 AND name = ?3
    ORDER BY chat, user LIMIT 1";
const NEXT_OWNER: &str = "\
    SELECT chat, user FROM data
    WHERE bot = ?1 AND scope = ?2 AND name = ?3 AND (chat, user) > (?4, ?5)
    ORDER BY chat, user LIMIT 1";
/// Goes from each name to the next, without a look at what is between them.
const NAMES: &str = "\
    WITH RECURSIVE names (name) AS (
        SELECT min(name) FROM data WHERE bot = ?1 AND scope = ?2
        UNION ALL
        SELECT (SELECT min(name) FROM data WHERE bot = ?1 AND scope = ?2 AND name > names.name)
        FROM names WHERE names.name IS NOT NULL
    )
    SELECT name FROM names WHERE name IS NOT NULL";
const CONFLICTS: &str = "\
    SELECT old.user, old.key, old.version, old.json, old.expires,
        new.version, new.json, new.expires
    FROM data AS old JOIN data AS new
        ON new.bot = old.bot AND new.scope = old.scope AND new.name = old.name
        AND new.chat = ?5 AND new.user = old.user AND new.key = old.key
    WHERE old.bot = ?1 AND old.scope = ?2 AND old.name = ?3 AND old.chat = ?4";
const MARK: &str = "\
    SELECT kind, id, groups, reply_version, reply, reply_expires FROM marks
    WHERE bot = ?1 AND kind = ?2 AND id = ?3";
const MARKS: &str = "\
    SELECT kind, id, groups, reply_version, reply, reply_expires FROM marks WHERE bot = ?1";
const JOURNALLED: &str = "SELECT version, json, expires FROM inbox WHERE bot = ?1 AND id = ?2";
const INBOX: &str = "\
    SELECT id, attempts, version, json, expires FROM inbox WHERE bot = ?1 ORDER BY place";
const MIGRATIONS: &str = "SELECT old, new FROM migrations WHERE bot = ?1 ORDER BY place";
const RUN: &str = "SELECT state FROM runs WHERE bot = ?1";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[
    LOAD,
    ENTRIES_UP,
    ENTRIES_DOWN,
    ENTRIES_DOWN_FROM,
    COUNT,
    FIRST_OWNER,
    NEXT_OWNER,
    NAMES,
    CONFLICTS,
    MARK,
    JOURNALLED,
    RUN,
];

/// SQLite's `LIMIT`, which is of another type.
pub(super) fn limit(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

pub(super) fn load(
    connection: &Connection,
    bot: i64,
    key: &RecordKey,
) -> rusqlite::Result<Option<Value>> {
    let Place { scope, chat, user } = key.owner.into();
    connection
        .prepare_cached(LOAD)?
        .query_row(params![bot, scope, key.name, chat, user, entry(key)], |row| rows::value(row, 0))
        .optional()
}

pub(super) fn entries(
    connection: &Connection,
    bot: i64,
    query: &EntryQuery,
) -> rusqlite::Result<Vec<(Arc<str>, Value)>> {
    let Place { scope, chat, user } = query.owner.into();
    let EntryQuery { name, after, descending, .. } = query;
    let most = limit(query.limit);
    let read = |row: &Row<'_>| Ok((row.get(0)?, rows::value(row, 1)?));
    match (descending, after) {
        (false, after) => {
            let after = after.as_deref().unwrap_or_default();
            connection
                .prepare_cached(ENTRIES_UP)?
                .query_map(params![bot, scope, name, chat, user, after, most], read)?
                .collect()
        }
        (true, None) => connection
            .prepare_cached(ENTRIES_DOWN)?
            .query_map(params![bot, scope, name, chat, user, most], read)?
            .collect(),
        (true, Some(after)) => connection
            .prepare_cached(ENTRIES_DOWN_FROM)?
            .query_map(params![bot, scope, name, chat, user, after, most], read)?
            .collect(),
    }
}

pub(super) fn count(
    connection: &Connection,
    bot: i64,
    owner: Owner,
    name: &str,
) -> rusqlite::Result<u64> {
    let Place { scope, chat, user } = owner.into();
    let count: i64 = connection
        .prepare_cached(COUNT)?
        .query_row(params![bot, scope, name, chat, user], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}

/// The owners, each found from the one before: an owner's entries are not looked at.
pub(super) fn owners(
    connection: &Connection,
    bot: i64,
    query: &OwnerQuery,
) -> rusqlite::Result<Vec<Owner>> {
    let OwnerQuery { scope, name, after, .. } = query;
    let place = rows::scope(*scope);
    let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
    let mut first = connection.prepare_cached(FIRST_OWNER)?;
    let mut next = connection.prepare_cached(NEXT_OWNER)?;
    let snapshot = connection.unchecked_transaction()?;
    let mut owners = Vec::new();
    let mut last = after.map(|owner| {
        let Place { chat, user, .. } = owner.into();
        (chat, user)
    });
    while owners.len() < query.limit {
        let found: Option<(i64, i64)> = match last {
            None => first.query_row(params![bot, place, name], read),
            Some((chat, user)) => next.query_row(params![bot, place, name, chat, user], read),
        }
        .optional()?;
        let Some((chat, user)) = found else { break };
        owners.push(rows::owner(*scope, chat, user));
        last = found;
    }
    snapshot.commit()?;
    Ok(owners)
}

/// The stored names that a scope has, in order.
pub(super) fn names(
    connection: &Connection,
    bot: i64,
    scope: &str,
) -> rusqlite::Result<Vec<String>> {
    connection.prepare_cached(NAMES)?.query_map(params![bot, scope], |row| row.get(0))?.collect()
}

pub(super) fn conflicts(
    connection: &Connection,
    bot: i64,
    ChatMigration { from, to }: ChatMigration,
) -> rusqlite::Result<Vec<Conflict>> {
    let snapshot = connection.unchecked_transaction()?;
    let mut conflicts = Vec::new();
    for kind in [ScopeKind::Chat, ScopeKind::Member] {
        let scope = rows::scope(kind);
        for name in names(connection, bot, scope)? {
            let mut statement = connection.prepare_cached(CONFLICTS)?;
            let mut found = statement.query(params![bot, scope, name, from.0, to.0])?;
            while let Some(row) = found.next()? {
                let owner = rows::owner(kind, to.0, row.get(0)?);
                let key = row.get_ref(1)?.as_str()?;
                conflicts.push(Conflict {
                    key: rows::record_key(owner, name.clone(), key),
                    old: rows::value(row, 2)?,
                    new: rows::value(row, 5)?,
                });
            }
        }
    }
    snapshot.commit()?;
    conflicts.sort_unstable_by(|a, b| a.key.cmp(&b.key));
    Ok(conflicts)
}

pub(super) fn load_mark(
    connection: &Connection,
    bot: i64,
    trigger: TriggerId,
) -> rusqlite::Result<Option<Mark>> {
    let (kind, id) = rows::trigger(trigger);
    connection.prepare_cached(MARK)?.query_row(params![bot, kind, id], mark).optional()
}

fn mark(row: &Row<'_>) -> rusqlite::Result<Mark> {
    let version: Option<u32> = row.get(3)?;
    Ok(Mark {
        trigger: rows::trigger_id(row.get_ref(0)?.as_str()?, row.get(1)?),
        groups: row.get(2)?,
        reply: version.map(|_| rows::value(row, 3)).transpose()?,
    })
}

pub(super) fn load_journalled(
    connection: &Connection,
    bot: i64,
    update: UpdateId,
) -> rusqlite::Result<Option<Value>> {
    connection
        .prepare_cached(JOURNALLED)?
        .query_row(params![bot, update.0], |row| rows::value(row, 0))
        .optional()
}

/// Everything at one time, which is once in a run: the statements aren't kept.
pub(super) fn recover(connection: &Connection, bot: i64) -> rusqlite::Result<Recovery> {
    let snapshot = connection.unchecked_transaction()?;
    let state: Option<String> = snapshot.query_row(RUN, [bot], |row| row.get(0)).optional()?;
    let inbox = snapshot
        .prepare(INBOX)?
        .query_map([bot], |row| {
            Ok(Journalled {
                update: UpdateId(row.get(0)?),
                attempts: row.get(1)?,
                json: rows::value(row, 2)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    let marks = snapshot.prepare(MARKS)?.query_map([bot], mark)?.collect::<Result<_, _>>()?;
    let migrations = snapshot
        .prepare(MIGRATIONS)?
        .query_map([bot], |row| {
            Ok(ChatMigration { from: ChatId(row.get(0)?), to: ChatId(row.get(1)?) })
        })?
        .collect::<rusqlite::Result<_>>()?;
    snapshot.commit()?;
    Ok(Recovery { crashed: state.as_deref().is_some_and(is_crash), inbox, marks, migrations })
}
