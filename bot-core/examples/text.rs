//! Formatted texts and links: run it with a token in `BOT_TOKEN`, and write `/me` or `/invite`.

use bot_core::links;
use bot_core::prelude::*;

/// Shows who you are, whatever you are called.
#[command("me")]
async fn me(user: &User) -> Html {
    html!("<b>{}</b> has the id <code>{}</code>", user.first_name, user.id)
}

/// Greets you with everything that a text can have.
#[command("hello")]
async fn hello(user: &User) -> Text {
    Text::new()
        .plain("Hello ")
        .mention(user)
        .plain("!\n")
        .quote(Text::new().italic("Tea first, ").bold("then code."))
        .pre("rust", "fn main() {}")
        .plain("\n")
        .link("More about tea", "https://en.wikipedia.org/wiki/Tea")
}

/// Counts to a number; a long text is sent as several messages.
#[command("count <to:1..=5000>")]
async fn count(to: u32) -> Text {
    (1..=to).fold(Text::new(), |text, number| text.bold(number.to_string()).plain(" "))
}

/// Gives you a link with which others start the bot.
#[command("invite")]
async fn invite(user: &User, client: Client) -> Result<String, BoxError> {
    let me = client.get_me().await?;
    let name: String = user.first_name.chars().take(12).collect();
    Ok(links::start(&me.username.unwrap_or_default(), &links::encode(name)?)?)
}

/// Starts, invited by somebody or not.
#[command("start [payload]")]
async fn start(payload: Option<&str>) -> MarkdownV2 {
    match payload.map(links::decode_text) {
        Some(Ok(name)) => markdown!(r"Welcome\! *{name}* has invited you\."),
        _ => markdown!(r"Welcome\!"),
    }
}

/// Repeats what you wrote, with everything that is marked in it.
#[on_message(text)]
async fn echo(message: &Message) -> Text {
    Text::of(message)
}

#[tokio::main]
async fn main() -> Result<(), RunError> {
    App::from_env()?.routes(routes![me, hello, count, invite, start, echo]).run().await
}
