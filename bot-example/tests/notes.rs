//! The example as a program: what it prints, and how it ends.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Output, Stdio};

use bot_sim::Sim;

fn notes() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_notes"));
    command.env_remove("BOT_TOKEN").env_remove("BOT_API_URL").env_remove("RUST_LOG");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn finished(child: Child) -> Output {
    child.wait_with_output().expect("the program can be waited for")
}

#[test]
fn the_demo_plays_a_conversation_and_ends() {
    let output = notes().arg("--demo").output().unwrap();
    let transcript = text(&output.stdout);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(transcript.contains("Ann: /put Green tea, second shelf\nnotes_bot: "), "{transcript}");
    assert!(transcript.contains("notes_bot: Green tea, second shelf\n"), "{transcript}");
    assert!(transcript.contains("notes_bot: Not found\n"), "{transcript}");
    assert!(transcript.contains("[Tea club] notes_bot: 2 messages, 1 moves\n"), "{transcript}");
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn a_mistake_at_the_start_is_told_and_not_panicked() {
    for (arguments, variables, expected) in [
        (&["--nonsense"][..], &[][..], "cargo run -p bot-example -- --demo"),
        (&[], &[("BOT_API_URL", "http://127.0.0.1:9")], "BOT_TOKEN is not set"),
        (&[], &[("BOT_TOKEN", "nonsense")], "the token is malformed"),
    ] {
        let output = notes().args(arguments).envs(variables.iter().copied()).output().unwrap();
        let complaint = text(&output.stderr);
        assert!(!output.status.success());
        assert!(complaint.contains(expected), "{complaint}");
        assert!(!complaint.contains("panicked"), "{complaint}");
    }
}

#[test]
fn the_end_of_the_input_ends_the_chat() {
    let mut child = notes().spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(b"/put tea\n/as Bob\n/get nonsense\n").unwrap();
    drop(input);
    let output = finished(child);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("/as"), "it says how to talk");
}

#[cfg(unix)]
#[test]
fn a_signal_ends_the_chat_while_it_waits_for_a_line() {
    for signal in ["-TERM", "-INT"] {
        let mut child = notes().spawn().unwrap();
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
    for signal in ["-TERM", "-INT"] {
        let sim = Sim::start().await;
        let mut command = notes();
        let child =
            command.env("BOT_TOKEN", sim.token()).env("BOT_API_URL", sim.url()).spawn().unwrap();
        let ann = sim.user("Ann");
        ann.says("/put tea");
        let key = ann.hears().await.text.clone();
        ann.says(&format!("/get {key}"));
        ann.expects("tea").await;
        let id = child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
        let output = tokio::task::spawn_blocking(|| finished(child)).await.unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        assert_eq!(sim.pending(), 0, "everything is confirmed");
    }
}
