//! A handler that holds something of its thread while it waits.

use std::rc::Rc;

use bot_core::prelude::*;

#[command("wait")]
async fn wait() -> String {
    let text = Rc::new(String::from("done"));
    std::future::ready(()).await;
    text.to_string()
}

fn main() {
    let _ = routes![wait];
}
