use bot_core::prelude::*;

/// It lacks what to run.
#[middleware]
async fn no_next(cx: Context) -> Outcome {
    Ok(Reply::none())
}

/// It borrows.
#[middleware]
async fn borrows(cx: Context, next: Next, user: &User) -> Outcome {
    next.run().await
}

/// The order is another.
#[middleware]
async fn order(next: Next, cx: Context) -> Outcome {
    next.run().await
}

struct Pool;

/// That is no extractor.
#[middleware]
async fn no_extractor(cx: Context, next: Next, pool: Pool) -> Outcome {
    next.run().await
}

#[command("ping")]
async fn ping() {}

async fn nothing() {}

fn main() {
    let _ = App::new("1:x").middleware(nothing).routes(routes![ping]);
}
