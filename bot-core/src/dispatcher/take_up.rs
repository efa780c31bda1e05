//! Takes a trigger up again that waited in the inbox, or that an earlier run has begun.

use bot_api::types::UpdateId;

use super::patience::Patience;
use super::process::Processor;
use super::reply::StoredReply;
use crate::handler_error::{HandlerError, chain};
use crate::store::{Batch, Journalled, Mark, Value};
use crate::trigger::Trigger;

impl Processor {
    /// A trigger that waits in the inbox, and its JSON; `None` if it can't be read.
    pub(super) async fn take_from_inbox(&self, id: UpdateId) -> Option<(Trigger, Value)> {
        let mut patience = Patience::new();
        let json = loop {
            match self.shared.store().load_journalled(id).await {
                Ok(Some(json)) => break json,
                Ok(None) => {
                    tracing::error!(update = id.0, "an update is gone from the inbox");
                    return None;
                }
                Err(error) => {
                    tracing::error!(update = id.0, error = chain(&error), "no inbox to read");
                    if error.is_permanent() {
                        return None;
                    }
                    patience.wait().await;
                }
            }
        };
        match Trigger::of_json(id, json.as_str()) {
            Ok(trigger) => Some((trigger, json)),
            Err(error) => {
                tracing::error!(update = id.0, %error, "an entry of the inbox is no update");
                None
            }
        }
    }

    /// Notes in the inbox that an update's handling begins, in case it ends the process.
    pub(super) async fn note_attempt(&self, trigger: &Trigger, json: Option<Value>, attempts: u32) {
        let Some(update) = trigger.update_id() else { return };
        let written = || Ok(trigger.to_json()?.map(Value::new));
        let json = match json.map_or_else(written, |json| Ok(Some(json))) {
            Ok(Some(json)) => json,
            Ok(None) => return,
            Err(error) => {
                let error: serde_json::Error = error;
                return tracing::error!(%error, "an update can't be written as JSON");
            }
        };
        let mut batch = Batch::new();
        batch.journal = vec![Journalled { update, json, attempts }];
        let mut patience = Patience::new();
        while let Err(error) = self.shared.store().commit(batch.clone()).await {
            tracing::warn!(error = chain(&error), "an attempt could not be noted");
            if error.is_permanent() {
                return;
            }
            patience.wait().await;
        }
    }

    /// Sends the reply that an earlier run may not have sent; how many groups are done.
    pub(super) async fn take_up_reply(&self, trigger: &Trigger, mark: Mark) -> u32 {
        let Some(reply) = mark.reply else {
            return mark.groups;
        };
        match StoredReply::read(&reply) {
            Ok(reply) => {
                if let Err(source) = reply.send(&self.shared.client).await {
                    let route = reply.route().to_owned();
                    self.report(trigger, HandlerError::Reply { route, source }).await;
                }
            }
            Err(error) => tracing::error!(%error, "a stored reply can't be read"),
        }
        mark.groups
    }
}
