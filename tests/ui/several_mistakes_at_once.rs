//! All mistakes of one attribute are told in one build.

use bot_core::prelude::*;

#[command("get <key> [count]", alais = "fetch", alias = "Get", chat = "groups")]
fn get<T>(kye: String, count: u32) -> String {
    format!("{kye} {count}")
}

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
#[stored(name = "My Notes", nmae = "notes")]
struct Notes<T>(Vec<T>);

fn main() {
    let _ = routes![get];
}
