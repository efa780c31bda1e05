//! Takes a trigger up again that waited in the inbox, or that an earlier run has begun.

use std::sync::Arc;

use bot_api::types::Update;

use super::patience::Patience;
use super::process::Processor;
use super::reply::StoredReply;
use super::run::Pending;
use crate::handler_error::{HandlerError, chain};
use crate::store::{Batch, Journalled, Mark, Value};
use crate::trigger::Trigger;

impl Processor {
    /// The trigger, from the inbox if it is there; `None` if it can't be read.
    pub(super) async fn take_up(&self, pending: Pending) -> Option<(Trigger, Option<Value>)> {
        let id = match pending {
            Pending::Here(trigger) => return Some((trigger, None)),
            Pending::Inbox(id) => id,
        };
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
        let update = serde_json::from_str::<Update>(json.as_str());
        let update = update.inspect_err(
            |error| tracing::error!(update = id.0, %error, "an update of the inbox can't be read"),
        );
        Some((Trigger::Update(Arc::new(update.ok()?)), Some(json)))
    }

    /// Notes in the inbox that an update's handling begins, in case it ends the process.
    pub(super) async fn note_attempt(&self, trigger: &Trigger, json: Option<Value>, attempts: u32) {
        let Some(update) = trigger.update() else { return };
        let json = match json.map_or_else(|| serde_json::to_string(update).map(Value::new), Ok) {
            Ok(json) => json,
            Err(error) => {
                return tracing::error!(%error, "an update can't be written as JSON");
            }
        };
        let mut batch = Batch::new();
        batch.journal = vec![Journalled { update: update.update_id, json, attempts }];
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
