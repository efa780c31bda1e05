//! One sweep that brings everything to the present version.

use serde::{Deserialize, Serialize};
use tokio::task::JoinSet;

use super::store::TestStore;
use super::*;
use crate::app::App;
use crate::handler_error::BoxError;

/// A counter that was a text once; "panic" panics.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Counter {
    count: u64,
}
stored!(
    Counter,
    "counter",
    UserScope,
    const VERSION: u32 = 2;,
    fn upgrade(version: u32, json: &str) -> Result<Self, BoxError> {
        assert_eq!(version, 1);
        let text: String = serde_json::from_str(json)?;
        assert_ne!(text, "panic", "no tea");
        Ok(Self { count: text.parse()? })
    }
);
impl StoredData for Counter {}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Item(u64);
stored!(
    Item,
    "item",
    MemberScope,
    const VERSION: u32 = 5;,
    fn upgrade(_: u32, json: &str) -> Result<Self, BoxError> {
        Ok(Self(serde_json::from_str::<String>(json)?.parse()?))
    }
);
impl StoredEntry for Item {
    type Key = u32;
}

/// A type of the first version, which needs no upgrade.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Plain(u64);
stored!(Plain, "plain", UserScope);
impl StoredData for Plain {}

fn types() -> Vec<StoredType> {
    vec![stored_type::<Counter>(), entry_type::<Item>(), stored_type::<Plain>()]
}

fn counter_key(user: i64) -> RecordKey {
    RecordKey::new(Owner::User(UserId(user)), "counter")
}

fn item_key(entry: u32) -> RecordKey {
    RecordKey::entry(Owner::Member(GROUP, ANN), "item", format!("{entry:020}"))
}

async fn put_all(world: &World, records: impl IntoIterator<Item = (RecordKey, Value)>) {
    let mut batch = Batch::new();
    batch.records = records.into_iter().map(|(key, value)| (key, Some(value))).collect();
    world.shared.store().commit(batch).await.unwrap();
}

async fn upgrade(world: &World) -> (UpgradeReport, Vec<UpgradeProgress>) {
    let mut steps = Vec::new();
    let report = upgrade_all(&world.shared, |step| steps.push(*step)).await.unwrap();
    (report, steps)
}

#[tokio::test]
async fn every_older_value_is_stored_in_the_present_version() {
    check_all_upgraded(MemoryStore::new()).await;
}

pub(super) async fn check_all_upgraded(store: impl Store) {
    let world = World::with(store, types());
    put_all(&world, (1..=250).map(|user| (counter_key(user), Value::new(format!("\"{user}\"")))))
        .await;
    put_all(&world, (0..250).map(|entry| (item_key(entry), Value::new(format!("\"{entry}\"")))))
        .await;
    put_all(&world, [(user_key("plain"), Value::new("1"))]).await;
    let (report, steps) = upgrade(&world).await;
    assert_eq!((report.upgraded, report.failed), (500, 0));
    for user in 1..=250 {
        let stored = world.stored(&counter_key(user)).await.unwrap();
        assert_eq!((stored.as_str(), stored.version()), (&*format!("{{\"count\":{user}}}"), 2));
    }
    for entry in 0..250 {
        let stored = world.stored(&item_key(entry)).await.unwrap();
        assert_eq!((stored.as_str(), stored.version()), (&*entry.to_string(), 5));
    }
    let last = |name| *steps.iter().rfind(|step| step.name == name).unwrap();
    let whole = |name, scope| UpgradeProgress { name, scope, done: 250, upgraded: 250, failed: 0 };
    assert_eq!(last("counter"), whole("counter", ScopeKind::User));
    assert_eq!(last("item"), whole("item", ScopeKind::Member));
    assert!(steps.iter().all(|step| step.name != "plain"));

    let (again, steps) = upgrade(&world).await;
    assert_eq!((again.upgraded, again.failed), (0, 0));
    assert_eq!(steps.last().unwrap().done, 250);
}

#[tokio::test]
async fn what_cannot_be_upgraded_stays_and_is_told_of() {
    let world = World::with(MemoryStore::new(), types());
    let values = [
        (counter_key(1), Value::new("\"1\"")),
        (counter_key(2), Value::new("?")),
        (counter_key(3), Value::new("\"panic\"")),
        (counter_key(4), Value::new("{}").with_version(3)),
        (item_key(1), Value::new("\"one\"")),
        (item_key(2), Value::new("\"2\"")),
    ];
    put_all(&world, values.clone()).await;
    let (report, _) = upgrade(&world).await;
    assert_eq!((report.upgraded, report.failed), (2, 4));
    for (key, value) in &values[1..5] {
        assert_eq!(world.stored(key).await.as_ref(), Some(value), "{key}");
    }
    let mut told: Vec<String> = report.failures.iter().map(|failure| chain(failure)).collect();
    told.sort_unstable();
    let expected = [
        ("upgrading `counter` of user 2 failed: ", "expected value at line 1 column 1"),
        ("upgrading `counter` of user 3 failed: ", "no tea"),
        ("upgrading `counter` of user 4 failed: ", "knows version 2"),
        (
            "upgrading `item` \"00000000000000000001\" of user 7 in chat -5 failed: ",
            "invalid digit found in string",
        ),
    ];
    assert_eq!(told.len(), expected.len());
    for (told, (begin, end)) in told.iter().zip(expected) {
        assert!(told.starts_with(begin) && told.contains(end), "{told}");
    }
}

#[tokio::test]
async fn a_value_that_becomes_the_default_is_removed_and_one_that_expires_keeps_its_end() {
    let world = World::with(MemoryStore::new(), types());
    let end = bot_api::types::UnixTime(BEGIN + 100);
    put_all(&world, [(counter_key(1), Value::new("\"0\""))]).await;
    put_all(&world, [(counter_key(2), Value::new("\"5\"").expiring(end))]).await;
    upgrade(&world).await;
    assert_eq!(world.stored(&counter_key(1)).await, None);
    assert_eq!(world.stored(&counter_key(2)).await.unwrap().expires(), Some(end));
}

#[tokio::test]
async fn values_in_memory_are_those_that_were_upgraded() {
    let world = World::with(MemoryStore::new(), types());
    put_all(&world, [(counter_key(1), Value::new("\"5\""))]).await;
    let counter = world.data::<Counter>(UserId(1));
    assert_eq!(counter.get().await.unwrap().count, 5);
    upgrade(&world).await;
    counter.update(|counter| counter.count += 1).await.unwrap();
    assert_eq!(world.text(&counter_key(1)).await.as_deref(), Some("{\"count\":6}"));
}

#[tokio::test]
async fn a_sweep_beside_handlers_loses_no_change() {
    for seed in 0..20 {
        let mut random = fastrand::Rng::with_seed(seed);
        let world = Arc::new(World::with(MemoryStore::new(), types()));
        put_all(&world, (0..20).map(|user| (counter_key(user), Value::new("\"100\"")))).await;
        put_all(&world, (0..150).map(|entry| (item_key(entry), Value::new("\"100\"")))).await;
        let mut tasks = JoinSet::new();
        for _ in 0..100 {
            let world = Arc::clone(&world);
            let (yields, user, entry) = (random.u32(0..60), random.i64(0..20), random.u32(0..150));
            tasks.spawn(async move {
                for _ in 0..yields {
                    tokio::task::yield_now().await;
                }
                let counter = world.data::<Counter>(UserId(user));
                counter.update(|counter| counter.count += 1).await.unwrap();
                let items = world.collection::<Item>((GROUP, ANN));
                items.update(&entry, |item| item.0 += 1).await.unwrap();
            });
        }
        let sweeping = Arc::clone(&world);
        tasks.spawn(async move {
            upgrade(&sweeping).await;
        });
        tasks.join_all().await;
        let mut sum = 0;
        for user in 0..20 {
            sum += world.data::<Counter>(UserId(user)).get().await.unwrap().count - 100;
            assert_eq!(world.stored(&counter_key(user)).await.unwrap().version(), 2);
        }
        assert_eq!(sum, 100, "seed {seed}");
        let items = world.collection::<Item>((GROUP, ANN)).entries().page(1000).await.unwrap();
        let sum: u64 = items.iter().map(|(_, Item(item))| item - 100).sum();
        assert_eq!((items.len(), sum), (150, 100), "seed {seed}");
    }
}

#[tokio::test]
async fn a_sweep_that_was_given_up_can_be_begun_again() {
    let store = TestStore::new();
    let world = World::with(store.clone(), types());
    put_all(&world, (0..100).map(|user| (counter_key(user), Value::new("\"7\"")))).await;
    store.hold_up();
    {
        let mut sweep = Box::pin(upgrade_all(&world.shared, |_| ()));
        store.let_through(10);
        for _ in 0..200 {
            assert!(is_pending(&mut sweep).await);
            tokio::task::yield_now().await;
        }
    }
    store.let_through(1000);
    // What was given up may still be on its way; whoever comes after waits for it.
    for user in 0..100 {
        let counter = world.data::<Counter>(UserId(user));
        counter.update(|counter| counter.count += 1).await.unwrap();
    }
    let (report, _) = upgrade(&world).await;
    assert_eq!((report.upgraded, report.failed), (0, 0));
    for user in 0..100 {
        assert_eq!(world.text(&counter_key(user)).await.as_deref(), Some("{\"count\":8}"));
    }
}

#[tokio::test]
async fn a_failing_store_ends_the_sweep() {
    let store = TestStore::new();
    let world = World::with(store.clone(), types());
    put_all(&world, (0..100).map(|user| (counter_key(user), Value::new("\"7\"")))).await;
    store.fail(true);
    let error = upgrade_all(&world.shared, |_| ()).await.unwrap_err();
    assert!(error.is_temporary(), "{error:?}");
    store.fail(false);
    assert_eq!(upgrade(&world).await.0.upgraded, 100);
}

#[tokio::test]
async fn a_handler_with_locks_is_told_that_it_could_wait_for_itself() {
    let world = World::with(MemoryStore::new(), types());
    let run = async |cx: Context| {
        let error = upgrade_all(&cx.shared_handle(), |_| ()).await.unwrap_err();
        assert!(matches!(error.cause(), WorkError::HoldsData), "{error:?}");
        Ok(())
    };
    world.handle(exclusive_access::<Counter>, run).await.unwrap();
    put_all(&world, [(counter_key(ANN.0), Value::new("\"7\""))]).await;
    world.handle(exclusive_access::<Counter>, run).await.unwrap();
}

#[tokio::test]
async fn an_app_upgrades_the_types_that_it_was_told_of() {
    let store = Arc::new(MemoryStore::new());
    let mut batch = Batch::new();
    batch.records.push((counter_key(1), Some(Value::new("\"5\""))));
    batch.records.push((item_key(1), Some(Value::new("\"5\""))));
    store.commit(batch).await.unwrap();
    let app = App::new("123456:token").store(store as Arc<dyn Store>);
    let app = app.stored::<Counter>().stored_collection::<Item>().stored::<Counter>();
    let handle = app.build().unwrap().handle();
    let report = handle.upgrade_all(|_| ()).await.unwrap();
    assert_eq!((report.upgraded, report.failed), (2, 0));
}

#[test]
fn two_types_of_one_name_that_an_app_was_told_of_are_a_mistake() {
    #[derive(Clone, Debug, Default, Serialize, Deserialize)]
    struct Other(u64);
    stored!(Other, "counter", UserScope);
    impl StoredData for Other {}

    let app = App::new("123456:token").stored::<Counter>().stored::<Other>();
    let error = app.build().unwrap_err().to_string();
    let expected = "2 types are stored as user data `counter` (taken by `.stored::<";
    assert!(error.contains(expected), "{error}");
}
