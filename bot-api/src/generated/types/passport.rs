//! Telegram Passport.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::{Deserialize, Serialize};

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
            Self::DataField(value) => value.serialize(serializer),
            Self::FrontSide(value) => value.serialize(serializer),
            Self::ReverseSide(value) => value.serialize(serializer),
            Self::Selfie(value) => value.serialize(serializer),
            Self::File(value) => value.serialize(serializer),
            Self::Files(value) => value.serialize(serializer),
            Self::TranslationFile(value) => value.serialize(serializer),
            Self::TranslationFiles(value) => value.serialize(serializer),
            Self::Unspecified(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
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

    fn decode<'de, D: serde::Deserializer<'de>>(variant: u8, fields: D) -> Result<Self, D::Error> {
        Ok(match variant {
            0 => Self::DataField(de::boxed(fields)?),
            1 => Self::FrontSide(de::boxed(fields)?),
            2 => Self::ReverseSide(de::boxed(fields)?),
            3 => Self::Selfie(de::boxed(fields)?),
            4 => Self::File(de::boxed(fields)?),
            5 => Self::Files(de::boxed(fields)?),
            6 => Self::TranslationFile(de::boxed(fields)?),
            7 => Self::TranslationFiles(de::boxed(fields)?),
            _ => Self::Unspecified(de::boxed(fields)?),
        })
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// Passport file, with `file_id`, `file_unique_id`, `file_size` and `file_date`.
///
/// [Reference](https://core.telegram.org/bots/api#passportfile).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PassportFile {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// File size, in bytes.
    #[serde(deserialize_with = "crate::de::int")]
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

/// Encrypted passport element, with `kind` and `hash`.
///
/// [Reference](https://core.telegram.org/bots/api#encryptedpassportelement).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EncryptedPassportElement {
    /// Which kind it is.
    #[serde(rename = "type")]
    pub kind: PassportElementType,
    /// Data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Email.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<PassportFile>>,
    /// Front side.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub front_side: Option<Box<PassportFile>>,
    /// Reverse side.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reverse_side: Option<Box<PassportFile>>,
    /// Selfie.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selfie: Option<Box<PassportFile>>,
    /// Translation.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Encrypted credentials, with `data`, `hash` and `secret`.
///
/// [Reference](https://core.telegram.org/bots/api#encryptedcredentials).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// Passport element error data field, with `kind`, `field_name`, `data_hash` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrordatafield).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "source", rename = "data")]
#[non_exhaustive]
pub struct PassportElementErrorDataField {
    /// Which kind it is.
    #[serde(rename = "type")]
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

/// Passport element error front side, with `kind`, `file_hash` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrorfrontside).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "source", rename = "front_side")]
#[non_exhaustive]
pub struct PassportElementErrorFrontSide {
    /// Which kind it is.
    #[serde(rename = "type")]
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

/// Passport element error reverse side, with `kind`, `file_hash` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrorreverseside).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "source", rename = "reverse_side")]
#[non_exhaustive]
pub struct PassportElementErrorReverseSide {
    /// Which kind it is.
    #[serde(rename = "type")]
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

/// Passport element error selfie, with `kind`, `file_hash` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrorselfie).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "source", rename = "selfie")]
#[non_exhaustive]
pub struct PassportElementErrorSelfie {
    /// Which kind it is.
    #[serde(rename = "type")]
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

/// Passport element error file, with `kind`, `file_hash` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrorfile).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "source", rename = "file")]
#[non_exhaustive]
pub struct PassportElementErrorFile {
    /// Which kind it is.
    #[serde(rename = "type")]
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

/// Passport element error files, with `kind`, `file_hashes` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrorfiles).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "source", rename = "files")]
#[non_exhaustive]
pub struct PassportElementErrorFiles {
    /// Which kind it is.
    #[serde(rename = "type")]
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

/// Passport element error translation file, with `kind`, `file_hash` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrortranslationfile).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "source", rename = "translation_file")]
#[non_exhaustive]
pub struct PassportElementErrorTranslationFile {
    /// Which kind it is.
    #[serde(rename = "type")]
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

/// Passport element error translation files, with `kind`, `file_hashes` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrortranslationfiles).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "source", rename = "translation_files")]
#[non_exhaustive]
pub struct PassportElementErrorTranslationFiles {
    /// Which kind it is.
    #[serde(rename = "type")]
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

/// Passport element error unspecified, with `kind`, `element_hash` and `message`.
///
/// [Reference](https://core.telegram.org/bots/api#passportelementerrorunspecified).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "source", rename = "unspecified")]
#[non_exhaustive]
pub struct PassportElementErrorUnspecified {
    /// Which kind it is.
    #[serde(rename = "type")]
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
