//! The put/get bot: for many users at once, and for users who write nonsense.

use std::collections::HashMap;

use bot_core::prelude::*;
use bot_sim::Sim;
use uuid::Uuid;

use crate::bots::Bot;

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Notes(HashMap<Uuid, String>);

/// Puts a value away and answers with its key.
#[command("put <value..>", alias = "store")]
async fn put(value: String, notes: &mut Notes) -> String {
    let key = Uuid::new_v4();
    notes.0.insert(key, value);
    key.to_string()
}

/// Looks a value up by its key.
#[command("get <key>")]
async fn get(key: Uuid, notes: &Notes) -> String {
    notes.0.get(&key).cloned().unwrap_or_else(|| "Not found".into())
}

/// Writes a text a number of times.
#[command("repeat <count> [text..]")]
async fn repeat(count: usize, text: Option<&str>) -> Result<String, BoxError> {
    if count > 10 {
        return Err("too often".into());
    }
    Ok(text.unwrap_or("nothing").repeat(count))
}

fn start(sim: &Sim) -> Bot {
    Bot::start(sim, |app| app.routes(routes![put, get, repeat]))
}

#[tokio::test]
async fn a_thousand_users_each_read_back_their_own() {
    let sim = Sim::start().await;
    let _bot = start(&sim);
    let people: Vec<_> = (0..1000).map(|number| sim.user(&format!("user {number}"))).collect();
    for (number, person) in people.iter().enumerate() {
        person.says(&format!("/put value {number}"));
    }
    let mut keys = Vec::new();
    for person in &people {
        keys.push(person.hears().await.text.clone());
    }
    for (person, key) in people.iter().zip(&keys) {
        person.says(&format!("/get {key}"));
    }
    for (number, person) in people.iter().enumerate() {
        person.expects(&format!("value {number}")).await;
    }
    people[0].says(&format!("/get {}", keys[1]));
    people[0].expects("Not found").await;
}

#[tokio::test]
async fn a_user_has_the_same_notes_in_every_chat() {
    let sim = Sim::start().await;
    let _bot = start(&sim);
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    let group = sim.group("Tea club", &[&ann, &bob]);
    ann.says_in(&group, "/put from the group");
    let key = group.hears().await.text.clone();
    ann.says(&format!("/get {key}"));
    ann.expects("from the group").await;
    bob.says_in(&group, &format!("/get {key}"));
    group.expects("Not found").await;
}

#[tokio::test]
async fn a_value_is_kept_to_the_letter() {
    let sim = Sim::start().await;
    let _bot = start(&sim);
    let ann = sim.user("Ann");
    for value in ["two  spaces", "two\nlines\n\nand more", "👨‍👩‍👧‍👦 family & <b>", "/get", "\"quoted\""]
    {
        ann.says(&format!("/put {value}"));
        let key = ann.hears().await.text.clone();
        ann.says(&format!("/get {key}"));
        ann.expects(value).await;
    }
}

#[tokio::test]
async fn a_text_that_does_not_fit_is_answered_with_the_usage() {
    let sim = Sim::start().await;
    let _bot = start(&sim);
    let ann = sim.user("Ann");
    let usages = [
        ("/get", "Usage: /get <key>\nLooks a value up by its key."),
        ("/get 5\0", "Usage: /get <key>\nLooks a value up by its key."),
        ("/get not-a-key", "Usage: /get <key>\nLooks a value up by its key."),
        ("/get 1 2", "Usage: /get <key>\nLooks a value up by its key."),
        ("/put", "Usage: /put <value..>\nPuts a value away and answers with its key."),
        ("/repeat", "Usage: /repeat <count> [text..]\nWrites a text a number of times."),
        ("/repeat -1", "Usage: /repeat <count> [text..]\nWrites a text a number of times."),
    ];
    for (text, usage) in usages {
        ann.says(text);
        let answer = ann.hears().await;
        assert!(answer.text.ends_with(usage), "{text:?} was answered with {:?}", answer.text);
        assert_ne!(answer.text, usage, "the reason stands before the usage");
    }
    ann.says("/get not-a-key");
    assert!(ann.hears().await.text.starts_with("key: "), "the reason names the word");
}

#[tokio::test]
async fn names_of_commands_are_found_however_they_are_written() {
    let sim = Sim::start().await;
    let _bot = start(&sim);
    let ann = sim.user("Ann");
    for text in ["/repeat 2 a", "/REPEAT 2 a", "/repeat@notes_bot 2 a", "/Repeat@Notes_Bot  2  a"] {
        ann.says(text);
        ann.expects("aa").await;
    }
    ann.says("/repeat 2");
    ann.expects("nothingnothing").await;
    ann.says("/store by its other name");
    ann.hears().await;
}

/// Gives back what it is given.
#[command("echo [text..]")]
async fn echo(text: Option<String>) -> String {
    format!("<{}>", text.unwrap_or_default())
}

#[tokio::test]
async fn a_command_reaches_as_far_as_telegram_marks_it() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![echo, end]));
    let ann = sim.user("Ann");
    for (text, answer) in [
        ("/echo", Some("<>")),
        ("/ECHO a", Some("<a>")),
        ("/echo\ta", Some("<a>")),
        ("/echo\na\n b", Some("<a\n b>")),
        ("/echo \u{1F600} b", Some("<\u{1F600} b>")),
        ("/echo@", Some("<@>")),
        ("/echo@notes_bot a", Some("<a>")),
        ("/echo@other_bot a", None),
        ("/echo@notes_botty a", None),
        ("/echo@notes_bot@notes_bot a", Some("<@notes_bot a>")),
        ("/echo\u{a0}a", Some("<a>")),
        ("/echo\u{200b}a", Some("<\u{200b}a>")),
        ("/\u{e9}ch\u{43e}", None), // with letters that look alike
        (" /echo a", Some("<a>")),
    ] {
        ann.says(text);
        ann.says("/end");
        if let Some(answer) = answer {
            assert_eq!(ann.hears().await.text, answer, "{text:?}");
        }
        assert_eq!(ann.hears().await.text, "end", "{text:?}");
    }
}

/// Tells that all before it is handled.
#[command("end")]
async fn end() -> &'static str {
    "end"
}

#[tokio::test]
async fn what_is_not_for_the_bot_gets_no_answer() {
    let sim = Sim::start().await;
    let _bot = start(&sim);
    let ann = sim.user("Ann");
    for text in [
        "plain text",
        "/put@another_bot tea",
        "/unknown",
        "not a /put",
        "/ put tea",
        "/",
        "/put_ a",
    ] {
        ann.says(text);
    }
    ann.says("/repeat 1 end");
    ann.expects("end").await;
    ann.expects_nothing();
}

#[tokio::test]
async fn nonsense_from_telegram_is_survived() {
    let sim = Sim::start().await;
    let _bot = start(&sim);
    let ann = sim.user("Ann");
    let giant = "x".repeat(300_000);
    let chat = format!(r#"{{"id":{},"type":"private","first_name":"Ann"}}"#, ann.chat());
    let from = format!(r#"{{"id":{},"is_bot":false,"first_name":"Ann"}}"#, ann.id());
    let command = |entities: &str, text: &str| {
        format!(
            r#"{{"message":{{"message_id":1,"date":1,"chat":{chat},"from":{from},"text":{text:?},"entities":{entities}}}}}"#
        )
    };
    let entity = |offset: i64, length: i64| {
        format!(r#"[{{"type":"bot_command","offset":{offset},"length":{length}}}]"#)
    };
    for update in [
        "{}".to_owned(),
        r#"{"message":7}"#.to_owned(),
        r#"{"message":{"message_id":"no number"}}"#.to_owned(),
        r#"{"message":{"message_id":1,"date":1,"chat":{"id":"x","type":"private"}}}"#.to_owned(),
        r#"{"zz_future":{"id":1}}"#.to_owned(),
        r#"{"message":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"},"text":"\ud83d"}}"#
            .to_owned(),
        command(&entity(-5, 4), "/get x"),
        command(&entity(0, -4), "/get x"),
        command(&entity(0, i64::MAX), "/get x"),
        command(&entity(i64::MAX, i64::MAX), "/get x"),
        command(&entity(0, 1), "👍👍"),
        command("[7]", "/get x"),
        command("\"no list\"", "/get x"),
        command(&entity(0, 4), &giant),
    ] {
        sim.inject_update_json(&update);
    }
    ann.says("/repeat 1 end");
    ann.expects("end").await;
    sim.wait_until_confirmed().await;
}
