//! Mistakes in words to choose from, in ranges and in lists.

use bot_core::prelude::*;

#[derive(Word)]
enum Drink {
    #[word("green tea")]
    Tea,
    Coffee(u8),
    #[word(espresso)]
    Espresso,
    #[word("espresso")]
    Double,
}

#[derive(Word)]
struct Colour;

#[derive(Word)]
enum Nothing {}

#[command("roll <dice:1..6>")]
async fn roll(dice: u8) {
    let _ = dice;
}

#[command("throw <dice:one..=6>")]
async fn throw(dice: u8) {
    let _ = dice;
}

#[command("order <drinks>")]
async fn order(drinks: Vec<Drink>) {
    let _ = drinks;
}

#[command("take [drink]")]
async fn take(drink: Vec<String>) {
    let _ = drink;
}

fn main() {
    let _ = routes![roll, throw, order, take];
}
