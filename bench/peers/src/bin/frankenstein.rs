//! The bot with frankenstein, as its example of an asynchronous bot has it.

use std::sync::Arc;

use bot_bench_peers::{Notes, answer_questions, url};
use frankenstein::AsyncTelegramApi;
use frankenstein::client_reqwest::Bot;
use frankenstein::methods::{GetUpdatesParams, SendMessageParams};
use frankenstein::updates::UpdateContent;

type Error = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    answer_questions();
    let bot = Bot::new_url(format!("{}/bot123456:bench", url()));
    let notes = Arc::new(Notes::default());
    let mut question = GetUpdatesParams::builder().timeout(30_u32).build();
    loop {
        for update in bot.get_updates(&question).await?.result {
            question.offset = Some(i64::from(update.update_id) + 1);
            let UpdateContent::Message(message) = update.content else { continue };
            let (bot, notes) = (bot.clone(), Arc::clone(&notes));
            tokio::spawn(async move {
                let text = message.text.as_deref().unwrap_or_default();
                let reply = notes.answer(message.chat.id, text);
                let reply = SendMessageParams::builder().chat_id(message.chat.id).text(reply);
                if let Err(error) = bot.send_message(&reply.build()).await {
                    eprintln!("{error}");
                }
            });
        }
    }
}
