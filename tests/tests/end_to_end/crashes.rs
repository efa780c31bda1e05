//! A crash at any moment: what was stored counts once, replies come at least once, and an update
//! that ends the process again and again is set aside.

use std::sync::Arc;
use std::time::Duration;

use bot_core::AppBuilder;
use bot_core::prelude::*;
use bot_core::store::{MemoryStore, Store};
use bot_core::types::UpdateId;
use bot_sim::{Fault, Person, Sim};

use crate::bots::{Bot, Count, count, shared_store, slow, texts};
use crate::stores::{Flaky, Trouble};

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, UserData)]
struct Heard(u64);

/// Counts everything, after the commands.
#[on_message(text)]
async fn hear(heard: &mut Heard) -> String {
    heard.0 += 1;
    format!("heard {}", heard.0)
}

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, ChatData)]
struct Tally(u64);

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, ChatData)]
struct Moves(u64);

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, BotData)]
struct Total(u64);

/// Counts in the chat and in all.
#[command("tally")]
async fn tally(tally: &mut Tally, mut total: BotData<Total>) -> String {
    tally.0 += 1;
    total.update(|total| total.0 += 1);
    format!("tally {}", tally.0)
}

#[on_migrate]
async fn moved(moves: &mut Moves) -> String {
    moves.0 += 1;
    format!("moved {}", moves.0)
}

/// Never comes to an end, as little as a handler that ends the process.
#[command("deadly")]
async fn deadly(count: &mut Count) {
    count.0 += 100;
    std::future::pending::<()>().await;
}

/// The same command, repaired.
#[command("deadly")]
async fn repaired(count: &mut Count) {
    count.0 += 10;
}

fn start(sim: &Sim, store: Arc<dyn Store>) -> Bot {
    start_with(sim, store, |app| app)
}

fn start_with(
    sim: &Sim,
    store: Arc<dyn Store>,
    set_up: impl FnOnce(AppBuilder) -> AppBuilder,
) -> Bot {
    Bot::start(sim, |app| {
        set_up(app.routes(routes![count, slow, tally, moved, deadly]).store(store))
    })
}

/// The different texts that a person has got, in order.
fn different(person: &Person) -> Vec<String> {
    let messages = person.messages();
    let mut texts: Vec<String> = texts(&messages).into_iter().map(String::from).collect();
    texts.dedup();
    texts
}

#[tokio::test(start_paused = true)]
async fn a_reply_that_was_stored_and_not_sent_is_sent_at_the_next_start() {
    let sim = Sim::start().await;
    let store = shared_store();
    let ann = sim.user("Ann");
    let bot = start(&sim, Arc::clone(&store) as Arc<_>);
    sim.advance(Duration::from_millis(100)).await;
    sim.fail_next("sendMessage", 2, Fault::CutBefore);
    ann.says("/count");
    ann.says("/count");
    sim.advance(Duration::from_millis(500)).await;
    bot.crashes().await;
    assert_eq!(texts(&ann.messages()), [""; 0], "no reply came through");

    let again = start(&sim, store);
    sim.advance(Duration::from_secs(5)).await;
    assert_eq!(texts(&ann.messages()), ["1", "2"]);
    assert_eq!(again.count_of(&ann).await, 2);
}

#[tokio::test(start_paused = true)]
async fn a_reply_that_telegram_held_back_at_a_stop_is_sent_at_the_next_start() {
    let sim = Sim::start().await;
    let store = shared_store();
    let ann = sim.user("Ann");
    let short = |app: AppBuilder| app.drain_limit(Duration::from_secs(1));
    let bot = start_with(&sim, Arc::clone(&store) as Arc<_>, short);
    sim.advance(Duration::from_millis(100)).await;
    sim.fail_next("sendMessage", 1, Fault::TooManyRequests(Duration::from_mins(10)));
    ann.says("/slow");
    sim.advance(Duration::from_secs(1)).await;
    bot.stop_in(&sim).await.unwrap();
    assert_eq!(texts(&ann.messages()), [""; 0], "the reply waits");

    let again = start(&sim, store);
    sim.advance(Duration::from_secs(5)).await;
    assert_eq!(texts(&ann.messages()), ["1"]);
    assert_eq!(again.count_of(&ann).await, 1);
}

#[tokio::test(start_paused = true)]
async fn a_reply_that_telegram_holds_back_for_an_hour_is_sent_then() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let _bot = start(&sim, shared_store());
    sim.advance(Duration::from_millis(100)).await;
    sim.fail_next("sendMessage", 1, Fault::TooManyRequests(Duration::from_hours(1)));
    ann.says("/count");
    sim.advance(Duration::from_secs(3500)).await;
    assert_eq!(texts(&ann.messages()), [""; 0]);
    sim.advance(Duration::from_secs(200)).await;
    assert_eq!(texts(&ann.messages()), ["1"]);
}

#[tokio::test(start_paused = true)]
async fn a_crash_between_two_groups_runs_the_second_and_not_the_first_again() {
    let sim = Sim::start().await;
    let store = shared_store();
    let ann = sim.user("Ann");
    let both = |app: AppBuilder| app.group(routes![hear]);
    let bot = start_with(&sim, Arc::clone(&store) as Arc<_>, both);
    sim.advance(Duration::from_millis(100)).await;
    sim.fail_next("sendMessage", 2, Fault::CutBefore);
    ann.says("/count");
    sim.advance(Duration::from_millis(500)).await;
    bot.crashes().await;

    let again = start_with(&sim, store, both);
    sim.advance(Duration::from_secs(5)).await;
    assert_eq!(texts(&ann.messages()), ["1", "heard 1"]);
    assert_eq!(again.count_of(&ann).await, 1);
}

#[tokio::test(start_paused = true)]
async fn an_update_that_ends_the_process_three_times_is_set_aside_and_can_be_tried_again() {
    let sim = Sim::start().await;
    let store = shared_store();
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    ann.says("/deadly");
    for _ in 0..3 {
        let bot = start(&sim, Arc::clone(&store) as Arc<_>);
        // Shorter than it takes until the update is journalled: it ends the process at once.
        sim.advance(Duration::from_millis(5)).await;
        bot.crashes().await;
    }
    ann.says("/count");
    let bot = start(&sim, Arc::clone(&store) as Arc<_>);
    bob.says("/count");
    sim.advance(Duration::from_secs(2)).await;
    assert_eq!((texts(&ann.messages()), texts(&bob.messages())), (vec!["1"], vec!["1"]));
    let inbox = bot.handle.inbox().await.unwrap();
    assert_eq!(inbox.len(), 1);
    assert!(inbox[0].is_set_aside() && inbox[0].json.as_str().contains("/deadly"), "{inbox:?}");
    let id = inbox[0].update;
    assert!(!bot.handle.retry(UpdateId(id.0 + 1)).await.unwrap(), "there is no such update");
    assert!(bot.handle.retry(id).await.unwrap());
    bot.stop_in(&sim).await.unwrap();

    let repaired =
        Bot::start(&sim, |app| app.routes(routes![repaired]).store(Arc::clone(&store) as Arc<_>));
    sim.advance(Duration::from_secs(2)).await;
    assert_eq!(repaired.count_of(&ann).await, 11);
    assert_eq!(repaired.handle.inbox().await.unwrap(), []);
}

#[tokio::test(start_paused = true)]
async fn what_is_set_aside_can_be_discarded() {
    let sim = Sim::start().await;
    let store = shared_store();
    let ann = sim.user("Ann");
    ann.says("/deadly");
    for _ in 0..3 {
        let bot = start(&sim, Arc::clone(&store) as Arc<_>);
        // Shorter than it takes until the update is journalled: it ends the process at once.
        sim.advance(Duration::from_millis(5)).await;
        bot.crashes().await;
    }
    let bot = start(&sim, Arc::clone(&store) as Arc<_>);
    sim.advance(Duration::from_secs(2)).await;
    let id = bot.handle.inbox().await.unwrap()[0].update;
    assert!(bot.handle.discard(id).await.unwrap());
    assert!(!bot.handle.discard(id).await.unwrap());
    assert_eq!(bot.handle.inbox().await.unwrap(), []);
}

/// Of many updates that were there at a crash, the one that causes it is found, and no other.
#[tokio::test(start_paused = true)]
async fn the_update_that_ends_the_process_is_found_among_others() {
    let sim = Sim::start().await;
    let store = shared_store();
    let people: Vec<_> = (0..10).map(|n| sim.user(&format!("user {n}"))).collect();
    for (number, person) in people.iter().enumerate() {
        person.says(if number == 4 { "/deadly" } else { "/slow" });
    }
    let mut ends = 0;
    let bot = loop {
        let bot = start(&sim, Arc::clone(&store) as Arc<_>);
        // The process ends before the slow ones are done, until the deadly one doesn't run.
        sim.advance(Duration::from_millis(150)).await;
        let inbox = bot.handle.inbox().await.unwrap();
        if inbox.iter().any(bot_core::store::Journalled::is_set_aside) {
            break bot;
        }
        ends += 1;
        assert!(ends <= 30, "never set aside: {inbox:?}");
        bot.crashes().await;
    };
    sim.advance(Duration::from_secs(10)).await;
    let inbox = bot.handle.inbox().await.unwrap();
    let deadly: Vec<bool> =
        inbox.iter().map(|entry| entry.json.as_str().contains("/deadly")).collect();
    assert!(deadly.contains(&true), "{inbox:?}");
    for (number, person) in people.iter().enumerate() {
        let set_aside = inbox
            .iter()
            .any(|entry| entry.json.as_str().contains(&format!("\"id\":{},", person.id())));
        let handled = bot.count_of(person).await == 1;
        assert!(set_aside != handled, "user {number}: nothing is lost, nothing twice");
    }
}

/// What a bot has to have done in the end, whatever happened on the way.
async fn check_all(sim: &Sim, bot: &Bot, ann: &Person, group: i64, what: &str) {
    assert_eq!(bot.count_of(ann).await, 3, "{what}");
    let chat = |id| bot.handle.data::<Tally>(ChatId(id));
    assert_eq!(chat(group).get().await.unwrap(), Tally(3), "{what}");
    let moves = bot.handle.data::<Moves>(ChatId(group)).get().await.unwrap();
    assert_eq!(moves, Moves(1), "{what}");
    let total = bot.handle.data::<Total>(()).get().await.unwrap();
    assert_eq!(total, Total(3), "{what}");
    assert_eq!(different(ann), ["1", "2", "3"], "{what}: each reply, in order");
    let in_group: Vec<String> = sim
        .calls("sendMessage")
        .iter()
        .filter(|call| call.param("chat_id").is_some_and(|chat| chat.starts_with('-')))
        .filter_map(|call| call.param("text").map(String::from))
        .collect();
    for text in ["tally 1", "tally 2", "tally 3", "moved 1"] {
        assert!(in_group.iter().any(|sent| sent == text), "{what}: {text} in {in_group:?}");
    }
    assert_eq!(sim.pending(), 0, "{what}: confirmed");
    assert_eq!(bot.handle.inbox().await.unwrap(), [], "{what}");
}

/// Plays a conversation with an upgrade of a group, in which one commit gets into trouble.
async fn play(trouble: Option<(usize, Trouble)>) -> usize {
    let sim = Sim::start().await;
    let store = Flaky::new();
    if let Some((number, trouble)) = trouble {
        store.plan_commit(number, trouble);
    }
    let what = format!("{trouble:?}");
    let mut bot = start(&sim, Arc::clone(&store) as Arc<_>);
    let ann = sim.user("Ann");
    let group = sim.group("Tea club", &[&ann]);
    ann.says("/count");
    ann.says_in(&group, "/tally");
    sim.advance(Duration::from_millis(50)).await;
    ann.says("/slow");
    ann.says_in(&group, "/tally");
    sim.advance(Duration::from_secs(2)).await;
    let supergroup = group.upgrade(&ann);
    ann.says("/count");
    ann.says_in(&supergroup, "/tally");
    sim.advance(Duration::from_secs(5)).await;
    if matches!(trouble, Some((_, Trouble::Hangs | Trouble::HangsAfterwards))) {
        // What hangs is ended by a crash, and the next run is without trouble.
        bot.crashes().await;
        bot = start(&sim, Arc::clone(&store) as Arc<_>);
    }
    sim.advance(Duration::from_mins(2)).await;
    check_all(&sim, &bot, &ann, supergroup.id(), &what).await;
    // Trouble with the last write, or none yet: then the stop has something left to do.
    let still_to_come = trouble.is_some_and(|(number, _)| number + 1 >= store.commits());
    let (stopped, ()) = tokio::join!(bot.stop(), sim.advance(Duration::from_secs(30)));
    stopped.unwrap();
    let left = store.recover().await.unwrap();
    let in_order = !left.crashed && left.marks.is_empty() && left.inbox.is_empty();
    assert!(in_order || still_to_come, "{what}: {left:?}");
    store.commits()
}

#[tokio::test(start_paused = true)]
async fn trouble_at_any_single_write_loses_nothing_and_repeats_no_change() {
    let commits = play(None).await;
    assert!(commits > 8, "{commits}");
    for number in 0..commits {
        for trouble in
            [Trouble::Fails, Trouble::FailsAfterwards, Trouble::Hangs, Trouble::HangsAfterwards]
        {
            play(Some((number, trouble))).await;
        }
    }
}

/// Stops in order leave nothing behind but the data.
#[tokio::test(start_paused = true)]
async fn a_stop_in_order_is_no_crash() {
    let sim = Sim::start().await;
    let store: Arc<MemoryStore> = shared_store();
    let ann = sim.user("Ann");
    let bot = start(&sim, Arc::clone(&store) as Arc<_>);
    ann.says("/count");
    sim.advance(Duration::from_secs(1)).await;
    assert!(store.recover().await.unwrap().crashed, "while it runs, it may crash");
    bot.stop_in(&sim).await.unwrap();
    assert!(!store.recover().await.unwrap().crashed);
}
