//! Greets who writes `/hello`.

use frankenstein::AsyncTelegramApi;
use frankenstein::client_reqwest::Bot;
use frankenstein::methods::{GetUpdatesParams, SendMessageParams};
use frankenstein::updates::UpdateContent;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let bot = Bot::new(&std::env::var("BOT_TOKEN")?);
    let mut question = GetUpdatesParams::builder().timeout(30_u32).build();
    loop {
        for update in bot.get_updates(&question).await?.result {
            question.offset = Some(i64::from(update.update_id) + 1);
            let UpdateContent::Message(message) = update.content else { continue };
            if message.text.as_deref() != Some("/hello") {
                continue;
            }
            let name = message.from.map_or_else(String::new, |user| user.first_name);
            let text = format!("Hello, {name}!");
            let answer = SendMessageParams::builder().chat_id(message.chat.id).text(text);
            bot.send_message(&answer.build()).await?;
        }
    }
}
