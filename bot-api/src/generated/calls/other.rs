//! Calls of the methods in `methods/other.rs`.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::{call::Call, methods::*, types::*};

impl<C> Call<'_, C, ForwardMessage> {
    /// See [`ForwardMessage::message_thread_id`](fn@ForwardMessage::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`ForwardMessage::direct_messages_topic_id`](fn@ForwardMessage::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`ForwardMessage::video_start_timestamp`](fn@ForwardMessage::video_start_timestamp).
    pub fn video_start_timestamp(mut self, video_start_timestamp: i64) -> Self {
        self.method.video_start_timestamp = Some(video_start_timestamp);
        self
    }
    /// See [`ForwardMessage::disable_notification`](fn@ForwardMessage::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`ForwardMessage::protect_content`](fn@ForwardMessage::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`ForwardMessage::message_effect_id`](fn@ForwardMessage::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`ForwardMessage::suggested_post_parameters`](fn@ForwardMessage::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
}

impl<C> Call<'_, C, ForwardMessages> {
    /// See [`ForwardMessages::message_thread_id`](fn@ForwardMessages::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`ForwardMessages::direct_messages_topic_id`](fn@ForwardMessages::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`ForwardMessages::disable_notification`](fn@ForwardMessages::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`ForwardMessages::protect_content`](fn@ForwardMessages::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
}

impl<C> Call<'_, C, CopyMessage> {
    /// See [`CopyMessage::message_thread_id`](fn@CopyMessage::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`CopyMessage::direct_messages_topic_id`](fn@CopyMessage::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`CopyMessage::video_start_timestamp`](fn@CopyMessage::video_start_timestamp).
    pub fn video_start_timestamp(mut self, video_start_timestamp: i64) -> Self {
        self.method.video_start_timestamp = Some(video_start_timestamp);
        self
    }
    /// See [`CopyMessage::caption`](fn@CopyMessage::caption).
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }
    /// See [`CopyMessage::parse_mode`](fn@CopyMessage::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`CopyMessage::caption_entities`](fn@CopyMessage::caption_entities).
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.caption_entities = Some(caption_entities.into());
        self
    }
    /// See [`CopyMessage::show_caption_above_media`](fn@CopyMessage::show_caption_above_media).
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.method.show_caption_above_media = Some(show_caption_above_media);
        self
    }
    /// See [`CopyMessage::disable_notification`](fn@CopyMessage::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`CopyMessage::protect_content`](fn@CopyMessage::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`CopyMessage::allow_paid_broadcast`](fn@CopyMessage::allow_paid_broadcast).
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.method.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }
    /// See [`CopyMessage::message_effect_id`](fn@CopyMessage::message_effect_id).
    pub fn message_effect_id(mut self, message_effect_id: impl Into<EffectId>) -> Self {
        self.method.message_effect_id = Some(message_effect_id.into());
        self
    }
    /// See [`CopyMessage::suggested_post_parameters`](fn@CopyMessage::suggested_post_parameters).
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: impl Into<SuggestedPostParameters>,
    ) -> Self {
        self.method.suggested_post_parameters = Some(suggested_post_parameters.into());
        self
    }
    /// See [`CopyMessage::reply_parameters`](fn@CopyMessage::reply_parameters).
    pub fn reply_parameters(mut self, reply_parameters: impl Into<ReplyParameters>) -> Self {
        self.method.reply_parameters = Some(reply_parameters.into());
        self
    }
    /// See [`CopyMessage::reply_markup`](fn@CopyMessage::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, CopyMessages> {
    /// See [`CopyMessages::message_thread_id`](fn@CopyMessages::message_thread_id).
    pub fn message_thread_id(mut self, message_thread_id: impl Into<MessageThreadId>) -> Self {
        self.method.message_thread_id = Some(message_thread_id.into());
        self
    }
    /// See [`CopyMessages::direct_messages_topic_id`](fn@CopyMessages::direct_messages_topic_id).
    pub fn direct_messages_topic_id(
        mut self,
        direct_messages_topic_id: impl Into<DirectMessagesTopicId>,
    ) -> Self {
        self.method.direct_messages_topic_id = Some(direct_messages_topic_id.into());
        self
    }
    /// See [`CopyMessages::disable_notification`](fn@CopyMessages::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
    /// See [`CopyMessages::protect_content`](fn@CopyMessages::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
    /// See [`CopyMessages::remove_caption`](fn@CopyMessages::remove_caption).
    pub fn remove_caption(mut self, remove_caption: bool) -> Self {
        self.method.remove_caption = Some(remove_caption);
        self
    }
}

impl<C> Call<'_, C, BanChatMember> {
    /// See [`BanChatMember::until_date`](fn@BanChatMember::until_date).
    pub fn until_date(mut self, until_date: impl Into<UnixTime>) -> Self {
        self.method.until_date = Some(until_date.into());
        self
    }
    /// See [`BanChatMember::revoke_messages`](fn@BanChatMember::revoke_messages).
    pub fn revoke_messages(mut self, revoke_messages: bool) -> Self {
        self.method.revoke_messages = Some(revoke_messages);
        self
    }
}

impl<C> Call<'_, C, UnbanChatMember> {
    /// See [`UnbanChatMember::only_if_banned`](fn@UnbanChatMember::only_if_banned).
    pub fn only_if_banned(mut self, only_if_banned: bool) -> Self {
        self.method.only_if_banned = Some(only_if_banned);
        self
    }
}

impl<C> Call<'_, C, RestrictChatMember> {
    /// See [`RestrictChatMember::use_independent_chat_permissions`](fn@RestrictChatMember::use_independent_chat_permissions).
    pub fn use_independent_chat_permissions(
        mut self,
        use_independent_chat_permissions: bool,
    ) -> Self {
        self.method.use_independent_chat_permissions = Some(use_independent_chat_permissions);
        self
    }
    /// See [`RestrictChatMember::until_date`](fn@RestrictChatMember::until_date).
    pub fn until_date(mut self, until_date: impl Into<UnixTime>) -> Self {
        self.method.until_date = Some(until_date.into());
        self
    }
}

impl<C> Call<'_, C, PromoteChatMember> {
    /// See [`PromoteChatMember::is_anonymous`](fn@PromoteChatMember::is_anonymous).
    pub fn is_anonymous(mut self, is_anonymous: bool) -> Self {
        self.method.is_anonymous = Some(is_anonymous);
        self
    }
    /// See [`PromoteChatMember::can_manage_chat`](fn@PromoteChatMember::can_manage_chat).
    pub fn can_manage_chat(mut self, can_manage_chat: bool) -> Self {
        self.method.can_manage_chat = Some(can_manage_chat);
        self
    }
    /// See [`PromoteChatMember::can_delete_messages`](fn@PromoteChatMember::can_delete_messages).
    pub fn can_delete_messages(mut self, can_delete_messages: bool) -> Self {
        self.method.can_delete_messages = Some(can_delete_messages);
        self
    }
    /// See [`PromoteChatMember::can_manage_video_chats`](fn@PromoteChatMember::can_manage_video_chats).
    pub fn can_manage_video_chats(mut self, can_manage_video_chats: bool) -> Self {
        self.method.can_manage_video_chats = Some(can_manage_video_chats);
        self
    }
    /// See [`PromoteChatMember::can_restrict_members`](fn@PromoteChatMember::can_restrict_members).
    pub fn can_restrict_members(mut self, can_restrict_members: bool) -> Self {
        self.method.can_restrict_members = Some(can_restrict_members);
        self
    }
    /// See [`PromoteChatMember::can_promote_members`](fn@PromoteChatMember::can_promote_members).
    pub fn can_promote_members(mut self, can_promote_members: bool) -> Self {
        self.method.can_promote_members = Some(can_promote_members);
        self
    }
    /// See [`PromoteChatMember::can_change_info`](fn@PromoteChatMember::can_change_info).
    pub fn can_change_info(mut self, can_change_info: bool) -> Self {
        self.method.can_change_info = Some(can_change_info);
        self
    }
    /// See [`PromoteChatMember::can_invite_users`](fn@PromoteChatMember::can_invite_users).
    pub fn can_invite_users(mut self, can_invite_users: bool) -> Self {
        self.method.can_invite_users = Some(can_invite_users);
        self
    }
    /// See [`PromoteChatMember::can_post_stories`](fn@PromoteChatMember::can_post_stories).
    pub fn can_post_stories(mut self, can_post_stories: bool) -> Self {
        self.method.can_post_stories = Some(can_post_stories);
        self
    }
    /// See [`PromoteChatMember::can_edit_stories`](fn@PromoteChatMember::can_edit_stories).
    pub fn can_edit_stories(mut self, can_edit_stories: bool) -> Self {
        self.method.can_edit_stories = Some(can_edit_stories);
        self
    }
    /// See [`PromoteChatMember::can_delete_stories`](fn@PromoteChatMember::can_delete_stories).
    pub fn can_delete_stories(mut self, can_delete_stories: bool) -> Self {
        self.method.can_delete_stories = Some(can_delete_stories);
        self
    }
    /// See [`PromoteChatMember::can_post_messages`](fn@PromoteChatMember::can_post_messages).
    pub fn can_post_messages(mut self, can_post_messages: bool) -> Self {
        self.method.can_post_messages = Some(can_post_messages);
        self
    }
    /// See [`PromoteChatMember::can_edit_messages`](fn@PromoteChatMember::can_edit_messages).
    pub fn can_edit_messages(mut self, can_edit_messages: bool) -> Self {
        self.method.can_edit_messages = Some(can_edit_messages);
        self
    }
    /// See [`PromoteChatMember::can_pin_messages`](fn@PromoteChatMember::can_pin_messages).
    pub fn can_pin_messages(mut self, can_pin_messages: bool) -> Self {
        self.method.can_pin_messages = Some(can_pin_messages);
        self
    }
    /// See [`PromoteChatMember::can_manage_topics`](fn@PromoteChatMember::can_manage_topics).
    pub fn can_manage_topics(mut self, can_manage_topics: bool) -> Self {
        self.method.can_manage_topics = Some(can_manage_topics);
        self
    }
    /// See [`PromoteChatMember::can_manage_direct_messages`](fn@PromoteChatMember::can_manage_direct_messages).
    pub fn can_manage_direct_messages(mut self, can_manage_direct_messages: bool) -> Self {
        self.method.can_manage_direct_messages = Some(can_manage_direct_messages);
        self
    }
    /// See [`PromoteChatMember::can_manage_tags`](fn@PromoteChatMember::can_manage_tags).
    pub fn can_manage_tags(mut self, can_manage_tags: bool) -> Self {
        self.method.can_manage_tags = Some(can_manage_tags);
        self
    }
    /// See [`PromoteChatMember::can_send_welcome_messages`](fn@PromoteChatMember::can_send_welcome_messages).
    pub fn can_send_welcome_messages(mut self, can_send_welcome_messages: bool) -> Self {
        self.method.can_send_welcome_messages = Some(can_send_welcome_messages);
        self
    }
}

impl<C> Call<'_, C, CreateChatInviteLink> {
    /// See [`CreateChatInviteLink::name`](fn@CreateChatInviteLink::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.method.name = Some(name.into());
        self
    }
    /// See [`CreateChatInviteLink::expire_date`](fn@CreateChatInviteLink::expire_date).
    pub fn expire_date(mut self, expire_date: impl Into<UnixTime>) -> Self {
        self.method.expire_date = Some(expire_date.into());
        self
    }
    /// See [`CreateChatInviteLink::member_limit`](fn@CreateChatInviteLink::member_limit).
    pub fn member_limit(mut self, member_limit: i64) -> Self {
        self.method.member_limit = Some(member_limit);
        self
    }
    /// See [`CreateChatInviteLink::creates_join_request`](fn@CreateChatInviteLink::creates_join_request).
    pub fn creates_join_request(mut self, creates_join_request: bool) -> Self {
        self.method.creates_join_request = Some(creates_join_request);
        self
    }
}

impl<C> Call<'_, C, CreateChatSubscriptionInviteLink> {
    /// See [`CreateChatSubscriptionInviteLink::name`](fn@CreateChatSubscriptionInviteLink::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.method.name = Some(name.into());
        self
    }
}

impl<C> Call<'_, C, PinChatMessage> {
    /// See [`PinChatMessage::business_connection_id`](fn@PinChatMessage::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`PinChatMessage::disable_notification`](fn@PinChatMessage::disable_notification).
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.method.disable_notification = Some(disable_notification);
        self
    }
}

impl<C> Call<'_, C, UnpinChatMessage> {
    /// See [`UnpinChatMessage::business_connection_id`](fn@UnpinChatMessage::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`UnpinChatMessage::message_id`](fn@UnpinChatMessage::message_id).
    pub fn message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.method.message_id = Some(message_id.into());
        self
    }
}

impl<C> Call<'_, C, CreateForumTopic> {
    /// See [`CreateForumTopic::icon_color`](fn@CreateForumTopic::icon_color).
    pub fn icon_color(mut self, icon_color: i64) -> Self {
        self.method.icon_color = Some(icon_color);
        self
    }
    /// See [`CreateForumTopic::icon_custom_emoji_id`](fn@CreateForumTopic::icon_custom_emoji_id).
    pub fn icon_custom_emoji_id(mut self, icon_custom_emoji_id: impl Into<CustomEmojiId>) -> Self {
        self.method.icon_custom_emoji_id = Some(icon_custom_emoji_id.into());
        self
    }
}

impl<C> Call<'_, C, GiftPremiumSubscription> {
    /// See [`GiftPremiumSubscription::text`](fn@GiftPremiumSubscription::text).
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.method.text = Some(text.into());
        self
    }
    /// See [`GiftPremiumSubscription::text_parse_mode`](fn@GiftPremiumSubscription::text_parse_mode).
    pub fn text_parse_mode(mut self, text_parse_mode: impl Into<ParseMode>) -> Self {
        self.method.text_parse_mode = Some(text_parse_mode.into());
        self
    }
    /// See [`GiftPremiumSubscription::text_entities`](fn@GiftPremiumSubscription::text_entities).
    pub fn text_entities(mut self, text_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.text_entities = Some(text_entities.into());
        self
    }
}

impl<C> Call<'_, C, VerifyUser> {
    /// See [`VerifyUser::custom_description`](fn@VerifyUser::custom_description).
    pub fn custom_description(mut self, custom_description: impl Into<String>) -> Self {
        self.method.custom_description = Some(custom_description.into());
        self
    }
}

impl<C> Call<'_, C, VerifyChat> {
    /// See [`VerifyChat::custom_description`](fn@VerifyChat::custom_description).
    pub fn custom_description(mut self, custom_description: impl Into<String>) -> Self {
        self.method.custom_description = Some(custom_description.into());
        self
    }
}

impl<C> Call<'_, C, RemoveBusinessAccountProfilePhoto> {
    /// See [`RemoveBusinessAccountProfilePhoto::is_public`](fn@RemoveBusinessAccountProfilePhoto::is_public).
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.method.is_public = Some(is_public);
        self
    }
}

impl<C> Call<'_, C, UpgradeGift> {
    /// See [`UpgradeGift::keep_original_details`](fn@UpgradeGift::keep_original_details).
    pub fn keep_original_details(mut self, keep_original_details: bool) -> Self {
        self.method.keep_original_details = Some(keep_original_details);
        self
    }
    /// See [`UpgradeGift::star_count`](fn@UpgradeGift::star_count).
    pub fn star_count(mut self, star_count: i64) -> Self {
        self.method.star_count = Some(star_count);
        self
    }
}

impl<C> Call<'_, C, TransferGift> {
    /// See [`TransferGift::star_count`](fn@TransferGift::star_count).
    pub fn star_count(mut self, star_count: i64) -> Self {
        self.method.star_count = Some(star_count);
        self
    }
}

impl<C> Call<'_, C, PostStory> {
    /// See [`PostStory::caption`](fn@PostStory::caption).
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.method.caption = Some(caption.into());
        self
    }
    /// See [`PostStory::parse_mode`](fn@PostStory::parse_mode).
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.method.parse_mode = Some(parse_mode.into());
        self
    }
    /// See [`PostStory::caption_entities`](fn@PostStory::caption_entities).
    pub fn caption_entities(mut self, caption_entities: impl Into<Vec<MessageEntity>>) -> Self {
        self.method.caption_entities = Some(caption_entities.into());
        self
    }
    /// See [`PostStory::areas`](fn@PostStory::areas).
    pub fn areas(mut self, areas: impl Into<Vec<StoryArea>>) -> Self {
        self.method.areas = Some(areas.into());
        self
    }
    /// See [`PostStory::post_to_chat_page`](fn@PostStory::post_to_chat_page).
    pub fn post_to_chat_page(mut self, post_to_chat_page: bool) -> Self {
        self.method.post_to_chat_page = Some(post_to_chat_page);
        self
    }
    /// See [`PostStory::protect_content`](fn@PostStory::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
}

impl<C> Call<'_, C, RepostStory> {
    /// See [`RepostStory::post_to_chat_page`](fn@RepostStory::post_to_chat_page).
    pub fn post_to_chat_page(mut self, post_to_chat_page: bool) -> Self {
        self.method.post_to_chat_page = Some(post_to_chat_page);
        self
    }
    /// See [`RepostStory::protect_content`](fn@RepostStory::protect_content).
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.method.protect_content = Some(protect_content);
        self
    }
}

impl<C> Call<'_, C, SavePreparedInlineMessage> {
    /// See [`SavePreparedInlineMessage::allow_user_chats`](fn@SavePreparedInlineMessage::allow_user_chats).
    pub fn allow_user_chats(mut self, allow_user_chats: bool) -> Self {
        self.method.allow_user_chats = Some(allow_user_chats);
        self
    }
    /// See [`SavePreparedInlineMessage::allow_bot_chats`](fn@SavePreparedInlineMessage::allow_bot_chats).
    pub fn allow_bot_chats(mut self, allow_bot_chats: bool) -> Self {
        self.method.allow_bot_chats = Some(allow_bot_chats);
        self
    }
    /// See [`SavePreparedInlineMessage::allow_group_chats`](fn@SavePreparedInlineMessage::allow_group_chats).
    pub fn allow_group_chats(mut self, allow_group_chats: bool) -> Self {
        self.method.allow_group_chats = Some(allow_group_chats);
        self
    }
    /// See [`SavePreparedInlineMessage::allow_channel_chats`](fn@SavePreparedInlineMessage::allow_channel_chats).
    pub fn allow_channel_chats(mut self, allow_channel_chats: bool) -> Self {
        self.method.allow_channel_chats = Some(allow_channel_chats);
        self
    }
}

impl<C> Call<'_, C, StopMessageLiveLocation> {
    /// See [`StopMessageLiveLocation::business_connection_id`](fn@StopMessageLiveLocation::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`StopMessageLiveLocation::chat_id`](fn@StopMessageLiveLocation::chat_id).
    pub fn chat_id(mut self, chat_id: impl Into<ChatTarget>) -> Self {
        self.method.chat_id = Some(chat_id.into());
        self
    }
    /// See [`StopMessageLiveLocation::message_id`](fn@StopMessageLiveLocation::message_id).
    pub fn message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.method.message_id = Some(message_id.into());
        self
    }
    /// See [`StopMessageLiveLocation::inline_message_id`](fn@StopMessageLiveLocation::inline_message_id).
    pub fn inline_message_id(mut self, inline_message_id: impl Into<InlineMessageId>) -> Self {
        self.method.inline_message_id = Some(inline_message_id.into());
        self
    }
    /// See [`StopMessageLiveLocation::reply_markup`](fn@StopMessageLiveLocation::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, StopPoll> {
    /// See [`StopPoll::business_connection_id`](fn@StopPoll::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`StopPoll::reply_markup`](fn@StopPoll::reply_markup).
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.method.reply_markup = Some(reply_markup.into());
        self
    }
}

impl<C> Call<'_, C, ApproveSuggestedPost> {
    /// See [`ApproveSuggestedPost::send_date`](fn@ApproveSuggestedPost::send_date).
    pub fn send_date(mut self, send_date: impl Into<UnixTime>) -> Self {
        self.method.send_date = Some(send_date.into());
        self
    }
}

impl<C> Call<'_, C, DeclineSuggestedPost> {
    /// See [`DeclineSuggestedPost::comment`](fn@DeclineSuggestedPost::comment).
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.method.comment = Some(comment.into());
        self
    }
}

impl<C> Call<'_, C, CreateNewStickerSet> {
    /// See [`CreateNewStickerSet::sticker_type`](fn@CreateNewStickerSet::sticker_type).
    pub fn sticker_type(mut self, sticker_type: impl Into<StickerType>) -> Self {
        self.method.sticker_type = Some(sticker_type.into());
        self
    }
    /// See [`CreateNewStickerSet::needs_repainting`](fn@CreateNewStickerSet::needs_repainting).
    pub fn needs_repainting(mut self, needs_repainting: bool) -> Self {
        self.method.needs_repainting = Some(needs_repainting);
        self
    }
}

impl<C> Call<'_, C, CreateInvoiceLink> {
    /// See [`CreateInvoiceLink::business_connection_id`](fn@CreateInvoiceLink::business_connection_id).
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.method.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// See [`CreateInvoiceLink::provider_token`](fn@CreateInvoiceLink::provider_token).
    pub fn provider_token(mut self, provider_token: impl Into<String>) -> Self {
        self.method.provider_token = Some(provider_token.into());
        self
    }
    /// See [`CreateInvoiceLink::subscription_period`](fn@CreateInvoiceLink::subscription_period).
    pub fn subscription_period(mut self, subscription_period: i64) -> Self {
        self.method.subscription_period = Some(subscription_period);
        self
    }
    /// See [`CreateInvoiceLink::max_tip_amount`](fn@CreateInvoiceLink::max_tip_amount).
    pub fn max_tip_amount(mut self, max_tip_amount: i64) -> Self {
        self.method.max_tip_amount = Some(max_tip_amount);
        self
    }
    /// See [`CreateInvoiceLink::suggested_tip_amounts`](fn@CreateInvoiceLink::suggested_tip_amounts).
    pub fn suggested_tip_amounts(mut self, suggested_tip_amounts: impl Into<Vec<i64>>) -> Self {
        self.method.suggested_tip_amounts = Some(suggested_tip_amounts.into());
        self
    }
    /// See [`CreateInvoiceLink::provider_data`](fn@CreateInvoiceLink::provider_data).
    pub fn provider_data(mut self, provider_data: impl Into<String>) -> Self {
        self.method.provider_data = Some(provider_data.into());
        self
    }
    /// See [`CreateInvoiceLink::photo_url`](fn@CreateInvoiceLink::photo_url).
    pub fn photo_url(mut self, photo_url: impl Into<String>) -> Self {
        self.method.photo_url = Some(photo_url.into());
        self
    }
    /// See [`CreateInvoiceLink::photo_size`](fn@CreateInvoiceLink::photo_size).
    pub fn photo_size(mut self, photo_size: i64) -> Self {
        self.method.photo_size = Some(photo_size);
        self
    }
    /// See [`CreateInvoiceLink::photo_width`](fn@CreateInvoiceLink::photo_width).
    pub fn photo_width(mut self, photo_width: i64) -> Self {
        self.method.photo_width = Some(photo_width);
        self
    }
    /// See [`CreateInvoiceLink::photo_height`](fn@CreateInvoiceLink::photo_height).
    pub fn photo_height(mut self, photo_height: i64) -> Self {
        self.method.photo_height = Some(photo_height);
        self
    }
    /// See [`CreateInvoiceLink::need_name`](fn@CreateInvoiceLink::need_name).
    pub fn need_name(mut self, need_name: bool) -> Self {
        self.method.need_name = Some(need_name);
        self
    }
    /// See [`CreateInvoiceLink::need_phone_number`](fn@CreateInvoiceLink::need_phone_number).
    pub fn need_phone_number(mut self, need_phone_number: bool) -> Self {
        self.method.need_phone_number = Some(need_phone_number);
        self
    }
    /// See [`CreateInvoiceLink::need_email`](fn@CreateInvoiceLink::need_email).
    pub fn need_email(mut self, need_email: bool) -> Self {
        self.method.need_email = Some(need_email);
        self
    }
    /// See [`CreateInvoiceLink::need_shipping_address`](fn@CreateInvoiceLink::need_shipping_address).
    pub fn need_shipping_address(mut self, need_shipping_address: bool) -> Self {
        self.method.need_shipping_address = Some(need_shipping_address);
        self
    }
    /// See [`CreateInvoiceLink::send_phone_number_to_provider`](fn@CreateInvoiceLink::send_phone_number_to_provider).
    pub fn send_phone_number_to_provider(mut self, send_phone_number_to_provider: bool) -> Self {
        self.method.send_phone_number_to_provider = Some(send_phone_number_to_provider);
        self
    }
    /// See [`CreateInvoiceLink::send_email_to_provider`](fn@CreateInvoiceLink::send_email_to_provider).
    pub fn send_email_to_provider(mut self, send_email_to_provider: bool) -> Self {
        self.method.send_email_to_provider = Some(send_email_to_provider);
        self
    }
    /// See [`CreateInvoiceLink::is_flexible`](fn@CreateInvoiceLink::is_flexible).
    pub fn is_flexible(mut self, is_flexible: bool) -> Self {
        self.method.is_flexible = Some(is_flexible);
        self
    }
}
