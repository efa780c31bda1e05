//! Writes what was recorded in `bench/results` for people: the figures of `bench/README.md`, and
//! the plots in `bench/plots`.

mod markdown;
mod plot;
mod scale;
mod svg;

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use crate::report::Report;

/// The order in which the reports stand; others come after them.
const ORDER: [&str; 11] = [
    "peers-backlog",
    "peers-rate",
    "peers-slow",
    "growth",
    "build",
    "rebuild",
    "decode",
    "dispatch",
    "store",
    "collection",
    "memory",
];

/// Between these lines of the README, nothing is written by hand.
const BEGIN: &str = "<!-- What follows is written by `bot-bench page`; don't edit it. -->";
const END: &str = "<!-- What was written ends here. -->";

/// The files that the results give.
#[derive(Debug)]
struct Page {
    readme: String,
    /// By their names.
    plots: BTreeMap<String, String>,
}

/// Writes the page anew, and takes away plots that are no more.
pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    let root = root();
    let page = Page::of(&reports(&root)?, &fs::read_to_string(root.join("README.md"))?)?;
    let plots = root.join("plots");
    fs::create_dir_all(&plots)?;
    for name in names(&plots)?.iter().filter(|name| !page.plots.contains_key(*name)) {
        fs::remove_file(plots.join(name))?;
    }
    for (name, plot) in &page.plots {
        fs::write(plots.join(name), plot)?;
    }
    Ok(fs::write(root.join("README.md"), page.readme)?)
}

impl Page {
    /// Of these reports, in a README that has the two lines.
    fn of(reports: &[Report], readme: &str) -> Result<Self, Box<dyn Error>> {
        let parts = readme.split_once(BEGIN).and_then(|(before, rest)| {
            let (_, after) = rest.split_once(END)?;
            Some((before, after))
        });
        let missing = || format!("bench/README.md needs the lines {BEGIN} and {END}");
        let (before, after) = parts.ok_or_else(missing)?;
        let sections: Vec<String> = reports.iter().map(markdown::section).collect();
        let readme = format!("{before}{BEGIN}\n\n{}\n{END}{after}", sections.join("\n"));
        let tables = reports
            .iter()
            .flat_map(|report| report.tables.iter().flat_map(move |table| plot::of(report, table)));
        let plots = tables.map(|plot| (plot.file.clone(), plot.draw())).collect();
        Ok(Self { readme, plots })
    }
}

/// Where the benchmarks' sources are.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// What was recorded, in the order of the page.
fn reports(root: &Path) -> Result<Vec<Report>, Box<dyn Error>> {
    let results = root.join("results");
    let mut reports = Vec::new();
    for name in names(&results)? {
        let json = fs::read_to_string(results.join(&name))?;
        reports
            .push(Report::read(&json).map_err(|error| format!("bench/results/{name}: {error}"))?);
    }
    let place = |report: &Report| ORDER.iter().position(|name| *name == report.name);
    reports.sort_by_key(|report| place(report).unwrap_or(ORDER.len()));
    Ok(reports)
}

/// The files of a directory, sorted.
fn names(directory: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let files =
        fs::read_dir(directory).map_err(|error| format!("{}: {error}", directory.display()))?;
    let mut names = Vec::new();
    for file in files {
        names.push(file?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests;
