//! Trouble on demand, and how failed expectations look.

use std::time::Duration;

use bot_sim::{Fault, Person, Sim};
use serde_json::{Value, json};

use crate::client::{Connection, call};

async fn met() -> (Sim, Person) {
    let sim = Sim::builder().patience(Duration::from_millis(20)).start().await;
    let ann = sim.user("Ann");
    ann.says("/start");
    (sim, ann)
}

fn hello(ann: &Person) -> Value {
    json!({"chat_id": ann.id(), "text": "hello"})
}

#[tokio::test]
async fn too_many_requests_says_how_long_to_wait_twice() {
    let (sim, ann) = met().await;
    sim.fail_next("sendMessage", 2, Fault::TooManyRequests(Duration::from_secs(3)));
    for _ in 0..2 {
        let mut connection = Connection::open(&sim).await;
        let answer = connection.call(&sim, "sendMessage", &hello(&ann)).await.unwrap();
        assert_eq!((answer.status, answer.header("retry-after")), (429, Some("3")));
        assert_eq!(answer.json()["parameters"], json!({"retry_after": 3}));
    }
    ann.expects_nothing();
    assert_eq!(call(&sim, "sendMessage", hello(&ann)).await["ok"], true);
    let calls = sim.calls("sendMessage");
    assert_eq!(calls.iter().map(|call| call.status).collect::<Vec<_>>(), [429, 429, 200]);
    assert_eq!(calls[0].param("text"), Some("hello"));
}

#[tokio::test]
async fn faults_come_in_the_order_they_were_asked_for() {
    let (sim, ann) = met().await;
    sim.fail_next("sendMessage", 1, Fault::ServerError(502));
    sim.fail_next("sendMessage", 1, Fault::Refused(403, "Forbidden: no tea".into()));
    sim.fail_next("getMe", 1, Fault::Garbage("<tea>".into()));
    let mut connection = Connection::open(&sim).await;
    let answer = connection.call(&sim, "sendMessage", &hello(&ann)).await.unwrap();
    assert_eq!(answer.status, 502);
    assert!(answer.body.starts_with("<html>"));
    assert_eq!(call(&sim, "sendMessage", hello(&ann)).await["description"], "Forbidden: no tea");
    let garbage = connection.call(&sim, "getMe", &json!({})).await.unwrap();
    assert_eq!((garbage.status, garbage.body.as_str()), (200, "<tea>"));
}

#[tokio::test]
async fn a_cut_before_the_call_does_nothing_and_after_it_loses_the_answer() {
    let (sim, ann) = met().await;
    sim.fail_next("sendMessage", 1, Fault::CutBefore);
    sim.fail_next("sendMessage", 1, Fault::CutAfter);
    let answer = Connection::open(&sim).await.call(&sim, "sendMessage", &hello(&ann)).await;
    assert!(answer.is_none(), "{answer:?}");
    ann.expects_nothing();
    let answer = Connection::open(&sim).await.call(&sim, "sendMessage", &hello(&ann)).await;
    assert!(answer.is_none(), "{answer:?}");
    ann.expects("hello").await;
}

#[tokio::test]
async fn dropped_connections_are_closed_and_new_ones_served() {
    let (sim, _) = met().await;
    let mut connection = Connection::open(&sim).await;
    connection.call(&sim, "getMe", &json!({})).await.unwrap();
    sim.drop_connections();
    assert!(connection.is_closed().await);
    assert_eq!(call(&sim, "getMe", json!({})).await["ok"], true);
}

#[tokio::test]
async fn a_wait_for_nothing_ends_and_shows_the_chat() {
    let (sim, ann) = met().await;
    let error = ann.wait_for_message().await.unwrap_err().to_string();
    assert_eq!(
        error,
        "nothing new from the bot in the chat with Ann after 0.02 s\n\
         the chat with Ann so far:\n    Ann: /start",
    );
    let error = sim.wait_for("no tea", |_| None::<()>).await.unwrap_err().to_string();
    assert!(
        error.starts_with("no tea after 0.02 s\nall chats so far:\n    Ann: /start"),
        "{error}"
    );
}

#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "a test's own task")]
async fn another_answer_than_expected_fails_at_once_and_shows_the_chat() {
    let (sim, ann) = met().await;
    call(&sim, "sendMessage", hello(&ann)).await;
    let listener = ann.clone();
    let failed = tokio::spawn(async move { listener.expects("goodbye").await }).await;
    let panic = failed.unwrap_err().into_panic();
    let text = panic.downcast_ref::<String>().unwrap();
    assert!(
        text.contains("the bot's next message in the chat with Ann is \"hello\", not \"goodbye\""),
        "{text}"
    );
    assert!(text.contains("    notes_bot: hello"), "{text}");
    assert!(text.contains("faults.rs:"), "{text}");
}
