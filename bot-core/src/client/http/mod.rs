//! The transport that talks HTTP, to Telegram or to a Bot API server of one's own.
//!
//! The only part of the client that opens sockets. It follows no redirect, because that would
//! carry the token to another server, and repeats nothing that was sent.

mod address;
mod answer;
mod connect;
mod exchange;
mod pool;

use std::{fmt, time::Duration};

use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::{Instant, timeout_at},
};

use self::{address::Address, connect::Connector, exchange::Connection, pool::Pool};
use super::{
    ClientError, Token, Transport, TransportError, TransportFuture, TransportRequest,
    TransportResponse,
};

/// A longer time-out is cut to this, because it may end after the clock does.
const A_YEAR: Duration = Duration::from_hours(365 * 24);

/// How to reach the Bot API.
///
/// ```
/// use bot_core::client::HttpOptions;
///
/// let mut options = HttpOptions::default();
/// options.base_url = "http://127.0.0.1:8081".into();
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpOptions {
    /// Where the Bot API is: all that stands before `/bot<token>` in its URLs, without the token.
    /// A path is allowed, and so is a slash at the end. `http` sends the token in the clear, so it
    /// is for servers of one's own. Default: `https://api.telegram.org`.
    pub base_url: String,
    /// How long a new connection may take, with TLS. Default: 10 s.
    pub connect_timeout: Duration,
    /// How long a connection is kept without a call. Default: 60 s.
    pub pool_idle_timeout: Duration,
    /// Most connections, which is also most calls at once; others wait for their turn. A waiting
    /// `getUpdates` holds one. At least 1. Default: 64.
    pub max_connections: usize,
    /// The header `User-Agent`. Default: the name and version of this crate.
    pub user_agent: String,
}

impl Default for HttpOptions {
    fn default() -> Self {
        Self {
            base_url: "https://api.telegram.org".into(),
            connect_timeout: Duration::from_secs(10),
            pool_idle_timeout: Duration::from_mins(1),
            max_connections: 64,
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).into(),
        }
    }
}

impl fmt::Debug for HttpOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The base URL may have a password, or a token that somebody left in by mistake.
        let server = address::origin(&self.base_url);
        f.debug_struct("HttpOptions")
            .field("base_url", &server.as_deref().unwrap_or("unreadable"))
            .field("connect_timeout", &self.connect_timeout)
            .field("pool_idle_timeout", &self.pool_idle_timeout)
            .field("max_connections", &self.max_connections)
            .field("user_agent", &self.user_agent)
            .finish()
    }
}

/// Sends calls by HTTP, as `POST` with a JSON body, over connections that are kept.
///
/// Proxies of the environment are not used.
///
/// # Example: another transport around it
///
/// ```
/// use bot_core::client::{Client, HttpOptions, HttpTransport, Token};
///
/// # fn wrap(inner: HttpTransport) -> HttpTransport { inner }
/// let token: Token = "123456:ABC-DEF".parse()?;
/// let mut options = HttpOptions::default();
/// options.base_url = "http://127.0.0.1:8081".into();
/// let transport = HttpTransport::new(&token, &options)?;
/// let client = Client::builder(token).transport(wrap(transport)).build()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct HttpTransport {
    address: Address,
    connector: Connector,
    pool: Pool,
    turns: Semaphore,
}

impl HttpTransport {
    /// Makes ready to call as one bot. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ClientError`] if the base URL cannot be one of the Bot API, if it begins with `https`
    /// and the feature `rustls` is off, or if TLS or the user agent cannot be used.
    pub fn new(token: &Token, options: &HttpOptions) -> Result<Self, ClientError> {
        let user_agent = &*options.user_agent;
        if !user_agent.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
            return Err(ClientError::Http { source: "the user agent isn't plain ASCII".into() });
        }
        let address = Address::new(token, &options.base_url, user_agent)?;
        let connector = Connector::new(&address, options.connect_timeout)?;
        let connections = options.max_connections.clamp(1, Semaphore::MAX_PERMITS);
        let pool = Pool::new(options.pool_idle_timeout);
        Ok(Self { address, connector, pool, turns: Semaphore::new(connections) })
    }

    /// Waits for one of the connections.
    async fn turn(&self, deadline: Instant) -> Option<SemaphorePermit<'_>> {
        match self.turns.try_acquire() {
            Ok(turn) => Some(turn),
            Err(_) => timeout_at(deadline, self.turns.acquire()).await.ok()?.ok(),
        }
    }

    async fn exchange(
        &self,
        TransportRequest { method, params, .. }: TransportRequest<'_>,
        deadline: Instant,
    ) -> Result<TransportResponse, TransportError> {
        let mut connection = match self.pool.take() {
            Some(connection) => connection,
            None => Connection::new(self.connector.connect(&self.address, deadline).await?),
        };
        let request = |request: &mut Vec<u8>| self.address.write(request, method, &params);
        // A connection on which something went wrong is closed, and so is one whose call is given
        // up: what comes on it later belongs to nobody.
        let (answer, keep) = connection.exchange(request).await?;
        if keep {
            self.pool.give_back(connection);
        }
        Ok(answer)
    }
}

impl Transport for HttpTransport {
    fn send<'a>(&'a self, request: TransportRequest<'a>) -> TransportFuture<'a> {
        Box::pin(async move {
            let after = request.timeout;
            let deadline = Instant::now() + after.min(A_YEAR);
            let _turn = self.turn(deadline).await.ok_or(TransportError::Busy { after })?;
            timeout_at(deadline, self.exchange(request, deadline))
                .await
                .map_err(|_| TransportError::TimedOut { after })?
        })
    }
}

impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpTransport")
            .field("server", &self.address.origin())
            .field("free_connections", &self.turns.available_permits())
            .finish_non_exhaustive()
    }
}
