//! One world: rounds of starting and killing the bot, and then the reckoning.

use std::fmt;
use std::path::Path;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use crate::bot::{Bot, PATIENCE, Program};
use crate::directory::Directory;
use crate::verify;
use crate::world::World;

/// One world and its bot.
#[derive(Debug)]
pub(crate) struct Run {
    seed: u64,
    world: World,
    program: Program,
    directory: Directory,
    /// How long the bot takes from its start to its first answer, about.
    start_up: Duration,
    tally: Tally,
}

/// What has happened.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) rounds: u32,
    pub(crate) kills: [u32; 4],
    pub(crate) clean_stops: u32,
    pub(crate) texts: u64,
    pub(crate) puts: u64,
    pub(crate) upgrades: u32,
    /// Answers that came more than once, those to `/put` and those to `/get`.
    pub(crate) repeated: u64,
    pub(crate) set_aside: u64,
}

/// When a round ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// By a kill while the bot starts.
    InStartUp,
    /// By a kill while it has much to do.
    UnderLoad,
    /// By a kill just after it has done everything.
    Idle,
    /// By a kill while it stops in order.
    InStop,
    /// In order.
    Clean,
}

impl Run {
    pub(crate) async fn new(seed: u64) -> Self {
        let world = World::new(seed).await;
        // Neither may lose anything when the process ends; relaxed is the faster one.
        let durability = if seed.is_multiple_of(2) { "relaxed" } else { "durable" };
        let program = Program::new(&world.sim, durability);
        let directory = Directory::new(seed);
        let start_up = Duration::from_millis(100);
        Self { seed, world, program, directory, start_up, tally: Tally::default() }
    }

    /// Where the data and the log are.
    pub(crate) fn directory(&self) -> &Path {
        self.directory.path()
    }

    /// Plays the rounds, lets the bot finish, and checks everything.
    pub(crate) async fn play(mut self, rounds: u64) -> Tally {
        for _ in 0..rounds {
            self.tally.rounds += 1;
            self.round().await;
        }
        let mut wrong = self.finish().await;
        self.tally.texts = self.world.texts();
        self.tally.puts = self.world.puts.len() as u64;
        self.tally.upgrades = self.world.upgrades;
        let found = verify::verify(&self.world, &self.directory).await;
        self.tally.repeated = found.repeated;
        wrong.extend(found.wrong);
        let Self { seed, directory, tally, .. } = self;
        let wrong = wrong.join("\n  ");
        assert!(
            wrong.is_empty(),
            "seed {seed}, {tally}; the files are in {}\n  {wrong}",
            directory.path().display()
        );
        tally
    }

    async fn round(&mut self) {
        for _ in 0..self.world.random.u32(..40) {
            self.world.go_on();
        }
        let end = match self.world.random.u32(..40) {
            // The file is made in the first runs.
            _ if self.tally.rounds <= 3 => End::InStartUp,
            0..8 => End::InStartUp,
            8..32 => End::UnderLoad,
            32..35 => End::Idle,
            35..39 => End::InStop,
            _ => End::Clean,
        };
        let (mut bot, started) = (self.program.start(&self.directory), Instant::now());
        if end == End::InStartUp {
            let moment = self.start_up.mul_f64(self.world.random.f64() * 1.2);
            self.talk_until(started + moment).await;
        } else {
            self.work(&mut bot, started).await;
        }
        if end == End::Idle {
            self.world.sim.wait_until_confirmed().await;
            let inbox = self.program.ask(&self.directory, &["--inbox"]).await;
            assert!(inbox.contains(" waiting, "), "{inbox}");
        }
        if matches!(end, End::InStop | End::Clean) {
            bot.terminate().await;
        }
        if end == End::Clean {
            self.world.go_on();
            let status = bot.end().await;
            assert!(status.success(), "seed {}: a clean stop is {status}", self.seed);
            self.tally.clean_stops += 1;
            return;
        }
        let moment = self.a_moment();
        self.talk_until(Instant::now() + moment).await;
        if bot.kill().await {
            self.tally.kills[end as usize] += 1;
        } else if end != End::InStop {
            panic!("seed {}: the bot has ended by itself", self.seed);
        }
    }

    /// Lets the bot work until it has answered some times.
    async fn work(&mut self, bot: &mut Bot, started: Instant) {
        let wanted = self.world.random.usize(1..40);
        let (mut heard, patience) = (0, Instant::now() + PATIENCE);
        // What an earlier run has answered last is no sign of life of this one.
        self.world.listen().await;
        while heard < wanted {
            let pause = self.world.pause();
            self.talk_until(Instant::now() + pause).await;
            let new = self.world.listen().await;
            if heard == 0 && new > 0 {
                self.start_up = (self.start_up * 3 + started.elapsed()) / 4;
            }
            heard += new;
            let ended = bot.ended();
            assert!(ended.is_none(), "seed {}: the bot has ended by itself: {ended:?}", self.seed);
            assert!(Instant::now() < patience, "seed {}: the bot has no answers", self.seed);
        }
    }

    async fn talk_until(&mut self, moment: Instant) {
        loop {
            self.world.go_on();
            let next = Instant::now() + self.world.pause();
            // Not to wait for anything: people pause, and the moment of the kill is to be random.
            sleep_until(next.min(moment)).await;
            if next >= moment {
                return;
            }
        }
    }

    fn a_moment(&mut self) -> Duration {
        let longest = if self.world.random.bool() { 2_000 } else { 20_000 };
        Duration::from_micros(self.world.random.u64(..longest))
    }

    /// Lets the bot finish everything, also what was set aside because too many kills hit it, and
    /// asks in each chat for what it has counted; what is wrong.
    async fn finish(&mut self) -> Vec<String> {
        self.world.tell_of_all_upgrades();
        for _ in 0..4 {
            self.run_in_order(false).await;
            let set_aside = verify::set_aside(&self.world, &self.directory).await;
            if set_aside.is_empty() {
                return self.run_in_order(true).await;
            }
            self.tally.set_aside += set_aside.len() as u64;
            for update in set_aside {
                self.program.ask(&self.directory, &["--inbox", "retry", &update.to_string()]).await;
            }
        }
        panic!("seed {}: updates are set aside although nobody kills the bot", self.seed);
    }

    /// Runs the bot until everything is confirmed.
    async fn run_in_order(&mut self, asking: bool) -> Vec<String> {
        let bot = self.program.start(&self.directory);
        // From then on it hears a signal.
        self.world.sim.wait_until_polled().await;
        let wrong = if asking { self.world.ask_for_counts().await } else { Vec::new() };
        self.world.sim.wait_until_confirmed().await;
        bot.terminate().await;
        let status = bot.end().await;
        assert!(status.success(), "seed {}: the last stop is {status}", self.seed);
        self.world.listen().await;
        wrong
    }
}

impl Tally {
    pub(crate) fn add(&mut self, other: &Self) {
        self.rounds += other.rounds;
        self.kills.iter_mut().zip(other.kills).for_each(|(sum, more)| *sum += more);
        self.clean_stops += other.clean_stops;
        self.texts += other.texts;
        self.puts += other.puts;
        self.upgrades += other.upgrades;
        self.repeated += other.repeated;
        self.set_aside += other.set_aside;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rounds, kills, clean_stops, texts, puts, upgrades, repeated, set_aside } = self;
        let [in_start_up, under_load, idle, in_stop] = kills;
        write!(
            f,
            "{rounds} rounds, {} kills ({in_start_up} while starting, {under_load} under load, \
             {idle} idle, {in_stop} while stopping), {clean_stops} clean stops; {texts} texts, \
             {puts} of them puts, {upgrades} upgrades; {repeated} answers came again, {set_aside} \
             updates were set aside",
            kills.iter().sum::<u32>(),
        )
    }
}
