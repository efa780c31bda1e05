//! Methods whose name starts with `set`.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::method::Method;
use crate::types::*;
use serde::{Serialize, ser::SerializeMap as _};

/// Calls `setWebhook`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setwebhook).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetWebhook {
    /// URL.
    pub url: String,
    /// Certificate.
    pub certificate: Option<InputFile>,
    /// Ip address.
    pub ip_address: Option<String>,
    /// Max connections, 1 to 100, `40` when left out.
    pub max_connections: Option<i64>,
    /// Allowed updates.
    pub allowed_updates: Option<Vec<UpdateKindName>>,
    /// Whether to drop pending updates.
    pub drop_pending_updates: Option<bool>,
    /// Secret token, 1 to 256 characters.
    pub secret_token: Option<String>,
}

impl SetWebhook {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            certificate: None,
            ip_address: None,
            max_connections: None,
            allowed_updates: None,
            drop_pending_updates: None,
            secret_token: None,
        }
    }
    /// Certificate.
    #[must_use]
    pub fn certificate(mut self, certificate: impl IntoInputFile) -> Self {
        self.certificate = Some(certificate.into());
        self
    }
    /// Ip address.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }
    /// Max connections, 1 to 100, `40` when left out.
    #[must_use]
    pub fn max_connections(mut self, max_connections: i64) -> Self {
        self.max_connections = Some(max_connections);
        self
    }
    /// Allowed updates.
    #[must_use]
    pub fn allowed_updates(mut self, allowed_updates: impl Into<Vec<UpdateKindName>>) -> Self {
        self.allowed_updates = Some(allowed_updates.into());
        self
    }
    /// Whether to drop pending updates.
    #[must_use]
    pub fn drop_pending_updates(mut self, drop_pending_updates: bool) -> Self {
        self.drop_pending_updates = Some(drop_pending_updates);
        self
    }
    /// Secret token, 1 to 256 characters.
    #[must_use]
    pub fn secret_token(mut self, secret_token: impl Into<String>) -> Self {
        self.secret_token = Some(secret_token.into());
        self
    }
}

impl Serialize for SetWebhook {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("url", &self.url)?;
        if let Some(value) = &self.certificate {
            map.serialize_entry("certificate", value)?;
        }
        if let Some(value) = &self.ip_address {
            map.serialize_entry("ip_address", value)?;
        }
        if let Some(value) = &self.max_connections {
            map.serialize_entry("max_connections", value)?;
        }
        if let Some(value) = &self.allowed_updates {
            map.serialize_entry("allowed_updates", value)?;
        }
        if let Some(value) = &self.drop_pending_updates {
            map.serialize_entry("drop_pending_updates", value)?;
        }
        if let Some(value) = &self.secret_token {
            map.serialize_entry("secret_token", value)?;
        }
        map.end()
    }
}

impl Method for SetWebhook {
    type Output = bool;
    const NAME: &'static str = "setWebhook";
}

/// Calls `setMessageReaction`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setmessagereaction). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetMessageReaction {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message identifier.
    pub message_id: MessageId,
    /// Reaction.
    pub reaction: Option<Vec<ReactionType>>,
    /// Whether it is big.
    pub is_big: Option<bool>,
}

impl SetMessageReaction {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, message_id: impl Into<MessageId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_id: message_id.into(),
            reaction: None,
            is_big: None,
        }
    }
    /// Reaction.
    #[must_use]
    pub fn reaction(mut self, reaction: impl Into<Vec<ReactionType>>) -> Self {
        self.reaction = Some(reaction.into());
        self
    }
    /// Whether it is big.
    #[must_use]
    pub fn is_big(mut self, is_big: bool) -> Self {
        self.is_big = Some(is_big);
        self
    }
}

impl Serialize for SetMessageReaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        if let Some(value) = &self.reaction {
            map.serialize_entry("reaction", value)?;
        }
        if let Some(value) = &self.is_big {
            map.serialize_entry("is_big", value)?;
        }
        map.end()
    }
}

impl Method for SetMessageReaction {
    type Output = bool;
    const NAME: &'static str = "setMessageReaction";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `setUserEmojiStatus`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setuseremojistatus). Since Bot API 8.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserEmojiStatus {
    /// User identifier.
    pub user_id: UserId,
    /// Emoji status custom emoji identifier.
    pub emoji_status_custom_emoji_id: Option<CustomEmojiId>,
    /// Emoji status expiration date, a Unix time.
    pub emoji_status_expiration_date: Option<UnixTime>,
}

impl SetUserEmojiStatus {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            emoji_status_custom_emoji_id: None,
            emoji_status_expiration_date: None,
        }
    }
    /// Emoji status custom emoji identifier.
    #[must_use]
    pub fn emoji_status_custom_emoji_id(
        mut self,
        emoji_status_custom_emoji_id: impl Into<CustomEmojiId>,
    ) -> Self {
        self.emoji_status_custom_emoji_id = Some(emoji_status_custom_emoji_id.into());
        self
    }
    /// Emoji status expiration date, a Unix time.
    #[must_use]
    pub fn emoji_status_expiration_date(
        mut self,
        emoji_status_expiration_date: impl Into<UnixTime>,
    ) -> Self {
        self.emoji_status_expiration_date = Some(emoji_status_expiration_date.into());
        self
    }
}

impl Serialize for SetUserEmojiStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        if let Some(value) = &self.emoji_status_custom_emoji_id {
            map.serialize_entry("emoji_status_custom_emoji_id", value)?;
        }
        if let Some(value) = &self.emoji_status_expiration_date {
            map.serialize_entry("emoji_status_expiration_date", value)?;
        }
        map.end()
    }
}

impl Method for SetUserEmojiStatus {
    type Output = bool;
    const NAME: &'static str = "setUserEmojiStatus";
}

/// Calls `setChatAdministratorCustomTitle`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setchatadministratorcustomtitle).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetChatAdministratorCustomTitle {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// User identifier.
    pub user_id: UserId,
    /// Custom title, at most 16 characters.
    pub custom_title: String,
}

impl SetChatAdministratorCustomTitle {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        user_id: impl Into<UserId>,
        custom_title: impl Into<String>,
    ) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into(), custom_title: custom_title.into() }
    }
}

impl Serialize for SetChatAdministratorCustomTitle {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("custom_title", &self.custom_title)?;
        map.end()
    }
}

impl Method for SetChatAdministratorCustomTitle {
    type Output = bool;
    const NAME: &'static str = "setChatAdministratorCustomTitle";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `setChatMemberTag`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setchatmembertag). Since Bot API 9.5.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetChatMemberTag {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// User identifier.
    pub user_id: UserId,
    /// Tag, at most 16 characters.
    pub tag: Option<String>,
}

impl SetChatMemberTag {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, user_id: impl Into<UserId>) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into(), tag: None }
    }
    /// Tag, at most 16 characters.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }
}

impl Serialize for SetChatMemberTag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("user_id", &self.user_id)?;
        if let Some(value) = &self.tag {
            map.serialize_entry("tag", value)?;
        }
        map.end()
    }
}

impl Method for SetChatMemberTag {
    type Output = bool;
    const NAME: &'static str = "setChatMemberTag";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `setChatPermissions`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setchatpermissions).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetChatPermissions {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Permissions.
    pub permissions: ChatPermissions,
    /// Whether this applies: use independent chat permissions.
    pub use_independent_chat_permissions: Option<bool>,
}

impl SetChatPermissions {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, permissions: impl Into<ChatPermissions>) -> Self {
        Self {
            chat_id: chat_id.into(),
            permissions: permissions.into(),
            use_independent_chat_permissions: None,
        }
    }
    /// Whether this applies: use independent chat permissions.
    #[must_use]
    pub fn use_independent_chat_permissions(
        mut self,
        use_independent_chat_permissions: bool,
    ) -> Self {
        self.use_independent_chat_permissions = Some(use_independent_chat_permissions);
        self
    }
}

impl Serialize for SetChatPermissions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("permissions", &self.permissions)?;
        if let Some(value) = &self.use_independent_chat_permissions {
            map.serialize_entry("use_independent_chat_permissions", value)?;
        }
        map.end()
    }
}

impl Method for SetChatPermissions {
    type Output = bool;
    const NAME: &'static str = "setChatPermissions";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `setChatPhoto`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setchatphoto).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetChatPhoto {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Photo.
    pub photo: InputFile,
}

impl SetChatPhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, photo: impl IntoInputFile) -> Self {
        Self { chat_id: chat_id.into(), photo: photo.into() }
    }
}

impl Serialize for SetChatPhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("photo", &self.photo)?;
        map.end()
    }
}

impl Method for SetChatPhoto {
    type Output = bool;
    const NAME: &'static str = "setChatPhoto";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `setChatTitle`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setchattitle).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetChatTitle {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Title, 1 to 128 characters.
    pub title: String,
}

impl SetChatTitle {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, title: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into(), title: title.into() }
    }
}

impl Serialize for SetChatTitle {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("title", &self.title)?;
        map.end()
    }
}

impl Method for SetChatTitle {
    type Output = bool;
    const NAME: &'static str = "setChatTitle";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `setChatDescription`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setchatdescription).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetChatDescription {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Description, at most 255 characters.
    pub description: Option<String>,
}

impl SetChatDescription {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into(), description: None }
    }
    /// Description, at most 255 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Serialize for SetChatDescription {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
        }
        map.end()
    }
}

impl Method for SetChatDescription {
    type Output = bool;
    const NAME: &'static str = "setChatDescription";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `setChatStickerSet`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setchatstickerset).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetChatStickerSet {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Sticker set name.
    pub sticker_set_name: String,
}

impl SetChatStickerSet {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, sticker_set_name: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into(), sticker_set_name: sticker_set_name.into() }
    }
}

impl Serialize for SetChatStickerSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("sticker_set_name", &self.sticker_set_name)?;
        map.end()
    }
}

impl Method for SetChatStickerSet {
    type Output = bool;
    const NAME: &'static str = "setChatStickerSet";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `setManagedBotAccessSettings`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setmanagedbotaccesssettings). Since Bot API 10.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetManagedBotAccessSettings {
    /// User identifier.
    pub user_id: UserId,
    /// Whether it is access restricted.
    pub is_access_restricted: bool,
    /// Added user identifiers, at most 10 items.
    pub added_user_ids: Option<Vec<UserId>>,
}

impl SetManagedBotAccessSettings {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>, is_access_restricted: bool) -> Self {
        Self { user_id: user_id.into(), is_access_restricted, added_user_ids: None }
    }
    /// Added user identifiers, at most 10 items.
    #[must_use]
    pub fn added_user_ids(mut self, added_user_ids: impl Into<Vec<UserId>>) -> Self {
        self.added_user_ids = Some(added_user_ids.into());
        self
    }
}

impl Serialize for SetManagedBotAccessSettings {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("is_access_restricted", &self.is_access_restricted)?;
        if let Some(value) = &self.added_user_ids {
            map.serialize_entry("added_user_ids", value)?;
        }
        map.end()
    }
}

impl Method for SetManagedBotAccessSettings {
    type Output = bool;
    const NAME: &'static str = "setManagedBotAccessSettings";
}

/// Calls `setMyCommands`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setmycommands).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetMyCommands {
    /// Commands, at most 100 items.
    pub commands: Vec<BotCommand>,
    /// Scope.
    pub scope: Option<BotCommandScope>,
    /// Language code.
    pub language_code: Option<String>,
}

impl SetMyCommands {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(commands: impl Into<Vec<BotCommand>>) -> Self {
        Self { commands: commands.into(), scope: None, language_code: None }
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

impl Serialize for SetMyCommands {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("commands", &self.commands)?;
        if let Some(value) = &self.scope {
            map.serialize_entry("scope", value)?;
        }
        if let Some(value) = &self.language_code {
            map.serialize_entry("language_code", value)?;
        }
        map.end()
    }
}

impl Method for SetMyCommands {
    type Output = bool;
    const NAME: &'static str = "setMyCommands";
}

/// Calls `setMyName`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setmyname). Since Bot API 6.7.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetMyName {
    /// Name, at most 64 characters.
    pub name: Option<String>,
    /// Language code.
    pub language_code: Option<String>,
}

impl SetMyName {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { name: None, language_code: None }
    }
    /// Name, at most 64 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Language code.
    #[must_use]
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }
}

impl Serialize for SetMyName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let Some(value) = &self.language_code {
            map.serialize_entry("language_code", value)?;
        }
        map.end()
    }
}

impl Method for SetMyName {
    type Output = bool;
    const NAME: &'static str = "setMyName";
}

/// Calls `setMyDescription`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setmydescription). Since Bot API 6.6.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetMyDescription {
    /// Description, at most 512 characters.
    pub description: Option<String>,
    /// Language code.
    pub language_code: Option<String>,
}

impl SetMyDescription {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { description: None, language_code: None }
    }
    /// Description, at most 512 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Language code.
    #[must_use]
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }
}

impl Serialize for SetMyDescription {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.description {
            map.serialize_entry("description", value)?;
        }
        if let Some(value) = &self.language_code {
            map.serialize_entry("language_code", value)?;
        }
        map.end()
    }
}

impl Method for SetMyDescription {
    type Output = bool;
    const NAME: &'static str = "setMyDescription";
}

/// Calls `setMyShortDescription`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setmyshortdescription). Since Bot API 6.6.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetMyShortDescription {
    /// Short description, at most 120 characters.
    pub short_description: Option<String>,
    /// Language code.
    pub language_code: Option<String>,
}

impl SetMyShortDescription {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { short_description: None, language_code: None }
    }
    /// Short description, at most 120 characters.
    #[must_use]
    pub fn short_description(mut self, short_description: impl Into<String>) -> Self {
        self.short_description = Some(short_description.into());
        self
    }
    /// Language code.
    #[must_use]
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }
}

impl Serialize for SetMyShortDescription {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.short_description {
            map.serialize_entry("short_description", value)?;
        }
        if let Some(value) = &self.language_code {
            map.serialize_entry("language_code", value)?;
        }
        map.end()
    }
}

impl Method for SetMyShortDescription {
    type Output = bool;
    const NAME: &'static str = "setMyShortDescription";
}

/// Calls `setMyProfilePhoto`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setmyprofilephoto). Since Bot API 9.4.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetMyProfilePhoto {
    /// Photo.
    pub photo: InputProfilePhoto,
}

impl SetMyProfilePhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(photo: impl Into<InputProfilePhoto>) -> Self {
        Self { photo: photo.into() }
    }
}

impl Serialize for SetMyProfilePhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("photo", &self.photo)?;
        map.end()
    }
}

impl Method for SetMyProfilePhoto {
    type Output = bool;
    const NAME: &'static str = "setMyProfilePhoto";
}

/// Calls `setChatMenuButton`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setchatmenubutton).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetChatMenuButton {
    /// Chat identifier.
    pub chat_id: Option<ChatId>,
    /// Menu button.
    pub menu_button: Option<MenuButton>,
}

impl SetChatMenuButton {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { chat_id: None, menu_button: None }
    }
    /// Chat identifier.
    #[must_use]
    pub fn chat_id(mut self, chat_id: impl Into<ChatId>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }
    /// Menu button.
    #[must_use]
    pub fn menu_button(mut self, menu_button: impl Into<MenuButton>) -> Self {
        self.menu_button = Some(menu_button.into());
        self
    }
}

impl Serialize for SetChatMenuButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.chat_id {
            map.serialize_entry("chat_id", value)?;
        }
        if let Some(value) = &self.menu_button {
            map.serialize_entry("menu_button", value)?;
        }
        map.end()
    }
}

impl Method for SetChatMenuButton {
    type Output = bool;
    const NAME: &'static str = "setChatMenuButton";
}

/// Calls `setMyDefaultAdministratorRights`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setmydefaultadministratorrights).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetMyDefaultAdministratorRights {
    /// Rights.
    pub rights: Option<ChatAdministratorRights>,
    /// Whether this applies: for channels.
    pub for_channels: Option<bool>,
}

impl SetMyDefaultAdministratorRights {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { rights: None, for_channels: None }
    }
    /// Rights.
    #[must_use]
    pub fn rights(mut self, rights: impl Into<ChatAdministratorRights>) -> Self {
        self.rights = Some(rights.into());
        self
    }
    /// Whether this applies: for channels.
    #[must_use]
    pub fn for_channels(mut self, for_channels: bool) -> Self {
        self.for_channels = Some(for_channels);
        self
    }
}

impl Serialize for SetMyDefaultAdministratorRights {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.rights {
            map.serialize_entry("rights", value)?;
        }
        if let Some(value) = &self.for_channels {
            map.serialize_entry("for_channels", value)?;
        }
        map.end()
    }
}

impl Method for SetMyDefaultAdministratorRights {
    type Output = bool;
    const NAME: &'static str = "setMyDefaultAdministratorRights";
}

/// Calls `setBusinessAccountName`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setbusinessaccountname). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetBusinessAccountName {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// First name, 1 to 64 characters.
    pub first_name: String,
    /// Last name, at most 64 characters.
    pub last_name: Option<String>,
}

impl SetBusinessAccountName {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        business_connection_id: impl Into<BusinessConnectionId>,
        first_name: impl Into<String>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            first_name: first_name.into(),
            last_name: None,
        }
    }
    /// Last name, at most 64 characters.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}

impl Serialize for SetBusinessAccountName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.serialize_entry("first_name", &self.first_name)?;
        if let Some(value) = &self.last_name {
            map.serialize_entry("last_name", value)?;
        }
        map.end()
    }
}

impl Method for SetBusinessAccountName {
    type Output = bool;
    const NAME: &'static str = "setBusinessAccountName";
}

/// Calls `setBusinessAccountUsername`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setbusinessaccountusername). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetBusinessAccountUsername {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Username, at most 32 characters.
    pub username: Option<String>,
}

impl SetBusinessAccountUsername {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(business_connection_id: impl Into<BusinessConnectionId>) -> Self {
        Self { business_connection_id: business_connection_id.into(), username: None }
    }
    /// Username, at most 32 characters.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

impl Serialize for SetBusinessAccountUsername {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        if let Some(value) = &self.username {
            map.serialize_entry("username", value)?;
        }
        map.end()
    }
}

impl Method for SetBusinessAccountUsername {
    type Output = bool;
    const NAME: &'static str = "setBusinessAccountUsername";
}

/// Calls `setBusinessAccountBio`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setbusinessaccountbio). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetBusinessAccountBio {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Bio, at most 140 characters.
    pub bio: Option<String>,
}

impl SetBusinessAccountBio {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(business_connection_id: impl Into<BusinessConnectionId>) -> Self {
        Self { business_connection_id: business_connection_id.into(), bio: None }
    }
    /// Bio, at most 140 characters.
    #[must_use]
    pub fn bio(mut self, bio: impl Into<String>) -> Self {
        self.bio = Some(bio.into());
        self
    }
}

impl Serialize for SetBusinessAccountBio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        if let Some(value) = &self.bio {
            map.serialize_entry("bio", value)?;
        }
        map.end()
    }
}

impl Method for SetBusinessAccountBio {
    type Output = bool;
    const NAME: &'static str = "setBusinessAccountBio";
}

/// Calls `setBusinessAccountProfilePhoto`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setbusinessaccountprofilephoto). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetBusinessAccountProfilePhoto {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Photo.
    pub photo: InputProfilePhoto,
    /// Whether it is public.
    pub is_public: Option<bool>,
}

impl SetBusinessAccountProfilePhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        business_connection_id: impl Into<BusinessConnectionId>,
        photo: impl Into<InputProfilePhoto>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            photo: photo.into(),
            is_public: None,
        }
    }
    /// Whether it is public.
    #[must_use]
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.is_public = Some(is_public);
        self
    }
}

impl Serialize for SetBusinessAccountProfilePhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.serialize_entry("photo", &self.photo)?;
        if let Some(value) = &self.is_public {
            map.serialize_entry("is_public", value)?;
        }
        map.end()
    }
}

impl Method for SetBusinessAccountProfilePhoto {
    type Output = bool;
    const NAME: &'static str = "setBusinessAccountProfilePhoto";
}

/// Calls `setBusinessAccountGiftSettings`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setbusinessaccountgiftsettings). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetBusinessAccountGiftSettings {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Whether to show gift button.
    pub show_gift_button: bool,
    /// Accepted gift types.
    pub accepted_gift_types: AcceptedGiftTypes,
}

impl SetBusinessAccountGiftSettings {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        business_connection_id: impl Into<BusinessConnectionId>,
        show_gift_button: bool,
        accepted_gift_types: impl Into<AcceptedGiftTypes>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            show_gift_button,
            accepted_gift_types: accepted_gift_types.into(),
        }
    }
}

impl Serialize for SetBusinessAccountGiftSettings {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.serialize_entry("show_gift_button", &self.show_gift_button)?;
        map.serialize_entry("accepted_gift_types", &self.accepted_gift_types)?;
        map.end()
    }
}

impl Method for SetBusinessAccountGiftSettings {
    type Output = bool;
    const NAME: &'static str = "setBusinessAccountGiftSettings";
}

/// Calls `setStickerPositionInSet`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setstickerpositioninset).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetStickerPositionInSet {
    /// Sticker.
    pub sticker: String,
    /// Position, in UTF-16 units in texts.
    pub position: i64,
}

impl SetStickerPositionInSet {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(sticker: impl Into<String>, position: i64) -> Self {
        Self { sticker: sticker.into(), position }
    }
}

impl Serialize for SetStickerPositionInSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("sticker", &self.sticker)?;
        map.serialize_entry("position", &self.position)?;
        map.end()
    }
}

impl Method for SetStickerPositionInSet {
    type Output = bool;
    const NAME: &'static str = "setStickerPositionInSet";
}

/// Calls `setStickerEmojiList`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setstickeremojilist). Since Bot API 6.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetStickerEmojiList {
    /// Sticker.
    pub sticker: String,
    /// Emoji list, 1 to 20 items.
    pub emoji_list: Vec<String>,
}

impl SetStickerEmojiList {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(sticker: impl Into<String>, emoji_list: impl Into<Vec<String>>) -> Self {
        Self { sticker: sticker.into(), emoji_list: emoji_list.into() }
    }
}

impl Serialize for SetStickerEmojiList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("sticker", &self.sticker)?;
        map.serialize_entry("emoji_list", &self.emoji_list)?;
        map.end()
    }
}

impl Method for SetStickerEmojiList {
    type Output = bool;
    const NAME: &'static str = "setStickerEmojiList";
}

/// Calls `setStickerKeywords`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setstickerkeywords). Since Bot API 6.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetStickerKeywords {
    /// Sticker.
    pub sticker: String,
    /// Keywords, at most 20 items.
    pub keywords: Option<Vec<String>>,
}

impl SetStickerKeywords {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(sticker: impl Into<String>) -> Self {
        Self { sticker: sticker.into(), keywords: None }
    }
    /// Keywords, at most 20 items.
    #[must_use]
    pub fn keywords(mut self, keywords: impl Into<Vec<String>>) -> Self {
        self.keywords = Some(keywords.into());
        self
    }
}

impl Serialize for SetStickerKeywords {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("sticker", &self.sticker)?;
        if let Some(value) = &self.keywords {
            map.serialize_entry("keywords", value)?;
        }
        map.end()
    }
}

impl Method for SetStickerKeywords {
    type Output = bool;
    const NAME: &'static str = "setStickerKeywords";
}

/// Calls `setStickerMaskPosition`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setstickermaskposition). Since Bot API 6.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetStickerMaskPosition {
    /// Sticker.
    pub sticker: String,
    /// Mask position.
    pub mask_position: Option<MaskPosition>,
}

impl SetStickerMaskPosition {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(sticker: impl Into<String>) -> Self {
        Self { sticker: sticker.into(), mask_position: None }
    }
    /// Mask position.
    #[must_use]
    pub fn mask_position(mut self, mask_position: impl Into<MaskPosition>) -> Self {
        self.mask_position = Some(mask_position.into());
        self
    }
}

impl Serialize for SetStickerMaskPosition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("sticker", &self.sticker)?;
        if let Some(value) = &self.mask_position {
            map.serialize_entry("mask_position", value)?;
        }
        map.end()
    }
}

impl Method for SetStickerMaskPosition {
    type Output = bool;
    const NAME: &'static str = "setStickerMaskPosition";
}

/// Calls `setStickerSetTitle`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setstickersettitle). Since Bot API 6.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetStickerSetTitle {
    /// Name.
    pub name: String,
    /// Title, 1 to 64 characters.
    pub title: String,
}

impl SetStickerSetTitle {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>, title: impl Into<String>) -> Self {
        Self { name: name.into(), title: title.into() }
    }
}

impl Serialize for SetStickerSetTitle {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("title", &self.title)?;
        map.end()
    }
}

impl Method for SetStickerSetTitle {
    type Output = bool;
    const NAME: &'static str = "setStickerSetTitle";
}

/// Calls `setStickerSetThumbnail`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setstickersetthumbnail). Since Bot API 6.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetStickerSetThumbnail {
    /// Name.
    pub name: String,
    /// User identifier.
    pub user_id: UserId,
    /// Thumbnail.
    pub thumbnail: Option<InputFile>,
    /// Format. Since Bot API 7.2.
    pub format: StickerFormat,
}

impl SetStickerSetThumbnail {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        user_id: impl Into<UserId>,
        format: impl Into<StickerFormat>,
    ) -> Self {
        Self { name: name.into(), user_id: user_id.into(), thumbnail: None, format: format.into() }
    }
    /// Thumbnail.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl IntoInputFile) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }
}

impl Serialize for SetStickerSetThumbnail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("user_id", &self.user_id)?;
        if let Some(value) = &self.thumbnail {
            map.serialize_entry("thumbnail", value)?;
        }
        map.serialize_entry("format", &self.format)?;
        map.end()
    }
}

impl Method for SetStickerSetThumbnail {
    type Output = bool;
    const NAME: &'static str = "setStickerSetThumbnail";
}

/// Calls `setCustomEmojiStickerSetThumbnail`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setcustomemojistickersetthumbnail). Since Bot API 6.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCustomEmojiStickerSetThumbnail {
    /// Name.
    pub name: String,
    /// Custom emoji identifier.
    pub custom_emoji_id: Option<CustomEmojiId>,
}

impl SetCustomEmojiStickerSetThumbnail {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), custom_emoji_id: None }
    }
    /// Custom emoji identifier.
    #[must_use]
    pub fn custom_emoji_id(mut self, custom_emoji_id: impl Into<CustomEmojiId>) -> Self {
        self.custom_emoji_id = Some(custom_emoji_id.into());
        self
    }
}

impl Serialize for SetCustomEmojiStickerSetThumbnail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        if let Some(value) = &self.custom_emoji_id {
            map.serialize_entry("custom_emoji_id", value)?;
        }
        map.end()
    }
}

impl Method for SetCustomEmojiStickerSetThumbnail {
    type Output = bool;
    const NAME: &'static str = "setCustomEmojiStickerSetThumbnail";
}

/// Calls `setPassportDataErrors`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#setpassportdataerrors).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPassportDataErrors {
    /// User identifier.
    pub user_id: UserId,
    /// Errors.
    pub errors: Vec<PassportElementError>,
}

impl SetPassportDataErrors {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>, errors: impl Into<Vec<PassportElementError>>) -> Self {
        Self { user_id: user_id.into(), errors: errors.into() }
    }
}

impl Serialize for SetPassportDataErrors {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("errors", &self.errors)?;
        map.end()
    }
}

impl Method for SetPassportDataErrors {
    type Output = bool;
    const NAME: &'static str = "setPassportDataErrors";
}

/// Calls `setGameScore`; the answer is `Edited`.
///
/// [Reference](https://core.telegram.org/bots/api#setgamescore).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetGameScore {
    /// User identifier.
    pub user_id: UserId,
    /// Score, at least 0.
    pub score: i64,
    /// Whether to force.
    pub force: Option<bool>,
    /// Whether to disable edit message.
    pub disable_edit_message: Option<bool>,
    /// Chat identifier.
    pub chat_id: Option<ChatId>,
    /// Message identifier.
    pub message_id: Option<MessageId>,
    /// Inline message identifier.
    pub inline_message_id: Option<InlineMessageId>,
}

impl SetGameScore {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>, score: i64) -> Self {
        Self {
            user_id: user_id.into(),
            score,
            force: None,
            disable_edit_message: None,
            chat_id: None,
            message_id: None,
            inline_message_id: None,
        }
    }
    /// Whether to force.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
    /// Whether to disable edit message.
    #[must_use]
    pub fn disable_edit_message(mut self, disable_edit_message: bool) -> Self {
        self.disable_edit_message = Some(disable_edit_message);
        self
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

impl Serialize for SetGameScore {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("score", &self.score)?;
        if let Some(value) = &self.force {
            map.serialize_entry("force", value)?;
        }
        if let Some(value) = &self.disable_edit_message {
            map.serialize_entry("disable_edit_message", value)?;
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
        map.end()
    }
}

impl Method for SetGameScore {
    type Output = Edited;
    const NAME: &'static str = "setGameScore";
}
