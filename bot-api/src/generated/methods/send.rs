//! Methods whose name starts with `send`.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::method::Method;
use crate::types::*;
use serde::{Serialize, ser::SerializeMap as _};

/// Calls `sendMessage`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendmessage).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessage {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Ephemeral message parameters. Since Bot API 10.3.
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// Text, 1 to 4096 characters, counted after entities are parsed.
    pub text: String,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Entities.
    pub entities: Option<Vec<MessageEntity>>,
    /// Link preview options. Since Bot API 7.0.
    pub link_preview_options: Option<LinkPreviewOptions>,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendMessage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, text: impl Into<String>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            text: text.into(),
            parse_mode: None,
            entities: None,
            link_preview_options: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier. Since Bot API 9.2.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Ephemeral message parameters. Since Bot API 10.3.
    #[must_use]
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
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
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Suggested post parameters. Since Bot API 9.2.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        if let Some(value) = &self.ephemeral_message_parameters {
            map.serialize_entry("ephemeral_message_parameters", value)?;
        }
        map.serialize_entry("text", &self.text)?;
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.entities {
            map.serialize_entry("entities", value)?;
        }
        if let Some(value) = &self.link_preview_options {
            map.serialize_entry("link_preview_options", value)?;
        }
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendMessage {
    type Output = Message;
    const NAME: &'static str = "sendMessage";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendPhoto`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendphoto).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendPhoto {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Ephemeral message parameters. Since Bot API 10.3.
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// Photo.
    pub photo: InputFile,
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
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendPhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, photo: impl IntoInputFile) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            photo: photo.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            has_spoiler: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier. Since Bot API 9.2.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Ephemeral message parameters. Since Bot API 10.3.
    #[must_use]
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
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
    /// Whether it has spoiler.
    #[must_use]
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.has_spoiler = Some(has_spoiler);
        self
    }
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Suggested post parameters. Since Bot API 9.2.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendPhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        if let Some(value) = &self.ephemeral_message_parameters {
            map.serialize_entry("ephemeral_message_parameters", value)?;
        }
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
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendPhoto {
    type Output = Message;
    const NAME: &'static str = "sendPhoto";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendLivePhoto`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendlivephoto). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendLivePhoto {
    /// Business connection identifier.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Ephemeral message parameters. Since Bot API 10.3.
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// Live photo.
    pub live_photo: InputFile,
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
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendLivePhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        live_photo: impl IntoInputFile,
        photo: impl IntoInputFile,
    ) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            live_photo: live_photo.into(),
            photo: photo.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            has_spoiler: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Ephemeral message parameters. Since Bot API 10.3.
    #[must_use]
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
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
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Suggested post parameters.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendLivePhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        if let Some(value) = &self.ephemeral_message_parameters {
            map.serialize_entry("ephemeral_message_parameters", value)?;
        }
        map.serialize_entry("live_photo", &self.live_photo)?;
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
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendLivePhoto {
    type Output = Message;
    const NAME: &'static str = "sendLivePhoto";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendAudio`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendaudio).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendAudio {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Ephemeral message parameters. Since Bot API 10.3.
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// Audio.
    pub audio: InputFile,
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
    /// Thumbnail. Since Bot API 6.6.
    pub thumbnail: Option<InputFile>,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendAudio {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, audio: impl IntoInputFile) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            audio: audio.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            duration: None,
            performer: None,
            title: None,
            thumbnail: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier. Since Bot API 9.2.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Ephemeral message parameters. Since Bot API 10.3.
    #[must_use]
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
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
    /// Thumbnail. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl IntoInputFile) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Suggested post parameters. Since Bot API 9.2.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        if let Some(value) = &self.ephemeral_message_parameters {
            map.serialize_entry("ephemeral_message_parameters", value)?;
        }
        map.serialize_entry("audio", &self.audio)?;
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
        if let Some(value) = &self.thumbnail {
            map.serialize_entry("thumbnail", value)?;
        }
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendAudio {
    type Output = Message;
    const NAME: &'static str = "sendAudio";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendDocument`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#senddocument).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendDocument {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Ephemeral message parameters. Since Bot API 10.3.
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// Document.
    pub document: InputFile,
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
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendDocument {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, document: impl IntoInputFile) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            document: document.into(),
            thumbnail: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            disable_content_type_detection: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier. Since Bot API 9.2.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Ephemeral message parameters. Since Bot API 10.3.
    #[must_use]
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
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
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Suggested post parameters. Since Bot API 9.2.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendDocument {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        if let Some(value) = &self.ephemeral_message_parameters {
            map.serialize_entry("ephemeral_message_parameters", value)?;
        }
        map.serialize_entry("document", &self.document)?;
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
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendDocument {
    type Output = Message;
    const NAME: &'static str = "sendDocument";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendVideo`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendvideo).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendVideo {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Ephemeral message parameters. Since Bot API 10.3.
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// Video.
    pub video: InputFile,
    /// Duration, in seconds.
    pub duration: Option<i64>,
    /// Width, in pixels.
    pub width: Option<i64>,
    /// Height, in pixels.
    pub height: Option<i64>,
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
    /// Whether it has spoiler.
    pub has_spoiler: Option<bool>,
    /// Whether it supports streaming.
    pub supports_streaming: Option<bool>,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendVideo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, video: impl IntoInputFile) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            video: video.into(),
            duration: None,
            width: None,
            height: None,
            thumbnail: None,
            cover: None,
            start_timestamp: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            has_spoiler: None,
            supports_streaming: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier. Since Bot API 9.2.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Ephemeral message parameters. Since Bot API 10.3.
    #[must_use]
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// Duration, in seconds.
    #[must_use]
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
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
    /// Whether it has spoiler.
    #[must_use]
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.has_spoiler = Some(has_spoiler);
        self
    }
    /// Whether it supports streaming.
    #[must_use]
    pub fn supports_streaming(mut self, supports_streaming: bool) -> Self {
        self.supports_streaming = Some(supports_streaming);
        self
    }
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Suggested post parameters. Since Bot API 9.2.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendVideo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        if let Some(value) = &self.ephemeral_message_parameters {
            map.serialize_entry("ephemeral_message_parameters", value)?;
        }
        map.serialize_entry("video", &self.video)?;
        if let Some(value) = &self.duration {
            map.serialize_entry("duration", value)?;
        }
        if let Some(value) = &self.width {
            map.serialize_entry("width", value)?;
        }
        if let Some(value) = &self.height {
            map.serialize_entry("height", value)?;
        }
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
        if let Some(value) = &self.has_spoiler {
            map.serialize_entry("has_spoiler", value)?;
        }
        if let Some(value) = &self.supports_streaming {
            map.serialize_entry("supports_streaming", value)?;
        }
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendVideo {
    type Output = Message;
    const NAME: &'static str = "sendVideo";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendAnimation`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendanimation).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendAnimation {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Ephemeral message parameters. Since Bot API 10.3.
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// Animation.
    pub animation: InputFile,
    /// Duration, in seconds.
    pub duration: Option<i64>,
    /// Width, in pixels.
    pub width: Option<i64>,
    /// Height, in pixels.
    pub height: Option<i64>,
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
    /// Whether it has spoiler.
    pub has_spoiler: Option<bool>,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendAnimation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, animation: impl IntoInputFile) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            animation: animation.into(),
            duration: None,
            width: None,
            height: None,
            thumbnail: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            has_spoiler: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier. Since Bot API 9.2.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Ephemeral message parameters. Since Bot API 10.3.
    #[must_use]
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// Duration, in seconds.
    #[must_use]
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
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
    /// Whether it has spoiler.
    #[must_use]
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.has_spoiler = Some(has_spoiler);
        self
    }
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Suggested post parameters. Since Bot API 9.2.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendAnimation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        if let Some(value) = &self.ephemeral_message_parameters {
            map.serialize_entry("ephemeral_message_parameters", value)?;
        }
        map.serialize_entry("animation", &self.animation)?;
        if let Some(value) = &self.duration {
            map.serialize_entry("duration", value)?;
        }
        if let Some(value) = &self.width {
            map.serialize_entry("width", value)?;
        }
        if let Some(value) = &self.height {
            map.serialize_entry("height", value)?;
        }
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
        if let Some(value) = &self.has_spoiler {
            map.serialize_entry("has_spoiler", value)?;
        }
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendAnimation {
    type Output = Message;
    const NAME: &'static str = "sendAnimation";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendVoice`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendvoice).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendVoice {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Ephemeral message parameters. Since Bot API 10.3.
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// Voice.
    pub voice: InputFile,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Duration, in seconds.
    pub duration: Option<i64>,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendVoice {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, voice: impl IntoInputFile) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            voice: voice.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            duration: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier. Since Bot API 9.2.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Ephemeral message parameters. Since Bot API 10.3.
    #[must_use]
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
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
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Suggested post parameters. Since Bot API 9.2.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendVoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        if let Some(value) = &self.ephemeral_message_parameters {
            map.serialize_entry("ephemeral_message_parameters", value)?;
        }
        map.serialize_entry("voice", &self.voice)?;
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
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendVoice {
    type Output = Message;
    const NAME: &'static str = "sendVoice";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendVideoNote`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendvideonote).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendVideoNote {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Ephemeral message parameters. Since Bot API 10.3.
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// Video note.
    pub video_note: InputFile,
    /// Duration, in seconds.
    pub duration: Option<i64>,
    /// Length, in UTF-16 units in texts.
    pub length: Option<i64>,
    /// Thumbnail. Since Bot API 6.6.
    pub thumbnail: Option<InputFile>,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendVideoNote {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, video_note: impl IntoInputFile) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            video_note: video_note.into(),
            duration: None,
            length: None,
            thumbnail: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier. Since Bot API 9.2.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Ephemeral message parameters. Since Bot API 10.3.
    #[must_use]
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// Duration, in seconds.
    #[must_use]
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }
    /// Length, in UTF-16 units in texts.
    #[must_use]
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }
    /// Thumbnail. Since Bot API 6.6.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl IntoInputFile) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Suggested post parameters. Since Bot API 9.2.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendVideoNote {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        if let Some(value) = &self.ephemeral_message_parameters {
            map.serialize_entry("ephemeral_message_parameters", value)?;
        }
        map.serialize_entry("video_note", &self.video_note)?;
        if let Some(value) = &self.duration {
            map.serialize_entry("duration", value)?;
        }
        if let Some(value) = &self.length {
            map.serialize_entry("length", value)?;
        }
        if let Some(value) = &self.thumbnail {
            map.serialize_entry("thumbnail", value)?;
        }
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendVideoNote {
    type Output = Message;
    const NAME: &'static str = "sendVideoNote";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendPaidMedia`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendpaidmedia). Since Bot API 7.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendPaidMedia {
    /// Business connection identifier. Since Bot API 7.9.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier. Since Bot API 9.2.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Star count, in Telegram Stars, 1 to 25000.
    pub star_count: i64,
    /// Media, at most 10 items.
    pub media: Vec<InputPaidMedia>,
    /// Payload, at most 128 bytes. Since Bot API 7.10.
    pub payload: Option<String>,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media.
    pub show_caption_above_media: Option<bool>,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendPaidMedia {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        star_count: i64,
        media: impl Into<Vec<InputPaidMedia>>,
    ) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            star_count,
            media: media.into(),
            payload: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.9.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier. Since Bot API 9.2.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier. Since Bot API 9.2.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Payload, at most 128 bytes. Since Bot API 7.10.
    #[must_use]
    pub fn payload(mut self, payload: impl Into<String>) -> Self {
        self.payload = Some(payload.into());
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
    /// Whether to show caption above media.
    #[must_use]
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Suggested post parameters. Since Bot API 9.2.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendPaidMedia {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        map.serialize_entry("star_count", &self.star_count)?;
        map.serialize_entry("media", &self.media)?;
        if let Some(value) = &self.payload {
            map.serialize_entry("payload", value)?;
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
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendPaidMedia {
    type Output = Message;
    const NAME: &'static str = "sendPaidMedia";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendMediaGroup`; the answer is `Vec<Message>`.
///
/// [Reference](https://core.telegram.org/bots/api#sendmediagroup).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMediaGroup {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Media, 2 to 10 items.
    pub media: Vec<MediaGroupItem>,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
}

impl SendMediaGroup {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, media: impl Into<Vec<MediaGroupItem>>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            media: media.into(),
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            reply_parameters: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier. Since Bot API 9.2.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
}

impl Serialize for SendMediaGroup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        map.serialize_entry("media", &self.media)?;
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        map.end()
    }
}

impl Method for SendMediaGroup {
    type Output = Vec<Message>;
    const NAME: &'static str = "sendMediaGroup";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendLocation`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendlocation).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendLocation {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Ephemeral message parameters. Since Bot API 10.3.
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
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
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendLocation {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, latitude: f64, longitude: f64) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            latitude,
            longitude,
            horizontal_accuracy: None,
            live_period: None,
            heading: None,
            proximity_alert_radius: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier. Since Bot API 9.2.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Ephemeral message parameters. Since Bot API 10.3.
    #[must_use]
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
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
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Suggested post parameters. Since Bot API 9.2.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        if let Some(value) = &self.ephemeral_message_parameters {
            map.serialize_entry("ephemeral_message_parameters", value)?;
        }
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
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendLocation {
    type Output = Message;
    const NAME: &'static str = "sendLocation";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendVenue`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendvenue).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendVenue {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Ephemeral message parameters. Since Bot API 10.3.
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
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
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendVenue {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        latitude: f64,
        longitude: f64,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            latitude,
            longitude,
            title: title.into(),
            address: address.into(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier. Since Bot API 9.2.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Ephemeral message parameters. Since Bot API 10.3.
    #[must_use]
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
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
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Suggested post parameters. Since Bot API 9.2.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendVenue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        if let Some(value) = &self.ephemeral_message_parameters {
            map.serialize_entry("ephemeral_message_parameters", value)?;
        }
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
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendVenue {
    type Output = Message;
    const NAME: &'static str = "sendVenue";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendContact`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendcontact).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendContact {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Ephemeral message parameters. Since Bot API 10.3.
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// Phone number.
    pub phone_number: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: Option<String>,
    /// Vcard, at most 2048 bytes.
    pub vcard: Option<String>,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendContact {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
    ) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: None,
            vcard: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier. Since Bot API 9.2.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Ephemeral message parameters. Since Bot API 10.3.
    #[must_use]
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
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
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Suggested post parameters. Since Bot API 9.2.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendContact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        if let Some(value) = &self.ephemeral_message_parameters {
            map.serialize_entry("ephemeral_message_parameters", value)?;
        }
        map.serialize_entry("phone_number", &self.phone_number)?;
        map.serialize_entry("first_name", &self.first_name)?;
        if let Some(value) = &self.last_name {
            map.serialize_entry("last_name", value)?;
        }
        if let Some(value) = &self.vcard {
            map.serialize_entry("vcard", value)?;
        }
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendContact {
    type Output = Message;
    const NAME: &'static str = "sendContact";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendPoll`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendpoll).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendPoll {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Question, 1 to 300 characters.
    pub question: String,
    /// Question parse mode. Since Bot API 7.3.
    pub question_parse_mode: Option<ParseMode>,
    /// Question entities. Since Bot API 7.3.
    pub question_entities: Option<Vec<MessageEntity>>,
    /// Options, 1 to 12 items.
    pub options: Vec<InputPollOption>,
    /// Whether it is anonymous, `true` when left out.
    pub is_anonymous: Option<bool>,
    /// Which kind it is, `"regular"` when left out.
    pub kind: Option<PollType>,
    /// Whether it allows multiple answers, `false` when left out.
    pub allows_multiple_answers: Option<bool>,
    /// Whether it allows revoting, `false` when left out. Since Bot API 9.6.
    pub allows_revoting: Option<bool>,
    /// Whether this applies: shuffle options. Since Bot API 9.6.
    pub shuffle_options: Option<bool>,
    /// Whether to allow adding options. Since Bot API 9.6.
    pub allow_adding_options: Option<bool>,
    /// Whether to hide results until closes. Since Bot API 9.6.
    pub hide_results_until_closes: Option<bool>,
    /// Whether this applies: members only. Since Bot API 10.0.
    pub members_only: Option<bool>,
    /// Country codes, at most 12 items. Since Bot API 10.0.
    pub country_codes: Option<Vec<String>>,
    /// Correct option identifiers. Since Bot API 9.6.
    pub correct_option_ids: Option<Vec<i64>>,
    /// Explanation, at most 200 characters, counted after entities are parsed.
    pub explanation: Option<String>,
    /// Explanation parse mode.
    pub explanation_parse_mode: Option<ParseMode>,
    /// Explanation entities.
    pub explanation_entities: Option<Vec<MessageEntity>>,
    /// Explanation media. Since Bot API 10.0.
    pub explanation_media: Option<InputPollMedia>,
    /// Open period, in seconds, 5 to 2628000.
    pub open_period: Option<i64>,
    /// Close date, a Unix time.
    pub close_date: Option<UnixTime>,
    /// Whether it is closed.
    pub is_closed: Option<bool>,
    /// Description, at most 1024 characters, counted after entities are parsed. Since Bot API 9.6.
    pub description: Option<String>,
    /// Description parse mode. Since Bot API 9.6.
    pub description_parse_mode: Option<ParseMode>,
    /// Description entities. Since Bot API 9.6.
    pub description_entities: Option<Vec<MessageEntity>>,
    /// Media. Since Bot API 10.0.
    pub media: Option<InputPollMedia>,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendPoll {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        question: impl Into<String>,
        options: impl Into<Vec<InputPollOption>>,
    ) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            question: question.into(),
            question_parse_mode: None,
            question_entities: None,
            options: options.into(),
            is_anonymous: None,
            kind: None,
            allows_multiple_answers: None,
            allows_revoting: None,
            shuffle_options: None,
            allow_adding_options: None,
            hide_results_until_closes: None,
            members_only: None,
            country_codes: None,
            correct_option_ids: None,
            explanation: None,
            explanation_parse_mode: None,
            explanation_entities: None,
            explanation_media: None,
            open_period: None,
            close_date: None,
            is_closed: None,
            description: None,
            description_parse_mode: None,
            description_entities: None,
            media: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Question parse mode. Since Bot API 7.3.
    #[must_use]
    pub fn question_parse_mode(mut self, question_parse_mode: impl Into<ParseMode>) -> Self {
        self.question_parse_mode = Some(question_parse_mode.into());
        self
    }
    /// Question entities. Since Bot API 7.3.
    #[must_use]
    pub fn question_entities(mut self, question_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.question_entities = Some(question_entities.into());
        self
    }
    /// Whether it is anonymous, `true` when left out.
    #[must_use]
    pub fn is_anonymous(mut self, is_anonymous: bool) -> Self {
        self.is_anonymous = Some(is_anonymous);
        self
    }
    /// Which kind it is, `"regular"` when left out.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<PollType>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// Whether it allows multiple answers, `false` when left out.
    #[must_use]
    pub fn allows_multiple_answers(mut self, allows_multiple_answers: bool) -> Self {
        self.allows_multiple_answers = Some(allows_multiple_answers);
        self
    }
    /// Whether it allows revoting, `false` when left out. Since Bot API 9.6.
    #[must_use]
    pub fn allows_revoting(mut self, allows_revoting: bool) -> Self {
        self.allows_revoting = Some(allows_revoting);
        self
    }
    /// Whether this applies: shuffle options. Since Bot API 9.6.
    #[must_use]
    pub fn shuffle_options(mut self, shuffle_options: bool) -> Self {
        self.shuffle_options = Some(shuffle_options);
        self
    }
    /// Whether to allow adding options. Since Bot API 9.6.
    #[must_use]
    pub fn allow_adding_options(mut self, allow_adding_options: bool) -> Self {
        self.allow_adding_options = Some(allow_adding_options);
        self
    }
    /// Whether to hide results until closes. Since Bot API 9.6.
    #[must_use]
    pub fn hide_results_until_closes(mut self, hide_results_until_closes: bool) -> Self {
        self.hide_results_until_closes = Some(hide_results_until_closes);
        self
    }
    /// Whether this applies: members only. Since Bot API 10.0.
    #[must_use]
    pub fn members_only(mut self, members_only: bool) -> Self {
        self.members_only = Some(members_only);
        self
    }
    /// Country codes, at most 12 items. Since Bot API 10.0.
    #[must_use]
    pub fn country_codes(mut self, country_codes: impl Into<Vec<String>>) -> Self {
        self.country_codes = Some(country_codes.into());
        self
    }
    /// Correct option identifiers. Since Bot API 9.6.
    #[must_use]
    pub fn correct_option_ids(mut self, correct_option_ids: impl Into<Vec<i64>>) -> Self {
        self.correct_option_ids = Some(correct_option_ids.into());
        self
    }
    /// Explanation, at most 200 characters, counted after entities are parsed.
    #[must_use]
    pub fn explanation(mut self, explanation: impl Into<String>) -> Self {
        self.explanation = Some(explanation.into());
        self
    }
    /// Explanation parse mode.
    #[must_use]
    pub fn explanation_parse_mode(mut self, explanation_parse_mode: impl Into<ParseMode>) -> Self {
        self.explanation_parse_mode = Some(explanation_parse_mode.into());
        self
    }
    /// Explanation entities.
    #[must_use]
    pub fn explanation_entities(
        mut self,
        explanation_entities: impl Into<Vec<MessageEntity>>,
    ) -> Self {
        self.explanation_entities = Some(explanation_entities.into());
        self
    }
    /// Explanation media. Since Bot API 10.0.
    #[must_use]
    pub fn explanation_media(mut self, explanation_media: impl Into<InputPollMedia>) -> Self {
        self.explanation_media = Some(explanation_media.into());
        self
    }
    /// Open period, in seconds, 5 to 2628000.
    #[must_use]
    pub fn open_period(mut self, open_period: i64) -> Self {
        self.open_period = Some(open_period);
        self
    }
    /// Close date, a Unix time.
    #[must_use]
    pub fn close_date(mut self, close_date: impl Into<UnixTime>) -> Self {
        self.close_date = Some(close_date.into());
        self
    }
    /// Whether it is closed.
    #[must_use]
    pub fn is_closed(mut self, is_closed: bool) -> Self {
        self.is_closed = Some(is_closed);
        self
    }
    /// Description, at most 1024 characters, counted after entities are parsed. Since Bot API 9.6.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Description parse mode. Since Bot API 9.6.
    #[must_use]
    pub fn description_parse_mode(mut self, description_parse_mode: impl Into<ParseMode>) -> Self {
        self.description_parse_mode = Some(description_parse_mode.into());
        self
    }
    /// Description entities. Since Bot API 9.6.
    #[must_use]
    pub fn description_entities(
        mut self,
        description_entities: impl Into<Vec<MessageEntity>>,
    ) -> Self {
        self.description_entities = Some(description_entities.into());
        self
    }
    /// Media. Since Bot API 10.0.
    #[must_use]
    pub fn media(mut self, media: impl Into<InputPollMedia>) -> Self {
        self.media = Some(media.into());
        self
    }
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendPoll {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        map.serialize_entry("question", &self.question)?;
        if let Some(value) = &self.question_parse_mode {
            map.serialize_entry("question_parse_mode", value)?;
        }
        if let Some(value) = &self.question_entities {
            map.serialize_entry("question_entities", value)?;
        }
        map.serialize_entry("options", &self.options)?;
        if let Some(value) = &self.is_anonymous {
            map.serialize_entry("is_anonymous", value)?;
        }
        if let Some(value) = &self.kind {
            map.serialize_entry("type", value)?;
        }
        if let Some(value) = &self.allows_multiple_answers {
            map.serialize_entry("allows_multiple_answers", value)?;
        }
        if let Some(value) = &self.allows_revoting {
            map.serialize_entry("allows_revoting", value)?;
        }
        if let Some(value) = &self.shuffle_options {
            map.serialize_entry("shuffle_options", value)?;
        }
        if let Some(value) = &self.allow_adding_options {
            map.serialize_entry("allow_adding_options", value)?;
        }
        if let Some(value) = &self.hide_results_until_closes {
            map.serialize_entry("hide_results_until_closes", value)?;
        }
        if let Some(value) = &self.members_only {
            map.serialize_entry("members_only", value)?;
        }
        if let Some(value) = &self.country_codes {
            map.serialize_entry("country_codes", value)?;
        }
        if let Some(value) = &self.correct_option_ids {
            map.serialize_entry("correct_option_ids", value)?;
        }
        if let Some(value) = &self.explanation {
            map.serialize_entry("explanation", value)?;
        }
        if let Some(value) = &self.explanation_parse_mode {
            map.serialize_entry("explanation_parse_mode", value)?;
        }
        if let Some(value) = &self.explanation_entities {
            map.serialize_entry("explanation_entities", value)?;
        }
        if let Some(value) = &self.explanation_media {
            map.serialize_entry("explanation_media", value)?;
        }
        if let Some(value) = &self.open_period {
            map.serialize_entry("open_period", value)?;
        }
        if let Some(value) = &self.close_date {
            map.serialize_entry("close_date", value)?;
        }
        if let Some(value) = &self.is_closed {
            map.serialize_entry("is_closed", value)?;
        }
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
        }
        if let Some(value) = &self.description_parse_mode {
            map.serialize_entry("description_parse_mode", value)?;
        }
        if let Some(value) = &self.description_entities {
            map.serialize_entry("description_entities", value)?;
        }
        if let Some(value) = &self.media {
            map.serialize_entry("media", value)?;
        }
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendPoll {
    type Output = Message;
    const NAME: &'static str = "sendPoll";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendChecklist`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendchecklist). Since Bot API 9.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendChecklist {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Checklist.
    pub checklist: InputChecklist,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Message effect identifier.
    pub message_effect_id: Option<EffectId>,
    /// Reply parameters.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl SendChecklist {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        business_connection_id: impl Into<BusinessConnectionId>,
        chat_id: impl Into<ChatTarget>,
        checklist: impl Into<InputChecklist>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            chat_id: chat_id.into(),
            checklist: checklist.into(),
            disable_notification: None,
            protect_content: None,
            message_effect_id: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Message effect identifier.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Reply parameters.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendChecklist {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("checklist", &self.checklist)?;
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendChecklist {
    type Output = Message;
    const NAME: &'static str = "sendChecklist";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendDice`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#senddice).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendDice {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Emoji, `"🎲"` when left out.
    pub emoji: Option<DiceEmoji>,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendDice {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            emoji: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier. Since Bot API 9.2.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Emoji, `"🎲"` when left out.
    #[must_use]
    pub fn emoji(mut self, emoji: impl Into<DiceEmoji>) -> Self {
        self.emoji = Some(emoji.into());
        self
    }
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Suggested post parameters. Since Bot API 9.2.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendDice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        if let Some(value) = &self.emoji {
            map.serialize_entry("emoji", value)?;
        }
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendDice {
    type Output = Message;
    const NAME: &'static str = "sendDice";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendMessageDraft`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#sendmessagedraft). Since Bot API 9.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessageDraft {
    /// Chat identifier.
    pub chat_id: ChatId,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Draft identifier.
    pub draft_id: DraftId,
    /// Text, at most 4096 characters, counted after entities are parsed.
    pub text: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Entities.
    pub entities: Option<Vec<MessageEntity>>,
    /// Whether it can stop. Since Bot API 10.3.
    pub can_stop: Option<bool>,
    /// Whether to keep on stop. Since Bot API 10.3.
    pub keep_on_stop: Option<bool>,
}

impl SendMessageDraft {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatId>, draft_id: impl Into<DraftId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_thread_id: None,
            draft_id: draft_id.into(),
            text: None,
            parse_mode: None,
            entities: None,
            can_stop: None,
            keep_on_stop: None,
        }
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Text, at most 4096 characters, counted after entities are parsed.
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
    /// Whether it can stop. Since Bot API 10.3.
    #[must_use]
    pub fn can_stop(mut self, can_stop: bool) -> Self {
        self.can_stop = Some(can_stop);
        self
    }
    /// Whether to keep on stop. Since Bot API 10.3.
    #[must_use]
    pub fn keep_on_stop(mut self, keep_on_stop: bool) -> Self {
        self.keep_on_stop = Some(keep_on_stop);
        self
    }
}

impl Serialize for SendMessageDraft {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        map.serialize_entry("draft_id", &self.draft_id)?;
        if let Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let Some(value) = &self.parse_mode {
            map.serialize_entry("parse_mode", value)?;
        }
        if let Some(value) = &self.entities {
            map.serialize_entry("entities", value)?;
        }
        if let Some(value) = &self.can_stop {
            map.serialize_entry("can_stop", value)?;
        }
        if let Some(value) = &self.keep_on_stop {
            map.serialize_entry("keep_on_stop", value)?;
        }
        map.end()
    }
}

impl Method for SendMessageDraft {
    type Output = bool;
    const NAME: &'static str = "sendMessageDraft";
}

/// Calls `sendChatAction`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#sendchataction).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendChatAction {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Action.
    pub action: ChatAction,
}

impl SendChatAction {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, action: impl Into<ChatAction>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            action: action.into(),
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
}

impl Serialize for SendChatAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        map.serialize_entry("action", &self.action)?;
        map.end()
    }
}

impl Method for SendChatAction {
    type Output = bool;
    const NAME: &'static str = "sendChatAction";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendChatJoinRequestWebApp`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#sendchatjoinrequestwebapp). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendChatJoinRequestWebApp {
    /// Chat join request query identifier.
    pub chat_join_request_query_id: ChatJoinRequestQueryId,
    /// Web app URL.
    pub web_app_url: String,
}

impl SendChatJoinRequestWebApp {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_join_request_query_id: impl Into<ChatJoinRequestQueryId>,
        web_app_url: impl Into<String>,
    ) -> Self {
        Self {
            chat_join_request_query_id: chat_join_request_query_id.into(),
            web_app_url: web_app_url.into(),
        }
    }
}

impl Serialize for SendChatJoinRequestWebApp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_join_request_query_id", &self.chat_join_request_query_id)?;
        map.serialize_entry("web_app_url", &self.web_app_url)?;
        map.end()
    }
}

impl Method for SendChatJoinRequestWebApp {
    type Output = bool;
    const NAME: &'static str = "sendChatJoinRequestWebApp";
}

/// Calls `sendGift`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#sendgift). Since Bot API 8.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendGift {
    /// User identifier.
    pub user_id: Option<UserId>,
    /// Chat identifier. Since Bot API 8.3.
    pub chat_id: Option<ChatTarget>,
    /// Gift identifier.
    pub gift_id: GiftId,
    /// Whether to pay for upgrade. Since Bot API 8.2.
    pub pay_for_upgrade: Option<bool>,
    /// Text, at most 128 characters.
    pub text: Option<String>,
    /// Text parse mode.
    pub text_parse_mode: Option<ParseMode>,
    /// Text entities.
    pub text_entities: Option<Vec<MessageEntity>>,
}

impl SendGift {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(gift_id: impl Into<GiftId>) -> Self {
        Self {
            user_id: None,
            chat_id: None,
            gift_id: gift_id.into(),
            pay_for_upgrade: None,
            text: None,
            text_parse_mode: None,
            text_entities: None,
        }
    }
    /// User identifier.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// Chat identifier. Since Bot API 8.3.
    #[must_use]
    pub fn chat_id(mut self, chat_id: impl Into<ChatTarget>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }
    /// Whether to pay for upgrade. Since Bot API 8.2.
    #[must_use]
    pub fn pay_for_upgrade(mut self, pay_for_upgrade: bool) -> Self {
        self.pay_for_upgrade = Some(pay_for_upgrade);
        self
    }
    /// Text, at most 128 characters.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
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
}

impl Serialize for SendGift {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.user_id {
            map.serialize_entry("user_id", value)?;
        }
        if let Some(value) = &self.chat_id {
            map.serialize_entry("chat_id", value)?;
        }
        map.serialize_entry("gift_id", &self.gift_id)?;
        if let Some(value) = &self.pay_for_upgrade {
            map.serialize_entry("pay_for_upgrade", value)?;
        }
        if let Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let Some(value) = &self.text_parse_mode {
            map.serialize_entry("text_parse_mode", value)?;
        }
        if let Some(value) = &self.text_entities {
            map.serialize_entry("text_entities", value)?;
        }
        map.end()
    }
}

impl Method for SendGift {
    type Output = bool;
    const NAME: &'static str = "sendGift";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        self.chat_id.as_mut()
    }
}

/// Calls `sendSticker`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendsticker).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendSticker {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Ephemeral message parameters. Since Bot API 10.3.
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// Sticker.
    pub sticker: InputFile,
    /// Emoji. Since Bot API 6.6.
    pub emoji: Option<String>,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendSticker {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, sticker: impl IntoInputFile) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            sticker: sticker.into(),
            emoji: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier. Since Bot API 9.2.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Ephemeral message parameters. Since Bot API 10.3.
    #[must_use]
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// Emoji. Since Bot API 6.6.
    #[must_use]
    pub fn emoji(mut self, emoji: impl Into<String>) -> Self {
        self.emoji = Some(emoji.into());
        self
    }
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Suggested post parameters. Since Bot API 9.2.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendSticker {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        if let Some(value) = &self.ephemeral_message_parameters {
            map.serialize_entry("ephemeral_message_parameters", value)?;
        }
        map.serialize_entry("sticker", &self.sticker)?;
        if let Some(value) = &self.emoji {
            map.serialize_entry("emoji", value)?;
        }
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendSticker {
    type Output = Message;
    const NAME: &'static str = "sendSticker";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendRichMessage`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendrichmessage). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendRichMessage {
    /// Business connection identifier.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// Ephemeral message parameters. Since Bot API 10.3.
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// Rich message.
    pub rich_message: InputRichMessage,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendRichMessage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, rich_message: impl Into<InputRichMessage>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            rich_message: rich_message.into(),
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// Ephemeral message parameters. Since Bot API 10.3.
    #[must_use]
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Suggested post parameters.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendRichMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        if let Some(value) = &self.ephemeral_message_parameters {
            map.serialize_entry("ephemeral_message_parameters", value)?;
        }
        map.serialize_entry("rich_message", &self.rich_message)?;
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendRichMessage {
    type Output = Message;
    const NAME: &'static str = "sendRichMessage";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendRichMessageDraft`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#sendrichmessagedraft). Since Bot API 10.1.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendRichMessageDraft {
    /// Chat identifier.
    pub chat_id: ChatId,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Draft identifier.
    pub draft_id: DraftId,
    /// Rich message.
    pub rich_message: InputRichMessage,
    /// Whether it can stop. Since Bot API 10.3.
    pub can_stop: Option<bool>,
    /// Whether to keep on stop. Since Bot API 10.3.
    pub keep_on_stop: Option<bool>,
}

impl SendRichMessageDraft {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatId>,
        draft_id: impl Into<DraftId>,
        rich_message: impl Into<InputRichMessage>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_thread_id: None,
            draft_id: draft_id.into(),
            rich_message: rich_message.into(),
            can_stop: None,
            keep_on_stop: None,
        }
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Whether it can stop. Since Bot API 10.3.
    #[must_use]
    pub fn can_stop(mut self, can_stop: bool) -> Self {
        self.can_stop = Some(can_stop);
        self
    }
    /// Whether to keep on stop. Since Bot API 10.3.
    #[must_use]
    pub fn keep_on_stop(mut self, keep_on_stop: bool) -> Self {
        self.keep_on_stop = Some(keep_on_stop);
        self
    }
}

impl Serialize for SendRichMessageDraft {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        map.serialize_entry("draft_id", &self.draft_id)?;
        map.serialize_entry("rich_message", &self.rich_message)?;
        if let Some(value) = &self.can_stop {
            map.serialize_entry("can_stop", value)?;
        }
        if let Some(value) = &self.keep_on_stop {
            map.serialize_entry("keep_on_stop", value)?;
        }
        map.end()
    }
}

impl Method for SendRichMessageDraft {
    type Output = bool;
    const NAME: &'static str = "sendRichMessageDraft";
}

/// Calls `sendInvoice`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendinvoice).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendInvoice {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
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
    /// Start parameter.
    pub start_parameter: Option<String>,
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
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl SendInvoice {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        currency: impl Into<String>,
        prices: impl Into<Vec<LabeledPrice>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            title: title.into(),
            description: description.into(),
            payload: payload.into(),
            provider_token: None,
            currency: currency.into(),
            prices: prices.into(),
            max_tip_amount: None,
            suggested_tip_amounts: None,
            start_parameter: None,
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
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Direct messages topic identifier. Since Bot API 9.2.
    #[must_use]
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
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
    /// Start parameter.
    #[must_use]
    pub fn start_parameter(mut self, start_parameter: impl Into<String>) -> Self {
        self.start_parameter = Some(start_parameter.into());
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
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Suggested post parameters. Since Bot API 9.2.
    #[must_use]
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendInvoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
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
        if let Some(value) = &self.start_parameter {
            map.serialize_entry("start_parameter", value)?;
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
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendInvoice {
    type Output = Message;
    const NAME: &'static str = "sendInvoice";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `sendGame`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#sendgame).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendGame {
    /// Business connection identifier. Since Bot API 7.2.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Game short name.
    pub game_short_name: String,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 7.4.
    pub message_effect_id: Option<EffectId>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl SendGame {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, game_short_name: impl Into<String>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            game_short_name: game_short_name.into(),
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.2.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message thread identifier.
    #[must_use]
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    #[must_use]
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// Message effect identifier. Since Bot API 7.4.
    #[must_use]
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// Reply parameters. Since Bot API 7.0.
    #[must_use]
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for SendGame {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        map.serialize_entry("game_short_name", &self.game_short_name)?;
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.allow_paid_broadcast {
            map.serialize_entry("allow_paid_broadcast", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.reply_parameters {
            map.serialize_entry("reply_parameters", value)?;
        }
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for SendGame {
    type Output = Message;
    const NAME: &'static str = "sendGame";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}
