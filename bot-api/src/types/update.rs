//! An update: its identifier and the one thing that happened.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, IgnoredAny, MapAccess, Visitor},
    ser::SerializeMap,
};

use super::{KnownKind, RawJson, UnknownKind, UpdateId, UpdateKind};

/// One event from Telegram.
///
/// [Reference](https://core.telegram.org/bots/api#update).
#[derive(Debug, Clone, PartialEq)]
pub struct Update {
    /// The identifier.
    pub update_id: UpdateId,
    /// What happened.
    pub kind: UpdateKind,
}

impl Update {
    /// An update of a kind.
    #[must_use]
    pub fn new(update_id: impl Into<UpdateId>, kind: UpdateKind) -> Self {
        Self { update_id: update_id.into(), kind }
    }

    /// The name of its kind as in the reference; empty for an empty update.
    ///
    /// ```
    /// use bot_api::types::{Update, UpdateKind};
    ///
    /// let update: Update = serde_json::from_str(r#"{"update_id": 1, "new_kind": {}}"#)?;
    /// assert_eq!(update.kind_name(), "new_kind");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn kind_name(&self) -> &str {
        self.kind.name()
    }
}

impl Serialize for Update {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("update_id", &self.update_id)?;
        self.kind.encode(&mut map)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Update {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(UpdateVisitor)
    }
}

struct UpdateVisitor;

impl<'de> Visitor<'de> for UpdateVisitor {
    type Value = Update;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an update")
    }

    /// The first kind that is known counts; an unknown one only if there is no other.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Update, A::Error> {
        let mut update_id = None;
        let mut kind = UpdateKind::Empty;
        while let Some(key) = map.next_key()? {
            match key {
                Key::UpdateId => update_id = Some(map.next_value()?),
                Key::Known(known) if matches!(kind, UpdateKind::Empty | UpdateKind::Unknown(_)) => {
                    if let Some(found) = UpdateKind::decode(known, &mut map)? {
                        kind = found;
                    }
                }
                Key::Unknown(name) if matches!(kind, UpdateKind::Empty) => {
                    if let Some(json) = map.next_value::<Option<RawJson>>()? {
                        kind = UpdateKind::Unknown(Box::new(UnknownKind { name, json }));
                    }
                }
                Key::Known(_) | Key::Unknown(_) => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        let update_id = update_id.ok_or_else(|| A::Error::missing_field("update_id"))?;
        Ok(Update { update_id, kind })
    }
}

/// A field of an update.
enum Key {
    UpdateId,
    Known(KnownKind),
    Unknown(String),
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(KeyVisitor)
    }
}

struct KeyVisitor;

impl Visitor<'_> for KeyVisitor {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field of an update")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        if name == "update_id" {
            return Ok(Key::UpdateId);
        }
        Ok(KnownKind::find(name).map_or_else(|| Key::Unknown(name.to_owned()), Key::Known))
    }
}
