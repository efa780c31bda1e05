//! Calls of the methods in `methods/set.rs`.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::{call::Call, methods::*, types::*};

impl<C> Call<'_, C, SetWebhook> {
    /// See [`SetWebhook::certificate`](fn@SetWebhook::certificate).
    pub fn certificate(mut self, certificate: impl IntoInputFile) -> Self {
        self.method.certificate = Some(certificate.into());
        self
    }
    /// See [`SetWebhook::ip_address`](fn@SetWebhook::ip_address).
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.method.ip_address = Some(ip_address.into());
        self
    }
    /// See [`SetWebhook::max_connections`](fn@SetWebhook::max_connections).
    pub fn max_connections(mut self, max_connections: i64) -> Self {
        self.method.max_connections = Some(max_connections);
        self
    }
    /// See [`SetWebhook::allowed_updates`](fn@SetWebhook::allowed_updates).
    pub fn allowed_updates(mut self, allowed_updates: impl Into<Vec<UpdateKindName>>) -> Self {
        self.method.allowed_updates = Some(allowed_updates.into());
        self
    }
    /// See [`SetWebhook::drop_pending_updates`](fn@SetWebhook::drop_pending_updates).
    pub fn drop_pending_updates(mut self, drop_pending_updates: bool) -> Self {
        self.method.drop_pending_updates = Some(drop_pending_updates);
        self
    }
    /// See [`SetWebhook::secret_token`](fn@SetWebhook::secret_token).
    pub fn secret_token(mut self, secret_token: impl Into<String>) -> Self {
        self.method.secret_token = Some(secret_token.into());
        self
    }
}

impl<C> Call<'_, C, SetMessageReaction> {
    /// See [`SetMessageReaction::reaction`](fn@SetMessageReaction::reaction).
    pub fn reaction(mut self, reaction: impl Into<Vec<ReactionType>>) -> Self {
        self.method.reaction = Some(reaction.into());
        self
    }
    /// See [`SetMessageReaction::is_big`](fn@SetMessageReaction::is_big).
    pub fn is_big(mut self, is_big: bool) -> Self {
        self.method.is_big = Some(is_big);
        self
    }
}

impl<C> Call<'_, C, SetUserEmojiStatus> {
    /// See [`SetUserEmojiStatus::emoji_status_custom_emoji_id`](fn@SetUserEmojiStatus::emoji_status_custom_emoji_id).
    pub fn emoji_status_custom_emoji_id(
        mut self,
        emoji_status_custom_emoji_id: impl Into<CustomEmojiId>,
    ) -> Self {
        self.method.emoji_status_custom_emoji_id = Some(emoji_status_custom_emoji_id.into());
        self
    }
    /// See [`SetUserEmojiStatus::emoji_status_expiration_date`](fn@SetUserEmojiStatus::emoji_status_expiration_date).
    pub fn emoji_status_expiration_date(
        mut self,
        emoji_status_expiration_date: impl Into<UnixTime>,
    ) -> Self {
        self.method.emoji_status_expiration_date = Some(emoji_status_expiration_date.into());
        self
    }
}

impl<C> Call<'_, C, SetChatMemberTag> {
    /// See [`SetChatMemberTag::tag`](fn@SetChatMemberTag::tag).
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.method.tag = Some(tag.into());
        self
    }
}

impl<C> Call<'_, C, SetChatPermissions> {
    /// See [`SetChatPermissions::use_independent_chat_permissions`](fn@SetChatPermissions::use_independent_chat_permissions).
    pub fn use_independent_chat_permissions(
        mut self,
        use_independent_chat_permissions: bool,
    ) -> Self {
        self.method.use_independent_chat_permissions = Some(use_independent_chat_permissions);
        self
    }
}

impl<C> Call<'_, C, SetChatDescription> {
    /// See [`SetChatDescription::description`](fn@SetChatDescription::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.method.description = Some(description.into());
        self
    }
}

impl<C> Call<'_, C, SetManagedBotAccessSettings> {
    /// See [`SetManagedBotAccessSettings::added_user_ids`](fn@SetManagedBotAccessSettings::added_user_ids).
    pub fn added_user_ids(mut self, added_user_ids: impl Into<Vec<UserId>>) -> Self {
        self.method.added_user_ids = Some(added_user_ids.into());
        self
    }
}

impl<C> Call<'_, C, SetMyCommands> {
    /// See [`SetMyCommands::scope`](fn@SetMyCommands::scope).
    pub fn scope(mut self, scope: impl Into<BotCommandScope>) -> Self {
        self.method.scope = Some(scope.into());
        self
    }
    /// See [`SetMyCommands::language_code`](fn@SetMyCommands::language_code).
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.method.language_code = Some(language_code.into());
        self
    }
}

impl<C> Call<'_, C, SetMyName> {
    /// See [`SetMyName::name`](fn@SetMyName::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.method.name = Some(name.into());
        self
    }
    /// See [`SetMyName::language_code`](fn@SetMyName::language_code).
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.method.language_code = Some(language_code.into());
        self
    }
}

impl<C> Call<'_, C, SetMyDescription> {
    /// See [`SetMyDescription::description`](fn@SetMyDescription::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.method.description = Some(description.into());
        self
    }
    /// See [`SetMyDescription::language_code`](fn@SetMyDescription::language_code).
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.method.language_code = Some(language_code.into());
        self
    }
}

impl<C> Call<'_, C, SetMyShortDescription> {
    /// See [`SetMyShortDescription::short_description`](fn@SetMyShortDescription::short_description).
    pub fn short_description(mut self, short_description: impl Into<String>) -> Self {
        self.method.short_description = Some(short_description.into());
        self
    }
    /// See [`SetMyShortDescription::language_code`](fn@SetMyShortDescription::language_code).
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.method.language_code = Some(language_code.into());
        self
    }
}

impl<C> Call<'_, C, SetChatMenuButton> {
    /// See [`SetChatMenuButton::chat_id`](fn@SetChatMenuButton::chat_id).
    pub fn chat_id(mut self, chat_id: impl Into<ChatId>) -> Self {
        self.method.chat_id = Some(chat_id.into());
        self
    }
    /// See [`SetChatMenuButton::menu_button`](fn@SetChatMenuButton::menu_button).
    pub fn menu_button(mut self, menu_button: impl Into<MenuButton>) -> Self {
        self.method.menu_button = Some(menu_button.into());
        self
    }
}

impl<C> Call<'_, C, SetMyDefaultAdministratorRights> {
    /// See [`SetMyDefaultAdministratorRights::rights`](fn@SetMyDefaultAdministratorRights::rights).
    pub fn rights(mut self, rights: impl Into<ChatAdministratorRights>) -> Self {
        self.method.rights = Some(rights.into());
        self
    }
    /// See [`SetMyDefaultAdministratorRights::for_channels`](fn@SetMyDefaultAdministratorRights::for_channels).
    pub fn for_channels(mut self, for_channels: bool) -> Self {
        self.method.for_channels = Some(for_channels);
        self
    }
}

impl<C> Call<'_, C, SetBusinessAccountName> {
    /// See [`SetBusinessAccountName::last_name`](fn@SetBusinessAccountName::last_name).
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.method.last_name = Some(last_name.into());
        self
    }
}

impl<C> Call<'_, C, SetBusinessAccountUsername> {
    /// See [`SetBusinessAccountUsername::username`](fn@SetBusinessAccountUsername::username).
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.method.username = Some(username.into());
        self
    }
}

impl<C> Call<'_, C, SetBusinessAccountBio> {
    /// See [`SetBusinessAccountBio::bio`](fn@SetBusinessAccountBio::bio).
    pub fn bio(mut self, bio: impl Into<String>) -> Self {
        self.method.bio = Some(bio.into());
        self
    }
}

impl<C> Call<'_, C, SetBusinessAccountProfilePhoto> {
    /// See [`SetBusinessAccountProfilePhoto::is_public`](fn@SetBusinessAccountProfilePhoto::is_public).
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.method.is_public = Some(is_public);
        self
    }
}

impl<C> Call<'_, C, SetStickerKeywords> {
    /// See [`SetStickerKeywords::keywords`](fn@SetStickerKeywords::keywords).
    pub fn keywords(mut self, keywords: impl Into<Vec<String>>) -> Self {
        self.method.keywords = Some(keywords.into());
        self
    }
}

impl<C> Call<'_, C, SetStickerMaskPosition> {
    /// See [`SetStickerMaskPosition::mask_position`](fn@SetStickerMaskPosition::mask_position).
    pub fn mask_position(mut self, mask_position: impl Into<MaskPosition>) -> Self {
        self.method.mask_position = Some(mask_position.into());
        self
    }
}

impl<C> Call<'_, C, SetStickerSetThumbnail> {
    /// See [`SetStickerSetThumbnail::thumbnail`](fn@SetStickerSetThumbnail::thumbnail).
    pub fn thumbnail(mut self, thumbnail: impl IntoInputFile) -> Self {
        self.method.thumbnail = Some(thumbnail.into());
        self
    }
}

impl<C> Call<'_, C, SetCustomEmojiStickerSetThumbnail> {
    /// See [`SetCustomEmojiStickerSetThumbnail::custom_emoji_id`](fn@SetCustomEmojiStickerSetThumbnail::custom_emoji_id).
    pub fn custom_emoji_id(mut self, custom_emoji_id: impl Into<CustomEmojiId>) -> Self {
        self.method.custom_emoji_id = Some(custom_emoji_id.into());
        self
    }
}

impl<C> Call<'_, C, SetGameScore> {
    /// See [`SetGameScore::force`](fn@SetGameScore::force).
    pub fn force(mut self, force: bool) -> Self {
        self.method.force = Some(force);
        self
    }
    /// See [`SetGameScore::disable_edit_message`](fn@SetGameScore::disable_edit_message).
    pub fn disable_edit_message(mut self, disable_edit_message: bool) -> Self {
        self.method.disable_edit_message = Some(disable_edit_message);
        self
    }
    /// See [`SetGameScore::chat_id`](fn@SetGameScore::chat_id).
    pub fn chat_id(mut self, chat_id: impl Into<ChatId>) -> Self {
        self.method.chat_id = Some(chat_id.into());
        self
    }
    /// See [`SetGameScore::message_id`](fn@SetGameScore::message_id).
    pub fn message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.method.message_id = Some(message_id.into());
        self
    }
    /// See [`SetGameScore::inline_message_id`](fn@SetGameScore::inline_message_id).
    pub fn inline_message_id(mut self, inline_message_id: impl Into<InlineMessageId>) -> Self {
        self.method.inline_message_id = Some(inline_message_id.into());
        self
    }
}
