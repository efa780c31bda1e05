//! Time that passes only when a test says so.
//!
//! With its clock paused, tokio runs the clock forward to the next timer as soon as all tasks
//! wait, even when they wait for bytes that are on their way between two sockets: time-outs and
//! long polls would fire wildly. A running blocking task prevents that, so [`VirtualTime`] keeps
//! one parked while a simulator lives.
//!
//! To advance, the sockets are let settle, then the parked task is ended for a moment, in which
//! tokio jumps to the next timer by itself. A datagram that is already waiting in a socket of our
//! own wakes the advancing task in the same turn, so that one jump is made at a time and the
//! bytes sent by whoever was woken are delivered before the next one.

use std::cell::RefCell;
use std::io;
use std::net::Ipv4Addr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak, mpsc};
use std::time::Duration;

use tokio::net::UdpSocket;
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::JoinHandle;
use tokio::time::{Instant, Sleep};

use super::StartError;
use crate::watchdog::real_sleep;

/// How often tasks and sockets get their turn before they count as settled.
const TURNS: usize = 24;
/// How long, in real time, the sockets are looked at once more.
const PAUSE: Duration = Duration::from_micros(50);
/// How often a jump is tried.
const TRIES: usize = 100;
/// The step when tokio doesn't jump to the next timer by itself.
const STEP: Duration = Duration::from_millis(1);

/// Keeps tokio's clock from running by itself; one for all simulators of a runtime.
#[derive(Debug)]
pub(super) struct VirtualTime {
    parked: Mutex<Option<Parked>>,
    canary: Canary,
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
        let canary =
            Canary::new().map_err(|source| StartError::Listen { port: 0, source })?;
        let time = Arc::new(VirtualTime {
            parked: Mutex::new(Some(Parked::new())),
            canary,
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
        let end = Instant::now() + duration;
        settle().await;
        // The jump below goes to the next timer, so there has to be one at the end.
        let mut timer = std::pin::pin!(tokio::time::sleep_until(end));
        while Instant::now() < end {
            let before = Instant::now();
            for _ in 0..TRIES {
                self.jump(timer.as_mut()).await;
                if Instant::now() != before {
                    break;
                }
                // Somebody's blocking task holds the clock, or the end of ours wasn't noticed yet.
                real_sleep(PAUSE).await;
            }
            if Instant::now() == before {
                tokio::time::advance(STEP.min(end - before)).await;
            }
            settle().await;
        }
    }

    /// Lets tokio go on to the next timer, of which `timer` is one.
    async fn jump(&self, timer: Pin<&mut Sleep>) {
        let parked = self.lock().take();
        if let Some(parked) = parked {
            parked.end().await;
        }
        self.canary.wake().await;
        tokio::select! {
            () = self.canary.woken() => {}
            () = timer => self.canary.woken().await,
        }
        *self.lock() = Some(Parked::new());
    }

    fn lock(&self) -> MutexGuard<'_, Option<Parked>> {
        self.parked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Gives all tasks and sockets their turns until nothing moves any more.
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

/// A socket that writes to itself.
#[derive(Debug)]
struct Canary {
    socket: UdpSocket,
}

impl Canary {
    fn new() -> io::Result<Self> {
        let socket = std::net::UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?;
        socket.connect(socket.local_addr()?)?;
        socket.set_nonblocking(true)?;
        Ok(Self { socket: UdpSocket::from_std(socket)? })
    }

    async fn wake(&self) {
        if let Err(error) = self.socket.send(&[0]).await {
            tracing::debug!(%error, "no wake-up call");
        }
    }

    async fn woken(&self) {
        if let Err(error) = self.socket.recv(&mut [0]).await {
            tracing::debug!(%error, "no wake-up call");
        }
    }
}
