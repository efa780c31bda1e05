//! Objects: their fields come in any order, null is as good as absent, and what isn't known is
//! skipped.
//!
//! What is the same for all types stands here once, since a function for each type and each way
//! to read it is most of what a derive makes.

use std::{any::type_name, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor},
};

use super::{Int, Level};

/// A type that is written as an object.
pub(crate) trait Object: Sized {
    /// The number of the field with this name.
    fn find(name: &str) -> Option<u8>;

    /// Decodes it from the fields.
    fn decode<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

/// Decodes an object.
pub(crate) fn object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expecting(f, type_name::<T>())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::decode(map)
    }
}

fn expecting(f: &mut fmt::Formatter<'_>, path: &str) -> fmt::Result {
    let name = path.rsplit("::").next().unwrap_or(path);
    write!(f, "an object, {name}")
}

/// The next of the fields that `find` knows.
pub(crate) fn next<'de, A: MapAccess<'de>>(
    map: &mut A,
    find: fn(&str) -> Option<u8>,
) -> Result<Option<u8>, A::Error> {
    while let Some(field) = map.next_key_seed(FieldSeed(find))? {
        if field.is_some() {
            return Ok(field);
        }
        map.next_value::<IgnoredAny>()?;
    }
    Ok(None)
}

/// Reads the name of a field.
struct FieldSeed(fn(&str) -> Option<u8>);

impl<'de> DeserializeSeed<'de> for FieldSeed {
    type Value = Option<u8>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for FieldSeed {
    type Value = Option<u8>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field's name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok((self.0)(name))
    }
}

/// A field that has to be there.
pub(crate) fn required<T, E: Error>(field: Option<T>, name: &'static str) -> Result<T, E> {
    field.ok_or_else(|| E::missing_field(name))
}

/// Takes a number.
pub(crate) fn int<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<i64>, A::Error> {
    Ok(map.next_value::<Option<Int>>()?.map(|int| int.0))
}

/// Takes a list of numbers.
pub(crate) fn ints<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<Vec<i64>>, A::Error> {
    let ints = map.next_value::<Option<Vec<Int>>>()?;
    Ok(ints.map(|ints| ints.into_iter().map(|int| int.0).collect()))
}

/// Takes a flag that is documented as only ever true: false and null mean absent.
pub(crate) fn flag<'de, A: MapAccess<'de>>(map: &mut A) -> Result<bool, A::Error> {
    Ok(map.next_value::<Option<bool>>()?.unwrap_or_default())
}

/// Takes a message inside a message.
pub(crate) fn nested<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
    map: &mut A,
) -> Result<Option<Box<T>>, A::Error> {
    let _level = Level::enter()?;
    map.next_value()
}
