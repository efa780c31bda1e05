//! A bot with a mistake, for the tests: the text `boom` ends its process, until the mistake is
//! repaired.

use bot_core::prelude::*;

/// How many texts were heard in a chat.
#[derive(Default, Clone, Serialize, Deserialize, ChatData)]
struct Heard(u64);

#[on_message(text)]
async fn hear(message: &Message, heard: &mut Heard) -> String {
    let text = message.text.as_deref().unwrap_or_default();
    heard.0 += 1;
    if text == "boom" && std::env::var_os("REPAIRED").is_none() {
        std::process::abort();
    }
    format!("{}: {text}", heard.0)
}

#[tokio::main]
async fn main() -> Result<(), bot_example::Error> {
    bot_example::run("fragile", "Anything but boom", |app| app.routes(routes![hear])).await
}
