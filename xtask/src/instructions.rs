//! Counts the instructions of an update on the parts of its way, and compares them with those that
//! are written down.
//!
//! Times are noise where many share a machine; instructions are the same within a few percent.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, bail, ensure};
use serde::Deserialize;

use crate::command::Command;
use crate::workspace::{self, Workspace};

/// What counts, of the same version as the library in `bench/instructions`.
const RUNNER: &str = "gungraun-runner";
const VERSION: &str = "0.20.0";

/// How far a count may be from the one that is written down.
const TOLERANCE: f64 = 0.05;
/// How often it is counted before it is too far: hashes have other seeds each time.
const ROUNDS: usize = 3;

/// Instructions by the name of what takes them.
type Counts = BTreeMap<String, u64>;

/// One line of what the runner prints, as far as it is looked at.
#[derive(Deserialize)]
struct Summary {
    function_name: String,
    id: Option<String>,
    profiles: Vec<Profile>,
}

#[derive(Deserialize)]
struct Profile {
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    total: Total,
}

#[derive(Deserialize)]
struct Total {
    metrics: BTreeMap<String, Metric>,
}

#[derive(Deserialize)]
struct Metric {
    values: Values,
}

#[derive(Deserialize)]
struct Values {
    new: Option<f64>,
}

/// Counts, and compares with what is written down, or writes that anew.
pub(crate) fn run(bless: bool) -> anyhow::Result<()> {
    let workspace = Workspace::read()?;
    let core = workspace.package("bot-core")?;
    let stated = core.rust_version.as_deref().context("bot-core states no rust-version")?;
    let compiler = Command::new("rustc", ["--version"]).output()?;
    ensure!(
        crate::test::is_release(&compiler, stated),
        "what is written down was counted with Rust {stated}: \
         rustup run {stated} cargo xtask instructions"
    );
    install_valgrind()?;
    let runner = install_runner(&workspace)?;
    let count = || counted(&workspace, &runner);
    let path = workspace::root().join("bench/instructions/baseline.json");
    if bless {
        let mut json = serde_json::to_string_pretty(&count()?)?;
        json.push('\n');
        return fs::write(&path, json).with_context(|| format!("{}", path.display()));
    }
    let text = fs::read_to_string(&path).with_context(|| format!("{}", path.display()))?;
    let baseline: Counts = serde_json::from_str(&text)?;
    let mut best = count()?;
    for _ in 1..ROUNDS {
        if !best.iter().any(|(name, count)| is_off(&baseline, name, *count)) {
            break;
        }
        for (name, count) in count()? {
            let other = best.entry(name.clone()).or_insert(count);
            if distance(&baseline, &name, count) < distance(&baseline, &name, *other) {
                *other = count;
            }
        }
    }
    let report = report(&baseline, &best);
    print!("{report}");
    let gone = baseline.keys().any(|name| !best.contains_key(name));
    let off = best.iter().any(|(name, count)| is_off(&baseline, name, *count));
    if gone || off {
        bail!(
            "instructions are more than {:.0} % from bench/instructions/baseline.json; \
             if that is wanted: cargo xtask instructions --bless",
            TOLERANCE * 100.0
        );
    }
    Ok(())
}

/// Sees that valgrind is there, from Debian's packages where that may be done.
fn install_valgrind() -> anyhow::Result<()> {
    let valgrind = Command::new("valgrind", ["--version"]);
    if valgrind.works() {
        return Ok(());
    }
    println!("installing valgrind");
    let update = Command::new("apt-get", ["update"]);
    let install = Command::new("apt-get", ["install", "--yes", "valgrind"]);
    if update.works() && install.works() && valgrind.works() {
        return Ok(());
    }
    bail!("valgrind isn't there and can't be installed; get it with: apt install valgrind")
}

/// Sees that the program is there that counts; gives its path.
fn install_runner(workspace: &Workspace) -> anyhow::Result<String> {
    let root = workspace.target_directory.join("tools").join(format!("{RUNNER}-{VERSION}"));
    let path = root.join("bin").join(RUNNER);
    let text = |path: PathBuf| path.into_os_string().into_string().ok().context("a path");
    if !path.exists() {
        let command = Command::cargo(["install", RUNNER, "--locked", "--debug"])
            .argument("--version")
            .argument(format!("={VERSION}"))
            .argument("--root")
            .argument(text(root)?)
            .for_ci();
        ensure!(command.status()?.success(), "`{command}` failed");
    }
    text(path)
}

fn counted(workspace: &Workspace, runner: &str) -> anyhow::Result<Counts> {
    let target = workspace.target_directory.join("instructions");
    let target = target.into_os_string().into_string().ok().context("the target directory")?;
    let printed = Command::cargo(["bench", "--manifest-path", "bench/instructions/Cargo.toml"])
        .argument("--target-dir")
        .argument(target)
        .argument("--")
        .argument("--output-format=json")
        .argument("--callgrind-args=--cache-sim=no")
        .set("GUNGRAUN_RUNNER", runner)
        .output()?;
    printed.lines().filter(|line| line.starts_with('{')).map(read).collect()
}

/// The name and the count of one line.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is a count")]
fn read(line: &str) -> anyhow::Result<(String, u64)> {
    let Summary { function_name, id, profiles } = serde_json::from_str(line)?;
    let name = id.map_or(function_name.clone(), |id| format!("{function_name} {id}"));
    let metric = profiles.first().and_then(|profile| profile.data.total.metrics.get("Ir"));
    let count = metric.and_then(|metric| metric.values.new);
    Ok((name.replace('_', " "), count.context("no instructions were counted")? as u64))
}

/// How far a count is from the one that is written down, as a part of that.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn change(baseline: &Counts, name: &str, count: u64) -> Option<f64> {
    baseline.get(name).map(|before| count as f64 / *before as f64 - 1.0)
}

fn distance(baseline: &Counts, name: &str, count: u64) -> f64 {
    change(baseline, name, count).map_or(f64::INFINITY, f64::abs)
}

fn is_off(baseline: &Counts, name: &str, count: u64) -> bool {
    distance(baseline, name, count) > TOLERANCE
}

fn report(baseline: &Counts, counts: &Counts) -> String {
    let lines = counts.iter().map(|(name, count)| {
        let change = change(baseline, name, *count)
            .map_or_else(|| "new".to_owned(), |change| format!("{:+.1} %", change * 100.0));
        format!("{name:<36} {count:>12} {change:>8}\n")
    });
    let gone = baseline.keys().filter(|name| !counts.contains_key(*name));
    lines.chain(gone.map(|name| format!("{name:<36} is gone\n"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts<const N: usize>(counts: [(&str, u64); N]) -> Counts {
        counts.map(|(name, count)| (name.to_owned(), count)).into()
    }

    #[test]
    fn a_line_of_the_runner_gives_a_name_and_a_count() {
        let line = |id: &str| {
            format!(
                r#"{{"function_name":"update","id":{id},"version":"7","profiles":[{{"tool":"Callgrind",
                "data":{{"parts":[],"total":{{"metrics":{{"Ir":{{"values":{{"new":1234}}}}}}}}}}}}]}}"#
            )
        };
        let read = |id| read(&line(id)).unwrap();
        assert_eq!(read(r#""in_one_chat""#), ("update in one chat".to_owned(), 1234));
        assert_eq!(read("null"), ("update".to_owned(), 1234));
    }

    #[test]
    fn a_count_is_off_that_is_far_from_its_baseline_or_has_none() {
        let baseline = counts([("a", 1000)]);
        let check = |name, count, expected| {
            assert_eq!(is_off(&baseline, name, count), expected, "{name} {count}");
        };
        check("a", 1049, false);
        check("a", 951, false);
        check("a", 1051, true);
        check("a", 949, true);
        check("b", 1000, true);
    }

    #[test]
    fn the_report_tells_of_each_count_and_of_what_is_gone() {
        let report = report(&counts([("a", 1000), ("b", 1)]), &counts([("a", 1020), ("c", 5)]));
        let lines: Vec<Vec<&str>> =
            report.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(lines[0], ["a", "1020", "+2.0", "%"]);
        assert_eq!(lines[1], ["c", "5", "new"]);
        assert_eq!(lines[2], ["b", "is", "gone"]);
    }
}
