//! The way from a source into the dispatcher, with a bounded waiting room.

use std::fmt;
use std::sync::Arc;

use bot_api::types::{UpdateId, UpdateKinds};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

use super::Delivery;
use crate::client::Client;
use crate::store::{Batch, Journalled, Store, StoreError, TriggerId};

/// How far the app is on its way to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Phase {
    /// Triggers are wanted.
    Running,
    /// No new triggers; what came is being handled.
    Stopping,
    /// Everything that came was handled, or the time for it is over.
    Drained,
}

/// What a source tells the dispatcher.
#[derive(Debug)]
pub(crate) enum Arrival {
    /// Deliveries, each with its place in the waiting room.
    Deliveries(Vec<(Delivery, OwnedSemaphorePermit)>),
    /// Updates that were delivered are in the inbox by now.
    Journalled(Vec<UpdateId>),
    /// Updates below this id that were there when the app started can't come again.
    CannotReturn(i64),
}

/// What a source gives its deliveries to.
#[derive(Clone, Debug)]
pub struct Inlet {
    arrivals: Arrivals,
    room: Arc<Semaphore>,
    phase: watch::Receiver<Phase>,
    client: Client,
    store: Arc<dyn Store>,
    kinds: watch::Receiver<UpdateKinds>,
}

/// Places in the waiting room; those that aren't used go back when this is dropped.
#[derive(Debug)]
pub struct Room {
    arrivals: Arrivals,
    places: OwnedSemaphorePermit,
}

/// Where arrivals go. Nobody waits there, because every arrival has a place, and the places are
/// bounded; what comes after the end of the app is dropped, and acks say so.
#[derive(Clone)]
struct Arrivals(Arc<dyn Fn(Arrival) + Send + Sync>);

impl fmt::Debug for Arrivals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Arrivals")
    }
}

impl Inlet {
    /// The way to `arrivals`, with so many places.
    pub(crate) fn new(
        arrivals: impl Fn(Arrival) + Send + Sync + 'static,
        places: usize,
        phase: watch::Receiver<Phase>,
        client: Client,
        store: Arc<dyn Store>,
        kinds: watch::Receiver<UpdateKinds>,
    ) -> Self {
        let room = Arc::new(Semaphore::new(places));
        Self { arrivals: Arrivals(Arc::new(arrivals)), room, phase, client, store, kinds }
    }

    /// Waits until there is room for `count` deliveries; `None` when the source has to stop.
    ///
    /// More than the whole waiting room holds is never granted: keep `count` at 100 or below.
    pub async fn room(&mut self, count: u32) -> Option<Room> {
        let room = Arc::clone(&self.room);
        tokio::select! {
            biased;
            () = self.stopping() => None,
            places = room.acquire_many_owned(count) => {
                Some(Room { arrivals: self.arrivals.clone(), places: places.ok()? })
            }
        }
    }

    /// Waits until there is any room, and takes what there is for up to `most` deliveries; `None`
    /// when the source has to stop. [`Room::places`] says how many there are.
    pub async fn room_up_to(&mut self, most: u32) -> Option<Room> {
        let mut room = self.room(1).await?;
        let free = u32::try_from(self.room.available_permits()).unwrap_or(u32::MAX);
        let more = free.min(most.saturating_sub(1));
        if let Ok(more) = Arc::clone(&self.room).try_acquire_many_owned(more) {
            room.places.merge(more);
        }
        Some(room)
    }

    /// Waits until the app stops: no new deliveries are wanted.
    pub async fn stopping(&mut self) {
        self.reached(Phase::Stopping).await;
    }

    /// Waits until everything that was delivered has been handled, or the time for it is over.
    pub async fn drained(&mut self) {
        self.reached(Phase::Drained).await;
    }

    async fn reached(&mut self, wanted: Phase) {
        // An error means that the app is gone, which is the last phase of all.
        let _ = self.phase.wait_for(|phase| *phase >= wanted).await;
    }

    /// The client to call Telegram with.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The kinds of updates that the routes want: what to ask Telegram for.
    #[must_use]
    pub fn kinds(&self) -> UpdateKinds {
        *self.kinds.borrow()
    }

    /// Waits until the routes want other kinds of updates than when this was last called.
    pub async fn kinds_changed(&mut self) {
        if self.kinds.changed().await.is_err() {
            // The app is gone: they never change again.
            std::future::pending::<()>().await;
        }
    }

    /// Writes updates that were delivered to the inbox: they are handled even if the process ends,
    /// and Telegram may forget them.
    ///
    /// Those that wait give their places in the waiting room back, so that a flood in one chat
    /// doesn't fill it.
    ///
    /// # Errors
    ///
    /// [`StoreError`]; then none was written.
    pub async fn journal(&self, updates: Vec<Journalled>) -> Result<(), StoreError> {
        let ids = updates.iter().map(|entry| entry.update).collect();
        let mut batch = Batch::new();
        batch.journal = updates;
        self.commit(batch).await?;
        (self.arrivals.0)(Arrival::Journalled(ids));
        Ok(())
    }

    /// Takes handled updates out of the inbox, and marks that aren't needed any more.
    ///
    /// # Errors
    ///
    /// [`StoreError`]; then nothing was changed.
    pub async fn clean_up(
        &self,
        finished: Vec<UpdateId>,
        forget: Vec<UpdateId>,
    ) -> Result<(), StoreError> {
        let mut batch = Batch::new();
        batch.finished = finished;
        batch.forget.extend(forget.into_iter().map(TriggerId::Update));
        self.commit(batch).await
    }

    /// Says that everything has been delivered that was there when the app started.
    ///
    /// From then on no update of an earlier run can come again, so what is known of them can be
    /// forgotten.
    pub fn caught_up(&self) {
        self.cannot_return(i64::MAX);
    }

    /// Says that everything below this id has been confirmed: the same as
    /// [`caught_up`](Self::caught_up), for a part.
    pub fn confirmed(&self, below: UpdateId) {
        self.cannot_return(below.0);
    }

    fn cannot_return(&self, below: i64) {
        (self.arrivals.0)(Arrival::CannotReturn(below));
    }

    /// Whether the app stops: no new deliveries are wanted.
    #[must_use]
    pub fn is_stopping(&self) -> bool {
        *self.phase.borrow() >= Phase::Stopping
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        if batch.is_empty() { Ok(()) } else { self.store.commit(batch).await }
    }
}

impl Room {
    /// How many deliveries there is room for.
    #[must_use]
    pub fn places(&self) -> u32 {
        u32::try_from(self.places.num_permits()).unwrap_or(u32::MAX)
    }

    /// Gives a delivery to the dispatcher.
    ///
    /// Without a place left, which is the source's mistake, it is dropped and comes back to the
    /// source as not done.
    pub fn deliver(&mut self, delivery: Delivery) {
        self.deliver_all([delivery]);
    }

    /// Gives deliveries that came together to the dispatcher, as [`deliver`](Self::deliver) does
    /// with one.
    ///
    /// Those of the first batch after a crash may have caused it, and are counted.
    pub fn deliver_all(&mut self, deliveries: impl IntoIterator<Item = Delivery>) {
        let placed = deliveries.into_iter().filter_map(|delivery| {
            let place = self.places.split(1)?;
            Some((delivery, place))
        });
        let placed: Vec<_> = placed.collect();
        if !placed.is_empty() {
            (self.arrivals.0)(Arrival::Deliveries(placed));
        }
    }
}
