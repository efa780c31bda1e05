//! What is no keyboard.

use bot_core::keyboard::Button;
use bot_core::prelude::*;

fn main() {
    let _ = Reply::text("Tea?").keyboard([Button::callback("Tea", "tea")]);
    let _ = Reply::text("Tea?").keyboard(Button::callback("Tea", "tea"));
    let _ = Reply::text("Tea?").keyboard([["Tea"]]);
}
