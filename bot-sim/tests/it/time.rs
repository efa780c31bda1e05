//! Virtual time: it passes on demand only, for timers and for calls over sockets alike.

use std::time::Duration;

use bot_sim::{Fault, Sim};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::client::{Connection, call};

#[expect(clippy::disallowed_methods, reason = "a test's own task")]
fn spawn<T: Send + 'static>(
    future: impl Future<Output = T> + Send + 'static,
) -> tokio::task::JoinHandle<T> {
    tokio::spawn(future)
}

#[tokio::test(start_paused = true)]
async fn a_long_poll_ends_at_its_time_and_not_before() {
    let sim = Sim::start().await;
    let start = sim.now();
    let client = sim.clone();
    let poll = spawn(async move {
        let updates = call(&client, "getUpdates", json!({"timeout": 50})).await;
        (client.now(), updates)
    });
    sim.advance(Duration::from_secs(49)).await;
    assert!(!poll.is_finished());
    sim.advance(Duration::from_secs(2)).await;
    let (at, updates) = poll.await.unwrap();
    assert_eq!(updates["result"], json!([]));
    assert_eq!((at.as_secs(), sim.now()), (start.as_secs() + 50, start + Duration::from_secs(51)));
}

#[tokio::test(start_paused = true)]
async fn time_stands_still_while_a_message_is_awaited() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    ann.says("hi");
    let start = sim.now();
    let client = sim.clone();
    // A timer that tokio would jump to if it were let.
    let timer = spawn(tokio::time::sleep(Duration::from_hours(1))); // virtual time
    let id = ann.id();
    spawn(
        async move { call(&client, "sendMessage", json!({"chat_id": id, "text": "hello"})).await },
    );
    ann.expects("hello").await;
    assert_eq!(sim.now(), start);
    assert!(!timer.is_finished());
}

#[tokio::test(start_paused = true)]
async fn timers_fire_one_after_the_other_and_at_their_time() {
    let sim = Sim::start().await;
    let ticker = spawn(async {
        let start = Instant::now();
        for n in 1..=1000 {
            tokio::time::sleep(Duration::from_millis(1500)).await; // virtual time
            assert_eq!(start.elapsed(), Duration::from_millis(1500) * n);
        }
    });
    sim.advance(Duration::from_mins(25)).await;
    assert!(ticker.is_finished());
    ticker.await.unwrap();
}

/// A bot that polls, with a time-out of its own for each call.
async fn bot(sim: Sim) {
    let mut connection = Connection::open(&sim).await;
    let mut offset = 0;
    loop {
        let params = json!({"timeout": 50, "offset": offset});
        let call = connection.call(&sim, "getUpdates", &params);
        let updates = tokio::time::timeout(Duration::from_secs(51), call).await;
        let updates = updates.expect("the call timed out").expect("the connection broke").json();
        for update in updates["result"].as_array().into_iter().flatten() {
            offset = update["update_id"].as_i64().expect("an id") + 1;
            let chat: &Value = &update["message"]["chat"]["id"];
            let answer = json!({"chat_id": chat, "text": update["message"]["text"]});
            let sent = Connection::open(&sim).await.call(&sim, "sendMessage", &answer).await;
            assert_eq!(sent.expect("an answer").status, 200);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn no_call_times_out_in_a_day_of_polling() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let bot = spawn(bot(sim.clone()));
    for hour in 0..24 {
        ann.says(&hour.to_string());
        ann.expects(&hour.to_string()).await;
        sim.advance(Duration::from_hours(1)).await;
        assert!(!bot.is_finished());
    }
    sim.wait_until_confirmed().await;
    assert!(sim.calls("getUpdates").len() >= 24 * 60 * 60 / 50);
}

#[tokio::test(start_paused = true)]
async fn an_answer_can_be_late() {
    let sim = Sim::start().await;
    sim.fail_next("getMe", 1, Fault::Delay(Duration::from_secs(30)));
    let client = sim.clone();
    let me = spawn(async move { call(&client, "getMe", json!({})).await });
    sim.advance(Duration::from_secs(29)).await;
    assert!(!me.is_finished());
    sim.advance(Duration::from_secs(1)).await;
    assert_eq!(me.await.unwrap()["ok"], true);
}

#[tokio::test(start_paused = true)]
async fn undelivered_updates_expire_after_a_day() {
    let sim = Sim::start().await;
    sim.user("Ann").says("hi");
    sim.advance(Duration::from_hours(24) - Duration::from_secs(1)).await;
    assert_eq!(sim.pending(), 1);
    sim.advance(Duration::from_secs(1)).await;
    assert_eq!(sim.pending(), 0);
}

#[tokio::test]
async fn time_is_virtual_when_asked_for_and_shared_by_the_simulators_of_a_runtime() {
    let (one, two) = (Sim::builder().virtual_time().start().await, Sim::start().await);
    let start = two.now();
    one.advance(Duration::from_secs(5)).await;
    two.advance(Duration::from_secs(5)).await;
    assert_eq!(two.now(), start + Duration::from_secs(10));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn virtual_time_needs_a_runtime_of_one_thread() {
    let error = Sim::builder().virtual_time().try_start().await.unwrap_err();
    assert_eq!(error.to_string(), "virtual time needs tokio's current-thread runtime");
}

#[test]
fn a_runtime_ends_though_a_task_holds_the_simulator() {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build();
    runtime.unwrap().block_on(async {
        let sim = Sim::start().await;
        spawn(async move {
            sim.wait_for("nothing", |_| None::<()>).await.unwrap();
        });
        tokio::task::yield_now().await;
    });
}
