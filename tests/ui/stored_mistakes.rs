//! What can't be stored, and names it can't be stored under.

use bot_core::prelude::*;

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Generic<T>(Vec<T>);

#[derive(Default, Clone, Serialize, Deserialize, ChatData)]
#[stored(name = "group/stats")]
struct Stats(u32);

#[derive(Default, Clone, Serialize, Deserialize, BotData)]
#[stored(merge = largest)]
struct Totals(u64);

#[derive(Default, Clone, Serialize, Deserialize, MemberData)]
#[stored = "points"]
struct Points(u32);

#[derive(Default, Clone, Serialize, Deserialize, MemberData)]
struct Größe(u32);

#[derive(UserData)]
union Bits {
    word: u32,
    bytes: [u8; 4],
}

fn main() {}
