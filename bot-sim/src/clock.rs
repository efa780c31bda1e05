//! The simulator's clock: tokio's, with a date.

use std::time::Duration;

use tokio::time::Instant;

/// 2026-01-01, where the clock starts when time is virtual.
pub(crate) const NEW_YEAR: Duration = Duration::from_hours(490_896);

/// Tells the time since 1970 that goes on with tokio's clock, so that it stands still and jumps
/// with it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock {
    start: Instant,
    date: Duration,
}

impl Clock {
    /// A clock that shows `date` now.
    pub(crate) fn starting_at(date: Duration) -> Self {
        Self { start: Instant::now(), date }
    }

    /// Time since 1970.
    pub(crate) fn now(&self) -> Duration {
        self.date + self.start.elapsed()
    }

    /// Waits until the clock shows `time`.
    pub(crate) async fn wait_until(&self, time: Duration) {
        tokio::time::sleep_until(self.start + time.saturating_sub(self.date)).await;
    }
}

/// The date of today.
#[expect(clippy::disallowed_methods, reason = "this is the clock")]
pub(crate) fn today() -> Duration {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or(NEW_YEAR)
}
