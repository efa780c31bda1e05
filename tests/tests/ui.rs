//! What the compiler says about mistakes with the attributes and derives, and what it accepts.
//!
//! One file in `ui` is one mistake and is named after it; the messages are in the file of the same
//! name that ends in `.stderr`. After a change on purpose, `TRYBUILD=overwrite` writes them anew.

#[test]
fn mistakes_are_explained_where_they_are() {
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass_*.rs");
    for file in mistakes() {
        cases.compile_fail(file);
    }
}

/// The files with a mistake, sorted.
fn mistakes() -> Vec<std::path::PathBuf> {
    let directory = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/ui")).unwrap();
    let mut files: Vec<_> = directory
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .filter(|path| !path.file_name().unwrap().to_string_lossy().starts_with("pass_"))
        .map(|path| std::path::Path::new("ui").join(path.file_name().unwrap()))
        .collect();
    files.sort();
    files
}
