//! The example as a program: what it prints, where its data are, and how it ends.

#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use bot_core::store::{Batch, Journalled, SqliteStore, Store, Value};
use bot_core::types::{UpdateId, UserId};
use bot_sim::Sim;

/// An empty directory that is gone after the test.
struct Directory(PathBuf);

impl Directory {
    fn new() -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("bot-example-{}-{number}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// The program, with this as its current directory.
    fn notes(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_notes"));
        let unset = ["BOT_TOKEN", "BOT_API_URL", "BOT_DATA", "RUST_LOG"];
        for name in unset {
            command.env_remove(name);
        }
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.current_dir(&self.0);
        command
    }

    /// The program as a bot of that simulator.
    fn bot(&self, sim: &Sim) -> Command {
        let mut command = self.notes();
        command.env("BOT_TOKEN", sim.token()).env("BOT_API_URL", sim.url());
        command
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn is_empty(&self) -> bool {
        fs::read_dir(&self.0).unwrap().next().is_none()
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn finished(child: Child) -> Output {
    child.wait_with_output().expect("the program can be waited for")
}

/// Stops a bot in order.
async fn stop(child: Child) {
    let output = terminated(child, "-TERM").await;
    assert!(output.status.success(), "{}", text(&output.stderr));
}

async fn terminated(child: Child, signal: &'static str) -> Output {
    let id = child.id().to_string();
    assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
    tokio::task::spawn_blocking(|| finished(child)).await.unwrap()
}

/// What the program complains of, with which it has ended.
#[track_caller]
fn complaint(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let complaint = text(&output.stderr);
    assert!(!output.status.success(), "{}", text(&output.stdout));
    assert!(!complaint.contains("panicked"), "{complaint}");
    complaint
}

/// What the program prints.
#[track_caller]
fn printed(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

/// What the chat at the terminal shows for some lines.
fn chat(command: &mut Command, lines: &str) -> String {
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let output = finished(child);
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

#[test]
fn the_demo_plays_a_conversation_and_ends() {
    let directory = Directory::new();
    let output = directory.notes().arg("--demo").output().unwrap();
    let transcript = text(&output.stdout);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(transcript.contains("Ann: /put Green tea, second shelf\nnotes_bot: "), "{transcript}");
    assert!(transcript.contains("notes_bot: Green tea, second shelf\n"), "{transcript}");
    assert!(transcript.contains("notes_bot: Not found\n"), "{transcript}");
    assert!(transcript.contains("[Tea club] notes_bot: 2 messages, 1 moves\n"), "{transcript}");
    assert_eq!(text(&output.stderr), "");
    assert!(directory.is_empty(), "a simulated Telegram leaves nothing");
}

#[test]
fn a_mistake_at_the_start_is_told_and_not_panicked() {
    let directory = Directory::new();
    for (arguments, variables, expected) in [
        (&["--nonsense"][..], &[][..], "unexpected argument: --nonsense; `notes --help` says"),
        (&["--inbox"], &[("BOT_DATA", "memory")], "data in memory have no inbox"),
        (&[], &[("BOT_API_URL", "http://127.0.0.1:9")], "BOT_TOKEN is not set"),
        (&[], &[("BOT_TOKEN", "nonsense")], "the token is malformed"),
    ] {
        let complaint =
            complaint(directory.notes().args(arguments).envs(variables.iter().copied()));
        assert!(complaint.contains(expected), "{complaint}");
    }
    assert!(printed(directory.notes().arg("--help")).contains("--data FILE"));
}

#[test]
fn the_end_of_the_input_ends_the_chat() {
    let directory = Directory::new();
    let shown = chat(&mut directory.notes(), "/put tea\n/as Bob\n/get nonsense\n");
    assert!(shown.contains("/as"), "it says how to talk");
}

#[cfg(unix)]
#[test]
fn a_signal_ends_the_chat_while_it_waits_for_a_line() {
    let directory = Directory::new();
    for signal in ["-TERM", "-INT"] {
        let mut child = directory.notes().spawn().unwrap();
        let input = child.stdin.take();
        let mut said = String::new();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        while !said.contains("/as") {
            assert_ne!(output.read_line(&mut said).unwrap(), 0, "it ended early: {said}");
        }
        // The bot listens to signals from its first moment on, and the chat begins after it.
        let mut talk = input.unwrap();
        talk.write_all(b"/put tea\n").unwrap();
        while !said.contains("notes_bot: ") {
            assert_ne!(output.read_line(&mut said).unwrap(), 0, "it ended early: {said}");
        }
        let id = child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
        assert!(finished(child).status.success());
        drop(talk);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_signal_ends_it_cleanly() {
    let directory = Directory::new();
    for signal in ["-TERM", "-INT"] {
        let sim = Sim::start().await;
        let child = directory.bot(&sim).args(["--data", "memory"]).spawn().unwrap();
        let ann = sim.user("Ann");
        ann.says("/put tea");
        let key = ann.hears().await.text.clone();
        ann.says(&format!("/get {key}"));
        ann.expects("tea").await;
        let output = terminated(child, signal).await;
        assert!(output.status.success(), "{}", text(&output.stderr));
        assert_eq!(sim.pending(), 0, "everything is confirmed");
    }
    assert!(directory.is_empty(), "data in memory leave nothing");
}

#[cfg(unix)]
#[tokio::test]
async fn a_bot_of_telegram_keeps_its_data_in_a_file_of_its_name() {
    let (directory, sim) = (Directory::new(), Sim::start().await);
    let (bot, ann) = (directory.bot(&sim).spawn().unwrap(), sim.user("Ann"));
    ann.says("/put tea");
    let key = ann.hears().await.text.clone();
    stop(bot).await;
    assert!(directory.file("notes.db").is_file());

    let bot = directory.bot(&sim).env("BOT_DATA", "notes.db").spawn().unwrap();
    ann.says(&format!("/get {key}"));
    ann.expects("tea").await;
    stop(bot).await;
}

#[test]
fn at_the_terminal_a_file_keeps_the_people_and_their_notes() {
    let directory = Directory::new();
    let shown = chat(directory.notes().args(["--data", "a.db"]), "/put tea\n/group\n/upgrade\n");
    let key = shown.lines().find_map(|line| line.split_once("notes_bot (to Ann): "));
    let (_, key) = key.unwrap_or_else(|| panic!("{shown}"));
    let lines = format!("/as Bob\n/get {key}\n/as Ann\n/get {key}\n/group\n/stats\n");
    let shown = chat(directory.notes().args(["--data", "a.db"]), &lines);
    assert!(shown.contains("(to Bob): Not found"), "{shown}");
    assert!(shown.contains("(to Ann): tea"), "{shown}");
    assert!(shown.contains("0 messages, 0 moves"), "the group is a new one: {shown}");
}

#[test]
fn the_demo_plays_the_same_with_a_file_that_has_data() {
    let directory = Directory::new();
    for _ in 0..2 {
        let transcript = printed(directory.notes().args(["--demo", "--data", "a.db"]));
        assert!(transcript.contains("[Tea club] notes_bot: 2 messages, 1 moves\n"), "{transcript}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_second_bot_on_one_file_is_refused() {
    let (directory, sim) = (Directory::new(), Sim::start().await);
    let (bot, ann) = (directory.bot(&sim).spawn().unwrap(), sim.user("Ann"));
    ann.says("/put tea");
    ann.hears().await;
    let refused = complaint(directory.notes().args(["--demo", "--data", "notes.db"]));
    assert!(refused.contains("notes.db is in use by process"), "{refused}");
    assert!(refused.contains("`--inbox` lists what waits"), "{refused}");
    ann.says("/get nonsense");
    ann.hears().await;
    stop(bot).await;
}

#[test]
fn a_file_that_is_no_store_is_refused_and_left_as_it_is() {
    let directory = Directory::new();
    for content in ["", "a letter to Ann", "SQLite format 3\0 and then nothing"] {
        fs::write(directory.file("a.db"), content).unwrap();
        let refused = complaint(directory.notes().args(["--demo", "--data", "a.db"]));
        assert!(refused.contains("backup"), "{refused}");
        assert_eq!(fs::read_to_string(directory.file("a.db")).unwrap(), content);
    }
}

/// Puts updates into the inbox of the bot with the id 7, as runs before may have left them.
async fn journal(file: &Path, updates: &[(i64, u32, &str)]) {
    let store = SqliteStore::open(file).unwrap().for_bot(UserId(7)).unwrap();
    let mut batch = Batch::new();
    batch.journal = updates
        .iter()
        .map(|(id, attempts, json)| Journalled {
            update: UpdateId(*id),
            json: Value::new(*json),
            attempts: *attempts,
        })
        .collect();
    store.commit(batch).await.unwrap();
}

#[tokio::test]
async fn the_inbox_is_listed_and_what_is_set_aside_is_retried_or_discarded() {
    const TEXT: &str = r#"{"update_id": 5, "message": {"message_id": 1, "date": 1, "text": "/put tea",
        "from": {"id": 9, "is_bot": false, "first_name": "Ann"},
        "chat": {"id": -3, "type": "group", "title": "Tea\u001b[31m club"}}}"#;
    let directory = Directory::new();
    let waits = r#"{"update_id": 6, "poll_answer": {}}"#;
    let ended = Journalled::LAST_ATTEMPT + 1;
    journal(&directory.file("notes.db"), &[(5, ended, TEXT), (6, 0, waits), (8, ended, TEXT)])
        .await;
    let inbox = || {
        let mut command = directory.notes();
        command.env("BOT_TOKEN", "7:tea").arg("--inbox");
        command
    };

    let listed = printed(&mut inbox());
    assert!(listed.contains("1 waiting, 2 set aside"), "{listed}");
    assert!(listed.contains("update 5  set aside\n"), "{listed}");
    assert!(listed.contains("chat -3 \"Tea[31m club\", Ann: /put tea\n"), "{listed}");
    assert!(listed.contains("update 6  waits\n"), "{listed}");
    assert!(listed.contains("notes --inbox retry ID"), "{listed}");
    assert!(listed.contains("3 times, or once more"), "{listed}");
    assert!(!listed.contains("other bots"), "{listed}");

    let refused = complaint(inbox().args(["retry", "6"]));
    assert!(refused.contains("update 6 is not set aside"), "{refused}");
    printed(inbox().args(["retry", "5"]));
    printed(inbox().args(["discard", "8"]));
    let listed = printed(&mut inbox());
    assert!(listed.contains("2 waiting, 0 set aside"), "{listed}");
    assert!(!listed.contains("retry"), "{listed}");

    let simulated = printed(directory.notes().arg("--inbox"));
    assert!(simulated.contains("0 waiting, 0 set aside"), "{simulated}");
    assert!(simulated.contains("updates of other bots, too, with the ids 7\n"), "{simulated}");
    let refused =
        complaint(directory.notes().env("BOT_API_URL", "http://localhost").arg("--inbox"));
    assert!(refused.contains("BOT_TOKEN is not set"), "{refused}");
}
