//! Data of the bot as a whole, taken as `&mut`.

use bot_core::prelude::*;

#[derive(Default, Clone, Serialize, Deserialize, BotData)]
struct Totals {
    greeted: u64,
}

#[command("start")]
async fn start(totals: &mut Totals) {
    totals.greeted += 1;
}

fn main() {
    let _ = routes![start];
}
