//! Data of two scopes.

use bot_core::prelude::*;

#[derive(Default, Clone, Serialize, Deserialize, UserData, ChatData)]
struct Notes(Vec<String>);

#[command("show")]
async fn show(notes: &mut Notes) -> String {
    notes.0.concat()
}

fn main() {
    let _ = routes![show];
}
