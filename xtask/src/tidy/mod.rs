//! The house rules that no lint knows. Each rule is a module; all findings are told at once.
//!
//! A rule is a function from a file's path and text to findings: it reads no file itself, so its
//! tests are small strings.

mod features;
mod files;
mod floors;
mod generated;
mod names;
mod seams;
mod words;

use std::fmt;
use std::path::Path;

use anyhow::{Context as _, bail};

use crate::workspace;

/// A broken rule and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    path: String,
    /// Counted from 1.
    line: usize,
    message: String,
}

impl Finding {
    fn new(path: &str, line: usize, message: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, message: message.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.message)
    }
}

/// Checks the whole workspace, prints what is wrong, and fails if anything is.
pub(crate) fn run() -> anyhow::Result<()> {
    let mut findings = Vec::new();
    for path in workspace::files()? {
        let bytes = std::fs::read(workspace::root().join(&path));
        let bytes = bytes.with_context(|| format!("could not read {path}"))?;
        // A file that is no text, such as a picture, has no rules.
        if let Ok(text) = String::from_utf8(bytes) {
            findings.extend(check(&path, &text));
            if let Some(note) = files::nearly_too_long(&path, &text) {
                println!("note: {note}");
            }
        }
    }
    findings.extend(generated::differs());
    findings.sort();
    for finding in &findings {
        println!("{finding}");
    }
    if !findings.is_empty() {
        bail!("tidy found {} to put right", count(findings.len()));
    }
    Ok(())
}

fn count(findings: usize) -> String {
    if findings == 1 { "one thing".to_owned() } else { format!("{findings} things") }
}

/// Whether a file is Rust source.
fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "rs")
}

/// Checks one file by every rule that is about it.
fn check(path: &str, text: &str) -> Vec<Finding> {
    let mut findings = words::check(path, text);
    findings.extend(features::check(path, text));
    findings.extend(generated::check(path, text));
    findings.extend(files::check(path, text));
    if is_rust(path) && (floors::applies(path) || seams::applies(path)) {
        match names::named(path, text) {
            Ok(named) => {
                findings.extend(floors::check(path, &named));
                findings.extend(seams::check(path, &named));
            }
            Err(error) => {
                let line = error.span().start().line;
                findings.push(Finding::new(path, line, format!("can't be read: {error}")));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_shown_as_path_line_and_message() {
        let finding = Finding::new("bot-core/src/task.rs", 7, "too deep");
        assert_eq!(finding.to_string(), "bot-core/src/task.rs:7: too deep");
    }

    #[test]
    fn all_rules_are_checked_at_once() {
        let source = "use crate::router::Router;\nuse tokio::net::TcpListener;\n";
        let mut findings = check("bot-core/src/task.rs", source);
        findings.sort();
        let lines: Vec<usize> = findings.iter().map(|finding| finding.line).collect();
        assert_eq!(lines, [1, 1, 2], "no docs, a higher floor, a socket: {findings:?}");
    }

    #[test]
    fn code_that_does_not_parse_is_a_finding_where_it_stops() {
        let findings = check("bot-core/src/task.rs", "//! Tasks.\n\nfn (\n");
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].line, 3);
        assert!(findings[0].message.starts_with("can't be read"), "{findings:?}");
    }
}
