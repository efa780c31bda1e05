//! `getUpdates` over HTTP: waiting, conflicts, and what tests can put into the queue.

use bot_sim::{Sign, Sim};
use serde_json::{Value, json};

use crate::client::{Connection, call};

/// Asks for updates in the background.
#[expect(clippy::disallowed_methods, reason = "a test's own task")]
fn poll(sim: &Sim, params: Value) -> tokio::task::JoinHandle<Value> {
    let sim = sim.clone();
    tokio::spawn(async move { call(&sim, "getUpdates", params).await })
}

#[tokio::test]
async fn a_waiting_call_gets_a_burst_together() {
    let sim = Sim::start().await;
    let waiting = poll(&sim, json!({"timeout": 50}));
    sim.wait_until_polled().await;
    let ann = sim.user("Ann");
    ann.says("one");
    ann.says("two");
    let updates = waiting.await.unwrap();
    let texts: Vec<_> = updates["result"]
        .as_array()
        .unwrap()
        .iter()
        .map(|update| &update["message"]["text"])
        .collect();
    assert_eq!(texts, ["one", "two"]);
}

#[tokio::test]
async fn a_second_poller_ends_the_first() {
    let sim = Sim::start().await;
    let first = poll(&sim, json!({"timeout": 50}));
    sim.wait_until_polled().await;
    let second = poll(&sim, json!({"timeout": 50}));
    let conflict = first.await.unwrap();
    assert_eq!(conflict["error_code"], 409);
    assert_eq!(
        conflict["description"],
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    );
    sim.user("Ann").says("hi");
    assert_eq!(second.await.unwrap()["ok"], true);
}

#[tokio::test]
async fn a_poller_that_hangs_up_is_forgotten() {
    let sim = Sim::start().await;
    let gone = poll(&sim, json!({"timeout": 50}));
    sim.wait_until_polled().await;
    gone.abort();
    sim.drop_connections();
    let next = poll(&sim, json!({"timeout": 50}));
    sim.user("Ann").says("hi");
    assert_eq!(next.await.unwrap()["result"][0]["message"]["text"], "hi");
}

#[tokio::test]
async fn a_test_sees_what_the_bot_has_confirmed() {
    let sim = Sim::start().await;
    sim.set_next_update_id(1000);
    sim.user("Ann").says("hi");
    call(&sim, "getUpdates", json!({})).await;
    assert_eq!((sim.pending(), sim.confirmed_through()), (1, None));
    call(&sim, "getUpdates", json!({"offset": 1001})).await;
    assert_eq!((sim.pending(), sim.confirmed_through()), (0, Some(1000)));
    sim.wait_until_confirmed().await;
}

#[tokio::test]
async fn an_update_of_ones_own_goes_out_as_it_is() {
    let sim = Sim::start().await;
    sim.set_next_update_id(7);
    let id = sim.inject_update_json(r#"{"update_id": 1, "message": {"text": 5, "date": 1e99}}"#);
    assert_eq!(id, 7);
    let mut connection = Connection::open(&sim).await;
    let answer = connection.call(&sim, "getUpdates", &json!({})).await.unwrap();
    let expected = r#"{"ok":true,"result":[{"update_id":7,"message":{"text": 5, "date": 1e99}}]}"#;
    assert_eq!(answer.body, expected);
}

#[tokio::test]
async fn a_sign_of_an_upgrade_can_come_late_and_again() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let supergroup = sim.group("Tea club", &[&ann]).upgrade(&ann);
    supergroup.delivers(Sign::MigrateFrom);
    let updates = call(&sim, "getUpdates", json!({})).await;
    let ids: Vec<_> = updates["result"]
        .as_array()
        .unwrap()
        .iter()
        .map(|update| &update["message"]["migrate_from_chat_id"])
        .filter(|id| id.is_number())
        .collect();
    assert_eq!(ids.len(), 2);
}

#[tokio::test]
async fn a_server_that_goes_down_answers_who_waits_and_refuses_the_others() {
    let sim = Sim::start().await;
    let waiting = poll(&sim, json!({"timeout": 50}));
    sim.wait_until_polled().await;
    sim.stop();
    assert_eq!(waiting.await.unwrap(), json!({"ok": true, "result": []}));
    let refused = call(&sim, "getMe", json!({})).await;
    assert_eq!(refused["description"], "Internal Server Error: restart");
}

#[tokio::test]
async fn simulators_live_side_by_side() {
    let (one, two) = (Sim::start().await, Sim::builder().seed(1).start().await);
    assert_ne!((one.url(), one.token()), (two.url(), two.token()));
    one.user("Ann").says("hi");
    assert_eq!((one.pending(), two.pending()), (1, 0));
}

#[tokio::test]
async fn the_same_seed_gives_the_same_ids() {
    let (one, two) = (Sim::start().await, Sim::start().await);
    assert_eq!(one.token(), two.token());
    assert_eq!(one.user("Ann").id(), two.user("Ann").id());
    let ann = (one.user("Ann"), two.user("Ann"));
    assert_eq!(one.group("x", &[&ann.0]).id(), two.group("x", &[&ann.1]).id());
}

#[tokio::test]
async fn a_thousand_people_and_twenty_thousand_updates_are_no_load() {
    let sim = Sim::start().await;
    let people: Vec<_> = (0..1000).map(|n| sim.user(&format!("User {n}"))).collect();
    for n in 0..20 {
        for person in &people {
            person.says(&format!("/put {n}"));
        }
    }
    let mut connection = Connection::open(&sim).await;
    let (mut offset, mut seen) = (0, 0);
    while sim.pending() > 0 {
        let params = json!({"offset": offset, "limit": 100});
        let updates = connection.call(&sim, "getUpdates", &params).await.unwrap().json();
        let updates = updates["result"].as_array().unwrap();
        seen += updates.len();
        offset = updates.last().map_or(offset, |update| update["update_id"].as_i64().unwrap() + 1);
    }
    assert_eq!(seen, 20_000);
}
