//! One call on one connection: the request goes out, the answer comes back.

use std::{
    future::{Future as _, poll_fn},
    io,
    pin::{Pin, pin},
    task::{Context, Waker},
};

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncRead as _, AsyncReadExt as _, AsyncWriteExt as _, ReadBuf};
use tokio::task::unconstrained;

use super::super::{TransportError, TransportResponse};
use super::answer::{self, Body, Chunk, Head, NoAnswer};
use super::connect::Stream;

/// Telegram's own answers end at about 4 MiB. What is much larger is something else.
const LARGEST_ANSWER: usize = 32 << 20;

/// Room for the answer to most calls.
const USUAL_ANSWER: usize = 4 << 10;

/// What is larger isn't kept for the next call.
const LARGEST_KEPT: usize = 64 << 10;

/// A connection, and room for a call that the next one uses again.
pub(super) struct Connection {
    stream: Box<dyn Stream>,
    /// What is sent.
    outgoing: Vec<u8>,
    /// What has come and isn't read yet.
    incoming: BytesMut,
}

impl Connection {
    pub(super) fn new(stream: Box<dyn Stream>) -> Self {
        Self { stream, outgoing: Vec::new(), incoming: BytesMut::new() }
    }

    /// Sends a request, which is written by `write`, and reads its answer; and whether the
    /// connection can be used for another.
    pub(super) async fn exchange(
        &mut self,
        write: impl FnOnce(&mut Vec<u8>),
    ) -> Result<(TransportResponse, bool), TransportError> {
        self.outgoing.clear();
        write(&mut self.outgoing);
        self.incoming.reserve(USUAL_ANSWER);
        let sent = self.send().await;
        let received = self.answer().await;
        let large = |answer: &TransportResponse| answer.body.len() > LARGEST_KEPT;
        if received.as_ref().is_ok_and(|(answer, _)| large(answer)) {
            self.incoming = BytesMut::new();
        }
        if self.outgoing.len() > LARGEST_KEPT {
            self.outgoing = Vec::new();
        }
        match (sent, received) {
            (sent, Ok((response, keep))) => Ok((response, keep && sent.is_ok())),
            // A server may answer and close before it has read all, so the answer comes first.
            (Err(error), Err(_)) => Err(broken(error)),
            (Ok(()), Err(error)) => Err(error),
        }
    }

    /// Whether the server has neither closed the connection nor said something that nobody asked
    /// for.
    pub(super) fn is_open(&mut self) -> bool {
        let (stream, mut byte) = (&mut self.stream, [0]);
        // Who has done much in one go is told to wait by tokio, whatever the connection says.
        let read = unconstrained(poll_fn(|context| {
            Pin::new(&mut *stream).poll_read(context, &mut ReadBuf::new(&mut byte))
        }));
        pin!(read).poll(&mut Context::from_waker(Waker::noop())).is_pending()
    }

    async fn send(&mut self) -> io::Result<()> {
        self.stream.write_all(&self.outgoing).await?;
        self.stream.flush().await
    }

    async fn answer(&mut self) -> Result<(TransportResponse, bool), TransportError> {
        let head = self.head().await?;
        let body = match head.body {
            Body::Length(length) => self.exactly(length).await?,
            Body::Chunked => self.chunks().await?,
            Body::Rest => self.rest().await?,
        };
        let mut response = TransportResponse::new(head.status, body);
        response.retry_after = head.retry_after;
        // More than was asked for belongs to nothing.
        Ok((response, head.keep && self.incoming.is_empty()))
    }

    /// The head of the answer, after those that only say that it will come.
    async fn head(&mut self) -> Result<Head, TransportError> {
        loop {
            while let Some(head) = answer::head(&self.incoming).map_err(broken)? {
                let _ = self.incoming.split_to(head.length);
                match head.status {
                    100 | 102..=199 => {}
                    _ => return Ok(head),
                }
            }
            self.more().await?;
        }
    }

    async fn exactly(&mut self, length: u64) -> Result<Bytes, TransportError> {
        let length = usize::try_from(length).ok().filter(|length| *length <= LARGEST_ANSWER);
        let length = length.ok_or(TransportError::TooLarge { limit: LARGEST_ANSWER })?;
        self.incoming.reserve(length.saturating_sub(self.incoming.len()));
        while self.incoming.len() < length {
            self.more().await?;
        }
        Ok(self.incoming.split_to(length).freeze())
    }

    async fn chunks(&mut self) -> Result<Bytes, TransportError> {
        let mut body = BytesMut::new();
        loop {
            match answer::chunk(&self.incoming).map_err(broken)? {
                Some(Chunk::Piece(piece, next)) => {
                    body.extend_from_slice(&self.incoming[piece]);
                    let _ = self.incoming.split_to(next);
                }
                Some(Chunk::Last(end)) => {
                    let _ = self.incoming.split_to(end);
                    return Ok(body.freeze());
                }
                None => self.more().await?,
            }
            if body.len() + self.incoming.len() > LARGEST_ANSWER {
                return Err(TransportError::TooLarge { limit: LARGEST_ANSWER });
            }
        }
    }

    async fn rest(&mut self) -> Result<Bytes, TransportError> {
        while self.read().await? > 0 {
            if self.incoming.len() > LARGEST_ANSWER {
                return Err(TransportError::TooLarge { limit: LARGEST_ANSWER });
            }
        }
        Ok(self.incoming.split().freeze())
    }

    /// Reads what has come; there has to be more.
    async fn more(&mut self) -> Result<(), TransportError> {
        if self.read().await? == 0 { Err(broken(NoAnswer::End)) } else { Ok(()) }
    }

    async fn read(&mut self) -> Result<usize, TransportError> {
        // A full buffer would be taken for the end of the connection.
        if self.incoming.len() == self.incoming.capacity() {
            self.incoming.reserve(USUAL_ANSWER.max(self.incoming.len()));
        }
        self.stream.read_buf(&mut self.incoming).await.map_err(broken)
    }
}

fn broken(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> TransportError {
    TransportError::Broken { source: error.into() }
}
