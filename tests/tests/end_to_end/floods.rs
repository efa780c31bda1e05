//! Floods of updates, and the limit of what is handled of one user's.

use std::sync::Arc;
use std::time::Duration;

use bot_core::keyboard::{Button, InlineKeyboard};
use bot_core::middleware::RateLimit;
use bot_core::prelude::*;
use bot_core::router::Route;
use bot_core::types::UpdateKindName;
use bot_sim::{Person, Sim};

use crate::bots::{Bot, Count, complain, count, slow, texts};
use crate::stores::{Call, Flaky};

fn ten_seconds(updates: u32) -> RateLimit {
    RateLimit::new(updates, Duration::from_secs(10))
}

async fn fell_back() -> &'static str {
    "fallback"
}

/// How often a text was sent to somebody, and how many texts were.
fn heard(sim: &Sim, person: &Person, text: &str) -> (usize, usize) {
    let calls = sim.calls("sendMessage");
    let chat = person.chat().to_string();
    let texts = calls.iter().filter(|call| call.param("chat_id") == Some(&chat));
    let texts: Vec<_> = texts.filter_map(|call| call.param("text")).collect();
    (texts.iter().filter(|heard| **heard == text).count(), texts.len())
}

#[tokio::test(start_paused = true)]
async fn of_a_thousand_updates_of_one_user_as_many_are_handled_as_the_limit_says() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| {
        app.middleware(ten_seconds(5).answer("Slow down."))
            .routes(routes![count])
            .routes([Route::fallback().to(fell_back)])
    });
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    for number in 0..1000 {
        ann.says(if number % 2 == 0 { "/count" } else { "hello" });
        if number % 200 == 0 {
            bob.says("/count");
        }
    }
    sim.advance(Duration::from_secs(5)).await;
    assert_eq!(heard(&sim, &ann, "Slow down."), (1, 6));
    assert_eq!((bot.count_of(&ann).await, bot.count_of(&bob).await), (3, 5));
    assert_eq!(heard(&sim, &bob, "Slow down."), (0, 5));
    // She is heard again, at the limit's rate, and is told again.
    sim.advance(Duration::from_secs(6)).await;
    for _ in 0..1000 {
        ann.says("/count");
    }
    sim.advance(Duration::from_secs(5)).await;
    assert_eq!(heard(&sim, &ann, "Slow down."), (2, 12));
    assert_eq!(bot.count_of(&ann).await, 8);
}

#[tokio::test(start_paused = true)]
async fn an_update_counts_once_in_all_groups_and_routes() {
    let sim = Sim::start().await;
    let limit = ten_seconds(2);
    let _bot = Bot::start(&sim, |app| {
        let skipping = || Route::on_message().to(|_: Pool| async {});
        let saying = |text: &'static str| Route::on_message().to(move || async move { text });
        let limited = |routes: Vec<Route>| Router::new().middleware(limit.clone()).routes(routes);
        app.routes(limited(vec![skipping(), skipping(), saying("one")]))
            .group(limited(vec![saying("two")]))
            .group(limited(vec![saying("three")]))
    });
    let ann = sim.user("Ann");
    for _ in 0..3 {
        ann.says("tea");
    }
    sim.advance(Duration::from_secs(1)).await;
    let messages = ann.messages();
    assert_eq!(texts(&messages), ["one", "two", "three", "one", "two", "three"]);
}

/// An argument that no update has.
struct Pool;

impl bot_core::extract::FromUpdate for Pool {
    async fn from_update(_: &Context) -> Result<Self, bot_core::extract::Rejection> {
        Err(bot_core::extract::Rejection::Skip)
    }
}

#[tokio::test(start_paused = true)]
async fn an_update_that_the_store_failed_at_counts_once() {
    let sim = Sim::start().await;
    let store = Flaky::failing(Call::CommitOf("count"), 5);
    let bot = Bot::start(&sim, |app| {
        app.middleware(RateLimit::new(1, Duration::from_secs(2)))
            .routes(routes![count, slow, complain])
            .store(store as Arc<_>)
    });
    let ann = sim.user("Ann");
    let club = sim.group("Tea club", &[&ann]);
    ann.says("/slow");
    sim.advance(Duration::from_secs(3)).await;
    // Another update has the window to itself meanwhile; the first is not left out for that.
    for _ in 0..30 {
        ann.says_in(&club, "/count");
        sim.advance(Duration::from_secs(2)).await;
    }
    assert_eq!(heard(&sim, &ann, "1").0 + heard(&sim, &ann, "2").0, 1, "{:?}", sim.transcript());
    assert!(bot.count_of(&ann).await > 20);
}

#[callback("more")]
async fn more(count: &mut Count) -> Reply {
    count.0 += 1;
    Reply::notice("More")
}

/// Shows a button.
#[command("button")]
async fn button() -> Reply {
    let button = Button::callback("More", more::data());
    Reply::text("Press").keyboard(InlineKeyboard::new().row([button]))
}

#[tokio::test]
async fn a_press_that_is_left_out_is_answered_all_the_same() {
    for (answer, told) in [(None, ""), (Some("Slow down."), "Slow down.")] {
        let sim = Sim::start().await;
        let bot = Bot::start(&sim, |app| {
            let limit = RateLimit::new(2, Duration::from_hours(1));
            let limit = match answer {
                Some(answer) => limit.answer(answer),
                None => limit,
            };
            let limited = Router::new().middleware(limit).routes(routes![more]);
            app.routes(limited).routes(routes![button])
        });
        let ann = sim.user("Ann");
        ann.says("/button");
        ann.expects("Press").await;
        for expected in ["More", "More", told, "", ""] {
            ann.presses("More").await;
            assert_eq!(ann.sees_answer().await.text, expected, "{answer:?}");
        }
        ann.expects_nothing();
        assert_eq!(bot.count_of(&ann).await, 2);
    }
}

#[tokio::test]
async fn words_that_do_not_fit_count_and_updates_without_a_user_pass() {
    /// Adds something.
    #[command("add <number>")]
    async fn add(number: u64) -> String {
        number.to_string()
    }
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        let post = Route::on(UpdateKindName::ChannelPost).to(|| async { "post" });
        app.middleware(RateLimit::new(2, Duration::from_hours(1)))
            .routes(routes![add])
            .routes([post])
    });
    let ann = sim.user("Ann");
    for text in ["/add", "/add x", "/add", "/add 1", "/add x"] {
        ann.says(text);
    }
    for _ in 0..2 {
        ann.expects_where(|message| message.text.contains("Usage: /add")).await;
    }
    let news = sim.channel("News", &ann);
    for _ in 0..5 {
        ann.says_in(&news, "tea");
        news.expects_where(|message| message.is_by_bot() && message.text == "post").await;
    }
    ann.expects_nothing();
}
