//! Files of older versions, and the way to the newest.

use bot_api::types::UpdateId;
use rusqlite::Connection;

use super::*;
use crate::store::sqlite::schema::{self, STEPS};
use crate::store::{Journalled, RunState};

/// Where the stored files are: one of each version, made by the program of that time.
fn stored(version: usize) -> PathBuf {
    let name = format!("store-v{version}.db");
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("fixtures").join(name)
}

const BOT: UserId = UserId(7_000_000_001);
const GROUP: ChatId = ChatId(-100);

/// What every stored file has, in batches. What a later version adds is added with `if`.
fn batches() -> Vec<Batch> {
    let mut migration = Batch::new();
    migration.migration = Some(ChatMigration { from: ChatId(-1), to: GROUP });
    let mut batch = Batch::new();
    batch.records = vec![
        (key(ANN, "notes"), Some(Value::new(r#"["tea"]"#).with_version(2))),
        (key(Owner::Member(GROUP, UserId(7)), "score"), Some(Value::new("3"))),
        (
            RecordKey::entry(Owner::Chat(GROUP), "log", "ä"),
            Some(Value::new("1").expiring(UnixTime(9))),
        ),
        (key(Owner::Bot, "motto"), Some(Value::new("\"on\""))),
    ];
    let reply = Some(Value::new(r#"{"text":"hi"}"#));
    batch.marks.push(Mark { trigger: TriggerId::Update(UpdateId(5)), groups: 1, reply });
    let (update, json) = (UpdateId(6), Value::new(r#"{"update_id":6}"#));
    batch.journal.push(Journalled { update, json, attempts: 2 });
    batch.run = Some(RunState::Begun);
    vec![migration, batch]
}

/// Makes the stored file of the newest version, in pages that are small.
async fn make(path: &Path) {
    let store = SqliteStore::open(path).unwrap();
    let bot = store.for_bot(BOT).unwrap();
    for batch in batches() {
        bot.commit(batch).await.unwrap();
    }
    drop((bot, store));
    let file = Connection::open(path).unwrap();
    for (pragma, value) in [("journal_mode", "delete"), ("page_size", "512")] {
        file.pragma_update_and_check(None, pragma, value, |_| Ok(()))
            .or_else(|error| {
                if error == rusqlite::Error::QueryReturnedNoRows { Ok(()) } else { Err(error) }
            })
            .unwrap();
    }
    file.execute_batch("VACUUM").unwrap();
    file.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(())).unwrap();
}

#[tokio::test]
async fn the_stored_file_of_each_version_gives_its_data() {
    if !stored(STEPS.len()).exists() {
        let directory = Directory::new();
        make(&directory.file()).await;
        fs::copy(directory.file(), stored(STEPS.len())).unwrap();
        panic!("the stored file of this version was made: put it under version control");
    }
    for version in 1..=STEPS.len() {
        let directory = Directory::new();
        fs::copy(stored(version), directory.file()).unwrap();
        let store = directory.store();
        let bot = store.for_bot(BOT).unwrap();
        let expected = crate::store::MemoryStore::new();
        for batch in batches() {
            for (key, value) in &batch.records {
                assert_eq!(bot.load(key).await.unwrap(), *value, "{key}, version {version}");
            }
            expected.commit(batch).await.unwrap();
        }
        let recovered = bot.recover().await.unwrap();
        assert_eq!(recovered, expected.recover().await.unwrap(), "version {version}");
        // And it goes on.
        bot.commit(put(key(ANN, "notes"), "[]")).await.unwrap();
    }
}

fn shape(connection: &Connection) -> (i64, Vec<String>) {
    let tables = "SELECT name || coalesce(sql, '') FROM sqlite_schema ORDER BY name";
    let mut tables = connection.prepare(tables).unwrap();
    let tables = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    (schema::header(connection).unwrap().version, tables)
}

#[test]
fn only_the_steps_that_a_file_lacks_are_taken() {
    let steps = ["CREATE TABLE a (x)", "CREATE TABLE b (y); DROP TABLE a", "CREATE TABLE c (z)"];
    let mut fresh = Connection::open_in_memory().unwrap();
    schema::upgrade(&mut fresh, 0, &steps).unwrap();
    for version in 1..=3 {
        let mut older = Connection::open_in_memory().unwrap();
        schema::upgrade(&mut older, 0, &steps[..version]).unwrap();
        assert_eq!(usize::try_from(shape(&older).0), Ok(version));
        schema::upgrade(&mut older, version, &steps).unwrap();
        assert_eq!(shape(&older), shape(&fresh), "from version {version}");
    }
}

#[tokio::test]
async fn a_step_that_fails_leaves_the_file_as_it_was() {
    let directory = Directory::new();
    make(&directory.file()).await;
    let before = fs::read(directory.file()).unwrap();
    let mut steps = STEPS.to_vec();
    steps.extend(["CREATE TABLE more (x); DROP TABLE inbox", "CREATE TABLE data (again)"]);
    let mut file = Connection::open(directory.file()).unwrap();
    let shape_before = shape(&file);
    schema::upgrade(&mut file, STEPS.len(), &steps).unwrap_err();
    assert_eq!(shape(&file), shape_before);
    file.close().unwrap();
    assert!(fs::read(directory.file()).unwrap() == before);
}

#[test]
fn no_statement_looks_at_a_whole_table() {
    use crate::store::sqlite::{apply, queries, subject};

    let mut connection = Connection::open_in_memory().unwrap();
    schema::upgrade(&mut connection, 0, STEPS).unwrap();
    for sql in [apply::STATEMENTS, queries::STATEMENTS, subject::STATEMENTS].concat() {
        let mut plan = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let arguments = vec![0; plan.parameter_count()];
        let plan = plan.query_map(rusqlite::params_from_iter(arguments), |row| row.get(3)).unwrap();
        let plan: Vec<String> = plan.map(Result::unwrap).collect();
        let plan = plan.join("\n");
        assert!(!plan.contains("SCAN data") && !plan.contains("TEMP B-TREE"), "{sql}\n{plan}");
    }
}
