//! What runs around handlers: what its own replies may be, and the ready ones.

use std::time::Duration;

use bot_core::filter::UserList;
use bot_core::handler::BoxFuture;
use bot_core::keyboard::{Button, InlineKeyboard};
use bot_core::middleware::{Middleware, Only, TimeLimit, Typing};
use bot_core::prelude::*;
use bot_core::router::Route;
use bot_core::types::{ChatAction, FileId, UpdateKindName};
use bot_sim::{Fault, Sim};

use crate::bots::{Bot, Count, complain, count, texts};

/// A keyboard that Telegram would refuse.
fn wrong() -> InlineKeyboard {
    InlineKeyboard::new().row([Button::callback("Too much", "x".repeat(65))])
}

#[middleware]
async fn with_wrong_keyboard(_cx: Context, next: Next) -> Outcome {
    Ok(next.run().await?.keyboard(wrong()))
}

/// The same without the attribute's help.
struct ByHand;

impl Middleware for ByHand {
    fn handle(&self, _cx: Context, next: Next) -> BoxFuture<'_, Outcome> {
        Box::pin(async move { Ok(next.run().await?.keyboard(wrong())) })
    }
}

#[tokio::test]
async fn a_mistake_in_a_middlewares_reply_fails_the_handler_and_nothing_is_stored() {
    let check = async |router: Router| {
        let sim = Sim::start().await;
        let bot = Bot::start(&sim, |app| app.routes(router.routes(routes![count, complain])));
        let ann = sim.user("Ann");
        ann.says("/count");
        ann.expects_where(|message| message.text.contains("keyboard of a reply")).await;
        assert_eq!(bot.count_of(&ann).await, 0);
    };
    check(Router::new().middleware(with_wrong_keyboard)).await;
    check(Router::new().middleware(ByHand)).await;
    // An outer one is told of it as of any failure.
    let outer = |_: Context, next: Next| async move {
        next.run().await.inspect(|reply| assert!(reply.is_none(), "{reply:?}"))
    };
    check(Router::new().middleware(outer).middleware(ByHand)).await;
}

#[tokio::test]
async fn a_caption_that_is_too_long_is_found_out_before_anything_is_stored() {
    /// Says how long a caption may be.
    #[command("photo <length>")]
    async fn photo(length: usize, count: &mut Count) -> Reply {
        count.0 += 1;
        Reply::photo(FileId("tea".into())).caption("🍵".repeat(length))
    }
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![photo, complain]));
    let ann = sim.user("Ann");
    ann.says("/photo 1025");
    let told = "the caption of `sendPhoto` in a reply has 1025 characters, and 1024 is the most";
    ann.expects_where(|message| message.text.contains(told)).await;
    assert_eq!(bot.count_of(&ann).await, 0);
    assert!(sim.calls("sendPhoto").is_empty());
}

/// Counts for administrators.
#[command("add <number>")]
async fn add(number: u64, count: &mut Count) -> String {
    count.0 += number;
    count.0.to_string()
}

#[callback("add:<number>")]
async fn add_button(number: u64, count: &mut Count) {
    count.0 += number;
}

/// Shows buttons to everybody.
#[command("buttons")]
async fn buttons() -> Reply {
    let row = [Button::callback("Add", add_button::data(5)), Button::callback("Odd", "add:x")];
    Reply::text("Buttons").keyboard(InlineKeyboard::new().row(row))
}

async fn fell_back() -> &'static str {
    "fallback"
}

/// A bot whose `/add` and its button are for some people.
fn guarded(sim: &Sim, only: Only) -> Bot {
    Bot::start(sim, |app| {
        let admin = Router::new().middleware(only).routes(routes![add, add_button]);
        app.routes(admin).routes(routes![buttons]).routes([Route::fallback().to(fell_back)])
    })
}

#[tokio::test]
async fn whoever_is_not_in_the_list_is_skipped_and_sees_no_usage() {
    let sim = Sim::start().await;
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    let bot = guarded(&sim, Only::of(UserId(ann.id())));
    for (text, to_ann, to_bob) in [
        ("/add 1", "1", "fallback"),
        ("/add x", "Usage: /add", "fallback"),
        ("/add", "Usage: /add", "fallback"),
        ("/add 1 2", "Usage: /add", "fallback"),
    ] {
        ann.says(text);
        ann.expects_where(|message| message.text.contains(to_ann)).await;
        bob.says(text);
        bob.expects(to_bob).await;
    }
    assert_eq!((bot.count_of(&ann).await, bot.count_of(&bob).await), (1, 0));
}

#[tokio::test]
async fn whoever_is_not_let_through_is_answered_as_the_update_asks_for() {
    let sim = Sim::start().await;
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    let bot = guarded(&sim, Only::of(UserId(ann.id())).answer("Not for you."));
    for person in [&ann, &bob] {
        person.says("/buttons");
        person.expects("Buttons").await;
    }
    bob.says("/add x");
    bob.expects("Not for you.").await;
    for button in ["Add", "Odd"] {
        bob.presses(button).await;
        let answer = bob.sees_answer().await;
        assert_eq!((&*answer.text, answer.alert), ("Not for you.", false));
    }
    ann.presses("Add").await;
    assert_eq!(ann.sees_answer().await.text, "");
    ann.presses("Odd").await;
    assert_eq!(ann.sees_answer().await.text, "This button doesn't work any more.");
    bob.expects_nothing();
    assert_eq!((bot.count_of(&ann).await, bot.count_of(&bob).await), (5, 0));
}

#[tokio::test]
async fn updates_without_a_user_are_let_through_by_no_list_of_users() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let post = || Route::on(UpdateKindName::ChannelPost);
    let _bot = Bot::start(&sim, |app| {
        let only = |only: Only, text: &'static str| {
            Router::new().middleware(only).routes([post().to(move || async move { text })])
        };
        app.routes(only(Only::of(UserId(ann.id())), "of a user"))
            .group(only(Only::except(UserId(ann.id())), "of nobody"))
    });
    let news = sim.channel("News", &ann);
    ann.says_in(&news, "tea");
    news.expects_where(|message| message.is_by_bot() && message.text == "of nobody").await;
    assert_eq!(sim.calls("sendMessage").len(), 1);
}

#[tokio::test]
async fn an_upgrade_is_told_although_it_is_nobodys_update() {
    #[on_migrate]
    async fn moved(migration: &ChatMigration) -> String {
        format!("moved from {}", migration.from.0)
    }
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let _bot = Bot::start(&sim, |app| {
        let list = UserList::new();
        app.middleware(Only::of(&list)).routes(routes![moved, count])
    });
    let group = sim.group("Tea club", &[&ann]);
    sim.wait_until_polled().await;
    let supergroup = group.upgrade(&ann);
    supergroup.expects(&format!("moved from {}", group.id())).await;
}

#[tokio::test(start_paused = true)]
async fn a_list_that_changes_while_updates_run_holds_from_the_next_handler_on() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let admins = UserList::new();
    let bot = Bot::start(&sim, |app| {
        let admin = Router::new().middleware(Only::of(&admins)).routes(routes![add]);
        app.routes(admin).routes([Route::fallback().to(fell_back)])
    });
    let changing = admins.clone();
    let id = ann.id();
    let changes = async {
        for _ in 0..200 {
            changing.insert(id);
            sim.advance(Duration::from_millis(1)).await;
            changing.remove(id);
            sim.advance(Duration::from_millis(1)).await;
        }
    };
    let says = async {
        for _ in 0..200 {
            ann.says("/add 1");
            tokio::time::sleep(Duration::from_millis(2)).await; // virtual time
        }
    };
    tokio::join!(changes, says);
    sim.advance(Duration::from_secs(1)).await;
    let messages = ann.messages();
    let answers = texts(&messages);
    assert_eq!(answers.len(), 200, "each update is handled by one of the two");
    let added = answers.iter().filter(|text| **text != "fallback").count();
    assert!(0 < added && added < 200, "{added} is no mixture");
    assert_eq!(bot.count_of(&ann).await, added as u64);
    admins.insert(id);
    ann.says("/add 1000");
    sim.advance(Duration::from_millis(50)).await;
    assert_eq!(bot.count_of(&ann).await, added as u64 + 1000);
}

/// Adds a hundred and takes its time.
#[command("long <seconds>")]
async fn long(seconds: u64, count: &mut Count) -> String {
    count.0 += 100;
    tokio::time::sleep(Duration::from_secs(seconds)).await; // virtual time
    count.0 += 1;
    "done".into()
}

/// Tells of a time-out by its limit.
#[on_error]
async fn timed_out(error: &HandlerError) -> String {
    match error {
        HandlerError::TimedOut { limit, .. } => format!("more than {limit:?}"),
        other => other.chain(),
    }
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_takes_too_long_is_ended_and_what_it_held_is_unchanged_and_free() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| {
        let limited = Router::new().middleware(TimeLimit::new(Duration::from_secs(2)));
        app.routes(limited.routes(routes![long, timed_out])).routes(routes![count])
    });
    let ann = sim.user("Ann");
    let club = sim.group("Tea club", &[&ann]);
    ann.says("/long 1");
    ann.says("/long 3");
    ann.says("/count");
    sim.advance(Duration::from_millis(1500)).await;
    ann.expects("done").await;
    // The same user's data in another chat: it waits until the handler is ended, not longer.
    ann.says_in(&club, "/count");
    sim.advance(Duration::from_millis(1400)).await;
    club.expects_nothing();
    sim.advance(Duration::from_millis(200)).await;
    ann.expects("more than 2s").await;
    let counts = [ann.expects_where(|_| true).await, club.expects_where(|_| true).await];
    let mut counts = counts.map(|message| message.text.parse::<u64>().unwrap());
    counts.sort_unstable();
    assert_eq!(counts, [102, 103]);
    assert_eq!(bot.count_of(&ann).await, 103);
    // It doesn't run on somewhere.
    sim.advance(Duration::from_secs(10)).await;
    assert_eq!(bot.count_of(&ann).await, 103);
    ann.expects_nothing();
}

#[tokio::test(start_paused = true)]
async fn a_time_out_in_one_chat_delays_no_other() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        app.middleware(TimeLimit::new(Duration::from_mins(1)))
            .routes(routes![long, count, timed_out])
    });
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    for _ in 0..20 {
        ann.says("/long 3600");
    }
    sim.advance(Duration::from_millis(100)).await;
    for number in 1..=20 {
        bob.says("/count");
        sim.advance(Duration::from_millis(50)).await;
        bob.expects(&number.to_string()).await;
        sim.advance(Duration::from_mins(1)).await;
        ann.expects("more than 60s").await;
    }
    ann.expects_nothing();
}

/// When the bot said that it is typing, in tenths of a second from `start` on.
fn typed(sim: &Sim, start: Duration) -> Vec<u128> {
    let calls = sim.calls("sendChatAction");
    calls.iter().map(|call| call.at.saturating_sub(start).as_millis() / 100).collect()
}

#[tokio::test(start_paused = true)]
async fn typing_is_shown_while_a_handler_runs_and_stops_with_it() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.middleware(Typing::new()).routes(routes![long, count]));
    let ann = sim.user("Ann");
    sim.advance(Duration::from_millis(100)).await;
    let start = sim.now();
    ann.says("/long 10");
    sim.advance(Duration::from_millis(10_050)).await;
    ann.expects("done").await;
    assert_eq!(typed(&sim, start), [5, 50, 95]);
    let calls = sim.calls("sendChatAction");
    assert_eq!(calls[0].param("action"), Some("typing"));
    assert_eq!(calls[0].param("chat_id"), Some(&*ann.chat().to_string()));
    ann.says("/count");
    sim.advance(Duration::from_secs(20)).await;
    ann.expects("102").await;
    assert_eq!(sim.calls("sendChatAction").len(), 3);
}

#[tokio::test(start_paused = true)]
async fn typing_that_fails_disturbs_no_handler() {
    let refused = || Fault::Refused(403, "Forbidden: bot was blocked by the user".into());
    let too_many = || Fault::TooManyRequests(Duration::from_secs(7));
    let hanging = || Fault::Delay(Duration::from_secs(30));
    for (fault, expected) in [
        (refused(), &[5][..]),
        (too_many(), &[5, 75]),
        (hanging(), &[5]),
        (Fault::CutBefore, &[5, 50, 95]),
        (Fault::CutAfter, &[5, 50, 95]),
        (Fault::ServerError(502), &[5, 50, 95]),
        (Fault::Garbage("tea".into()), &[5]),
    ] {
        let sim = Sim::start().await;
        let _bot =
            Bot::start(&sim, |app| app.middleware(Typing::new()).routes(routes![long, complain]));
        sim.fail_next("sendChatAction", 1, fault.clone());
        let ann = sim.user("Ann");
        sim.advance(Duration::from_millis(100)).await;
        let start = sim.now();
        ann.says("/long 10");
        sim.advance(Duration::from_millis(10_050)).await;
        ann.expects("done").await;
        assert_eq!(typed(&sim, start), expected, "{fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn typing_goes_to_the_topic_and_the_business_connection_of_the_update() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        let typing = Typing::new().action(ChatAction::UploadPhoto).after(Duration::ZERO);
        let slowly = async || tokio::time::sleep(Duration::from_secs(1)).await; // virtual time
        app.middleware(typing).routes(
            [UpdateKindName::Message, UpdateKindName::BusinessMessage, UpdateKindName::InlineQuery]
                .map(|kind| Route::on(kind).to(slowly)),
        )
    });
    let from = r#""from":{"id":7,"is_bot":false,"first_name":"Ann"}"#;
    for update in [
        format!(
            r#"{{"message":{{"message_id":1,"date":1,"chat":{{"id":-1001,"type":"supergroup"}},
            "message_thread_id":5,"is_topic_message":true,"text":"in a topic",{from}}}}}"#
        ),
        format!(
            r#"{{"message":{{"message_id":2,"date":1,"chat":{{"id":-1002,"type":"supergroup"}},
            "message_thread_id":6,"text":"in a thread of replies",{from}}}}}"#
        ),
        format!(
            r#"{{"business_message":{{"message_id":3,"date":1,"chat":{{"id":7,"type":"private"}},
            "business_connection_id":"shop","text":"to a business",{from}}}}}"#
        ),
        format!(r#"{{"inline_query":{{"id":"1","query":"no chat","offset":"",{from}}}}}"#),
    ] {
        sim.inject_update_json(&update);
    }
    sim.advance(Duration::from_millis(500)).await;
    let calls = sim.calls("sendChatAction");
    let of = |name| calls.iter().map(|call| call.param(name).unwrap_or("")).collect::<Vec<_>>();
    let mut chats = of("chat_id");
    chats.sort_unstable();
    assert_eq!(chats, ["-1001", "-1002", "7"]);
    assert!(of("action").iter().all(|action| *action == "upload_photo"));
    let topics: Vec<_> = of("message_thread_id").into_iter().filter(|id| !id.is_empty()).collect();
    let shops = of("business_connection_id").into_iter().filter(|id| !id.is_empty()).count();
    assert_eq!((topics, shops), (vec!["5"], 1));
}
