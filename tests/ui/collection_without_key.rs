//! Collections of types that have no key.

use bot_core::prelude::*;

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Note(String);

struct Task(String);

#[command("show")]
async fn show(notes: &Collection<Note>) {
    let _ = notes;
}

#[command("add")]
async fn add(notes: &mut Collection<Note>, tasks: Option<&Collection<Task>>) {
    let _ = (notes, tasks);
}

#[command("clear")]
async fn clear(mut notes: Collection<Note>) {
    let _ = notes.remove(&1);
}

fn main() {
    let _ = routes![show, add, clear];
}
