//! A bot without a list of its handlers: run it with a token in `BOT_TOKEN`.

use bot_core::prelude::*;

/// How often somebody has had tea.
#[derive(Default, Clone, Serialize, Deserialize, UserData)]
struct Cups(u64);

/// Serves tea.
#[command("tea")]
async fn tea(cups: &mut Cups) -> String {
    cups.0 += 1;
    format!("Here is cup number {}.", cups.0)
}

mod bill {
    use bot_core::prelude::*;

    use super::Cups;

    /// Says what it comes to.
    #[command("bill")]
    async fn bill(cups: &Cups) -> String {
        format!("{} cups, that is {} coins.", cups.0, cups.0 * 3)
    }
}

#[fallback(chat = "private")]
async fn menu() -> &'static str {
    "We have /tea, and then the /bill."
}

#[on_error]
async fn failed(error: &HandlerError) {
    eprintln!("{}", error.chain());
}

#[tokio::main]
async fn main() -> Result<(), RunError> {
    App::from_env()?.discover().run().await
}
