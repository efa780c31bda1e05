//! Stores that are opened again: what was committed is there.

use bot_api::types::{UpdateId, UserId};
use fastrand::Rng;

use super::Place;
use super::check::{
    Tested, all, answer, chat, entry, journalled, journalling, mark, member, migration, number,
    plain, same, user, writing,
};
use super::flight::poll_once;
use super::model::{Model, When};
use super::random::{steps, subjects};
use crate::store::{Batch, Recovery, RunState};

async fn open(place: &impl Place) -> Tested {
    Tested(place.open().await)
}

/// Every part of a batch is there when the store is opened again, each time.
pub async fn what_was_committed_is_there_when_it_is_opened_again(place: &impl Place) {
    let store = open(place).await;
    let value = number(1).with_version(3).expiring(9.into());
    let keys = [plain(user(1), "a"), entry(member(-2, 1), "b", "é\0"), plain(chat(-2), "c")];
    store.put(&plain(chat(-1), "c"), value.clone()).await;
    store.commit(journalling([journalled(4, 1), journalled(9, 0)])).await;
    let mut batch = writing(keys[..2].iter().map(|key| (key.clone(), Some(value.clone()))));
    batch.migration = Some(migration(-1, -2));
    batch.marks = vec![mark(5, 1, Some("{ \"a\" :1}"))];
    batch.finished = vec![UpdateId(4)];
    batch.journal = vec![journalled(3, 2)];
    batch.run = Some(RunState::Begun);
    store.commit(batch).await;
    drop(store);
    for _ in 0..3 {
        let store = open(place).await;
        let promise = "what was committed is there when the store is opened again";
        for key in &keys {
            same(&store.load(key).await.as_ref(), &Some(&value), promise);
        }
        let expected = Recovery {
            crashed: true,
            inbox: vec![journalled(9, 0), journalled(3, 2)],
            marks: vec![mark(5, 1, Some("{ \"a\" :1}"))],
            migrations: vec![migration(-1, -2)],
        };
        same(&store.recover().await, &expected, promise);
    }
}

/// What was removed, erased, forgotten and finished doesn't come back.
pub async fn what_was_removed_stays_away_when_it_is_opened_again(place: &impl Place) {
    let store = open(place).await;
    let key = plain(user(1), "a");
    let mut batch = writing([
        (key.clone(), Some(number(1))),
        (entry(user(1), "b", "k"), Some(number(1))),
        (plain(user(2), "a"), Some(number(1))),
        (plain(chat(-1), "a"), Some(number(1).expiring(5.into()))),
    ]);
    batch.marks = vec![mark(5, 1, None)];
    batch.journal = vec![journalled(5, 0)];
    batch.run = Some(RunState::Begun);
    store.commit(batch).await;
    drop(store);

    let store = open(place).await;
    let mut batch = writing([(key, None), (entry(user(1), "b", "k"), None)]);
    batch.erase = Some(UserId(2).into());
    batch.finished = vec![UpdateId(5)];
    batch.forget = vec![mark(5, 1, None).trigger];
    batch.run = Some(RunState::Ended);
    store.commit(batch).await;
    let promise = "what expires is swept, also if the store was opened again since";
    same(&store.sweep(5, 10).await, &1, promise);
    drop(store);

    let store = open(place).await;
    let promise = "what was removed doesn't come back when the store is opened again";
    for subject in subjects() {
        same(&store.addresses(subject).await, &Vec::new(), promise);
    }
    same(&store.recover().await, &Recovery::default(), promise);
}

/// The order of the inbox goes on where it was.
pub async fn the_inbox_goes_on_in_its_order_when_it_is_opened_again(place: &impl Place) {
    let mut expected = Vec::new();
    for (i, id) in [5, 3, 9, 1, 7, -2].into_iter().enumerate() {
        let store = open(place).await;
        let promise = "the inbox keeps its order when the store is opened again";
        same(&store.inbox().await, &expected, promise);
        store.commit(journalling([journalled(id, 0), journalled(5, 1)])).await;
        expected.push(id);
        if i % 2 == 1 {
            let mut batch = Batch::new();
            batch.finished = vec![UpdateId(id)];
            store.commit(batch).await;
            expected.pop();
        }
    }
    let store = open(place).await;
    same(&store.inbox().await, &expected, "finished updates stay away");
}

/// Commits that were under way when the store was dropped are there whole or not at all, and if one
/// is there, those that were called before it are as well.
pub async fn commits_under_way_are_there_whole_and_in_order(place: &impl Place) {
    for seed in 0..20 {
        let mut random = Rng::with_seed(seed);
        let (owner, name) = (user(1), format!("seed {seed}"));
        let (first, second) =
            (plain(owner, &format!("{name} a")), plain(owner, &format!("{name} b")));
        let many = random.u64(1..30);
        let waited = random.u64(..=many);
        let store = open(place).await;
        {
            let mut under_way = Vec::new();
            for i in 1..=many {
                let mut commit = store.0.commit(writing([
                    (first.clone(), Some(number(i))),
                    (entry(owner, &name, &format!("{i:03}")), Some(number(i))),
                    (second.clone(), Some(number(i))),
                ]));
                if i == waited {
                    answer(commit.await);
                } else if !poll_once(&mut commit).await {
                    under_way.push(commit);
                }
            }
        }
        drop(store);
        let store = open(place).await;
        let last = store.number(&first).await;
        let when = format!("(seed {seed}: {many} commits, waited for number {waited})");
        let promise = "a commit that was waited for, and all before it, are there";
        same(&(last >= waited), &true, format_args!("{promise} {when}"));
        let promise = "a commit under way is there whole or not at all";
        same(&store.number(&second).await, &last, format_args!("{promise} {when}"));
        let expected: Vec<String> = (1..=last).map(|i| format!("{i:03}")).collect();
        let promise = "if a commit is there, those that were called before it are as well";
        same(&store.keys(all(owner, &name)).await, &expected, format_args!("{promise} {when}"));
    }
}

/// A store that is opened again between batches of any parts answers as a plain model does.
pub async fn any_batches_are_there_when_it_is_opened_again(place: &impl Place) {
    let mut model = Model::default();
    for seed in 1_000..1_015 {
        let store = open(place).await;
        let when = When::Between("when the store was opened again");
        model.check_all(&store, &subjects(), &when).await;
        steps(&store, &mut model, seed, Rng::with_seed(seed).usize(..30)).await;
    }
}
