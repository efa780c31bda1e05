//! Unions: the field that tells the variants apart is looked for, the rest is decoded in one pass.
//!
//! Telegram nearly always writes that field first; then nothing is buffered.
//! If another comes before, the object is kept as JSON values, written again and decoded from that.
//!
//! Invariant: all that is decoded has gone through the parser that was given, so its limit on the
//! depth holds for everything inside.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
    ser::{Serialize, SerializeMap, Serializer},
};
use serde_json::{Map, Value};

use super::Object;
use crate::types::{RawJson, UnknownVariant};

/// The names of the fields that tell variants apart.
pub(crate) const TAGS: [&str; 3] = ["type", "status", "source"];

/// A union whose variants are told apart by a text field.
pub(crate) trait Tagged: Sized {
    /// The name of that field, one of [`TAGS`].
    const TAG: &'static str;

    /// The number of the variant with this value.
    fn find(tag: &str) -> Option<u8>;

    /// Whether a variant has a field of that name.
    fn has(variant: u8, field: &str) -> bool;

    /// Decodes a variant from the fields of its object.
    fn decode<'de, A: MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error>;

    /// Keeps a variant that isn't known.
    fn unknown(variant: UnknownVariant) -> Self;

    /// Makes one from a plain text, where that is allowed.
    fn text(_text: String) -> Option<Self> {
        None
    }

    /// Makes one from several, where that is allowed.
    fn parts(_parts: Vec<Self>) -> Option<Self> {
        None
    }
}

/// Decodes a union of objects.
pub(crate) fn tagged<'de, T: Tagged, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(UnionVisitor(PhantomData))
}

/// Decodes a union that may also be a text or a list.
pub(crate) fn text_or_tagged<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Tagged + Deserialize<'de>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_any(AnyVisitor(PhantomData))
}

/// Decodes a variant in a frame of its own, so that a union's own frame stays small.
#[inline(never)]
pub(crate) fn plain<'de, T: Object, U, A: MapAccess<'de>>(
    fields: A,
    variant: fn(T) -> U,
) -> Result<U, A::Error> {
    match T::decode(fields) {
        Ok(value) => Ok(variant(value)),
        Err(error) => Err(error),
    }
}

/// Decodes a boxed variant in a frame of its own.
#[inline(never)]
pub(crate) fn boxed<'de, T: Object, U, A: MapAccess<'de>>(
    fields: A,
    variant: fn(Box<T>) -> U,
) -> Result<U, A::Error> {
    match T::decode(fields) {
        Ok(value) => Ok(variant(Box::new(value))),
        Err(error) => Err(error),
    }
}

struct UnionVisitor<T>(PhantomData<T>);

impl<'de, T: Tagged> Visitor<'de> for UnionVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with `{}`", T::TAG)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        union(map)
    }
}

struct AnyVisitor<T>(PhantomData<T>);

impl<'de, T: Tagged + Deserialize<'de>> Visitor<'de> for AnyVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a text, a list or an object with `{}`", T::TAG)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        self.visit_string(text.to_owned())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
        T::text(text).ok_or_else(|| E::custom("a text is not expected"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<T, A::Error> {
        let mut parts = Vec::new();
        while let Some(part) = seq.next_element()? {
            parts.push(part);
        }
        T::parts(parts).ok_or_else(|| A::Error::custom("a list is not expected"))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        union(map)
    }
}

/// What the field that tells the variants apart says.
enum Tag {
    Known(u8),
    Unknown(String),
}

fn union<'de, T: Tagged, A: MapAccess<'de>>(mut map: A) -> Result<T, A::Error> {
    let mut before = Map::new();
    while let Some(key) = map.next_key_seed(KeySeed(T::TAG))? {
        let Some(key) = key else {
            return match map.next_value_seed(TagSeed::<T>(PhantomData))? {
                Tag::Known(variant) if before.is_empty() => T::decode(variant, map),
                Tag::Known(variant) => {
                    let known = |name: &str| T::has(variant, name);
                    buffered(variant, gathered(before, map, &known)?)
                }
                Tag::Unknown(tag) => {
                    before.insert(T::TAG.to_owned(), Value::String(tag.clone()));
                    unknown(tag, gathered(before, map, &|_| true)?)
                }
            };
        };
        before.insert(key, map.next_value()?);
    }
    unknown(String::new(), before)
}

/// Adds the fields of the rest of an object that are known to what came before.
#[inline(never)]
fn gathered<'de, A: MapAccess<'de>>(
    mut before: Map<String, Value>,
    mut rest: A,
    known: &dyn Fn(&str) -> bool,
) -> Result<Map<String, Value>, A::Error> {
    while let Some(key) = rest.next_key::<String>()? {
        if known(&key) {
            before.insert(key, rest.next_value()?);
        } else {
            rest.next_value::<IgnoredAny>()?;
        }
    }
    Ok(before)
}

/// Decodes a variant from an object that was kept.
#[inline(never)]
fn buffered<T: Tagged, E: Error>(variant: u8, fields: Map<String, Value>) -> Result<T, E> {
    // From text, since code to decode all types from values would be there for this alone.
    let json = serde_json::to_string(&TagsFirst(&Value::Object(fields))).map_err(E::custom)?;
    let variant = VariantVisitor(variant, PhantomData);
    let decoded = serde_json::Deserializer::from_str(&json).deserialize_map(variant);
    decoded.map_err(|error| {
        // Where it stands in that text says nothing.
        let error = error.to_string();
        E::custom(error.split(" at line ").next().unwrap_or_default())
    })
}

/// A value with the fields that tell variants apart before all others, at every depth: so each
/// union in it is read in one pass.
struct TagsFirst<'v>(&'v Value);

impl Serialize for TagsFirst<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(fields) => {
                let is_tag = |name: &str| TAGS.contains(&name);
                let mut map = serializer.serialize_map(None)?;
                for tag_or_not in [true, false] {
                    for (name, value) in fields {
                        if is_tag(name) == tag_or_not {
                            map.serialize_entry(name, &TagsFirst(value))?;
                        }
                    }
                }
                map.end()
            }
            Value::Array(items) => serializer.collect_seq(items.iter().map(TagsFirst)),
            value => value.serialize(serializer),
        }
    }
}

struct VariantVisitor<T>(u8, PhantomData<T>);

impl<'de, T: Tagged> Visitor<'de> for VariantVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<T, A::Error> {
        T::decode(self.0, fields)
    }
}

/// Keeps an object of an unknown variant.
#[inline(never)]
fn unknown<T: Tagged, E: Error>(tag: String, fields: Map<String, Value>) -> Result<T, E> {
    let json = RawJson::new(&Value::Object(fields)).map_err(E::custom)?;
    Ok(T::unknown(UnknownVariant { tag, json }))
}

/// Reads a key: none for the wanted one, which needs no copy.
struct KeySeed(&'static str);

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field's name")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        Ok((key != self.0).then(|| key.to_owned()))
    }
}

/// Reads the value that tells the variant.
struct TagSeed<T>(PhantomData<T>);

impl<'de, T: Tagged> DeserializeSeed<'de> for TagSeed<T> {
    type Value = Tag;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tag, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<T: Tagged> Visitor<'_> for TagSeed<T> {
    type Value = Tag;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, tag: &str) -> Result<Tag, E> {
        Ok(T::find(tag).map_or_else(|| Tag::Unknown(tag.to_owned()), Tag::Known))
    }
}
