//! The log beside the file, which has what was stored last: it is kept, and it is missed.

use rusqlite::Connection;

use super::notes::warnings;
use super::*;
use crate::store::RunState;

fn beside(path: &Path, end: &str) -> PathBuf {
    format!("{}{end}", path.display()).into()
}

/// Copies a file as it is at this moment, with its log, as a crash would leave it.
fn crash(from: &Directory, to: &Directory) {
    for end in ["", "-wal"] {
        fs::copy(beside(&from.file(), end), beside(&to.file(), end)).unwrap();
    }
}

fn state(state: RunState) -> Batch {
    let mut batch = Batch::new();
    batch.run = Some(state);
    batch
}

/// What a bot left that was killed while it ran, with almost everything in the log.
async fn killed() -> Directory {
    let (running, killed) = (Directory::new(), Directory::new());
    let store = running.relaxed();
    store.commit(state(RunState::Begun)).await.unwrap();
    for number in 0..100 {
        let key = key(Owner::User(UserId(number)), "notes");
        store.commit(put(key, &"x".repeat(500))).await.unwrap();
    }
    crash(&running, &killed);
    killed
}

/// Opens a file to which this was done after a crash; it has to be refused and left as it was.
#[track_caller]
fn check_left(killed: &Directory, read_only: bool, damage: impl FnOnce(&mut Vec<u8>)) {
    let mut file = fs::read(killed.file()).unwrap();
    let whole = file.clone();
    damage(&mut file);
    fs::write(killed.file(), &file).unwrap();
    let log = fs::read(beside(&killed.file(), "-wal")).unwrap();
    let builder = SqliteStore::builder(killed.file());
    let builder = if read_only { builder.read_only() } else { builder };
    let error = builder.open().unwrap_err();
    assert!(fs::read(killed.file()).unwrap() == file, "{error}");
    assert!(fs::read(beside(&killed.file(), "-wal")).unwrap() == log, "{error}");
    for end in ["-wal", "-shm"] {
        let name = beside(&killed.file(), end);
        assert!(error.to_string().contains(name.to_str().unwrap()), "{error}");
    }
    fs::write(killed.file(), whole).unwrap();
}

#[tokio::test]
async fn a_damaged_file_is_left_as_it_is_with_its_log() {
    let killed = killed().await;
    {
        // Some pages that are in the file only: the log begins after them.
        let file = Connection::open(killed.file()).unwrap();
        file.pragma_update_and_check(None, "wal_checkpoint", "TRUNCATE", |_| Ok(())).unwrap();
    }
    let again = Directory::new();
    let store = killed.relaxed();
    store.commit(state(RunState::Begun)).await.unwrap();
    store.commit(put(key(ANN, "notes"), "1")).await.unwrap();
    crash(&killed, &again);
    for read_only in [false, true] {
        check_left(&again, read_only, |file| file.truncate(file.len() / 2));
        check_left(&again, read_only, |file| file.truncate(100));
        check_left(&again, read_only, |file| {
            let (half, len) = (file.len() / 2, file.len());
            fastrand::Rng::with_seed(7).fill(&mut file[half..len]);
        });
        check_left(&again, read_only, |file| {
            fastrand::Rng::with_seed(7).fill(&mut file[100..]);
        });
    }
    assert_eq!(text(&again.store(), &key(ANN, "notes")).await.as_deref(), Some("1"));
}

#[tokio::test]
async fn a_log_that_is_missing_or_spoilt_after_a_crash_is_told_once() {
    type Spoil = fn(&Path);
    let spoils: [(Spoil, &str); 3] = [
        (|log| fs::remove_file(log).unwrap(), "is missing"),
        (|log| fs::write(log, "").unwrap(), "is missing"),
        (|log| fs::write(log, "x".repeat(9000)).unwrap(), "has nothing that can be read"),
    ];
    for (spoil, word) in spoils {
        let killed = killed().await;
        spoil(&beside(&killed.file(), "-wal"));
        let (store, told) = warnings(|| killed.store());
        assert!(told.contains(word) && told.contains("VACUUM INTO"), "{told:?}");
        assert!(store.recover().await.unwrap().crashed);
        drop(store);
        let (store, told) = warnings(|| killed.store());
        assert_eq!(told, "");
        assert!(store.recover().await.unwrap().crashed);
    }
}

#[tokio::test]
async fn nothing_is_told_where_nothing_is_missing() {
    let killed = killed().await;
    for _ in 0..2 {
        let (store, told) = warnings(|| killed.store());
        assert_eq!(told, "", "after a crash with its log, or when that was taken in");
        let key = key(Owner::User(UserId(99)), "notes");
        assert!(text(&store, &key).await.is_some());
    }
    let store = killed.store();
    store.commit(state(RunState::Begun)).await.unwrap();
    store.commit(state(RunState::Ended)).await.unwrap();
    drop(store);
    let (store, told) = warnings(|| killed.store());
    assert_eq!(told, "", "after an end in order");
    assert!(!store.recover().await.unwrap().crashed);
}

#[tokio::test]
async fn a_copy_of_a_running_bot_is_told_of_as_such() {
    let (running, copied) = (Directory::new(), Directory::new());
    let store = running.store();
    store.commit(state(RunState::Begun)).await.unwrap();
    store.commit(put(key(ANN, "notes"), "1")).await.unwrap();
    let other = Connection::open(running.file()).unwrap();
    other.execute("VACUUM INTO ?1", [copied.file().to_str().unwrap()]).unwrap();
    let (copy, told) = warnings(|| copied.store());
    assert!(told.contains("copy of a running bot's (`VACUUM INTO`"), "{told:?}");
    assert_eq!(text(&copy, &key(ANN, "notes")).await.as_deref(), Some("1"));
}
