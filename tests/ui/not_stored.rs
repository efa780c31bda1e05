//! Data that lacks what storing it needs.

use bot_core::prelude::*;

#[derive(Clone, Serialize, UserData)]
struct Notes(Vec<String>);

#[command("show")]
async fn show(notes: &Notes) -> String {
    notes.0.concat()
}

fn main() {
    let _ = routes![show];
}
