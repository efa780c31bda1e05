//! The decisions of a person: `spec/overrides.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

/// Everything that the spec doesn't say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Overrides {
    pub(crate) layout: Layout,
    pub(crate) rename: BTreeMap<String, String>,
    pub(crate) returns: BTreeMap<String, String>,
    pub(crate) expressions: BTreeMap<String, String>,
    pub(crate) by_hand: ByHand,
    integer_ids: BTreeMap<String, Vec<String>>,
    string_ids: BTreeMap<String, Vec<String>>,
    pub(crate) topics: Vec<Topic>,
    pub(crate) enum_names: BTreeMap<String, BTreeMap<String, String>>,
}

/// When a value is boxed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Layout {
    pub(crate) max_inline_field: usize,
    pub(crate) max_inline_variant: usize,
    pub(crate) inline: BTreeSet<String>,
}

/// Types that the generator leaves to a person.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ByHand {
    pub(crate) types: BTreeSet<String>,
}

/// A file of generated types.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Topic {
    pub(crate) file: String,
    pub(crate) doc: String,
    pub(crate) prefixes: Vec<String>,
}

impl Overrides {
    /// The newtype of i64 that a field holds.
    pub(crate) fn integer_id(&self, owner: &str, field: &str) -> Option<&str> {
        find(&self.integer_ids, owner, field)
    }

    /// The newtype of String that a field holds.
    pub(crate) fn string_id(&self, owner: &str, field: &str) -> Option<&str> {
        find(&self.string_ids, owner, field)
    }

    /// The Rust name of a type or enum of the spec.
    pub(crate) fn rust_name<'a>(&'a self, name: &'a str) -> &'a str {
        self.rename.get(name).map_or(name, String::as_str)
    }

    /// Every field pattern, so that one that fits nothing can be reported.
    pub(crate) fn patterns(&self) -> impl Iterator<Item = &str> {
        self.integer_ids
            .values()
            .chain(self.string_ids.values())
            .flatten()
            .chain(&self.layout.inline)
            .map(String::as_str)
    }
}

fn find<'a>(ids: &'a BTreeMap<String, Vec<String>>, owner: &str, field: &str) -> Option<&'a str> {
    let exact = format!("{owner}.{field}");
    let of = |wanted: &str| {
        ids.iter()
            .find(|(_, patterns)| patterns.iter().any(|pattern| pattern == wanted))
            .map(|(id, _)| id.as_str())
    };
    of(&exact).or_else(|| of(field))
}
