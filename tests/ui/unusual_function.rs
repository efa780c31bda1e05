//! Functions that the framework can't call.

use bot_core::prelude::*;

#[command("raw")]
async unsafe fn raw() {}

#[command("foreign")]
async extern "C" fn foreign() {}

#[command("char")]
async fn char() {}

#[on_message]
async fn conditional(#[cfg(any())] cx: Context) {}

#[command("one")]
#[on_message]
async fn twice() {}

fn main() {
    let _ = routes![raw, foreign, self::char, conditional, twice];
}
