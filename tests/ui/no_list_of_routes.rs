//! Handlers that are given without `routes![…]`.

use bot_core::prelude::*;

#[command("put")]
async fn put() {}

fn main() {
    let _ = App::new("token").routes(put);
    let _ = App::new("token").routes([put]);
    let _ = App::new("token").group(vec![put]);
    let _ = App::new("token").routes(routes![put]);
}
