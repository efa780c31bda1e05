//! Each feature of a package has a sentence above it, which is its documentation.

use super::Finding;

/// Checks the features of a Cargo.toml.
pub(super) fn check(path: &str, text: &str) -> Vec<Finding> {
    if path != "Cargo.toml" && !path.ends_with("/Cargo.toml") {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let mut in_features = false;
    let mut open_brackets = 0;
    let mut before = "";
    for (index, line) in text.lines().map(str::trim).enumerate() {
        let between_features = in_features && open_brackets == 0;
        if open_brackets == 0 && line.starts_with('[') {
            in_features = line.starts_with("[features]");
        } else if in_features && !line.starts_with('#') {
            let name = line.split_once('=').map(|(name, _)| name.trim().trim_matches('"'));
            match name {
                // `default` only names other features.
                Some(name) if between_features && name != "default" && !before.starts_with('#') => {
                    let message = format!(
                        "feature `{name}` has no comment above that says what \
                                           it adds"
                    );
                    findings.push(Finding::new(path, index + 1, message));
                }
                _ => {}
            }
            open_brackets += line.matches('[').count();
            open_brackets = open_brackets.saturating_sub(line.matches(']').count());
        }
        before = line;
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_features(features: &str, expected: &[(usize, &str)]) {
        let text =
            format!("[package]\nname = \"a\"\n[features]\n{features}\n[dependencies]\nb = \"1\"\n");
        let found = check("a/Cargo.toml", &text);
        let expected: Vec<Finding> = expected
            .iter()
            .map(|(line, name)| {
                let message =
                    format!("feature `{name}` has no comment above that says what it adds");
                Finding::new("a/Cargo.toml", line + 3, message)
            })
            .collect();
        assert_eq!(found, expected, "{features}");
    }

    #[test]
    fn a_feature_has_a_comment_right_above_it() {
        check_features("# Adds tea.\ntea = []", &[]);
        check_features("tea = []", &[(1, "tea")]);
        check_features("# Adds tea.\n\ntea = []", &[(3, "tea")]);
        check_features("# Adds tea.\ntea = []\n\"cake\" = []", &[(3, "cake")]);
    }

    #[test]
    fn the_default_needs_no_comment() {
        check_features("default = [\"tea\"]", &[]);
    }

    #[test]
    fn a_list_of_several_lines_is_one_feature() {
        check_features("# Adds tea.\ntea = [\n  \"dep:a\",\n]\ncake = []", &[(5, "cake")]);
    }

    #[test]
    fn other_tables_and_files_have_no_features() {
        assert!(check("a/Cargo.toml", "[dependencies]\ntea = \"1\"\n").is_empty());
        assert!(check("a/other.toml", "[features]\ntea = []\n").is_empty());
    }
}
