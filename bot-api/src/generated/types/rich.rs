//! Rich messages as they are received.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::Deserialize;
use serde::{Serialize, ser::SerializeMap as _};

/// Rich text: one of 26 types.
///
/// [Reference](https://core.telegram.org/bots/api#richtext). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RichText {
    /// Plain text.
    Text(String),
    /// Several one after another.
    Parts(Vec<RichText>),
    /// `type` is `bold`.
    Bold(Box<RichTextBold>),
    /// `type` is `italic`.
    Italic(Box<RichTextItalic>),
    /// `type` is `underline`.
    Underline(Box<RichTextUnderline>),
    /// `type` is `strikethrough`.
    Strikethrough(Box<RichTextStrikethrough>),
    /// `type` is `spoiler`.
    Spoiler(Box<RichTextSpoiler>),
    /// `type` is `date_time`.
    DateTime(Box<RichTextDateTime>),
    /// `type` is `text_mention`.
    TextMention(Box<RichTextTextMention>),
    /// `type` is `subscript`.
    Subscript(Box<RichTextSubscript>),
    /// `type` is `superscript`.
    Superscript(Box<RichTextSuperscript>),
    /// `type` is `marked`.
    Marked(Box<RichTextMarked>),
    /// `type` is `code`.
    Code(Box<RichTextCode>),
    /// `type` is `custom_emoji`.
    CustomEmoji(Box<RichTextCustomEmoji>),
    /// `type` is `mathematical_expression`.
    MathematicalExpression(Box<RichTextMathematicalExpression>),
    /// `type` is `url`.
    Url(Box<RichTextUrl>),
    /// `type` is `email_address`.
    EmailAddress(Box<RichTextEmailAddress>),
    /// `type` is `phone_number`.
    PhoneNumber(Box<RichTextPhoneNumber>),
    /// `type` is `bank_card_number`.
    BankCardNumber(Box<RichTextBankCardNumber>),
    /// `type` is `mention`.
    Mention(Box<RichTextMention>),
    /// `type` is `hashtag`.
    Hashtag(Box<RichTextHashtag>),
    /// `type` is `cashtag`.
    Cashtag(Box<RichTextCashtag>),
    /// `type` is `bot_command`.
    BotCommand(Box<RichTextBotCommand>),
    /// `type` is `button`.
    Button(Box<RichTextButton>),
    /// `type` is `anchor`.
    Anchor(Box<RichTextAnchor>),
    /// `type` is `anchor_link`.
    AnchorLink(Box<RichTextAnchorLink>),
    /// `type` is `reference`.
    Reference(Box<RichTextReference>),
    /// `type` is `reference_link`.
    ReferenceLink(Box<RichTextReferenceLink>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for RichText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Parts(parts) => parts.serialize(serializer),
            Self::Bold(value) => (**value).serialize(serializer),
            Self::Italic(value) => (**value).serialize(serializer),
            Self::Underline(value) => (**value).serialize(serializer),
            Self::Strikethrough(value) => (**value).serialize(serializer),
            Self::Spoiler(value) => (**value).serialize(serializer),
            Self::DateTime(value) => (**value).serialize(serializer),
            Self::TextMention(value) => (**value).serialize(serializer),
            Self::Subscript(value) => (**value).serialize(serializer),
            Self::Superscript(value) => (**value).serialize(serializer),
            Self::Marked(value) => (**value).serialize(serializer),
            Self::Code(value) => (**value).serialize(serializer),
            Self::CustomEmoji(value) => (**value).serialize(serializer),
            Self::MathematicalExpression(value) => (**value).serialize(serializer),
            Self::Url(value) => (**value).serialize(serializer),
            Self::EmailAddress(value) => (**value).serialize(serializer),
            Self::PhoneNumber(value) => (**value).serialize(serializer),
            Self::BankCardNumber(value) => (**value).serialize(serializer),
            Self::Mention(value) => (**value).serialize(serializer),
            Self::Hashtag(value) => (**value).serialize(serializer),
            Self::Cashtag(value) => (**value).serialize(serializer),
            Self::BotCommand(value) => (**value).serialize(serializer),
            Self::Button(value) => (**value).serialize(serializer),
            Self::Anchor(value) => (**value).serialize(serializer),
            Self::AnchorLink(value) => (**value).serialize(serializer),
            Self::Reference(value) => (**value).serialize(serializer),
            Self::ReferenceLink(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for RichText {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "bold" => 0,
            "italic" => 1,
            "underline" => 2,
            "strikethrough" => 3,
            "spoiler" => 4,
            "date_time" => 5,
            "text_mention" => 6,
            "subscript" => 7,
            "superscript" => 8,
            "marked" => 9,
            "code" => 10,
            "custom_emoji" => 11,
            "mathematical_expression" => 12,
            "url" => 13,
            "email_address" => 14,
            "phone_number" => 15,
            "bank_card_number" => 16,
            "mention" => 17,
            "hashtag" => 18,
            "cashtag" => 19,
            "bot_command" => 20,
            "button" => 21,
            "anchor" => 22,
            "anchor_link" => 23,
            "reference" => 24,
            "reference_link" => 25,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <RichTextBold as de::Object>::find(field).is_some(),
            1 => <RichTextItalic as de::Object>::find(field).is_some(),
            2 => <RichTextUnderline as de::Object>::find(field).is_some(),
            3 => <RichTextStrikethrough as de::Object>::find(field).is_some(),
            4 => <RichTextSpoiler as de::Object>::find(field).is_some(),
            5 => <RichTextDateTime as de::Object>::find(field).is_some(),
            6 => <RichTextTextMention as de::Object>::find(field).is_some(),
            7 => <RichTextSubscript as de::Object>::find(field).is_some(),
            8 => <RichTextSuperscript as de::Object>::find(field).is_some(),
            9 => <RichTextMarked as de::Object>::find(field).is_some(),
            10 => <RichTextCode as de::Object>::find(field).is_some(),
            11 => <RichTextCustomEmoji as de::Object>::find(field).is_some(),
            12 => <RichTextMathematicalExpression as de::Object>::find(field).is_some(),
            13 => <RichTextUrl as de::Object>::find(field).is_some(),
            14 => <RichTextEmailAddress as de::Object>::find(field).is_some(),
            15 => <RichTextPhoneNumber as de::Object>::find(field).is_some(),
            16 => <RichTextBankCardNumber as de::Object>::find(field).is_some(),
            17 => <RichTextMention as de::Object>::find(field).is_some(),
            18 => <RichTextHashtag as de::Object>::find(field).is_some(),
            19 => <RichTextCashtag as de::Object>::find(field).is_some(),
            20 => <RichTextBotCommand as de::Object>::find(field).is_some(),
            21 => <RichTextButton as de::Object>::find(field).is_some(),
            22 => <RichTextAnchor as de::Object>::find(field).is_some(),
            23 => <RichTextAnchorLink as de::Object>::find(field).is_some(),
            24 => <RichTextReference as de::Object>::find(field).is_some(),
            _ => <RichTextReferenceLink as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::boxed(fields, Self::Bold),
            1 => de::boxed(fields, Self::Italic),
            2 => de::boxed(fields, Self::Underline),
            3 => de::boxed(fields, Self::Strikethrough),
            4 => de::boxed(fields, Self::Spoiler),
            5 => de::boxed(fields, Self::DateTime),
            6 => de::boxed(fields, Self::TextMention),
            7 => de::boxed(fields, Self::Subscript),
            8 => de::boxed(fields, Self::Superscript),
            9 => de::boxed(fields, Self::Marked),
            10 => de::boxed(fields, Self::Code),
            11 => de::boxed(fields, Self::CustomEmoji),
            12 => de::boxed(fields, Self::MathematicalExpression),
            13 => de::boxed(fields, Self::Url),
            14 => de::boxed(fields, Self::EmailAddress),
            15 => de::boxed(fields, Self::PhoneNumber),
            16 => de::boxed(fields, Self::BankCardNumber),
            17 => de::boxed(fields, Self::Mention),
            18 => de::boxed(fields, Self::Hashtag),
            19 => de::boxed(fields, Self::Cashtag),
            20 => de::boxed(fields, Self::BotCommand),
            21 => de::boxed(fields, Self::Button),
            22 => de::boxed(fields, Self::Anchor),
            23 => de::boxed(fields, Self::AnchorLink),
            24 => de::boxed(fields, Self::Reference),
            _ => de::boxed(fields, Self::ReferenceLink),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
    fn text(text: String) -> Option<Self> {
        Some(Self::Text(text))
    }
    fn parts(parts: Vec<Self>) -> Option<Self> {
        Some(Self::Parts(parts))
    }
}

impl<'de> Deserialize<'de> for RichText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::text_or_tagged(deserializer)
    }
}

impl From<RichTextBold> for RichText {
    fn from(value: RichTextBold) -> Self {
        Self::Bold(Box::new(value))
    }
}
impl From<RichTextItalic> for RichText {
    fn from(value: RichTextItalic) -> Self {
        Self::Italic(Box::new(value))
    }
}
impl From<RichTextUnderline> for RichText {
    fn from(value: RichTextUnderline) -> Self {
        Self::Underline(Box::new(value))
    }
}
impl From<RichTextStrikethrough> for RichText {
    fn from(value: RichTextStrikethrough) -> Self {
        Self::Strikethrough(Box::new(value))
    }
}
impl From<RichTextSpoiler> for RichText {
    fn from(value: RichTextSpoiler) -> Self {
        Self::Spoiler(Box::new(value))
    }
}
impl From<RichTextDateTime> for RichText {
    fn from(value: RichTextDateTime) -> Self {
        Self::DateTime(Box::new(value))
    }
}
impl From<RichTextTextMention> for RichText {
    fn from(value: RichTextTextMention) -> Self {
        Self::TextMention(Box::new(value))
    }
}
impl From<RichTextSubscript> for RichText {
    fn from(value: RichTextSubscript) -> Self {
        Self::Subscript(Box::new(value))
    }
}
impl From<RichTextSuperscript> for RichText {
    fn from(value: RichTextSuperscript) -> Self {
        Self::Superscript(Box::new(value))
    }
}
impl From<RichTextMarked> for RichText {
    fn from(value: RichTextMarked) -> Self {
        Self::Marked(Box::new(value))
    }
}
impl From<RichTextCode> for RichText {
    fn from(value: RichTextCode) -> Self {
        Self::Code(Box::new(value))
    }
}
impl From<RichTextCustomEmoji> for RichText {
    fn from(value: RichTextCustomEmoji) -> Self {
        Self::CustomEmoji(Box::new(value))
    }
}
impl From<RichTextMathematicalExpression> for RichText {
    fn from(value: RichTextMathematicalExpression) -> Self {
        Self::MathematicalExpression(Box::new(value))
    }
}
impl From<RichTextUrl> for RichText {
    fn from(value: RichTextUrl) -> Self {
        Self::Url(Box::new(value))
    }
}
impl From<RichTextEmailAddress> for RichText {
    fn from(value: RichTextEmailAddress) -> Self {
        Self::EmailAddress(Box::new(value))
    }
}
impl From<RichTextPhoneNumber> for RichText {
    fn from(value: RichTextPhoneNumber) -> Self {
        Self::PhoneNumber(Box::new(value))
    }
}
impl From<RichTextBankCardNumber> for RichText {
    fn from(value: RichTextBankCardNumber) -> Self {
        Self::BankCardNumber(Box::new(value))
    }
}
impl From<RichTextMention> for RichText {
    fn from(value: RichTextMention) -> Self {
        Self::Mention(Box::new(value))
    }
}
impl From<RichTextHashtag> for RichText {
    fn from(value: RichTextHashtag) -> Self {
        Self::Hashtag(Box::new(value))
    }
}
impl From<RichTextCashtag> for RichText {
    fn from(value: RichTextCashtag) -> Self {
        Self::Cashtag(Box::new(value))
    }
}
impl From<RichTextBotCommand> for RichText {
    fn from(value: RichTextBotCommand) -> Self {
        Self::BotCommand(Box::new(value))
    }
}
impl From<RichTextButton> for RichText {
    fn from(value: RichTextButton) -> Self {
        Self::Button(Box::new(value))
    }
}
impl From<RichTextAnchor> for RichText {
    fn from(value: RichTextAnchor) -> Self {
        Self::Anchor(Box::new(value))
    }
}
impl From<RichTextAnchorLink> for RichText {
    fn from(value: RichTextAnchorLink) -> Self {
        Self::AnchorLink(Box::new(value))
    }
}
impl From<RichTextReference> for RichText {
    fn from(value: RichTextReference) -> Self {
        Self::Reference(Box::new(value))
    }
}
impl From<RichTextReferenceLink> for RichText {
    fn from(value: RichTextReferenceLink) -> Self {
        Self::ReferenceLink(Box::new(value))
    }
}
impl From<&str> for RichText {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for RichText {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<Vec<RichText>> for RichText {
    fn from(parts: Vec<RichText>) -> Self {
        Self::Parts(parts)
    }
}
/// Rich block: one of 24 types.
///
/// [Reference](https://core.telegram.org/bots/api#richblock). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RichBlock {
    /// `type` is `paragraph`.
    Paragraph(Box<RichBlockParagraph>),
    /// `type` is `heading`.
    SectionHeading(Box<RichBlockSectionHeading>),
    /// `type` is `pre`.
    Preformatted(Box<RichBlockPreformatted>),
    /// `type` is `footer`.
    Footer(Box<RichBlockFooter>),
    /// `type` is `divider`.
    Divider(RichBlockDivider),
    /// `type` is `mathematical_expression`.
    MathematicalExpression(Box<RichBlockMathematicalExpression>),
    /// `type` is `anchor`.
    Anchor(Box<RichBlockAnchor>),
    /// `type` is `list`.
    List(Box<RichBlockList>),
    /// `type` is `blockquote`.
    BlockQuotation(Box<RichBlockBlockQuotation>),
    /// `type` is `expandable_blockquote`.
    ExpandableBlockQuotation(Box<RichBlockExpandableBlockQuotation>),
    /// `type` is `pullquote`.
    PullQuotation(Box<RichBlockPullQuotation>),
    /// `type` is `collage`.
    Collage(Box<RichBlockCollage>),
    /// `type` is `slideshow`.
    Slideshow(Box<RichBlockSlideshow>),
    /// `type` is `table`.
    Table(Box<RichBlockTable>),
    /// `type` is `details`.
    Details(Box<RichBlockDetails>),
    /// `type` is `map`.
    Map(Box<RichBlockMap>),
    /// `type` is `buttons`.
    Buttons(Box<RichBlockButtons>),
    /// `type` is `animation`.
    Animation(Box<RichBlockAnimation>),
    /// `type` is `audio`.
    Audio(Box<RichBlockAudio>),
    /// `type` is `document`.
    Document(Box<RichBlockDocument>),
    /// `type` is `photo`.
    Photo(Box<RichBlockPhoto>),
    /// `type` is `video`.
    Video(Box<RichBlockVideo>),
    /// `type` is `voice_note`.
    VoiceNote(Box<RichBlockVoiceNote>),
    /// `type` is `thinking`.
    Thinking(Box<RichBlockThinking>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for RichBlock {
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

impl de::Tagged for RichBlock {
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
            0 => <RichBlockParagraph as de::Object>::find(field).is_some(),
            1 => <RichBlockSectionHeading as de::Object>::find(field).is_some(),
            2 => <RichBlockPreformatted as de::Object>::find(field).is_some(),
            3 => <RichBlockFooter as de::Object>::find(field).is_some(),
            4 => <RichBlockDivider as de::Object>::find(field).is_some(),
            5 => <RichBlockMathematicalExpression as de::Object>::find(field).is_some(),
            6 => <RichBlockAnchor as de::Object>::find(field).is_some(),
            7 => <RichBlockList as de::Object>::find(field).is_some(),
            8 => <RichBlockBlockQuotation as de::Object>::find(field).is_some(),
            9 => <RichBlockExpandableBlockQuotation as de::Object>::find(field).is_some(),
            10 => <RichBlockPullQuotation as de::Object>::find(field).is_some(),
            11 => <RichBlockCollage as de::Object>::find(field).is_some(),
            12 => <RichBlockSlideshow as de::Object>::find(field).is_some(),
            13 => <RichBlockTable as de::Object>::find(field).is_some(),
            14 => <RichBlockDetails as de::Object>::find(field).is_some(),
            15 => <RichBlockMap as de::Object>::find(field).is_some(),
            16 => <RichBlockButtons as de::Object>::find(field).is_some(),
            17 => <RichBlockAnimation as de::Object>::find(field).is_some(),
            18 => <RichBlockAudio as de::Object>::find(field).is_some(),
            19 => <RichBlockDocument as de::Object>::find(field).is_some(),
            20 => <RichBlockPhoto as de::Object>::find(field).is_some(),
            21 => <RichBlockVideo as de::Object>::find(field).is_some(),
            22 => <RichBlockVoiceNote as de::Object>::find(field).is_some(),
            _ => <RichBlockThinking as de::Object>::find(field).is_some(),
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

impl<'de> Deserialize<'de> for RichBlock {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

/// Rich message, with `blocks`.
///
/// [Reference](https://core.telegram.org/bots/api#richmessage). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichMessage {
    /// Blocks.
    pub blocks: Vec<RichBlock>,
    /// Whether it is rtl.
    pub is_rtl: Option<bool>,
}

impl RichMessage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(blocks: impl Into<Vec<RichBlock>>) -> Self {
        Self { blocks: blocks.into(), is_rtl: None }
    }
}

impl Serialize for RichMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("blocks", &self.blocks)?;
        if let Some(value) = &self.is_rtl {
            map.serialize_entry("is_rtl", value)?;
        }
        map.end()
    }
}

impl de::Object for RichMessage {
    const EXPECTED: &'static str = "an object, RichMessage";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "blocks" => 0,
            "is_rtl" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut blocks = None;
        let mut is_rtl = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut blocks)?,
                _ => de::value(&mut map, &mut is_rtl)?,
            }
        }
        let Some(blocks) = blocks else { return Err(de::missing("blocks")) };
        Ok(Self { blocks, is_rtl })
    }
}

impl<'de> Deserialize<'de> for RichMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich message button, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richmessagebutton). Since Bot API 10.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichMessageButton {
    /// Text.
    pub text: RichText,
    /// Style.
    pub style: Option<RichButtonStyle>,
    /// URL.
    pub url: Option<String>,
    /// Callback data, 1 to 64 bytes.
    pub callback_data: Option<String>,
    /// Web app.
    pub web_app: Option<WebAppInfo>,
    /// Login URL.
    pub login_url: Option<Box<LoginUrl>>,
    /// Switch inline query.
    pub switch_inline_query: Option<String>,
    /// Switch inline query current chat.
    pub switch_inline_query_current_chat: Option<String>,
    /// Switch inline query chosen chat.
    pub switch_inline_query_chosen_chat: Option<Box<SwitchInlineQueryChosenChat>>,
    /// Copy text.
    pub copy_text: Option<CopyTextButton>,
    /// Disabled.
    pub disabled: Option<DisabledButton>,
}

impl RichMessageButton {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
            style: None,
            url: None,
            callback_data: None,
            web_app: None,
            login_url: None,
            switch_inline_query: None,
            switch_inline_query_current_chat: None,
            switch_inline_query_chosen_chat: None,
            copy_text: None,
            disabled: None,
        }
    }
    /// Style.
    #[must_use]
    pub fn style(mut self, style: impl Into<RichButtonStyle>) -> Self {
        self.style = Some(style.into());
        self
    }
    /// URL.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Callback data, 1 to 64 bytes.
    #[must_use]
    pub fn callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }
    /// Web app.
    #[must_use]
    pub fn web_app(mut self, web_app: impl Into<WebAppInfo>) -> Self {
        self.web_app = Some(web_app.into());
        self
    }
    /// Login URL.
    #[must_use]
    pub fn login_url(mut self, login_url: impl Into<LoginUrl>) -> Self {
        self.login_url = Some(Box::new(login_url.into()));
        self
    }
    /// Switch inline query.
    #[must_use]
    pub fn switch_inline_query(mut self, switch_inline_query: impl Into<String>) -> Self {
        self.switch_inline_query = Some(switch_inline_query.into());
        self
    }
    /// Switch inline query current chat.
    #[must_use]
    pub fn switch_inline_query_current_chat(
        mut self,
        switch_inline_query_current_chat: impl Into<String>,
    ) -> Self {
        self.switch_inline_query_current_chat = Some(switch_inline_query_current_chat.into());
        self
    }
    /// Switch inline query chosen chat.
    #[must_use]
    pub fn switch_inline_query_chosen_chat(
        mut self,
        switch_inline_query_chosen_chat: impl Into<SwitchInlineQueryChosenChat>,
    ) -> Self {
        self.switch_inline_query_chosen_chat =
            Some(Box::new(switch_inline_query_chosen_chat.into()));
        self
    }
    /// Copy text.
    #[must_use]
    pub fn copy_text(mut self, copy_text: impl Into<CopyTextButton>) -> Self {
        self.copy_text = Some(copy_text.into());
        self
    }
    /// Disabled.
    #[must_use]
    pub fn disabled(mut self, disabled: impl Into<DisabledButton>) -> Self {
        self.disabled = Some(disabled.into());
        self
    }
}

impl Serialize for RichMessageButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        if let Some(value) = &self.style {
            map.serialize_entry("style", value)?;
        }
        if let Some(value) = &self.url {
            map.serialize_entry("url", value)?;
        }
        if let Some(value) = &self.callback_data {
            map.serialize_entry("callback_data", value)?;
        }
        if let Some(value) = &self.web_app {
            map.serialize_entry("web_app", value)?;
        }
        if let Some(value) = &self.login_url {
            map.serialize_entry("login_url", &**value)?;
        }
        if let Some(value) = &self.switch_inline_query {
            map.serialize_entry("switch_inline_query", value)?;
        }
        if let Some(value) = &self.switch_inline_query_current_chat {
            map.serialize_entry("switch_inline_query_current_chat", value)?;
        }
        if let Some(value) = &self.switch_inline_query_chosen_chat {
            map.serialize_entry("switch_inline_query_chosen_chat", &**value)?;
        }
        if let Some(value) = &self.copy_text {
            map.serialize_entry("copy_text", value)?;
        }
        if let Some(value) = &self.disabled {
            map.serialize_entry("disabled", value)?;
        }
        map.end()
    }
}

impl de::Object for RichMessageButton {
    const EXPECTED: &'static str = "an object, RichMessageButton";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            3 => match name {
                "url" => 2,
                _ => return None,
            },
            4 => match name {
                "text" => 0,
                _ => return None,
            },
            5 => match name {
                "style" => 1,
                _ => return None,
            },
            7 => match name {
                "web_app" => 4,
                _ => return None,
            },
            8 => match name {
                "disabled" => 10,
                _ => return None,
            },
            9 => match name {
                "login_url" => 5,
                "copy_text" => 9,
                _ => return None,
            },
            13 => match name {
                "callback_data" => 3,
                _ => return None,
            },
            19 => match name {
                "switch_inline_query" => 6,
                _ => return None,
            },
            31 => match name {
                "switch_inline_query_chosen_chat" => 8,
                _ => return None,
            },
            32 => match name {
                "switch_inline_query_current_chat" => 7,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut style = None;
        let mut url = None;
        let mut callback_data = None;
        let mut web_app = None;
        let mut login_url = None;
        let mut switch_inline_query = None;
        let mut switch_inline_query_current_chat = None;
        let mut switch_inline_query_chosen_chat = None;
        let mut copy_text = None;
        let mut disabled = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                1 => de::value(&mut map, &mut style)?,
                2 => de::value(&mut map, &mut url)?,
                3 => de::value(&mut map, &mut callback_data)?,
                4 => de::value(&mut map, &mut web_app)?,
                5 => de::boxed_value(&mut map, &mut login_url)?,
                6 => de::value(&mut map, &mut switch_inline_query)?,
                7 => de::value(&mut map, &mut switch_inline_query_current_chat)?,
                8 => de::boxed_value(&mut map, &mut switch_inline_query_chosen_chat)?,
                9 => de::value(&mut map, &mut copy_text)?,
                _ => de::value(&mut map, &mut disabled)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        Ok(Self {
            text,
            style,
            url,
            callback_data,
            web_app,
            login_url,
            switch_inline_query,
            switch_inline_query_current_chat,
            switch_inline_query_chosen_chat,
            copy_text,
            disabled,
        })
    }
}

impl<'de> Deserialize<'de> for RichMessageButton {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text bold, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextbold). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextBold {
    /// Text.
    pub text: RichText,
}

impl RichTextBold {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl Serialize for RichTextBold {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "bold")?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl de::Object for RichTextBold {
    const EXPECTED: &'static str = "an object, RichTextBold";

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

impl<'de> Deserialize<'de> for RichTextBold {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text italic, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextitalic). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextItalic {
    /// Text.
    pub text: RichText,
}

impl RichTextItalic {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl Serialize for RichTextItalic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "italic")?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl de::Object for RichTextItalic {
    const EXPECTED: &'static str = "an object, RichTextItalic";

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

impl<'de> Deserialize<'de> for RichTextItalic {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text underline, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextunderline). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextUnderline {
    /// Text.
    pub text: RichText,
}

impl RichTextUnderline {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl Serialize for RichTextUnderline {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "underline")?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl de::Object for RichTextUnderline {
    const EXPECTED: &'static str = "an object, RichTextUnderline";

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

impl<'de> Deserialize<'de> for RichTextUnderline {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text strikethrough, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextstrikethrough). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextStrikethrough {
    /// Text.
    pub text: RichText,
}

impl RichTextStrikethrough {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl Serialize for RichTextStrikethrough {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "strikethrough")?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl de::Object for RichTextStrikethrough {
    const EXPECTED: &'static str = "an object, RichTextStrikethrough";

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

impl<'de> Deserialize<'de> for RichTextStrikethrough {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text spoiler, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextspoiler). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextSpoiler {
    /// Text.
    pub text: RichText,
}

impl RichTextSpoiler {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl Serialize for RichTextSpoiler {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "spoiler")?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl de::Object for RichTextSpoiler {
    const EXPECTED: &'static str = "an object, RichTextSpoiler";

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

impl<'de> Deserialize<'de> for RichTextSpoiler {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text date time, with `text`, `unix_time` and `date_time_format`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextdatetime). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextDateTime {
    /// Text.
    pub text: RichText,
    /// Unix time, a Unix time.
    pub unix_time: UnixTime,
    /// Date time format.
    pub date_time_format: String,
}

impl RichTextDateTime {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        text: impl Into<RichText>,
        unix_time: impl Into<UnixTime>,
        date_time_format: impl Into<String>,
    ) -> Self {
        Self {
            text: text.into(),
            unix_time: unix_time.into(),
            date_time_format: date_time_format.into(),
        }
    }
}

impl Serialize for RichTextDateTime {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "date_time")?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("unix_time", &self.unix_time)?;
        map.serialize_entry("date_time_format", &self.date_time_format)?;
        map.end()
    }
}

impl de::Object for RichTextDateTime {
    const EXPECTED: &'static str = "an object, RichTextDateTime";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "unix_time" => 1,
            "date_time_format" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut unix_time = None;
        let mut date_time_format = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                1 => de::value(&mut map, &mut unix_time)?,
                _ => de::value(&mut map, &mut date_time_format)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(unix_time) = unix_time else { return Err(de::missing("unix_time")) };
        let Some(date_time_format) = date_time_format else {
            return Err(de::missing("date_time_format"));
        };
        Ok(Self { text, unix_time, date_time_format })
    }
}

impl<'de> Deserialize<'de> for RichTextDateTime {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text text mention, with `text` and `user`.
///
/// [Reference](https://core.telegram.org/bots/api#richtexttextmention). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextTextMention {
    /// Text.
    pub text: RichText,
    /// User.
    pub user: User,
}

impl RichTextTextMention {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>, user: impl Into<User>) -> Self {
        Self { text: text.into(), user: user.into() }
    }
}

impl Serialize for RichTextTextMention {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "text_mention")?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("user", &self.user)?;
        map.end()
    }
}

impl de::Object for RichTextTextMention {
    const EXPECTED: &'static str = "an object, RichTextTextMention";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "user" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut user = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::value(&mut map, &mut user)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(user) = user else { return Err(de::missing("user")) };
        Ok(Self { text, user })
    }
}

impl<'de> Deserialize<'de> for RichTextTextMention {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text subscript, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextsubscript). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextSubscript {
    /// Text.
    pub text: RichText,
}

impl RichTextSubscript {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl Serialize for RichTextSubscript {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "subscript")?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl de::Object for RichTextSubscript {
    const EXPECTED: &'static str = "an object, RichTextSubscript";

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

impl<'de> Deserialize<'de> for RichTextSubscript {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text superscript, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextsuperscript). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextSuperscript {
    /// Text.
    pub text: RichText,
}

impl RichTextSuperscript {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl Serialize for RichTextSuperscript {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "superscript")?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl de::Object for RichTextSuperscript {
    const EXPECTED: &'static str = "an object, RichTextSuperscript";

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

impl<'de> Deserialize<'de> for RichTextSuperscript {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text marked, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextmarked). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextMarked {
    /// Text.
    pub text: RichText,
}

impl RichTextMarked {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl Serialize for RichTextMarked {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "marked")?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl de::Object for RichTextMarked {
    const EXPECTED: &'static str = "an object, RichTextMarked";

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

impl<'de> Deserialize<'de> for RichTextMarked {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text code, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextcode). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextCode {
    /// Text.
    pub text: RichText,
}

impl RichTextCode {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl Serialize for RichTextCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "code")?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl de::Object for RichTextCode {
    const EXPECTED: &'static str = "an object, RichTextCode";

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

impl<'de> Deserialize<'de> for RichTextCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text custom emoji, with `custom_emoji_id` and `alternative_text`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextcustomemoji). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextCustomEmoji {
    /// Custom emoji identifier.
    pub custom_emoji_id: CustomEmojiId,
    /// Alternative text.
    pub alternative_text: String,
}

impl RichTextCustomEmoji {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        custom_emoji_id: impl Into<CustomEmojiId>,
        alternative_text: impl Into<String>,
    ) -> Self {
        Self { custom_emoji_id: custom_emoji_id.into(), alternative_text: alternative_text.into() }
    }
}

impl Serialize for RichTextCustomEmoji {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "custom_emoji")?;
        map.serialize_entry("custom_emoji_id", &self.custom_emoji_id)?;
        map.serialize_entry("alternative_text", &self.alternative_text)?;
        map.end()
    }
}

impl de::Object for RichTextCustomEmoji {
    const EXPECTED: &'static str = "an object, RichTextCustomEmoji";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "custom_emoji_id" => 0,
            "alternative_text" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut custom_emoji_id = None;
        let mut alternative_text = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut custom_emoji_id)?,
                _ => de::value(&mut map, &mut alternative_text)?,
            }
        }
        let Some(custom_emoji_id) = custom_emoji_id else {
            return Err(de::missing("custom_emoji_id"));
        };
        let Some(alternative_text) = alternative_text else {
            return Err(de::missing("alternative_text"));
        };
        Ok(Self { custom_emoji_id, alternative_text })
    }
}

impl<'de> Deserialize<'de> for RichTextCustomEmoji {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text mathematical expression, with `expression`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextmathematicalexpression). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextMathematicalExpression {
    /// Expression.
    pub expression: String,
}

impl RichTextMathematicalExpression {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(expression: impl Into<String>) -> Self {
        Self { expression: expression.into() }
    }
}

impl Serialize for RichTextMathematicalExpression {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "mathematical_expression")?;
        map.serialize_entry("expression", &self.expression)?;
        map.end()
    }
}

impl de::Object for RichTextMathematicalExpression {
    const EXPECTED: &'static str = "an object, RichTextMathematicalExpression";

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

impl<'de> Deserialize<'de> for RichTextMathematicalExpression {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text URL, with `text` and `url`.
///
/// [Reference](https://core.telegram.org/bots/api#richtexturl). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextUrl {
    /// Text.
    pub text: RichText,
    /// URL.
    pub url: String,
}

impl RichTextUrl {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>, url: impl Into<String>) -> Self {
        Self { text: text.into(), url: url.into() }
    }
}

impl Serialize for RichTextUrl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "url")?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("url", &self.url)?;
        map.end()
    }
}

impl de::Object for RichTextUrl {
    const EXPECTED: &'static str = "an object, RichTextUrl";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "url" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut url = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::value(&mut map, &mut url)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(url) = url else { return Err(de::missing("url")) };
        Ok(Self { text, url })
    }
}

impl<'de> Deserialize<'de> for RichTextUrl {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text email address, with `text` and `email_address`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextemailaddress). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextEmailAddress {
    /// Text.
    pub text: RichText,
    /// Email address.
    pub email_address: String,
}

impl RichTextEmailAddress {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>, email_address: impl Into<String>) -> Self {
        Self { text: text.into(), email_address: email_address.into() }
    }
}

impl Serialize for RichTextEmailAddress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "email_address")?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("email_address", &self.email_address)?;
        map.end()
    }
}

impl de::Object for RichTextEmailAddress {
    const EXPECTED: &'static str = "an object, RichTextEmailAddress";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "email_address" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut email_address = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::value(&mut map, &mut email_address)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(email_address) = email_address else { return Err(de::missing("email_address")) };
        Ok(Self { text, email_address })
    }
}

impl<'de> Deserialize<'de> for RichTextEmailAddress {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text phone number, with `text` and `phone_number`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextphonenumber). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextPhoneNumber {
    /// Text.
    pub text: RichText,
    /// Phone number.
    pub phone_number: String,
}

impl RichTextPhoneNumber {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>, phone_number: impl Into<String>) -> Self {
        Self { text: text.into(), phone_number: phone_number.into() }
    }
}

impl Serialize for RichTextPhoneNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "phone_number")?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("phone_number", &self.phone_number)?;
        map.end()
    }
}

impl de::Object for RichTextPhoneNumber {
    const EXPECTED: &'static str = "an object, RichTextPhoneNumber";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "phone_number" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut phone_number = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::value(&mut map, &mut phone_number)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(phone_number) = phone_number else { return Err(de::missing("phone_number")) };
        Ok(Self { text, phone_number })
    }
}

impl<'de> Deserialize<'de> for RichTextPhoneNumber {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text bank card number, with `text` and `bank_card_number`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextbankcardnumber). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextBankCardNumber {
    /// Text.
    pub text: RichText,
    /// Bank card number.
    pub bank_card_number: String,
}

impl RichTextBankCardNumber {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>, bank_card_number: impl Into<String>) -> Self {
        Self { text: text.into(), bank_card_number: bank_card_number.into() }
    }
}

impl Serialize for RichTextBankCardNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "bank_card_number")?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("bank_card_number", &self.bank_card_number)?;
        map.end()
    }
}

impl de::Object for RichTextBankCardNumber {
    const EXPECTED: &'static str = "an object, RichTextBankCardNumber";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "bank_card_number" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut bank_card_number = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::value(&mut map, &mut bank_card_number)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(bank_card_number) = bank_card_number else {
            return Err(de::missing("bank_card_number"));
        };
        Ok(Self { text, bank_card_number })
    }
}

impl<'de> Deserialize<'de> for RichTextBankCardNumber {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text mention, with `text` and `username`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextmention). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextMention {
    /// Text.
    pub text: RichText,
    /// Username.
    pub username: String,
}

impl RichTextMention {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>, username: impl Into<String>) -> Self {
        Self { text: text.into(), username: username.into() }
    }
}

impl Serialize for RichTextMention {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "mention")?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("username", &self.username)?;
        map.end()
    }
}

impl de::Object for RichTextMention {
    const EXPECTED: &'static str = "an object, RichTextMention";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "username" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut username = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::value(&mut map, &mut username)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(username) = username else { return Err(de::missing("username")) };
        Ok(Self { text, username })
    }
}

impl<'de> Deserialize<'de> for RichTextMention {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text hashtag, with `text` and `hashtag`.
///
/// [Reference](https://core.telegram.org/bots/api#richtexthashtag). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextHashtag {
    /// Text.
    pub text: RichText,
    /// Hashtag.
    pub hashtag: String,
}

impl RichTextHashtag {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>, hashtag: impl Into<String>) -> Self {
        Self { text: text.into(), hashtag: hashtag.into() }
    }
}

impl Serialize for RichTextHashtag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "hashtag")?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("hashtag", &self.hashtag)?;
        map.end()
    }
}

impl de::Object for RichTextHashtag {
    const EXPECTED: &'static str = "an object, RichTextHashtag";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "hashtag" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut hashtag = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::value(&mut map, &mut hashtag)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(hashtag) = hashtag else { return Err(de::missing("hashtag")) };
        Ok(Self { text, hashtag })
    }
}

impl<'de> Deserialize<'de> for RichTextHashtag {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text cashtag, with `text` and `cashtag`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextcashtag). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextCashtag {
    /// Text.
    pub text: RichText,
    /// Cashtag.
    pub cashtag: String,
}

impl RichTextCashtag {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>, cashtag: impl Into<String>) -> Self {
        Self { text: text.into(), cashtag: cashtag.into() }
    }
}

impl Serialize for RichTextCashtag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "cashtag")?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("cashtag", &self.cashtag)?;
        map.end()
    }
}

impl de::Object for RichTextCashtag {
    const EXPECTED: &'static str = "an object, RichTextCashtag";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "cashtag" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut cashtag = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::value(&mut map, &mut cashtag)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(cashtag) = cashtag else { return Err(de::missing("cashtag")) };
        Ok(Self { text, cashtag })
    }
}

impl<'de> Deserialize<'de> for RichTextCashtag {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text bot command, with `text` and `bot_command`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextbotcommand). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextBotCommand {
    /// Text.
    pub text: RichText,
    /// Bot command.
    pub bot_command: String,
}

impl RichTextBotCommand {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>, bot_command: impl Into<String>) -> Self {
        Self { text: text.into(), bot_command: bot_command.into() }
    }
}

impl Serialize for RichTextBotCommand {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "bot_command")?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("bot_command", &self.bot_command)?;
        map.end()
    }
}

impl de::Object for RichTextBotCommand {
    const EXPECTED: &'static str = "an object, RichTextBotCommand";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "bot_command" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut bot_command = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::value(&mut map, &mut bot_command)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(bot_command) = bot_command else { return Err(de::missing("bot_command")) };
        Ok(Self { text, bot_command })
    }
}

impl<'de> Deserialize<'de> for RichTextBotCommand {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text button, with `button`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextbutton). Since Bot API 10.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextButton {
    /// Button.
    pub button: Box<RichMessageButton>,
}

impl RichTextButton {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(button: impl Into<RichMessageButton>) -> Self {
        Self { button: Box::new(button.into()) }
    }
}

impl Serialize for RichTextButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "button")?;
        map.serialize_entry("button", &*self.button)?;
        map.end()
    }
}

impl de::Object for RichTextButton {
    const EXPECTED: &'static str = "an object, RichTextButton";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "button" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut button = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::boxed_value(&mut map, &mut button)?;
        }
        let Some(button) = button else { return Err(de::missing("button")) };
        Ok(Self { button })
    }
}

impl<'de> Deserialize<'de> for RichTextButton {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text anchor, with `name`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextanchor). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextAnchor {
    /// Name.
    pub name: String,
}

impl RichTextAnchor {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Serialize for RichTextAnchor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "anchor")?;
        map.serialize_entry("name", &self.name)?;
        map.end()
    }
}

impl de::Object for RichTextAnchor {
    const EXPECTED: &'static str = "an object, RichTextAnchor";

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

impl<'de> Deserialize<'de> for RichTextAnchor {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text anchor link, with `text` and `anchor_name`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextanchorlink). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextAnchorLink {
    /// Text.
    pub text: RichText,
    /// Anchor name.
    pub anchor_name: String,
}

impl RichTextAnchorLink {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>, anchor_name: impl Into<String>) -> Self {
        Self { text: text.into(), anchor_name: anchor_name.into() }
    }
}

impl Serialize for RichTextAnchorLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "anchor_link")?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("anchor_name", &self.anchor_name)?;
        map.end()
    }
}

impl de::Object for RichTextAnchorLink {
    const EXPECTED: &'static str = "an object, RichTextAnchorLink";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "anchor_name" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut anchor_name = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::value(&mut map, &mut anchor_name)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(anchor_name) = anchor_name else { return Err(de::missing("anchor_name")) };
        Ok(Self { text, anchor_name })
    }
}

impl<'de> Deserialize<'de> for RichTextAnchorLink {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text reference, with `text` and `name`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextreference). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextReference {
    /// Text.
    pub text: RichText,
    /// Name.
    pub name: String,
}

impl RichTextReference {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>, name: impl Into<String>) -> Self {
        Self { text: text.into(), name: name.into() }
    }
}

impl Serialize for RichTextReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "reference")?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("name", &self.name)?;
        map.end()
    }
}

impl de::Object for RichTextReference {
    const EXPECTED: &'static str = "an object, RichTextReference";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "name" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut name = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::value(&mut map, &mut name)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(name) = name else { return Err(de::missing("name")) };
        Ok(Self { text, name })
    }
}

impl<'de> Deserialize<'de> for RichTextReference {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich text reference link, with `text` and `reference_name`.
///
/// [Reference](https://core.telegram.org/bots/api#richtextreferencelink). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextReferenceLink {
    /// Text.
    pub text: RichText,
    /// Reference name.
    pub reference_name: String,
}

impl RichTextReferenceLink {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>, reference_name: impl Into<String>) -> Self {
        Self { text: text.into(), reference_name: reference_name.into() }
    }
}

impl Serialize for RichTextReferenceLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "reference_link")?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("reference_name", &self.reference_name)?;
        map.end()
    }
}

impl de::Object for RichTextReferenceLink {
    const EXPECTED: &'static str = "an object, RichTextReferenceLink";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "reference_name" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut reference_name = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::value(&mut map, &mut reference_name)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(reference_name) = reference_name else {
            return Err(de::missing("reference_name"));
        };
        Ok(Self { text, reference_name })
    }
}

impl<'de> Deserialize<'de> for RichTextReferenceLink {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block caption, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockcaption). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockCaption {
    /// Text.
    pub text: RichText,
    /// Credit.
    pub credit: Option<Box<RichText>>,
}

impl RichBlockCaption {
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

impl Serialize for RichBlockCaption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        if let Some(value) = &self.credit {
            map.serialize_entry("credit", &**value)?;
        }
        map.end()
    }
}

impl de::Object for RichBlockCaption {
    const EXPECTED: &'static str = "an object, RichBlockCaption";

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

impl<'de> Deserialize<'de> for RichBlockCaption {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block table cell, with `align` and `valign`.
///
/// [Reference](https://core.telegram.org/bots/api#richblocktablecell). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockTableCell {
    /// Text.
    pub text: Option<Box<RichText>>,
    /// Whether it is header.
    pub is_header: bool,
    /// Colspan.
    pub colspan: Option<i64>,
    /// Rowspan.
    pub rowspan: Option<i64>,
    /// Align.
    pub align: HorizontalAlign,
    /// Valign.
    pub valign: VerticalAlign,
}

impl RichBlockTableCell {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(align: impl Into<HorizontalAlign>, valign: impl Into<VerticalAlign>) -> Self {
        Self {
            text: None,
            is_header: false,
            colspan: None,
            rowspan: None,
            align: align.into(),
            valign: valign.into(),
        }
    }
    /// Text.
    #[must_use]
    pub fn text(mut self, text: impl Into<RichText>) -> Self {
        self.text = Some(Box::new(text.into()));
        self
    }
    /// Whether it is header.
    #[must_use]
    pub fn is_header(mut self, is_header: bool) -> Self {
        self.is_header = is_header;
        self
    }
    /// Colspan.
    #[must_use]
    pub fn colspan(mut self, colspan: i64) -> Self {
        self.colspan = Some(colspan);
        self
    }
    /// Rowspan.
    #[must_use]
    pub fn rowspan(mut self, rowspan: i64) -> Self {
        self.rowspan = Some(rowspan);
        self
    }
}

impl Serialize for RichBlockTableCell {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.text {
            map.serialize_entry("text", &**value)?;
        }
        if self.is_header {
            map.serialize_entry("is_header", &true)?;
        }
        if let Some(value) = &self.colspan {
            map.serialize_entry("colspan", value)?;
        }
        if let Some(value) = &self.rowspan {
            map.serialize_entry("rowspan", value)?;
        }
        map.serialize_entry("align", &self.align)?;
        map.serialize_entry("valign", &self.valign)?;
        map.end()
    }
}

impl de::Object for RichBlockTableCell {
    const EXPECTED: &'static str = "an object, RichBlockTableCell";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "is_header" => 1,
            "colspan" => 2,
            "rowspan" => 3,
            "align" => 4,
            "valign" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut is_header = false;
        let mut colspan = None;
        let mut rowspan = None;
        let mut align = None;
        let mut valign = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::boxed_value(&mut map, &mut text)?,
                1 => de::flag(&mut map, &mut is_header)?,
                2 => de::int(&mut map, &mut colspan)?,
                3 => de::int(&mut map, &mut rowspan)?,
                4 => de::value(&mut map, &mut align)?,
                _ => de::value(&mut map, &mut valign)?,
            }
        }
        let Some(align) = align else { return Err(de::missing("align")) };
        let Some(valign) = valign else { return Err(de::missing("valign")) };
        Ok(Self { text, is_header, colspan, rowspan, align, valign })
    }
}

impl<'de> Deserialize<'de> for RichBlockTableCell {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block list item, with `label` and `blocks`.
///
/// [Reference](https://core.telegram.org/bots/api#richblocklistitem). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockListItem {
    /// Label.
    pub label: String,
    /// Blocks.
    pub blocks: Vec<RichBlock>,
    /// Whether it has checkbox.
    pub has_checkbox: bool,
    /// Whether it is checked.
    pub is_checked: bool,
    /// Value.
    pub value: Option<i64>,
    /// Which kind it is.
    pub kind: Option<ListMarkerType>,
}

impl RichBlockListItem {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(label: impl Into<String>, blocks: impl Into<Vec<RichBlock>>) -> Self {
        Self {
            label: label.into(),
            blocks: blocks.into(),
            has_checkbox: false,
            is_checked: false,
            value: None,
            kind: None,
        }
    }
}

impl Serialize for RichBlockListItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("label", &self.label)?;
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

impl de::Object for RichBlockListItem {
    const EXPECTED: &'static str = "an object, RichBlockListItem";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "label" => 0,
            "blocks" => 1,
            "has_checkbox" => 2,
            "is_checked" => 3,
            "value" => 4,
            "type" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut label = None;
        let mut blocks = None;
        let mut has_checkbox = false;
        let mut is_checked = false;
        let mut value = None;
        let mut kind = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut label)?,
                1 => de::value(&mut map, &mut blocks)?,
                2 => de::flag(&mut map, &mut has_checkbox)?,
                3 => de::flag(&mut map, &mut is_checked)?,
                4 => de::int(&mut map, &mut value)?,
                _ => de::value(&mut map, &mut kind)?,
            }
        }
        let Some(label) = label else { return Err(de::missing("label")) };
        let Some(blocks) = blocks else { return Err(de::missing("blocks")) };
        Ok(Self { label, blocks, has_checkbox, is_checked, value, kind })
    }
}

impl<'de> Deserialize<'de> for RichBlockListItem {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block paragraph, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockparagraph). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockParagraph {
    /// Text.
    pub text: RichText,
}

impl RichBlockParagraph {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl Serialize for RichBlockParagraph {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "paragraph")?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl de::Object for RichBlockParagraph {
    const EXPECTED: &'static str = "an object, RichBlockParagraph";

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

impl<'de> Deserialize<'de> for RichBlockParagraph {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block section heading, with `text` and `size`.
///
/// [Reference](https://core.telegram.org/bots/api#richblocksectionheading). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockSectionHeading {
    /// Text.
    pub text: RichText,
    /// Size, 1 to 6.
    pub size: i64,
}

impl RichBlockSectionHeading {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>, size: i64) -> Self {
        Self { text: text.into(), size }
    }
}

impl Serialize for RichBlockSectionHeading {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "heading")?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("size", &self.size)?;
        map.end()
    }
}

impl de::Object for RichBlockSectionHeading {
    const EXPECTED: &'static str = "an object, RichBlockSectionHeading";

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

impl<'de> Deserialize<'de> for RichBlockSectionHeading {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block preformatted, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockpreformatted). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockPreformatted {
    /// Text.
    pub text: RichText,
    /// Language.
    pub language: Option<String>,
}

impl RichBlockPreformatted {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into(), language: None }
    }
}

impl Serialize for RichBlockPreformatted {
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

impl de::Object for RichBlockPreformatted {
    const EXPECTED: &'static str = "an object, RichBlockPreformatted";

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

impl<'de> Deserialize<'de> for RichBlockPreformatted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block footer, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockfooter). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockFooter {
    /// Text.
    pub text: RichText,
}

impl RichBlockFooter {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl Serialize for RichBlockFooter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "footer")?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl de::Object for RichBlockFooter {
    const EXPECTED: &'static str = "an object, RichBlockFooter";

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

impl<'de> Deserialize<'de> for RichBlockFooter {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block divider; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#richblockdivider). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RichBlockDivider {}

impl RichBlockDivider {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for RichBlockDivider {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "divider")?;
        map.end()
    }
}

impl de::Object for RichBlockDivider {
    const EXPECTED: &'static str = "an object, RichBlockDivider";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for RichBlockDivider {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block mathematical expression, with `expression`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockmathematicalexpression). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockMathematicalExpression {
    /// Expression.
    pub expression: String,
}

impl RichBlockMathematicalExpression {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(expression: impl Into<String>) -> Self {
        Self { expression: expression.into() }
    }
}

impl Serialize for RichBlockMathematicalExpression {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "mathematical_expression")?;
        map.serialize_entry("expression", &self.expression)?;
        map.end()
    }
}

impl de::Object for RichBlockMathematicalExpression {
    const EXPECTED: &'static str = "an object, RichBlockMathematicalExpression";

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

impl<'de> Deserialize<'de> for RichBlockMathematicalExpression {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block anchor, with `name`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockanchor). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockAnchor {
    /// Name.
    pub name: String,
}

impl RichBlockAnchor {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Serialize for RichBlockAnchor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "anchor")?;
        map.serialize_entry("name", &self.name)?;
        map.end()
    }
}

impl de::Object for RichBlockAnchor {
    const EXPECTED: &'static str = "an object, RichBlockAnchor";

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

impl<'de> Deserialize<'de> for RichBlockAnchor {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block list, with `items`.
///
/// [Reference](https://core.telegram.org/bots/api#richblocklist). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockList {
    /// Items.
    pub items: Vec<RichBlockListItem>,
}

impl RichBlockList {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(items: impl Into<Vec<RichBlockListItem>>) -> Self {
        Self { items: items.into() }
    }
}

impl Serialize for RichBlockList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "list")?;
        map.serialize_entry("items", &self.items)?;
        map.end()
    }
}

impl de::Object for RichBlockList {
    const EXPECTED: &'static str = "an object, RichBlockList";

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

impl<'de> Deserialize<'de> for RichBlockList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block block quotation, with `blocks`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockblockquotation). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockBlockQuotation {
    /// Blocks.
    pub blocks: Vec<RichBlock>,
    /// Credit.
    pub credit: Option<Box<RichText>>,
}

impl RichBlockBlockQuotation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(blocks: impl Into<Vec<RichBlock>>) -> Self {
        Self { blocks: blocks.into(), credit: None }
    }
}

impl Serialize for RichBlockBlockQuotation {
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

impl de::Object for RichBlockBlockQuotation {
    const EXPECTED: &'static str = "an object, RichBlockBlockQuotation";

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

impl<'de> Deserialize<'de> for RichBlockBlockQuotation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block expandable block quotation, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockexpandableblockquotation). Since Bot API 10.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockExpandableBlockQuotation {
    /// Text.
    pub text: RichText,
    /// Credit.
    pub credit: Option<Box<RichText>>,
}

impl RichBlockExpandableBlockQuotation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into(), credit: None }
    }
}

impl Serialize for RichBlockExpandableBlockQuotation {
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

impl de::Object for RichBlockExpandableBlockQuotation {
    const EXPECTED: &'static str = "an object, RichBlockExpandableBlockQuotation";

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

impl<'de> Deserialize<'de> for RichBlockExpandableBlockQuotation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block pull quotation, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockpullquotation). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockPullQuotation {
    /// Text.
    pub text: RichText,
    /// Credit.
    pub credit: Option<Box<RichText>>,
}

impl RichBlockPullQuotation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into(), credit: None }
    }
}

impl Serialize for RichBlockPullQuotation {
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

impl de::Object for RichBlockPullQuotation {
    const EXPECTED: &'static str = "an object, RichBlockPullQuotation";

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

impl<'de> Deserialize<'de> for RichBlockPullQuotation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block collage, with `blocks`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockcollage). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockCollage {
    /// Blocks.
    pub blocks: Vec<RichBlock>,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl RichBlockCollage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(blocks: impl Into<Vec<RichBlock>>) -> Self {
        Self { blocks: blocks.into(), caption: None }
    }
}

impl Serialize for RichBlockCollage {
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

impl de::Object for RichBlockCollage {
    const EXPECTED: &'static str = "an object, RichBlockCollage";

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

impl<'de> Deserialize<'de> for RichBlockCollage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block slideshow, with `blocks`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockslideshow). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockSlideshow {
    /// Blocks.
    pub blocks: Vec<RichBlock>,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl RichBlockSlideshow {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(blocks: impl Into<Vec<RichBlock>>) -> Self {
        Self { blocks: blocks.into(), caption: None }
    }
}

impl Serialize for RichBlockSlideshow {
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

impl de::Object for RichBlockSlideshow {
    const EXPECTED: &'static str = "an object, RichBlockSlideshow";

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

impl<'de> Deserialize<'de> for RichBlockSlideshow {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block table, with `cells`.
///
/// [Reference](https://core.telegram.org/bots/api#richblocktable). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockTable {
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

impl RichBlockTable {
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
}

impl Serialize for RichBlockTable {
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

impl de::Object for RichBlockTable {
    const EXPECTED: &'static str = "an object, RichBlockTable";

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

impl<'de> Deserialize<'de> for RichBlockTable {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block details, with `summary` and `blocks`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockdetails). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockDetails {
    /// Summary.
    pub summary: RichText,
    /// Blocks.
    pub blocks: Vec<RichBlock>,
    /// Whether it is open.
    pub is_open: bool,
}

impl RichBlockDetails {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(summary: impl Into<RichText>, blocks: impl Into<Vec<RichBlock>>) -> Self {
        Self { summary: summary.into(), blocks: blocks.into(), is_open: false }
    }
}

impl Serialize for RichBlockDetails {
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

impl de::Object for RichBlockDetails {
    const EXPECTED: &'static str = "an object, RichBlockDetails";

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

impl<'de> Deserialize<'de> for RichBlockDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block map, with `location`, `zoom`, `width` and `height`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockmap). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockMap {
    /// Location.
    pub location: Location,
    /// Zoom.
    pub zoom: i64,
    /// Width, in pixels.
    pub width: i64,
    /// Height, in pixels.
    pub height: i64,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl RichBlockMap {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(location: impl Into<Location>, zoom: i64, width: i64, height: i64) -> Self {
        Self { location: location.into(), zoom, width, height, caption: None }
    }
}

impl Serialize for RichBlockMap {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "map")?;
        map.serialize_entry("location", &self.location)?;
        map.serialize_entry("zoom", &self.zoom)?;
        map.serialize_entry("width", &self.width)?;
        map.serialize_entry("height", &self.height)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", &**value)?;
        }
        map.end()
    }
}

impl de::Object for RichBlockMap {
    const EXPECTED: &'static str = "an object, RichBlockMap";

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
        let Some(zoom) = zoom else { return Err(de::missing("zoom")) };
        let Some(width) = width else { return Err(de::missing("width")) };
        let Some(height) = height else { return Err(de::missing("height")) };
        Ok(Self { location, zoom, width, height, caption })
    }
}

impl<'de> Deserialize<'de> for RichBlockMap {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block buttons, with `buttons`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockbuttons). Since Bot API 10.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockButtons {
    /// Buttons.
    pub buttons: Vec<RichMessageButton>,
    /// Align.
    pub align: Option<HorizontalAlign>,
}

impl RichBlockButtons {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(buttons: impl Into<Vec<RichMessageButton>>) -> Self {
        Self { buttons: buttons.into(), align: None }
    }
}

impl Serialize for RichBlockButtons {
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

impl de::Object for RichBlockButtons {
    const EXPECTED: &'static str = "an object, RichBlockButtons";

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

impl<'de> Deserialize<'de> for RichBlockButtons {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block animation, with `animation`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockanimation). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockAnimation {
    /// Animation.
    pub animation: Animation,
    /// Whether it has spoiler.
    pub has_spoiler: bool,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl RichBlockAnimation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(animation: impl Into<Animation>) -> Self {
        Self { animation: animation.into(), has_spoiler: false, caption: None }
    }
}

impl Serialize for RichBlockAnimation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "animation")?;
        map.serialize_entry("animation", &self.animation)?;
        if self.has_spoiler {
            map.serialize_entry("has_spoiler", &true)?;
        }
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", &**value)?;
        }
        map.end()
    }
}

impl de::Object for RichBlockAnimation {
    const EXPECTED: &'static str = "an object, RichBlockAnimation";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "animation" => 0,
            "has_spoiler" => 1,
            "caption" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut animation = None;
        let mut has_spoiler = false;
        let mut caption = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut animation)?,
                1 => de::flag(&mut map, &mut has_spoiler)?,
                _ => de::boxed_value(&mut map, &mut caption)?,
            }
        }
        let Some(animation) = animation else { return Err(de::missing("animation")) };
        Ok(Self { animation, has_spoiler, caption })
    }
}

impl<'de> Deserialize<'de> for RichBlockAnimation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block audio, with `audio`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockaudio). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockAudio {
    /// Audio.
    pub audio: Audio,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl RichBlockAudio {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(audio: impl Into<Audio>) -> Self {
        Self { audio: audio.into(), caption: None }
    }
}

impl Serialize for RichBlockAudio {
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

impl de::Object for RichBlockAudio {
    const EXPECTED: &'static str = "an object, RichBlockAudio";

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

impl<'de> Deserialize<'de> for RichBlockAudio {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block document, with `document`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockdocument). Since Bot API 10.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockDocument {
    /// Document.
    pub document: Document,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl RichBlockDocument {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(document: impl Into<Document>) -> Self {
        Self { document: document.into(), caption: None }
    }
}

impl Serialize for RichBlockDocument {
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

impl de::Object for RichBlockDocument {
    const EXPECTED: &'static str = "an object, RichBlockDocument";

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

impl<'de> Deserialize<'de> for RichBlockDocument {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block photo, with `photo`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockphoto). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockPhoto {
    /// Photo.
    pub photo: Vec<PhotoSize>,
    /// Whether it has spoiler.
    pub has_spoiler: bool,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl RichBlockPhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(photo: impl Into<Vec<PhotoSize>>) -> Self {
        Self { photo: photo.into(), has_spoiler: false, caption: None }
    }
}

impl Serialize for RichBlockPhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "photo")?;
        map.serialize_entry("photo", &self.photo)?;
        if self.has_spoiler {
            map.serialize_entry("has_spoiler", &true)?;
        }
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", &**value)?;
        }
        map.end()
    }
}

impl de::Object for RichBlockPhoto {
    const EXPECTED: &'static str = "an object, RichBlockPhoto";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "photo" => 0,
            "has_spoiler" => 1,
            "caption" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut photo = None;
        let mut has_spoiler = false;
        let mut caption = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut photo)?,
                1 => de::flag(&mut map, &mut has_spoiler)?,
                _ => de::boxed_value(&mut map, &mut caption)?,
            }
        }
        let Some(photo) = photo else { return Err(de::missing("photo")) };
        Ok(Self { photo, has_spoiler, caption })
    }
}

impl<'de> Deserialize<'de> for RichBlockPhoto {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block video, with `video`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockvideo). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockVideo {
    /// Video.
    pub video: Video,
    /// Whether it has spoiler.
    pub has_spoiler: bool,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl RichBlockVideo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(video: impl Into<Video>) -> Self {
        Self { video: video.into(), has_spoiler: false, caption: None }
    }
}

impl Serialize for RichBlockVideo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "video")?;
        map.serialize_entry("video", &self.video)?;
        if self.has_spoiler {
            map.serialize_entry("has_spoiler", &true)?;
        }
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", &**value)?;
        }
        map.end()
    }
}

impl de::Object for RichBlockVideo {
    const EXPECTED: &'static str = "an object, RichBlockVideo";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "video" => 0,
            "has_spoiler" => 1,
            "caption" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut video = None;
        let mut has_spoiler = false;
        let mut caption = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut video)?,
                1 => de::flag(&mut map, &mut has_spoiler)?,
                _ => de::boxed_value(&mut map, &mut caption)?,
            }
        }
        let Some(video) = video else { return Err(de::missing("video")) };
        Ok(Self { video, has_spoiler, caption })
    }
}

impl<'de> Deserialize<'de> for RichBlockVideo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block voice note, with `voice_note`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockvoicenote). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockVoiceNote {
    /// Voice note.
    pub voice_note: Voice,
    /// Caption.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl RichBlockVoiceNote {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(voice_note: impl Into<Voice>) -> Self {
        Self { voice_note: voice_note.into(), caption: None }
    }
}

impl Serialize for RichBlockVoiceNote {
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

impl de::Object for RichBlockVoiceNote {
    const EXPECTED: &'static str = "an object, RichBlockVoiceNote";

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

impl<'de> Deserialize<'de> for RichBlockVoiceNote {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Rich block thinking, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#richblockthinking). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockThinking {
    /// Text.
    pub text: RichText,
}

impl RichBlockThinking {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

impl Serialize for RichBlockThinking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "thinking")?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl de::Object for RichBlockThinking {
    const EXPECTED: &'static str = "an object, RichBlockThinking";

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

impl<'de> Deserialize<'de> for RichBlockThinking {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}
