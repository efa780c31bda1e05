//! Methods whose name starts with `get`.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::method::Method;
use crate::types::*;
use serde::{Serialize, ser::SerializeMap as _};

/// Calls `getUpdates`; the answer is `Vec<Incoming>`.
///
/// [Reference](https://core.telegram.org/bots/api#getupdates).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetUpdates {
    /// Offset.
    pub offset: Option<UpdateId>,
    /// Limit, 1 to 100, `100` when left out.
    pub limit: Option<i64>,
    /// Timeout, in seconds, `0` when left out.
    pub timeout: Option<i64>,
    /// Allowed updates.
    pub allowed_updates: Option<Vec<UpdateKindName>>,
}

impl GetUpdates {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { offset: None, limit: None, timeout: None, allowed_updates: None }
    }
    /// Offset.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<UpdateId>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// Limit, 1 to 100, `100` when left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Timeout, in seconds, `0` when left out.
    #[must_use]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    /// Allowed updates.
    #[must_use]
    pub fn allowed_updates(mut self, allowed_updates: impl Into<Vec<UpdateKindName>>) -> Self {
        self.allowed_updates = Some(allowed_updates.into());
        self
    }
}

impl Serialize for GetUpdates {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.offset {
            map.serialize_entry("offset", value)?;
        }
        if let Some(value) = &self.limit {
            map.serialize_entry("limit", value)?;
        }
        if let Some(value) = &self.timeout {
            map.serialize_entry("timeout", value)?;
        }
        if let Some(value) = &self.allowed_updates {
            map.serialize_entry("allowed_updates", value)?;
        }
        map.end()
    }
}

impl Method for GetUpdates {
    type Output = Vec<Incoming>;
    const NAME: &'static str = "getUpdates";
}

/// Calls `getWebhookInfo`; the answer is `WebhookInfo`.
///
/// [Reference](https://core.telegram.org/bots/api#getwebhookinfo).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetWebhookInfo {}

impl GetWebhookInfo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for GetWebhookInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Method for GetWebhookInfo {
    type Output = WebhookInfo;
    const NAME: &'static str = "getWebhookInfo";
}

/// Calls `getMe`; the answer is `User`.
///
/// [Reference](https://core.telegram.org/bots/api#getme).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMe {}

impl GetMe {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for GetMe {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Method for GetMe {
    type Output = User;
    const NAME: &'static str = "getMe";
}

/// Calls `getUserProfilePhotos`; the answer is `UserProfilePhotos`.
///
/// [Reference](https://core.telegram.org/bots/api#getuserprofilephotos).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserProfilePhotos {
    /// User identifier.
    pub user_id: UserId,
    /// Offset, in UTF-16 units in texts.
    pub offset: Option<i64>,
    /// Limit, 1 to 100, `100` when left out.
    pub limit: Option<i64>,
}

impl GetUserProfilePhotos {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), offset: None, limit: None }
    }
    /// Offset, in UTF-16 units in texts.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
    /// Limit, 1 to 100, `100` when left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Serialize for GetUserProfilePhotos {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        if let Some(value) = &self.offset {
            map.serialize_entry("offset", value)?;
        }
        if let Some(value) = &self.limit {
            map.serialize_entry("limit", value)?;
        }
        map.end()
    }
}

impl Method for GetUserProfilePhotos {
    type Output = UserProfilePhotos;
    const NAME: &'static str = "getUserProfilePhotos";
}

/// Calls `getUserProfileAudios`; the answer is `UserProfileAudios`.
///
/// [Reference](https://core.telegram.org/bots/api#getuserprofileaudios). Since Bot API 9.4.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserProfileAudios {
    /// User identifier.
    pub user_id: UserId,
    /// Offset, in UTF-16 units in texts.
    pub offset: Option<i64>,
    /// Limit, 1 to 100, `100` when left out.
    pub limit: Option<i64>,
}

impl GetUserProfileAudios {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), offset: None, limit: None }
    }
    /// Offset, in UTF-16 units in texts.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
    /// Limit, 1 to 100, `100` when left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Serialize for GetUserProfileAudios {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        if let Some(value) = &self.offset {
            map.serialize_entry("offset", value)?;
        }
        if let Some(value) = &self.limit {
            map.serialize_entry("limit", value)?;
        }
        map.end()
    }
}

impl Method for GetUserProfileAudios {
    type Output = UserProfileAudios;
    const NAME: &'static str = "getUserProfileAudios";
}

/// Calls `getFile`; the answer is `File`.
///
/// [Reference](https://core.telegram.org/bots/api#getfile).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFile {
    /// File identifier.
    pub file_id: FileId,
}

impl GetFile {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(file_id: impl Into<FileId>) -> Self {
        Self { file_id: file_id.into() }
    }
}

impl Serialize for GetFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("file_id", &self.file_id)?;
        map.end()
    }
}

impl Method for GetFile {
    type Output = File;
    const NAME: &'static str = "getFile";
}

/// Calls `getChat`; the answer is `ChatFullInfo`.
///
/// [Reference](https://core.telegram.org/bots/api#getchat).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetChat {
    /// Chat identifier.
    pub chat_id: ChatTarget,
}

impl GetChat {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl Serialize for GetChat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Method for GetChat {
    type Output = ChatFullInfo;
    const NAME: &'static str = "getChat";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `getChatAdministrators`; the answer is `Vec<ChatMember>`.
///
/// [Reference](https://core.telegram.org/bots/api#getchatadministrators).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetChatAdministrators {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Whether to return bots. Since Bot API 10.0.
    pub return_bots: Option<bool>,
}

impl GetChatAdministrators {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into(), return_bots: None }
    }
    /// Whether to return bots. Since Bot API 10.0.
    #[must_use]
    pub fn return_bots(mut self, return_bots: bool) -> Self {
        self.return_bots = Some(return_bots);
        self
    }
}

impl Serialize for GetChatAdministrators {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.return_bots {
            map.serialize_entry("return_bots", value)?;
        }
        map.end()
    }
}

impl Method for GetChatAdministrators {
    type Output = Vec<ChatMember>;
    const NAME: &'static str = "getChatAdministrators";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `getChatMemberCount`; the answer is `i64`.
///
/// [Reference](https://core.telegram.org/bots/api#getchatmembercount).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetChatMemberCount {
    /// Chat identifier.
    pub chat_id: ChatTarget,
}

impl GetChatMemberCount {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl Serialize for GetChatMemberCount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Method for GetChatMemberCount {
    type Output = i64;
    const NAME: &'static str = "getChatMemberCount";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `getChatMember`; the answer is `ChatMember`.
///
/// [Reference](https://core.telegram.org/bots/api#getchatmember).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetChatMember {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// User identifier.
    pub user_id: UserId,
}

impl GetChatMember {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, user_id: impl Into<UserId>) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into() }
    }
}

impl Serialize for GetChatMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.end()
    }
}

impl Method for GetChatMember {
    type Output = ChatMember;
    const NAME: &'static str = "getChatMember";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `getUserPersonalChatMessages`; the answer is `Vec<Message>`.
///
/// [Reference](https://core.telegram.org/bots/api#getuserpersonalchatmessages). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPersonalChatMessages {
    /// User identifier.
    pub user_id: UserId,
    /// Limit, 1 to 20.
    pub limit: i64,
}

impl GetUserPersonalChatMessages {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>, limit: i64) -> Self {
        Self { user_id: user_id.into(), limit }
    }
}

impl Serialize for GetUserPersonalChatMessages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("limit", &self.limit)?;
        map.end()
    }
}

impl Method for GetUserPersonalChatMessages {
    type Output = Vec<Message>;
    const NAME: &'static str = "getUserPersonalChatMessages";
}

/// Calls `getForumTopicIconStickers`; the answer is `Vec<Sticker>`.
///
/// [Reference](https://core.telegram.org/bots/api#getforumtopiciconstickers).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetForumTopicIconStickers {}

impl GetForumTopicIconStickers {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for GetForumTopicIconStickers {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Method for GetForumTopicIconStickers {
    type Output = Vec<Sticker>;
    const NAME: &'static str = "getForumTopicIconStickers";
}

/// Calls `getUserChatBoosts`; the answer is `UserChatBoosts`.
///
/// [Reference](https://core.telegram.org/bots/api#getuserchatboosts). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserChatBoosts {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// User identifier.
    pub user_id: UserId,
}

impl GetUserChatBoosts {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, user_id: impl Into<UserId>) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into() }
    }
}

impl Serialize for GetUserChatBoosts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.end()
    }
}

impl Method for GetUserChatBoosts {
    type Output = UserChatBoosts;
    const NAME: &'static str = "getUserChatBoosts";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `getBusinessConnection`; the answer is `BusinessConnection`.
///
/// [Reference](https://core.telegram.org/bots/api#getbusinessconnection). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetBusinessConnection {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
}

impl GetBusinessConnection {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(business_connection_id: impl Into<BusinessConnectionId>) -> Self {
        Self { business_connection_id: business_connection_id.into() }
    }
}

impl Serialize for GetBusinessConnection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.end()
    }
}

impl Method for GetBusinessConnection {
    type Output = BusinessConnection;
    const NAME: &'static str = "getBusinessConnection";
}

/// Calls `getManagedBotToken`; the answer is `String`.
///
/// [Reference](https://core.telegram.org/bots/api#getmanagedbottoken). Since Bot API 9.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetManagedBotToken {
    /// User identifier.
    pub user_id: UserId,
}

impl GetManagedBotToken {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Serialize for GetManagedBotToken {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.end()
    }
}

impl Method for GetManagedBotToken {
    type Output = String;
    const NAME: &'static str = "getManagedBotToken";
}

/// Calls `getManagedBotAccessSettings`; the answer is `BotAccessSettings`.
///
/// [Reference](https://core.telegram.org/bots/api#getmanagedbotaccesssettings). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetManagedBotAccessSettings {
    /// User identifier.
    pub user_id: UserId,
}

impl GetManagedBotAccessSettings {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Serialize for GetManagedBotAccessSettings {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.end()
    }
}

impl Method for GetManagedBotAccessSettings {
    type Output = BotAccessSettings;
    const NAME: &'static str = "getManagedBotAccessSettings";
}

/// Calls `getMyCommands`; the answer is `Vec<BotCommand>`.
///
/// [Reference](https://core.telegram.org/bots/api#getmycommands).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMyCommands {
    /// Scope.
    pub scope: Option<BotCommandScope>,
    /// Language code.
    pub language_code: Option<String>,
}

impl GetMyCommands {
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

impl Serialize for GetMyCommands {
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

impl Method for GetMyCommands {
    type Output = Vec<BotCommand>;
    const NAME: &'static str = "getMyCommands";
}

/// Calls `getMyName`; the answer is `BotName`.
///
/// [Reference](https://core.telegram.org/bots/api#getmyname). Since Bot API 6.7.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMyName {
    /// Language code.
    pub language_code: Option<String>,
}

impl GetMyName {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { language_code: None }
    }
    /// Language code.
    #[must_use]
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }
}

impl Serialize for GetMyName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.language_code {
            map.serialize_entry("language_code", value)?;
        }
        map.end()
    }
}

impl Method for GetMyName {
    type Output = BotName;
    const NAME: &'static str = "getMyName";
}

/// Calls `getMyDescription`; the answer is `BotDescription`.
///
/// [Reference](https://core.telegram.org/bots/api#getmydescription). Since Bot API 6.6.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMyDescription {
    /// Language code.
    pub language_code: Option<String>,
}

impl GetMyDescription {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { language_code: None }
    }
    /// Language code.
    #[must_use]
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }
}

impl Serialize for GetMyDescription {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.language_code {
            map.serialize_entry("language_code", value)?;
        }
        map.end()
    }
}

impl Method for GetMyDescription {
    type Output = BotDescription;
    const NAME: &'static str = "getMyDescription";
}

/// Calls `getMyShortDescription`; the answer is `BotShortDescription`.
///
/// [Reference](https://core.telegram.org/bots/api#getmyshortdescription). Since Bot API 6.6.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMyShortDescription {
    /// Language code.
    pub language_code: Option<String>,
}

impl GetMyShortDescription {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { language_code: None }
    }
    /// Language code.
    #[must_use]
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }
}

impl Serialize for GetMyShortDescription {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.language_code {
            map.serialize_entry("language_code", value)?;
        }
        map.end()
    }
}

impl Method for GetMyShortDescription {
    type Output = BotShortDescription;
    const NAME: &'static str = "getMyShortDescription";
}

/// Calls `getChatMenuButton`; the answer is `MenuButton`.
///
/// [Reference](https://core.telegram.org/bots/api#getchatmenubutton).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetChatMenuButton {
    /// Chat identifier.
    pub chat_id: Option<ChatId>,
}

impl GetChatMenuButton {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { chat_id: None }
    }
    /// Chat identifier.
    #[must_use]
    pub fn chat_id(mut self, chat_id: impl Into<ChatId>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }
}

impl Serialize for GetChatMenuButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.chat_id {
            map.serialize_entry("chat_id", value)?;
        }
        map.end()
    }
}

impl Method for GetChatMenuButton {
    type Output = MenuButton;
    const NAME: &'static str = "getChatMenuButton";
}

/// Calls `getMyDefaultAdministratorRights`; the answer is `ChatAdministratorRights`.
///
/// [Reference](https://core.telegram.org/bots/api#getmydefaultadministratorrights).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMyDefaultAdministratorRights {
    /// Whether this applies: for channels.
    pub for_channels: Option<bool>,
}

impl GetMyDefaultAdministratorRights {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { for_channels: None }
    }
    /// Whether this applies: for channels.
    #[must_use]
    pub fn for_channels(mut self, for_channels: bool) -> Self {
        self.for_channels = Some(for_channels);
        self
    }
}

impl Serialize for GetMyDefaultAdministratorRights {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.for_channels {
            map.serialize_entry("for_channels", value)?;
        }
        map.end()
    }
}

impl Method for GetMyDefaultAdministratorRights {
    type Output = ChatAdministratorRights;
    const NAME: &'static str = "getMyDefaultAdministratorRights";
}

/// Calls `getAvailableGifts`; the answer is `Gifts`.
///
/// [Reference](https://core.telegram.org/bots/api#getavailablegifts). Since Bot API 8.0.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAvailableGifts {}

impl GetAvailableGifts {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for GetAvailableGifts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Method for GetAvailableGifts {
    type Output = Gifts;
    const NAME: &'static str = "getAvailableGifts";
}

/// Calls `getBusinessAccountStarBalance`; the answer is `StarAmount`.
///
/// [Reference](https://core.telegram.org/bots/api#getbusinessaccountstarbalance). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetBusinessAccountStarBalance {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
}

impl GetBusinessAccountStarBalance {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(business_connection_id: impl Into<BusinessConnectionId>) -> Self {
        Self { business_connection_id: business_connection_id.into() }
    }
}

impl Serialize for GetBusinessAccountStarBalance {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.end()
    }
}

impl Method for GetBusinessAccountStarBalance {
    type Output = StarAmount;
    const NAME: &'static str = "getBusinessAccountStarBalance";
}

/// Calls `getBusinessAccountGifts`; the answer is `OwnedGifts`.
///
/// [Reference](https://core.telegram.org/bots/api#getbusinessaccountgifts). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetBusinessAccountGifts {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Whether this applies: exclude unsaved.
    pub exclude_unsaved: Option<bool>,
    /// Whether this applies: exclude saved.
    pub exclude_saved: Option<bool>,
    /// Whether this applies: exclude unlimited.
    pub exclude_unlimited: Option<bool>,
    /// Whether this applies: exclude limited upgradable. Since Bot API 9.3.
    pub exclude_limited_upgradable: Option<bool>,
    /// Whether this applies: exclude limited non upgradable. Since Bot API 9.3.
    pub exclude_limited_non_upgradable: Option<bool>,
    /// Whether this applies: exclude unique.
    pub exclude_unique: Option<bool>,
    /// Whether this applies: exclude from blockchain. Since Bot API 9.3.
    pub exclude_from_blockchain: Option<bool>,
    /// Whether this applies: sort by price.
    pub sort_by_price: Option<bool>,
    /// Offset.
    pub offset: Option<String>,
    /// Limit, 1 to 100, `100` when left out.
    pub limit: Option<i64>,
}

impl GetBusinessAccountGifts {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(business_connection_id: impl Into<BusinessConnectionId>) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            exclude_unsaved: None,
            exclude_saved: None,
            exclude_unlimited: None,
            exclude_limited_upgradable: None,
            exclude_limited_non_upgradable: None,
            exclude_unique: None,
            exclude_from_blockchain: None,
            sort_by_price: None,
            offset: None,
            limit: None,
        }
    }
    /// Whether this applies: exclude unsaved.
    #[must_use]
    pub fn exclude_unsaved(mut self, exclude_unsaved: bool) -> Self {
        self.exclude_unsaved = Some(exclude_unsaved);
        self
    }
    /// Whether this applies: exclude saved.
    #[must_use]
    pub fn exclude_saved(mut self, exclude_saved: bool) -> Self {
        self.exclude_saved = Some(exclude_saved);
        self
    }
    /// Whether this applies: exclude unlimited.
    #[must_use]
    pub fn exclude_unlimited(mut self, exclude_unlimited: bool) -> Self {
        self.exclude_unlimited = Some(exclude_unlimited);
        self
    }
    /// Whether this applies: exclude limited upgradable. Since Bot API 9.3.
    #[must_use]
    pub fn exclude_limited_upgradable(mut self, exclude_limited_upgradable: bool) -> Self {
        self.exclude_limited_upgradable = Some(exclude_limited_upgradable);
        self
    }
    /// Whether this applies: exclude limited non upgradable. Since Bot API 9.3.
    #[must_use]
    pub fn exclude_limited_non_upgradable(mut self, exclude_limited_non_upgradable: bool) -> Self {
        self.exclude_limited_non_upgradable = Some(exclude_limited_non_upgradable);
        self
    }
    /// Whether this applies: exclude unique.
    #[must_use]
    pub fn exclude_unique(mut self, exclude_unique: bool) -> Self {
        self.exclude_unique = Some(exclude_unique);
        self
    }
    /// Whether this applies: exclude from blockchain. Since Bot API 9.3.
    #[must_use]
    pub fn exclude_from_blockchain(mut self, exclude_from_blockchain: bool) -> Self {
        self.exclude_from_blockchain = Some(exclude_from_blockchain);
        self
    }
    /// Whether this applies: sort by price.
    #[must_use]
    pub fn sort_by_price(mut self, sort_by_price: bool) -> Self {
        self.sort_by_price = Some(sort_by_price);
        self
    }
    /// Offset.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<String>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// Limit, 1 to 100, `100` when left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Serialize for GetBusinessAccountGifts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        if let Some(value) = &self.exclude_unsaved {
            map.serialize_entry("exclude_unsaved", value)?;
        }
        if let Some(value) = &self.exclude_saved {
            map.serialize_entry("exclude_saved", value)?;
        }
        if let Some(value) = &self.exclude_unlimited {
            map.serialize_entry("exclude_unlimited", value)?;
        }
        if let Some(value) = &self.exclude_limited_upgradable {
            map.serialize_entry("exclude_limited_upgradable", value)?;
        }
        if let Some(value) = &self.exclude_limited_non_upgradable {
            map.serialize_entry("exclude_limited_non_upgradable", value)?;
        }
        if let Some(value) = &self.exclude_unique {
            map.serialize_entry("exclude_unique", value)?;
        }
        if let Some(value) = &self.exclude_from_blockchain {
            map.serialize_entry("exclude_from_blockchain", value)?;
        }
        if let Some(value) = &self.sort_by_price {
            map.serialize_entry("sort_by_price", value)?;
        }
        if let Some(value) = &self.offset {
            map.serialize_entry("offset", value)?;
        }
        if let Some(value) = &self.limit {
            map.serialize_entry("limit", value)?;
        }
        map.end()
    }
}

impl Method for GetBusinessAccountGifts {
    type Output = OwnedGifts;
    const NAME: &'static str = "getBusinessAccountGifts";
}

/// Calls `getUserGifts`; the answer is `OwnedGifts`.
///
/// [Reference](https://core.telegram.org/bots/api#getusergifts). Since Bot API 9.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserGifts {
    /// User identifier.
    pub user_id: UserId,
    /// Whether this applies: exclude unlimited.
    pub exclude_unlimited: Option<bool>,
    /// Whether this applies: exclude limited upgradable.
    pub exclude_limited_upgradable: Option<bool>,
    /// Whether this applies: exclude limited non upgradable.
    pub exclude_limited_non_upgradable: Option<bool>,
    /// Whether this applies: exclude from blockchain.
    pub exclude_from_blockchain: Option<bool>,
    /// Whether this applies: exclude unique.
    pub exclude_unique: Option<bool>,
    /// Whether this applies: sort by price.
    pub sort_by_price: Option<bool>,
    /// Offset.
    pub offset: Option<String>,
    /// Limit, 1 to 100, `100` when left out.
    pub limit: Option<i64>,
}

impl GetUserGifts {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            exclude_unlimited: None,
            exclude_limited_upgradable: None,
            exclude_limited_non_upgradable: None,
            exclude_from_blockchain: None,
            exclude_unique: None,
            sort_by_price: None,
            offset: None,
            limit: None,
        }
    }
    /// Whether this applies: exclude unlimited.
    #[must_use]
    pub fn exclude_unlimited(mut self, exclude_unlimited: bool) -> Self {
        self.exclude_unlimited = Some(exclude_unlimited);
        self
    }
    /// Whether this applies: exclude limited upgradable.
    #[must_use]
    pub fn exclude_limited_upgradable(mut self, exclude_limited_upgradable: bool) -> Self {
        self.exclude_limited_upgradable = Some(exclude_limited_upgradable);
        self
    }
    /// Whether this applies: exclude limited non upgradable.
    #[must_use]
    pub fn exclude_limited_non_upgradable(mut self, exclude_limited_non_upgradable: bool) -> Self {
        self.exclude_limited_non_upgradable = Some(exclude_limited_non_upgradable);
        self
    }
    /// Whether this applies: exclude from blockchain.
    #[must_use]
    pub fn exclude_from_blockchain(mut self, exclude_from_blockchain: bool) -> Self {
        self.exclude_from_blockchain = Some(exclude_from_blockchain);
        self
    }
    /// Whether this applies: exclude unique.
    #[must_use]
    pub fn exclude_unique(mut self, exclude_unique: bool) -> Self {
        self.exclude_unique = Some(exclude_unique);
        self
    }
    /// Whether this applies: sort by price.
    #[must_use]
    pub fn sort_by_price(mut self, sort_by_price: bool) -> Self {
        self.sort_by_price = Some(sort_by_price);
        self
    }
    /// Offset.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<String>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// Limit, 1 to 100, `100` when left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Serialize for GetUserGifts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        if let Some(value) = &self.exclude_unlimited {
            map.serialize_entry("exclude_unlimited", value)?;
        }
        if let Some(value) = &self.exclude_limited_upgradable {
            map.serialize_entry("exclude_limited_upgradable", value)?;
        }
        if let Some(value) = &self.exclude_limited_non_upgradable {
            map.serialize_entry("exclude_limited_non_upgradable", value)?;
        }
        if let Some(value) = &self.exclude_from_blockchain {
            map.serialize_entry("exclude_from_blockchain", value)?;
        }
        if let Some(value) = &self.exclude_unique {
            map.serialize_entry("exclude_unique", value)?;
        }
        if let Some(value) = &self.sort_by_price {
            map.serialize_entry("sort_by_price", value)?;
        }
        if let Some(value) = &self.offset {
            map.serialize_entry("offset", value)?;
        }
        if let Some(value) = &self.limit {
            map.serialize_entry("limit", value)?;
        }
        map.end()
    }
}

impl Method for GetUserGifts {
    type Output = OwnedGifts;
    const NAME: &'static str = "getUserGifts";
}

/// Calls `getChatGifts`; the answer is `OwnedGifts`.
///
/// [Reference](https://core.telegram.org/bots/api#getchatgifts). Since Bot API 9.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetChatGifts {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Whether this applies: exclude unsaved.
    pub exclude_unsaved: Option<bool>,
    /// Whether this applies: exclude saved.
    pub exclude_saved: Option<bool>,
    /// Whether this applies: exclude unlimited.
    pub exclude_unlimited: Option<bool>,
    /// Whether this applies: exclude limited upgradable.
    pub exclude_limited_upgradable: Option<bool>,
    /// Whether this applies: exclude limited non upgradable.
    pub exclude_limited_non_upgradable: Option<bool>,
    /// Whether this applies: exclude from blockchain.
    pub exclude_from_blockchain: Option<bool>,
    /// Whether this applies: exclude unique.
    pub exclude_unique: Option<bool>,
    /// Whether this applies: sort by price.
    pub sort_by_price: Option<bool>,
    /// Offset.
    pub offset: Option<String>,
    /// Limit, 1 to 100, `100` when left out.
    pub limit: Option<i64>,
}

impl GetChatGifts {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self {
            chat_id: chat_id.into(),
            exclude_unsaved: None,
            exclude_saved: None,
            exclude_unlimited: None,
            exclude_limited_upgradable: None,
            exclude_limited_non_upgradable: None,
            exclude_from_blockchain: None,
            exclude_unique: None,
            sort_by_price: None,
            offset: None,
            limit: None,
        }
    }
    /// Whether this applies: exclude unsaved.
    #[must_use]
    pub fn exclude_unsaved(mut self, exclude_unsaved: bool) -> Self {
        self.exclude_unsaved = Some(exclude_unsaved);
        self
    }
    /// Whether this applies: exclude saved.
    #[must_use]
    pub fn exclude_saved(mut self, exclude_saved: bool) -> Self {
        self.exclude_saved = Some(exclude_saved);
        self
    }
    /// Whether this applies: exclude unlimited.
    #[must_use]
    pub fn exclude_unlimited(mut self, exclude_unlimited: bool) -> Self {
        self.exclude_unlimited = Some(exclude_unlimited);
        self
    }
    /// Whether this applies: exclude limited upgradable.
    #[must_use]
    pub fn exclude_limited_upgradable(mut self, exclude_limited_upgradable: bool) -> Self {
        self.exclude_limited_upgradable = Some(exclude_limited_upgradable);
        self
    }
    /// Whether this applies: exclude limited non upgradable.
    #[must_use]
    pub fn exclude_limited_non_upgradable(mut self, exclude_limited_non_upgradable: bool) -> Self {
        self.exclude_limited_non_upgradable = Some(exclude_limited_non_upgradable);
        self
    }
    /// Whether this applies: exclude from blockchain.
    #[must_use]
    pub fn exclude_from_blockchain(mut self, exclude_from_blockchain: bool) -> Self {
        self.exclude_from_blockchain = Some(exclude_from_blockchain);
        self
    }
    /// Whether this applies: exclude unique.
    #[must_use]
    pub fn exclude_unique(mut self, exclude_unique: bool) -> Self {
        self.exclude_unique = Some(exclude_unique);
        self
    }
    /// Whether this applies: sort by price.
    #[must_use]
    pub fn sort_by_price(mut self, sort_by_price: bool) -> Self {
        self.sort_by_price = Some(sort_by_price);
        self
    }
    /// Offset.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<String>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// Limit, 1 to 100, `100` when left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Serialize for GetChatGifts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.exclude_unsaved {
            map.serialize_entry("exclude_unsaved", value)?;
        }
        if let Some(value) = &self.exclude_saved {
            map.serialize_entry("exclude_saved", value)?;
        }
        if let Some(value) = &self.exclude_unlimited {
            map.serialize_entry("exclude_unlimited", value)?;
        }
        if let Some(value) = &self.exclude_limited_upgradable {
            map.serialize_entry("exclude_limited_upgradable", value)?;
        }
        if let Some(value) = &self.exclude_limited_non_upgradable {
            map.serialize_entry("exclude_limited_non_upgradable", value)?;
        }
        if let Some(value) = &self.exclude_from_blockchain {
            map.serialize_entry("exclude_from_blockchain", value)?;
        }
        if let Some(value) = &self.exclude_unique {
            map.serialize_entry("exclude_unique", value)?;
        }
        if let Some(value) = &self.sort_by_price {
            map.serialize_entry("sort_by_price", value)?;
        }
        if let Some(value) = &self.offset {
            map.serialize_entry("offset", value)?;
        }
        if let Some(value) = &self.limit {
            map.serialize_entry("limit", value)?;
        }
        map.end()
    }
}

impl Method for GetChatGifts {
    type Output = OwnedGifts;
    const NAME: &'static str = "getChatGifts";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `getStickerSet`; the answer is `StickerSet`.
///
/// [Reference](https://core.telegram.org/bots/api#getstickerset).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetStickerSet {
    /// Name.
    pub name: String,
}

impl GetStickerSet {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Serialize for GetStickerSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        map.end()
    }
}

impl Method for GetStickerSet {
    type Output = StickerSet;
    const NAME: &'static str = "getStickerSet";
}

/// Calls `getCustomEmojiStickers`; the answer is `Vec<Sticker>`.
///
/// [Reference](https://core.telegram.org/bots/api#getcustomemojistickers).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomEmojiStickers {
    /// Custom emoji identifiers, at most 200 items.
    pub custom_emoji_ids: Vec<CustomEmojiId>,
}

impl GetCustomEmojiStickers {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(custom_emoji_ids: impl Into<Vec<CustomEmojiId>>) -> Self {
        Self { custom_emoji_ids: custom_emoji_ids.into() }
    }
}

impl Serialize for GetCustomEmojiStickers {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("custom_emoji_ids", &self.custom_emoji_ids)?;
        map.end()
    }
}

impl Method for GetCustomEmojiStickers {
    type Output = Vec<Sticker>;
    const NAME: &'static str = "getCustomEmojiStickers";
}

/// Calls `getMyStarBalance`; the answer is `StarAmount`.
///
/// [Reference](https://core.telegram.org/bots/api#getmystarbalance). Since Bot API 9.1.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMyStarBalance {}

impl GetMyStarBalance {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for GetMyStarBalance {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Method for GetMyStarBalance {
    type Output = StarAmount;
    const NAME: &'static str = "getMyStarBalance";
}

/// Calls `getStarTransactions`; the answer is `StarTransactions`.
///
/// [Reference](https://core.telegram.org/bots/api#getstartransactions). Since Bot API 7.5.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetStarTransactions {
    /// Offset, in UTF-16 units in texts.
    pub offset: Option<i64>,
    /// Limit, 1 to 100, `100` when left out.
    pub limit: Option<i64>,
}

impl GetStarTransactions {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { offset: None, limit: None }
    }
    /// Offset, in UTF-16 units in texts.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
    /// Limit, 1 to 100, `100` when left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Serialize for GetStarTransactions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.offset {
            map.serialize_entry("offset", value)?;
        }
        if let Some(value) = &self.limit {
            map.serialize_entry("limit", value)?;
        }
        map.end()
    }
}

impl Method for GetStarTransactions {
    type Output = StarTransactions;
    const NAME: &'static str = "getStarTransactions";
}

/// Calls `getGameHighScores`; the answer is `Vec<GameHighScore>`.
///
/// [Reference](https://core.telegram.org/bots/api#getgamehighscores).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGameHighScores {
    /// User identifier.
    pub user_id: UserId,
    /// Chat identifier.
    pub chat_id: Option<ChatId>,
    /// Message identifier.
    pub message_id: Option<MessageId>,
    /// Inline message identifier.
    pub inline_message_id: Option<InlineMessageId>,
}

impl GetGameHighScores {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), chat_id: None, message_id: None, inline_message_id: None }
    }
    /// Chat identifier.
    #[must_use]
    pub fn chat_id(mut self, chat_id: impl Into<ChatId>) -> Self {
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
}

impl Serialize for GetGameHighScores {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        if let Some(value) = &self.chat_id {
            map.serialize_entry("chat_id", value)?;
        }
        if let Some(value) = &self.message_id {
            map.serialize_entry("message_id", value)?;
        }
        if let Some(value) = &self.inline_message_id {
            map.serialize_entry("inline_message_id", value)?;
        }
        map.end()
    }
}

impl Method for GetGameHighScores {
    type Output = Vec<GameHighScore>;
    const NAME: &'static str = "getGameHighScores";
}
