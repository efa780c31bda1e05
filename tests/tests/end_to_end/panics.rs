//! Code of the bot's author that panics, wherever it is called: it ends nothing but itself.

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bot_core::data::{ChatScope, Stored, StoredData};
use bot_core::filter::Filter;
use bot_core::handler::BoxFuture;
use bot_core::prelude::*;
use bot_core::router::Route;
use bot_core::source::{Ack, Delivery, Inlet, Polling, Source, SourceError};
use bot_core::types::UpdateKind;
use bot_sim::{Sign, Sim, Upgrade};
use tokio::sync::oneshot;

use crate::bots::{Bot, count};

#[on_error]
async fn oops(_error: &HandlerError) -> &'static str {
    "oops"
}

async fn nothing() {}

#[tokio::test]
async fn a_filter_that_panics_is_told_to_the_error_handler_and_later_groups_run() {
    let sim = Sim::start().await;
    let filter = Filter::message(|_| panic!("in a filter"));
    let _bot = Bot::start(&sim, |app| {
        app.routes([Route::on_message().filter(filter).to(nothing)])
            .routes(routes![oops])
            .group(routes![count])
    });
    let ann = sim.user("Ann");
    ann.says("/count");
    ann.expects("oops").await;
    ann.expects("1").await;
}

#[tokio::test]
async fn the_error_handler_hears_whose_code_panicked() {
    #[on_error]
    async fn place(error: &HandlerError) -> Option<String> {
        match error {
            HandlerError::Panicked { place, panic, .. } => Some(format!("{place:?}: {panic}")),
            _ => None,
        }
    }

    #[command("handler")]
    async fn handler() {
        panic!("in a handler");
    }

    /// What can't be written.
    #[derive(Default, Clone, Deserialize, UserData)]
    struct Unwritable(u8);

    impl Serialize for Unwritable {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            panic!("in a value")
        }
    }

    #[command("store")]
    async fn store(data: &mut Unwritable) {
        data.0 = 1;
    }

    async fn before(_cx: Context, _next: Next) -> Outcome {
        panic!("before a handler")
    }

    async fn after(_cx: Context, next: Next) -> Outcome {
        next.run().await?;
        panic!("after a handler")
    }

    let sim = Sim::start().await;
    let filter = Filter::message(|_| panic!("in a filter"));
    let around = |name: &str| Route::command(name).to(nothing);
    let _bot = Bot::start(&sim, |app| {
        app.routes(Router::new().middleware(after).routes([around("after")]))
            .routes(Router::new().middleware(before).routes([around("before")]))
            .routes(routes![handler, store, place])
            .routes([Route::on_message().filter(filter).to(nothing)])
    });
    let ann = sim.user("Ann");
    for (text, told) in [
        ("/handler", "Handler: panicked: in a handler"),
        ("/store", "Storing: panicked: in a value"),
        ("/before", "Middleware: panicked: before a handler"),
        ("/after", "Middleware: panicked: after a handler"),
        ("tea", "Filter: panicked: in a filter"),
    ] {
        ann.says(text);
        ann.expects(told).await;
    }
}

#[derive(Debug)]
struct Unspeakable;

impl fmt::Display for Unspeakable {
    fn fmt(&self, _f: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("in a text")
    }
}

impl std::error::Error for Unspeakable {}

#[tokio::test]
async fn an_error_whose_text_panics_does_not_keep_later_groups_from_running() {
    async fn fails() -> Result<(), Unspeakable> {
        Err(Unspeakable)
    }
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| {
        app.routes([Route::command("count").to(fails)]).group(routes![count])
    });
    let ann = sim.user("Ann");
    ann.says("/count");
    ann.expects("1").await;
}

/// Data whose default can be had once.
#[derive(Clone, Debug, Serialize, Deserialize, UserData)]
struct OneDefault(u64);

impl Default for OneDefault {
    fn default() -> Self {
        static DEFAULTS: AtomicUsize = AtomicUsize::new(0);
        assert_eq!(DEFAULTS.fetch_add(1, Ordering::SeqCst), 0, "in a default");
        Self(0)
    }
}

/// Changes its data and panics.
#[command("panic")]
async fn panics(data: &mut OneDefault) {
    data.0 += 1;
    panic!("in a handler")
}

#[tokio::test]
async fn a_default_that_panics_while_a_handler_panics_does_not_end_the_process() {
    let sim = Sim::start().await;
    let _bot = Bot::start(&sim, |app| app.routes(routes![panics, count]));
    let ann = sim.user("Ann");
    ann.says("/panic");
    ann.says("/count");
    ann.expects("1").await;
}

/// Data that can't be merged.
#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Picky(u64);

impl Stored for Picky {
    const NAME: &'static str = "picky";
    type Scope = ChatScope;

    fn merge(_old: Self, _new: Self) -> Self {
        panic!("in a merge")
    }
}

impl StoredData for Picky {}

async fn pick(mut data: ChatData<Picky>) {
    data.0 += 1;
}

#[tokio::test(start_paused = true)]
async fn where_merging_panics_the_old_groups_data_stay_and_the_new_group_counts_on() {
    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes([Route::command("pick").to(pick)]));
    let ann = sim.user("Ann");
    let group = sim.group("Tea club", &[&ann]);
    for _ in 0..3 {
        ann.says_in(&group, "/pick");
    }
    sim.advance(Duration::from_secs(1)).await;
    let supergroup = group.upgrade_with(&ann, &Upgrade::signs([]));
    ann.says_in(&supergroup, "/pick"); // before the bot knows, so that there are two values
    sim.advance(Duration::from_secs(1)).await;
    supergroup.delivers(Sign::MigrateTo);
    supergroup.delivers(Sign::MigrateFrom);
    ann.says_in(&supergroup, "/pick");
    sim.advance(Duration::from_secs(5)).await;
    let picky = bot.handle.data::<Picky>(ChatId(supergroup.id())).get().await.unwrap();
    assert_eq!(picky, Picky(4));
}

#[tokio::test]
async fn a_source_that_panics_at_once_ends_the_run_with_an_error() {
    struct Rude;

    impl Source for Rude {
        fn run(self: Box<Self>, _inlet: Inlet) -> BoxFuture<'static, Result<(), SourceError>> {
            panic!("before the future")
        }
    }

    let sim = Sim::start().await;
    let bot = Bot::start(&sim, |app| app.routes(routes![count]).source(Rude));
    assert!(matches!(bot.ended().await, Err(RunError::Source(_))));
}

/// Delivers one update, and panics when it hears that it was handled.
struct PanicsAtAck {
    about_to_panic: oneshot::Sender<()>,
}

impl Source for PanicsAtAck {
    fn run(self: Box<Self>, mut inlet: Inlet) -> BoxFuture<'static, Result<(), SourceError>> {
        Box::pin(async move {
            let ack = Ack::new(|_| {
                self.about_to_panic.send(()).unwrap();
                panic!("in an ack")
            });
            let mut room = inlet.room(1).await.unwrap();
            room.deliver(Delivery::new(Update::new(5, UpdateKind::Empty), ack));
            inlet.drained().await;
            Ok(())
        })
    }
}

#[tokio::test]
async fn an_ack_that_panics_does_not_end_the_bot() {
    let sim = Sim::start().await;
    let (about_to_panic, panicking) = oneshot::channel();
    let _bot = Bot::start(&sim, |app| {
        app.routes(routes![count]).source(Polling::default()).source(PanicsAtAck { about_to_panic })
    });
    panicking.await.unwrap();
    let ann = sim.user("Ann");
    ann.says("/count");
    ann.expects("1").await;
}
