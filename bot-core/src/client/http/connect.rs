//! New connections: the address of the host, TCP, TLS.

use std::{io, net::SocketAddr, pin::pin, time::Duration};

use socket2::{SockRef, TcpKeepalive};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpStream, lookup_host},
    time::{Instant, timeout, timeout_at},
};

use super::super::{ClientError, TransportError};
use super::{A_YEAR, Address};

/// How often a connection without traffic is checked, so that one that broke unseen is noticed.
const KEEPALIVE: Duration = Duration::from_secs(30);

/// How long addresses of one kind are tried alone before those of the other kind are tried too:
/// IPv6 may be there and lead nowhere.
const HEAD_START: Duration = Duration::from_millis(300);

/// A connection, with TLS or without.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// Makes connections to one server.
pub(super) struct Connector {
    timeout: Duration,
    tls: Option<Tls>,
}

impl Connector {
    /// # Errors
    ///
    /// [`ClientError`] if the server needs TLS and there is none.
    pub(super) fn new(address: &Address, timeout: Duration) -> Result<Self, ClientError> {
        let tls = if address.https { Some(Tls::new(&address.host)?) } else { None };
        Ok(Self { timeout: timeout.min(A_YEAR), tls })
    }

    /// A new connection, before the deadline of the call. Nothing of it is sent on it yet.
    pub(super) async fn connect(
        &self,
        address: &Address,
        deadline: Instant,
    ) -> Result<Box<dyn Stream>, TransportError> {
        let deadline = deadline.min(Instant::now() + self.timeout);
        match timeout_at(deadline, self.open(address)).await {
            Ok(Ok(stream)) => Ok(stream),
            Ok(Err(error)) if error.kind() == io::ErrorKind::TimedOut => {
                Err(TransportError::ConnectTimedOut { source: error.into() })
            }
            Ok(Err(error)) => Err(TransportError::Connect { source: error.into() }),
            Err(elapsed) => Err(TransportError::ConnectTimedOut { source: elapsed.into() }),
        }
    }

    async fn open(&self, address: &Address) -> io::Result<Box<dyn Stream>> {
        let addresses = lookup_host((&*address.host, address.port)).await?;
        let stream = first_of(addresses.collect(), self.timeout).await?;
        stream.set_nodelay(true)?;
        let keepalive = TcpKeepalive::new().with_time(KEEPALIVE).with_interval(KEEPALIVE);
        // A connection works without it too.
        let _ = SockRef::from(&stream).set_tcp_keepalive(&keepalive);
        match &self.tls {
            Some(tls) => tls.wrap(stream).await,
            None => Ok(Box::new(stream)),
        }
    }
}

/// Connects to the first of the addresses that can be reached.
async fn first_of(addresses: Vec<SocketAddr>, limit: Duration) -> io::Result<TcpStream> {
    let is_v6 = addresses.first().is_some_and(SocketAddr::is_ipv6);
    let (first, others): (Vec<_>, Vec<_>) =
        addresses.into_iter().partition(|address| address.is_ipv6() == is_v6);
    let mut first = pin!(one_by_one(&first, limit));
    if others.is_empty() {
        return first.await;
    }
    let mut others = pin!(one_by_one(&others, limit));
    match timeout(HEAD_START, &mut first).await {
        Ok(Ok(stream)) => Ok(stream),
        Ok(Err(_)) => others.await,
        Err(_) => tokio::select! {
            stream = &mut first => if stream.is_ok() { stream } else { others.await },
            stream = &mut others => if stream.is_ok() { stream } else { first.await },
        },
    }
}

async fn one_by_one(addresses: &[SocketAddr], limit: Duration) -> io::Result<TcpStream> {
    // One that doesn't answer leaves time for the others.
    let limit = limit / u32::try_from(addresses.len().max(1)).unwrap_or(u32::MAX);
    let mut error = io::Error::new(io::ErrorKind::NotFound, "the host has no address");
    for address in addresses {
        error = match timeout(limit, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) => error,
            Err(elapsed) => elapsed.into(),
        };
    }
    Err(error)
}

#[cfg(feature = "rustls")]
struct Tls {
    connector: tokio_rustls::TlsConnector,
    name: rustls::pki_types::ServerName<'static>,
}

#[cfg(feature = "rustls")]
impl Tls {
    /// A TLS of ours, without touching the defaults of the process.
    fn new(host: &str) -> Result<Self, ClientError> {
        use rustls_platform_verifier::BuilderVerifierExt;

        let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
        let failed = |error: rustls::Error| ClientError::Tls { source: error.into() };
        let mut config = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .and_then(BuilderVerifierExt::with_platform_verifier)
            .map_err(failed)?
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        let name = rustls::pki_types::ServerName::try_from(host.to_owned())
            .map_err(|error| ClientError::Tls { source: error.into() })?;
        Ok(Self { connector: std::sync::Arc::new(config).into(), name })
    }

    async fn wrap(&self, stream: TcpStream) -> io::Result<Box<dyn Stream>> {
        Ok(Box::new(self.connector.connect(self.name.clone(), stream).await?))
    }
}

/// There is none in this build.
#[cfg(not(feature = "rustls"))]
enum Tls {}

#[cfg(not(feature = "rustls"))]
impl Tls {
    fn new(_host: &str) -> Result<Self, ClientError> {
        Err(ClientError::NoTls)
    }

    #[expect(clippy::unused_async, reason = "as with TLS")]
    async fn wrap(&self, _stream: TcpStream) -> io::Result<Box<dyn Stream>> {
        match *self {}
    }
}
