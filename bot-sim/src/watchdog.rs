//! Real time, for guards that must work while tokio's clock stands still.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Poll, Waker};
use std::time::{Duration, Instant};

/// Wakers by the time they are due; the number tells equal times apart.
#[derive(Default)]
struct Alarms {
    due: BTreeMap<(Instant, u64), Waker>,
    next: u64,
}

#[derive(Default)]
struct Watchdog {
    alarms: Mutex<Alarms>,
    changed: Condvar,
}

impl Watchdog {
    fn lock(&self) -> MutexGuard<'_, Alarms> {
        self.alarms.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self) {
        let mut alarms = self.lock();
        loop {
            let now = Instant::now();
            while let Some(first) = alarms.due.first_entry().filter(|first| first.key().0 <= now) {
                first.remove().wake();
            }
            let wait = alarms.due.first_key_value().map(|((at, _), _)| *at - now);
            let wait = wait.unwrap_or(Duration::from_hours(1));
            alarms = match self.changed.wait_timeout(alarms, wait) {
                Ok((guard, _)) => guard,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
    }
}

/// The one thread that serves all alarms of the process.
fn watchdog() -> &'static Watchdog {
    static WATCHDOG: OnceLock<&'static Watchdog> = OnceLock::new();
    WATCHDOG.get_or_init(|| {
        let watchdog: &'static Watchdog = Box::leak(Box::default());
        let thread = std::thread::Builder::new().name("bot-sim watchdog".into());
        if let Err(error) = thread.spawn(|| watchdog.run()) {
            tracing::error!(%error, "no watchdog thread: waits won't time out");
        }
        watchdog
    })
}

/// Removes its alarm when the wait is given up.
struct Alarm {
    key: Option<(Instant, u64)>,
}

impl Drop for Alarm {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            watchdog().lock().due.remove(&key);
        }
    }
}

/// Waits in real time, whatever tokio's clock says.
pub(crate) async fn real_sleep(duration: Duration) {
    let at = Instant::now() + duration;
    let mut alarm = Alarm { key: None };
    poll_fn(|cx| {
        if Instant::now() >= at {
            return Poll::Ready(());
        }
        let watchdog = watchdog();
        let mut alarms = watchdog.lock();
        let key = *alarm.key.get_or_insert_with(|| {
            alarms.next += 1;
            (at, alarms.next)
        });
        alarms.due.insert(key, cx.waker().clone());
        watchdog.changed.notify_one();
        Poll::Pending
    })
    .await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn real_time_passes_while_the_clock_stands_still() {
        let start = Instant::now();
        real_sleep(Duration::from_millis(5)).await;
        assert!(start.elapsed() >= Duration::from_millis(5));
    }
}
