//! `getUpdates`: the queue's answers, awaited.

use std::time::Duration;

use crate::error::ApiError;
use crate::http::Params;
use crate::queue::{AllowedUpdates, Ask, Polled, Ticket};
use crate::state::Shared;

/// Takes a call out of the queue when its caller hangs up.
struct Waiting<'s> {
    shared: &'s Shared,
    ticket: Ticket,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.shared.lock().queue.cancel(self.ticket);
    }
}

impl Shared {
    /// Answers with the JSON array of updates.
    pub(super) async fn get_updates(&self, params: &Params) -> Result<String, ApiError> {
        let number = |name, default, min, max| {
            u8::try_from(params.integer(name, default, min, max)).unwrap_or_default()
        };
        let offset = params.integer("offset", 0, i32::MIN.into(), i32::MAX.into());
        let ask = Ask {
            offset,
            limit: number("limit", 100, 1, 100).into(),
            timeout: Duration::from_secs(number("timeout", 0, 0, 50).into()),
        };
        let allowed = AllowedUpdates::parse(&params.text("allowed_updates"));
        let polled = self.lock().queue.poll(ask, allowed, self.clock.now());
        // A call that began to wait has ended another one.
        self.queue_bell.notify_waiters();
        let ticket = match polled {
            Polled::Ready(updates) => return Ok(updates),
            Polled::Conflict => return Err(ApiError::conflict()),
            Polled::Wait(ticket, _) => ticket,
        };
        let _waiting = Waiting { shared: self, ticket };
        loop {
            let mut bell = std::pin::pin!(self.queue_bell.notified());
            bell.as_mut().enable();
            let polled = self.lock().queue.resume(ticket, self.clock.now());
            let due = match polled {
                Polled::Ready(updates) => return Ok(updates),
                Polled::Conflict => return Err(ApiError::conflict()),
                Polled::Wait(_, due) => due,
            };
            tokio::select! {
                () = bell => {}
                () = self.clock.wait_until(due) => {}
            }
        }
    }
}
