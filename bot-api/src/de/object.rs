//! Objects: their fields come in any order, null is as good as absent, and what isn't known is
//! skipped.
//!
//! What is the same for all types stands here once, since a function for each type and each way
//! to read it is most of what a derive makes.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor},
};

use super::{Int, Level};

/// A type that is written as an object.
pub(crate) trait Object: Sized {
    /// What stands in an error that says what was expected.
    const EXPECTED: &'static str;

    /// The number of the field with this name.
    fn find(name: &str) -> Option<u8>;

    /// Decodes it from the fields.
    fn decode<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

/// What decodes an object.
pub(crate) struct ObjectVisitor<T>(pub(crate) PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::decode(map)
    }
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

/// A field that has to be there is not.
pub(crate) fn missing<E: Error>(name: &'static str) -> E {
    E::missing_field(name)
}

/// Takes a value; of several, the last counts.
pub(crate) fn value<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
    map: &mut A,
    slot: &mut Option<T>,
) -> Result<(), A::Error> {
    map.next_value_seed(Slot::<T, T>(slot, PhantomData))
}

/// The same for one in a box.
pub(crate) fn boxed_value<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
    map: &mut A,
    slot: &mut Option<Box<T>>,
) -> Result<(), A::Error> {
    map.next_value_seed(Slot::<T, Box<T>>(slot, PhantomData))
}

/// Takes a message inside a message.
pub(crate) fn nested<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
    map: &mut A,
    slot: &mut Option<Box<T>>,
) -> Result<(), A::Error> {
    let _level = Level::enter()?;
    boxed_value(map, slot)
}

/// Takes a number.
pub(crate) fn int<'de, A: MapAccess<'de>>(
    map: &mut A,
    slot: &mut Option<i64>,
) -> Result<(), A::Error> {
    let mut int = None;
    value(map, &mut int)?;
    *slot = int.map(|Int(int)| int);
    Ok(())
}

/// Takes a list of numbers.
pub(crate) fn ints<'de, A: MapAccess<'de>>(
    map: &mut A,
    slot: &mut Option<Vec<i64>>,
) -> Result<(), A::Error> {
    let mut ints: Option<Vec<Int>> = None;
    value(map, &mut ints)?;
    *slot = ints.map(|ints| ints.into_iter().map(|Int(int)| int).collect());
    Ok(())
}

/// Takes a flag that is documented as only ever true: false and null mean absent.
pub(crate) fn flag<'de, A: MapAccess<'de>>(map: &mut A, slot: &mut bool) -> Result<(), A::Error> {
    let mut flag = None::<bool>;
    value(map, &mut flag)?;
    *slot = flag.unwrap_or_default();
    Ok(())
}

/// Takes a value that may be null, as what holds it.
pub(crate) fn wrapped<'de, A: MapAccess<'de>, T: Deserialize<'de>, U>(
    map: &mut A,
    wrap: fn(Box<T>) -> U,
) -> Result<Option<U>, A::Error> {
    let mut slot = None;
    boxed_value(map, &mut slot)?;
    Ok(slot.map(wrap))
}

/// Where a value goes, as it is or in a box.
///
/// There is nothing to hand on, so that what is compiled for each type is small, and so is the
/// stack that a type of many fields takes.
struct Slot<'s, T, P>(&'s mut Option<P>, PhantomData<T>);

impl<'de, T: Deserialize<'de>, P: From<T>> DeserializeSeed<'de> for Slot<'_, T, P> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Deserialize<'de>, P: From<T>> Visitor<'de> for Slot<'_, T, P> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        *self.0 = None;
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match T::deserialize(deserializer) {
            Ok(value) => *self.0 = Some(P::from(value)),
            Err(error) => return Err(error),
        }
        Ok(())
    }
}
