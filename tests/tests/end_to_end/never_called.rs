//! A handler that could never be called is a mistake of the set-up, whatever starts it.

use bot_core::App;
use bot_core::extract::Rejection;
use bot_core::prelude::*;
use bot_core::router::{Mistake, Route};
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
    assert_eq!(told(Vec::from(routes).into_iter().chain([new_kind])), None);
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
