//! What is in memory is what is stored, whoever loads, commits and fails at the same time.

mod unsteady;
mod world;

use std::sync::atomic::AtomicU64;
use std::time::{Duration, UNIX_EPOCH};

use bot_api::types::UserId;
use fastrand::Rng;
use smallvec::smallvec;
use tokio::task::JoinSet;

use self::unsteady::Unsteady;
use self::world::World;
use super::*;
use crate::store::{MemoryStore, Owner};

fn key(user: i64) -> RecordKey {
    RecordKey::new(Owner::User(UserId(user)), "a")
}

#[expect(clippy::unnecessary_wraps, reason = "decoding may fail")]
fn text(stored: Option<&Value>) -> Result<String, WorkError> {
    Ok(stored.map(|value| value.as_str().to_owned()).unwrap_or_default())
}

fn writing(key: &RecordKey, value: Option<Value>) -> Batch {
    let mut batch = Batch::new();
    batch.records.push((key.clone(), value));
    batch
}

/// A clock, and the time that it tells.
fn clock_at(seconds: u64) -> (Arc<AtomicU64>, Clock) {
    let time = Arc::new(AtomicU64::new(seconds));
    let told = Arc::clone(&time);
    let now = move || UNIX_EPOCH + Duration::from_secs(told.load(Ordering::SeqCst));
    (time, Clock::new(now))
}

/// Lets some tasks do what they like.
async fn run(seed: u64) {
    let world = Arc::new(World::new(seed));
    let mut tasks = JoinSet::new();
    for task in 0..6 {
        let world = Arc::clone(&world);
        tasks.spawn(async move {
            let mut random = Rng::with_seed(seed * 100 + task);
            for _ in 0..30 {
                world.act(&mut random).await;
            }
        });
    }
    while let Some(ended) = tasks.join_next().await {
        assert!(ended.is_ok(), "seed {seed}: {ended:?}");
    }
    world.check_at_rest().await;
}

#[tokio::test]
async fn what_is_read_is_what_was_committed_last() {
    for seed in 0..200 {
        run(seed).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_is_read_is_what_was_committed_last_on_many_threads() {
    for seed in 1_000..1_040 {
        run(seed).await;
    }
}

#[tokio::test]
async fn an_erasure_between_a_commit_and_its_end_leaves_nothing_in_memory() {
    for seed in 0..300 {
        let store = Unsteady::new(seed, None);
        let records = Records::new(Arc::clone(&store) as Arc<dyn Store>, 10_000, Clock::default());
        let key = key(1);
        let value = Value::new("\"new\"");
        let written = Written::new("\"new\"".to_owned(), |_, _| Ok(None));
        let commit = records.commit(writing(&key, Some(value)), smallvec![(key.clone(), written)]);
        let mut erasure = Batch::new();
        erasure.erase = Some(UserId(1).into());
        let (written, erased) =
            tokio::join!(commit, records.commit(erasure, WrittenRecords::new()));
        assert!(written.is_ok() && erased.is_ok());
        let loaded = records.load(&key, text).await.unwrap();
        assert_eq!(*loaded.typed, "", "seed {seed}: what was erased is not in memory");
    }
}

#[tokio::test]
async fn a_load_that_nobody_polls_holds_nobody_up_and_leaves_nothing_old() {
    for seed in 0..50 {
        let store = Unsteady::new(seed, None);
        let records = Records::new(Arc::clone(&store) as Arc<dyn Store>, 10_000, Clock::default());
        let key = key(1);
        records.commit(writing(&key, Some(Value::new("1"))), WrittenRecords::new()).await.unwrap();
        let mut held = Box::pin(records.load(&key, text));
        tokio::select! {
            biased;
            _ = &mut held => continue,
            () = unsteady::yield_times(usize::try_from(seed % 8).unwrap()) => {}
        }
        assert_eq!(*records.load(&key, text).await.unwrap().typed, "1");
        records.commit(writing(&key, Some(Value::new("2"))), WrittenRecords::new()).await.unwrap();
        assert_eq!(*records.load(&key, text).await.unwrap().typed, "2");
        held.await.unwrap();
        assert_eq!(*records.load(&key, text).await.unwrap().typed, "2", "seed {seed}");
    }
}

#[tokio::test]
async fn what_was_loaded_or_committed_once_is_in_memory() {
    let store = Unsteady::new(1, None);
    let records = Records::new(Arc::clone(&store) as Arc<dyn Store>, 10_000, Clock::default());
    for turn in 0..3 {
        assert_eq!(*records.load(&key(1), text).await.unwrap().typed, "", "turn {turn}");
        assert_eq!(store.loads.load(Ordering::Relaxed), 1);
    }
    let written = Written::new("2".to_owned(), |_, _| Ok(None));
    let batch = writing(&key(2), Some(Value::new("2")));
    records.commit(batch, smallvec![(key(2), written)]).await.unwrap();
    assert_eq!(*records.load(&key(2), text).await.unwrap().typed, "2");
    assert_eq!(store.loads.load(Ordering::Relaxed), 1, "what was committed isn't loaded");
}

#[tokio::test]
async fn a_load_that_is_given_up_or_fails_is_made_by_the_next() {
    let store = Unsteady::new(1, None);
    let records =
        Arc::new(Records::new(Arc::clone(&store) as Arc<dyn Store>, 10_000, Clock::default()));
    records.commit(writing(&key(1), Some(Value::new("1"))), WrittenRecords::new()).await.unwrap();
    let mut tasks = JoinSet::new();
    for turn in 0..50 {
        let records = Arc::clone(&records);
        tasks.spawn(async move {
            let key = key(1);
            let broken = |_: Option<&Value>| -> Result<String, WorkError> {
                Err(WorkError::StillBorrowed { key: self::key(1) })
            };
            match turn % 3 {
                0 => drop(records.load(&key, broken).await),
                1 => tokio::select! {
                    biased;
                    _ = records.load(&key, text) => {}
                    () = unsteady::yield_times(turn % 5) => {}
                },
                _ => assert_eq!(*records.load(&key, text).await.unwrap().typed, "1"),
            }
        });
    }
    tasks.join_all().await;
}

#[tokio::test]
async fn a_value_of_another_type_is_loaded_anew() {
    let store = MemoryStore::new();
    let records = Records::new(Arc::new(store), 10_000, Clock::default());
    records.commit(writing(&key(1), Some(Value::new("1"))), WrittenRecords::new()).await.unwrap();
    assert_eq!(*records.load(&key(1), text).await.unwrap().typed, "1");
    let number = |stored: Option<&Value>| Ok(stored.map(|value| value.as_str().len()));
    assert_eq!(*records.load(&key(1), number).await.unwrap().typed, Some(1));
}

#[tokio::test]
async fn what_expires_while_it_is_in_memory_is_asked_for_once_more() {
    let store = Unsteady::new(1, None);
    let (time, clock) = clock_at(100);
    let records = Records::new(Arc::clone(&store) as Arc<dyn Store>, 10_000, clock);
    let value = Value::new("1").expiring(UnixTime(110));
    records.commit(writing(&key(1), Some(value)), WrittenRecords::new()).await.unwrap();
    for (now, expected, loads) in [(100, "1", 1), (109, "1", 1), (110, "", 2), (111, "", 2)] {
        time.store(now, Ordering::SeqCst);
        let loaded = records.load(&key(1), text).await.unwrap();
        assert_eq!(*loaded.typed, expected, "at {now}");
        assert_eq!(store.loads.load(Ordering::Relaxed), loads, "at {now}");
    }
}

#[tokio::test]
async fn what_is_stored_anew_in_time_never_counts_as_expired() {
    for seed in 0..300 {
        let store = Unsteady::new(seed, None);
        let (time, clock) = clock_at(109);
        let records = Records::new(Arc::clone(&store) as Arc<dyn Store>, 10_000, clock);
        let value = |text, end| writing(&key(1), Some(Value::new(text).expiring(UnixTime(end))));
        records.commit(value("1", 110), WrittenRecords::new()).await.unwrap();
        let key = key(1);
        let (loaded, ()) = tokio::join!(records.load(&key, text), async {
            records.commit(value("2", 120), WrittenRecords::new()).await.unwrap();
            time.store(111, Ordering::SeqCst);
        });
        let loaded = loaded.unwrap();
        assert!(["1", "2"].contains(&loaded.typed.as_str()), "seed {seed}: {:?}", loaded.typed);
    }
}

#[tokio::test]
async fn memory_is_bounded_whatever_passes_through() {
    for (budget, values) in [(0, 100), (300, 1_000), (64_000, 100_000), (9_000_000, 50_000)] {
        let records = Records::new(Arc::new(MemoryStore::new()), budget, Clock::default());
        let mut random = Rng::with_seed(budget);
        for user in 0..values {
            let key = key(user);
            let long = if user % 1_000 == 0 { 40_000 } else { random.usize(..200) };
            let text_of = "x".repeat(long);
            if random.bool() {
                let written = Written::new(text_of.clone(), |_, _| Ok(None));
                let batch = writing(&key, Some(Value::new(text_of)));
                records.commit(batch, smallvec![(key, written)]).await.unwrap();
            } else {
                records.load(&key, text).await.unwrap();
            }
            let bytes = records.bytes_in_memory();
            assert!(bytes <= budget, "{bytes} bytes of {budget} after {user} values");
        }
        let kept = records.bytes_in_memory();
        assert!(budget < 5_000 || kept > budget / 2, "{kept} bytes of {budget} are used");
    }
}

#[tokio::test]
async fn what_is_used_again_and_again_stays_in_memory() {
    let store = Unsteady::new(1, None);
    let records = Records::new(Arc::clone(&store) as Arc<dyn Store>, 50_000, Clock::default());
    for user in 0..5_000 {
        records.load(&key(-1), text).await.unwrap();
        records.load(&key(user), text).await.unwrap();
    }
    let loads = store.loads.load(Ordering::Relaxed);
    assert!(
        loads < 5_020,
        "the value that is used all the time was loaded {} times",
        loads - 5_000
    );
}
