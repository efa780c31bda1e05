//! Two bots in one process and one file: run it with their tokens in `TEA_TOKEN` and
//! `COFFEE_TOKEN`, add both to a group, and write `/tea` and `/coffee`.

use bot_core::prelude::*;
use bot_core::store::SqliteStore;

/// How many cups a bot has served in a chat.
#[derive(Default, Clone, Serialize, Deserialize, ChatData)]
struct Cups(u64);

#[command("tea")]
async fn tea(cups: &mut Cups) -> String {
    cups.0 += 1;
    format!("Tea number {}.", cups.0)
}

#[command("coffee")]
async fn coffee(cups: &mut Cups) -> String {
    cups.0 += 1;
    format!("Coffee number {}.", cups.0)
}

#[tokio::main]
async fn main() -> Result<(), RunError> {
    let token = |name| std::env::var(name).map_err(|_| RunError::NoToken);
    // Each bot has its own part of the file.
    let store = SqliteStore::open("two_bots.db")?;
    let tea = App::new(token("TEA_TOKEN")?).store(store.clone()).routes(routes![tea]).build()?;
    let coffee = App::new(token("COFFEE_TOKEN")?).store(store).routes(routes![coffee]).build()?;
    App::run_all([tea, coffee]).await
}
