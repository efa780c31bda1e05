//! Arguments for words of types that no word can be parsed as, and lists where there is one word.

use bot_core::prelude::*;

struct Colour;

#[derive(Word)]
enum Drink {
    Tea,
}

impl std::str::FromStr for Drink {
    type Err = String;

    fn from_str(_: &str) -> Result<Self, String> {
        Ok(Self::Tea)
    }
}

#[command("paint <colour>")]
async fn paint(colour: Colour) {
    let _ = colour;
}

#[command("mix <colours..>")]
async fn mix(colours: Vec<Colour>) {
    let _ = colours;
}

#[command("order <drink>")]
async fn order(drink: Drink) {
    let _ = drink;
}

fn main() {
    let _ = routes![paint, mix, order];
}
