//! Options that an attribute doesn't have.

use bot_core::prelude::*;

#[command("put", alais = "store")]
async fn put() {}

#[command("get", summary = "Gets it", alias)]
async fn get() {}

#[command("list", "all", chat = group)]
async fn list() {}

#[command("order", descripton(de = "Bestellt etwas."), alias("buy"), hidden(), summary(1))]
async fn order() {}

#[on_migrate(photo)]
async fn moved() {}

#[derive(Default, Clone, Serialize, Deserialize, UserData)]
#[stored(nam = "notes")]
struct Notes(Vec<String>);

fn main() {
    let _ = routes![put, get, list, order, moved];
}
