//! How a client is set up.

use std::{fmt, sync::Arc, time::Duration};

use super::{Client, ClientError, HttpOptions, HttpTransport, Token, Transport};

/// How long a call may take if nothing else is said.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);

/// Makes a [`Client`]. Every option has a default that is right for Telegram itself.
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    token: Token,
    request_timeout: Duration,
    http: Option<HttpOptions>,
    transport: Option<Arc<dyn Transport>>,
}

impl ClientBuilder {
    pub(super) fn new(token: Token) -> Self {
        Self { token, request_timeout: REQUEST_TIMEOUT, http: None, transport: None }
    }

    /// Where the Bot API is, for a server of one's own: `http://127.0.0.1:8081`.
    /// See [`HttpOptions::base_url`]. Default: `https://api.telegram.org`.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        self.http(|options| options.base_url = url.into())
    }

    /// How long a call may take, from the wait for a connection to the end of the answer.
    /// Default: 30 s. [`Client::call_with_timeout`] says it for one call.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request_timeout = timeout;
        self
    }

    /// How long a new connection may take. Default: 10 s.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.http(|options| options.connect_timeout = timeout)
    }

    /// How long a connection is kept without a call. Default: 60 s.
    pub fn pool_idle_timeout(self, timeout: Duration) -> Self {
        self.http(|options| options.pool_idle_timeout = timeout)
    }

    /// Most connections, which is also most calls at once. At least 1. Default: 64.
    pub fn max_connections(self, connections: usize) -> Self {
        self.http(|options| options.max_connections = connections)
    }

    /// The header `User-Agent`. Default: the name and version of this crate.
    pub fn user_agent(self, name: impl Into<String>) -> Self {
        self.http(|options| options.user_agent = name.into())
    }

    /// A way to Telegram of one's own, in place of [`HttpTransport`] or around one.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Makes the client. Nothing is sent yet, so a token that Telegram does not know is not seen
    /// here.
    ///
    /// # Errors
    ///
    /// [`ClientError`] as from [`HttpTransport::new`], or if there is a transport of one's own
    /// and also an option of HTTP, which it would not use.
    pub fn build(self) -> Result<Client, ClientError> {
        let Self { token, request_timeout, http, transport } = self;
        let transport = match (transport, http) {
            (Some(_), Some(_)) => return Err(ClientError::TwoTransports),
            (Some(transport), None) => transport,
            (None, options) => Arc::new(HttpTransport::new(&token, &options.unwrap_or_default())?),
        };
        Ok(Client::with(token, transport, request_timeout))
    }

    fn http(mut self, change: impl FnOnce(&mut HttpOptions)) -> Self {
        change(self.http.get_or_insert_default());
        self
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("token", &self.token)
            .field("request_timeout", &self.request_timeout)
            .field("http", &self.http)
            .finish_non_exhaustive()
    }
}
