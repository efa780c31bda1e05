//! Updates of an earlier run that come again from Telegram or from the inbox, each handled once;
//! and what else a store or a flood in one chat must not lead to.

use std::sync::Arc;
use std::time::Duration;

use bot_core::extract::Rejection;
use bot_core::prelude::*;
use bot_core::source::{Polling, PollingOptions};
use bot_core::store::{Batch, Journalled, Mark, Store, TriggerId, Value};
use bot_core::types::UpdateId;
use bot_sim::{Fault, Person, Sim};

use crate::bots::{Bot, Count, Held, complain, count, quiet, shared_store, slow};
use crate::stores::{Call, Flaky, Trouble};

/// Answers.
#[command("ping")]
async fn ping() -> &'static str {
    "pong"
}

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, ChatData)]
struct Tally(u64);

/// Goes on whether or not the count can be read.
#[command("either")]
async fn either(count: Result<UserData<Count>, Rejection>, tally: &mut Tally) -> String {
    tally.0 += 1;
    if count.is_ok() { "read".into() } else { "unread".into() }
}

/// A command as an earlier run may have left it in the inbox.
fn journalled(update: i64, person: &Person, command: &str) -> Journalled {
    let (id, name, length) = (person.id(), person.name(), command.len());
    let json = format!(
        r#"{{"update_id":{update},"message":{{"message_id":1,"date":1,"text":"{command}",
        "chat":{{"id":{id},"type":"private"}},
        "from":{{"id":{id},"is_bot":false,"first_name":"{name}"}},
        "entities":[{{"type":"bot_command","offset":0,"length":{length}}}]}}}}"#,
    );
    Journalled { update: UpdateId(update), json: Value::new(json), attempts: 0 }
}

#[tokio::test(start_paused = true)]
async fn marks_are_kept_although_the_first_answer_is_short() {
    let sim = Sim::start().await;
    let store = shared_store();
    let ann = sim.user("Ann");
    for _ in 0..3 {
        ann.says("/quiet");
    }
    let client = Held::client(&sim);
    let bot = Bot::start(&sim, |app| {
        app.client(client).routes(routes![quiet]).store(Arc::clone(&store) as Arc<_>)
    });
    sim.advance(Duration::from_millis(200)).await;
    assert_eq!(bot.count_of(&ann).await, 3);
    assert_eq!(store.recover().await.unwrap().marks.len(), 3);
    bot.crashes().await;
    assert_eq!(sim.pending(), 3);
    // Restarted within half a second: the server answers the repeated question with one update.
    let again =
        Bot::start(&sim, |app| app.routes(routes![quiet]).store(Arc::clone(&store) as Arc<_>));
    sim.advance(Duration::from_secs(10)).await;
    assert_eq!(again.count_of(&ann).await, 3);
}

#[tokio::test(start_paused = true)]
async fn the_mark_of_an_update_is_kept_while_it_is_in_the_inbox() {
    let sim = Sim::start().await;
    let store = shared_store();
    let start =
        || Bot::start(&sim, |app| app.routes(routes![slow]).store(Arc::clone(&store) as Arc<_>));
    let bot = start();
    let ann = sim.user("Ann");
    sim.advance(Duration::from_millis(100)).await;
    ann.says("/slow");
    sim.fail_next("getUpdates", 3, Fault::CutBefore);
    sim.advance(Duration::from_millis(100)).await;
    bot.crashes().await;
    assert_eq!(store.recover().await.unwrap().inbox.len(), 1, "journalled");
    assert_eq!(sim.pending(), 1, "not confirmed");
    sim.advance(Duration::from_secs(100)).await;

    sim.fail_next("sendMessage", 1, Fault::Delay(Duration::from_secs(25)));
    let second = start();
    let bob = sim.user("Bob");
    for _ in 0..3 {
        sim.advance(Duration::from_secs(5)).await;
        bob.says("hello"); // so that polls are answered, and so confirm
    }
    assert_eq!(second.count_of(&ann).await, 1);
    second.crashes().await;
    assert_eq!(store.recover().await.unwrap().inbox.len(), 1, "still in the inbox");
    sim.advance(Duration::from_secs(100)).await;
    let third = start();
    sim.advance(Duration::from_mins(1)).await;
    assert_eq!(third.count_of(&ann).await, 1);
}

#[tokio::test(start_paused = true)]
async fn the_mark_of_an_update_is_kept_until_it_has_left_the_inbox() {
    let sim = Sim::start().await;
    let store = Flaky::new();
    let ann = sim.user("Ann");
    let mut batch = Batch::new();
    batch.journal = vec![journalled(5, &ann, "/quiet")];
    batch.marks = vec![Mark { trigger: TriggerId::Update(UpdateId(5)), groups: 1, reply: None }];
    store.commit(batch).await.unwrap();
    // Handled before the end of the last run: it is only to leave the inbox, which fails once.
    store.plan(Call::LeaveInbox, Trouble::Fails, 1);
    let start =
        || Bot::start(&sim, |app| app.routes(routes![quiet]).store(Arc::clone(&store) as Arc<_>));
    let bot = start();
    ann.says("hello");
    sim.advance(Duration::from_secs(3)).await;
    assert_eq!(bot.count_of(&ann).await, 0);
    bot.crashes().await;
    let again = start();
    sim.advance(Duration::from_mins(1)).await;
    assert_eq!(again.count_of(&ann).await, 0, "was handled already");
}

#[tokio::test(start_paused = true)]
async fn a_value_that_could_not_be_read_is_not_counted_as_borrowed() {
    let sim = Sim::start().await;
    let store = Flaky::failing(Call::Load("count"), 1);
    let _bot = Bot::start(&sim, |app| {
        app.routes(routes![either, complain]).store(Arc::clone(&store) as Arc<_>)
    });
    let ann = sim.user("Ann");
    ann.says("/either");
    sim.advance(Duration::from_secs(10)).await;
    ann.expects("unread").await;
}

#[tokio::test(start_paused = true)]
async fn a_flood_in_one_chat_does_not_fill_a_small_waiting_room() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        app.routes(routes![slow, ping, count]).waiting_room(150).store(shared_store() as Arc<_>)
    });
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    for _ in 0..100 {
        ann.says("/slow");
    }
    sim.advance(Duration::from_millis(100)).await;
    bob.says("/ping");
    sim.advance(Duration::from_secs(3)).await;
    assert_eq!(crate::bots::texts(&bob.messages()), ["pong"]);
}

#[tokio::test(start_paused = true)]
async fn marks_are_kept_after_a_lost_answer_until_telegram_has_no_more() {
    for _ in 0..8 {
        let sim = Sim::start().await;
        let store = shared_store();
        let ann = sim.user("Ann");
        for _ in 0..3 {
            ann.says("/quiet");
        }
        let client = Held::client(&sim);
        let bot = Bot::start(&sim, |app| {
            app.client(client).routes(routes![quiet]).store(Arc::clone(&store) as Arc<_>)
        });
        sim.advance(Duration::from_millis(200)).await;
        bot.crashes().await;
        sim.advance(Duration::from_secs(100)).await;
        sim.fail_next("getUpdates", 1, Fault::CutAfter);
        let again =
            Bot::start(&sim, |app| app.routes(routes![quiet]).store(Arc::clone(&store) as Arc<_>));
        sim.advance(Duration::from_secs(10)).await;
        assert_eq!(again.count_of(&ann).await, 3);
    }
}

#[tokio::test(start_paused = true)]
async fn an_update_of_the_inbox_that_comes_again_stays_there_until_it_is_handled() {
    let sim = Sim::start().await;
    let store = shared_store();
    let ann = sim.user("Ann");
    sim.set_next_update_id(500);
    let mut batch = Batch::new();
    for update in 500..503 {
        ann.says("/slow");
        batch.journal.push(journalled(update, &ann, "/slow"));
    }
    // The last run has ended before it told Telegram of what it had journalled.
    store.commit(batch).await.unwrap();
    let mut options = PollingOptions::default();
    // Then the source notes what it has delivered before the dispatcher has looked at it.
    options.straggler_grace = Duration::ZERO;
    let bot = Bot::start(&sim, |app| {
        let app = app.routes(routes![slow]).source(Polling::new(options));
        app.store(Arc::clone(&store) as Arc<_>)
    });
    sim.advance(Duration::from_secs(10)).await;
    assert_eq!(bot.count_of(&ann).await, 3);
    assert_eq!(crate::bots::texts(&ann.messages()), ["1", "2", "3"]);
    assert_eq!(sim.pending(), 0);
    // The next answer to a poll is the word that they can't come again.
    sim.advance(Duration::from_mins(1)).await;
    let left = store.recover().await.unwrap();
    assert_eq!((left.inbox, left.marks), (Vec::new(), Vec::new()));
}
