//! Time that passes only when a test says so.
//!
//! With its clock paused, tokio runs the clock forward to the next timer as soon as all tasks
//! wait, even when they wait for another thread or for bytes on their way: time-outs and long
//! polls would fire wildly. A running blocking task prevents that, so [`VirtualTime`] keeps one
//! parked while a simulator lives, and ends it only while time is to pass. Then tokio goes from
//! timer to timer by itself, and doesn't go on while a socket wakes a task; this needs both
//! ends of each connection in one runtime.

use std::cell::RefCell;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak, mpsc};
use std::time::Duration;

use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::StartError;
use crate::watchdog::real_sleep;

/// How often tasks and sockets get their turn before they count as settled.
const TURNS: usize = 32;
/// How long, in real time, the sockets are then given before they are looked at once more.
const PAUSE: Duration = Duration::from_micros(200);

/// How exact tokio's timers are.
const TICK: Duration = Duration::from_millis(1);

/// Keeps tokio's clock from running by itself; one for all simulators of a runtime.
#[derive(Debug)]
pub(super) struct VirtualTime {
    parked: Mutex<Option<Parked>>,
    /// Held while time passes, so that two simulators of a runtime don't advance it together.
    turn: tokio::sync::Mutex<()>,
}

thread_local! {
    /// A current-thread runtime stays on its thread, and so do its simulators.
    static HELD: RefCell<Weak<VirtualTime>> = const { RefCell::new(Weak::new()) };
}

/// Stops the clock if it is paused, or if it is asked for; `None` when time is real.
pub(super) fn hold(asked: bool) -> Result<Option<Arc<VirtualTime>>, StartError> {
    if Handle::current().runtime_flavor() != RuntimeFlavor::CurrentThread {
        return if asked { Err(StartError::VirtualTime) } else { Ok(None) };
    }
    if !is_paused() {
        if !asked {
            return Ok(None);
        }
        tokio::time::pause();
    }
    HELD.with_borrow_mut(|held| {
        if let Some(time) = held.upgrade() {
            return Ok(Some(time));
        }
        let time = Arc::new(VirtualTime {
            parked: Mutex::new(Some(Parked::new())),
            turn: tokio::sync::Mutex::default(),
        });
        *held = Arc::downgrade(&time);
        Ok(Some(time))
    })
}

/// Whether tokio's clock stands still while the real one goes on.
fn is_paused() -> bool {
    let (virtually, really) = (Instant::now(), std::time::Instant::now());
    while really.elapsed() < Duration::from_micros(5) {
        std::hint::spin_loop();
    }
    virtually == Instant::now()
}

impl VirtualTime {
    /// Lets time pass; see [`Sim::advance`](super::Sim::advance).
    pub(super) async fn advance(&self, duration: Duration) {
        let _turn = self.turn.lock().await;
        settle().await;
        let end = Instant::now() + duration;
        let parked = self.lock().take();
        let running = Running { time: self };
        if let Some(parked) = parked {
            parked.end().await;
        }
        // tokio rounds its jumps up to whole milliseconds.
        tokio::time::sleep_until(end - duration.min(TICK)).await;
        drop(running);
        tokio::time::advance(end.saturating_duration_since(Instant::now())).await;
        settle().await;
    }

    fn lock(&self) -> MutexGuard<'_, Option<Parked>> {
        self.parked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Stops the clock again, also when the wait is given up.
struct Running<'t> {
    time: &'t VirtualTime,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        *self.time.lock() = Some(Parked::new());
    }
}

/// Gives all tasks and sockets their turns until nothing should move any more.
async fn settle() {
    for _ in 0..2 {
        for _ in 0..TURNS {
            tokio::task::yield_now().await;
        }
        real_sleep(PAUSE).await;
    }
}

/// A blocking task that does nothing until this is dropped.
#[derive(Debug)]
struct Parked {
    end: mpsc::Sender<()>,
    task: JoinHandle<()>,
}

impl Parked {
    fn new() -> Self {
        let (end, wait) = mpsc::channel();
        let task = tokio::task::spawn_blocking(move || wait.recv().unwrap_or_default());
        Self { end, task }
    }

    async fn end(self) {
        drop(self.end);
        if let Err(error) = self.task.await {
            tracing::debug!(%error, "the parked task failed");
        }
    }
}
