//! Sweeping: what has expired goes, and nothing else.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bot_api::types::UserId;
use fastrand::Rng;

use super::check::{Tested, all, answer, chat, entry, member, moving, number, plain, same, user};
use super::flight::{join, yield_some};
use crate::store::{Owner, OwnerQuery, RecordKey, ScopeKind, Store};

fn keys() -> Vec<RecordKey> {
    let owners = [user(1), chat(-1), member(-1, 1), Owner::Bot];
    owners.into_iter().flat_map(|owner| [plain(owner, "a"), entry(owner, "a", "k")]).collect()
}

/// Values and entries whose time has come are removed and counted; all others stay.
pub async fn a_sweep_removes_what_has_expired(store: Arc<dyn Store>) {
    let store = Tested(store);
    let names = [("expired", Some(99)), ("just", Some(100)), ("later", Some(101)), ("never", None)];
    let names = names.into_iter().chain([("long", Some(i64::MIN)), ("ever", Some(i64::MAX))]);
    let rows: Vec<(RecordKey, Option<i64>)> = names
        .flat_map(|(name, end)| {
            keys().into_iter().map(move |key| (RecordKey { name: name.into(), ..key }, end))
        })
        .collect();
    store
        .write(rows.iter().map(|(key, end)| {
            let value = number(1);
            (key.clone(), Some(end.map_or(value.clone(), |end| value.expiring(end.into()))))
        }))
        .await;
    let expired = rows.iter().filter(|(_, end)| end.is_some_and(|end| end <= 100)).count();
    same(&store.sweep(100, 1_000).await, &expired, "a sweep says how many values it has removed");
    for (key, end) in &rows {
        let is_left = end.is_none_or(|end| end > 100);
        let promise = format!("{key} is there after a sweep at 100: {is_left}; it ends at {end:?}");
        same(&store.load(key).await.is_some(), &is_left, promise);
    }
    same(&store.count(user(1), "expired").await, &0, "swept entries are not counted");
    same(&store.count(user(1), "later").await, &1, "a sweep leaves what hasn't expired");
    same(&store.sweep(100, 1_000).await, &0, "what was swept isn't swept again");
}

/// A sweep removes at most as many values as its limit says, and the next one goes on.
pub async fn a_sweep_keeps_its_limit(store: Arc<dyn Store>) {
    let store = Tested(store);
    let values = (0..25).map(|i| {
        let key = entry(user(i % 3), "a", &i.to_string());
        (key, Some(number(1).expiring((i % 7).into())))
    });
    store.write(values).await;
    let left = async || {
        let mut left = 0;
        for owner in 0..3 {
            left += store.count(user(owner), "a").await;
        }
        left
    };
    same(&store.sweep(100, 0).await, &0, "a limit of 0 removes nothing");
    for (limit, swept, rest) in [(1, 1, 24), (10, 10, 14), (10, 10, 4), (10, 4, 0), (10, 0, 0)] {
        let promise = "a sweep removes as many as its limit says, if there are as many";
        same(&store.sweep(100, limit).await, &swept, promise);
        same(&left().await, &rest, promise);
    }
}

/// The time of expiry that counts is that of the value that is stored now.
pub async fn what_was_written_anew_has_its_new_time(store: Arc<dyn Store>) {
    let store = Tested(store);
    for key in keys() {
        store.put(&key, number(1).expiring(10.into())).await;
        store.put(&key, number(2).expiring(200.into())).await;
        same(&store.sweep(100, 10).await, &0, "a value that was written anew has its new time");
        store.put(&key, number(3)).await;
        same(&store.sweep(1_000, 10).await, &0, "a value that no longer expires is never swept");
        same(&store.number(&key).await, &3, "a value that no longer expires is never swept");
        store.put(&key, number(4).expiring(10.into())).await;
        store.remove(&key).await;
        same(&store.sweep(100, 10).await, &0, "what was removed isn't swept");
        store.put(&key, number(5)).await;
        same(&store.sweep(100, 10).await, &0, "what was removed leaves no time of expiry behind");
        same(&store.number(&key).await, &5, "what was removed leaves no time of expiry behind");
        store.put(&key, number(6).expiring(10.into())).await;
        same(&store.sweep(100, 10).await, &1, "what expires at last is swept");
        same(&store.load(&key).await, &None, "what expires at last is swept");
    }
}

/// What has moved with its chat expires at its new address.
pub async fn what_has_moved_expires_at_its_new_address(store: Arc<dyn Store>) {
    let store = Tested(store);
    let (old, new) = (entry(member(-1, 1), "a", "k"), entry(member(-2, 1), "a", "k"));
    store.put(&old, number(1).expiring(10.into())).await;
    store.put(&new, number(2).expiring(5.into())).await;
    store.commit(moving(-1, -2)).await;
    store.put(&old, number(3)).await;
    same(&store.sweep(9, 10).await, &0, "what was replaced by a move leaves no time behind");
    same(&store.number(&new).await, &1, "what was replaced by a move leaves no time behind");
    same(&store.sweep(10, 10).await, &1, "what has moved expires at its new address");
    same(&store.load(&new).await, &None, "what has moved expires at its new address");
    same(&store.number(&old).await, &3, "what has moved doesn't expire at its old address");
}

/// A collection or an owner of which all was swept is empty.
pub async fn nothing_is_left_of_what_was_swept(store: Arc<dyn Store>) {
    let store = Tested(store);
    for key in keys() {
        store.put(&key, number(1).expiring(10.into())).await;
    }
    same(&store.sweep(10, 100).await, &keys().len(), "all that has expired is swept");
    let promise = "nothing is left of what was swept";
    same(&store.addresses(UserId(1)).await, &Vec::new(), promise);
    same(&store.keys(all(user(1), "a")).await, &Vec::new(), promise);
    let users = OwnerQuery::new(ScopeKind::User, "a");
    same(&store.owners(users).await, &Vec::new(), promise);
}

/// A value that is written anew while a sweep is under way is spared.
pub async fn a_sweep_spares_what_is_written_at_the_same_time(store: Arc<dyn Store>) {
    let tested = Tested(Arc::clone(&store));
    let ended = Arc::new(AtomicBool::new(false));
    let mut sweepers = tokio::task::JoinSet::new();
    for seed in 0..2 {
        let (store, ended) = (Arc::clone(&store), Arc::clone(&ended));
        sweepers.spawn(async move {
            let mut random = Rng::with_seed(seed);
            while !ended.load(Ordering::Acquire) {
                answer(store.sweep(100.into(), 10).await);
                yield_some(&mut random).await;
            }
        });
    }
    let mut random = Rng::with_seed(2);
    for i in 1..=300 {
        let key = if i % 2 == 0 { plain(user(1), "a") } else { entry(user(1), "b", "k") };
        let (expired, fresh) = (number(i).expiring(10.into()), number(i).expiring(10_000.into()));
        tested.put(&key, expired).await;
        yield_some(&mut random).await;
        tested.put(&key, fresh.clone()).await;
        yield_some(&mut random).await;
        let promise = "a sweep spares what was written anew, also at the same time";
        same(&tested.load(&key).await, &Some(fresh), promise);
    }
    ended.store(true, Ordering::Release);
    join(sweepers).await;
}
