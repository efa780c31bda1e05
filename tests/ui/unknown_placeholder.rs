//! A placeholder that is misspelt: the argument it means is named.

use bot_core::prelude::*;

#[command("get <kye> [counter]")]
async fn get(key: String, count: Option<u32>) -> String {
    format!("{key} {count:?}")
}

fn main() {
    let _ = routes![get];
}
