//! Connections that wait for their next call.

use std::{
    collections::VecDeque,
    pin::Pin,
    sync::{Mutex, PoisonError},
    task::{Context, Waker},
    time::Duration,
};

use tokio::{io::ReadBuf, time::Instant};

use super::connect::Stream;

/// Connections, the one that was used last at the end.
pub(super) struct Pool {
    idle: Mutex<VecDeque<Idle>>,
    /// How long one is kept.
    timeout: Duration,
}

struct Idle {
    stream: Box<dyn Stream>,
    since: Instant,
}

impl Pool {
    pub(super) fn new(timeout: Duration) -> Self {
        Self { idle: Mutex::default(), timeout }
    }

    /// The connection that was used last, if it is still open: so few are used, and those that
    /// aren't needed grow old.
    pub(super) fn take(&self) -> Option<Box<dyn Stream>> {
        let now = Instant::now();
        loop {
            let (old, last) = {
                let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
                let young = |one: &Idle| now.duration_since(one.since) < self.timeout;
                let old = idle.iter().take_while(|one| !young(one)).count();
                (idle.drain(..old).collect::<Vec<_>>(), idle.pop_back())
            };
            // Closed without holding the others up.
            drop(old);
            let mut stream = last?.stream;
            if is_open(&mut *stream) {
                return Some(stream);
            }
        }
    }

    /// Takes a connection back after a call.
    pub(super) fn give_back(&self, stream: Box<dyn Stream>) {
        let idle = Idle { stream, since: Instant::now() };
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push_back(idle);
    }
}

/// Whether the server has neither closed the connection nor said something that nobody asked for.
fn is_open(stream: &mut dyn Stream) -> bool {
    let mut byte = [0];
    let mut context = Context::from_waker(Waker::noop());
    Pin::new(stream).poll_read(&mut context, &mut ReadBuf::new(&mut byte)).is_pending()
}

#[cfg(test)]
mod tests {
    use tokio::{
        io::{AsyncWriteExt as _, DuplexStream, duplex},
        time::advance,
    };

    use super::*;

    const TIMEOUT: Duration = Duration::from_secs(9);

    /// A pool with so many connections, and their other ends.
    fn pool(connections: usize) -> (Pool, Vec<DuplexStream>) {
        let pool = Pool::new(TIMEOUT);
        let others = (0..connections).map(|_| {
            let (stream, other) = duplex(64);
            pool.give_back(Box::new(stream));
            other
        });
        let others = others.collect();
        (pool, others)
    }

    #[tokio::test(start_paused = true)]
    async fn the_connection_that_was_used_last_is_used_first() {
        use tokio::io::AsyncReadExt as _;

        let (pool, mut others) = pool(2);
        pool.take().unwrap().write_all(b"a").await.unwrap();
        assert_eq!(others[1].read_u8().await.unwrap(), b'a');
        assert!(pool.take().is_some());
        assert!(pool.take().is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_connection_that_ended_is_not_used_again() {
        let (pool, mut others) = pool(3);
        others.remove(1);
        others[1].write_all(b"HTTP/1.1 408 X").await.unwrap();
        assert!(pool.take().is_some(), "one is as it was");
        assert!(pool.take().is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_connection_that_waited_too_long_is_closed() {
        let (pool, mut others) = pool(2);
        advance(Duration::from_secs(8)).await; // virtual time
        let young = pool.take().unwrap();
        pool.give_back(young);
        advance(Duration::from_secs(1)).await; // virtual time
        assert!(pool.take().is_some());
        assert!(others[0].write_all(b"a").await.is_err(), "the older one is closed");
        assert!(pool.take().is_none());
    }
}
