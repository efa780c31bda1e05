//! Batches: whole or not at all.

use std::sync::Arc;

use bot_api::types::{UpdateId, UserId};

use super::check::{
    Tested, all, chat, entry, journalled, journalling, mark, member, migration, number, plain,
    same, user, writing,
};
use crate::store::{Batch, Recovery, RunState, Store, Subject, TriggerId};

/// A batch without changes is stored without an error, and changes nothing.
pub async fn an_empty_batch_changes_nothing(store: Arc<dyn Store>) {
    let store = Tested(store);
    let key = plain(user(1), "a");
    store.put(&key, number(1)).await;
    store.commit(Batch::new()).await;
    same(&store.number(&key).await, &1, "an empty batch changes nothing");
    same(&store.recover().await, &Recovery::default(), "an empty batch changes nothing");
}

/// A batch of marks alone, which has no data, is stored.
pub async fn marks_alone_are_stored(store: Arc<dyn Store>) {
    let store = Tested(store);
    let mut batch = Batch::new();
    batch.marks.push(mark(5, 1, None));
    store.commit(batch).await;
    let found = store.mark(TriggerId::Update(UpdateId(5))).await;
    same(&found, &Some(mark(5, 1, None)), "a batch of marks alone is stored");
}

/// The records of a batch are written in their order: of two for one key, the later one stays.
pub async fn the_last_of_two_writes_in_a_batch_stays(store: Arc<dyn Store>) {
    let store = Tested(store);
    for (one, two) in [
        (plain(user(1), "a"), plain(user(1), "b")),
        (entry(user(1), "c", "k"), entry(user(1), "c", "l")),
    ] {
        let first = [(one.clone(), Some(number(1))), (two.clone(), None)];
        let second = [(one.clone(), None), (two.clone(), Some(number(2)))];
        store.write(first.into_iter().chain(second)).await;
        let promise = "of two writes to one key in a batch, the later one stays";
        same(&store.load(&one).await, &None, promise);
        same(&store.number(&two).await, &2, promise);
    }
}

/// A batch may have ten thousand records.
pub async fn a_large_batch_is_stored(store: Arc<dyn Store>) {
    let store = Tested(store);
    let records = (0..5_000).flat_map(|i: i64| {
        let value = Some(number(i.unsigned_abs()));
        [(plain(user(i), "a"), value.clone()), (entry(user(-1), "b", &format!("{i:05}")), value)]
    });
    store.write(records).await;
    let promise = "all records of a large batch are stored";
    same(&store.count(user(-1), "b").await, &5_000, promise);
    for i in [0, 999, 1_000, 1_001, 4_095, 4_096, 4_097, 4_999] {
        same(&store.number(&plain(user(i), "a")).await, &i.unsigned_abs(), promise);
    }
    let entries = store.entries(all(user(-1), "b")).await;
    let right = entries.iter().zip(0..).all(|((_, value), i)| value.as_str() == i.to_string());
    same(&(entries.len(), right), &(5_000, true), promise);
}

/// All parts of a batch are stored, in the order of its fields.
pub async fn a_batch_of_every_part_is_stored_whole(store: Arc<dyn Store>) {
    let store = Tested(store);
    let mut before = writing([
        (plain(chat(-1), "a"), Some(number(1))),
        (entry(member(-1, 7), "b", "k"), Some(number(2))),
        (plain(user(7), "c"), Some(number(3))),
        (plain(chat(-2), "a"), Some(number(9))),
    ]);
    before.marks = vec![mark(3, 1, None), mark(4, 1, Some("\"old\""))];
    before.journal = vec![journalled(3, 0), journalled(4, 2), journalled(6, 0)];
    store.commit(before).await;

    // The member's data move and are erased then; one value of the user is written after that.
    let mut batch = writing([
        (plain(chat(-2), "d"), Some(number(4))),
        (plain(user(7), "e"), Some(number(5))),
        (plain(chat(-1), "a"), Some(number(6))),
    ]);
    batch.migration = Some(migration(-1, -2));
    batch.erase = Some(Subject::User(UserId(7)));
    batch.marks = vec![mark(4, 2, Some("\"new\"")), mark(5, 1, None)];
    batch.finished = vec![UpdateId(3), UpdateId(4)];
    batch.journal = vec![journalled(4, 1), journalled(7, 0)];
    batch.forget = vec![TriggerId::Update(UpdateId(3)), TriggerId::Update(UpdateId(5))];
    batch.run = Some(RunState::Begun);
    store.commit(batch).await;

    let promise = "all parts of a batch are stored, in the order of its fields";
    same(&store.number(&plain(chat(-2), "a")).await, &1, promise);
    same(&store.number(&plain(chat(-2), "d")).await, &4, promise);
    same(&store.addresses(UserId(7)).await, &vec![plain(user(7), "e")], promise);
    same(&store.number(&plain(chat(-1), "a")).await, &6, promise);
    let expected = Recovery {
        crashed: true,
        inbox: vec![journalled(6, 0), journalled(4, 1), journalled(7, 0)],
        marks: vec![mark(4, 2, Some("\"new\""))],
        migrations: vec![migration(-1, -2)],
    };
    same(&store.recover().await, &expected, promise);
}

/// What a batch has besides its records is there when its records are.
pub async fn the_parts_of_a_batch_do_not_need_each_other(store: Arc<dyn Store>) {
    let store = Tested(store);
    let promise = "each part of a batch is stored also if it is alone";
    store.commit(journalling([journalled(1, 0)])).await;
    same(&store.inbox().await, &vec![1], promise);
    let mut batch = Batch::new();
    batch.finished.push(UpdateId(1));
    store.commit(batch).await;
    same(&store.inbox().await, &Vec::new(), promise);
    store.put(&plain(user(1), "a"), number(1)).await;
    let mut batch = Batch::new();
    batch.erase = Some(Subject::User(UserId(1)));
    store.commit(batch).await;
    same(&store.addresses(UserId(1)).await, &Vec::new(), promise);
    let mut batch = Batch::new();
    batch.run = Some(RunState::Begun);
    store.commit(batch).await;
    same(&store.recover().await.crashed, &true, promise);
    store.commit(super::check::moving(-1, -2)).await;
    same(&store.recover().await.migrations, &vec![migration(-1, -2)], promise);
}
