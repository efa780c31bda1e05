//! From a key to its text.

use serde::ser::{Impossible, Serialize, Serializer};

use super::{KeyError, number_text};

/// Writes one key.
pub(super) struct KeyWriter;

type Compound = Impossible<String, KeyError>;

fn unsupported<T>(what: &'static str) -> Result<T, KeyError> {
    Err(KeyError::Unsupported { what })
}

impl Serializer for KeyWriter {
    type Ok = String;
    type Error = KeyError;
    type SerializeSeq = Compound;
    type SerializeTuple = Compound;
    type SerializeTupleStruct = Compound;
    type SerializeTupleVariant = Compound;
    type SerializeMap = Compound;
    type SerializeStruct = Compound;
    type SerializeStructVariant = Compound;

    fn serialize_bool(self, value: bool) -> Result<String, KeyError> {
        Ok(value.to_string())
    }

    fn serialize_i8(self, value: i8) -> Result<String, KeyError> {
        Ok(number_text(value.into()))
    }

    fn serialize_i16(self, value: i16) -> Result<String, KeyError> {
        Ok(number_text(value.into()))
    }

    fn serialize_i32(self, value: i32) -> Result<String, KeyError> {
        Ok(number_text(value.into()))
    }

    fn serialize_i64(self, value: i64) -> Result<String, KeyError> {
        Ok(number_text(value.into()))
    }

    fn serialize_i128(self, _: i128) -> Result<String, KeyError> {
        unsupported("a number of 128 bits")
    }

    fn serialize_u8(self, value: u8) -> Result<String, KeyError> {
        Ok(number_text(value.into()))
    }

    fn serialize_u16(self, value: u16) -> Result<String, KeyError> {
        Ok(number_text(value.into()))
    }

    fn serialize_u32(self, value: u32) -> Result<String, KeyError> {
        Ok(number_text(value.into()))
    }

    fn serialize_u64(self, value: u64) -> Result<String, KeyError> {
        Ok(number_text(value.into()))
    }

    fn serialize_u128(self, _: u128) -> Result<String, KeyError> {
        unsupported("a number of 128 bits")
    }

    fn serialize_f32(self, _: f32) -> Result<String, KeyError> {
        unsupported("a fraction")
    }

    fn serialize_f64(self, _: f64) -> Result<String, KeyError> {
        unsupported("a fraction")
    }

    fn serialize_char(self, value: char) -> Result<String, KeyError> {
        Ok(value.to_string())
    }

    fn serialize_str(self, value: &str) -> Result<String, KeyError> {
        Ok(value.to_owned())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<String, KeyError> {
        unsupported("bytes")
    }

    fn serialize_none(self) -> Result<String, KeyError> {
        unsupported("an `Option`")
    }

    fn serialize_some<T: Serialize + ?Sized>(self, _: &T) -> Result<String, KeyError> {
        unsupported("an `Option`")
    }

    fn serialize_unit(self) -> Result<String, KeyError> {
        unsupported("`()`")
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<String, KeyError> {
        unsupported("a struct without fields")
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<String, KeyError> {
        Ok(variant.to_owned())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<String, KeyError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<String, KeyError> {
        unsupported("a variant with fields")
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Compound, KeyError> {
        unsupported("a list")
    }

    fn serialize_tuple(self, _: usize) -> Result<Compound, KeyError> {
        unsupported("a tuple")
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Compound, KeyError> {
        unsupported("a struct of several fields")
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Compound, KeyError> {
        unsupported("a variant with fields")
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Compound, KeyError> {
        unsupported("a map")
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Compound, KeyError> {
        unsupported("a struct of named fields")
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Compound, KeyError> {
        unsupported("a variant with fields")
    }
}
