//! Inline queries, their results and what a chosen one sends.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::Deserialize;
use serde::{Serialize, ser::SerializeMap as _};

/// Inline query result: one of 20 types.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresult).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InlineQueryResult {
    /// Inline query result cached audio.
    CachedAudio(Box<InlineQueryResultCachedAudio>),
    /// Inline query result cached document.
    CachedDocument(Box<InlineQueryResultCachedDocument>),
    /// Inline query result cached gif.
    CachedGif(Box<InlineQueryResultCachedGif>),
    /// Inline query result cached mpeg4 gif.
    CachedMpeg4Gif(Box<InlineQueryResultCachedMpeg4Gif>),
    /// Inline query result cached photo.
    CachedPhoto(Box<InlineQueryResultCachedPhoto>),
    /// Inline query result cached sticker.
    CachedSticker(Box<InlineQueryResultCachedSticker>),
    /// Inline query result cached video.
    CachedVideo(Box<InlineQueryResultCachedVideo>),
    /// Inline query result cached voice.
    CachedVoice(Box<InlineQueryResultCachedVoice>),
    /// Inline query result article.
    Article(Box<InlineQueryResultArticle>),
    /// Inline query result audio.
    Audio(Box<InlineQueryResultAudio>),
    /// Inline query result contact.
    Contact(Box<InlineQueryResultContact>),
    /// Inline query result game.
    Game(Box<InlineQueryResultGame>),
    /// Inline query result document.
    Document(Box<InlineQueryResultDocument>),
    /// Inline query result gif.
    Gif(Box<InlineQueryResultGif>),
    /// Inline query result location.
    Location(Box<InlineQueryResultLocation>),
    /// Inline query result mpeg4 gif.
    Mpeg4Gif(Box<InlineQueryResultMpeg4Gif>),
    /// Inline query result photo.
    Photo(Box<InlineQueryResultPhoto>),
    /// Inline query result venue.
    Venue(Box<InlineQueryResultVenue>),
    /// Inline query result video.
    Video(Box<InlineQueryResultVideo>),
    /// Inline query result voice.
    Voice(Box<InlineQueryResultVoice>),
}

impl Serialize for InlineQueryResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CachedAudio(value) => (**value).serialize(serializer),
            Self::CachedDocument(value) => (**value).serialize(serializer),
            Self::CachedGif(value) => (**value).serialize(serializer),
            Self::CachedMpeg4Gif(value) => (**value).serialize(serializer),
            Self::CachedPhoto(value) => (**value).serialize(serializer),
            Self::CachedSticker(value) => (**value).serialize(serializer),
            Self::CachedVideo(value) => (**value).serialize(serializer),
            Self::CachedVoice(value) => (**value).serialize(serializer),
            Self::Article(value) => (**value).serialize(serializer),
            Self::Audio(value) => (**value).serialize(serializer),
            Self::Contact(value) => (**value).serialize(serializer),
            Self::Game(value) => (**value).serialize(serializer),
            Self::Document(value) => (**value).serialize(serializer),
            Self::Gif(value) => (**value).serialize(serializer),
            Self::Location(value) => (**value).serialize(serializer),
            Self::Mpeg4Gif(value) => (**value).serialize(serializer),
            Self::Photo(value) => (**value).serialize(serializer),
            Self::Venue(value) => (**value).serialize(serializer),
            Self::Video(value) => (**value).serialize(serializer),
            Self::Voice(value) => (**value).serialize(serializer),
        }
    }
}

impl From<InlineQueryResultCachedAudio> for InlineQueryResult {
    fn from(value: InlineQueryResultCachedAudio) -> Self {
        Self::CachedAudio(Box::new(value))
    }
}
impl From<InlineQueryResultCachedDocument> for InlineQueryResult {
    fn from(value: InlineQueryResultCachedDocument) -> Self {
        Self::CachedDocument(Box::new(value))
    }
}
impl From<InlineQueryResultCachedGif> for InlineQueryResult {
    fn from(value: InlineQueryResultCachedGif) -> Self {
        Self::CachedGif(Box::new(value))
    }
}
impl From<InlineQueryResultCachedMpeg4Gif> for InlineQueryResult {
    fn from(value: InlineQueryResultCachedMpeg4Gif) -> Self {
        Self::CachedMpeg4Gif(Box::new(value))
    }
}
impl From<InlineQueryResultCachedPhoto> for InlineQueryResult {
    fn from(value: InlineQueryResultCachedPhoto) -> Self {
        Self::CachedPhoto(Box::new(value))
    }
}
impl From<InlineQueryResultCachedSticker> for InlineQueryResult {
    fn from(value: InlineQueryResultCachedSticker) -> Self {
        Self::CachedSticker(Box::new(value))
    }
}
impl From<InlineQueryResultCachedVideo> for InlineQueryResult {
    fn from(value: InlineQueryResultCachedVideo) -> Self {
        Self::CachedVideo(Box::new(value))
    }
}
impl From<InlineQueryResultCachedVoice> for InlineQueryResult {
    fn from(value: InlineQueryResultCachedVoice) -> Self {
        Self::CachedVoice(Box::new(value))
    }
}
impl From<InlineQueryResultArticle> for InlineQueryResult {
    fn from(value: InlineQueryResultArticle) -> Self {
        Self::Article(Box::new(value))
    }
}
impl From<InlineQueryResultAudio> for InlineQueryResult {
    fn from(value: InlineQueryResultAudio) -> Self {
        Self::Audio(Box::new(value))
    }
}
impl From<InlineQueryResultContact> for InlineQueryResult {
    fn from(value: InlineQueryResultContact) -> Self {
        Self::Contact(Box::new(value))
    }
}
impl From<InlineQueryResultGame> for InlineQueryResult {
    fn from(value: InlineQueryResultGame) -> Self {
        Self::Game(Box::new(value))
    }
}
impl From<InlineQueryResultDocument> for InlineQueryResult {
    fn from(value: InlineQueryResultDocument) -> Self {
        Self::Document(Box::new(value))
    }
}
impl From<InlineQueryResultGif> for InlineQueryResult {
    fn from(value: InlineQueryResultGif) -> Self {
        Self::Gif(Box::new(value))
    }
}
impl From<InlineQueryResultLocation> for InlineQueryResult {
    fn from(value: InlineQueryResultLocation) -> Self {
        Self::Location(Box::new(value))
    }
}
impl From<InlineQueryResultMpeg4Gif> for InlineQueryResult {
    fn from(value: InlineQueryResultMpeg4Gif) -> Self {
        Self::Mpeg4Gif(Box::new(value))
    }
}
impl From<InlineQueryResultPhoto> for InlineQueryResult {
    fn from(value: InlineQueryResultPhoto) -> Self {
        Self::Photo(Box::new(value))
    }
}
impl From<InlineQueryResultVenue> for InlineQueryResult {
    fn from(value: InlineQueryResultVenue) -> Self {
        Self::Venue(Box::new(value))
    }
}
impl From<InlineQueryResultVideo> for InlineQueryResult {
    fn from(value: InlineQueryResultVideo) -> Self {
        Self::Video(Box::new(value))
    }
}
impl From<InlineQueryResultVoice> for InlineQueryResult {
    fn from(value: InlineQueryResultVoice) -> Self {
        Self::Voice(Box::new(value))
    }
}
/// Input message content: one of 6 types.
///
/// [Reference](https://core.telegram.org/bots/api#inputmessagecontent).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputMessageContent {
    /// Input text message content.
    Text(Box<InputTextMessageContent>),
    /// Input rich message content.
    Rich(Box<InputRichMessageContent>),
    /// Input location message content.
    Location(Box<InputLocationMessageContent>),
    /// Input venue message content.
    Venue(Box<InputVenueMessageContent>),
    /// Input contact message content.
    Contact(Box<InputContactMessageContent>),
    /// Input invoice message content.
    Invoice(Box<InputInvoiceMessageContent>),
}

impl Serialize for InputMessageContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => (**value).serialize(serializer),
            Self::Rich(value) => (**value).serialize(serializer),
            Self::Location(value) => (**value).serialize(serializer),
            Self::Venue(value) => (**value).serialize(serializer),
            Self::Contact(value) => (**value).serialize(serializer),
            Self::Invoice(value) => (**value).serialize(serializer),
        }
    }
}

impl From<InputTextMessageContent> for InputMessageContent {
    fn from(value: InputTextMessageContent) -> Self {
        Self::Text(Box::new(value))
    }
}
impl From<InputRichMessageContent> for InputMessageContent {
    fn from(value: InputRichMessageContent) -> Self {
        Self::Rich(Box::new(value))
    }
}
impl From<InputLocationMessageContent> for InputMessageContent {
    fn from(value: InputLocationMessageContent) -> Self {
        Self::Location(Box::new(value))
    }
}
impl From<InputVenueMessageContent> for InputMessageContent {
    fn from(value: InputVenueMessageContent) -> Self {
        Self::Venue(Box::new(value))
    }
}
impl From<InputContactMessageContent> for InputMessageContent {
    fn from(value: InputContactMessageContent) -> Self {
        Self::Contact(Box::new(value))
    }
}
impl From<InputInvoiceMessageContent> for InputMessageContent {
    fn from(value: InputInvoiceMessageContent) -> Self {
        Self::Invoice(Box::new(value))
    }
}
/// Prepared inline message, with `id` and `expiration_date`.
///
/// [Reference](https://core.telegram.org/bots/api#preparedinlinemessage). Since Bot API 8.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreparedInlineMessage {
    /// Identifier.
    pub id: String,
    /// Expiration date, a Unix time.
    pub expiration_date: UnixTime,
}

impl PreparedInlineMessage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<String>, expiration_date: impl Into<UnixTime>) -> Self {
        Self { id: id.into(), expiration_date: expiration_date.into() }
    }
}

impl Serialize for PreparedInlineMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("expiration_date", &self.expiration_date)?;
        map.end()
    }
}

impl de::Object for PreparedInlineMessage {
    const EXPECTED: &'static str = "an object, PreparedInlineMessage";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "id" => 0,
            "expiration_date" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut expiration_date = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut id)?,
                _ => de::value(&mut map, &mut expiration_date)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(expiration_date) = expiration_date else {
            return Err(de::missing("expiration_date"));
        };
        Ok(Self { id, expiration_date })
    }
}

impl<'de> Deserialize<'de> for PreparedInlineMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Inline query, with `id`, `from`, `query` and `offset`.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequery).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQuery {
    /// Identifier.
    pub id: InlineQueryId,
    /// Who sent it.
    pub from: User,
    /// Query.
    pub query: String,
    /// Offset.
    pub offset: String,
    /// Chat type.
    pub chat_type: Option<InlineQueryChatType>,
    /// Location.
    pub location: Option<Box<Location>>,
}

impl InlineQuery {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<InlineQueryId>,
        from: impl Into<User>,
        query: impl Into<String>,
        offset: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            from: from.into(),
            query: query.into(),
            offset: offset.into(),
            chat_type: None,
            location: None,
        }
    }
}

impl Serialize for InlineQuery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("query", &self.query)?;
        map.serialize_entry("offset", &self.offset)?;
        if let Some(value) = &self.chat_type {
            map.serialize_entry("chat_type", value)?;
        }
        if let Some(value) = &self.location {
            map.serialize_entry("location", &**value)?;
        }
        map.end()
    }
}

impl de::Object for InlineQuery {
    const EXPECTED: &'static str = "an object, InlineQuery";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "id" => 0,
            "from" => 1,
            "query" => 2,
            "offset" => 3,
            "chat_type" => 4,
            "location" => 5,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut from = None;
        let mut query = None;
        let mut offset = None;
        let mut chat_type = None;
        let mut location = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut id)?,
                1 => de::value(&mut map, &mut from)?,
                2 => de::value(&mut map, &mut query)?,
                3 => de::value(&mut map, &mut offset)?,
                4 => de::value(&mut map, &mut chat_type)?,
                _ => de::boxed_value(&mut map, &mut location)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(from) = from else { return Err(de::missing("from")) };
        let Some(query) = query else { return Err(de::missing("query")) };
        let Some(offset) = offset else { return Err(de::missing("offset")) };
        Ok(Self { id, from, query, offset, chat_type, location })
    }
}

impl<'de> Deserialize<'de> for InlineQuery {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Inline query results button, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultsbutton). Since Bot API 6.7.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultsButton {
    /// Text.
    pub text: String,
    /// Web app.
    pub web_app: Option<WebAppInfo>,
    /// Start parameter, 1 to 64 characters.
    pub start_parameter: Option<String>,
}

impl InlineQueryResultsButton {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), web_app: None, start_parameter: None }
    }
    /// Web app.
    #[must_use]
    pub fn web_app(mut self, web_app: impl Into<WebAppInfo>) -> Self {
        self.web_app = Some(web_app.into());
        self
    }
    /// Start parameter, 1 to 64 characters.
    #[must_use]
    pub fn start_parameter(mut self, start_parameter: impl Into<String>) -> Self {
        self.start_parameter = Some(start_parameter.into());
        self
    }
}

impl Serialize for InlineQueryResultsButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        if let Some(value) = &self.web_app {
            map.serialize_entry("web_app", value)?;
        }
        if let Some(value) = &self.start_parameter {
            map.serialize_entry("start_parameter", value)?;
        }
        map.end()
    }
}

impl de::Object for InlineQueryResultsButton {
    const EXPECTED: &'static str = "an object, InlineQueryResultsButton";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "web_app" => 1,
            "start_parameter" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut web_app = None;
        let mut start_parameter = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                1 => de::value(&mut map, &mut web_app)?,
                _ => de::value(&mut map, &mut start_parameter)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        Ok(Self { text, web_app, start_parameter })
    }
}

impl<'de> Deserialize<'de> for InlineQueryResultsButton {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Inline query result article, with `id`, `title` and `input_message_content`.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultarticle).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultArticle {
    /// Identifier.
    pub id: String,
    /// Title.
    pub title: String,
    /// Input message content.
    pub input_message_content: InputMessageContent,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// URL.
    pub url: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Thumbnail URL. Since Bot API 6.6.
    pub thumbnail_url: Option<String>,
    /// Thumbnail width. Since Bot API 6.6.
    pub thumbnail_width: Option<i64>,
    /// Thumbnail height. Since Bot API 6.6.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultArticle {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            input_message_content: input_message_content.into(),
            reply_markup: None,
            url: None,
            description: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// URL.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Thumbnail URL. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }
    /// Thumbnail width. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_width(mut self, thumbnail_width: i64) -> Self {
        self.thumbnail_width = Some(thumbnail_width);
        self
    }
    /// Thumbnail height. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_height(mut self, thumbnail_height: i64) -> Self {
        self.thumbnail_height = Some(thumbnail_height);
        self
    }
}

impl Serialize for InlineQueryResultArticle {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "article")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("input_message_content", &self.input_message_content)?;
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.url {
            map.serialize_entry("url", value)?;
        }
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
        }
        if let Some(value) = &self.thumbnail_url {
            map.serialize_entry("thumbnail_url", value)?;
        }
        if let Some(value) = &self.thumbnail_width {
            map.serialize_entry("thumbnail_width", value)?;
        }
        if let Some(value) = &self.thumbnail_height {
            map.serialize_entry("thumbnail_height", value)?;
        }
        map.end()
    }
}

/// Inline query result photo.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultphoto).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultPhoto {
    /// Identifier, 1 to 64 bytes.
    pub id: String,
    /// Photo URL.
    pub photo_url: String,
    /// Thumbnail URL. Since Bot API 6.6.
    pub thumbnail_url: String,
    /// Photo width, in pixels.
    pub photo_width: Option<i64>,
    /// Photo height, in pixels.
    pub photo_height: Option<i64>,
    /// Title.
    pub title: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media. Since Bot API 7.4.
    pub show_caption_above_media: Option<bool>,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultPhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        photo_url: impl Into<String>,
        thumbnail_url: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            photo_url: photo_url.into(),
            thumbnail_url: thumbnail_url.into(),
            photo_width: None,
            photo_height: None,
            title: None,
            description: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }
    /// Photo width, in pixels.
    #[must_use]
    pub fn photo_width(mut self, photo_width: i64) -> Self {
        self.photo_width = Some(photo_width);
        self
    }
    /// Photo height, in pixels.
    #[must_use]
    pub fn photo_height(mut self, photo_height: i64) -> Self {
        self.photo_height = Some(photo_height);
        self
    }
    /// Title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

impl Serialize for InlineQueryResultPhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "photo")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("photo_url", &self.photo_url)?;
        map.serialize_entry("thumbnail_url", &self.thumbnail_url)?;
        if let Some(value) = &self.photo_width {
            map.serialize_entry("photo_width", value)?;
        }
        if let Some(value) = &self.photo_height {
            map.serialize_entry("photo_height", value)?;
        }
        if let Some(value) = &self.title {
            map.serialize_entry("title", value)?;
        }
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
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
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        map.end()
    }
}

/// Inline query result gif.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultgif).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultGif {
    /// Identifier, 1 to 64 bytes.
    pub id: String,
    /// Gif URL.
    pub gif_url: String,
    /// Gif width, in pixels.
    pub gif_width: Option<i64>,
    /// Gif height, in pixels.
    pub gif_height: Option<i64>,
    /// Gif duration, in seconds.
    pub gif_duration: Option<i64>,
    /// Thumbnail URL. Since Bot API 6.6.
    pub thumbnail_url: String,
    /// Thumbnail MIME type. Since Bot API 6.6.
    pub thumbnail_mime_type: Option<ThumbnailMimeType>,
    /// Title.
    pub title: Option<String>,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media. Since Bot API 7.4.
    pub show_caption_above_media: Option<bool>,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultGif {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        gif_url: impl Into<String>,
        thumbnail_url: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            gif_url: gif_url.into(),
            gif_width: None,
            gif_height: None,
            gif_duration: None,
            thumbnail_url: thumbnail_url.into(),
            thumbnail_mime_type: None,
            title: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }
    /// Gif width, in pixels.
    #[must_use]
    pub fn gif_width(mut self, gif_width: i64) -> Self {
        self.gif_width = Some(gif_width);
        self
    }
    /// Gif height, in pixels.
    #[must_use]
    pub fn gif_height(mut self, gif_height: i64) -> Self {
        self.gif_height = Some(gif_height);
        self
    }
    /// Gif duration, in seconds.
    #[must_use]
    pub fn gif_duration(mut self, gif_duration: i64) -> Self {
        self.gif_duration = Some(gif_duration);
        self
    }
    /// Thumbnail MIME type. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_mime_type(
        mut self,
        thumbnail_mime_type: impl Into<ThumbnailMimeType>,
    ) -> Self {
        self.thumbnail_mime_type = Some(thumbnail_mime_type.into());
        self
    }
    /// Title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
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
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

impl Serialize for InlineQueryResultGif {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "gif")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("gif_url", &self.gif_url)?;
        if let Some(value) = &self.gif_width {
            map.serialize_entry("gif_width", value)?;
        }
        if let Some(value) = &self.gif_height {
            map.serialize_entry("gif_height", value)?;
        }
        if let Some(value) = &self.gif_duration {
            map.serialize_entry("gif_duration", value)?;
        }
        map.serialize_entry("thumbnail_url", &self.thumbnail_url)?;
        if let Some(value) = &self.thumbnail_mime_type {
            map.serialize_entry("thumbnail_mime_type", value)?;
        }
        if let Some(value) = &self.title {
            map.serialize_entry("title", value)?;
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
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        map.end()
    }
}

/// Inline query result MPEG-4 gif.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultmpeg4gif).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultMpeg4Gif {
    /// Identifier, 1 to 64 bytes.
    pub id: String,
    /// MPEG-4 URL.
    pub mpeg4_url: String,
    /// MPEG-4 width, in pixels.
    pub mpeg4_width: Option<i64>,
    /// MPEG-4 height, in pixels.
    pub mpeg4_height: Option<i64>,
    /// MPEG-4 duration, in seconds.
    pub mpeg4_duration: Option<i64>,
    /// Thumbnail URL. Since Bot API 6.6.
    pub thumbnail_url: String,
    /// Thumbnail MIME type. Since Bot API 6.6.
    pub thumbnail_mime_type: Option<ThumbnailMimeType>,
    /// Title.
    pub title: Option<String>,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media. Since Bot API 7.4.
    pub show_caption_above_media: Option<bool>,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultMpeg4Gif {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        mpeg4_url: impl Into<String>,
        thumbnail_url: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            mpeg4_url: mpeg4_url.into(),
            mpeg4_width: None,
            mpeg4_height: None,
            mpeg4_duration: None,
            thumbnail_url: thumbnail_url.into(),
            thumbnail_mime_type: None,
            title: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }
    /// MPEG-4 width, in pixels.
    #[must_use]
    pub fn mpeg4_width(mut self, mpeg4_width: i64) -> Self {
        self.mpeg4_width = Some(mpeg4_width);
        self
    }
    /// MPEG-4 height, in pixels.
    #[must_use]
    pub fn mpeg4_height(mut self, mpeg4_height: i64) -> Self {
        self.mpeg4_height = Some(mpeg4_height);
        self
    }
    /// MPEG-4 duration, in seconds.
    #[must_use]
    pub fn mpeg4_duration(mut self, mpeg4_duration: i64) -> Self {
        self.mpeg4_duration = Some(mpeg4_duration);
        self
    }
    /// Thumbnail MIME type. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_mime_type(
        mut self,
        thumbnail_mime_type: impl Into<ThumbnailMimeType>,
    ) -> Self {
        self.thumbnail_mime_type = Some(thumbnail_mime_type.into());
        self
    }
    /// Title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
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
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

impl Serialize for InlineQueryResultMpeg4Gif {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "mpeg4_gif")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("mpeg4_url", &self.mpeg4_url)?;
        if let Some(value) = &self.mpeg4_width {
            map.serialize_entry("mpeg4_width", value)?;
        }
        if let Some(value) = &self.mpeg4_height {
            map.serialize_entry("mpeg4_height", value)?;
        }
        if let Some(value) = &self.mpeg4_duration {
            map.serialize_entry("mpeg4_duration", value)?;
        }
        map.serialize_entry("thumbnail_url", &self.thumbnail_url)?;
        if let Some(value) = &self.thumbnail_mime_type {
            map.serialize_entry("thumbnail_mime_type", value)?;
        }
        if let Some(value) = &self.title {
            map.serialize_entry("title", value)?;
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
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        map.end()
    }
}

/// Inline query result video.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultvideo).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultVideo {
    /// Identifier, 1 to 64 bytes.
    pub id: String,
    /// Video URL.
    pub video_url: String,
    /// MIME type.
    pub mime_type: InlineVideoMimeType,
    /// Thumbnail URL. Since Bot API 6.6.
    pub thumbnail_url: String,
    /// Title.
    pub title: String,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media. Since Bot API 7.4.
    pub show_caption_above_media: Option<bool>,
    /// Video width, in pixels.
    pub video_width: Option<i64>,
    /// Video height, in pixels.
    pub video_height: Option<i64>,
    /// Video duration, in seconds.
    pub video_duration: Option<i64>,
    /// Description.
    pub description: Option<String>,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultVideo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        video_url: impl Into<String>,
        mime_type: impl Into<InlineVideoMimeType>,
        thumbnail_url: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            video_url: video_url.into(),
            mime_type: mime_type.into(),
            thumbnail_url: thumbnail_url.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            video_width: None,
            video_height: None,
            video_duration: None,
            description: None,
            reply_markup: None,
            input_message_content: None,
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
    /// Video width, in pixels.
    #[must_use]
    pub fn video_width(mut self, video_width: i64) -> Self {
        self.video_width = Some(video_width);
        self
    }
    /// Video height, in pixels.
    #[must_use]
    pub fn video_height(mut self, video_height: i64) -> Self {
        self.video_height = Some(video_height);
        self
    }
    /// Video duration, in seconds.
    #[must_use]
    pub fn video_duration(mut self, video_duration: i64) -> Self {
        self.video_duration = Some(video_duration);
        self
    }
    /// Description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

impl Serialize for InlineQueryResultVideo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "video")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("video_url", &self.video_url)?;
        map.serialize_entry("mime_type", &self.mime_type)?;
        map.serialize_entry("thumbnail_url", &self.thumbnail_url)?;
        map.serialize_entry("title", &self.title)?;
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
        if let Some(value) = &self.video_width {
            map.serialize_entry("video_width", value)?;
        }
        if let Some(value) = &self.video_height {
            map.serialize_entry("video_height", value)?;
        }
        if let Some(value) = &self.video_duration {
            map.serialize_entry("video_duration", value)?;
        }
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        map.end()
    }
}

/// Inline query result audio, with `id`, `audio_url` and `title`.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultaudio).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultAudio {
    /// Identifier, 1 to 64 bytes.
    pub id: String,
    /// Audio URL.
    pub audio_url: String,
    /// Title.
    pub title: String,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Performer.
    pub performer: Option<String>,
    /// Audio duration, in seconds.
    pub audio_duration: Option<i64>,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultAudio {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        audio_url: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            audio_url: audio_url.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            performer: None,
            audio_duration: None,
            reply_markup: None,
            input_message_content: None,
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
    /// Performer.
    #[must_use]
    pub fn performer(mut self, performer: impl Into<String>) -> Self {
        self.performer = Some(performer.into());
        self
    }
    /// Audio duration, in seconds.
    #[must_use]
    pub fn audio_duration(mut self, audio_duration: i64) -> Self {
        self.audio_duration = Some(audio_duration);
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

impl Serialize for InlineQueryResultAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "audio")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("audio_url", &self.audio_url)?;
        map.serialize_entry("title", &self.title)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", value)?;
        }
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.caption_entities {
            map.serialize_entry("caption_entities", value)?;
        }
        if let Some(value) = &self.performer {
            map.serialize_entry("performer", value)?;
        }
        if let Some(value) = &self.audio_duration {
            map.serialize_entry("audio_duration", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        map.end()
    }
}

/// Inline query result voice, with `id`, `voice_url` and `title`.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultvoice).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultVoice {
    /// Identifier, 1 to 64 bytes.
    pub id: String,
    /// Voice URL.
    pub voice_url: String,
    /// Title.
    pub title: String,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Voice duration, in seconds.
    pub voice_duration: Option<i64>,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultVoice {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        voice_url: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            voice_url: voice_url.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            voice_duration: None,
            reply_markup: None,
            input_message_content: None,
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
    /// Voice duration, in seconds.
    #[must_use]
    pub fn voice_duration(mut self, voice_duration: i64) -> Self {
        self.voice_duration = Some(voice_duration);
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

impl Serialize for InlineQueryResultVoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "voice")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("voice_url", &self.voice_url)?;
        map.serialize_entry("title", &self.title)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", value)?;
        }
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.caption_entities {
            map.serialize_entry("caption_entities", value)?;
        }
        if let Some(value) = &self.voice_duration {
            map.serialize_entry("voice_duration", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        map.end()
    }
}

/// Inline query result document.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultdocument).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultDocument {
    /// Identifier, 1 to 64 bytes.
    pub id: String,
    /// Title.
    pub title: String,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Document URL.
    pub document_url: String,
    /// MIME type.
    pub mime_type: InlineDocumentMimeType,
    /// Description.
    pub description: Option<String>,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
    /// Thumbnail URL. Since Bot API 6.6.
    pub thumbnail_url: Option<String>,
    /// Thumbnail width. Since Bot API 6.6.
    pub thumbnail_width: Option<i64>,
    /// Thumbnail height. Since Bot API 6.6.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultDocument {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        document_url: impl Into<String>,
        mime_type: impl Into<InlineDocumentMimeType>,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            document_url: document_url.into(),
            mime_type: mime_type.into(),
            description: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
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
    /// Description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
    /// Thumbnail URL. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }
    /// Thumbnail width. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_width(mut self, thumbnail_width: i64) -> Self {
        self.thumbnail_width = Some(thumbnail_width);
        self
    }
    /// Thumbnail height. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_height(mut self, thumbnail_height: i64) -> Self {
        self.thumbnail_height = Some(thumbnail_height);
        self
    }
}

impl Serialize for InlineQueryResultDocument {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "document")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("title", &self.title)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", value)?;
        }
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.caption_entities {
            map.serialize_entry("caption_entities", value)?;
        }
        map.serialize_entry("document_url", &self.document_url)?;
        map.serialize_entry("mime_type", &self.mime_type)?;
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        if let Some(value) = &self.thumbnail_url {
            map.serialize_entry("thumbnail_url", value)?;
        }
        if let Some(value) = &self.thumbnail_width {
            map.serialize_entry("thumbnail_width", value)?;
        }
        if let Some(value) = &self.thumbnail_height {
            map.serialize_entry("thumbnail_height", value)?;
        }
        map.end()
    }
}

/// Inline query result location.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultlocation).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultLocation {
    /// Identifier.
    pub id: String,
    /// Latitude, in degrees.
    pub latitude: f64,
    /// Longitude, in degrees.
    pub longitude: f64,
    /// Title.
    pub title: String,
    /// Horizontal accuracy, in meters, 0 to 1500.
    pub horizontal_accuracy: Option<f64>,
    /// Live period, in seconds, 60 to 86400.
    pub live_period: Option<i64>,
    /// Heading, in degrees, 1 to 360.
    pub heading: Option<i64>,
    /// Proximity alert radius, in meters, 1 to 100000.
    pub proximity_alert_radius: Option<i64>,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
    /// Thumbnail URL. Since Bot API 6.6.
    pub thumbnail_url: Option<String>,
    /// Thumbnail width. Since Bot API 6.6.
    pub thumbnail_width: Option<i64>,
    /// Thumbnail height. Since Bot API 6.6.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultLocation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        latitude: f64,
        longitude: f64,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            latitude,
            longitude,
            title: title.into(),
            horizontal_accuracy: None,
            live_period: None,
            heading: None,
            proximity_alert_radius: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }
    /// Horizontal accuracy, in meters, 0 to 1500.
    #[must_use]
    pub fn horizontal_accuracy(mut self, horizontal_accuracy: f64) -> Self {
        self.horizontal_accuracy = Some(horizontal_accuracy);
        self
    }
    /// Live period, in seconds, 60 to 86400.
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
    /// Proximity alert radius, in meters, 1 to 100000.
    #[must_use]
    pub fn proximity_alert_radius(mut self, proximity_alert_radius: i64) -> Self {
        self.proximity_alert_radius = Some(proximity_alert_radius);
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
    /// Thumbnail URL. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }
    /// Thumbnail width. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_width(mut self, thumbnail_width: i64) -> Self {
        self.thumbnail_width = Some(thumbnail_width);
        self
    }
    /// Thumbnail height. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_height(mut self, thumbnail_height: i64) -> Self {
        self.thumbnail_height = Some(thumbnail_height);
        self
    }
}

impl Serialize for InlineQueryResultLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "location")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("latitude", &self.latitude)?;
        map.serialize_entry("longitude", &self.longitude)?;
        map.serialize_entry("title", &self.title)?;
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
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        if let Some(value) = &self.thumbnail_url {
            map.serialize_entry("thumbnail_url", value)?;
        }
        if let Some(value) = &self.thumbnail_width {
            map.serialize_entry("thumbnail_width", value)?;
        }
        if let Some(value) = &self.thumbnail_height {
            map.serialize_entry("thumbnail_height", value)?;
        }
        map.end()
    }
}

/// Inline query result venue.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultvenue).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultVenue {
    /// Identifier.
    pub id: String,
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
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
    /// Thumbnail URL. Since Bot API 6.6.
    pub thumbnail_url: Option<String>,
    /// Thumbnail width. Since Bot API 6.6.
    pub thumbnail_width: Option<i64>,
    /// Thumbnail height. Since Bot API 6.6.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultVenue {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        latitude: f64,
        longitude: f64,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            latitude,
            longitude,
            title: title.into(),
            address: address.into(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
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
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
    /// Thumbnail URL. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }
    /// Thumbnail width. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_width(mut self, thumbnail_width: i64) -> Self {
        self.thumbnail_width = Some(thumbnail_width);
        self
    }
    /// Thumbnail height. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_height(mut self, thumbnail_height: i64) -> Self {
        self.thumbnail_height = Some(thumbnail_height);
        self
    }
}

impl Serialize for InlineQueryResultVenue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "venue")?;
        map.serialize_entry("id", &self.id)?;
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
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        if let Some(value) = &self.thumbnail_url {
            map.serialize_entry("thumbnail_url", value)?;
        }
        if let Some(value) = &self.thumbnail_width {
            map.serialize_entry("thumbnail_width", value)?;
        }
        if let Some(value) = &self.thumbnail_height {
            map.serialize_entry("thumbnail_height", value)?;
        }
        map.end()
    }
}

/// Inline query result contact, with `id`, `phone_number` and `first_name`.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultcontact).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultContact {
    /// Identifier.
    pub id: String,
    /// Phone number.
    pub phone_number: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: Option<String>,
    /// Vcard, at most 2048 bytes.
    pub vcard: Option<String>,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
    /// Thumbnail URL. Since Bot API 6.6.
    pub thumbnail_url: Option<String>,
    /// Thumbnail width. Since Bot API 6.6.
    pub thumbnail_width: Option<i64>,
    /// Thumbnail height. Since Bot API 6.6.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultContact {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: None,
            vcard: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }
    /// Last name.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
    /// Vcard, at most 2048 bytes.
    #[must_use]
    pub fn vcard(mut self, vcard: impl Into<String>) -> Self {
        self.vcard = Some(vcard.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
    /// Thumbnail URL. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }
    /// Thumbnail width. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_width(mut self, thumbnail_width: i64) -> Self {
        self.thumbnail_width = Some(thumbnail_width);
        self
    }
    /// Thumbnail height. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail_height(mut self, thumbnail_height: i64) -> Self {
        self.thumbnail_height = Some(thumbnail_height);
        self
    }
}

impl Serialize for InlineQueryResultContact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "contact")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("phone_number", &self.phone_number)?;
        map.serialize_entry("first_name", &self.first_name)?;
        if let Some(value) = &self.last_name {
            map.serialize_entry("last_name", value)?;
        }
        if let Some(value) = &self.vcard {
            map.serialize_entry("vcard", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        if let Some(value) = &self.thumbnail_url {
            map.serialize_entry("thumbnail_url", value)?;
        }
        if let Some(value) = &self.thumbnail_width {
            map.serialize_entry("thumbnail_width", value)?;
        }
        if let Some(value) = &self.thumbnail_height {
            map.serialize_entry("thumbnail_height", value)?;
        }
        map.end()
    }
}

/// Inline query result game, with `id` and `game_short_name`.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultgame).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultGame {
    /// Identifier, 1 to 64 bytes.
    pub id: String,
    /// Game short name.
    pub game_short_name: String,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
}

impl InlineQueryResultGame {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<String>, game_short_name: impl Into<String>) -> Self {
        Self { id: id.into(), game_short_name: game_short_name.into(), reply_markup: None }
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
}

impl Serialize for InlineQueryResultGame {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "game")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("game_short_name", &self.game_short_name)?;
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        map.end()
    }
}

impl de::Object for InlineQueryResultGame {
    const EXPECTED: &'static str = "an object, InlineQueryResultGame";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "id" => 0,
            "game_short_name" => 1,
            "reply_markup" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        let mut game_short_name = None;
        let mut reply_markup = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut id)?,
                1 => de::value(&mut map, &mut game_short_name)?,
                _ => de::boxed_value(&mut map, &mut reply_markup)?,
            }
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        let Some(game_short_name) = game_short_name else {
            return Err(de::missing("game_short_name"));
        };
        Ok(Self { id, game_short_name, reply_markup })
    }
}

impl<'de> Deserialize<'de> for InlineQueryResultGame {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Inline query result cached photo, with `id` and `photo_file_id`.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultcachedphoto).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedPhoto {
    /// Identifier, 1 to 64 bytes.
    pub id: String,
    /// Photo file identifier.
    pub photo_file_id: FileId,
    /// Title.
    pub title: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media. Since Bot API 7.4.
    pub show_caption_above_media: Option<bool>,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedPhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<String>, photo_file_id: impl Into<FileId>) -> Self {
        Self {
            id: id.into(),
            photo_file_id: photo_file_id.into(),
            title: None,
            description: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }
    /// Title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

impl Serialize for InlineQueryResultCachedPhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "photo")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("photo_file_id", &self.photo_file_id)?;
        if let Some(value) = &self.title {
            map.serialize_entry("title", value)?;
        }
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
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
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        map.end()
    }
}

/// Inline query result cached gif, with `id` and `gif_file_id`.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultcachedgif).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedGif {
    /// Identifier, 1 to 64 bytes.
    pub id: String,
    /// Gif file identifier.
    pub gif_file_id: FileId,
    /// Title.
    pub title: Option<String>,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media. Since Bot API 7.4.
    pub show_caption_above_media: Option<bool>,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedGif {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<String>, gif_file_id: impl Into<FileId>) -> Self {
        Self {
            id: id.into(),
            gif_file_id: gif_file_id.into(),
            title: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }
    /// Title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
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
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

impl Serialize for InlineQueryResultCachedGif {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "gif")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("gif_file_id", &self.gif_file_id)?;
        if let Some(value) = &self.title {
            map.serialize_entry("title", value)?;
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
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        map.end()
    }
}

/// Inline query result cached MPEG-4 gif, with `id` and `mpeg4_file_id`.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultcachedmpeg4gif).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedMpeg4Gif {
    /// Identifier, 1 to 64 bytes.
    pub id: String,
    /// MPEG-4 file identifier.
    pub mpeg4_file_id: FileId,
    /// Title.
    pub title: Option<String>,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media. Since Bot API 7.4.
    pub show_caption_above_media: Option<bool>,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedMpeg4Gif {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<String>, mpeg4_file_id: impl Into<FileId>) -> Self {
        Self {
            id: id.into(),
            mpeg4_file_id: mpeg4_file_id.into(),
            title: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }
    /// Title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
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
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

impl Serialize for InlineQueryResultCachedMpeg4Gif {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "mpeg4_gif")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("mpeg4_file_id", &self.mpeg4_file_id)?;
        if let Some(value) = &self.title {
            map.serialize_entry("title", value)?;
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
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        map.end()
    }
}

/// Inline query result cached sticker, with `id` and `sticker_file_id`.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultcachedsticker).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedSticker {
    /// Identifier, 1 to 64 bytes.
    pub id: String,
    /// Sticker file identifier.
    pub sticker_file_id: FileId,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedSticker {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<String>, sticker_file_id: impl Into<FileId>) -> Self {
        Self {
            id: id.into(),
            sticker_file_id: sticker_file_id.into(),
            reply_markup: None,
            input_message_content: None,
        }
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

impl Serialize for InlineQueryResultCachedSticker {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "sticker")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("sticker_file_id", &self.sticker_file_id)?;
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        map.end()
    }
}

/// Inline query result cached document, with `id`, `title` and `document_file_id`.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultcacheddocument).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedDocument {
    /// Identifier, 1 to 64 bytes.
    pub id: String,
    /// Title.
    pub title: String,
    /// Document file identifier.
    pub document_file_id: FileId,
    /// Description.
    pub description: Option<String>,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedDocument {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        document_file_id: impl Into<FileId>,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            document_file_id: document_file_id.into(),
            description: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }
    /// Description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

impl Serialize for InlineQueryResultCachedDocument {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "document")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("document_file_id", &self.document_file_id)?;
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
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
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        map.end()
    }
}

/// Inline query result cached video, with `id`, `video_file_id` and `title`.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultcachedvideo).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedVideo {
    /// Identifier, 1 to 64 bytes.
    pub id: String,
    /// Video file identifier.
    pub video_file_id: FileId,
    /// Title.
    pub title: String,
    /// Description.
    pub description: Option<String>,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media. Since Bot API 7.4.
    pub show_caption_above_media: Option<bool>,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedVideo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        video_file_id: impl Into<FileId>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            video_file_id: video_file_id.into(),
            title: title.into(),
            description: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }
    /// Description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

impl Serialize for InlineQueryResultCachedVideo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "video")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("video_file_id", &self.video_file_id)?;
        map.serialize_entry("title", &self.title)?;
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
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
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        map.end()
    }
}

/// Inline query result cached voice, with `id`, `voice_file_id` and `title`.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultcachedvoice).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedVoice {
    /// Identifier, 1 to 64 bytes.
    pub id: String,
    /// Voice file identifier.
    pub voice_file_id: FileId,
    /// Title.
    pub title: String,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedVoice {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        voice_file_id: impl Into<FileId>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            voice_file_id: voice_file_id.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
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
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

impl Serialize for InlineQueryResultCachedVoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "voice")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("voice_file_id", &self.voice_file_id)?;
        map.serialize_entry("title", &self.title)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", value)?;
        }
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.caption_entities {
            map.serialize_entry("caption_entities", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        map.end()
    }
}

/// Inline query result cached audio, with `id` and `audio_file_id`.
///
/// [Reference](https://core.telegram.org/bots/api#inlinequeryresultcachedaudio).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedAudio {
    /// Identifier, 1 to 64 bytes.
    pub id: String,
    /// Audio file identifier.
    pub audio_file_id: FileId,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Reply markup.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Input message content.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedAudio {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<String>, audio_file_id: impl Into<FileId>) -> Self {
        Self {
            id: id.into(),
            audio_file_id: audio_file_id.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
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
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(Box::new(reply_markup.into()));
        self
    }
    /// Input message content.
    #[must_use]
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

impl Serialize for InlineQueryResultCachedAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "audio")?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("audio_file_id", &self.audio_file_id)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", value)?;
        }
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.caption_entities {
            map.serialize_entry("caption_entities", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", &**value)?;
        }
        if let Some(value) = &self.input_message_content {
            map.serialize_entry("input_message_content", value)?;
        }
        map.end()
    }
}

/// Input text message content, with `message_text`.
///
/// [Reference](https://core.telegram.org/bots/api#inputtextmessagecontent).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputTextMessageContent {
    /// Message text, 1 to 4096 characters.
    pub message_text: String,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Entities.
    pub entities: Option<Vec<MessageEntity>>,
    /// Link preview options. Since Bot API 7.0.
    pub link_preview_options: Option<Box<LinkPreviewOptions>>,
}

impl InputTextMessageContent {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(message_text: impl Into<String>) -> Self {
        Self {
            message_text: message_text.into(),
            parse_mode: None,
            entities: None,
            link_preview_options: None,
        }
    }
    /// Parse mode.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }
    /// Entities.
    #[must_use]
    pub fn entities(mut self, entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.entities = Some(entities.into());
        self
    }
    /// Link preview options. Since Bot API 7.0.
    #[must_use]
    pub fn link_preview_options(
        mut self,
        link_preview_options: impl Into<LinkPreviewOptions>,
    ) -> Self {
        self.link_preview_options = Some(Box::new(link_preview_options.into()));
        self
    }
}

impl Serialize for InputTextMessageContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("message_text", &self.message_text)?;
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.entities {
            map.serialize_entry("entities", value)?;
        }
        if let Some(value) = &self.link_preview_options {
            map.serialize_entry("link_preview_options", &**value)?;
        }
        map.end()
    }
}

impl de::Object for InputTextMessageContent {
    const EXPECTED: &'static str = "an object, InputTextMessageContent";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "message_text" => 0,
            "parse_mode" => 1,
            "entities" => 2,
            "link_preview_options" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut message_text = None;
        let mut parse_mode = None;
        let mut entities = None;
        let mut link_preview_options = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut message_text)?,
                1 => de::value(&mut map, &mut parse_mode)?,
                2 => de::value(&mut map, &mut entities)?,
                _ => de::boxed_value(&mut map, &mut link_preview_options)?,
            }
        }
        let Some(message_text) = message_text else { return Err(de::missing("message_text")) };
        Ok(Self { message_text, parse_mode, entities, link_preview_options })
    }
}

impl<'de> Deserialize<'de> for InputTextMessageContent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input location message content, with `latitude` and `longitude`.
///
/// [Reference](https://core.telegram.org/bots/api#inputlocationmessagecontent).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputLocationMessageContent {
    /// Latitude, in degrees.
    pub latitude: f64,
    /// Longitude, in degrees.
    pub longitude: f64,
    /// Horizontal accuracy, in meters, 0 to 1500.
    pub horizontal_accuracy: Option<f64>,
    /// Live period, in seconds, 60 to 86400.
    pub live_period: Option<i64>,
    /// Heading, in degrees, 1 to 360.
    pub heading: Option<i64>,
    /// Proximity alert radius, in meters, 1 to 100000.
    pub proximity_alert_radius: Option<i64>,
}

impl InputLocationMessageContent {
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
    /// Live period, in seconds, 60 to 86400.
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
    /// Proximity alert radius, in meters, 1 to 100000.
    #[must_use]
    pub fn proximity_alert_radius(mut self, proximity_alert_radius: i64) -> Self {
        self.proximity_alert_radius = Some(proximity_alert_radius);
        self
    }
}

impl Serialize for InputLocationMessageContent {
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

impl de::Object for InputLocationMessageContent {
    const EXPECTED: &'static str = "an object, InputLocationMessageContent";

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

impl<'de> Deserialize<'de> for InputLocationMessageContent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input venue message content, with `latitude`, `longitude`, `title` and `address`.
///
/// [Reference](https://core.telegram.org/bots/api#inputvenuemessagecontent).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputVenueMessageContent {
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

impl InputVenueMessageContent {
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

impl Serialize for InputVenueMessageContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
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

impl de::Object for InputVenueMessageContent {
    const EXPECTED: &'static str = "an object, InputVenueMessageContent";

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

impl<'de> Deserialize<'de> for InputVenueMessageContent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input contact message content, with `phone_number` and `first_name`.
///
/// [Reference](https://core.telegram.org/bots/api#inputcontactmessagecontent).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputContactMessageContent {
    /// Phone number.
    pub phone_number: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: Option<String>,
    /// Vcard, at most 2048 bytes.
    pub vcard: Option<String>,
}

impl InputContactMessageContent {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(phone_number: impl Into<String>, first_name: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: None,
            vcard: None,
        }
    }
    /// Last name.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
    /// Vcard, at most 2048 bytes.
    #[must_use]
    pub fn vcard(mut self, vcard: impl Into<String>) -> Self {
        self.vcard = Some(vcard.into());
        self
    }
}

impl Serialize for InputContactMessageContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("phone_number", &self.phone_number)?;
        map.serialize_entry("first_name", &self.first_name)?;
        if let Some(value) = &self.last_name {
            map.serialize_entry("last_name", value)?;
        }
        if let Some(value) = &self.vcard {
            map.serialize_entry("vcard", value)?;
        }
        map.end()
    }
}

impl de::Object for InputContactMessageContent {
    const EXPECTED: &'static str = "an object, InputContactMessageContent";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "phone_number" => 0,
            "first_name" => 1,
            "last_name" => 2,
            "vcard" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut phone_number = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut vcard = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut phone_number)?,
                1 => de::value(&mut map, &mut first_name)?,
                2 => de::value(&mut map, &mut last_name)?,
                _ => de::value(&mut map, &mut vcard)?,
            }
        }
        let Some(phone_number) = phone_number else { return Err(de::missing("phone_number")) };
        let Some(first_name) = first_name else { return Err(de::missing("first_name")) };
        Ok(Self { phone_number, first_name, last_name, vcard })
    }
}

impl<'de> Deserialize<'de> for InputContactMessageContent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Input invoice message content.
///
/// [Reference](https://core.telegram.org/bots/api#inputinvoicemessagecontent).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputInvoiceMessageContent {
    /// Title, 1 to 32 characters.
    pub title: String,
    /// Description, 1 to 255 characters.
    pub description: String,
    /// Payload, 1 to 128 bytes.
    pub payload: String,
    /// Provider token.
    pub provider_token: Option<String>,
    /// Currency.
    pub currency: String,
    /// Prices.
    pub prices: Vec<LabeledPrice>,
    /// Max tip amount, `0` when left out.
    pub max_tip_amount: Option<i64>,
    /// Suggested tip amounts, at most 4 items.
    pub suggested_tip_amounts: Option<Vec<i64>>,
    /// Provider data.
    pub provider_data: Option<String>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Photo size, in bytes.
    pub photo_size: Option<i64>,
    /// Photo width, in pixels.
    pub photo_width: Option<i64>,
    /// Photo height, in pixels.
    pub photo_height: Option<i64>,
    /// Whether to need name.
    pub need_name: Option<bool>,
    /// Whether to need phone number.
    pub need_phone_number: Option<bool>,
    /// Whether to need email.
    pub need_email: Option<bool>,
    /// Whether to need shipping address.
    pub need_shipping_address: Option<bool>,
    /// Whether to send phone number to provider.
    pub send_phone_number_to_provider: Option<bool>,
    /// Whether to send email to provider.
    pub send_email_to_provider: Option<bool>,
    /// Whether it is flexible.
    pub is_flexible: Option<bool>,
}

impl InputInvoiceMessageContent {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        currency: impl Into<String>,
        prices: impl Into<Vec<LabeledPrice>>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            payload: payload.into(),
            provider_token: None,
            currency: currency.into(),
            prices: prices.into(),
            max_tip_amount: None,
            suggested_tip_amounts: None,
            provider_data: None,
            photo_url: None,
            photo_size: None,
            photo_width: None,
            photo_height: None,
            need_name: None,
            need_phone_number: None,
            need_email: None,
            need_shipping_address: None,
            send_phone_number_to_provider: None,
            send_email_to_provider: None,
            is_flexible: None,
        }
    }
    /// Provider token.
    #[must_use]
    pub fn provider_token(mut self, provider_token: impl Into<String>) -> Self {
        self.provider_token = Some(provider_token.into());
        self
    }
    /// Max tip amount, `0` when left out.
    #[must_use]
    pub fn max_tip_amount(mut self, max_tip_amount: i64) -> Self {
        self.max_tip_amount = Some(max_tip_amount);
        self
    }
    /// Suggested tip amounts, at most 4 items.
    #[must_use]
    pub fn suggested_tip_amounts(mut self, suggested_tip_amounts: impl Into<Vec<i64>>) -> Self {
        self.suggested_tip_amounts = Some(suggested_tip_amounts.into());
        self
    }
    /// Provider data.
    #[must_use]
    pub fn provider_data(mut self, provider_data: impl Into<String>) -> Self {
        self.provider_data = Some(provider_data.into());
        self
    }
    /// Photo URL.
    #[must_use]
    pub fn photo_url(mut self, photo_url: impl Into<String>) -> Self {
        self.photo_url = Some(photo_url.into());
        self
    }
    /// Photo size, in bytes.
    #[must_use]
    pub fn photo_size(mut self, photo_size: i64) -> Self {
        self.photo_size = Some(photo_size);
        self
    }
    /// Photo width, in pixels.
    #[must_use]
    pub fn photo_width(mut self, photo_width: i64) -> Self {
        self.photo_width = Some(photo_width);
        self
    }
    /// Photo height, in pixels.
    #[must_use]
    pub fn photo_height(mut self, photo_height: i64) -> Self {
        self.photo_height = Some(photo_height);
        self
    }
    /// Whether to need name.
    #[must_use]
    pub fn need_name(mut self, need_name: bool) -> Self {
        self.need_name = Some(need_name);
        self
    }
    /// Whether to need phone number.
    #[must_use]
    pub fn need_phone_number(mut self, need_phone_number: bool) -> Self {
        self.need_phone_number = Some(need_phone_number);
        self
    }
    /// Whether to need email.
    #[must_use]
    pub fn need_email(mut self, need_email: bool) -> Self {
        self.need_email = Some(need_email);
        self
    }
    /// Whether to need shipping address.
    #[must_use]
    pub fn need_shipping_address(mut self, need_shipping_address: bool) -> Self {
        self.need_shipping_address = Some(need_shipping_address);
        self
    }
    /// Whether to send phone number to provider.
    #[must_use]
    pub fn send_phone_number_to_provider(mut self, send_phone_number_to_provider: bool) -> Self {
        self.send_phone_number_to_provider = Some(send_phone_number_to_provider);
        self
    }
    /// Whether to send email to provider.
    #[must_use]
    pub fn send_email_to_provider(mut self, send_email_to_provider: bool) -> Self {
        self.send_email_to_provider = Some(send_email_to_provider);
        self
    }
    /// Whether it is flexible.
    #[must_use]
    pub fn is_flexible(mut self, is_flexible: bool) -> Self {
        self.is_flexible = Some(is_flexible);
        self
    }
}

impl Serialize for InputInvoiceMessageContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("payload", &self.payload)?;
        if let Some(value) = &self.provider_token {
            map.serialize_entry("provider_token", value)?;
        }
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("prices", &self.prices)?;
        if let Some(value) = &self.max_tip_amount {
            map.serialize_entry("max_tip_amount", value)?;
        }
        if let Some(value) = &self.suggested_tip_amounts {
            map.serialize_entry("suggested_tip_amounts", value)?;
        }
        if let Some(value) = &self.provider_data {
            map.serialize_entry("provider_data", value)?;
        }
        if let Some(value) = &self.photo_url {
            map.serialize_entry("photo_url", value)?;
        }
        if let Some(value) = &self.photo_size {
            map.serialize_entry("photo_size", value)?;
        }
        if let Some(value) = &self.photo_width {
            map.serialize_entry("photo_width", value)?;
        }
        if let Some(value) = &self.photo_height {
            map.serialize_entry("photo_height", value)?;
        }
        if let Some(value) = &self.need_name {
            map.serialize_entry("need_name", value)?;
        }
        if let Some(value) = &self.need_phone_number {
            map.serialize_entry("need_phone_number", value)?;
        }
        if let Some(value) = &self.need_email {
            map.serialize_entry("need_email", value)?;
        }
        if let Some(value) = &self.need_shipping_address {
            map.serialize_entry("need_shipping_address", value)?;
        }
        if let Some(value) = &self.send_phone_number_to_provider {
            map.serialize_entry("send_phone_number_to_provider", value)?;
        }
        if let Some(value) = &self.send_email_to_provider {
            map.serialize_entry("send_email_to_provider", value)?;
        }
        if let Some(value) = &self.is_flexible {
            map.serialize_entry("is_flexible", value)?;
        }
        map.end()
    }
}

impl de::Object for InputInvoiceMessageContent {
    const EXPECTED: &'static str = "an object, InputInvoiceMessageContent";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            5 => match name {
                "title" => 0,
                _ => return None,
            },
            6 => match name {
                "prices" => 5,
                _ => return None,
            },
            7 => match name {
                "payload" => 2,
                _ => return None,
            },
            8 => match name {
                "currency" => 4,
                _ => return None,
            },
            9 => match name {
                "photo_url" => 9,
                "need_name" => 13,
                _ => return None,
            },
            10 => match name {
                "photo_size" => 10,
                "need_email" => 15,
                _ => return None,
            },
            11 => match name {
                "description" => 1,
                "photo_width" => 11,
                "is_flexible" => 19,
                _ => return None,
            },
            12 => match name {
                "photo_height" => 12,
                _ => return None,
            },
            13 => match name {
                "provider_data" => 8,
                _ => return None,
            },
            14 => match name {
                "provider_token" => 3,
                "max_tip_amount" => 6,
                _ => return None,
            },
            17 => match name {
                "need_phone_number" => 14,
                _ => return None,
            },
            21 => match name {
                "suggested_tip_amounts" => 7,
                "need_shipping_address" => 16,
                _ => return None,
            },
            22 => match name {
                "send_email_to_provider" => 18,
                _ => return None,
            },
            29 => match name {
                "send_phone_number_to_provider" => 17,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut title = None;
        let mut description = None;
        let mut payload = None;
        let mut provider_token = None;
        let mut currency = None;
        let mut prices = None;
        let mut max_tip_amount = None;
        let mut suggested_tip_amounts = None;
        let mut provider_data = None;
        let mut photo_url = None;
        let mut photo_size = None;
        let mut photo_width = None;
        let mut photo_height = None;
        let mut need_name = None;
        let mut need_phone_number = None;
        let mut need_email = None;
        let mut need_shipping_address = None;
        let mut send_phone_number_to_provider = None;
        let mut send_email_to_provider = None;
        let mut is_flexible = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut title)?,
                1 => de::value(&mut map, &mut description)?,
                2 => de::value(&mut map, &mut payload)?,
                3 => de::value(&mut map, &mut provider_token)?,
                4 => de::value(&mut map, &mut currency)?,
                5 => de::value(&mut map, &mut prices)?,
                6 => de::int(&mut map, &mut max_tip_amount)?,
                7 => de::ints(&mut map, &mut suggested_tip_amounts)?,
                8 => de::value(&mut map, &mut provider_data)?,
                9 => de::value(&mut map, &mut photo_url)?,
                10 => de::int(&mut map, &mut photo_size)?,
                11 => de::int(&mut map, &mut photo_width)?,
                12 => de::int(&mut map, &mut photo_height)?,
                13 => de::value(&mut map, &mut need_name)?,
                14 => de::value(&mut map, &mut need_phone_number)?,
                15 => de::value(&mut map, &mut need_email)?,
                16 => de::value(&mut map, &mut need_shipping_address)?,
                17 => de::value(&mut map, &mut send_phone_number_to_provider)?,
                18 => de::value(&mut map, &mut send_email_to_provider)?,
                _ => de::value(&mut map, &mut is_flexible)?,
            }
        }
        let Some(title) = title else { return Err(de::missing("title")) };
        let Some(description) = description else { return Err(de::missing("description")) };
        let Some(payload) = payload else { return Err(de::missing("payload")) };
        let Some(currency) = currency else { return Err(de::missing("currency")) };
        let Some(prices) = prices else { return Err(de::missing("prices")) };
        Ok(Self {
            title,
            description,
            payload,
            provider_token,
            currency,
            prices,
            max_tip_amount,
            suggested_tip_amounts,
            provider_data,
            photo_url,
            photo_size,
            photo_width,
            photo_height,
            need_name,
            need_phone_number,
            need_email,
            need_shipping_address,
            send_phone_number_to_provider,
            send_email_to_provider,
            is_flexible,
        })
    }
}

impl<'de> Deserialize<'de> for InputInvoiceMessageContent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Chosen inline result, with `result_id`, `from` and `query`.
///
/// [Reference](https://core.telegram.org/bots/api#choseninlineresult).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChosenInlineResult {
    /// Result identifier.
    pub result_id: InlineResultId,
    /// Who sent it.
    pub from: User,
    /// Location.
    pub location: Option<Box<Location>>,
    /// Inline message identifier.
    pub inline_message_id: Option<InlineMessageId>,
    /// Query.
    pub query: String,
}

impl ChosenInlineResult {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        result_id: impl Into<InlineResultId>,
        from: impl Into<User>,
        query: impl Into<String>,
    ) -> Self {
        Self {
            result_id: result_id.into(),
            from: from.into(),
            location: None,
            inline_message_id: None,
            query: query.into(),
        }
    }
}

impl Serialize for ChosenInlineResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("result_id", &self.result_id)?;
        map.serialize_entry("from", &self.from)?;
        if let Some(value) = &self.location {
            map.serialize_entry("location", &**value)?;
        }
        if let Some(value) = &self.inline_message_id {
            map.serialize_entry("inline_message_id", value)?;
        }
        map.serialize_entry("query", &self.query)?;
        map.end()
    }
}

impl de::Object for ChosenInlineResult {
    const EXPECTED: &'static str = "an object, ChosenInlineResult";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "result_id" => 0,
            "from" => 1,
            "location" => 2,
            "inline_message_id" => 3,
            "query" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut result_id = None;
        let mut from = None;
        let mut location = None;
        let mut inline_message_id = None;
        let mut query = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut result_id)?,
                1 => de::value(&mut map, &mut from)?,
                2 => de::boxed_value(&mut map, &mut location)?,
                3 => de::value(&mut map, &mut inline_message_id)?,
                _ => de::value(&mut map, &mut query)?,
            }
        }
        let Some(result_id) = result_id else { return Err(de::missing("result_id")) };
        let Some(from) = from else { return Err(de::missing("from")) };
        let Some(query) = query else { return Err(de::missing("query")) };
        Ok(Self { result_id, from, location, inline_message_id, query })
    }
}

impl<'de> Deserialize<'de> for ChosenInlineResult {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}
