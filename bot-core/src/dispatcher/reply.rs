//! What a handler answers: addressed, stored with its changes, sent, and sent again where that
//! can't do harm.

use std::future::Future;
use std::time::Duration;

use bot_api::Method;
use bot_api::methods::SendMessage;
use bot_api::types::Update;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use tokio::time::sleep;

use crate::client::{CallError, Client};
use crate::context::Shared;
use crate::handler::Reply;
use crate::handler_error::chain;
use crate::store::Value;
use crate::trigger::Trigger;

/// How often a message is sent that Telegram answers with an error of its own: about four minutes.
const ATTEMPTS_ANSWERED: u32 = 12;
/// How often a message is sent that gets no answer at all: about an hour.
const ATTEMPTS_UNANSWERED: u32 = 120;
/// The pause before the second attempt; each is twice the one before.
const PAUSE: Duration = Duration::from_secs(1);
/// The longest pause that Telegram didn't ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// The messages of a reply, each with its address.
#[derive(Debug, Default)]
pub(super) struct Messages(Vec<SendMessage>);

/// How messages are stored: the calls that send them, so that a later version of the program can
/// send them as well.
#[derive(Serialize, Deserialize)]
struct Stored<M> {
    /// The route that answered, for reports.
    route: String,
    calls: Vec<StoredCall<M>>,
}

#[derive(Serialize, Deserialize)]
struct StoredCall<M> {
    method: String,
    params: M,
}

impl Messages {
    /// The messages of a reply, to be sent into the chat of the trigger.
    ///
    /// A trigger without a chat gets no reply: there is nowhere to send it.
    pub(super) fn of(shared: &Shared, trigger: &Trigger, reply: &Reply) -> Self {
        if reply.is_none() {
            return Self::default();
        }
        let Some(chat) = trigger.chat_id() else {
            tracing::warn!("a handler replied where there is no chat to reply in");
            return Self::default();
        };
        let chat = shared.current_chat(chat);
        let calls = reply.parts().iter().map(|part| {
            let mut call = part.to_call(chat);
            address(&mut call, trigger);
            call
        });
        Self(calls.collect())
    }

    /// The messages as they are stored with the handler's changes; `None` if there are none.
    pub(super) fn to_value(&self, route: &str) -> Option<Value> {
        if self.0.is_empty() {
            return None;
        }
        let calls = self
            .0
            .iter()
            .map(|call| StoredCall { method: SendMessage::NAME.to_owned(), params: call });
        let stored = Stored { route: route.to_owned(), calls: calls.collect() };
        match serde_json::to_string(&stored) {
            Ok(json) => Some(Value::new(json)),
            Err(error) => {
                // It is sent all the same, only not again after a crash.
                tracing::error!(route, %error, "a reply can't be stored");
                None
            }
        }
    }

    /// Sends all messages, in order.
    ///
    /// # Errors
    ///
    /// [`CallError`] of the first that can't be sent; those after it are not sent.
    pub(super) async fn send(&self, client: &Client) -> Result<(), CallError> {
        for call in &self.0 {
            send_one(|| async { client.call(call.clone()).await.map(drop) }).await?;
        }
        Ok(())
    }
}

/// A reply that was stored in an earlier run.
pub(super) struct StoredReply(Stored<Box<RawValue>>);

impl StoredReply {
    /// Reads what [`Messages::to_value`] wrote.
    pub(super) fn read(value: &Value) -> Result<Self, serde_json::Error> {
        serde_json::from_str(value.as_str()).map(Self)
    }

    /// The route that answered.
    pub(super) fn route(&self) -> &str {
        &self.0.route
    }

    /// Sends all messages, in order; those to a group that was upgraded go to the supergroup.
    ///
    /// # Errors
    ///
    /// [`CallError`] of the first that can't be sent; those after it are not sent.
    pub(super) async fn send(&self, client: &Client) -> Result<(), CallError> {
        for StoredCall { method, params } in &self.0.calls {
            send_one(|| async { client.call_raw(method, params).await.map(drop) }).await?;
        }
        Ok(())
    }
}

/// Puts the answer where the message came from: into its topic, through its business connection.
///
/// Source: <https://core.telegram.org/bots/api#sendmessage>.
fn address(call: &mut SendMessage, trigger: &Trigger) {
    let Some(message) = trigger.update().and_then(Update::message) else {
        return;
    };
    if message.is_topic_message {
        call.message_thread_id = message.message_thread_id;
    }
    call.business_connection_id.clone_from(&message.business_connection_id);
}

/// Sends one message, at least once if that is possible at all.
///
/// A message whose fate is unknown is sent again: a reply may come twice, but not never.
/// Where Telegram asks to wait, it is waited, however long.
async fn send_one<F>(call: impl Fn() -> F) -> Result<(), CallError>
where
    F: Future<Output = Result<(), CallError>>,
{
    let mut pause = PAUSE;
    let mut attempt = 1;
    loop {
        let error = match call().await {
            Ok(()) => return Ok(()),
            // There was an answer, so it was sent; sent again, it would stand there twice.
            Err(error @ CallError::Decode { .. }) => {
                tracing::warn!(error = chain(&error), "the answer to a reply can't be read");
                return Ok(());
            }
            Err(error) => error,
        };
        if let Some(wait) = error.retry_after() {
            tracing::warn!(?wait, "Telegram asks to wait with a reply");
            sleep(wait).await;
            continue;
        }
        let attempts = match &error {
            CallError::Network { .. } => ATTEMPTS_UNANSWERED,
            error if error.is_temporary() => ATTEMPTS_ANSWERED,
            _ => return Err(error),
        };
        if attempt >= attempts {
            return Err(error);
        }
        tracing::warn!(wait = ?pause, attempt, error = chain(&error), "a reply was not sent yet");
        sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
        attempt += 1;
    }
}
