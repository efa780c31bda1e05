//! A disk that is really full: the system lets no file grow any more.

use std::process::Command;

use super::*;

const FILE: &str = "BOT_CORE_TEST_FULL";

/// Runs in a process whose files may not grow, which this test program starts.
#[tokio::test]
async fn the_process_whose_disk_is_full() {
    let Some(file) = env::var_os(FILE) else { return };
    let store = SqliteStore::open(file).unwrap();
    let entry = |number| RecordKey::entry(ANN, "log", format!("{number:03}"));
    let pair = |number| {
        let mut batch = put(entry(number), &"x".repeat(10_000));
        batch.records.push((entry(100 + number), Some(Value::new("small"))));
        batch
    };
    let mut stored = 0;
    let mut failures = 0;
    for number in 0..50 {
        match store.commit(pair(number)).await {
            Ok(()) => {
                assert_eq!(failures, 0, "number {number} was stored");
                stored += 1;
            }
            Err(error) => {
                assert!(!error.is_permanent(), "{error:?}");
                failures += 1;
            }
        }
        assert_eq!(store.count(ANN, "log").await.unwrap(), 2 * stored);
    }
    assert!(stored > 0 && failures > 0, "{stored} stored, {failures} failures");
    let limit = Command::new("prlimit")
        .args(["--fsize=unlimited:unlimited", "--pid"])
        .arg(process::id().to_string())
        .status();
    assert!(limit.unwrap().success());
    store.commit(pair(99)).await.unwrap();
    assert_eq!(store.count(ANN, "log").await.unwrap(), 2 * stored + 2);
}

#[test]
fn a_disk_that_fills_up_is_an_obstacle_for_as_long_as_it_is_full() {
    let directory = Directory::new();
    // In blocks of 512 bytes. Without the signal, a write beyond the limit is an error.
    let limited = "trap '' XFSZ; ulimit -S -f 600; exec \"$0\" \"$@\"";
    let output = Command::new("sh")
        .args(["-c", limited])
        .arg(env::current_exe().unwrap())
        .args(["--exact", "store::sqlite::tests::full::the_process_whose_disk_is_full"])
        .env(FILE, directory.file())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let names = directory.names();
    assert_eq!(names, ["bot.db", "bot.db.lock"]);
}
