//! What a handler answers: addressed, stored with its changes, sent, and sent again where that
//! can't do harm.

use std::future::Future;
use std::time::Duration;

use bot_api::Method;
use bot_api::methods::{AnswerCallbackQuery, SendMessage};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use tokio::time::sleep;

use super::place::{Addressed, Place};
use crate::client::{CallError, Client};
use crate::context::Shared;
use crate::handler::{Reply, ReplyError};
use crate::handler_error::chain;
use crate::router::press;
use crate::store::Value as StoreValue;
use crate::trigger::Trigger;

/// How often a message is sent that Telegram answers with an error of its own: about four minutes.
const ATTEMPTS_ANSWERED: u32 = 12;
/// How often a message is sent that gets no answer at all: about an hour.
const ATTEMPTS_UNANSWERED: u32 = 120;
/// The pause before the second attempt; each is twice the one before.
const PAUSE: Duration = Duration::from_secs(1);
/// The longest pause that Telegram didn't ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// The calls of a reply, each with its address.
#[derive(Debug, Default)]
pub(super) struct Messages {
    calls: Vec<Addressed>,
    /// Why the first was left out that was.
    left_out: Option<Box<ReplyError>>,
}

/// How calls are stored, so that a later version of the program can make them as well.
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
    /// The calls of a reply, to be made for the chat of the trigger.
    ///
    /// # Errors
    ///
    /// [`ReplyError`] of the first that has no place to go to, such as a message where there is no
    /// chat.
    pub(super) fn of(
        shared: &Shared,
        trigger: &Trigger,
        reply: &Reply,
    ) -> Result<Self, ReplyError> {
        let Self { calls, left_out } = Self::possible(shared, trigger, reply);
        left_out.map_or(Ok(Self { calls, left_out: None }), |error| Err(*error))
    }

    /// The same without what has no place to go to: for answers to whatever was started.
    pub(super) fn possible(shared: &Shared, trigger: &Trigger, reply: &Reply) -> Self {
        let mut messages = Self::default();
        if reply.is_none() {
            return messages;
        }
        let place = Place::of(shared, trigger);
        for part in reply.parts() {
            match place.address(part) {
                Ok(call) => messages.calls.push(call),
                Err(error) => messages.left_out = messages.left_out.or(Some(Box::new(error))),
            }
        }
        messages
    }

    /// Why something was left out, if it was.
    pub(super) fn left_out(&self) -> Option<&ReplyError> {
        self.left_out.as_deref()
    }

    /// The calls as they are stored with the handler's changes; `None` if there are none.
    pub(super) fn to_value(&self, route: &str) -> Option<StoreValue> {
        if self.calls.is_empty() {
            return None;
        }
        let calls = self.calls.iter().map(|call| match call {
            Addressed::Message(message) => StoredCall {
                method: SendMessage::NAME.to_owned(),
                params: Params::Message(message),
            },
            Addressed::Call { method, params } => {
                StoredCall { method: (*method).to_owned(), params: Params::Call(params) }
            }
        });
        let stored = Stored { route: route.to_owned(), calls: calls.collect() };
        match serde_json::to_string(&stored) {
            Ok(json) => Some(StoreValue::new(json)),
            Err(error) => {
                // It is sent all the same, only not again after a crash.
                tracing::error!(route, %error, "a reply can't be stored");
                None
            }
        }
    }

    /// Whether there is nothing to send.
    pub(super) fn is_empty(&self) -> bool {
        self.calls.is_empty()
    }

    /// Whether the press of a button is answered among the calls.
    pub(super) fn answer_press(&self) -> bool {
        self.calls.iter().any(is_answer)
    }

    /// Makes all calls, in order, but a second answer to the press that the trigger is.
    ///
    /// # Errors
    ///
    /// [`CallError`] of the first that fails; those after it are not made.
    pub(super) async fn send(
        &self,
        client: &Client,
        route: &str,
        trigger: &Trigger,
    ) -> Result<(), CallError> {
        for call in &self.calls {
            match call {
                Addressed::Call { params, .. } if is_answered(client, trigger, call) => {
                    let text = params.get("text").and_then(Value::as_str);
                    tracing::warn!(route, text, "a press has its answer already, this is left out");
                }
                Addressed::Message(message) => {
                    send_one(|| client.tell((**message).clone())).await?;
                }
                Addressed::Call { method, params } => {
                    send_one(|| client.tell_raw(method, params)).await?;
                }
            }
        }
        Ok(())
    }
}

/// Whether a call answers the press of a button.
fn is_answer(call: &Addressed) -> bool {
    matches!(call, Addressed::Call { method, .. } if *method == AnswerCallbackQuery::NAME)
}

/// Whether a call answers the press that the trigger is, and that has an answer already.
fn is_answered(client: &Client, trigger: &Trigger, call: &Addressed) -> bool {
    let Addressed::Call { params, .. } = call else { return false };
    let Some(query) = trigger.update().and_then(press).filter(|_| is_answer(call)) else {
        return false;
    };
    let id = params.get("callback_query_id").and_then(Value::as_str);
    id == Some(&*query.id.0) && !client.press_is_waiting(&query.id.0)
}

/// The parameters of a call that is written.
#[derive(Serialize)]
#[serde(untagged)]
enum Params<'a> {
    Message(&'a SendMessage),
    Call(&'a Map<String, Value>),
}

/// A reply that was stored in an earlier run.
pub(super) struct StoredReply(Stored<Box<RawValue>>);

impl StoredReply {
    /// Reads what [`Messages::to_value`] wrote.
    pub(super) fn read(value: &StoreValue) -> Result<Self, serde_json::Error> {
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
            send_one(|| client.tell_raw(method, params)).await?;
        }
        Ok(())
    }
}

/// Makes one call, at least once if that is possible at all.
///
/// A call whose fate is unknown is made again: a reply may come twice, but not never.
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
            // It stands there already, as it does when a reply is sent again after a crash.
            Err(error) if error.is_not_modified() => return Ok(()),
            // Nobody waits for the answer any more; what comes after it is sent all the same.
            Err(error) if error.is_query_expired() => {
                tracing::warn!(error = chain(&error), "an answer came too late");
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
