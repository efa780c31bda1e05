//! Methods whose name starts with `edit`.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::method::Method;
use crate::types::*;
use serde::{Serialize, ser::SerializeMap as _};

/// Calls `editChatInviteLink`; the answer is `ChatInviteLink`.
///
/// [Reference](https://core.telegram.org/bots/api#editchatinvitelink).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditChatInviteLink {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Invite link.
    pub invite_link: String,
    /// Name, at most 32 characters.
    pub name: Option<String>,
    /// Expire date, a Unix time.
    pub expire_date: Option<UnixTime>,
    /// Member limit, 1 to 99999.
    pub member_limit: Option<i64>,
    /// Whether this applies: creates join request.
    pub creates_join_request: Option<bool>,
}

impl EditChatInviteLink {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, invite_link: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            invite_link: invite_link.into(),
            name: None,
            expire_date: None,
            member_limit: None,
            creates_join_request: None,
        }
    }
    /// Name, at most 32 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Expire date, a Unix time.
    #[must_use]
    pub fn expire_date(mut self, expire_date: impl Into<UnixTime>) -> Self {
        self.expire_date = Some(expire_date.into());
        self
    }
    /// Member limit, 1 to 99999.
    #[must_use]
    pub fn member_limit(mut self, member_limit: i64) -> Self {
        self.member_limit = Some(member_limit);
        self
    }
    /// Whether this applies: creates join request.
    #[must_use]
    pub fn creates_join_request(mut self, creates_join_request: bool) -> Self {
        self.creates_join_request = Some(creates_join_request);
        self
    }
}

impl Serialize for EditChatInviteLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("invite_link", &self.invite_link)?;
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let Some(value) = &self.expire_date {
            map.serialize_entry("expire_date", value)?;
        }
        if let Some(value) = &self.member_limit {
            map.serialize_entry("member_limit", value)?;
        }
        if let Some(value) = &self.creates_join_request {
            map.serialize_entry("creates_join_request", value)?;
        }
        map.end()
    }
}

impl Method for EditChatInviteLink {
    type Output = ChatInviteLink;
    const NAME: &'static str = "editChatInviteLink";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `editChatSubscriptionInviteLink`; the answer is `ChatInviteLink`.
///
/// [Reference](https://core.telegram.org/bots/api#editchatsubscriptioninvitelink). Since Bot API 7.9.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditChatSubscriptionInviteLink {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Invite link.
    pub invite_link: String,
    /// Name, at most 32 characters.
    pub name: Option<String>,
}

impl EditChatSubscriptionInviteLink {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, invite_link: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into(), invite_link: invite_link.into(), name: None }
    }
    /// Name, at most 32 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Serialize for EditChatSubscriptionInviteLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("invite_link", &self.invite_link)?;
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        map.end()
    }
}

impl Method for EditChatSubscriptionInviteLink {
    type Output = ChatInviteLink;
    const NAME: &'static str = "editChatSubscriptionInviteLink";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `editForumTopic`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#editforumtopic).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditForumTopic {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: MessageThreadId,
    /// Name, at most 128 characters.
    pub name: Option<String>,
    /// Icon custom emoji identifier.
    pub icon_custom_emoji_id: Option<CustomEmojiId>,
}

impl EditForumTopic {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        message_thread_id: impl Into<MessageThreadId>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_thread_id: message_thread_id.into(),
            name: None,
            icon_custom_emoji_id: None,
        }
    }
    /// Name, at most 128 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Icon custom emoji identifier.
    #[must_use]
    pub fn icon_custom_emoji_id(mut self, icon_custom_emoji_id: impl Into<CustomEmojiId>) -> Self {
        self.icon_custom_emoji_id = Some(icon_custom_emoji_id.into());
        self
    }
}

impl Serialize for EditForumTopic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_thread_id", &self.message_thread_id)?;
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let Some(value) = &self.icon_custom_emoji_id {
            map.serialize_entry("icon_custom_emoji_id", value)?;
        }
        map.end()
    }
}

impl Method for EditForumTopic {
    type Output = bool;
    const NAME: &'static str = "editForumTopic";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `editGeneralForumTopic`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#editgeneralforumtopic).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditGeneralForumTopic {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Name, 1 to 128 characters.
    pub name: String,
}

impl EditGeneralForumTopic {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, name: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into(), name: name.into() }
    }
}

impl Serialize for EditGeneralForumTopic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("name", &self.name)?;
        map.end()
    }
}

impl Method for EditGeneralForumTopic {
    type Output = bool;
    const NAME: &'static str = "editGeneralForumTopic";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `editStory`; the answer is `Story`.
///
/// [Reference](https://core.telegram.org/bots/api#editstory). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditStory {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Story identifier.
    pub story_id: StoryId,
    /// Content.
    pub content: InputStoryContent,
    /// Caption, at most 2048 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Areas.
    pub areas: Option<Vec<StoryArea>>,
}

impl EditStory {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        business_connection_id: impl Into<BusinessConnectionId>,
        story_id: impl Into<StoryId>,
        content: impl Into<InputStoryContent>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            story_id: story_id.into(),
            content: content.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            areas: None,
        }
    }
    /// Caption, at most 2048 characters, counted after entities are parsed.
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
    /// Areas.
    #[must_use]
    pub fn areas(mut self, areas: impl Into<Vec<StoryArea>>) -> Self {
        self.areas = Some(areas.into());
        self
    }
}

impl Serialize for EditStory {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.serialize_entry("story_id", &self.story_id)?;
        map.serialize_entry("content", &self.content)?;
        if let Some(value) = &self.caption {
            map.serialize_entry("caption", value)?;
        }
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.caption_entities {
            map.serialize_entry("caption_entities", value)?;
        }
        if let Some(value) = &self.areas {
            map.serialize_entry("areas", value)?;
        }
        map.end()
    }
}

impl Method for EditStory {
    type Output = Story;
    const NAME: &'static str = "editStory";
}

/// Calls `editMessageText`; the answer is `Edited`.
///
/// [Reference](https://core.telegram.org/bots/api#editmessagetext).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EditMessageText {
    /// Business connection identifier. Since Bot API 7.5.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: Option<ChatTarget>,
    /// Message identifier.
    pub message_id: Option<MessageId>,
    /// Inline message identifier.
    pub inline_message_id: Option<InlineMessageId>,
    /// Text, 1 to 4096 characters, counted after entities are parsed.
    pub text: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Entities.
    pub entities: Option<Vec<MessageEntity>>,
    /// Link preview options. Since Bot API 7.0.
    pub link_preview_options: Option<LinkPreviewOptions>,
    /// Rich message. Since Bot API 10.1.
    pub rich_message: Option<InputRichMessage>,
    /// Reply markup.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageText {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {
            business_connection_id: None,
            chat_id: None,
            message_id: None,
            inline_message_id: None,
            text: None,
            parse_mode: None,
            entities: None,
            link_preview_options: None,
            rich_message: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.5.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Chat identifier.
    #[must_use]
    pub fn chat_id(mut self, chat_id: impl Into<ChatTarget>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }
    /// Message identifier.
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }
    /// Inline message identifier.
    #[must_use]
    pub fn inline_message_id(mut self, inline_message_id: impl Into<InlineMessageId>) -> Self {
        self.inline_message_id = Some(inline_message_id.into());
        self
    }
    /// Text, 1 to 4096 characters, counted after entities are parsed.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
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
        self.link_preview_options = Some(link_preview_options.into());
        self
    }
    /// Rich message. Since Bot API 10.1.
    #[must_use]
    pub fn rich_message(mut self, rich_message: impl Into<InputRichMessage>) -> Self {
        self.rich_message = Some(rich_message.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for EditMessageText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        if let Some(value) = &self.chat_id {
            map.serialize_entry("chat_id", value)?;
        }
        if let Some(value) = &self.message_id {
            map.serialize_entry("message_id", value)?;
        }
        if let Some(value) = &self.inline_message_id {
            map.serialize_entry("inline_message_id", value)?;
        }
        if let Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.entities {
            map.serialize_entry("entities", value)?;
        }
        if let Some(value) = &self.link_preview_options {
            map.serialize_entry("link_preview_options", value)?;
        }
        if let Some(value) = &self.rich_message {
            map.serialize_entry("rich_message", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for EditMessageText {
    type Output = Edited;
    const NAME: &'static str = "editMessageText";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        self.chat_id.as_mut()
    }
}

/// Calls `editMessageCaption`; the answer is `Edited`.
///
/// [Reference](https://core.telegram.org/bots/api#editmessagecaption).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EditMessageCaption {
    /// Business connection identifier. Since Bot API 7.5.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: Option<ChatTarget>,
    /// Message identifier.
    pub message_id: Option<MessageId>,
    /// Inline message identifier.
    pub inline_message_id: Option<InlineMessageId>,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media. Since Bot API 7.4.
    pub show_caption_above_media: Option<bool>,
    /// Reply markup.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageCaption {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {
            business_connection_id: None,
            chat_id: None,
            message_id: None,
            inline_message_id: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.5.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Chat identifier.
    #[must_use]
    pub fn chat_id(mut self, chat_id: impl Into<ChatTarget>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }
    /// Message identifier.
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }
    /// Inline message identifier.
    #[must_use]
    pub fn inline_message_id(mut self, inline_message_id: impl Into<InlineMessageId>) -> Self {
        self.inline_message_id = Some(inline_message_id.into());
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
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for EditMessageCaption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        if let Some(value) = &self.chat_id {
            map.serialize_entry("chat_id", value)?;
        }
        if let Some(value) = &self.message_id {
            map.serialize_entry("message_id", value)?;
        }
        if let Some(value) = &self.inline_message_id {
            map.serialize_entry("inline_message_id", value)?;
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
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for EditMessageCaption {
    type Output = Edited;
    const NAME: &'static str = "editMessageCaption";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        self.chat_id.as_mut()
    }
}

/// Calls `editMessageMedia`; the answer is `Edited`.
///
/// [Reference](https://core.telegram.org/bots/api#editmessagemedia).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditMessageMedia {
    /// Business connection identifier. Since Bot API 7.5.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: Option<ChatTarget>,
    /// Message identifier.
    pub message_id: Option<MessageId>,
    /// Inline message identifier.
    pub inline_message_id: Option<InlineMessageId>,
    /// Media.
    pub media: InputMedia,
    /// Reply markup.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageMedia {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(media: impl Into<InputMedia>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: None,
            message_id: None,
            inline_message_id: None,
            media: media.into(),
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.5.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Chat identifier.
    #[must_use]
    pub fn chat_id(mut self, chat_id: impl Into<ChatTarget>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }
    /// Message identifier.
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }
    /// Inline message identifier.
    #[must_use]
    pub fn inline_message_id(mut self, inline_message_id: impl Into<InlineMessageId>) -> Self {
        self.inline_message_id = Some(inline_message_id.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for EditMessageMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        if let Some(value) = &self.chat_id {
            map.serialize_entry("chat_id", value)?;
        }
        if let Some(value) = &self.message_id {
            map.serialize_entry("message_id", value)?;
        }
        if let Some(value) = &self.inline_message_id {
            map.serialize_entry("inline_message_id", value)?;
        }
        map.serialize_entry("media", &self.media)?;
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for EditMessageMedia {
    type Output = Edited;
    const NAME: &'static str = "editMessageMedia";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        self.chat_id.as_mut()
    }
}

/// Calls `editMessageLiveLocation`; the answer is `Edited`.
///
/// [Reference](https://core.telegram.org/bots/api#editmessagelivelocation).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditMessageLiveLocation {
    /// Business connection identifier. Since Bot API 7.5.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: Option<ChatTarget>,
    /// Message identifier.
    pub message_id: Option<MessageId>,
    /// Inline message identifier.
    pub inline_message_id: Option<InlineMessageId>,
    /// Latitude, in degrees.
    pub latitude: f64,
    /// Longitude, in degrees.
    pub longitude: f64,
    /// Live period, in seconds. Since Bot API 7.3.
    pub live_period: Option<i64>,
    /// Horizontal accuracy, in meters, 0 to 1500.
    pub horizontal_accuracy: Option<f64>,
    /// Heading, in degrees, 1 to 360.
    pub heading: Option<i64>,
    /// Proximity alert radius, in meters, 1 to 100000.
    pub proximity_alert_radius: Option<i64>,
    /// Reply markup.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageLiveLocation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            business_connection_id: None,
            chat_id: None,
            message_id: None,
            inline_message_id: None,
            latitude,
            longitude,
            live_period: None,
            horizontal_accuracy: None,
            heading: None,
            proximity_alert_radius: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.5.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Chat identifier.
    #[must_use]
    pub fn chat_id(mut self, chat_id: impl Into<ChatTarget>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }
    /// Message identifier.
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }
    /// Inline message identifier.
    #[must_use]
    pub fn inline_message_id(mut self, inline_message_id: impl Into<InlineMessageId>) -> Self {
        self.inline_message_id = Some(inline_message_id.into());
        self
    }
    /// Live period, in seconds. Since Bot API 7.3.
    #[must_use]
    pub fn live_period(mut self, live_period: i64) -> Self {
        self.live_period = Some(live_period);
        self
    }
    /// Horizontal accuracy, in meters, 0 to 1500.
    #[must_use]
    pub fn horizontal_accuracy(mut self, horizontal_accuracy: f64) -> Self {
        self.horizontal_accuracy = Some(horizontal_accuracy);
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
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for EditMessageLiveLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        if let Some(value) = &self.chat_id {
            map.serialize_entry("chat_id", value)?;
        }
        if let Some(value) = &self.message_id {
            map.serialize_entry("message_id", value)?;
        }
        if let Some(value) = &self.inline_message_id {
            map.serialize_entry("inline_message_id", value)?;
        }
        map.serialize_entry("latitude", &self.latitude)?;
        map.serialize_entry("longitude", &self.longitude)?;
        if let Some(value) = &self.live_period {
            map.serialize_entry("live_period", value)?;
        }
        if let Some(value) = &self.horizontal_accuracy {
            map.serialize_entry("horizontal_accuracy", value)?;
        }
        if let Some(value) = &self.heading {
            map.serialize_entry("heading", value)?;
        }
        if let Some(value) = &self.proximity_alert_radius {
            map.serialize_entry("proximity_alert_radius", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for EditMessageLiveLocation {
    type Output = Edited;
    const NAME: &'static str = "editMessageLiveLocation";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        self.chat_id.as_mut()
    }
}

/// Calls `editMessageChecklist`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#editmessagechecklist). Since Bot API 9.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditMessageChecklist {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message identifier.
    pub message_id: MessageId,
    /// Checklist.
    pub checklist: InputChecklist,
    /// Reply markup.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageChecklist {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        business_connection_id: impl Into<BusinessConnectionId>,
        chat_id: impl Into<ChatTarget>,
        message_id: impl Into<MessageId>,
        checklist: impl Into<InputChecklist>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            chat_id: chat_id.into(),
            message_id: message_id.into(),
            checklist: checklist.into(),
            reply_markup: None,
        }
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for EditMessageChecklist {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        map.serialize_entry("checklist", &self.checklist)?;
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for EditMessageChecklist {
    type Output = Message;
    const NAME: &'static str = "editMessageChecklist";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `editMessageReplyMarkup`; the answer is `Edited`.
///
/// [Reference](https://core.telegram.org/bots/api#editmessagereplymarkup).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EditMessageReplyMarkup {
    /// Business connection identifier. Since Bot API 7.5.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: Option<ChatTarget>,
    /// Message identifier.
    pub message_id: Option<MessageId>,
    /// Inline message identifier.
    pub inline_message_id: Option<InlineMessageId>,
    /// Reply markup.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageReplyMarkup {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {
            business_connection_id: None,
            chat_id: None,
            message_id: None,
            inline_message_id: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.5.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Chat identifier.
    #[must_use]
    pub fn chat_id(mut self, chat_id: impl Into<ChatTarget>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }
    /// Message identifier.
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }
    /// Inline message identifier.
    #[must_use]
    pub fn inline_message_id(mut self, inline_message_id: impl Into<InlineMessageId>) -> Self {
        self.inline_message_id = Some(inline_message_id.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for EditMessageReplyMarkup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        if let Some(value) = &self.chat_id {
            map.serialize_entry("chat_id", value)?;
        }
        if let Some(value) = &self.message_id {
            map.serialize_entry("message_id", value)?;
        }
        if let Some(value) = &self.inline_message_id {
            map.serialize_entry("inline_message_id", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for EditMessageReplyMarkup {
    type Output = Edited;
    const NAME: &'static str = "editMessageReplyMarkup";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        self.chat_id.as_mut()
    }
}

/// Calls `editEphemeralMessageText`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#editephemeralmessagetext). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditEphemeralMessageText {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Receiver user identifier.
    pub receiver_user_id: UserId,
    /// Ephemeral message identifier.
    pub ephemeral_message_id: EphemeralMessageId,
    /// Text, 1 to 4096 characters, counted after entities are parsed.
    pub text: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Entities.
    pub entities: Option<Vec<MessageEntity>>,
    /// Rich message. Since Bot API 10.3.
    pub rich_message: Option<InputRichMessage>,
    /// Link preview options.
    pub link_preview_options: Option<LinkPreviewOptions>,
    /// Reply markup.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditEphemeralMessageText {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<EphemeralMessageId>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            receiver_user_id: receiver_user_id.into(),
            ephemeral_message_id: ephemeral_message_id.into(),
            text: None,
            parse_mode: None,
            entities: None,
            rich_message: None,
            link_preview_options: None,
            reply_markup: None,
        }
    }
    /// Text, 1 to 4096 characters, counted after entities are parsed.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
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
    /// Rich message. Since Bot API 10.3.
    #[must_use]
    pub fn rich_message(mut self, rich_message: impl Into<InputRichMessage>) -> Self {
        self.rich_message = Some(rich_message.into());
        self
    }
    /// Link preview options.
    #[must_use]
    pub fn link_preview_options(
        mut self,
        link_preview_options: impl Into<LinkPreviewOptions>,
    ) -> Self {
        self.link_preview_options = Some(link_preview_options.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for EditEphemeralMessageText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("receiver_user_id", &self.receiver_user_id)?;
        map.serialize_entry("ephemeral_message_id", &self.ephemeral_message_id)?;
        if let Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.entities {
            map.serialize_entry("entities", value)?;
        }
        if let Some(value) = &self.rich_message {
            map.serialize_entry("rich_message", value)?;
        }
        if let Some(value) = &self.link_preview_options {
            map.serialize_entry("link_preview_options", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for EditEphemeralMessageText {
    type Output = bool;
    const NAME: &'static str = "editEphemeralMessageText";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `editEphemeralMessageMedia`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#editephemeralmessagemedia). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditEphemeralMessageMedia {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Receiver user identifier.
    pub receiver_user_id: UserId,
    /// Ephemeral message identifier.
    pub ephemeral_message_id: EphemeralMessageId,
    /// Media.
    pub media: InputMedia,
    /// Reply markup.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditEphemeralMessageMedia {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<EphemeralMessageId>,
        media: impl Into<InputMedia>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            receiver_user_id: receiver_user_id.into(),
            ephemeral_message_id: ephemeral_message_id.into(),
            media: media.into(),
            reply_markup: None,
        }
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for EditEphemeralMessageMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("receiver_user_id", &self.receiver_user_id)?;
        map.serialize_entry("ephemeral_message_id", &self.ephemeral_message_id)?;
        map.serialize_entry("media", &self.media)?;
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for EditEphemeralMessageMedia {
    type Output = bool;
    const NAME: &'static str = "editEphemeralMessageMedia";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `editEphemeralMessageCaption`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#editephemeralmessagecaption). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditEphemeralMessageCaption {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Receiver user identifier.
    pub receiver_user_id: UserId,
    /// Ephemeral message identifier.
    pub ephemeral_message_id: EphemeralMessageId,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media. Since Bot API 10.3.
    pub show_caption_above_media: Option<bool>,
    /// Reply markup.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditEphemeralMessageCaption {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<EphemeralMessageId>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            receiver_user_id: receiver_user_id.into(),
            ephemeral_message_id: ephemeral_message_id.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
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
    /// Whether to show caption above media. Since Bot API 10.3.
    #[must_use]
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for EditEphemeralMessageCaption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("receiver_user_id", &self.receiver_user_id)?;
        map.serialize_entry("ephemeral_message_id", &self.ephemeral_message_id)?;
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
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for EditEphemeralMessageCaption {
    type Output = bool;
    const NAME: &'static str = "editEphemeralMessageCaption";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `editEphemeralMessageReplyMarkup`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#editephemeralmessagereplymarkup). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditEphemeralMessageReplyMarkup {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Receiver user identifier.
    pub receiver_user_id: UserId,
    /// Ephemeral message identifier.
    pub ephemeral_message_id: EphemeralMessageId,
    /// Reply markup.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditEphemeralMessageReplyMarkup {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<EphemeralMessageId>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            receiver_user_id: receiver_user_id.into(),
            ephemeral_message_id: ephemeral_message_id.into(),
            reply_markup: None,
        }
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for EditEphemeralMessageReplyMarkup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("receiver_user_id", &self.receiver_user_id)?;
        map.serialize_entry("ephemeral_message_id", &self.ephemeral_message_id)?;
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for EditEphemeralMessageReplyMarkup {
    type Output = bool;
    const NAME: &'static str = "editEphemeralMessageReplyMarkup";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `editUserStarSubscription`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#edituserstarsubscription). Since Bot API 8.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EditUserStarSubscription {
    /// User identifier.
    pub user_id: UserId,
    /// Telegram payment charge identifier.
    pub telegram_payment_charge_id: PaymentChargeId,
    /// Whether it is canceled.
    pub is_canceled: bool,
}

impl EditUserStarSubscription {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        user_id: impl Into<UserId>,
        telegram_payment_charge_id: impl Into<PaymentChargeId>,
        is_canceled: bool,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            telegram_payment_charge_id: telegram_payment_charge_id.into(),
            is_canceled,
        }
    }
}

impl Serialize for EditUserStarSubscription {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("telegram_payment_charge_id", &self.telegram_payment_charge_id)?;
        map.serialize_entry("is_canceled", &self.is_canceled)?;
        map.end()
    }
}

impl Method for EditUserStarSubscription {
    type Output = bool;
    const NAME: &'static str = "editUserStarSubscription";
}
