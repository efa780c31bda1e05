//! Calls of the methods in `methods/get.rs`.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::{call::Call, methods::*, types::*};

impl<C> Call<'_, C, GetUpdates> {
    /// See [`GetUpdates::offset`](fn@GetUpdates::offset).
    pub fn offset(mut self, offset: impl Into<UpdateId>) -> Self {
        self.method.offset = Some(offset.into());
        self
    }
    /// See [`GetUpdates::limit`](fn@GetUpdates::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.method.limit = Some(limit);
        self
    }
    /// See [`GetUpdates::timeout`](fn@GetUpdates::timeout).
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.method.timeout = Some(timeout);
        self
    }
    /// See [`GetUpdates::allowed_updates`](fn@GetUpdates::allowed_updates).
    pub fn allowed_updates(mut self, allowed_updates: impl Into<Vec<UpdateKindName>>) -> Self {
        self.method.allowed_updates = Some(allowed_updates.into());
        self
    }
}

impl<C> Call<'_, C, GetUserProfilePhotos> {
    /// See [`GetUserProfilePhotos::offset`](fn@GetUserProfilePhotos::offset).
    pub fn offset(mut self, offset: i64) -> Self {
        self.method.offset = Some(offset);
        self
    }
    /// See [`GetUserProfilePhotos::limit`](fn@GetUserProfilePhotos::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.method.limit = Some(limit);
        self
    }
}

impl<C> Call<'_, C, GetUserProfileAudios> {
    /// See [`GetUserProfileAudios::offset`](fn@GetUserProfileAudios::offset).
    pub fn offset(mut self, offset: i64) -> Self {
        self.method.offset = Some(offset);
        self
    }
    /// See [`GetUserProfileAudios::limit`](fn@GetUserProfileAudios::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.method.limit = Some(limit);
        self
    }
}

impl<C> Call<'_, C, GetChatAdministrators> {
    /// See [`GetChatAdministrators::return_bots`](fn@GetChatAdministrators::return_bots).
    pub fn return_bots(mut self, return_bots: bool) -> Self {
        self.method.return_bots = Some(return_bots);
        self
    }
}

impl<C> Call<'_, C, GetMyCommands> {
    /// See [`GetMyCommands::scope`](fn@GetMyCommands::scope).
    pub fn scope(mut self, scope: impl Into<BotCommandScope>) -> Self {
        self.method.scope = Some(scope.into());
        self
    }
    /// See [`GetMyCommands::language_code`](fn@GetMyCommands::language_code).
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.method.language_code = Some(language_code.into());
        self
    }
}

impl<C> Call<'_, C, GetMyName> {
    /// See [`GetMyName::language_code`](fn@GetMyName::language_code).
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.method.language_code = Some(language_code.into());
        self
    }
}

impl<C> Call<'_, C, GetMyDescription> {
    /// See [`GetMyDescription::language_code`](fn@GetMyDescription::language_code).
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.method.language_code = Some(language_code.into());
        self
    }
}

impl<C> Call<'_, C, GetMyShortDescription> {
    /// See [`GetMyShortDescription::language_code`](fn@GetMyShortDescription::language_code).
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.method.language_code = Some(language_code.into());
        self
    }
}

impl<C> Call<'_, C, GetChatMenuButton> {
    /// See [`GetChatMenuButton::chat_id`](fn@GetChatMenuButton::chat_id).
    pub fn chat_id(mut self, chat_id: impl Into<ChatId>) -> Self {
        self.method.chat_id = Some(chat_id.into());
        self
    }
}

impl<C> Call<'_, C, GetMyDefaultAdministratorRights> {
    /// See [`GetMyDefaultAdministratorRights::for_channels`](fn@GetMyDefaultAdministratorRights::for_channels).
    pub fn for_channels(mut self, for_channels: bool) -> Self {
        self.method.for_channels = Some(for_channels);
        self
    }
}

impl<C> Call<'_, C, GetBusinessAccountGifts> {
    /// See [`GetBusinessAccountGifts::exclude_unsaved`](fn@GetBusinessAccountGifts::exclude_unsaved).
    pub fn exclude_unsaved(mut self, exclude_unsaved: bool) -> Self {
        self.method.exclude_unsaved = Some(exclude_unsaved);
        self
    }
    /// See [`GetBusinessAccountGifts::exclude_saved`](fn@GetBusinessAccountGifts::exclude_saved).
    pub fn exclude_saved(mut self, exclude_saved: bool) -> Self {
        self.method.exclude_saved = Some(exclude_saved);
        self
    }
    /// See [`GetBusinessAccountGifts::exclude_unlimited`](fn@GetBusinessAccountGifts::exclude_unlimited).
    pub fn exclude_unlimited(mut self, exclude_unlimited: bool) -> Self {
        self.method.exclude_unlimited = Some(exclude_unlimited);
        self
    }
    /// See [`GetBusinessAccountGifts::exclude_limited_upgradable`](fn@GetBusinessAccountGifts::exclude_limited_upgradable).
    pub fn exclude_limited_upgradable(mut self, exclude_limited_upgradable: bool) -> Self {
        self.method.exclude_limited_upgradable = Some(exclude_limited_upgradable);
        self
    }
    /// See [`GetBusinessAccountGifts::exclude_limited_non_upgradable`](fn@GetBusinessAccountGifts::exclude_limited_non_upgradable).
    pub fn exclude_limited_non_upgradable(mut self, exclude_limited_non_upgradable: bool) -> Self {
        self.method.exclude_limited_non_upgradable = Some(exclude_limited_non_upgradable);
        self
    }
    /// See [`GetBusinessAccountGifts::exclude_unique`](fn@GetBusinessAccountGifts::exclude_unique).
    pub fn exclude_unique(mut self, exclude_unique: bool) -> Self {
        self.method.exclude_unique = Some(exclude_unique);
        self
    }
    /// See [`GetBusinessAccountGifts::exclude_from_blockchain`](fn@GetBusinessAccountGifts::exclude_from_blockchain).
    pub fn exclude_from_blockchain(mut self, exclude_from_blockchain: bool) -> Self {
        self.method.exclude_from_blockchain = Some(exclude_from_blockchain);
        self
    }
    /// See [`GetBusinessAccountGifts::sort_by_price`](fn@GetBusinessAccountGifts::sort_by_price).
    pub fn sort_by_price(mut self, sort_by_price: bool) -> Self {
        self.method.sort_by_price = Some(sort_by_price);
        self
    }
    /// See [`GetBusinessAccountGifts::offset`](fn@GetBusinessAccountGifts::offset).
    pub fn offset(mut self, offset: impl Into<String>) -> Self {
        self.method.offset = Some(offset.into());
        self
    }
    /// See [`GetBusinessAccountGifts::limit`](fn@GetBusinessAccountGifts::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.method.limit = Some(limit);
        self
    }
}

impl<C> Call<'_, C, GetUserGifts> {
    /// See [`GetUserGifts::exclude_unlimited`](fn@GetUserGifts::exclude_unlimited).
    pub fn exclude_unlimited(mut self, exclude_unlimited: bool) -> Self {
        self.method.exclude_unlimited = Some(exclude_unlimited);
        self
    }
    /// See [`GetUserGifts::exclude_limited_upgradable`](fn@GetUserGifts::exclude_limited_upgradable).
    pub fn exclude_limited_upgradable(mut self, exclude_limited_upgradable: bool) -> Self {
        self.method.exclude_limited_upgradable = Some(exclude_limited_upgradable);
        self
    }
    /// See [`GetUserGifts::exclude_limited_non_upgradable`](fn@GetUserGifts::exclude_limited_non_upgradable).
    pub fn exclude_limited_non_upgradable(mut self, exclude_limited_non_upgradable: bool) -> Self {
        self.method.exclude_limited_non_upgradable = Some(exclude_limited_non_upgradable);
        self
    }
    /// See [`GetUserGifts::exclude_from_blockchain`](fn@GetUserGifts::exclude_from_blockchain).
    pub fn exclude_from_blockchain(mut self, exclude_from_blockchain: bool) -> Self {
        self.method.exclude_from_blockchain = Some(exclude_from_blockchain);
        self
    }
    /// See [`GetUserGifts::exclude_unique`](fn@GetUserGifts::exclude_unique).
    pub fn exclude_unique(mut self, exclude_unique: bool) -> Self {
        self.method.exclude_unique = Some(exclude_unique);
        self
    }
    /// See [`GetUserGifts::sort_by_price`](fn@GetUserGifts::sort_by_price).
    pub fn sort_by_price(mut self, sort_by_price: bool) -> Self {
        self.method.sort_by_price = Some(sort_by_price);
        self
    }
    /// See [`GetUserGifts::offset`](fn@GetUserGifts::offset).
    pub fn offset(mut self, offset: impl Into<String>) -> Self {
        self.method.offset = Some(offset.into());
        self
    }
    /// See [`GetUserGifts::limit`](fn@GetUserGifts::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.method.limit = Some(limit);
        self
    }
}

impl<C> Call<'_, C, GetChatGifts> {
    /// See [`GetChatGifts::exclude_unsaved`](fn@GetChatGifts::exclude_unsaved).
    pub fn exclude_unsaved(mut self, exclude_unsaved: bool) -> Self {
        self.method.exclude_unsaved = Some(exclude_unsaved);
        self
    }
    /// See [`GetChatGifts::exclude_saved`](fn@GetChatGifts::exclude_saved).
    pub fn exclude_saved(mut self, exclude_saved: bool) -> Self {
        self.method.exclude_saved = Some(exclude_saved);
        self
    }
    /// See [`GetChatGifts::exclude_unlimited`](fn@GetChatGifts::exclude_unlimited).
    pub fn exclude_unlimited(mut self, exclude_unlimited: bool) -> Self {
        self.method.exclude_unlimited = Some(exclude_unlimited);
        self
    }
    /// See [`GetChatGifts::exclude_limited_upgradable`](fn@GetChatGifts::exclude_limited_upgradable).
    pub fn exclude_limited_upgradable(mut self, exclude_limited_upgradable: bool) -> Self {
        self.method.exclude_limited_upgradable = Some(exclude_limited_upgradable);
        self
    }
    /// See [`GetChatGifts::exclude_limited_non_upgradable`](fn@GetChatGifts::exclude_limited_non_upgradable).
    pub fn exclude_limited_non_upgradable(mut self, exclude_limited_non_upgradable: bool) -> Self {
        self.method.exclude_limited_non_upgradable = Some(exclude_limited_non_upgradable);
        self
    }
    /// See [`GetChatGifts::exclude_from_blockchain`](fn@GetChatGifts::exclude_from_blockchain).
    pub fn exclude_from_blockchain(mut self, exclude_from_blockchain: bool) -> Self {
        self.method.exclude_from_blockchain = Some(exclude_from_blockchain);
        self
    }
    /// See [`GetChatGifts::exclude_unique`](fn@GetChatGifts::exclude_unique).
    pub fn exclude_unique(mut self, exclude_unique: bool) -> Self {
        self.method.exclude_unique = Some(exclude_unique);
        self
    }
    /// See [`GetChatGifts::sort_by_price`](fn@GetChatGifts::sort_by_price).
    pub fn sort_by_price(mut self, sort_by_price: bool) -> Self {
        self.method.sort_by_price = Some(sort_by_price);
        self
    }
    /// See [`GetChatGifts::offset`](fn@GetChatGifts::offset).
    pub fn offset(mut self, offset: impl Into<String>) -> Self {
        self.method.offset = Some(offset.into());
        self
    }
    /// See [`GetChatGifts::limit`](fn@GetChatGifts::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.method.limit = Some(limit);
        self
    }
}

impl<C> Call<'_, C, GetStarTransactions> {
    /// See [`GetStarTransactions::offset`](fn@GetStarTransactions::offset).
    pub fn offset(mut self, offset: i64) -> Self {
        self.method.offset = Some(offset);
        self
    }
    /// See [`GetStarTransactions::limit`](fn@GetStarTransactions::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.method.limit = Some(limit);
        self
    }
}

impl<C> Call<'_, C, GetGameHighScores> {
    /// See [`GetGameHighScores::chat_id`](fn@GetGameHighScores::chat_id).
    pub fn chat_id(mut self, chat_id: impl Into<ChatId>) -> Self {
        self.method.chat_id = Some(chat_id.into());
        self
    }
    /// See [`GetGameHighScores::message_id`](fn@GetGameHighScores::message_id).
    pub fn message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.method.message_id = Some(message_id.into());
        self
    }
    /// See [`GetGameHighScores::inline_message_id`](fn@GetGameHighScores::inline_message_id).
    pub fn inline_message_id(mut self, inline_message_id: impl Into<InlineMessageId>) -> Self {
        self.method.inline_message_id = Some(inline_message_id.into());
        self
    }
}
