//! The one seam to Telegram: a call goes out, an answer comes back.
//!
//! Everything that stands between the client and the network is a [`Transport`]: HTTP itself,
//! limits, tracing, a simulator, a test. One wraps another, and none of them knows a method of
//! the Bot API or a token.

use std::{error::Error, fmt, pin::Pin, sync::Arc, time::Duration};

use bot_api::types::ChatTarget;
use bytes::Bytes;

/// An error of any kind, as the cause of one of ours.
pub(super) type BoxError = Box<dyn Error + Send + Sync>;

/// What [`Transport::send`] gives: a boxed future, so that a transport can be a `dyn Transport`.
pub type TransportFuture<'a> =
    Pin<Box<dyn Future<Output = Result<TransportResponse, TransportError>> + Send + 'a>>;

/// Brings a call to Telegram and the answer back.
///
/// A transport does not judge the answer: a refusal is an answer like any other.
///
/// # Example: a transport that counts
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
///
/// use bot_core::client::{Transport, TransportFuture, TransportRequest};
///
/// struct Counted<T> {
///     calls: AtomicU64,
///     inner: T,
/// }
///
/// impl<T: Transport> Transport for Counted<T> {
///     fn send<'a>(&'a self, request: TransportRequest<'a>) -> TransportFuture<'a> {
///         self.calls.fetch_add(1, Ordering::Relaxed);
///         self.inner.send(request)
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends one call and waits for its answer.
    ///
    /// The future can be dropped at any time. Whether Telegram acts on the call is then unknown.
    ///
    /// # Errors
    ///
    /// [`TransportError`] when there is no answer. Its variants tell calls that were surely not
    /// sent from those that Telegram may have acted on, and the first have to be chosen only
    /// where it is certain. It must not hold the token, nor a URL that has it.
    fn send<'a>(&'a self, request: TransportRequest<'a>) -> TransportFuture<'a>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send<'a>(&'a self, request: TransportRequest<'a>) -> TransportFuture<'a> {
        (**self).send(request)
    }
}

/// A call on its way to Telegram.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransportRequest<'a> {
    /// The method's name, such as `sendMessage`.
    pub method: &'a str,
    /// The chat the call is addressed to, if it has one: flood limits are kept by chat.
    pub chat: Option<&'a ChatTarget>,
    /// The parameters: one JSON object.
    pub params: Bytes,
    /// How long the whole exchange may take, from here to the last byte of the answer.
    pub timeout: Duration,
}

impl<'a> TransportRequest<'a> {
    /// A call without a chat.
    #[must_use]
    pub fn new(method: &'a str, params: Bytes, timeout: Duration) -> Self {
        Self { method, chat: None, params, timeout }
    }
}

impl fmt::Debug for TransportRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What people write to each other is not for logs.
        f.debug_struct("TransportRequest")
            .field("method", &self.method)
            .field("chat", &self.chat)
            .field("params", &format_args!("{} bytes", self.params.len()))
            .field("timeout", &self.timeout)
            .finish()
    }
}

/// An answer as it came, whatever it says.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransportResponse {
    /// The HTTP status.
    pub status: u16,
    /// The header `Retry-After`, when it is there and a number of seconds.
    pub retry_after: Option<Duration>,
    /// The body, which should be a JSON object.
    pub body: Bytes,
}

impl TransportResponse {
    /// An answer without `Retry-After`.
    #[must_use]
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self { status, retry_after: None, body: body.into() }
    }
}

impl fmt::Debug for TransportResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportResponse")
            .field("status", &self.status)
            .field("retry_after", &self.retry_after)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

/// Why there is no answer.
///
/// It says what is known about the call: [`was_not_sent`](Self::was_not_sent) tells whether a
/// repeat is safe.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TransportError {
    /// The request could not be made. It was not sent.
    #[error("the request could not be made")]
    Request {
        /// What was wrong with it.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
    /// All connections were in use until the time was over. The call was not sent.
    #[error("no connection became free within {} s", after.as_secs_f32())]
    Busy {
        /// How long it waited.
        after: Duration,
    },
    /// No connection could be made: no such host, refused, no TLS. The call was not sent.
    #[error("no connection to the server could be made")]
    Connect {
        /// What the network said.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
    /// No connection was made in time. The call was not sent.
    #[error("no connection to the server was made in time")]
    ConnectTimedOut {
        /// What the network said.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
    /// No answer came in time. Telegram may have acted on the call.
    #[error("no answer came within {} s", after.as_secs_f32())]
    TimedOut {
        /// How long it waited.
        after: Duration,
    },
    /// The connection broke before the whole answer was there. Telegram may have acted on the
    /// call.
    #[error("the connection broke before the answer was complete")]
    Broken {
        /// What the network said.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
    /// The answer is too large to be one of Telegram's. It may have acted on the call.
    #[error("the answer is larger than {limit} bytes")]
    TooLarge {
        /// The most bytes that are read.
        limit: usize,
    },
}

impl TransportError {
    /// Whether it is certain that Telegram never saw the call, so that a repeat does nothing
    /// twice.
    #[must_use]
    pub fn was_not_sent(&self) -> bool {
        match self {
            Self::Request { .. }
            | Self::Busy { .. }
            | Self::Connect { .. }
            | Self::ConnectTimedOut { .. } => true,
            Self::TimedOut { .. } | Self::Broken { .. } | Self::TooLarge { .. } => false,
        }
    }

    /// Whether a time-out ended the call, be it before or after it was sent.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Busy { .. } | Self::ConnectTimedOut { .. } | Self::TimedOut { .. })
    }
}
