//! The spec as it is written down: `spec/botapi.json`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The whole spec.
#[derive(Debug, Deserialize)]
pub(crate) struct Spec {
    pub(crate) version: String,
    pub(crate) enums: BTreeMap<String, Vec<String>>,
    pub(crate) message_kinds: MessageKinds,
    pub(crate) types: Vec<TypeEntry>,
    pub(crate) methods: Vec<MethodEntry>,
}

/// Which fields of `Message` make it what.
#[derive(Debug, Deserialize)]
pub(crate) struct MessageKinds {
    pub(crate) content: Vec<String>,
    pub(crate) service: Vec<String>,
}

/// What a type is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    Object,
    Union,
    Alias,
}

/// A type of the spec.
#[derive(Debug, Deserialize)]
pub(crate) struct TypeEntry {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    #[serde(default)]
    pub(crate) fields: Vec<FieldEntry>,
    #[serde(default)]
    pub(crate) variants: Vec<String>,
    pub(crate) discriminator: Option<Discriminator>,
    pub(crate) since: Option<String>,
}

/// How the variants of a union are told apart, or which value one of them has.
#[derive(Debug, Deserialize)]
pub(crate) struct Discriminator {
    pub(crate) field: String,
    pub(crate) value: Option<serde_json::Value>,
}

/// A method of the spec.
#[derive(Debug, Deserialize)]
pub(crate) struct MethodEntry {
    pub(crate) name: String,
    pub(crate) returns: String,
    pub(crate) params: Vec<FieldEntry>,
    pub(crate) since: Option<String>,
}

/// A field of a type or a parameter of a method.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct FieldEntry {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) expression: String,
    pub(crate) required: bool,
    #[serde(rename = "const")]
    pub(crate) constant: Option<serde_json::Value>,
    #[serde(rename = "enum")]
    pub(crate) enumeration: Option<String>,
    #[serde(default)]
    pub(crate) choices: Vec<i64>,
    pub(crate) unit: Option<String>,
    #[serde(default)]
    pub(crate) limit: Limit,
    pub(crate) default: Option<serde_json::Value>,
    pub(crate) since: Option<String>,
    pub(crate) file: Option<String>,
}

/// What the reference states about a value's size.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Limit {
    pub(crate) min_chars: Option<i64>,
    pub(crate) max_chars: Option<i64>,
    pub(crate) min_bytes: Option<i64>,
    pub(crate) max_bytes: Option<i64>,
    pub(crate) min_items: Option<i64>,
    pub(crate) max_items: Option<i64>,
    pub(crate) min: Option<serde_json::Number>,
    pub(crate) max: Option<serde_json::Number>,
    #[serde(default)]
    pub(crate) after_entities: bool,
}
