//! What is written when a group is upgraded, row by row.

use std::any::TypeId;
use std::collections::HashMap;

use bot_api::types::{ChatId, UserId};

use super::*;
use crate::store::Owner;

const OLD: ChatId = ChatId(-5);
const NEW: ChatId = ChatId(-1_000_000_000_005);

/// A type whose values are numbers, and whose merge adds them; 0 is its default.
fn sum(name: &'static str, scope: ScopeKind) -> StoredType {
    StoredType {
        type_id: TypeId::of::<u64>(),
        name,
        scope,
        version: 1,
        is_entry: false,
        merge: |old, new| {
            let number = |value: &Value| serde_json::from_str::<i64>(value.as_str());
            let sum = number(old)? + number(new)?;
            Ok((sum != 0).then(|| Value::new(sum.to_string())))
        },
        upgrade: |_, value| Ok(Some(value.clone())),
    }
}

fn record(owner: Owner, name: &'static str, json: &str) -> (RecordKey, Value) {
    (RecordKey::new(owner, name), Value::new(json))
}

/// What there is after the move, of the old chat and of the new one.
#[track_caller]
fn check(old: &[(Owner, &'static str, &str)], new: &[(Owner, &'static str, &str)], after: &[&str]) {
    let types = [sum("sum", ScopeKind::Chat), sum("sum", ScopeKind::Member)];
    let records = |rows: &[(Owner, &'static str, &str)]| -> HashMap<RecordKey, Value> {
        rows.iter().map(|(owner, name, json)| record(*owner, name, json)).collect()
    };
    let migration = ChatMigration { from: OLD, to: NEW };
    let (old, new) = (records(old), records(new));
    let moved = |key: &RecordKey| key.of(key.owner.in_chat(NEW));
    let conflicts = old.iter().filter_map(|(key, old)| {
        let new = new.get(&moved(key))?.clone();
        Some(Conflict { key: moved(key), old: old.clone(), new })
    });
    let writes = plan(migration, conflicts.collect(), &types, UnixTime(100));
    // What a store does: everything moves, then the records of the batch are written.
    let mut all = new.clone();
    all.extend(old.iter().map(|(key, value)| (moved(key), value.clone())));
    for (key, value) in writes {
        match value {
            Some(value) => all.insert(key, value),
            None => all.remove(&key),
        };
    }
    let mut lines: Vec<String> = all
        .iter()
        .map(|(key, value)| {
            let place = if key.owner.chat() == Some(OLD) { "old" } else { "new" };
            format!("{place} {} {:?} {}", key.name, ScopeKind::of(key.owner), value.as_str())
        })
        .collect();
    lines.sort_unstable();
    assert_eq!(lines, after);
}

#[test]
fn everything_of_the_chat_and_its_members_moves() {
    let member = Owner::Member(OLD, UserId(7));
    check(
        &[(Owner::Chat(OLD), "sum", "1"), (member, "sum", "2"), (Owner::Chat(OLD), "gone", "{}")],
        &[],
        &["new gone Chat {}", "new sum Chat 1", "new sum Member 2"],
    );
}

#[test]
fn what_only_the_new_chat_has_stays() {
    check(&[], &[(Owner::Chat(NEW), "sum", "3")], &["new sum Chat 3"]);
}

#[test]
fn two_values_become_one_by_the_types_merge() {
    check(
        &[(Owner::Chat(OLD), "sum", "1")],
        &[(Owner::Chat(NEW), "sum", "3")],
        &["new sum Chat 4"],
    );
    check(&[(Owner::Chat(OLD), "sum", "1")], &[(Owner::Chat(NEW), "sum", "-1")], &[]);
}

#[test]
fn values_that_cannot_be_merged_are_both_kept() {
    check(
        &[(Owner::Chat(OLD), "unknown", "1")],
        &[(Owner::Chat(NEW), "unknown", "3")],
        &["new unknown Chat 1", "old unknown Chat 3"],
    );
    check(
        &[(Owner::Chat(OLD), "sum", "\"no number\"")],
        &[(Owner::Chat(NEW), "sum", "3")],
        &["new sum Chat \"no number\"", "old sum Chat 3"],
    );
}

#[test]
fn what_has_expired_is_merged_with_nothing() {
    let migration = ChatMigration { from: OLD, to: NEW };
    let key = RecordKey::new(Owner::Chat(NEW), "sum");
    let types = [sum("sum", ScopeKind::Chat)];
    let (fresh, expired) = (Value::new("1"), Value::new("3").expiring(UnixTime(100)));
    for (old, new) in [(&fresh, &expired), (&expired, &fresh)] {
        let conflict = Conflict { key: key.clone(), old: old.clone(), new: new.clone() };
        let writes = plan(migration, vec![conflict], &types, UnixTime(100));
        assert_eq!(writes, [(key.clone(), Some(fresh.clone()))]);
    }
}
