//! What service messages tell.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::{Deserialize, Serialize};

/// Background fill: one of 3 types.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundfill). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BackgroundFill {
    /// `type` is `solid`.
    Solid(Box<BackgroundFillSolid>),
    /// `type` is `gradient`.
    Gradient(Box<BackgroundFillGradient>),
    /// `type` is `freeform_gradient`.
    FreeformGradient(Box<BackgroundFillFreeformGradient>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for BackgroundFill {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Solid(value) => value.serialize(serializer),
            Self::Gradient(value) => value.serialize(serializer),
            Self::FreeformGradient(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl de::Tagged for BackgroundFill {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "solid" => 0,
            "gradient" => 1,
            "freeform_gradient" => 2,
            _ => return None,
        })
    }

    fn decode<'de, D: serde::Deserializer<'de>>(variant: u8, fields: D) -> Result<Self, D::Error> {
        Ok(match variant {
            0 => Self::Solid(de::boxed(fields)?),
            1 => Self::Gradient(de::boxed(fields)?),
            _ => Self::FreeformGradient(de::boxed(fields)?),
        })
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for BackgroundFill {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

/// Background type: one of 4 types.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundtype). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BackgroundType {
    /// `type` is `fill`.
    Fill(Box<BackgroundTypeFill>),
    /// `type` is `wallpaper`.
    Wallpaper(Box<BackgroundTypeWallpaper>),
    /// `type` is `pattern`.
    Pattern(Box<BackgroundTypePattern>),
    /// `type` is `chat_theme`.
    ChatTheme(Box<BackgroundTypeChatTheme>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for BackgroundType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Fill(value) => value.serialize(serializer),
            Self::Wallpaper(value) => value.serialize(serializer),
            Self::Pattern(value) => value.serialize(serializer),
            Self::ChatTheme(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl de::Tagged for BackgroundType {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "fill" => 0,
            "wallpaper" => 1,
            "pattern" => 2,
            "chat_theme" => 3,
            _ => return None,
        })
    }

    fn decode<'de, D: serde::Deserializer<'de>>(variant: u8, fields: D) -> Result<Self, D::Error> {
        Ok(match variant {
            0 => Self::Fill(de::boxed(fields)?),
            1 => Self::Wallpaper(de::boxed(fields)?),
            2 => Self::Pattern(de::boxed(fields)?),
            _ => Self::ChatTheme(de::boxed(fields)?),
        })
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for BackgroundType {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

/// Proximity alert triggered, with `traveler`, `watcher` and `distance`.
///
/// [Reference](https://core.telegram.org/bots/api#proximityalerttriggered).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProximityAlertTriggered {
    /// Traveler.
    pub traveler: User,
    /// Watcher.
    pub watcher: User,
    /// Distance, in meters.
    #[serde(deserialize_with = "crate::de::int")]
    pub distance: i64,
}

impl ProximityAlertTriggered {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(traveler: impl Into<User>, watcher: impl Into<User>, distance: i64) -> Self {
        Self { traveler: traveler.into(), watcher: watcher.into(), distance }
    }
}

/// Message auto delete timer changed, with `message_auto_delete_time`.
///
/// [Reference](https://core.telegram.org/bots/api#messageautodeletetimerchanged).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageAutoDeleteTimerChanged {
    /// Message auto delete time, in seconds.
    #[serde(deserialize_with = "crate::de::int")]
    pub message_auto_delete_time: i64,
}

impl MessageAutoDeleteTimerChanged {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(message_auto_delete_time: i64) -> Self {
        Self { message_auto_delete_time }
    }
}

/// Managed bot created, with `bot`.
///
/// [Reference](https://core.telegram.org/bots/api#managedbotcreated). Since Bot API 9.6.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ManagedBotCreated {
    /// Bot.
    pub bot: User,
}

impl ManagedBotCreated {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(bot: impl Into<User>) -> Self {
        Self { bot: bot.into() }
    }
}

/// Managed bot updated, with `user` and `bot`.
///
/// [Reference](https://core.telegram.org/bots/api#managedbotupdated). Since Bot API 9.6.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ManagedBotUpdated {
    /// User.
    pub user: User,
    /// Bot.
    pub bot: User,
}

impl ManagedBotUpdated {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user: impl Into<User>, bot: impl Into<User>) -> Self {
        Self { user: user.into(), bot: bot.into() }
    }
}

/// Poll option added, with `option_persistent_id` and `option_text`.
///
/// [Reference](https://core.telegram.org/bots/api#polloptionadded). Since Bot API 9.6.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PollOptionAdded {
    /// Poll message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub poll_message: Option<MaybeInaccessibleMessage>,
    /// Option persistent identifier.
    pub option_persistent_id: PollOptionId,
    /// Option text.
    pub option_text: String,
    /// Option text entities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_text_entities: Option<Vec<MessageEntity>>,
}

impl PollOptionAdded {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        option_persistent_id: impl Into<PollOptionId>,
        option_text: impl Into<String>,
    ) -> Self {
        Self {
            poll_message: None,
            option_persistent_id: option_persistent_id.into(),
            option_text: option_text.into(),
            option_text_entities: None,
        }
    }
}

/// Poll option deleted, with `option_persistent_id` and `option_text`.
///
/// [Reference](https://core.telegram.org/bots/api#polloptiondeleted). Since Bot API 9.6.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PollOptionDeleted {
    /// Poll message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub poll_message: Option<MaybeInaccessibleMessage>,
    /// Option persistent identifier.
    pub option_persistent_id: PollOptionId,
    /// Option text.
    pub option_text: String,
    /// Option text entities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_text_entities: Option<Vec<MessageEntity>>,
}

impl PollOptionDeleted {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        option_persistent_id: impl Into<PollOptionId>,
        option_text: impl Into<String>,
    ) -> Self {
        Self {
            poll_message: None,
            option_persistent_id: option_persistent_id.into(),
            option_text: option_text.into(),
            option_text_entities: None,
        }
    }
}

/// Background fill solid, with `color`.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundfillsolid). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "solid")]
#[non_exhaustive]
pub struct BackgroundFillSolid {
    /// Color.
    #[serde(deserialize_with = "crate::de::int")]
    pub color: i64,
}

impl BackgroundFillSolid {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(color: i64) -> Self {
        Self { color }
    }
}

/// Background fill gradient, with `top_color`, `bottom_color` and `rotation_angle`.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundfillgradient). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "gradient")]
#[non_exhaustive]
pub struct BackgroundFillGradient {
    /// Top color.
    #[serde(deserialize_with = "crate::de::int")]
    pub top_color: i64,
    /// Bottom color.
    #[serde(deserialize_with = "crate::de::int")]
    pub bottom_color: i64,
    /// Rotation angle, 0 to 359.
    #[serde(deserialize_with = "crate::de::int")]
    pub rotation_angle: i64,
}

impl BackgroundFillGradient {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(top_color: i64, bottom_color: i64, rotation_angle: i64) -> Self {
        Self { top_color, bottom_color, rotation_angle }
    }
}

/// Background fill freeform gradient, with `colors`.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundfillfreeformgradient). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "freeform_gradient")]
#[non_exhaustive]
pub struct BackgroundFillFreeformGradient {
    /// Colors.
    #[serde(deserialize_with = "crate::de::ints")]
    pub colors: Vec<i64>,
}

impl BackgroundFillFreeformGradient {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(colors: impl Into<Vec<i64>>) -> Self {
        Self { colors: colors.into() }
    }
}

/// Background type fill, with `fill` and `dark_theme_dimming`.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundtypefill). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "fill")]
#[non_exhaustive]
pub struct BackgroundTypeFill {
    /// Fill.
    pub fill: BackgroundFill,
    /// Dark theme dimming, 0 to 100.
    #[serde(deserialize_with = "crate::de::int")]
    pub dark_theme_dimming: i64,
}

impl BackgroundTypeFill {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(fill: impl Into<BackgroundFill>, dark_theme_dimming: i64) -> Self {
        Self { fill: fill.into(), dark_theme_dimming }
    }
}

/// Background type wallpaper, with `document` and `dark_theme_dimming`.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundtypewallpaper). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "wallpaper")]
#[non_exhaustive]
pub struct BackgroundTypeWallpaper {
    /// Document.
    pub document: Document,
    /// Dark theme dimming, 0 to 100.
    #[serde(deserialize_with = "crate::de::int")]
    pub dark_theme_dimming: i64,
    /// Whether it is blurred.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_blurred: bool,
    /// Whether it is moving.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_moving: bool,
}

impl BackgroundTypeWallpaper {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(document: impl Into<Document>, dark_theme_dimming: i64) -> Self {
        Self { document: document.into(), dark_theme_dimming, is_blurred: false, is_moving: false }
    }
}

/// Background type pattern, with `document`, `fill` and `intensity`.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundtypepattern). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "pattern")]
#[non_exhaustive]
pub struct BackgroundTypePattern {
    /// Document.
    pub document: Document,
    /// Fill.
    pub fill: BackgroundFill,
    /// Intensity, 0 to 100.
    #[serde(deserialize_with = "crate::de::int")]
    pub intensity: i64,
    /// Whether it is inverted.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_inverted: bool,
    /// Whether it is moving.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_moving: bool,
}

impl BackgroundTypePattern {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        document: impl Into<Document>,
        fill: impl Into<BackgroundFill>,
        intensity: i64,
    ) -> Self {
        Self {
            document: document.into(),
            fill: fill.into(),
            intensity,
            is_inverted: false,
            is_moving: false,
        }
    }
}

/// Background type chat theme, with `theme_name`.
///
/// [Reference](https://core.telegram.org/bots/api#backgroundtypechattheme). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "chat_theme")]
#[non_exhaustive]
pub struct BackgroundTypeChatTheme {
    /// Theme name.
    pub theme_name: String,
}

impl BackgroundTypeChatTheme {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(theme_name: impl Into<String>) -> Self {
        Self { theme_name: theme_name.into() }
    }
}

/// Chat background, with `kind`.
///
/// [Reference](https://core.telegram.org/bots/api#chatbackground). Since Bot API 7.3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatBackground {
    /// Which kind it is.
    #[serde(rename = "type")]
    pub kind: BackgroundType,
}

impl ChatBackground {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(kind: impl Into<BackgroundType>) -> Self {
        Self { kind: kind.into() }
    }
}

/// Checklist tasks done; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#checklisttasksdone). Since Bot API 9.1.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChecklistTasksDone {
    /// Checklist message.
    #[serde(
        default,
        deserialize_with = "crate::de::nested",
        skip_serializing_if = "Option::is_none"
    )]
    pub checklist_message: Option<Box<Message>>,
    /// Marked as done task identifiers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marked_as_done_task_ids: Option<Vec<ChecklistTaskId>>,
    /// Marked as not done task identifiers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marked_as_not_done_task_ids: Option<Vec<ChecklistTaskId>>,
}

impl ChecklistTasksDone {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {
            checklist_message: None,
            marked_as_done_task_ids: None,
            marked_as_not_done_task_ids: None,
        }
    }
}

/// Checklist tasks added, with `tasks`.
///
/// [Reference](https://core.telegram.org/bots/api#checklisttasksadded). Since Bot API 9.1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChecklistTasksAdded {
    /// Checklist message.
    #[serde(
        default,
        deserialize_with = "crate::de::nested",
        skip_serializing_if = "Option::is_none"
    )]
    pub checklist_message: Option<Box<Message>>,
    /// Tasks.
    pub tasks: Vec<ChecklistTask>,
}

impl ChecklistTasksAdded {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(tasks: impl Into<Vec<ChecklistTask>>) -> Self {
        Self { checklist_message: None, tasks: tasks.into() }
    }
}

/// Community chat added, with `community`.
///
/// [Reference](https://core.telegram.org/bots/api#communitychatadded). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CommunityChatAdded {
    /// Community.
    pub community: Community,
}

impl CommunityChatAdded {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(community: impl Into<Community>) -> Self {
        Self { community: community.into() }
    }
}

/// Community chat joined, with `community`.
///
/// [Reference](https://core.telegram.org/bots/api#communitychatjoined). Since Bot API 10.3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CommunityChatJoined {
    /// Community.
    pub community: Community,
}

impl CommunityChatJoined {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(community: impl Into<Community>) -> Self {
        Self { community: community.into() }
    }
}

/// Community chat removed; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#communitychatremoved). Since Bot API 10.2.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CommunityChatRemoved {}

impl CommunityChatRemoved {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// Forum topic created, with `name` and `icon_color`.
///
/// [Reference](https://core.telegram.org/bots/api#forumtopiccreated).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ForumTopicCreated {
    /// Name.
    pub name: String,
    /// Icon color.
    #[serde(deserialize_with = "crate::de::int")]
    pub icon_color: i64,
    /// Icon custom emoji identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_custom_emoji_id: Option<CustomEmojiId>,
    /// Whether it is name implicit. Since Bot API 9.3.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_name_implicit: bool,
}

impl ForumTopicCreated {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>, icon_color: i64) -> Self {
        Self { name: name.into(), icon_color, icon_custom_emoji_id: None, is_name_implicit: false }
    }
}

/// Forum topic closed; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#forumtopicclosed).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ForumTopicClosed {}

impl ForumTopicClosed {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// Forum topic edited; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#forumtopicedited).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ForumTopicEdited {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Icon custom emoji identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_custom_emoji_id: Option<CustomEmojiId>,
}

impl ForumTopicEdited {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { name: None, icon_custom_emoji_id: None }
    }
}

/// Forum topic reopened; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#forumtopicreopened).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ForumTopicReopened {}

impl ForumTopicReopened {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// General forum topic hidden; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#generalforumtopichidden).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GeneralForumTopicHidden {}

impl GeneralForumTopicHidden {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// General forum topic unhidden; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#generalforumtopicunhidden).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GeneralForumTopicUnhidden {}

impl GeneralForumTopicUnhidden {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// Shared user, with `user_id`.
///
/// [Reference](https://core.telegram.org/bots/api#shareduser). Since Bot API 7.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SharedUser {
    /// User identifier.
    pub user_id: UserId,
    /// First name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Username.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Photo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<Vec<PhotoSize>>,
}

impl SharedUser {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            first_name: None,
            last_name: None,
            username: None,
            photo: None,
        }
    }
}

/// Users shared, with `request_id` and `users`.
///
/// [Reference](https://core.telegram.org/bots/api#usersshared). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UsersShared {
    /// Request identifier.
    pub request_id: RequestId,
    /// Users. Since Bot API 7.2.
    #[serde(default)]
    pub users: Vec<SharedUser>,
}

impl UsersShared {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(request_id: impl Into<RequestId>, users: impl Into<Vec<SharedUser>>) -> Self {
        Self { request_id: request_id.into(), users: users.into() }
    }
}

/// Chat shared, with `request_id` and `chat_id`.
///
/// [Reference](https://core.telegram.org/bots/api#chatshared).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatShared {
    /// Request identifier.
    pub request_id: RequestId,
    /// Chat identifier.
    pub chat_id: ChatId,
    /// Title. Since Bot API 7.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Username. Since Bot API 7.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Photo. Since Bot API 7.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<Vec<PhotoSize>>,
}

impl ChatShared {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(request_id: impl Into<RequestId>, chat_id: impl Into<ChatId>) -> Self {
        Self {
            request_id: request_id.into(),
            chat_id: chat_id.into(),
            title: None,
            username: None,
            photo: None,
        }
    }
}

/// Write access allowed; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#writeaccessallowed).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WriteAccessAllowed {
    /// Whether this applies: from request. Since Bot API 6.9.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_request: Option<bool>,
    /// Web app name. Since Bot API 6.7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_app_name: Option<String>,
    /// Whether this applies: from attachment menu. Since Bot API 6.9.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_attachment_menu: Option<bool>,
}

impl WriteAccessAllowed {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { from_request: None, web_app_name: None, from_attachment_menu: None }
    }
}

/// Video chat scheduled, with `start_date`.
///
/// [Reference](https://core.telegram.org/bots/api#videochatscheduled).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VideoChatScheduled {
    /// Start date, a Unix time.
    pub start_date: UnixTime,
}

impl VideoChatScheduled {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(start_date: impl Into<UnixTime>) -> Self {
        Self { start_date: start_date.into() }
    }
}

/// Video chat started; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#videochatstarted).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VideoChatStarted {}

impl VideoChatStarted {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// Video chat ended, with `duration`.
///
/// [Reference](https://core.telegram.org/bots/api#videochatended).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VideoChatEnded {
    /// Duration, in seconds.
    #[serde(deserialize_with = "crate::de::int")]
    pub duration: i64,
}

impl VideoChatEnded {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(duration: i64) -> Self {
        Self { duration }
    }
}

/// Video chat participants invited, with `users`.
///
/// [Reference](https://core.telegram.org/bots/api#videochatparticipantsinvited).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VideoChatParticipantsInvited {
    /// Users.
    pub users: Vec<User>,
}

impl VideoChatParticipantsInvited {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(users: impl Into<Vec<User>>) -> Self {
        Self { users: users.into() }
    }
}

/// Paid message price changed, with `paid_message_star_count`.
///
/// [Reference](https://core.telegram.org/bots/api#paidmessagepricechanged). Since Bot API 9.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaidMessagePriceChanged {
    /// Paid message star count.
    #[serde(deserialize_with = "crate::de::int")]
    pub paid_message_star_count: i64,
}

impl PaidMessagePriceChanged {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(paid_message_star_count: i64) -> Self {
        Self { paid_message_star_count }
    }
}

/// Direct message price changed, with `are_direct_messages_enabled`.
///
/// [Reference](https://core.telegram.org/bots/api#directmessagepricechanged). Since Bot API 9.1.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DirectMessagePriceChanged {
    /// Whether this applies: are direct messages enabled.
    pub are_direct_messages_enabled: bool,
    /// Direct message star count, `0` when left out.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub direct_message_star_count: Option<i64>,
}

impl DirectMessagePriceChanged {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { are_direct_messages_enabled: false, direct_message_star_count: None }
    }
}

/// Suggested post approved, with `send_date`.
///
/// [Reference](https://core.telegram.org/bots/api#suggestedpostapproved). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SuggestedPostApproved {
    /// Suggested post message.
    #[serde(
        default,
        deserialize_with = "crate::de::nested",
        skip_serializing_if = "Option::is_none"
    )]
    pub suggested_post_message: Option<Box<Message>>,
    /// Price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Box<SuggestedPostPrice>>,
    /// Send date, a Unix time.
    pub send_date: UnixTime,
}

impl SuggestedPostApproved {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(send_date: impl Into<UnixTime>) -> Self {
        Self { suggested_post_message: None, price: None, send_date: send_date.into() }
    }
}

/// Suggested post approval failed, with `price`.
///
/// [Reference](https://core.telegram.org/bots/api#suggestedpostapprovalfailed). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SuggestedPostApprovalFailed {
    /// Suggested post message.
    #[serde(
        default,
        deserialize_with = "crate::de::nested",
        skip_serializing_if = "Option::is_none"
    )]
    pub suggested_post_message: Option<Box<Message>>,
    /// Price.
    pub price: SuggestedPostPrice,
}

impl SuggestedPostApprovalFailed {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(price: impl Into<SuggestedPostPrice>) -> Self {
        Self { suggested_post_message: None, price: price.into() }
    }
}

/// Suggested post declined; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#suggestedpostdeclined). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SuggestedPostDeclined {
    /// Suggested post message.
    #[serde(
        default,
        deserialize_with = "crate::de::nested",
        skip_serializing_if = "Option::is_none"
    )]
    pub suggested_post_message: Option<Box<Message>>,
    /// Comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

impl SuggestedPostDeclined {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { suggested_post_message: None, comment: None }
    }
}

/// Suggested post paid, with `currency`.
///
/// [Reference](https://core.telegram.org/bots/api#suggestedpostpaid). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SuggestedPostPaid {
    /// Suggested post message.
    #[serde(
        default,
        deserialize_with = "crate::de::nested",
        skip_serializing_if = "Option::is_none"
    )]
    pub suggested_post_message: Option<Box<Message>>,
    /// Currency.
    pub currency: SuggestedPostCurrency,
    /// Amount.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub amount: Option<i64>,
    /// Star amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub star_amount: Option<StarAmount>,
}

impl SuggestedPostPaid {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(currency: impl Into<SuggestedPostCurrency>) -> Self {
        Self {
            suggested_post_message: None,
            currency: currency.into(),
            amount: None,
            star_amount: None,
        }
    }
}

/// Suggested post refunded, with `reason`.
///
/// [Reference](https://core.telegram.org/bots/api#suggestedpostrefunded). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SuggestedPostRefunded {
    /// Suggested post message.
    #[serde(
        default,
        deserialize_with = "crate::de::nested",
        skip_serializing_if = "Option::is_none"
    )]
    pub suggested_post_message: Option<Box<Message>>,
    /// Reason.
    pub reason: SuggestedPostRefundReason,
}

impl SuggestedPostRefunded {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(reason: impl Into<SuggestedPostRefundReason>) -> Self {
        Self { suggested_post_message: None, reason: reason.into() }
    }
}

/// Giveaway created; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#giveawaycreated). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GiveawayCreated {
    /// Prize star count, in Telegram Stars. Since Bot API 7.10.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub prize_star_count: Option<i64>,
}

impl GiveawayCreated {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { prize_star_count: None }
    }
}

/// Giveaway, with `chats`, `winners_selection_date` and `winner_count`.
///
/// [Reference](https://core.telegram.org/bots/api#giveaway). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Giveaway {
    /// Chats.
    pub chats: Vec<Chat>,
    /// Winners selection date, a Unix time.
    pub winners_selection_date: UnixTime,
    /// Winner count.
    #[serde(deserialize_with = "crate::de::int")]
    pub winner_count: i64,
    /// Whether this applies: only new members.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub only_new_members: bool,
    /// Whether it has public winners.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub has_public_winners: bool,
    /// Prize description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prize_description: Option<String>,
    /// Country codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_codes: Option<Vec<String>>,
    /// Prize star count, in Telegram Stars. Since Bot API 7.10.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub prize_star_count: Option<i64>,
    /// Premium subscription month count.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub premium_subscription_month_count: Option<i64>,
}

impl Giveaway {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chats: impl Into<Vec<Chat>>,
        winners_selection_date: impl Into<UnixTime>,
        winner_count: i64,
    ) -> Self {
        Self {
            chats: chats.into(),
            winners_selection_date: winners_selection_date.into(),
            winner_count,
            only_new_members: false,
            has_public_winners: false,
            prize_description: None,
            country_codes: None,
            prize_star_count: None,
            premium_subscription_month_count: None,
        }
    }
}

/// Giveaway winners, with `chat`, `giveaway_message_id`, `winners_selection_date`, `winner_count` and `winners`.
///
/// [Reference](https://core.telegram.org/bots/api#giveawaywinners). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GiveawayWinners {
    /// Chat.
    pub chat: Chat,
    /// Giveaway message identifier.
    pub giveaway_message_id: MessageId,
    /// Winners selection date, a Unix time.
    pub winners_selection_date: UnixTime,
    /// Winner count.
    #[serde(deserialize_with = "crate::de::int")]
    pub winner_count: i64,
    /// Winners, at most 100 items.
    pub winners: Vec<User>,
    /// Additional chat count.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub additional_chat_count: Option<i64>,
    /// Prize star count, in Telegram Stars. Since Bot API 7.10.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub prize_star_count: Option<i64>,
    /// Premium subscription month count.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub premium_subscription_month_count: Option<i64>,
    /// Unclaimed prize count.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub unclaimed_prize_count: Option<i64>,
    /// Whether this applies: only new members.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub only_new_members: bool,
    /// Whether it was refunded.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub was_refunded: bool,
    /// Prize description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prize_description: Option<String>,
}

impl GiveawayWinners {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        chat: impl Into<Chat>,
        giveaway_message_id: impl Into<MessageId>,
        winners_selection_date: impl Into<UnixTime>,
        winner_count: i64,
        winners: impl Into<Vec<User>>,
    ) -> Self {
        Self {
            chat: chat.into(),
            giveaway_message_id: giveaway_message_id.into(),
            winners_selection_date: winners_selection_date.into(),
            winner_count,
            winners: winners.into(),
            additional_chat_count: None,
            prize_star_count: None,
            premium_subscription_month_count: None,
            unclaimed_prize_count: None,
            only_new_members: false,
            was_refunded: false,
            prize_description: None,
        }
    }
}

/// Giveaway completed, with `winner_count`.
///
/// [Reference](https://core.telegram.org/bots/api#giveawaycompleted). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GiveawayCompleted {
    /// Winner count.
    #[serde(deserialize_with = "crate::de::int")]
    pub winner_count: i64,
    /// Unclaimed prize count.
    #[serde(
        default,
        deserialize_with = "crate::de::opt_int",
        skip_serializing_if = "Option::is_none"
    )]
    pub unclaimed_prize_count: Option<i64>,
    /// Giveaway message.
    #[serde(
        default,
        deserialize_with = "crate::de::nested",
        skip_serializing_if = "Option::is_none"
    )]
    pub giveaway_message: Option<Box<Message>>,
    /// Whether it is star giveaway. Since Bot API 7.10.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_star_giveaway: bool,
}

impl GiveawayCompleted {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(winner_count: i64) -> Self {
        Self {
            winner_count,
            unclaimed_prize_count: None,
            giveaway_message: None,
            is_star_giveaway: false,
        }
    }
}

/// Suggested post price, with `currency` and `amount`.
///
/// [Reference](https://core.telegram.org/bots/api#suggestedpostprice). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SuggestedPostPrice {
    /// Currency.
    pub currency: SuggestedPostCurrency,
    /// Amount.
    #[serde(deserialize_with = "crate::de::int")]
    pub amount: i64,
}

impl SuggestedPostPrice {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(currency: impl Into<SuggestedPostCurrency>, amount: i64) -> Self {
        Self { currency: currency.into(), amount }
    }
}

/// Suggested post info, with `state`.
///
/// [Reference](https://core.telegram.org/bots/api#suggestedpostinfo). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SuggestedPostInfo {
    /// State.
    pub state: SuggestedPostState,
    /// Price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Box<SuggestedPostPrice>>,
    /// Send date, a Unix time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_date: Option<UnixTime>,
}

impl SuggestedPostInfo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(state: impl Into<SuggestedPostState>) -> Self {
        Self { state: state.into(), price: None, send_date: None }
    }
}

/// Suggested post parameters; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#suggestedpostparameters). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SuggestedPostParameters {
    /// Price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Box<SuggestedPostPrice>>,
    /// Send date, a Unix time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_date: Option<UnixTime>,
}

impl SuggestedPostParameters {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { price: None, send_date: None }
    }
    /// Price.
    #[must_use]
    pub fn price(mut self, price: impl Into<SuggestedPostPrice>) -> Self {
        self.price = Some(Box::new(price.into()));
        self
    }
    /// Send date, a Unix time.
    #[must_use]
    pub fn send_date(mut self, send_date: impl Into<UnixTime>) -> Self {
        self.send_date = Some(send_date.into());
        self
    }
}

/// Direct messages topic, with `topic_id`.
///
/// [Reference](https://core.telegram.org/bots/api#directmessagestopic). Since Bot API 9.2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DirectMessagesTopic {
    /// Topic identifier.
    pub topic_id: DirectMessagesTopicId,
    /// User.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<Box<User>>,
}

impl DirectMessagesTopic {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(topic_id: impl Into<DirectMessagesTopicId>) -> Self {
        Self { topic_id: topic_id.into(), user: None }
    }
}

/// Forum topic, with `message_thread_id`, `name` and `icon_color`.
///
/// [Reference](https://core.telegram.org/bots/api#forumtopic).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ForumTopic {
    /// Message thread identifier.
    pub message_thread_id: MessageThreadId,
    /// Name.
    pub name: String,
    /// Icon color.
    #[serde(deserialize_with = "crate::de::int")]
    pub icon_color: i64,
    /// Icon custom emoji identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_custom_emoji_id: Option<CustomEmojiId>,
    /// Whether it is name implicit. Since Bot API 9.3.
    #[serde(
        default,
        deserialize_with = "crate::de::flag",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub is_name_implicit: bool,
}

impl ForumTopic {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(
        message_thread_id: impl Into<MessageThreadId>,
        name: impl Into<String>,
        icon_color: i64,
    ) -> Self {
        Self {
            message_thread_id: message_thread_id.into(),
            name: name.into(),
            icon_color,
            icon_custom_emoji_id: None,
            is_name_implicit: false,
        }
    }
}

/// Chat owner left; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#chatownerleft). Since Bot API 9.4.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatOwnerLeft {
    /// New owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_owner: Option<Box<User>>,
}

impl ChatOwnerLeft {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { new_owner: None }
    }
}

/// Chat owner changed, with `new_owner`.
///
/// [Reference](https://core.telegram.org/bots/api#chatownerchanged). Since Bot API 9.4.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChatOwnerChanged {
    /// New owner.
    pub new_owner: User,
}

impl ChatOwnerChanged {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(new_owner: impl Into<User>) -> Self {
        Self { new_owner: new_owner.into() }
    }
}
