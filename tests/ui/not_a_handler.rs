//! A type that is no handler in a list of routes.

use bot_core::prelude::*;

struct Get;

fn main() {
    let _ = routes![Get];
}
