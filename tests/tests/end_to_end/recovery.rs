//! Nothing is handled twice, whatever a crash, a stop or Telegram repeats.

use std::sync::Arc;
use std::time::Duration;

use bot_core::AppBuilder;
use bot_core::client::Client;
use bot_core::prelude::*;
use bot_core::store::{Batch, Mark, MemoryStore, Store, TriggerId};
use bot_core::types::UpdateId;
use bot_sim::{Fault, Sim};

use crate::bots::{Bot, Held, count, quiet, shared_store, slow};
use crate::stores::{Call, Flaky};

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, UserData)]
struct Seen(u64);

#[on_message(text)]
async fn see(seen: &mut Seen) {
    seen.0 += 1;
}

/// Says something by a call of its own.
#[command("call")]
async fn call(chat: &Chat, client: Client) -> Result<(), BoxError> {
    client.send_message(chat.id, "called").await?;
    Ok(())
}

/// A bot that counts, with a store that outlives it.
fn start(sim: &Sim, store: &Arc<MemoryStore>) -> Bot {
    start_with(sim, store, |app| app)
}

fn start_with(
    sim: &Sim,
    store: &Arc<MemoryStore>,
    set_up: impl FnOnce(AppBuilder) -> AppBuilder,
) -> Bot {
    Bot::start(sim, |app| {
        set_up(app.routes(routes![count, slow, quiet, call]).store(Arc::clone(store) as Arc<_>))
    })
}

#[tokio::test(start_paused = true)]
async fn a_group_that_has_stored_is_not_run_again_when_a_later_one_could_not_store() {
    let sim = Sim::start().await;
    let store = Flaky::failing(Call::CommitOf("seen"), 1);
    let bot = Bot::start(&sim, |app| {
        app.routes(routes![count]).group(routes![see]).store(store as Arc<_>)
    });
    let ann = sim.user("Ann");
    ann.says("/count");
    sim.advance(Duration::from_secs(10)).await;
    assert_eq!(bot.count_of(&ann).await, 1);
    let seen = bot.handle.data::<Seen>(UserId(ann.id())).get().await.unwrap();
    assert_eq!(seen, Seen(1));
    ann.expects("1").await;
    ann.expects_nothing();
}

#[tokio::test(start_paused = true)]
async fn an_update_that_is_in_the_inbox_and_comes_again_is_handled_once() {
    let sim = Sim::start().await;
    let store = shared_store();
    let bot = start(&sim, &store);
    let ann = sim.user("Ann");
    sim.advance(Duration::from_millis(100)).await;
    ann.says("/slow");
    // The poll that waits is answered; the next ones, which would confirm, are cut.
    sim.fail_next("getUpdates", 3, Fault::CutBefore);
    sim.advance(Duration::from_millis(100)).await;
    bot.crashes().await;
    assert_eq!(store.recover().await.unwrap().inbox.len(), 1, "journalled");
    assert_eq!(sim.pending(), 1, "not confirmed");
    sim.advance(Duration::from_secs(100)).await;

    let again = start(&sim, &store);
    sim.advance(Duration::from_secs(100)).await;
    assert_eq!(again.count_of(&ann).await, 1);
}

#[tokio::test(start_paused = true)]
async fn a_clean_stop_confirms_even_if_the_last_poll_never_left_the_machine() {
    let sim = Sim::start().await;
    let store = shared_store();
    let client = Held::client(&sim);
    let bot = start_with(&sim, &store, |app| app.client(client));
    let ann = sim.user("Ann");
    ann.says("/count");
    sim.advance(Duration::from_secs(5)).await;
    ann.expects("1").await;
    bot.stop_in(&sim).await.unwrap();
    assert_eq!(sim.pending(), 0, "confirmed");

    let again = start(&sim, &store);
    sim.advance(Duration::from_secs(5)).await;
    assert_eq!(again.count_of(&ann).await, 1);
}

#[tokio::test(start_paused = true)]
async fn a_clean_stop_confirms_even_if_the_last_poll_waited_for_a_connection() {
    let sim = Sim::start().await;
    let store = shared_store();
    let client = Client::builder(sim.token().parse().unwrap())
        .base_url(sim.url())
        .max_connections(1)
        .build()
        .unwrap();
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    sim.fail_next("sendMessage", 1, Fault::Delay(Duration::from_secs(25)));
    bob.says("/call");
    ann.says("/quiet");
    let drain_limit = Duration::from_secs(5);
    let bot = start_with(&sim, &store, |app| app.client(client).drain_limit(drain_limit));
    sim.advance(Duration::from_secs(1)).await;
    bot.handle.stop();
    sim.advance(Duration::from_secs(10)).await;
    bot.stop_in(&sim).await.unwrap();

    let again = start(&sim, &store);
    sim.advance(Duration::from_secs(50)).await;
    assert_eq!(again.count_of(&ann).await, 1);
}

#[tokio::test(start_paused = true)]
async fn a_crash_before_the_confirmation_repeats_no_change_and_the_reply_alone() {
    let sim = Sim::start().await;
    let store = shared_store();
    let client = Held::client(&sim);
    let bot = start_with(&sim, &store, |app| app.client(client));
    let ann = sim.user("Ann");
    ann.says("/slow");
    sim.advance(Duration::from_secs(2)).await;
    ann.expects("1").await;
    bot.crashes().await;
    assert_eq!(sim.pending(), 1, "not confirmed");

    let again = start(&sim, &store);
    sim.advance(Duration::from_secs(5)).await;
    assert_eq!(again.count_of(&ann).await, 1);
    ann.expects("1").await; // nobody knows whether it was sent
    ann.expects_nothing();
}

#[tokio::test(start_paused = true)]
async fn a_stop_at_the_drain_limit_whose_confirmation_is_lost_repeats_nothing() {
    let sim = Sim::start().await;
    let store = shared_store();
    let short = |app: AppBuilder| app.drain_limit(Duration::from_millis(50));
    let bot = start_with(&sim, &store, short);
    let ann = sim.user("Ann");
    sim.advance(Duration::from_millis(500)).await;
    sim.fail_next("getUpdates", 5, Fault::ServerError(502));
    ann.says("/slow");
    sim.advance(Duration::from_millis(40)).await;
    bot.handle.stop();
    sim.advance(Duration::from_secs(3)).await;
    bot.stop_in(&sim).await.unwrap();

    let again = start_with(&sim, &store, short);
    sim.advance(Duration::from_secs(50)).await;
    assert_eq!(again.count_of(&ann).await, 1);
}

#[tokio::test(start_paused = true)]
async fn a_second_instance_on_the_same_store_repeats_nothing_of_the_first() {
    let sim = Sim::start().await;
    let store = shared_store();
    let first = start(&sim, &store);
    let ann = sim.user("Ann");
    sim.advance(Duration::from_millis(500)).await;
    ann.says("/slow");
    sim.advance(Duration::from_millis(50)).await;
    let second = start(&sim, &store);
    sim.advance(Duration::from_secs(10)).await;
    first.ended().await.unwrap_err();
    assert_eq!(second.count_of(&ann).await, 1);
}

#[tokio::test(start_paused = true)]
async fn marks_of_updates_that_never_come_again_are_forgotten() {
    let sim = Sim::start().await;
    let store = shared_store();
    let mut batch = Batch::new();
    batch.marks = vec![Mark { trigger: TriggerId::Update(UpdateId(7)), groups: 1, reply: None }];
    store.commit(batch).await.unwrap();
    let bot = start(&sim, &store);
    let ann = sim.user("Ann");
    for _ in 0..3 {
        ann.says("/count");
        sim.advance(Duration::from_secs(5)).await;
    }
    bot.stop_in(&sim).await.unwrap();
    assert_eq!(store.recover().await.unwrap().marks, []);
}

#[tokio::test(start_paused = true)]
async fn the_greatest_update_id_of_all_is_handled_once_and_not_asked_for_all_the_time() {
    let sim = Sim::start().await;
    sim.set_next_update_id(i64::MAX - 1);
    let bot = start(&sim, &shared_store());
    let ann = sim.user("Ann");
    ann.says("/count");
    sim.advance(Duration::from_mins(1)).await;
    assert_eq!(bot.count_of(&ann).await, 1);
    // Its successor is out of range, so Telegram can't be told that it was handled.
    let polls = sim.calls("getUpdates").len();
    assert!(polls < 15, "{polls} polls in a minute");
    bot.stop_in(&sim).await.unwrap();
}
