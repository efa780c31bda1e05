//! A clean stop loses nothing, and a second start repeats nothing.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bot_core::prelude::*;
use bot_sim::Sim;
use tokio::sync::Semaphore;
use tokio::time::sleep;

use crate::bots::{Bot, shared_store};

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Count(u64);

/// How many handlers run, and what they wait for.
#[derive(Default)]
struct Gate {
    running: AtomicUsize,
    open: Option<Semaphore>,
}

/// Counts when the gate opens.
#[command("count")]
async fn count(count: &mut Count, gate: State<Arc<Gate>>) -> String {
    gate.running.fetch_add(1, Ordering::SeqCst);
    if let Some(open) = &gate.open {
        open.acquire().await.unwrap().forget();
    }
    count.0 += 1;
    count.0.to_string()
}

#[tokio::test]
async fn a_stop_amid_fifty_running_handlers_loses_nothing_and_a_second_start_repeats_nothing() {
    let sim = Sim::start().await;
    let store = shared_store();
    let gate = Arc::new(Gate { open: Some(Semaphore::new(0)), ..Gate::default() });
    let bot = Bot::start(&sim, |app| {
        app.routes(routes![count]).state(Arc::clone(&gate)).store(Arc::clone(&store) as Arc<_>)
    });
    let people: Vec<_> = (0..50).map(|number| sim.user(&format!("user {number}"))).collect();
    for person in &people {
        person.says("/count");
        person.says("/count");
    }
    let running = |_: &Sim| (gate.running.load(Ordering::SeqCst) == 50).then_some(());
    // The handlers tell nobody when they start, so something is said until they have.
    while running(&sim).is_none() {
        tokio::task::yield_now().await;
    }
    bot.handle.stop();
    gate.open.as_ref().unwrap().add_permits(100);
    bot.stop().await.unwrap();
    for person in &people {
        person.expects("1").await;
        person.expects("2").await;
    }
    assert_eq!(sim.pending(), 0, "everything is confirmed");

    let open = Arc::new(Gate::default());
    let again = Bot::start(&sim, |app| {
        app.routes(routes![count]).state(open).store(Arc::clone(&store) as Arc<_>)
    });
    for person in &people {
        person.says("/count");
        person.expects("3").await;
        person.expects_nothing();
    }
    again.stop().await.unwrap();
}

/// Counts, and takes very long at the first time.
#[command("crawl")]
async fn crawl(count: &mut Count, gate: State<Arc<Gate>>) -> String {
    if gate.running.fetch_add(1, Ordering::SeqCst) == 0 {
        sleep(Duration::from_hours(1)).await; // virtual time
    }
    count.0 += 1;
    count.0.to_string()
}

#[tokio::test(start_paused = true)]
async fn what_is_not_handled_within_the_drain_limit_is_handled_at_the_next_start() {
    let sim = Sim::start().await;
    let store = shared_store();
    let gate = Arc::new(Gate::default());
    let start = || {
        Bot::start(&sim, |app| {
            app.routes(routes![crawl])
                .state(Arc::clone(&gate))
                .store(Arc::clone(&store) as Arc<_>)
                .drain_limit(Duration::from_secs(5))
        })
    };
    let bot = start();
    let ann = sim.user("Ann");
    for _ in 0..3 {
        ann.says("/crawl");
    }
    sim.advance(Duration::from_secs(1)).await;
    bot.handle.stop();
    sim.advance(Duration::from_secs(20)).await;
    bot.stop_in(&sim).await.unwrap();
    ann.expects_nothing();

    let again = start();
    sim.advance(Duration::from_secs(1)).await;
    for number in ["1", "2", "3"] {
        ann.expects(number).await;
    }
    ann.expects_nothing();
    again.stop_in(&sim).await.unwrap();
}

#[tokio::test]
async fn a_bot_that_is_told_to_stop_before_it_runs_does_not_start() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![count]).state(Arc::new(Gate::default())));
    bot.stop().await.unwrap();
    assert!(sim.calls("getUpdates").is_empty());
}
