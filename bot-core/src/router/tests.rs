//! Which of the routes gets a trigger, as the table says it.

use std::sync::Arc;

use bot_api::types::{UpdateKindName, UpdateKinds};

use super::{LiveTable, Mistake, Parts, Prefixes, Route, Router};
use crate::context::States;
use crate::filter::{ChatKind, Filter};
use crate::trigger::Trigger;

fn route(builder: super::RouteBuilder, name: &str) -> Route {
    builder.named(name).to(|| async {})
}

/// Messages for which a filter holds.
fn message_or_not() -> super::RouteBuilder {
    Route::on_message().filter(Filter::update(|_| true))
}

fn live(groups: Vec<Vec<Route>>) -> Result<Arc<LiveTable>, Vec<Mistake>> {
    let parts = Parts {
        groups,
        middleware: Vec::new(),
        named: Vec::new(),
        prefixes: Prefixes::default(),
        states: &States::default(),
    };
    LiveTable::build(parts).map(Arc::new)
}

fn message(text: &str, kind: &str) -> Trigger {
    let entity = text.split(' ').next().unwrap_or_default().len();
    let json = format!(
        r#"{{"update_id":1,"message":{{"message_id":1,"date":1,"chat":{{"id":1,"type":"{kind}"}},
        "text":"{text}","entities":[{{"type":"bot_command","offset":0,"length":{entity}}}]}}}}"#
    );
    Trigger::Update(Arc::new(serde_json::from_str(&json).unwrap()))
}

#[track_caller]
fn check(live: &LiveTable, trigger: &Trigger, expected: &[&str]) {
    let table = live.current();
    let candidates = table.groups()[0].candidates(trigger, Some("bot"));
    let holding = candidates.filter(|route| route.holds(trigger));
    let names: Vec<_> = holding.map(|route| route.name().to_owned()).collect();
    assert_eq!(names, expected, "{trigger:?}");
}

#[test]
fn routes_come_in_the_order_of_registration_and_fallbacks_last() {
    let inner = Router::new().in_chats(ChatKind::Group).routes([
        route(Route::fallback(), "inner fallback"),
        route(Route::command("a"), "inner a"),
    ]);
    let live = live(vec![
        vec![route(Route::fallback(), "fallback"), route(message_or_not(), "message")]
            .into_iter()
            .chain(inner)
            .chain([route(Route::command("a"), "a")])
            .collect(),
    ])
    .unwrap();
    check(&live, &message("/a", "private"), &["message", "a", "fallback"]);
    check(
        &live,
        &message("/a", "group"),
        &["message", "inner a", "inner fallback", "a", "fallback"],
    );
    check(&live, &message("/b", "private"), &["message", "fallback"]);
}

#[test]
fn a_route_hides_a_later_one_only_if_nothing_else_tells_them_apart() {
    #[track_caller]
    fn check(routes: Vec<Route>, same: bool) {
        let names: Vec<_> = routes.iter().map(|route| route.name().to_owned()).collect();
        let mistakes = live(vec![routes]).err().unwrap_or_default();
        let found = matches!(mistakes[..], [Mistake::SameCommand { .. }]);
        assert_eq!(found, same, "{names:?}: {mistakes:?}");
    }
    let a = |name| route(Route::command("a"), name);
    let filtered = || Router::new().filter(Filter::update(|_| true));
    check(vec![a("one"), a("two")], true);
    check(Router::new().routes([a("in a router"), a("in the same")]).into_iter().collect(), true);
    check(filtered().routes([a("in a router"), a("in the same")]).into_iter().collect(), true);
    let two = filtered().routes([a("in one")]).into_iter().chain([a("outside")]);
    check(two.collect(), false);
    let two = [a("outside")].into_iter().chain(filtered().routes([a("in one")]));
    check(two.collect(), true);
    let group = Router::new().in_chats(ChatKind::Group).routes([a("in groups")]);
    check(group.into_iter().chain([a("everywhere")]).collect(), false);
}

#[test]
fn a_route_behind_one_that_takes_everything_is_never_reached() {
    #[track_caller]
    fn check(routes: impl IntoIterator<Item = Route>, expected: Option<[&str; 2]>) {
        let routes: Vec<_> = routes.into_iter().collect();
        let names: Vec<_> = routes.iter().map(|route| route.name().to_owned()).collect();
        let mistakes = live(vec![routes]).err().unwrap_or_default();
        let found = match &mistakes[..] {
            [] => None,
            [Mistake::NeverReached { route, hidden_by }] => Some([&**route, &**hidden_by]),
            others => panic!("{names:?}: {others:?}"),
        };
        assert_eq!(found, expected, "{names:?}");
    }
    let all = || route(Route::on_message(), "all");
    let some = || route(message_or_not(), "some");
    let groups = || route(Route::on_message().in_chats(ChatKind::Group), "groups");
    let fallback = |name| route(Route::fallback(), name);
    let a = || route(Route::command("a"), "a");
    let on = |kind: UpdateKindName| route(Route::on(kind), "kind");
    check([all(), a()], Some(["a", "all"]));
    check([all(), some()], Some(["some", "all"]));
    check([a(), some(), all()], None);
    check([all(), on(UpdateKindName::EditedMessage), fallback("rest")], None);
    check([groups(), a()], None);
    check(
        [groups(), route(Route::command("a").in_chats(ChatKind::Group), "a")],
        Some(["a", "groups"]),
    );
    check(
        [on(UpdateKindName::Poll), route(Route::on(UpdateKindName::Poll), "two")],
        Some(["two", "kind"]),
    );
    let press = || on(UpdateKindName::CallbackQuery);
    check([press(), route(Route::callback("a:<b>"), "b")], Some(["b", "kind"]));
    check([all(), route(Route::callback("a"), "b")], None);
    check([fallback("one"), fallback("two")], Some(["two", "one"]));
    check(
        [route(Route::fallback().filter(Filter::update(|_| true)), "one"), fallback("two")],
        None,
    );
    check([fallback("one"), a(), on(UpdateKindName::Poll)], None);
    check(Router::new().routes([fallback("inner")]).into_iter().chain([a()]), Some(["a", "inner"]));
    let filtered = |inner| Router::new().filter(Filter::update(|_| true)).routes(inner);
    check(filtered(vec![all()]).into_iter().chain([a()]), None);
    check(filtered(vec![all(), a()]), Some(["a", "all"]));
    let raw = || route(Route::on_raw(), "raw");
    check([raw(), route(Route::on_raw(), "two")], Some(["two", "raw"]));
    let moved = || route(Route::on_migrate(), "moved");
    check([moved(), route(Route::on_migrate(), "two")], Some(["two", "moved"]));
    let unhandled = || route(Route::unhandled(), "unhandled");
    check([unhandled(), route(Route::unhandled(), "two")], Some(["two", "unhandled"]));
    check([unhandled(), all(), raw(), moved(), fallback("rest")], None);
    let wrong = |name| route(Route::on_error(), name);
    check([wrong("one"), all(), wrong("two")], Some(["two", "one"]));
    check(Router::new().routes([wrong("one"), wrong("two")]), Some(["two", "one"]));
    check(Router::new().routes([wrong("inner")]).into_iter().chain([wrong("outer")]), None);
    check([wrong("outer")].into_iter().chain(Router::new().routes([wrong("inner")])), None);
    let in_groups = route(Route::on_error().in_chats(ChatKind::Group), "groups");
    check([in_groups, wrong("all")], None);
}

#[test]
fn added_routes_are_there_until_they_are_removed() {
    let live = live(vec![vec![route(Route::fallback(), "fallback")]]).unwrap();
    let message_only = UpdateKinds::from_iter([UpdateKindName::Message]);
    let mut kinds = live.kinds();
    assert_eq!(*kinds.borrow_and_update(), message_only);
    let poll = Route::on(UpdateKindName::Poll);
    let routes = vec![route(Route::command("a"), "a"), route(poll, "poll")];
    let added = live.add(routes, &States::default(), &[]).unwrap();
    check(&live, &message("/a", "private"), &["a", "fallback"]);
    assert!(kinds.has_changed().unwrap());
    let twice = live.add(vec![route(Route::command("a"), "b")], &States::default(), &[]);
    assert!(matches!(twice.unwrap_err().mistakes(), [Mistake::SameCommand { .. }]));
    added.remove();
    check(&live, &message("/a", "private"), &["fallback"]);
    assert_eq!(*kinds.borrow_and_update(), message_only);
}
