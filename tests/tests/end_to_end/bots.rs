//! Runs a bot beside a simulator, and what several files' bots can do.

use std::sync::Arc;
use std::time::Duration;

use bot_core::client::{
    Client, HttpOptions, HttpTransport, Token, Transport, TransportFuture, TransportRequest,
};
use bot_core::prelude::*;
use bot_core::store::MemoryStore;
use bot_core::{AppBuilder, AppHandle};
use bot_sim::{Person, Sim};
use tokio::task::JoinHandle;

/// A bot that runs in a task of its own; dropped, it ends as in a crash.
pub(crate) struct Bot {
    pub(crate) handle: AppHandle,
    task: JoinHandle<Result<(), RunError>>,
}

impl Bot {
    /// Starts a bot; `set_up` gives it its routes.
    pub(crate) fn start(sim: &Sim, set_up: impl FnOnce(AppBuilder) -> AppBuilder) -> Self {
        let app = set_up(App::new(sim.token()).api_url(sim.url()).without_signals());
        let app = app.build().unwrap();
        let handle = app.handle();
        #[expect(clippy::disallowed_methods, reason = "the rule is for the framework's own tasks")]
        let task = tokio::spawn(app.run());
        Self { handle, task }
    }

    /// Ends the bot as a crash would, and waits until it is gone.
    pub(crate) async fn crashes(mut self) {
        self.task.abort();
        // It ends with the word that it was aborted.
        let _ = (&mut self.task).await;
    }

    /// The number of `/count`s that a user's data say were handled.
    pub(crate) async fn count_of(&self, person: &Person) -> u64 {
        self.handle.data::<Count>(UserId(person.id())).get().await.unwrap().0
    }

    /// Waits until the bot has ended by itself.
    pub(crate) async fn ended(mut self) -> Result<(), RunError> {
        (&mut self.task).await.unwrap()
    }

    /// Stops the bot in virtual time, which passes meanwhile.
    pub(crate) async fn stop_in(self, sim: &Sim) -> Result<(), RunError> {
        let (ended, ()) = tokio::join!(self.stop(), sim.advance(Duration::from_secs(5)));
        ended
    }

    /// Stops the bot and waits until it has.
    pub(crate) async fn stop(self) -> Result<(), RunError> {
        self.handle.stop();
        self.ended().await
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// How often a user has counted.
#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize, UserData)]
pub(crate) struct Count(pub(crate) u64);

/// Counts at once.
#[command("count")]
pub(crate) async fn count(count: &mut Count) -> String {
    count.0 += 1;
    count.0.to_string()
}

/// Counts, and takes a fifth of a second for it.
#[command("slow")]
pub(crate) async fn slow(count: &mut Count) -> String {
    tokio::time::sleep(Duration::from_millis(200)).await; // virtual time
    count.0 += 1;
    count.0.to_string()
}

/// Answers every error with its text.
#[on_error]
pub(crate) async fn complain(error: &HandlerError) -> String {
    error.chain()
}

/// What was written in a private chat or group by the bot, oldest first.
pub(crate) fn texts(messages: &[Arc<bot_sim::Message>]) -> Vec<&str> {
    messages.iter().filter(|message| message.is_by_bot()).map(|message| &*message.text).collect()
}

/// A store in memory that two runs of a bot can share.
pub(crate) fn shared_store() -> Arc<MemoryStore> {
    Arc::new(MemoryStore::new())
}

/// Counts without a word.
#[command("quiet")]
pub(crate) async fn quiet(count: &mut Count) {
    count.0 += 1;
}

/// A transport over which no poll gets through that would confirm; the one that only confirms does.
pub(crate) struct Held(HttpTransport);

impl Held {
    pub(crate) fn client(sim: &Sim) -> Client {
        let token: Token = sim.token().parse().unwrap();
        let mut options = HttpOptions::default();
        options.base_url = sim.url().into();
        let inner = HttpTransport::new(&token, &options).unwrap();
        Client::builder(token).transport(Self(inner)).build().unwrap()
    }
}

impl Transport for Held {
    fn send<'a>(&'a self, request: TransportRequest<'a>) -> TransportFuture<'a> {
        let params = String::from_utf8_lossy(&request.params);
        let asks_for_more = params.contains(r#""offset""#) && params.contains(r#""limit":100"#);
        if request.method == "getUpdates" && asks_for_more {
            return Box::pin(std::future::pending());
        }
        self.0.send(request)
    }
}
