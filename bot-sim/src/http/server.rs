//! The socket and its connections.

use std::future::Future;
use std::io;
use std::sync::Arc;

use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use super::answer::Answer;
use super::request::{self, Call};
use crate::task;

/// Most bytes of a request's headers.
const MAX_HEADERS: usize = 256 * 1024;

/// What answers calls.
pub(crate) trait Service: Send + Sync + 'static {
    /// Answers one call.
    fn answer(self: Arc<Self>, call: Call) -> impl Future<Output = Answer> + Send;
}

/// Serves connections until the sender of `cut` is gone; each change of it cuts all connections.
pub(crate) async fn serve<S: Service>(
    listener: TcpListener,
    service: Arc<S>,
    mut cut: watch::Receiver<u64>,
) {
    loop {
        tokio::select! {
            changed = cut.changed() => if changed.is_err() {
                return;
            },
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    task::spawn(connection(stream, service.clone(), cut.clone()));
                }
                Err(error) => {
                    tracing::warn!(%error, "can't accept a connection");
                    tokio::task::yield_now().await;
                }
            },
        }
    }
}

async fn connection<S: Service>(stream: TcpStream, service: Arc<S>, mut cut: watch::Receiver<u64>) {
    // Answers are small: waiting for more to send would only delay them.
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "no TCP_NODELAY");
    }
    let answer = service_fn(move |request| {
        let service = service.clone();
        async move {
            let answer = match request::read(request).await {
                Ok(call) => service.answer(call).await,
                Err(status) => Answer::Bare(status),
            };
            answer.into_response().ok_or_else(|| io::Error::other("cut on demand"))
        }
    });
    let connection = hyper::server::conn::http1::Builder::new()
        .header_read_timeout(None)
        .max_buf_size(MAX_HEADERS)
        .serve_connection(TokioIo::new(stream), answer);
    tokio::select! {
        _ = cut.changed() => {}
        result = connection => if let Err(error) = result {
            tracing::debug!(%error, "connection ended");
        },
    }
}
