//! Files, media, polls and checklists in messages.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::Deserialize;
use serde::{Serialize, ser::SerializeMap as _};

/// Paid media: one of 4 types.
///
/// [Reference](https://core.telegram.org/bots/api#paidmedia). Since Bot API 7.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaidMedia {
    /// `type` is `live_photo`.
    LivePhoto(Box<PaidMediaLivePhoto>),
    /// `type` is `photo`.
    Photo(Box<PaidMediaPhoto>),
    /// `type` is `preview`.
    Preview(Box<PaidMediaPreview>),
    /// `type` is `video`.
    Video(Box<PaidMediaVideo>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for PaidMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::LivePhoto(value) => (**value).serialize(serializer),
            Self::Photo(value) => (**value).serialize(serializer),
            Self::Preview(value) => (**value).serialize(serializer),
            Self::Video(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for PaidMedia {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "live_photo" => 0,
            "photo" => 1,
            "preview" => 2,
            "video" => 3,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <PaidMediaLivePhoto as de::Object>::find(field).is_some(),
            1 => <PaidMediaPhoto as de::Object>::find(field).is_some(),
            2 => <PaidMediaPreview as de::Object>::find(field).is_some(),
            _ => <PaidMediaVideo as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::LivePhoto),
            1 => de::boxed(fields, Self::Photo),
            2 => de::boxed(fields, Self::Preview),
            _ => de::boxed(fields, Self::Video),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for PaidMedia {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

/// Photo size, with `file_id`, `file_unique_id`, `width` and `height`.
///
/// [Reference](https://core.telegram.org/bots/api#photosize).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PhotoSize {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Width, in pixels.
    pub width: i64,
    /// Height, in pixels.
    pub height: i64,
    /// File size, in bytes.
    pub file_size: Option<i64>,
}

impl PhotoSize {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        file_id: impl Into<FileId>,
        file_unique_id: impl Into<FileUniqueId>,
        width: i64,
        height: i64,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            width,
            height,
            file_size: None,
        }
    }
}

impl Serialize for PhotoSize {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        map.serialize_entry("width", &self.width)?;
        map.serialize_entry("height", &self.height)?;
        if let Some(value) = &self.file_size {
            map.serialize_entry("file_size", value)?;
        }
        map.end()
    }
}

impl de::Object for PhotoSize {
    const EXPECTED: &'static str = "an object, PhotoSize";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "file_id" => 0,
            "file_unique_id" => 1,
            "width" => 2,
            "height" => 3,
            "file_size" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut width = None;
        let mut height = None;
        let mut file_size = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut file_id)?,
                1 => de::value(&mut map, &mut file_unique_id)?,
                2 => de::int(&mut map, &mut width)?,
                3 => de::int(&mut map, &mut height)?,
                _ => de::int(&mut map, &mut file_size)?,
            }
        }
        let Some(file_id) = file_id else { return Err(de::missing("file_id")) };
        let Some(file_unique_id) = file_unique_id else {
            return Err(de::missing("file_unique_id"));
        };
        let Some(width) = width else { return Err(de::missing("width")) };
        let Some(height) = height else { return Err(de::missing("height")) };
        Ok(Self { file_id, file_unique_id, width, height, file_size })
    }
}

impl<'de> Deserialize<'de> for PhotoSize {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Animation, with `file_id`, `file_unique_id`, `width`, `height` and `duration`.
///
/// [Reference](https://core.telegram.org/bots/api#animation).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Animation {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Width, in pixels.
    pub width: i64,
    /// Height, in pixels.
    pub height: i64,
    /// Duration, in seconds.
    pub duration: i64,
    /// Thumbnail. Since Bot API 6.6.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// File name.
    pub file_name: Option<String>,
    /// MIME type.
    pub mime_type: Option<String>,
    /// File size, in bytes.
    pub file_size: Option<i64>,
}

impl Animation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        file_id: impl Into<FileId>,
        file_unique_id: impl Into<FileUniqueId>,
        width: i64,
        height: i64,
        duration: i64,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            width,
            height,
            duration,
            thumbnail: None,
            file_name: None,
            mime_type: None,
            file_size: None,
        }
    }
}

impl Serialize for Animation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        map.serialize_entry("width", &self.width)?;
        map.serialize_entry("height", &self.height)?;
        map.serialize_entry("duration", &self.duration)?;
        if let Some(value) = &self.thumbnail {
            map.serialize_entry("thumbnail", &**value)?;
        }
        if let Some(value) = &self.file_name {
            map.serialize_entry("file_name", value)?;
        }
        if let Some(value) = &self.mime_type {
            map.serialize_entry("mime_type", value)?;
        }
        if let Some(value) = &self.file_size {
            map.serialize_entry("file_size", value)?;
        }
        map.end()
    }
}

impl de::Object for Animation {
    const EXPECTED: &'static str = "an object, Animation";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            5 => match name {
                "width" => 2,
                _ => return None,
            },
            6 => match name {
                "height" => 3,
                _ => return None,
            },
            7 => match name {
                "file_id" => 0,
                _ => return None,
            },
            8 => match name {
                "duration" => 4,
                _ => return None,
            },
            9 => match name {
                "thumbnail" => 5,
                "file_name" => 6,
                "mime_type" => 7,
                "file_size" => 8,
                _ => return None,
            },
            14 => match name {
                "file_unique_id" => 1,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut width = None;
        let mut height = None;
        let mut duration = None;
        let mut thumbnail = None;
        let mut file_name = None;
        let mut mime_type = None;
        let mut file_size = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut file_id)?,
                1 => de::value(&mut map, &mut file_unique_id)?,
                2 => de::int(&mut map, &mut width)?,
                3 => de::int(&mut map, &mut height)?,
                4 => de::int(&mut map, &mut duration)?,
                5 => de::boxed_value(&mut map, &mut thumbnail)?,
                6 => de::value(&mut map, &mut file_name)?,
                7 => de::value(&mut map, &mut mime_type)?,
                _ => de::int(&mut map, &mut file_size)?,
            }
        }
        let Some(file_id) = file_id else { return Err(de::missing("file_id")) };
        let Some(file_unique_id) = file_unique_id else {
            return Err(de::missing("file_unique_id"));
        };
        let Some(width) = width else { return Err(de::missing("width")) };
        let Some(height) = height else { return Err(de::missing("height")) };
        let Some(duration) = duration else { return Err(de::missing("duration")) };
        Ok(Self {
            file_id,
            file_unique_id,
            width,
            height,
            duration,
            thumbnail,
            file_name,
            mime_type,
            file_size,
        })
    }
}

impl<'de> Deserialize<'de> for Animation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Audio, with `file_id`, `file_unique_id` and `duration`.
///
/// [Reference](https://core.telegram.org/bots/api#audio).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Audio {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Duration, in seconds.
    pub duration: i64,
    /// Performer.
    pub performer: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// MIME type.
    pub mime_type: Option<String>,
    /// File size, in bytes.
    pub file_size: Option<i64>,
    /// Thumbnail. Since Bot API 6.6.
    pub thumbnail: Option<Box<PhotoSize>>,
}

impl Audio {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        file_id: impl Into<FileId>,
        file_unique_id: impl Into<FileUniqueId>,
        duration: i64,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            duration,
            performer: None,
            title: None,
            file_name: None,
            mime_type: None,
            file_size: None,
            thumbnail: None,
        }
    }
}

impl Serialize for Audio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        map.serialize_entry("duration", &self.duration)?;
        if let Some(value) = &self.performer {
            map.serialize_entry("performer", value)?;
        }
        if let Some(value) = &self.title {
            map.serialize_entry("title", value)?;
        }
        if let Some(value) = &self.file_name {
            map.serialize_entry("file_name", value)?;
        }
        if let Some(value) = &self.mime_type {
            map.serialize_entry("mime_type", value)?;
        }
        if let Some(value) = &self.file_size {
            map.serialize_entry("file_size", value)?;
        }
        if let Some(value) = &self.thumbnail {
            map.serialize_entry("thumbnail", &**value)?;
        }
        map.end()
    }
}

impl de::Object for Audio {
    const EXPECTED: &'static str = "an object, Audio";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            5 => match name {
                "title" => 4,
                _ => return None,
            },
            7 => match name {
                "file_id" => 0,
                _ => return None,
            },
            8 => match name {
                "duration" => 2,
                _ => return None,
            },
            9 => match name {
                "performer" => 3,
                "file_name" => 5,
                "mime_type" => 6,
                "file_size" => 7,
                "thumbnail" => 8,
                _ => return None,
            },
            14 => match name {
                "file_unique_id" => 1,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut duration = None;
        let mut performer = None;
        let mut title = None;
        let mut file_name = None;
        let mut mime_type = None;
        let mut file_size = None;
        let mut thumbnail = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut file_id)?,
                1 => de::value(&mut map, &mut file_unique_id)?,
                2 => de::int(&mut map, &mut duration)?,
                3 => de::value(&mut map, &mut performer)?,
                4 => de::value(&mut map, &mut title)?,
                5 => de::value(&mut map, &mut file_name)?,
                6 => de::value(&mut map, &mut mime_type)?,
                7 => de::int(&mut map, &mut file_size)?,
                _ => de::boxed_value(&mut map, &mut thumbnail)?,
            }
        }
        let Some(file_id) = file_id else { return Err(de::missing("file_id")) };
        let Some(file_unique_id) = file_unique_id else {
            return Err(de::missing("file_unique_id"));
        };
        let Some(duration) = duration else { return Err(de::missing("duration")) };
        Ok(Self {
            file_id,
            file_unique_id,
            duration,
            performer,
            title,
            file_name,
            mime_type,
            file_size,
            thumbnail,
        })
    }
}

impl<'de> Deserialize<'de> for Audio {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Document, with `file_id` and `file_unique_id`.
///
/// [Reference](https://core.telegram.org/bots/api#document).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Document {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Thumbnail. Since Bot API 6.6.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// File name.
    pub file_name: Option<String>,
    /// MIME type.
    pub mime_type: Option<String>,
    /// File size, in bytes.
    pub file_size: Option<i64>,
}

impl Document {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(file_id: impl Into<FileId>, file_unique_id: impl Into<FileUniqueId>) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            thumbnail: None,
            file_name: None,
            mime_type: None,
            file_size: None,
        }
    }
}

impl Serialize for Document {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        if let Some(value) = &self.thumbnail {
            map.serialize_entry("thumbnail", &**value)?;
        }
        if let Some(value) = &self.file_name {
            map.serialize_entry("file_name", value)?;
        }
        if let Some(value) = &self.mime_type {
            map.serialize_entry("mime_type", value)?;
        }
        if let Some(value) = &self.file_size {
            map.serialize_entry("file_size", value)?;
        }
        map.end()
    }
}

impl de::Object for Document {
    const EXPECTED: &'static str = "an object, Document";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "file_id" => 0,
            "file_unique_id" => 1,
            "thumbnail" => 2,
            "file_name" => 3,
            "mime_type" => 4,
            "file_size" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut thumbnail = None;
        let mut file_name = None;
        let mut mime_type = None;
        let mut file_size = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut file_id)?,
                1 => de::value(&mut map, &mut file_unique_id)?,
                2 => de::boxed_value(&mut map, &mut thumbnail)?,
                3 => de::value(&mut map, &mut file_name)?,
                4 => de::value(&mut map, &mut mime_type)?,
                _ => de::int(&mut map, &mut file_size)?,
            }
        }
        let Some(file_id) = file_id else { return Err(de::missing("file_id")) };
        let Some(file_unique_id) = file_unique_id else {
            return Err(de::missing("file_unique_id"));
        };
        Ok(Self { file_id, file_unique_id, thumbnail, file_name, mime_type, file_size })
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Live photo, with `file_id`, `file_unique_id`, `width`, `height` and `duration`.
///
/// [Reference](https://core.telegram.org/bots/api#livephoto). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LivePhoto {
    /// Photo.
    pub photo: Option<Vec<PhotoSize>>,
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Width, in pixels.
    pub width: i64,
    /// Height, in pixels.
    pub height: i64,
    /// Duration, in seconds.
    pub duration: i64,
    /// MIME type.
    pub mime_type: Option<String>,
    /// File size, in bytes.
    pub file_size: Option<i64>,
}

impl LivePhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        file_id: impl Into<FileId>,
        file_unique_id: impl Into<FileUniqueId>,
        width: i64,
        height: i64,
        duration: i64,
    ) -> Self {
        Self {
            photo: None,
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            width,
            height,
            duration,
            mime_type: None,
            file_size: None,
        }
    }
}

impl Serialize for LivePhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.photo {
            map.serialize_entry("photo", value)?;
        }
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        map.serialize_entry("width", &self.width)?;
        map.serialize_entry("height", &self.height)?;
        map.serialize_entry("duration", &self.duration)?;
        if let Some(value) = &self.mime_type {
            map.serialize_entry("mime_type", value)?;
        }
        if let Some(value) = &self.file_size {
            map.serialize_entry("file_size", value)?;
        }
        map.end()
    }
}

impl de::Object for LivePhoto {
    const EXPECTED: &'static str = "an object, LivePhoto";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "photo" => 0,
            "file_id" => 1,
            "file_unique_id" => 2,
            "width" => 3,
            "height" => 4,
            "duration" => 5,
            "mime_type" => 6,
            "file_size" => 7,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut photo = None;
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut width = None;
        let mut height = None;
        let mut duration = None;
        let mut mime_type = None;
        let mut file_size = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut photo)?,
                1 => de::value(&mut map, &mut file_id)?,
                2 => de::value(&mut map, &mut file_unique_id)?,
                3 => de::int(&mut map, &mut width)?,
                4 => de::int(&mut map, &mut height)?,
                5 => de::int(&mut map, &mut duration)?,
                6 => de::value(&mut map, &mut mime_type)?,
                _ => de::int(&mut map, &mut file_size)?,
            }
        }
        let Some(file_id) = file_id else { return Err(de::missing("file_id")) };
        let Some(file_unique_id) = file_unique_id else {
            return Err(de::missing("file_unique_id"));
        };
        let Some(width) = width else { return Err(de::missing("width")) };
        let Some(height) = height else { return Err(de::missing("height")) };
        let Some(duration) = duration else { return Err(de::missing("duration")) };
        Ok(Self { photo, file_id, file_unique_id, width, height, duration, mime_type, file_size })
    }
}

impl<'de> Deserialize<'de> for LivePhoto {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Video quality, with `file_id`, `file_unique_id`, `width`, `height` and `codec`.
///
/// [Reference](https://core.telegram.org/bots/api#videoquality). Since Bot API 9.4.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoQuality {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Width, in pixels.
    pub width: i64,
    /// Height, in pixels.
    pub height: i64,
    /// Codec.
    pub codec: VideoCodec,
    /// File size, in bytes.
    pub file_size: Option<i64>,
}

impl VideoQuality {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        file_id: impl Into<FileId>,
        file_unique_id: impl Into<FileUniqueId>,
        width: i64,
        height: i64,
        codec: impl Into<VideoCodec>,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            width,
            height,
            codec: codec.into(),
            file_size: None,
        }
    }
}

impl Serialize for VideoQuality {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        map.serialize_entry("width", &self.width)?;
        map.serialize_entry("height", &self.height)?;
        map.serialize_entry("codec", &self.codec)?;
        if let Some(value) = &self.file_size {
            map.serialize_entry("file_size", value)?;
        }
        map.end()
    }
}

impl de::Object for VideoQuality {
    const EXPECTED: &'static str = "an object, VideoQuality";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "file_id" => 0,
            "file_unique_id" => 1,
            "width" => 2,
            "height" => 3,
            "codec" => 4,
            "file_size" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut width = None;
        let mut height = None;
        let mut codec = None;
        let mut file_size = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut file_id)?,
                1 => de::value(&mut map, &mut file_unique_id)?,
                2 => de::int(&mut map, &mut width)?,
                3 => de::int(&mut map, &mut height)?,
                4 => de::value(&mut map, &mut codec)?,
                _ => de::int(&mut map, &mut file_size)?,
            }
        }
        let Some(file_id) = file_id else { return Err(de::missing("file_id")) };
        let Some(file_unique_id) = file_unique_id else {
            return Err(de::missing("file_unique_id"));
        };
        let Some(width) = width else { return Err(de::missing("width")) };
        let Some(height) = height else { return Err(de::missing("height")) };
        let Some(codec) = codec else { return Err(de::missing("codec")) };
        Ok(Self { file_id, file_unique_id, width, height, codec, file_size })
    }
}

impl<'de> Deserialize<'de> for VideoQuality {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Video, with `file_id`, `file_unique_id`, `width`, `height` and `duration`.
///
/// [Reference](https://core.telegram.org/bots/api#video).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Video {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Width, in pixels.
    pub width: i64,
    /// Height, in pixels.
    pub height: i64,
    /// Duration, in seconds.
    pub duration: i64,
    /// Thumbnail. Since Bot API 6.6.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Cover. Since Bot API 8.3.
    pub cover: Option<Vec<PhotoSize>>,
    /// Start timestamp, in seconds. Since Bot API 8.3.
    pub start_timestamp: Option<i64>,
    /// Qualities. Since Bot API 9.4.
    pub qualities: Option<Vec<VideoQuality>>,
    /// File name.
    pub file_name: Option<String>,
    /// MIME type.
    pub mime_type: Option<String>,
    /// File size, in bytes.
    pub file_size: Option<i64>,
}

impl Video {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        file_id: impl Into<FileId>,
        file_unique_id: impl Into<FileUniqueId>,
        width: i64,
        height: i64,
        duration: i64,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            width,
            height,
            duration,
            thumbnail: None,
            cover: None,
            start_timestamp: None,
            qualities: None,
            file_name: None,
            mime_type: None,
            file_size: None,
        }
    }
}

impl Serialize for Video {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        map.serialize_entry("width", &self.width)?;
        map.serialize_entry("height", &self.height)?;
        map.serialize_entry("duration", &self.duration)?;
        if let Some(value) = &self.thumbnail {
            map.serialize_entry("thumbnail", &**value)?;
        }
        if let Some(value) = &self.cover {
            map.serialize_entry("cover", value)?;
        }
        if let Some(value) = &self.start_timestamp {
            map.serialize_entry("start_timestamp", value)?;
        }
        if let Some(value) = &self.qualities {
            map.serialize_entry("qualities", value)?;
        }
        if let Some(value) = &self.file_name {
            map.serialize_entry("file_name", value)?;
        }
        if let Some(value) = &self.mime_type {
            map.serialize_entry("mime_type", value)?;
        }
        if let Some(value) = &self.file_size {
            map.serialize_entry("file_size", value)?;
        }
        map.end()
    }
}

impl de::Object for Video {
    const EXPECTED: &'static str = "an object, Video";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            5 => match name {
                "width" => 2,
                "cover" => 6,
                _ => return None,
            },
            6 => match name {
                "height" => 3,
                _ => return None,
            },
            7 => match name {
                "file_id" => 0,
                _ => return None,
            },
            8 => match name {
                "duration" => 4,
                _ => return None,
            },
            9 => match name {
                "thumbnail" => 5,
                "qualities" => 8,
                "file_name" => 9,
                "mime_type" => 10,
                "file_size" => 11,
                _ => return None,
            },
            14 => match name {
                "file_unique_id" => 1,
                _ => return None,
            },
            15 => match name {
                "start_timestamp" => 7,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut width = None;
        let mut height = None;
        let mut duration = None;
        let mut thumbnail = None;
        let mut cover = None;
        let mut start_timestamp = None;
        let mut qualities = None;
        let mut file_name = None;
        let mut mime_type = None;
        let mut file_size = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut file_id)?,
                1 => de::value(&mut map, &mut file_unique_id)?,
                2 => de::int(&mut map, &mut width)?,
                3 => de::int(&mut map, &mut height)?,
                4 => de::int(&mut map, &mut duration)?,
                5 => de::boxed_value(&mut map, &mut thumbnail)?,
                6 => de::value(&mut map, &mut cover)?,
                7 => de::int(&mut map, &mut start_timestamp)?,
                8 => de::value(&mut map, &mut qualities)?,
                9 => de::value(&mut map, &mut file_name)?,
                10 => de::value(&mut map, &mut mime_type)?,
                _ => de::int(&mut map, &mut file_size)?,
            }
        }
        let Some(file_id) = file_id else { return Err(de::missing("file_id")) };
        let Some(file_unique_id) = file_unique_id else {
            return Err(de::missing("file_unique_id"));
        };
        let Some(width) = width else { return Err(de::missing("width")) };
        let Some(height) = height else { return Err(de::missing("height")) };
        let Some(duration) = duration else { return Err(de::missing("duration")) };
        Ok(Self {
            file_id,
            file_unique_id,
            width,
            height,
            duration,
            thumbnail,
            cover,
            start_timestamp,
            qualities,
            file_name,
            mime_type,
            file_size,
        })
    }
}

impl<'de> Deserialize<'de> for Video {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Video note, with `file_id`, `file_unique_id`, `length` and `duration`.
///
/// [Reference](https://core.telegram.org/bots/api#videonote).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoNote {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Length, in UTF-16 units in texts.
    pub length: i64,
    /// Duration, in seconds.
    pub duration: i64,
    /// Thumbnail. Since Bot API 6.6.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// File size, in bytes.
    pub file_size: Option<i64>,
}

impl VideoNote {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        file_id: impl Into<FileId>,
        file_unique_id: impl Into<FileUniqueId>,
        length: i64,
        duration: i64,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            length,
            duration,
            thumbnail: None,
            file_size: None,
        }
    }
}

impl Serialize for VideoNote {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        map.serialize_entry("length", &self.length)?;
        map.serialize_entry("duration", &self.duration)?;
        if let Some(value) = &self.thumbnail {
            map.serialize_entry("thumbnail", &**value)?;
        }
        if let Some(value) = &self.file_size {
            map.serialize_entry("file_size", value)?;
        }
        map.end()
    }
}

impl de::Object for VideoNote {
    const EXPECTED: &'static str = "an object, VideoNote";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "file_id" => 0,
            "file_unique_id" => 1,
            "length" => 2,
            "duration" => 3,
            "thumbnail" => 4,
            "file_size" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut length = None;
        let mut duration = None;
        let mut thumbnail = None;
        let mut file_size = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut file_id)?,
                1 => de::value(&mut map, &mut file_unique_id)?,
                2 => de::int(&mut map, &mut length)?,
                3 => de::int(&mut map, &mut duration)?,
                4 => de::boxed_value(&mut map, &mut thumbnail)?,
                _ => de::int(&mut map, &mut file_size)?,
            }
        }
        let Some(file_id) = file_id else { return Err(de::missing("file_id")) };
        let Some(file_unique_id) = file_unique_id else {
            return Err(de::missing("file_unique_id"));
        };
        let Some(length) = length else { return Err(de::missing("length")) };
        let Some(duration) = duration else { return Err(de::missing("duration")) };
        Ok(Self { file_id, file_unique_id, length, duration, thumbnail, file_size })
    }
}

impl<'de> Deserialize<'de> for VideoNote {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Voice, with `file_id`, `file_unique_id` and `duration`.
///
/// [Reference](https://core.telegram.org/bots/api#voice).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Voice {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Duration, in seconds.
    pub duration: i64,
    /// MIME type.
    pub mime_type: Option<String>,
    /// File size, in bytes.
    pub file_size: Option<i64>,
}

impl Voice {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        file_id: impl Into<FileId>,
        file_unique_id: impl Into<FileUniqueId>,
        duration: i64,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            duration,
            mime_type: None,
            file_size: None,
        }
    }
}

impl Serialize for Voice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        map.serialize_entry("duration", &self.duration)?;
        if let Some(value) = &self.mime_type {
            map.serialize_entry("mime_type", value)?;
        }
        if let Some(value) = &self.file_size {
            map.serialize_entry("file_size", value)?;
        }
        map.end()
    }
}

impl de::Object for Voice {
    const EXPECTED: &'static str = "an object, Voice";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "file_id" => 0,
            "file_unique_id" => 1,
            "duration" => 2,
            "mime_type" => 3,
            "file_size" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut duration = None;
        let mut mime_type = None;
        let mut file_size = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut file_id)?,
                1 => de::value(&mut map, &mut file_unique_id)?,
                2 => de::int(&mut map, &mut duration)?,
                3 => de::value(&mut map, &mut mime_type)?,
                _ => de::int(&mut map, &mut file_size)?,
            }
        }
        let Some(file_id) = file_id else { return Err(de::missing("file_id")) };
        let Some(file_unique_id) = file_unique_id else {
            return Err(de::missing("file_unique_id"));
        };
        let Some(duration) = duration else { return Err(de::missing("duration")) };
        Ok(Self { file_id, file_unique_id, duration, mime_type, file_size })
    }
}

impl<'de> Deserialize<'de> for Voice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Paid media info, with `star_count` and `paid_media`.
///
/// [Reference](https://core.telegram.org/bots/api#paidmediainfo). Since Bot API 7.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidMediaInfo {
    /// Star count, in Telegram Stars.
    pub star_count: i64,
    /// Paid media.
    pub paid_media: Vec<PaidMedia>,
}

impl PaidMediaInfo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(star_count: i64, paid_media: impl Into<Vec<PaidMedia>>) -> Self {
        Self { star_count, paid_media: paid_media.into() }
    }
}

impl Serialize for PaidMediaInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("star_count", &self.star_count)?;
        map.serialize_entry("paid_media", &self.paid_media)?;
        map.end()
    }
}

impl de::Object for PaidMediaInfo {
    const EXPECTED: &'static str = "an object, PaidMediaInfo";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "star_count" => 0,
            "paid_media" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut star_count = None;
        let mut paid_media = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::int(&mut map, &mut star_count)?,
                _ => de::value(&mut map, &mut paid_media)?,
            }
        }
        let Some(star_count) = star_count else { return Err(de::missing("star_count")) };
        let Some(paid_media) = paid_media else { return Err(de::missing("paid_media")) };
        Ok(Self { star_count, paid_media })
    }
}

impl<'de> Deserialize<'de> for PaidMediaInfo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Paid media live photo, with `live_photo`.
///
/// [Reference](https://core.telegram.org/bots/api#paidmedialivephoto). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidMediaLivePhoto {
    /// Live photo.
    pub live_photo: LivePhoto,
}

impl PaidMediaLivePhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(live_photo: impl Into<LivePhoto>) -> Self {
        Self { live_photo: live_photo.into() }
    }
}

impl Serialize for PaidMediaLivePhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "live_photo")?;
        map.serialize_entry("live_photo", &self.live_photo)?;
        map.end()
    }
}

impl de::Object for PaidMediaLivePhoto {
    const EXPECTED: &'static str = "an object, PaidMediaLivePhoto";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "live_photo" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut live_photo = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut live_photo)?;
        }
        let Some(live_photo) = live_photo else { return Err(de::missing("live_photo")) };
        Ok(Self { live_photo })
    }
}

impl<'de> Deserialize<'de> for PaidMediaLivePhoto {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Paid media photo, with `photo`.
///
/// [Reference](https://core.telegram.org/bots/api#paidmediaphoto). Since Bot API 7.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidMediaPhoto {
    /// Photo.
    pub photo: Vec<PhotoSize>,
}

impl PaidMediaPhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(photo: impl Into<Vec<PhotoSize>>) -> Self {
        Self { photo: photo.into() }
    }
}

impl Serialize for PaidMediaPhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "photo")?;
        map.serialize_entry("photo", &self.photo)?;
        map.end()
    }
}

impl de::Object for PaidMediaPhoto {
    const EXPECTED: &'static str = "an object, PaidMediaPhoto";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "photo" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut photo = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut photo)?;
        }
        let Some(photo) = photo else { return Err(de::missing("photo")) };
        Ok(Self { photo })
    }
}

impl<'de> Deserialize<'de> for PaidMediaPhoto {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Paid media preview; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#paidmediapreview). Since Bot API 7.6.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaidMediaPreview {
    /// Width, in pixels.
    pub width: Option<i64>,
    /// Height, in pixels.
    pub height: Option<i64>,
    /// Duration, in seconds.
    pub duration: Option<i64>,
}

impl PaidMediaPreview {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { width: None, height: None, duration: None }
    }
}

impl Serialize for PaidMediaPreview {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "preview")?;
        if let Some(value) = &self.width {
            map.serialize_entry("width", value)?;
        }
        if let Some(value) = &self.height {
            map.serialize_entry("height", value)?;
        }
        if let Some(value) = &self.duration {
            map.serialize_entry("duration", value)?;
        }
        map.end()
    }
}

impl de::Object for PaidMediaPreview {
    const EXPECTED: &'static str = "an object, PaidMediaPreview";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "width" => 0,
            "height" => 1,
            "duration" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut width = None;
        let mut height = None;
        let mut duration = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::int(&mut map, &mut width)?,
                1 => de::int(&mut map, &mut height)?,
                _ => de::int(&mut map, &mut duration)?,
            }
        }
        Ok(Self { width, height, duration })
    }
}

impl<'de> Deserialize<'de> for PaidMediaPreview {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Paid media video, with `video`.
///
/// [Reference](https://core.telegram.org/bots/api#paidmediavideo). Since Bot API 7.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidMediaVideo {
    /// Video.
    pub video: Video,
}

impl PaidMediaVideo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(video: impl Into<Video>) -> Self {
        Self { video: video.into() }
    }
}

impl Serialize for PaidMediaVideo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "video")?;
        map.serialize_entry("video", &self.video)?;
        map.end()
    }
}

impl de::Object for PaidMediaVideo {
    const EXPECTED: &'static str = "an object, PaidMediaVideo";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "video" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut video = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut video)?;
        }
        let Some(video) = video else { return Err(de::missing("video")) };
        Ok(Self { video })
    }
}

impl<'de> Deserialize<'de> for PaidMediaVideo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Contact, with `phone_number` and `first_name`.
///
/// [Reference](https://core.telegram.org/bots/api#contact).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// Phone number.
    pub phone_number: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: Option<String>,
    /// User identifier.
    pub user_id: Option<UserId>,
    /// Vcard.
    pub vcard: Option<String>,
}

impl Contact {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(phone_number: impl Into<String>, first_name: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: None,
            user_id: None,
            vcard: None,
        }
    }
}

impl Serialize for Contact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("phone_number", &self.phone_number)?;
        map.serialize_entry("first_name", &self.first_name)?;
        if let Some(value) = &self.last_name {
            map.serialize_entry("last_name", value)?;
        }
        if let Some(value) = &self.user_id {
            map.serialize_entry("user_id", value)?;
        }
        if let Some(value) = &self.vcard {
            map.serialize_entry("vcard", value)?;
        }
        map.end()
    }
}

impl de::Object for Contact {
    const EXPECTED: &'static str = "an object, Contact";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "phone_number" => 0,
            "first_name" => 1,
            "last_name" => 2,
            "user_id" => 3,
            "vcard" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut phone_number = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut user_id = None;
        let mut vcard = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut phone_number)?,
                1 => de::value(&mut map, &mut first_name)?,
                2 => de::value(&mut map, &mut last_name)?,
                3 => de::value(&mut map, &mut user_id)?,
                _ => de::value(&mut map, &mut vcard)?,
            }
        }
        let Some(phone_number) = phone_number else { return Err(de::missing("phone_number")) };
        let Some(first_name) = first_name else { return Err(de::missing("first_name")) };
        Ok(Self { phone_number, first_name, last_name, user_id, vcard })
    }
}

impl<'de> Deserialize<'de> for Contact {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Dice, with `emoji` and `value`.
///
/// [Reference](https://core.telegram.org/bots/api#dice).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dice {
    /// Emoji.
    pub emoji: String,
    /// Value.
    pub value: i64,
}

impl Dice {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(emoji: impl Into<String>, value: i64) -> Self {
        Self { emoji: emoji.into(), value }
    }
}

impl Serialize for Dice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("emoji", &self.emoji)?;
        map.serialize_entry("value", &self.value)?;
        map.end()
    }
}

impl de::Object for Dice {
    const EXPECTED: &'static str = "an object, Dice";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "emoji" => 0,
            "value" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut emoji = None;
        let mut value = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut emoji)?,
                _ => de::int(&mut map, &mut value)?,
            }
        }
        let Some(emoji) = emoji else { return Err(de::missing("emoji")) };
        let Some(value) = value else { return Err(de::missing("value")) };
        Ok(Self { emoji, value })
    }
}

impl<'de> Deserialize<'de> for Dice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Link, with `url`.
///
/// [Reference](https://core.telegram.org/bots/api#link). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// URL.
    pub url: String,
}

impl Link {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl Serialize for Link {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("url", &self.url)?;
        map.end()
    }
}

impl de::Object for Link {
    const EXPECTED: &'static str = "an object, Link";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "url" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut url = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut url)?;
        }
        let Some(url) = url else { return Err(de::missing("url")) };
        Ok(Self { url })
    }
}

impl<'de> Deserialize<'de> for Link {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Poll media; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#pollmedia). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PollMedia {
    /// Animation.
    pub animation: Option<Box<Animation>>,
    /// Audio.
    pub audio: Option<Box<Audio>>,
    /// Document.
    pub document: Option<Box<Document>>,
    /// Link. Since Bot API 10.1.
    pub link: Option<Link>,
    /// Live photo.
    pub live_photo: Option<Box<LivePhoto>>,
    /// Location.
    pub location: Option<Box<Location>>,
    /// Photo.
    pub photo: Option<Vec<PhotoSize>>,
    /// Sticker.
    pub sticker: Option<Box<Sticker>>,
    /// Venue.
    pub venue: Option<Box<Venue>>,
    /// Video.
    pub video: Option<Box<Video>>,
}

impl PollMedia {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {
            animation: None,
            audio: None,
            document: None,
            link: None,
            live_photo: None,
            location: None,
            photo: None,
            sticker: None,
            venue: None,
            video: None,
        }
    }
}

impl Serialize for PollMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.animation {
            map.serialize_entry("animation", &**value)?;
        }
        if let Some(value) = &self.audio {
            map.serialize_entry("audio", &**value)?;
        }
        if let Some(value) = &self.document {
            map.serialize_entry("document", &**value)?;
        }
        if let Some(value) = &self.link {
            map.serialize_entry("link", value)?;
        }
        if let Some(value) = &self.live_photo {
            map.serialize_entry("live_photo", &**value)?;
        }
        if let Some(value) = &self.location {
            map.serialize_entry("location", &**value)?;
        }
        if let Some(value) = &self.photo {
            map.serialize_entry("photo", value)?;
        }
        if let Some(value) = &self.sticker {
            map.serialize_entry("sticker", &**value)?;
        }
        if let Some(value) = &self.venue {
            map.serialize_entry("venue", &**value)?;
        }
        if let Some(value) = &self.video {
            map.serialize_entry("video", &**value)?;
        }
        map.end()
    }
}

impl de::Object for PollMedia {
    const EXPECTED: &'static str = "an object, PollMedia";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            4 => match name {
                "link" => 3,
                _ => return None,
            },
            5 => match name {
                "audio" => 1,
                "photo" => 6,
                "venue" => 8,
                "video" => 9,
                _ => return None,
            },
            7 => match name {
                "sticker" => 7,
                _ => return None,
            },
            8 => match name {
                "document" => 2,
                "location" => 5,
                _ => return None,
            },
            9 => match name {
                "animation" => 0,
                _ => return None,
            },
            10 => match name {
                "live_photo" => 4,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut animation = None;
        let mut audio = None;
        let mut document = None;
        let mut link = None;
        let mut live_photo = None;
        let mut location = None;
        let mut photo = None;
        let mut sticker = None;
        let mut venue = None;
        let mut video = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::boxed_value(&mut map, &mut animation)?,
                1 => de::boxed_value(&mut map, &mut audio)?,
                2 => de::boxed_value(&mut map, &mut document)?,
                3 => de::value(&mut map, &mut link)?,
                4 => de::boxed_value(&mut map, &mut live_photo)?,
                5 => de::boxed_value(&mut map, &mut location)?,
                6 => de::value(&mut map, &mut photo)?,
                7 => de::boxed_value(&mut map, &mut sticker)?,
                8 => de::boxed_value(&mut map, &mut venue)?,
                _ => de::boxed_value(&mut map, &mut video)?,
            }
        }
        Ok(Self {
            animation,
            audio,
            document,
            link,
            live_photo,
            location,
            photo,
            sticker,
            venue,
            video,
        })
    }
}

impl<'de> Deserialize<'de> for PollMedia {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Poll option, with `persistent_id`, `text` and `voter_count`.
///
/// [Reference](https://core.telegram.org/bots/api#polloption).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PollOption {
    /// Persistent identifier. Since Bot API 9.6.
    pub persistent_id: PollOptionId,
    /// Text, 1 to 100 characters.
    pub text: String,
    /// Text entities. Since Bot API 7.3.
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Media. Since Bot API 10.0.
    pub media: Option<Box<PollMedia>>,
    /// Voter count.
    pub voter_count: i64,
    /// Added by user. Since Bot API 9.6.
    pub added_by_user: Option<Box<User>>,
    /// Added by chat. Since Bot API 9.6.
    pub added_by_chat: Option<Box<Chat>>,
    /// Addition date, a Unix time. Since Bot API 9.6.
    pub addition_date: Option<UnixTime>,
}

impl PollOption {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        persistent_id: impl Into<PollOptionId>,
        text: impl Into<String>,
        voter_count: i64,
    ) -> Self {
        Self {
            persistent_id: persistent_id.into(),
            text: text.into(),
            text_entities: None,
            media: None,
            voter_count,
            added_by_user: None,
            added_by_chat: None,
            addition_date: None,
        }
    }
}

impl Serialize for PollOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("persistent_id", &self.persistent_id)?;
        map.serialize_entry("text", &self.text)?;
        if let Some(value) = &self.text_entities {
            map.serialize_entry("text_entities", value)?;
        }
        if let Some(value) = &self.media {
            map.serialize_entry("media", &**value)?;
        }
        map.serialize_entry("voter_count", &self.voter_count)?;
        if let Some(value) = &self.added_by_user {
            map.serialize_entry("added_by_user", &**value)?;
        }
        if let Some(value) = &self.added_by_chat {
            map.serialize_entry("added_by_chat", &**value)?;
        }
        if let Some(value) = &self.addition_date {
            map.serialize_entry("addition_date", value)?;
        }
        map.end()
    }
}

impl de::Object for PollOption {
    const EXPECTED: &'static str = "an object, PollOption";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "persistent_id" => 0,
            "text" => 1,
            "text_entities" => 2,
            "media" => 3,
            "voter_count" => 4,
            "added_by_user" => 5,
            "added_by_chat" => 6,
            "addition_date" => 7,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut persistent_id = None;
        let mut text = None;
        let mut text_entities = None;
        let mut media = None;
        let mut voter_count = None;
        let mut added_by_user = None;
        let mut added_by_chat = None;
        let mut addition_date = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut persistent_id)?,
                1 => de::value(&mut map, &mut text)?,
                2 => de::value(&mut map, &mut text_entities)?,
                3 => de::boxed_value(&mut map, &mut media)?,
                4 => de::int(&mut map, &mut voter_count)?,
                5 => de::boxed_value(&mut map, &mut added_by_user)?,
                6 => de::boxed_value(&mut map, &mut added_by_chat)?,
                _ => de::value(&mut map, &mut addition_date)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(voter_count) = voter_count else { return Err(de::missing("voter_count")) };
        Ok(Self {
            persistent_id: persistent_id.unwrap_or_default(),
            text,
            text_entities,
            media,
            voter_count,
            added_by_user,
            added_by_chat,
            addition_date,
        })
    }
}

impl<'de> Deserialize<'de> for PollOption {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Poll answer, with `poll_id`, `option_ids` and `option_persistent_ids`.
///
/// [Reference](https://core.telegram.org/bots/api#pollanswer).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PollAnswer {
    /// Poll identifier.
    pub poll_id: PollId,
    /// Voter chat. Since Bot API 6.8.
    pub voter_chat: Option<Box<Chat>>,
    /// User.
    pub user: Option<Box<User>>,
    /// Option identifiers.
    pub option_ids: Vec<i64>,
    /// Option persistent identifiers. Since Bot API 9.6.
    pub option_persistent_ids: Vec<PollOptionId>,
}

impl PollAnswer {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        poll_id: impl Into<PollId>,
        option_ids: impl Into<Vec<i64>>,
        option_persistent_ids: impl Into<Vec<PollOptionId>>,
    ) -> Self {
        Self {
            poll_id: poll_id.into(),
            voter_chat: None,
            user: None,
            option_ids: option_ids.into(),
            option_persistent_ids: option_persistent_ids.into(),
        }
    }
}

impl Serialize for PollAnswer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("poll_id", &self.poll_id)?;
        if let Some(value) = &self.voter_chat {
            map.serialize_entry("voter_chat", &**value)?;
        }
        if let Some(value) = &self.user {
            map.serialize_entry("user", &**value)?;
        }
        map.serialize_entry("option_ids", &self.option_ids)?;
        map.serialize_entry("option_persistent_ids", &self.option_persistent_ids)?;
        map.end()
    }
}

impl de::Object for PollAnswer {
    const EXPECTED: &'static str = "an object, PollAnswer";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "poll_id" => 0,
            "voter_chat" => 1,
            "user" => 2,
            "option_ids" => 3,
            "option_persistent_ids" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut poll_id = None;
        let mut voter_chat = None;
        let mut user = None;
        let mut option_ids = None;
        let mut option_persistent_ids = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut poll_id)?,
                1 => de::boxed_value(&mut map, &mut voter_chat)?,
                2 => de::boxed_value(&mut map, &mut user)?,
                3 => de::ints(&mut map, &mut option_ids)?,
                _ => de::value(&mut map, &mut option_persistent_ids)?,
            }
        }
        let Some(poll_id) = poll_id else { return Err(de::missing("poll_id")) };
        let Some(option_ids) = option_ids else { return Err(de::missing("option_ids")) };
        Ok(Self {
            poll_id,
            voter_chat,
            user,
            option_ids,
            option_persistent_ids: option_persistent_ids.unwrap_or_default(),
        })
    }
}

impl<'de> Deserialize<'de> for PollAnswer {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Poll.
///
/// [Reference](https://core.telegram.org/bots/api#poll).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Poll {
    /// Identifier.
    pub id: PollId,
    /// Question, 1 to 300 characters.
    pub question: String,
    /// Question entities. Since Bot API 7.3.
    pub question_entities: Option<Vec<MessageEntity>>,
    /// Options.
    pub options: Vec<PollOption>,
    /// Total voter count.
    pub total_voter_count: i64,
    /// Whether it is closed.
    pub is_closed: bool,
    /// Whether it is anonymous.
    pub is_anonymous: bool,
    /// Which kind it is.
    pub kind: PollType,
    /// Whether it allows multiple answers.
    pub allows_multiple_answers: bool,
    /// Whether it allows revoting. Since Bot API 9.6.
    pub allows_revoting: bool,
    /// Whether this applies: members only. Since Bot API 10.0.
    pub members_only: bool,
    /// Country codes. Since Bot API 10.0.
    pub country_codes: Option<Vec<String>>,
    /// Correct option identifiers. Since Bot API 9.6.
    pub correct_option_ids: Option<Vec<i64>>,
    /// Explanation, at most 200 characters.
    pub explanation: Option<String>,
    /// Explanation entities.
    pub explanation_entities: Option<Vec<MessageEntity>>,
    /// Explanation media. Since Bot API 10.0.
    pub explanation_media: Option<Box<PollMedia>>,
    /// Open period, in seconds.
    pub open_period: Option<i64>,
    /// Close date, a Unix time.
    pub close_date: Option<UnixTime>,
    /// Description. Since Bot API 9.6.
    pub description: Option<String>,
    /// Description entities. Since Bot API 9.6.
    pub description_entities: Option<Vec<MessageEntity>>,
    /// Media. Since Bot API 10.0.
    pub media: Option<Box<PollMedia>>,
}

impl Poll {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<PollId>,
        question: impl Into<String>,
        options: impl Into<Vec<PollOption>>,
        total_voter_count: i64,
        kind: impl Into<PollType>,
    ) -> Self {
        Self {
            id: id.into(),
            question: question.into(),
            question_entities: None,
            options: options.into(),
            total_voter_count,
            is_closed: false,
            is_anonymous: false,
            kind: kind.into(),
            allows_multiple_answers: false,
            allows_revoting: false,
            members_only: false,
            country_codes: None,
            correct_option_ids: None,
            explanation: None,
            explanation_entities: None,
            explanation_media: None,
            open_period: None,
            close_date: None,
            description: None,
            description_entities: None,
            media: None,
        }
    }
}

impl Serialize for Poll {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("question", &self.question)?;
        if let Some(value) = &self.question_entities {
            map.serialize_entry("question_entities", value)?;
        }
        map.serialize_entry("options", &self.options)?;
        map.serialize_entry("total_voter_count", &self.total_voter_count)?;
        map.serialize_entry("is_closed", &self.is_closed)?;
        map.serialize_entry("is_anonymous", &self.is_anonymous)?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("allows_multiple_answers", &self.allows_multiple_answers)?;
        map.serialize_entry("allows_revoting", &self.allows_revoting)?;
        map.serialize_entry("members_only", &self.members_only)?;
        if let Some(value) = &self.country_codes {
            map.serialize_entry("country_codes", value)?;
        }
        if let Some(value) = &self.correct_option_ids {
            map.serialize_entry("correct_option_ids", value)?;
        }
        if let Some(value) = &self.explanation {
            map.serialize_entry("explanation", value)?;
        }
        if let Some(value) = &self.explanation_entities {
            map.serialize_entry("explanation_entities", value)?;
        }
        if let Some(value) = &self.explanation_media {
            map.serialize_entry("explanation_media", &**value)?;
        }
        if let Some(value) = &self.open_period {
            map.serialize_entry("open_period", value)?;
        }
        if let Some(value) = &self.close_date {
            map.serialize_entry("close_date", value)?;
        }
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
        }
        if let Some(value) = &self.description_entities {
            map.serialize_entry("description_entities", value)?;
        }
        if let Some(value) = &self.media {
            map.serialize_entry("media", &**value)?;
        }
        map.end()
    }
}

impl de::Object for Poll {
    const EXPECTED: &'static str = "an object, Poll";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            2 => match name {
                "id" => 0,
                _ => return None,
            },
            4 => match name {
                "type" => 7,
                _ => return None,
            },
            5 => match name {
                "media" => 20,
                _ => return None,
            },
            7 => match name {
                "options" => 3,
                _ => return None,
            },
            8 => match name {
                "question" => 1,
                _ => return None,
            },
            9 => match name {
                "is_closed" => 5,
                _ => return None,
            },
            10 => match name {
                "close_date" => 17,
                _ => return None,
            },
            11 => match name {
                "explanation" => 13,
                "open_period" => 16,
                "description" => 18,
                _ => return None,
            },
            12 => match name {
                "is_anonymous" => 6,
                "members_only" => 10,
                _ => return None,
            },
            13 => match name {
                "country_codes" => 11,
                _ => return None,
            },
            15 => match name {
                "allows_revoting" => 9,
                _ => return None,
            },
            17 => match name {
                "question_entities" => 2,
                "total_voter_count" => 4,
                "explanation_media" => 15,
                _ => return None,
            },
            18 => match name {
                "correct_option_ids" => 12,
                _ => return None,
            },
            20 => match name {
                "explanation_entities" => 14,
                "description_entities" => 19,
                _ => return None,
            },
            23 => match name {
                "allows_multiple_answers" => 8,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut question = None;
        let mut question_entities = None;
        let mut options = None;
        let mut total_voter_count = None;
        let mut is_closed = None;
        let mut is_anonymous = None;
        let mut kind = None;
        let mut allows_multiple_answers = None;
        let mut allows_revoting = None;
        let mut members_only = None;
        let mut country_codes = None;
        let mut correct_option_ids = None;
        let mut explanation = None;
        let mut explanation_entities = None;
        let mut explanation_media = None;
        let mut open_period = None;
        let mut close_date = None;
        let mut description = None;
        let mut description_entities = None;
        let mut media = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut id)?,
                1 => de::value(&mut map, &mut question)?,
                2 => de::value(&mut map, &mut question_entities)?,
                3 => de::value(&mut map, &mut options)?,
                4 => de::int(&mut map, &mut total_voter_count)?,
                5 => de::value(&mut map, &mut is_closed)?,
                6 => de::value(&mut map, &mut is_anonymous)?,
                7 => de::value(&mut map, &mut kind)?,
                8 => de::value(&mut map, &mut allows_multiple_answers)?,
                9 => de::value(&mut map, &mut allows_revoting)?,
                10 => de::value(&mut map, &mut members_only)?,
                11 => de::value(&mut map, &mut country_codes)?,
                12 => de::ints(&mut map, &mut correct_option_ids)?,
                13 => de::value(&mut map, &mut explanation)?,
                14 => de::value(&mut map, &mut explanation_entities)?,
                15 => de::boxed_value(&mut map, &mut explanation_media)?,
                16 => de::int(&mut map, &mut open_period)?,
                17 => de::value(&mut map, &mut close_date)?,
                18 => de::value(&mut map, &mut description)?,
                19 => de::value(&mut map, &mut description_entities)?,
                _ => de::boxed_value(&mut map, &mut media)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(question) = question else { return Err(de::missing("question")) };
        let Some(options) = options else { return Err(de::missing("options")) };
        let Some(total_voter_count) = total_voter_count else {
            return Err(de::missing("total_voter_count"));
        };
        let Some(is_closed) = is_closed else { return Err(de::missing("is_closed")) };
        let Some(is_anonymous) = is_anonymous else { return Err(de::missing("is_anonymous")) };
        let Some(kind) = kind else { return Err(de::missing("type")) };
        let Some(allows_multiple_answers) = allows_multiple_answers else {
            return Err(de::missing("allows_multiple_answers"));
        };
        Ok(Self {
            id,
            question,
            question_entities,
            options,
            total_voter_count,
            is_closed,
            is_anonymous,
            kind,
            allows_multiple_answers,
            allows_revoting: allows_revoting.unwrap_or_default(),
            members_only: members_only.unwrap_or_default(),
            country_codes,
            correct_option_ids,
            explanation,
            explanation_entities,
            explanation_media,
            open_period,
            close_date,
            description,
            description_entities,
            media,
        })
    }
}

impl<'de> Deserialize<'de> for Poll {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Checklist task, with `id` and `text`.
///
/// [Reference](https://core.telegram.org/bots/api#checklisttask). Since Bot API 9.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChecklistTask {
    /// Identifier.
    pub id: ChecklistTaskId,
    /// Text.
    pub text: String,
    /// Text entities.
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Completed by user.
    pub completed_by_user: Option<Box<User>>,
    /// Completed by chat. Since Bot API 9.3.
    pub completed_by_chat: Option<Box<Chat>>,
    /// Completion date, a Unix time.
    pub completion_date: Option<UnixTime>,
}

impl ChecklistTask {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<ChecklistTaskId>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            text_entities: None,
            completed_by_user: None,
            completed_by_chat: None,
            completion_date: None,
        }
    }
}

impl Serialize for ChecklistTask {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("text", &self.text)?;
        if let Some(value) = &self.text_entities {
            map.serialize_entry("text_entities", value)?;
        }
        if let Some(value) = &self.completed_by_user {
            map.serialize_entry("completed_by_user", &**value)?;
        }
        if let Some(value) = &self.completed_by_chat {
            map.serialize_entry("completed_by_chat", &**value)?;
        }
        if let Some(value) = &self.completion_date {
            map.serialize_entry("completion_date", value)?;
        }
        map.end()
    }
}

impl de::Object for ChecklistTask {
    const EXPECTED: &'static str = "an object, ChecklistTask";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "id" => 0,
            "text" => 1,
            "text_entities" => 2,
            "completed_by_user" => 3,
            "completed_by_chat" => 4,
            "completion_date" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut text = None;
        let mut text_entities = None;
        let mut completed_by_user = None;
        let mut completed_by_chat = None;
        let mut completion_date = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut id)?,
                1 => de::value(&mut map, &mut text)?,
                2 => de::value(&mut map, &mut text_entities)?,
                3 => de::boxed_value(&mut map, &mut completed_by_user)?,
                4 => de::boxed_value(&mut map, &mut completed_by_chat)?,
                _ => de::value(&mut map, &mut completion_date)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(text) = text else { return Err(de::missing("text")) };
        Ok(Self { id, text, text_entities, completed_by_user, completed_by_chat, completion_date })
    }
}

impl<'de> Deserialize<'de> for ChecklistTask {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Checklist, with `title` and `tasks`.
///
/// [Reference](https://core.telegram.org/bots/api#checklist). Since Bot API 9.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Checklist {
    /// Title.
    pub title: String,
    /// Title entities.
    pub title_entities: Option<Vec<MessageEntity>>,
    /// Tasks.
    pub tasks: Vec<ChecklistTask>,
    /// Whether this applies: others can add tasks.
    pub others_can_add_tasks: bool,
    /// Whether this applies: others can mark tasks as done.
    pub others_can_mark_tasks_as_done: bool,
}

impl Checklist {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(title: impl Into<String>, tasks: impl Into<Vec<ChecklistTask>>) -> Self {
        Self {
            title: title.into(),
            title_entities: None,
            tasks: tasks.into(),
            others_can_add_tasks: false,
            others_can_mark_tasks_as_done: false,
        }
    }
}

impl Serialize for Checklist {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("title", &self.title)?;
        if let Some(value) = &self.title_entities {
            map.serialize_entry("title_entities", value)?;
        }
        map.serialize_entry("tasks", &self.tasks)?;
        if self.others_can_add_tasks {
            map.serialize_entry("others_can_add_tasks", &true)?;
        }
        if self.others_can_mark_tasks_as_done {
            map.serialize_entry("others_can_mark_tasks_as_done", &true)?;
        }
        map.end()
    }
}

impl de::Object for Checklist {
    const EXPECTED: &'static str = "an object, Checklist";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "title" => 0,
            "title_entities" => 1,
            "tasks" => 2,
            "others_can_add_tasks" => 3,
            "others_can_mark_tasks_as_done" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut title = None;
        let mut title_entities = None;
        let mut tasks = None;
        let mut others_can_add_tasks = false;
        let mut others_can_mark_tasks_as_done = false;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut title)?,
                1 => de::value(&mut map, &mut title_entities)?,
                2 => de::value(&mut map, &mut tasks)?,
                3 => de::flag(&mut map, &mut others_can_add_tasks)?,
                _ => de::flag(&mut map, &mut others_can_mark_tasks_as_done)?,
            }
        }
        let Some(title) = title else { return Err(de::missing("title")) };
        let Some(tasks) = tasks else { return Err(de::missing("tasks")) };
        Ok(Self {
            title,
            title_entities,
            tasks,
            others_can_add_tasks,
            others_can_mark_tasks_as_done,
        })
    }
}

impl<'de> Deserialize<'de> for Checklist {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Location, with `latitude` and `longitude`.
///
/// [Reference](https://core.telegram.org/bots/api#location).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// Latitude, in degrees.
    pub latitude: f64,
    /// Longitude, in degrees.
    pub longitude: f64,
    /// Horizontal accuracy, in meters, 0 to 1500.
    pub horizontal_accuracy: Option<f64>,
    /// Live period, in seconds.
    pub live_period: Option<i64>,
    /// Heading, in degrees, 1 to 360.
    pub heading: Option<i64>,
    /// Proximity alert radius, in meters.
    pub proximity_alert_radius: Option<i64>,
}

impl Location {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude,
            longitude,
            horizontal_accuracy: None,
            live_period: None,
            heading: None,
            proximity_alert_radius: None,
        }
    }
    /// Horizontal accuracy, in meters, 0 to 1500.
    #[must_use]
    pub fn horizontal_accuracy(mut self, horizontal_accuracy: f64) -> Self {
        self.horizontal_accuracy = Some(horizontal_accuracy);
        self
    }
    /// Live period, in seconds.
    #[must_use]
    pub fn live_period(mut self, live_period: i64) -> Self {
        self.live_period = Some(live_period);
        self
    }
    /// Heading, in degrees, 1 to 360.
    #[must_use]
    pub fn heading(mut self, heading: i64) -> Self {
        self.heading = Some(heading);
        self
    }
    /// Proximity alert radius, in meters.
    #[must_use]
    pub fn proximity_alert_radius(mut self, proximity_alert_radius: i64) -> Self {
        self.proximity_alert_radius = Some(proximity_alert_radius);
        self
    }
}

impl Serialize for Location {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("latitude", &self.latitude)?;
        map.serialize_entry("longitude", &self.longitude)?;
        if let Some(value) = &self.horizontal_accuracy {
            map.serialize_entry("horizontal_accuracy", value)?;
        }
        if let Some(value) = &self.live_period {
            map.serialize_entry("live_period", value)?;
        }
        if let Some(value) = &self.heading {
            map.serialize_entry("heading", value)?;
        }
        if let Some(value) = &self.proximity_alert_radius {
            map.serialize_entry("proximity_alert_radius", value)?;
        }
        map.end()
    }
}

impl de::Object for Location {
    const EXPECTED: &'static str = "an object, Location";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "latitude" => 0,
            "longitude" => 1,
            "horizontal_accuracy" => 2,
            "live_period" => 3,
            "heading" => 4,
            "proximity_alert_radius" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut latitude = None;
        let mut longitude = None;
        let mut horizontal_accuracy = None;
        let mut live_period = None;
        let mut heading = None;
        let mut proximity_alert_radius = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut latitude)?,
                1 => de::value(&mut map, &mut longitude)?,
                2 => de::value(&mut map, &mut horizontal_accuracy)?,
                3 => de::int(&mut map, &mut live_period)?,
                4 => de::int(&mut map, &mut heading)?,
                _ => de::int(&mut map, &mut proximity_alert_radius)?,
            }
        }
        let Some(latitude) = latitude else { return Err(de::missing("latitude")) };
        let Some(longitude) = longitude else { return Err(de::missing("longitude")) };
        Ok(Self {
            latitude,
            longitude,
            horizontal_accuracy,
            live_period,
            heading,
            proximity_alert_radius,
        })
    }
}

impl<'de> Deserialize<'de> for Location {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Venue, with `location`, `title` and `address`.
///
/// [Reference](https://core.telegram.org/bots/api#venue).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Venue {
    /// Location.
    pub location: Location,
    /// Title.
    pub title: String,
    /// Address.
    pub address: String,
    /// Foursquare identifier.
    pub foursquare_id: Option<String>,
    /// Foursquare type.
    pub foursquare_type: Option<String>,
    /// Google place identifier.
    pub google_place_id: Option<String>,
    /// Google place type.
    pub google_place_type: Option<String>,
}

impl Venue {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        location: impl Into<Location>,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            location: location.into(),
            title: title.into(),
            address: address.into(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
        }
    }
}

impl Serialize for Venue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("location", &self.location)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("address", &self.address)?;
        if let Some(value) = &self.foursquare_id {
            map.serialize_entry("foursquare_id", value)?;
        }
        if let Some(value) = &self.foursquare_type {
            map.serialize_entry("foursquare_type", value)?;
        }
        if let Some(value) = &self.google_place_id {
            map.serialize_entry("google_place_id", value)?;
        }
        if let Some(value) = &self.google_place_type {
            map.serialize_entry("google_place_type", value)?;
        }
        map.end()
    }
}

impl de::Object for Venue {
    const EXPECTED: &'static str = "an object, Venue";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "location" => 0,
            "title" => 1,
            "address" => 2,
            "foursquare_id" => 3,
            "foursquare_type" => 4,
            "google_place_id" => 5,
            "google_place_type" => 6,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut location = None;
        let mut title = None;
        let mut address = None;
        let mut foursquare_id = None;
        let mut foursquare_type = None;
        let mut google_place_id = None;
        let mut google_place_type = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut location)?,
                1 => de::value(&mut map, &mut title)?,
                2 => de::value(&mut map, &mut address)?,
                3 => de::value(&mut map, &mut foursquare_id)?,
                4 => de::value(&mut map, &mut foursquare_type)?,
                5 => de::value(&mut map, &mut google_place_id)?,
                _ => de::value(&mut map, &mut google_place_type)?,
            }
        }
        let Some(location) = location else { return Err(de::missing("location")) };
        let Some(title) = title else { return Err(de::missing("title")) };
        let Some(address) = address else { return Err(de::missing("address")) };
        Ok(Self {
            location,
            title,
            address,
            foursquare_id,
            foursquare_type,
            google_place_id,
            google_place_type,
        })
    }
}

impl<'de> Deserialize<'de> for Venue {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Link preview options; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#linkpreviewoptions). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkPreviewOptions {
    /// Whether it is disabled.
    pub is_disabled: Option<bool>,
    /// URL.
    pub url: Option<String>,
    /// Whether to prefer small media.
    pub prefer_small_media: Option<bool>,
    /// Whether to prefer large media.
    pub prefer_large_media: Option<bool>,
    /// Whether to show above text.
    pub show_above_text: Option<bool>,
}

impl LinkPreviewOptions {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {
            is_disabled: None,
            url: None,
            prefer_small_media: None,
            prefer_large_media: None,
            show_above_text: None,
        }
    }
    /// Whether it is disabled.
    #[must_use]
    pub fn is_disabled(mut self, is_disabled: bool) -> Self {
        self.is_disabled = Some(is_disabled);
        self
    }
    /// URL.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Whether to prefer small media.
    #[must_use]
    pub fn prefer_small_media(mut self, prefer_small_media: bool) -> Self {
        self.prefer_small_media = Some(prefer_small_media);
        self
    }
    /// Whether to prefer large media.
    #[must_use]
    pub fn prefer_large_media(mut self, prefer_large_media: bool) -> Self {
        self.prefer_large_media = Some(prefer_large_media);
        self
    }
    /// Whether to show above text.
    #[must_use]
    pub fn show_above_text(mut self, show_above_text: bool) -> Self {
        self.show_above_text = Some(show_above_text);
        self
    }
}

impl Serialize for LinkPreviewOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.is_disabled {
            map.serialize_entry("is_disabled", value)?;
        }
        if let Some(value) = &self.url {
            map.serialize_entry("url", value)?;
        }
        if let Some(value) = &self.prefer_small_media {
            map.serialize_entry("prefer_small_media", value)?;
        }
        if let Some(value) = &self.prefer_large_media {
            map.serialize_entry("prefer_large_media", value)?;
        }
        if let Some(value) = &self.show_above_text {
            map.serialize_entry("show_above_text", value)?;
        }
        map.end()
    }
}

impl de::Object for LinkPreviewOptions {
    const EXPECTED: &'static str = "an object, LinkPreviewOptions";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "is_disabled" => 0,
            "url" => 1,
            "prefer_small_media" => 2,
            "prefer_large_media" => 3,
            "show_above_text" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut is_disabled = None;
        let mut url = None;
        let mut prefer_small_media = None;
        let mut prefer_large_media = None;
        let mut show_above_text = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut is_disabled)?,
                1 => de::value(&mut map, &mut url)?,
                2 => de::value(&mut map, &mut prefer_small_media)?,
                3 => de::value(&mut map, &mut prefer_large_media)?,
                _ => de::value(&mut map, &mut show_above_text)?,
            }
        }
        Ok(Self { is_disabled, url, prefer_small_media, prefer_large_media, show_above_text })
    }
}

impl<'de> Deserialize<'de> for LinkPreviewOptions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// File, with `file_id` and `file_unique_id`.
///
/// [Reference](https://core.telegram.org/bots/api#file).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// File size, in bytes.
    pub file_size: Option<i64>,
    /// File path.
    pub file_path: Option<String>,
}

impl File {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(file_id: impl Into<FileId>, file_unique_id: impl Into<FileUniqueId>) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            file_size: None,
            file_path: None,
        }
    }
}

impl Serialize for File {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        if let Some(value) = &self.file_size {
            map.serialize_entry("file_size", value)?;
        }
        if let Some(value) = &self.file_path {
            map.serialize_entry("file_path", value)?;
        }
        map.end()
    }
}

impl de::Object for File {
    const EXPECTED: &'static str = "an object, File";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "file_id" => 0,
            "file_unique_id" => 1,
            "file_size" => 2,
            "file_path" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut file_size = None;
        let mut file_path = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut file_id)?,
                1 => de::value(&mut map, &mut file_unique_id)?,
                2 => de::int(&mut map, &mut file_size)?,
                _ => de::value(&mut map, &mut file_path)?,
            }
        }
        let Some(file_id) = file_id else { return Err(de::missing("file_id")) };
        let Some(file_unique_id) = file_unique_id else {
            return Err(de::missing("file_unique_id"));
        };
        Ok(Self { file_id, file_unique_id, file_size, file_path })
    }
}

impl<'de> Deserialize<'de> for File {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Location address, with `country_code`.
///
/// [Reference](https://core.telegram.org/bots/api#locationaddress). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LocationAddress {
    /// Country code.
    pub country_code: String,
    /// State.
    pub state: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Street.
    pub street: Option<String>,
}

impl LocationAddress {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(country_code: impl Into<String>) -> Self {
        Self { country_code: country_code.into(), state: None, city: None, street: None }
    }
    /// State.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
    /// City.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }
    /// Street.
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }
}

impl Serialize for LocationAddress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("country_code", &self.country_code)?;
        if let Some(value) = &self.state {
            map.serialize_entry("state", value)?;
        }
        if let Some(value) = &self.city {
            map.serialize_entry("city", value)?;
        }
        if let Some(value) = &self.street {
            map.serialize_entry("street", value)?;
        }
        map.end()
    }
}

impl de::Object for LocationAddress {
    const EXPECTED: &'static str = "an object, LocationAddress";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "country_code" => 0,
            "state" => 1,
            "city" => 2,
            "street" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut country_code = None;
        let mut state = None;
        let mut city = None;
        let mut street = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut country_code)?,
                1 => de::value(&mut map, &mut state)?,
                2 => de::value(&mut map, &mut city)?,
                _ => de::value(&mut map, &mut street)?,
            }
        }
        let Some(country_code) = country_code else { return Err(de::missing("country_code")) };
        Ok(Self { country_code, state, city, street })
    }
}

impl<'de> Deserialize<'de> for LocationAddress {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Sticker.
///
/// [Reference](https://core.telegram.org/bots/api#sticker).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sticker {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Which kind it is.
    pub kind: StickerType,
    /// Width, in pixels.
    pub width: i64,
    /// Height, in pixels.
    pub height: i64,
    /// Whether it is animated.
    pub is_animated: bool,
    /// Whether it is video.
    pub is_video: bool,
    /// Thumbnail. Since Bot API 6.6.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Emoji.
    pub emoji: Option<String>,
    /// Set name.
    pub set_name: Option<String>,
    /// Premium animation.
    pub premium_animation: Option<Box<File>>,
    /// Mask position.
    pub mask_position: Option<Box<MaskPosition>>,
    /// Custom emoji identifier.
    pub custom_emoji_id: Option<CustomEmojiId>,
    /// Whether this applies: needs repainting. Since Bot API 6.6.
    pub needs_repainting: bool,
    /// File size, in bytes.
    pub file_size: Option<i64>,
}

impl Sticker {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        file_id: impl Into<FileId>,
        file_unique_id: impl Into<FileUniqueId>,
        kind: impl Into<StickerType>,
        width: i64,
        height: i64,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            kind: kind.into(),
            width,
            height,
            is_animated: false,
            is_video: false,
            thumbnail: None,
            emoji: None,
            set_name: None,
            premium_animation: None,
            mask_position: None,
            custom_emoji_id: None,
            needs_repainting: false,
            file_size: None,
        }
    }
}

impl Serialize for Sticker {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.serialize_entry("file_unique_id", &self.file_unique_id)?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("width", &self.width)?;
        map.serialize_entry("height", &self.height)?;
        map.serialize_entry("is_animated", &self.is_animated)?;
        map.serialize_entry("is_video", &self.is_video)?;
        if let Some(value) = &self.thumbnail {
            map.serialize_entry("thumbnail", &**value)?;
        }
        if let Some(value) = &self.emoji {
            map.serialize_entry("emoji", value)?;
        }
        if let Some(value) = &self.set_name {
            map.serialize_entry("set_name", value)?;
        }
        if let Some(value) = &self.premium_animation {
            map.serialize_entry("premium_animation", &**value)?;
        }
        if let Some(value) = &self.mask_position {
            map.serialize_entry("mask_position", &**value)?;
        }
        if let Some(value) = &self.custom_emoji_id {
            map.serialize_entry("custom_emoji_id", value)?;
        }
        if self.needs_repainting {
            map.serialize_entry("needs_repainting", &true)?;
        }
        if let Some(value) = &self.file_size {
            map.serialize_entry("file_size", value)?;
        }
        map.end()
    }
}

impl de::Object for Sticker {
    const EXPECTED: &'static str = "an object, Sticker";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            4 => match name {
                "type" => 2,
                _ => return None,
            },
            5 => match name {
                "width" => 3,
                "emoji" => 8,
                _ => return None,
            },
            6 => match name {
                "height" => 4,
                _ => return None,
            },
            7 => match name {
                "file_id" => 0,
                _ => return None,
            },
            8 => match name {
                "is_video" => 6,
                "set_name" => 9,
                _ => return None,
            },
            9 => match name {
                "thumbnail" => 7,
                "file_size" => 14,
                _ => return None,
            },
            11 => match name {
                "is_animated" => 5,
                _ => return None,
            },
            13 => match name {
                "mask_position" => 11,
                _ => return None,
            },
            14 => match name {
                "file_unique_id" => 1,
                _ => return None,
            },
            15 => match name {
                "custom_emoji_id" => 12,
                _ => return None,
            },
            16 => match name {
                "needs_repainting" => 13,
                _ => return None,
            },
            17 => match name {
                "premium_animation" => 10,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut file_id = None;
        let mut file_unique_id = None;
        let mut kind = None;
        let mut width = None;
        let mut height = None;
        let mut is_animated = None;
        let mut is_video = None;
        let mut thumbnail = None;
        let mut emoji = None;
        let mut set_name = None;
        let mut premium_animation = None;
        let mut mask_position = None;
        let mut custom_emoji_id = None;
        let mut needs_repainting = false;
        let mut file_size = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut file_id)?,
                1 => de::value(&mut map, &mut file_unique_id)?,
                2 => de::value(&mut map, &mut kind)?,
                3 => de::int(&mut map, &mut width)?,
                4 => de::int(&mut map, &mut height)?,
                5 => de::value(&mut map, &mut is_animated)?,
                6 => de::value(&mut map, &mut is_video)?,
                7 => de::boxed_value(&mut map, &mut thumbnail)?,
                8 => de::value(&mut map, &mut emoji)?,
                9 => de::value(&mut map, &mut set_name)?,
                10 => de::boxed_value(&mut map, &mut premium_animation)?,
                11 => de::boxed_value(&mut map, &mut mask_position)?,
                12 => de::value(&mut map, &mut custom_emoji_id)?,
                13 => de::flag(&mut map, &mut needs_repainting)?,
                _ => de::int(&mut map, &mut file_size)?,
            }
        }
        let Some(file_id) = file_id else { return Err(de::missing("file_id")) };
        let Some(file_unique_id) = file_unique_id else {
            return Err(de::missing("file_unique_id"));
        };
        let Some(kind) = kind else { return Err(de::missing("type")) };
        let Some(width) = width else { return Err(de::missing("width")) };
        let Some(height) = height else { return Err(de::missing("height")) };
        let Some(is_animated) = is_animated else { return Err(de::missing("is_animated")) };
        let Some(is_video) = is_video else { return Err(de::missing("is_video")) };
        Ok(Self {
            file_id,
            file_unique_id,
            kind,
            width,
            height,
            is_animated,
            is_video,
            thumbnail,
            emoji,
            set_name,
            premium_animation,
            mask_position,
            custom_emoji_id,
            needs_repainting,
            file_size,
        })
    }
}

impl<'de> Deserialize<'de> for Sticker {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Sticker set, with `name`, `title`, `sticker_type` and `stickers`.
///
/// [Reference](https://core.telegram.org/bots/api#stickerset).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StickerSet {
    /// Name.
    pub name: String,
    /// Title.
    pub title: String,
    /// Sticker type.
    pub sticker_type: StickerType,
    /// Stickers.
    pub stickers: Vec<Sticker>,
    /// Thumbnail. Since Bot API 6.6.
    pub thumbnail: Option<Box<PhotoSize>>,
}

impl StickerSet {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        title: impl Into<String>,
        sticker_type: impl Into<StickerType>,
        stickers: impl Into<Vec<Sticker>>,
    ) -> Self {
        Self {
            name: name.into(),
            title: title.into(),
            sticker_type: sticker_type.into(),
            stickers: stickers.into(),
            thumbnail: None,
        }
    }
}

impl Serialize for StickerSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("sticker_type", &self.sticker_type)?;
        map.serialize_entry("stickers", &self.stickers)?;
        if let Some(value) = &self.thumbnail {
            map.serialize_entry("thumbnail", &**value)?;
        }
        map.end()
    }
}

impl de::Object for StickerSet {
    const EXPECTED: &'static str = "an object, StickerSet";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "name" => 0,
            "title" => 1,
            "sticker_type" => 2,
            "stickers" => 3,
            "thumbnail" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        let mut title = None;
        let mut sticker_type = None;
        let mut stickers = None;
        let mut thumbnail = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut name)?,
                1 => de::value(&mut map, &mut title)?,
                2 => de::value(&mut map, &mut sticker_type)?,
                3 => de::value(&mut map, &mut stickers)?,
                _ => de::boxed_value(&mut map, &mut thumbnail)?,
            }
        }
        let Some(name) = name else { return Err(de::missing("name")) };
        let Some(title) = title else { return Err(de::missing("title")) };
        let Some(sticker_type) = sticker_type else { return Err(de::missing("sticker_type")) };
        let Some(stickers) = stickers else { return Err(de::missing("stickers")) };
        Ok(Self { name, title, sticker_type, stickers, thumbnail })
    }
}

impl<'de> Deserialize<'de> for StickerSet {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Mask position, with `point`, `x_shift`, `y_shift` and `scale`.
///
/// [Reference](https://core.telegram.org/bots/api#maskposition).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MaskPosition {
    /// Point.
    pub point: MaskPoint,
    /// X shift.
    pub x_shift: f64,
    /// Y shift.
    pub y_shift: f64,
    /// Scale.
    pub scale: f64,
}

impl MaskPosition {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(point: impl Into<MaskPoint>, x_shift: f64, y_shift: f64, scale: f64) -> Self {
        Self { point: point.into(), x_shift, y_shift, scale }
    }
}

impl Serialize for MaskPosition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("point", &self.point)?;
        map.serialize_entry("x_shift", &self.x_shift)?;
        map.serialize_entry("y_shift", &self.y_shift)?;
        map.serialize_entry("scale", &self.scale)?;
        map.end()
    }
}

impl de::Object for MaskPosition {
    const EXPECTED: &'static str = "an object, MaskPosition";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "point" => 0,
            "x_shift" => 1,
            "y_shift" => 2,
            "scale" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut point = None;
        let mut x_shift = None;
        let mut y_shift = None;
        let mut scale = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut point)?,
                1 => de::value(&mut map, &mut x_shift)?,
                2 => de::value(&mut map, &mut y_shift)?,
                _ => de::value(&mut map, &mut scale)?,
            }
        }
        let Some(point) = point else { return Err(de::missing("point")) };
        let Some(x_shift) = x_shift else { return Err(de::missing("x_shift")) };
        let Some(y_shift) = y_shift else { return Err(de::missing("y_shift")) };
        let Some(scale) = scale else { return Err(de::missing("scale")) };
        Ok(Self { point, x_shift, y_shift, scale })
    }
}

impl<'de> Deserialize<'de> for MaskPosition {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Game, with `title`, `description` and `photo`.
///
/// [Reference](https://core.telegram.org/bots/api#game).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Game {
    /// Title.
    pub title: String,
    /// Description.
    pub description: String,
    /// Photo.
    pub photo: Vec<PhotoSize>,
    /// Text, at most 4096 characters.
    pub text: Option<String>,
    /// Text entities.
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Animation.
    pub animation: Option<Box<Animation>>,
}

impl Game {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        photo: impl Into<Vec<PhotoSize>>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            photo: photo.into(),
            text: None,
            text_entities: None,
            animation: None,
        }
    }
}

impl Serialize for Game {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("photo", &self.photo)?;
        if let Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let Some(value) = &self.text_entities {
            map.serialize_entry("text_entities", value)?;
        }
        if let Some(value) = &self.animation {
            map.serialize_entry("animation", &**value)?;
        }
        map.end()
    }
}

impl de::Object for Game {
    const EXPECTED: &'static str = "an object, Game";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "title" => 0,
            "description" => 1,
            "photo" => 2,
            "text" => 3,
            "text_entities" => 4,
            "animation" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut title = None;
        let mut description = None;
        let mut photo = None;
        let mut text = None;
        let mut text_entities = None;
        let mut animation = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut title)?,
                1 => de::value(&mut map, &mut description)?,
                2 => de::value(&mut map, &mut photo)?,
                3 => de::value(&mut map, &mut text)?,
                4 => de::value(&mut map, &mut text_entities)?,
                _ => de::boxed_value(&mut map, &mut animation)?,
            }
        }
        let Some(title) = title else { return Err(de::missing("title")) };
        let Some(description) = description else { return Err(de::missing("description")) };
        let Some(photo) = photo else { return Err(de::missing("photo")) };
        Ok(Self { title, description, photo, text, text_entities, animation })
    }
}

impl<'de> Deserialize<'de> for Game {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Callback game; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#callbackgame).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallbackGame {}

impl CallbackGame {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for CallbackGame {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl de::Object for CallbackGame {
    const EXPECTED: &'static str = "an object, CallbackGame";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for CallbackGame {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Game high score, with `position`, `user` and `score`.
///
/// [Reference](https://core.telegram.org/bots/api#gamehighscore).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GameHighScore {
    /// Position, in UTF-16 units in texts.
    pub position: i64,
    /// User.
    pub user: User,
    /// Score.
    pub score: i64,
}

impl GameHighScore {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(position: i64, user: impl Into<User>, score: i64) -> Self {
        Self { position, user: user.into(), score }
    }
}

impl Serialize for GameHighScore {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("position", &self.position)?;
        map.serialize_entry("user", &self.user)?;
        map.serialize_entry("score", &self.score)?;
        map.end()
    }
}

impl de::Object for GameHighScore {
    const EXPECTED: &'static str = "an object, GameHighScore";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "position" => 0,
            "user" => 1,
            "score" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut position = None;
        let mut user = None;
        let mut score = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::int(&mut map, &mut position)?,
                1 => de::value(&mut map, &mut user)?,
                _ => de::int(&mut map, &mut score)?,
            }
        }
        let Some(position) = position else { return Err(de::missing("position")) };
        let Some(user) = user else { return Err(de::missing("user")) };
        let Some(score) = score else { return Err(de::missing("score")) };
        Ok(Self { position, user, score })
    }
}

impl<'de> Deserialize<'de> for GameHighScore {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}
