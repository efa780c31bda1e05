//! Connections that wait for their next call.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use super::exchange::Connection;

/// Connections, the one that was used last at the end.
pub(super) struct Pool {
    idle: Mutex<VecDeque<Idle>>,
    /// How long one is kept.
    timeout: Duration,
}

struct Idle {
    connection: Connection,
    since: Instant,
}

impl Pool {
    pub(super) fn new(timeout: Duration) -> Self {
        Self { idle: Mutex::default(), timeout }
    }

    /// The connection that was used last, if it is still open: so few are used, and those that
    /// aren't needed grow old.
    pub(super) fn take(&self) -> Option<Connection> {
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
            let mut connection = last?.connection;
            if connection.is_open() {
                return Some(connection);
            }
        }
    }

    /// Takes a connection back after a call.
    pub(super) fn give_back(&self, connection: Connection) {
        let idle = Idle { connection, since: Instant::now() };
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push_back(idle);
    }
}

#[cfg(test)]
mod tests {
    use tokio::{
        io::{AsyncWriteExt as _, DuplexStream, duplex},
        task::{consume_budget, coop::has_budget_remaining},
        time::advance,
    };

    use super::*;

    const TIMEOUT: Duration = Duration::from_secs(9);

    /// A pool with so many connections, and their other ends.
    fn pool(connections: usize) -> (Pool, Vec<DuplexStream>) {
        let pool = Pool::new(TIMEOUT);
        let others = (0..connections).map(|_| {
            let (stream, other) = duplex(64);
            pool.give_back(Connection::new(Box::new(stream)));
            other
        });
        let others = others.collect();
        (pool, others)
    }

    #[tokio::test(start_paused = true)]
    async fn the_connection_that_was_used_last_is_used_first() {
        use tokio::io::AsyncReadExt as _;

        let (pool, mut others) = pool(2);
        let mut connection = pool.take().unwrap();
        let server = async {
            assert_eq!(others[1].read_u8().await.unwrap(), b'a');
            others[1].write_all(b"HTTP/1.1 204 X\r\ncontent-length: 0\r\n\r\n").await.unwrap();
        };
        let (answer, ()) = tokio::join!(connection.exchange(|request| request.push(b'a')), server);
        assert_eq!(answer.unwrap().0.status, 204);
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
    async fn a_connection_that_ended_is_seen_by_who_has_done_much_in_one_go() {
        let (pool, others) = pool(1);
        drop(others);
        while has_budget_remaining() {
            consume_budget().await;
        }
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
