//! Sends what a handler answered, and again where that can't do harm.

use std::time::Duration;

use bot_api::methods::SendMessage;
use bot_api::types::Update;
use tokio::time::sleep;

use crate::client::{CallError, Client};
use crate::context::Shared;
use crate::handler::Reply;
use crate::handler_error::chain;
use crate::trigger::Trigger;

/// How often a message is sent that doesn't get through.
const ATTEMPTS: u32 = 4;
/// The longest that Telegram may ask a reply to wait before it is given up.
const LONGEST_WAIT: Duration = Duration::from_mins(5);
/// The pause before the second attempt; each is twice the one before.
const PAUSE: Duration = Duration::from_secs(1);

/// Sends all messages of a reply into the chat of the trigger, in order.
///
/// A trigger without a chat gets no reply: there is nowhere to send it.
pub(super) async fn send(
    shared: &Shared,
    trigger: &Trigger,
    reply: &Reply,
) -> Result<(), CallError> {
    if reply.is_none() {
        return Ok(());
    }
    let Some(chat) = trigger.chat_id() else {
        tracing::warn!("a handler replied where there is no chat to reply in");
        return Ok(());
    };
    for part in reply.parts() {
        let mut call = part.to_call(shared.current_chat(chat));
        address(&mut call, trigger);
        send_one(&shared.client, call).await?;
    }
    Ok(())
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
async fn send_one(client: &Client, call: SendMessage) -> Result<(), CallError> {
    let mut pause = PAUSE;
    for attempt in 1.. {
        let error = match client.call(call.clone()).await {
            Ok(_) => return Ok(()),
            // There was an answer, so it was sent; sent again, it would stand there twice.
            Err(error @ CallError::Decode { .. }) => {
                tracing::warn!(error = chain(&error), "the answer to a reply can't be read");
                return Ok(());
            }
            Err(error) => error,
        };
        let wait = match error.retry_after() {
            Some(delay) if delay <= LONGEST_WAIT => delay,
            None if error.is_temporary() || error.is_outcome_unknown() => pause,
            _ => return Err(error),
        };
        if attempt >= ATTEMPTS {
            return Err(error);
        }
        tracing::warn!(?wait, attempt, "a reply was not sent, trying again");
        sleep(wait).await;
        pause *= 2;
    }
    Ok(())
}
