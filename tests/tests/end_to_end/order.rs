//! Each chat in order, no chat held up by another, nothing lost and nothing repeated.

use std::sync::Mutex;
use std::time::Duration;

use bot_core::prelude::*;
use bot_sim::Sim;
use tokio::time::sleep;

use crate::bots::{Bot, texts};

/// What was handled: the chat and the text, in the order of the handlers' ends.
#[derive(Default)]
struct Log(Mutex<Vec<(ChatId, String)>>);

#[on_message(text)]
async fn note(message: &Message, log: State<std::sync::Arc<Log>>) {
    let text = message.text.clone().unwrap_or_default();
    // The delay depends on the text, so that a run can be repeated.
    let delay = text.bytes().map(u64::from).sum::<u64>() * 7919 % 20;
    sleep(Duration::from_millis(delay)).await; // virtual time
    log.0.lock().unwrap().push((message.chat.id, text));
}

#[tokio::test(start_paused = true)]
async fn two_thousand_updates_of_fifty_chats_are_handled_once_and_in_order() {
    let sim = Sim::start().await;
    let log = std::sync::Arc::new(Log::default());
    let _bot = Bot::start(&sim, |app| app.routes(routes![note]).state(std::sync::Arc::clone(&log)));
    let people: Vec<_> = (0..50).map(|number| sim.user(&format!("user {number}"))).collect();
    for number in 0..40 {
        for person in &people {
            person.says(&number.to_string());
        }
    }
    while log.0.lock().unwrap().len() < 2000 {
        sim.advance(Duration::from_millis(20)).await;
    }
    sim.advance(Duration::from_millis(100)).await;
    let log = std::mem::take(&mut *log.0.lock().unwrap());
    assert_eq!(log.len(), 2000, "an update was handled twice");
    for person in &people {
        let of_chat = log.iter().filter(|(chat, _)| chat.0 == person.chat());
        let texts: Vec<usize> = of_chat.map(|(_, text)| text.parse().unwrap()).collect();
        assert_eq!(texts, (0..40).collect::<Vec<_>>(), "the order of {}", person.name());
    }
    assert!(log.windows(2).any(|pair| pair[0].0 != pair[1].0), "chats ran at the same time");
}

/// Takes a second.
#[command("slow")]
async fn slow() -> &'static str {
    sleep(Duration::from_secs(1)).await; // virtual time
    "slow"
}

/// Answers at once.
#[command("fast")]
async fn fast() -> &'static str {
    "fast"
}

#[tokio::test(start_paused = true)]
async fn two_hundred_slow_updates_of_one_chat_do_not_delay_another() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![slow, fast]));
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    for _ in 0..200 {
        ann.says("/slow");
    }
    bob.says("/fast");
    let end = sim.now() + Duration::from_millis(50);
    while bob.messages().iter().all(|message| message.text != "fast") {
        sim.advance(Duration::from_millis(1)).await;
        assert!(sim.now() <= end, "Bob waits for Ann's handlers");
    }
    // Ann's chat goes on: nothing was thrown away.
    sim.advance(Duration::from_secs(201)).await;
    for _ in 0..200 {
        ann.expects("slow").await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_flood_in_one_chat_that_fills_the_waiting_room_does_not_hold_up_another() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![slow, fast]).waiting_room(200));
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    for _ in 0..500 {
        ann.says("/slow");
    }
    sim.advance(Duration::from_secs(1)).await;
    bob.says("/fast");
    let end = sim.now() + Duration::from_secs(2);
    while texts(&bob.messages()).is_empty() {
        sim.advance(Duration::from_millis(100)).await;
        assert!(sim.now() <= end, "Bob waits for Ann's handlers");
    }
    // Ann's chat goes on: nothing was thrown away.
    sim.advance(Duration::from_secs(520)).await;
    for _ in 0..500 {
        ann.expects("slow").await;
    }
}

#[tokio::test(start_paused = true)]
async fn slow_handlers_leave_what_is_left_of_the_waiting_room_to_others() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![slow, fast]).waiting_room(100));
    let people: Vec<_> = (0..99).map(|number| sim.user(&format!("P{number}"))).collect();
    let bob = sim.user("Bob");
    for person in &people {
        person.says("/slow");
    }
    sim.advance(Duration::from_millis(500)).await;
    bob.says("/fast");
    sim.advance(Duration::from_millis(400)).await;
    assert_eq!(texts(&bob.messages()), ["fast"]);
}

#[tokio::test]
async fn ids_that_jump_are_still_handled() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![fast]));
    let ann = sim.user("Ann");
    for id in [900_000_000, 800_000_000, 700_000_000, 2_000_000_000, 1] {
        sim.set_next_update_id(id);
        for _ in 0..3 {
            ann.says("/fast");
            ann.expects("fast").await;
        }
        sim.wait_until_confirmed().await;
    }
    ann.expects_nothing();
}

#[tokio::test]
async fn the_first_route_of_each_group_that_holds_handles_a_message() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        app.routes(routes![fast, any]).group(routes![photo, also]).group(routes![never])
    });
    let ann = sim.user("Ann");
    ann.says("/fast");
    ann.expects("fast").await;
    ann.expects("also").await;
    ann.says("text");
    ann.expects("any").await;
    ann.expects("also").await;
    ann.expects_nothing();
}

#[on_message]
async fn any() -> &'static str {
    "any"
}

#[on_message(photo)]
async fn photo() -> &'static str {
    "a photo"
}

#[on_message]
async fn also(message: &Message) -> Option<&'static str> {
    message.text.is_some().then_some("also")
}

/// Takes what these messages don't have.
#[fallback]
async fn never(_query: &CallbackQuery) -> &'static str {
    "never"
}
