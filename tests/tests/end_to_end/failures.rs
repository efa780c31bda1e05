//! What breaks, and what goes on all the same.

use std::time::Duration;

use bot_core::prelude::*;
use bot_core::source::SourceError;
use bot_sim::{Fault, Sim};

use crate::bots::Bot;

/// Panics.
#[command("panic")]
async fn panics() -> &'static str {
    panic!("oh no")
}

/// Fails.
#[command("fail")]
async fn fails() -> Result<(), BoxError> {
    Err(std::io::Error::other("disk on fire").into())
}

/// Answers.
#[command("ping")]
async fn ping() -> &'static str {
    "pong"
}

#[on_error]
async fn explain(error: &HandlerError, user: &User) -> String {
    format!("Sorry, {}: {}", user.first_name, error.chain())
}

#[tokio::test]
async fn a_panicking_handler_leaves_its_chat_and_all_others_working() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![panics, ping]));
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    for _ in 0..20 {
        ann.says("/panic");
    }
    ann.says("/ping");
    bob.says("/ping");
    ann.expects("pong").await;
    bob.expects("pong").await;
    sim.wait_until_confirmed().await;
}

#[tokio::test]
async fn the_error_handler_hears_what_went_wrong_and_can_answer() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![panics, fails, explain]));
    let ann = sim.user("Ann");
    ann.says("/fail");
    let name = concat!(module_path!(), "::fails");
    ann.expects(&format!("Sorry, Ann: `{name}` failed: disk on fire")).await;
    ann.says("/panic");
    let name = concat!(module_path!(), "::panics");
    ann.expects(&format!("Sorry, Ann: `{name}` panicked: oh no")).await;
}

#[tokio::test(start_paused = true)]
async fn a_reply_gets_through_limits_cuts_and_server_errors() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![ping]));
    let ann = sim.user("Ann");
    sim.advance(Duration::from_secs(1)).await;
    for fault in
        [Fault::TooManyRequests(Duration::from_secs(3)), Fault::ServerError(502), Fault::CutBefore]
    {
        sim.fail_next("sendMessage", 1, fault);
        ann.says("/ping");
        sim.advance(Duration::from_secs(10)).await;
        ann.expects("pong").await;
        ann.expects_nothing();
    }
    sim.fail_next("sendMessage", 1, Fault::CutAfter);
    ann.says("/ping");
    sim.advance(Duration::from_secs(10)).await;
    ann.expects("pong").await;
    ann.expects("pong").await; // whose answer was lost: a reply may come twice, but not never
}

#[tokio::test(start_paused = true)]
async fn polling_goes_on_after_every_failure_that_passes() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![ping]));
    let ann = sim.user("Ann");
    for fault in [
        Fault::ServerError(502),
        Fault::Garbage("<html>not JSON".into()),
        Fault::Garbage(r#"{"ok":true,"result":{"not":"a list"}}"#.into()),
        Fault::CutBefore,
        Fault::CutAfter,
        Fault::TooManyRequests(Duration::from_secs(7)),
        Fault::Refused(500, "Internal Server Error: restart".into()),
    ] {
        sim.fail_next("getUpdates", 2, fault);
        ann.says("/ping");
        sim.advance(Duration::from_mins(1)).await;
        ann.expects("pong").await;
        ann.expects_nothing();
    }
}

#[tokio::test]
async fn an_unknown_token_ends_the_run_with_an_error_that_says_what_to_do() {
    let sim = Sim::start().await;
    sim.fail_next("getMe", 1, Fault::Refused(401, "Unauthorized".into()));
    let error = Bot::start(&sim, |app| app.routes(routes![ping])).ended().await.unwrap_err();
    assert!(matches!(error, RunError::Source(SourceError::Unauthorized(_))));
    let shown = format!("{error:?}");
    assert!(shown.contains("check that it is the one BotFather gave"), "{shown}");
    assert!(!shown.contains(sim.token()), "{shown}");
}

#[tokio::test]
async fn a_second_instance_ends_the_run_with_an_error_that_says_what_to_do() {
    let sim = Sim::start().await;
    let first = Bot::start(&sim, |app| app.routes(routes![ping]));
    sim.wait_until_polled().await;
    let _second = Bot::start(&sim, |app| app.routes(routes![ping]));
    let error = first.ended().await.unwrap_err();
    assert!(matches!(error, RunError::Source(SourceError::Conflict(_))));
    assert!(format!("{error:?}").contains("stop the other instance"));
    let ann = sim.user("Ann");
    ann.says("/ping");
    ann.expects("pong").await;
}
