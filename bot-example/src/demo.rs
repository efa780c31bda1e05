//! A short conversation with the notes bot, played in a simulated Telegram.

use bot_core::AppBuilder;

use super::options::Options;
use super::{Error, Running, print};

/// Plays the conversation, prints it, and ends.
pub(super) async fn play(
    options: &Options,
    routes: impl FnOnce(AppBuilder) -> AppBuilder,
) -> Result<(), Error> {
    let sim = options.simulator().start().await;
    let bot = Running::start(&sim, options, routes)?;
    let (ann, bob) = (sim.user("Ann"), sim.user("Bob"));

    ann.says("/put Green tea, second shelf");
    let key = ann.hears().await.text.clone();
    ann.says(&format!("/get {key}"));
    ann.expects("Green tea, second shelf").await;
    bob.says(&format!("/get {key}"));
    bob.expects("Not found").await;
    bob.says("/get my note");
    bob.hears().await;

    let group = sim.group("Tea club", &[&ann, &bob]);
    ann.says_in(&group, &format!("/get {key}"));
    group.expects("Green tea, second shelf").await;
    bob.says_in(&group, "/stats");
    group.hears().await;
    let supergroup = group.upgrade(&ann);
    bob.says_in(&supergroup, "/stats");
    supergroup.hears().await;

    bot.stop().await?;
    print(&sim.transcript().join("\n"));
    Ok(())
}
