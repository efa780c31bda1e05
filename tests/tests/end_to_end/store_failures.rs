//! A store that fails for a while: what could not be stored is handled when it recovers, in order.

use std::sync::Arc;
use std::time::Duration;

use bot_core::prelude::*;
use bot_core::store::{Batch, Journalled, Store, Value};
use bot_core::types::UpdateId;
use bot_sim::{Sim, Upgrade};

use crate::bots::{Bot, complain, count, shared_store, slow, texts};
use crate::stores::{Call, Flaky, Trouble};

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, UserData)]
struct Word(String);

/// Sets the word.
#[command("set <value>")]
async fn set(value: String, word: &mut Word) {
    word.0 = value;
}

/// Answers.
#[command("ping")]
async fn ping() -> &'static str {
    "pong"
}

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, ChatData)]
struct Tally(u64);

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, ChatData)]
struct Moves(u64);

/// Counts in the chat.
#[command("tally")]
async fn tally(tally: &mut Tally) -> String {
    tally.0 += 1;
    tally.0.to_string()
}

/// Says hello after a second, into the chat whose id the command came with.
#[command("later")]
async fn later(chat: &Chat, client: Client) -> Result<(), BoxError> {
    tokio::time::sleep(Duration::from_secs(1)).await; // virtual time
    client.send_message(chat.id, "hello").await?;
    Ok(())
}

#[on_migrate]
async fn moved(moves: &mut Moves) {
    moves.0 += 1;
}

fn start(sim: &Sim, store: &Arc<Flaky>) -> Bot {
    Bot::start(sim, |app| {
        app.routes(routes![count, slow, set, ping, tally, later, moved])
            .store(Arc::clone(store) as Arc<_>)
    })
}

#[tokio::test(start_paused = true)]
async fn an_update_that_the_store_failed_at_is_handled_when_it_recovers() {
    let trouble = [
        // A slow update is in the inbox, a fast one is not.
        ("/slow", Call::CommitOf("count")),
        ("/count", Call::CommitOf("count")),
        ("/slow", Call::Load("count")),
        ("/count", Call::Load("count")),
    ];
    for (text, call) in trouble {
        let sim = Sim::start().await;
        let bot = start(&sim, &Flaky::failing(call, 1));
        let ann = sim.user("Ann");
        sim.advance(Duration::from_millis(100)).await;
        ann.says(text);
        sim.advance(Duration::from_secs(20)).await;
        assert_eq!(bot.count_of(&ann).await, 1, "{text} with {call:?}");
        ann.expects("1").await;
        ann.expects_nothing();
    }
}

#[tokio::test(start_paused = true)]
async fn the_updates_of_a_chat_stay_in_order_when_the_store_failed_at_one() {
    let sim = Sim::start().await;
    let bot = start(&sim, &Flaky::failing(Call::CommitOf("word"), 1));
    let ann = sim.user("Ann");
    ann.says("/set first");
    ann.says("/set second");
    sim.advance(Duration::from_secs(20)).await;
    let word = bot.handle.data::<Word>(UserId(ann.id())).get().await.unwrap();
    assert_eq!(word, Word("second".into()));
}

#[tokio::test(start_paused = true)]
async fn the_migration_handler_runs_once_even_if_it_could_not_store_at_first() {
    let sim = Sim::start().await;
    let bot = start(&sim, &Flaky::failing(Call::CommitOf("moves"), 1));
    let ann = sim.user("Ann");
    let group = sim.group("Tea club", &[&ann]);
    ann.says_in(&group, "/tally");
    sim.advance(Duration::from_secs(1)).await;
    let supergroup = group.upgrade(&ann);
    sim.advance(Duration::from_mins(1)).await;
    let moves = bot.handle.data::<Moves>(ChatId(supergroup.id())).get().await.unwrap();
    assert_eq!(moves, Moves(1));
}

#[tokio::test(start_paused = true)]
async fn a_move_that_a_refused_call_told_of_is_tried_again_when_the_store_recovers() {
    let sim = Sim::start().await;
    let store = Flaky::new();
    let bot = start(&sim, &store);
    let ann = sim.user("Ann");
    let group = sim.group("Tea club", &[&ann]);
    for _ in 0..3 {
        ann.says_in(&group, "/tally");
    }
    ann.says_in(&group, "/later");
    sim.advance(Duration::from_millis(100)).await;
    store.plan(Call::Conflicts, Trouble::Fails, 1);
    let supergroup = group.upgrade_with(&ann, &Upgrade::signs([]));
    sim.advance(Duration::from_secs(5)).await;
    ann.says_in(&supergroup, "/later");
    sim.advance(Duration::from_mins(1)).await;
    ann.says_in(&supergroup, "/tally");
    sim.advance(Duration::from_secs(5)).await;
    let tally = bot.handle.data::<Tally>(ChatId(supergroup.id())).get().await.unwrap();
    assert_eq!(tally, Tally(4));
}

#[tokio::test(start_paused = true)]
async fn an_update_whose_changes_were_not_stored_is_complained_about_once_and_handled_later() {
    let sim = Sim::start().await;
    let store = Flaky::failing(Call::Commit, usize::MAX);
    let bot = Bot::start(&sim, |app| {
        app.routes(routes![count, complain]).store(Arc::clone(&store) as Arc<_>)
    });
    let ann = sim.user("Ann");
    ann.says("/count");
    sim.advance(Duration::from_mins(1)).await;
    let complaint = ann.hears().await;
    assert!(complaint.text.contains("were not stored"), "{}", complaint.text);
    assert!(complaint.text.ends_with("the disk is full"), "{}", complaint.text);
    ann.expects_nothing();
    store.recovers();
    sim.advance(Duration::from_mins(1)).await;
    ann.expects("1").await; // counted once, when it could be stored
    ann.expects_nothing();
    assert_eq!(bot.count_of(&ann).await, 1);
    bot.stop_in(&sim).await.unwrap(); // which confirms, even amid a long poll
    assert_eq!(sim.pending(), 0);
}

#[tokio::test(start_paused = true)]
async fn an_inbox_that_cannot_be_tidied_up_holds_up_neither_the_bot_nor_its_stop() {
    const LEFT: &str = r#"{"update_id":5,"message":
        {"message_id":1,"date":1,"chat":{"id":5,"type":"private"},"text":"x"}}"#;
    for trouble in [Trouble::Hangs, Trouble::Fails] {
        let sim = Sim::start().await;
        let store = Flaky::new();
        let mut batch = Batch::new();
        batch.journal =
            vec![Journalled { update: UpdateId(5), json: Value::new(LEFT), attempts: 0 }];
        store.commit(batch).await.unwrap();
        store.plan(Call::LeaveInbox, trouble, usize::MAX);
        let bot = start(&sim, &store);
        let ann = sim.user("Ann");
        sim.advance(Duration::from_secs(1)).await;
        ann.says("/ping");
        sim.advance(Duration::from_mins(1)).await;
        assert_eq!(texts(&ann.messages()), ["pong"], "{trouble:?}");
        bot.handle.stop();
        sim.advance(Duration::from_secs(30)).await;
        bot.stop_in(&sim).await.unwrap();
    }
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
    let store = shared_store();
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

    let _rolled_back =
        Bot::start(&sim, |app| app.routes(routes![count]).store(Arc::clone(&store) as Arc<_>));
    ann.says("/count");
    ann.expects("2").await;
}
