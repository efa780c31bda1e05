//! Methods of all other names.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::method::Method;
use crate::types::*;
use serde::{Serialize, ser::SerializeMap as _};

/// Calls `logOut`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#logout).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LogOut {}

impl LogOut {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for LogOut {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Method for LogOut {
    type Output = bool;
    const NAME: &'static str = "logOut";
}

/// Calls `close`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#close).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Close {}

impl Close {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for Close {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Method for Close {
    type Output = bool;
    const NAME: &'static str = "close";
}

/// Calls `forwardMessage`; the answer is `Message`.
///
/// [Reference](https://core.telegram.org/bots/api#forwardmessage).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForwardMessage {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// From chat identifier.
    pub from_chat_id: ChatTarget,
    /// Video start timestamp, in seconds. Since Bot API 8.3.
    pub video_start_timestamp: Option<i64>,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Message effect identifier. Since Bot API 9.3.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Message identifier.
    pub message_id: MessageId,
}

impl ForwardMessage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        from_chat_id: impl Into<ChatTarget>,
        message_id: impl Into<MessageId>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            from_chat_id: from_chat_id.into(),
            video_start_timestamp: None,
            disable_notification: None,
            protect_content: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            message_id: message_id.into(),
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
    /// Video start timestamp, in seconds. Since Bot API 8.3.
    #[must_use]
    pub fn video_start_timestamp(mut self, video_start_timestamp: i64) -> Self {
        self.video_start_timestamp = Some(video_start_timestamp);
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
    /// Message effect identifier. Since Bot API 9.3.
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
}

impl Serialize for ForwardMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        map.serialize_entry("from_chat_id", &self.from_chat_id)?;
        if let Some(value) = &self.video_start_timestamp {
            map.serialize_entry("video_start_timestamp", value)?;
        }
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.message_effect_id {
            map.serialize_entry("message_effect_id", value)?;
        }
        if let Some(value) = &self.suggested_post_parameters {
            map.serialize_entry("suggested_post_parameters", value)?;
        }
        map.serialize_entry("message_id", &self.message_id)?;
        map.end()
    }
}

impl Method for ForwardMessage {
    type Output = Message;
    const NAME: &'static str = "forwardMessage";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `forwardMessages`; the answer is `Vec<MessageIdObject>`.
///
/// [Reference](https://core.telegram.org/bots/api#forwardmessages). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForwardMessages {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// From chat identifier.
    pub from_chat_id: ChatTarget,
    /// Message identifiers, 1 to 100 items.
    pub message_ids: Vec<MessageId>,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
}

impl ForwardMessages {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        from_chat_id: impl Into<ChatTarget>,
        message_ids: impl Into<Vec<MessageId>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            from_chat_id: from_chat_id.into(),
            message_ids: message_ids.into(),
            disable_notification: None,
            protect_content: None,
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
}

impl Serialize for ForwardMessages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        map.serialize_entry("from_chat_id", &self.from_chat_id)?;
        map.serialize_entry("message_ids", &self.message_ids)?;
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        map.end()
    }
}

impl Method for ForwardMessages {
    type Output = Vec<MessageIdObject>;
    const NAME: &'static str = "forwardMessages";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `copyMessage`; the answer is `MessageIdObject`.
///
/// [Reference](https://core.telegram.org/bots/api#copymessage).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CopyMessage {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// From chat identifier.
    pub from_chat_id: ChatTarget,
    /// Message identifier.
    pub message_id: MessageId,
    /// Video start timestamp, in seconds. Since Bot API 8.3.
    pub video_start_timestamp: Option<i64>,
    /// Caption, at most 1024 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Whether to show caption above media. Since Bot API 7.4.
    pub show_caption_above_media: Option<bool>,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to allow paid broadcast. Since Bot API 7.11.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect identifier. Since Bot API 9.3.
    pub message_effect_id: Option<EffectId>,
    /// Suggested post parameters. Since Bot API 9.2.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters. Since Bot API 7.0.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup.
    pub reply_markup: Option<ReplyMarkup>,
}

impl CopyMessage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        from_chat_id: impl Into<ChatTarget>,
        message_id: impl Into<MessageId>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            from_chat_id: from_chat_id.into(),
            message_id: message_id.into(),
            video_start_timestamp: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
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
    /// Video start timestamp, in seconds. Since Bot API 8.3.
    #[must_use]
    pub fn video_start_timestamp(mut self, video_start_timestamp: i64) -> Self {
        self.video_start_timestamp = Some(video_start_timestamp);
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
    /// Message effect identifier. Since Bot API 9.3.
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

impl Serialize for CopyMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        map.serialize_entry("from_chat_id", &self.from_chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        if let Some(value) = &self.video_start_timestamp {
            map.serialize_entry("video_start_timestamp", value)?;
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

impl Method for CopyMessage {
    type Output = MessageIdObject;
    const NAME: &'static str = "copyMessage";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `copyMessages`; the answer is `Vec<MessageIdObject>`.
///
/// [Reference](https://core.telegram.org/bots/api#copymessages). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CopyMessages {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: Option<MessageThreadId>,
    /// Direct messages topic identifier. Since Bot API 9.2.
    pub direct_messages_topic_id: Option<DirectMessagesTopicId>,
    /// From chat identifier.
    pub from_chat_id: ChatTarget,
    /// Message identifiers, 1 to 100 items.
    pub message_ids: Vec<MessageId>,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
    /// Whether to remove caption.
    pub remove_caption: Option<bool>,
}

impl CopyMessages {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        from_chat_id: impl Into<ChatTarget>,
        message_ids: impl Into<Vec<MessageId>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            from_chat_id: from_chat_id.into(),
            message_ids: message_ids.into(),
            disable_notification: None,
            protect_content: None,
            remove_caption: None,
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
    /// Whether to remove caption.
    #[must_use]
    pub fn remove_caption(mut self, remove_caption: bool) -> Self {
        self.remove_caption = Some(remove_caption);
        self
    }
}

impl Serialize for CopyMessages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_thread_id {
            map.serialize_entry("message_thread_id", value)?;
        }
        if let Some(value) = &self.direct_messages_topic_id {
            map.serialize_entry("direct_messages_topic_id", value)?;
        }
        map.serialize_entry("from_chat_id", &self.from_chat_id)?;
        map.serialize_entry("message_ids", &self.message_ids)?;
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        if let Some(value) = &self.remove_caption {
            map.serialize_entry("remove_caption", value)?;
        }
        map.end()
    }
}

impl Method for CopyMessages {
    type Output = Vec<MessageIdObject>;
    const NAME: &'static str = "copyMessages";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `banChatMember`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#banchatmember).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BanChatMember {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// User identifier.
    pub user_id: UserId,
    /// Until date, a Unix time.
    pub until_date: Option<UnixTime>,
    /// Whether to revoke messages.
    pub revoke_messages: Option<bool>,
}

impl BanChatMember {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, user_id: impl Into<UserId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id: user_id.into(),
            until_date: None,
            revoke_messages: None,
        }
    }
    /// Until date, a Unix time.
    #[must_use]
    pub fn until_date(mut self, until_date: impl Into<UnixTime>) -> Self {
        self.until_date = Some(until_date.into());
        self
    }
    /// Whether to revoke messages.
    #[must_use]
    pub fn revoke_messages(mut self, revoke_messages: bool) -> Self {
        self.revoke_messages = Some(revoke_messages);
        self
    }
}

impl Serialize for BanChatMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("user_id", &self.user_id)?;
        if let Some(value) = &self.until_date {
            map.serialize_entry("until_date", value)?;
        }
        if let Some(value) = &self.revoke_messages {
            map.serialize_entry("revoke_messages", value)?;
        }
        map.end()
    }
}

impl Method for BanChatMember {
    type Output = bool;
    const NAME: &'static str = "banChatMember";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `unbanChatMember`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#unbanchatmember).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnbanChatMember {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// User identifier.
    pub user_id: UserId,
    /// Whether this applies: only if banned.
    pub only_if_banned: Option<bool>,
}

impl UnbanChatMember {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, user_id: impl Into<UserId>) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into(), only_if_banned: None }
    }
    /// Whether this applies: only if banned.
    #[must_use]
    pub fn only_if_banned(mut self, only_if_banned: bool) -> Self {
        self.only_if_banned = Some(only_if_banned);
        self
    }
}

impl Serialize for UnbanChatMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("user_id", &self.user_id)?;
        if let Some(value) = &self.only_if_banned {
            map.serialize_entry("only_if_banned", value)?;
        }
        map.end()
    }
}

impl Method for UnbanChatMember {
    type Output = bool;
    const NAME: &'static str = "unbanChatMember";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `restrictChatMember`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#restrictchatmember).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictChatMember {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// User identifier.
    pub user_id: UserId,
    /// Permissions.
    pub permissions: ChatPermissions,
    /// Whether this applies: use independent chat permissions.
    pub use_independent_chat_permissions: Option<bool>,
    /// Until date, a Unix time.
    pub until_date: Option<UnixTime>,
}

impl RestrictChatMember {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        user_id: impl Into<UserId>,
        permissions: impl Into<ChatPermissions>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id: user_id.into(),
            permissions: permissions.into(),
            use_independent_chat_permissions: None,
            until_date: None,
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
    /// Until date, a Unix time.
    #[must_use]
    pub fn until_date(mut self, until_date: impl Into<UnixTime>) -> Self {
        self.until_date = Some(until_date.into());
        self
    }
}

impl Serialize for RestrictChatMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("permissions", &self.permissions)?;
        if let Some(value) = &self.use_independent_chat_permissions {
            map.serialize_entry("use_independent_chat_permissions", value)?;
        }
        if let Some(value) = &self.until_date {
            map.serialize_entry("until_date", value)?;
        }
        map.end()
    }
}

impl Method for RestrictChatMember {
    type Output = bool;
    const NAME: &'static str = "restrictChatMember";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `promoteChatMember`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#promotechatmember).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromoteChatMember {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// User identifier.
    pub user_id: UserId,
    /// Whether it is anonymous.
    pub is_anonymous: Option<bool>,
    /// Whether it can manage chat.
    pub can_manage_chat: Option<bool>,
    /// Whether it can delete messages.
    pub can_delete_messages: Option<bool>,
    /// Whether it can manage video chats.
    pub can_manage_video_chats: Option<bool>,
    /// Whether it can restrict members.
    pub can_restrict_members: Option<bool>,
    /// Whether it can promote members.
    pub can_promote_members: Option<bool>,
    /// Whether it can change info.
    pub can_change_info: Option<bool>,
    /// Whether it can invite users.
    pub can_invite_users: Option<bool>,
    /// Whether it can post stories. Since Bot API 6.9.
    pub can_post_stories: Option<bool>,
    /// Whether it can edit stories. Since Bot API 6.9.
    pub can_edit_stories: Option<bool>,
    /// Whether it can delete stories. Since Bot API 6.9.
    pub can_delete_stories: Option<bool>,
    /// Whether it can post messages.
    pub can_post_messages: Option<bool>,
    /// Whether it can edit messages.
    pub can_edit_messages: Option<bool>,
    /// Whether it can pin messages.
    pub can_pin_messages: Option<bool>,
    /// Whether it can manage topics.
    pub can_manage_topics: Option<bool>,
    /// Whether it can manage direct messages. Since Bot API 9.2.
    pub can_manage_direct_messages: Option<bool>,
    /// Whether it can manage tags. Since Bot API 9.5.
    pub can_manage_tags: Option<bool>,
    /// Whether it can send welcome messages. Since Bot API 10.3.
    pub can_send_welcome_messages: Option<bool>,
}

impl PromoteChatMember {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, user_id: impl Into<UserId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id: user_id.into(),
            is_anonymous: None,
            can_manage_chat: None,
            can_delete_messages: None,
            can_manage_video_chats: None,
            can_restrict_members: None,
            can_promote_members: None,
            can_change_info: None,
            can_invite_users: None,
            can_post_stories: None,
            can_edit_stories: None,
            can_delete_stories: None,
            can_post_messages: None,
            can_edit_messages: None,
            can_pin_messages: None,
            can_manage_topics: None,
            can_manage_direct_messages: None,
            can_manage_tags: None,
            can_send_welcome_messages: None,
        }
    }
    /// Whether it is anonymous.
    #[must_use]
    pub fn is_anonymous(mut self, is_anonymous: bool) -> Self {
        self.is_anonymous = Some(is_anonymous);
        self
    }
    /// Whether it can manage chat.
    #[must_use]
    pub fn can_manage_chat(mut self, can_manage_chat: bool) -> Self {
        self.can_manage_chat = Some(can_manage_chat);
        self
    }
    /// Whether it can delete messages.
    #[must_use]
    pub fn can_delete_messages(mut self, can_delete_messages: bool) -> Self {
        self.can_delete_messages = Some(can_delete_messages);
        self
    }
    /// Whether it can manage video chats.
    #[must_use]
    pub fn can_manage_video_chats(mut self, can_manage_video_chats: bool) -> Self {
        self.can_manage_video_chats = Some(can_manage_video_chats);
        self
    }
    /// Whether it can restrict members.
    #[must_use]
    pub fn can_restrict_members(mut self, can_restrict_members: bool) -> Self {
        self.can_restrict_members = Some(can_restrict_members);
        self
    }
    /// Whether it can promote members.
    #[must_use]
    pub fn can_promote_members(mut self, can_promote_members: bool) -> Self {
        self.can_promote_members = Some(can_promote_members);
        self
    }
    /// Whether it can change info.
    #[must_use]
    pub fn can_change_info(mut self, can_change_info: bool) -> Self {
        self.can_change_info = Some(can_change_info);
        self
    }
    /// Whether it can invite users.
    #[must_use]
    pub fn can_invite_users(mut self, can_invite_users: bool) -> Self {
        self.can_invite_users = Some(can_invite_users);
        self
    }
    /// Whether it can post stories. Since Bot API 6.9.
    #[must_use]
    pub fn can_post_stories(mut self, can_post_stories: bool) -> Self {
        self.can_post_stories = Some(can_post_stories);
        self
    }
    /// Whether it can edit stories. Since Bot API 6.9.
    #[must_use]
    pub fn can_edit_stories(mut self, can_edit_stories: bool) -> Self {
        self.can_edit_stories = Some(can_edit_stories);
        self
    }
    /// Whether it can delete stories. Since Bot API 6.9.
    #[must_use]
    pub fn can_delete_stories(mut self, can_delete_stories: bool) -> Self {
        self.can_delete_stories = Some(can_delete_stories);
        self
    }
    /// Whether it can post messages.
    #[must_use]
    pub fn can_post_messages(mut self, can_post_messages: bool) -> Self {
        self.can_post_messages = Some(can_post_messages);
        self
    }
    /// Whether it can edit messages.
    #[must_use]
    pub fn can_edit_messages(mut self, can_edit_messages: bool) -> Self {
        self.can_edit_messages = Some(can_edit_messages);
        self
    }
    /// Whether it can pin messages.
    #[must_use]
    pub fn can_pin_messages(mut self, can_pin_messages: bool) -> Self {
        self.can_pin_messages = Some(can_pin_messages);
        self
    }
    /// Whether it can manage topics.
    #[must_use]
    pub fn can_manage_topics(mut self, can_manage_topics: bool) -> Self {
        self.can_manage_topics = Some(can_manage_topics);
        self
    }
    /// Whether it can manage direct messages. Since Bot API 9.2.
    #[must_use]
    pub fn can_manage_direct_messages(mut self, can_manage_direct_messages: bool) -> Self {
        self.can_manage_direct_messages = Some(can_manage_direct_messages);
        self
    }
    /// Whether it can manage tags. Since Bot API 9.5.
    #[must_use]
    pub fn can_manage_tags(mut self, can_manage_tags: bool) -> Self {
        self.can_manage_tags = Some(can_manage_tags);
        self
    }
    /// Whether it can send welcome messages. Since Bot API 10.3.
    #[must_use]
    pub fn can_send_welcome_messages(mut self, can_send_welcome_messages: bool) -> Self {
        self.can_send_welcome_messages = Some(can_send_welcome_messages);
        self
    }
}

impl Serialize for PromoteChatMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("user_id", &self.user_id)?;
        if let Some(value) = &self.is_anonymous {
            map.serialize_entry("is_anonymous", value)?;
        }
        if let Some(value) = &self.can_manage_chat {
            map.serialize_entry("can_manage_chat", value)?;
        }
        if let Some(value) = &self.can_delete_messages {
            map.serialize_entry("can_delete_messages", value)?;
        }
        if let Some(value) = &self.can_manage_video_chats {
            map.serialize_entry("can_manage_video_chats", value)?;
        }
        if let Some(value) = &self.can_restrict_members {
            map.serialize_entry("can_restrict_members", value)?;
        }
        if let Some(value) = &self.can_promote_members {
            map.serialize_entry("can_promote_members", value)?;
        }
        if let Some(value) = &self.can_change_info {
            map.serialize_entry("can_change_info", value)?;
        }
        if let Some(value) = &self.can_invite_users {
            map.serialize_entry("can_invite_users", value)?;
        }
        if let Some(value) = &self.can_post_stories {
            map.serialize_entry("can_post_stories", value)?;
        }
        if let Some(value) = &self.can_edit_stories {
            map.serialize_entry("can_edit_stories", value)?;
        }
        if let Some(value) = &self.can_delete_stories {
            map.serialize_entry("can_delete_stories", value)?;
        }
        if let Some(value) = &self.can_post_messages {
            map.serialize_entry("can_post_messages", value)?;
        }
        if let Some(value) = &self.can_edit_messages {
            map.serialize_entry("can_edit_messages", value)?;
        }
        if let Some(value) = &self.can_pin_messages {
            map.serialize_entry("can_pin_messages", value)?;
        }
        if let Some(value) = &self.can_manage_topics {
            map.serialize_entry("can_manage_topics", value)?;
        }
        if let Some(value) = &self.can_manage_direct_messages {
            map.serialize_entry("can_manage_direct_messages", value)?;
        }
        if let Some(value) = &self.can_manage_tags {
            map.serialize_entry("can_manage_tags", value)?;
        }
        if let Some(value) = &self.can_send_welcome_messages {
            map.serialize_entry("can_send_welcome_messages", value)?;
        }
        map.end()
    }
}

impl Method for PromoteChatMember {
    type Output = bool;
    const NAME: &'static str = "promoteChatMember";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `banChatSenderChat`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#banchatsenderchat).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BanChatSenderChat {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Sender chat identifier.
    pub sender_chat_id: ChatId,
}

impl BanChatSenderChat {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, sender_chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into(), sender_chat_id: sender_chat_id.into() }
    }
}

impl Serialize for BanChatSenderChat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("sender_chat_id", &self.sender_chat_id)?;
        map.end()
    }
}

impl Method for BanChatSenderChat {
    type Output = bool;
    const NAME: &'static str = "banChatSenderChat";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `unbanChatSenderChat`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#unbanchatsenderchat).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnbanChatSenderChat {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Sender chat identifier.
    pub sender_chat_id: ChatId,
}

impl UnbanChatSenderChat {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, sender_chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into(), sender_chat_id: sender_chat_id.into() }
    }
}

impl Serialize for UnbanChatSenderChat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("sender_chat_id", &self.sender_chat_id)?;
        map.end()
    }
}

impl Method for UnbanChatSenderChat {
    type Output = bool;
    const NAME: &'static str = "unbanChatSenderChat";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `exportChatInviteLink`; the answer is `String`.
///
/// [Reference](https://core.telegram.org/bots/api#exportchatinvitelink).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportChatInviteLink {
    /// Chat identifier.
    pub chat_id: ChatTarget,
}

impl ExportChatInviteLink {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl Serialize for ExportChatInviteLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Method for ExportChatInviteLink {
    type Output = String;
    const NAME: &'static str = "exportChatInviteLink";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `createChatInviteLink`; the answer is `ChatInviteLink`.
///
/// [Reference](https://core.telegram.org/bots/api#createchatinvitelink).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateChatInviteLink {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Name, at most 32 characters.
    pub name: Option<String>,
    /// Expire date, a Unix time.
    pub expire_date: Option<UnixTime>,
    /// Member limit, 1 to 99999.
    pub member_limit: Option<i64>,
    /// Whether this applies: creates join request.
    pub creates_join_request: Option<bool>,
}

impl CreateChatInviteLink {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self {
            chat_id: chat_id.into(),
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

impl Serialize for CreateChatInviteLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
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

impl Method for CreateChatInviteLink {
    type Output = ChatInviteLink;
    const NAME: &'static str = "createChatInviteLink";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `createChatSubscriptionInviteLink`; the answer is `ChatInviteLink`.
///
/// [Reference](https://core.telegram.org/bots/api#createchatsubscriptioninvitelink). Since Bot API 7.9.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateChatSubscriptionInviteLink {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Name, at most 32 characters.
    pub name: Option<String>,
    /// Subscription period.
    pub subscription_period: i64,
    /// Subscription price, 1 to 10000.
    pub subscription_price: i64,
}

impl CreateChatSubscriptionInviteLink {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        subscription_period: i64,
        subscription_price: i64,
    ) -> Self {
        Self { chat_id: chat_id.into(), name: None, subscription_period, subscription_price }
    }
    /// Name, at most 32 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Serialize for CreateChatSubscriptionInviteLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        map.serialize_entry("subscription_period", &self.subscription_period)?;
        map.serialize_entry("subscription_price", &self.subscription_price)?;
        map.end()
    }
}

impl Method for CreateChatSubscriptionInviteLink {
    type Output = ChatInviteLink;
    const NAME: &'static str = "createChatSubscriptionInviteLink";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `revokeChatInviteLink`; the answer is `ChatInviteLink`.
///
/// [Reference](https://core.telegram.org/bots/api#revokechatinvitelink).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeChatInviteLink {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Invite link.
    pub invite_link: String,
}

impl RevokeChatInviteLink {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, invite_link: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into(), invite_link: invite_link.into() }
    }
}

impl Serialize for RevokeChatInviteLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("invite_link", &self.invite_link)?;
        map.end()
    }
}

impl Method for RevokeChatInviteLink {
    type Output = ChatInviteLink;
    const NAME: &'static str = "revokeChatInviteLink";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `approveChatJoinRequest`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#approvechatjoinrequest).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApproveChatJoinRequest {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// User identifier.
    pub user_id: UserId,
}

impl ApproveChatJoinRequest {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, user_id: impl Into<UserId>) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into() }
    }
}

impl Serialize for ApproveChatJoinRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.end()
    }
}

impl Method for ApproveChatJoinRequest {
    type Output = bool;
    const NAME: &'static str = "approveChatJoinRequest";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `declineChatJoinRequest`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#declinechatjoinrequest).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeclineChatJoinRequest {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// User identifier.
    pub user_id: UserId,
}

impl DeclineChatJoinRequest {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, user_id: impl Into<UserId>) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into() }
    }
}

impl Serialize for DeclineChatJoinRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.end()
    }
}

impl Method for DeclineChatJoinRequest {
    type Output = bool;
    const NAME: &'static str = "declineChatJoinRequest";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `pinChatMessage`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#pinchatmessage).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PinChatMessage {
    /// Business connection identifier. Since Bot API 7.8.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message identifier.
    pub message_id: MessageId,
    /// Whether to disable notification.
    pub disable_notification: Option<bool>,
}

impl PinChatMessage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, message_id: impl Into<MessageId>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_id: message_id.into(),
            disable_notification: None,
        }
    }
    /// Business connection identifier. Since Bot API 7.8.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Whether to disable notification.
    #[must_use]
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.disable_notification = Some(disable_notification);
        self
    }
}

impl Serialize for PinChatMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        if let Some(value) = &self.disable_notification {
            map.serialize_entry("disable_notification", value)?;
        }
        map.end()
    }
}

impl Method for PinChatMessage {
    type Output = bool;
    const NAME: &'static str = "pinChatMessage";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `unpinChatMessage`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#unpinchatmessage).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnpinChatMessage {
    /// Business connection identifier. Since Bot API 7.8.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message identifier.
    pub message_id: Option<MessageId>,
}

impl UnpinChatMessage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { business_connection_id: None, chat_id: chat_id.into(), message_id: None }
    }
    /// Business connection identifier. Since Bot API 7.8.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Message identifier.
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<MessageId>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }
}

impl Serialize for UnpinChatMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.message_id {
            map.serialize_entry("message_id", value)?;
        }
        map.end()
    }
}

impl Method for UnpinChatMessage {
    type Output = bool;
    const NAME: &'static str = "unpinChatMessage";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `unpinAllChatMessages`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#unpinallchatmessages).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnpinAllChatMessages {
    /// Chat identifier.
    pub chat_id: ChatTarget,
}

impl UnpinAllChatMessages {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl Serialize for UnpinAllChatMessages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Method for UnpinAllChatMessages {
    type Output = bool;
    const NAME: &'static str = "unpinAllChatMessages";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `leaveChat`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#leavechat).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LeaveChat {
    /// Chat identifier.
    pub chat_id: ChatTarget,
}

impl LeaveChat {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl Serialize for LeaveChat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Method for LeaveChat {
    type Output = bool;
    const NAME: &'static str = "leaveChat";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `createForumTopic`; the answer is `ForumTopic`.
///
/// [Reference](https://core.telegram.org/bots/api#createforumtopic).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateForumTopic {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Name, 1 to 128 characters.
    pub name: String,
    /// Icon color, one of 7322096, 16766590, 13338331, 9367192, 16749490, 16478047.
    pub icon_color: Option<i64>,
    /// Icon custom emoji identifier.
    pub icon_custom_emoji_id: Option<CustomEmojiId>,
}

impl CreateForumTopic {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, name: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            name: name.into(),
            icon_color: None,
            icon_custom_emoji_id: None,
        }
    }
    /// Icon color, one of 7322096, 16766590, 13338331, 9367192, 16749490, 16478047.
    #[must_use]
    pub fn icon_color(mut self, icon_color: i64) -> Self {
        self.icon_color = Some(icon_color);
        self
    }
    /// Icon custom emoji identifier.
    #[must_use]
    pub fn icon_custom_emoji_id(mut self, icon_custom_emoji_id: impl Into<CustomEmojiId>) -> Self {
        self.icon_custom_emoji_id = Some(icon_custom_emoji_id.into());
        self
    }
}

impl Serialize for CreateForumTopic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("name", &self.name)?;
        if let Some(value) = &self.icon_color {
            map.serialize_entry("icon_color", value)?;
        }
        if let Some(value) = &self.icon_custom_emoji_id {
            map.serialize_entry("icon_custom_emoji_id", value)?;
        }
        map.end()
    }
}

impl Method for CreateForumTopic {
    type Output = ForumTopic;
    const NAME: &'static str = "createForumTopic";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `closeForumTopic`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#closeforumtopic).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloseForumTopic {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: MessageThreadId,
}

impl CloseForumTopic {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        message_thread_id: impl Into<MessageThreadId>,
    ) -> Self {
        Self { chat_id: chat_id.into(), message_thread_id: message_thread_id.into() }
    }
}

impl Serialize for CloseForumTopic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_thread_id", &self.message_thread_id)?;
        map.end()
    }
}

impl Method for CloseForumTopic {
    type Output = bool;
    const NAME: &'static str = "closeForumTopic";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `reopenForumTopic`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#reopenforumtopic).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReopenForumTopic {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: MessageThreadId,
}

impl ReopenForumTopic {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        message_thread_id: impl Into<MessageThreadId>,
    ) -> Self {
        Self { chat_id: chat_id.into(), message_thread_id: message_thread_id.into() }
    }
}

impl Serialize for ReopenForumTopic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_thread_id", &self.message_thread_id)?;
        map.end()
    }
}

impl Method for ReopenForumTopic {
    type Output = bool;
    const NAME: &'static str = "reopenForumTopic";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `unpinAllForumTopicMessages`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#unpinallforumtopicmessages).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnpinAllForumTopicMessages {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message thread identifier.
    pub message_thread_id: MessageThreadId,
}

impl UnpinAllForumTopicMessages {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat_id: impl Into<ChatTarget>,
        message_thread_id: impl Into<MessageThreadId>,
    ) -> Self {
        Self { chat_id: chat_id.into(), message_thread_id: message_thread_id.into() }
    }
}

impl Serialize for UnpinAllForumTopicMessages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_thread_id", &self.message_thread_id)?;
        map.end()
    }
}

impl Method for UnpinAllForumTopicMessages {
    type Output = bool;
    const NAME: &'static str = "unpinAllForumTopicMessages";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `closeGeneralForumTopic`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#closegeneralforumtopic).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloseGeneralForumTopic {
    /// Chat identifier.
    pub chat_id: ChatTarget,
}

impl CloseGeneralForumTopic {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl Serialize for CloseGeneralForumTopic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Method for CloseGeneralForumTopic {
    type Output = bool;
    const NAME: &'static str = "closeGeneralForumTopic";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `reopenGeneralForumTopic`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#reopengeneralforumtopic).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReopenGeneralForumTopic {
    /// Chat identifier.
    pub chat_id: ChatTarget,
}

impl ReopenGeneralForumTopic {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl Serialize for ReopenGeneralForumTopic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Method for ReopenGeneralForumTopic {
    type Output = bool;
    const NAME: &'static str = "reopenGeneralForumTopic";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `hideGeneralForumTopic`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#hidegeneralforumtopic).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HideGeneralForumTopic {
    /// Chat identifier.
    pub chat_id: ChatTarget,
}

impl HideGeneralForumTopic {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl Serialize for HideGeneralForumTopic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Method for HideGeneralForumTopic {
    type Output = bool;
    const NAME: &'static str = "hideGeneralForumTopic";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `unhideGeneralForumTopic`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#unhidegeneralforumtopic).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnhideGeneralForumTopic {
    /// Chat identifier.
    pub chat_id: ChatTarget,
}

impl UnhideGeneralForumTopic {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl Serialize for UnhideGeneralForumTopic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Method for UnhideGeneralForumTopic {
    type Output = bool;
    const NAME: &'static str = "unhideGeneralForumTopic";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `unpinAllGeneralForumTopicMessages`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#unpinallgeneralforumtopicmessages). Since Bot API 6.8.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnpinAllGeneralForumTopicMessages {
    /// Chat identifier.
    pub chat_id: ChatTarget,
}

impl UnpinAllGeneralForumTopicMessages {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl Serialize for UnpinAllGeneralForumTopicMessages {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Method for UnpinAllGeneralForumTopicMessages {
    type Output = bool;
    const NAME: &'static str = "unpinAllGeneralForumTopicMessages";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `replaceManagedBotToken`; the answer is `String`.
///
/// [Reference](https://core.telegram.org/bots/api#replacemanagedbottoken). Since Bot API 9.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplaceManagedBotToken {
    /// User identifier.
    pub user_id: UserId,
}

impl ReplaceManagedBotToken {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Serialize for ReplaceManagedBotToken {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.end()
    }
}

impl Method for ReplaceManagedBotToken {
    type Output = String;
    const NAME: &'static str = "replaceManagedBotToken";
}

/// Calls `removeMyProfilePhoto`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#removemyprofilephoto). Since Bot API 9.4.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoveMyProfilePhoto {}

impl RemoveMyProfilePhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for RemoveMyProfilePhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Method for RemoveMyProfilePhoto {
    type Output = bool;
    const NAME: &'static str = "removeMyProfilePhoto";
}

/// Calls `giftPremiumSubscription`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#giftpremiumsubscription). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GiftPremiumSubscription {
    /// User identifier.
    pub user_id: UserId,
    /// Month count, one of 3, 6, 12.
    pub month_count: i64,
    /// Star count, in Telegram Stars.
    pub star_count: i64,
    /// Text, at most 128 characters.
    pub text: Option<String>,
    /// Text parse mode.
    pub text_parse_mode: Option<ParseMode>,
    /// Text entities.
    pub text_entities: Option<Vec<MessageEntity>>,
}

impl GiftPremiumSubscription {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>, month_count: i64, star_count: i64) -> Self {
        Self {
            user_id: user_id.into(),
            month_count,
            star_count,
            text: None,
            text_parse_mode: None,
            text_entities: None,
        }
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

impl Serialize for GiftPremiumSubscription {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("month_count", &self.month_count)?;
        map.serialize_entry("star_count", &self.star_count)?;
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

impl Method for GiftPremiumSubscription {
    type Output = bool;
    const NAME: &'static str = "giftPremiumSubscription";
}

/// Calls `verifyUser`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#verifyuser). Since Bot API 8.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyUser {
    /// User identifier.
    pub user_id: UserId,
    /// Custom description, at most 70 characters.
    pub custom_description: Option<String>,
}

impl VerifyUser {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), custom_description: None }
    }
    /// Custom description, at most 70 characters.
    #[must_use]
    pub fn custom_description(mut self, custom_description: impl Into<String>) -> Self {
        self.custom_description = Some(custom_description.into());
        self
    }
}

impl Serialize for VerifyUser {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        if let Some(value) = &self.custom_description {
            map.serialize_entry("custom_description", value)?;
        }
        map.end()
    }
}

impl Method for VerifyUser {
    type Output = bool;
    const NAME: &'static str = "verifyUser";
}

/// Calls `verifyChat`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#verifychat). Since Bot API 8.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyChat {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Custom description, at most 70 characters.
    pub custom_description: Option<String>,
}

impl VerifyChat {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into(), custom_description: None }
    }
    /// Custom description, at most 70 characters.
    #[must_use]
    pub fn custom_description(mut self, custom_description: impl Into<String>) -> Self {
        self.custom_description = Some(custom_description.into());
        self
    }
}

impl Serialize for VerifyChat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        if let Some(value) = &self.custom_description {
            map.serialize_entry("custom_description", value)?;
        }
        map.end()
    }
}

impl Method for VerifyChat {
    type Output = bool;
    const NAME: &'static str = "verifyChat";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `removeUserVerification`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#removeuserverification). Since Bot API 8.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveUserVerification {
    /// User identifier.
    pub user_id: UserId,
}

impl RemoveUserVerification {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Serialize for RemoveUserVerification {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.end()
    }
}

impl Method for RemoveUserVerification {
    type Output = bool;
    const NAME: &'static str = "removeUserVerification";
}

/// Calls `removeChatVerification`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#removechatverification). Since Bot API 8.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveChatVerification {
    /// Chat identifier.
    pub chat_id: ChatTarget,
}

impl RemoveChatVerification {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl Serialize for RemoveChatVerification {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl Method for RemoveChatVerification {
    type Output = bool;
    const NAME: &'static str = "removeChatVerification";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `readBusinessMessage`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#readbusinessmessage). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReadBusinessMessage {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Chat identifier.
    pub chat_id: ChatId,
    /// Message identifier.
    pub message_id: MessageId,
}

impl ReadBusinessMessage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        business_connection_id: impl Into<BusinessConnectionId>,
        chat_id: impl Into<ChatId>,
        message_id: impl Into<MessageId>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            chat_id: chat_id.into(),
            message_id: message_id.into(),
        }
    }
}

impl Serialize for ReadBusinessMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        map.end()
    }
}

impl Method for ReadBusinessMessage {
    type Output = bool;
    const NAME: &'static str = "readBusinessMessage";
}

/// Calls `removeBusinessAccountProfilePhoto`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#removebusinessaccountprofilephoto). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveBusinessAccountProfilePhoto {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Whether it is public.
    pub is_public: Option<bool>,
}

impl RemoveBusinessAccountProfilePhoto {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(business_connection_id: impl Into<BusinessConnectionId>) -> Self {
        Self { business_connection_id: business_connection_id.into(), is_public: None }
    }
    /// Whether it is public.
    #[must_use]
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.is_public = Some(is_public);
        self
    }
}

impl Serialize for RemoveBusinessAccountProfilePhoto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        if let Some(value) = &self.is_public {
            map.serialize_entry("is_public", value)?;
        }
        map.end()
    }
}

impl Method for RemoveBusinessAccountProfilePhoto {
    type Output = bool;
    const NAME: &'static str = "removeBusinessAccountProfilePhoto";
}

/// Calls `transferBusinessAccountStars`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#transferbusinessaccountstars). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferBusinessAccountStars {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Star count, in Telegram Stars, 1 to 10000.
    pub star_count: i64,
}

impl TransferBusinessAccountStars {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(business_connection_id: impl Into<BusinessConnectionId>, star_count: i64) -> Self {
        Self { business_connection_id: business_connection_id.into(), star_count }
    }
}

impl Serialize for TransferBusinessAccountStars {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.serialize_entry("star_count", &self.star_count)?;
        map.end()
    }
}

impl Method for TransferBusinessAccountStars {
    type Output = bool;
    const NAME: &'static str = "transferBusinessAccountStars";
}

/// Calls `convertGiftToStars`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#convertgifttostars). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConvertGiftToStars {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Owned gift identifier.
    pub owned_gift_id: OwnedGiftId,
}

impl ConvertGiftToStars {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        business_connection_id: impl Into<BusinessConnectionId>,
        owned_gift_id: impl Into<OwnedGiftId>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            owned_gift_id: owned_gift_id.into(),
        }
    }
}

impl Serialize for ConvertGiftToStars {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.serialize_entry("owned_gift_id", &self.owned_gift_id)?;
        map.end()
    }
}

impl Method for ConvertGiftToStars {
    type Output = bool;
    const NAME: &'static str = "convertGiftToStars";
}

/// Calls `upgradeGift`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#upgradegift). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpgradeGift {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Owned gift identifier.
    pub owned_gift_id: OwnedGiftId,
    /// Whether to keep original details.
    pub keep_original_details: Option<bool>,
    /// Star count, in Telegram Stars.
    pub star_count: Option<i64>,
}

impl UpgradeGift {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        business_connection_id: impl Into<BusinessConnectionId>,
        owned_gift_id: impl Into<OwnedGiftId>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            owned_gift_id: owned_gift_id.into(),
            keep_original_details: None,
            star_count: None,
        }
    }
    /// Whether to keep original details.
    #[must_use]
    pub fn keep_original_details(mut self, keep_original_details: bool) -> Self {
        self.keep_original_details = Some(keep_original_details);
        self
    }
    /// Star count, in Telegram Stars.
    #[must_use]
    pub fn star_count(mut self, star_count: i64) -> Self {
        self.star_count = Some(star_count);
        self
    }
}

impl Serialize for UpgradeGift {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.serialize_entry("owned_gift_id", &self.owned_gift_id)?;
        if let Some(value) = &self.keep_original_details {
            map.serialize_entry("keep_original_details", value)?;
        }
        if let Some(value) = &self.star_count {
            map.serialize_entry("star_count", value)?;
        }
        map.end()
    }
}

impl Method for UpgradeGift {
    type Output = bool;
    const NAME: &'static str = "upgradeGift";
}

/// Calls `transferGift`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#transfergift). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferGift {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Owned gift identifier.
    pub owned_gift_id: OwnedGiftId,
    /// New owner chat identifier.
    pub new_owner_chat_id: ChatId,
    /// Star count, in Telegram Stars.
    pub star_count: Option<i64>,
}

impl TransferGift {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        business_connection_id: impl Into<BusinessConnectionId>,
        owned_gift_id: impl Into<OwnedGiftId>,
        new_owner_chat_id: impl Into<ChatId>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            owned_gift_id: owned_gift_id.into(),
            new_owner_chat_id: new_owner_chat_id.into(),
            star_count: None,
        }
    }
    /// Star count, in Telegram Stars.
    #[must_use]
    pub fn star_count(mut self, star_count: i64) -> Self {
        self.star_count = Some(star_count);
        self
    }
}

impl Serialize for TransferGift {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.serialize_entry("owned_gift_id", &self.owned_gift_id)?;
        map.serialize_entry("new_owner_chat_id", &self.new_owner_chat_id)?;
        if let Some(value) = &self.star_count {
            map.serialize_entry("star_count", value)?;
        }
        map.end()
    }
}

impl Method for TransferGift {
    type Output = bool;
    const NAME: &'static str = "transferGift";
}

/// Calls `postStory`; the answer is `Story`.
///
/// [Reference](https://core.telegram.org/bots/api#poststory). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostStory {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// Content.
    pub content: InputStoryContent,
    /// Active period, one of 21600, 43200, 86400, 172800.
    pub active_period: i64,
    /// Caption, at most 2048 characters, counted after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Areas.
    pub areas: Option<Vec<StoryArea>>,
    /// Whether this applies: post to chat page.
    pub post_to_chat_page: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
}

impl PostStory {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        business_connection_id: impl Into<BusinessConnectionId>,
        content: impl Into<InputStoryContent>,
        active_period: i64,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            content: content.into(),
            active_period,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            areas: None,
            post_to_chat_page: None,
            protect_content: None,
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
    /// Whether this applies: post to chat page.
    #[must_use]
    pub fn post_to_chat_page(mut self, post_to_chat_page: bool) -> Self {
        self.post_to_chat_page = Some(post_to_chat_page);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
}

impl Serialize for PostStory {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.serialize_entry("content", &self.content)?;
        map.serialize_entry("active_period", &self.active_period)?;
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
        if let Some(value) = &self.post_to_chat_page {
            map.serialize_entry("post_to_chat_page", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        map.end()
    }
}

impl Method for PostStory {
    type Output = Story;
    const NAME: &'static str = "postStory";
}

/// Calls `repostStory`; the answer is `Story`.
///
/// [Reference](https://core.telegram.org/bots/api#repoststory). Since Bot API 9.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RepostStory {
    /// Business connection identifier.
    pub business_connection_id: BusinessConnectionId,
    /// From chat identifier.
    pub from_chat_id: ChatId,
    /// From story identifier.
    pub from_story_id: StoryId,
    /// Active period, one of 21600, 43200, 86400, 172800.
    pub active_period: i64,
    /// Whether this applies: post to chat page.
    pub post_to_chat_page: Option<bool>,
    /// Whether to protect content.
    pub protect_content: Option<bool>,
}

impl RepostStory {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        business_connection_id: impl Into<BusinessConnectionId>,
        from_chat_id: impl Into<ChatId>,
        from_story_id: impl Into<StoryId>,
        active_period: i64,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            from_chat_id: from_chat_id.into(),
            from_story_id: from_story_id.into(),
            active_period,
            post_to_chat_page: None,
            protect_content: None,
        }
    }
    /// Whether this applies: post to chat page.
    #[must_use]
    pub fn post_to_chat_page(mut self, post_to_chat_page: bool) -> Self {
        self.post_to_chat_page = Some(post_to_chat_page);
        self
    }
    /// Whether to protect content.
    #[must_use]
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.protect_content = Some(protect_content);
        self
    }
}

impl Serialize for RepostStory {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("business_connection_id", &self.business_connection_id)?;
        map.serialize_entry("from_chat_id", &self.from_chat_id)?;
        map.serialize_entry("from_story_id", &self.from_story_id)?;
        map.serialize_entry("active_period", &self.active_period)?;
        if let Some(value) = &self.post_to_chat_page {
            map.serialize_entry("post_to_chat_page", value)?;
        }
        if let Some(value) = &self.protect_content {
            map.serialize_entry("protect_content", value)?;
        }
        map.end()
    }
}

impl Method for RepostStory {
    type Output = Story;
    const NAME: &'static str = "repostStory";
}

/// Calls `savePreparedInlineMessage`; the answer is `PreparedInlineMessage`.
///
/// [Reference](https://core.telegram.org/bots/api#savepreparedinlinemessage). Since Bot API 8.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SavePreparedInlineMessage {
    /// User identifier.
    pub user_id: UserId,
    /// Result.
    pub result: InlineQueryResult,
    /// Whether to allow user chats.
    pub allow_user_chats: Option<bool>,
    /// Whether to allow bot chats.
    pub allow_bot_chats: Option<bool>,
    /// Whether to allow group chats.
    pub allow_group_chats: Option<bool>,
    /// Whether to allow channel chats.
    pub allow_channel_chats: Option<bool>,
}

impl SavePreparedInlineMessage {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>, result: impl Into<InlineQueryResult>) -> Self {
        Self {
            user_id: user_id.into(),
            result: result.into(),
            allow_user_chats: None,
            allow_bot_chats: None,
            allow_group_chats: None,
            allow_channel_chats: None,
        }
    }
    /// Whether to allow user chats.
    #[must_use]
    pub fn allow_user_chats(mut self, allow_user_chats: bool) -> Self {
        self.allow_user_chats = Some(allow_user_chats);
        self
    }
    /// Whether to allow bot chats.
    #[must_use]
    pub fn allow_bot_chats(mut self, allow_bot_chats: bool) -> Self {
        self.allow_bot_chats = Some(allow_bot_chats);
        self
    }
    /// Whether to allow group chats.
    #[must_use]
    pub fn allow_group_chats(mut self, allow_group_chats: bool) -> Self {
        self.allow_group_chats = Some(allow_group_chats);
        self
    }
    /// Whether to allow channel chats.
    #[must_use]
    pub fn allow_channel_chats(mut self, allow_channel_chats: bool) -> Self {
        self.allow_channel_chats = Some(allow_channel_chats);
        self
    }
}

impl Serialize for SavePreparedInlineMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("result", &self.result)?;
        if let Some(value) = &self.allow_user_chats {
            map.serialize_entry("allow_user_chats", value)?;
        }
        if let Some(value) = &self.allow_bot_chats {
            map.serialize_entry("allow_bot_chats", value)?;
        }
        if let Some(value) = &self.allow_group_chats {
            map.serialize_entry("allow_group_chats", value)?;
        }
        if let Some(value) = &self.allow_channel_chats {
            map.serialize_entry("allow_channel_chats", value)?;
        }
        map.end()
    }
}

impl Method for SavePreparedInlineMessage {
    type Output = PreparedInlineMessage;
    const NAME: &'static str = "savePreparedInlineMessage";
}

/// Calls `savePreparedKeyboardButton`; the answer is `PreparedKeyboardButton`.
///
/// [Reference](https://core.telegram.org/bots/api#savepreparedkeyboardbutton). Since Bot API 9.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SavePreparedKeyboardButton {
    /// User identifier.
    pub user_id: UserId,
    /// Button.
    pub button: KeyboardButton,
}

impl SavePreparedKeyboardButton {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>, button: impl Into<KeyboardButton>) -> Self {
        Self { user_id: user_id.into(), button: button.into() }
    }
}

impl Serialize for SavePreparedKeyboardButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("button", &self.button)?;
        map.end()
    }
}

impl Method for SavePreparedKeyboardButton {
    type Output = PreparedKeyboardButton;
    const NAME: &'static str = "savePreparedKeyboardButton";
}

/// Calls `stopMessageLiveLocation`; the answer is `Edited`.
///
/// [Reference](https://core.telegram.org/bots/api#stopmessagelivelocation).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StopMessageLiveLocation {
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

impl StopMessageLiveLocation {
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

impl Serialize for StopMessageLiveLocation {
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

impl Method for StopMessageLiveLocation {
    type Output = Edited;
    const NAME: &'static str = "stopMessageLiveLocation";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        self.chat_id.as_mut()
    }
}

/// Calls `stopPoll`; the answer is `Poll`.
///
/// [Reference](https://core.telegram.org/bots/api#stoppoll).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StopPoll {
    /// Business connection identifier. Since Bot API 7.5.
    pub business_connection_id: Option<BusinessConnectionId>,
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// Message identifier.
    pub message_id: MessageId,
    /// Reply markup.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl StopPoll {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, message_id: impl Into<MessageId>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_id: message_id.into(),
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
    /// Reply markup.
    #[must_use]
    pub fn reply_markup(mut self, reply_markup: impl Into<InlineKeyboardMarkup>) -> Self {
        self.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Serialize for StopPoll {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        if let Some(value) = &self.reply_markup {
            map.serialize_entry("reply_markup", value)?;
        }
        map.end()
    }
}

impl Method for StopPoll {
    type Output = Poll;
    const NAME: &'static str = "stopPoll";
    fn chat_id_mut(&mut self) -> Option<&mut ChatTarget> {
        Some(&mut self.chat_id)
    }
}

/// Calls `approveSuggestedPost`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#approvesuggestedpost). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApproveSuggestedPost {
    /// Chat identifier.
    pub chat_id: ChatId,
    /// Message identifier.
    pub message_id: MessageId,
    /// Send date, a Unix time.
    pub send_date: Option<UnixTime>,
}

impl ApproveSuggestedPost {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatId>, message_id: impl Into<MessageId>) -> Self {
        Self { chat_id: chat_id.into(), message_id: message_id.into(), send_date: None }
    }
    /// Send date, a Unix time.
    #[must_use]
    pub fn send_date(mut self, send_date: impl Into<UnixTime>) -> Self {
        self.send_date = Some(send_date.into());
        self
    }
}

impl Serialize for ApproveSuggestedPost {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        if let Some(value) = &self.send_date {
            map.serialize_entry("send_date", value)?;
        }
        map.end()
    }
}

impl Method for ApproveSuggestedPost {
    type Output = bool;
    const NAME: &'static str = "approveSuggestedPost";
}

/// Calls `declineSuggestedPost`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#declinesuggestedpost). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeclineSuggestedPost {
    /// Chat identifier.
    pub chat_id: ChatId,
    /// Message identifier.
    pub message_id: MessageId,
    /// Comment, at most 128 characters.
    pub comment: Option<String>,
}

impl DeclineSuggestedPost {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatId>, message_id: impl Into<MessageId>) -> Self {
        Self { chat_id: chat_id.into(), message_id: message_id.into(), comment: None }
    }
    /// Comment, at most 128 characters.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

impl Serialize for DeclineSuggestedPost {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        if let Some(value) = &self.comment {
            map.serialize_entry("comment", value)?;
        }
        map.end()
    }
}

impl Method for DeclineSuggestedPost {
    type Output = bool;
    const NAME: &'static str = "declineSuggestedPost";
}

/// Calls `uploadStickerFile`; the answer is `File`.
///
/// [Reference](https://core.telegram.org/bots/api#uploadstickerfile).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadStickerFile {
    /// User identifier.
    pub user_id: UserId,
    /// Sticker. Since Bot API 6.6.
    pub sticker: InputFile,
    /// Sticker format. Since Bot API 6.6.
    pub sticker_format: StickerFormat,
}

impl UploadStickerFile {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        user_id: impl Into<UserId>,
        sticker: impl IntoInputFile,
        sticker_format: impl Into<StickerFormat>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            sticker: sticker.into(),
            sticker_format: sticker_format.into(),
        }
    }
}

impl Serialize for UploadStickerFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("sticker", &self.sticker)?;
        map.serialize_entry("sticker_format", &self.sticker_format)?;
        map.end()
    }
}

impl Method for UploadStickerFile {
    type Output = File;
    const NAME: &'static str = "uploadStickerFile";
}

/// Calls `createNewStickerSet`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#createnewstickerset).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateNewStickerSet {
    /// User identifier.
    pub user_id: UserId,
    /// Name, 1 to 64 characters.
    pub name: String,
    /// Title, 1 to 64 characters.
    pub title: String,
    /// Stickers, 1 to 50 items. Since Bot API 6.6.
    pub stickers: Vec<InputSticker>,
    /// Sticker type.
    pub sticker_type: Option<StickerType>,
    /// Whether this applies: needs repainting. Since Bot API 6.6.
    pub needs_repainting: Option<bool>,
}

impl CreateNewStickerSet {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        user_id: impl Into<UserId>,
        name: impl Into<String>,
        title: impl Into<String>,
        stickers: impl Into<Vec<InputSticker>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            name: name.into(),
            title: title.into(),
            stickers: stickers.into(),
            sticker_type: None,
            needs_repainting: None,
        }
    }
    /// Sticker type.
    #[must_use]
    pub fn sticker_type(mut self, sticker_type: impl Into<StickerType>) -> Self {
        self.sticker_type = Some(sticker_type.into());
        self
    }
    /// Whether this applies: needs repainting. Since Bot API 6.6.
    #[must_use]
    pub fn needs_repainting(mut self, needs_repainting: bool) -> Self {
        self.needs_repainting = Some(needs_repainting);
        self
    }
}

impl Serialize for CreateNewStickerSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("stickers", &self.stickers)?;
        if let Some(value) = &self.sticker_type {
            map.serialize_entry("sticker_type", value)?;
        }
        if let Some(value) = &self.needs_repainting {
            map.serialize_entry("needs_repainting", value)?;
        }
        map.end()
    }
}

impl Method for CreateNewStickerSet {
    type Output = bool;
    const NAME: &'static str = "createNewStickerSet";
}

/// Calls `addStickerToSet`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#addstickertoset).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddStickerToSet {
    /// User identifier.
    pub user_id: UserId,
    /// Name.
    pub name: String,
    /// Sticker. Since Bot API 6.6.
    pub sticker: InputSticker,
}

impl AddStickerToSet {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        user_id: impl Into<UserId>,
        name: impl Into<String>,
        sticker: impl Into<InputSticker>,
    ) -> Self {
        Self { user_id: user_id.into(), name: name.into(), sticker: sticker.into() }
    }
}

impl Serialize for AddStickerToSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("sticker", &self.sticker)?;
        map.end()
    }
}

impl Method for AddStickerToSet {
    type Output = bool;
    const NAME: &'static str = "addStickerToSet";
}

/// Calls `replaceStickerInSet`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#replacestickerinset). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplaceStickerInSet {
    /// User identifier.
    pub user_id: UserId,
    /// Name.
    pub name: String,
    /// Old sticker.
    pub old_sticker: String,
    /// Sticker.
    pub sticker: InputSticker,
}

impl ReplaceStickerInSet {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        user_id: impl Into<UserId>,
        name: impl Into<String>,
        old_sticker: impl Into<String>,
        sticker: impl Into<InputSticker>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            name: name.into(),
            old_sticker: old_sticker.into(),
            sticker: sticker.into(),
        }
    }
}

impl Serialize for ReplaceStickerInSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("old_sticker", &self.old_sticker)?;
        map.serialize_entry("sticker", &self.sticker)?;
        map.end()
    }
}

impl Method for ReplaceStickerInSet {
    type Output = bool;
    const NAME: &'static str = "replaceStickerInSet";
}

/// Calls `createInvoiceLink`; the answer is `String`.
///
/// [Reference](https://core.telegram.org/bots/api#createinvoicelink).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInvoiceLink {
    /// Business connection identifier. Since Bot API 8.0.
    pub business_connection_id: Option<BusinessConnectionId>,
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
    /// Subscription period. Since Bot API 8.0.
    pub subscription_period: Option<i64>,
    /// Max tip amount, `0` when left out.
    pub max_tip_amount: Option<i64>,
    /// Suggested tip amounts, at most 4 items.
    pub suggested_tip_amounts: Option<Vec<i64>>,
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
}

impl CreateInvoiceLink {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        currency: impl Into<String>,
        prices: impl Into<Vec<LabeledPrice>>,
    ) -> Self {
        Self {
            business_connection_id: None,
            title: title.into(),
            description: description.into(),
            payload: payload.into(),
            provider_token: None,
            currency: currency.into(),
            prices: prices.into(),
            subscription_period: None,
            max_tip_amount: None,
            suggested_tip_amounts: None,
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
        }
    }
    /// Business connection identifier. Since Bot API 8.0.
    #[must_use]
    pub fn business_connection_id(
        mut self,
        business_connection_id: impl Into<BusinessConnectionId>,
    ) -> Self {
        self.business_connection_id = Some(business_connection_id.into());
        self
    }
    /// Provider token.
    #[must_use]
    pub fn provider_token(mut self, provider_token: impl Into<String>) -> Self {
        self.provider_token = Some(provider_token.into());
        self
    }
    /// Subscription period. Since Bot API 8.0.
    #[must_use]
    pub fn subscription_period(mut self, subscription_period: i64) -> Self {
        self.subscription_period = Some(subscription_period);
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
}

impl Serialize for CreateInvoiceLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.business_connection_id {
            map.serialize_entry("business_connection_id", value)?;
        }
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("payload", &self.payload)?;
        if let Some(value) = &self.provider_token {
            map.serialize_entry("provider_token", value)?;
        }
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("prices", &self.prices)?;
        if let Some(value) = &self.subscription_period {
            map.serialize_entry("subscription_period", value)?;
        }
        if let Some(value) = &self.max_tip_amount {
            map.serialize_entry("max_tip_amount", value)?;
        }
        if let Some(value) = &self.suggested_tip_amounts {
            map.serialize_entry("suggested_tip_amounts", value)?;
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
        map.end()
    }
}

impl Method for CreateInvoiceLink {
    type Output = String;
    const NAME: &'static str = "createInvoiceLink";
}

/// Calls `refundStarPayment`; the answer is `bool`.
///
/// [Reference](https://core.telegram.org/bots/api#refundstarpayment). Since Bot API 7.4.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundStarPayment {
    /// User identifier.
    pub user_id: UserId,
    /// Telegram payment charge identifier.
    pub telegram_payment_charge_id: PaymentChargeId,
}

impl RefundStarPayment {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        user_id: impl Into<UserId>,
        telegram_payment_charge_id: impl Into<PaymentChargeId>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            telegram_payment_charge_id: telegram_payment_charge_id.into(),
        }
    }
}

impl Serialize for RefundStarPayment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.serialize_entry("telegram_payment_charge_id", &self.telegram_payment_charge_id)?;
        map.end()
    }
}

impl Method for RefundStarPayment {
    type Output = bool;
    const NAME: &'static str = "refundStarPayment";
}
