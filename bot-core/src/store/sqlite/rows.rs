//! How addresses and values stand in rows.

use std::borrow::Cow;
use std::sync::Arc;

use bot_api::types::{ChatId, UnixTime, UpdateId, UserId};
use rusqlite::Row;

use crate::store::{Owner, RecordKey, ScopeKind, TriggerId, Value};

/// The columns `scope`, `chat` and `user`.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) scope: &'static str,
    pub(super) chat: i64,
    pub(super) user: i64,
}

impl From<Owner> for Place {
    fn from(owner: Owner) -> Self {
        let (chat, user) = match owner {
            Owner::Chat(chat) => (chat.0, 0),
            Owner::Member(chat, user) => (chat.0, user.0),
            Owner::User(user) => (0, user.0),
            Owner::Bot => (0, 0),
        };
        Self { scope: scope(ScopeKind::of(owner)), chat, user }
    }
}

/// The column `scope`.
pub(super) fn scope(kind: ScopeKind) -> &'static str {
    match kind {
        ScopeKind::User => "user",
        ScopeKind::Chat => "chat",
        ScopeKind::Member => "member",
        ScopeKind::Bot => "bot",
    }
}

/// The owner that has these columns.
pub(super) fn owner(kind: ScopeKind, chat: i64, user: i64) -> Owner {
    match kind {
        ScopeKind::User => Owner::User(UserId(user)),
        ScopeKind::Chat => Owner::Chat(ChatId(chat)),
        ScopeKind::Member => Owner::Member(ChatId(chat), UserId(user)),
        ScopeKind::Bot => Owner::Bot,
    }
}

/// The address that has this `key`, which is empty for a plain value.
pub(super) fn record_key(owner: Owner, name: String, key: &str) -> RecordKey {
    let entry = (!key.is_empty()).then(|| Arc::from(key));
    RecordKey { owner, name: Cow::Owned(name), entry }
}

/// The column `key` of an address.
pub(super) fn entry(key: &RecordKey) -> &str {
    key.entry.as_deref().unwrap_or_default()
}

/// The columns `version`, `json`, `expires`, from the column `first` on.
pub(super) fn value(row: &Row<'_>, first: usize) -> rusqlite::Result<Value> {
    let version = row.get(first)?;
    let value = Value::new(row.get::<_, Arc<str>>(first + 1)?).with_version(version);
    Ok(match row.get(first + 2)? {
        Some(end) => value.expiring(UnixTime(end)),
        None => value,
    })
}

/// The column `expires` of a value.
pub(super) fn expires(value: &Value) -> Option<i64> {
    value.expires().map(|end| end.0)
}

/// The columns `kind` and `id` of a mark.
pub(super) fn trigger(trigger: TriggerId) -> (&'static str, i64) {
    match trigger {
        TriggerId::Update(update) => ("update", update.0),
        TriggerId::Migration(chat) => ("migration", chat.0),
    }
}

/// The trigger that has these columns.
pub(super) fn trigger_id(kind: &str, id: i64) -> TriggerId {
    if kind == "migration" {
        TriggerId::Migration(ChatId(id))
    } else {
        TriggerId::Update(UpdateId(id))
    }
}
