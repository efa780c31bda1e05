//! Calls of the methods in `methods/edit.rs`.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::{call::Call, methods::*, types::*};

impl<C> Call<'_, C, EditChatInviteLink> {
    /// See [`EditChatInviteLink::name`](fn@EditChatInviteLink::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.method.name = Some(name.into());
        self
    }
    /// See [`EditChatInviteLink::expire_date`](fn@EditChatInviteLink::expire_date).
    pub fn expire_date(mut self, expire_date: impl Into<UnixTime>) -> Self {
        self.method.expire_date = Some(expire_date.into());
        self
    }
    /// See [`EditChatInviteLink::member_limit`](fn@EditChatInviteLink::member_limit).
    pub fn member_limit(mut self, member_limit: i64) -> Self {
        self.method.member_limit = Some(member_limit);
        self
    }
    /// See [`EditChatInviteLink::creates_join_request`](fn@EditChatInviteLink::creates_join_request).
    pub fn creates_join_request(mut self, creates_join_request: bool) -> Self {
        self.method.creates_join_request = Some(creates_join_request);
        self
    }
}

impl<C> Call<'_, C, EditChatSubscriptionInviteLink> {
    /// See [`EditChatSubscriptionInviteLink::name`](fn@EditChatSubscriptionInviteLink::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.method.name = Some(name.into());
        self
    }
}

impl<C> Call<'_, C, EditForumTopic> {
    /// See [`EditForumTopic::name`](fn@EditForumTopic::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.method.name = Some(name.into());
        self
    }
    /// See [`EditForumTopic::icon_custom_emoji_id`](fn@EditForumTopic::icon_custom_emoji_id).
    pub fn icon_custom_emoji_id(mut self, icon_custom_emoji_id: impl Into<CustomEmojiId>) -> Self {
        self.method.icon_custom_emoji_id = Some(icon_custom_emoji_id.into());
        self
    }
}

impl<C> Call<'_, C, EditStory> {
    /// See [`EditStory::caption`](fn@EditStory::caption).
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }
    /// See [`EditStory::parse_mode`](fn@EditStory::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`EditStory::caption_entities`](fn@EditStory::caption_entities).
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.caption_entities = Some(caption_entities.into());
        self
    }
    /// See [`EditStory::areas`](fn@EditStory::areas).
    pub fn areas(mut self, areas: impl Into<Vec<StoryArea>>) -> Self {
        self.method.areas = Some(areas.into());
        self
    }
}

impl<C> Call<'_, C, EditMessageText> {
    /// See [`EditMessageText::business_connection_id`](fn@EditMessageText::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`EditMessageText::chat_id`](fn@EditMessageText::chat_id).
    pub fn chat_id(mut self, chat_id: impl Into<ChatTarget>) -> Self {
        self.method.chat_id = Some(chat_id.into());
        self
    }
    /// See [`EditMessageText::message_id`](fn@EditMessageText::message_id).
    pub fn message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.method.message_id = Some(message_id.into());
        self
    }
    /// See [`EditMessageText::inline_message_id`](fn@EditMessageText::inline_message_id).
    pub fn inline_message_id(mut self, inline_message_id: impl Into<InlineMessageId>) -> Self {
        self.method.inline_message_id = Some(inline_message_id.into());
        self
    }
    /// See [`EditMessageText::text`](fn@EditMessageText::text).
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.method.text = Some(text.into());
        self
    }
    /// See [`EditMessageText::parse_mode`](fn@EditMessageText::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`EditMessageText::entities`](fn@EditMessageText::entities).
    pub fn entities(mut self, entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.entities = Some(entities.into());
        self
    }
    /// See [`EditMessageText::link_preview_options`](fn@EditMessageText::link_preview_options).
    pub fn link_preview_options(
        mut self,
        link_preview_options: impl Into<LinkPreviewOptions>,
    ) -> Self {
        self.method.link_preview_options = Some(link_preview_options.into());
        self
    }
    /// See [`EditMessageText::rich_message`](fn@EditMessageText::rich_message).
    pub fn rich_message(mut self, rich_message: impl Into<InputRichMessage>) -> Self {
        self.method.rich_message = Some(rich_message.into());
        self
    }
    /// See [`EditMessageText::reply_markup`](fn@EditMessageText::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, EditMessageCaption> {
    /// See [`EditMessageCaption::business_connection_id`](fn@EditMessageCaption::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`EditMessageCaption::chat_id`](fn@EditMessageCaption::chat_id).
    pub fn chat_id(mut self, chat_id: impl Into<ChatTarget>) -> Self {
        self.method.chat_id = Some(chat_id.into());
        self
    }
    /// See [`EditMessageCaption::message_id`](fn@EditMessageCaption::message_id).
    pub fn message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.method.message_id = Some(message_id.into());
        self
    }
    /// See [`EditMessageCaption::inline_message_id`](fn@EditMessageCaption::inline_message_id).
    pub fn inline_message_id(mut self, inline_message_id: impl Into<InlineMessageId>) -> Self {
        self.method.inline_message_id = Some(inline_message_id.into());
        self
    }
    /// See [`EditMessageCaption::caption`](fn@EditMessageCaption::caption).
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }
    /// See [`EditMessageCaption::parse_mode`](fn@EditMessageCaption::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`EditMessageCaption::caption_entities`](fn@EditMessageCaption::caption_entities).
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.caption_entities = Some(caption_entities.into());
        self
    }
    /// See [`EditMessageCaption::show_caption_above_media`](fn@EditMessageCaption::show_caption_above_media).
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.method.show_caption_above_media = Some(show_caption_above_media);
        self
    }
    /// See [`EditMessageCaption::reply_markup`](fn@EditMessageCaption::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, EditMessageMedia> {
    /// See [`EditMessageMedia::business_connection_id`](fn@EditMessageMedia::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`EditMessageMedia::chat_id`](fn@EditMessageMedia::chat_id).
    pub fn chat_id(mut self, chat_id: impl Into<ChatTarget>) -> Self {
        self.method.chat_id = Some(chat_id.into());
        self
    }
    /// See [`EditMessageMedia::message_id`](fn@EditMessageMedia::message_id).
    pub fn message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.method.message_id = Some(message_id.into());
        self
    }
    /// See [`EditMessageMedia::inline_message_id`](fn@EditMessageMedia::inline_message_id).
    pub fn inline_message_id(mut self, inline_message_id: impl Into<InlineMessageId>) -> Self {
        self.method.inline_message_id = Some(inline_message_id.into());
        self
    }
    /// See [`EditMessageMedia::reply_markup`](fn@EditMessageMedia::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, EditMessageLiveLocation> {
    /// See [`EditMessageLiveLocation::business_connection_id`](fn@EditMessageLiveLocation::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`EditMessageLiveLocation::chat_id`](fn@EditMessageLiveLocation::chat_id).
    pub fn chat_id(mut self, chat_id: impl Into<ChatTarget>) -> Self {
        self.method.chat_id = Some(chat_id.into());
        self
    }
    /// See [`EditMessageLiveLocation::message_id`](fn@EditMessageLiveLocation::message_id).
    pub fn message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.method.message_id = Some(message_id.into());
        self
    }
    /// See [`EditMessageLiveLocation::inline_message_id`](fn@EditMessageLiveLocation::inline_message_id).
    pub fn inline_message_id(mut self, inline_message_id: impl Into<InlineMessageId>) -> Self {
        self.method.inline_message_id = Some(inline_message_id.into());
        self
    }
    /// See [`EditMessageLiveLocation::live_period`](fn@EditMessageLiveLocation::live_period).
    pub fn live_period(mut self, live_period: i64) -> Self {
        self.method.live_period = Some(live_period);
        self
    }
    /// See [`EditMessageLiveLocation::horizontal_accuracy`](fn@EditMessageLiveLocation::horizontal_accuracy).
    pub fn horizontal_accuracy(mut self, horizontal_accuracy: f64) -> Self {
        self.method.horizontal_accuracy = Some(horizontal_accuracy);
        self
    }
    /// See [`EditMessageLiveLocation::heading`](fn@EditMessageLiveLocation::heading).
    pub fn heading(mut self, heading: i64) -> Self {
        self.method.heading = Some(heading);
        self
    }
    /// See [`EditMessageLiveLocation::proximity_alert_radius`](fn@EditMessageLiveLocation::proximity_alert_radius).
    pub fn proximity_alert_radius(mut self, proximity_alert_radius: i64) -> Self {
        self.method.proximity_alert_radius = Some(proximity_alert_radius);
        self
    }
    /// See [`EditMessageLiveLocation::reply_markup`](fn@EditMessageLiveLocation::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, EditMessageChecklist> {
    /// See [`EditMessageChecklist::reply_markup`](fn@EditMessageChecklist::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, EditMessageReplyMarkup> {
    /// See [`EditMessageReplyMarkup::business_connection_id`](fn@EditMessageReplyMarkup::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`EditMessageReplyMarkup::chat_id`](fn@EditMessageReplyMarkup::chat_id).
    pub fn chat_id(mut self, chat_id: impl Into<ChatTarget>) -> Self {
        self.method.chat_id = Some(chat_id.into());
        self
    }
    /// See [`EditMessageReplyMarkup::message_id`](fn@EditMessageReplyMarkup::message_id).
    pub fn message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.method.message_id = Some(message_id.into());
        self
    }
    /// See [`EditMessageReplyMarkup::inline_message_id`](fn@EditMessageReplyMarkup::inline_message_id).
    pub fn inline_message_id(mut self, inline_message_id: impl Into<InlineMessageId>) -> Self {
        self.method.inline_message_id = Some(inline_message_id.into());
        self
    }
    /// See [`EditMessageReplyMarkup::reply_markup`](fn@EditMessageReplyMarkup::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, EditEphemeralMessageText> {
    /// See [`EditEphemeralMessageText::text`](fn@EditEphemeralMessageText::text).
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.method.text = Some(text.into());
        self
    }
    /// See [`EditEphemeralMessageText::parse_mode`](fn@EditEphemeralMessageText::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`EditEphemeralMessageText::entities`](fn@EditEphemeralMessageText::entities).
    pub fn entities(mut self, entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.entities = Some(entities.into());
        self
    }
    /// See [`EditEphemeralMessageText::rich_message`](fn@EditEphemeralMessageText::rich_message).
    pub fn rich_message(mut self, rich_message: impl Into<InputRichMessage>) -> Self {
        self.method.rich_message = Some(rich_message.into());
        self
    }
    /// See [`EditEphemeralMessageText::link_preview_options`](fn@EditEphemeralMessageText::link_preview_options).
    pub fn link_preview_options(
        mut self,
        link_preview_options: impl Into<LinkPreviewOptions>,
    ) -> Self {
        self.method.link_preview_options = Some(link_preview_options.into());
        self
    }
    /// See [`EditEphemeralMessageText::reply_markup`](fn@EditEphemeralMessageText::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, EditEphemeralMessageMedia> {
    /// See [`EditEphemeralMessageMedia::reply_markup`](fn@EditEphemeralMessageMedia::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, EditEphemeralMessageCaption> {
    /// See [`EditEphemeralMessageCaption::caption`](fn@EditEphemeralMessageCaption::caption).
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }
    /// See [`EditEphemeralMessageCaption::parse_mode`](fn@EditEphemeralMessageCaption::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`EditEphemeralMessageCaption::caption_entities`](fn@EditEphemeralMessageCaption::caption_entities).
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.caption_entities = Some(caption_entities.into());
        self
    }
    /// See [`EditEphemeralMessageCaption::show_caption_above_media`](fn@EditEphemeralMessageCaption::show_caption_above_media).
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.method.show_caption_above_media = Some(show_caption_above_media);
        self
    }
    /// See [`EditEphemeralMessageCaption::reply_markup`](fn@EditEphemeralMessageCaption::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, EditEphemeralMessageReplyMarkup> {
    /// See [`EditEphemeralMessageReplyMarkup::reply_markup`](fn@EditEphemeralMessageReplyMarkup::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}
