//! Doubts: what nobody can know, or what is easily taken for something else.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use bot_core::prelude::*;
use bot_core::store::Journalled;
use bot_sim::{Sign, Sim, Upgrade};

use crate::bots::{Bot, Count, count, shared_store};
use crate::stores::{Call, Flaky, Trouble};

#[tokio::test(start_paused = true)]
async fn a_commit_of_unknown_end_is_not_repeated_before_its_mark_was_looked_up() {
    let sim = Sim::start().await;
    let store = Flaky::new();
    store.plan(Call::CommitOf("count"), Trouble::FailsAfterwards, 1);
    store.failing_marks.store(1, Ordering::SeqCst);
    let bot =
        Bot::start(&sim, |app| app.routes(routes![count]).store(Arc::clone(&store) as Arc<_>));
    let ann = sim.user("Ann");
    ann.says("/count");
    sim.advance(Duration::from_secs(30)).await;
    assert_eq!(bot.count_of(&ann).await, 1, "applied once");
}

/// Takes an hour.
#[command("long")]
async fn long(count: &mut Count) {
    tokio::time::sleep(Duration::from_hours(1)).await; // virtual time
    count.0 += 1;
}

#[tokio::test(start_paused = true)]
async fn an_orderly_stop_is_no_attempt() {
    let sim = Sim::start().await;
    let store = shared_store();
    let ann = sim.user("Ann");
    let start = || {
        Bot::start(&sim, |app| {
            app.routes(routes![count, long])
                .store(Arc::clone(&store) as Arc<_>)
                .drain_limit(Duration::from_secs(1))
        })
    };
    ann.says("/long");
    for _ in 0..2 {
        let bot = start();
        sim.advance(Duration::from_secs(2)).await;
        bot.crashes().await;
    }
    let bot = start();
    sim.advance(Duration::from_secs(2)).await;
    bot.stop_in(&sim).await.unwrap();
    let bot = start();
    sim.advance(Duration::from_secs(2)).await;
    let inbox = bot.handle.inbox().await.unwrap();
    assert!(!inbox.iter().any(Journalled::is_set_aside), "two crashes, one stop: {inbox:?}");
}

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, ChatData)]
#[stored(expires = "60s")]
struct Short(String);

/// Keeps a word.
#[command("keep <word>")]
async fn keep(word: String, short: &mut Short) {
    short.0 = word;
}

#[on_migrate]
async fn moved(_migration: &ChatMigration) {}

#[tokio::test(start_paused = true)]
async fn what_has_expired_does_not_win_at_an_upgrade() {
    let sim = Sim::start().await;
    let time = Arc::new(AtomicU64::new(1_700_000_000));
    let clock = Arc::clone(&time);
    let bot = Bot::start(&sim, |app| {
        app.routes(routes![keep, moved]).store(shared_store() as Arc<_>).clock(move || {
            SystemTime::UNIX_EPOCH + Duration::from_secs(clock.load(Ordering::SeqCst))
        })
    });
    let ann = sim.user("Ann");
    let group = sim.group("Tea club", &[&ann]);
    ann.says_in(&group, "/keep old");
    sim.advance(Duration::from_secs(1)).await;
    time.fetch_add(120, Ordering::SeqCst);
    let short = |id| bot.handle.data::<Short>(ChatId(id));
    assert_eq!(short(group.id()).get().await.unwrap(), Short::default(), "expired");
    let supergroup = group.upgrade_with(&ann, &Upgrade::signs([]));
    ann.says_in(&supergroup, "/keep new");
    sim.advance(Duration::from_secs(1)).await;
    assert_eq!(short(supergroup.id()).get().await.unwrap(), Short("new".into()));
    supergroup.delivers(Sign::MigrateTo);
    sim.advance(Duration::from_secs(1)).await;
    assert_eq!(short(supergroup.id()).get().await.unwrap(), Short("new".into()));
}

/// Never ends.
#[command("deadly")]
async fn deadly(count: &mut Count) {
    count.0 += 100;
    std::future::pending::<()>().await;
}

#[tokio::test(start_paused = true)]
async fn one_in_the_inbox_and_one_at_telegram_are_two_suspects() {
    let sim = Sim::start().await;
    let store = shared_store();
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    let start = || {
        Bot::start(&sim, |app| {
            app.routes(routes![long, deadly]).store(Arc::clone(&store) as Arc<_>)
        })
    };
    let bot = start();
    ann.says("/long");
    sim.advance(Duration::from_secs(2)).await;
    bob.says("/deadly");
    bot.crashes().await;
    let bot = start();
    sim.advance(Duration::from_secs(2)).await;
    let inbox = bot.handle.inbox().await.unwrap();
    let attempts: Vec<u32> = inbox.iter().map(|entry| entry.attempts).collect();
    assert_eq!(attempts, [1, 1], "{inbox:?}");
}

/// A type that no route takes.
#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, ChatData)]
struct Unrouted(String);

#[tokio::test(start_paused = true)]
async fn a_move_with_an_unknown_end_keeps_the_same_value() {
    for trouble in [None, Some(Trouble::Fails), Some(Trouble::FailsAfterwards)] {
        let sim = Sim::start().await;
        let store = Flaky::new();
        let bot = Bot::start(&sim, |app| {
            app.routes(routes![keep, moved]).store(Arc::clone(&store) as Arc<_>)
        });
        let ann = sim.user("Ann");
        let group = sim.group("Tea club", &[&ann]);
        let value = |id| bot.handle.data::<Unrouted>(ChatId(id));
        sim.advance(Duration::from_millis(100)).await;
        let supergroup = group.upgrade_with(&ann, &Upgrade::signs([]));
        value(group.id()).set(Unrouted("old".into())).await.unwrap();
        value(supergroup.id()).set(Unrouted("new".into())).await.unwrap();
        if let Some(trouble) = trouble {
            store.plan(Call::CommitOf("unrouted"), trouble, 1);
        }
        supergroup.delivers(Sign::MigrateTo);
        sim.advance(Duration::from_secs(30)).await;
        let kept = value(supergroup.id()).get().await.unwrap();
        assert_eq!(kept, Unrouted("old".into()), "{trouble:?}");
    }
}

/// Fails.
#[command("fail")]
async fn fail() -> Result<(), BoxError> {
    Err("no tea".into())
}

/// Counts failures of a user.
#[on_error]
async fn failed(count: &mut Count) -> String {
    count.0 += 1;
    format!("failures {}", count.0)
}

#[tokio::test(start_paused = true)]
async fn what_an_error_handler_stores_counts_once() {
    let sim = Sim::start().await;
    let store = shared_store();
    let ann = sim.user("Ann");
    let start = || {
        Bot::start(&sim, |app| {
            app.routes(routes![fail, failed])
                .store(Arc::clone(&store) as Arc<_>)
                .drain_limit(Duration::from_secs(1))
        })
    };
    let bot = start();
    sim.advance(Duration::from_millis(100)).await;
    sim.fail_next("sendMessage", 1, bot_sim::Fault::TooManyRequests(Duration::from_mins(10)));
    ann.says("/fail");
    sim.advance(Duration::from_secs(1)).await;
    bot.stop_in(&sim).await.unwrap();
    let bot = start();
    sim.advance(Duration::from_secs(5)).await;
    assert_eq!(bot.count_of(&ann).await, 1);
}

#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, BotData)]
struct Total(u64);

/// Counts for the user and in all.
#[command("total")]
async fn total(count: &mut Count, mut total: BotData<Total>) {
    count.0 += 1;
    total.update(|total| total.0 += 1);
}

#[tokio::test(start_paused = true)]
async fn a_unit_that_nobody_waits_for_lets_its_locks_go() {
    let sim = Sim::start().await;
    let store = Flaky::new();
    let bot = Bot::start(&sim, |app| {
        app.routes(routes![total])
            .store(Arc::clone(&store) as Arc<_>)
            .drain_limit(Duration::from_secs(1))
    });
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    sim.advance(Duration::from_millis(100)).await;
    store.plan(Call::CommitOf("total"), Trouble::Hangs, 1);
    ann.says("/total");
    sim.advance(Duration::from_millis(100)).await;
    bob.says("/total");
    sim.advance(Duration::from_millis(100)).await;
    let handle = bot.handle.clone();
    let (stopped, ()) = tokio::join!(bot.stop(), sim.advance(Duration::from_mins(1)));
    stopped.unwrap();
    // Of Ann's, which hangs in the store, nobody knows what becomes of it; Bob's was never asked for.
    let data = handle.data::<Count>(UserId(bob.id()));
    let updated = tokio::time::timeout(Duration::from_secs(5), data.update(|c| c.0 += 10));
    let (updated, ()) = tokio::join!(updated, sim.advance(Duration::from_secs(10)));
    assert!(updated.is_ok(), "locked for ever");
}
