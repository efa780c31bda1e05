//! The hard parts are plain data structures, and few modules open sockets: invariants 7 and 9 of
//! ARCHITECTURE.md.

use super::Finding;
use super::names::Named;

/// Modules that use no tokio, no clock and no IO, so that tests can put any order and any time to
/// them. The name is that of the file without `.rs`, or of the directory.
const PURE: &[&str] = &[
    "bot-core/src/client/budget",
    "bot-core/src/dispatcher/acks",
    "bot-core/src/dispatcher/lanes",
    "bot-core/src/jobs/schedule",
    "bot-sim/src/world",
];

/// What a pure module doesn't name.
const IMPURE: &[&str] = &[
    "hyper",
    "hyper_util",
    "reqwest",
    "std::env",
    "std::fs",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "tokio",
];

/// Types of the clock, whatever they are imported from.
const CLOCKS: &[&str] = &["Instant", "SystemTime"];

/// The only modules of the libraries that open sockets.
const SOCKETS: &[&str] = &[
    "bot-core/src/client/http",
    "bot-core/src/source/stream",
    "bot-core/src/source/webhook",
    "bot-core/src/store/postgres",
    "bot-core/src/store/redis",
    "bot-sim/src/http",
    "bot-sim/src/sim/builder",
];

/// What opens sockets. Addresses, as in `std::net::SocketAddr`, open none.
const SOCKET_NAMES: &[&str] = &[
    "hyper::client",
    "hyper::server",
    "hyper_util",
    "reqwest",
    "std::net::TcpListener",
    "std::net::TcpStream",
    "std::net::UdpSocket",
    "std::net::*",
    "tokio::net",
];

/// The libraries that the rule about sockets is for: programs and tests open what they need.
const LIBRARIES: &[&str] =
    &["bot-api/src/", "bot-core/src/", "bot-macros/src/", "bot-pattern/src/", "bot-sim/src/"];

/// Whether a rule here is about this file.
pub(super) fn applies(path: &str) -> bool {
    LIBRARIES.iter().any(|library| path.starts_with(library))
        // A binary beside a library is a program.
        && !path.contains("/src/bin/")
        && !path.contains("/generated/")
}

/// Checks what a file names.
pub(super) fn check(path: &str, named: &[Named]) -> Vec<Finding> {
    if !applies(path) {
        return Vec::new();
    }
    let pure = is_in(path, PURE);
    let opens_sockets = is_in(path, SOCKETS);
    let mut findings = Vec::new();
    for Named { parts, line } in named {
        let name = parts.join("::");
        let clock = parts.iter().any(|part| CLOCKS.contains(&part.as_str()));
        if pure && (clock || begins_with(&name, IMPURE)) {
            let message = format!("`{name}` in a pure module, which has no tokio, clock or IO");
            findings.push(Finding::new(path, *line, message));
        } else if !opens_sockets && begins_with(&name, SOCKET_NAMES) {
            let message = format!(
                "`{name}` opens sockets, which only the modules of SOCKETS in {} do",
                file!(),
            );
            findings.push(Finding::new(path, *line, message));
        }
    }
    findings.dedup();
    findings
}

fn is_in(path: &str, modules: &[&str]) -> bool {
    modules.iter().any(|module| {
        path.strip_prefix(module).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
    })
}

fn begins_with(name: &str, prefixes: &[&str]) -> bool {
    prefixes.iter().any(|prefix| {
        name.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::names;

    #[track_caller]
    fn check_source(path: &str, text: &str, expected: &[&str]) {
        let named = names::named(path, text).expect("the text is Rust");
        let findings = check(path, &named);
        assert_eq!(findings.len(), expected.len(), "{path}: {text}: {findings:?}");
        for (finding, expected) in findings.iter().zip(expected) {
            assert!(finding.message.contains(expected), "{finding} has no {expected:?}");
        }
    }

    #[test]
    fn a_pure_module_names_no_runtime_no_clock_and_no_io() {
        let check = |text, expected| {
            check_source("bot-core/src/dispatcher/lanes.rs", text, &[expected]);
            check_source("bot-sim/src/world/chat.rs", text, &[expected]);
        };
        check("use tokio::sync::Mutex;", "`tokio::sync::Mutex` in a pure module");
        check("use std::time::Instant;", "`std::time::Instant` in a pure module");
        check("fn f() { Instant::now(); }", "`Instant::now` in a pure module");
        check("fn f() { std::fs::read(p); }", "`std::fs::read` in a pure module");
        check("fn f() { g!(std::net::A) }", "`std::net::A` in a pure module");
    }

    #[test]
    fn a_pure_module_may_be_told_the_time() {
        check_source("bot-core/src/dispatcher/acks.rs", "use std::time::Duration;", &[]);
    }

    #[test]
    fn only_the_listed_modules_open_sockets() {
        for text in ["use reqwest::Client;", "use tokio::net::TcpListener;", "use std::net::*;"] {
            check_source("bot-core/src/client/http.rs", text, &[]);
            check_source("bot-core/src/client/http/pool.rs", text, &[]);
            check_source("bot-sim/src/http/mod.rs", text, &[]);
            check_source("bot-core/src/client/retry.rs", text, &["opens sockets"]);
            check_source("bot-core/src/client/http_errors.rs", text, &["opens sockets"]);
        }
    }

    #[test]
    fn an_address_is_no_socket() {
        check_source("bot-sim/src/lib.rs", "use std::net::SocketAddr;", &[]);
    }

    #[test]
    fn tests_and_programs_open_what_they_need() {
        let text = "use tokio::net::TcpListener;";
        check_source("tests/tests/all.rs", text, &[]);
        check_source("bot-sim/src/bin/bot-sim.rs", text, &[]);
        check_source("bot-core/src/client/tests.rs", text, &[]);
    }
}
