//! The socket of the load server, and what each method answers.

use std::convert::Infallible;
use std::error::Error;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::header::CONTENT_TYPE;
use hyper::service::service_fn;
use hyper::{Request, Response, body::Incoming};
use hyper_util::rt::TokioIo;
use serde::Deserialize;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::time::timeout;

use super::traffic::{BOT, Traffic, sent};
use super::{Latencies, Mix, Report, Started};
use crate::children::{questions, say};
use crate::options::Options;
use crate::{cpu, task};

/// After this long without any answer, what isn't answered is lost.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often that is looked at.
const LOOK: Duration = Duration::from_secs(1);
/// Most updates of one answer, as with Telegram.
const BATCH: usize = 100;

struct Server {
    traffic: Mutex<Traffic>,
    messages: Mutex<u64>,
    /// There may be something to hand out.
    news: Notify,
    /// Everything may be answered.
    answered: Notify,
}

#[derive(Deserialize)]
struct GetUpdates {
    #[serde(default)]
    offset: i64,
    #[serde(default)]
    limit: Option<usize>,
    #[serde(default)]
    timeout: u64,
}

#[derive(Deserialize)]
struct SendMessage<'a> {
    chat_id: i64,
    #[serde(borrow)]
    text: std::borrow::Cow<'a, str>,
}

/// Serves until its standard input ends; each line there is a number of updates to hand out, which
/// is answered with a [`Report`].
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let mix: Mix = options.get("mix", Mix::PutGet)?;
    let in_flight = options.get("in-flight", 100_usize)?;
    let seed = options.get("seed", 1_u64)?;
    let server = Arc::new(Server {
        traffic: Mutex::new(Traffic::new(mix, in_flight, seed)),
        messages: Mutex::new(0),
        news: Notify::new(),
        answered: Notify::new(),
    });
    let mut legs = questions();
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async move {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        say(&Started { port: listener.local_addr()?.port() })?;
        task::spawn(accept(listener, Arc::clone(&server)));
        while let Some(line) = legs.recv().await {
            say(&server.leg(line.trim().parse()?).await)?;
        }
        Ok(())
    })
}

async fn accept(listener: TcpListener, server: Arc<Server>) {
    while let Ok((stream, _)) = listener.accept().await {
        task::spawn(connection(stream, Arc::clone(&server)));
    }
}

async fn connection(stream: TcpStream, server: Arc<Server>) {
    // Without it answers may wait for the other side's acknowledgement.
    if stream.set_nodelay(true).is_err() {
        return;
    }
    let answer = service_fn(|request| {
        let server = Arc::clone(&server);
        async move { Ok::<_, Infallible>(json(server.answer(request).await)) }
    });
    let connection = hyper::server::conn::http1::Builder::new()
        .header_read_timeout(None)
        .serve_connection(TokioIo::new(stream), answer);
    // A bot may cut its connections when it stops.
    let _ = connection.await;
}

fn json(body: String) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(body)));
    response
        .headers_mut()
        .insert(CONTENT_TYPE, hyper::header::HeaderValue::from_static("application/json"));
    response
}

impl Server {
    fn traffic(&self) -> MutexGuard<'_, Traffic> {
        self.traffic.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Hands out updates and waits until they are answered or lost.
    async fn leg(&self, updates: u64) -> Report {
        let (start, cpu) = (Instant::now(), cpu::nanoseconds());
        self.traffic().begin(updates);
        self.news.notify_one();
        let (mut answered, mut since) = (0, start);
        loop {
            // Woken or not: what counts is how it stands.
            let _ = timeout(LOOK, self.answered.notified()).await;
            let traffic = self.traffic();
            if traffic.is_answered() {
                break;
            }
            if traffic.answers() > answered {
                (answered, since) = (traffic.answers(), Instant::now());
            } else if since.elapsed() > PATIENCE {
                break;
            }
        }
        let seconds = start.elapsed().as_secs_f64();
        let mut leg = self.traffic().end();
        Report {
            updates: leg.answered,
            seconds,
            latencies: Latencies::of(&mut leg.micros),
            polls: leg.polls,
            server_cpu: cpu::nanoseconds() - cpu,
            faults: leg.faults,
        }
    }

    async fn answer(&self, request: Request<Incoming>) -> String {
        let (head, body) = request.into_parts();
        let body = body.collect().await.map(http_body_util::Collected::to_bytes);
        let body = body.unwrap_or_default();
        let method = head.uri.path().rsplit('/').next().unwrap_or_default();
        let answer = match method {
            "getMe" => Ok(format!(r#"{{"ok":true,"result":{BOT}}}"#)),
            "getUpdates" => match serde_json::from_slice(&body) {
                Ok(question) => Ok(self.get_updates(question).await),
                Err(error) => Err(error),
            },
            "sendMessage" => serde_json::from_slice(&body).map(|call| self.send_message(&call)),
            _ => Ok(r#"{"ok":true,"result":true}"#.to_owned()),
        };
        answer.unwrap_or_else(|error| {
            let text = serde_json::Value::from(format!("Bad Request: {error}"));
            format!(r#"{{"ok":false,"error_code":400,"description":{text}}}"#)
        })
    }

    async fn get_updates(
        &self,
        GetUpdates { offset, limit, timeout: seconds }: GetUpdates,
    ) -> String {
        let most = limit.unwrap_or(BATCH).clamp(1, BATCH);
        self.traffic().confirm(offset);
        let updates = timeout(Duration::from_secs(seconds), async {
            loop {
                let news = self.news.notified();
                let updates = self.traffic().hand_out(most, Instant::now());
                if let Some(updates) = updates {
                    return updates;
                }
                news.await;
            }
        });
        let updates = updates.await.unwrap_or_else(|_| "[]".to_owned());
        format!(r#"{{"ok":true,"result":{updates}}}"#)
    }

    fn send_message(&self, SendMessage { chat_id, text }: &SendMessage<'_>) -> String {
        let mut traffic = self.traffic();
        traffic.answered(*chat_id, text, Instant::now());
        let is_answered = traffic.is_answered();
        drop(traffic);
        if is_answered {
            self.answered.notify_one();
        } else {
            self.news.notify_one();
        }
        let mut messages = self.messages.lock().unwrap_or_else(PoisonError::into_inner);
        *messages += 1;
        sent(*messages, *chat_id, text)
    }
}
