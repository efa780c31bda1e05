//! What it takes to build a bot that says hello: with this framework, and with others as their own
//! READMEs have it.
//!
//! The bots are the packages in `bench/build`. They are copied into the build directory, each with
//! a lock file, and what they depend on is fetched before anything is measured.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::cargo::{beside, cargo, project};
use crate::cpu;
use crate::options::Options;
use crate::report::{Cell, Column, Report, Table};
use crate::statistics::Spread;

pub(crate) const OPTIONS: &[&str] = &["rounds", "cold"];

/// The bots, this framework's first.
const BOTS: [&str; 4] = ["bot-core", "teloxide", "teloxide-rustls", "frankenstein"];

/// What is measured of each bot, with the digits that are shown.
const COLUMNS: [(&str, usize); 9] = [
    ("crates", 0),
    ("debug, s", 1),
    ("CPU s", 1),
    ("release, s", 1),
    ("CPU s", 1),
    ("rebuild, s", 2),
    ("CPU s", 2),
    ("debug, MiB", 1),
    ("release, MiB", 1),
];
const CRATES: usize = 0;
const DEBUG: usize = 1;
const RELEASE: usize = 3;
const REBUILD: usize = 5;
const SIZES: [(usize, &str); 2] = [(7, "debug"), (8, "release")];

/// What a handler answers, which an edit changes.
const ANSWER: &str = "Hello, ";

/// A bot, and what was measured of it: a list for each column.
struct Bot {
    name: &'static str,
    directory: PathBuf,
    main: String,
    figures: [Vec<f64>; COLUMNS.len()],
}

/// Measures and prints: `--cold` builds of each profile (1), and `--rounds` of rebuilds (7).
///
/// Fails when this framework isn't below all others in everything.
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let rounds = options.get("rounds", 7_usize)?;
    let cold = options.get("cold", 1_usize)?;
    let mut report = Report::begin("build");
    let mut bots = BOTS.map(Bot::set_up).into_iter().collect::<Result<Vec<_>, _>>()?;
    report.note(
        "TLS: bot-core and teloxide-rustls rustls with ring, teloxide the system's OpenSSL, which is \
         in no size here, frankenstein rustls with aws-lc",
    );
    for (profile, column) in [(&["build"][..], DEBUG), (&["build", "--release"], RELEASE)] {
        in_turns(&mut bots, cold, |bot, _| {
            bot.clean(profile)?;
            bot.timed(profile, column)
        })?;
    }
    in_turns(&mut bots, rounds, |bot, round| {
        let edited = edited(&bot.main, round);
        fs::write(bot.directory.join("src/main.rs"), edited)?;
        bot.timed(&["build"], REBUILD)
    })?;
    for bot in &mut bots {
        bot.weigh()?;
    }
    let title =
        format!("a bot that says hello; {cold} cold builds, {rounds} rebuilds after an edit");
    let columns = COLUMNS.map(|(head, digits)| Column::new(head).digits(digits).median());
    let mut table = Table::new(title, "bot", columns);
    for bot in &bots {
        table.row(bot.name, bot.spreads().map(Cell::from));
    }
    report.table(table);
    report.table(ratios(&bots)?);
    report.finish()
}

/// This framework's figures relative to those of each other.
fn ratios(bots: &[Bot]) -> Result<Table, Box<dyn Error>> {
    let (ours, others) = bots.split_first().ok_or("there are no bots")?;
    let columns = COLUMNS.map(|(head, _)| {
        let quantity = head.split(',').next().unwrap_or(head);
        Column::ratio(quantity).median().plot("A hello bot, this framework's relative to another's")
    });
    let mut table = Table::new("bot-core's, relative to another's", "other", columns);
    for other in others {
        let pairs = ours.figures.iter().zip(&other.figures);
        let ratios = pairs.map(|(ours, others)| {
            Spread::of(ours.iter().zip(others).map(|(ours, others)| ours / others))
        });
        table.row(other.name, ratios.map(|ratio| Cell::from(ratio).at_most(1.0)));
    }
    Ok(table)
}

/// Does the same with each bot so many times; another one begins each time.
fn in_turns(
    bots: &mut [Bot],
    rounds: usize,
    mut turn: impl FnMut(&mut Bot, usize) -> Result<(), Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let count = bots.len();
    for round in 0..rounds {
        for place in 0..count {
            turn(&mut bots[(place + round) % count], round)?;
        }
    }
    Ok(())
}

impl Bot {
    /// Copies the package, fetches what it depends on, and counts that.
    fn set_up(name: &'static str) -> Result<Self, Box<dyn Error>> {
        let project = project()?;
        let source = project.join("bench/build").join(name);
        let directory = beside("build-of-bots")?.join(name);
        fs::create_dir_all(directory.join("src"))?;
        let manifest = fs::read_to_string(source.join("Cargo.toml"))?;
        fs::write(directory.join("Cargo.toml"), placed(&manifest, &project))?;
        // This framework's versions are those of the project.
        let lock = if name == BOTS[0] { &project } else { &source };
        fs::copy(lock.join("Cargo.lock"), directory.join("Cargo.lock"))?;
        let main = fs::read_to_string(source.join("src/main.rs"))?;
        fs::write(directory.join("src/main.rs"), &main)?;
        cargo(&directory, &["fetch", "--quiet"])?;
        let tree = cargo(&directory, &["tree", "--edges", "normal,build", "--prefix", "none"])?;
        let mut bot = Self { name, directory, main, figures: Default::default() };
        bot.add(CRATES, crates(&tree));
        Ok(bot)
    }

    fn add(&mut self, column: usize, figure: f64) {
        self.figures[column].push(figure);
    }

    /// Removes what that command builds.
    fn clean(&self, command: &[&str]) -> Result<(), Box<dyn Error>> {
        let profile = if command.contains(&"--release") { "release" } else { "debug" };
        let built = self.directory.join("target").join(profile);
        if built.exists() {
            fs::remove_dir_all(built)?;
        }
        Ok(())
    }

    /// Runs cargo: its time goes into that column, its CPU time into the next.
    fn timed(&mut self, command: &[&str], column: usize) -> Result<(), Box<dyn Error>> {
        let arguments = [command, &["--quiet", "--offline"]].concat();
        let (start, cpu) = (Instant::now(), cpu::seconds_of_children());
        cargo(&self.directory, &arguments)?;
        self.add(column, start.elapsed().as_secs_f64());
        self.add(column + 1, cpu::seconds_of_children() - cpu);
        Ok(())
    }

    /// Adds the sizes of the programs, as cargo has built them.
    #[expect(clippy::cast_precision_loss, reason = "bytes are far below 2^52")]
    fn weigh(&mut self) -> Result<(), Box<dyn Error>> {
        for (column, profile) in SIZES {
            let program = self.directory.join("target").join(profile);
            let program = program.join(format!("hello-{}", self.name));
            let bytes = fs::metadata(program)?.len();
            self.add(column, bytes as f64 / f64::from(1 << 20));
        }
        Ok(())
    }

    fn spreads(&self) -> [Option<Spread>; COLUMNS.len()] {
        self.figures.each_ref().map(|figures| Spread::of(figures.iter().copied()))
    }
}

/// A manifest that finds this framework from anywhere.
fn placed(manifest: &str, project: &Path) -> String {
    manifest.replace("../../..", &project.display().to_string())
}

/// The program with another answer.
fn edited(main: &str, round: usize) -> String {
    main.replace(ANSWER, &format!("{ANSWER}for the {round}th time, "))
}

/// How many crates a tree of cargo's has beside the first, which is the bot.
fn crates(tree: &str) -> f64 {
    let crates = tree.lines().skip(1).map(|line| line.trim_end_matches(" (*)"));
    let crates: std::collections::BTreeSet<_> = crates.filter(|line| !line.is_empty()).collect();
    f64::from(u32::try_from(crates.len()).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_changes_one_line_of_each_bot() {
        for name in BOTS {
            let source = project().unwrap().join("bench/build").join(name);
            let main = fs::read_to_string(source.join("src/main.rs")).unwrap();
            let (one, other) = (edited(&main, 1), edited(&main, 2));
            let differing = one.lines().zip(other.lines()).filter(|(one, other)| one != other);
            assert_eq!(differing.count(), 1, "{name}");
        }
    }

    #[test]
    fn a_ratio_is_of_ours_to_another_and_has_a_limit() {
        let bot = |name, figure| Bot {
            name,
            directory: PathBuf::new(),
            main: String::new(),
            figures: std::array::from_fn(|_| vec![figure]),
        };
        let table = ratios(&[bot("ours", 3.0), bot("slower", 6.0), bot("faster", 2.0)]).unwrap();
        let names: Vec<&str> = table.rows.iter().map(|row| &*row.name).collect();
        assert_eq!(names, ["slower", "faster"]);
        let cells = table.rows.iter().map(|row| row.cells[DEBUG].median());
        assert_eq!(cells.collect::<Vec<_>>(), [Some(0.5), Some(1.5)]);
        assert_eq!(table.not_held().count(), COLUMNS.len());
    }

    #[test]
    fn a_crate_is_counted_once() {
        let tree = "bot v1\nserde v1\nserde_derive v1 (proc-macro)\nserde v1 (*)\nserde v2\n";
        assert!((crates(tree) - 3.0).abs() < f64::EPSILON);
    }

    #[test]
    fn this_framework_is_found_from_anywhere() {
        let manifest = "bot-core = { path = \"../../../bot-core\" }";
        let placed = placed(manifest, Path::new("/src/bots"));
        assert_eq!(placed, "bot-core = { path = \"/src/bots/bot-core\" }");
    }
}
