//! What a handler answers: addressed, stored with its changes, sent, and sent again where that
//! can't do harm.

use std::future::Future;
use std::time::Duration;

use bot_api::Method;
use bot_api::methods::AnswerCallbackQuery;
use serde::Deserialize;
use serde_json::value::RawValue;
use smallvec::SmallVec;
use tokio::time::sleep;

use super::place::Place;
use crate::client::{CallError, Client, Prepared};
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
    /// Mostly one.
    calls: SmallVec<[Prepared; 1]>,
    /// Why the first was left out that was.
    left_out: Option<Box<ReplyError>>,
}

impl Messages {
    /// The calls of a reply, to be made for the chat of the trigger.
    ///
    /// # Errors
    ///
    /// [`ReplyError`] of the first that has no place to go to, such as a message where there is no
    /// chat.
    pub(super) fn of(shared: &Shared, trigger: &Trigger, reply: Reply) -> Result<Self, ReplyError> {
        let Self { calls, left_out } = Self::possible(shared, trigger, reply);
        left_out.map_or(Ok(Self { calls, left_out: None }), |error| Err(*error))
    }

    /// The same without what has no place to go to: for answers to whatever was started.
    pub(super) fn possible(shared: &Shared, trigger: &Trigger, reply: Reply) -> Self {
        let mut messages = Self::default();
        if reply.is_none() {
            return messages;
        }
        let place = Place::of(shared, trigger);
        for part in reply.into_parts() {
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
        match stored(route, &self.calls) {
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
            if let Some(Answer { text, .. }) = second_answer(client, trigger, call) {
                tracing::warn!(route, text, "a press has its answer already, this is left out");
            } else {
                send_one(|| client.tell_prepared(call.clone())).await?;
            }
        }
        Ok(())
    }
}

/// Whether a call answers the press of a button.
fn is_answer(call: &Prepared) -> bool {
    call.method() == AnswerCallbackQuery::NAME
}

/// What is looked at of an answer to a press.
#[derive(Deserialize)]
struct Answer {
    callback_query_id: String,
    text: Option<String>,
}

/// The answer that a call is to the press that the trigger is, and that has an answer already.
fn second_answer(client: &Client, trigger: &Trigger, call: &Prepared) -> Option<Answer> {
    let query = trigger.update().and_then(press).filter(|_| is_answer(call))?;
    let answer: Answer = serde_json::from_str(call.json()).ok()?;
    let is_second = answer.callback_query_id == query.id.0 && !client.press_is_waiting(&query.id.0);
    is_second.then_some(answer)
}

/// How calls are stored, so that a later version of the program can make them as well: what
/// [`StoredReply`] reads.
fn stored(route: &str, calls: &[Prepared]) -> Result<String, serde_json::Error> {
    let length: usize = calls.iter().map(|call| call.json().len() + 64).sum();
    let mut json = String::with_capacity(length + route.len());
    json.extend(["{\"route\":", &serde_json::to_string(route)?, ",\"calls\":["]);
    for (index, call) in calls.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        let (method, params) = (serde_json::to_string(call.method())?, call.json());
        json.extend([comma, "{\"method\":", &method, ",\"params\":", params, "}"]);
    }
    json.push_str("]}");
    Ok(json)
}

/// A reply that was stored in an earlier run.
#[derive(Deserialize)]
pub(super) struct StoredReply {
    /// The route that answered, for reports.
    route: String,
    calls: Vec<StoredCall>,
}

#[derive(Deserialize)]
struct StoredCall {
    method: String,
    params: Box<RawValue>,
}

impl StoredReply {
    /// Reads what [`Messages::to_value`] wrote.
    pub(super) fn read(value: &StoreValue) -> Result<Self, serde_json::Error> {
        serde_json::from_str(value.as_str())
    }

    /// The route that answered.
    pub(super) fn route(&self) -> &str {
        &self.route
    }

    /// Sends all messages, in order; those to a group that was upgraded go to the supergroup.
    ///
    /// # Errors
    ///
    /// [`CallError`] of the first that can't be sent; those after it are not sent.
    pub(super) async fn send(&self, client: &Client) -> Result<(), CallError> {
        for StoredCall { method, params } in &self.calls {
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
