//! Data from outside of handlers: exact, and stored under their lock whoever waits for it.

use serde::{Deserialize, Serialize};
use tokio::task::JoinSet;

use super::store::TestStore;
use super::*;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Counter(u64);
stored!(Counter, "counter", UserScope);
impl StoredData for Counter {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Mood(u64);
stored!(Mood, "mood", MemberScope);
impl StoredData for Mood {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Total(u64);
stored!(Total, "total", BotScope);
impl StoredData for Total {}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Item(u64);
stored!(Item, "item", UserScope);
impl StoredEntry for Item {
    type Key = u32;
}

#[tokio::test]
async fn updates_at_the_same_time_are_all_counted() {
    check_all_counted(World::new()).await;
}

pub(super) async fn check_all_counted(world: World) {
    let mut tasks = JoinSet::new();
    for _ in 0..500 {
        let counter = world.data::<Counter>(ANN);
        let mood = world.data::<Mood>((GROUP, ANN));
        let total = world.data::<Total>(());
        tasks.spawn(async move {
            counter.update(|counter| counter.0 += 1).await.unwrap();
            mood.update(|mood| mood.0 += 1).await.unwrap();
            total.update(|total| total.0 += 1).await.unwrap();
        });
    }
    tasks.join_all().await;
    assert_eq!(world.data::<Counter>(ANN).get().await.unwrap(), Counter(500));
    assert_eq!(world.data::<Mood>((GROUP, ANN)).get().await.unwrap(), Mood(500));
    assert_eq!(world.data::<Total>(()).get().await.unwrap(), Total(500));
}

#[tokio::test]
async fn a_default_is_not_kept() {
    let world = World::new();
    let counter = world.data::<Counter>(ANN);
    counter.set(Counter(1)).await.unwrap();
    counter.set(Counter(0)).await.unwrap();
    assert!(world.stored(&user_key("counter")).await.is_none());
}

/// Begins a change, gives it up while the store is at it, and lets another follow.
///
/// The store carries the first one out late, as it may; the second must wait for it.
async fn check_given_up<F: Future, G: Future + Send + 'static>(
    store: &TestStore,
    first: F,
    second: G,
) where
    G::Output: Send,
{
    store.hold_up();
    {
        let mut first = Box::pin(first);
        for _ in 0..10 {
            assert!(is_pending(&mut first).await, "the store holds it up");
            tokio::task::yield_now().await;
        }
    }
    let mut second = JoinSet::from_iter([second]);
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    store.let_through(2);
    second.join_next().await.unwrap().unwrap();
}

#[tokio::test]
async fn an_update_that_is_given_up_while_it_is_stored_is_not_lost() {
    let store = TestStore::new();
    let world = World::with(store.clone(), Vec::new());
    let counter = world.data::<Counter>(ANN);
    let other = counter.clone();
    let first = counter.update(|counter| counter.0 += 1);
    check_given_up(&store, first, async move { other.update(|counter| counter.0 += 10).await })
        .await;
    assert_eq!(counter.get().await.unwrap(), Counter(11));
    assert_eq!(world.text(&user_key("counter")).await.as_deref(), Some("11"));
}

#[tokio::test]
async fn an_update_of_an_entry_that_is_given_up_while_it_is_stored_is_not_lost() {
    let store = TestStore::new();
    let world = World::with(store.clone(), Vec::new());
    let items = world.collection::<Item>(ANN);
    items.insert(&1, Item(100)).await.unwrap();
    let other = items.clone();
    let first = items.update(&1, |item| item.0 += 1);
    check_given_up(&store, first, async move { other.update(&1, |item| item.0 += 10).await }).await;
    assert_eq!(items.get(&1).await.unwrap(), Some(Item(111)));
}

#[tokio::test]
async fn an_erase_that_is_given_up_while_it_is_stored_is_done_before_what_follows() {
    let store = TestStore::new();
    let world = World::with(store.clone(), Vec::new());
    let counter = world.data::<Counter>(ANN);
    counter.set(Counter(100)).await.unwrap();
    let other = counter.clone();
    let first = erase(&world.shared, ANN.into());
    check_given_up(&store, first, async move { other.update(|counter| counter.0 += 10).await })
        .await;
    assert_eq!(counter.get().await.unwrap(), Counter(10));
}

#[tokio::test]
async fn a_change_that_panics_leaves_the_value_and_lets_the_lock_go() {
    let world = World::new();
    let counter = world.data::<Counter>(ANN);
    counter.set(Counter(1)).await.unwrap();
    let panics = counter.update(|counter| {
        counter.0 = 5;
        panic!("no tea");
    });
    let caught: Result<Result<(), _>, _> = crate::task::catch_panic(std::pin::pin!(panics)).await;
    assert_eq!(caught.unwrap_err().message(), "no tea");
    counter.update(|counter| counter.0 += 1).await.unwrap();
    assert_eq!(counter.get().await.unwrap(), Counter(2));
}

#[tokio::test]
async fn what_could_not_be_stored_is_as_it_was() {
    let store = TestStore::new();
    let world = World::with(store.clone(), Vec::new());
    let counter = world.data::<Counter>(ANN);
    counter.set(Counter(1)).await.unwrap();
    store.fail(true);
    let error = counter.update(|counter| counter.0 += 1).await.unwrap_err();
    assert!(error.is_temporary());
    assert_eq!(error.to_string(), "changing `counter` of user 7 failed");
    assert!(error.chain().starts_with("changing `counter` of user 7 failed: "), "{error:?}");
    assert_eq!(format!("{error:?}"), error.chain(), "`main` prints it");
    store.fail(false);
    assert_eq!(counter.get().await.unwrap(), Counter(1));
}

#[tokio::test]
async fn a_handler_with_locks_is_refused_where_it_could_wait_for_itself() {
    let world = World::new();
    world.data::<Counter>(ANN).set(Counter(1)).await.unwrap();
    let run = async |cx: Context| {
        let refused = [
            cx.data::<Counter>(ANN).update(|counter| counter.0 += 1).await.unwrap_err(),
            cx.data::<Counter>(UserId(8)).set(Counter(1)).await.unwrap_err(),
            cx.collection::<Item>(ANN).insert(&1, Item(1)).await.unwrap_err(),
        ];
        for error in refused {
            assert!(matches!(error.cause(), WorkError::WouldWait { .. }), "{error:?}");
        }
        for subject in [ANN, UserId(8)] {
            let error = cx.erase(subject).await.unwrap_err();
            assert!(matches!(error.cause(), WorkError::HoldsData), "{error:?}");
        }
        assert_eq!(cx.data::<Counter>(ANN).get().await.unwrap(), Counter(1));
        cx.export(ANN).await.unwrap();
        Ok(())
    };
    world.handle(exclusive_access::<Mood>, run).await.unwrap();
    let run = async |cx: Context| {
        cx.data::<Counter>(ANN).update(|counter| counter.0 += 1).await.unwrap();
        cx.collection::<Item>(ANN).insert(&1, Item(1)).await.unwrap();
        cx.erase(ANN).await.unwrap();
        Ok(())
    };
    world.handle(snapshot_access::<Mood>, run).await.unwrap();
    assert!(world.stored(&user_key("counter")).await.is_none());
}

#[tokio::test]
async fn owners_come_in_the_order_of_their_ids_and_from_any_of_them() {
    check_owners(World::new()).await;
}

pub(super) async fn check_owners(world: World) {
    for user in [9, -3, 250, 7] {
        world.data::<Counter>(UserId(user)).set(Counter(1)).await.unwrap();
        world.collection::<Item>(UserId(user + 1)).insert(&1, Item(1)).await.unwrap();
    }
    let owners = || Owners::<Counter>::new(Arc::clone(&world.shared));
    let ids = [-3, 7, 9, 250].map(UserId);
    assert_eq!(owners().page(10).await.unwrap(), ids);
    let mut paged = owners();
    for id in ids {
        assert_eq!(paged.page(1).await.unwrap(), [id]);
    }
    assert_eq!(paged.next().await.unwrap(), None);
    assert_eq!(owners().after(UserId(8)).page(10).await.unwrap(), ids[2..]);
    let of_items = Owners::<Item>::new(Arc::clone(&world.shared)).page(10).await.unwrap();
    assert_eq!(of_items, [-2, 8, 10, 251].map(UserId));
    assert_eq!(Owners::<Mood>::new(Arc::clone(&world.shared)).next().await.unwrap(), None);
}

#[tokio::test]
async fn many_owners_come_in_pages_and_go_on_where_the_store_failed() {
    let store = TestStore::new();
    let world = World::with(store.clone(), Vec::new());
    for user in 0..250 {
        world.data::<Counter>(UserId(user)).set(Counter(1)).await.unwrap();
    }
    let mut owners = Owners::<Counter>::new(Arc::clone(&world.shared));
    for user in 0..150 {
        assert_eq!(owners.next().await.unwrap(), Some(UserId(user)));
    }
    store.fail(true);
    owners.page(100).await.unwrap_err();
    store.fail(false);
    let rest: Vec<i64> = owners.page(1000).await.unwrap().into_iter().map(|user| user.0).collect();
    assert_eq!(rest, (150..250).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_group_that_was_upgraded_is_no_owner_any_more() {
    let world = World::new();
    let new = ChatId(-1_000_005);
    world.data::<Mood>((GROUP, ANN)).set(Mood(1)).await.unwrap();
    world.migrate(GROUP, new).await;
    // What could not be merged is kept under the old id.
    let left = RecordKey::new(Owner::Member(GROUP, ANN), "mood");
    world.put(left, Value::new("2")).await;
    let owners = Owners::<Mood>::new(Arc::clone(&world.shared)).page(10).await.unwrap();
    assert_eq!(owners, [(new, ANN)]);
    assert_eq!(world.data::<Mood>((GROUP, ANN)).get().await.unwrap(), Mood(1));
}
