//! A client that sends exactly the bytes a test gives it.

use bot_sim::Sim;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// An HTTP answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The value of a header, in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.into_iter().find(|(key, _)| key == &name).map(|(_, value)| value.trim())
    }
}

/// A connection that is kept open.
pub(crate) struct Connection {
    stream: TcpStream,
}

impl Connection {
    pub(crate) async fn open(sim: &Sim) -> Self {
        let address = sim.url().trim_start_matches("http://");
        Self { stream: TcpStream::connect(address).await.expect("the simulator listens") }
    }

    /// Sends a request and reads its answer; `None` when the connection is closed instead.
    pub(crate) async fn send(&mut self, request: &[u8]) -> Option<Answer> {
        self.stream.write_all(request).await.ok()?;
        let mut bytes = Vec::new();
        let end = loop {
            if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
                break end;
            }
            if self.stream.read_buf(&mut bytes).await.ok()? == 0 {
                return None;
            }
        };
        let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
        let status = head.split(' ').nth(1)?.parse().ok()?;
        let mut body = bytes[end + 4..].to_vec();
        let mut answer = Answer { status, head, body: String::new() };
        let length: usize = answer.header("content-length")?.parse().ok()?;
        while body.len() < length {
            if self.stream.read_buf(&mut body).await.ok()? == 0 {
                return None;
            }
        }
        answer.body = String::from_utf8_lossy(&body).into_owned();
        Some(answer)
    }

    /// A call with a JSON body.
    pub(crate) async fn call(&mut self, sim: &Sim, method: &str, params: &Value) -> Option<Answer> {
        let path = format!("/bot{}/{method}", sim.token());
        let body = params.to_string();
        self.send(&post(&path, "application/json", body.as_bytes())).await
    }

    /// Whether the server has closed the connection.
    pub(crate) async fn is_closed(&mut self) -> bool {
        matches!(self.stream.read(&mut [0]).await, Ok(0) | Err(_))
    }
}

/// A POST with a body.
pub(crate) fn post(path: &str, media: &str, body: &[u8]) -> Vec<u8> {
    let mut request = format!(
        "POST {path} HTTP/1.1\r\nHost: sim\r\nContent-Type: {media}\r\nContent-Length: {}\r\n\r\n",
        body.len(),
    )
    .into_bytes();
    request.extend(body);
    request
}

/// A GET.
pub(crate) fn get(path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: sim\r\n\r\n").into_bytes()
}

/// One call on a connection of its own, which must be answered.
pub(crate) async fn call(sim: &Sim, method: &str, params: Value) -> Value {
    let answer = Connection::open(sim).await.call(sim, method, &params).await;
    answer.unwrap_or_else(|| panic!("no answer to {method}")).json()
}

/// One request on a connection of its own, which must be answered.
pub(crate) async fn send(sim: &Sim, request: &[u8]) -> Answer {
    let answer = Connection::open(sim).await.send(request).await;
    answer.unwrap_or_else(|| panic!("no answer to {}", String::from_utf8_lossy(request)))
}

/// One call that must succeed; gives its result.
pub(crate) async fn sent(sim: &Sim, method: &str, params: Value) -> Value {
    let answer = call(sim, method, params).await;
    assert_eq!(answer["ok"], true, "{method}: {answer}");
    answer["result"].clone()
}

/// Takes the oldest update, which must be there, and confirms it.
pub(crate) async fn update(sim: &Sim) -> Value {
    let updates = sent(sim, "getUpdates", json!({"limit": 1})).await;
    let [update] = updates.as_array().expect("an array").as_slice() else {
        panic!("no update: {updates}");
    };
    let next = update["update_id"].as_i64().expect("a number") + 1;
    sent(sim, "getUpdates", json!({"offset": next, "limit": 1})).await;
    update.clone()
}

/// Checks that a call was refused with this description.
#[track_caller]
pub(crate) fn refused(answer: &Value, description: &str) {
    assert_eq!(answer["description"], description, "{answer}");
    assert_eq!(answer["ok"], false);
}
