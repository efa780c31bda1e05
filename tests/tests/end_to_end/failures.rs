//! What breaks, and what goes on all the same.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bot_core::handler::BoxFuture;
use bot_core::prelude::*;
use bot_core::source::SourceError;
use bot_core::store::{Batch, MemoryStore, RecordKey, Recovery, Store, StoreError, Value};
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
    let bot = Bot::start(&sim, |app| app.routes(routes![panics, ping]));
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    for _ in 0..20 {
        ann.says("/panic");
    }
    ann.says("/ping");
    bob.says("/ping");
    ann.expects("pong").await;
    bob.expects("pong").await;
    sim.wait_until_confirmed().await;
    bot.stop().await.unwrap();
}

#[tokio::test]
async fn the_error_handler_hears_what_went_wrong_and_can_answer() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![panics, fails, explain]));
    let ann = sim.user("Ann");
    ann.says("/fail");
    let name = concat!(module_path!(), "::fails");
    ann.expects(&format!("Sorry, Ann: `{name}` failed: disk on fire")).await;
    ann.says("/panic");
    let name = concat!(module_path!(), "::panics");
    ann.expects(&format!("Sorry, Ann: `{name}` panicked: panicked: oh no")).await;
    bot.stop().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_reply_gets_through_limits_cuts_and_server_errors() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![ping]));
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
    bot.stop_in(&sim).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn polling_goes_on_after_every_failure_that_passes() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![ping]));
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
    bot.stop_in(&sim).await.unwrap();
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
    let second = Bot::start(&sim, |app| app.routes(routes![ping]));
    let error = first.ended().await.unwrap_err();
    assert!(matches!(error, RunError::Source(SourceError::Conflict(_))));
    assert!(format!("{error:?}").contains("stop the other instance"));
    let ann = sim.user("Ann");
    ann.says("/ping");
    ann.expects("pong").await;
    second.stop().await.unwrap();
}

/// A store whose writes can be made to fail.
#[derive(Debug, Default)]
struct Moody {
    inner: MemoryStore,
    broken: AtomicBool,
}

impl Store for Moody {
    fn load<'a>(&'a self, key: &'a RecordKey) -> BoxFuture<'a, Result<Option<Value>, StoreError>> {
        self.inner.load(key)
    }

    fn load_chat(
        &self,
        chat: ChatId,
    ) -> BoxFuture<'_, Result<Vec<(RecordKey, Value)>, StoreError>> {
        self.inner.load_chat(chat)
    }

    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<(), StoreError>> {
        if self.broken.load(Ordering::SeqCst) {
            return Box::pin(async { Err(StoreError::new("write a batch", "the disk is full")) });
        }
        self.inner.commit(batch)
    }

    fn recover(&self) -> BoxFuture<'_, Result<Recovery, StoreError>> {
        self.inner.recover()
    }
}

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Count(u64);

/// Counts.
#[command("count")]
async fn count(count: &mut Count) -> String {
    count.0 += 1;
    count.0.to_string()
}

#[on_error]
async fn complain(error: &HandlerError) -> String {
    error.chain()
}

#[tokio::test(start_paused = true)]
async fn an_update_whose_changes_were_not_stored_is_handled_when_the_store_recovers() {
    let sim = Sim::start().await;
    let store = Arc::new(Moody::default());
    let bot = Bot::start(&sim, |app| {
        app.routes(routes![count, complain]).store(Arc::clone(&store) as Arc<_>)
    });
    let ann = sim.user("Ann");
    store.broken.store(true, Ordering::SeqCst);
    ann.says("/count");
    sim.advance(Duration::from_millis(100)).await;
    let complaint = ann.hears().await;
    assert!(complaint.text.contains("were not stored"), "{}", complaint.text);
    assert!(complaint.text.ends_with("the disk is full"), "{}", complaint.text);
    store.broken.store(false, Ordering::SeqCst);
    sim.advance(Duration::from_secs(5)).await;
    let mut answer = ann.hears().await;
    while answer.text == complaint.text {
        answer = ann.hears().await;
    }
    assert_eq!(answer.text, "1", "counted once, when it could be stored");
    ann.expects_nothing();
    bot.stop_in(&sim).await.unwrap();
    assert_eq!(sim.pending(), 0);
}

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
#[stored(name = "count")]
struct RenamedField {
    number: u64,
}

/// Counts with another type under the same name.
#[command("count")]
async fn count_otherwise(count: &mut RenamedField) -> String {
    count.number += 1;
    count.number.to_string()
}

#[tokio::test]
async fn a_stored_value_that_no_longer_decodes_is_an_error_and_is_not_overwritten() {
    let sim = Sim::start().await;
    let store = crate::bots::shared_store();
    let ann = sim.user("Ann");
    let bot =
        Bot::start(&sim, |app| app.routes(routes![count]).store(Arc::clone(&store) as Arc<_>));
    ann.says("/count");
    ann.expects("1").await;
    bot.stop().await.unwrap();

    let deployed = Bot::start(&sim, |app| {
        app.routes(routes![count_otherwise, complain]).store(Arc::clone(&store) as Arc<_>)
    });
    ann.says("/count");
    let complaint = ann.hears().await;
    assert!(complaint.text.contains("what is stored as `count` of user"), "{}", complaint.text);
    deployed.stop().await.unwrap();

    let rolled_back =
        Bot::start(&sim, |app| app.routes(routes![count]).store(Arc::clone(&store) as Arc<_>));
    ann.says("/count");
    ann.expects("2").await;
    rolled_back.stop().await.unwrap();
}
