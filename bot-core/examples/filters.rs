//! Conditions: run it with a token in `BOT_TOKEN` and your id in `ADMIN`, and send photos, replies,
//! hashtags.

use bot_core::filter::{self, Filter, UserList};
use bot_core::prelude::*;

static ADMINS: UserList = UserList::new();

/// Makes somebody an administrator, from the next message on.
#[command("promote <id>", from = ADMINS)]
async fn promote(id: UserId) -> &'static str {
    if ADMINS.insert(id) { "Done." } else { "That one is one already." }
}

#[on_message(photo, video, hashtag)]
async fn tagged(message: &Message) -> String {
    format!("Filed: {}", message.caption.as_deref().unwrap_or_default())
}

#[on_message(photo, video, not(forward))]
async fn own() -> &'static str {
    "Did you take that yourself?"
}

#[on_message(reply, text = ["Yes", "Ja"], chat = "private")]
async fn agreed() -> &'static str {
    "I'm glad."
}

#[on_message(text, language = "de")]
async fn german() -> &'static str {
    "Guten Tag!"
}

fn shouted(message: &Message) -> bool {
    message.text.as_ref().is_some_and(|text| text.len() > 3 && *text == text.to_uppercase())
}

fn shared() -> Filter {
    filter::forward() | filter::via_bot()
}

#[on_message(filter = shouted, not(filter = shared()))]
async fn loud() -> &'static str {
    "I can hear you."
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let Ok(admin) = std::env::var("ADMIN") {
        ADMINS.insert(admin.parse::<UserId>()?);
    }
    let routes = routes![promote, tagged, own, agreed, loud, german];
    App::from_env()?.routes(routes).run().await?;
    Ok(())
}
