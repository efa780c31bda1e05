//! Rich messages as they are sent.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::Deserialize;
use serde::{Serialize, ser::SerializeMap as _};

/// Input rich block: one of 24 types.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblock). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputRichBlock {
    /// `type` is `paragraph`.
    Paragraph(Box<InputRichBlockParagraph>),
    /// `type` is `heading`.
    SectionHeading(Box<InputRichBlockSectionHeading>),
    /// `type` is `pre`.
    Preformatted(Box<InputRichBlockPreformatted>),
    /// `type` is `footer`.
    Footer(Box<InputRichBlockFooter>),
    /// `type` is `divider`.
    Divider(InputRichBlockDivider),
    /// `type` is `mathematical_expression`.
    MathematicalExpression(Box<InputRichBlockMathematicalExpression>),
    /// `type` is `anchor`.
    Anchor(Box<InputRichBlockAnchor>),
    /// `type` is `list`.
    List(Box<InputRichBlockList>),
    /// `type` is `blockquote`.
    BlockQuotation(Box<InputRichBlockBlockQuotation>),
    /// `type` is `expandable_blockquote`.
    ExpandableBlockQuotation(Box<InputRichBlockExpandableBlockQuotation>),
    /// `type` is `pullquote`.
    PullQuotation(Box<InputRichBlockPullQuotation>),
    /// `type` is `collage`.
    Collage(Box<InputRichBlockCollage>),
    /// `type` is `slideshow`.
    Slideshow(Box<InputRichBlockSlideshow>),
    /// `type` is `table`.
    Table(Box<InputRichBlockTable>),
    /// `type` is `details`.
    Details(Box<InputRichBlockDetails>),
    /// `type` is `map`.
    Map(Box<InputRichBlockMap>),
    /// `type` is `buttons`.
    Buttons(Box<InputRichBlockButtons>),
    /// `type` is `animation`.
    Animation(Box<InputRichBlockAnimation>),
    /// `type` is `audio`.
    Audio(Box<InputRichBlockAudio>),
    /// `type` is `document`.
    Document(Box<InputRichBlockDocument>),
    /// `type` is `photo`.
    Photo(Box<InputRichBlockPhoto>),
    /// `type` is `video`.
    Video(Box<InputRichBlockVideo>),
    /// `type` is `voice_note`.
    VoiceNote(Box<InputRichBlockVoiceNote>),
    /// `type` is `thinking`.
    Thinking(Box<InputRichBlockThinking>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for InputRichBlock {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Paragraph(value) => (**value).serialize(serializer),
            Self::SectionHeading(value) => (**value).serialize(serializer),
            Self::Preformatted(value) => (**value).serialize(serializer),
            Self::Footer(value) => (**value).serialize(serializer),
            Self::Divider(value) => value.serialize(serializer),
            Self::MathematicalExpression(value) => (**value).serialize(serializer),
            Self::Anchor(value) => (**value).serialize(serializer),
            Self::List(value) => (**value).serialize(serializer),
            Self::BlockQuotation(value) => (**value).serialize(serializer),
            Self::ExpandableBlockQuotation(value) => (**value).serialize(serializer),
            Self::PullQuotation(value) => (**value).serialize(serializer),
            Self::Collage(value) => (**value).serialize(serializer),
            Self::Slideshow(value) => (**value).serialize(serializer),
            Self::Table(value) => (**value).serialize(serializer),
            Self::Details(value) => (**value).serialize(serializer),
            Self::Map(value) => (**value).serialize(serializer),
            Self::Buttons(value) => (**value).serialize(serializer),
            Self::Animation(value) => (**value).serialize(serializer),
            Self::Audio(value) => (**value).serialize(serializer),
            Self::Document(value) => (**value).serialize(serializer),
            Self::Photo(value) => (**value).serialize(serializer),
            Self::Video(value) => (**value).serialize(serializer),
            Self::VoiceNote(value) => (**value).serialize(serializer),
            Self::Thinking(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for InputRichBlock {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "paragraph" => 0,
            "heading" => 1,
            "pre" => 2,
            "footer" => 3,
            "divider" => 4,
            "mathematical_expression" => 5,
            "anchor" => 6,
            "list" => 7,
            "blockquote" => 8,
            "expandable_blockquote" => 9,
            "pullquote" => 10,
            "collage" => 11,
            "slideshow" => 12,
            "table" => 13,
            "details" => 14,
            "map" => 15,
            "buttons" => 16,
            "animation" => 17,
            "audio" => 18,
            "document" => 19,
            "photo" => 20,
            "video" => 21,
            "voice_note" => 22,
            "thinking" => 23,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <InputRichBlockParagraph as de::Object>::find(field).is_some(),
            1 => <InputRichBlockSectionHeading as de::Object>::find(field).is_some(),
            2 => <InputRichBlockPreformatted as de::Object>::find(field).is_some(),
            3 => <InputRichBlockFooter as de::Object>::find(field).is_some(),
            4 => <InputRichBlockDivider as de::Object>::find(field).is_some(),
            5 => <InputRichBlockMathematicalExpression as de::Object>::find(field).is_some(),
            6 => <InputRichBlockAnchor as de::Object>::find(field).is_some(),
            7 => <InputRichBlockList as de::Object>::find(field).is_some(),
            8 => <InputRichBlockBlockQuotation as de::Object>::find(field).is_some(),
            9 => <InputRichBlockExpandableBlockQuotation as de::Object>::find(field).is_some(),
            10 => <InputRichBlockPullQuotation as de::Object>::find(field).is_some(),
            11 => <InputRichBlockCollage as de::Object>::find(field).is_some(),
            12 => <InputRichBlockSlideshow as de::Object>::find(field).is_some(),
            13 => <InputRichBlockTable as de::Object>::find(field).is_some(),
            14 => <InputRichBlockDetails as de::Object>::find(field).is_some(),
            15 => <InputRichBlockMap as de::Object>::find(field).is_some(),
            16 => <InputRichBlockButtons as de::Object>::find(field).is_some(),
            17 => <InputRichBlockAnimation as de::Object>::find(field).is_some(),
            18 => <InputRichBlockAudio as de::Object>::find(field).is_some(),
            19 => <InputRichBlockDocument as de::Object>::find(field).is_some(),
            20 => <InputRichBlockPhoto as de::Object>::find(field).is_some(),
            21 => <InputRichBlockVideo as de::Object>::find(field).is_some(),
            22 => <InputRichBlockVoiceNote as de::Object>::find(field).is_some(),
            _ => <InputRichBlockThinking as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::Paragraph),
            1 => de::boxed(fields, Self::SectionHeading),
            2 => de::boxed(fields, Self::Preformatted),
            3 => de::boxed(fields, Self::Footer),
            4 => de::plain(fields, Self::Divider),
            5 => de::boxed(fields, Self::MathematicalExpression),
            6 => de::boxed(fields, Self::Anchor),
            7 => de::boxed(fields, Self::List),
            8 => de::boxed(fields, Self::BlockQuotation),
            9 => de::boxed(fields, Self::ExpandableBlockQuotation),
            10 => de::boxed(fields, Self::PullQuotation),
            11 => de::boxed(fields, Self::Collage),
            12 => de::boxed(fields, Self::Slideshow),
            13 => de::boxed(fields, Self::Table),
            14 => de::boxed(fields, Self::Details),
            15 => de::boxed(fields, Self::Map),
            16 => de::boxed(fields, Self::Buttons),
            17 => de::boxed(fields, Self::Animation),
            18 => de::boxed(fields, Self::Audio),
            19 => de::boxed(fields, Self::Document),
            20 => de::boxed(fields, Self::Photo),
            21 => de::boxed(fields, Self::Video),
            22 => de::boxed(fields, Self::VoiceNote),
            _ => de::boxed(fields, Self::Thinking),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for InputRichBlock {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

impl From<InputRichBlockParagraph> for InputRichBlock {
    fn from(value: InputRichBlockParagraph) -> Self {
        Self::Paragraph(Box::new(value))
    }
}
impl From<InputRichBlockSectionHeading> for InputRichBlock {
    fn from(value: InputRichBlockSectionHeading) -> Self {
        Self::SectionHeading(Box::new(value))
    }
}
impl From<InputRichBlockPreformatted> for InputRichBlock {
    fn from(value: InputRichBlockPreformatted) -> Self {
        Self::Preformatted(Box::new(value))
    }
}
impl From<InputRichBlockFooter> for InputRichBlock {
    fn from(value: InputRichBlockFooter) -> Self {
        Self::Footer(Box::new(value))
    }
}
impl From<InputRichBlockDivider> for InputRichBlock {
    fn from(value: InputRichBlockDivider) -> Self {
        Self::Divider(value)
    }
}
impl From<InputRichBlockMathematicalExpression> for InputRichBlock {
    fn from(value: InputRichBlockMathematicalExpression) -> Self {
        Self::MathematicalExpression(Box::new(value))
    }
}
impl From<InputRichBlockAnchor> for InputRichBlock {
    fn from(value: InputRichBlockAnchor) -> Self {
        Self::Anchor(Box::new(value))
    }
}
impl From<InputRichBlockList> for InputRichBlock {
    fn from(value: InputRichBlockList) -> Self {
        Self::List(Box::new(value))
    }
}
impl From<InputRichBlockBlockQuotation> for InputRichBlock {
    fn from(value: InputRichBlockBlockQuotation) -> Self {
        Self::BlockQuotation(Box::new(value))
    }
}
impl From<InputRichBlockExpandableBlockQuotation> for InputRichBlock {
    fn from(value: InputRichBlockExpandableBlockQuotation) -> Self {
        Self::ExpandableBlockQuotation(Box::new(value))
    }
}
impl From<InputRichBlockPullQuotation> for InputRichBlock {
    fn from(value: InputRichBlockPullQuotation) -> Self {
        Self::PullQuotation(Box::new(value))
    }
}
impl From<InputRichBlockCollage> for InputRichBlock {
    fn from(value: InputRichBlockCollage) -> Self {
        Self::Collage(Box::new(value))
    }
}
impl From<InputRichBlockSlideshow> for InputRichBlock {
    fn from(value: InputRichBlockSlideshow) -> Self {
        Self::Slideshow(Box::new(value))
    }
}
impl From<InputRichBlockTable> for InputRichBlock {
    fn from(value: InputRichBlockTable) -> Self {
        Self::Table(Box::new(value))
    }
}
impl From<InputRichBlockDetails> for InputRichBlock {
    fn from(value: InputRichBlockDetails) -> Self {
        Self::Details(Box::new(value))
    }
}
impl From<InputRichBlockMap> for InputRichBlock {
    fn from(value: InputRichBlockMap) -> Self {
        Self::Map(Box::new(value))
    }
}
impl From<InputRichBlockButtons> for InputRichBlock {
    fn from(value: InputRichBlockButtons) -> Self {
        Self::Buttons(Box::new(value))
    }
}
impl From<InputRichBlockAnimation> for InputRichBlock {
    fn from(value: InputRichBlockAnimation) -> Self {
        Self::Animation(Box::new(value))
    }
}
impl From<InputRichBlockAudio> for InputRichBlock {
    fn from(value: InputRichBlockAudio) -> Self {
        Self::Audio(Box::new(value))
    }
}
impl From<InputRichBlockDocument> for InputRichBlock {
    fn from(value: InputRichBlockDocument) -> Self {
        Self::Document(Box::new(value))
    }
}
impl From<InputRichBlockPhoto> for InputRichBlock {
    fn from(value: InputRichBlockPhoto) -> Self {
        Self::Photo(Box::new(value))
    }
}
impl From<InputRichBlockVideo> for InputRichBlock {
    fn from(value: InputRichBlockVideo) -> Self {
        Self::Video(Box::new(value))
    }
}
impl From<InputRichBlockVoiceNote> for InputRichBlock {
    fn from(value: InputRichBlockVoiceNote) -> Self {
        Self::VoiceNote(Box::new(value))
    }
}
impl From<InputRichBlockThinking> for InputRichBlock {
    fn from(value: InputRichBlockThinking) -> Self {
        Self::Thinking(Box::new(value))
    }
}
/// Rich message media: one of 6 types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RichMessageMedia {
    /// `type` is `animation`.
    Animation(Box<InputMediaAnimation>),
    /// `type` is `audio`.
    Audio(Box<InputMediaAudio>),
    /// `type` is `document`.
    Document(Box<InputMediaDocument>),
    /// `type` is `photo`.
    Photo(Box<InputMediaPhoto>),
    /// `type` is `video`.
    Video(Box<InputMediaVideo>),
    /// `type` is `voice_note`.
    VoiceNote(Box<InputMediaVoiceNote>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for RichMessageMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Animation(value) => (**value).serialize(serializer),
            Self::Audio(value) => (**value).serialize(serializer),
            Self::Document(value) => (**value).serialize(serializer),
            Self::Photo(value) => (**value).serialize(serializer),
            Self::Video(value) => (**value).serialize(serializer),
            Self::VoiceNote(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for RichMessageMedia {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "animation" => 0,
            "audio" => 1,
            "document" => 2,
            "photo" => 3,
            "video" => 4,
            "voice_note" => 5,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <InputMediaAnimation as de::Object>::find(field).is_some(),
            1 => <InputMediaAudio as de::Object>::find(field).is_some(),
            2 => <InputMediaDocument as de::Object>::find(field).is_some(),
            3 => <InputMediaPhoto as de::Object>::find(field).is_some(),
            4 => <InputMediaVideo as de::Object>::find(field).is_some(),
            _ => <InputMediaVoiceNote as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::Animation),
            1 => de::boxed(fields, Self::Audio),
            2 => de::boxed(fields, Self::Document),
            3 => de::boxed(fields, Self::Photo),
            4 => de::boxed(fields, Self::Video),
            _ => de::boxed(fields, Self::VoiceNote),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for RichMessageMedia {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

impl From<InputMediaAnimation> for RichMessageMedia {
    fn from(value: InputMediaAnimation) -> Self {
        Self::Animation(Box::new(value))
    }
}
impl From<InputMediaAudio> for RichMessageMedia {
    fn from(value: InputMediaAudio) -> Self {
        Self::Audio(Box::new(value))
    }
}
impl From<InputMediaDocument> for RichMessageMedia {
    fn from(value: InputMediaDocument) -> Self {
        Self::Document(Box::new(value))
    }
}
impl From<InputMediaPhoto> for RichMessageMedia {
    fn from(value: InputMediaPhoto) -> Self {
        Self::Photo(Box::new(value))
    }
}
impl From<InputMediaVideo> for RichMessageMedia {
    fn from(value: InputMediaVideo) -> Self {
        Self::Video(Box::new(value))
    }
}
impl From<InputMediaVoiceNote> for RichMessageMedia {
    fn from(value: InputMediaVoiceNote) -> Self {
        Self::VoiceNote(Box::new(value))
    }
}
/// Input rich message; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichmessage). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InputRichMessage {
    /// Blocks. Since Bot API 10.2.
    pub blocks: Option<Vec<InputRichBlock>>,
    /// HTML.
    pub html: Option<String>,
    /// Markdown.
    pub markdown: Option<String>,
    /// Media. Since Bot API 10.2.
    pub media: Option<Vec<InputRichMessageMedia>>,
    /// Whether it is rtl.
    pub is_rtl: Option<bool>,
    /// Whether this applies: skip entity detection.
    pub skip_entity_detection: Option<bool>,
}

impl InputRichMessage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {
            blocks: None,
            html: None,
            markdown: None,
            media: None,
            is_rtl: None,
            skip_entity_detection: None,
        }
    }
    /// Blocks. Since Bot API 10.2.
    #[must_use]
    pub fn blocks(mut self, blocks: impl Into<Vec<InputRichBlock>>) -> Self {
        self.blocks = Some(blocks.into());
        self
    }
    /// HTML.
    #[must_use]
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }
    /// Markdown.
    #[must_use]
    pub fn markdown(mut self, markdown: impl Into<String>) -> Self {
        self.markdown = Some(markdown.into());
        self
    }
    /// Media. Since Bot API 10.2.
    #[must_use]
    pub fn media(mut self, media: impl Into<Vec<InputRichMessageMedia>>) -> Self {
        self.media = Some(media.into());
        self
    }
    /// Whether it is rtl.
    #[must_use]
    pub fn is_rtl(mut self, is_rtl: bool) -> Self {
        self.is_rtl = Some(is_rtl);
        self
    }
    /// Whether this applies: skip entity detection.
    #[must_use]
    pub fn skip_entity_detection(mut self, skip_entity_detection: bool) -> Self {
        self.skip_entity_detection = Some(skip_entity_detection);
        self
    }
}

impl Serialize for InputRichMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.blocks {
            map.serialize_entry("blocks", value)?;
        }
        if let Some(value) = &self.html {
            map.serialize_entry("html", value)?;
        }
        if let Some(value) = &self.markdown {
            map.serialize_entry("markdown", value)?;
        }
        if let Some(value) = &self.media {
            map.serialize_entry("media", value)?;
        }
        if let Some(value) = &self.is_rtl {
            map.serialize_entry("is_rtl", value)?;
        }
        if let Some(value) = &self.skip_entity_detection {
            map.serialize_entry("skip_entity_detection", value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichMessage {
    const EXPECTED: &'static str = "an object, InputRichMessage";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "blocks" => 0,
            "html" => 1,
            "markdown" => 2,
            "media" => 3,
            "is_rtl" => 4,
            "skip_entity_detection" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut blocks = None;
        let mut html = None;
        let mut markdown = None;
        let mut media = None;
        let mut is_rtl = None;
        let mut skip_entity_detection = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut blocks)?,
                1 => de::value(&mut map, &mut html)?,
                2 => de::value(&mut map, &mut markdown)?,
                3 => de::value(&mut map, &mut media)?,
                4 => de::value(&mut map, &mut is_rtl)?,
                _ => de::value(&mut map, &mut skip_entity_detection)?,
            }
        }
        Ok(Self { blocks, html, markdown, media, is_rtl, skip_entity_detection })
    }
}

impl<'de> Deserialize<'de> for InputRichMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich message media, with `id` and `media`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichmessagemedia). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichMessageMedia {
    /// Identifier, 1 to 64 characters.
    pub id: String,
    /// Media.
    pub media: RichMessageMedia,
}

impl InputRichMessageMedia {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<String>, media: impl Into<RichMessageMedia>) -> Self {
        Self { id: id.into(), media: media.into() }
    }
}

impl Serialize for InputRichMessageMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("media", &self.media)?;
        map.end()
    }
}

impl de::Object for InputRichMessageMedia {
    const EXPECTED: &'static str = "an object, InputRichMessageMedia";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "id" => 0,
            "media" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut media = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut id)?,
                _ => de::value(&mut map, &mut media)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(media) = media else { return Err(de::missing("media")) };
        Ok(Self { id, media })
    }
}

impl<'de> Deserialize<'de> for InputRichMessageMedia {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block list item, with `blocks`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblocklistitem). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockListItem {
    /// Blocks.
    pub blocks: Vec<InputRichBlock>,
    /// Whether it has checkbox.
    pub has_checkbox: bool,
    /// Whether it is checked.
    pub is_checked: bool,
    /// Value.
    pub value: Option<i64>,
    /// Which kind it is.
    pub kind: Option<ListMarkerType>,
}

impl InputRichBlockListItem {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(blocks: impl Into<Vec<InputRichBlock>>) -> Self {
        Self {
            blocks: blocks.into(),
            has_checkbox: false,
            is_checked: false,
            value: None,
            kind: None,
        }
    }
    /// Whether it has checkbox.
    #[must_use]
    pub fn has_checkbox(mut self, has_checkbox: bool) -> Self {
        self.has_checkbox = has_checkbox;
        self
    }
    /// Whether it is checked.
    #[must_use]
    pub fn is_checked(mut self, is_checked: bool) -> Self {
        self.is_checked = is_checked;
        self
    }
    /// Value.
    #[must_use]
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }
    /// Which kind it is.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<ListMarkerType>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl Serialize for InputRichBlockListItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("blocks", &self.blocks)?;
        if self.has_checkbox {
            map.serialize_entry("has_checkbox", &true)?;
        }
        if self.is_checked {
            map.serialize_entry("is_checked", &true)?;
        }
        if let Some(value) = &self.value {
            map.serialize_entry("value", value)?;
        }
        if let Some(value) = &self.kind {
            map.serialize_entry("type", value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockListItem {
    const EXPECTED: &'static str = "an object, InputRichBlockListItem";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "blocks" => 0,
            "has_checkbox" => 1,
            "is_checked" => 2,
            "value" => 3,
            "type" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut blocks = None;
        let mut has_checkbox = false;
        let mut is_checked = false;
        let mut value = None;
        let mut kind = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut blocks)?,
                1 => de::flag(&mut map, &mut has_checkbox)?,
                2 => de::flag(&mut map, &mut is_checked)?,
                3 => de::int(&mut map, &mut value)?,
                _ => de::value(&mut map, &mut kind)?,
            }
        }
        let Some(blocks) = blocks else { return Err(de::missing("blocks")) };
        Ok(Self { blocks, has_checkbox, is_checked, value, kind })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockListItem {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block paragraph, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockparagraph). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockParagraph {
    /// Text.
    pub text: RichText,
}

impl InputRichBlockParagraph {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl Serialize for InputRichBlockParagraph {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "paragraph")?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl de::Object for InputRichBlockParagraph {
    const EXPECTED: &'static str = "an object, InputRichBlockParagraph";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut text)?;
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        Ok(Self { text })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockParagraph {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block section heading, with `text` and `size`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblocksectionheading). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockSectionHeading {
    /// Text.
    pub text: RichText,
    /// Size, 1 to 6.
    pub size: i64,
}

impl InputRichBlockSectionHeading {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>, size: i64) -> Self {
        Self { text: text.into(), size }
    }
}

impl Serialize for InputRichBlockSectionHeading {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "heading")?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("size", &self.size)?;
        map.end()
    }
}

impl de::Object for InputRichBlockSectionHeading {
    const EXPECTED: &'static str = "an object, InputRichBlockSectionHeading";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "size" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut size = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::int(&mut map, &mut size)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(size) = size else { return Err(de::missing("size")) };
        Ok(Self { text, size })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockSectionHeading {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block preformatted, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockpreformatted). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockPreformatted {
    /// Text.
    pub text: RichText,
    /// Language.
    pub language: Option<String>,
}

impl InputRichBlockPreformatted {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into(), language: None }
    }
    /// Language.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
}

impl Serialize for InputRichBlockPreformatted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "pre")?;
        map.serialize_entry("text", &self.text)?;
        if let Some(value) = &self.language {
            map.serialize_entry("language", value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockPreformatted {
    const EXPECTED: &'static str = "an object, InputRichBlockPreformatted";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "language" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut language = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::value(&mut map, &mut language)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        Ok(Self { text, language })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockPreformatted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block footer, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockfooter). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockFooter {
    /// Text.
    pub text: RichText,
}

impl InputRichBlockFooter {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl Serialize for InputRichBlockFooter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "footer")?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl de::Object for InputRichBlockFooter {
    const EXPECTED: &'static str = "an object, InputRichBlockFooter";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut text)?;
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        Ok(Self { text })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockFooter {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block divider; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockdivider). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InputRichBlockDivider {}

impl InputRichBlockDivider {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for InputRichBlockDivider {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "divider")?;
        map.end()
    }
}

impl de::Object for InputRichBlockDivider {
    const EXPECTED: &'static str = "an object, InputRichBlockDivider";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for InputRichBlockDivider {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block mathematical expression, with `expression`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockmathematicalexpression). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockMathematicalExpression {
    /// Expression.
    pub expression: String,
}

impl InputRichBlockMathematicalExpression {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(expression: impl Into<String>) -> Self {
        Self { expression: expression.into() }
    }
}

impl Serialize for InputRichBlockMathematicalExpression {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "mathematical_expression")?;
        map.serialize_entry("expression", &self.expression)?;
        map.end()
    }
}

impl de::Object for InputRichBlockMathematicalExpression {
    const EXPECTED: &'static str = "an object, InputRichBlockMathematicalExpression";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "expression" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut expression = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut expression)?;
        }
        let Some(expression) = expression else { return Err(de::missing("expression")) };
        Ok(Self { expression })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockMathematicalExpression {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block anchor, with `name`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockanchor). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockAnchor {
    /// Name.
    pub name: String,
}

impl InputRichBlockAnchor {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Serialize for InputRichBlockAnchor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "anchor")?;
        map.serialize_entry("name", &self.name)?;
        map.end()
    }
}

impl de::Object for InputRichBlockAnchor {
    const EXPECTED: &'static str = "an object, InputRichBlockAnchor";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "name" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut name = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut name)?;
        }
        let Some(name) = name else { return Err(de::missing("name")) };
        Ok(Self { name })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockAnchor {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block list, with `items`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblocklist). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockList {
    /// Items.
    pub items: Vec<InputRichBlockListItem>,
}

impl InputRichBlockList {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(items: impl Into<Vec<InputRichBlockListItem>>) -> Self {
        Self { items: items.into() }
    }
}

impl Serialize for InputRichBlockList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "list")?;
        map.serialize_entry("items", &self.items)?;
        map.end()
    }
}

impl de::Object for InputRichBlockList {
    const EXPECTED: &'static str = "an object, InputRichBlockList";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "items" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut items = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut items)?;
        }
        let Some(items) = items else { return Err(de::missing("items")) };
        Ok(Self { items })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block block quotation, with `blocks`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockblockquotation). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockBlockQuotation {
    /// Blocks.
    pub blocks: Vec<InputRichBlock>,
    /// Credit.
    pub credit: Option<Box<RichText>>,
}

impl InputRichBlockBlockQuotation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(blocks: impl Into<Vec<InputRichBlock>>) -> Self {
        Self { blocks: blocks.into(), credit: None }
    }
    /// Credit.
    #[must_use]
    pub fn credit(mut self, credit: impl Into<RichText>) -> Self {
        self.credit = Some(Box::new(credit.into()));
        self
    }
}

impl Serialize for InputRichBlockBlockQuotation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "blockquote")?;
        map.serialize_entry("blocks", &self.blocks)?;
        if let Some(value) = &self.credit {
            map.serialize_entry("credit", &**value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockBlockQuotation {
    const EXPECTED: &'static str = "an object, InputRichBlockBlockQuotation";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "blocks" => 0,
            "credit" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut blocks = None;
        let mut credit = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut blocks)?,
                _ => de::boxed_value(&mut map, &mut credit)?,
            }
        }
        let Some(blocks) = blocks else { return Err(de::missing("blocks")) };
        Ok(Self { blocks, credit })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockBlockQuotation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block expandable block quotation, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockexpandableblockquotation). Since Bot API 10.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockExpandableBlockQuotation {
    /// Text.
    pub text: RichText,
    /// Credit.
    pub credit: Option<Box<RichText>>,
}

impl InputRichBlockExpandableBlockQuotation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into(), credit: None }
    }
    /// Credit.
    #[must_use]
    pub fn credit(mut self, credit: impl Into<RichText>) -> Self {
        self.credit = Some(Box::new(credit.into()));
        self
    }
}

impl Serialize for InputRichBlockExpandableBlockQuotation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "expandable_blockquote")?;
        map.serialize_entry("text", &self.text)?;
        if let Some(value) = &self.credit {
            map.serialize_entry("credit", &**value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockExpandableBlockQuotation {
    const EXPECTED: &'static str = "an object, InputRichBlockExpandableBlockQuotation";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "credit" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut credit = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::boxed_value(&mut map, &mut credit)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        Ok(Self { text, credit })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockExpandableBlockQuotation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block pull quotation, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockpullquotation). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockPullQuotation {
    /// Text.
    pub text: RichText,
    /// Credit.
    pub credit: Option<Box<RichText>>,
}

impl InputRichBlockPullQuotation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into(), credit: None }
    }
    /// Credit.
    #[must_use]
    pub fn credit(mut self, credit: impl Into<RichText>) -> Self {
        self.credit = Some(Box::new(credit.into()));
        self
    }
}

impl Serialize for InputRichBlockPullQuotation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "pullquote")?;
        map.serialize_entry("text", &self.text)?;
        if let Some(value) = &self.credit {
            map.serialize_entry("credit", &**value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockPullQuotation {
    const EXPECTED: &'static str = "an object, InputRichBlockPullQuotation";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "credit" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut credit = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::boxed_value(&mut map, &mut credit)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        Ok(Self { text, credit })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockPullQuotation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block collage, with `blocks`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockcollage). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockCollage {
    /// Blocks.
    pub blocks: Vec<InputRichBlock>,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockCollage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(blocks: impl Into<Vec<InputRichBlock>>) -> Self {
        Self { blocks: blocks.into(), caption: None }
    }
    /// Caption.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<RichBlockCaption>) -> Self {
        self.caption = Some(Box::new(caption.into()));
        self
    }
}

impl Serialize for InputRichBlockCollage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "collage")?;
        map.serialize_entry("blocks", &self.blocks)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", &**value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockCollage {
    const EXPECTED: &'static str = "an object, InputRichBlockCollage";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "blocks" => 0,
            "caption" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut blocks = None;
        let mut caption = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut blocks)?,
                _ => de::boxed_value(&mut map, &mut caption)?,
            }
        }
        let Some(blocks) = blocks else { return Err(de::missing("blocks")) };
        Ok(Self { blocks, caption })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockCollage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block slideshow, with `blocks`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockslideshow). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockSlideshow {
    /// Blocks.
    pub blocks: Vec<InputRichBlock>,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockSlideshow {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(blocks: impl Into<Vec<InputRichBlock>>) -> Self {
        Self { blocks: blocks.into(), caption: None }
    }
    /// Caption.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<RichBlockCaption>) -> Self {
        self.caption = Some(Box::new(caption.into()));
        self
    }
}

impl Serialize for InputRichBlockSlideshow {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "slideshow")?;
        map.serialize_entry("blocks", &self.blocks)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", &**value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockSlideshow {
    const EXPECTED: &'static str = "an object, InputRichBlockSlideshow";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "blocks" => 0,
            "caption" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut blocks = None;
        let mut caption = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut blocks)?,
                _ => de::boxed_value(&mut map, &mut caption)?,
            }
        }
        let Some(blocks) = blocks else { return Err(de::missing("blocks")) };
        Ok(Self { blocks, caption })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockSlideshow {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block table, with `cells`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblocktable). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockTable {
    /// Cells.
    pub cells: Vec<Vec<RichBlockTableCell>>,
    /// Whether it is bordered.
    pub is_bordered: bool,
    /// Whether it is striped.
    pub is_striped: bool,
    /// Whether it is compact. Since Bot API 10.3.
    pub is_compact: bool,
    /// Caption.
    pub caption: Option<Box<RichText>>,
}

impl InputRichBlockTable {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(cells: impl Into<Vec<Vec<RichBlockTableCell>>>) -> Self {
        Self {
            cells: cells.into(),
            is_bordered: false,
            is_striped: false,
            is_compact: false,
            caption: None,
        }
    }
    /// Whether it is bordered.
    #[must_use]
    pub fn is_bordered(mut self, is_bordered: bool) -> Self {
        self.is_bordered = is_bordered;
        self
    }
    /// Whether it is striped.
    #[must_use]
    pub fn is_striped(mut self, is_striped: bool) -> Self {
        self.is_striped = is_striped;
        self
    }
    /// Whether it is compact. Since Bot API 10.3.
    #[must_use]
    pub fn is_compact(mut self, is_compact: bool) -> Self {
        self.is_compact = is_compact;
        self
    }
    /// Caption.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<RichText>) -> Self {
        self.caption = Some(Box::new(caption.into()));
        self
    }
}

impl Serialize for InputRichBlockTable {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "table")?;
        map.serialize_entry("cells", &self.cells)?;
        if self.is_bordered {
            map.serialize_entry("is_bordered", &true)?;
        }
        if self.is_striped {
            map.serialize_entry("is_striped", &true)?;
        }
        if self.is_compact {
            map.serialize_entry("is_compact", &true)?;
        }
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", &**value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockTable {
    const EXPECTED: &'static str = "an object, InputRichBlockTable";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "cells" => 0,
            "is_bordered" => 1,
            "is_striped" => 2,
            "is_compact" => 3,
            "caption" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut cells = None;
        let mut is_bordered = false;
        let mut is_striped = false;
        let mut is_compact = false;
        let mut caption = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut cells)?,
                1 => de::flag(&mut map, &mut is_bordered)?,
                2 => de::flag(&mut map, &mut is_striped)?,
                3 => de::flag(&mut map, &mut is_compact)?,
                _ => de::boxed_value(&mut map, &mut caption)?,
            }
        }
        let Some(cells) = cells else { return Err(de::missing("cells")) };
        Ok(Self { cells, is_bordered, is_striped, is_compact, caption })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockTable {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block details, with `summary` and `blocks`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockdetails). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockDetails {
    /// Summary.
    pub summary: RichText,
    /// Blocks.
    pub blocks: Vec<InputRichBlock>,
    /// Whether it is open.
    pub is_open: bool,
}

impl InputRichBlockDetails {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(summary: impl Into<RichText>, blocks: impl Into<Vec<InputRichBlock>>) -> Self {
        Self { summary: summary.into(), blocks: blocks.into(), is_open: false }
    }
    /// Whether it is open.
    #[must_use]
    pub fn is_open(mut self, is_open: bool) -> Self {
        self.is_open = is_open;
        self
    }
}

impl Serialize for InputRichBlockDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "details")?;
        map.serialize_entry("summary", &self.summary)?;
        map.serialize_entry("blocks", &self.blocks)?;
        if self.is_open {
            map.serialize_entry("is_open", &true)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockDetails {
    const EXPECTED: &'static str = "an object, InputRichBlockDetails";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "summary" => 0,
            "blocks" => 1,
            "is_open" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut summary = None;
        let mut blocks = None;
        let mut is_open = false;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut summary)?,
                1 => de::value(&mut map, &mut blocks)?,
                _ => de::flag(&mut map, &mut is_open)?,
            }
        }
        let Some(summary) = summary else { return Err(de::missing("summary")) };
        let Some(blocks) = blocks else { return Err(de::missing("blocks")) };
        Ok(Self { summary, blocks, is_open })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block map, with `location`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockmap). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockMap {
    /// Location.
    pub location: Location,
    /// Zoom, 0 to 24.
    pub zoom: Option<i64>,
    /// Width, in pixels, 0 to 10000.
    pub width: Option<i64>,
    /// Height, in pixels, 0 to 10000.
    pub height: Option<i64>,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockMap {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(location: impl Into<Location>) -> Self {
        Self { location: location.into(), zoom: None, width: None, height: None, caption: None }
    }
    /// Zoom, 0 to 24.
    #[must_use]
    pub fn zoom(mut self, zoom: i64) -> Self {
        self.zoom = Some(zoom);
        self
    }
    /// Width, in pixels, 0 to 10000.
    #[must_use]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
    /// Height, in pixels, 0 to 10000.
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
    /// Caption.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<RichBlockCaption>) -> Self {
        self.caption = Some(Box::new(caption.into()));
        self
    }
}

impl Serialize for InputRichBlockMap {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "map")?;
        map.serialize_entry("location", &self.location)?;
        if let Some(value) = &self.zoom {
            map.serialize_entry("zoom", value)?;
        }
        if let Some(value) = &self.width {
            map.serialize_entry("width", value)?;
        }
        if let Some(value) = &self.height {
            map.serialize_entry("height", value)?;
        }
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", &**value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockMap {
    const EXPECTED: &'static str = "an object, InputRichBlockMap";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "location" => 0,
            "zoom" => 1,
            "width" => 2,
            "height" => 3,
            "caption" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut location = None;
        let mut zoom = None;
        let mut width = None;
        let mut height = None;
        let mut caption = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut location)?,
                1 => de::int(&mut map, &mut zoom)?,
                2 => de::int(&mut map, &mut width)?,
                3 => de::int(&mut map, &mut height)?,
                _ => de::boxed_value(&mut map, &mut caption)?,
            }
        }
        let Some(location) = location else { return Err(de::missing("location")) };
        Ok(Self { location, zoom, width, height, caption })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockMap {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block buttons, with `buttons`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockbuttons). Since Bot API 10.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockButtons {
    /// Buttons, 1 to 8 items.
    pub buttons: Vec<RichMessageButton>,
    /// Align.
    pub align: Option<HorizontalAlign>,
}

impl InputRichBlockButtons {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(buttons: impl Into<Vec<RichMessageButton>>) -> Self {
        Self { buttons: buttons.into(), align: None }
    }
    /// Align.
    #[must_use]
    pub fn align(mut self, align: impl Into<HorizontalAlign>) -> Self {
        self.align = Some(align.into());
        self
    }
}

impl Serialize for InputRichBlockButtons {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "buttons")?;
        map.serialize_entry("buttons", &self.buttons)?;
        if let Some(value) = &self.align {
            map.serialize_entry("align", value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockButtons {
    const EXPECTED: &'static str = "an object, InputRichBlockButtons";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "buttons" => 0,
            "align" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut buttons = None;
        let mut align = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut buttons)?,
                _ => de::value(&mut map, &mut align)?,
            }
        }
        let Some(buttons) = buttons else { return Err(de::missing("buttons")) };
        Ok(Self { buttons, align })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockButtons {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block animation, with `animation`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockanimation). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockAnimation {
    /// Animation.
    pub animation: InputMediaAnimation,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockAnimation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(animation: impl Into<InputMediaAnimation>) -> Self {
        Self { animation: animation.into(), caption: None }
    }
    /// Caption.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<RichBlockCaption>) -> Self {
        self.caption = Some(Box::new(caption.into()));
        self
    }
}

impl Serialize for InputRichBlockAnimation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "animation")?;
        map.serialize_entry("animation", &self.animation)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", &**value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockAnimation {
    const EXPECTED: &'static str = "an object, InputRichBlockAnimation";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "animation" => 0,
            "caption" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut animation = None;
        let mut caption = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut animation)?,
                _ => de::boxed_value(&mut map, &mut caption)?,
            }
        }
        let Some(animation) = animation else { return Err(de::missing("animation")) };
        Ok(Self { animation, caption })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockAnimation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block audio, with `audio`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockaudio). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockAudio {
    /// Audio.
    pub audio: InputMediaAudio,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockAudio {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(audio: impl Into<InputMediaAudio>) -> Self {
        Self { audio: audio.into(), caption: None }
    }
    /// Caption.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<RichBlockCaption>) -> Self {
        self.caption = Some(Box::new(caption.into()));
        self
    }
}

impl Serialize for InputRichBlockAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "audio")?;
        map.serialize_entry("audio", &self.audio)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", &**value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockAudio {
    const EXPECTED: &'static str = "an object, InputRichBlockAudio";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "audio" => 0,
            "caption" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut audio = None;
        let mut caption = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut audio)?,
                _ => de::boxed_value(&mut map, &mut caption)?,
            }
        }
        let Some(audio) = audio else { return Err(de::missing("audio")) };
        Ok(Self { audio, caption })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockAudio {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block document, with `document`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockdocument). Since Bot API 10.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockDocument {
    /// Document.
    pub document: InputMediaDocument,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockDocument {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(document: impl Into<InputMediaDocument>) -> Self {
        Self { document: document.into(), caption: None }
    }
    /// Caption.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<RichBlockCaption>) -> Self {
        self.caption = Some(Box::new(caption.into()));
        self
    }
}

impl Serialize for InputRichBlockDocument {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "document")?;
        map.serialize_entry("document", &self.document)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", &**value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockDocument {
    const EXPECTED: &'static str = "an object, InputRichBlockDocument";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "document" => 0,
            "caption" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut document = None;
        let mut caption = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut document)?,
                _ => de::boxed_value(&mut map, &mut caption)?,
            }
        }
        let Some(document) = document else { return Err(de::missing("document")) };
        Ok(Self { document, caption })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockDocument {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block photo, with `photo`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockphoto). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockPhoto {
    /// Photo.
    pub photo: InputMediaPhoto,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockPhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(photo: impl Into<InputMediaPhoto>) -> Self {
        Self { photo: photo.into(), caption: None }
    }
    /// Caption.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<RichBlockCaption>) -> Self {
        self.caption = Some(Box::new(caption.into()));
        self
    }
}

impl Serialize for InputRichBlockPhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "photo")?;
        map.serialize_entry("photo", &self.photo)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", &**value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockPhoto {
    const EXPECTED: &'static str = "an object, InputRichBlockPhoto";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "photo" => 0,
            "caption" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut photo = None;
        let mut caption = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut photo)?,
                _ => de::boxed_value(&mut map, &mut caption)?,
            }
        }
        let Some(photo) = photo else { return Err(de::missing("photo")) };
        Ok(Self { photo, caption })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockPhoto {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block video, with `video`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockvideo). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockVideo {
    /// Video.
    pub video: InputMediaVideo,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockVideo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(video: impl Into<InputMediaVideo>) -> Self {
        Self { video: video.into(), caption: None }
    }
    /// Caption.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<RichBlockCaption>) -> Self {
        self.caption = Some(Box::new(caption.into()));
        self
    }
}

impl Serialize for InputRichBlockVideo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "video")?;
        map.serialize_entry("video", &self.video)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", &**value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockVideo {
    const EXPECTED: &'static str = "an object, InputRichBlockVideo";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "video" => 0,
            "caption" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut video = None;
        let mut caption = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut video)?,
                _ => de::boxed_value(&mut map, &mut caption)?,
            }
        }
        let Some(video) = video else { return Err(de::missing("video")) };
        Ok(Self { video, caption })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockVideo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block voice note, with `voice_note`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockvoicenote). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockVoiceNote {
    /// Voice note.
    pub voice_note: InputMediaVoiceNote,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockVoiceNote {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(voice_note: impl Into<InputMediaVoiceNote>) -> Self {
        Self { voice_note: voice_note.into(), caption: None }
    }
    /// Caption.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<RichBlockCaption>) -> Self {
        self.caption = Some(Box::new(caption.into()));
        self
    }
}

impl Serialize for InputRichBlockVoiceNote {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "voice_note")?;
        map.serialize_entry("voice_note", &self.voice_note)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", &**value)?;
        }
        map.end()
    }
}

impl de::Object for InputRichBlockVoiceNote {
    const EXPECTED: &'static str = "an object, InputRichBlockVoiceNote";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "voice_note" => 0,
            "caption" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut voice_note = None;
        let mut caption = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut voice_note)?,
                _ => de::boxed_value(&mut map, &mut caption)?,
            }
        }
        let Some(voice_note) = voice_note else { return Err(de::missing("voice_note")) };
        Ok(Self { voice_note, caption })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockVoiceNote {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich block thinking, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichblockthinking). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockThinking {
    /// Text.
    pub text: RichText,
}

impl InputRichBlockThinking {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl Serialize for InputRichBlockThinking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "thinking")?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl de::Object for InputRichBlockThinking {
    const EXPECTED: &'static str = "an object, InputRichBlockThinking";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut text)?;
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        Ok(Self { text })
    }
}

impl<'de> Deserialize<'de> for InputRichBlockThinking {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input rich message content, with `rich_message`.
///
/// [Reference](https://core.telegram.org/bots/api#inputrichmessagecontent). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichMessageContent {
    /// Rich message.
    pub rich_message: InputRichMessage,
}

impl InputRichMessageContent {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(rich_message: impl Into<InputRichMessage>) -> Self {
        Self { rich_message: rich_message.into() }
    }
}

impl Serialize for InputRichMessageContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("rich_message", &self.rich_message)?;
        map.end()
    }
}

impl de::Object for InputRichMessageContent {
    const EXPECTED: &'static str = "an object, InputRichMessageContent";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "rich_message" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut rich_message = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut rich_message)?;
        }
        let Some(rich_message) = rich_message else { return Err(de::missing("rich_message")) };
        Ok(Self { rich_message })
    }
}

impl<'de> Deserialize<'de> for InputRichMessageContent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}
