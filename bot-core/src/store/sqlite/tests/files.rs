//! Which files are made, and which are refused.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::*;
use crate::store::sqlite::schema;

/// Everything in a directory.
fn contents(directory: &Directory) -> BTreeMap<String, Vec<u8>> {
    let files = directory.names().into_iter();
    files.map(|name| (name.clone(), fs::read(directory.0.join(name)).unwrap_or_default())).collect()
}

/// Makes a store with some data at `path`.
async fn make(path: &Path) {
    let store = SqliteStore::open(path).unwrap();
    let mut batch = Batch::new();
    for number in 0..200 {
        let owner = Owner::User(UserId(number));
        batch.records.push((key(owner, "notes"), Some(Value::new("x".repeat(500)))));
    }
    store.commit(batch).await.unwrap();
}

/// Opens what `prepare` has put at the path, which has to be refused with these words, to write as
/// well as to read, and to be as it was.
#[track_caller]
fn check_refused(prepare: impl FnOnce(&Path), words: &[&str]) {
    let directory = Directory::new();
    prepare(&directory.file());
    let before = contents(&directory);
    let to_write = SqliteStore::open(directory.file()).unwrap_err();
    let mut after = contents(&directory);
    let lock = after.remove("bot.db.lock");
    assert!(lock.is_none() || before.contains_key("bot.db"), "{to_write}");
    assert!(before == after, "{to_write}: {:?}", directory.names());
    let to_read = SqliteStore::builder(directory.file()).read_only().open().unwrap_err();
    assert_eq!(before.get("bot.db"), contents(&directory).get("bot.db"), "{to_read}");
    for error in [to_write, to_read] {
        let text = error.to_string();
        assert!(format!("{error:?}").starts_with(&text), "{error:?}");
        for word in words.iter().chain(&[": "]) {
            assert!(text.contains(word), "{text:?} has no {word:?}");
        }
    }
}

#[tokio::test]
async fn a_store_in_which_nothing_is_kept_makes_no_file() {
    let directory = Directory::new();
    let store = directory.store();
    assert_eq!(directory.names(), Vec::<String>::new());
    assert_eq!(text(&store, &key(ANN, "notes")).await, None);
    let mut nothing = Batch::new();
    nothing.records.push((key(ANN, "notes"), None));
    nothing.run = Some(crate::store::RunState::Ended);
    store.commit(nothing).await.unwrap();
    store.commit(Batch::new()).await.unwrap();
    assert_eq!(store.sweep(UnixTime(0), 10).await.unwrap(), 0);
    assert_eq!(store.recover().await.unwrap(), Recovery::default());
    drop(store);
    assert_eq!(directory.names(), Vec::<String>::new());
}

#[tokio::test]
async fn a_store_that_was_closed_is_one_file_and_its_lock() {
    let directory = Directory::new();
    make(&directory.file()).await;
    assert_eq!(directory.names(), ["bot.db", "bot.db.lock"]);
}

#[test]
fn an_empty_file_is_refused() {
    check_refused(|path| fs::write(path, "").unwrap(), &["empty", "backup", "remove it"]);
}

#[test]
fn another_kind_of_file_is_refused() {
    check_refused(|path| fs::write(path, "my diary\n".repeat(1000)).unwrap(), &["choose another"]);
    check_refused(|path| fs::write(path, [0; 4096]).unwrap(), &["choose another"]);
}

#[test]
fn a_database_of_another_program_is_refused() {
    for mode in ["delete", "wal"] {
        let prepare = |path: &Path| {
            let other = Connection::open(path).unwrap();
            other.pragma_update_and_check(None, "journal_mode", mode, |_| Ok(())).unwrap();
            other.execute_batch("CREATE TABLE data (a); PRAGMA user_version = 1").unwrap();
        };
        check_refused(prepare, &["choose another"]);
    }
}

#[test]
fn a_database_of_another_program_that_runs_is_refused() {
    let prepare = |path: &Path| {
        let elsewhere = Directory::new();
        let other = Connection::open(elsewhere.file()).unwrap();
        other.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(())).unwrap();
        other.execute_batch("CREATE TABLE data (a)").unwrap();
        for end in ["", "-wal", "-shm"] {
            let beside = |path: &Path| format!("{}{end}", path.display());
            fs::copy(beside(&elsewhere.file()), beside(path)).unwrap();
        }
    };
    check_refused(prepare, &["choose another"]);
}

#[test]
fn a_directory_is_refused() {
    check_refused(|path| fs::create_dir(path).unwrap(), &["not a file"]);
}

#[tokio::test]
async fn a_file_of_a_newer_version_is_refused() {
    let directory = Directory::new();
    make(&directory.file()).await;
    let newer = Connection::open(directory.file()).unwrap();
    newer
        .pragma_update(None, "user_version", i64::try_from(schema::STEPS.len()).unwrap() + 1)
        .unwrap();
    newer.close().unwrap();
    check_refused(
        |path| assert!(fs::copy(directory.file(), path).unwrap() > 0),
        &["newer version of this program", "use that one"],
    );
}

#[tokio::test]
async fn a_damaged_file_is_refused() {
    let directory = Directory::new();
    make(&directory.file()).await;
    let whole = fs::read(directory.file()).unwrap();
    let words = ["damaged", "put a backup in its place"];

    let half = &whole[..whole.len() / 2];
    check_refused(|path| fs::write(path, half).unwrap(), &words);

    for page in 1..whole.len() / 4096 {
        let mut zeroed = whole.clone();
        zeroed[page * 4096..][..4096].fill(0);
        let prepare = |path: &Path| fs::write(path, &zeroed).unwrap();
        let refused = std::panic::catch_unwind(|| check_refused(prepare, &words));
        assert!(refused.is_ok(), "page {page}");
    }
}

#[tokio::test]
async fn a_log_without_its_file_is_refused() {
    let prepare = |path: &Path| fs::write(format!("{}-wal", path.display()), "data").unwrap();
    let directory = Directory::new();
    prepare(&directory.file());
    let error = SqliteStore::open(directory.file()).unwrap_err();
    assert!(matches!(error, OpenError::LogWithoutFile { .. }), "{error}");
    assert_eq!(directory.names(), ["bot.db-wal"]);
}

#[test]
fn a_directory_that_is_not_there_is_told_at_once() {
    let directory = Directory::new();
    let error = SqliteStore::open(directory.0.join("no").join("bot.db")).unwrap_err();
    assert!(matches!(error, OpenError::Inaccessible { .. }), "{error}");
}

#[test]
fn a_file_that_is_only_read_has_to_be_there() {
    let directory = Directory::new();
    let error = SqliteStore::builder(directory.file()).read_only().open().unwrap_err();
    assert!(matches!(error, OpenError::Missing { .. }), "{error}");
    assert_eq!(directory.names(), Vec::<String>::new());
}

#[tokio::test]
async fn a_second_store_on_the_same_file_is_refused() {
    let directory = Directory::new();
    let first = directory.store();
    first.commit(put(key(ANN, "notes"), "1")).await.unwrap();
    let error = SqliteStore::open(directory.file()).unwrap_err();
    assert!(error.to_string().contains(&format!("by process {}", process::id())), "{error}");
    for words in ["only one process can write", "stop that one", "read_only()"] {
        assert!(error.to_string().contains(words), "{error}");
    }
    drop(first);
    assert_eq!(text(&directory.store(), &key(ANN, "notes")).await.as_deref(), Some("1"));
}

#[cfg(unix)]
#[tokio::test]
async fn another_name_of_the_file_is_the_same_store() {
    let directory = Directory::new();
    let link = directory.0.join("link.db");
    std::os::unix::fs::symlink("bot.db", &link).unwrap();
    let linked = SqliteStore::open(&link).unwrap();
    linked.commit(put(key(ANN, "notes"), "1")).await.unwrap();
    let error = SqliteStore::open(directory.file()).unwrap_err();
    assert!(matches!(error, OpenError::InUse { .. }), "{error}");
    drop(linked);
    assert_eq!(directory.names(), ["bot.db", "bot.db.lock", "link.db"]);
}

#[tokio::test]
async fn of_two_that_found_no_file_the_first_to_commit_has_it() {
    let directory = Directory::new();
    let (first, second) = (directory.store(), directory.store());
    first.commit(put(key(ANN, "notes"), "1")).await.unwrap();
    let error = second.commit(put(key(ANN, "notes"), "2")).await.unwrap_err();
    assert!(error.is_permanent(), "{error:?}");
    drop(first);
    let error = second.commit(put(key(ANN, "notes"), "2")).await.unwrap_err();
    assert!(error.is_permanent(), "{error:?}");
    drop(second);
    assert_eq!(text(&directory.store(), &key(ANN, "notes")).await.as_deref(), Some("1"));
}

#[tokio::test]
async fn what_is_only_read_is_read_beside_the_bot() {
    let directory = Directory::new();
    let bot = directory.store();
    bot.commit(put(key(ANN, "notes"), "1")).await.unwrap();
    let reader = SqliteStore::builder(directory.file()).read_only().open().unwrap();
    assert_eq!(text(&reader, &key(ANN, "notes")).await.as_deref(), Some("1"));
    bot.commit(put(key(ANN, "notes"), "2")).await.unwrap();
    assert_eq!(text(&reader, &key(ANN, "notes")).await.as_deref(), Some("2"));
    let error = reader.commit(put(key(ANN, "notes"), "3")).await.unwrap_err();
    assert!(error.is_permanent(), "{error:?}");
    drop(bot);
    assert_eq!(text(&reader, &key(ANN, "notes")).await.as_deref(), Some("2"));
}

#[tokio::test]
async fn what_a_crash_left_of_a_file_in_the_making_is_no_obstacle() {
    let directory = Directory::new();
    for name in ["bot.db.new", "bot.db.new-journal", "bot.db-shm"] {
        fs::write(directory.0.join(name), "half").unwrap();
    }
    make(&directory.file()).await;
    assert_eq!(directory.names(), ["bot.db", "bot.db.lock"]);
}

#[tokio::test]
async fn a_path_may_have_any_characters() {
    let directory = Directory::new();
    for name in ["a b.db", "what?.db", "100%.db", "#1.db", "ä&b=c.db", "file:x.db"] {
        let path = directory.0.join(name);
        make(&path).await;
        make(&path).await;
        let reader = SqliteStore::builder(&path).read_only().open().unwrap();
        assert!(text(&reader, &key(ANN, "notes")).await.is_some(), "{name}");
    }
}
