//! The words of a command as arguments: what people write, and what they are told of a mistake.

use std::time::Duration;

use bot_core::extract::words::{ByChoice, Own, Parsed};
use bot_core::extract::{Args, Mention};
use bot_core::prelude::*;
use bot_core::router::Route;
use bot_sim::Sim;

use crate::bots::Bot;

#[derive(Clone, Copy, Debug, PartialEq, Word)]
enum Drink {
    Tea,
    #[word("coffee", "espresso")]
    Coffee,
    HotChocolate,
}

/// Orders drinks.
#[command("order <drink> [count:1..=10] [note..]")]
async fn order(drink: Drink, count: Option<u32>, note: Option<&str>) -> String {
    format!("{} {drink:?} ({})", count.unwrap_or(1), note.unwrap_or("-"))
}

/// Buys things.
#[command("buy <items..>")]
async fn buy(items: Vec<String>) -> String {
    items.join("|")
}

/// Mixes drinks.
#[command("mix [drinks..]")]
async fn mix(drinks: Vec<Drink>) -> String {
    format!("{drinks:?}")
}

/// Reminds of something.
#[command("remind <when:1m..=7d> <what>")]
async fn remind(when: Duration, what: &str) -> String {
    format!("{what} in {} s", when.as_secs())
}

/// Warns somebody.
#[command("warn <whom> [why..]")]
async fn warn(whom: Mention, why: Option<&str>) -> String {
    format!("{:?} {}: {}", whom.user_id(), whom.name(), why.unwrap_or("-"))
}

/// Spells a word.
#[command("spell <a> <b> <c> <d> <e> <f> <g> [h] [i]")]
#[expect(clippy::too_many_arguments, clippy::many_single_char_names, reason = "it is about many")]
async fn spell(
    a: char,
    b: &str,
    c: char,
    d: char,
    user: Option<&User>,
    e: char,
    f: char,
    g: char,
    h: Option<char>,
    i: Option<&str>,
) -> String {
    let name = user.map_or("nobody", |user| &user.first_name);
    format!("{name}: {a}{b}{c}{d}{e}{f}{g}{}{}", h.unwrap_or('-'), i.unwrap_or("-"))
}

async fn wait(Args((Parsed(time, ..), Parsed(drink, ..))): Args<Wait>) -> String {
    format!("{} s for {drink:?}", time.as_secs())
}

type Wait = (Parsed<Duration, Own>, Parsed<Drink, ByChoice>);

fn start(sim: &Sim) -> Bot {
    Bot::start(sim, |app| {
        let by_hand = Route::command("wait <how_long> <drink>").described("Waits.").to(wait);
        app.routes(routes![order, buy, mix, remind, warn, spell]).routes([by_hand])
    })
}

/// Each text with its answer.
async fn check(rows: &[(&str, &str)]) {
    let sim = Sim::start().await;
    let _bot = start(&sim);
    let ann = sim.user("Ann");
    for (text, answer) in rows {
        ann.says(text);
        assert_eq!(ann.hears().await.text, *answer, "{text:?}");
    }
}

#[tokio::test]
async fn what_people_write_is_understood() {
    check(&[
        ("/order tea", "1 Tea (-)"),
        ("/order ESPRESSO 10 no  sugar", "10 Coffee (no  sugar)"),
        ("/order hot_chocolate 2", "2 HotChocolate (-)"),
        (r#"/buy tea "green tea" “mint tea”"#, "tea|green tea|mint tea"),
        (r#"/buy "a \"b\" c" d's"#, r#"a "b" c|d's"#),
        ("/mix", "[]"),
        ("/mix tea coffee", "[Tea, Coffee]"),
        (r#"/remind 1h30m "feed the cat""#, "feed the cat in 5400 s"),
        ("/warn @bob spam", "None @bob: spam"),
        ("/warn 77", "Some(UserId(77)) 77: -"),
        ("/wait 2m tea", "120 s for Tea"),
        ("/spell w o r d l e s s", "Ann: wordless-"),
        ("/spell l o n g w o r d s", "Ann: longwords"),
    ])
    .await;
}

#[tokio::test]
async fn a_mistake_is_answered_with_what_was_wrong_and_the_usage() {
    const ORDER: &str =
        "Usage: /order <tea|coffee|hot_chocolate> [count: 1 to 10] [note..]\nOrders drinks.";
    const BUY: &str = "Usage: /buy <items..>\nBuys things.";
    const REMIND: &str = "Usage: /remind <when: 1m to 7d> <what>\nReminds of something.";
    const WAIT: &str = "Usage: /wait <how_long> <tea|coffee|hot_chocolate>\nWaits.";
    let rows = [
        ("/order", "drink is missing", ORDER),
        (
            "/order cofee",
            "drink: \"cofee\" is none of tea, coffee, hot_chocolate, did you mean coffee?",
            ORDER,
        ),
        ("/order tea 11", "count is 1 to 10, not 11", ORDER),
        ("/order tea two", "count is 1 to 10, not two", ORDER),
        ("/buy tea \"green tea", "items: the quotation mark isn't closed: \"green tea", BUY),
        ("/buy \"green\"tea", "items: there is no space between the quotation mark and: tea", BUY),
        ("/remind \"1h", "the quotation mark isn't closed: \"1h", REMIND),
        ("/remind 30s tea", "when is 1m to 7d, not 30s", REMIND),
        ("/remind 30 tea", "when is 1m to 7d, not 30", REMIND),
        ("/wait 2 tea", "how_long: \"2\" has no unit, write 2m or 2h", WAIT),
        ("/wait 2m", "drink is missing", WAIT),
    ];
    let rows = rows.map(|(text, reason, usage)| (text, format!("{reason}\n{usage}")));
    let rows: Vec<_> = rows.iter().map(|(text, answer)| (*text, answer.as_str())).collect();
    check(&rows).await;
}

#[tokio::test]
async fn a_handler_with_words_is_a_plain_function() {
    assert_eq!(order(Drink::Coffee, None, None).await, "1 Coffee (-)");
    let whom = Mention::Username("bob".into());
    assert_eq!(warn(whom, Some("spam")).await, "None @bob: spam");
}
