//! The simulator as tests use it, over a raw socket.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::*;

/// One call with a JSON body on a connection of its own.
async fn call(sim: &Sim, method: &str, params: Value) -> Value {
    let body = params.to_string();
    let head = format!(
        "POST /bot{}/{method} HTTP/1.1\r\nHost: sim\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        sim.token(),
        body.len(),
    );
    let mut stream = TcpStream::connect(sim.url().trim_start_matches("http://")).await.unwrap();
    stream.write_all((head + &body).as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (_, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
    serde_json::from_str(body).unwrap_or_default()
}

#[tokio::test]
async fn a_bot_hears_a_person_and_answers() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    ann.says("/put tea");
    let updates = call(&sim, "getUpdates", json!({})).await;
    let message = &updates["result"][0]["message"];
    assert_eq!(message["text"], "/put tea");
    assert_eq!(message["from"]["id"], ann.id());
    assert_eq!(message["entities"], json!([{"type": "bot_command", "offset": 0, "length": 4}]));
    let sent = call(&sim, "sendMessage", json!({"chat_id": ann.id(), "text": "1234"})).await;
    assert_eq!(sent["ok"], true, "{sent}");
    ann.expects("1234").await;
    ann.expects_nothing();
    assert_eq!(sim.transcript(), ["Ann: /put tea", "notes_bot: 1234"]);
}

#[tokio::test]
async fn a_group_is_upgraded() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let group = sim.group("Tea club", &[&ann]);
    let supergroup = group.upgrade(&ann);
    let sent = call(&sim, "sendMessage", json!({"chat_id": group.id(), "text": "hi"})).await;
    assert_eq!(sent["error_code"], 400);
    assert_eq!(sent["parameters"]["migrate_to_chat_id"], supergroup.id());
    call(&sim, "sendMessage", json!({"chat_id": supergroup.id(), "text": "hi"})).await;
    supergroup.expects("hi").await;
}

#[tokio::test(start_paused = true)]
async fn virtual_time_passes_only_on_demand_and_sockets_are_served() {
    let sim = Sim::start().await;
    let start = sim.now();
    let client = sim.clone();
    let poll = crate::task::spawn(async move {
        let updates = call(&client, "getUpdates", json!({"timeout": 50})).await;
        (client.now(), updates)
    });
    sim.advance(Duration::from_secs(49)).await;
    assert!(!poll.is_finished());
    sim.advance(Duration::from_secs(2)).await;
    let (at, updates) = poll.await.unwrap();
    assert_eq!(updates["result"], json!([]));
    assert_eq!((at - start).as_secs(), 50);
    assert_eq!(sim.now() - start, Duration::from_secs(51));
}

#[tokio::test(start_paused = true)]
async fn timers_fire_one_after_the_other_and_at_their_time() {
    let sim = Sim::start().await;
    let ticker = crate::task::spawn(async {
        let start = tokio::time::Instant::now();
        let mut ticks = Vec::new();
        for _ in 0..1000 {
            tokio::time::sleep(Duration::from_millis(1500)).await;
            ticks.push(start.elapsed());
        }
        ticks
    });
    sim.advance(Duration::from_secs(1501)).await;
    let ticks = ticker.await.unwrap();
    assert_eq!(ticks.last().unwrap().as_secs(), 1500, "{:?}", &ticks[..5]);
}
