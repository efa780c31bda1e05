//! Keys and entries that lack what storing them needs.

use bot_core::prelude::*;

struct Place(u8, u8);

#[derive(Clone, Serialize, Deserialize, UserData)]
#[stored(key = Place)]
struct Piece(String);

#[derive(Clone, Deserialize, ChatData)]
#[stored(key = u64)]
struct Rule(String);

#[command("rules")]
async fn rules(pieces: &Collection<Piece>, rules: &mut Collection<Rule>) {
    let _ = (pieces, rules);
}

fn main() {
    let _ = routes![rules];
}
