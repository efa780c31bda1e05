//! Greets who writes `/hello`.

use teloxide::prelude::*;
use teloxide::utils::command::BotCommands;

/// What the bot understands.
#[derive(BotCommands, Clone)]
#[command(rename_rule = "lowercase")]
enum Command {
    /// Greets you.
    Hello,
}

async fn answer(bot: Bot, message: Message, command: Command) -> ResponseResult<()> {
    match command {
        Command::Hello => {
            let name = message.from.map_or_else(String::new, |user| user.first_name);
            bot.send_message(message.chat.id, format!("Hello, {name}!")).await?;
        }
    }
    Ok(())
}

#[tokio::main]
async fn main() {
    Command::repl(Bot::from_env(), answer).await;
}
