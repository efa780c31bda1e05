//! Buttons: run it with a token in `BOT_TOKEN`, and write `/shop` or `/look tea`.

use bot_core::keyboard::{Button, InlineKeyboard};
use bot_core::prelude::*;

/// What a user has bought.
#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Basket(Vec<String>);

/// Offers tea.
#[command("shop")]
async fn shop() -> Reply {
    let count = |count: u32| Button::callback(format!("{count} ×"), buy::data("tea", count));
    let keyboard = InlineKeyboard::new()
        .row([count(1), count(2), count(5)])
        .row([Button::callback("What have I got?", basket::data())]);
    Reply::text("Tea?").keyboard(keyboard)
}

/// Sells something.
#[callback("buy:<item>:<count:1..=10>")]
async fn buy(item: String, count: u32, basket: &mut Basket) -> Reply {
    basket.0.push(format!("{count} × {item}"));
    Reply::notice(format!("{count} × {item}, thank you!"))
}

/// Shows what was bought.
#[callback("basket")]
async fn basket(basket: &Basket) -> Reply {
    if basket.0.is_empty() { Reply::alert("Nothing yet.") } else { basket.0.join("\n").into() }
}

/// Looks something up, however long its name is.
#[command("look <query..>")]
async fn look(query: &str) -> Reply {
    found(query, 1)
}

/// Shows another page; what was looked for is in the store.
#[callback("page:<query>:<number>", stored = "7d")]
async fn page(query: &str, number: u32) -> Reply {
    Reply::edit(found(query, number))
}

fn found(query: &str, number: u32) -> Reply {
    let next = Button::callback("Next page", page::data(query, number + 1));
    Reply::text(format!("Page {number} about {query}")).keyboard(InlineKeyboard::new().row([next]))
}

#[tokio::main]
async fn main() -> Result<(), RunError> {
    App::from_env()?.routes(routes![shop, buy, basket, look, page]).run().await
}
