//! What went wrong: given to the error handlers, and logged where there is none.

use std::sync::Arc;

use super::patience::Patience;
use super::process::{Processor, next_that_holds};
use super::reply::Messages;
use super::transaction::{Heard, Run, Step};
use crate::chain::chain;
use crate::handler_error::HandlerError;
use crate::router::Route;
use crate::task::catch_panic_now;
use crate::trigger::Trigger;

impl Processor {
    /// Sends a reply; a failure is reported.
    pub(super) async fn send(&self, route: &Route, trigger: &Trigger, messages: &Messages) {
        if let Err(source) = messages.send(&self.shared.client, route.name(), trigger).await {
            let name = route.name().to_owned();
            let error = HandlerError::Reply { route: name, source };
            self.report_of(trigger, error, Some(route), None).await;
        }
    }

    /// Reports what is going to be tried again, but only the first time.
    pub(super) async fn report_first(
        &self,
        trigger: &Trigger,
        error: HandlerError,
        patience: &Patience,
    ) {
        if patience.is_fresh() {
            self.report(trigger, error).await;
        } else {
            tracing::warn!(error = described(&error), "the store still fails, trying again");
        }
    }

    /// Gives an error to the first error handler that takes it, and logs it if there is none.
    pub(super) async fn report(&self, trigger: &Trigger, error: HandlerError) {
        self.report_of(trigger, error, None, None).await;
    }

    /// The same, in place of a handler that failed for good: what the error handler stores brings
    /// the trigger that `step` further, so it counts once. Whether the store has a mark of it.
    pub(super) async fn report_of(
        &self,
        trigger: &Trigger,
        error: HandlerError,
        failed: Option<&Route>,
        step: Option<Step>,
    ) -> bool {
        let error = Arc::new(error);
        let mut stored = false;
        let table = self.routes().current();
        let mut routes = table.error_routes(failed);
        while let Some((route, held)) = next_that_holds(&mut routes, trigger) {
            if held.is_err() {
                continue;
            }
            let told = Some(Arc::clone(&error));
            match self.run_route(route, trigger, told, Heard::Words(None), step).await {
                Run::Skipped | Run::Misused(_) => {}
                Run::Finished { messages, marked, .. } => {
                    let name = route.name();
                    if let Err(failed) = messages.send(&self.shared.client, name, trigger).await {
                        tracing::error!(
                            error = chain(&failed),
                            "an error handler's reply was not sent"
                        );
                    }
                    let Some(mistake) = messages.left_out() else { return marked };
                    tracing::warn!(route = name, error = %mistake, "an error handler answers nobody");
                    stored = marked;
                    break;
                }
                Run::Failed(failed) => {
                    tracing::error!(error = described(&failed), "the error handler failed too");
                    break;
                }
            }
        }
        tracing::error!(
            route = error.route(),
            update = trigger.update_id().map(|id| id.0),
            chat = trigger.chat_id().map(|chat| chat.0),
            error = described(&error),
            "a trigger was not handled as it should"
        );
        stored
    }
}

/// An error with its causes; their texts are the author's code too.
fn described(error: &HandlerError) -> String {
    catch_panic_now(|| error.chain())
        .unwrap_or_else(|panicked| format!("an error whose text {panicked}"))
}
