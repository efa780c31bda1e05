//! Words that no file has: unfinished code, tests that don't run, the clock in tests, paths of
//! one person's machine.

use super::names::is_test;
use super::{Finding, is_rust};

/// This file, which has all the words.
const THIS: &str = "xtask/src/tidy/words.rs";

/// Words that no source file has, and what to do instead.
const IN_SOURCES: &[(&str, &str)] = &[
    ("todo!", "write it, or leave it out"),
    ("unimplemented!", "write it, or leave it out"),
    ("FIXME", "put it right, or open an issue"),
    ("dbg!", "use `tracing`, or take it out"),
    (
        "#[ignore",
        "a test runs, or it isn't there; what it needs is a requirement of xtask's test.rs",
    ),
];

/// Waits by the clock, which make a test slow at best and wrong at worst.
const WAITS: &[&str] = &["sleep(Duration", "thread::sleep("];
/// Marks a wait whose clock is a paused one.
const VIRTUAL: &str = "// virtual time";

/// Where the paths of one machine begin.
const MACHINE: &[&str] = &["/home/", "/root/", "/tmp/", "/work/", "/Users/"];

/// Checks the words of a file.
pub(super) fn check(path: &str, text: &str) -> Vec<Finding> {
    if path == THIS {
        return Vec::new();
    }
    let is_source = is_rust(path);
    let mut findings = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let mut add = |message: String| findings.push(Finding::new(path, index + 1, message));
        if is_source {
            for (word, instead) in IN_SOURCES.iter().filter(|(word, _)| line.contains(word)) {
                add(format!("`{word}`: {instead}"));
            }
            let waits = WAITS.iter().any(|wait| line.contains(wait));
            if waits && is_test(path) && !line.contains(VIRTUAL) {
                add(format!(
                    "a test waits for a condition, not by the clock; \
                     where time is paused, say so with `{VIRTUAL}`"
                ));
            }
        }
        for start in MACHINE.iter().filter(|start| has_path(line, start)) {
            add(format!("a path below `{start}` is that of one machine"));
        }
    }
    findings
}

/// Whether a line has an absolute path that begins with `start`: one that isn't the end of a
/// longer path or of a URL.
fn has_path(line: &str, start: &str) -> bool {
    line.match_indices(start).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|before| !before.is_alphanumeric() && !"._-/>)}*~".contains(before))
            || line[..at].ends_with("file://")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_line(path: &str, line: &str, expected: Option<&str>) {
        let findings = check(path, line);
        match (findings.as_slice(), expected) {
            ([], None) => {}
            ([finding], Some(expected)) => {
                assert!(finding.message.contains(expected), "{finding} has no {expected:?}");
            }
            _ => panic!("{path}: {line:?}: {findings:?}, expected {expected:?}"),
        }
    }

    #[test]
    fn sources_have_no_unfinished_code() {
        check_line("a/src/b.rs", "fn f() { todo!() }", Some("`todo!`"));
        check_line("a/src/b.rs", "fn f() { unimplemented!() }", Some("`unimplemented!`"));
        check_line("a/src/b.rs", "// FIXME: slow", Some("`FIXME`"));
        check_line("a/src/b.rs", "let a = dbg!(b);", Some("`dbg!`"));
        check_line("CONTRIBUTING.md", "no `todo!` is left", None);
    }

    #[test]
    fn every_test_runs() {
        check_line("a/src/b.rs", "#[ignore]", Some("a test runs"));
        check_line("a/src/b.rs", "#[ignore = \"slow\"]", Some("a test runs"));
    }

    #[test]
    fn tests_do_not_wait_by_the_clock() {
        let wait = "tokio::time::sleep(Duration::from_secs(1)).await;";
        check_line("tests/tests/all.rs", wait, Some("waits for a condition"));
        check_line(
            "a/src/b/tests.rs",
            "std::thread::sleep(second);",
            Some("waits for a condition"),
        );
        check_line("tests/tests/all.rs", &format!("{wait} // virtual time"), None);
        check_line("a/src/b.rs", wait, None);
    }

    #[test]
    fn no_file_has_a_path_of_one_machine() {
        check_line("README.md", "cd /home/ann/bot", Some("`/home/`"));
        check_line("a.sh", "PATH=/root/bin", Some("`/root/`"));
        check_line("a.toml", "path = \"/tmp/a\"", Some("`/tmp/`"));
        check_line("a.md", "file:///work/a", Some("`/work/`"));
        check_line("a.md", "https://example.org/home/a", None);
        check_line("a.md", "the directory ./tmp/a and bot/work/a", None);
        check_line("a.md", "put it into /tmpfiles", None);
    }
}
