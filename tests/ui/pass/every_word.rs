//! Every form of word that a handler can take.

use std::collections::HashSet;
use std::str::FromStr;
use std::time::Duration;

use bot_core::extract::Mention;
use bot_core::prelude::*;
use bot_core::types::ChatTarget;

#[derive(Word)]
enum Drink {
    Tea,
    #[word("coffee", "espresso")]
    r#Coffee,
}

#[derive(Word)]
#[word(crate = bot_core)]
#[allow(non_camel_case_types)]
enum Size {
    r#type,
}

struct Tags(HashSet<String>);

impl FromStr for Tags {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Ok(Self(text.split_whitespace().map(str::to_owned).collect()))
    }
}

#[command("single <number:-5..=5> <time:..=1d> <chat> [whom] [drink] [rest..]")]
async fn single(
    number: i8,
    time: Duration,
    chat: ChatTarget,
    whom: Option<Mention>,
    drink: Option<Drink>,
    rest: Option<Tags>,
) {
    let _ = (number, time, chat, whom, drink, rest.map(|tags| tags.0));
}

#[command("drinks <all..>")]
async fn drinks(all: Vec<Drink>) {
    let _ = all;
}

#[command("times [all..:1s..]")]
async fn times(all: Vec<Duration>) {
    let _ = all;
}

#[command("sizes [all..]")]
async fn sizes(all: Option<Vec<Size>>) {
    let _ = all;
}

fn main() {
    let _ = routes![single, drinks, times, sizes];
}
