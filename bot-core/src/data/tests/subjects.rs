//! Everything about a user or a chat: told as one document, and removed at once.

use std::sync::atomic::AtomicU32;

use bot_api::types::UnixTime;
use fastrand::Rng;
use serde::{Deserialize, Serialize};
use tokio::task::JoinSet;

use super::store::TestStore;
use super::*;
use crate::store::Subject;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Profile {
    name: String,
}
stored!(Profile, "profile", UserScope);
impl StoredData for Profile {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Settings(u32);
stored!(Settings, "settings", ChatScope);
impl StoredData for Settings {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Points(u32);
stored!(Points, "points", MemberScope);
impl StoredData for Points {}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Note(String);
stored!(Note, "note", UserScope);
impl StoredEntry for Note {
    type Key = u32;
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Total(u32);
stored!(Total, "total", BotScope);
impl StoredData for Total {}

const BOB: UserId = UserId(8);
const SUPERGROUP: ChatId = ChatId(-1_000_005);

async fn filled(world: &World) {
    let profile = Profile { name: "Ann".into() };
    world.data::<Profile>(ANN).set(profile).await.unwrap();
    world.data::<Profile>(BOB).set(Profile { name: "Bob".into() }).await.unwrap();
    world.data::<Settings>(GROUP).set(Settings(3)).await.unwrap();
    world.data::<Points>((GROUP, ANN)).set(Points(5)).await.unwrap();
    world.data::<Points>((GROUP, BOB)).set(Points(6)).await.unwrap();
    world.data::<Points>((ChatId(-9), ANN)).set(Points(7)).await.unwrap();
    world.data::<Total>(()).set(Total(1)).await.unwrap();
    let notes = world.collection::<Note>(ANN);
    notes.insert(&1, Note("tea".into())).await.unwrap();
    notes.insert(&2, Note("milk".into())).await.unwrap();
}

async fn exported(world: &World, subject: impl Into<Subject>) -> serde_json::Value {
    let document = export(&world.shared, subject.into()).await.unwrap();
    serde_json::from_str(&document).unwrap()
}

#[tokio::test]
async fn all_of_a_user_is_one_document() {
    check_document_of_user(World::new()).await;
}

pub(super) async fn check_document_of_user(world: World) {
    filled(&world).await;
    world.put(user_key("old"), Value::new("{no JSON")).await;
    world.put(user_key("precise"), Value::new("1.000000000000000000001")).await;
    world.put(user_key("gone"), Value::new("1").expiring(UnixTime(BEGIN))).await;
    world.put(user_entry("profile.broken", "1"), Value::new("?")).await;
    let document = export(&world.shared, ANN.into()).await.unwrap();
    assert!(document.contains("1.000000000000000000001"), "{document}");
    let mut document: serde_json::Value = serde_json::from_str(&document).unwrap();
    document["data"].as_object_mut().unwrap().remove("precise");
    let expected = json!({
        "user": 7,
        "data": { "old": "{no JSON", "profile": { "name": "Ann" } },
        "collections": {
            "note": { "00000000000000000001": "tea", "00000000000000000002": "milk" },
            "profile.broken": { "1": "?" },
        },
        "chats": { "-5": { "data": { "points": 5 } }, "-9": { "data": { "points": 7 } } },
    });
    assert_eq!(document, expected);
}

#[tokio::test]
async fn all_of_a_chat_is_one_document_under_either_id() {
    check_document_of_chat(World::new()).await;
}

pub(super) async fn check_document_of_chat(world: World) {
    filled(&world).await;
    world.migrate(GROUP, SUPERGROUP).await;
    world.put(RecordKey::new(Owner::Member(GROUP, ANN), "points"), Value::new("9")).await;
    let expected = json!({
        "chat": SUPERGROUP,
        "data": { "settings": 3 },
        "members": { "7": { "data": { "points": 5 } }, "8": { "data": { "points": 6 } } },
        "formerly": {
            "-5": { "chat": GROUP, "members": { "7": { "data": { "points": 9 } } } },
        },
    });
    assert_eq!(exported(&world, GROUP).await, expected);
    assert_eq!(exported(&world, SUPERGROUP).await, expected);
}

#[tokio::test]
async fn nothing_stored_is_a_document_too() {
    let world = World::new();
    assert_eq!(exported(&world, ANN).await, json!({ "user": 7 }));
    assert_eq!(exported(&world, GROUP).await, json!({ "chat": -5 }));
}

#[tokio::test]
async fn a_long_export_has_every_entry_once() {
    let world = World::new();
    let notes = world.collection::<Note>(ANN);
    for number in 0..1001 {
        notes.insert(&number, Note(String::new())).await.unwrap();
    }
    let document = exported(&world, ANN).await;
    assert_eq!(document["collections"]["note"].as_object().unwrap().len(), 1001);
}

#[tokio::test]
async fn all_of_a_user_is_removed_and_nothing_of_others() {
    check_erased_user(World::new()).await;
}

pub(super) async fn check_erased_user(world: World) {
    filled(&world).await;
    erase(&world.shared, ANN.into()).await.unwrap();
    assert_eq!(exported(&world, ANN).await, json!({ "user": 7 }));
    assert_eq!(world.data::<Profile>(ANN).get().await.unwrap(), Profile::default());
    assert_eq!(world.collection::<Note>(ANN).count().await.unwrap(), 0);
    assert_eq!(world.data::<Profile>(BOB).get().await.unwrap().name, "Bob");
    assert_eq!(world.data::<Points>((GROUP, BOB)).get().await.unwrap(), Points(6));
    assert_eq!(world.data::<Settings>(GROUP).get().await.unwrap(), Settings(3));
    assert_eq!(world.data::<Total>(()).get().await.unwrap(), Total(1));
}

#[tokio::test]
async fn all_of_a_chat_is_removed_with_its_members_and_what_was_left_under_its_old_id() {
    check_erased_chat(World::new()).await;
}

pub(super) async fn check_erased_chat(world: World) {
    filled(&world).await;
    world.migrate(GROUP, SUPERGROUP).await;
    let left = RecordKey::new(Owner::Member(GROUP, ANN), "points");
    world.put(left.clone(), Value::new("9")).await;
    erase(&world.shared, GROUP.into()).await.unwrap();
    assert_eq!(exported(&world, SUPERGROUP).await, json!({ "chat": SUPERGROUP }));
    assert_eq!(world.stored(&left).await, None);
    assert_eq!(world.data::<Points>((ChatId(-9), ANN)).get().await.unwrap(), Points(7));
    assert_eq!(world.data::<Profile>(ANN).get().await.unwrap().name, "Ann");
}

#[tokio::test]
async fn what_a_handler_holds_is_removed_after_it_has_stored() {
    let world = World::new();
    filled(&world).await;
    let cx = world.begin(exclusive_access::<Profile>).await;
    let mut erasing = Box::pin(erase(&world.shared, ANN.into()));
    let mut profile = exclusive::<Profile>(&cx).await.unwrap();
    assert!(is_pending(&mut erasing).await, "the handler has the profile");
    profile.name = "Anna".into();
    drop(profile);
    cx.work().commit(&world.shared.locks, || None).await.unwrap();
    erasing.await.unwrap();
    assert_eq!(exported(&world, ANN).await, json!({ "user": 7 }));
}

#[tokio::test]
async fn what_came_while_a_handler_was_waited_for_is_waited_for_too() {
    let world = World::new();
    filled(&world).await;
    let first = world.begin(exclusive_access::<Profile>).await;
    let mut erasing = Box::pin(erase(&world.shared, ANN.into()));
    assert!(is_pending(&mut erasing).await);
    // A name that Ann had nothing of, and whose handler goes on for longer than the first.
    world.put(user_key("later"), Value::new("1")).await;
    let later = world.shared.locks.lock(vec![user_key("later")]).await;
    first.work().close();
    for _ in 0..5 {
        assert!(is_pending(&mut erasing).await, "somebody has what came later");
        tokio::task::yield_now().await;
    }
    drop(later);
    erasing.await.unwrap();
    assert_eq!(exported(&world, ANN).await, json!({ "user": 7 }));
}

#[tokio::test]
async fn an_erase_that_fails_leaves_everything() {
    let store = TestStore::new();
    let world = World::with(store.clone(), Vec::new());
    filled(&world).await;
    let before = exported(&world, ANN).await;
    store.fail(true);
    let error = erase(&world.shared, ANN.into()).await.unwrap_err();
    assert_eq!(error.to_string(), "erasing the data of user 7 failed");
    assert!(error.is_temporary());
    store.fail(false);
    assert_eq!(exported(&world, ANN).await, before);
}

/// Erasing waits for locks, upgrades of groups wait for gates, and handlers with locks ask for data
/// behind gates: whoever waits for whom, all get through, and what was erased stays so.
#[tokio::test]
async fn erasing_beside_handlers_and_upgrades_never_stops_and_leaves_nothing() {
    for seed in 0..100 {
        let mut random = Rng::with_seed(seed);
        let world = Arc::new(World::new());
        filled(&world).await;
        let erased = Arc::new(AtomicU32::new(0));
        let mut tasks = JoinSet::new();
        for _ in 0..3 {
            let (world, erased) = (Arc::clone(&world), Arc::clone(&erased));
            let yields = random.u32(0..8);
            tasks.spawn(async move {
                for _ in 0..yields {
                    tokio::task::yield_now().await;
                }
                erase(&world.shared, ANN.into()).await.unwrap();
                erased.fetch_add(1, Ordering::SeqCst);
            });
        }
        for _ in 0..5 {
            let world = Arc::clone(&world);
            let yields = random.u32(0..8);
            tasks.spawn(async move {
                let run = async |cx: Context| {
                    let mut profile = exclusive::<Profile>(&cx).await.unwrap();
                    for _ in 0..yields {
                        tokio::task::yield_now().await;
                    }
                    // Behind the gate of a chat, with a lock in hand.
                    cx.data::<Points>((GROUP, ANN)).get().await.unwrap();
                    cx.export(ANN).await.unwrap();
                    profile.name.push('!');
                    Ok(())
                };
                world.handle(exclusive_access::<Profile>, run).await.unwrap();
                world.data::<Points>((GROUP, ANN)).update(|points| points.0 += 1).await.unwrap();
            });
        }
        let migrating = Arc::clone(&world);
        let yields = random.u32(0..20);
        tasks.spawn(async move {
            for _ in 0..yields {
                tokio::task::yield_now().await;
            }
            migrating.migrate(GROUP, SUPERGROUP).await;
        });
        let all = tokio::time::timeout(Duration::from_mins(1), tasks.join_all()).await;
        assert!(all.is_ok(), "seed {seed}: somebody waits for ever");
        assert_eq!(erased.load(Ordering::SeqCst), 3);
        erase(&world.shared, ANN.into()).await.unwrap();
        assert_eq!(exported(&world, ANN).await, json!({ "user": 7 }), "seed {seed}");
    }
}
