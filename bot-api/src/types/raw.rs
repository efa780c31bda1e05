//! JSON that is kept as it came.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer, de::DeserializeOwned};
use serde_json::value::RawValue;

/// A JSON value as text.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RawJson(Box<RawValue>);

impl RawJson {
    /// Writes a value as JSON.
    ///
    /// # Errors
    ///
    /// Fails when the value can't be written as JSON, as a map with keys that are no texts.
    pub fn new(value: &impl Serialize) -> Result<Self, serde_json::Error> {
        serde_json::value::to_raw_value(value).map(Self)
    }

    /// A copy of a value that is part of a longer text.
    pub(super) fn copy(json: &RawValue) -> Self {
        Self(json.to_owned())
    }

    /// The text.
    #[must_use]
    pub fn get(&self) -> &str {
        self.0.get()
    }

    /// Decodes the value.
    ///
    /// # Errors
    ///
    /// Fails when the JSON has another shape than `T`.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.get())
    }
}

impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

impl PartialEq for RawJson {
    /// Whether the texts are the same, byte for byte.
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

/// A variant of a union that this version doesn't know.
#[derive(Debug, Clone, PartialEq)]
pub struct UnknownVariant {
    /// The value of the field that tells the variants apart; empty when the field is absent.
    pub tag: String,
    /// The whole object.
    pub json: RawJson,
}

impl Serialize for UnknownVariant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

/// A kind of update that this version doesn't know.
#[derive(Debug, Clone, PartialEq)]
pub struct UnknownKind {
    /// The kind's name.
    pub name: String,
    /// Its particulars.
    pub json: RawJson,
}
