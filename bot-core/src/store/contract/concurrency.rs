//! Calls at the same time: batches are seen whole, and commits keep their order.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bot_api::types::UserId;
use fastrand::Rng;
use tokio::sync::Mutex;
use tokio::task::JoinSet;

use super::check::{Tested, all, answer, entry, holds, number, plain, same, user, writing};
use super::flight::{all_end, join, poll_once, yield_some};
use crate::store::{RecordKey, Store, Value};

/// Who reads while batches are written sees each of them whole or not at all.
pub async fn a_batch_is_seen_whole_by_readers(store: Arc<dyn Store>) {
    let store = Tested(store);
    let [left, right] = ["left", "right"].map(|name| plain(user(1), name));
    let entries = (0..40).map(|i| entry(user(1), "entries", &i.to_string()));
    let keys: Vec<RecordKey> =
        [left.clone()].into_iter().chain(entries).chain([right.clone()]).collect();
    let ended = Arc::new(AtomicBool::new(false));

    let mut readers = JoinSet::new();
    for reader in 0..4 {
        let (store, ended) = (store.clone(), Arc::clone(&ended));
        let (left, right) = (left.clone(), right.clone());
        readers.spawn(async move {
            let mut random = Rng::with_seed(reader);
            while !ended.load(Ordering::Acquire) {
                match reader {
                    0 => check_pair(&store, &left, &right).await,
                    1 => check_pair(&store, &right, &left).await,
                    2 => {
                        let entries = store.entries(all(user(1), "entries")).await;
                        check_whole("entries", entries.into_iter().map(|(_, value)| value), 40);
                    }
                    _ => {
                        let about = store.records_of(UserId(1), None, 100).await;
                        check_whole("records_of", about.into_iter().map(|(_, value)| value), 42);
                    }
                }
                yield_some(&mut random).await;
            }
        });
    }
    let mut random = Rng::with_seed(4);
    for i in 1..=300 {
        store.write(keys.iter().map(|key| (key.clone(), Some(number(i))))).await;
        yield_some(&mut random).await;
    }
    ended.store(true, Ordering::Release);
    join(readers).await;
}

/// Each batch writes a greater number to both records.
async fn check_pair(store: &Tested, first: &RecordKey, second: &RecordKey) {
    let before = store.number(first).await;
    let after = store.number(second).await;
    let promise = "who has seen one record of a batch sees all others of it from then on";
    holds(before <= after, format_args!("{promise}, but {second} is older than {first}"));
}

/// Each batch writes the same number to all records.
fn check_whole(asked: &str, values: impl Iterator<Item = Value>, expected: usize) {
    let values: Vec<Value> = values.collect();
    let whole = values.is_empty() || values.len() == expected;
    let same = values.windows(2).all(|pair| pair[0] == pair[1]);
    holds(
        whole && same,
        format_args!("`{asked}` gives no half of a batch, as it does: {values:?}"),
    );
}

/// Of commits that are under way at the same time, the one that was called last wins, in whatever
/// order they are waited for.
pub async fn the_last_commit_that_was_called_wins(store: Arc<dyn Store>) {
    let tested = Tested(Arc::clone(&store));
    for seed in 0..60 {
        let mut random = Rng::with_seed(seed);
        let keys: Vec<RecordKey> = (0..4)
            .map(|i| if i == 0 { entry(user(1), "b", "k") } else { plain(user(i), "a") })
            .collect();
        let mut expected = [0; 4];
        let mut commits = Vec::new();
        for i in 1..=random.u64(2..60) {
            let named: Vec<usize> = (0..4).filter(|_| random.bool()).collect();
            for key in &named {
                expected[*key] = i;
            }
            commits
                .push(store.commit(writing(
                    named.iter().map(|key| (keys[*key].clone(), Some(number(i)))),
                )));
        }
        all_end(&mut random, commits).await;
        for (key, expected) in keys.iter().zip(expected) {
            let promise = "of commits that name the same record, the one called last wins";
            same(&tested.number(key).await, &expected, format_args!("{promise} (seed {seed})"));
        }
        tested.write(keys.into_iter().map(|key| (key, None))).await;
    }
}

/// A commit that was polled is carried out, also if nobody waits for its end.
pub async fn a_commit_is_carried_out_when_its_future_is_dropped(store: Arc<dyn Store>) {
    let tested = Tested(Arc::clone(&store));
    for i in 1..=100 {
        let (dropped, both) = (plain(user(1), "dropped"), plain(user(1), "both"));
        let mut commit = store
            .commit(writing([(dropped.clone(), Some(number(i))), (both.clone(), Some(number(0)))]));
        poll_once(&mut commit).await;
        drop(commit);
        // It names a record of the first, so the first has ended when this has.
        tested.put(&both, number(i)).await;
        let promise = "a commit is carried out even if its future is dropped after a poll";
        same(&tested.number(&dropped).await, &i, promise);
        let promise =
            "commits of one record keep their order if the future of the first is dropped";
        same(&tested.number(&both).await, &i, promise);
    }
}

/// Commits keep their order, and none is lost, where some are dropped and some are waited for.
pub async fn order_holds_where_some_futures_are_dropped(store: Arc<dyn Store>) {
    let tested = Tested(Arc::clone(&store));
    for seed in 0..40 {
        let mut random = Rng::with_seed(seed);
        let common = plain(user(-1), "common");
        let own = |i: u64| entry(user(-1), "own", &format!("{seed}/{i}"));
        let many = random.u64(2..40);
        let mut commits = Vec::new();
        for i in 1..=many {
            let records = [(common.clone(), Some(number(i))), (own(i), Some(number(i)))];
            let mut commit = store.commit(writing(records));
            if i < many && random.bool() {
                poll_once(&mut commit).await;
            } else {
                commits.push(commit);
            }
        }
        all_end(&mut random, commits).await;
        let promise = format!("order holds where some futures are dropped (seed {seed})");
        same(&tested.number(&common).await, &many, &promise);
        for i in 1..=many {
            let promise = "a commit is carried out even if its future is dropped after a poll";
            same(&tested.number(&own(i)).await, &i, format_args!("{promise} (seed {seed})"));
        }
    }
}

/// Ten thousand increments by a hundred tasks, each a load and a commit under a lock of the test:
/// what is read is always what was committed last.
pub async fn ten_thousand_increments_are_exact(store: Arc<dyn Store>) {
    let store = Tested(store);
    let counters: Arc<Vec<Mutex<u64>>> = Arc::new((0..20).map(|_| Mutex::new(0)).collect());
    let key = |counter: usize| {
        let owner = user(i64::try_from(counter % 4).unwrap_or(0));
        let name = counter.to_string();
        if counter.is_multiple_of(2) { plain(owner, &name) } else { entry(owner, "entries", &name) }
    };
    let mut tasks = JoinSet::new();
    for task in 0..100 {
        let (store, counters) = (store.clone(), Arc::clone(&counters));
        tasks.spawn(async move {
            let mut random = Rng::with_seed(task);
            for _ in 0..100 {
                let counter = random.usize(..counters.len());
                let mut committed = counters[counter].lock().await;
                let found = store.number(&key(counter)).await;
                same(&found, &committed, "what was committed is seen by every later call");
                store.put(&key(counter), number(found + 1)).await;
                *committed += 1;
            }
        });
    }
    join(tasks).await;
    let mut sum = 0;
    for counter in 0..counters.len() {
        sum += store.number(&key(counter)).await;
    }
    same(&sum, &10_000, "no increment is lost");
}

/// Commits of different records at the same time are all stored, also of entries of one collection.
pub async fn commits_at_the_same_time_do_not_disturb_each_other(store: Arc<dyn Store>) {
    let store = Tested(store);
    let mut tasks = JoinSet::new();
    for task in 0..50 {
        let store = store.clone();
        tasks.spawn(async move {
            for i in 0..20 {
                let records = [
                    (entry(user(1), "all", &format!("{task}/{i}")), Some(number(i))),
                    (plain(user(task), "own"), Some(number(i))),
                ];
                store.write(records).await;
            }
        });
    }
    join(tasks).await;
    let promise = "commits of different records at the same time are all stored";
    same(&store.count(user(1), "all").await, &1_000, promise);
    for task in 0..50 {
        same(&store.number(&plain(user(task), "own")).await, &19, promise);
        for i in 0..20 {
            let key = entry(user(1), "all", &format!("{task}/{i}"));
            same(&store.number(&key).await, &i, promise);
        }
    }
}

/// A commit that was polled goes on by itself: it holds nobody up who comes later.
pub async fn a_commit_goes_on_while_nobody_polls_it(store: Arc<dyn Store>) {
    let tested = Tested(Arc::clone(&store));
    let key = plain(user(1), "a");
    let mut waiting = store.commit(writing([(key.clone(), Some(number(1)))]));
    let ended = poll_once(&mut waiting).await;
    tested.number(&key).await;
    tested.put(&plain(user(2), "a"), number(2)).await;
    tested.put(&key, number(3)).await;
    if !ended {
        answer(waiting.await);
    }
    let promise = "a commit that nobody polls holds nobody up, and keeps its place";
    same(&tested.number(&key).await, &3, promise);
}
