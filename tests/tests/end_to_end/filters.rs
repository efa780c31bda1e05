//! Conditions in attributes, as people meet them: each message goes to the first handler whose
//! conditions hold.

use bot_core::extract::{Args, Captures};
use bot_core::filter::{self, Filter, IntoFilter, UserList};
use bot_core::prelude::*;
use bot_core::router::{Mistake, Route};
use bot_sim::{Draft, Person, Sim};

use crate::bots::{Bot, complain};

/// Sends something, and expects the answer.
async fn check(ann: &Person, draft: Draft, answer: &str) {
    ann.sends(draft);
    ann.expects(answer).await;
}

macro_rules! answers {
    ($($name:ident($($condition:tt)*);)+) => {
        $(
            #[on_message($($condition)*)]
            async fn $name() -> &'static str {
                stringify!($name)
            }
        )+
    };
}

fn loud(message: &Message) -> bool {
    message.text.as_ref().is_some_and(|text| text.len() > 3 && *text == text.to_uppercase())
}

fn short_and_quiet() -> Filter {
    Filter::message(|message| message.text.as_ref().is_some_and(|t| t.len() < 3))
        & !loud.into_filter()
}

answers! {
    forwarded_picture(photo, video, forward);
    tagged_picture(photo, video, hashtag, cashtag);
    picture(photo, video);
    sticker_or_place(any(sticker, location, all(voice, forward)));
    answered(reply, not(via_bot), not(url));
    linked(url, text_link);
    inline(via_bot);
    yes(text = ["Yes", "Ja"]);
    hash(prefix = "#");
    shouted(filter = loud);
    short(filter = short_and_quiet());
    told(service);
    german(language = "de", text);
    other();
}

#[tokio::test]
async fn the_first_handler_whose_conditions_hold_gets_the_message() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        app.routes(routes![
            forwarded_picture,
            tagged_picture,
            picture,
            sticker_or_place,
            answered,
            linked,
            inline,
            yes,
            hash,
            shouted,
            short,
            told,
            german,
            other
        ])
    });
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    check(&ann, Draft::photo(), "picture").await;
    check(&ann, Draft::video().forwarded_from(&bob), "forwarded_picture").await;
    check(&ann, Draft::photo().caption("#tea"), "tagged_picture").await;
    check(&ann, Draft::photo().caption("👍 see #tea"), "tagged_picture").await;
    check(&ann, Draft::photo().caption("Yes"), "picture").await;
    check(&ann, Draft::sticker("👍"), "sticker_or_place").await;
    check(&ann, Draft::location(48.2, 16.4), "sticker_or_place").await;
    check(&ann, Draft::voice(3), "other").await;
    check(&ann, Draft::voice(3).forwarded_from(&bob), "sticker_or_place").await;
    check(&ann, Draft::text("see https://example.com"), "linked").await;
    check(&ann, Draft::text("tea").via_bot(), "inline").await;
    check(&ann, Draft::text("Ja"), "yes").await;
    check(&ann, Draft::text("ja, please"), "other").await;
    check(&ann, Draft::text("# of teas"), "hash").await;
    check(&ann, Draft::text("GREEN TEA"), "shouted").await;
    check(&ann, Draft::text("ok"), "short").await;
    check(&ann, Draft::text("green tea"), "other").await;
    ann.speaks("de-AT");
    check(&ann, Draft::text("green tea"), "german").await;
    let said = ann.expects("german");
    ann.sends(Draft::text("green tea"));
    let answer = said.await;
    check(&ann, Draft::text("Yes").reply_to(&answer), "answered").await;
}

static MEMBERS: UserList = UserList::new();

/// Lets somebody in.
#[command("invite <id>", not(from = MEMBERS), chat = ["private", "group"])]
async fn invite(id: i64) -> &'static str {
    MEMBERS.insert(id);
    "invited"
}

/// Only for members.
#[command("door", from = MEMBERS)]
async fn door() -> &'static str {
    "open"
}

#[on_message]
async fn closed() -> &'static str {
    "closed"
}

#[tokio::test]
async fn a_list_that_changes_counts_from_the_next_update_on() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![invite, door, closed]));
    let ann = sim.user("Ann");
    check(&ann, Draft::text("/door"), "closed").await;
    check(&ann, Draft::text(&format!("/invite {}", ann.id())), "invited").await;
    check(&ann, Draft::text("/door"), "open").await;
    check(&ann, Draft::text("/invite 7"), "closed").await;
    MEMBERS.remove(ann.id());
    check(&ann, Draft::text("/door"), "closed").await;
}

#[on_message(filter = |message: &Message| message.text.as_deref().unwrap().is_empty())]
async fn never() {}

#[tokio::test]
async fn a_filter_that_panics_is_an_error_of_its_route_and_ends_nothing_else() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![never, closed, complain]));
    let ann = sim.user("Ann");
    ann.sends(Draft::photo());
    let answer = ann.hears().await;
    assert!(answer.text.contains("never"), "{}", answer.text);
    check(&ann, Draft::text("tea"), "closed").await;
}

/// Rolls dice.
#[on_message(regex = r"(?i)^(?<count>\d+)\s*d\s*(?<sides>\d+)( \+ (?<bonus>\w+))?$")]
async fn roll(count: u8, sides: u32, bonus: Option<&str>, message: &Message) -> String {
    let what = if message.photo.is_some() { " of the photo" } else { "" };
    format!("{count} of {sides}{what}, {bonus:?}")
}

#[on_callback(regex = "^tea:(?<kind>.+)$")]
async fn tea(kind: String) -> String {
    kind
}

#[tokio::test]
async fn the_groups_of_a_regex_are_arguments_from_texts_captions_and_buttons() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![roll, tea, closed]));
    let ann = sim.user("Ann");
    check(&ann, Draft::text("3D6"), "3 of 6, None").await;
    check(&ann, Draft::text("3 d 6 + чай"), "3 of 6, Some(\"чай\")").await;
    check(&ann, Draft::photo().caption("1d20"), "1 of 20 of the photo, None").await;
    check(&ann, Draft::text("d6"), "closed").await;
    check(&ann, Draft::text(&"1".repeat(4000)), "closed").await;
    ann.sends(Draft::text("300d6"));
    let answer = ann.hears().await;
    assert!(answer.text.starts_with("count"), "{}", answer.text);
    ann.presses_data(&answer, "tea:green");
    ann.expects("green").await;
}

#[tokio::test]
async fn everything_can_be_written_by_hand() {
    async fn by_name(captures: Captures) -> String {
        format!("{:?} {:?}", captures.get("count"), captures.get("nothing"))
    }
    async fn in_order(Args((count,)): Args<(u32,)>) -> String {
        format!("{}", count + 1)
    }
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        app.routes([
            Route::on_message()
                .filter(filter::prefix("name") & filter::regex(r"(?<count>\d+)"))
                .to(by_name),
            Route::on_message().filter(filter::regex(r"^order (?<count>\d+)")).to(in_order),
            Route::on_message().filter(loud).to(|| async { "loud" }),
        ])
    });
    let ann = sim.user("Ann");
    check(&ann, Draft::text("name 5"), "Some(\"5\") None").await;
    check(&ann, Draft::text("order 5"), "6").await;
    check(&ann, Draft::text("TEA PLEASE"), "loud").await;
}

#[test]
fn a_wrong_regex_is_a_mistake_of_the_set_up() {
    async fn nothing(_args: Args<(u32, u32)>) {}
    let wrong = !filter::regex("(tea") | filter::reply();
    let app = App::new("123456:abc").routes([
        Route::on_message().named("first").filter(wrong).to(|| async {}),
        Route::on_message().named("second").filter(filter::regex("(?<a>.)")).to(nothing),
    ]);
    let error = app.build().unwrap_err();
    let [Mistake::Filter { route, .. }, Mistake::WordCount { taken: 2, given: 1, .. }] =
        error.mistakes()
    else {
        panic!("other mistakes:\n{error}");
    };
    assert_eq!(route, "first");
    assert!(error.to_string().contains("`(tea` can't be used: unclosed group"), "{error}");
}
