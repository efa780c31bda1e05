//! What the compiler says about mistakes with the attributes and derives, and what it accepts.
//!
//! One file in `ui` is one mistake and is named after it; the messages are in the file of the same
//! name that ends in `.stderr`. After a change on purpose, `TRYBUILD=overwrite` writes them anew.

#[test]
fn compiler_messages_explain_mistakes_where_they_are() {
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass/*.rs");
    cases.compile_fail("ui/*.rs");
}
