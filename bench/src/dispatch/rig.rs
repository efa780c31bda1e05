//! A bot that is given commands without any network.
//!
//! It runs on one thread, so what happens is the same on every run.

use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bot_core::client::{
    Client, Token, Transport, TransportFuture, TransportRequest, TransportResponse,
};
use bot_core::prelude::*;
use bot_core::router::Route;
use bot_core::source::{Ack, BoxFuture, Delivery, Inlet, Source, SourceError};
use bot_core::types::Update;
use tokio::sync::Notify;

/// How the updates come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// Each when the one before has been handled.
    Alone,
    /// All at once; their handlers go no further than their first line.
    #[allow(dead_code, reason = "only the test of allocations needs it")]
    AtOnce,
}

/// How many updates have still to come to their handlers.
static MISSING: AtomicUsize = AtomicUsize::new(0);
/// Told when the last has.
static ALL: Notify = Notify::const_new();
/// When the last update was delivered, and how long each of those that came alone took from there
/// to its handler.
static TIMES: Mutex<(Option<Instant>, Vec<Duration>)> = Mutex::new((None, Vec::new()));

fn times() -> MutexGuard<'static, (Option<Instant>, Vec<Duration>)> {
    TIMES.lock().unwrap_or_else(PoisonError::into_inner)
}

fn arrive() {
    if MISSING.fetch_sub(1, Ordering::Relaxed) == 1 {
        ALL.notify_one();
    }
}

/// Says that it was called.
#[command("target")]
async fn called() {
    let now = Instant::now();
    let (start, times) = &mut *times();
    times.extend(start.map(|start| now - start));
    arrive();
}

/// Goes no further than its first line.
#[command("target")]
async fn stuck() {
    arrive();
    std::future::pending::<()>().await;
}

async fn other() {}

/// Delivers updates.
struct Given {
    updates: usize,
    way: Way,
}

impl Source for Given {
    fn run(self: Box<Self>, mut inlet: Inlet) -> BoxFuture<'static, Result<(), SourceError>> {
        Box::pin(async move {
            let handled = Arc::new(Notify::new());
            for number in 0..self.updates {
                let Some(mut room) = inlet.room(1).await else { break };
                // Made now, as by a source that has just decoded it.
                let update = update(number).map_err(|error| SourceError::Other(error.into()))?;
                let told = Arc::clone(&handled);
                let delivery = Delivery::new(update, Ack::new(move |_| told.notify_one()));
                if self.way == Way::Alone {
                    times().0 = Some(Instant::now());
                }
                room.deliver(delivery);
                drop(room);
                if self.way == Way::Alone {
                    handled.notified().await;
                }
            }
            inlet.stopping().await;
            Ok(())
        })
    }
}

/// Answers every call at once.
struct Silent;

impl Transport for Silent {
    fn send<'a>(&'a self, request: TransportRequest<'a>) -> TransportFuture<'a> {
        Box::pin(async move {
            let result = match request.method {
                "getMe" => r#"{"id":123456,"is_bot":true,"first_name":"B","username":"b_bot"}"#,
                _ => "true",
            };
            Ok(TransportResponse::new(200, format!(r#"{{"ok":true,"result":{result}}}"#)))
        })
    }
}

/// A bot of so many commands, of which one is called `updates` times in as many chats; how long
/// each took that came alone.
pub(crate) fn run(
    commands: usize,
    updates: usize,
    way: Way,
) -> Result<Vec<Duration>, Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let token: Token = "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA".parse()?;
    let client = Client::builder(token).transport(Silent).build()?;
    let others = (1..commands).map(|number| Route::command(&format!("other_{number}")).to(other));
    let target = match way {
        Way::Alone => routes![called],
        Way::AtOnce => routes![stuck],
    };
    let app = App::new("")
        .client(client)
        .without_signals()
        .without_menu()
        .concurrency(updates)
        .waiting_room(updates)
        .drain_limit(Duration::ZERO)
        .routes(others)
        .routes(target)
        .source(Given { updates, way })
        .build()?;
    MISSING.store(updates, Ordering::Relaxed);
    *times() = (None, Vec::with_capacity(updates));
    let handle = app.handle();
    let stop = async {
        ALL.notified().await;
        handle.stop();
    };
    runtime.block_on(async { tokio::join!(app.run(), stop).0 })?;
    Ok(std::mem::take(&mut times().1))
}

/// A command in a chat of its own.
pub(crate) fn update(number: usize) -> Result<Arc<Update>, serde_json::Error> {
    let user = 1_000_000 + number;
    let json = format!(
        r#"{{"update_id":{},"message":{{"message_id":1,"date":1700000000,
        "from":{{"id":{user},"is_bot":false,"first_name":"Ann"}},
        "chat":{{"id":{user},"type":"private","first_name":"Ann"}},
        "text":"/target","entities":[{{"type":"bot_command","offset":0,"length":7}}]}}}}"#,
        number + 1,
    );
    serde_json::from_str(&json).map(Arc::new)
}
