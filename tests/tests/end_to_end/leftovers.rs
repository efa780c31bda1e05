//! What no other route takes, by attributes: fallbacks, and updates that can't be decoded.

use std::sync::Arc;
use std::time::Duration;

use bot_core::prelude::*;
use bot_core::store::Store as _;
use bot_core::types::UndecodableUpdate;
use bot_sim::{Draft, Sim};
use serde_json::value::RawValue;

use crate::bots::{Bot, shared_store};

/// Updates that are in no reference, a line each, with the reason.
const ODD: &str = include_str!("../../../bot-api/tests/api/data/updates_odd.jsonl");

#[derive(Deserialize)]
struct OddUpdate<'l> {
    why: String,
    /// As it stands there: some have what no JSON value can hold.
    #[serde(borrow)]
    update: &'l RawValue,
}

/// The updates that a bot got, as they were told.
#[derive(Default, Clone, Debug, Serialize, Deserialize, BotData)]
struct Seen {
    raw: Vec<String>,
    /// How many could be decoded.
    decoded: usize,
}

#[on_raw]
async fn odd(update: &UndecodableUpdate, mut seen: BotData<Seen>) {
    let json = update.json.get().to_owned();
    seen.update(move |seen| seen.raw.push(json.clone()));
}

#[fallback]
async fn decoded(_update: &Update, mut seen: BotData<Seen>) {
    seen.update(|seen| seen.decoded += 1);
}

#[tokio::test]
async fn every_odd_update_comes_to_one_handler_and_is_confirmed() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![decoded, odd]));
    let mut undecodable = Vec::new();
    for line in ODD.lines() {
        let OddUpdate { why, update } = serde_json::from_str(line).unwrap();
        if serde_json::from_str::<Update>(update.get()).is_err() {
            undecodable.push(why);
        }
        sim.inject_update_json(update.get());
    }
    // What no reader of JSON can read as a message, whatever Telegram adds to it.
    sim.inject_update_json(r#"{"message": {"message_id": "tea"}}"#);
    sim.wait_until_confirmed().await;
    // What is slow is confirmed when it is in the inbox: at a stop, all of it has been handled.
    let handle = bot.handle.clone();
    bot.stop().await.unwrap();
    let Seen { raw, decoded } = handle.data::<Seen>(()).get().await.unwrap();
    assert_eq!(raw.len(), undecodable.len() + 1, "{undecodable:?}\n{raw:#?}");
    assert_eq!(raw.len() + decoded, ODD.lines().count() + 1);
    assert!(raw.iter().any(|json| json.contains(r#""message_id": "tea""#)), "{raw:#?}");
}

/// Takes its time, as one that asks a person would.
#[on_raw]
async fn slowly(update: &UndecodableUpdate, mut seen: BotData<Seen>) {
    tokio::time::sleep(Duration::from_millis(200)).await; // virtual time
    let json = update.json.get().to_owned();
    seen.update(move |seen| seen.raw.push(json.clone()));
}

#[tokio::test(start_paused = true)]
async fn a_raw_handler_that_a_crash_has_cut_short_gets_its_update_again() {
    const ODD: &str = r#"{"update_id": 77, "message": {"message_id": "tea"}}"#;
    let sim = Sim::start().await;
    let store = shared_store();
    let start = || {
        let store = Arc::clone(&store) as Arc<_>;
        Bot::start(&sim, |app| app.routes(routes![slowly]).store(store))
    };
    let bot = start();
    sim.advance(Duration::from_millis(100)).await;
    sim.inject_update_json(ODD);
    sim.advance(Duration::from_millis(100)).await;
    bot.crashes().await;
    assert_eq!(store.recover().await.unwrap().inbox.len(), 1, "journalled");

    let again = start();
    sim.advance(Duration::from_secs(10)).await;
    let Seen { raw, .. } = again.handle.data::<Seen>(()).get().await.unwrap();
    assert_eq!(raw.len(), 1, "{raw:?}");
    assert!(raw[0].contains("tea"), "{raw:?}");
    assert_eq!(store.recover().await.unwrap().inbox.len(), 0);
}

#[command("ping")]
async fn ping() -> &'static str {
    "pong"
}

#[fallback(photo)]
async fn photo() -> &'static str {
    "a photo"
}

#[fallback(chat = "group")]
async fn in_a_group() -> &'static str {
    "in a group"
}

/// Takes what a poll doesn't have.
#[fallback]
async fn somebody(user: &User) -> String {
    format!("{} did something", user.first_name)
}

#[tokio::test]
async fn fallbacks_are_asked_last_and_in_their_order_if_their_conditions_hold() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![photo, in_a_group, somebody, ping]));
    sim.wait_until_polled().await;
    let ann = sim.user("Ann");
    let club = sim.group("Tea club", &[&ann]);
    club.expects("in a group").await; // of the group's being made
    ann.says("/ping");
    ann.expects("pong").await;
    ann.sends(Draft::photo());
    ann.expects("a photo").await;
    ann.says("hello");
    ann.expects("Ann did something").await;
    ann.says_in(&club, "/other"); // of what isn't a command, the bot hears nothing there
    club.expects("in a group").await;
}
