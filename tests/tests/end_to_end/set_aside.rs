//! An update whose handler ends the process: a program that dies of it, and the file it leaves.

use std::path::PathBuf;
use std::process::{Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use std::{env, fs, process};

use bot_sim::{Person, Sim};
use tokio::process::{Child, Command};
use tokio::time::timeout;

/// How long a process has to end.
const PATIENCE: Duration = Duration::from_mins(1);

/// The bot `fragile`, and a directory that is gone after the test.
struct Fragile {
    directory: PathBuf,
    sim: Sim,
}

impl Fragile {
    async fn new() -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let directory = env::temp_dir().join(format!("bot-fragile-{}-{number}", process::id()));
        fs::create_dir_all(&directory).unwrap();
        Self { directory, sim: Sim::builder().patience(PATIENCE).start().await }
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fragile"));
        command.env("BOT_TOKEN", self.sim.token()).env("BOT_API_URL", self.sim.url());
        command.env_remove("BOT_DATA").env_remove("REPAIRED").current_dir(&self.directory);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.kill_on_drop(true);
        command
    }

    /// Starts the bot until it is through with all that it was sent; how often it ended before.
    async fn start_until_it_stays(&self) -> (Child, u32) {
        for ends in 0.. {
            let mut bot = self.command().spawn().unwrap();
            // What is confirmed may still run, and is in the inbox then.
            let through = async {
                self.sim.wait_until_confirmed().await;
                while !self.listed().await.contains(" 0 waiting") {}
            };
            tokio::select! {
                ended = bot.wait() => assert!(!ended.unwrap().success()),
                () = through => return (bot, ends),
            }
            assert!(ends < 10, "it ends again and again");
        }
        unreachable!("it ended often enough");
    }

    async fn inbox(&self, arguments: &[&str]) -> Output {
        let output = self.command().arg("--inbox").args(arguments).output();
        timeout(PATIENCE, output).await.unwrap().unwrap()
    }

    async fn listed(&self) -> String {
        let output = self.inbox(&[]).await;
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

impl Drop for Fragile {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.directory));
    }
}

async fn stop(mut bot: Child) {
    let id = bot.id().unwrap().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().await.unwrap().success());
    assert!(timeout(PATIENCE, bot.wait()).await.unwrap().unwrap().success());
}

/// Waits for an answer; others may come again before it.
async fn hears(person: &Person, text: &str) {
    while person.hears().await.text != text {}
}

/// The id of the only update that is set aside.
fn set_aside(listed: &str) -> &str {
    let line = listed.lines().find(|line| line.ends_with("  set aside"));
    let id = line.and_then(|line| line.strip_prefix("update ")?.split(' ').next());
    id.unwrap_or_else(|| panic!("{listed}"))
}

#[tokio::test]
async fn an_update_that_ends_the_process_three_times_is_set_aside_and_the_next_ones_are_handled() {
    let fragile = Fragile::new().await;
    let (ann, bob) = (fragile.sim.user("Ann"), fragile.sim.user("Bob"));
    let bot = fragile.command().spawn().unwrap();
    ann.says("tea");
    hears(&ann, "1: tea").await;
    stop(bot).await;

    ann.says("boom");
    let mut bot = fragile.command().spawn().unwrap();
    assert!(!timeout(PATIENCE, bot.wait()).await.unwrap().unwrap().success());
    ann.says("coffee");
    bob.says("milk");
    let (bot, ends) = fragile.start_until_it_stays().await;
    hears(&ann, "2: coffee").await;
    hears(&bob, "1: milk").await;
    // Only the third start knows that it was none of the others that ended the first.
    assert!((2..=3).contains(&ends), "it ended {} times", ends + 1);

    let listed = fragile.listed().await;
    assert!(listed.contains("0 waiting, 1 set aside"), "{listed}");
    assert!(listed.contains("Ann: boom"), "{listed}");
    let refused = fragile.inbox(&["retry", set_aside(&listed)]).await;
    assert!(!refused.status.success(), "the bot runs and has the file");
    stop(bot).await;
}

#[tokio::test]
async fn what_is_set_aside_is_handled_by_a_program_in_which_the_mistake_is_repaired() {
    let fragile = Fragile::new().await;
    let ann = fragile.sim.user("Ann");
    ann.says("boom");
    let (bot, ends) = fragile.start_until_it_stays().await;
    assert_eq!(ends, 3, "alone, it is known from the first time on");
    stop(bot).await;
    let listed = fragile.listed().await;
    let retried = fragile.inbox(&["retry", set_aside(&listed)]).await;
    assert!(retried.status.success(), "{}", String::from_utf8_lossy(&retried.stderr));
    assert!(fragile.listed().await.contains("1 waiting, 0 set aside"));

    let bot = fragile.command().env("REPAIRED", "1").spawn().unwrap();
    hears(&ann, "1: boom").await;
    stop(bot).await;
    assert!(fragile.listed().await.contains("0 waiting, 0 set aside"));
}

#[tokio::test]
async fn what_is_set_aside_and_discarded_is_gone() {
    let fragile = Fragile::new().await;
    let ann = fragile.sim.user("Ann");
    ann.says("boom");
    let (bot, _) = fragile.start_until_it_stays().await;
    stop(bot).await;
    let discarded = fragile.inbox(&["discard", set_aside(&fragile.listed().await)]).await;
    assert!(discarded.status.success(), "{}", String::from_utf8_lossy(&discarded.stderr));
    assert!(fragile.listed().await.contains("0 waiting, 0 set aside"));

    let bot = fragile.command().spawn().unwrap();
    ann.says("tea");
    hears(&ann, "1: tea").await;
    stop(bot).await;
}
