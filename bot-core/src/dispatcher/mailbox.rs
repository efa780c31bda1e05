//! What the dispatcher is told, in one queue: what comes first is heard first.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::{Context, Poll};

use bot_api::types::UpdateId;
use tokio::sync::mpsc;

use super::housekeeping::Leaving;
use super::lanes::Ticket;
use super::process::Processed;
use super::stop::Wish;
use crate::source::{Arrival, SourceError};
use crate::store::ChatMigration;
use crate::task::{self, Panicked, Task, catch_panic};

/// What the dispatcher is told.
pub(super) enum Event {
    /// A source has something.
    Arrival(Arrival),
    /// A source has ended.
    SourceEnded(Result<(), SourceError>),
    /// The client was told of an upgrade by an answer of Telegram's.
    Migration(ChatMigration),
    /// The task of a trigger has ended: before it was done, if nothing is said of that.
    Ended { ticket: Ticket, processed: Option<Processed> },
    /// An update was handled and can leave the inbox.
    Leaving(Leaving),
    /// These updates have left the inbox.
    Left(Vec<UpdateId>),
    /// Somebody wishes that the app stops.
    Wish(Wish),
}

/// The dispatcher's end of the queue.
pub(super) struct Mailbox {
    events: mpsc::UnboundedReceiver<Event>,
    migrations: mpsc::UnboundedReceiver<ChatMigration>,
    /// Kept, so that the queue is never closed.
    post: Post,
}

/// Everybody else's end of it.
///
/// It is unbounded, because each event belongs to something that is bounded.
#[derive(Clone, Debug)]
pub(super) struct Post(mpsc::UnboundedSender<Event>);

impl Mailbox {
    pub(super) fn new(migrations: mpsc::UnboundedReceiver<ChatMigration>) -> Self {
        let (post, events) = mpsc::unbounded_channel();
        Self { events, migrations, post: Post(post) }
    }

    pub(super) fn post(&self) -> &Post {
        &self.post
    }

    /// Waits for the next event.
    pub(super) async fn next(&mut self) -> Event {
        poll_fn(|cx| self.poll_next(cx)).await
    }

    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Event> {
        // Few come this way, so they keep nothing else waiting.
        if self.migrations.is_empty()
            && let Poll::Ready(Some(event)) = self.events.poll_recv(cx)
        {
            return Poll::Ready(event);
        }
        match self.migrations.poll_recv(cx) {
            Poll::Ready(Some(migration)) => Poll::Ready(Event::Migration(migration)),
            // The client is there as long as the app.
            Poll::Ready(None) | Poll::Pending => Poll::Pending,
        }
    }

    /// Whether nothing has come that wasn't heard.
    pub(super) fn is_empty(&self) -> bool {
        self.events.is_empty() && self.migrations.is_empty()
    }
}

impl Post {
    /// Runs something in a task and posts what has become of it, a panic too.
    pub(super) fn of<T>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
        event: impl FnOnce(Result<T, Panicked>) -> Event + Send + 'static,
    ) -> Task {
        let post = self.clone();
        task::start(async move { post.send(event(catch_panic(pin!(work)).await)) })
    }

    pub(super) fn send(&self, event: Event) {
        // The other end is gone only when the run is over; who waits for an answer is told by what
        // is dropped here.
        let _ = self.0.send(event);
    }
}
