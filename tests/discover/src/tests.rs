//! What is found, in which order, and what becomes of it.

use std::fmt;
use std::sync::{Arc, Mutex};

use bot_core::prelude::*;
use bot_core::router::Mistake;
use bot_sim::Sim;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// A handler of the tests alone, which leaks in.
#[command("test")]
async fn in_tests() -> &'static str {
    "test"
}

/// Every handler, by module, line and name.
const FOUND: [&str; 12] = [
    "hello",
    "first",
    "second",
    "rest",
    "raw",
    "failed",
    "outer::inner",
    "buttons::buy",
    "buttons::shop",
    "tests::in_tests",
    "tests::listed",
    "zoo::feed",
];

/// The names that are logged as found, at level `info`.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "handlers" {
            self.0.lock().unwrap().push(format!("{value:?}").trim_matches('"').to_owned());
        }
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() == Level::INFO
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn handlers_are_found_in_their_order_told_at_start_and_called() {
    let log = Log::default();
    let _logging = tracing::subscriber::set_default(log.clone());
    let sim = Sim::start().await;
    let app = App::new(sim.token()).api_url(sim.url()).without_signals().discover().discover();
    let app = app.build().unwrap();
    let handle = app.handle();
    let conversation = async {
        let ann = sim.user("Ann");
        for (text, answer) in [
            ("/hello", "hello"),
            ("/feed", "fed"),
            ("/first", "first"),
            ("/second", "second"),
            ("/inner", "failed"),
            ("/test", "test"),
            ("something else", "what?"),
        ] {
            ann.says(text);
            ann.expects(answer).await;
        }
        ann.says("/shop");
        ann.expects("What?").await;
        ann.presses("Tea").await;
        ann.expects("bought tea").await;
        handle.stop();
    };
    let (ended, ()) = tokio::join!(app.run(), conversation);
    ended.unwrap();
    let found = log.0.lock().unwrap().concat();
    let expected = FOUND.map(|name| format!("bot_tests_discover::{name}")).join(", ");
    assert_eq!(found, expected);
}

#[command("listed")]
async fn listed() -> &'static str {
    "listed"
}

#[test]
fn a_handler_that_is_found_and_listed_is_a_mistake_in_any_group() {
    let apps = [
        App::new("1:a").routes(routes![listed]).discover(),
        App::new("1:a").discover().routes(routes![listed]),
        App::new("1:a").discover().group(routes![listed]),
    ];
    for app in apps {
        let error = app.build().unwrap_err();
        let found = error.mistakes().iter().find_map(|mistake| match mistake {
            Mistake::FoundAndListed { route } => Some(route.as_str()),
            _ => None,
        });
        assert_eq!(found, Some("bot_tests_discover::tests::listed"), "{error}");
        assert!(error.to_string().contains("leave `.discover()` out"), "{error}");
    }
    let app = App::new("1:a").discover().build().unwrap();
    let error = app.handle().add_routes(routes![listed]).unwrap_err();
    assert!(error.to_string().contains("leave `.discover()` out"), "{error}");
}

#[test]
fn what_is_listed_alone_is_as_it_was() {
    App::new("1:a").routes(routes![listed]).group(routes![in_tests]).build().unwrap();
    crate::outer();
}
