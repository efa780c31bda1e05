//! A bot that is given updates without any network, on one thread.

use std::sync::Arc;

use bot_core::client::{
    Client, Token, Transport, TransportFuture, TransportRequest, TransportResponse,
};
use bot_core::prelude::*;
use bot_core::router::Route;
use bot_core::source::{Ack, BoxFuture, Delivery, Inlet, Source, SourceError};
use bot_core::types::Update;
use tokio::runtime::Runtime;

/// As many as Telegram gives at a time.
const BATCH: usize = 100;

/// A bot that is ready to run.
pub struct Bot {
    runtime: Runtime,
    app: App,
}

impl Bot {
    /// A bot of those routes, and of so many more commands that nobody calls.
    pub fn new(
        routes: impl IntoIterator<Item = Route>,
        others: usize,
        updates: Vec<Update>,
    ) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let token: Token = "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA".parse().unwrap();
        let client = Client::builder(token).transport(Silent).build().unwrap();
        let others =
            (0..others).map(|number| Route::command(&format!("other_{number}")).to(|| async {}));
        let app = App::new("")
            .client(client)
            .without_signals()
            .without_menu()
            .routes(others)
            .routes(routes)
            .source(Given(updates.into_iter().map(Arc::new).collect()))
            .build()
            .unwrap();
        Self { runtime, app }
    }

    /// Handles all updates.
    pub fn run(self) {
        self.runtime.block_on(self.app.run()).unwrap();
    }
}

/// Delivers updates in batches, each when the one before has been handled, and ends.
struct Given(Vec<Arc<Update>>);

impl Source for Given {
    fn run(self: Box<Self>, mut inlet: Inlet) -> BoxFuture<'static, Result<(), SourceError>> {
        Box::pin(async move {
            for batch in self.0.chunks(BATCH) {
                let handled = Arc::new(tokio::sync::Semaphore::new(0));
                let Some(mut room) = inlet.room(BATCH as u32).await else { break };
                room.deliver_all(batch.iter().map(|update| {
                    let handled = Arc::clone(&handled);
                    Delivery::new(Arc::clone(update), Ack::new(move |_| handled.add_permits(1)))
                }));
                drop(room);
                let _ = handled.acquire_many(batch.len() as u32).await;
            }
            Ok(())
        })
    }
}

/// Answers every call at once.
struct Silent;

impl Transport for Silent {
    fn send<'a>(&'a self, request: TransportRequest<'a>) -> TransportFuture<'a> {
        let result = match request.method {
            "getMe" => r#"{"id":123456,"is_bot":true,"first_name":"B","username":"b_bot"}"#,
            _ => {
                r#"{"message_id":1,"date":1700000000,"chat":{"id":1,"type":"private","first_name":"A"},"text":"a"}"#
            }
        };
        let json = format!(r#"{{"ok":true,"result":{result}}}"#);
        Box::pin(async move { Ok(TransportResponse::new(200, json)) })
    }
}

/// Texts, of so many users in as many chats, in turns.
pub fn texts(count: usize, users: usize, text: impl Fn(usize) -> String) -> Vec<Update> {
    let update = |number: usize| {
        let (id, user, text) = (number + 1, 1_000_000 + number % users, text(number));
        let length = text.find(' ').unwrap_or(text.len());
        let json = format!(
            r#"{{"update_id":{id},"message":{{"message_id":{id},"date":1700000000,
            "from":{{"id":{user},"is_bot":false,"first_name":"Ann"}},
            "chat":{{"id":{user},"type":"private","first_name":"Ann"}},
            "text":"{text}","entities":[{{"type":"bot_command","offset":0,"length":{length}}}]}}}}"#
        );
        serde_json::from_str(&json).unwrap()
    };
    (0..count).map(update).collect()
}
