//! Files, media, polls and checklists in messages.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::{Deserialize, Serialize};

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
            Self::LivePhoto(value) => value.serialize(serializer),
            Self::Photo(value) => value.serialize(serializer),
            Self::Preview(value) => value.serialize(serializer),
            Self::Video(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
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

    fn decode<'de, D: serde::Deserializer<'de>>(variant: u8, fields: D) -> Result<Self, D::Error> {
        Ok(match variant {
            0 => Self::LivePhoto(de::boxed(fields)?),
            1 => Self::Photo(de::boxed(fields)?),
            2 => Self::Preview(de::boxed(fields)?),
            _ => Self::Video(de::boxed(fields)?),
        })
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PhotoSize {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Width, in pixels.
    #[serde(deserialize_with = "crate::de::int")]
    pub width: i64,
    /// Height, in pixels.
    #[serde(deserialize_with = "crate::de::int")]
    pub height: i64,
    /// File size, in bytes.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
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

/// Animation, with `file_id`, `file_unique_id`, `width`, `height` and `duration`.
///
/// [Reference](https://core.telegram.org/bots/api#animation).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Animation {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Width, in pixels.
    #[serde(deserialize_with = "crate::de::int")]
    pub width: i64,
    /// Height, in pixels.
    #[serde(deserialize_with = "crate::de::int")]
    pub height: i64,
    /// Duration, in seconds.
    #[serde(deserialize_with = "crate::de::int")]
    pub duration: i64,
    /// Thumbnail. Since Bot API 6.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<Box<PhotoSize>>,
    /// File name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// MIME type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// File size, in bytes.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
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

/// Audio, with `file_id`, `file_unique_id` and `duration`.
///
/// [Reference](https://core.telegram.org/bots/api#audio).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Audio {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Duration, in seconds.
    #[serde(deserialize_with = "crate::de::int")]
    pub duration: i64,
    /// Performer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub performer: Option<String>,
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// File name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// MIME type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// File size, in bytes.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub file_size: Option<i64>,
    /// Thumbnail. Since Bot API 6.6.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Document, with `file_id` and `file_unique_id`.
///
/// [Reference](https://core.telegram.org/bots/api#document).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Document {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Thumbnail. Since Bot API 6.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<Box<PhotoSize>>,
    /// File name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// MIME type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// File size, in bytes.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
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

/// Live photo, with `file_id`, `file_unique_id`, `width`, `height` and `duration`.
///
/// [Reference](https://core.telegram.org/bots/api#livephoto). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LivePhoto {
    /// Photo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<Vec<PhotoSize>>,
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Width, in pixels.
    #[serde(deserialize_with = "crate::de::int")]
    pub width: i64,
    /// Height, in pixels.
    #[serde(deserialize_with = "crate::de::int")]
    pub height: i64,
    /// Duration, in seconds.
    #[serde(deserialize_with = "crate::de::int")]
    pub duration: i64,
    /// MIME type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// File size, in bytes.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
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

/// Video quality, with `file_id`, `file_unique_id`, `width`, `height` and `codec`.
///
/// [Reference](https://core.telegram.org/bots/api#videoquality). Since Bot API 9.4.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VideoQuality {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Width, in pixels.
    #[serde(deserialize_with = "crate::de::int")]
    pub width: i64,
    /// Height, in pixels.
    #[serde(deserialize_with = "crate::de::int")]
    pub height: i64,
    /// Codec.
    pub codec: VideoCodec,
    /// File size, in bytes.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
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

/// Video, with `file_id`, `file_unique_id`, `width`, `height` and `duration`.
///
/// [Reference](https://core.telegram.org/bots/api#video).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Video {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Width, in pixels.
    #[serde(deserialize_with = "crate::de::int")]
    pub width: i64,
    /// Height, in pixels.
    #[serde(deserialize_with = "crate::de::int")]
    pub height: i64,
    /// Duration, in seconds.
    #[serde(deserialize_with = "crate::de::int")]
    pub duration: i64,
    /// Thumbnail. Since Bot API 6.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Cover. Since Bot API 8.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cover: Option<Vec<PhotoSize>>,
    /// Start timestamp, in seconds. Since Bot API 8.3.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub start_timestamp: Option<i64>,
    /// Qualities. Since Bot API 9.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualities: Option<Vec<VideoQuality>>,
    /// File name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// MIME type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// File size, in bytes.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
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

/// Video note, with `file_id`, `file_unique_id`, `length` and `duration`.
///
/// [Reference](https://core.telegram.org/bots/api#videonote).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VideoNote {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Length, in UTF-16 units in texts.
    #[serde(deserialize_with = "crate::de::int")]
    pub length: i64,
    /// Duration, in seconds.
    #[serde(deserialize_with = "crate::de::int")]
    pub duration: i64,
    /// Thumbnail. Since Bot API 6.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<Box<PhotoSize>>,
    /// File size, in bytes.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
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

/// Voice, with `file_id`, `file_unique_id` and `duration`.
///
/// [Reference](https://core.telegram.org/bots/api#voice).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Voice {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Duration, in seconds.
    #[serde(deserialize_with = "crate::de::int")]
    pub duration: i64,
    /// MIME type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// File size, in bytes.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
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

/// Paid media info, with `star_count` and `paid_media`.
///
/// [Reference](https://core.telegram.org/bots/api#paidmediainfo). Since Bot API 7.6.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaidMediaInfo {
    /// Star count, in Telegram Stars.
    #[serde(deserialize_with = "crate::de::int")]
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

/// Paid media live photo, with `live_photo`.
///
/// [Reference](https://core.telegram.org/bots/api#paidmedialivephoto). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "live_photo")]
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

/// Paid media photo, with `photo`.
///
/// [Reference](https://core.telegram.org/bots/api#paidmediaphoto). Since Bot API 7.6.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "photo")]
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

/// Paid media preview; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#paidmediapreview). Since Bot API 7.6.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "preview")]
#[non_exhaustive]
pub struct PaidMediaPreview {
    /// Width, in pixels.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub width: Option<i64>,
    /// Height, in pixels.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub height: Option<i64>,
    /// Duration, in seconds.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub duration: Option<i64>,
}

impl PaidMediaPreview {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { width: None, height: None, duration: None }
    }
}

/// Paid media video, with `video`.
///
/// [Reference](https://core.telegram.org/bots/api#paidmediavideo). Since Bot API 7.6.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "video")]
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

/// Contact, with `phone_number` and `first_name`.
///
/// [Reference](https://core.telegram.org/bots/api#contact).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Contact {
    /// Phone number.
    pub phone_number: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// User identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Vcard.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Dice, with `emoji` and `value`.
///
/// [Reference](https://core.telegram.org/bots/api#dice).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Dice {
    /// Emoji.
    pub emoji: String,
    /// Value.
    #[serde(deserialize_with = "crate::de::int")]
    pub value: i64,
}

impl Dice {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(emoji: impl Into<String>, value: i64) -> Self {
        Self { emoji: emoji.into(), value }
    }
}

/// Link, with `url`.
///
/// [Reference](https://core.telegram.org/bots/api#link). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// Poll media; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#pollmedia). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PollMedia {
    /// Animation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub animation: Option<Box<Animation>>,
    /// Audio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio: Option<Box<Audio>>,
    /// Document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<Box<Document>>,
    /// Link. Since Bot API 10.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// Live photo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_photo: Option<Box<LivePhoto>>,
    /// Location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Box<Location>>,
    /// Photo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<Vec<PhotoSize>>,
    /// Sticker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sticker: Option<Box<Sticker>>,
    /// Venue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub venue: Option<Box<Venue>>,
    /// Video.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Poll option, with `persistent_id`, `text` and `voter_count`.
///
/// [Reference](https://core.telegram.org/bots/api#polloption).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PollOption {
    /// Persistent identifier. Since Bot API 9.6.
    #[serde(default)]
    pub persistent_id: PollOptionId,
    /// Text, 1 to 100 characters.
    pub text: String,
    /// Text entities. Since Bot API 7.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Media. Since Bot API 10.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media: Option<Box<PollMedia>>,
    /// Voter count.
    #[serde(deserialize_with = "crate::de::int")]
    pub voter_count: i64,
    /// Added by user. Since Bot API 9.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub added_by_user: Option<Box<User>>,
    /// Added by chat. Since Bot API 9.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub added_by_chat: Option<Box<Chat>>,
    /// Addition date, a Unix time. Since Bot API 9.6.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Poll answer, with `poll_id`, `option_ids` and `option_persistent_ids`.
///
/// [Reference](https://core.telegram.org/bots/api#pollanswer).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PollAnswer {
    /// Poll identifier.
    pub poll_id: PollId,
    /// Voter chat. Since Bot API 6.8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voter_chat: Option<Box<Chat>>,
    /// User.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<Box<User>>,
    /// Option identifiers.
    #[serde(deserialize_with = "crate::de::ints")]
    pub option_ids: Vec<i64>,
    /// Option persistent identifiers. Since Bot API 9.6.
    #[serde(default)]
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

/// Poll.
///
/// [Reference](https://core.telegram.org/bots/api#poll).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Poll {
    /// Identifier.
    pub id: PollId,
    /// Question, 1 to 300 characters.
    pub question: String,
    /// Question entities. Since Bot API 7.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question_entities: Option<Vec<MessageEntity>>,
    /// Options.
    pub options: Vec<PollOption>,
    /// Total voter count.
    #[serde(deserialize_with = "crate::de::int")]
    pub total_voter_count: i64,
    /// Whether it is closed.
    pub is_closed: bool,
    /// Whether it is anonymous.
    pub is_anonymous: bool,
    /// Which kind it is.
    #[serde(rename = "type")]
    pub kind: PollType,
    /// Whether it allows multiple answers.
    pub allows_multiple_answers: bool,
    /// Whether it allows revoting. Since Bot API 9.6.
    #[serde(default)]
    pub allows_revoting: bool,
    /// Whether this applies: members only. Since Bot API 10.0.
    #[serde(default)]
    pub members_only: bool,
    /// Country codes. Since Bot API 10.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_codes: Option<Vec<String>>,
    /// Correct option identifiers. Since Bot API 9.6.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_ints",
        skip_serializing_if = "Option::is_none"
    )]
    pub correct_option_ids: Option<Vec<i64>>,
    /// Explanation, at most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
    /// Explanation entities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation_entities: Option<Vec<MessageEntity>>,
    /// Explanation media. Since Bot API 10.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation_media: Option<Box<PollMedia>>,
    /// Open period, in seconds.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub open_period: Option<i64>,
    /// Close date, a Unix time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_date: Option<UnixTime>,
    /// Description. Since Bot API 9.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Description entities. Since Bot API 9.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description_entities: Option<Vec<MessageEntity>>,
    /// Media. Since Bot API 10.0.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Checklist task, with `id` and `text`.
///
/// [Reference](https://core.telegram.org/bots/api#checklisttask). Since Bot API 9.1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChecklistTask {
    /// Identifier.
    pub id: ChecklistTaskId,
    /// Text.
    pub text: String,
    /// Text entities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Completed by user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_by_user: Option<Box<User>>,
    /// Completed by chat. Since Bot API 9.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_by_chat: Option<Box<Chat>>,
    /// Completion date, a Unix time.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Checklist, with `title` and `tasks`.
///
/// [Reference](https://core.telegram.org/bots/api#checklist). Since Bot API 9.1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Checklist {
    /// Title.
    pub title: String,
    /// Title entities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_entities: Option<Vec<MessageEntity>>,
    /// Tasks.
    pub tasks: Vec<ChecklistTask>,
    /// Whether this applies: others can add tasks.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub others_can_add_tasks: bool,
    /// Whether this applies: others can mark tasks as done.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
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

/// Location, with `latitude` and `longitude`.
///
/// [Reference](https://core.telegram.org/bots/api#location).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Location {
    /// Latitude, in degrees.
    pub latitude: f64,
    /// Longitude, in degrees.
    pub longitude: f64,
    /// Horizontal accuracy, in meters, 0 to 1500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub horizontal_accuracy: Option<f64>,
    /// Live period, in seconds.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub live_period: Option<i64>,
    /// Heading, in degrees, 1 to 360.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub heading: Option<i64>,
    /// Proximity alert radius, in meters.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
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

/// Venue, with `location`, `title` and `address`.
///
/// [Reference](https://core.telegram.org/bots/api#venue).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Venue {
    /// Location.
    pub location: Location,
    /// Title.
    pub title: String,
    /// Address.
    pub address: String,
    /// Foursquare identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foursquare_id: Option<String>,
    /// Foursquare type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foursquare_type: Option<String>,
    /// Google place identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_place_id: Option<String>,
    /// Google place type.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Link preview options; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#linkpreviewoptions). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LinkPreviewOptions {
    /// Whether it is disabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_disabled: Option<bool>,
    /// URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Whether to prefer small media.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefer_small_media: Option<bool>,
    /// Whether to prefer large media.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefer_large_media: Option<bool>,
    /// Whether to show above text.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// File, with `file_id` and `file_unique_id`.
///
/// [Reference](https://core.telegram.org/bots/api#file).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct File {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// File size, in bytes.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub file_size: Option<i64>,
    /// File path.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Location address, with `country_code`.
///
/// [Reference](https://core.telegram.org/bots/api#locationaddress). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocationAddress {
    /// Country code.
    pub country_code: String,
    /// State.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// City.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Street.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Sticker.
///
/// [Reference](https://core.telegram.org/bots/api#sticker).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Sticker {
    /// File identifier.
    pub file_id: FileId,
    /// File unique identifier.
    pub file_unique_id: FileUniqueId,
    /// Which kind it is.
    #[serde(rename = "type")]
    pub kind: StickerType,
    /// Width, in pixels.
    #[serde(deserialize_with = "crate::de::int")]
    pub width: i64,
    /// Height, in pixels.
    #[serde(deserialize_with = "crate::de::int")]
    pub height: i64,
    /// Whether it is animated.
    pub is_animated: bool,
    /// Whether it is video.
    pub is_video: bool,
    /// Thumbnail. Since Bot API 6.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Emoji.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emoji: Option<String>,
    /// Set name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_name: Option<String>,
    /// Premium animation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub premium_animation: Option<Box<File>>,
    /// Mask position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_position: Option<Box<MaskPosition>>,
    /// Custom emoji identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_emoji_id: Option<CustomEmojiId>,
    /// Whether this applies: needs repainting. Since Bot API 6.6.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub needs_repainting: bool,
    /// File size, in bytes.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
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

/// Sticker set, with `name`, `title`, `sticker_type` and `stickers`.
///
/// [Reference](https://core.telegram.org/bots/api#stickerset).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Mask position, with `point`, `x_shift`, `y_shift` and `scale`.
///
/// [Reference](https://core.telegram.org/bots/api#maskposition).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

/// Game, with `title`, `description` and `photo`.
///
/// [Reference](https://core.telegram.org/bots/api#game).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Game {
    /// Title.
    pub title: String,
    /// Description.
    pub description: String,
    /// Photo.
    pub photo: Vec<PhotoSize>,
    /// Text, at most 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Text entities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Animation.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Callback game; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#callbackgame).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CallbackGame {}

impl CallbackGame {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// Game high score, with `position`, `user` and `score`.
///
/// [Reference](https://core.telegram.org/bots/api#gamehighscore).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GameHighScore {
    /// Position, in UTF-16 units in texts.
    #[serde(deserialize_with = "crate::de::int")]
    pub position: i64,
    /// User.
    pub user: User,
    /// Score.
    #[serde(deserialize_with = "crate::de::int")]
    pub score: i64,
}

impl GameHighScore {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(position: i64, user: impl Into<User>, score: i64) -> Self {
        Self { position, user: user.into(), score }
    }
}
