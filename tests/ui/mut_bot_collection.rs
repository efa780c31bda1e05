//! A collection of the bot as a whole, taken to be changed.

use bot_core::prelude::*;

#[derive(Clone, Serialize, Deserialize, BotData)]
#[stored(key = String)]
struct Rule(String);

#[command("add")]
async fn add(rules: &mut Collection<Rule>) {
    let _ = rules;
}

#[command("clear")]
async fn clear(rules: Collection<Rule>, rule: BotData<Rule>) {
    let _ = (rules, rule);
}

fn main() {
    let _ = routes![add, clear];
}
