//! How many updates of one user are handled in a time.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bot_api::types::Update;
use tokio::time::Instant;

use super::answer::Answer;
use super::windows::{Verdict, Windows};
use super::{Middleware, Next};
use crate::context::Context;
use crate::handler::{Outcome, Reply};
use crate::task::BoxFuture;
use crate::trigger::Trigger;

/// Handles so many updates of a user in a time, and leaves out what is more.
///
/// The window slides: in any stretch of time of that length, no more updates of one user are
/// handled, whichever handlers they are for.
/// What is left out doesn't count, so a user who floods the bot is still heard, at that rate.
///
/// - An update that is left out is handled by that: no other route of its group is tried, so a
///   fallback doesn't answer the flood either, and the press of a button is answered without a
///   word.
///   With an [`answer`](Self::answer), the first in each window is answered.
/// - An update counts once, however many groups and routes see it, and also if its handler is run
///   again because the store failed.
/// - It counts when the first route with this limit is tried for it; what no such route is for,
///   never.
/// - Updates without a user pass, and so do service accounts of Telegram, such as
///   `@GroupAnonymousBot`.
///
/// A clone is the same limit: added to two routers, they share what a user may send.
/// Add it before other middleware, so that nothing else is done for what is left out.
///
/// What is counted is in memory, and gone when the bot ends: some 300 bytes for each user who wrote
/// in the last two windows, and 16 for each update that was handled in the last one.
///
/// # Example
///
/// ```
/// use std::time::Duration;
///
/// use bot_core::middleware::RateLimit;
/// use bot_core::prelude::*;
///
/// #[command("ping")]
/// async fn ping() -> &'static str { "pong" }
///
/// let limit = RateLimit::new(5, Duration::from_secs(10)).answer("Slow down.");
/// let app = App::new("123456:token").middleware(limit).routes(routes![ping]).build();
/// assert!(app.is_ok());
/// ```
#[derive(Clone)]
#[must_use = "it runs where it is added by `middleware`"]
pub struct RateLimit {
    windows: Arc<Mutex<Windows<Update>>>,
    answer: Option<Answer>,
}

impl RateLimit {
    /// Handles up to `updates` updates of a user in any time of the length `per`.
    ///
    /// Less than one update is taken as one.
    /// Any length will do; with [`Duration::ZERO`] there is no limit.
    pub fn new(updates: u32, per: Duration) -> Self {
        let limit = usize::try_from(updates).unwrap_or(usize::MAX);
        Self { windows: Arc::new(Mutex::new(Windows::new(limit, per))), answer: None }
    }

    /// Answers the first update of each window that is left out. Default: without a word.
    ///
    /// The press of a button is answered by a [notice](Reply::notice) with the text, if it is a
    /// plain one of up to 200 characters, and all else by a message.
    pub fn answer(mut self, answer: impl Into<Reply>) -> Self {
        self.answer = Some(Answer::new(answer.into()));
        self
    }

    fn verdict(&self, cx: &Context) -> Verdict {
        let (Some(user), Trigger::Update(update)) = (cx.user_id(), cx.trigger()) else {
            return Verdict::Passes;
        };
        let can_tell = self.answer.as_ref().is_some_and(|answer| answer.has_place(cx));
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        windows.ask(user, update, can_tell, Instant::now().into_std())
    }
}

impl Middleware for RateLimit {
    fn never_skips(&self) -> bool {
        true
    }

    fn handle(&self, cx: Context, next: Next) -> BoxFuture<'_, Outcome> {
        Box::pin(async move {
            match (self.verdict(&cx), &self.answer) {
                (Verdict::Passes, _) => next.run().await,
                (Verdict::Refused { tell: true }, Some(answer)) => Ok(answer.to(&cx)),
                (Verdict::Refused { .. }, _) => Ok(Reply::none()),
            }
        })
    }
}

impl fmt::Debug for RateLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimit").field("answer", &self.answer).finish_non_exhaustive()
    }
}
