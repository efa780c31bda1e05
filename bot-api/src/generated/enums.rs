//! Texts of which the reference lists the values.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

/// Button style: a text with known values.
///
/// Known are `danger`, `success`, `primary`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ButtonStyle {
    /// `danger`.
    Danger,
    /// `success`.
    Success,
    /// `primary`.
    Primary,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl ButtonStyle {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::Danger, Self::Success, Self::Primary];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Danger => "danger",
            Self::Success => "success",
            Self::Primary => "primary",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ButtonStyle {
    fn from(value: &str) -> Self {
        match value {
            "danger" => Self::Danger,
            "success" => Self::Success,
            "primary" => Self::Primary,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(ButtonStyle);

/// Chat action: a text with known values.
///
/// Known are `typing`, `upload_photo`, `record_video`, `upload_video`, `record_voice`, `upload_voice`, `upload_document`, `choose_sticker`, `find_location`, `record_video_note`, `upload_video_note`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatAction {
    /// `typing`.
    Typing,
    /// `upload_photo`.
    UploadPhoto,
    /// `record_video`.
    RecordVideo,
    /// `upload_video`.
    UploadVideo,
    /// `record_voice`.
    RecordVoice,
    /// `upload_voice`.
    UploadVoice,
    /// `upload_document`.
    UploadDocument,
    /// `choose_sticker`.
    ChooseSticker,
    /// `find_location`.
    FindLocation,
    /// `record_video_note`.
    RecordVideoNote,
    /// `upload_video_note`.
    UploadVideoNote,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl ChatAction {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[
        Self::Typing,
        Self::UploadPhoto,
        Self::RecordVideo,
        Self::UploadVideo,
        Self::RecordVoice,
        Self::UploadVoice,
        Self::UploadDocument,
        Self::ChooseSticker,
        Self::FindLocation,
        Self::RecordVideoNote,
        Self::UploadVideoNote,
    ];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Typing => "typing",
            Self::UploadPhoto => "upload_photo",
            Self::RecordVideo => "record_video",
            Self::UploadVideo => "upload_video",
            Self::RecordVoice => "record_voice",
            Self::UploadVoice => "upload_voice",
            Self::UploadDocument => "upload_document",
            Self::ChooseSticker => "choose_sticker",
            Self::FindLocation => "find_location",
            Self::RecordVideoNote => "record_video_note",
            Self::UploadVideoNote => "upload_video_note",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChatAction {
    fn from(value: &str) -> Self {
        match value {
            "typing" => Self::Typing,
            "upload_photo" => Self::UploadPhoto,
            "record_video" => Self::RecordVideo,
            "upload_video" => Self::UploadVideo,
            "record_voice" => Self::RecordVoice,
            "upload_voice" => Self::UploadVoice,
            "upload_document" => Self::UploadDocument,
            "choose_sticker" => Self::ChooseSticker,
            "find_location" => Self::FindLocation,
            "record_video_note" => Self::RecordVideoNote,
            "upload_video_note" => Self::UploadVideoNote,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(ChatAction);

/// Chat member status: a text with known values.
///
/// Known are `creator`, `administrator`, `member`, `restricted`, `left`, `kicked`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMemberStatus {
    /// `creator`.
    Creator,
    /// `administrator`.
    Administrator,
    /// `member`.
    Member,
    /// `restricted`.
    Restricted,
    /// `left`.
    Left,
    /// `kicked`.
    Kicked,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl ChatMemberStatus {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[
        Self::Creator,
        Self::Administrator,
        Self::Member,
        Self::Restricted,
        Self::Left,
        Self::Kicked,
    ];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creator => "creator",
            Self::Administrator => "administrator",
            Self::Member => "member",
            Self::Restricted => "restricted",
            Self::Left => "left",
            Self::Kicked => "kicked",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChatMemberStatus {
    fn from(value: &str) -> Self {
        match value {
            "creator" => Self::Creator,
            "administrator" => Self::Administrator,
            "member" => Self::Member,
            "restricted" => Self::Restricted,
            "left" => Self::Left,
            "kicked" => Self::Kicked,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(ChatMemberStatus);

/// Chat type: a text with known values.
///
/// Known are `private`, `group`, `supergroup`, `channel`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatType {
    /// `private`.
    Private,
    /// `group`.
    Group,
    /// `supergroup`.
    Supergroup,
    /// `channel`.
    Channel,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl ChatType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::Private, Self::Group, Self::Supergroup, Self::Channel];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Private => "private",
            Self::Group => "group",
            Self::Supergroup => "supergroup",
            Self::Channel => "channel",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChatType {
    fn from(value: &str) -> Self {
        match value {
            "private" => Self::Private,
            "group" => Self::Group,
            "supergroup" => Self::Supergroup,
            "channel" => Self::Channel,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(ChatType);

/// Dice emoji: a text with known values.
///
/// Known are `🎲`, `🎯`, `🏀`, `⚽`, `🎳`, `🎰`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiceEmoji {
    /// `🎲`.
    Dice,
    /// `🎯`.
    Darts,
    /// `🏀`.
    Basketball,
    /// `⚽`.
    Football,
    /// `🎳`.
    Bowling,
    /// `🎰`.
    SlotMachine,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl DiceEmoji {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[
        Self::Dice,
        Self::Darts,
        Self::Basketball,
        Self::Football,
        Self::Bowling,
        Self::SlotMachine,
    ];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dice => "🎲",
            Self::Darts => "🎯",
            Self::Basketball => "🏀",
            Self::Football => "⚽",
            Self::Bowling => "🎳",
            Self::SlotMachine => "🎰",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DiceEmoji {
    fn from(value: &str) -> Self {
        match value {
            "🎲" => Self::Dice,
            "🎯" => Self::Darts,
            "🏀" => Self::Basketball,
            "⚽" => Self::Football,
            "🎳" => Self::Bowling,
            "🎰" => Self::SlotMachine,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(DiceEmoji);

/// Gift rarity: a text with known values.
///
/// Known are `uncommon`, `rare`, `epic`, `legendary`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GiftRarity {
    /// `uncommon`.
    Uncommon,
    /// `rare`.
    Rare,
    /// `epic`.
    Epic,
    /// `legendary`.
    Legendary,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl GiftRarity {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::Uncommon, Self::Rare, Self::Epic, Self::Legendary];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Uncommon => "uncommon",
            Self::Rare => "rare",
            Self::Epic => "epic",
            Self::Legendary => "legendary",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GiftRarity {
    fn from(value: &str) -> Self {
        match value {
            "uncommon" => Self::Uncommon,
            "rare" => Self::Rare,
            "epic" => Self::Epic,
            "legendary" => Self::Legendary,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(GiftRarity);

/// Horizontal align: a text with known values.
///
/// Known are `left`, `center`, `right`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HorizontalAlign {
    /// `left`.
    Left,
    /// `center`.
    Center,
    /// `right`.
    Right,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl HorizontalAlign {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::Left, Self::Center, Self::Right];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Left => "left",
            Self::Center => "center",
            Self::Right => "right",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for HorizontalAlign {
    fn from(value: &str) -> Self {
        match value {
            "left" => Self::Left,
            "center" => Self::Center,
            "right" => Self::Right,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(HorizontalAlign);

/// Inline document mime type: a text with known values.
///
/// Known are `application/pdf`, `application/zip`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InlineDocumentMimeType {
    /// `application/pdf`.
    ApplicationPdf,
    /// `application/zip`.
    ApplicationZip,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl InlineDocumentMimeType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::ApplicationPdf, Self::ApplicationZip];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplicationPdf => "application/pdf",
            Self::ApplicationZip => "application/zip",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InlineDocumentMimeType {
    fn from(value: &str) -> Self {
        match value {
            "application/pdf" => Self::ApplicationPdf,
            "application/zip" => Self::ApplicationZip,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(InlineDocumentMimeType);

/// Inline query chat type: a text with known values.
///
/// Known are `sender`, `private`, `group`, `supergroup`, `channel`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InlineQueryChatType {
    /// `sender`.
    Sender,
    /// `private`.
    Private,
    /// `group`.
    Group,
    /// `supergroup`.
    Supergroup,
    /// `channel`.
    Channel,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl InlineQueryChatType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] =
        &[Self::Sender, Self::Private, Self::Group, Self::Supergroup, Self::Channel];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sender => "sender",
            Self::Private => "private",
            Self::Group => "group",
            Self::Supergroup => "supergroup",
            Self::Channel => "channel",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InlineQueryChatType {
    fn from(value: &str) -> Self {
        match value {
            "sender" => Self::Sender,
            "private" => Self::Private,
            "group" => Self::Group,
            "supergroup" => Self::Supergroup,
            "channel" => Self::Channel,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(InlineQueryChatType);

/// Inline video mime type: a text with known values.
///
/// Known are `text/html`, `video/mp4`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InlineVideoMimeType {
    /// `text/html`.
    TextHtml,
    /// `video/mp4`.
    VideoMp4,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl InlineVideoMimeType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::TextHtml, Self::VideoMp4];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TextHtml => "text/html",
            Self::VideoMp4 => "video/mp4",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InlineVideoMimeType {
    fn from(value: &str) -> Self {
        match value {
            "text/html" => Self::TextHtml,
            "video/mp4" => Self::VideoMp4,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(InlineVideoMimeType);

/// Join request query result: a text with known values.
///
/// Known are `approve`, `decline`, `queue`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JoinRequestQueryResult {
    /// `approve`.
    Approve,
    /// `decline`.
    Decline,
    /// `queue`.
    Queue,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl JoinRequestQueryResult {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::Approve, Self::Decline, Self::Queue];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Approve => "approve",
            Self::Decline => "decline",
            Self::Queue => "queue",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for JoinRequestQueryResult {
    fn from(value: &str) -> Self {
        match value {
            "approve" => Self::Approve,
            "decline" => Self::Decline,
            "queue" => Self::Queue,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(JoinRequestQueryResult);

/// List marker type: a text with known values.
///
/// Known are `a`, `A`, `i`, `I`, `1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListMarkerType {
    /// `a`.
    LowerAlpha,
    /// `A`.
    UpperAlpha,
    /// `i`.
    LowerRoman,
    /// `I`.
    UpperRoman,
    /// `1`.
    Decimal,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl ListMarkerType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] =
        &[Self::LowerAlpha, Self::UpperAlpha, Self::LowerRoman, Self::UpperRoman, Self::Decimal];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LowerAlpha => "a",
            Self::UpperAlpha => "A",
            Self::LowerRoman => "i",
            Self::UpperRoman => "I",
            Self::Decimal => "1",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ListMarkerType {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::LowerAlpha,
            "A" => Self::UpperAlpha,
            "i" => Self::LowerRoman,
            "I" => Self::UpperRoman,
            "1" => Self::Decimal,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(ListMarkerType);

/// Mask point: a text with known values.
///
/// Known are `forehead`, `eyes`, `mouth`, `chin`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaskPoint {
    /// `forehead`.
    Forehead,
    /// `eyes`.
    Eyes,
    /// `mouth`.
    Mouth,
    /// `chin`.
    Chin,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl MaskPoint {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::Forehead, Self::Eyes, Self::Mouth, Self::Chin];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Forehead => "forehead",
            Self::Eyes => "eyes",
            Self::Mouth => "mouth",
            Self::Chin => "chin",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MaskPoint {
    fn from(value: &str) -> Self {
        match value {
            "forehead" => Self::Forehead,
            "eyes" => Self::Eyes,
            "mouth" => Self::Mouth,
            "chin" => Self::Chin,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(MaskPoint);

/// Message entity type: a text with known values.
///
/// Known are `mention`, `hashtag`, `cashtag`, `bot_command`, `url`, `email`, `phone_number`, `bold`, `italic`, `underline`, `strikethrough`, `spoiler`, `blockquote`, `expandable_blockquote`, `code`, `pre`, `text_link`, `text_mention`, `custom_emoji`, `date_time`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageEntityType {
    /// `mention`.
    Mention,
    /// `hashtag`.
    Hashtag,
    /// `cashtag`.
    Cashtag,
    /// `bot_command`.
    BotCommand,
    /// `url`.
    Url,
    /// `email`.
    Email,
    /// `phone_number`.
    PhoneNumber,
    /// `bold`.
    Bold,
    /// `italic`.
    Italic,
    /// `underline`.
    Underline,
    /// `strikethrough`.
    Strikethrough,
    /// `spoiler`.
    Spoiler,
    /// `blockquote`.
    Blockquote,
    /// `expandable_blockquote`.
    ExpandableBlockquote,
    /// `code`.
    Code,
    /// `pre`.
    Pre,
    /// `text_link`.
    TextLink,
    /// `text_mention`.
    TextMention,
    /// `custom_emoji`.
    CustomEmoji,
    /// `date_time`.
    DateTime,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl MessageEntityType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[
        Self::Mention,
        Self::Hashtag,
        Self::Cashtag,
        Self::BotCommand,
        Self::Url,
        Self::Email,
        Self::PhoneNumber,
        Self::Bold,
        Self::Italic,
        Self::Underline,
        Self::Strikethrough,
        Self::Spoiler,
        Self::Blockquote,
        Self::ExpandableBlockquote,
        Self::Code,
        Self::Pre,
        Self::TextLink,
        Self::TextMention,
        Self::CustomEmoji,
        Self::DateTime,
    ];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mention => "mention",
            Self::Hashtag => "hashtag",
            Self::Cashtag => "cashtag",
            Self::BotCommand => "bot_command",
            Self::Url => "url",
            Self::Email => "email",
            Self::PhoneNumber => "phone_number",
            Self::Bold => "bold",
            Self::Italic => "italic",
            Self::Underline => "underline",
            Self::Strikethrough => "strikethrough",
            Self::Spoiler => "spoiler",
            Self::Blockquote => "blockquote",
            Self::ExpandableBlockquote => "expandable_blockquote",
            Self::Code => "code",
            Self::Pre => "pre",
            Self::TextLink => "text_link",
            Self::TextMention => "text_mention",
            Self::CustomEmoji => "custom_emoji",
            Self::DateTime => "date_time",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MessageEntityType {
    fn from(value: &str) -> Self {
        match value {
            "mention" => Self::Mention,
            "hashtag" => Self::Hashtag,
            "cashtag" => Self::Cashtag,
            "bot_command" => Self::BotCommand,
            "url" => Self::Url,
            "email" => Self::Email,
            "phone_number" => Self::PhoneNumber,
            "bold" => Self::Bold,
            "italic" => Self::Italic,
            "underline" => Self::Underline,
            "strikethrough" => Self::Strikethrough,
            "spoiler" => Self::Spoiler,
            "blockquote" => Self::Blockquote,
            "expandable_blockquote" => Self::ExpandableBlockquote,
            "code" => Self::Code,
            "pre" => Self::Pre,
            "text_link" => Self::TextLink,
            "text_mention" => Self::TextMention,
            "custom_emoji" => Self::CustomEmoji,
            "date_time" => Self::DateTime,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(MessageEntityType);

/// Parse mode: a text with known values.
///
/// Known are `MarkdownV2`, `HTML`, `Markdown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseMode {
    /// `MarkdownV2`.
    MarkdownV2,
    /// `HTML`.
    Html,
    /// `Markdown`.
    Markdown,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl ParseMode {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::MarkdownV2, Self::Html, Self::Markdown];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MarkdownV2 => "MarkdownV2",
            Self::Html => "HTML",
            Self::Markdown => "Markdown",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ParseMode {
    fn from(value: &str) -> Self {
        match value {
            "MarkdownV2" => Self::MarkdownV2,
            "HTML" => Self::Html,
            "Markdown" => Self::Markdown,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(ParseMode);

/// Passport data field type: a text with known values.
///
/// Known are `personal_details`, `passport`, `driver_license`, `identity_card`, `internal_passport`, `address`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PassportDataFieldType {
    /// `personal_details`.
    PersonalDetails,
    /// `passport`.
    Passport,
    /// `driver_license`.
    DriverLicense,
    /// `identity_card`.
    IdentityCard,
    /// `internal_passport`.
    InternalPassport,
    /// `address`.
    Address,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl PassportDataFieldType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[
        Self::PersonalDetails,
        Self::Passport,
        Self::DriverLicense,
        Self::IdentityCard,
        Self::InternalPassport,
        Self::Address,
    ];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PersonalDetails => "personal_details",
            Self::Passport => "passport",
            Self::DriverLicense => "driver_license",
            Self::IdentityCard => "identity_card",
            Self::InternalPassport => "internal_passport",
            Self::Address => "address",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PassportDataFieldType {
    fn from(value: &str) -> Self {
        match value {
            "personal_details" => Self::PersonalDetails,
            "passport" => Self::Passport,
            "driver_license" => Self::DriverLicense,
            "identity_card" => Self::IdentityCard,
            "internal_passport" => Self::InternalPassport,
            "address" => Self::Address,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(PassportDataFieldType);

/// Passport element type: a text with known values.
///
/// Known are `personal_details`, `passport`, `driver_license`, `identity_card`, `internal_passport`, `address`, `utility_bill`, `bank_statement`, `rental_agreement`, `passport_registration`, `temporary_registration`, `phone_number`, `email`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PassportElementType {
    /// `personal_details`.
    PersonalDetails,
    /// `passport`.
    Passport,
    /// `driver_license`.
    DriverLicense,
    /// `identity_card`.
    IdentityCard,
    /// `internal_passport`.
    InternalPassport,
    /// `address`.
    Address,
    /// `utility_bill`.
    UtilityBill,
    /// `bank_statement`.
    BankStatement,
    /// `rental_agreement`.
    RentalAgreement,
    /// `passport_registration`.
    PassportRegistration,
    /// `temporary_registration`.
    TemporaryRegistration,
    /// `phone_number`.
    PhoneNumber,
    /// `email`.
    Email,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl PassportElementType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[
        Self::PersonalDetails,
        Self::Passport,
        Self::DriverLicense,
        Self::IdentityCard,
        Self::InternalPassport,
        Self::Address,
        Self::UtilityBill,
        Self::BankStatement,
        Self::RentalAgreement,
        Self::PassportRegistration,
        Self::TemporaryRegistration,
        Self::PhoneNumber,
        Self::Email,
    ];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PersonalDetails => "personal_details",
            Self::Passport => "passport",
            Self::DriverLicense => "driver_license",
            Self::IdentityCard => "identity_card",
            Self::InternalPassport => "internal_passport",
            Self::Address => "address",
            Self::UtilityBill => "utility_bill",
            Self::BankStatement => "bank_statement",
            Self::RentalAgreement => "rental_agreement",
            Self::PassportRegistration => "passport_registration",
            Self::TemporaryRegistration => "temporary_registration",
            Self::PhoneNumber => "phone_number",
            Self::Email => "email",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PassportElementType {
    fn from(value: &str) -> Self {
        match value {
            "personal_details" => Self::PersonalDetails,
            "passport" => Self::Passport,
            "driver_license" => Self::DriverLicense,
            "identity_card" => Self::IdentityCard,
            "internal_passport" => Self::InternalPassport,
            "address" => Self::Address,
            "utility_bill" => Self::UtilityBill,
            "bank_statement" => Self::BankStatement,
            "rental_agreement" => Self::RentalAgreement,
            "passport_registration" => Self::PassportRegistration,
            "temporary_registration" => Self::TemporaryRegistration,
            "phone_number" => Self::PhoneNumber,
            "email" => Self::Email,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(PassportElementType);

/// Passport file type: a text with known values.
///
/// Known are `utility_bill`, `bank_statement`, `rental_agreement`, `passport_registration`, `temporary_registration`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PassportFileType {
    /// `utility_bill`.
    UtilityBill,
    /// `bank_statement`.
    BankStatement,
    /// `rental_agreement`.
    RentalAgreement,
    /// `passport_registration`.
    PassportRegistration,
    /// `temporary_registration`.
    TemporaryRegistration,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl PassportFileType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[
        Self::UtilityBill,
        Self::BankStatement,
        Self::RentalAgreement,
        Self::PassportRegistration,
        Self::TemporaryRegistration,
    ];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UtilityBill => "utility_bill",
            Self::BankStatement => "bank_statement",
            Self::RentalAgreement => "rental_agreement",
            Self::PassportRegistration => "passport_registration",
            Self::TemporaryRegistration => "temporary_registration",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PassportFileType {
    fn from(value: &str) -> Self {
        match value {
            "utility_bill" => Self::UtilityBill,
            "bank_statement" => Self::BankStatement,
            "rental_agreement" => Self::RentalAgreement,
            "passport_registration" => Self::PassportRegistration,
            "temporary_registration" => Self::TemporaryRegistration,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(PassportFileType);

/// Passport front side type: a text with known values.
///
/// Known are `passport`, `driver_license`, `identity_card`, `internal_passport`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PassportFrontSideType {
    /// `passport`.
    Passport,
    /// `driver_license`.
    DriverLicense,
    /// `identity_card`.
    IdentityCard,
    /// `internal_passport`.
    InternalPassport,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl PassportFrontSideType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] =
        &[Self::Passport, Self::DriverLicense, Self::IdentityCard, Self::InternalPassport];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Passport => "passport",
            Self::DriverLicense => "driver_license",
            Self::IdentityCard => "identity_card",
            Self::InternalPassport => "internal_passport",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PassportFrontSideType {
    fn from(value: &str) -> Self {
        match value {
            "passport" => Self::Passport,
            "driver_license" => Self::DriverLicense,
            "identity_card" => Self::IdentityCard,
            "internal_passport" => Self::InternalPassport,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(PassportFrontSideType);

/// Passport reverse side type: a text with known values.
///
/// Known are `driver_license`, `identity_card`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PassportReverseSideType {
    /// `driver_license`.
    DriverLicense,
    /// `identity_card`.
    IdentityCard,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl PassportReverseSideType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::DriverLicense, Self::IdentityCard];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DriverLicense => "driver_license",
            Self::IdentityCard => "identity_card",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PassportReverseSideType {
    fn from(value: &str) -> Self {
        match value {
            "driver_license" => Self::DriverLicense,
            "identity_card" => Self::IdentityCard,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(PassportReverseSideType);

/// Passport selfie type: a text with known values.
///
/// Known are `passport`, `driver_license`, `identity_card`, `internal_passport`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PassportSelfieType {
    /// `passport`.
    Passport,
    /// `driver_license`.
    DriverLicense,
    /// `identity_card`.
    IdentityCard,
    /// `internal_passport`.
    InternalPassport,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl PassportSelfieType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] =
        &[Self::Passport, Self::DriverLicense, Self::IdentityCard, Self::InternalPassport];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Passport => "passport",
            Self::DriverLicense => "driver_license",
            Self::IdentityCard => "identity_card",
            Self::InternalPassport => "internal_passport",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PassportSelfieType {
    fn from(value: &str) -> Self {
        match value {
            "passport" => Self::Passport,
            "driver_license" => Self::DriverLicense,
            "identity_card" => Self::IdentityCard,
            "internal_passport" => Self::InternalPassport,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(PassportSelfieType);

/// Passport translation type: a text with known values.
///
/// Known are `passport`, `driver_license`, `identity_card`, `internal_passport`, `utility_bill`, `bank_statement`, `rental_agreement`, `passport_registration`, `temporary_registration`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PassportTranslationType {
    /// `passport`.
    Passport,
    /// `driver_license`.
    DriverLicense,
    /// `identity_card`.
    IdentityCard,
    /// `internal_passport`.
    InternalPassport,
    /// `utility_bill`.
    UtilityBill,
    /// `bank_statement`.
    BankStatement,
    /// `rental_agreement`.
    RentalAgreement,
    /// `passport_registration`.
    PassportRegistration,
    /// `temporary_registration`.
    TemporaryRegistration,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl PassportTranslationType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[
        Self::Passport,
        Self::DriverLicense,
        Self::IdentityCard,
        Self::InternalPassport,
        Self::UtilityBill,
        Self::BankStatement,
        Self::RentalAgreement,
        Self::PassportRegistration,
        Self::TemporaryRegistration,
    ];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Passport => "passport",
            Self::DriverLicense => "driver_license",
            Self::IdentityCard => "identity_card",
            Self::InternalPassport => "internal_passport",
            Self::UtilityBill => "utility_bill",
            Self::BankStatement => "bank_statement",
            Self::RentalAgreement => "rental_agreement",
            Self::PassportRegistration => "passport_registration",
            Self::TemporaryRegistration => "temporary_registration",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PassportTranslationType {
    fn from(value: &str) -> Self {
        match value {
            "passport" => Self::Passport,
            "driver_license" => Self::DriverLicense,
            "identity_card" => Self::IdentityCard,
            "internal_passport" => Self::InternalPassport,
            "utility_bill" => Self::UtilityBill,
            "bank_statement" => Self::BankStatement,
            "rental_agreement" => Self::RentalAgreement,
            "passport_registration" => Self::PassportRegistration,
            "temporary_registration" => Self::TemporaryRegistration,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(PassportTranslationType);

/// Poll type: a text with known values.
///
/// Known are `regular`, `quiz`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PollType {
    /// `regular`.
    Regular,
    /// `quiz`.
    Quiz,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl PollType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::Regular, Self::Quiz];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Regular => "regular",
            Self::Quiz => "quiz",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PollType {
    fn from(value: &str) -> Self {
        match value {
            "regular" => Self::Regular,
            "quiz" => Self::Quiz,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(PollType);

/// Reaction emoji: a text with known values.
///
/// 73 are known.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReactionEmoji {
    /// `❤`.
    Heart,
    /// `👍`.
    ThumbsUp,
    /// `👎`.
    ThumbsDown,
    /// `🔥`.
    Fire,
    /// `🥰`.
    FaceWithHearts,
    /// `👏`.
    Clapping,
    /// `😁`.
    Grin,
    /// `🤔`.
    Thinking,
    /// `🤯`.
    ExplodingHead,
    /// `😱`.
    Screaming,
    /// `🤬`.
    Swearing,
    /// `😢`.
    Crying,
    /// `🎉`.
    PartyPopper,
    /// `🤩`.
    StarEyes,
    /// `🤮`.
    Vomiting,
    /// `💩`.
    Poo,
    /// `🙏`.
    FoldedHands,
    /// `👌`.
    OkHand,
    /// `🕊`.
    Dove,
    /// `🤡`.
    Clown,
    /// `🥱`.
    Yawning,
    /// `🥴`.
    Woozy,
    /// `😍`.
    HeartEyes,
    /// `🐳`.
    Whale,
    /// `❤‍🔥`.
    HeartOnFire,
    /// `🌚`.
    NewMoonFace,
    /// `🌭`.
    HotDog,
    /// `💯`.
    Hundred,
    /// `🤣`.
    RollingOnTheFloor,
    /// `⚡`.
    Lightning,
    /// `🍌`.
    Banana,
    /// `🏆`.
    Trophy,
    /// `💔`.
    BrokenHeart,
    /// `🤨`.
    RaisedEyebrow,
    /// `😐`.
    Neutral,
    /// `🍓`.
    Strawberry,
    /// `🍾`.
    Champagne,
    /// `💋`.
    Kiss,
    /// `🖕`.
    MiddleFinger,
    /// `😈`.
    SmilingDevil,
    /// `😴`.
    Sleeping,
    /// `😭`.
    Sobbing,
    /// `🤓`.
    Nerd,
    /// `👻`.
    Ghost,
    /// `👨‍💻`.
    ManAtComputer,
    /// `👀`.
    Eyes,
    /// `🎃`.
    Pumpkin,
    /// `🙈`.
    SeeNoEvil,
    /// `😇`.
    Halo,
    /// `😨`.
    Fearful,
    /// `🤝`.
    Handshake,
    /// `✍`.
    WritingHand,
    /// `🤗`.
    Hugging,
    /// `🫡`.
    Saluting,
    /// `🎅`.
    Santa,
    /// `🎄`.
    ChristmasTree,
    /// `☃`.
    Snowman,
    /// `💅`.
    NailPolish,
    /// `🤪`.
    Zany,
    /// `🗿`.
    Moyai,
    /// `🆒`.
    Cool,
    /// `💘`.
    HeartWithArrow,
    /// `🙉`.
    HearNoEvil,
    /// `🦄`.
    Unicorn,
    /// `😘`.
    BlowingKiss,
    /// `💊`.
    Pill,
    /// `🙊`.
    SpeakNoEvil,
    /// `😎`.
    Sunglasses,
    /// `👾`.
    AlienMonster,
    /// `🤷‍♂`.
    ManShrugging,
    /// `🤷`.
    Shrugging,
    /// `🤷‍♀`.
    WomanShrugging,
    /// `😡`.
    Angry,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl ReactionEmoji {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[
        Self::Heart,
        Self::ThumbsUp,
        Self::ThumbsDown,
        Self::Fire,
        Self::FaceWithHearts,
        Self::Clapping,
        Self::Grin,
        Self::Thinking,
        Self::ExplodingHead,
        Self::Screaming,
        Self::Swearing,
        Self::Crying,
        Self::PartyPopper,
        Self::StarEyes,
        Self::Vomiting,
        Self::Poo,
        Self::FoldedHands,
        Self::OkHand,
        Self::Dove,
        Self::Clown,
        Self::Yawning,
        Self::Woozy,
        Self::HeartEyes,
        Self::Whale,
        Self::HeartOnFire,
        Self::NewMoonFace,
        Self::HotDog,
        Self::Hundred,
        Self::RollingOnTheFloor,
        Self::Lightning,
        Self::Banana,
        Self::Trophy,
        Self::BrokenHeart,
        Self::RaisedEyebrow,
        Self::Neutral,
        Self::Strawberry,
        Self::Champagne,
        Self::Kiss,
        Self::MiddleFinger,
        Self::SmilingDevil,
        Self::Sleeping,
        Self::Sobbing,
        Self::Nerd,
        Self::Ghost,
        Self::ManAtComputer,
        Self::Eyes,
        Self::Pumpkin,
        Self::SeeNoEvil,
        Self::Halo,
        Self::Fearful,
        Self::Handshake,
        Self::WritingHand,
        Self::Hugging,
        Self::Saluting,
        Self::Santa,
        Self::ChristmasTree,
        Self::Snowman,
        Self::NailPolish,
        Self::Zany,
        Self::Moyai,
        Self::Cool,
        Self::HeartWithArrow,
        Self::HearNoEvil,
        Self::Unicorn,
        Self::BlowingKiss,
        Self::Pill,
        Self::SpeakNoEvil,
        Self::Sunglasses,
        Self::AlienMonster,
        Self::ManShrugging,
        Self::Shrugging,
        Self::WomanShrugging,
        Self::Angry,
    ];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Heart => "❤",
            Self::ThumbsUp => "👍",
            Self::ThumbsDown => "👎",
            Self::Fire => "🔥",
            Self::FaceWithHearts => "🥰",
            Self::Clapping => "👏",
            Self::Grin => "😁",
            Self::Thinking => "🤔",
            Self::ExplodingHead => "🤯",
            Self::Screaming => "😱",
            Self::Swearing => "🤬",
            Self::Crying => "😢",
            Self::PartyPopper => "🎉",
            Self::StarEyes => "🤩",
            Self::Vomiting => "🤮",
            Self::Poo => "💩",
            Self::FoldedHands => "🙏",
            Self::OkHand => "👌",
            Self::Dove => "🕊",
            Self::Clown => "🤡",
            Self::Yawning => "🥱",
            Self::Woozy => "🥴",
            Self::HeartEyes => "😍",
            Self::Whale => "🐳",
            Self::HeartOnFire => "❤\u{200d}🔥",
            Self::NewMoonFace => "🌚",
            Self::HotDog => "🌭",
            Self::Hundred => "💯",
            Self::RollingOnTheFloor => "🤣",
            Self::Lightning => "⚡",
            Self::Banana => "🍌",
            Self::Trophy => "🏆",
            Self::BrokenHeart => "💔",
            Self::RaisedEyebrow => "🤨",
            Self::Neutral => "😐",
            Self::Strawberry => "🍓",
            Self::Champagne => "🍾",
            Self::Kiss => "💋",
            Self::MiddleFinger => "🖕",
            Self::SmilingDevil => "😈",
            Self::Sleeping => "😴",
            Self::Sobbing => "😭",
            Self::Nerd => "🤓",
            Self::Ghost => "👻",
            Self::ManAtComputer => "👨\u{200d}💻",
            Self::Eyes => "👀",
            Self::Pumpkin => "🎃",
            Self::SeeNoEvil => "🙈",
            Self::Halo => "😇",
            Self::Fearful => "😨",
            Self::Handshake => "🤝",
            Self::WritingHand => "✍",
            Self::Hugging => "🤗",
            Self::Saluting => "🫡",
            Self::Santa => "🎅",
            Self::ChristmasTree => "🎄",
            Self::Snowman => "☃",
            Self::NailPolish => "💅",
            Self::Zany => "🤪",
            Self::Moyai => "🗿",
            Self::Cool => "🆒",
            Self::HeartWithArrow => "💘",
            Self::HearNoEvil => "🙉",
            Self::Unicorn => "🦄",
            Self::BlowingKiss => "😘",
            Self::Pill => "💊",
            Self::SpeakNoEvil => "🙊",
            Self::Sunglasses => "😎",
            Self::AlienMonster => "👾",
            Self::ManShrugging => "🤷\u{200d}♂",
            Self::Shrugging => "🤷",
            Self::WomanShrugging => "🤷\u{200d}♀",
            Self::Angry => "😡",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ReactionEmoji {
    fn from(value: &str) -> Self {
        match value {
            "❤" => Self::Heart,
            "👍" => Self::ThumbsUp,
            "👎" => Self::ThumbsDown,
            "🔥" => Self::Fire,
            "🥰" => Self::FaceWithHearts,
            "👏" => Self::Clapping,
            "😁" => Self::Grin,
            "🤔" => Self::Thinking,
            "🤯" => Self::ExplodingHead,
            "😱" => Self::Screaming,
            "🤬" => Self::Swearing,
            "😢" => Self::Crying,
            "🎉" => Self::PartyPopper,
            "🤩" => Self::StarEyes,
            "🤮" => Self::Vomiting,
            "💩" => Self::Poo,
            "🙏" => Self::FoldedHands,
            "👌" => Self::OkHand,
            "🕊" => Self::Dove,
            "🤡" => Self::Clown,
            "🥱" => Self::Yawning,
            "🥴" => Self::Woozy,
            "😍" => Self::HeartEyes,
            "🐳" => Self::Whale,
            "❤\u{200d}🔥" => Self::HeartOnFire,
            "🌚" => Self::NewMoonFace,
            "🌭" => Self::HotDog,
            "💯" => Self::Hundred,
            "🤣" => Self::RollingOnTheFloor,
            "⚡" => Self::Lightning,
            "🍌" => Self::Banana,
            "🏆" => Self::Trophy,
            "💔" => Self::BrokenHeart,
            "🤨" => Self::RaisedEyebrow,
            "😐" => Self::Neutral,
            "🍓" => Self::Strawberry,
            "🍾" => Self::Champagne,
            "💋" => Self::Kiss,
            "🖕" => Self::MiddleFinger,
            "😈" => Self::SmilingDevil,
            "😴" => Self::Sleeping,
            "😭" => Self::Sobbing,
            "🤓" => Self::Nerd,
            "👻" => Self::Ghost,
            "👨\u{200d}💻" => Self::ManAtComputer,
            "👀" => Self::Eyes,
            "🎃" => Self::Pumpkin,
            "🙈" => Self::SeeNoEvil,
            "😇" => Self::Halo,
            "😨" => Self::Fearful,
            "🤝" => Self::Handshake,
            "✍" => Self::WritingHand,
            "🤗" => Self::Hugging,
            "🫡" => Self::Saluting,
            "🎅" => Self::Santa,
            "🎄" => Self::ChristmasTree,
            "☃" => Self::Snowman,
            "💅" => Self::NailPolish,
            "🤪" => Self::Zany,
            "🗿" => Self::Moyai,
            "🆒" => Self::Cool,
            "💘" => Self::HeartWithArrow,
            "🙉" => Self::HearNoEvil,
            "🦄" => Self::Unicorn,
            "😘" => Self::BlowingKiss,
            "💊" => Self::Pill,
            "🙊" => Self::SpeakNoEvil,
            "😎" => Self::Sunglasses,
            "👾" => Self::AlienMonster,
            "🤷\u{200d}♂" => Self::ManShrugging,
            "🤷" => Self::Shrugging,
            "🤷\u{200d}♀" => Self::WomanShrugging,
            "😡" => Self::Angry,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(ReactionEmoji);

/// Rich button style: a text with known values.
///
/// Known are `danger`, `success`, `primary`, `link`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RichButtonStyle {
    /// `danger`.
    Danger,
    /// `success`.
    Success,
    /// `primary`.
    Primary,
    /// `link`.
    Link,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl RichButtonStyle {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::Danger, Self::Success, Self::Primary, Self::Link];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Danger => "danger",
            Self::Success => "success",
            Self::Primary => "primary",
            Self::Link => "link",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RichButtonStyle {
    fn from(value: &str) -> Self {
        match value {
            "danger" => Self::Danger,
            "success" => Self::Success,
            "primary" => Self::Primary,
            "link" => Self::Link,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(RichButtonStyle);

/// Sticker format: a text with known values.
///
/// Known are `static`, `animated`, `video`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StickerFormat {
    /// `static`.
    Static,
    /// `animated`.
    Animated,
    /// `video`.
    Video,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl StickerFormat {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::Static, Self::Animated, Self::Video];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Static => "static",
            Self::Animated => "animated",
            Self::Video => "video",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StickerFormat {
    fn from(value: &str) -> Self {
        match value {
            "static" => Self::Static,
            "animated" => Self::Animated,
            "video" => Self::Video,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(StickerFormat);

/// Sticker type: a text with known values.
///
/// Known are `regular`, `mask`, `custom_emoji`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StickerType {
    /// `regular`.
    Regular,
    /// `mask`.
    Mask,
    /// `custom_emoji`.
    CustomEmoji,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl StickerType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::Regular, Self::Mask, Self::CustomEmoji];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Regular => "regular",
            Self::Mask => "mask",
            Self::CustomEmoji => "custom_emoji",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StickerType {
    fn from(value: &str) -> Self {
        match value {
            "regular" => Self::Regular,
            "mask" => Self::Mask,
            "custom_emoji" => Self::CustomEmoji,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(StickerType);

/// Subscription state: a text with known values.
///
/// Known are `canceled`, `active`, `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionState {
    /// `canceled`.
    Canceled,
    /// `active`.
    Active,
    /// `failed`.
    Failed,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl SubscriptionState {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::Canceled, Self::Active, Self::Failed];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Canceled => "canceled",
            Self::Active => "active",
            Self::Failed => "failed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SubscriptionState {
    fn from(value: &str) -> Self {
        match value {
            "canceled" => Self::Canceled,
            "active" => Self::Active,
            "failed" => Self::Failed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(SubscriptionState);

/// Suggested post currency: a text with known values.
///
/// Known are `XTR`, `TON`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SuggestedPostCurrency {
    /// `XTR`.
    Xtr,
    /// `TON`.
    Ton,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl SuggestedPostCurrency {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::Xtr, Self::Ton];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Xtr => "XTR",
            Self::Ton => "TON",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SuggestedPostCurrency {
    fn from(value: &str) -> Self {
        match value {
            "XTR" => Self::Xtr,
            "TON" => Self::Ton,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(SuggestedPostCurrency);

/// Suggested post refund reason: a text with known values.
///
/// Known are `post_deleted`, `payment_refunded`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SuggestedPostRefundReason {
    /// `post_deleted`.
    PostDeleted,
    /// `payment_refunded`.
    PaymentRefunded,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl SuggestedPostRefundReason {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::PostDeleted, Self::PaymentRefunded];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PostDeleted => "post_deleted",
            Self::PaymentRefunded => "payment_refunded",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SuggestedPostRefundReason {
    fn from(value: &str) -> Self {
        match value {
            "post_deleted" => Self::PostDeleted,
            "payment_refunded" => Self::PaymentRefunded,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(SuggestedPostRefundReason);

/// Suggested post state: a text with known values.
///
/// Known are `pending`, `approved`, `declined`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SuggestedPostState {
    /// `pending`.
    Pending,
    /// `approved`.
    Approved,
    /// `declined`.
    Declined,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl SuggestedPostState {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::Pending, Self::Approved, Self::Declined];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Approved => "approved",
            Self::Declined => "declined",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SuggestedPostState {
    fn from(value: &str) -> Self {
        match value {
            "pending" => Self::Pending,
            "approved" => Self::Approved,
            "declined" => Self::Declined,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(SuggestedPostState);

/// Thumbnail mime type: a text with known values.
///
/// Known are `image/jpeg`, `image/gif`, `video/mp4`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThumbnailMimeType {
    /// `image/jpeg`.
    ImageJpeg,
    /// `image/gif`.
    ImageGif,
    /// `video/mp4`.
    VideoMp4,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl ThumbnailMimeType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::ImageJpeg, Self::ImageGif, Self::VideoMp4];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ImageJpeg => "image/jpeg",
            Self::ImageGif => "image/gif",
            Self::VideoMp4 => "video/mp4",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ThumbnailMimeType {
    fn from(value: &str) -> Self {
        match value {
            "image/jpeg" => Self::ImageJpeg,
            "image/gif" => Self::ImageGif,
            "video/mp4" => Self::VideoMp4,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(ThumbnailMimeType);

/// Unique gift origin: a text with known values.
///
/// Known are `upgrade`, `transfer`, `resale`, `gifted_upgrade`, `offer`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UniqueGiftOrigin {
    /// `upgrade`.
    Upgrade,
    /// `transfer`.
    Transfer,
    /// `resale`.
    Resale,
    /// `gifted_upgrade`.
    GiftedUpgrade,
    /// `offer`.
    Offer,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl UniqueGiftOrigin {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] =
        &[Self::Upgrade, Self::Transfer, Self::Resale, Self::GiftedUpgrade, Self::Offer];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Upgrade => "upgrade",
            Self::Transfer => "transfer",
            Self::Resale => "resale",
            Self::GiftedUpgrade => "gifted_upgrade",
            Self::Offer => "offer",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UniqueGiftOrigin {
    fn from(value: &str) -> Self {
        match value {
            "upgrade" => Self::Upgrade,
            "transfer" => Self::Transfer,
            "resale" => Self::Resale,
            "gifted_upgrade" => Self::GiftedUpgrade,
            "offer" => Self::Offer,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(UniqueGiftOrigin);

/// Update kind name: a text with known values.
///
/// 27 are known.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateKindName {
    /// `message`.
    Message,
    /// `edited_message`.
    EditedMessage,
    /// `channel_post`.
    ChannelPost,
    /// `edited_channel_post`.
    EditedChannelPost,
    /// `business_connection`.
    BusinessConnection,
    /// `business_message`.
    BusinessMessage,
    /// `edited_business_message`.
    EditedBusinessMessage,
    /// `deleted_business_messages`.
    DeletedBusinessMessages,
    /// `guest_message`.
    GuestMessage,
    /// `message_reaction`.
    MessageReaction,
    /// `message_reaction_count`.
    MessageReactionCount,
    /// `inline_query`.
    InlineQuery,
    /// `chosen_inline_result`.
    ChosenInlineResult,
    /// `callback_query`.
    CallbackQuery,
    /// `shipping_query`.
    ShippingQuery,
    /// `pre_checkout_query`.
    PreCheckoutQuery,
    /// `purchased_paid_media`.
    PurchasedPaidMedia,
    /// `poll`.
    Poll,
    /// `poll_answer`.
    PollAnswer,
    /// `my_chat_member`.
    MyChatMember,
    /// `chat_member`.
    ChatMember,
    /// `chat_join_request`.
    ChatJoinRequest,
    /// `chat_boost`.
    ChatBoost,
    /// `removed_chat_boost`.
    RemovedChatBoost,
    /// `managed_bot`.
    ManagedBot,
    /// `subscription`.
    Subscription,
    /// `stopped_message_generation`.
    StoppedMessageGeneration,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl UpdateKindName {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[
        Self::Message,
        Self::EditedMessage,
        Self::ChannelPost,
        Self::EditedChannelPost,
        Self::BusinessConnection,
        Self::BusinessMessage,
        Self::EditedBusinessMessage,
        Self::DeletedBusinessMessages,
        Self::GuestMessage,
        Self::MessageReaction,
        Self::MessageReactionCount,
        Self::InlineQuery,
        Self::ChosenInlineResult,
        Self::CallbackQuery,
        Self::ShippingQuery,
        Self::PreCheckoutQuery,
        Self::PurchasedPaidMedia,
        Self::Poll,
        Self::PollAnswer,
        Self::MyChatMember,
        Self::ChatMember,
        Self::ChatJoinRequest,
        Self::ChatBoost,
        Self::RemovedChatBoost,
        Self::ManagedBot,
        Self::Subscription,
        Self::StoppedMessageGeneration,
    ];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Message => "message",
            Self::EditedMessage => "edited_message",
            Self::ChannelPost => "channel_post",
            Self::EditedChannelPost => "edited_channel_post",
            Self::BusinessConnection => "business_connection",
            Self::BusinessMessage => "business_message",
            Self::EditedBusinessMessage => "edited_business_message",
            Self::DeletedBusinessMessages => "deleted_business_messages",
            Self::GuestMessage => "guest_message",
            Self::MessageReaction => "message_reaction",
            Self::MessageReactionCount => "message_reaction_count",
            Self::InlineQuery => "inline_query",
            Self::ChosenInlineResult => "chosen_inline_result",
            Self::CallbackQuery => "callback_query",
            Self::ShippingQuery => "shipping_query",
            Self::PreCheckoutQuery => "pre_checkout_query",
            Self::PurchasedPaidMedia => "purchased_paid_media",
            Self::Poll => "poll",
            Self::PollAnswer => "poll_answer",
            Self::MyChatMember => "my_chat_member",
            Self::ChatMember => "chat_member",
            Self::ChatJoinRequest => "chat_join_request",
            Self::ChatBoost => "chat_boost",
            Self::RemovedChatBoost => "removed_chat_boost",
            Self::ManagedBot => "managed_bot",
            Self::Subscription => "subscription",
            Self::StoppedMessageGeneration => "stopped_message_generation",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UpdateKindName {
    fn from(value: &str) -> Self {
        match value {
            "message" => Self::Message,
            "edited_message" => Self::EditedMessage,
            "channel_post" => Self::ChannelPost,
            "edited_channel_post" => Self::EditedChannelPost,
            "business_connection" => Self::BusinessConnection,
            "business_message" => Self::BusinessMessage,
            "edited_business_message" => Self::EditedBusinessMessage,
            "deleted_business_messages" => Self::DeletedBusinessMessages,
            "guest_message" => Self::GuestMessage,
            "message_reaction" => Self::MessageReaction,
            "message_reaction_count" => Self::MessageReactionCount,
            "inline_query" => Self::InlineQuery,
            "chosen_inline_result" => Self::ChosenInlineResult,
            "callback_query" => Self::CallbackQuery,
            "shipping_query" => Self::ShippingQuery,
            "pre_checkout_query" => Self::PreCheckoutQuery,
            "purchased_paid_media" => Self::PurchasedPaidMedia,
            "poll" => Self::Poll,
            "poll_answer" => Self::PollAnswer,
            "my_chat_member" => Self::MyChatMember,
            "chat_member" => Self::ChatMember,
            "chat_join_request" => Self::ChatJoinRequest,
            "chat_boost" => Self::ChatBoost,
            "removed_chat_boost" => Self::RemovedChatBoost,
            "managed_bot" => Self::ManagedBot,
            "subscription" => Self::Subscription,
            "stopped_message_generation" => Self::StoppedMessageGeneration,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(UpdateKindName);

/// User transaction type: a text with known values.
///
/// Known are `invoice_payment`, `paid_media_payment`, `gift_purchase`, `premium_purchase`, `business_account_transfer`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserTransactionType {
    /// `invoice_payment`.
    InvoicePayment,
    /// `paid_media_payment`.
    PaidMediaPayment,
    /// `gift_purchase`.
    GiftPurchase,
    /// `premium_purchase`.
    PremiumPurchase,
    /// `business_account_transfer`.
    BusinessAccountTransfer,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl UserTransactionType {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[
        Self::InvoicePayment,
        Self::PaidMediaPayment,
        Self::GiftPurchase,
        Self::PremiumPurchase,
        Self::BusinessAccountTransfer,
    ];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvoicePayment => "invoice_payment",
            Self::PaidMediaPayment => "paid_media_payment",
            Self::GiftPurchase => "gift_purchase",
            Self::PremiumPurchase => "premium_purchase",
            Self::BusinessAccountTransfer => "business_account_transfer",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UserTransactionType {
    fn from(value: &str) -> Self {
        match value {
            "invoice_payment" => Self::InvoicePayment,
            "paid_media_payment" => Self::PaidMediaPayment,
            "gift_purchase" => Self::GiftPurchase,
            "premium_purchase" => Self::PremiumPurchase,
            "business_account_transfer" => Self::BusinessAccountTransfer,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(UserTransactionType);

/// Vertical align: a text with known values.
///
/// Known are `top`, `middle`, `bottom`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerticalAlign {
    /// `top`.
    Top,
    /// `middle`.
    Middle,
    /// `bottom`.
    Bottom,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl VerticalAlign {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::Top, Self::Middle, Self::Bottom];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Top => "top",
            Self::Middle => "middle",
            Self::Bottom => "bottom",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for VerticalAlign {
    fn from(value: &str) -> Self {
        match value {
            "top" => Self::Top,
            "middle" => Self::Middle,
            "bottom" => Self::Bottom,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(VerticalAlign);

/// Video codec: a text with known values.
///
/// Known are `h264`, `h265`, `av01`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoCodec {
    /// `h264`.
    H264,
    /// `h265`.
    H265,
    /// `av01`.
    Av01,
    /// A value that this version doesn't know.
    Unknown(String),
}

impl VideoCodec {
    /// Every known value, in the order of the reference.
    pub const ALL: &'static [Self] = &[Self::H264, Self::H265, Self::Av01];

    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::H264 => "h264",
            Self::H265 => "h265",
            Self::Av01 => "av01",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for VideoCodec {
    fn from(value: &str) -> Self {
        match value {
            "h264" => Self::H264,
            "h265" => Self::H265,
            "av01" => Self::Av01,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::de::text_enum!(VideoCodec);
