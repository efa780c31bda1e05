//! A bot whose handlers are in no list: private ones too, in modules, functions and behind `cfg`.

#![forbid(unsafe_code)]

use bot_core::prelude::*;
use bot_core::types::UndecodableUpdate;

#[cfg(test)]
mod tests;

/// Greets.
#[command("hello")]
async fn hello() -> &'static str {
    "hello"
}

mod zoo {
    use bot_core::prelude::*;

    /// A command in a private module.
    #[command("feed", crate = bot_core)]
    async fn feed() -> &'static str {
        "fed"
    }
}

mod buttons {
    use bot_core::prelude::*;

    #[callback("buy:<item>")]
    async fn buy(item: &str) -> String {
        format!("bought {item}")
    }

    /// Here are buttons.
    #[command("shop")]
    async fn shop() -> Reply {
        let keyboard = InlineKeyboard::new().row([Button::callback("Tea", buy::data("tea"))]);
        Reply::text("What?").keyboard(keyboard)
    }
}

macro_rules! command {
    ($($name:ident: $pattern:literal;)+) => {$(
        #[command($pattern)]
        async fn $name() -> &'static str {
            stringify!($name)
        }
    )+};
}

// Both stand at the same line of the same module.
command! { second: "second"; first: "first"; }

#[cfg(any())]
#[command("gone")]
async fn gone() -> NoSuchType {}

#[command("gone_too")]
#[cfg(any())]
async fn gone_too() -> NoSuchType {}

#[fallback(text)]
async fn rest() -> &'static str {
    "what?"
}

#[on_raw]
async fn raw(_update: &UndecodableUpdate) {}

#[on_error]
async fn failed() -> &'static str {
    "failed"
}

/// Is no handler.
///
/// # Errors
///
/// Those of the handler.
#[middleware]
pub async fn around(_cx: Context, next: Next) -> Outcome {
    next.run().await
}

/// Has a handler in its body, which is found though nobody calls it.
pub fn outer() {
    /// Not much.
    #[command("inner")]
    async fn inner() -> Result<&'static str, &'static str> {
        Err("inside")
    }
}
