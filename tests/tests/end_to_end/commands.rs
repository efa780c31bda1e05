//! Commands beside the plain `/put`: help, near misses, other prefixes, captions.

use bot_core::extract::{Args, Commands, Mention, words::Own, words::Parsed};
use bot_core::filter::{ChatKind, Filter};
use bot_core::prelude::*;
use bot_core::router::{Mistake, Route, RouteBuilder};
use bot_sim::{Draft, Sim};

use crate::bots::{Bot, Count};

async fn echo(Args((value,)): Args<(String,)>) -> String {
    value
}

async fn done() -> &'static str {
    "done"
}

fn put() -> RouteBuilder {
    Route::command("put <value..>").described("Puts away.").described_in("de", "Legt weg.")
}

fn ban() -> Route {
    Route::command("ban").described("Bans.").in_chats(ChatKind::Group).to(done)
}

async fn whom(Args((Parsed(whom, ..),)): Args<(Parsed<Mention, Own>,)>) -> String {
    format!("{} {:?}", whom.name(), whom.user_id().map(|id| id.0))
}

async fn scan(
    Args((Parsed(whom, ..), text)): Args<(Parsed<Mention, Own>, String)>,
    cx: Context,
) -> String {
    let photo = cx.update().and_then(Update::message).is_some_and(|m| m.photo.is_some());
    format!("{} {:?} {text} {photo}", whom.name(), whom.user_id().map(|id| id.0))
}

#[tokio::test]
async fn help_lists_what_can_be_used_in_the_chat_in_the_persons_language() {
    let sim = Sim::start().await;
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    bob.speaks("de-DE");
    let club = sim.group("Tea club", &[&ann]);
    let bot = Bot::start(&sim, |app| {
        let hidden = Route::command("secret").hidden().to(done);
        app.routes([put().alias("store").to(echo), ban(), hidden]).help()
    });
    ann.says("/help");
    ann.expects("/put <value..> – Puts away.\n/help [command] – Says what this bot can do.").await;
    bob.says("/help");
    bob.expects_where(|message| message.text.starts_with("/put <value..> – Legt weg.\n")).await;
    bob.says("/help put");
    bob.expects("/put <value..>\nLegt weg.").await;
    bob.says("/help /STORE@notes_bot");
    bob.expects("/put <value..>\nLegt weg.").await;
    ann.says_in(&club, "/help ban");
    club.expects("/ban\nBans.").await;
    ann.says("/help ban");
    ann.expects("There is no command /ban.").await;
    ann.says("/help pt");
    ann.expects("There is no command /pt. Did you mean /put?").await;
    ann.says("/help secret");
    ann.expects("There is no command /secret.").await;
    drop(bot.handle.add_routes([Route::command("late").to(done)]).unwrap());
    ann.says("/help");
    ann.expects_where(|message| message.text.ends_with("\n/late")).await;
    // The answer to a wrong use is in the language as well.
    bob.says("/put");
    bob.expects("value is missing\nUsage: /put <value..>\nLegt weg.").await;
}

#[tokio::test]
async fn a_second_help_is_a_mistake() {
    let own = Route::command("help").to(done);
    let error = App::new("123456:token").routes([own]).help().build().unwrap_err();
    assert!(matches!(error.mistakes(), [Mistake::SameCommand { .. }]), "{error}");
}

#[tokio::test]
async fn a_long_help_is_several_messages() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let _bot = Bot::start(&sim, |app| {
        let command =
            |number| Route::command(&format!("c{number}")).described("x".repeat(100)).to(done);
        app.routes((0..60).map(command)).help()
    });
    ann.says("/help");
    ann.expects_where(|message| message.text.starts_with("/c0 – x")).await;
    ann.expects_where(|message| message.text.contains("/help [command] – ")).await;
}

#[tokio::test]
async fn a_near_miss_is_answered_with_what_was_meant() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let club = sim.group("Tea club", &[&ann]);
    let _bot = Bot::start(&sim, |app| {
        let hidden = Route::command("secrets").hidden().to(done);
        app.routes([put().to(echo), ban(), hidden, Route::command("stat").to(done)]).did_you_mean()
    });
    ann.says("/pt tea");
    ann.expects("There is no command /pt. Did you mean /put?").await;
    ann.says("/Putt@notes_bot");
    ann.expects("There is no command /putt. Did you mean /put?").await;
    ann.says_in(&club, "/bn@notes_bot");
    club.expects("There is no command /bn. Did you mean /ban?").await;
    // Not near, hidden, for groups only, sent by the app, for another bot, said to all bots.
    for text in ["/weather", "/secret", "/bann", "/ban", "/start", "/pt@other_bot", "pt", "!pt"] {
        ann.says(text);
    }
    ann.says_in(&club, "/bn");
    ann.says_in(&club, "/ban");
    club.expects("done").await;
    ann.says("/put tea");
    ann.expects("tea").await;
    ann.expects_nothing();
    club.expects_nothing();
}

#[tokio::test]
async fn what_any_route_has_handled_is_no_near_miss() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let elsewhere = |text: &'static str| {
        move |message: &Message| message.text.as_deref().is_some_and(|said| said.contains(text))
    };
    let bot = Bot::start(&sim, |app| {
        let failing = Route::on_message().filter(elsewhere("fail"));
        let shouted = || async { Err::<(), _>("no") };
        let silent = Route::on_message().filter(elsewhere("silent")).to(|| async {});
        let stops = Route::on_message().filter(elsewhere("stop"));
        app.routes([put().to(echo), failing.to(shouted), silent])
            .did_you_mean()
            .group([Route::fallback().filter(elsewhere("fallback")).to(|| async {})])
            .group([stops.to(|cx: Context| async move { cx.stop() })])
            .group([Route::on_message().filter(elsewhere("other")).to(done)])
    });
    for what in ["fail", "fallback", "silent", "stop"] {
        ann.says(&format!("/pt {what}"));
    }
    ann.says("/put");
    ann.expects_where(|message| message.text.starts_with("value is missing")).await;
    ann.says("/pt other");
    ann.expects("done").await;
    ann.says("/pt");
    ann.expects("There is no command /pt. Did you mean /put?").await;
    ann.expects_nothing();
    // What is unhandled at all has a route by hand as well, and routes that come count.
    drop(bot.handle.add_routes([Route::command("pt").to(done)]).unwrap());
    ann.says("/pt");
    ann.expects("done").await;
}

#[fallback(chat = "private", text)]
async fn other(message: &Message, commands: Commands) -> String {
    match message.command().and_then(|command| commands.similar(command.name)) {
        Some(meant) => format!("Did you mean {}?", meant.usage),
        None => "I don't understand that.".to_owned(),
    }
}

#[tokio::test]
async fn a_fallback_takes_near_misses_and_can_say_what_was_meant() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let _bot =
        Bot::start(&sim, |app| app.routes([put().to(echo)]).routes(routes![other]).did_you_mean());
    for (text, answer) in [
        ("/pt", "Did you mean /put <value..>?"),
        ("/frobnicate", "I don't understand that."),
        ("tea", "I don't understand that."),
    ] {
        ann.says(text);
        ann.expects(answer).await;
    }
    ann.expects_nothing();
}

#[tokio::test]
async fn a_handler_that_only_counts_keeps_no_near_miss_from_its_answer() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let bot = Bot::start(&sim, |app| {
        let counting = |mut counted: UserData<Count>| async move { counted.0 += 1 };
        let commands = Filter::message(|message| message.command().is_some());
        app.routes([Route::on_message().to(counting)])
            .group([put().to(echo)])
            .did_you_mean()
            .group([Route::unhandled().filter(commands).to(|| async { "unhandled" })])
    });
    for (text, answer) in [
        ("/pt", "There is no command /pt. Did you mean /put?"),
        ("/put tea", "tea"),
        ("/pt", "There is no command /pt. Did you mean /put?"),
    ] {
        ann.says(text);
        ann.expects(answer).await;
    }
    // It is handled all the same.
    ann.says("/frobnicate");
    sim.wait_until_confirmed().await;
    ann.expects_nothing();
    assert_eq!(bot.count_of(&ann).await, 4);
}

#[tokio::test]
async fn what_is_like_no_command_is_left_to_those_for_the_unhandled() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let _bot = Bot::start(&sim, |app| {
        let unhandled = Route::unhandled().to(|| async { "unhandled" });
        app.routes([put().to(echo)]).did_you_mean().routes([unhandled])
    });
    for (text, answer) in [
        ("/pt", "There is no command /pt. Did you mean /put?"),
        ("/frobnicate", "unhandled"),
        ("tea", "unhandled"),
    ] {
        ann.says(text);
        ann.expects(answer).await;
    }
}

#[tokio::test]
async fn commands_may_begin_with_other_signs() {
    let sim = Sim::builder().privacy(false).start().await;
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    bob.takes_username("");
    let club = sim.group("Tea club", &[&ann, &bob]);
    let _bot = Bot::start(&sim, |app| {
        let greet = Route::command("greet <whom>").to(whom);
        let said = |message: &Message| !message.text.as_deref().unwrap_or_default().is_empty();
        app.command_prefixes(["!", "!!", "§"])
            .routes([put().to(echo), greet])
            .routes([Route::on_message().filter(said).to(|| async { "a message" })])
            .did_you_mean()
    });
    ann.says("!put tea");
    ann.expects("tea").await;
    ann.says("!!PUT \u{1f375} tea\nand more");
    ann.expects("\u{1f375} tea\nand more").await;
    ann.says("§put@notes_bot tea");
    ann.expects("tea").await;
    ann.says("/put tea");
    ann.expects("tea").await;
    ann.says("!put");
    ann.expects_where(|message| message.text.starts_with("value is missing")).await;
    for text in ["!", "!pt", "! put", "put", "!put@other_bot tea", "?put", "so !put"] {
        ann.says(text);
        ann.expects("a message").await;
    }
    let long = format!("!{}", "PUT".repeat(20));
    ann.says(&long);
    ann.expects("a message").await;
    ann.sends_in(&club, Draft::text("!greet ").mentioning(&bob));
    club.expects(&format!("Bob Some({})", bob.id())).await;
}

/// Files a photo. This isn't the first sentence.
#[command("file <name..>", captions, photo, hidden, description(de = "Legt ein Foto ab."))]
async fn file(name: &str) -> String {
    name.to_owned()
}

/// Draws
/// tea.
#[command("draw", description(de = "Malt Tee."))]
async fn draw() -> &'static str {
    "tea"
}

#[tokio::test]
async fn an_attribute_says_how_its_command_is_shown_and_where_it_may_stand() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    ann.speaks("de");
    let _bot = Bot::start(&sim, |app| app.routes(routes![file, draw]).help());
    ann.says("/help");
    ann.expects("/draw – Malt Tee.\n/help [command] – Says what this bot can do.").await;
    ann.sends(Draft::photo().caption("/file green tea"));
    ann.expects("green tea").await;
    ann.sends(Draft::photo().caption("/file"));
    ann.expects("name is missing\nUsage: /file <name..>\nLegt ein Foto ab.").await;
    ann.sends(Draft::photo().caption("/draw"));
    ann.says("/file green tea");
    ann.says("/draw");
    ann.expects("tea").await;
    ann.expects_nothing();
}

#[tokio::test]
async fn signs_that_could_be_words_are_mistakes() {
    let prefixes = ["", "a", "1!", "! ", "/", ".", "ß"];
    let error = App::new("123456:token").command_prefixes(prefixes).build().unwrap_err();
    let wrong = error.mistakes().iter().map(|mistake| match mistake {
        Mistake::CommandPrefix { prefix } => prefix.as_str(),
        other => panic!("{other}"),
    });
    assert_eq!(wrong.collect::<Vec<_>>(), ["", "a", "1!", "! ", "ß"]);
}

#[tokio::test]
async fn commands_stand_in_captions_where_they_may() {
    let sim = Sim::start().await;
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    bob.takes_username("");
    let _bot = Bot::start(&sim, |app| {
        let scan = Route::command("scan <whom> <text..>").in_captions().to(scan);
        let photo = |message: &Message| message.photo.is_some();
        app.command_prefixes(["!"])
            .routes([put().to(echo), scan])
            .routes([Route::on_message().filter(photo).to(|| async { "a photo" })])
    });
    ann.sends(Draft::photo().caption("/scan ").mentioning(&bob).caption(" \u{1f375} tea"));
    ann.expects(&format!("Bob Some({}) \u{1f375} tea true", bob.id())).await;
    ann.sends(Draft::photo().caption("!scan 7 it"));
    ann.expects("7 Some(7) it true").await;
    ann.says("/scan 7 it");
    ann.expects("7 Some(7) it false").await;
    ann.sends(Draft::photo().caption("/scan"));
    ann.expects_where(|message| message.text.starts_with("whom is missing")).await;
    for caption in ["/put tea", "!put tea", "see /scan 7 it", "/scan@other_bot 7 it"] {
        ann.sends(Draft::photo().caption(caption));
        ann.expects("a photo").await;
    }
}
