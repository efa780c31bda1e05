//! Telegram Passport.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::Deserialize;
use serde::{Serialize, ser::SerializeMap as _};

/// Passport element error: one of 9 types.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerror).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PassportElementError {
    /// `source` is `data`.
    DataField(Box<PassportElementErrorDataField>),
    /// `source` is `front_side`.
    FrontSide(Box<PassportElementErrorFrontSide>),
    /// `source` is `reverse_side`.
    ReverseSide(Box<PassportElementErrorReverseSide>),
    /// `source` is `selfie`.
    Selfie(Box<PassportElementErrorSelfie>),
    /// `source` is `file`.
    File(Box<PassportElementErrorFile>),
    /// `source` is `files`.
    Files(Box<PassportElementErrorFiles>),
    /// `source` is `translation_file`.
    TranslationFile(Box<PassportElementErrorTranslationFile>),
    /// `source` is `translation_files`.
    TranslationFiles(Box<PassportElementErrorTranslationFiles>),
    /// `source` is `unspecified`.
    Unspecified(Box<PassportElementErrorUnspecified>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for PassportElementError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::DataField(value) => (**value).serialize(serializer),
            Self::FrontSide(value) => (**value).serialize(serializer),
            Self::ReverseSide(value) => (**value).serialize(serializer),
            Self::Selfie(value) => (**value).serialize(serializer),
            Self::File(value) => (**value).serialize(serializer),
            Self::Files(value) => (**value).serialize(serializer),
            Self::TranslationFile(value) => (**value).serialize(serializer),
            Self::TranslationFiles(value) => (**value).serialize(serializer),
            Self::Unspecified(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for PassportElementError {
    const TAG: &'static str = "source";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "data" => 0,
            "front_side" => 1,
            "reverse_side" => 2,
            "selfie" => 3,
            "file" => 4,
            "files" => 5,
            "translation_file" => 6,
            "translation_files" => 7,
            "unspecified" => 8,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <PassportElementErrorDataField as de::Object>::find(field).is_some(),
            1 => <PassportElementErrorFrontSide as de::Object>::find(field).is_some(),
            2 => <PassportElementErrorReverseSide as de::Object>::find(field).is_some(),
            3 => <PassportElementErrorSelfie as de::Object>::find(field).is_some(),
            4 => <PassportElementErrorFile as de::Object>::find(field).is_some(),
            5 => <PassportElementErrorFiles as de::Object>::find(field).is_some(),
            6 => <PassportElementErrorTranslationFile as de::Object>::find(field).is_some(),
            7 => <PassportElementErrorTranslationFiles as de::Object>::find(field).is_some(),
            _ => <PassportElementErrorUnspecified as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::DataField),
            1 => de::boxed(fields, Self::FrontSide),
            2 => de::boxed(fields, Self::ReverseSide),
            3 => de::boxed(fields, Self::Selfie),
            4 => de::boxed(fields, Self::File),
            5 => de::boxed(fields, Self::Files),
            6 => de::boxed(fields, Self::TranslationFile),
            7 => de::boxed(fields, Self::TranslationFiles),
            _ => de::boxed(fields, Self::Unspecified),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for PassportElementError {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

impl From<PassportElementErrorDataField> for PassportElementError {
    fn from(value: PassportElementErrorDataField) -> Self {
        Self::DataField(Box::new(value))
    }
}
impl From<PassportElementErrorFrontSide> for PassportElementError {
    fn from(value: PassportElementErrorFrontSide) -> Self {
        Self::FrontSide(Box::new(value))
    }
}
impl From<PassportElementErrorReverseSide> for PassportElementError {
    fn from(value: PassportElementErrorReverseSide) -> Self {
        Self::ReverseSide(Box::new(value))
    }
}
impl From<PassportElementErrorSelfie> for PassportElementError {
    fn from(value: PassportElementErrorSelfie) -> Self {
        Self::Selfie(Box::new(value))
    }
}
impl From<PassportElementErrorFile> for PassportElementError {
    fn from(value: PassportElementErrorFile) -> Self {
        Self::File(Box::new(value))
    }
}
impl From<PassportElementErrorFiles> for PassportElementError {
    fn from(value: PassportElementErrorFiles) -> Self {
        Self::Files(Box::new(value))
    }
}
impl From<PassportElementErrorTranslationFile> for PassportElementError {
    fn from(value: PassportElementErrorTranslationFile) -> Self {
        Self::TranslationFile(Box::new(value))
    }
}
impl From<PassportElementErrorTranslationFiles> for PassportElementError {
    fn from(value: PassportElementErrorTranslationFiles) -> Self {
        Self::TranslationFiles(Box::new(value))
    }
}
impl From<PassportElementErrorUnspecified> for PassportElementError {
    fn from(value: PassportElementErrorUnspecified) -> Self {
        Self::Unspecified(Box::new(value))
    }
}
/// Passport data, with `data` and `credentials`.
///
/// [Reference](https://core.telegram.org/bots/api#passportdata).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportData {
    /// Data.
    pub data: Vec<EncryptedPassportElement>,
    /// Credentials.
    pub credentials: EncryptedCredentials,
}

impl PassportData {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        data: impl Into<Vec<EncryptedPassportElement>>,
        credentials: impl Into<EncryptedCredentials>,
    ) -> Self {
        Self { data: data.into(), credentials: credentials.into() }
    }
}

impl Serialize for PassportData {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("data", &self.data)?;
        map.serialize_entry("credentials", &self.credentials)?;
        map.end()
    }
}

impl de::Object for PassportData {
    const EXPECTED: &'static str = "an object, PassportData";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "data" => 0,
            "credentials" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        let mut credentials = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut data)?,
                _ => de::value(&mut map, &mut credentials)?,
            }
        }
        let Some(data) = data else { return Err(de::missing("data")) };
        let Some(credentials) = credentials else { return Err(de::missing("credentials")) };
        Ok(Self { data, credentials })
    }
}

impl<'de> Deserialize<'de> for PassportData {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Passport file, with `file_id`, `file_unique_id`, `file_size` and `file_date`.
///
/// [Reference](https://core.telegram.org/bots/api#passportfile).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportFile {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// File size, in bytes.
    pub file_size: i64,
    /// File date, a Unix time.
    pub file_date: UnixTime,
}

impl PassportFile {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        file_id: impl Into<FileId>,
        file_unique_id: impl Into<FileUniqueId>,
        file_size: i64,
        file_date: impl Into<UnixTime>,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            file_size,
            file_date: file_date.into(),
        }
    }
}

impl Serialize for PassportFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        map.serialize_entry("file_size", &self.file_size)?;
        map.serialize_entry("file_date", &self.file_date)?;
        map.end()
    }
}

impl de::Object for PassportFile {
    const EXPECTED: &'static str = "an object, PassportFile";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "file_id" => 0,
            "file_unique_id" => 1,
            "file_size" => 2,
            "file_date" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut file_size = None;
        let mut file_date = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut file_id)?,
                1 => de::value(&mut map, &mut file_unique_id)?,
                2 => de::int(&mut map, &mut file_size)?,
                _ => de::value(&mut map, &mut file_date)?,
            }
        }
        let Some(file_id) = file_id else { return Err(de::missing("file_id")) };
        let Some(file_unique_id) = file_unique_id else {
            return Err(de::missing("file_unique_id"));
        };
        let Some(file_size) = file_size else { return Err(de::missing("file_size")) };
        let Some(file_date) = file_date else { return Err(de::missing("file_date")) };
        Ok(Self { file_id, file_unique_id, file_size, file_date })
    }
}

impl<'de> Deserialize<'de> for PassportFile {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Encrypted passport element, with `kind` and `hash`.
///
/// [Reference](https://core.telegram.org/bots/api#encryptedpassportelement).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EncryptedPassportElement {
    /// Which kind it is.
    pub kind: PassportElementType,
    /// Data.
    pub data: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Files.
    pub files: Option<Vec<PassportFile>>,
    /// Front side.
    pub front_side: Option<Box<PassportFile>>,
    /// Reverse side.
    pub reverse_side: Option<Box<PassportFile>>,
    /// Selfie.
    pub selfie: Option<Box<PassportFile>>,
    /// Translation.
    pub translation: Option<Vec<PassportFile>>,
    /// Hash.
    pub hash: String,
}

impl EncryptedPassportElement {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(kind: impl Into<PassportElementType>, hash: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            data: None,
            phone_number: None,
            email: None,
            files: None,
            front_side: None,
            reverse_side: None,
            selfie: None,
            translation: None,
            hash: hash.into(),
        }
    }
}

impl Serialize for EncryptedPassportElement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", &self.kind)?;
        if let Some(value) = &self.data {
            map.serialize_entry("data", value)?;
        }
        if let Some(value) = &self.phone_number {
            map.serialize_entry("phone_number", value)?;
        }
        if let Some(value) = &self.email {
            map.serialize_entry("email", value)?;
        }
        if let Some(value) = &self.files {
            map.serialize_entry("files", value)?;
        }
        if let Some(value) = &self.front_side {
            map.serialize_entry("front_side", &**value)?;
        }
        if let Some(value) = &self.reverse_side {
            map.serialize_entry("reverse_side", &**value)?;
        }
        if let Some(value) = &self.selfie {
            map.serialize_entry("selfie", &**value)?;
        }
        if let Some(value) = &self.translation {
            map.serialize_entry("translation", value)?;
        }
        map.serialize_entry("hash", &self.hash)?;
        map.end()
    }
}

impl de::Object for EncryptedPassportElement {
    const EXPECTED: &'static str = "an object, EncryptedPassportElement";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            4 => match name {
                "type" => 0,
                "data" => 1,
                "hash" => 9,
                _ => return None,
            },
            5 => match name {
                "email" => 3,
                "files" => 4,
                _ => return None,
            },
            6 => match name {
                "selfie" => 7,
                _ => return None,
            },
            10 => match name {
                "front_side" => 5,
                _ => return None,
            },
            11 => match name {
                "translation" => 8,
                _ => return None,
            },
            12 => match name {
                "phone_number" => 2,
                "reverse_side" => 6,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut kind = None;
        let mut data = None;
        let mut phone_number = None;
        let mut email = None;
        let mut files = None;
        let mut front_side = None;
        let mut reverse_side = None;
        let mut selfie = None;
        let mut translation = None;
        let mut hash = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut kind)?,
                1 => de::value(&mut map, &mut data)?,
                2 => de::value(&mut map, &mut phone_number)?,
                3 => de::value(&mut map, &mut email)?,
                4 => de::value(&mut map, &mut files)?,
                5 => de::boxed_value(&mut map, &mut front_side)?,
                6 => de::boxed_value(&mut map, &mut reverse_side)?,
                7 => de::boxed_value(&mut map, &mut selfie)?,
                8 => de::value(&mut map, &mut translation)?,
                _ => de::value(&mut map, &mut hash)?,
            }
        }
        let Some(kind) = kind else { return Err(de::missing("type")) };
        let Some(hash) = hash else { return Err(de::missing("hash")) };
        Ok(Self {
            kind,
            data,
            phone_number,
            email,
            files,
            front_side,
            reverse_side,
            selfie,
            translation,
            hash,
        })
    }
}

impl<'de> Deserialize<'de> for EncryptedPassportElement {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Encrypted credentials, with `data`, `hash` and `secret`.
///
/// [Reference](https://core.telegram.org/bots/api#encryptedcredentials).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EncryptedCredentials {
    /// Data.
    pub data: String,
    /// Hash.
    pub hash: String,
    /// Secret.
    pub secret: String,
}

impl EncryptedCredentials {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        data: impl Into<String>,
        hash: impl Into<String>,
        secret: impl Into<String>,
    ) -> Self {
        Self { data: data.into(), hash: hash.into(), secret: secret.into() }
    }
}

impl Serialize for EncryptedCredentials {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("data", &self.data)?;
        map.serialize_entry("hash", &self.hash)?;
        map.serialize_entry("secret", &self.secret)?;
        map.end()
    }
}

impl de::Object for EncryptedCredentials {
    const EXPECTED: &'static str = "an object, EncryptedCredentials";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "data" => 0,
            "hash" => 1,
            "secret" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        let mut hash = None;
        let mut secret = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut data)?,
                1 => de::value(&mut map, &mut hash)?,
                _ => de::value(&mut map, &mut secret)?,
            }
        }
        let Some(data) = data else { return Err(de::missing("data")) };
        let Some(hash) = hash else { return Err(de::missing("hash")) };
        let Some(secret) = secret else { return Err(de::missing("secret")) };
        Ok(Self { data, hash, secret })
    }
}

impl<'de> Deserialize<'de> for EncryptedCredentials {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Passport element error data field, with `kind`, `field_name`, `data_hash` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrordatafield).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorDataField {
    /// Which kind it is.
    pub kind: PassportDataFieldType,
    /// Field name.
    pub field_name: String,
    /// Data hash.
    pub data_hash: String,
    /// Message.
    pub message: String,
}

impl PassportElementErrorDataField {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        kind: impl Into<PassportDataFieldType>,
        field_name: impl Into<String>,
        data_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            field_name: field_name.into(),
            data_hash: data_hash.into(),
            message: message.into(),
        }
    }
}

impl Serialize for PassportElementErrorDataField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("source", "data")?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("field_name", &self.field_name)?;
        map.serialize_entry("data_hash", &self.data_hash)?;
        map.serialize_entry("message", &self.message)?;
        map.end()
    }
}

impl de::Object for PassportElementErrorDataField {
    const EXPECTED: &'static str = "an object, PassportElementErrorDataField";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "type" => 0,
            "field_name" => 1,
            "data_hash" => 2,
            "message" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut kind = None;
        let mut field_name = None;
        let mut data_hash = None;
        let mut message = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut kind)?,
                1 => de::value(&mut map, &mut field_name)?,
                2 => de::value(&mut map, &mut data_hash)?,
                _ => de::value(&mut map, &mut message)?,
            }
        }
        let Some(kind) = kind else { return Err(de::missing("type")) };
        let Some(field_name) = field_name else { return Err(de::missing("field_name")) };
        let Some(data_hash) = data_hash else { return Err(de::missing("data_hash")) };
        let Some(message) = message else { return Err(de::missing("message")) };
        Ok(Self { kind, field_name, data_hash, message })
    }
}

impl<'de> Deserialize<'de> for PassportElementErrorDataField {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Passport element error front side, with `kind`, `file_hash` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrorfrontside).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorFrontSide {
    /// Which kind it is.
    pub kind: PassportFrontSideType,
    /// File hash.
    pub file_hash: String,
    /// Message.
    pub message: String,
}

impl PassportElementErrorFrontSide {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        kind: impl Into<PassportFrontSideType>,
        file_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self { kind: kind.into(), file_hash: file_hash.into(), message: message.into() }
    }
}

impl Serialize for PassportElementErrorFrontSide {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("source", "front_side")?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("file_hash", &self.file_hash)?;
        map.serialize_entry("message", &self.message)?;
        map.end()
    }
}

impl de::Object for PassportElementErrorFrontSide {
    const EXPECTED: &'static str = "an object, PassportElementErrorFrontSide";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "type" => 0,
            "file_hash" => 1,
            "message" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut kind = None;
        let mut file_hash = None;
        let mut message = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut kind)?,
                1 => de::value(&mut map, &mut file_hash)?,
                _ => de::value(&mut map, &mut message)?,
            }
        }
        let Some(kind) = kind else { return Err(de::missing("type")) };
        let Some(file_hash) = file_hash else { return Err(de::missing("file_hash")) };
        let Some(message) = message else { return Err(de::missing("message")) };
        Ok(Self { kind, file_hash, message })
    }
}

impl<'de> Deserialize<'de> for PassportElementErrorFrontSide {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Passport element error reverse side, with `kind`, `file_hash` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrorreverseside).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorReverseSide {
    /// Which kind it is.
    pub kind: PassportReverseSideType,
    /// File hash.
    pub file_hash: String,
    /// Message.
    pub message: String,
}

impl PassportElementErrorReverseSide {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        kind: impl Into<PassportReverseSideType>,
        file_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self { kind: kind.into(), file_hash: file_hash.into(), message: message.into() }
    }
}

impl Serialize for PassportElementErrorReverseSide {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("source", "reverse_side")?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("file_hash", &self.file_hash)?;
        map.serialize_entry("message", &self.message)?;
        map.end()
    }
}

impl de::Object for PassportElementErrorReverseSide {
    const EXPECTED: &'static str = "an object, PassportElementErrorReverseSide";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "type" => 0,
            "file_hash" => 1,
            "message" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut kind = None;
        let mut file_hash = None;
        let mut message = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut kind)?,
                1 => de::value(&mut map, &mut file_hash)?,
                _ => de::value(&mut map, &mut message)?,
            }
        }
        let Some(kind) = kind else { return Err(de::missing("type")) };
        let Some(file_hash) = file_hash else { return Err(de::missing("file_hash")) };
        let Some(message) = message else { return Err(de::missing("message")) };
        Ok(Self { kind, file_hash, message })
    }
}

impl<'de> Deserialize<'de> for PassportElementErrorReverseSide {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Passport element error selfie, with `kind`, `file_hash` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrorselfie).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorSelfie {
    /// Which kind it is.
    pub kind: PassportSelfieType,
    /// File hash.
    pub file_hash: String,
    /// Message.
    pub message: String,
}

impl PassportElementErrorSelfie {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        kind: impl Into<PassportSelfieType>,
        file_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self { kind: kind.into(), file_hash: file_hash.into(), message: message.into() }
    }
}

impl Serialize for PassportElementErrorSelfie {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("source", "selfie")?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("file_hash", &self.file_hash)?;
        map.serialize_entry("message", &self.message)?;
        map.end()
    }
}

impl de::Object for PassportElementErrorSelfie {
    const EXPECTED: &'static str = "an object, PassportElementErrorSelfie";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "type" => 0,
            "file_hash" => 1,
            "message" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut kind = None;
        let mut file_hash = None;
        let mut message = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut kind)?,
                1 => de::value(&mut map, &mut file_hash)?,
                _ => de::value(&mut map, &mut message)?,
            }
        }
        let Some(kind) = kind else { return Err(de::missing("type")) };
        let Some(file_hash) = file_hash else { return Err(de::missing("file_hash")) };
        let Some(message) = message else { return Err(de::missing("message")) };
        Ok(Self { kind, file_hash, message })
    }
}

impl<'de> Deserialize<'de> for PassportElementErrorSelfie {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Passport element error file, with `kind`, `file_hash` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrorfile).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorFile {
    /// Which kind it is.
    pub kind: PassportFileType,
    /// File hash.
    pub file_hash: String,
    /// Message.
    pub message: String,
}

impl PassportElementErrorFile {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        kind: impl Into<PassportFileType>,
        file_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self { kind: kind.into(), file_hash: file_hash.into(), message: message.into() }
    }
}

impl Serialize for PassportElementErrorFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("source", "file")?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("file_hash", &self.file_hash)?;
        map.serialize_entry("message", &self.message)?;
        map.end()
    }
}

impl de::Object for PassportElementErrorFile {
    const EXPECTED: &'static str = "an object, PassportElementErrorFile";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "type" => 0,
            "file_hash" => 1,
            "message" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut kind = None;
        let mut file_hash = None;
        let mut message = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut kind)?,
                1 => de::value(&mut map, &mut file_hash)?,
                _ => de::value(&mut map, &mut message)?,
            }
        }
        let Some(kind) = kind else { return Err(de::missing("type")) };
        let Some(file_hash) = file_hash else { return Err(de::missing("file_hash")) };
        let Some(message) = message else { return Err(de::missing("message")) };
        Ok(Self { kind, file_hash, message })
    }
}

impl<'de> Deserialize<'de> for PassportElementErrorFile {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Passport element error files, with `kind`, `file_hashes` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrorfiles).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorFiles {
    /// Which kind it is.
    pub kind: PassportFileType,
    /// File hashes.
    pub file_hashes: Vec<String>,
    /// Message.
    pub message: String,
}

impl PassportElementErrorFiles {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        kind: impl Into<PassportFileType>,
        file_hashes: impl Into<Vec<String>>,
        message: impl Into<String>,
    ) -> Self {
        Self { kind: kind.into(), file_hashes: file_hashes.into(), message: message.into() }
    }
}

impl Serialize for PassportElementErrorFiles {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("source", "files")?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("file_hashes", &self.file_hashes)?;
        map.serialize_entry("message", &self.message)?;
        map.end()
    }
}

impl de::Object for PassportElementErrorFiles {
    const EXPECTED: &'static str = "an object, PassportElementErrorFiles";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "type" => 0,
            "file_hashes" => 1,
            "message" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut kind = None;
        let mut file_hashes = None;
        let mut message = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut kind)?,
                1 => de::value(&mut map, &mut file_hashes)?,
                _ => de::value(&mut map, &mut message)?,
            }
        }
        let Some(kind) = kind else { return Err(de::missing("type")) };
        let Some(file_hashes) = file_hashes else { return Err(de::missing("file_hashes")) };
        let Some(message) = message else { return Err(de::missing("message")) };
        Ok(Self { kind, file_hashes, message })
    }
}

impl<'de> Deserialize<'de> for PassportElementErrorFiles {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Passport element error translation file, with `kind`, `file_hash` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrortranslationfile).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorTranslationFile {
    /// Which kind it is.
    pub kind: PassportTranslationType,
    /// File hash.
    pub file_hash: String,
    /// Message.
    pub message: String,
}

impl PassportElementErrorTranslationFile {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        kind: impl Into<PassportTranslationType>,
        file_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self { kind: kind.into(), file_hash: file_hash.into(), message: message.into() }
    }
}

impl Serialize for PassportElementErrorTranslationFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("source", "translation_file")?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("file_hash", &self.file_hash)?;
        map.serialize_entry("message", &self.message)?;
        map.end()
    }
}

impl de::Object for PassportElementErrorTranslationFile {
    const EXPECTED: &'static str = "an object, PassportElementErrorTranslationFile";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "type" => 0,
            "file_hash" => 1,
            "message" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut kind = None;
        let mut file_hash = None;
        let mut message = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut kind)?,
                1 => de::value(&mut map, &mut file_hash)?,
                _ => de::value(&mut map, &mut message)?,
            }
        }
        let Some(kind) = kind else { return Err(de::missing("type")) };
        let Some(file_hash) = file_hash else { return Err(de::missing("file_hash")) };
        let Some(message) = message else { return Err(de::missing("message")) };
        Ok(Self { kind, file_hash, message })
    }
}

impl<'de> Deserialize<'de> for PassportElementErrorTranslationFile {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Passport element error translation files, with `kind`, `file_hashes` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrortranslationfiles).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorTranslationFiles {
    /// Which kind it is.
    pub kind: PassportTranslationType,
    /// File hashes.
    pub file_hashes: Vec<String>,
    /// Message.
    pub message: String,
}

impl PassportElementErrorTranslationFiles {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        kind: impl Into<PassportTranslationType>,
        file_hashes: impl Into<Vec<String>>,
        message: impl Into<String>,
    ) -> Self {
        Self { kind: kind.into(), file_hashes: file_hashes.into(), message: message.into() }
    }
}

impl Serialize for PassportElementErrorTranslationFiles {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("source", "translation_files")?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("file_hashes", &self.file_hashes)?;
        map.serialize_entry("message", &self.message)?;
        map.end()
    }
}

impl de::Object for PassportElementErrorTranslationFiles {
    const EXPECTED: &'static str = "an object, PassportElementErrorTranslationFiles";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "type" => 0,
            "file_hashes" => 1,
            "message" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut kind = None;
        let mut file_hashes = None;
        let mut message = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut kind)?,
                1 => de::value(&mut map, &mut file_hashes)?,
                _ => de::value(&mut map, &mut message)?,
            }
        }
        let Some(kind) = kind else { return Err(de::missing("type")) };
        let Some(file_hashes) = file_hashes else { return Err(de::missing("file_hashes")) };
        let Some(message) = message else { return Err(de::missing("message")) };
        Ok(Self { kind, file_hashes, message })
    }
}

impl<'de> Deserialize<'de> for PassportElementErrorTranslationFiles {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Passport element error unspecified, with `kind`, `element_hash` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrorunspecified).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorUnspecified {
    /// Which kind it is.
    pub kind: String,
    /// Element hash.
    pub element_hash: String,
    /// Message.
    pub message: String,
}

impl PassportElementErrorUnspecified {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        kind: impl Into<String>,
        element_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self { kind: kind.into(), element_hash: element_hash.into(), message: message.into() }
    }
}

impl Serialize for PassportElementErrorUnspecified {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("source", "unspecified")?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("element_hash", &self.element_hash)?;
        map.serialize_entry("message", &self.message)?;
        map.end()
    }
}

impl de::Object for PassportElementErrorUnspecified {
    const EXPECTED: &'static str = "an object, PassportElementErrorUnspecified";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "type" => 0,
            "element_hash" => 1,
            "message" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut kind = None;
        let mut element_hash = None;
        let mut message = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut kind)?,
                1 => de::value(&mut map, &mut element_hash)?,
                _ => de::value(&mut map, &mut message)?,
            }
        }
        let Some(kind) = kind else { return Err(de::missing("type")) };
        let Some(element_hash) = element_hash else { return Err(de::missing("element_hash")) };
        let Some(message) = message else { return Err(de::missing("message")) };
        Ok(Self { kind, element_hash, message })
    }
}

impl<'de> Deserialize<'de> for PassportElementErrorUnspecified {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}
