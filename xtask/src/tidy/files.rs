//! A source file says at its top what it is for, and is short enough to be read at once.

use super::{Finding, is_rust};

/// Lines that a file should have at most.
const GOOD: usize = 400;
/// Lines that a file may have at most.
const MOST: usize = 450;

/// Checks the first line of a source file and its length.
pub(super) fn check(path: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !is_by_hand(path) {
        return findings;
    }
    if !text.starts_with("//!") {
        findings.push(Finding::new(path, 1, "the first line is no `//!` that says what this is"));
    }
    let lines = text.lines().count();
    if lines > MOST {
        findings.push(Finding::new(path, lines, too_long(lines)));
    }
    findings
}

/// What to say about a file that is longer than it should be, but not yet too long.
pub(super) fn nearly_too_long(path: &str, text: &str) -> Option<Finding> {
    let lines = text.lines().count();
    let near = is_by_hand(path) && lines > GOOD && lines <= MOST;
    near.then(|| Finding::new(path, lines, too_long(lines)))
}

fn too_long(lines: usize) -> String {
    format!("{lines} lines; a file has at most about {GOOD}, so that it can be read at once")
}

/// Whether a file is code that people write: not generated, and not data of tests, which is what
/// the compiler or the macros read and write.
fn is_by_hand(path: &str) -> bool {
    let is_data = |part| matches!(part, "generated" | "ui" | "golden");
    is_rust(path) && !path.split('/').any(is_data)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(path: &str, text: &str) -> Vec<String> {
        check(path, text).into_iter().map(|finding| finding.message).collect()
    }

    #[test]
    fn a_file_begins_with_what_it_is_for() {
        assert!(messages("a/src/b.rs", "//! Counts beans.\n").is_empty());
        assert!(messages("a/src/b.rs", "use std::fmt;\n//! Late.\n")[0].contains("`//!`"));
        assert!(messages("a/src/b.rs", "")[0].contains("`//!`"));
    }

    #[test]
    fn a_long_file_is_noted_and_a_longer_one_is_an_error() {
        let check = |lines: usize, noted: bool, wrong: bool| {
            let text = "//! Long.\n".repeat(lines);
            assert_eq!(nearly_too_long("a/src/b.rs", &text).is_some(), noted, "{lines} lines");
            assert_eq!(!messages("a/src/b.rs", &text).is_empty(), wrong, "{lines} lines");
        };
        check(400, false, false);
        check(401, true, false);
        check(450, true, false);
        check(451, false, true);
    }

    #[test]
    fn generated_files_and_data_of_tests_are_as_they_are() {
        let long = "fn f() {}\n".repeat(1000);
        for path in ["a/src/generated/b.rs", "tests/ui/b.rs", "a/tests/golden/b.rs", "README.md"] {
            assert!(messages(path, &long).is_empty(), "{path}");
            assert!(nearly_too_long(path, &long).is_none(), "{path}");
        }
    }
}
