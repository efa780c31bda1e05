//! What is no row of a keyboard.

use bot_core::keyboard::{Button, InlineKeyboard, Key, ReplyKeyboard};
use bot_core::types::InlineKeyboardButton;

fn main() {
    let _ = InlineKeyboard::new()
        .row(Button::callback("Tea", "tea"))
        .row([Button::callback("Tea", "tea")])
        .row((Button::callback("Tea", "tea"), Button::callback("Milk", "milk")))
        .row(["Tea"])
        .row([InlineKeyboardButton::new("Tea")])
        .columns(2, "Tea")
        .grid([["Tea"]]);
    let _ = ReplyKeyboard::new().row(Key::from("Yes")).row(["Yes"]).row("Yes").row([1, 2]);
}
