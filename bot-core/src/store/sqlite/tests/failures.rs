//! Disks that are full, batches that can't be written, others who hold the file.

use rusqlite::Connection;

use super::*;

/// Keeps the writer busy for a moment, so that what comes next is written together.
const SLOW: &str = "\
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 200000)
    SELECT sum(n) FROM numbers";

impl SqliteStore {
    /// Runs statements as a batch.
    fn sql(&self, sql: &str) -> StoreFuture<'static, usize> {
        self.write("do what a test asks for", Work::Sql(sql.to_owned()))
    }
}

async fn numbers(store: &SqliteStore) -> Vec<String> {
    let mut query = EntryQuery::new(ANN, "log");
    query.limit = usize::MAX;
    let entries = store.entries(query).await.unwrap();
    entries.into_iter().map(|(key, _)| key.to_string()).collect()
}

fn number(number: usize) -> RecordKey {
    RecordKey::entry(ANN, "log", format!("{number:05}"))
}

#[tokio::test]
async fn a_batch_that_fails_fails_alone() {
    let directory = Directory::new();
    let store = directory.store();
    store.commit(put(key(ANN, "notes"), "1")).await.unwrap();
    let wrong = "INSERT INTO data SELECT * FROM data";
    for bad in [0, 50, 99] {
        let slow = store.sql(SLOW);
        let written: Vec<_> = (0..100)
            .map(|n| {
                let name = format!("{bad}");
                let key = RecordKey::entry(ANN, name, format!("{n:02}"));
                if n == bad {
                    store.sql(wrong)
                } else {
                    store.write("write a batch", Work::Commit(put(key, "1")))
                }
            })
            .collect();
        slow.await.unwrap();
        for (n, written) in written.into_iter().enumerate() {
            let answer = written.await;
            assert_eq!(answer.is_ok(), n != bad, "{n}: {answer:?}");
            if let Err(error) = answer {
                assert!(error.is_permanent(), "{error:?}");
            }
        }
        let count = store.count(ANN, &bad.to_string()).await.unwrap();
        assert_eq!(count, 99);
    }
}

#[tokio::test]
async fn batches_are_written_in_the_order_of_the_calls() {
    let directory = Directory::new();
    let store = directory.store();
    let slow = store.sql(SLOW);
    let commits: Vec<_> = (0..3000)
        .map(|number| store.commit(put(key(ANN, "number"), &number.to_string())))
        .collect();
    slow.await.unwrap();
    // The last answer comes when all are written.
    commits.into_iter().next_back().unwrap().await.unwrap();
    assert_eq!(text(&store, &key(ANN, "number")).await.as_deref(), Some("2999"));
}

#[tokio::test]
async fn a_full_disk_stores_nothing_of_a_batch_and_is_no_obstacle_when_there_is_room_again() {
    let directory = Directory::new();
    let store = directory.store();
    store.commit(put(number(0), "0")).await.unwrap();
    store.sql("PRAGMA max_page_count = 40").await.unwrap();
    let big = "x".repeat(20_000);
    let mut stored = vec![number(0).entry.unwrap().to_string()];
    let mut failures = 0;
    for n in 1..20 {
        let mut batch = put(number(n), "small");
        batch.records.push((number(1000 + n), Some(Value::new(&*big))));
        match store.commit(batch).await {
            Ok(()) => stored.extend([n, 1000 + n].map(|n| number(n).entry.unwrap().to_string())),
            Err(error) => {
                assert!(!error.is_permanent(), "{error:?}");
                failures += 1;
            }
        }
    }
    stored.sort();
    assert!(stored.len() > 1 && failures > 1, "{failures} failures");
    assert_eq!(numbers(&store).await, stored);

    store.sql("PRAGMA max_page_count = 100000").await.unwrap();
    store.commit(put(number(7000), &big)).await.unwrap();
    drop(store);
    stored.push(number(7000).entry.unwrap().to_string());
    assert_eq!(numbers(&directory.store()).await, stored);
}

#[tokio::test]
async fn small_batches_are_stored_while_the_disk_is_too_full_for_a_big_one() {
    let directory = Directory::new();
    let store = directory.store();
    store.commit(put(number(0), "0")).await.unwrap();
    store.sql("PRAGMA max_page_count = 40").await.unwrap();
    let slow = store.sql(SLOW);
    let small = store.commit(put(number(1), "1"));
    let big = store.commit(put(number(2), &"x".repeat(1_000_000)));
    let after = store.commit(put(number(3), "3"));
    slow.await.unwrap();
    small.await.unwrap();
    assert!(!big.await.unwrap_err().is_permanent());
    after.await.unwrap();
    assert_eq!(numbers(&store).await, ["00000", "00001", "00003"]);
}

#[tokio::test]
async fn somebody_else_who_writes_is_waited_for_and_then_an_obstacle_that_may_pass() {
    let directory = Directory::new();
    let store = directory.store();
    store.commit(put(number(0), "0")).await.unwrap();
    let person = Connection::open(directory.file()).unwrap();
    person.execute_batch("BEGIN IMMEDIATE").unwrap();
    let commits: Vec<_> = (1..50).map(|n| store.commit(put(number(n), "1"))).collect();
    for commit in commits {
        let error = commit.await.unwrap_err();
        assert!(!error.is_permanent(), "{error:?}");
    }
    person.execute_batch("ROLLBACK").unwrap();
    assert_eq!(numbers(&store).await, ["00000"]);
    store.commit(put(number(1), "1")).await.unwrap();
    assert_eq!(numbers(&store).await, ["00000", "00001"]);
}

#[cfg(unix)]
#[tokio::test]
async fn nothing_is_written_into_a_file_that_is_no_longer_there() {
    let directory = Directory::new();
    let store = directory.store();
    store.commit(put(number(0), "0")).await.unwrap();
    let away = directory.0.join("away.db");
    fs::rename(directory.file(), &away).unwrap();
    let error = store.commit(put(number(1), "1")).await.unwrap_err();
    assert!(!error.is_permanent(), "{error:?}");
    fs::copy(&away, directory.file()).unwrap();
    store.commit(put(number(1), "1")).await.unwrap_err();
    fs::rename(&away, directory.file()).unwrap();
    store.commit(put(number(2), "2")).await.unwrap();
    assert_eq!(numbers(&store).await, ["00000", "00002"]);
}

#[tokio::test]
async fn a_value_that_was_spoilt_by_hand_is_an_error_and_no_default() {
    let directory = Directory::new();
    let store = directory.store();
    store.commit(put(key(ANN, "notes"), "1")).await.unwrap();
    store.sql("UPDATE data SET json = x'ff'").await.unwrap();
    let error = store.load(&key(ANN, "notes")).await.unwrap_err();
    assert!(error.is_permanent(), "{error:?}");
}

#[tokio::test]
async fn a_call_after_the_thread_is_gone_is_an_error() {
    let worker = Worker::<u8>::start("test", |_| ()).unwrap();
    let asked = worker.ask::<()>("test", |_| 1).await;
    assert!(asked.unwrap_err().is_permanent());
}
