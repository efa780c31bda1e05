//! Calls a server over TLS, for the tests: many calls at once to `URL`, then one more; prints the
//! bot's id for each, or why there is none.

use std::error::Error;

use bot_core::client::Client;
use bot_core::methods::Methods as _;
use tokio::task::JoinSet;

/// Enough for connections to be used again.
const AT_ONCE: usize = 80;

#[tokio::main(flavor = "current_thread")]
#[expect(clippy::print_stdout, reason = "it is what the test reads")]
async fn main() -> Result<(), Box<dyn Error>> {
    let token = std::env::var("TOKEN")?.parse()?;
    let client = Client::builder(token).base_url(std::env::var("URL")?).build()?;
    let mut calls = JoinSet::new();
    for _ in 0..AT_ONCE {
        let client = client.clone();
        calls.spawn(async move { client.get_me().await });
    }
    let mut answers = calls.join_all().await;
    answers.push(client.get_me().await);
    for answer in answers {
        match answer {
            Ok(me) => println!("{}", me.id.0),
            Err(error) => println!("{}", chain(&error)),
        }
    }
    Ok(())
}

/// An error and its causes.
fn chain(error: &dyn Error) -> String {
    match error.source() {
        Some(cause) => format!("{error}: {}", chain(cause)),
        None => error.to_string(),
    }
}
