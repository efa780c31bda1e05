//! Calls of the methods in `methods/send.rs`.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::{call::Call, methods::*, types::*};

impl<C> Call<'_, C, SendMessage> {
    /// See [`SendMessage::business_connection_id`](fn@SendMessage::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendMessage::message_thread_id`](fn@SendMessage::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendMessage::direct_messages_topic_id`](fn@SendMessage::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendMessage::ephemeral_message_parameters`](fn@SendMessage::ephemeral_message_parameters).
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.method.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// See [`SendMessage::parse_mode`](fn@SendMessage::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`SendMessage::entities`](fn@SendMessage::entities).
    pub fn entities(mut self, entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.entities = Some(entities.into());
        self
    }
    /// See [`SendMessage::link_preview_options`](fn@SendMessage::link_preview_options).
    pub fn link_preview_options(
        mut self,
        link_preview_options: impl Into<LinkPreviewOptions>,
    ) -> Self {
        self.method.link_preview_options = Some(link_preview_options.into());
        self
    }
    /// See [`SendMessage::disable_notification`](fn@SendMessage::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendMessage::protect_content`](fn@SendMessage::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendMessage::allow_paid_broadcast`](fn@SendMessage::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendMessage::message_effect_id`](fn@SendMessage::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendMessage::suggested_post_parameters`](fn@SendMessage::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendMessage::reply_parameters`](fn@SendMessage::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendMessage::reply_markup`](fn@SendMessage::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendPhoto> {
    /// See [`SendPhoto::business_connection_id`](fn@SendPhoto::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendPhoto::message_thread_id`](fn@SendPhoto::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendPhoto::direct_messages_topic_id`](fn@SendPhoto::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendPhoto::ephemeral_message_parameters`](fn@SendPhoto::ephemeral_message_parameters).
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.method.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// See [`SendPhoto::caption`](fn@SendPhoto::caption).
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }
    /// See [`SendPhoto::parse_mode`](fn@SendPhoto::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`SendPhoto::caption_entities`](fn@SendPhoto::caption_entities).
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.caption_entities = Some(caption_entities.into());
        self
    }
    /// See [`SendPhoto::show_caption_above_media`](fn@SendPhoto::show_caption_above_media).
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.method.show_caption_above_media = Some(show_caption_above_media);
        self
    }
    /// See [`SendPhoto::has_spoiler`](fn@SendPhoto::has_spoiler).
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.method.has_spoiler = Some(has_spoiler);
        self
    }
    /// See [`SendPhoto::disable_notification`](fn@SendPhoto::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendPhoto::protect_content`](fn@SendPhoto::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendPhoto::allow_paid_broadcast`](fn@SendPhoto::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendPhoto::message_effect_id`](fn@SendPhoto::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendPhoto::suggested_post_parameters`](fn@SendPhoto::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendPhoto::reply_parameters`](fn@SendPhoto::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendPhoto::reply_markup`](fn@SendPhoto::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendLivePhoto> {
    /// See [`SendLivePhoto::business_connection_id`](fn@SendLivePhoto::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendLivePhoto::message_thread_id`](fn@SendLivePhoto::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendLivePhoto::direct_messages_topic_id`](fn@SendLivePhoto::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendLivePhoto::ephemeral_message_parameters`](fn@SendLivePhoto::ephemeral_message_parameters).
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.method.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// See [`SendLivePhoto::caption`](fn@SendLivePhoto::caption).
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }
    /// See [`SendLivePhoto::parse_mode`](fn@SendLivePhoto::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`SendLivePhoto::caption_entities`](fn@SendLivePhoto::caption_entities).
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.caption_entities = Some(caption_entities.into());
        self
    }
    /// See [`SendLivePhoto::show_caption_above_media`](fn@SendLivePhoto::show_caption_above_media).
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.method.show_caption_above_media = Some(show_caption_above_media);
        self
    }
    /// See [`SendLivePhoto::has_spoiler`](fn@SendLivePhoto::has_spoiler).
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.method.has_spoiler = Some(has_spoiler);
        self
    }
    /// See [`SendLivePhoto::disable_notification`](fn@SendLivePhoto::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendLivePhoto::protect_content`](fn@SendLivePhoto::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendLivePhoto::allow_paid_broadcast`](fn@SendLivePhoto::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendLivePhoto::message_effect_id`](fn@SendLivePhoto::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendLivePhoto::suggested_post_parameters`](fn@SendLivePhoto::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendLivePhoto::reply_parameters`](fn@SendLivePhoto::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendLivePhoto::reply_markup`](fn@SendLivePhoto::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendAudio> {
    /// See [`SendAudio::business_connection_id`](fn@SendAudio::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendAudio::message_thread_id`](fn@SendAudio::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendAudio::direct_messages_topic_id`](fn@SendAudio::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendAudio::ephemeral_message_parameters`](fn@SendAudio::ephemeral_message_parameters).
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.method.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// See [`SendAudio::caption`](fn@SendAudio::caption).
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }
    /// See [`SendAudio::parse_mode`](fn@SendAudio::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`SendAudio::caption_entities`](fn@SendAudio::caption_entities).
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.caption_entities = Some(caption_entities.into());
        self
    }
    /// See [`SendAudio::duration`](fn@SendAudio::duration).
    pub fn duration(mut self, duration: i64) -> Self {
        self.method.duration = Some(duration);
        self
    }
    /// See [`SendAudio::performer`](fn@SendAudio::performer).
    pub fn performer(mut self, performer: impl Into<String>) -> Self {
        self.method.performer = Some(performer.into());
        self
    }
    /// See [`SendAudio::title`](fn@SendAudio::title).
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.method.title = Some(title.into());
        self
    }
    /// See [`SendAudio::thumbnail`](fn@SendAudio::thumbnail).
    pub fn thumbnail(mut self, thumbnail: impl IntoInputFile) -> Self {
        self.method.thumbnail = Some(thumbnail.into());
        self
    }
    /// See [`SendAudio::disable_notification`](fn@SendAudio::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendAudio::protect_content`](fn@SendAudio::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendAudio::allow_paid_broadcast`](fn@SendAudio::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendAudio::message_effect_id`](fn@SendAudio::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendAudio::suggested_post_parameters`](fn@SendAudio::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendAudio::reply_parameters`](fn@SendAudio::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendAudio::reply_markup`](fn@SendAudio::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendDocument> {
    /// See [`SendDocument::business_connection_id`](fn@SendDocument::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendDocument::message_thread_id`](fn@SendDocument::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendDocument::direct_messages_topic_id`](fn@SendDocument::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendDocument::ephemeral_message_parameters`](fn@SendDocument::ephemeral_message_parameters).
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.method.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// See [`SendDocument::thumbnail`](fn@SendDocument::thumbnail).
    pub fn thumbnail(mut self, thumbnail: impl IntoInputFile) -> Self {
        self.method.thumbnail = Some(thumbnail.into());
        self
    }
    /// See [`SendDocument::caption`](fn@SendDocument::caption).
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }
    /// See [`SendDocument::parse_mode`](fn@SendDocument::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`SendDocument::caption_entities`](fn@SendDocument::caption_entities).
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.caption_entities = Some(caption_entities.into());
        self
    }
    /// See [`SendDocument::disable_content_type_detection`](fn@SendDocument::disable_content_type_detection).
    pub fn disable_content_type_detection(mut self, disable_content_type_detection: bool) -> Self {
        self.method.disable_content_type_detection = Some(disable_content_type_detection);
        self
    }
    /// See [`SendDocument::disable_notification`](fn@SendDocument::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendDocument::protect_content`](fn@SendDocument::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendDocument::allow_paid_broadcast`](fn@SendDocument::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendDocument::message_effect_id`](fn@SendDocument::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendDocument::suggested_post_parameters`](fn@SendDocument::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendDocument::reply_parameters`](fn@SendDocument::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendDocument::reply_markup`](fn@SendDocument::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendVideo> {
    /// See [`SendVideo::business_connection_id`](fn@SendVideo::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendVideo::message_thread_id`](fn@SendVideo::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendVideo::direct_messages_topic_id`](fn@SendVideo::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendVideo::ephemeral_message_parameters`](fn@SendVideo::ephemeral_message_parameters).
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.method.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// See [`SendVideo::duration`](fn@SendVideo::duration).
    pub fn duration(mut self, duration: i64) -> Self {
        self.method.duration = Some(duration);
        self
    }
    /// See [`SendVideo::width`](fn@SendVideo::width).
    pub fn width(mut self, width: i64) -> Self {
        self.method.width = Some(width);
        self
    }
    /// See [`SendVideo::height`](fn@SendVideo::height).
    pub fn height(mut self, height: i64) -> Self {
        self.method.height = Some(height);
        self
    }
    /// See [`SendVideo::thumbnail`](fn@SendVideo::thumbnail).
    pub fn thumbnail(mut self, thumbnail: impl IntoInputFile) -> Self {
        self.method.thumbnail = Some(thumbnail.into());
        self
    }
    /// See [`SendVideo::cover`](fn@SendVideo::cover).
    pub fn cover(mut self, cover: impl IntoInputFile) -> Self {
        self.method.cover = Some(cover.into());
        self
    }
    /// See [`SendVideo::start_timestamp`](fn@SendVideo::start_timestamp).
    pub fn start_timestamp(mut self, start_timestamp: i64) -> Self {
        self.method.start_timestamp = Some(start_timestamp);
        self
    }
    /// See [`SendVideo::caption`](fn@SendVideo::caption).
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }
    /// See [`SendVideo::parse_mode`](fn@SendVideo::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`SendVideo::caption_entities`](fn@SendVideo::caption_entities).
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.caption_entities = Some(caption_entities.into());
        self
    }
    /// See [`SendVideo::show_caption_above_media`](fn@SendVideo::show_caption_above_media).
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.method.show_caption_above_media = Some(show_caption_above_media);
        self
    }
    /// See [`SendVideo::has_spoiler`](fn@SendVideo::has_spoiler).
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.method.has_spoiler = Some(has_spoiler);
        self
    }
    /// See [`SendVideo::supports_streaming`](fn@SendVideo::supports_streaming).
    pub fn supports_streaming(mut self, supports_streaming: bool) -> Self {
        self.method.supports_streaming = Some(supports_streaming);
        self
    }
    /// See [`SendVideo::disable_notification`](fn@SendVideo::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendVideo::protect_content`](fn@SendVideo::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendVideo::allow_paid_broadcast`](fn@SendVideo::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendVideo::message_effect_id`](fn@SendVideo::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendVideo::suggested_post_parameters`](fn@SendVideo::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendVideo::reply_parameters`](fn@SendVideo::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendVideo::reply_markup`](fn@SendVideo::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendAnimation> {
    /// See [`SendAnimation::business_connection_id`](fn@SendAnimation::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendAnimation::message_thread_id`](fn@SendAnimation::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendAnimation::direct_messages_topic_id`](fn@SendAnimation::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendAnimation::ephemeral_message_parameters`](fn@SendAnimation::ephemeral_message_parameters).
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.method.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// See [`SendAnimation::duration`](fn@SendAnimation::duration).
    pub fn duration(mut self, duration: i64) -> Self {
        self.method.duration = Some(duration);
        self
    }
    /// See [`SendAnimation::width`](fn@SendAnimation::width).
    pub fn width(mut self, width: i64) -> Self {
        self.method.width = Some(width);
        self
    }
    /// See [`SendAnimation::height`](fn@SendAnimation::height).
    pub fn height(mut self, height: i64) -> Self {
        self.method.height = Some(height);
        self
    }
    /// See [`SendAnimation::thumbnail`](fn@SendAnimation::thumbnail).
    pub fn thumbnail(mut self, thumbnail: impl IntoInputFile) -> Self {
        self.method.thumbnail = Some(thumbnail.into());
        self
    }
    /// See [`SendAnimation::caption`](fn@SendAnimation::caption).
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }
    /// See [`SendAnimation::parse_mode`](fn@SendAnimation::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`SendAnimation::caption_entities`](fn@SendAnimation::caption_entities).
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.caption_entities = Some(caption_entities.into());
        self
    }
    /// See [`SendAnimation::show_caption_above_media`](fn@SendAnimation::show_caption_above_media).
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.method.show_caption_above_media = Some(show_caption_above_media);
        self
    }
    /// See [`SendAnimation::has_spoiler`](fn@SendAnimation::has_spoiler).
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.method.has_spoiler = Some(has_spoiler);
        self
    }
    /// See [`SendAnimation::disable_notification`](fn@SendAnimation::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendAnimation::protect_content`](fn@SendAnimation::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendAnimation::allow_paid_broadcast`](fn@SendAnimation::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendAnimation::message_effect_id`](fn@SendAnimation::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendAnimation::suggested_post_parameters`](fn@SendAnimation::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendAnimation::reply_parameters`](fn@SendAnimation::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendAnimation::reply_markup`](fn@SendAnimation::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendVoice> {
    /// See [`SendVoice::business_connection_id`](fn@SendVoice::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendVoice::message_thread_id`](fn@SendVoice::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendVoice::direct_messages_topic_id`](fn@SendVoice::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendVoice::ephemeral_message_parameters`](fn@SendVoice::ephemeral_message_parameters).
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.method.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// See [`SendVoice::caption`](fn@SendVoice::caption).
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }
    /// See [`SendVoice::parse_mode`](fn@SendVoice::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`SendVoice::caption_entities`](fn@SendVoice::caption_entities).
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.caption_entities = Some(caption_entities.into());
        self
    }
    /// See [`SendVoice::duration`](fn@SendVoice::duration).
    pub fn duration(mut self, duration: i64) -> Self {
        self.method.duration = Some(duration);
        self
    }
    /// See [`SendVoice::disable_notification`](fn@SendVoice::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendVoice::protect_content`](fn@SendVoice::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendVoice::allow_paid_broadcast`](fn@SendVoice::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendVoice::message_effect_id`](fn@SendVoice::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendVoice::suggested_post_parameters`](fn@SendVoice::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendVoice::reply_parameters`](fn@SendVoice::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendVoice::reply_markup`](fn@SendVoice::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendVideoNote> {
    /// See [`SendVideoNote::business_connection_id`](fn@SendVideoNote::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendVideoNote::message_thread_id`](fn@SendVideoNote::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendVideoNote::direct_messages_topic_id`](fn@SendVideoNote::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendVideoNote::ephemeral_message_parameters`](fn@SendVideoNote::ephemeral_message_parameters).
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.method.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// See [`SendVideoNote::duration`](fn@SendVideoNote::duration).
    pub fn duration(mut self, duration: i64) -> Self {
        self.method.duration = Some(duration);
        self
    }
    /// See [`SendVideoNote::length`](fn@SendVideoNote::length).
    pub fn length(mut self, length: i64) -> Self {
        self.method.length = Some(length);
        self
    }
    /// See [`SendVideoNote::thumbnail`](fn@SendVideoNote::thumbnail).
    pub fn thumbnail(mut self, thumbnail: impl IntoInputFile) -> Self {
        self.method.thumbnail = Some(thumbnail.into());
        self
    }
    /// See [`SendVideoNote::disable_notification`](fn@SendVideoNote::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendVideoNote::protect_content`](fn@SendVideoNote::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendVideoNote::allow_paid_broadcast`](fn@SendVideoNote::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendVideoNote::message_effect_id`](fn@SendVideoNote::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendVideoNote::suggested_post_parameters`](fn@SendVideoNote::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendVideoNote::reply_parameters`](fn@SendVideoNote::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendVideoNote::reply_markup`](fn@SendVideoNote::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendPaidMedia> {
    /// See [`SendPaidMedia::business_connection_id`](fn@SendPaidMedia::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendPaidMedia::message_thread_id`](fn@SendPaidMedia::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendPaidMedia::direct_messages_topic_id`](fn@SendPaidMedia::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendPaidMedia::payload`](fn@SendPaidMedia::payload).
    pub fn payload(mut self, payload: impl Into<String>) -> Self {
        self.method.payload = Some(payload.into());
        self
    }
    /// See [`SendPaidMedia::caption`](fn@SendPaidMedia::caption).
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }
    /// See [`SendPaidMedia::parse_mode`](fn@SendPaidMedia::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`SendPaidMedia::caption_entities`](fn@SendPaidMedia::caption_entities).
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.caption_entities = Some(caption_entities.into());
        self
    }
    /// See [`SendPaidMedia::show_caption_above_media`](fn@SendPaidMedia::show_caption_above_media).
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.method.show_caption_above_media = Some(show_caption_above_media);
        self
    }
    /// See [`SendPaidMedia::disable_notification`](fn@SendPaidMedia::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendPaidMedia::protect_content`](fn@SendPaidMedia::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendPaidMedia::allow_paid_broadcast`](fn@SendPaidMedia::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendPaidMedia::suggested_post_parameters`](fn@SendPaidMedia::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendPaidMedia::reply_parameters`](fn@SendPaidMedia::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendPaidMedia::reply_markup`](fn@SendPaidMedia::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendMediaGroup> {
    /// See [`SendMediaGroup::business_connection_id`](fn@SendMediaGroup::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendMediaGroup::message_thread_id`](fn@SendMediaGroup::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendMediaGroup::direct_messages_topic_id`](fn@SendMediaGroup::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendMediaGroup::disable_notification`](fn@SendMediaGroup::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendMediaGroup::protect_content`](fn@SendMediaGroup::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendMediaGroup::allow_paid_broadcast`](fn@SendMediaGroup::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendMediaGroup::message_effect_id`](fn@SendMediaGroup::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendMediaGroup::reply_parameters`](fn@SendMediaGroup::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
}

impl<C> Call<'_, C, SendLocation> {
    /// See [`SendLocation::business_connection_id`](fn@SendLocation::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendLocation::message_thread_id`](fn@SendLocation::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendLocation::direct_messages_topic_id`](fn@SendLocation::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendLocation::ephemeral_message_parameters`](fn@SendLocation::ephemeral_message_parameters).
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.method.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// See [`SendLocation::horizontal_accuracy`](fn@SendLocation::horizontal_accuracy).
    pub fn horizontal_accuracy(mut self, horizontal_accuracy: f64) -> Self {
        self.method.horizontal_accuracy = Some(horizontal_accuracy);
        self
    }
    /// See [`SendLocation::live_period`](fn@SendLocation::live_period).
    pub fn live_period(mut self, live_period: i64) -> Self {
        self.method.live_period = Some(live_period);
        self
    }
    /// See [`SendLocation::heading`](fn@SendLocation::heading).
    pub fn heading(mut self, heading: i64) -> Self {
        self.method.heading = Some(heading);
        self
    }
    /// See [`SendLocation::proximity_alert_radius`](fn@SendLocation::proximity_alert_radius).
    pub fn proximity_alert_radius(mut self, proximity_alert_radius: i64) -> Self {
        self.method.proximity_alert_radius = Some(proximity_alert_radius);
        self
    }
    /// See [`SendLocation::disable_notification`](fn@SendLocation::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendLocation::protect_content`](fn@SendLocation::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendLocation::allow_paid_broadcast`](fn@SendLocation::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendLocation::message_effect_id`](fn@SendLocation::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendLocation::suggested_post_parameters`](fn@SendLocation::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendLocation::reply_parameters`](fn@SendLocation::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendLocation::reply_markup`](fn@SendLocation::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendVenue> {
    /// See [`SendVenue::business_connection_id`](fn@SendVenue::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendVenue::message_thread_id`](fn@SendVenue::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendVenue::direct_messages_topic_id`](fn@SendVenue::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendVenue::ephemeral_message_parameters`](fn@SendVenue::ephemeral_message_parameters).
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.method.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// See [`SendVenue::foursquare_id`](fn@SendVenue::foursquare_id).
    pub fn foursquare_id(mut self, foursquare_id: impl Into<String>) -> Self {
        self.method.foursquare_id = Some(foursquare_id.into());
        self
    }
    /// See [`SendVenue::foursquare_type`](fn@SendVenue::foursquare_type).
    pub fn foursquare_type(mut self, foursquare_type: impl Into<String>) -> Self {
        self.method.foursquare_type = Some(foursquare_type.into());
        self
    }
    /// See [`SendVenue::google_place_id`](fn@SendVenue::google_place_id).
    pub fn google_place_id(mut self, google_place_id: impl Into<String>) -> Self {
        self.method.google_place_id = Some(google_place_id.into());
        self
    }
    /// See [`SendVenue::google_place_type`](fn@SendVenue::google_place_type).
    pub fn google_place_type(mut self, google_place_type: impl Into<String>) -> Self {
        self.method.google_place_type = Some(google_place_type.into());
        self
    }
    /// See [`SendVenue::disable_notification`](fn@SendVenue::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendVenue::protect_content`](fn@SendVenue::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendVenue::allow_paid_broadcast`](fn@SendVenue::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendVenue::message_effect_id`](fn@SendVenue::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendVenue::suggested_post_parameters`](fn@SendVenue::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendVenue::reply_parameters`](fn@SendVenue::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendVenue::reply_markup`](fn@SendVenue::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendContact> {
    /// See [`SendContact::business_connection_id`](fn@SendContact::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendContact::message_thread_id`](fn@SendContact::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendContact::direct_messages_topic_id`](fn@SendContact::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendContact::ephemeral_message_parameters`](fn@SendContact::ephemeral_message_parameters).
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.method.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// See [`SendContact::last_name`](fn@SendContact::last_name).
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.method.last_name = Some(last_name.into());
        self
    }
    /// See [`SendContact::vcard`](fn@SendContact::vcard).
    pub fn vcard(mut self, vcard: impl Into<String>) -> Self {
        self.method.vcard = Some(vcard.into());
        self
    }
    /// See [`SendContact::disable_notification`](fn@SendContact::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendContact::protect_content`](fn@SendContact::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendContact::allow_paid_broadcast`](fn@SendContact::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendContact::message_effect_id`](fn@SendContact::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendContact::suggested_post_parameters`](fn@SendContact::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendContact::reply_parameters`](fn@SendContact::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendContact::reply_markup`](fn@SendContact::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendPoll> {
    /// See [`SendPoll::business_connection_id`](fn@SendPoll::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendPoll::message_thread_id`](fn@SendPoll::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendPoll::question_parse_mode`](fn@SendPoll::question_parse_mode).
    pub fn question_parse_mode(mut self, question_parse_mode: impl Into<ParseMode>) -> Self {
        self.method.question_parse_mode = Some(question_parse_mode.into());
        self
    }
    /// See [`SendPoll::question_entities`](fn@SendPoll::question_entities).
    pub fn question_entities(mut self, question_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.question_entities = Some(question_entities.into());
        self
    }
    /// See [`SendPoll::is_anonymous`](fn@SendPoll::is_anonymous).
    pub fn is_anonymous(mut self, is_anonymous: bool) -> Self {
        self.method.is_anonymous = Some(is_anonymous);
        self
    }
    /// See [`SendPoll::kind`](fn@SendPoll::kind).
    pub fn kind(mut self, kind: impl Into<PollType>) -> Self {
        self.method.kind = Some(kind.into());
        self
    }
    /// See [`SendPoll::allows_multiple_answers`](fn@SendPoll::allows_multiple_answers).
    pub fn allows_multiple_answers(mut self, allows_multiple_answers: bool) -> Self {
        self.method.allows_multiple_answers = Some(allows_multiple_answers);
        self
    }
    /// See [`SendPoll::allows_revoting`](fn@SendPoll::allows_revoting).
    pub fn allows_revoting(mut self, allows_revoting: bool) -> Self {
        self.method.allows_revoting = Some(allows_revoting);
        self
    }
    /// See [`SendPoll::shuffle_options`](fn@SendPoll::shuffle_options).
    pub fn shuffle_options(mut self, shuffle_options: bool) -> Self {
        self.method.shuffle_options = Some(shuffle_options);
        self
    }
    /// See [`SendPoll::allow_adding_options`](fn@SendPoll::allow_adding_options).
    pub fn allow_adding_options(mut self, allow_adding_options: bool) -> Self {
        self.method.allow_adding_options = Some(allow_adding_options);
        self
    }
    /// See [`SendPoll::hide_results_until_closes`](fn@SendPoll::hide_results_until_closes).
    pub fn hide_results_until_closes(mut self, hide_results_until_closes: bool) -> Self {
        self.method.hide_results_until_closes = Some(hide_results_until_closes);
        self
    }
    /// See [`SendPoll::members_only`](fn@SendPoll::members_only).
    pub fn members_only(mut self, members_only: bool) -> Self {
        self.method.members_only = Some(members_only);
        self
    }
    /// See [`SendPoll::country_codes`](fn@SendPoll::country_codes).
    pub fn country_codes(mut self, country_codes: impl Into<Vec<String>>) -> Self {
        self.method.country_codes = Some(country_codes.into());
        self
    }
    /// See [`SendPoll::correct_option_ids`](fn@SendPoll::correct_option_ids).
    pub fn correct_option_ids(mut self, correct_option_ids: impl Into<Vec<i64>>) -> Self {
        self.method.correct_option_ids = Some(correct_option_ids.into());
        self
    }
    /// See [`SendPoll::explanation`](fn@SendPoll::explanation).
    pub fn explanation(mut self, explanation: impl Into<String>) -> Self {
        self.method.explanation = Some(explanation.into());
        self
    }
    /// See [`SendPoll::explanation_parse_mode`](fn@SendPoll::explanation_parse_mode).
    pub fn explanation_parse_mode(mut self, explanation_parse_mode: impl Into<ParseMode>) -> Self {
        self.method.explanation_parse_mode = Some(explanation_parse_mode.into());
        self
    }
    /// See [`SendPoll::explanation_entities`](fn@SendPoll::explanation_entities).
    pub fn explanation_entities(
        mut self,
        explanation_entities: impl Into<Vec<MessageEntity>>,
    ) -> Self {
        self.method.explanation_entities = Some(explanation_entities.into());
        self
    }
    /// See [`SendPoll::explanation_media`](fn@SendPoll::explanation_media).
    pub fn explanation_media(mut self, explanation_media: impl Into<InputPollMedia>) -> Self {
        self.method.explanation_media = Some(explanation_media.into());
        self
    }
    /// See [`SendPoll::open_period`](fn@SendPoll::open_period).
    pub fn open_period(mut self, open_period: i64) -> Self {
        self.method.open_period = Some(open_period);
        self
    }
    /// See [`SendPoll::close_date`](fn@SendPoll::close_date).
    pub fn close_date(mut self, close_date: impl Into<UnixTime>) -> Self {
        self.method.close_date = Some(close_date.into());
        self
    }
    /// See [`SendPoll::is_closed`](fn@SendPoll::is_closed).
    pub fn is_closed(mut self, is_closed: bool) -> Self {
        self.method.is_closed = Some(is_closed);
        self
    }
    /// See [`SendPoll::description`](fn@SendPoll::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.method.description = Some(description.into());
        self
    }
    /// See [`SendPoll::description_parse_mode`](fn@SendPoll::description_parse_mode).
    pub fn description_parse_mode(mut self, description_parse_mode: impl Into<ParseMode>) -> Self {
        self.method.description_parse_mode = Some(description_parse_mode.into());
        self
    }
    /// See [`SendPoll::description_entities`](fn@SendPoll::description_entities).
    pub fn description_entities(
        mut self,
        description_entities: impl Into<Vec<MessageEntity>>,
    ) -> Self {
        self.method.description_entities = Some(description_entities.into());
        self
    }
    /// See [`SendPoll::media`](fn@SendPoll::media).
    pub fn media(mut self, media: impl Into<InputPollMedia>) -> Self {
        self.method.media = Some(media.into());
        self
    }
    /// See [`SendPoll::disable_notification`](fn@SendPoll::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendPoll::protect_content`](fn@SendPoll::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendPoll::allow_paid_broadcast`](fn@SendPoll::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendPoll::message_effect_id`](fn@SendPoll::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendPoll::reply_parameters`](fn@SendPoll::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendPoll::reply_markup`](fn@SendPoll::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendChecklist> {
    /// See [`SendChecklist::disable_notification`](fn@SendChecklist::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendChecklist::protect_content`](fn@SendChecklist::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendChecklist::message_effect_id`](fn@SendChecklist::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendChecklist::reply_parameters`](fn@SendChecklist::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendChecklist::reply_markup`](fn@SendChecklist::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendDice> {
    /// See [`SendDice::business_connection_id`](fn@SendDice::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendDice::message_thread_id`](fn@SendDice::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendDice::direct_messages_topic_id`](fn@SendDice::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendDice::emoji`](fn@SendDice::emoji).
    pub fn emoji(mut self, emoji: impl Into<DiceEmoji>) -> Self {
        self.method.emoji = Some(emoji.into());
        self
    }
    /// See [`SendDice::disable_notification`](fn@SendDice::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendDice::protect_content`](fn@SendDice::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendDice::allow_paid_broadcast`](fn@SendDice::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendDice::message_effect_id`](fn@SendDice::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendDice::suggested_post_parameters`](fn@SendDice::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendDice::reply_parameters`](fn@SendDice::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendDice::reply_markup`](fn@SendDice::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendMessageDraft> {
    /// See [`SendMessageDraft::message_thread_id`](fn@SendMessageDraft::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendMessageDraft::text`](fn@SendMessageDraft::text).
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.method.text = Some(text.into());
        self
    }
    /// See [`SendMessageDraft::parse_mode`](fn@SendMessageDraft::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`SendMessageDraft::entities`](fn@SendMessageDraft::entities).
    pub fn entities(mut self, entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.entities = Some(entities.into());
        self
    }
    /// See [`SendMessageDraft::can_stop`](fn@SendMessageDraft::can_stop).
    pub fn can_stop(mut self, can_stop: bool) -> Self {
        self.method.can_stop = Some(can_stop);
        self
    }
    /// See [`SendMessageDraft::keep_on_stop`](fn@SendMessageDraft::keep_on_stop).
    pub fn keep_on_stop(mut self, keep_on_stop: bool) -> Self {
        self.method.keep_on_stop = Some(keep_on_stop);
        self
    }
}

impl<C> Call<'_, C, SendChatAction> {
    /// See [`SendChatAction::business_connection_id`](fn@SendChatAction::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendChatAction::message_thread_id`](fn@SendChatAction::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
}

impl<C> Call<'_, C, SendGift> {
    /// See [`SendGift::user_id`](fn@SendGift::user_id).
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.method.user_id = Some(user_id.into());
        self
    }
    /// See [`SendGift::chat_id`](fn@SendGift::chat_id).
    pub fn chat_id(mut self, chat_id: impl Into<ChatTarget>) -> Self {
        self.method.chat_id = Some(chat_id.into());
        self
    }
    /// See [`SendGift::pay_for_upgrade`](fn@SendGift::pay_for_upgrade).
    pub fn pay_for_upgrade(mut self, pay_for_upgrade: bool) -> Self {
        self.method.pay_for_upgrade = Some(pay_for_upgrade);
        self
    }
    /// See [`SendGift::text`](fn@SendGift::text).
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.method.text = Some(text.into());
        self
    }
    /// See [`SendGift::text_parse_mode`](fn@SendGift::text_parse_mode).
    pub fn text_parse_mode(mut self, text_parse_mode: impl Into<ParseMode>) -> Self {
        self.method.text_parse_mode = Some(text_parse_mode.into());
        self
    }
    /// See [`SendGift::text_entities`](fn@SendGift::text_entities).
    pub fn text_entities(mut self, text_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.text_entities = Some(text_entities.into());
        self
    }
}

impl<C> Call<'_, C, SendSticker> {
    /// See [`SendSticker::business_connection_id`](fn@SendSticker::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendSticker::message_thread_id`](fn@SendSticker::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendSticker::direct_messages_topic_id`](fn@SendSticker::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendSticker::ephemeral_message_parameters`](fn@SendSticker::ephemeral_message_parameters).
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.method.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// See [`SendSticker::emoji`](fn@SendSticker::emoji).
    pub fn emoji(mut self, emoji: impl Into<String>) -> Self {
        self.method.emoji = Some(emoji.into());
        self
    }
    /// See [`SendSticker::disable_notification`](fn@SendSticker::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendSticker::protect_content`](fn@SendSticker::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendSticker::allow_paid_broadcast`](fn@SendSticker::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendSticker::message_effect_id`](fn@SendSticker::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendSticker::suggested_post_parameters`](fn@SendSticker::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendSticker::reply_parameters`](fn@SendSticker::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendSticker::reply_markup`](fn@SendSticker::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendRichMessage> {
    /// See [`SendRichMessage::business_connection_id`](fn@SendRichMessage::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendRichMessage::message_thread_id`](fn@SendRichMessage::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendRichMessage::direct_messages_topic_id`](fn@SendRichMessage::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendRichMessage::ephemeral_message_parameters`](fn@SendRichMessage::ephemeral_message_parameters).
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: impl Into<EphemeralMessageParameters>,
    ) -> Self {
        self.method.ephemeral_message_parameters = Some(ephemeral_message_parameters.into());
        self
    }
    /// See [`SendRichMessage::disable_notification`](fn@SendRichMessage::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendRichMessage::protect_content`](fn@SendRichMessage::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendRichMessage::allow_paid_broadcast`](fn@SendRichMessage::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendRichMessage::message_effect_id`](fn@SendRichMessage::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendRichMessage::suggested_post_parameters`](fn@SendRichMessage::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendRichMessage::reply_parameters`](fn@SendRichMessage::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendRichMessage::reply_markup`](fn@SendRichMessage::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendRichMessageDraft> {
    /// See [`SendRichMessageDraft::message_thread_id`](fn@SendRichMessageDraft::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendRichMessageDraft::can_stop`](fn@SendRichMessageDraft::can_stop).
    pub fn can_stop(mut self, can_stop: bool) -> Self {
        self.method.can_stop = Some(can_stop);
        self
    }
    /// See [`SendRichMessageDraft::keep_on_stop`](fn@SendRichMessageDraft::keep_on_stop).
    pub fn keep_on_stop(mut self, keep_on_stop: bool) -> Self {
        self.method.keep_on_stop = Some(keep_on_stop);
        self
    }
}

impl<C> Call<'_, C, SendInvoice> {
    /// See [`SendInvoice::message_thread_id`](fn@SendInvoice::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendInvoice::direct_messages_topic_id`](fn@SendInvoice::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`SendInvoice::provider_token`](fn@SendInvoice::provider_token).
    pub fn provider_token(mut self, provider_token: impl Into<String>) -> Self {
        self.method.provider_token = Some(provider_token.into());
        self
    }
    /// See [`SendInvoice::max_tip_amount`](fn@SendInvoice::max_tip_amount).
    pub fn max_tip_amount(mut self, max_tip_amount: i64) -> Self {
        self.method.max_tip_amount = Some(max_tip_amount);
        self
    }
    /// See [`SendInvoice::suggested_tip_amounts`](fn@SendInvoice::suggested_tip_amounts).
    pub fn suggested_tip_amounts(mut self, suggested_tip_amounts: impl Into<Vec<i64>>) -> Self {
        self.method.suggested_tip_amounts = Some(suggested_tip_amounts.into());
        self
    }
    /// See [`SendInvoice::start_parameter`](fn@SendInvoice::start_parameter).
    pub fn start_parameter(mut self, start_parameter: impl Into<String>) -> Self {
        self.method.start_parameter = Some(start_parameter.into());
        self
    }
    /// See [`SendInvoice::provider_data`](fn@SendInvoice::provider_data).
    pub fn provider_data(mut self, provider_data: impl Into<String>) -> Self {
        self.method.provider_data = Some(provider_data.into());
        self
    }
    /// See [`SendInvoice::photo_url`](fn@SendInvoice::photo_url).
    pub fn photo_url(mut self, photo_url: impl Into<String>) -> Self {
        self.method.photo_url = Some(photo_url.into());
        self
    }
    /// See [`SendInvoice::photo_size`](fn@SendInvoice::photo_size).
    pub fn photo_size(mut self, photo_size: i64) -> Self {
        self.method.photo_size = Some(photo_size);
        self
    }
    /// See [`SendInvoice::photo_width`](fn@SendInvoice::photo_width).
    pub fn photo_width(mut self, photo_width: i64) -> Self {
        self.method.photo_width = Some(photo_width);
        self
    }
    /// See [`SendInvoice::photo_height`](fn@SendInvoice::photo_height).
    pub fn photo_height(mut self, photo_height: i64) -> Self {
        self.method.photo_height = Some(photo_height);
        self
    }
    /// See [`SendInvoice::need_name`](fn@SendInvoice::need_name).
    pub fn need_name(mut self, need_name: bool) -> Self {
        self.method.need_name = Some(need_name);
        self
    }
    /// See [`SendInvoice::need_phone_number`](fn@SendInvoice::need_phone_number).
    pub fn need_phone_number(mut self, need_phone_number: bool) -> Self {
        self.method.need_phone_number = Some(need_phone_number);
        self
    }
    /// See [`SendInvoice::need_email`](fn@SendInvoice::need_email).
    pub fn need_email(mut self, need_email: bool) -> Self {
        self.method.need_email = Some(need_email);
        self
    }
    /// See [`SendInvoice::need_shipping_address`](fn@SendInvoice::need_shipping_address).
    pub fn need_shipping_address(mut self, need_shipping_address: bool) -> Self {
        self.method.need_shipping_address = Some(need_shipping_address);
        self
    }
    /// See [`SendInvoice::send_phone_number_to_provider`](fn@SendInvoice::send_phone_number_to_provider).
    pub fn send_phone_number_to_provider(mut self, send_phone_number_to_provider: bool) -> Self {
        self.method.send_phone_number_to_provider = Some(send_phone_number_to_provider);
        self
    }
    /// See [`SendInvoice::send_email_to_provider`](fn@SendInvoice::send_email_to_provider).
    pub fn send_email_to_provider(mut self, send_email_to_provider: bool) -> Self {
        self.method.send_email_to_provider = Some(send_email_to_provider);
        self
    }
    /// See [`SendInvoice::is_flexible`](fn@SendInvoice::is_flexible).
    pub fn is_flexible(mut self, is_flexible: bool) -> Self {
        self.method.is_flexible = Some(is_flexible);
        self
    }
    /// See [`SendInvoice::disable_notification`](fn@SendInvoice::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendInvoice::protect_content`](fn@SendInvoice::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendInvoice::allow_paid_broadcast`](fn@SendInvoice::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendInvoice::message_effect_id`](fn@SendInvoice::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendInvoice::suggested_post_parameters`](fn@SendInvoice::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`SendInvoice::reply_parameters`](fn@SendInvoice::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendInvoice::reply_markup`](fn@SendInvoice::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, SendGame> {
    /// See [`SendGame::business_connection_id`](fn@SendGame::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`SendGame::message_thread_id`](fn@SendGame::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`SendGame::disable_notification`](fn@SendGame::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`SendGame::protect_content`](fn@SendGame::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`SendGame::allow_paid_broadcast`](fn@SendGame::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`SendGame::message_effect_id`](fn@SendGame::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`SendGame::reply_parameters`](fn@SendGame::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`SendGame::reply_markup`](fn@SendGame::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}
