//! A clean stop loses nothing, and a second start repeats nothing.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, mpsc};
use std::time::Duration;

use bot_core::prelude::*;
use bot_sim::Sim;
use tokio::sync::{Notify, Semaphore};
use tokio::time::{sleep, timeout};

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
    let _again = Bot::start(&sim, |app| {
        app.routes(routes![count]).state(open).store(Arc::clone(&store) as Arc<_>)
    });
    for person in &people {
        person.says("/count");
        person.expects("3").await;
        person.expects_nothing();
    }
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

    let _again = start();
    sim.advance(Duration::from_secs(1)).await;
    for number in ["1", "2", "3"] {
        ann.expects(number).await;
    }
    ann.expects_nothing();
}

/// Stops the bot that it belongs to.
#[command("halt")]
async fn halt(count: &mut Count, bot: State<Arc<OnceLock<AppHandle>>>) -> &'static str {
    bot.get().unwrap().stop();
    count.0 += 1;
    "bye"
}

#[tokio::test]
async fn a_handler_that_stops_the_bot_is_handled_to_its_end() {
    let sim = Sim::start().await;
    let own = Arc::new(OnceLock::new());
    let bot = Bot::start(&sim, |app| app.routes(routes![halt]).state(Arc::clone(&own)));
    own.set(bot.handle.clone()).unwrap();
    let ann = sim.user("Ann");
    ann.says("/halt");
    bot.ended().await.unwrap();
    ann.expects("bye").await;
    assert_eq!(sim.pending(), 0);
}

/// What a handler that blocks its thread tells, and waits for.
struct Block {
    begins: Notify,
    ends: Mutex<mpsc::Receiver<()>>,
}

/// Blocks its thread, as a handler mustn't.
#[command("block")]
async fn block(block: State<Arc<Block>>) {
    block.begins.notify_one();
    // It ends with an error when the test drops the other half.
    let _ = block.ends.lock().unwrap().recv();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_handler_that_blocks_its_thread_does_not_hold_up_the_stop_for_ever() {
    let sim = Sim::start().await;
    let (release, ends) = mpsc::channel();
    let state = Arc::new(Block { begins: Notify::new(), ends: Mutex::new(ends) });
    let bot = Bot::start(&sim, |app| {
        app.routes(routes![block]).state(Arc::clone(&state)).drain_limit(Duration::from_millis(200))
    });
    sim.user("Ann").says("/block");
    state.begins.notified().await;
    let ended = timeout(Duration::from_secs(8), bot.stop()).await;
    drop(release);
    ended.expect("the bot waits for the handler").unwrap();
}

#[tokio::test]
async fn a_bot_that_is_told_to_stop_before_it_runs_does_not_start() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![count]).state(Arc::new(Gate::default())));
    bot.stop().await.unwrap();
    assert!(sim.calls("getUpdates").is_empty());
}
