//! What a log says about handlers.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bot_core::extract::{FromUpdate, Rejection};
use bot_core::middleware::{Level, Logged, Only, RateLimit, TimeLimit, Typing};
use bot_core::prelude::*;
use bot_sim::Sim;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::bots::Bot;

/// Writes down the spans and events of some targets.
#[derive(Clone, Default)]
pub(crate) struct Log {
    targets: &'static [&'static str],
    /// The span in which each event was, and the event.
    lines: Arc<Mutex<Vec<(String, String)>>>,
    spans: Arc<Mutex<BTreeMap<u64, String>>>,
    entered: Arc<Mutex<Vec<u64>>>,
    next: Arc<AtomicU64>,
}

/// The fields as they are logged, but for times.
#[derive(Default)]
struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        match field.name() {
            "elapsed" => self.0.push_str(" elapsed"),
            name => write!(self.0, " {name}={value:?}").unwrap(),
        }
    }
}

impl Log {
    /// A log of what is below these targets.
    pub(crate) fn of(targets: &'static [&'static str]) -> Self {
        Self { targets, ..Self::default() }
    }

    /// The events since the last call, each as its message and other fields.
    pub(crate) fn events(&self) -> Vec<String> {
        let lines = std::mem::take(&mut *self.lines.lock().unwrap());
        lines.into_iter().map(|(_, event)| event).collect()
    }
}

/// What the framework and these tests say of handlers.
const HANDLERS: &[&str] = &["bot_core::middleware::logged", "author"];

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        self.targets.iter().any(|target| metadata.target().starts_with(target))
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields::default();
        span.record(&mut fields);
        let id = self.next.fetch_add(1, Ordering::SeqCst) + 1;
        let metadata = span.metadata();
        let text = format!("{} {}{}", metadata.level(), metadata.name(), fields.0);
        self.spans.lock().unwrap().insert(id, text);
        Id::from_u64(id)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let span = self.entered.lock().unwrap().last().copied().unwrap_or_default();
        let span = self.spans.lock().unwrap().get(&span).cloned().unwrap_or_default();
        self.lines.lock().unwrap().push((span, fields.0.trim().to_owned()));
    }

    fn enter(&self, span: &Id) {
        self.entered.lock().unwrap().push(span.into_u64());
    }

    fn exit(&self, _: &Id) {
        self.entered.lock().unwrap().pop();
    }
}

/// Does what it is told.
#[command("do <what> [secret..]")]
async fn act(what: &str, secret: Option<&str>) -> Result<String, BoxError> {
    tracing::info!(target: "author", "at work");
    match what {
        "fail" => Err("no tea".into()),
        "panic" => panic!("as asked for"),
        "hang" => std::future::pending().await,
        _ => Ok(secret.unwrap_or("done").to_owned()),
    }
}

/// Wants a number.
#[command("number <number>")]
async fn number(number: u8) -> String {
    number.to_string()
}

/// Nobody's.
struct Nobodys;

impl FromUpdate for Nobodys {
    async fn from_update(_cx: &Context) -> Result<Self, Rejection> {
        Err(Rejection::Skip)
    }
}

/// Isn't there.
#[on_message]
async fn unwanted(_nobodys: Nobodys) {}

/// Says nothing of what went wrong.
#[on_error]
async fn told(_error: &HandlerError) {}

const AT_WORK: &str = "message=at work";
const OK: &str = "message=a handler ended ended=\"ok\" elapsed";
const MISUSED: &str = "message=a handler ended ended=\"misused\" elapsed";
const SKIPPED: &str = "message=a handler ended ended=\"skipped\" elapsed";
const PANICKED: &str = "message=a handler ended ended=\"panicked\" elapsed";
const FAILED: &str = "message=a handler ended ended=\"failed\" elapsed error=no tea";
const TIMED_OUT: &str =
    "message=a handler ended ended=\"failed\" elapsed error=it took longer than 20ms";

#[tokio::test(start_paused = true)]
async fn each_handler_has_a_span_and_an_end_and_nobodys_words_are_in_it() {
    let log = Log::of(HANDLERS);
    let _guard = tracing::subscriber::set_default(log.clone());
    let sim = Sim::start().await;
    let ann = sim.user("Ann");
    let _bot = Bot::start(&sim, |app| {
        // With all others that are ready, which let skips and mistakes of users pass.
        app.middleware(Logged::new().level(Level::DEBUG))
            .middleware(RateLimit::new(100, Duration::from_hours(1)))
            .middleware(TimeLimit::new(Duration::from_millis(20)))
            .middleware(Typing::new().after(Duration::ZERO))
            .middleware(Only::of(UserId(ann.id())))
            .routes(routes![act, number, unwanted, told])
    });
    for (text, route, expected) in [
        ("/do it sesame", "act", &[AT_WORK, OK][..]),
        ("/do fail", "act", &[AT_WORK, FAILED]),
        ("/do panic", "act", &[AT_WORK, PANICKED]),
        ("/do hang", "act", &[AT_WORK, TIMED_OUT]),
        ("/do", "act", &[MISUSED]),
        ("/number sesame", "number", &[MISUSED]),
        ("sesame", "unwanted", &[SKIPPED]),
    ] {
        ann.says(text);
        sim.advance(Duration::from_millis(100)).await;
        let lines = std::mem::take(&mut *log.lines.lock().unwrap());
        let (spans, events): (Vec<_>, Vec<_>) = lines.into_iter().unzip();
        assert_eq!(events, expected, "{text}");
        for span in spans {
            let Some((start, end)) = span.split_once(" update=") else { panic!("{span}") };
            assert_eq!(start, format!("DEBUG handler route=\"end_to_end::logged::{route}\""));
            let who = format!(" chat={} user={}", ann.chat(), ann.id());
            assert!(end.ends_with(&who), "{span}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_is_ended_from_outside_has_an_end_too() {
    let log = Log::of(HANDLERS);
    let _guard = tracing::subscriber::set_default(log.clone());
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        app.middleware(TimeLimit::new(Duration::from_millis(20)))
            .middleware(Logged::default())
            .routes(routes![act, told])
    });
    sim.user("Ann").says("/do hang");
    sim.advance(Duration::from_millis(100)).await;
    let lines = log.lines.lock().unwrap().clone();
    let (_, ended) = lines.last().unwrap();
    assert_eq!(ended, "message=a handler ended ended=\"dropped\" elapsed");
}
