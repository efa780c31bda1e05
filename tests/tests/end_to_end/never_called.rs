//! A handler that could never be called is a mistake of the set-up, whatever starts it, and so is
//! one that is never reached.

use bot_core::App;
use bot_core::extract::{Access, BorrowFromUpdate, FromUpdate, Rejection};
use bot_core::middleware::{Logged, Only};
use bot_core::prelude::*;
use bot_core::router::{BuildError, Mistake, Route};
use bot_core::types::{Poll, UndecodableUpdate, UpdateKindName};

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Notes(u32);

#[derive(Default, Clone, Serialize, Deserialize, ChatData)]
struct Stats(u32);

#[derive(Default, Clone, Serialize, Deserialize, MemberData)]
struct Points(u32);

#[derive(Clone, Serialize, Deserialize, UserData)]
#[stored(key = u64)]
struct Entry(u32);

/// The one mistake of an app with these routes and no other, as it is told.
#[track_caller]
fn told(routes: impl IntoIterator<Item = Route>) -> Option<String> {
    let error = App::new("1:a").routes(routes).build().err()?;
    let [mistake @ Mistake::NeverCalled { .. }] = error.mistakes() else {
        panic!("other mistakes: {error}");
    };
    Some(mistake.to_string())
}

#[track_caller]
fn check(routes: impl IntoIterator<Item = Route>, parts: &[&str]) {
    let told = told(routes).expect("a mistake");
    for part in parts {
        assert!(told.contains(part), "{part:?} is missing in: {told}");
    }
}

#[test]
fn an_argument_that_its_kind_of_update_never_has_is_told_with_what_it_has() {
    #[on_poll]
    async fn poll(_: &User) {}
    #[on_message]
    async fn message(_: &CallbackQuery) {}
    #[command("c")]
    async fn c(_: &Poll) {}
    #[callback("b")]
    async fn b(_: &Message) {}
    #[on(inline_query)]
    async fn asked(_: &Chat) {}
    #[on_migrate]
    async fn moved(_: &Message) {}
    #[on_raw]
    async fn raw(_: &Update) {}
    #[fallback]
    async fn rest(_: &UndecodableUpdate) {}
    #[on_edited_message]
    async fn error(_: &HandlerError) {}
    check(
        routes![poll],
        &["::poll`", "takes `&User`", "a `poll` update", "`&Update` and `&Poll`", "`Option`"],
    );
    let has = "`&Update`, `&Message`, `&Chat` and `&User`";
    check(routes![message], &["`&CallbackQuery`", "a `message` update", has]);
    check(routes![c], &["`&Poll`", "a command", has]);
    check(routes![b], &["`&Message`", "a press of a button", "`&CallbackQuery`"]);
    check(routes![asked], &["`&Chat`", "`inline_query`", "`&InlineQuery`"]);
    check(routes![moved], &["`&Message`", "an upgrade of a group", "`&ChatMigration`"]);
    check(routes![raw], &["`&Update`", "an update that can't be decoded", "`&UndecodableUpdate`"]);
    check(routes![rest], &["`&UndecodableUpdate`", "`&Update`"]);
    check(routes![error], &["`&HandlerError`"]);
}

#[test]
fn data_of_somebody_whom_the_update_never_has_are_such_an_argument() {
    #[on_poll]
    async fn notes(_: &mut Notes) {}
    #[on_inline_query]
    async fn stats(_: &Stats) {}
    #[on_inline_query]
    async fn points(_: &mut Points) {}
    #[on_migrate]
    async fn entries(_: &Collection<Entry>) {}
    check(routes![notes], &["the user data `notes`", "a `poll` update"]);
    check(routes![stats], &["the chat data `stats`"]);
    check(routes![points], &["the member data `points`"]);
    check(routes![entries], &["the user data `entry`"]);
    let by_hand = Route::on(UpdateKindName::Poll).to(|_: UserData<Notes>| async {});
    check([by_hand], &["on_poll", "the user data `notes`"]);
}

#[test]
fn what_may_be_there_or_may_be_missing_is_no_mistake() {
    #[on_poll]
    async fn optional(_: Option<&User>, _: Option<&mut Notes>, _: Option<UserData<Points2>>) {}
    #[on_poll]
    async fn tried(_: Result<UserData<Notes>, Rejection>, _: &Poll, _: Context, _: Client) {}
    #[on_callback]
    async fn pressed(_: &Chat, _: &User, _: &mut Points, _: &CallbackQuery) {}
    #[on_channel_post]
    async fn posted(_: &User, _: &mut Points) {}
    #[on_migrate]
    async fn moved(_: &mut Stats, _: &ChatMigration) {}
    #[fallback]
    async fn rest(_: &Update, _: &Poll) {}
    #[fallback]
    async fn more(_: &CallbackQuery, _: &Stats) {}
    #[on_error]
    async fn failed(_: &HandlerError, _: Option<&Message>) {}
    #[on_error]
    async fn failed_at(_: &HandlerError, _: &Message, _: &mut Notes) {}
    let new_kind = Route::on(UpdateKindName::from("zz_future")).to(|| async {});
    let routes = routes![optional, tried, pressed, posted, moved, rest, more, failed, failed_at];
    for route in Vec::from(routes).into_iter().chain([new_kind]) {
        assert_eq!(told([route]), None);
    }
}

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Points2(u32);

#[middleware]
async fn counting(_cx: Context, next: Next, _notes: UserData<Notes>) -> Outcome {
    next.run().await
}

#[middleware]
async fn may_count(_cx: Context, next: Next, _notes: Option<UserData<Notes>>) -> Outcome {
    next.run().await
}

#[test]
fn a_middleware_that_would_always_skip_a_handler_is_told_with_the_handler() {
    #[on_poll]
    async fn poll(_: &Poll) {}
    #[command("c")]
    async fn c(_: &Message) {}
    let router = || Router::new().routes(routes![poll, c]);
    check(router().middleware(counting), &["::poll`", "a middleware around it", "`notes`"]);
    assert_eq!(told(router().middleware(may_count)), None);
    let outermost = App::new("1:a").middleware(counting).routes(router()).build().unwrap_err();
    assert!(matches!(outermost.mistakes(), [Mistake::NeverCalled { .. }]), "{outermost}");
}

/// Only for some, whoever they are.
struct Chosen;

impl FromUpdate for Chosen {
    fn access(access: &mut Access) {
        <Message as BorrowFromUpdate>::access(access);
    }

    async fn from_update(_cx: &Context) -> Result<Self, Rejection> {
        Err(Rejection::Skip)
    }
}

#[derive(Default, Clone, Serialize, Deserialize, BotData)]
struct Total(u32);

/// Whether a command behind that handler is never reached.
#[track_caller]
fn check_hides(first: impl IntoIterator<Item = Route>, hides: bool) {
    #[command("later")]
    async fn later() {}
    let app = App::new("1:a").state(7_u8).routes(first).routes(routes![later]);
    let error = app.build().err();
    let mistakes = error.as_ref().map(BuildError::mistakes).unwrap_or_default();
    match mistakes {
        [] => assert!(!hides),
        [mistake @ Mistake::NeverReached { route, .. }] => {
            assert!(hides && route.ends_with("::later"), "{mistake}");
            assert!(mistake.to_string().contains("make it a `#[fallback]`"), "{mistake}");
        }
        _ => panic!("{error:?}"),
    }
}

#[test]
fn a_command_behind_a_handler_that_surely_takes_every_message_is_a_mistake() {
    #[on_message]
    async fn nothing() {}
    #[on_message]
    async fn parts(_: &Message, _: &Chat, _: &Update, _: Option<&User>, _: Context) {}
    #[on_message]
    async fn data(_: &mut Stats, _: Option<&mut Notes>, _: BotData<Total>) -> &'static str {
        ""
    }
    #[on_message]
    async fn others(
        _: State<u8>,
        _: Client,
        _: Result<Chosen, Rejection>,
    ) -> Result<Option<String>, BoxError> {
        Ok(None)
    }
    for routes in [routes![nothing], routes![parts], routes![data], routes![others]] {
        check_hides(routes, true);
    }
    check_hides([Route::on_message().to(|_: Context| async { "" })], true);
    check_hides(Router::new().middleware(Logged::new()).routes(routes![nothing]), true);
}

#[test]
fn where_it_is_not_certain_there_is_no_mistake() {
    #[on_message]
    async fn of_user(_: &User) {}
    #[on_message]
    async fn of_data(_: &mut Notes) {}
    #[on_message]
    async fn of_chosen(_: Chosen) {}
    #[on_message]
    async fn decides() -> Outcome {
        Err(Rejection::Skip.into())
    }
    #[on_message(text)]
    async fn texts() {}
    #[on_message]
    async fn all() {}
    #[middleware]
    async fn asks(cx: Context, next: Next) -> Outcome {
        if cx.user_id().is_some() { next.run().await } else { Err(Rejection::Skip.into()) }
    }
    for routes in
        [routes![of_user], routes![of_data], routes![of_chosen], routes![decides], routes![texts]]
    {
        check_hides(routes, false);
    }
    check_hides(Router::new().middleware(asks).routes(routes![all]), false);
    check_hides(Router::new().middleware(Only::of(UserId(7))).routes(routes![all]), false);
    check_hides([Route::on_message().to(|_: Chosen| async {})], false);
    let other_group = App::new("1:a").routes(routes![all]).group(routes![texts]);
    assert!(other_group.build().is_ok());
}
