//! A stored value: JSON, with the version of the type that wrote it and when it expires.

use std::sync::Arc;

use bot_api::types::UnixTime;

/// A stored value: JSON text, with the version of the type that wrote it.
///
/// Cloning is cheap, the text is shared.
///
/// # Example
///
/// ```
/// use bot_core::store::Value;
/// use bot_core::types::UnixTime;
///
/// let value = Value::new("[1,2]").with_version(2).expiring(UnixTime(1_700_000_000));
/// assert_eq!(value.as_str(), "[1,2]");
/// assert_eq!(value.version(), 2);
/// assert!(value.is_expired(UnixTime(1_700_000_000)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    json: Arc<str>,
    version: u32,
    expires: Option<UnixTime>,
}

impl Value {
    /// Takes a text that is JSON, of version 1 and without an end.
    ///
    /// The store keeps the text as it is; it is read back by whoever knows the type.
    #[must_use]
    pub fn new(json: impl Into<Arc<str>>) -> Self {
        Self { json: json.into(), version: 1, expires: None }
    }

    /// The same text as of that version of its type.
    #[must_use]
    pub fn with_version(mut self, version: u32) -> Self {
        self.version = version;
        self
    }

    /// The same text, to be forgotten at that time.
    #[must_use]
    pub fn expiring(mut self, at: UnixTime) -> Self {
        self.expires = Some(at);
        self
    }

    /// The JSON text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.json
    }

    /// The version of the type that wrote it; 1 where types have no versions.
    #[must_use]
    pub fn version(&self) -> u32 {
        self.version
    }

    /// When it expires, if ever.
    #[must_use]
    pub fn expires(&self) -> Option<UnixTime> {
        self.expires
    }

    /// Whether it counts as gone by that time.
    #[must_use]
    pub fn is_expired(&self, now: UnixTime) -> bool {
        self.expires.is_some_and(|end| end <= now)
    }
}
