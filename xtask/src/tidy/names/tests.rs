//! What counts as a named path, and what doesn't.

use super::*;

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let named = named("bot-core/src/client/http.rs", text).expect("the text is Rust");
    let paths: Vec<String> = named.iter().map(|named| named.parts.join("::")).collect();
    assert_eq!(paths, expected, "{text}");
}

#[test]
fn a_tree_of_imports_gives_each_of_its_paths() {
    check(
        "use crate::{store::{self, Key as K}, task::*};",
        &["crate::store", "crate::store::Key", "crate::task::*"],
    );
}

#[test]
fn paths_relative_to_the_module_are_resolved() {
    check("use super::Token;", &["crate::client::Token"]);
    check("use super::super::store::Key;", &["crate::store::Key"]);
    check("use self::inner::A;", &["crate::client::http::inner::A"]);
    check("mod inner { use super::Http; }", &["crate::client::http::Http"]);
}

#[test]
fn paths_in_code_count_as_imports_do() {
    check("fn f() { crate::router::g() }", &["crate::router::g"]);
    check("type A = Vec<crate::router::B>;", &["Vec", "crate::router::B"]);
}

#[test]
fn paths_in_macro_calls_count_too() {
    check(
        "fn f() { tokio::select! { a = g(crate::router::h()) => {} } }",
        &["tokio::select", "a", "g", "crate::router::h"],
    );
}

#[test]
fn what_only_tests_see_does_not_count() {
    check("#[cfg(test)] mod tests { use crate::router::A; }", &[]);
    check("#[cfg(all(test, unix))] use crate::router::A;", &[]);
    check("struct A; impl A { #[cfg(test)] fn b() { crate::router::c() } }", &["A"]);
    check("#![cfg(test)]\nuse crate::router::A;", &[]);
    check("#[cfg(not(test))] use crate::router::A;", &["crate::router::A"]);
}

#[test]
fn docs_attributes_and_macro_definitions_do_not_count() {
    check("#[doc = concat!(\"a\")]\n/// See [`crate::router`].\nstruct A;", &[]);
    check("macro_rules! m { () => { $crate::router::a() } }", &[]);
    check("pub(in crate::client) struct A;", &[]);
}

#[test]
fn a_path_has_the_line_where_it_stands() {
    let text = "use std::fmt;\nuse crate::{\n    store::Key,\n};\n";
    let lines: Vec<usize> =
        named("bot-core/src/task.rs", text).expect("Rust").iter().map(|named| named.line).collect();
    assert_eq!(lines, [1, 3]);
}

#[test]
fn a_file_is_the_module_of_its_path() {
    let check = |path, expected: &[&str]| assert_eq!(module(path), expected, "{path}");
    check("bot-core/src/lib.rs", &[]);
    check("bot-core/src/client.rs", &["client"]);
    check("bot-core/src/client/mod.rs", &["client"]);
    check("bot-core/src/client/http.rs", &["client", "http"]);
}
