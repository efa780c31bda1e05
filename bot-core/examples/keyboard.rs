//! Keyboards: run it with a token in `BOT_TOKEN`, and write `/menu` or `/where`.

use bot_core::keyboard::RemoveKeyboard;
use bot_core::prelude::*;

fn cups(chosen: Option<&str>) -> InlineKeyboard {
    let button = |cups: u8| {
        let cups = cups.to_string();
        let mark = if chosen == Some(cups.as_str()) { "✓ " } else { "" };
        Button::callback(format!("{mark}{cups}"), cups)
    };
    InlineKeyboard::new()
        .columns(3, (1..=6).map(button))
        .row([Button::url("What is tea?", "https://en.wikipedia.org/wiki/Tea")])
}

/// Asks how many cups you want.
#[command("menu")]
async fn menu() -> Reply {
    Reply::text("How many cups?").keyboard(cups(None))
}

/// Marks the button that was pressed.
#[on_callback]
async fn pressed(query: &CallbackQuery) -> Reply {
    let chosen = query.data.as_deref().unwrap_or("no");
    Reply::edit(html!("<b>{chosen}</b> cups, then?"))
        .keyboard(cups(Some(chosen)))
        .and(Reply::notice(format!("{chosen} cups")))
}

/// Asks where you are.
#[command("where")]
async fn ask() -> Reply {
    let keyboard = ReplyKeyboard::new()
        .row([Key::location("I am here")])
        .row(["I won't tell"])
        .resize()
        .one_time()
        .placeholder("Press a key");
    Reply::text("Where are you?").keyboard(keyboard)
}

/// Takes the place, or the refusal.
#[on_message(location, text)]
async fn answer(message: &Message) -> Reply {
    let text = if message.location.is_some() { "Thank you!" } else { "As you like." };
    Reply::text(text).keyboard(RemoveKeyboard::new()).quoting()
}

#[tokio::main]
async fn main() -> Result<(), RunError> {
    App::from_env()?.routes(routes![menu, pressed, ask, answer]).run().await
}
