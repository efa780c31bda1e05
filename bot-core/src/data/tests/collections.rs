//! What a handler sees of a collection and what is stored of it, compared with a map.

use std::collections::BTreeMap;
use std::fmt::Debug;

use fastrand::Rng;
use serde::{Deserialize, Serialize};

use super::store::TestStore;
use super::*;
use crate::extract::{BorrowFromUpdate, BorrowMutFromUpdate, FromUpdate};
use crate::store::StoreError;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Item(u32);
stored!(Item, "item", UserScope);
impl StoredEntry for Item {
    type Key = i64;
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Word(u32);
stored!(Word, "word", UserScope);
impl StoredEntry for Word {
    type Key = String;
}

type Model = BTreeMap<i64, u32>;

/// A key from few, so that the same ones are met again.
fn some_key(random: &mut Rng) -> i64 {
    random.i64(-8..8) * if random.bool() { 1 } else { 1_000_000_000_000 }
}

fn pairs(entries: Vec<(i64, Item)>) -> Vec<(i64, u32)> {
    entries.into_iter().map(|(key, Item(item))| (key, item)).collect()
}

/// Goes through the entries in steps of any kind and compares with the map.
async fn check_entries(entries: Entries<'_, Item>, model: &Model, random: &mut Rng) {
    let mut entries = entries.page_size(random.usize(1..6));
    let mut expected: Vec<(i64, u32)> = model.iter().map(|(key, item)| (*key, *item)).collect();
    let descending = random.bool();
    if descending {
        entries = entries.descending();
        expected.reverse();
    }
    if random.bool() {
        let after = some_key(random);
        entries = entries.after(&after);
        expected.retain(|(key, _)| if descending { *key < after } else { *key > after });
    }
    let mut found = Vec::new();
    loop {
        let before = found.len();
        if random.bool() {
            found.extend(pairs(entries.next().await.unwrap().into_iter().collect()));
        } else {
            let limit = random.usize(1..6);
            let page = entries.page(limit).await.unwrap();
            assert!(page.len() <= limit);
            found.extend(pairs(page));
        }
        if found.len() == before {
            break;
        }
    }
    assert_eq!(found, expected);
    assert_eq!(entries.next().await.unwrap(), None, "the end stays the end");
}

/// One call of a handler's collection, and the same of the map.
async fn one_call(items: &mut Collection<Item>, model: &mut Model, random: &mut Rng) {
    let (key, item) = (some_key(random), random.u32(0..100));
    match random.u32(0..7) {
        0 | 1 => {
            items.insert(&key, Item(item)).unwrap();
            model.insert(key, item);
        }
        2 => {
            items.remove(&key).unwrap();
            model.remove(&key);
        }
        3 => {
            let changed = items.update(&key, |found| {
                found.0 += item;
                found.0
            });
            let changed_there = model.get_mut(&key).map(|found| {
                *found += item;
                *found
            });
            assert_eq!(changed.await.unwrap(), changed_there);
        }
        4 => {
            let found = items.get(&key).await.unwrap().map(|Item(item)| item);
            assert_eq!(found, model.get(&key).copied());
            assert_eq!(items.contains(&key).await.unwrap(), model.contains_key(&key));
        }
        5 => assert_eq!(items.count().await.unwrap(), model.len() as u64),
        _ => check_entries(items.entries(), model, random).await,
    }
}

/// Handlers that fail and handlers that don't, with the calls of one seed.
pub(super) async fn check_one_map(world: &World, seed: u64) {
    let random = &mut Rng::with_seed(seed);
    let mut model = Model::new();
    for _handler in 0..6 {
        let mut changed = model.clone();
        let fails = random.u32(0..4) == 0;
        let run = async |cx: Context| {
            let mut items = Collection::<Item>::from_update(&cx).await.unwrap();
            for _ in 0..random.u32(1..12) {
                one_call(&mut items, &mut changed, random).await;
            }
            if fails { Err(WorkError::Ended { key: user_key("item") }) } else { Ok(()) }
        };
        let done = world.handle(<Collection<Item> as FromUpdate>::access, run).await;
        if done.is_ok() {
            model = changed;
        }
        let stored = world.collection::<Item>(ANN);
        check_entries(stored.entries(), &model, random).await;
        assert_eq!(stored.count().await.unwrap(), model.len() as u64, "seed {seed}");
    }
    for key in model.keys() {
        world.collection::<Item>(ANN).remove(key).await.unwrap();
    }
}

#[tokio::test]
async fn a_handler_sees_stored_entries_and_its_own_as_one_map_over_many_seeds() {
    for seed in 0..300 {
        check_one_map(&World::new(), seed).await;
    }
}

#[tokio::test]
async fn a_collection_in_memory_is_one_map_too() {
    for seed in 0..50 {
        let random = &mut Rng::with_seed(seed);
        let (mut items, mut model) = (Collection::in_memory(), Model::new());
        for _ in 0..50 {
            one_call(&mut items, &mut model, random).await;
        }
    }
}

#[tokio::test]
async fn nobody_else_sees_what_a_handler_has_not_stored_yet() {
    let world = World::new();
    let run = async |cx: Context| {
        let mut items = Collection::<Item>::from_update(&cx).await.unwrap();
        items.insert(&1, Item(1)).unwrap();
        assert_eq!(world.collection::<Item>(ANN).get(&1).await.unwrap(), None);
        assert_eq!(world.collection::<Item>(ANN).count().await.unwrap(), 0);
        Ok(())
    };
    world.handle(<Collection<Item> as FromUpdate>::access, run).await.unwrap();
    assert_eq!(world.collection::<Item>(ANN).get(&1).await.unwrap(), Some(Item(1)));
}

#[tokio::test]
async fn a_collection_is_changed_by_one_handler_at_a_time() {
    let world = Arc::new(World::new());
    world.collection::<Item>(ANN).insert(&1, Item(0)).await.unwrap();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..100 {
        let world = Arc::clone(&world);
        tasks.spawn(async move {
            let run = async |cx: Context| {
                let mut items = Collection::<Item>::borrow_mut_from_update(&cx).await.unwrap();
                let Item(before) = items.get(&1).await.unwrap().unwrap();
                tokio::task::yield_now().await;
                items.insert(&1, Item(before + 1)).unwrap();
                Ok(())
            };
            let access = <Collection<Item> as BorrowMutFromUpdate>::access;
            world.handle(access, run).await.unwrap();
            world.collection::<Item>(ANN).update(&1, |item| item.0 += 1).await.unwrap();
        });
    }
    tasks.join_all().await;
    assert_eq!(world.collection::<Item>(ANN).get(&1).await.unwrap(), Some(Item(200)));
}

#[tokio::test]
async fn a_reader_takes_no_lock_and_finds_what_is_stored_at_that_moment() {
    let world = World::new();
    let writer = world.begin(<Collection<Item> as FromUpdate>::access).await;
    let run = async |cx: Context| {
        let items = Collection::<Item>::borrow_from_update(&cx).await.unwrap();
        assert_eq!(items.count().await.unwrap(), 0);
        let mut written = Collection::<Item>::from_update(&writer).await.unwrap();
        written.insert(&1, Item(1)).unwrap();
        drop(written);
        writer.work().commit(&world.shared.locks, || None).await.unwrap();
        assert_eq!(items.get(&1).await.unwrap(), Some(Item(1)));
        Ok(())
    };
    world.handle(<Collection<Item> as BorrowFromUpdate>::access, run).await.unwrap();
}

#[tokio::test]
async fn a_collection_that_outlives_its_handler_keeps_the_changes_from_being_stored() {
    let world = World::new();
    let mut kept = None;
    let run = async |cx: Context| {
        let mut items = Collection::<Item>::from_update(&cx).await.unwrap();
        items.insert(&1, Item(1)).unwrap();
        kept = Some(items);
        Ok(())
    };
    let error = world.handle(<Collection<Item> as FromUpdate>::access, run).await.unwrap_err();
    assert!(matches!(error, WorkError::StillBorrowed { .. }), "{error:?}");
    let late = kept.unwrap().insert(&2, Item(2)).unwrap_err();
    assert!(matches!(late.cause(), WorkError::Ended { .. }), "{late:?}");
    assert_eq!(world.collection::<Item>(ANN).count().await.unwrap(), 0);
}

#[tokio::test]
async fn a_put_writes_one_record_and_reads_none_whatever_is_there() {
    let store = TestStore::new();
    let world = World::with(store.clone(), Vec::new());
    let items = world.collection::<Item>(ANN);
    for key in 0..500 {
        items.insert(&key, Item(0)).await.unwrap();
    }
    store.cost();
    let run = async |cx: Context| {
        let mut items = Collection::<Item>::from_update(&cx).await.unwrap();
        items.insert(&1000, Item(1)).unwrap();
        Ok(())
    };
    world.handle(<Collection<Item> as FromUpdate>::access, run).await.unwrap();
    assert_eq!(store.cost(), (0, vec![1]));
    items.insert(&5, Item(1)).await.unwrap();
    assert_eq!(store.cost(), (0, vec![1]));
    items.get(&5).await.unwrap();
    assert_eq!(store.cost(), (0, vec![]), "what was just written is in memory");
    items.get(&6).await.unwrap();
    items.get(&6).await.unwrap();
    assert_eq!(store.cost().0, 0, "every entry of these has been");
    let mut entries = items.entries();
    entries.page(10).await.unwrap();
    assert_eq!(store.cost().0, 10, "a page reads what it gives");
}

#[tokio::test]
async fn an_update_that_changes_nothing_stores_nothing() {
    let store = TestStore::new();
    let world = World::with(store.clone(), Vec::new());
    world.collection::<Item>(ANN).insert(&1, Item(1)).await.unwrap();
    store.cost();
    assert_eq!(world.collection::<Item>(ANN).update(&1, |item| item.0).await.unwrap(), Some(1));
    assert_eq!(world.collection::<Item>(ANN).update(&2, |item| item.0).await.unwrap(), None);
    assert_eq!(store.cost().1, Vec::<usize>::new());
}

#[tokio::test]
async fn an_entry_that_cannot_be_read_is_told_of_and_got_past() {
    let world = World::new();
    let items = world.collection::<Item>(ANN);
    for key in [1, 2, 3] {
        items.insert(&key, Item(1)).await.unwrap();
    }
    let broken = user_entry("item", "00000000000000000002");
    world.put(broken.clone(), Value::new("?")).await;

    let mut entries = items.entries();
    let error = entries.page(3).await.unwrap_err();
    assert_eq!(error.to_string(), "reading `item` \"00000000000000000002\" of user 7 failed");
    assert!(matches!(error.cause(), WorkError::Decode { .. }), "{error:?}");
    assert!(entries.page(3).await.is_err(), "it comes again");
    assert_eq!(entries.next().await.unwrap(), Some((1, Item(1))));
    entries.next().await.unwrap_err();
    assert_eq!(entries.next().await.unwrap(), Some((3, Item(1))));

    items.get(&2).await.unwrap_err();
    items.update(&2, |item| item.0 = 5).await.unwrap_err();
    assert_eq!(world.text(&broken).await.as_deref(), Some("?"));
    assert_eq!(items.raw(&2).await.unwrap(), Some(Value::new("?")));
    assert!(items.contains(&2).await.unwrap());
    assert_eq!(items.count().await.unwrap(), 3);
    items.remove(&2).await.unwrap();
    assert_eq!(entries.after(&0).page(3).await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_stored_key_of_another_type_is_told_of_and_got_past() {
    let world = World::new();
    world.put(user_entry("item", "+"), Value::new("1")).await;
    world.collection::<Item>(ANN).insert(&1, Item(1)).await.unwrap();
    let items = world.collection::<Item>(ANN);
    let mut entries = items.entries();
    let error = entries.next().await.unwrap_err();
    assert_eq!(
        chain(&error),
        "reading `item` \"+\" of user 7 failed: a key of `item` \"+\" of user 7 can't be used: \
         the stored key \"+\" is none of the type: it is no whole number"
    );
    assert_eq!(entries.next().await.unwrap(), Some((1, Item(1))));
}

#[tokio::test]
async fn a_key_that_no_collection_can_have_is_an_error_at_each_call() {
    #[track_caller]
    fn check<R: Debug>(result: Result<R, DataError>) {
        let error = result.unwrap_err();
        let text = chain(&error);
        let expected = "a key of `word` of user 7 can't be used: it is empty";
        assert!(text.ends_with(expected), "{text}");
    }
    let world = World::new();
    let (words, key) = (world.collection::<Word>(ANN), String::new());
    check(words.get(&key).await);
    check(words.raw(&key).await);
    check(words.contains(&key).await);
    check(words.insert(&key, Word(1)).await);
    check(words.update(&key, |word| word.0).await);
    check(words.remove(&key).await);
    check(words.entries().after(&key).next().await);
    check(words.entries().after(&key).page(1).await);
    let run = async |cx: Context| {
        let mut words = Collection::<Word>::from_update(&cx).await.unwrap();
        check(words.insert(&key, Word(1)));
        check(words.remove(&key));
        check(words.get(&key).await);
        Ok(())
    };
    world.handle(<Collection<Word> as FromUpdate>::access, run).await.unwrap();
}

#[tokio::test]
async fn entries_go_on_where_the_store_failed() {
    let store = TestStore::new();
    let world = World::with(store.clone(), Vec::new());
    let items = world.collection::<Item>(ANN);
    for key in 0..5 {
        items.insert(&key, Item(0)).await.unwrap();
    }
    let mut entries = items.entries().page_size(2);
    entries.page(2).await.unwrap();
    store.fail(true);
    let error = entries.next().await.unwrap_err();
    assert!(error.is_temporary(), "{error:?}");
    let _: &StoreError = match error.cause() {
        WorkError::Store(error) => error,
        other => panic!("{other:?}"),
    };
    entries.page(3).await.unwrap_err();
    store.fail(false);
    let rest = pairs(entries.page(10).await.unwrap());
    assert_eq!(rest.into_iter().map(|(key, _)| key).collect::<Vec<_>>(), [2, 3, 4]);
}

#[tokio::test]
async fn a_collection_moves_with_its_chat_and_is_found_by_its_old_id() {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Entry(u32);
    stored!(Entry, "entry", ChatScope);
    impl StoredEntry for Entry {
        type Key = u32;
    }

    let world = World::new();
    let (old, new) = (world.collection::<Entry>(GROUP), world.collection(ChatId(-1_000_005)));
    for key in 0..5 {
        old.insert(&key, Entry(key)).await.unwrap();
    }
    let mut entries = old.entries().page_size(2);
    entries.page(2).await.unwrap();
    world.migrate(GROUP, ChatId(-1_000_005)).await;
    assert_eq!(entries.page(10).await.unwrap().len(), 3, "the pages go on under the new id");
    assert_eq!(new.get(&3).await.unwrap(), Some(Entry(3)));
    old.insert(&9, Entry(9)).await.unwrap();
    assert_eq!(new.count().await.unwrap(), 6);
    assert_eq!(old.count().await.unwrap(), 6);
}
