//! Upgrades of groups: everything moves, once, and nothing else does.

use std::sync::Arc;

use bot_api::types::ChatId;

use super::check::{
    Tested, all, chat, entry, member, migration, moving, number, plain, same, user, writing,
};
use crate::store::{Conflict, Owner, RecordKey, Store, Value};

/// Everything of a chat: plain values and entries of its own and of its members.
fn world(of: i64) -> Vec<RecordKey> {
    let owners = [chat(of), member(of, 1), member(of, 2), member(of, of)];
    let keys = owners.into_iter().flat_map(|owner| {
        [plain(owner, "a"), plain(owner, "b"), entry(owner, "a", "x"), entry(owner, "c", "y")]
    });
    keys.collect()
}

async fn fill(store: &Tested, keys: &[RecordKey], value: &Value) {
    store.write(keys.iter().map(|key| (key.clone(), Some(value.clone())))).await;
}

fn in_chat(key: &RecordKey, chat: i64) -> RecordKey {
    key.of(key.owner.in_chat(ChatId(chat)))
}

/// All data of the chat and its members are of the new chat afterwards, values and entries, with
/// version and time of expiry.
pub async fn everything_of_a_chat_moves(store: Arc<dyn Store>) {
    let store = Tested(store);
    let value = number(1).with_version(3).expiring(9.into());
    fill(&store, &world(-1), &value).await;
    store.commit(moving(-1, -100)).await;
    let promise = "everything of a chat and its members moves";
    for key in world(-1) {
        same(&store.load(&key).await, &None, format_args!("{promise}: {key}"));
        let key = in_chat(&key, -100);
        same(&store.load(&key).await.as_ref(), &Some(&value), format_args!("{promise}: {key}"));
    }
    same(&store.addresses(ChatId(-1)).await, &Vec::new(), "nothing is left of the old chat");
    let mut expected: Vec<_> = world(-1).iter().map(|key| in_chat(key, -100)).collect();
    expected.sort_unstable();
    same(&store.addresses(ChatId(-100)).await, &expected, promise);
    for owner in [chat(-100), member(-100, 1)] {
        same(&store.count(owner, "c").await, &1, "collections move with their entries");
        same(&store.keys(all(owner, "c")).await, &vec!["y".to_owned()], promise);
        same(&store.count(owner.in_chat(ChatId(-1)), "c").await, &0, promise);
    }
}

/// What moves takes the place of what is at the same address; all else of the new chat stays.
pub async fn what_moves_replaces_what_is_at_its_address(store: Arc<dyn Store>) {
    let store = Tested(store);
    let old = [plain(chat(-1), "a"), entry(chat(-1), "b", "x"), plain(member(-1, 1), "a")];
    let new = [
        plain(chat(-2), "a"),
        entry(chat(-2), "b", "x"),
        plain(member(-2, 1), "a"),
        entry(chat(-2), "b", "y"),
        entry(chat(-2), "a", "x"),
        plain(chat(-2), "c"),
        plain(member(-2, 2), "a"),
    ];
    fill(&store, &old, &number(1)).await;
    fill(&store, &new, &number(2).expiring(5.into()).with_version(4)).await;
    store.commit(moving(-1, -2)).await;
    for (index, key) in new.iter().enumerate() {
        let promise = format!("what moves replaces what is at its address and only that: {key}");
        let expected = if index < old.len() { 1 } else { 2 };
        same(&store.number(key).await, &expected, promise);
    }
    let promise = "what moves comes with its own version and time of expiry";
    same(&store.load(&new[0]).await, &Some(number(1)), promise);
}

/// A move leaves the data of other chats, users and the bot where they are.
pub async fn a_move_leaves_others_where_they_are(store: Arc<dyn Store>) {
    let store = Tested(store);
    let others: Vec<_> = [-3, -11, 1, -2]
        .into_iter()
        .flat_map(world)
        .chain([plain(user(-1), "a"), entry(user(1), "a", "x"), plain(Owner::Bot, "a")])
        .collect();
    fill(&store, &others, &number(1)).await;
    fill(&store, &world(-1), &number(2)).await;
    store.commit(moving(-1, -100)).await;
    for key in &others {
        same(&store.number(key).await, &1, format_args!("a move leaves others alone: {key}"));
    }
}

/// The records of the batch that moves are written afterwards, under both ids.
pub async fn records_are_written_after_the_move(store: Arc<dyn Store>) {
    let store = Tested(store);
    fill(&store, &world(-1), &number(1)).await;
    let (merged, kept) = (plain(chat(-2), "a"), plain(chat(-1), "a"));
    let removed = entry(member(-2, 1), "c", "y");
    let mut batch = moving(-1, -2);
    batch.records = vec![
        (merged.clone(), Some(number(7))),
        (kept.clone(), Some(number(8))),
        (removed.clone(), None),
    ];
    store.commit(batch).await;
    let promise = "the records of a batch are written after its move";
    same(&store.number(&merged).await, &7, promise);
    same(&store.addresses(ChatId(-1)).await, &vec![kept.clone()], promise);
    same(&store.number(&kept).await, &8, promise);
    same(&store.load(&removed).await, &None, promise);
}

/// Upgrades are remembered, each once, also those of chats without data.
pub async fn upgrades_are_remembered(store: Arc<dyn Store>) {
    let store = Tested(store);
    for (from, to) in [(-1, -100), (-2, -200), (-1, -100), (-3, -300)] {
        store.commit(moving(from, to)).await;
    }
    let mut found: Vec<_> =
        store.recover().await.migrations.iter().map(|known| (known.from.0, known.to.0)).collect();
    found.sort_unstable();
    let expected = vec![(-3, -300), (-2, -200), (-1, -100)];
    same(&found, &expected, "each upgrade of a group is remembered, once");
}

/// Conflicts are the addresses that both chats have, with both values.
pub async fn conflicts_are_what_both_chats_have(store: Arc<dyn Store>) {
    let store = Tested(store);
    let both = [
        plain(chat(-1), "a"),
        entry(chat(-1), "b", "x"),
        entry(chat(-1), "b", "é\0"),
        plain(member(-1, 1), "a"),
        entry(member(-1, 1), "b", "x"),
    ];
    let old_only = [plain(chat(-1), "c"), entry(chat(-1), "b", "y"), plain(member(-1, 2), "a")];
    let new_only = [plain(chat(-2), "d"), entry(chat(-2), "b", "z"), plain(member(-2, 3), "a")];
    let (old, new) = (number(1).with_version(2), number(2).expiring(9.into()));
    fill(&store, &both, &old).await;
    fill(&store, &old_only, &old).await;
    fill(&store, &new_only, &new).await;
    fill(&store, &both.each_ref().map(|key| in_chat(key, -2)), &new).await;
    fill(&store, &[plain(chat(-3), "c"), entry(chat(-3), "b", "y")], &new).await;
    let mut found = store.conflicts(migration(-1, -2)).await;
    found.sort_unstable_by(|one, two| one.key.cmp(&two.key));
    let mut expected: Vec<_> = both
        .iter()
        .map(|key| Conflict { key: in_chat(key, -2), old: old.clone(), new: new.clone() })
        .collect();
    expected.sort_unstable_by(|one, two| one.key.cmp(&two.key));
    let promise = "conflicts are the values at the addresses that both chats have";
    same(&found, &expected, promise);
    store.commit(moving(-1, -2)).await;
    same(&store.conflicts(migration(-1, -2)).await, &Vec::new(), "a move leaves no conflicts");
}

/// What has moved moves again with the chat that it is of now.
pub async fn what_has_moved_moves_again(store: Arc<dyn Store>) {
    let store = Tested(store);
    fill(&store, &world(-1), &number(1)).await;
    store.commit(moving(-1, -2)).await;
    store.commit(writing([(plain(chat(-1), "late"), Some(number(2)))])).await;
    store.commit(moving(-2, -3)).await;
    let promise = "what has moved moves again with the chat that it is of now";
    for key in world(-1) {
        same(&store.number(&in_chat(&key, -3)).await, &1, promise);
    }
    same(&store.addresses(ChatId(-2)).await, &Vec::new(), promise);
    same(&store.addresses(ChatId(-1)).await, &vec![plain(chat(-1), "late")], promise);
}
