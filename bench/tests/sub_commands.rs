//! Every sub-command runs to its end, with few of everything, and prints a row for each store.

use std::process::Command;

#[track_caller]
fn check(arguments: &[&str], rows: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_bot-bench")).args(arguments).output();
    let output = output.expect("the program was built for this test");
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {text}{errors}");
    for row in rows {
        let found = text.lines().any(|line| {
            let words: Vec<&str> = line.split_whitespace().take(2).collect();
            words.join(" ").starts_with(row)
        });
        assert!(found, "{arguments:?} prints no row {row:?}: {text}");
    }
    assert_eq!(errors, "", "{arguments:?}");
}

#[test]
fn store_measures_every_store() {
    let few = ["--updates", "200", "--rounds", "1", "--processes", "1", "--commits", "20"];
    for shape in ["value", "collection"] {
        let load = ["--in-flight", "10", "--shape", shape];
        let rows = ["10, memory", "10, relaxed", "10, durable", "1000, durable"];
        check(&[&["store"], &few[..], &load[..]].concat(), &rows);
    }
}

#[test]
fn peers_measures_this_frameworks_bots_without_building_the_others() {
    let few = ["--updates", "400", "--rounds", "1", "--processes", "1"];
    let load = ["--rate", "400", "--seconds", "1", "--delay", "5"];
    for runtime in ["current", "multi"] {
        let bots = ["peers", "--only", "bot-core", "--runtime", runtime];
        let rows = ["backlog: as", "rate: 400", "slow: as"];
        let bots_of_table = ["bot-core memory", "bot-core relaxed", "bot-core durable"];
        check(&[&bots[..], &few, &load].concat(), &[&rows[..], &bots_of_table].concat());
    }
}

#[test]
fn what_is_no_bot_or_mode_is_told() {
    for (option, told) in [("--only", "`grammy`"), ("--mode", "backlog, rate, slow")] {
        let peers = Command::new(env!("CARGO_BIN_EXE_bot-bench"))
            .args(["peers", option, "speed"])
            .output()
            .unwrap();
        assert!(!peers.status.success());
        assert!(String::from_utf8_lossy(&peers.stderr).contains(told), "{option}: {peers:?}");
    }
}

#[test]
fn collection_measures_every_store_and_size() {
    let rows = [
        "memory, 10",
        "memory, 1000",
        "relaxed, 10",
        "relaxed, 1000",
        "durable, 10",
        "durable, 1000",
    ];
    check(&["collection", "--rounds", "1", "--puts", "10", "--most", "1000"], &rows);
}

#[test]
fn growth_measures_what_grows_with_every_store() {
    let few = ["--updates", "200", "--rounds", "1"];
    // With one size there is nothing that may be above the limit.
    for (of, least) in [("users", "1000"), ("writers", "1000"), ("routes", "1"), ("entries", "10")]
    {
        let stores =
            if of == "routes" { &["memory"][..] } else { &["memory", "relaxed", "durable"] };
        let rows: Vec<String> = stores.iter().map(|store| format!("{store}, {least}")).collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        check(&[&["growth", "--of", of, "--most", least], &few[..]].concat(), &rows);
    }
}

#[test]
fn memory_measures_a_store_on_disk_and_one_in_memory() {
    check(&["memory", "--users", "300"], &["relaxed", "memory"]);
}

#[test]
fn what_is_no_sub_command_is_told() {
    let output = Command::new(env!("CARGO_BIN_EXE_bot-bench")).arg("speed").output().unwrap();
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("usage: bot-bench"));
}
