//! The pauses between tries while the store fails.

use std::time::Duration;

use tokio::time::sleep;

/// Half a second, then twice as long each time, up to half a minute.
#[derive(Debug)]
pub(super) struct Patience {
    tries: u32,
}

impl Patience {
    pub(super) fn new() -> Self {
        Self { tries: 0 }
    }

    /// Whether nothing has been waited for yet.
    pub(super) fn is_fresh(&self) -> bool {
        self.tries == 0
    }

    /// Waits for the next try.
    pub(super) async fn wait(&mut self) {
        let pause = Duration::from_millis(500 << self.tries.min(6));
        self.tries += 1;
        sleep(pause.min(Duration::from_secs(30))).await;
    }
}
