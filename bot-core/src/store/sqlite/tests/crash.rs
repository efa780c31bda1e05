//! The process ends at any moment: what was confirmed is there, and each batch is whole.
//!
//! The processes that end are this test program again, running one test of this file, which does
//! nothing when it runs among the others.

#![expect(
    clippy::cast_possible_wrap,
    clippy::cast_possible_truncation,
    reason = "all numbers here are small"
)]

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStderr, Command, Stdio};

use bot_api::types::UpdateId;
use fastrand::Rng;

use super::*;
use crate::store::Journalled;

const FILE: &str = "BOT_CORE_TEST_FILE";
const DURABILITY: &str = "BOT_CORE_TEST_DURABILITY";
const WRITERS: usize = 6;

/// How many batches of each writer there are.
type Numbers = [i64; WRITERS];

fn owner(writer: usize) -> Owner {
    Owner::User(UserId(writer as i64))
}

fn update(writer: usize, number: i64) -> UpdateId {
    UpdateId(writer as i64 * 1_000_000 + number)
}

/// A batch that changes something of everything, of random size.
fn batch(writer: usize, number: i64, rng: &mut Rng) -> Batch {
    let padding = match rng.u8(..10) {
        0 => rng.usize(..50_000),
        _ => rng.usize(..500),
    };
    let padded = Value::new(format!("{number} {}", "x".repeat(padding)));
    let mut batch = Batch::new();
    let update = |number| update(writer, number);
    batch.records = vec![
        (key(owner(writer), "number"), Some(padded)),
        (key(Owner::Chat(ChatId(writer as i64)), "number"), Some(Value::new(number.to_string()))),
        (RecordKey::entry(owner(writer), "log", format!("{number:06}")), Some(Value::new("1"))),
        (RecordKey::entry(owner(writer), "last", (number - 1).to_string()), None),
        (RecordKey::entry(owner(writer), "last", number.to_string()), Some(Value::new("1"))),
    ];
    batch.marks.push(Mark { trigger: TriggerId::Update(update(number)), groups: 1, reply: None });
    batch.forget.push(TriggerId::Update(update(number - 1)));
    batch.journal.push(Journalled { update: update(number), json: Value::new("{}"), attempts: 0 });
    batch.finished.push(update(number - 1));
    batch
}

/// How many batches of each writer a file has, each of them whole.
async fn numbers(file: &Path) -> Numbers {
    let store = SqliteStore::open(file).unwrap();
    let recovery = store.recover().await.unwrap();
    let mut numbers = [0; WRITERS];
    for (writer, number) in numbers.iter_mut().enumerate() {
        let value = text(&store, &key(owner(writer), "number")).await;
        let value = value.as_deref().and_then(|value| value.split(' ').next());
        *number = value.map_or(0, |value| value.parse().unwrap());

        let same = text(&store, &key(Owner::Chat(ChatId(writer as i64)), "number")).await;
        assert_eq!(same.map_or(0, |value| value.parse().unwrap()), *number);
        let mut log = EntryQuery::new(owner(writer), "log");
        log.limit = usize::MAX;
        let log = store.entries(log).await.unwrap().into_iter().map(|(key, _)| key.to_string());
        let expected = (1..=*number).map(|number| format!("{number:06}"));
        assert!(log.eq(expected), "the log of writer {writer} has not {number} entries");
        assert_eq!(store.count(owner(writer), "last").await.unwrap(), u64::from(*number > 0));
        let last: Vec<_> = (*number > 0).then(|| update(writer, *number)).into_iter().collect();
        let of_writer = |id: &UpdateId| id.0 / 1_000_000 == writer as i64;
        let inbox: Vec<_> =
            recovery.inbox.iter().map(|entry| entry.update).filter(of_writer).collect();
        assert_eq!(inbox, last);
        let marks = recovery.marks.iter().map(|mark| match mark.trigger {
            TriggerId::Update(update) => update,
            TriggerId::Migration(_) => panic!("nothing was moved"),
        });
        assert_eq!(marks.filter(of_writer).collect::<Vec<_>>(), last);
    }
    numbers
}

/// What the other processes do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_process_that_is_killed() {
    let (Some(file), Ok(durability)) = (env::var_os(FILE), env::var(DURABILITY)) else { return };
    let done = if Path::new(&file).exists() { numbers(file.as_ref()).await } else { [0; WRITERS] };
    let durability =
        if durability == "durable" { Durability::Durable } else { Durability::Relaxed };
    let store = SqliteStore::builder(file).durability(durability).open().unwrap();
    let mut writers = tokio::task::JoinSet::new();
    for (writer, done) in done.into_iter().enumerate() {
        let store = store.clone();
        writers.spawn(async move {
            let mut rng = Rng::new();
            for number in done + 1.. {
                store.commit(batch(writer, number, &mut rng)).await.unwrap();
                eprintln!("{writer} {number}");
            }
        });
    }
    writers.join_next().await.unwrap().unwrap();
}

/// A process that writes, and what it has confirmed.
struct Victim {
    process: Child,
    lines: BufReader<ChildStderr>,
    confirmed: Numbers,
}

impl Victim {
    fn start(file: &Path, durability: &str) -> Self {
        let mut process = Command::new(env::current_exe().unwrap())
            .args(["--exact", "--nocapture", "--test-threads=1"])
            .arg("store::sqlite::tests::crash::the_process_that_is_killed")
            .env(FILE, file)
            .env(DURABILITY, durability)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(process.stderr.take().unwrap());
        Self { process, lines, confirmed: [0; WRITERS] }
    }

    /// Reads what is confirmed next; `false` if there is nothing more.
    fn read(&mut self) -> bool {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        // The last line may have been cut off where the process was killed.
        if !line.ends_with('\n') {
            return false;
        }
        let (writer, number) = line.trim().split_once(' ').expect(&line);
        let (Ok(writer), Ok(number)) = (writer.parse::<usize>(), number.parse()) else {
            panic!("{line}");
        };
        self.confirmed[writer] = number;
        true
    }

    fn kill(mut self) -> Numbers {
        self.process.kill().unwrap();
        while self.read() {}
        self.process.wait().unwrap();
        self.confirmed
    }
}

#[track_caller]
fn check(found: Numbers, confirmed: Numbers, seed: u64) {
    let lost = found.iter().zip(&confirmed).any(|(found, confirmed)| found < confirmed);
    assert!(!lost, "seed {seed}: {confirmed:?} were confirmed, and {found:?} are there");
}

#[tokio::test]
async fn what_was_confirmed_before_the_process_was_killed_is_there() {
    for seed in 0..8 {
        let rng = &mut Rng::with_seed(seed);
        let directory = Directory::new();
        let durability = ["durable", "relaxed"][seed as usize % 2];
        for _ in 0..4 {
            let mut victim = Victim::start(&directory.file(), durability);
            for _ in 0..rng.usize(1..300) {
                assert!(victim.read());
            }
            let confirmed = victim.kill();
            check(numbers(&directory.file()).await, confirmed, seed);
        }
    }
}

/// Copies the file and its log while the process stands still.
#[cfg(target_os = "linux")]
fn copy_amid(process: u32, from: &Directory, to: &Directory) {
    let signal = |name: &str| {
        let id = process.to_string();
        assert!(Command::new("kill").arg(name).arg(&id).status().unwrap().success());
    };
    let stands_still = || {
        let tasks = fs::read_dir(format!("/proc/{process}/task")).unwrap();
        let mut states = tasks.map(|task| {
            let stat = fs::read_to_string(task.unwrap().path().join("stat")).unwrap_or_default();
            stat.rsplit_once(") ").is_none_or(|(_, state)| state.starts_with('T'))
        });
        states.all(|stopped| stopped)
    };
    signal("-STOP");
    while !stands_still() {
        std::thread::yield_now();
    }
    for name in ["bot.db", "bot.db-wal"] {
        fs::copy(from.0.join(name), to.0.join(name)).unwrap();
    }
    signal("-CONT");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_copy_of_file_and_log_at_any_moment_is_a_store() {
    for seed in 0..4 {
        let rng = &mut Rng::with_seed(seed);
        let directory = Directory::new();
        let mut victim =
            Victim::start(&directory.file(), ["durable", "relaxed"][seed as usize % 2]);
        for _ in 0..8 {
            for _ in 0..rng.usize(1..100) {
                assert!(victim.read());
            }
            let copy = Directory::new();
            let confirmed = victim.confirmed;
            copy_amid(victim.process.id(), &directory, &copy);
            check(numbers(&copy.file()).await, confirmed, seed);
        }
        victim.kill();
    }
}

#[tokio::test]
async fn a_log_that_was_cut_anywhere_gives_whole_batches() {
    let directory = Directory::new();
    let store = directory.store();
    let rng = &mut Rng::with_seed(1);
    // Little enough to stay in the log.
    for number in 1..=20 {
        for writer in 0..WRITERS {
            let mut batch = batch(writer, number, rng);
            batch.records[0].1 = Some(Value::new(number.to_string()));
            store.commit(batch).await.unwrap();
        }
    }
    let file = fs::read(directory.file()).unwrap();
    let log = fs::read(directory.0.join("bot.db-wal")).unwrap();
    let mut last = 0;
    let mut cuts: Vec<_> = (0..100).map(|_| rng.usize(..log.len())).chain([log.len()]).collect();
    cuts.sort_unstable();
    for cut in cuts {
        let copy = Directory::new();
        fs::write(copy.file(), &file).unwrap();
        let mut cut_log = log[..cut].to_vec();
        if rng.bool() {
            // As if other parts of the log had come to the disk before.
            cut_log.extend((0..log.len() - cut).map(|_| rng.u8(..)));
        }
        fs::write(copy.0.join("bot.db-wal"), cut_log).unwrap();
        let found: i64 = numbers(&copy.file()).await.iter().sum();
        assert!(found >= last, "{found} batches at {cut}, {last} before");
        last = found;
    }
    assert_eq!(last, 20 * WRITERS as i64);
}
