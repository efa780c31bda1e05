//! Imports in bot-core go down only: a module names itself and modules of lower floors.
//!
//! So a reader who knows the floors below understands a module, and no two modules can grow into
//! each other. The table is the one place where floors are given; ARCHITECTURE.md explains them.

use super::Finding;
use super::names::{Named, is_test, module};

/// The modules of bot-core by floor, from the ground up.
const FLOORS: &[&[&str]] = &[
    &["task", "clock", "chain", "map", "migration"],
    &["client", "keyboard", "links", "store", "text"],
    &["trigger", "handler_error", "menu"],
    &["context"],
    &["extract", "filter", "source"],
    &["callback", "data", "handler", "dialogue"],
    &["middleware"],
    &["router", "jobs"],
    &["dispatcher"],
    &["app"],
    &["guide", "macros", "routes"],
    // The root: its re-exports are for users of the crate, not for its modules.
    &["lib"],
];

const SOURCES: &str = "bot-core/src/";
const TABLE: &str = file!();

/// Whether the rule is about this file.
pub(super) fn applies(path: &str) -> bool {
    path.starts_with(SOURCES)
}

/// Checks what a file of bot-core names.
pub(super) fn check(path: &str, named: &[Named]) -> Vec<Finding> {
    if !applies(path) || is_test(path) {
        return Vec::new();
    }
    let modules = module(path);
    let own = modules.first().map_or("lib", String::as_str);
    let Some(own_floor) = floor(own) else {
        let message = format!("module `{own}` has no floor: add it to FLOORS in {TABLE}");
        return vec![Finding::new(path, 1, message)];
    };
    let mut findings: Vec<Finding> = named
        .iter()
        .filter_map(|named| {
            let target = target(&named.parts)?;
            let message = objection((own, own_floor), target)?;
            Some(Finding::new(path, named.line, message))
        })
        .collect();
    findings.dedup();
    findings
}

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|modules| modules.contains(&module))
}

/// The module at the top of the crate, or the re-export, that a path goes through.
fn target(parts: &[String]) -> Option<&str> {
    match parts {
        // Macros that the crate uses itself know it by its outward name.
        [root, target, ..] if root == "crate" || root == "bot_core" => Some(target),
        _ => None,
    }
}

/// Why a module may not name the other one, if it may not.
fn objection((own, own_floor): (&str, usize), target: &str) -> Option<String> {
    if own == target || own == "lib" {
        return None;
    }
    match floor(target) {
        Some(floor) if floor < own_floor => None,
        Some(floor) => Some(format!(
            "`{own}` is on floor {own_floor} and names `{target}` on floor {floor}: \
             a module uses lower floors only"
        )),
        None => Some(format!(
            "`crate::{target}` is no module of FLOORS in {TABLE}: \
             add the module, or name the module that a re-export comes from"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::names;

    #[track_caller]
    fn check_source(path: &str, text: &str, expected: &[&str]) {
        let named = names::named(path, text).expect("the text is Rust");
        let findings = check(path, &named);
        assert_eq!(findings.len(), expected.len(), "{findings:?}");
        for (finding, expected) in findings.iter().zip(expected) {
            assert!(finding.message.contains(expected), "{finding} has no {expected:?}");
        }
    }

    #[test]
    fn a_lower_floor_may_be_named() {
        check_source("bot-core/src/router.rs", "use crate::{client::Client, task};", &[]);
        check_source("bot-core/src/extract/args.rs", "fn f(_: crate::context::Context) {}", &[]);
    }

    #[test]
    fn the_own_module_may_be_named() {
        check_source("bot-core/src/client/http.rs", "use super::Token; use crate::client::A;", &[]);
    }

    #[test]
    fn a_higher_floor_may_not_be_named() {
        let message = ["`task` is on floor 0 and names `router` on floor 7"];
        check_source("bot-core/src/task.rs", "use crate::router::Router;", &message);
        check_source("bot-core/src/task.rs", "use super::router::Router;", &message);
        check_source("bot-core/src/task.rs", "fn f() { crate::router::g() }", &message);
        check_source("bot-core/src/task.rs", "use bot_core::router::Router;", &message);
    }

    #[test]
    fn a_neighbour_on_the_same_floor_may_not_be_named() {
        check_source(
            "bot-core/src/store/memory.rs",
            "use crate::client::Client;",
            &["names `client` on floor 1"],
        );
    }

    #[test]
    fn a_re_export_hides_a_floor_and_may_not_be_named() {
        check_source(
            "bot-core/src/task.rs",
            "use crate::Client;",
            &["`crate::Client` is no module"],
        );
    }

    #[test]
    fn the_root_of_the_crate_names_all() {
        check_source("bot-core/src/lib.rs", "pub use crate::router::Router;", &[]);
    }

    #[test]
    fn a_module_without_a_floor_is_told_where_to_be_added() {
        check_source(
            "bot-core/src/poetry.rs",
            "use crate::router::Router;",
            &["module `poetry` has no floor: add it to FLOORS in"],
        );
    }

    #[test]
    fn tests_and_other_crates_may_name_what_they_like() {
        check_source("bot-core/src/task/tests.rs", "use crate::router::Router;", &[]);
        check_source("bot-core/src/tests.rs", "use crate::router::Router;", &[]);
        check_source("bot-core/src/task.rs", "#[cfg(test)] mod t { use crate::router::A; }", &[]);
        check_source("bot-sim/src/task.rs", "use crate::router::Router;", &[]);
    }

    #[test]
    fn a_module_stands_on_one_floor_only() {
        let mut all: Vec<&str> = FLOORS.concat();
        all.sort_unstable();
        let mut once = all.clone();
        once.dedup();
        assert_eq!(all, once);
    }
}
