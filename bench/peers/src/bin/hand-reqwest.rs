//! The bot by hand, with reqwest: a task for each answer, at most so many at once.

use std::sync::Arc;

use bot_bench_peers::{Notes, Updates, answer_questions, number, url};
use reqwest::Client;
use serde_json::json;
use tokio::sync::Semaphore;

type Error = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    answer_questions();
    let client = Client::new();
    let base = url();
    let updates = format!("{base}/bot123456:bench/getUpdates");
    let send: Arc<str> = format!("{base}/bot123456:bench/sendMessage").into();
    let notes = Arc::new(Notes::default());
    let in_flight = Arc::new(Semaphore::new(number().unwrap_or(256)));
    let mut offset = 0;
    loop {
        let question = json!({ "offset": offset, "limit": 100, "timeout": 30 });
        let answer = client.post(&updates).json(&question).send().await?.bytes().await?;
        for update in serde_json::from_slice::<Updates<'_>>(&answer)?.result {
            offset = update.update_id + 1;
            let Some(message) = update.message else { continue };
            let Some(text) = message.text else { continue };
            let reply = notes.answer(message.chat.id, &text);
            let permit = Arc::clone(&in_flight).acquire_owned().await?;
            let (client, send) = (client.clone(), Arc::clone(&send));
            tokio::spawn(async move {
                let body = json!({ "chat_id": message.chat.id, "text": reply });
                let sent = async { client.post(&*send).json(&body).send().await?.bytes().await };
                if let Err(error) = sent.await {
                    eprintln!("{error}");
                }
                drop(permit);
            });
        }
    }
}
