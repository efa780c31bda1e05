//! Nothing in `generated/` is made by hand: each file says who wrote it, and is what would be
//! written now.

use super::Finding;
use crate::codegen;

/// What the first lines of a generated file say.
const HEADER: &str = "by `cargo xtask codegen`";
/// How far down the header may stand: below a sentence about the file.
const HEADER_LINES: usize = 5;

/// Checks that a generated file says so.
pub(super) fn check(path: &str, text: &str) -> Vec<Finding> {
    let generated = path.split('/').any(|part| part == "generated");
    if !generated || text.lines().take(HEADER_LINES).any(|line| line.contains(HEADER)) {
        return Vec::new();
    }
    let message = "the top doesn't say that codegen wrote this; nothing is put here by hand";
    vec![Finding::new(path, 1, message)]
}

/// Checks that what is generated is what the generator writes.
pub(super) fn differs() -> Option<Finding> {
    let error = codegen::run(true).err()?;
    Some(Finding::new("bot-api/src/generated", 1, format!("{error:#}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_generated_file_says_who_wrote_it() {
        let header = "//! Types.\n//!\n//! Written by `cargo xtask codegen` from `spec/`.\n";
        assert!(check("bot-api/src/generated/types.rs", header).is_empty());
        assert_eq!(check("bot-api/src/generated/types.rs", "//! Types.\n").len(), 1);
    }

    #[test]
    fn other_files_need_no_header() {
        assert!(check("bot-api/src/method.rs", "//! Methods.\n").is_empty());
    }
}
