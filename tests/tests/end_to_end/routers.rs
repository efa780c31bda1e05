//! Routers within routers, what runs around handlers, and routes that come and go.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bot_core::Trigger;
use bot_core::filter::{ChatKind, Filter};
use bot_core::handler::Failure;
use bot_core::prelude::*;
use bot_core::router::{AddRoutesError, Mistake, Route};
use bot_core::store::{MemoryStore, Store};
use bot_core::types::UpdateKindName;
use bot_sim::Sim;

use crate::bots::{Bot, Count, complain, count};

#[command("admin")]
async fn admin() -> &'static str {
    "admin"
}

#[command("ping")]
async fn ping() -> &'static str {
    "pong"
}

async fn fell_back() -> &'static str {
    "fallback"
}

async fn inner_error() -> &'static str {
    "inner"
}

async fn outer_error() -> &'static str {
    "outer"
}

fn has_text(text: &'static str) -> Filter {
    Filter::message(move |message| message.text.as_deref().is_some_and(|t| t.contains(text)))
}

#[tokio::test]
async fn a_routers_conditions_hold_for_all_of_its_routes() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        let admin = Router::new().in_chats(ChatKind::Group).routes(routes![admin]);
        let outer = Router::new().filter(has_text("!")).routes(admin).routes(routes![ping]);
        app.routes(outer).routes([Route::fallback().to(fell_back)])
    });
    sim.wait_until_polled().await;
    let ann = sim.user("Ann");
    let club = sim.group("Tea club", &[&ann]);
    club.expects("fallback").await; // of the group's being made
    ann.says("/admin@notes_bot !");
    ann.expects("fallback").await;
    ann.says_in(&club, "/admin");
    club.expects("fallback").await;
    ann.says("/ping");
    ann.expects("fallback").await;
    ann.says_in(&club, "/admin !");
    // It has no words, so the command is written wrong, but it is the admin router's.
    club.expects_where(|message| message.text.contains("Usage: /admin")).await;
}

#[tokio::test]
async fn an_error_is_told_to_the_innermost_router_that_has_a_handler_for_it() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        let failing = |name: &str| Route::command(name).to(|| async { Err::<(), _>("no") });
        let inner = Router::new().routes([failing("one"), Route::on_error().to(inner_error)]);
        let middle = Router::new().routes(inner).routes([failing("two")]);
        let outer = Router::new().routes(middle).routes([Route::on_error().to(outer_error)]);
        app.routes(routes![complain]).routes(outer).routes([failing("three")])
    });
    let ann = sim.user("Ann");
    ann.says("/one");
    ann.expects("inner").await;
    ann.says("/two");
    ann.expects("outer").await;
    ann.says("/three");
    ann.expects_where(|message| message.text.contains("no")).await;
}

#[tokio::test]
async fn a_fallback_takes_what_no_other_route_of_its_router_does() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        let of = |text: &'static str| Route::fallback().to(move || async move { text });
        let group = Router::new()
            .in_chats(ChatKind::Group)
            .routes([of("in a group")])
            .routes(routes![admin]);
        app.routes([of("elsewhere")]).routes(group).routes(routes![ping])
    });
    sim.wait_until_polled().await;
    let ann = sim.user("Ann");
    let club = sim.group("Tea club", &[&ann]);
    ann.says("/ping");
    ann.expects("pong").await;
    ann.says("hello");
    ann.expects("elsewhere").await;
    ann.says_in(&club, "/admin");
    club.expects("in a group").await; // of the group's being made
    club.expects("admin").await;
    ann.says_in(&club, "/other");
    club.expects("in a group").await;
}

#[middleware]
async fn outside(_cx: Context, next: Next) -> Outcome {
    let reply = next.run().await?;
    Ok(Reply::text("before").and(reply).and("after"))
}

#[middleware]
async fn no_counting(_cx: Context, next: Next, limit: State<u64>) -> Result<Reply, Failure> {
    let reply = next.run().await?;
    let counted = reply.parts().iter().any(|part| format!("{part:?}").contains(&limit.to_string()));
    if counted { Err(Failure::Failed("too much".into())) } else { Ok(reply) }
}

#[tokio::test]
async fn middleware_runs_around_handlers_the_apps_outermost() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        let marked = |mark: &'static str| {
            move |_cx: Context, next: Next| async move {
                next.run().await.map(|reply| Reply::text(mark).and(reply))
            }
        };
        let router = Router::new().middleware(marked("2")).middleware(marked("3"));
        app.middleware(marked("1")).routes(router.routes(routes![ping])).routes(routes![admin])
    });
    let ann = sim.user("Ann");
    ann.says("/ping");
    for text in ["1", "2", "3", "pong"] {
        ann.expects(text).await;
    }
    ann.says("/admin");
    for text in ["1", "admin"] {
        ann.expects(text).await;
    }
}

#[tokio::test]
async fn what_a_middleware_makes_of_the_outcome_decides_what_is_stored() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| {
        app.state(2_u64)
            .middleware(outside)
            .middleware(no_counting)
            .routes(routes![count, complain])
    });
    let ann = sim.user("Ann");
    ann.says("/count");
    for text in ["before", "1", "after"] {
        ann.expects(text).await;
    }
    ann.says("/count");
    ann.expects_where(|message| message.text.contains("too much")).await;
    assert_eq!(bot.count_of(&ann).await, 1);
}

#[tokio::test]
async fn a_middleware_that_does_not_run_the_rest_is_the_handler() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| {
        app.middleware(|_: Context, _: Next| async { "closed" }).routes(routes![count])
    });
    let ann = sim.user("Ann");
    ann.says("/count");
    ann.expects("closed").await;
    assert_eq!(bot.count_of(&ann).await, 0);
}

#[tokio::test]
async fn a_middleware_that_panics_fails_its_trigger_only() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        let strange = Router::new()
            .middleware(|cx: Context, next: Next| async move {
                assert!(cx.update().is_none(), "in a middleware");
                next.run().await
            })
            .routes(routes![ping]);
        app.routes(strange).routes(routes![complain, admin])
    });
    let ann = sim.user("Ann");
    ann.says("/ping");
    ann.expects_where(|message| message.text.contains("in a middleware")).await;
    ann.says("/admin");
    ann.expects("admin").await;
}

#[tokio::test]
async fn a_stopped_trigger_does_not_reach_later_groups() {
    let sim = Sim::start().await;
    let seen = Arc::new(AtomicUsize::new(0));
    let counting = Arc::clone(&seen);
    let _bot = Bot::start(&sim, |app| {
        app.routes([
            Route::command("stop").to(|cx: Context| async move {
                cx.stop();
                "stopped"
            }),
            Route::command("failstop").to(|cx: Context| async move {
                cx.stop();
                Err::<(), _>("failed")
            }),
        ])
        .group([Route::on_message().to(move || {
            let seen = counting.fetch_add(1, Ordering::SeqCst) + 1;
            async move { seen.to_string() }
        })])
    });
    let ann = sim.user("Ann");
    ann.says("/stop");
    ann.expects("stopped").await;
    ann.says("hello");
    ann.expects("1").await;
    ann.says("/failstop");
    ann.expects("2").await;
}

#[tokio::test]
async fn what_was_stopped_stays_stopped_after_a_crash() {
    let sim = Sim::start().await;
    let store = crate::bots::shared_store();
    let app = |app: bot_core::AppBuilder, store: &Arc<MemoryStore>| {
        async fn stopping(cx: Context, count: UserData<Count>) -> String {
            let mut count = count;
            count.0 += 1;
            cx.stop();
            count.0.to_string()
        }
        app.store(Arc::clone(store) as Arc<dyn Store>)
            .routes([Route::command("stop").to(stopping)])
            .group([Route::on_message().to(|| async { "later" })])
    };
    let client = crate::bots::Held::client(&sim);
    let bot = Bot::start(&sim, |builder| app(builder, &store).client(client));
    let ann = sim.user("Ann");
    ann.says("/stop");
    ann.expects("1").await;
    bot.crashes().await;
    let bot = Bot::start(&sim, |builder| app(builder, &store));
    // Nobody knows whether the reply has been sent, so it comes again; the handler doesn't.
    ann.expects("1").await;
    ann.says("hello");
    ann.expects("later").await;
    assert_eq!(bot.count_of(&ann).await, 1);
    ann.expects_nothing();
}

#[tokio::test]
async fn routes_come_and_go_while_the_bot_runs() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes([Route::fallback().to(fell_back)]));
    let ann = sim.user("Ann");
    ann.says("/ping");
    ann.expects("fallback").await;
    let added = bot.handle.add_routes(routes![ping]).unwrap();
    assert!(added.names().next().unwrap().ends_with("ping"));
    ann.says("/ping");
    ann.expects("pong").await;
    let twice = bot.handle.add_routes(routes![ping]).unwrap_err();
    assert!(matches!(twice.mistakes(), [Mistake::SameCommand { .. }]), "{twice}");
    let unknown = bot.handle.add_routes(routes![count]).unwrap_err();
    assert!(matches!(unknown.mistakes(), [Mistake::UnknownData { .. }]), "{unknown}");
    assert!(unknown.to_string().starts_with("the routes can't be added: `"), "{unknown}");
    added.remove();
    ann.says("/ping");
    ann.expects("fallback").await;
}

#[tokio::test]
async fn no_route_is_added_to_an_app_that_has_ended() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![ping]));
    let handle = bot.handle.clone();
    sim.user("Ann").says("/ping");
    sim.wait_until_confirmed().await;
    bot.stop().await.unwrap();
    let crashed = Bot::start(&sim, |app| app.routes(routes![ping]));
    let of_crashed = crashed.handle.clone();
    crashed.crashes().await;
    let never_run = App::new("1:a").build().unwrap().handle();
    for handle in [handle, of_crashed, never_run] {
        let error = handle.add_routes([Route::command("late").to(fell_back)]).unwrap_err();
        assert!(matches!(error, AddRoutesError::Ended), "{error}");
        assert_eq!(error.to_string(), "the routes can't be added: the app has ended");
    }
}

#[tokio::test]
async fn more_middleware_than_the_stack_may_hold_is_a_mistake() {
    #[middleware]
    async fn through(_cx: Context, next: Next) -> Outcome {
        next.run().await
    }
    let nested = |depth: usize| {
        let inner = Router::new().middleware(through).routes(routes![ping]);
        (1..depth).fold(inner, |inner, _| Router::new().middleware(through).routes(inner))
    };
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.middleware(through).routes(nested(63)));
    let ann = sim.user("Ann");
    ann.says("/ping");
    ann.expects("pong").await;
    for (app, around) in [(App::new("1:a").middleware(through), 65), (App::new("1:a"), 2000)] {
        let depth = if around == 65 { 64 } else { around };
        let error = app.routes(nested(depth)).build().unwrap_err();
        let [Mistake::TooMuchMiddleware { count, most: 64, .. }] = error.mistakes() else {
            panic!("{error}");
        };
        assert_eq!(*count, around);
    }
}

#[tokio::test]
async fn routes_change_under_load_and_every_update_is_answered_once() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes([Route::fallback().to(fell_back)]));
    let people: Vec<_> = (0..20).map(|number| sim.user(&format!("P{number}"))).collect();
    for _ in 0..20 {
        for person in &people {
            person.says("/ping");
        }
        let added = bot.handle.add_routes(routes![ping]).unwrap();
        for person in &people {
            person.says("/ping");
        }
        added.remove();
    }
    for person in &people {
        for _ in 0..40 {
            person.expects_where(|m| m.text == "pong" || m.text == "fallback").await;
        }
        person.expects_nothing();
    }
}

#[tokio::test]
async fn telegram_is_asked_for_the_kinds_of_added_routes_at_once() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![ping]));
    let ann = sim.user("Ann");
    ann.says("/ping");
    ann.expects("pong").await;
    let blocked = Route::on(UpdateKindName::MyChatMember).to(|cx: Context| async move {
        let user = cx.user_id();
        cx.client().send_message(ChatId(user.map_or(0, |user| user.0)), "welcome back").await?;
        Ok::<_, CallError>(())
    });
    drop(bot.handle.add_routes([blocked]).unwrap());
    sim.wait_for("a poll for more kinds", |sim| {
        let last = sim.calls("getUpdates").pop()?;
        last.param("allowed_updates")?.contains("my_chat_member").then_some(())
    })
    .await
    .unwrap();
    ann.blocks_bot();
    ann.says("hello");
    ann.expects("welcome back").await;
}

#[tokio::test]
async fn a_raw_route_takes_what_cannot_be_decoded_and_its_changes_count_once() {
    async fn raw(cx: Context, mut data: BotData<Seen>) {
        let Trigger::Undecodable(update) = cx.trigger() else { return };
        let json = update.json.get().to_owned();
        data.update(move |seen| seen.0.push(json.clone()));
    }
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes([Route::on_raw().to(raw)]).routes(routes![ping]));
    sim.inject_update_json(r#"{"message": {"message_id": "tea"}}"#);
    let ann = sim.user("Ann");
    ann.says("/ping");
    ann.expects("pong").await;
    sim.wait_until_confirmed().await;
    let seen = bot.handle.data::<Seen>(()).get().await.unwrap();
    assert_eq!(seen.0.len(), 1);
    assert!(seen.0[0].contains(r#""message_id": "tea""#), "{seen:?}");
}

/// The updates that could not be decoded.
#[derive(Default, Clone, Debug, Serialize, Deserialize, BotData)]
struct Seen(Vec<String>);
