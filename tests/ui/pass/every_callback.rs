//! Every form of button.

use std::time::Duration;

use bot_core::keyboard::CallbackData;
use bot_core::prelude::*;
use bot_core::types::ChatTarget;

#[derive(Word)]
enum Drink {
    Tea,
}

impl std::fmt::Display for Drink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a cup of tea")
    }
}

mod shop {
    use super::*;

    #[callback("all:<type>:<data>:<time>:<chat>:[drink]:[note]:[more..]", stored, chat = "group")]
    pub async fn all<'u>(
        data: &'u str,
        r#type: u8,
        user: &'u User,
        time: Duration,
        chat: ChatTarget,
        drink: Option<Drink>,
        note: Option<String>,
        more: Vec<Drink>,
    ) {
        let _ = (data, r#type, user, time, chat, drink, note, more);
    }
}

#[callback("stop", stored = "1h", crate = bot_core)]
async fn stop() -> &'static str {
    "Stopped"
}

fn main() {
    let _ = routes![shop::all, stop];
    let _: CallbackData = stop::data();
    let _ = |chat: ChatTarget| {
        shop::all::data(1, "x".to_owned(), Duration::ZERO, chat, Some(Drink::Tea), None, vec![])
    };
}
