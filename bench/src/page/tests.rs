//! The page of a small report, and whether the one that is committed is that of its results.

use super::*;
use crate::report::{Cell, Column, Head, Table};
use crate::statistics::Spread;

fn report() -> Report {
    let head = Head {
        command: "cargo run --release -p bot-bench -- peers --only <all>".into(),
        date: "2026-11-22 12:00 UTC".into(),
        machine: "a machine, 2 cores".into(),
        load: "0.00 0.01 0.05".into(),
        others: Some(0.014),
        versions: "rustc 1.95.0, commit abcdef1".into(),
        notes: vec!["node: v20".into()],
    };
    let columns = [
        Column::new("CPU, µs").digits(1),
        Column::ratio("times by hand").plot("CPU, times R&D by hand"),
        Column::new("nothing").plot("Nothing"),
        Column::new("idle MiB").median().plot("Memory"),
        Column::new("peak MiB").median().plot("Memory"),
    ];
    let mut table = Table::new("backlog: as many as are answered", "bot", columns);
    let nothing = Cell::default;
    let ratio = |values: [f64; 3]| Cell::from(Spread::of(values));
    table.row("by hand", [50.0.into(), 1.0.into(), nothing(), 3.0.into(), 18.0.into()]);
    let ours = ratio([1.4, 1.5, 1.7]).at_most(1.45);
    table.row("bot-core a|b", [75.0.into(), ours, nothing(), 9.0.into(), 14.0.into()]);
    table.row(
        "slow",
        [9000.0.into(), ratio([100.0, 180.0, 220.0]), nothing(), 40.0.into(), nothing()],
    );
    Report::read(
        &serde_json::json!({"name": "peers-backlog", "head": head, "tables": [table]}).to_string(),
    )
    .unwrap()
}

fn page() -> Page {
    Page::of(&[report()], &format!("# By hand\n\n{BEGIN}\nold\n{END}\n\n## By hand too\n")).unwrap()
}

#[test]
fn the_committed_page_is_that_of_the_committed_results() {
    let root = root();
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let page = Page::of(&reports(&root).unwrap(), &readme).unwrap();
    let again = "it isn't what bench/results give: cargo run -p bot-bench -- page";
    assert!(page.readme == readme, "bench/README.md: {again}");
    let there = names(&root.join("plots")).unwrap();
    assert!(there.iter().eq(page.plots.keys()), "bench/plots: {again}: {there:?}");
    for (name, plot) in &page.plots {
        let there = fs::read_to_string(root.join("plots").join(name)).unwrap();
        assert!(there == *plot, "bench/plots/{name}: {again}");
    }
}

#[test]
fn what_is_written_by_hand_stays() {
    let readme = page().readme;
    assert!(
        readme.starts_with(&format!("# By hand\n\n{BEGIN}\n\n### Peers, backlog\n")),
        "{readme}"
    );
    assert!(readme.ends_with(&format!("\n{END}\n\n## By hand too\n")), "{readme}");
    assert!(!readme.contains("old"));
    assert!(Page::of(&[], "# No lines\n").unwrap_err().to_string().contains(BEGIN));
}

#[test]
fn a_section_says_where_and_with_what_it_was_measured() {
    let readme = page().readme;
    for expected in [
        "`cargo run --release -p bot-bench -- peers --only <all>`, 2026-11-22 12:00 UTC.",
        "a machine, 2 cores; load 0.00 0.01 0.05 in the minutes before, and others used 0.01 cores",
        "rustc 1.95.0, commit abcdef1.\nnode: v20.\n",
        "\nBacklog: as many as are answered:\n\n",
    ] {
        assert!(readme.contains(expected), "{expected}: {readme}");
    }
}

#[test]
fn a_table_shows_ratios_and_limits_and_no_empty_columns() {
    let readme = page().readme;
    for expected in [
        "| bot | CPU, µs | **times by hand** | idle MiB | peak MiB |\n| --- | --- | --- | --- | --- |\n",
        "| by hand | 50.0 | 1.00 | 3.00 | 18.00 |\n",
        "| bot-core a\\|b | 75.0 | **1.50 (1.40 to 1.70), limit 1.45 DOESN'T HOLD** | 9.00 | 14.00 |\n",
        "| slow | 9000.0 | 180.00 (100.00 to 220.00) | 40.00 |  |\n",
    ] {
        assert!(readme.contains(expected), "{expected}: {readme}");
    }
}

#[test]
fn columns_of_one_plot_share_it() {
    let page = page();
    let names: Vec<&String> = page.plots.keys().collect();
    let expected = ["peers-backlog-cpu-times-r-d-by-hand.svg", "peers-backlog-memory.svg"];
    assert_eq!(names, expected);
    for name in expected {
        assert!(page.readme.contains(&format!("](plots/{name})")), "{name}");
    }
    let memory = &page.plots["peers-backlog-memory.svg"];
    for class in ["bar0", "bar1"] {
        // One in the legend, and one for each that was measured.
        let bars = memory.matches(&format!("<rect class=\"{class}\"")).count();
        assert_eq!(bars, if class == "bar0" { 4 } else { 3 }, "{memory}");
    }
}

#[test]
fn a_plot_has_a_bar_a_whisker_and_a_value_for_each_row_and_its_source() {
    let plot = &page().plots["peers-backlog-cpu-times-r-d-by-hand.svg"];
    let count = |what: &str| plot.matches(what).count();
    assert_eq!(count("<rect class=\"bar0\""), 1, "this framework's: {plot}");
    assert_eq!(count("<rect class=\"other\""), 2, "{plot}");
    assert_eq!(count("<line class=\"whisker\""), 6, "a line with two caps, twice: {plot}");
    assert_eq!(count("<line class=\"limit\""), 1, "{plot}");
    for text in [">1.50<", ">180.00<", ">CPU, times R&amp;D by hand<", "&lt;all&gt;<", "2026-11-22"]
    {
        assert!(plot.contains(text), "{text}: {plot}");
    }
    assert!(plot.contains("times by hand; logarithmic; red: the limit"), "{plot}");
}
