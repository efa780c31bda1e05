//! What becomes of a reply that is odd, or whose fate is.

use std::time::Duration;

use bot_core::prelude::*;
use bot_sim::{Fault, Sim};
use uuid::Uuid;

use crate::bots::{Bot, complain, count, slow, texts};

/// Repeats a key.
#[command("key <key>")]
async fn key(key: Uuid) -> String {
    key.to_string()
}

#[tokio::test]
async fn a_giant_wrong_command_is_answered_with_the_usage() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![key]));
    let ann = sim.user("Ann");
    ann.says(&format!("/key {} {}", Uuid::nil(), "x ".repeat(2027)));
    let answer = ann.hears().await;
    assert!(answer.text.ends_with("\nUsage: /key <key>\nRepeats a key."), "{}", answer.text);
}

/// Says no more than white space.
#[command("blank <how>")]
async fn blank(how: &str) -> &'static str {
    match how {
        "empty" => "",
        "line" => "\n",
        _ => " \n ",
    }
}

#[tokio::test]
async fn a_reply_of_white_space_is_no_message_and_no_error() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![blank, count, complain]));
    let ann = sim.user("Ann");
    for how in ["empty", "line", "lines"] {
        ann.says(&format!("/blank {how}"));
    }
    ann.says("/count");
    ann.expects("1").await;
}

#[tokio::test(start_paused = true)]
async fn a_reply_that_was_answered_in_an_odd_way_is_not_sent_again() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![count]));
    let ann = sim.user("Ann");
    sim.advance(Duration::from_millis(100)).await;
    let odd = r#"{"ok":true,"result":{"message_id":"new"}}"#;
    sim.fail_next("sendMessage", 4, Fault::Garbage(odd.into()));
    ann.says("/count");
    sim.advance(Duration::from_mins(1)).await;
    assert_eq!(texts(&ann.messages()), ["1"]);
    assert_eq!(sim.calls("sendMessage").len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_user_who_blocked_the_bot_meanwhile_has_counted_and_is_not_pestered() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![slow, complain]));
    let ann = sim.user("Ann");
    ann.says("/slow");
    sim.advance(Duration::from_millis(100)).await;
    ann.blocks_bot();
    sim.advance(Duration::from_mins(1)).await;
    assert_eq!(bot.count_of(&ann).await, 1);
    assert_eq!(sim.calls("sendMessage").len(), 2, "the reply and the complaint, once each");
}
