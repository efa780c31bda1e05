//! The transport that talks HTTP, to Telegram or to a Bot API server of one's own.
//!
//! The only part of the client that opens sockets. It follows no redirect, because that would
//! carry the token to another server, and repeats nothing that was sent.

use std::{fmt, time::Duration};

use bytes::{Bytes, BytesMut};
use reqwest::{
    ClientBuilder, Response, Url,
    header::{CONTENT_TYPE, HeaderValue, RETRY_AFTER},
};
use tokio::{
    sync::Semaphore,
    time::{Instant, timeout_at},
};

use super::{
    ClientError, Token, Transport, TransportError, TransportFuture, TransportRequest,
    TransportResponse,
};

/// Telegram's own answers end at about 4 MiB. What is much larger is something else.
const LARGEST_ANSWER: usize = 32 << 20;

/// A longer time-out is cut to this, because it may end after the clock does.
const A_YEAR: Duration = Duration::from_hours(365 * 24);

/// How often a connection without traffic is checked, so that one that broke unseen is noticed.
const KEEPALIVE: Duration = Duration::from_secs(30);

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
        let server = Url::parse(&self.base_url).map(|url| url.origin().ascii_serialization());
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
    http: reqwest::Client,
    /// With the token as the last part of its path.
    bot_url: Url,
    turns: Semaphore,
}

impl HttpTransport {
    /// Makes ready to call as one bot. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ClientError`] if the base URL cannot be one of the Bot API, if it begins with `https`
    /// and the feature `rustls` is off, or if TLS or the HTTP client cannot be set up.
    pub fn new(token: &Token, options: &HttpOptions) -> Result<Self, ClientError> {
        let bot_url = bot_url(token, &options.base_url)?;
        let connections = options.max_connections.clamp(1, Semaphore::MAX_PERMITS);
        let builder = reqwest::Client::builder()
            .user_agent(&*options.user_agent)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .no_proxy()
            .http1_only()
            .tcp_nodelay(true)
            .tcp_keepalive(KEEPALIVE)
            .connect_timeout(options.connect_timeout)
            .pool_idle_timeout(options.pool_idle_timeout)
            .pool_max_idle_per_host(connections);
        let http = with_tls(builder, bot_url.scheme() == "https")?
            .build()
            .map_err(|error| ClientError::Http { source: error.without_url().into() })?;
        Ok(Self { http, bot_url, turns: Semaphore::new(connections) })
    }

    async fn exchange(
        &self,
        method: &str,
        params: Bytes,
    ) -> Result<TransportResponse, TransportError> {
        let mut url = self.bot_url.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.push(method);
        }
        let request = self
            .http
            .post(url)
            .header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
            .body(params);
        let response = request.send().await.map_err(not_answered)?;
        let mut answer = TransportResponse::new(response.status().as_u16(), Bytes::new());
        answer.retry_after = response
            .headers()
            .get(RETRY_AFTER)
            .and_then(|value| value.to_str().ok()?.trim().parse().ok())
            .map(Duration::from_secs);
        answer.body = body(response).await?;
        Ok(answer)
    }
}

impl Transport for HttpTransport {
    fn send<'a>(&'a self, request: TransportRequest<'a>) -> TransportFuture<'a> {
        Box::pin(async move {
            let after = request.timeout;
            let deadline = Instant::now() + after.min(A_YEAR);
            let _turn = timeout_at(deadline, self.turns.acquire())
                .await
                .map_err(|_| TransportError::Busy { after })?;
            timeout_at(deadline, self.exchange(request.method, request.params))
                .await
                .map_err(|_| TransportError::TimedOut { after })?
        })
    }
}

impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpTransport")
            .field("server", &self.bot_url.origin().ascii_serialization())
            .field("free_connections", &self.turns.available_permits())
            .finish_non_exhaustive()
    }
}

/// Checks a base URL and adds the bot's part to it.
fn bot_url(token: &Token, base: &str) -> Result<Url, ClientError> {
    let bad = |problem| Err(ClientError::BadUrl { problem });
    let mut url = Url::parse(base).map_err(|error| ClientError::NoUrl { source: error.into() })?;
    if url.scheme() != "http" && url.scheme() != "https" {
        return bad("does not begin with `http://` or `https://`");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return bad("has a `?` or `#`, which no method can be added to");
    }
    if matches!(token.hide(base), std::borrow::Cow::Owned(_)) {
        return bad("has the token in it, which the client adds by itself");
    }
    match url.path_segments_mut() {
        Ok(mut path) => path.pop_if_empty().push(&format!("bot{}", token.as_str())),
        Err(()) => return bad("has no host"),
    };
    Ok(url)
}

/// Gives the HTTP client a TLS of ours, without touching the defaults of the process.
#[cfg(feature = "rustls")]
fn with_tls(builder: ClientBuilder, https: bool) -> Result<ClientBuilder, ClientError> {
    use rustls_platform_verifier::BuilderVerifierExt as _;

    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let failed = |error: rustls::Error| ClientError::Tls { source: error.into() };
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(failed)?;
    // A machine without root certificates can still talk to a server of its own by `http`.
    let config = if https {
        config.with_platform_verifier().map_err(failed)?
    } else {
        config.with_root_certificates(rustls::RootCertStore::empty())
    };
    let mut config = config.with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(builder.tls_backend_preconfigured(config))
}

#[cfg(not(feature = "rustls"))]
fn with_tls(builder: ClientBuilder, https: bool) -> Result<ClientBuilder, ClientError> {
    if https { Err(ClientError::NoTls) } else { Ok(builder) }
}

/// Sorts the errors of sending by what they say about the call.
fn not_answered(error: reqwest::Error) -> TransportError {
    let (connect, timeout, builder) = (error.is_connect(), error.is_timeout(), error.is_builder());
    let source = error.without_url().into();
    match (connect, timeout) {
        (true, true) => TransportError::ConnectTimedOut { source },
        (true, false) => TransportError::Connect { source },
        (false, _) if builder => TransportError::Request { source },
        (false, _) => TransportError::Broken { source },
    }
}

/// Reads a body up to a limit. One that came in one piece is not copied.
async fn body(mut response: Response) -> Result<Bytes, TransportError> {
    let too_large = || TransportError::TooLarge { limit: LARGEST_ANSWER };
    let length = response.content_length().unwrap_or(0);
    let length = usize::try_from(length).ok().filter(|length| *length <= LARGEST_ANSWER);
    let length = length.ok_or_else(too_large)?;
    let mut body = BytesMut::new();
    while let Some(piece) = response
        .chunk()
        .await
        .map_err(|error| TransportError::Broken { source: error.without_url().into() })?
    {
        if body.is_empty() && piece.len() == length {
            return Ok(piece);
        }
        if body.len() + piece.len() > LARGEST_ANSWER {
            return Err(too_large());
        }
        body.reserve(length.saturating_sub(body.len()));
        body.extend_from_slice(&piece);
    }
    Ok(body.freeze())
}
