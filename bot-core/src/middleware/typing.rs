//! "typing…" while a handler runs.

use std::convert::Infallible;
use std::future::pending;
use std::time::Duration;

use bot_api::methods::SendChatAction;
use bot_api::types::ChatAction;
use tokio::time::sleep;

use super::{Middleware, Next};
use crate::chain::chain;
use crate::client::Client;
use crate::context::Context;
use crate::handler::Outcome;
use crate::task::BoxFuture;

/// How long after an action it is sent again; Telegram shows it for five seconds, or less if a
/// message comes.
///
/// Source: <https://core.telegram.org/bots/api#sendchataction>.
const AGAIN: Duration = Duration::from_millis(4500);

/// Shows "typing…" in the chat while a handler runs.
///
/// It is sent when the handler has been running for half a second, and again every four and a half
/// seconds until the handler ends; one that is quick costs no call.
/// It goes to the topic and the business connection that the update came from, and nowhere if the
/// update has no chat.
///
/// The handler doesn't wait for it, and a call that fails is only logged, on the level `DEBUG`.
/// After a refusal that would come again, such as a missing right, it isn't sent again.
///
/// # Example
///
/// ```
/// use bot_core::middleware::Typing;
/// use bot_core::prelude::*;
/// use bot_core::types::ChatAction;
///
/// #[command("draw <what..>")]
/// async fn draw(what: &str) -> String { format!("A fine {what}.") }
///
/// let pictures = Router::new()
///     .middleware(Typing::new().action(ChatAction::UploadPhoto))
///     .routes(routes![draw]);
/// let app = App::new("123456:token").routes(pictures).build();
/// assert!(app.is_ok());
/// ```
#[derive(Clone, Debug)]
#[must_use = "it runs where it is added by `middleware`"]
pub struct Typing {
    action: ChatAction,
    after: Duration,
}

impl Typing {
    /// Shows "typing…" after half a second.
    pub fn new() -> Self {
        Self { action: ChatAction::Typing, after: Duration::from_millis(500) }
    }

    /// Shows something else, such as "sending photo…". Default: [`ChatAction::Typing`].
    pub fn action(mut self, action: ChatAction) -> Self {
        self.action = action;
        self
    }

    /// How long a handler may run before anything is shown. Default: 500 ms; any duration will do.
    pub fn after(mut self, after: Duration) -> Self {
        self.after = after;
        self
    }

    /// What is sent for an update, if that has a chat.
    fn call(&self, cx: &Context) -> Option<SendChatAction> {
        let mut call = SendChatAction::new(cx.chat_id()?, self.action.clone());
        if let Some(message) = cx.trigger().message() {
            call.message_thread_id = message.message_thread_id.filter(|_| message.is_topic_message);
            call.business_connection_id.clone_from(&message.business_connection_id);
        }
        Some(call)
    }

    /// Shows it until this is dropped.
    async fn show(&self, client: &Client, call: SendChatAction) -> Infallible {
        sleep(self.after).await;
        loop {
            let shown = client.call(call.clone()).await;
            let mut pause = AGAIN;
            if let Err(error) = shown {
                tracing::debug!(error = chain(&error), "a chat action was not shown");
                match error.retry_after() {
                    Some(wait) => pause = pause.max(wait),
                    None if error.is_temporary() => {}
                    None => return pending().await,
                }
            }
            sleep(pause).await;
        }
    }
}

impl Default for Typing {
    fn default() -> Self {
        Self::new()
    }
}

impl Middleware for Typing {
    fn never_skips(&self) -> bool {
        true
    }

    fn handle(&self, cx: Context, next: Next) -> BoxFuture<'_, Outcome> {
        Box::pin(async move {
            let Some(call) = self.call(&cx) else { return next.run().await };
            tokio::select! {
                // What is done at once starts no call.
                biased;
                outcome = next.run() => outcome,
                never = self.show(cx.client(), call) => match never {},
            }
        })
    }
}
