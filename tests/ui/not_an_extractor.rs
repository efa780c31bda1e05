//! An argument of a type that a handler can't take, in each way of taking one.

use bot_core::prelude::*;

struct Clock;

#[command("now")]
async fn now(zone: Vec<u8>, clock: &Clock, last: &mut Clock, maybe: Option<&Clock>) -> String {
    let _ = (zone, clock, last, maybe);
    String::new()
}

#[command("count <n>")]
async fn count(n: Clock, step: Option<Clock>) {
    let _ = (n, step);
}

fn main() {
    let _ = routes![now, count];
}
