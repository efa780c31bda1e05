//! Two bots in one process, for the tests: they take their tokens and servers from `ONE`, `ONE_URL`,
//! `TWO` and `TWO_URL`, and end by SIGINT.

use bot_core::prelude::*;

/// Ends when the process is told to.
#[command("wait")]
async fn wait() -> Result<&'static str, BoxError> {
    tokio::signal::ctrl_c().await?;
    Ok("done")
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let app = |token, url| -> Result<App, BoxError> {
        let app = App::new(std::env::var(token)?).api_url(std::env::var(url)?);
        Ok(app.routes(routes![wait]).build()?)
    };
    App::run_all([app("ONE", "ONE_URL")?, app("TWO", "TWO_URL")?]).await?;
    Ok(())
}
