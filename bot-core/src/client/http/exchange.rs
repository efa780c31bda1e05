//! One call on one connection: the request goes out, the answer comes back.

use std::io;

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::super::{TransportError, TransportResponse};
use super::answer::{self, Body, Chunk, Head, NoAnswer};
use super::connect::Stream;

/// Telegram's own answers end at about 4 MiB. What is much larger is something else.
const LARGEST_ANSWER: usize = 32 << 20;

/// Room for the answer to most calls.
const USUAL_ANSWER: usize = 4 << 10;

/// Sends a request and reads its answer; and whether the connection can be used for another.
pub(super) async fn exchange(
    stream: &mut dyn Stream,
    request: &[u8],
) -> Result<(TransportResponse, bool), TransportError> {
    let sent = send(stream, request).await;
    let received = Reader { stream, bytes: BytesMut::with_capacity(USUAL_ANSWER) }.answer().await;
    match (sent, received) {
        (sent, Ok((response, keep))) => Ok((response, keep && sent.is_ok())),
        // A server may answer and close before it has read all, so the answer comes first.
        (Err(error), Err(_)) => Err(broken(error)),
        (Ok(()), Err(error)) => Err(error),
    }
}

async fn send(stream: &mut dyn Stream, request: &[u8]) -> io::Result<()> {
    stream.write_all(request).await?;
    stream.flush().await
}

fn broken(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> TransportError {
    TransportError::Broken { source: error.into() }
}

struct Reader<'a> {
    stream: &'a mut dyn Stream,
    /// What has come and isn't read yet.
    bytes: BytesMut,
}

impl Reader<'_> {
    async fn answer(mut self) -> Result<(TransportResponse, bool), TransportError> {
        let head = self.head().await?;
        let body = match head.body {
            Body::Length(length) => self.exactly(length).await?,
            Body::Chunked => self.chunks().await?,
            Body::Rest => self.rest().await?,
        };
        let mut response = TransportResponse::new(head.status, body);
        response.retry_after = head.retry_after;
        // More than was asked for belongs to nothing.
        Ok((response, head.keep && self.bytes.is_empty()))
    }

    /// The head of the answer, after those that only say that it will come.
    async fn head(&mut self) -> Result<Head, TransportError> {
        loop {
            while let Some(head) = answer::head(&self.bytes).map_err(broken)? {
                let _ = self.bytes.split_to(head.length);
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
        self.bytes.reserve(length.saturating_sub(self.bytes.len()));
        while self.bytes.len() < length {
            self.more().await?;
        }
        Ok(self.bytes.split_to(length).freeze())
    }

    async fn chunks(&mut self) -> Result<Bytes, TransportError> {
        let mut body = BytesMut::new();
        loop {
            match answer::chunk(&self.bytes).map_err(broken)? {
                Some(Chunk::Piece(piece, next)) => {
                    body.extend_from_slice(&self.bytes[piece]);
                    let _ = self.bytes.split_to(next);
                }
                Some(Chunk::Last(end)) => {
                    let _ = self.bytes.split_to(end);
                    return Ok(body.freeze());
                }
                None => self.more().await?,
            }
            if body.len() + self.bytes.len() > LARGEST_ANSWER {
                return Err(TransportError::TooLarge { limit: LARGEST_ANSWER });
            }
        }
    }

    async fn rest(&mut self) -> Result<Bytes, TransportError> {
        while self.read().await? > 0 {
            if self.bytes.len() > LARGEST_ANSWER {
                return Err(TransportError::TooLarge { limit: LARGEST_ANSWER });
            }
        }
        Ok(self.bytes.split().freeze())
    }

    /// Reads what has come; there has to be more.
    async fn more(&mut self) -> Result<(), TransportError> {
        if self.read().await? == 0 { Err(broken(NoAnswer::End)) } else { Ok(()) }
    }

    async fn read(&mut self) -> Result<usize, TransportError> {
        // A full buffer would be taken for the end of the connection.
        if self.bytes.len() == self.bytes.capacity() {
            self.bytes.reserve(USUAL_ANSWER.max(self.bytes.len()));
        }
        self.stream.read_buf(&mut self.bytes).await.map_err(broken)
    }
}
