//! The menu of commands as each person sees it, set by the routes and only where it differs.

use std::time::Duration;

use bot_core::filter::ChatKind;
use bot_core::prelude::*;
use bot_core::router::{Mistake, Route, RouteBuilder};
use bot_sim::{Fault, Group, Person, Sim};

use crate::bots::Bot;

async fn done() -> &'static str {
    "done"
}

fn command(pattern: &str, description: &str) -> RouteBuilder {
    Route::command(pattern).described(description)
}

fn put() -> Route {
    command("put <value..>", "Puts away.").described_in("de", "Legt weg.").to(done)
}

/// The menu as one line: `put=Puts away. get=…`.
fn shown(menu: &[(String, String)]) -> String {
    let commands = menu.iter().map(|(name, description)| format!("{name}={description}"));
    commands.collect::<Vec<_>>().join(" ")
}

async fn sees(sim: &Sim, person: &Person, menu: &str) {
    sim.wait_for("the menu", |_| (shown(&person.menu()) == menu).then_some(())).await.unwrap();
}

async fn sees_in(sim: &Sim, person: &Person, group: &Group, menu: &str) {
    let same = |_: &Sim| (shown(&person.menu_in(group)) == menu).then_some(());
    sim.wait_for("the menu of a group", same).await.unwrap();
}

/// Waits until the bot has asked for so many lists.
async fn has_asked(sim: &Sim, lists: usize) {
    let asked = |sim: &Sim| {
        let calls = sim.calls("getMyCommands");
        (calls.len() == lists && calls.iter().all(|call| call.status != 0)).then_some(())
    };
    sim.wait_for("the lists to be asked for", asked).await.unwrap();
}

#[tokio::test]
async fn the_menu_is_set_at_the_first_start_and_then_where_it_differs() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let bot = Bot::start(&sim, |app| app.routes([put(), command("get <key>", "").to(done)]));
    sees(&sim, &ann, "put=Puts away. get=/get <key>").await;
    has_asked(&sim, 6).await;
    assert_eq!(sim.calls("setMyCommands").len(), 2);
    bot.stop().await.unwrap();
    let again = Bot::start(&sim, |app| app.routes([put(), command("get <key>", "").to(done)]));
    has_asked(&sim, 12).await;
    again.stop().await.unwrap();
    assert_eq!(sim.calls("setMyCommands").len(), 2);
    let _changed = Bot::start(&sim, |app| app.routes([put(), command("get", "Gets.").to(done)]));
    sees(&sim, &ann, "put=Puts away. get=Gets.").await;
    has_asked(&sim, 18).await;
    assert_eq!(sim.calls("setMyCommands").len(), 4);
    assert_eq!(sim.calls("deleteMyCommands"), []);
}

#[tokio::test]
async fn each_kind_of_chat_shows_what_can_run_there_in_the_persons_language() {
    let sim = Sim::start().await;
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));
    bob.speaks("de-AT");
    let club = sim.group("Tea club", &[&ann, &bob]);
    let _bot = Bot::start(&sim, |app| {
        let inner =
            Router::new().routes([command("ban", "Bans.").described_in("de", "Bannt.").to(done)]);
        let groups = Router::new().in_chats(ChatKind::Group).routes(inner);
        let impossible = command("no", "Nowhere.").in_chats(ChatKind::Private).to(done);
        app.routes([put()])
            .routes(groups)
            .routes(Router::new().in_chats(ChatKind::Supergroup).routes([impossible]))
            .group([
                command("me", "Yours.").alias("mine").in_chats(ChatKind::Private).to(done),
                command("secret", "Hidden.").hidden().to(done),
                put(),
            ])
    });
    sees(&sim, &ann, "put=Puts away. me=Yours.").await;
    sees(&sim, &bob, "put=Legt weg. me=Yours.").await;
    sees_in(&sim, &ann, &club, "put=Puts away. ban=Bans.").await;
    sees_in(&sim, &bob, &club, "put=Legt weg. ban=Bannt.").await;
    bob.says("/secret");
    bob.expects("done").await;
}

#[tokio::test]
async fn a_bot_without_commands_to_see_touches_nothing() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let hidden = || command("put", "Puts.").hidden().to(done);
    let bots = [Bot::start(&sim, |app| app.routes([hidden(), Route::on_message().to(done)]))];
    ann.says("/put");
    ann.expects("done").await;
    for bot in bots {
        bot.stop().await.unwrap();
    }
    let _bot = Bot::start(&sim, |app| app.without_menu().routes([put()]));
    ann.says("/put tea");
    ann.expects_where(|message| message.text.contains("done")).await;
    assert_eq!(sim.calls("getMyCommands"), []);
    assert_eq!(sim.calls("setMyCommands"), []);
}

#[tokio::test(start_paused = true)]
async fn the_menu_follows_routes_that_come_and_go() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    ann.speaks("de");
    let bot = Bot::start(&sim, |app| app.routes([Route::fallback().to(done)]));
    sim.advance(Duration::from_secs(1)).await;
    let added = bot.handle.add_routes([put()]).unwrap();
    sim.advance(Duration::from_secs(2)).await;
    sees(&sim, &ann, "put=Legt weg.").await;
    drop(bot.handle.add_routes([command("get", "Gets.").to(done)]).unwrap());
    sim.advance(Duration::from_secs(2)).await;
    sees(&sim, &ann, "put=Legt weg. get=Gets.").await;
    added.remove();
    sim.advance(Duration::from_secs(2)).await;
    sees(&sim, &ann, "get=Gets.").await;
    // The list in German is gone, though no route speaks it any more.
    assert!(!sim.calls("deleteMyCommands").is_empty());
}

#[tokio::test(start_paused = true)]
async fn changes_that_come_one_upon_the_other_are_brought_together() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let bot = Bot::start(&sim, |app| app.routes([put()]));
    sim.advance(Duration::from_millis(100)).await;
    sees(&sim, &ann, "put=Puts away.").await;
    let sets = |sim: &Sim| sim.calls("setMyCommands").len();
    let at_start = sets(&sim);
    for _ in 0..100 {
        let come = bot.handle.add_routes([command("get", "Gets.").to(done)]).unwrap();
        sim.advance(Duration::from_millis(50)).await;
        come.remove();
    }
    drop(bot.handle.add_routes([command("last", "Stays.").to(done)]).unwrap());
    sim.advance(Duration::from_secs(10)).await;
    sees(&sim, &ann, "put=Puts away. last=Stays.").await;
    // Two lists differ, with German: once while the changes came, and once after them.
    assert!((2..=4).contains(&(sets(&sim) - at_start)), "{} {at_start}", sets(&sim));
}

#[tokio::test]
async fn the_first_hundred_commands_are_in_the_menu() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let _bot = Bot::start(&sim, |app| {
        app.routes((0..120).map(|number| command(&format!("c{number}"), &"x".repeat(300)).to(done)))
    });
    let menu = sim.wait_for("a menu", |_| Some(ann.menu()).filter(|menu| !menu.is_empty()));
    let menu = menu.await.unwrap();
    assert_eq!((menu.len(), menu[99].0.as_str()), (100, "c99"));
    assert_eq!(menu[0].1, format!("{}…", "x".repeat(255)));
    ann.says("/c119");
    ann.expects("done").await;
}

#[tokio::test]
async fn a_start_does_not_wait_for_the_menu_and_its_failure_is_a_warning() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    sim.fail_next(
        "setMyCommands",
        1,
        Fault::Refused(400, "Bad Request: BOT_COMMAND_INVALID".into()),
    );
    let bot = Bot::start(&sim, |app| app.routes([put()]));
    ann.says("/put tea");
    ann.expects("done").await;
    has_asked(&sim, 1).await;
    // What changes is tried anew.
    drop(bot.handle.add_routes([command("get", "Gets.").to(done)]).unwrap());
    sees(&sim, &ann, "put=Puts away. get=Gets.").await;
}

#[tokio::test(start_paused = true)]
async fn a_menu_that_cannot_be_set_for_now_is_tried_again() {
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    sim.fail_next("getMyCommands", 2, Fault::ServerError(502));
    sim.fail_next("setMyCommands", 1, Fault::TooManyRequests(Duration::from_secs(40)));
    let _bot = Bot::start(&sim, |app| app.routes([put()]));
    has_asked(&sim, 1).await;
    sim.advance(Duration::from_secs(5)).await;
    assert_eq!(ann.menu(), []);
    sim.advance(Duration::from_mins(1)).await;
    sees(&sim, &ann, "put=Puts away.").await;
}

#[tokio::test]
async fn a_language_that_is_none_is_a_mistake() {
    let route = command("put", "Puts.").described_in("german", "Legt.").to(done);
    let error = App::new("123456:token").routes([route]).build().unwrap_err();
    assert!(matches!(error.mistakes(), [Mistake::Language { .. }]), "{error}");
    assert!(error.to_string().contains("`german` of `/put` is no language"), "{error}");
}
