//! Everything about a user or a chat, page by page in the order of [`RecordKey`].
//!
//! The addresses are in the order of their names in the file, and wanted in the order of their
//! owners. So each name is looked through from where the page begins, and the page is put together
//! from what comes first; values are read only of what is on the page.

use std::cmp::Ordering;

use bot_api::types::{ChatId, UserId};
use rusqlite::{Connection, params};

use super::queries::{limit, names};
use super::rows::{self, Place, entry};
use crate::store::{Owner, RecordKey, ScopeKind, Subject, Value};

const OF_NAME: &str = "\
    SELECT rowid, user, key FROM data
    WHERE bot = ?1 AND scope = ?2 AND name = ?3 AND chat = ?4
        AND (user, key) >= (?5, ?6) AND user <= ?7
    ORDER BY user, key LIMIT ?8";
const OF_MEMBER: &str = "\
    SELECT rowid, chat, name, key FROM data INDEXED BY data_of_member
    WHERE scope = 'member' AND bot = ?1 AND user = ?2 AND (chat, name, key) >= (?3, ?4, ?5)
    ORDER BY chat, name, key LIMIT ?6";
const VALUE: &str = "SELECT version, json, expires FROM data WHERE rowid = ?1";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[OF_NAME, OF_MEMBER, VALUE];

/// At most `most` records of the subject beyond `after`.
pub(super) fn records_of(
    connection: &Connection,
    bot: i64,
    subject: Subject,
    after: Option<&RecordKey>,
    most: usize,
) -> rusqlite::Result<Vec<(RecordKey, Value)>> {
    let snapshot = connection.unchecked_transaction()?;
    let page = Page { connection, bot, after, most };
    // In the order of owners: the data of the chat or the member come before the others.
    let mut found = match subject {
        Subject::Chat(chat) => page.of_names(Owner::Chat(chat))?,
        Subject::User(user) => page.of_member(user.0)?,
    };
    if found.len() < most {
        let rest = Page { most: most - found.len(), ..page };
        found.extend(match subject {
            Subject::Chat(chat) => rest.of_members(chat.0)?,
            Subject::User(user) => rest.of_names(Owner::User(user))?,
        });
    }
    let mut value = connection.prepare_cached(VALUE)?;
    let records = found
        .into_iter()
        .map(|(key, row)| Ok((key, value.query_row([row], |row| rows::value(row, 0))?)))
        .collect();
    snapshot.commit()?;
    records
}

/// Where a page begins, and how long it is.
#[derive(Clone, Copy)]
struct Page<'a> {
    connection: &'a Connection,
    bot: i64,
    after: Option<&'a RecordKey>,
    most: usize,
}

/// An address and the row that has its value.
type Found = Vec<(RecordKey, i64)>;

impl Page<'_> {
    /// What one owner has, of all names.
    fn of_names(&self, owner: Owner) -> rusqlite::Result<Found> {
        let Place { chat, user, .. } = owner.into();
        let mut found = Found::new();
        for name in names(self.connection, self.bot, rows::scope(ScopeKind::of(owner)))? {
            if found.len() >= self.most {
                break;
            }
            let start = match self.after {
                Some(after) if after.owner > owner => break,
                Some(after) if after.owner == owner => match name.as_str().cmp(&after.name) {
                    Ordering::Less => continue,
                    Ordering::Equal => beyond(after),
                    Ordering::Greater => String::new(),
                },
                _ => String::new(),
            };
            let kind = ScopeKind::of(owner);
            self.of_name((kind, &name), chat, (user, &start), user, &mut found)?;
        }
        found.truncate(self.most);
        Ok(found)
    }

    /// What all members of a chat have, of all names.
    fn of_members(&self, chat: i64) -> rusqlite::Result<Found> {
        let mut found = Found::new();
        for name in names(self.connection, self.bot, rows::scope(ScopeKind::Member))? {
            let Some((user, key)) = self.first_of_members(chat, &name) else { continue };
            self.of_name((ScopeKind::Member, &name), chat, (user, &key), i64::MAX, &mut found)?;
        }
        found.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        found.truncate(self.most);
        Ok(found)
    }

    /// The user and the key from which on a name is beyond where the page begins.
    fn first_of_members(&self, chat: i64, name: &str) -> Option<(i64, String)> {
        let everything = Some((i64::MIN, String::new()));
        let Some(after) = self.after else { return everything };
        let Owner::Member(of_chat, UserId(user)) = after.owner else {
            return (after.owner < Owner::Member(ChatId(chat), UserId(i64::MIN)))
                .then_some(everything)
                .flatten();
        };
        match of_chat.0.cmp(&chat) {
            Ordering::Less => everything,
            Ordering::Greater => None,
            Ordering::Equal => match name.cmp(&after.name) {
                Ordering::Less => Some((user.checked_add(1)?, String::new())),
                Ordering::Equal => Some((user, beyond(after))),
                Ordering::Greater => Some((user, String::new())),
            },
        }
    }

    /// What has one name in a chat, or in none, of the users from the first to the last.
    fn of_name(
        &self,
        (kind, name): (ScopeKind, &str),
        chat: i64,
        (first, key): (i64, &str),
        last: i64,
        found: &mut Found,
    ) -> rusqlite::Result<()> {
        let mut statement = self.connection.prepare_cached(OF_NAME)?;
        let place = rows::scope(kind);
        let most = limit(self.most);
        let mut rows =
            statement.query(params![self.bot, place, name, chat, first, key, last, most])?;
        while let Some(row) = rows.next()? {
            let owner = rows::owner(kind, chat, row.get(1)?);
            let key = rows::record_key(owner, name.to_owned(), row.get_ref(2)?.as_str()?);
            found.push((key, row.get(0)?));
        }
        Ok(())
    }

    /// What a user has as a member of chats.
    fn of_member(&self, user: i64) -> rusqlite::Result<Found> {
        let everything = (i64::MIN, "", String::new());
        let (chat, name, key) = match self.after {
            None => everything,
            Some(after) => match after.owner {
                Owner::Chat(_) => everything,
                Owner::Member(chat, of) => match of.0.cmp(&user) {
                    Ordering::Less => (chat.0, "", String::new()),
                    Ordering::Equal => (chat.0, &*after.name, beyond(after)),
                    Ordering::Greater => match chat.0.checked_add(1) {
                        Some(chat) => (chat, "", String::new()),
                        None => return Ok(Found::new()),
                    },
                },
                Owner::User(_) | Owner::Bot => return Ok(Found::new()),
            },
        };
        self.connection
            .prepare_cached(OF_MEMBER)?
            .query_map(params![self.bot, user, chat, name, key, limit(self.most)], |row| {
                let owner = rows::owner(ScopeKind::Member, row.get(1)?, user);
                let key = rows::record_key(owner, row.get(2)?, row.get_ref(3)?.as_str()?);
                Ok((key, row.get(0)?))
            })?
            .collect()
    }
}

/// The smallest key that comes after that of an address.
fn beyond(after: &RecordKey) -> String {
    format!("{}\0", entry(after))
}
