//! The client as a whole: against a transport that follows a script, and over sockets.

mod calls;
mod printed;
mod server;
mod sockets;

use bot_api::{Method, types::ChatTarget};
use serde::Serialize;

use super::Token;

/// The secret half of the token of all tests, which nothing may print.
const SECRET: &str = "AAsecretSECRETsecretSECRETsecret-_x";

fn token() -> Token {
    format!("123456:{SECRET}").parse().unwrap()
}

/// A method that says something in a chat and gives a number.
#[derive(Serialize)]
struct Say {
    chat_id: ChatTarget,
    text: &'static str,
}

impl Method for Say {
    type Output = i64;

    const NAME: &'static str = "sendMessage";

    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

fn say(chat: impl Into<ChatTarget>) -> Say {
    Say { chat_id: chat.into(), text: "tea" }
}

/// A method without parameters that gives a number.
#[derive(Serialize)]
struct Count;

impl Method for Count {
    type Output = i64;

    const NAME: &'static str = "getCount";
}
