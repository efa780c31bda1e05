//! The bot by hand, with hyper's pooled client: a task for each answer, at most so many at once, and
//! no more than that.
//!
//! It confirms updates before they are handled, keeps no order, and decodes only what it looks at:
//! the practical limit of a bot that does nothing for its author.

use std::sync::Arc;

use bot_bench_peers::{Notes, Updates, answer_questions, number, url};
use bytes::Bytes;
use http::{Request, Uri, header::CONTENT_TYPE};
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::{Client, connect::HttpConnector};
use hyper_util::rt::TokioExecutor;
use serde_json::json;
use tokio::sync::Semaphore;

type Error = Box<dyn std::error::Error + Send + Sync>;

async fn call(
    client: &Client<HttpConnector, Full<Bytes>>,
    uri: &Uri,
    body: String,
) -> Result<Bytes, Error> {
    let request = Request::post(uri.clone())
        .header(CONTENT_TYPE, "application/json")
        .body(Full::new(Bytes::from(body)))?;
    let response = client.request(request).await?;
    Ok(response.into_body().collect().await?.to_bytes())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    answer_questions();
    let mut connector = HttpConnector::new();
    connector.set_nodelay(true);
    let client = Client::builder(TokioExecutor::new()).build(connector);
    let base = url();
    let updates: Uri = format!("{base}/bot123456:bench/getUpdates").parse()?;
    let send: Uri = format!("{base}/bot123456:bench/sendMessage").parse()?;
    let notes = Arc::new(Notes::default());
    let in_flight = Arc::new(Semaphore::new(number().unwrap_or(256)));
    let mut offset = 0;
    loop {
        let question = json!({ "offset": offset, "limit": 100, "timeout": 30 });
        let answer = call(&client, &updates, question.to_string()).await?;
        for update in serde_json::from_slice::<Updates<'_>>(&answer)?.result {
            offset = update.update_id + 1;
            let Some(message) = update.message else { continue };
            let Some(text) = message.text else { continue };
            let reply = notes.answer(message.chat.id, &text);
            let permit = Arc::clone(&in_flight).acquire_owned().await?;
            let (client, send) = (client.clone(), send.clone());
            tokio::spawn(async move {
                let body = json!({ "chat_id": message.chat.id, "text": reply });
                let sent = call(&client, &send, body.to_string()).await;
                drop(permit);
                if let Err(error) = sent {
                    eprintln!("{error}");
                }
            });
        }
    }
}
