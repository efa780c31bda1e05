//! The socket of the load server, and what each method answers.

use std::convert::Infallible;
use std::error::Error;
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
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
use tokio::time::{sleep, timeout};

use super::params::as_json;
use super::traffic::{ME, Traffic, sent};
use super::{Crowd, Latencies, Limits, Load, Mix, Report, Started};
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
    /// There may be something to hand out.
    news: Notify,
    /// Everything may be answered, and the bot may wait for more.
    settled: Notify,
    /// Messages that the bot has sent.
    messages: AtomicU64,
    /// Milliseconds until a message of the bot is answered.
    delay: AtomicU64,
    /// Messages that aren't answered yet.
    sending: Gauge,
    /// Calls of `getUpdates` that wait.
    waiting: Gauge,
    connections: Gauge,
}

/// How many there are now, and the most there ever were.
#[derive(Default)]
struct Gauge {
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Gauge {
    /// One more, as long as the answer lives.
    fn enter(&self) -> Entered<'_> {
        let now = self.now.fetch_add(1, Ordering::Relaxed) + 1;
        self.most.fetch_max(now, Ordering::Relaxed);
        Entered(self)
    }
}

struct Entered<'a>(&'a Gauge);

impl Drop for Entered<'_> {
    fn drop(&mut self) {
        self.0.now.fetch_sub(1, Ordering::Relaxed);
    }
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

pub(crate) const OPTIONS: &[&str] =
    &["mix", "users", "apart", "note", "in-flight", "of-chat", "seed"];

/// Serves until its standard input ends; each line there is a [`Load`], which is answered with a
/// [`Report`].
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let mix: Mix = options.get("mix", Mix::PutGet)?;
    let Limits { in_flight, of_chat } = Limits::of(100);
    let in_flight = options.get("in-flight", in_flight)?;
    let limits = Limits { in_flight, of_chat: options.get("of-chat", of_chat)? };
    let crowd = Crowd {
        users: options.get("users", Crowd::default().users)?,
        apart: options.get("apart", Crowd::default().apart)?,
        note: options.get_if_given("note")?,
    };
    let seed = options.get("seed", 1_u64)?;
    let server = Arc::new(Server {
        traffic: Mutex::new(Traffic::new(mix, crowd, limits, seed)),
        news: Notify::new(),
        settled: Notify::new(),
        messages: AtomicU64::new(0),
        delay: AtomicU64::new(0),
        sending: Gauge::default(),
        waiting: Gauge::default(),
        connections: Gauge::default(),
    });
    let mut legs = questions();
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async move {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        say(&Started { port: listener.local_addr()?.port() })?;
        task::spawn(accept(listener, Arc::clone(&server)));
        while let Some(line) = legs.recv().await {
            say(&server.leg(&serde_json::from_str(&line)?).await)?;
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
    let _open = server.connections.enter();
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
    async fn leg(&self, load: &Load) -> Report {
        let (start, cpu) = (Instant::now(), cpu::nanoseconds());
        self.delay.store(load.delay, Ordering::Relaxed);
        self.traffic().begin(load, start);
        self.news.notify_one();
        let (mut answered, mut since) = (0, start);
        while !self.is_settled() {
            // Woken or not: what counts is how it stands.
            let _ = timeout(LOOK, self.settled.notified()).await;
            let answers = self.traffic().answers();
            if answers > answered {
                (answered, since) = (answers, Instant::now());
            } else if since.elapsed() > PATIENCE {
                break;
            }
        }
        let mut leg = self.traffic().end();
        Report {
            updates: leg.answered,
            seconds: leg.last.map_or(0.0, |last| (last - start).as_secs_f64()),
            latencies: Latencies::of(&mut leg.micros),
            polls: leg.polls,
            connections: self.connections.most.load(Ordering::Relaxed),
            server_cpu: cpu::nanoseconds() - cpu,
            faults: leg.faults,
        }
    }

    /// Whether everything is answered, and the bot waits for more: so what it does after its last
    /// answer is measured as well.
    fn is_settled(&self) -> bool {
        let none = |gauge: &Gauge| gauge.now.load(Ordering::Relaxed) == 0;
        self.traffic().is_answered() && none(&self.sending) && !none(&self.waiting)
    }

    async fn answer(&self, request: Request<Incoming>) -> String {
        let (head, body) = request.into_parts();
        let body = body.collect().await.map(http_body_util::Collected::to_bytes);
        let media = head.headers.get(CONTENT_TYPE).and_then(|media| media.to_str().ok());
        let body = as_json(media.unwrap_or_default(), body.unwrap_or_default());
        let method = head.uri.path().rsplit('/').next().unwrap_or_default();
        // Telegram takes any case, and some clients write `GetMe`.
        let answer = match method.to_ascii_lowercase().as_str() {
            "getme" => Ok(format!(r#"{{"ok":true,"result":{ME}}}"#)),
            "getupdates" => match serde_json::from_slice(&body) {
                Ok(question) => Ok(self.get_updates(question).await),
                Err(error) => Err(error),
            },
            "sendmessage" => match serde_json::from_slice(&body) {
                Ok(call) => Ok(self.send_message(call).await),
                Err(error) => Err(error),
            },
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
        let updates = timeout(Duration::from_secs(seconds), self.updates(most)).await;
        let updates = updates.unwrap_or_else(|_| "[]".to_owned());
        format!(r#"{{"ok":true,"result":{updates}}}"#)
    }

    /// The next updates, when there are some.
    async fn updates(&self, most: usize) -> String {
        loop {
            let news = self.news.notified();
            let (updates, next_at) = {
                let mut traffic = self.traffic();
                (traffic.hand_out(most, Instant::now()), traffic.next_at())
            };
            if let Some(updates) = updates {
                return updates;
            }
            let _waits = self.waiting.enter();
            self.settled.notify_one();
            match next_at {
                // A timer would add up to a millisecond to each latency.
                Some(at) => {
                    while Instant::now() < at {
                        tokio::task::yield_now().await;
                    }
                }
                None => news.await,
            }
        }
    }

    async fn send_message(&self, SendMessage { chat_id, text }: SendMessage<'_>) -> String {
        let sending = self.sending.enter();
        self.traffic().answered(chat_id, &text, Instant::now());
        self.news.notify_one();
        let delay = self.delay.load(Ordering::Relaxed);
        if delay > 0 {
            sleep(Duration::from_millis(delay)).await;
        }
        drop(sending);
        if self.traffic().is_answered() {
            self.settled.notify_one();
        }
        sent(self.messages.fetch_add(1, Ordering::Relaxed) + 1, chat_id, &text)
    }
}
