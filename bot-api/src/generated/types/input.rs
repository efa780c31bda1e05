//! Files, media and other content to be sent.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::Deserialize;
use serde::{Serialize, ser::SerializeMap as _};

/// Input poll media: one of 8 types.
///
/// [Reference](https://core.telegram.org/bots/api#inputpollmedia). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputPollMedia {
    /// `type` is `animation`.
    Animation(Box<InputMediaAnimation>),
    /// `type` is `audio`.
    Audio(Box<InputMediaAudio>),
    /// `type` is `document`.
    Document(Box<InputMediaDocument>),
    /// `type` is `live_photo`.
    LivePhoto(Box<InputMediaLivePhoto>),
    /// `type` is `location`.
    Location(Box<InputMediaLocation>),
    /// `type` is `photo`.
    Photo(Box<InputMediaPhoto>),
    /// `type` is `venue`.
    Venue(Box<InputMediaVenue>),
    /// `type` is `video`.
    Video(Box<InputMediaVideo>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for InputPollMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Animation(value) => (**value).serialize(serializer),
            Self::Audio(value) => (**value).serialize(serializer),
            Self::Document(value) => (**value).serialize(serializer),
            Self::LivePhoto(value) => (**value).serialize(serializer),
            Self::Location(value) => (**value).serialize(serializer),
            Self::Photo(value) => (**value).serialize(serializer),
            Self::Venue(value) => (**value).serialize(serializer),
            Self::Video(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for InputPollMedia {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "animation" => 0,
            "audio" => 1,
            "document" => 2,
            "live_photo" => 3,
            "location" => 4,
            "photo" => 5,
            "venue" => 6,
            "video" => 7,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <InputMediaAnimation as de::Object>::find(field).is_some(),
            1 => <InputMediaAudio as de::Object>::find(field).is_some(),
            2 => <InputMediaDocument as de::Object>::find(field).is_some(),
            3 => <InputMediaLivePhoto as de::Object>::find(field).is_some(),
            4 => <InputMediaLocation as de::Object>::find(field).is_some(),
            5 => <InputMediaPhoto as de::Object>::find(field).is_some(),
            6 => <InputMediaVenue as de::Object>::find(field).is_some(),
            _ => <InputMediaVideo as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::Animation),
            1 => de::boxed(fields, Self::Audio),
            2 => de::boxed(fields, Self::Document),
            3 => de::boxed(fields, Self::LivePhoto),
            4 => de::boxed(fields, Self::Location),
            5 => de::boxed(fields, Self::Photo),
            6 => de::boxed(fields, Self::Venue),
            _ => de::boxed(fields, Self::Video),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for InputPollMedia {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

impl From<InputMediaAnimation> for InputPollMedia {
    fn from(value: InputMediaAnimation) -> Self {
        Self::Animation(Box::new(value))
    }
}
impl From<InputMediaAudio> for InputPollMedia {
    fn from(value: InputMediaAudio) -> Self {
        Self::Audio(Box::new(value))
    }
}
impl From<InputMediaDocument> for InputPollMedia {
    fn from(value: InputMediaDocument) -> Self {
        Self::Document(Box::new(value))
    }
}
impl From<InputMediaLivePhoto> for InputPollMedia {
    fn from(value: InputMediaLivePhoto) -> Self {
        Self::LivePhoto(Box::new(value))
    }
}
impl From<InputMediaLocation> for InputPollMedia {
    fn from(value: InputMediaLocation) -> Self {
        Self::Location(Box::new(value))
    }
}
impl From<InputMediaPhoto> for InputPollMedia {
    fn from(value: InputMediaPhoto) -> Self {
        Self::Photo(Box::new(value))
    }
}
impl From<InputMediaVenue> for InputPollMedia {
    fn from(value: InputMediaVenue) -> Self {
        Self::Venue(Box::new(value))
    }
}
impl From<InputMediaVideo> for InputPollMedia {
    fn from(value: InputMediaVideo) -> Self {
        Self::Video(Box::new(value))
    }
}
/// Input poll option media: one of 8 types.
///
/// [Reference](https://core.telegram.org/bots/api#inputpolloptionmedia). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputPollOptionMedia {
    /// `type` is `animation`.
    Animation(Box<InputMediaAnimation>),
    /// `type` is `link`.
    Link(Box<InputMediaLink>),
    /// `type` is `live_photo`.
    LivePhoto(Box<InputMediaLivePhoto>),
    /// `type` is `location`.
    Location(Box<InputMediaLocation>),
    /// `type` is `photo`.
    Photo(Box<InputMediaPhoto>),
    /// `type` is `sticker`.
    Sticker(Box<InputMediaSticker>),
    /// `type` is `venue`.
    Venue(Box<InputMediaVenue>),
    /// `type` is `video`.
    Video(Box<InputMediaVideo>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for InputPollOptionMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Animation(value) => (**value).serialize(serializer),
            Self::Link(value) => (**value).serialize(serializer),
            Self::LivePhoto(value) => (**value).serialize(serializer),
            Self::Location(value) => (**value).serialize(serializer),
            Self::Photo(value) => (**value).serialize(serializer),
            Self::Sticker(value) => (**value).serialize(serializer),
            Self::Venue(value) => (**value).serialize(serializer),
            Self::Video(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for InputPollOptionMedia {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "animation" => 0,
            "link" => 1,
            "live_photo" => 2,
            "location" => 3,
            "photo" => 4,
            "sticker" => 5,
            "venue" => 6,
            "video" => 7,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <InputMediaAnimation as de::Object>::find(field).is_some(),
            1 => <InputMediaLink as de::Object>::find(field).is_some(),
            2 => <InputMediaLivePhoto as de::Object>::find(field).is_some(),
            3 => <InputMediaLocation as de::Object>::find(field).is_some(),
            4 => <InputMediaPhoto as de::Object>::find(field).is_some(),
            5 => <InputMediaSticker as de::Object>::find(field).is_some(),
            6 => <InputMediaVenue as de::Object>::find(field).is_some(),
            _ => <InputMediaVideo as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::Animation),
            1 => de::boxed(fields, Self::Link),
            2 => de::boxed(fields, Self::LivePhoto),
            3 => de::boxed(fields, Self::Location),
            4 => de::boxed(fields, Self::Photo),
            5 => de::boxed(fields, Self::Sticker),
            6 => de::boxed(fields, Self::Venue),
            _ => de::boxed(fields, Self::Video),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for InputPollOptionMedia {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

impl From<InputMediaAnimation> for InputPollOptionMedia {
    fn from(value: InputMediaAnimation) -> Self {
        Self::Animation(Box::new(value))
    }
}
impl From<InputMediaLink> for InputPollOptionMedia {
    fn from(value: InputMediaLink) -> Self {
        Self::Link(Box::new(value))
    }
}
impl From<InputMediaLivePhoto> for InputPollOptionMedia {
    fn from(value: InputMediaLivePhoto) -> Self {
        Self::LivePhoto(Box::new(value))
    }
}
impl From<InputMediaLocation> for InputPollOptionMedia {
    fn from(value: InputMediaLocation) -> Self {
        Self::Location(Box::new(value))
    }
}
impl From<InputMediaPhoto> for InputPollOptionMedia {
    fn from(value: InputMediaPhoto) -> Self {
        Self::Photo(Box::new(value))
    }
}
impl From<InputMediaSticker> for InputPollOptionMedia {
    fn from(value: InputMediaSticker) -> Self {
        Self::Sticker(Box::new(value))
    }
}
impl From<InputMediaVenue> for InputPollOptionMedia {
    fn from(value: InputMediaVenue) -> Self {
        Self::Venue(Box::new(value))
    }
}
impl From<InputMediaVideo> for InputPollOptionMedia {
    fn from(value: InputMediaVideo) -> Self {
        Self::Video(Box::new(value))
    }
}
/// Input media: one of 6 types.
///
/// [Reference](https://core.telegram.org/bots/api#inputmedia).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputMedia {
    /// `type` is `animation`.
    Animation(Box<InputMediaAnimation>),
    /// `type` is `audio`.
    Audio(Box<InputMediaAudio>),
    /// `type` is `document`.
    Document(Box<InputMediaDocument>),
    /// `type` is `live_photo`.
    LivePhoto(Box<InputMediaLivePhoto>),
    /// `type` is `photo`.
    Photo(Box<InputMediaPhoto>),
    /// `type` is `video`.
    Video(Box<InputMediaVideo>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for InputMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Animation(value) => (**value).serialize(serializer),
            Self::Audio(value) => (**value).serialize(serializer),
            Self::Document(value) => (**value).serialize(serializer),
            Self::LivePhoto(value) => (**value).serialize(serializer),
            Self::Photo(value) => (**value).serialize(serializer),
            Self::Video(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for InputMedia {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "animation" => 0,
            "audio" => 1,
            "document" => 2,
            "live_photo" => 3,
            "photo" => 4,
            "video" => 5,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <InputMediaAnimation as de::Object>::find(field).is_some(),
            1 => <InputMediaAudio as de::Object>::find(field).is_some(),
            2 => <InputMediaDocument as de::Object>::find(field).is_some(),
            3 => <InputMediaLivePhoto as de::Object>::find(field).is_some(),
            4 => <InputMediaPhoto as de::Object>::find(field).is_some(),
            _ => <InputMediaVideo as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::Animation),
            1 => de::boxed(fields, Self::Audio),
            2 => de::boxed(fields, Self::Document),
            3 => de::boxed(fields, Self::LivePhoto),
            4 => de::boxed(fields, Self::Photo),
            _ => de::boxed(fields, Self::Video),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for InputMedia {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

impl From<InputMediaAnimation> for InputMedia {
    fn from(value: InputMediaAnimation) -> Self {
        Self::Animation(Box::new(value))
    }
}
impl From<InputMediaAudio> for InputMedia {
    fn from(value: InputMediaAudio) -> Self {
        Self::Audio(Box::new(value))
    }
}
impl From<InputMediaDocument> for InputMedia {
    fn from(value: InputMediaDocument) -> Self {
        Self::Document(Box::new(value))
    }
}
impl From<InputMediaLivePhoto> for InputMedia {
    fn from(value: InputMediaLivePhoto) -> Self {
        Self::LivePhoto(Box::new(value))
    }
}
impl From<InputMediaPhoto> for InputMedia {
    fn from(value: InputMediaPhoto) -> Self {
        Self::Photo(Box::new(value))
    }
}
impl From<InputMediaVideo> for InputMedia {
    fn from(value: InputMediaVideo) -> Self {
        Self::Video(Box::new(value))
    }
}
/// Input paid media: one of 3 types.
///
/// [Reference](https://core.telegram.org/bots/api#inputpaidmedia). Since Bot API 7.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputPaidMedia {
    /// `type` is `live_photo`.
    LivePhoto(Box<InputPaidMediaLivePhoto>),
    /// `type` is `photo`.
    Photo(Box<InputPaidMediaPhoto>),
    /// `type` is `video`.
    Video(Box<InputPaidMediaVideo>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for InputPaidMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::LivePhoto(value) => (**value).serialize(serializer),
            Self::Photo(value) => (**value).serialize(serializer),
            Self::Video(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for InputPaidMedia {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "live_photo" => 0,
            "photo" => 1,
            "video" => 2,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <InputPaidMediaLivePhoto as de::Object>::find(field).is_some(),
            1 => <InputPaidMediaPhoto as de::Object>::find(field).is_some(),
            _ => <InputPaidMediaVideo as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::LivePhoto),
            1 => de::boxed(fields, Self::Photo),
            _ => de::boxed(fields, Self::Video),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for InputPaidMedia {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

impl From<InputPaidMediaLivePhoto> for InputPaidMedia {
    fn from(value: InputPaidMediaLivePhoto) -> Self {
        Self::LivePhoto(Box::new(value))
    }
}
impl From<InputPaidMediaPhoto> for InputPaidMedia {
    fn from(value: InputPaidMediaPhoto) -> Self {
        Self::Photo(Box::new(value))
    }
}
impl From<InputPaidMediaVideo> for InputPaidMedia {
    fn from(value: InputPaidMediaVideo) -> Self {
        Self::Video(Box::new(value))
    }
}
/// Input profile photo: one of 2 types.
///
/// [Reference](https://core.telegram.org/bots/api#inputprofilephoto). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputProfilePhoto {
    /// `type` is `static`.
    Static(Box<InputProfilePhotoStatic>),
    /// `type` is `animated`.
    Animated(Box<InputProfilePhotoAnimated>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for InputProfilePhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Static(value) => (**value).serialize(serializer),
            Self::Animated(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for InputProfilePhoto {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "static" => 0,
            "animated" => 1,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <InputProfilePhotoStatic as de::Object>::find(field).is_some(),
            _ => <InputProfilePhotoAnimated as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::Static),
            _ => de::boxed(fields, Self::Animated),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for InputProfilePhoto {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

impl From<InputProfilePhotoStatic> for InputProfilePhoto {
    fn from(value: InputProfilePhotoStatic) -> Self {
        Self::Static(Box::new(value))
    }
}
impl From<InputProfilePhotoAnimated> for InputProfilePhoto {
    fn from(value: InputProfilePhotoAnimated) -> Self {
        Self::Animated(Box::new(value))
    }
}
/// Input story content: one of 2 types.
///
/// [Reference](https://core.telegram.org/bots/api#inputstorycontent). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputStoryContent {
    /// `type` is `photo`.
    Photo(Box<InputStoryContentPhoto>),
    /// `type` is `video`.
    Video(Box<InputStoryContentVideo>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for InputStoryContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Photo(value) => (**value).serialize(serializer),
            Self::Video(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for InputStoryContent {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "photo" => 0,
            "video" => 1,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <InputStoryContentPhoto as de::Object>::find(field).is_some(),
            _ => <InputStoryContentVideo as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::Photo),
            _ => de::boxed(fields, Self::Video),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for InputStoryContent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

impl From<InputStoryContentPhoto> for InputStoryContent {
    fn from(value: InputStoryContentPhoto) -> Self {
        Self::Photo(Box::new(value))
    }
}
impl From<InputStoryContentVideo> for InputStoryContent {
    fn from(value: InputStoryContentVideo) -> Self {
        Self::Video(Box::new(value))
    }
}
/// Media group item: one of 5 types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MediaGroupItem {
    /// `type` is `audio`.
    Audio(Box<InputMediaAudio>),
    /// `type` is `document`.
    Document(Box<InputMediaDocument>),
    /// `type` is `live_photo`.
    LivePhoto(Box<InputMediaLivePhoto>),
    /// `type` is `photo`.
    Photo(Box<InputMediaPhoto>),
    /// `type` is `video`.
    Video(Box<InputMediaVideo>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for MediaGroupItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Audio(value) => (**value).serialize(serializer),
            Self::Document(value) => (**value).serialize(serializer),
            Self::LivePhoto(value) => (**value).serialize(serializer),
            Self::Photo(value) => (**value).serialize(serializer),
            Self::Video(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for MediaGroupItem {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "audio" => 0,
            "document" => 1,
            "live_photo" => 2,
            "photo" => 3,
            "video" => 4,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <InputMediaAudio as de::Object>::find(field).is_some(),
            1 => <InputMediaDocument as de::Object>::find(field).is_some(),
            2 => <InputMediaLivePhoto as de::Object>::find(field).is_some(),
            3 => <InputMediaPhoto as de::Object>::find(field).is_some(),
            _ => <InputMediaVideo as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::Audio),
            1 => de::boxed(fields, Self::Document),
            2 => de::boxed(fields, Self::LivePhoto),
            3 => de::boxed(fields, Self::Photo),
            _ => de::boxed(fields, Self::Video),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for MediaGroupItem {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

impl From<InputMediaAudio> for MediaGroupItem {
    fn from(value: InputMediaAudio) -> Self {
        Self::Audio(Box::new(value))
    }
}
impl From<InputMediaDocument> for MediaGroupItem {
    fn from(value: InputMediaDocument) -> Self {
        Self::Document(Box::new(value))
    }
}
impl From<InputMediaLivePhoto> for MediaGroupItem {
    fn from(value: InputMediaLivePhoto) -> Self {
        Self::LivePhoto(Box::new(value))
    }
}
impl From<InputMediaPhoto> for MediaGroupItem {
    fn from(value: InputMediaPhoto) -> Self {
        Self::Photo(Box::new(value))
    }
}
impl From<InputMediaVideo> for MediaGroupItem {
    fn from(value: InputMediaVideo) -> Self {
        Self::Video(Box::new(value))
    }
}
/// Input poll option, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#inputpolloption). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputPollOption {
    /// Text, 1 to 100 characters.
    pub text: String,
    /// Text parse mode.
    pub text_parse_mode: Option<ParseMode>,
    /// Text entities.
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Media. Since Bot API 10.0.
    pub media: Option<InputPollOptionMedia>,
}

impl InputPollOption {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), text_parse_mode: None, text_entities: None, media: None }
    }
    /// Text parse mode.
    #[must_use]
    pub fn text_parse_mode(mut self, text_parse_mode: impl Into<ParseMode>) -> Self {
        self.text_parse_mode = Some(text_parse_mode.into());
        self
    }
    /// Text entities.
    #[must_use]
    pub fn text_entities(mut self, text_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.text_entities = Some(text_entities.into());
        self
    }
    /// Media. Since Bot API 10.0.
    #[must_use]
    pub fn media(mut self, media: impl Into<InputPollOptionMedia>) -> Self {
        self.media = Some(media.into());
        self
    }
}

impl Serialize for InputPollOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        if let Some(value) = &self.text_parse_mode {
            map.serialize_entry("text_parse_mode", value)?;
        }
        if let Some(value) = &self.text_entities {
            map.serialize_entry("text_entities", value)?;
        }
        if let Some(value) = &self.media {
            map.serialize_entry("media", value)?;
        }
        map.end()
    }
}

impl de::Object for InputPollOption {
    const EXPECTED: &'static str = "an object, InputPollOption";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "text_parse_mode" => 1,
            "text_entities" => 2,
            "media" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut text_parse_mode = None;
        let mut text_entities = None;
        let mut media = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                1 => de::value(&mut map, &mut text_parse_mode)?,
                2 => de::value(&mut map, &mut text_entities)?,
                _ => de::value(&mut map, &mut media)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        Ok(Self { text, text_parse_mode, text_entities, media })
    }
}

impl<'de> Deserialize<'de> for InputPollOption {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input checklist task, with `id` and `text`.
///
/// [Reference](https://core.telegram.org/bots/api#inputchecklisttask). Since Bot API 9.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputChecklistTask {
    /// Identifier, at least 1.
    pub id: ChecklistTaskId,
    /// Text, 1 to 100 characters, counted after entities are parsed.
    pub text: String,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Text entities.
    pub text_entities: Option<Vec<MessageEntity>>,
}

impl InputChecklistTask {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<ChecklistTaskId>, text: impl Into<String>) -> Self {
        Self { id: id.into(), text: text.into(), parse_mode: None, text_entities: None }
    }
    /// Parse mode.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }
    /// Text entities.
    #[must_use]
    pub fn text_entities(mut self, text_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.text_entities = Some(text_entities.into());
        self
    }
}

impl Serialize for InputChecklistTask {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("text", &self.text)?;
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.text_entities {
            map.serialize_entry("text_entities", value)?;
        }
        map.end()
    }
}

impl de::Object for InputChecklistTask {
    const EXPECTED: &'static str = "an object, InputChecklistTask";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "id" => 0,
            "text" => 1,
            "parse_mode" => 2,
            "text_entities" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut text = None;
        let mut parse_mode = None;
        let mut text_entities = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut id)?,
                1 => de::value(&mut map, &mut text)?,
                2 => de::value(&mut map, &mut parse_mode)?,
                _ => de::value(&mut map, &mut text_entities)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(text) = text else { return Err(de::missing("text")) };
        Ok(Self { id, text, parse_mode, text_entities })
    }
}

impl<'de> Deserialize<'de> for InputChecklistTask {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input checklist, with `title` and `tasks`.
///
/// [Reference](https://core.telegram.org/bots/api#inputchecklist). Since Bot API 9.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputChecklist {
    /// Title, 1 to 255 characters, counted after entities are parsed.
    pub title: String,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Title entities.
    pub title_entities: Option<Vec<MessageEntity>>,
    /// Tasks, 1 to 30 items.
    pub tasks: Vec<InputChecklistTask>,
    /// Whether this applies: others can add tasks.
    pub others_can_add_tasks: Option<bool>,
    /// Whether this applies: others can mark tasks as done.
    pub others_can_mark_tasks_as_done: Option<bool>,
}

impl InputChecklist {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(title: impl Into<String>, tasks: impl Into<Vec<InputChecklistTask>>) -> Self {
        Self {
            title: title.into(),
            parse_mode: None,
            title_entities: None,
            tasks: tasks.into(),
            others_can_add_tasks: None,
            others_can_mark_tasks_as_done: None,
        }
    }
    /// Parse mode.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }
    /// Title entities.
    #[must_use]
    pub fn title_entities(mut self, title_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.title_entities = Some(title_entities.into());
        self
    }
    /// Whether this applies: others can add tasks.
    #[must_use]
    pub fn others_can_add_tasks(mut self, others_can_add_tasks: bool) -> Self {
        self.others_can_add_tasks = Some(others_can_add_tasks);
        self
    }
    /// Whether this applies: others can mark tasks as done.
    #[must_use]
    pub fn others_can_mark_tasks_as_done(mut self, others_can_mark_tasks_as_done: bool) -> Self {
        self.others_can_mark_tasks_as_done = Some(others_can_mark_tasks_as_done);
        self
    }
}

impl Serialize for InputChecklist {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("title", &self.title)?;
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.title_entities {
            map.serialize_entry("title_entities", value)?;
        }
        map.serialize_entry("tasks", &self.tasks)?;
        if let Some(value) = &self.others_can_add_tasks {
            map.serialize_entry("others_can_add_tasks", value)?;
        }
        if let Some(value) = &self.others_can_mark_tasks_as_done {
            map.serialize_entry("others_can_mark_tasks_as_done", value)?;
        }
        map.end()
    }
}

impl de::Object for InputChecklist {
    const EXPECTED: &'static str = "an object, InputChecklist";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "title" => 0,
            "parse_mode" => 1,
            "title_entities" => 2,
            "tasks" => 3,
            "others_can_add_tasks" => 4,
            "others_can_mark_tasks_as_done" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut title = None;
        let mut parse_mode = None;
        let mut title_entities = None;
        let mut tasks = None;
        let mut others_can_add_tasks = None;
        let mut others_can_mark_tasks_as_done = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut title)?,
                1 => de::value(&mut map, &mut parse_mode)?,
                2 => de::value(&mut map, &mut title_entities)?,
                3 => de::value(&mut map, &mut tasks)?,
                4 => de::value(&mut map, &mut others_can_add_tasks)?,
                _ => de::value(&mut map, &mut others_can_mark_tasks_as_done)?,
            }
        }
        let Some(title) = title else { return Err(de::missing("title")) };
        let Some(tasks) = tasks else { return Err(de::missing("tasks")) };
        Ok(Self {
            title,
            parse_mode,
            title_entities,
            tasks,
            others_can_add_tasks,
            others_can_mark_tasks_as_done,
        })
    }
}

impl<'de> Deserialize<'de> for InputChecklist {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input media animation, with `media`.
///
/// [Reference](https://core.telegram.org/bots/api#inputmediaanimation).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaAnimation {
    /// Media.
    pub media: InputFile,
    /// Thumbnail. Since Bot API 6.6.
    pub thumbnail: Option<InputFile>,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media. Since Bot API 7.4.
    pub show_caption_above_media: Option<bool>,
    /// Width, in pixels.
    pub width: Option<i64>,
    /// Height, in pixels.
    pub height: Option<i64>,
    /// Duration, in seconds.
    pub duration: Option<i64>,
    /// Whether it has spoiler.
    pub has_spoiler: Option<bool>,
}

impl InputMediaAnimation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(media: impl IntoInputFile) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            width: None,
            height: None,
            duration: None,
            has_spoiler: None,
        }
    }
    /// Thumbnail. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl IntoInputFile) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }
    /// Caption, at most 1024 characters, counted after entities are parsed.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
    /// Parse mode.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }
    /// Caption entities.
    #[must_use]
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.caption_entities = Some(caption_entities.into());
        self
    }
    /// Whether to show caption above media. Since Bot API 7.4.
    #[must_use]
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }
    /// Width, in pixels.
    #[must_use]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
    /// Height, in pixels.
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
    /// Duration, in seconds.
    #[must_use]
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// Whether it has spoiler.
    #[must_use]
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.has_spoiler = Some(has_spoiler);
        self
    }
}

impl Serialize for InputMediaAnimation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "animation")?;
        map.serialize_entry("media", &self.media)?;
        if let Some(value) = &self.thumbnail {
            map.serialize_entry("thumbnail", value)?;
        }
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", value)?;
        }
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.caption_entities {
            map.serialize_entry("caption_entities", value)?;
        }
        if let Some(value) = &self.show_caption_above_media {
            map.serialize_entry("show_caption_above_media", value)?;
        }
        if let Some(value) = &self.width {
            map.serialize_entry("width", value)?;
        }
        if let Some(value) = &self.height {
            map.serialize_entry("height", value)?;
        }
        if let Some(value) = &self.duration {
            map.serialize_entry("duration", value)?;
        }
        if let Some(value) = &self.has_spoiler {
            map.serialize_entry("has_spoiler", value)?;
        }
        map.end()
    }
}

impl de::Object for InputMediaAnimation {
    const EXPECTED: &'static str = "an object, InputMediaAnimation";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            5 => match name {
                "media" => 0,
                "width" => 6,
                _ => return None,
            },
            6 => match name {
                "height" => 7,
                _ => return None,
            },
            7 => match name {
                "caption" => 2,
                _ => return None,
            },
            8 => match name {
                "duration" => 8,
                _ => return None,
            },
            9 => match name {
                "thumbnail" => 1,
                _ => return None,
            },
            10 => match name {
                "parse_mode" => 3,
                _ => return None,
            },
            11 => match name {
                "has_spoiler" => 9,
                _ => return None,
            },
            16 => match name {
                "caption_entities" => 4,
                _ => return None,
            },
            24 => match name {
                "show_caption_above_media" => 5,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut media = None;
        let mut thumbnail = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut show_caption_above_media = None;
        let mut width = None;
        let mut height = None;
        let mut duration = None;
        let mut has_spoiler = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut media)?,
                1 => de::value(&mut map, &mut thumbnail)?,
                2 => de::value(&mut map, &mut caption)?,
                3 => de::value(&mut map, &mut parse_mode)?,
                4 => de::value(&mut map, &mut caption_entities)?,
                5 => de::value(&mut map, &mut show_caption_above_media)?,
                6 => de::int(&mut map, &mut width)?,
                7 => de::int(&mut map, &mut height)?,
                8 => de::int(&mut map, &mut duration)?,
                _ => de::value(&mut map, &mut has_spoiler)?,
            }
        }
        let Some(media) = media else { return Err(de::missing("media")) };
        Ok(Self {
            media,
            thumbnail,
            caption,
            parse_mode,
            caption_entities,
            show_caption_above_media,
            width,
            height,
            duration,
            has_spoiler,
        })
    }
}

impl<'de> Deserialize<'de> for InputMediaAnimation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input media audio, with `media`.
///
/// [Reference](https://core.telegram.org/bots/api#inputmediaaudio).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaAudio {
    /// Media.
    pub media: InputFile,
    /// Thumbnail. Since Bot API 6.6.
    pub thumbnail: Option<InputFile>,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Duration, in seconds.
    pub duration: Option<i64>,
    /// Performer.
    pub performer: Option<String>,
    /// Title.
    pub title: Option<String>,
}

impl InputMediaAudio {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(media: impl IntoInputFile) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            duration: None,
            performer: None,
            title: None,
        }
    }
    /// Thumbnail. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl IntoInputFile) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }
    /// Caption, at most 1024 characters, counted after entities are parsed.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
    /// Parse mode.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }
    /// Caption entities.
    #[must_use]
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.caption_entities = Some(caption_entities.into());
        self
    }
    /// Duration, in seconds.
    #[must_use]
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// Performer.
    #[must_use]
    pub fn performer(mut self, performer: impl Into<String>) -> Self {
        self.performer = Some(performer.into());
        self
    }
    /// Title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl Serialize for InputMediaAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "audio")?;
        map.serialize_entry("media", &self.media)?;
        if let Some(value) = &self.thumbnail {
            map.serialize_entry("thumbnail", value)?;
        }
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", value)?;
        }
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.caption_entities {
            map.serialize_entry("caption_entities", value)?;
        }
        if let Some(value) = &self.duration {
            map.serialize_entry("duration", value)?;
        }
        if let Some(value) = &self.performer {
            map.serialize_entry("performer", value)?;
        }
        if let Some(value) = &self.title {
            map.serialize_entry("title", value)?;
        }
        map.end()
    }
}

impl de::Object for InputMediaAudio {
    const EXPECTED: &'static str = "an object, InputMediaAudio";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "media" => 0,
            "thumbnail" => 1,
            "caption" => 2,
            "parse_mode" => 3,
            "caption_entities" => 4,
            "duration" => 5,
            "performer" => 6,
            "title" => 7,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut media = None;
        let mut thumbnail = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut duration = None;
        let mut performer = None;
        let mut title = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut media)?,
                1 => de::value(&mut map, &mut thumbnail)?,
                2 => de::value(&mut map, &mut caption)?,
                3 => de::value(&mut map, &mut parse_mode)?,
                4 => de::value(&mut map, &mut caption_entities)?,
                5 => de::int(&mut map, &mut duration)?,
                6 => de::value(&mut map, &mut performer)?,
                _ => de::value(&mut map, &mut title)?,
            }
        }
        let Some(media) = media else { return Err(de::missing("media")) };
        Ok(Self {
            media,
            thumbnail,
            caption,
            parse_mode,
            caption_entities,
            duration,
            performer,
            title,
        })
    }
}

impl<'de> Deserialize<'de> for InputMediaAudio {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input media document, with `media`.
///
/// [Reference](https://core.telegram.org/bots/api#inputmediadocument).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaDocument {
    /// Media.
    pub media: InputFile,
    /// Thumbnail. Since Bot API 6.6.
    pub thumbnail: Option<InputFile>,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to disable content type detection.
    pub disable_content_type_detection: Option<bool>,
}

impl InputMediaDocument {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(media: impl IntoInputFile) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            disable_content_type_detection: None,
        }
    }
    /// Thumbnail. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl IntoInputFile) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }
    /// Caption, at most 1024 characters, counted after entities are parsed.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
    /// Parse mode.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }
    /// Caption entities.
    #[must_use]
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.caption_entities = Some(caption_entities.into());
        self
    }
    /// Whether to disable content type detection.
    #[must_use]
    pub fn disable_content_type_detection(mut self, disable_content_type_detection: bool) -> Self {
        self.disable_content_type_detection = Some(disable_content_type_detection);
        self
    }
}

impl Serialize for InputMediaDocument {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "document")?;
        map.serialize_entry("media", &self.media)?;
        if let Some(value) = &self.thumbnail {
            map.serialize_entry("thumbnail", value)?;
        }
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", value)?;
        }
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.caption_entities {
            map.serialize_entry("caption_entities", value)?;
        }
        if let Some(value) = &self.disable_content_type_detection {
            map.serialize_entry("disable_content_type_detection", value)?;
        }
        map.end()
    }
}

impl de::Object for InputMediaDocument {
    const EXPECTED: &'static str = "an object, InputMediaDocument";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "media" => 0,
            "thumbnail" => 1,
            "caption" => 2,
            "parse_mode" => 3,
            "caption_entities" => 4,
            "disable_content_type_detection" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut media = None;
        let mut thumbnail = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut disable_content_type_detection = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut media)?,
                1 => de::value(&mut map, &mut thumbnail)?,
                2 => de::value(&mut map, &mut caption)?,
                3 => de::value(&mut map, &mut parse_mode)?,
                4 => de::value(&mut map, &mut caption_entities)?,
                _ => de::value(&mut map, &mut disable_content_type_detection)?,
            }
        }
        let Some(media) = media else { return Err(de::missing("media")) };
        Ok(Self {
            media,
            thumbnail,
            caption,
            parse_mode,
            caption_entities,
            disable_content_type_detection,
        })
    }
}

impl<'de> Deserialize<'de> for InputMediaDocument {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input media link, with `url`.
///
/// [Reference](https://core.telegram.org/bots/api#inputmedialink). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaLink {
    /// URL.
    pub url: String,
}

impl InputMediaLink {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl Serialize for InputMediaLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "link")?;
        map.serialize_entry("url", &self.url)?;
        map.end()
    }
}

impl de::Object for InputMediaLink {
    const EXPECTED: &'static str = "an object, InputMediaLink";

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

impl<'de> Deserialize<'de> for InputMediaLink {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input media live photo, with `media` and `photo`.
///
/// [Reference](https://core.telegram.org/bots/api#inputmedialivephoto). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaLivePhoto {
    /// Media.
    pub media: InputFile,
    /// Photo.
    pub photo: InputFile,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media.
    pub show_caption_above_media: Option<bool>,
    /// Whether it has spoiler.
    pub has_spoiler: Option<bool>,
}

impl InputMediaLivePhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(media: impl IntoInputFile, photo: impl IntoInputFile) -> Self {
        Self {
            media: media.into(),
            photo: photo.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            has_spoiler: None,
        }
    }
    /// Caption, at most 1024 characters, counted after entities are parsed.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
    /// Parse mode.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }
    /// Caption entities.
    #[must_use]
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.caption_entities = Some(caption_entities.into());
        self
    }
    /// Whether to show caption above media.
    #[must_use]
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }
    /// Whether it has spoiler.
    #[must_use]
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.has_spoiler = Some(has_spoiler);
        self
    }
}

impl Serialize for InputMediaLivePhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "live_photo")?;
        map.serialize_entry("media", &self.media)?;
        map.serialize_entry("photo", &self.photo)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", value)?;
        }
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.caption_entities {
            map.serialize_entry("caption_entities", value)?;
        }
        if let Some(value) = &self.show_caption_above_media {
            map.serialize_entry("show_caption_above_media", value)?;
        }
        if let Some(value) = &self.has_spoiler {
            map.serialize_entry("has_spoiler", value)?;
        }
        map.end()
    }
}

impl de::Object for InputMediaLivePhoto {
    const EXPECTED: &'static str = "an object, InputMediaLivePhoto";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "media" => 0,
            "photo" => 1,
            "caption" => 2,
            "parse_mode" => 3,
            "caption_entities" => 4,
            "show_caption_above_media" => 5,
            "has_spoiler" => 6,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut media = None;
        let mut photo = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut show_caption_above_media = None;
        let mut has_spoiler = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut media)?,
                1 => de::value(&mut map, &mut photo)?,
                2 => de::value(&mut map, &mut caption)?,
                3 => de::value(&mut map, &mut parse_mode)?,
                4 => de::value(&mut map, &mut caption_entities)?,
                5 => de::value(&mut map, &mut show_caption_above_media)?,
                _ => de::value(&mut map, &mut has_spoiler)?,
            }
        }
        let Some(media) = media else { return Err(de::missing("media")) };
        let Some(photo) = photo else { return Err(de::missing("photo")) };
        Ok(Self {
            media,
            photo,
            caption,
            parse_mode,
            caption_entities,
            show_caption_above_media,
            has_spoiler,
        })
    }
}

impl<'de> Deserialize<'de> for InputMediaLivePhoto {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input media location, with `latitude` and `longitude`.
///
/// [Reference](https://core.telegram.org/bots/api#inputmedialocation). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaLocation {
    /// Latitude, in degrees.
    pub latitude: f64,
    /// Longitude, in degrees.
    pub longitude: f64,
    /// Horizontal accuracy, in meters, 0 to 1500.
    pub horizontal_accuracy: Option<f64>,
}

impl InputMediaLocation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self { latitude, longitude, horizontal_accuracy: None }
    }
    /// Horizontal accuracy, in meters, 0 to 1500.
    #[must_use]
    pub fn horizontal_accuracy(mut self, horizontal_accuracy: f64) -> Self {
        self.horizontal_accuracy = Some(horizontal_accuracy);
        self
    }
}

impl Serialize for InputMediaLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "location")?;
        map.serialize_entry("latitude", &self.latitude)?;
        map.serialize_entry("longitude", &self.longitude)?;
        if let Some(value) = &self.horizontal_accuracy {
            map.serialize_entry("horizontal_accuracy", value)?;
        }
        map.end()
    }
}

impl de::Object for InputMediaLocation {
    const EXPECTED: &'static str = "an object, InputMediaLocation";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "latitude" => 0,
            "longitude" => 1,
            "horizontal_accuracy" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut latitude = None;
        let mut longitude = None;
        let mut horizontal_accuracy = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut latitude)?,
                1 => de::value(&mut map, &mut longitude)?,
                _ => de::value(&mut map, &mut horizontal_accuracy)?,
            }
        }
        let Some(latitude) = latitude else { return Err(de::missing("latitude")) };
        let Some(longitude) = longitude else { return Err(de::missing("longitude")) };
        Ok(Self { latitude, longitude, horizontal_accuracy })
    }
}

impl<'de> Deserialize<'de> for InputMediaLocation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input media photo, with `media`.
///
/// [Reference](https://core.telegram.org/bots/api#inputmediaphoto).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaPhoto {
    /// Media.
    pub media: InputFile,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media. Since Bot API 7.4.
    pub show_caption_above_media: Option<bool>,
    /// Whether it has spoiler.
    pub has_spoiler: Option<bool>,
}

impl InputMediaPhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(media: impl IntoInputFile) -> Self {
        Self {
            media: media.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            has_spoiler: None,
        }
    }
    /// Caption, at most 1024 characters, counted after entities are parsed.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
    /// Parse mode.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }
    /// Caption entities.
    #[must_use]
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.caption_entities = Some(caption_entities.into());
        self
    }
    /// Whether to show caption above media. Since Bot API 7.4.
    #[must_use]
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }
    /// Whether it has spoiler.
    #[must_use]
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.has_spoiler = Some(has_spoiler);
        self
    }
}

impl Serialize for InputMediaPhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "photo")?;
        map.serialize_entry("media", &self.media)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", value)?;
        }
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.caption_entities {
            map.serialize_entry("caption_entities", value)?;
        }
        if let Some(value) = &self.show_caption_above_media {
            map.serialize_entry("show_caption_above_media", value)?;
        }
        if let Some(value) = &self.has_spoiler {
            map.serialize_entry("has_spoiler", value)?;
        }
        map.end()
    }
}

impl de::Object for InputMediaPhoto {
    const EXPECTED: &'static str = "an object, InputMediaPhoto";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "media" => 0,
            "caption" => 1,
            "parse_mode" => 2,
            "caption_entities" => 3,
            "show_caption_above_media" => 4,
            "has_spoiler" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut media = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut show_caption_above_media = None;
        let mut has_spoiler = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut media)?,
                1 => de::value(&mut map, &mut caption)?,
                2 => de::value(&mut map, &mut parse_mode)?,
                3 => de::value(&mut map, &mut caption_entities)?,
                4 => de::value(&mut map, &mut show_caption_above_media)?,
                _ => de::value(&mut map, &mut has_spoiler)?,
            }
        }
        let Some(media) = media else { return Err(de::missing("media")) };
        Ok(Self {
            media,
            caption,
            parse_mode,
            caption_entities,
            show_caption_above_media,
            has_spoiler,
        })
    }
}

impl<'de> Deserialize<'de> for InputMediaPhoto {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input media sticker, with `media`.
///
/// [Reference](https://core.telegram.org/bots/api#inputmediasticker). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaSticker {
    /// Media.
    pub media: InputFile,
    /// Emoji.
    pub emoji: Option<String>,
}

impl InputMediaSticker {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(media: impl IntoInputFile) -> Self {
        Self { media: media.into(), emoji: None }
    }
    /// Emoji.
    #[must_use]
    pub fn emoji(mut self, emoji: impl Into<String>) -> Self {
        self.emoji = Some(emoji.into());
        self
    }
}

impl Serialize for InputMediaSticker {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "sticker")?;
        map.serialize_entry("media", &self.media)?;
        if let Some(value) = &self.emoji {
            map.serialize_entry("emoji", value)?;
        }
        map.end()
    }
}

impl de::Object for InputMediaSticker {
    const EXPECTED: &'static str = "an object, InputMediaSticker";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "media" => 0,
            "emoji" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut media = None;
        let mut emoji = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut media)?,
                _ => de::value(&mut map, &mut emoji)?,
            }
        }
        let Some(media) = media else { return Err(de::missing("media")) };
        Ok(Self { media, emoji })
    }
}

impl<'de> Deserialize<'de> for InputMediaSticker {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input media venue, with `latitude`, `longitude`, `title` and `address`.
///
/// [Reference](https://core.telegram.org/bots/api#inputmediavenue). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaVenue {
    /// Latitude, in degrees.
    pub latitude: f64,
    /// Longitude, in degrees.
    pub longitude: f64,
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

impl InputMediaVenue {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        latitude: f64,
        longitude: f64,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            latitude,
            longitude,
            title: title.into(),
            address: address.into(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
        }
    }
    /// Foursquare identifier.
    #[must_use]
    pub fn foursquare_id(mut self, foursquare_id: impl Into<String>) -> Self {
        self.foursquare_id = Some(foursquare_id.into());
        self
    }
    /// Foursquare type.
    #[must_use]
    pub fn foursquare_type(mut self, foursquare_type: impl Into<String>) -> Self {
        self.foursquare_type = Some(foursquare_type.into());
        self
    }
    /// Google place identifier.
    #[must_use]
    pub fn google_place_id(mut self, google_place_id: impl Into<String>) -> Self {
        self.google_place_id = Some(google_place_id.into());
        self
    }
    /// Google place type.
    #[must_use]
    pub fn google_place_type(mut self, google_place_type: impl Into<String>) -> Self {
        self.google_place_type = Some(google_place_type.into());
        self
    }
}

impl Serialize for InputMediaVenue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "venue")?;
        map.serialize_entry("latitude", &self.latitude)?;
        map.serialize_entry("longitude", &self.longitude)?;
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

impl de::Object for InputMediaVenue {
    const EXPECTED: &'static str = "an object, InputMediaVenue";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "latitude" => 0,
            "longitude" => 1,
            "title" => 2,
            "address" => 3,
            "foursquare_id" => 4,
            "foursquare_type" => 5,
            "google_place_id" => 6,
            "google_place_type" => 7,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut latitude = None;
        let mut longitude = None;
        let mut title = None;
        let mut address = None;
        let mut foursquare_id = None;
        let mut foursquare_type = None;
        let mut google_place_id = None;
        let mut google_place_type = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut latitude)?,
                1 => de::value(&mut map, &mut longitude)?,
                2 => de::value(&mut map, &mut title)?,
                3 => de::value(&mut map, &mut address)?,
                4 => de::value(&mut map, &mut foursquare_id)?,
                5 => de::value(&mut map, &mut foursquare_type)?,
                6 => de::value(&mut map, &mut google_place_id)?,
                _ => de::value(&mut map, &mut google_place_type)?,
            }
        }
        let Some(latitude) = latitude else { return Err(de::missing("latitude")) };
        let Some(longitude) = longitude else { return Err(de::missing("longitude")) };
        let Some(title) = title else { return Err(de::missing("title")) };
        let Some(address) = address else { return Err(de::missing("address")) };
        Ok(Self {
            latitude,
            longitude,
            title,
            address,
            foursquare_id,
            foursquare_type,
            google_place_id,
            google_place_type,
        })
    }
}

impl<'de> Deserialize<'de> for InputMediaVenue {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input media video.
///
/// [Reference](https://core.telegram.org/bots/api#inputmediavideo).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaVideo {
    /// Media.
    pub media: InputFile,
    /// Thumbnail. Since Bot API 6.6.
    pub thumbnail: Option<InputFile>,
    /// Cover. Since Bot API 8.3.
    pub cover: Option<InputFile>,
    /// Start timestamp, in seconds. Since Bot API 8.3.
    pub start_timestamp: Option<i64>,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media. Since Bot API 7.4.
    pub show_caption_above_media: Option<bool>,
    /// Width, in pixels.
    pub width: Option<i64>,
    /// Height, in pixels.
    pub height: Option<i64>,
    /// Duration, in seconds.
    pub duration: Option<i64>,
    /// Whether it supports streaming.
    pub supports_streaming: Option<bool>,
    /// Whether it has spoiler.
    pub has_spoiler: Option<bool>,
}

impl InputMediaVideo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(media: impl IntoInputFile) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            cover: None,
            start_timestamp: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            width: None,
            height: None,
            duration: None,
            supports_streaming: None,
            has_spoiler: None,
        }
    }
    /// Thumbnail. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl IntoInputFile) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }
    /// Cover. Since Bot API 8.3.
    #[must_use]
    pub fn cover(mut self, cover: impl IntoInputFile) -> Self {
        self.cover = Some(cover.into());
        self
    }
    /// Start timestamp, in seconds. Since Bot API 8.3.
    #[must_use]
    pub fn start_timestamp(mut self, start_timestamp: i64) -> Self {
        self.start_timestamp = Some(start_timestamp);
        self
    }
    /// Caption, at most 1024 characters, counted after entities are parsed.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
    /// Parse mode.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }
    /// Caption entities.
    #[must_use]
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.caption_entities = Some(caption_entities.into());
        self
    }
    /// Whether to show caption above media. Since Bot API 7.4.
    #[must_use]
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }
    /// Width, in pixels.
    #[must_use]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
    /// Height, in pixels.
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
    /// Duration, in seconds.
    #[must_use]
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// Whether it supports streaming.
    #[must_use]
    pub fn supports_streaming(mut self, supports_streaming: bool) -> Self {
        self.supports_streaming = Some(supports_streaming);
        self
    }
    /// Whether it has spoiler.
    #[must_use]
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.has_spoiler = Some(has_spoiler);
        self
    }
}

impl Serialize for InputMediaVideo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "video")?;
        map.serialize_entry("media", &self.media)?;
        if let Some(value) = &self.thumbnail {
            map.serialize_entry("thumbnail", value)?;
        }
        if let Some(value) = &self.cover {
            map.serialize_entry("cover", value)?;
        }
        if let Some(value) = &self.start_timestamp {
            map.serialize_entry("start_timestamp", value)?;
        }
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", value)?;
        }
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.caption_entities {
            map.serialize_entry("caption_entities", value)?;
        }
        if let Some(value) = &self.show_caption_above_media {
            map.serialize_entry("show_caption_above_media", value)?;
        }
        if let Some(value) = &self.width {
            map.serialize_entry("width", value)?;
        }
        if let Some(value) = &self.height {
            map.serialize_entry("height", value)?;
        }
        if let Some(value) = &self.duration {
            map.serialize_entry("duration", value)?;
        }
        if let Some(value) = &self.supports_streaming {
            map.serialize_entry("supports_streaming", value)?;
        }
        if let Some(value) = &self.has_spoiler {
            map.serialize_entry("has_spoiler", value)?;
        }
        map.end()
    }
}

impl de::Object for InputMediaVideo {
    const EXPECTED: &'static str = "an object, InputMediaVideo";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            5 => match name {
                "media" => 0,
                "cover" => 2,
                "width" => 8,
                _ => return None,
            },
            6 => match name {
                "height" => 9,
                _ => return None,
            },
            7 => match name {
                "caption" => 4,
                _ => return None,
            },
            8 => match name {
                "duration" => 10,
                _ => return None,
            },
            9 => match name {
                "thumbnail" => 1,
                _ => return None,
            },
            10 => match name {
                "parse_mode" => 5,
                _ => return None,
            },
            11 => match name {
                "has_spoiler" => 12,
                _ => return None,
            },
            15 => match name {
                "start_timestamp" => 3,
                _ => return None,
            },
            16 => match name {
                "caption_entities" => 6,
                _ => return None,
            },
            18 => match name {
                "supports_streaming" => 11,
                _ => return None,
            },
            24 => match name {
                "show_caption_above_media" => 7,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut media = None;
        let mut thumbnail = None;
        let mut cover = None;
        let mut start_timestamp = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut show_caption_above_media = None;
        let mut width = None;
        let mut height = None;
        let mut duration = None;
        let mut supports_streaming = None;
        let mut has_spoiler = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut media)?,
                1 => de::value(&mut map, &mut thumbnail)?,
                2 => de::value(&mut map, &mut cover)?,
                3 => de::int(&mut map, &mut start_timestamp)?,
                4 => de::value(&mut map, &mut caption)?,
                5 => de::value(&mut map, &mut parse_mode)?,
                6 => de::value(&mut map, &mut caption_entities)?,
                7 => de::value(&mut map, &mut show_caption_above_media)?,
                8 => de::int(&mut map, &mut width)?,
                9 => de::int(&mut map, &mut height)?,
                10 => de::int(&mut map, &mut duration)?,
                11 => de::value(&mut map, &mut supports_streaming)?,
                _ => de::value(&mut map, &mut has_spoiler)?,
            }
        }
        let Some(media) = media else { return Err(de::missing("media")) };
        Ok(Self {
            media,
            thumbnail,
            cover,
            start_timestamp,
            caption,
            parse_mode,
            caption_entities,
            show_caption_above_media,
            width,
            height,
            duration,
            supports_streaming,
            has_spoiler,
        })
    }
}

impl<'de> Deserialize<'de> for InputMediaVideo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input media voice note, with `media`.
///
/// [Reference](https://core.telegram.org/bots/api#inputmediavoicenote). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaVoiceNote {
    /// Media.
    pub media: InputFile,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Duration, in seconds.
    pub duration: Option<i64>,
}

impl InputMediaVoiceNote {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(media: impl IntoInputFile) -> Self {
        Self {
            media: media.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            duration: None,
        }
    }
    /// Caption, at most 1024 characters, counted after entities are parsed.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
    /// Parse mode.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }
    /// Caption entities.
    #[must_use]
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.caption_entities = Some(caption_entities.into());
        self
    }
    /// Duration, in seconds.
    #[must_use]
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }
}

impl Serialize for InputMediaVoiceNote {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "voice_note")?;
        map.serialize_entry("media", &self.media)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", value)?;
        }
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.caption_entities {
            map.serialize_entry("caption_entities", value)?;
        }
        if let Some(value) = &self.duration {
            map.serialize_entry("duration", value)?;
        }
        map.end()
    }
}

impl de::Object for InputMediaVoiceNote {
    const EXPECTED: &'static str = "an object, InputMediaVoiceNote";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "media" => 0,
            "caption" => 1,
            "parse_mode" => 2,
            "caption_entities" => 3,
            "duration" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut media = None;
        let mut caption = None;
        let mut parse_mode = None;
        let mut caption_entities = None;
        let mut duration = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut media)?,
                1 => de::value(&mut map, &mut caption)?,
                2 => de::value(&mut map, &mut parse_mode)?,
                3 => de::value(&mut map, &mut caption_entities)?,
                _ => de::int(&mut map, &mut duration)?,
            }
        }
        let Some(media) = media else { return Err(de::missing("media")) };
        Ok(Self { media, caption, parse_mode, caption_entities, duration })
    }
}

impl<'de> Deserialize<'de> for InputMediaVoiceNote {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input paid media live photo, with `media` and `photo`.
///
/// [Reference](https://core.telegram.org/bots/api#inputpaidmedialivephoto). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputPaidMediaLivePhoto {
    /// Media.
    pub media: InputFile,
    /// Photo.
    pub photo: InputFile,
}

impl InputPaidMediaLivePhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(media: impl IntoInputFile, photo: impl IntoInputFile) -> Self {
        Self { media: media.into(), photo: photo.into() }
    }
}

impl Serialize for InputPaidMediaLivePhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "live_photo")?;
        map.serialize_entry("media", &self.media)?;
        map.serialize_entry("photo", &self.photo)?;
        map.end()
    }
}

impl de::Object for InputPaidMediaLivePhoto {
    const EXPECTED: &'static str = "an object, InputPaidMediaLivePhoto";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "media" => 0,
            "photo" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut media = None;
        let mut photo = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut media)?,
                _ => de::value(&mut map, &mut photo)?,
            }
        }
        let Some(media) = media else { return Err(de::missing("media")) };
        let Some(photo) = photo else { return Err(de::missing("photo")) };
        Ok(Self { media, photo })
    }
}

impl<'de> Deserialize<'de> for InputPaidMediaLivePhoto {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input paid media photo, with `media`.
///
/// [Reference](https://core.telegram.org/bots/api#inputpaidmediaphoto). Since Bot API 7.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputPaidMediaPhoto {
    /// Media.
    pub media: InputFile,
}

impl InputPaidMediaPhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(media: impl IntoInputFile) -> Self {
        Self { media: media.into() }
    }
}

impl Serialize for InputPaidMediaPhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "photo")?;
        map.serialize_entry("media", &self.media)?;
        map.end()
    }
}

impl de::Object for InputPaidMediaPhoto {
    const EXPECTED: &'static str = "an object, InputPaidMediaPhoto";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "media" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut media = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut media)?;
        }
        let Some(media) = media else { return Err(de::missing("media")) };
        Ok(Self { media })
    }
}

impl<'de> Deserialize<'de> for InputPaidMediaPhoto {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input paid media video, with `media`.
///
/// [Reference](https://core.telegram.org/bots/api#inputpaidmediavideo). Since Bot API 7.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputPaidMediaVideo {
    /// Media.
    pub media: InputFile,
    /// Thumbnail.
    pub thumbnail: Option<InputFile>,
    /// Cover. Since Bot API 8.3.
    pub cover: Option<InputFile>,
    /// Start timestamp, in seconds. Since Bot API 8.3.
    pub start_timestamp: Option<i64>,
    /// Width, in pixels.
    pub width: Option<i64>,
    /// Height, in pixels.
    pub height: Option<i64>,
    /// Duration, in seconds.
    pub duration: Option<i64>,
    /// Whether it supports streaming.
    pub supports_streaming: Option<bool>,
}

impl InputPaidMediaVideo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(media: impl IntoInputFile) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            cover: None,
            start_timestamp: None,
            width: None,
            height: None,
            duration: None,
            supports_streaming: None,
        }
    }
    /// Thumbnail.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl IntoInputFile) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }
    /// Cover. Since Bot API 8.3.
    #[must_use]
    pub fn cover(mut self, cover: impl IntoInputFile) -> Self {
        self.cover = Some(cover.into());
        self
    }
    /// Start timestamp, in seconds. Since Bot API 8.3.
    #[must_use]
    pub fn start_timestamp(mut self, start_timestamp: i64) -> Self {
        self.start_timestamp = Some(start_timestamp);
        self
    }
    /// Width, in pixels.
    #[must_use]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
    /// Height, in pixels.
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
    /// Duration, in seconds.
    #[must_use]
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// Whether it supports streaming.
    #[must_use]
    pub fn supports_streaming(mut self, supports_streaming: bool) -> Self {
        self.supports_streaming = Some(supports_streaming);
        self
    }
}

impl Serialize for InputPaidMediaVideo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "video")?;
        map.serialize_entry("media", &self.media)?;
        if let Some(value) = &self.thumbnail {
            map.serialize_entry("thumbnail", value)?;
        }
        if let Some(value) = &self.cover {
            map.serialize_entry("cover", value)?;
        }
        if let Some(value) = &self.start_timestamp {
            map.serialize_entry("start_timestamp", value)?;
        }
        if let Some(value) = &self.width {
            map.serialize_entry("width", value)?;
        }
        if let Some(value) = &self.height {
            map.serialize_entry("height", value)?;
        }
        if let Some(value) = &self.duration {
            map.serialize_entry("duration", value)?;
        }
        if let Some(value) = &self.supports_streaming {
            map.serialize_entry("supports_streaming", value)?;
        }
        map.end()
    }
}

impl de::Object for InputPaidMediaVideo {
    const EXPECTED: &'static str = "an object, InputPaidMediaVideo";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "media" => 0,
            "thumbnail" => 1,
            "cover" => 2,
            "start_timestamp" => 3,
            "width" => 4,
            "height" => 5,
            "duration" => 6,
            "supports_streaming" => 7,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut media = None;
        let mut thumbnail = None;
        let mut cover = None;
        let mut start_timestamp = None;
        let mut width = None;
        let mut height = None;
        let mut duration = None;
        let mut supports_streaming = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut media)?,
                1 => de::value(&mut map, &mut thumbnail)?,
                2 => de::value(&mut map, &mut cover)?,
                3 => de::int(&mut map, &mut start_timestamp)?,
                4 => de::int(&mut map, &mut width)?,
                5 => de::int(&mut map, &mut height)?,
                6 => de::int(&mut map, &mut duration)?,
                _ => de::value(&mut map, &mut supports_streaming)?,
            }
        }
        let Some(media) = media else { return Err(de::missing("media")) };
        Ok(Self {
            media,
            thumbnail,
            cover,
            start_timestamp,
            width,
            height,
            duration,
            supports_streaming,
        })
    }
}

impl<'de> Deserialize<'de> for InputPaidMediaVideo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input profile photo static, with `photo`.
///
/// [Reference](https://core.telegram.org/bots/api#inputprofilephotostatic). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputProfilePhotoStatic {
    /// Photo.
    pub photo: InputFile,
}

impl InputProfilePhotoStatic {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(photo: impl IntoInputFile) -> Self {
        Self { photo: photo.into() }
    }
}

impl Serialize for InputProfilePhotoStatic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "static")?;
        map.serialize_entry("photo", &self.photo)?;
        map.end()
    }
}

impl de::Object for InputProfilePhotoStatic {
    const EXPECTED: &'static str = "an object, InputProfilePhotoStatic";

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

impl<'de> Deserialize<'de> for InputProfilePhotoStatic {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input profile photo animated, with `animation`.
///
/// [Reference](https://core.telegram.org/bots/api#inputprofilephotoanimated). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputProfilePhotoAnimated {
    /// Animation.
    pub animation: InputFile,
    /// Main frame timestamp.
    pub main_frame_timestamp: Option<f64>,
}

impl InputProfilePhotoAnimated {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(animation: impl IntoInputFile) -> Self {
        Self { animation: animation.into(), main_frame_timestamp: None }
    }
    /// Main frame timestamp.
    #[must_use]
    pub fn main_frame_timestamp(mut self, main_frame_timestamp: f64) -> Self {
        self.main_frame_timestamp = Some(main_frame_timestamp);
        self
    }
}

impl Serialize for InputProfilePhotoAnimated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "animated")?;
        map.serialize_entry("animation", &self.animation)?;
        if let Some(value) = &self.main_frame_timestamp {
            map.serialize_entry("main_frame_timestamp", value)?;
        }
        map.end()
    }
}

impl de::Object for InputProfilePhotoAnimated {
    const EXPECTED: &'static str = "an object, InputProfilePhotoAnimated";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "animation" => 0,
            "main_frame_timestamp" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut animation = None;
        let mut main_frame_timestamp = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut animation)?,
                _ => de::value(&mut map, &mut main_frame_timestamp)?,
            }
        }
        let Some(animation) = animation else { return Err(de::missing("animation")) };
        Ok(Self { animation, main_frame_timestamp })
    }
}

impl<'de> Deserialize<'de> for InputProfilePhotoAnimated {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input story content photo, with `photo`.
///
/// [Reference](https://core.telegram.org/bots/api#inputstorycontentphoto). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputStoryContentPhoto {
    /// Photo.
    pub photo: InputFile,
}

impl InputStoryContentPhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(photo: impl IntoInputFile) -> Self {
        Self { photo: photo.into() }
    }
}

impl Serialize for InputStoryContentPhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "photo")?;
        map.serialize_entry("photo", &self.photo)?;
        map.end()
    }
}

impl de::Object for InputStoryContentPhoto {
    const EXPECTED: &'static str = "an object, InputStoryContentPhoto";

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

impl<'de> Deserialize<'de> for InputStoryContentPhoto {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input story content video, with `video`.
///
/// [Reference](https://core.telegram.org/bots/api#inputstorycontentvideo). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputStoryContentVideo {
    /// Video.
    pub video: InputFile,
    /// Duration, in seconds, 0 to 60.
    pub duration: Option<f64>,
    /// Cover frame timestamp.
    pub cover_frame_timestamp: Option<f64>,
    /// Whether it is animation.
    pub is_animation: Option<bool>,
}

impl InputStoryContentVideo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(video: impl IntoInputFile) -> Self {
        Self {
            video: video.into(),
            duration: None,
            cover_frame_timestamp: None,
            is_animation: None,
        }
    }
    /// Duration, in seconds, 0 to 60.
    #[must_use]
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// Cover frame timestamp.
    #[must_use]
    pub fn cover_frame_timestamp(mut self, cover_frame_timestamp: f64) -> Self {
        self.cover_frame_timestamp = Some(cover_frame_timestamp);
        self
    }
    /// Whether it is animation.
    #[must_use]
    pub fn is_animation(mut self, is_animation: bool) -> Self {
        self.is_animation = Some(is_animation);
        self
    }
}

impl Serialize for InputStoryContentVideo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "video")?;
        map.serialize_entry("video", &self.video)?;
        if let Some(value) = &self.duration {
            map.serialize_entry("duration", value)?;
        }
        if let Some(value) = &self.cover_frame_timestamp {
            map.serialize_entry("cover_frame_timestamp", value)?;
        }
        if let Some(value) = &self.is_animation {
            map.serialize_entry("is_animation", value)?;
        }
        map.end()
    }
}

impl de::Object for InputStoryContentVideo {
    const EXPECTED: &'static str = "an object, InputStoryContentVideo";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "video" => 0,
            "duration" => 1,
            "cover_frame_timestamp" => 2,
            "is_animation" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut video = None;
        let mut duration = None;
        let mut cover_frame_timestamp = None;
        let mut is_animation = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut video)?,
                1 => de::value(&mut map, &mut duration)?,
                2 => de::value(&mut map, &mut cover_frame_timestamp)?,
                _ => de::value(&mut map, &mut is_animation)?,
            }
        }
        let Some(video) = video else { return Err(de::missing("video")) };
        Ok(Self { video, duration, cover_frame_timestamp, is_animation })
    }
}

impl<'de> Deserialize<'de> for InputStoryContentVideo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input sticker, with `sticker`, `format` and `emoji_list`.
///
/// [Reference](https://core.telegram.org/bots/api#inputsticker). Since Bot API 6.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputSticker {
    /// Sticker.
    pub sticker: InputFile,
    /// Format. Since Bot API 7.2.
    pub format: StickerFormat,
    /// Emoji list, 1 to 20 items.
    pub emoji_list: Vec<String>,
    /// Mask position.
    pub mask_position: Option<Box<MaskPosition>>,
    /// Keywords, at most 20 items.
    pub keywords: Option<Vec<String>>,
}

impl InputSticker {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        sticker: impl IntoInputFile,
        format: impl Into<StickerFormat>,
        emoji_list: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            sticker: sticker.into(),
            format: format.into(),
            emoji_list: emoji_list.into(),
            mask_position: None,
            keywords: None,
        }
    }
    /// Mask position.
    #[must_use]
    pub fn mask_position(mut self, mask_position: impl Into<MaskPosition>) -> Self {
        self.mask_position = Some(Box::new(mask_position.into()));
        self
    }
    /// Keywords, at most 20 items.
    #[must_use]
    pub fn keywords(mut self, keywords: impl Into<Vec<String>>) -> Self {
        self.keywords = Some(keywords.into());
        self
    }
}

impl Serialize for InputSticker {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("sticker", &self.sticker)?;
        map.serialize_entry("format", &self.format)?;
        map.serialize_entry("emoji_list", &self.emoji_list)?;
        if let Some(value) = &self.mask_position {
            map.serialize_entry("mask_position", &**value)?;
        }
        if let Some(value) = &self.keywords {
            map.serialize_entry("keywords", value)?;
        }
        map.end()
    }
}

impl de::Object for InputSticker {
    const EXPECTED: &'static str = "an object, InputSticker";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "sticker" => 0,
            "format" => 1,
            "emoji_list" => 2,
            "mask_position" => 3,
            "keywords" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut sticker = None;
        let mut format = None;
        let mut emoji_list = None;
        let mut mask_position = None;
        let mut keywords = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut sticker)?,
                1 => de::value(&mut map, &mut format)?,
                2 => de::value(&mut map, &mut emoji_list)?,
                3 => de::boxed_value(&mut map, &mut mask_position)?,
                _ => de::value(&mut map, &mut keywords)?,
            }
        }
        let Some(sticker) = sticker else { return Err(de::missing("sticker")) };
        let Some(format) = format else { return Err(de::missing("format")) };
        let Some(emoji_list) = emoji_list else { return Err(de::missing("emoji_list")) };
        Ok(Self { sticker, format, emoji_list, mask_position, keywords })
    }
}

impl<'de> Deserialize<'de> for InputSticker {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}
