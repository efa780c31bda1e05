//! The bot with teloxide: its dispatcher, its commands, its long polling.

use std::sync::Arc;

use bot_bench_peers::{Notes, OTHER, answer_questions, url};
use teloxide::prelude::*;
use teloxide::utils::command::BotCommands;

/// What the bot understands.
#[derive(BotCommands, Clone)]
#[command(rename_rule = "lowercase")]
enum Command {
    /// Puts a value away.
    Put(String),
    /// Looks a value up.
    Get(String),
}

async fn commands(
    bot: Bot,
    message: Message,
    command: Command,
    notes: Arc<Notes>,
) -> ResponseResult<()> {
    let user = message.chat.id.0;
    let reply = match command {
        Command::Put(value) => notes.put(user, &value),
        Command::Get(key) => notes.get(user, &key),
    };
    bot.send_message(message.chat.id, reply).await?;
    Ok(())
}

async fn others(bot: Bot, message: Message) -> ResponseResult<()> {
    bot.send_message(message.chat.id, OTHER).await?;
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    answer_questions();
    let bot = Bot::new("123456:bench").set_api_url(url().parse()?);
    let handler = Update::filter_message()
        .branch(dptree::entry().filter_command::<Command>().endpoint(commands))
        .branch(dptree::endpoint(others));
    let notes = Arc::new(Notes::default());
    Dispatcher::builder(bot, handler).dependencies(dptree::deps![notes]).build().dispatch().await;
    Ok(())
}
