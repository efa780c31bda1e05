//! The wish that the app should stop.

use std::sync::Arc;

use tokio::sync::watch;

/// How an app should end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Wish {
    /// Not at all.
    #[default]
    GoOn,
    /// When what came was handled.
    Drain,
    /// Now; what isn't handled comes again at the next start.
    AtOnce,
}

/// Tells a running app to stop.
#[derive(Clone, Debug)]
pub(crate) struct StopHandle(Arc<watch::Sender<Wish>>);

/// Hears when the app should stop.
#[derive(Debug)]
pub(crate) struct Stop(watch::Receiver<Wish>);

impl StopHandle {
    pub(crate) fn new() -> Self {
        Self(Arc::new(watch::Sender::new(Wish::GoOn)))
    }

    /// Wishes that the app stops; a second, stronger wish counts.
    pub(crate) fn stop(&self, wish: Wish) {
        self.0.send_if_modified(|now| {
            let stronger = wish > *now;
            *now = (*now).max(wish);
            stronger
        });
    }

    pub(crate) fn subscribe(&self) -> Stop {
        let mut receiver = self.0.subscribe();
        // A wish that came before the run counts too.
        receiver.mark_changed();
        Stop(receiver)
    }
}

impl Stop {
    /// Waits for the next wish to stop, for ever if there is none.
    pub(crate) async fn changed(&mut self) -> Wish {
        loop {
            if self.0.changed().await.is_err() {
                // Nobody is left who could wish anything.
                return std::future::pending().await;
            }
            let wish = *self.0.borrow_and_update();
            if wish != Wish::GoOn {
                return wish;
            }
        }
    }
}
