//! Methods whose name starts with `delete`.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::method::Method;
use crate::types::*;
use serde::{Serialize, ser::SerializeMap as _};

/// Calls `deleteWebhook`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#deletewebhook).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteWebhook {
    /// Whether to drop pending updates.
    pub drop_pending_updates: Option<bool>,
}

impl DeleteWebhook {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { drop_pending_updates: None }
    }
    /// Whether to drop pending updates.
    #[must_use]
    pub fn drop_pending_updates(mut self, drop_pending_updates: bool) -> Self {
        self.drop_pending_updates = Some(drop_pending_updates);
        self
    }
}

impl Serialize for DeleteWebhook {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.drop_pending_updates {
            map.serialize_entry("drop_pending_updates", value)?;
        }
        map.end()
    }
}

impl Method for DeleteWebhook {
    type Output = bool;
    const NAME: &'static str = "deleteWebhook";
}

/// Calls `deleteChatPhoto`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#deletechatphoto).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteChatPhoto {
    /// Chat identifier.
    pub chat_id: ChatTarget,
}

impl DeleteChatPhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl Serialize for DeleteChatPhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Method for DeleteChatPhoto {
    type Output = bool;
    const NAME: &'static str = "deleteChatPhoto";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `deleteChatStickerSet`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#deletechatstickerset).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteChatStickerSet {
    /// Chat identifier.
    pub chat_id: ChatTarget,
}

impl DeleteChatStickerSet {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl Serialize for DeleteChatStickerSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Method for DeleteChatStickerSet {
    type Output = bool;
    const NAME: &'static str = "deleteChatStickerSet";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `deleteForumTopic`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#deleteforumtopic).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteForumTopic {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: MessageThreadId,
}

impl DeleteForumTopic {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        message_thread_id: impl Into<MessageThreadId>,
    ) -> Self {
        Self { chat_id: chat_id.into(), message_thread_id: message_thread_id.into() }
    }
}

impl Serialize for DeleteForumTopic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_thread_id", &self.message_thread_id)?;
        map.end()
    }
}

impl Method for DeleteForumTopic {
    type Output = bool;
    const NAME: &'static str = "deleteForumTopic";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `deleteMyCommands`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#deletemycommands).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteMyCommands {
    /// Scope.
    pub scope: Option<BotCommandScope>,
    /// Language code.
    pub language_code: Option<String>,
}

impl DeleteMyCommands {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { scope: None, language_code: None }
    }
    /// Scope.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<BotCommandScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }
    /// Language code.
    #[must_use]
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }
}

impl Serialize for DeleteMyCommands {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.scope {
            map.serialize_entry("scope", value)?;
        }
        if let Some(value) = &self.language_code {
            map.serialize_entry("language_code", value)?;
        }
        map.end()
    }
}

impl Method for DeleteMyCommands {
    type Output = bool;
    const NAME: &'static str = "deleteMyCommands";
}

/// Calls `deleteBusinessMessages`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#deletebusinessmessages). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteBusinessMessages {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Message identifiers, 1 to 100 items.
    pub message_ids: Vec<MessageId>,
}

impl DeleteBusinessMessages {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        business_connection_id: impl Into<BusinessConnectionId>,
        message_ids: impl Into<Vec<MessageId>>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            message_ids: message_ids.into(),
        }
    }
}

impl Serialize for DeleteBusinessMessages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.serialize_entry("message_ids", &self.message_ids)?;
        map.end()
    }
}

impl Method for DeleteBusinessMessages {
    type Output = bool;
    const NAME: &'static str = "deleteBusinessMessages";
}

/// Calls `deleteStory`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#deletestory). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteStory {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Story identifier.
    pub story_id: StoryId,
}

impl DeleteStory {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        business_connection_id: impl Into<BusinessConnectionId>,
        story_id: impl Into<StoryId>,
    ) -> Self {
        Self { business_connection_id: business_connection_id.into(), story_id: story_id.into() }
    }
}

impl Serialize for DeleteStory {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.serialize_entry("story_id", &self.story_id)?;
        map.end()
    }
}

impl Method for DeleteStory {
    type Output = bool;
    const NAME: &'static str = "deleteStory";
}

/// Calls `deleteMessage`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#deletemessage).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessage {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message identifier.
    pub message_id: MessageId,
}

impl DeleteMessage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, message_id: impl Into<MessageId>) -> Self {
        Self { chat_id: chat_id.into(), message_id: message_id.into() }
    }
}

impl Serialize for DeleteMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        map.end()
    }
}

impl Method for DeleteMessage {
    type Output = bool;
    const NAME: &'static str = "deleteMessage";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `deleteMessages`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#deletemessages). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessages {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message identifiers, 1 to 100 items.
    pub message_ids: Vec<MessageId>,
}

impl DeleteMessages {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, message_ids: impl Into<Vec<MessageId>>) -> Self {
        Self { chat_id: chat_id.into(), message_ids: message_ids.into() }
    }
}

impl Serialize for DeleteMessages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_ids", &self.message_ids)?;
        map.end()
    }
}

impl Method for DeleteMessages {
    type Output = bool;
    const NAME: &'static str = "deleteMessages";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `deleteEphemeralMessage`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#deleteephemeralmessage). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteEphemeralMessage {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Receiver user identifier.
    pub receiver_user_id: UserId,
    /// Ephemeral message identifier.
    pub ephemeral_message_id: EphemeralMessageId,
}

impl DeleteEphemeralMessage {
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
        }
    }
}

impl Serialize for DeleteEphemeralMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("receiver_user_id", &self.receiver_user_id)?;
        map.serialize_entry("ephemeral_message_id", &self.ephemeral_message_id)?;
        map.end()
    }
}

impl Method for DeleteEphemeralMessage {
    type Output = bool;
    const NAME: &'static str = "deleteEphemeralMessage";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `deleteMessageReaction`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#deletemessagereaction). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageReaction {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message identifier.
    pub message_id: MessageId,
    /// User identifier.
    pub user_id: Option<UserId>,
    /// Actor chat identifier.
    pub actor_chat_id: Option<ChatId>,
}

impl DeleteMessageReaction {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, message_id: impl Into<MessageId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: message_id.into(),
            user_id: None,
            actor_chat_id: None,
        }
    }
    /// User identifier.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// Actor chat identifier.
    #[must_use]
    pub fn actor_chat_id(mut self, actor_chat_id: impl Into<ChatId>) -> Self {
        self.actor_chat_id = Some(actor_chat_id.into());
        self
    }
}

impl Serialize for DeleteMessageReaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        if let Some(value) = &self.user_id {
            map.serialize_entry("user_id", value)?;
        }
        if let Some(value) = &self.actor_chat_id {
            map.serialize_entry("actor_chat_id", value)?;
        }
        map.end()
    }
}

impl Method for DeleteMessageReaction {
    type Output = bool;
    const NAME: &'static str = "deleteMessageReaction";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `deleteAllMessageReactions`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#deleteallmessagereactions). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAllMessageReactions {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// User identifier.
    pub user_id: Option<UserId>,
    /// Actor chat identifier.
    pub actor_chat_id: Option<ChatId>,
}

impl DeleteAllMessageReactions {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into(), user_id: None, actor_chat_id: None }
    }
    /// User identifier.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// Actor chat identifier.
    #[must_use]
    pub fn actor_chat_id(mut self, actor_chat_id: impl Into<ChatId>) -> Self {
        self.actor_chat_id = Some(actor_chat_id.into());
        self
    }
}

impl Serialize for DeleteAllMessageReactions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.user_id {
            map.serialize_entry("user_id", value)?;
        }
        if let Some(value) = &self.actor_chat_id {
            map.serialize_entry("actor_chat_id", value)?;
        }
        map.end()
    }
}

impl Method for DeleteAllMessageReactions {
    type Output = bool;
    const NAME: &'static str = "deleteAllMessageReactions";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `deleteStickerFromSet`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#deletestickerfromset).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteStickerFromSet {
    /// Sticker.
    pub sticker: String,
}

impl DeleteStickerFromSet {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(sticker: impl Into<String>) -> Self {
        Self { sticker: sticker.into() }
    }
}

impl Serialize for DeleteStickerFromSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("sticker", &self.sticker)?;
        map.end()
    }
}

impl Method for DeleteStickerFromSet {
    type Output = bool;
    const NAME: &'static str = "deleteStickerFromSet";
}

/// Calls `deleteStickerSet`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#deletestickerset). Since Bot API 6.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteStickerSet {
    /// Name.
    pub name: String,
}

impl DeleteStickerSet {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Serialize for DeleteStickerSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        map.end()
    }
}

impl Method for DeleteStickerSet {
    type Output = bool;
    const NAME: &'static str = "deleteStickerSet";
}
