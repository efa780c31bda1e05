//! Entries of a collection, taken as if they were one value.

use bot_core::prelude::*;

#[derive(Clone, Serialize, Deserialize, UserData)]
#[stored(key = u64)]
struct Note(String);

#[command("show")]
async fn show(note: &Note) -> String {
    note.0.clone()
}

#[command("add <text>")]
async fn add(text: String, notes: &mut Note) {
    notes.0 = text;
}

#[command("clear")]
async fn clear(notes: UserData<Note>, note: Note) {
    let _ = (notes, note);
}

fn main() {
    let _ = routes![show, add, clear];
}
