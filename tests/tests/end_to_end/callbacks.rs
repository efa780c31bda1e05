//! Buttons: what they carry comes back, each press is answered once, and what is forged or
//! forgotten starts no handler.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use bot_core::AppBuilder;
use bot_core::callback::ButtonData;
use bot_core::extract::Args;
use bot_core::keyboard::{Button, CallbackData, InlineKeyboard};
use bot_core::prelude::*;
use bot_core::router::Route;
use bot_sim::{Person, Sim};

use crate::bots::{Bot, Count};

const GONE: &str = "This button doesn't work any more.";

#[derive(Clone, Copy, Debug, PartialEq, Word)]
enum Size {
    Small,
    Large,
}

fn keyboard(buttons: impl IntoIterator<Item = (&'static str, CallbackData)>) -> InlineKeyboard {
    let button = |(text, data)| [Button::callback(text, data)];
    buttons.into_iter().fold(InlineKeyboard::new(), |all, row| all.row(button(row)))
}

/// Shows every button.
#[command("shop")]
async fn shop() -> Reply {
    Reply::text("Shop").keyboard(keyboard([
        ("Tea", buy::data("tea: green", 3, Some(Size::Large), Some(Duration::from_secs(90)))),
        ("Cake", buy::data("", 1, None, Some(Duration::ZERO))),
        ("List", list::data(vec!["a b".to_owned(), "\"".into(), ":\\".into(), String::new()])),
        ("Empty list", list::data(Vec::new())),
        ("Itself", shop_button::data()),
        ("Notice", notice::data()),
        ("Own", own::data()),
        ("Fails", fails::data(false)),
        ("Panics", fails::data(true)),
        ("By hand", ButtonData::new("hand").value(&7).finish()),
        ("Nobody's", "nobody:1".into()),
        ("Other", "shop:2".into()),
    ]))
}

#[callback("buy:<item>:<count:1..=10>:[size]:[wait]")]
async fn buy(
    item: String,
    count: u32,
    size: Option<Size>,
    wait: Option<Duration>,
    counter: &mut Count,
) -> String {
    counter.0 += 1;
    format!("{count} {item:?} {size:?} {wait:?}")
}

#[callback("shop:list:<items..>")]
async fn list(items: Vec<String>, query: &CallbackQuery) -> String {
    format!("{items:?} {}", query.data.as_deref().unwrap_or_default())
}

/// A name that another one begins with.
#[callback("shop")]
async fn shop_button() -> &'static str {
    "The shop itself"
}

#[callback("notice")]
async fn notice() -> Reply {
    Reply::notice("Noticed").and("And said")
}

#[callback("own")]
async fn own(query: &CallbackQuery, client: Client) -> Result<&'static str, CallError> {
    client.answer_callback_query(query.id.clone()).text("My own").await?;
    Ok("Answered")
}

#[callback("fails:<panic>")]
async fn fails(panic: bool, counter: &mut Count) -> Result<(), BoxError> {
    counter.0 += 100;
    assert!(!panic, "as asked for");
    Err("as asked for".into())
}

async fn by_hand(Args((number,)): Args<(u8,)>) -> String {
    format!("by hand {number}")
}

/// Looks for something, page by page.
#[command("look <query..>")]
async fn look(query: String, counter: &mut Count) -> Reply {
    counter.0 += 1;
    Reply::text("Page 1").keyboard(keyboard([("More", more::data(query, 2))]))
}

/// Looks for something and fails.
#[command("vain")]
async fn vain(client: Client, message: &Message) -> Result<(), BoxError> {
    let keyboard = keyboard([("In vain", more::data("x", 2))]).build()?;
    client.send_message(message.chat.id, "Vain").reply_markup(keyboard).await?;
    Err("in vain".into())
}

#[callback("more:<query>:<page>", stored = "1d")]
async fn more(query: &str, page: u32) -> String {
    format!("{query} {page}")
}

fn start(sim: &Sim) -> Bot {
    start_with(sim, |app| app)
}

fn start_with(sim: &Sim, set_up: impl FnOnce(AppBuilder) -> AppBuilder) -> Bot {
    Bot::start(sim, |app| {
        let by_hand = Route::callback("hand:<number>").to(by_hand);
        set_up(app)
            .routes(routes![shop, shop_button, buy, list, notice, own, fails, look, vain, more])
            .routes([by_hand])
    })
}

async fn shopping(sim: &Sim) -> Person {
    let ann = sim.user("Ann");
    ann.says("/shop");
    ann.expects("Shop").await;
    ann
}

#[tokio::test]
async fn what_a_button_carries_comes_back() {
    let sim = Sim::start().await;
    let _bot = start(&sim);
    let ann = shopping(&sim).await;
    for (button, text) in [
        ("Tea", r#"3 "tea: green" Some(Large) Some(90s)"#),
        ("Cake", r#"1 "" None Some(0ns)"#),
        ("List", r#"["a b", "\"", ":\\", ""] shop:list:a b:":\:\\:"#),
        ("Empty list", "[] shop:list"),
        ("Itself", "The shop itself"),
        ("By hand", "by hand 7"),
    ] {
        ann.presses(button).await;
        assert_eq!(ann.sees_answer().await.text, "", "{button}");
        ann.expects(text).await;
    }
}

#[tokio::test]
async fn each_press_is_answered_once() {
    let sim = Sim::start().await;
    let bot = start(&sim);
    let ann = shopping(&sim).await;
    for (button, answer) in [
        ("Notice", "Noticed"),
        ("Own", "My own"),
        ("Fails", ""),
        ("Panics", ""),
        ("Nobody's", GONE),
        ("Other", GONE),
        ("Tea", ""),
    ] {
        ann.presses(button).await;
        assert_eq!(ann.sees_answer().await.text, answer, "{button}");
    }
    ann.expects("And said").await;
    ann.expects("Answered").await;
    ann.expects(r#"3 "tea: green" Some(Large) Some(90s)"#).await;
    assert_eq!(bot.count_of(&ann).await, 1, "what failed is not stored");
    let answers = sim.calls("answerCallbackQuery");
    assert_eq!(answers.len(), 7, "none is answered twice");
}

#[tokio::test]
async fn forged_data_start_no_handler() {
    let sim = Sim::start().await;
    let bot = start(&sim);
    let ann = sim.user("Ann");
    ann.says("/shop");
    let message = ann.expects("Shop").await;
    let long = "x".repeat(64);
    for data in [
        "buy",
        "buy:",
        "buy:tea",
        "buy:tea:11",
        "buy:tea:x",
        "buy:tea:3:huge",
        "buy:tea:3:small:1m:",
        "buy:tea:3:small:1m:x",
        r"buy:tea\",
        r"buy:\x:3",
        r"buy:\_:3",
        "BUY:tea:3",
        "",
        ":",
        "\0",
        "notice:",
        "shop:",
        "shop:lists",
        "hand:300",
        "more:x:2",
        "more:AAAAAAAAAAAAAAAAAAAAAA",
        &long,
    ] {
        ann.presses_data(&message, data);
        assert_eq!(ann.sees_answer().await.text, GONE, "{data:?}");
    }
    assert_eq!(bot.count_of(&ann).await, 0);
    ann.presses("Tea").await;
    ann.sees_answer().await;
    ann.expects(r#"3 "tea: green" Some(Large) Some(90s)"#).await;
}

#[tokio::test]
async fn stored_data_are_found_by_their_token_until_their_time_is_over() {
    let sim = Sim::start().await;
    let later = Arc::new(AtomicU64::new(0));
    let clock = Arc::clone(&later);
    let now = move || UNIX_EPOCH + Duration::from_secs(clock.load(Ordering::Relaxed));
    let bot = start_with(&sim, |app| app.clock(now));
    let ann = sim.user("Ann");
    let bob = sim.user("Bob");
    let query = "a long thing to look for, ".repeat(10);
    let query = query.trim();
    ann.says(&format!("/look {query}"));
    ann.expects("Page 1").await;
    assert_eq!(bot.count_of(&ann).await, 1, "the same batch has what the handler changed");
    for _ in 0..2 {
        ann.presses("More").await;
        assert_eq!(ann.sees_answer().await.text, "");
        ann.expects(&format!("{query} 2")).await;
    }

    let token = token(&sim);
    assert_eq!(token.len(), 22);
    bob.says("/shop");
    let elsewhere = bob.expects("Shop").await;
    bob.presses_data(&elsewhere, &format!("more:{token}"));
    assert_eq!(bob.sees_answer().await.text, GONE, "a token is of its chat");

    ann.says("/vain");
    ann.expects("Vain").await;
    ann.presses("In vain").await;
    assert_eq!(ann.sees_answer().await.text, GONE, "what failed has stored nothing");

    later.store(24 * 60 * 60, Ordering::Relaxed);
    ann.presses("More").await;
    assert_eq!(ann.sees_answer().await.text, GONE, "its time is over");
}

#[tokio::test]
async fn data_that_are_too_long_fail_before_anything_is_sent() {
    /// Shows a button that carries too much.
    #[command("long")]
    async fn long(counter: &mut Count) -> Reply {
        counter.0 += 1;
        Reply::text("Long").keyboard(keyboard([("Long", list::data(vec!["x".repeat(64)]))]))
    }
    #[on_error]
    async fn failed(error: &HandlerError) -> String {
        error.chain()
    }
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![long, list, failed]));
    let ann = sim.user("Ann");
    ann.says("/long");
    let answer = ann.hears().await.text.clone();
    assert!(answer.contains("74 bytes") && answer.contains("64"), "{answer}");
    assert_eq!(bot.count_of(&ann).await, 0);
}

#[tokio::test]
async fn routes_that_would_take_each_others_buttons_are_mistakes() {
    async fn nothing() {}
    let route = |pattern| Route::callback(pattern).to(nothing);
    let mistakes = |patterns: &[&'static str]| {
        let app = App::new("123456:token").routes(patterns.iter().copied().map(route));
        app.build().err().map(|error| error.to_string())
    };
    assert_eq!(mistakes(&["shop", "shop:list:<page>", "shopping:<item>", "buy:<a>:[b]"]), None);
    for (patterns, begin) in [
        (["buy", "buy:<a>"], "buy"),
        (["buy:<a>", "buy:<a>:<b>"], "buy"),
        (["shop:<a>", "shop:list:<b>"], "shop:list"),
        (["a:b", "a:[x]"], "a:b"),
    ] {
        let mistake = mistakes(&patterns).unwrap();
        let told = format!("are both for buttons whose data begin with `{begin}`");
        assert!(mistake.contains(&told), "{mistake}");
    }
    let mistake = mistakes(&["buy <item>"]).unwrap();
    assert!(mistake.contains("write `buy:<item>`"), "{mistake}");
    let long = Route::callback("a_name_of_more_than_forty_one_bytes_in_all:<item>").stored();
    let app = App::new("123456:token").routes([long.to(nothing)]).build();
    assert!(app.unwrap_err().to_string().contains("more than 41 bytes"));
}

#[tokio::test]
async fn stored_data_move_with_their_group() {
    let sim = Sim::start().await;
    let _bot = start(&sim);
    let ann = sim.user("Ann");
    let group = sim.group("Tea", &[&ann]);
    ann.says_in(&group, "/look tea");
    group.expects("Page 1").await;
    let token = token(&sim);
    let upgraded = group.upgrade(&ann);
    ann.says_in(&upgraded, "/shop");
    let message = upgraded.expects("Shop").await;
    ann.presses_data(&message, &format!("more:{token}"));
    assert_eq!(ann.sees_answer().await.text, "");
    upgraded.expects("tea 2").await;
}

#[tokio::test]
async fn a_press_that_one_group_can_t_read_is_left_to_the_next() {
    async fn notice() -> Reply {
        Reply::notice("taken")
    }
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        let presses = Route::on(bot_core::types::UpdateKindName::CallbackQuery).to(notice);
        app.routes(routes![shop, buy]).group([presses])
    });
    let ann = sim.user("Ann");
    ann.says("/shop");
    let message = ann.expects("Shop").await;
    ann.presses_data(&message, "buy:tea:many");
    assert_eq!(ann.sees_answer().await.text, "taken");
    assert_eq!(sim.calls("answerCallbackQuery").len(), 1);
}

/// The token in the button of the first message.
fn token(sim: &Sim) -> String {
    let message = format!("{:?}", sim.calls("sendMessage")[0]);
    let token = message.split("more:").nth(1).unwrap();
    token.split(['"', '\\']).next().unwrap().to_owned()
}

#[tokio::test]
async fn data_are_made_without_a_framework() {
    assert_eq!(buy::data("tea", 2, None, None).as_str(), "buy:tea:2");
    assert_eq!(buy::data("a", 2, None, Some(Duration::from_mins(1))).as_str(), r"buy:a:2:\_:1m");
    assert_eq!(more::data("tea", 2).as_str(), "more:tea:2");
    assert_eq!(more("tea", 2).await, "tea 2");
}
