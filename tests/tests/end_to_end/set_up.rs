//! Mistakes of a set-up are all told at once, before the bot runs; and what it asks Telegram for.

use std::time::Duration;

use bot_core::AppBuilder;
use bot_core::extract::{Args, Optional};
use bot_core::filter::ChatKind;
use bot_core::prelude::*;
use bot_core::router::{Mistake, Route};
use bot_core::types::UpdateKindName;
use bot_sim::Sim;

use crate::bots::{Bot, count};

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Notes(Vec<String>);

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
#[stored(name = "notes")]
struct OtherNotes(String);

struct Pool;

/// Needs a state.
#[command("pool")]
async fn pool(_pool: State<Pool>) {}

/// Takes its data twice.
#[command("twice")]
async fn twice(_one: &mut Notes, _two: &Notes) {}

/// Takes it once.
#[command("other")]
async fn other(_notes: &OtherNotes) {}

/// One answer.
#[command("same", alias = "name")]
async fn same() {}

/// Another.
#[command("name")]
async fn name() {}

async fn nothing() {}

#[test]
fn all_mistakes_of_a_set_up_are_told_at_once() {
    let by_hand = [
        Route::command("Bad Name").to(nothing),
        Route::command("good <x").to(nothing),
        Route::command("fine").alias("no good").to(nothing),
    ];
    let app = App::new("no token").routes(routes![pool, twice, other, same, name]).routes(by_hand);
    let error = app.build().unwrap_err();
    let kinds: Vec<_> = error
        .mistakes()
        .iter()
        .map(|mistake| match mistake {
            Mistake::Token(_) => "token",
            Mistake::Pattern { .. } => "pattern",
            Mistake::Alias { .. } => "alias",
            Mistake::SameCommand { .. } => "same command",
            Mistake::TakenTwice { .. } => "taken twice",
            Mistake::MissingState { .. } => "missing state",
            Mistake::SameName { .. } => "same name",
            _ => "another",
        })
        .collect();
    assert_eq!(
        kinds,
        [
            "missing state",
            "taken twice",
            "pattern",
            "pattern",
            "alias",
            "same name",
            "same command",
            "token"
        ]
    );
    let text = error.to_string();
    for part in ["8 mistakes", "`.state(…)`", "/name", "#[stored(name = \"…\")]", "::pool`"] {
        assert!(text.contains(part), "{part:?} is missing in:\n{text}");
    }
    assert_eq!(text.lines().count(), 9, "a line for each:\n{text}");
}

#[test]
fn a_name_that_several_types_have_is_told_once() {
    #[derive(Default, Clone, Serialize, Deserialize, UserData)]
    #[stored(name = "notes")]
    struct MoreNotes(u8);

    /// Takes all of them.
    #[command("all")]
    async fn all(_one: &Notes, _two: &OtherNotes, _three: &MoreNotes) {}

    #[track_caller]
    fn check<const N: usize>(routes: [Route; N], count: usize, takers: &str) {
        let error = App::new("123456:token").routes(routes).build().unwrap_err();
        let [Mistake::SameName { name: "notes", types, by, .. }] = error.mistakes() else {
            panic!("another mistake:\n{error}");
        };
        let by: Vec<_> = by.iter().filter_map(|route| route.split("::").last()).collect();
        assert_eq!((*types, &*by.join(" ")), (count, takers));
        let text = format!("{count} types are stored as user data `notes` (taken by `");
        assert!(error.to_string().contains(&text), "{error}");
    }
    check(routes![all], 3, "all");
    check(routes![other, all], 3, "other all");
    check(routes![other, again], 2, "other again");
    check(routes![again, all, other], 3, "again all");
}

/// Takes two of them again.
#[command("again")]
async fn again(_one: &Notes, _two: &OtherNotes) {}

#[test]
fn one_command_may_have_a_handler_for_each_kind_of_chat() {
    /// In private.
    #[command("help", chat = "private")]
    async fn help_private() {}
    /// In groups.
    #[command("help", chat = "group")]
    async fn help_group() {}
    assert!(App::new("1:a").routes(routes![help_private, help_group]).build().is_ok());
}

#[test]
fn every_command_that_can_never_run_is_told() {
    let of = |name: &str, kind| Route::command("a").named(name).in_chats(kind).to(nothing);
    let app = App::new("123456:token").routes([
        of("first", ChatKind::Private),
        of("second", ChatKind::Group),
        of("third", ChatKind::Private),
    ]);
    let error = app.build().unwrap_err();
    let [Mistake::SameCommand { command, first, second }] = error.mistakes() else {
        panic!("another mistake:\n{error}");
    };
    assert_eq!((&**command, &**first, &**second), ("a", "first", "third"));
}

#[tokio::test]
async fn limits_may_be_as_large_as_their_types_allow() {
    let limits: [fn(AppBuilder) -> AppBuilder; 3] = [
        |app| app.drain_limit(Duration::MAX),
        |app| app.waiting_room(usize::MAX),
        |app| app.concurrency(usize::MAX),
    ];
    for limit in limits {
        let sim = Sim::start().await;
        let bot = Bot::start(&sim, |app| limit(app.routes(routes![count])));
        let ann = sim.user("Ann");
        ann.says("/count");
        ann.expects("1").await;
        bot.handle.stop(); // which computes the end of the drain limit
        bot.ended().await.unwrap();
    }
}

#[test]
fn a_client_of_ones_own_needs_no_token_and_hides_no_other_mistake() {
    let client = || Client::new("123456:abc".parse().unwrap()).unwrap();
    assert!(App::new("no token").client(client()).build().is_ok());

    let taken = client();
    let _app = App::new("no token").client(taken.clone()).build().unwrap();
    let error = App::new("no token").client(taken).routes(routes![pool]).build().unwrap_err();
    let [Mistake::MissingState { .. }, Mistake::ClientInUse] = error.mistakes() else {
        panic!("other mistakes:\n{error}");
    };
}

#[tokio::test]
async fn telegram_is_asked_for_the_kinds_that_the_routes_need() {
    async fn voted() {}
    for (routes, kinds) in [
        (Vec::new(), r#"["message"]"#), // which tells of upgrades of groups
        (Vec::from(routes![name]), r#"["message"]"#),
        (vec![Route::on(UpdateKindName::PollAnswer).to(voted)], r#"["poll_answer"]"#),
        (
            vec![Route::on(UpdateKindName::ChatMember).to(voted), Route::on_migrate().to(voted)],
            r#"["message","chat_member"]"#,
        ),
    ] {
        let sim = Sim::start().await;
        let _bot = Bot::start(&sim, |app| app.routes(routes));
        sim.wait_until_polled().await;
        let polls = sim.calls("getUpdates");
        assert_eq!(polls[0].param("allowed_updates"), Some(kinds));
    }
}

#[tokio::test]
async fn everything_can_be_registered_without_macros() {
    async fn add(
        Args((left, Optional(right))): Args<(i64, Optional<i64>)>,
        mut notes: UserData<Notes>,
        user: Option<MemberData<Seen>>,
    ) -> Option<String> {
        notes.0.push(left.to_string());
        let seen = user.map(|mut seen| {
            seen.0 += 1;
            seen.0
        });
        Some(format!("{} {} {seen:?}", left + right.unwrap_or(1), notes.0.len()))
    }
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        app.routes([Route::command("add <left> [right]").described("Adds.").to(add)])
    });
    let ann = sim.user("Ann");
    ann.says("/add 2");
    ann.expects("3 1 Some(1)").await;
    ann.says("/add 2 3");
    ann.expects("5 2 Some(2)").await;
    ann.says("/add two");
    ann.expects("left: \"two\" is no whole number\nUsage: /add <left> [right]\nAdds.").await;
}

#[derive(Default, Clone, Serialize, Deserialize, MemberData)]
struct Seen(u64);
