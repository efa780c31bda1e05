//! Commands as people see them: run it with a token in `BOT_TOKEN`, and type a slash.

use bot_core::extract::Commands;
use bot_core::prelude::*;

/// Drinks tea.
#[command("tea [cups:1..=10]", description(de = "Trinkt Tee.", fr = "Boit du thé."))]
async fn tea(cups: Option<u8>) -> String {
    "\u{1f375}".repeat(cups.unwrap_or(1).into())
}

/// Says who is in this group.
#[command("who", chat = "group", description(de = "Sagt, wer in dieser Gruppe ist."))]
async fn who(chat: &Chat) -> String {
    format!("The members of {}.", chat.title.as_deref().unwrap_or("this group"))
}

/// Files a photo under a name: write the command as its caption.
#[command("file <name..>", captions, photo, description(de = "Legt ein Foto ab."))]
async fn file(name: &str) -> String {
    format!("Filed under {name}.")
}

/// Counts the commands: who knows of it can use it.
#[command("count", hidden)]
async fn count(commands: Commands) -> String {
    format!("{} commands", commands.iter().count())
}

#[tokio::main]
async fn main() -> Result<(), RunError> {
    App::from_env()?
        .routes(routes![tea, who, file, count])
        .help()
        .did_you_mean()
        .command_prefixes(["!"])
        .run()
        .await
}
