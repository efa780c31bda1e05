//! Keyboards, buttons and menus.
//!
//! Written by `cargo xtask codegen` from `spec/`; never edited by hand.

use crate::de;
use crate::types::*;
use serde::Deserialize;
use serde::{Serialize, ser::SerializeMap as _};

/// Bot command scope: one of 7 types.
///
/// [Reference](https://core.telegram.org/bots/api#botcommandscope).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BotCommandScope {
    /// `type` is `default`.
    Default(BotCommandScopeDefault),
    /// `type` is `all_private_chats`.
    AllPrivateChats(BotCommandScopeAllPrivateChats),
    /// `type` is `all_group_chats`.
    AllGroupChats(BotCommandScopeAllGroupChats),
    /// `type` is `all_chat_administrators`.
    AllChatAdministrators(BotCommandScopeAllChatAdministrators),
    /// `type` is `chat`.
    Chat(Box<BotCommandScopeChat>),
    /// `type` is `chat_administrators`.
    ChatAdministrators(Box<BotCommandScopeChatAdministrators>),
    /// `type` is `chat_member`.
    ChatMember(Box<BotCommandScopeChatMember>),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for BotCommandScope {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Default(value) => value.serialize(serializer),
            Self::AllPrivateChats(value) => value.serialize(serializer),
            Self::AllGroupChats(value) => value.serialize(serializer),
            Self::AllChatAdministrators(value) => value.serialize(serializer),
            Self::Chat(value) => (**value).serialize(serializer),
            Self::ChatAdministrators(value) => (**value).serialize(serializer),
            Self::ChatMember(value) => (**value).serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for BotCommandScope {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "default" => 0,
            "all_private_chats" => 1,
            "all_group_chats" => 2,
            "all_chat_administrators" => 3,
            "chat" => 4,
            "chat_administrators" => 5,
            "chat_member" => 6,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <BotCommandScopeDefault as de::Object>::find(field).is_some(),
            1 => <BotCommandScopeAllPrivateChats as de::Object>::find(field).is_some(),
            2 => <BotCommandScopeAllGroupChats as de::Object>::find(field).is_some(),
            3 => <BotCommandScopeAllChatAdministrators as de::Object>::find(field).is_some(),
            4 => <BotCommandScopeChat as de::Object>::find(field).is_some(),
            5 => <BotCommandScopeChatAdministrators as de::Object>::find(field).is_some(),
            _ => <BotCommandScopeChatMember as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::plain(fields, Self::Default),
            1 => de::plain(fields, Self::AllPrivateChats),
            2 => de::plain(fields, Self::AllGroupChats),
            3 => de::plain(fields, Self::AllChatAdministrators),
            4 => de::boxed(fields, Self::Chat),
            5 => de::boxed(fields, Self::ChatAdministrators),
            _ => de::boxed(fields, Self::ChatMember),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for BotCommandScope {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

impl From<BotCommandScopeDefault> for BotCommandScope {
    fn from(value: BotCommandScopeDefault) -> Self {
        Self::Default(value)
    }
}
impl From<BotCommandScopeAllPrivateChats> for BotCommandScope {
    fn from(value: BotCommandScopeAllPrivateChats) -> Self {
        Self::AllPrivateChats(value)
    }
}
impl From<BotCommandScopeAllGroupChats> for BotCommandScope {
    fn from(value: BotCommandScopeAllGroupChats) -> Self {
        Self::AllGroupChats(value)
    }
}
impl From<BotCommandScopeAllChatAdministrators> for BotCommandScope {
    fn from(value: BotCommandScopeAllChatAdministrators) -> Self {
        Self::AllChatAdministrators(value)
    }
}
impl From<BotCommandScopeChat> for BotCommandScope {
    fn from(value: BotCommandScopeChat) -> Self {
        Self::Chat(Box::new(value))
    }
}
impl From<BotCommandScopeChatAdministrators> for BotCommandScope {
    fn from(value: BotCommandScopeChatAdministrators) -> Self {
        Self::ChatAdministrators(Box::new(value))
    }
}
impl From<BotCommandScopeChatMember> for BotCommandScope {
    fn from(value: BotCommandScopeChatMember) -> Self {
        Self::ChatMember(Box::new(value))
    }
}
/// Menu button: one of 3 types.
///
/// [Reference](https://core.telegram.org/bots/api#menubutton).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MenuButton {
    /// `type` is `commands`.
    Commands(MenuButtonCommands),
    /// `type` is `web_app`.
    WebApp(Box<MenuButtonWebApp>),
    /// `type` is `default`.
    Default(MenuButtonDefault),
    /// A variant that this version doesn't know; it is sent back as it came.
    Unknown(Box<UnknownVariant>),
}

impl Serialize for MenuButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Commands(value) => value.serialize(serializer),
            Self::WebApp(value) => (**value).serialize(serializer),
            Self::Default(value) => value.serialize(serializer),
            Self::Unknown(value) => (**value).serialize(serializer),
        }
    }
}

impl de::Tagged for MenuButton {
    const TAG: &'static str = "type";

    fn find(tag: &str) -> Option<u8> {
        Some(match tag {
            "commands" => 0,
            "web_app" => 1,
            "default" => 2,
            _ => return None,
        })
    }

    fn has(variant: u8, field: &str) -> bool {
        match variant {
            0 => <MenuButtonCommands as de::Object>::find(field).is_some(),
            1 => <MenuButtonWebApp as de::Object>::find(field).is_some(),
            _ => <MenuButtonDefault as de::Object>::find(field).is_some(),
        }
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(variant: u8, fields: A) -> Result<Self, A::Error> {
        match variant {
            0 => de::plain(fields, Self::Commands),
            1 => de::boxed(fields, Self::WebApp),
            _ => de::plain(fields, Self::Default),
        }
    }

    fn unknown(variant: UnknownVariant) -> Self {
        Self::Unknown(Box::new(variant))
    }
}

impl<'de> Deserialize<'de> for MenuButton {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::tagged(deserializer)
    }
}

impl From<MenuButtonCommands> for MenuButton {
    fn from(value: MenuButtonCommands) -> Self {
        Self::Commands(value)
    }
}
impl From<MenuButtonWebApp> for MenuButton {
    fn from(value: MenuButtonWebApp) -> Self {
        Self::WebApp(Box::new(value))
    }
}
impl From<MenuButtonDefault> for MenuButton {
    fn from(value: MenuButtonDefault) -> Self {
        Self::Default(value)
    }
}
/// Reply markup: one of 4 types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReplyMarkup {
    /// Inline keyboard markup.
    InlineKeyboardMarkup(Box<InlineKeyboardMarkup>),
    /// Reply keyboard markup.
    ReplyKeyboardMarkup(Box<ReplyKeyboardMarkup>),
    /// Reply keyboard remove.
    ReplyKeyboardRemove(Box<ReplyKeyboardRemove>),
    /// Force reply.
    ForceReply(Box<ForceReply>),
}

impl Serialize for ReplyMarkup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::InlineKeyboardMarkup(value) => (**value).serialize(serializer),
            Self::ReplyKeyboardMarkup(value) => (**value).serialize(serializer),
            Self::ReplyKeyboardRemove(value) => (**value).serialize(serializer),
            Self::ForceReply(value) => (**value).serialize(serializer),
        }
    }
}

impl From<InlineKeyboardMarkup> for ReplyMarkup {
    fn from(value: InlineKeyboardMarkup) -> Self {
        Self::InlineKeyboardMarkup(Box::new(value))
    }
}
impl From<ReplyKeyboardMarkup> for ReplyMarkup {
    fn from(value: ReplyKeyboardMarkup) -> Self {
        Self::ReplyKeyboardMarkup(Box::new(value))
    }
}
impl From<ReplyKeyboardRemove> for ReplyMarkup {
    fn from(value: ReplyKeyboardRemove) -> Self {
        Self::ReplyKeyboardRemove(Box::new(value))
    }
}
impl From<ForceReply> for ReplyMarkup {
    fn from(value: ForceReply) -> Self {
        Self::ForceReply(Box::new(value))
    }
}
/// Web app data, with `data` and `button_text`.
///
/// [Reference](https://core.telegram.org/bots/api#webappdata).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebAppData {
    /// Data.
    pub data: String,
    /// Button text.
    pub button_text: String,
}

impl WebAppData {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(data: impl Into<String>, button_text: impl Into<String>) -> Self {
        Self { data: data.into(), button_text: button_text.into() }
    }
}

impl Serialize for WebAppData {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("data", &self.data)?;
        map.serialize_entry("button_text", &self.button_text)?;
        map.end()
    }
}

impl de::Object for WebAppData {
    const EXPECTED: &'static str = "an object, WebAppData";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "data" => 0,
            "button_text" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut data = None;
        let mut button_text = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut data)?,
                _ => de::value(&mut map, &mut button_text)?,
            }
        }
        let Some(data) = data else { return Err(de::missing("data")) };
        let Some(button_text) = button_text else { return Err(de::missing("button_text")) };
        Ok(Self { data, button_text })
    }
}

impl<'de> Deserialize<'de> for WebAppData {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Web app info, with `url`.
///
/// [Reference](https://core.telegram.org/bots/api#webappinfo).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebAppInfo {
    /// URL.
    pub url: String,
}

impl WebAppInfo {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl Serialize for WebAppInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("url", &self.url)?;
        map.end()
    }
}

impl de::Object for WebAppInfo {
    const EXPECTED: &'static str = "an object, WebAppInfo";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "url" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut url = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut url)?;
        }
        let Some(url) = url else { return Err(de::missing("url")) };
        Ok(Self { url })
    }
}

impl<'de> Deserialize<'de> for WebAppInfo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Reply keyboard markup, with `keyboard`.
///
/// [Reference](https://core.telegram.org/bots/api#replykeyboardmarkup).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyKeyboardMarkup {
    /// Keyboard.
    pub keyboard: Vec<Vec<KeyboardButton>>,
    /// Whether it is persistent, `false` when left out.
    pub is_persistent: Option<bool>,
    /// Whether this applies: resize keyboard, `false` when left out.
    pub resize_keyboard: Option<bool>,
    /// Whether this applies: one time keyboard, `false` when left out.
    pub one_time_keyboard: Option<bool>,
    /// Input field placeholder, 1 to 64 characters.
    pub input_field_placeholder: Option<String>,
    /// Whether this applies: selective.
    pub selective: Option<bool>,
    /// Whether to force reply. Since Bot API 10.3.
    pub force_reply: Option<bool>,
}

impl ReplyKeyboardMarkup {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(keyboard: impl Into<Vec<Vec<KeyboardButton>>>) -> Self {
        Self {
            keyboard: keyboard.into(),
            is_persistent: None,
            resize_keyboard: None,
            one_time_keyboard: None,
            input_field_placeholder: None,
            selective: None,
            force_reply: None,
        }
    }
    /// Whether it is persistent, `false` when left out.
    #[must_use]
    pub fn is_persistent(mut self, is_persistent: bool) -> Self {
        self.is_persistent = Some(is_persistent);
        self
    }
    /// Whether this applies: resize keyboard, `false` when left out.
    #[must_use]
    pub fn resize_keyboard(mut self, resize_keyboard: bool) -> Self {
        self.resize_keyboard = Some(resize_keyboard);
        self
    }
    /// Whether this applies: one time keyboard, `false` when left out.
    #[must_use]
    pub fn one_time_keyboard(mut self, one_time_keyboard: bool) -> Self {
        self.one_time_keyboard = Some(one_time_keyboard);
        self
    }
    /// Input field placeholder, 1 to 64 characters.
    #[must_use]
    pub fn input_field_placeholder(mut self, input_field_placeholder: impl Into<String>) -> Self {
        self.input_field_placeholder = Some(input_field_placeholder.into());
        self
    }
    /// Whether this applies: selective.
    #[must_use]
    pub fn selective(mut self, selective: bool) -> Self {
        self.selective = Some(selective);
        self
    }
    /// Whether to force reply. Since Bot API 10.3.
    #[must_use]
    pub fn force_reply(mut self, force_reply: bool) -> Self {
        self.force_reply = Some(force_reply);
        self
    }
}

impl Serialize for ReplyKeyboardMarkup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("keyboard", &self.keyboard)?;
        if let Some(value) = &self.is_persistent {
            map.serialize_entry("is_persistent", value)?;
        }
        if let Some(value) = &self.resize_keyboard {
            map.serialize_entry("resize_keyboard", value)?;
        }
        if let Some(value) = &self.one_time_keyboard {
            map.serialize_entry("one_time_keyboard", value)?;
        }
        if let Some(value) = &self.input_field_placeholder {
            map.serialize_entry("input_field_placeholder", value)?;
        }
        if let Some(value) = &self.selective {
            map.serialize_entry("selective", value)?;
        }
        if let Some(value) = &self.force_reply {
            map.serialize_entry("force_reply", value)?;
        }
        map.end()
    }
}

impl de::Object for ReplyKeyboardMarkup {
    const EXPECTED: &'static str = "an object, ReplyKeyboardMarkup";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "keyboard" => 0,
            "is_persistent" => 1,
            "resize_keyboard" => 2,
            "one_time_keyboard" => 3,
            "input_field_placeholder" => 4,
            "selective" => 5,
            "force_reply" => 6,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut keyboard = None;
        let mut is_persistent = None;
        let mut resize_keyboard = None;
        let mut one_time_keyboard = None;
        let mut input_field_placeholder = None;
        let mut selective = None;
        let mut force_reply = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut keyboard)?,
                1 => de::value(&mut map, &mut is_persistent)?,
                2 => de::value(&mut map, &mut resize_keyboard)?,
                3 => de::value(&mut map, &mut one_time_keyboard)?,
                4 => de::value(&mut map, &mut input_field_placeholder)?,
                5 => de::value(&mut map, &mut selective)?,
                _ => de::value(&mut map, &mut force_reply)?,
            }
        }
        let Some(keyboard) = keyboard else { return Err(de::missing("keyboard")) };
        Ok(Self {
            keyboard,
            is_persistent,
            resize_keyboard,
            one_time_keyboard,
            input_field_placeholder,
            selective,
            force_reply,
        })
    }
}

impl<'de> Deserialize<'de> for ReplyKeyboardMarkup {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Keyboard button, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#keyboardbutton).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButton {
    /// Text.
    pub text: String,
    /// Icon custom emoji identifier. Since Bot API 9.4.
    pub icon_custom_emoji_id: Option<CustomEmojiId>,
    /// Style. Since Bot API 9.4.
    pub style: Option<ButtonStyle>,
    /// Request users. Since Bot API 7.0.
    pub request_users: Option<Box<KeyboardButtonRequestUsers>>,
    /// Request chat.
    pub request_chat: Option<Box<KeyboardButtonRequestChat>>,
    /// Request managed bot. Since Bot API 9.6.
    pub request_managed_bot: Option<Box<KeyboardButtonRequestManagedBot>>,
    /// Whether to request contact.
    pub request_contact: Option<bool>,
    /// Whether to request location.
    pub request_location: Option<bool>,
    /// Request poll.
    pub request_poll: Option<KeyboardButtonPollType>,
    /// Web app.
    pub web_app: Option<WebAppInfo>,
}

impl KeyboardButton {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            icon_custom_emoji_id: None,
            style: None,
            request_users: None,
            request_chat: None,
            request_managed_bot: None,
            request_contact: None,
            request_location: None,
            request_poll: None,
            web_app: None,
        }
    }
    /// Icon custom emoji identifier. Since Bot API 9.4.
    #[must_use]
    pub fn icon_custom_emoji_id(mut self, icon_custom_emoji_id: impl Into<CustomEmojiId>) -> Self {
        self.icon_custom_emoji_id = Some(icon_custom_emoji_id.into());
        self
    }
    /// Style. Since Bot API 9.4.
    #[must_use]
    pub fn style(mut self, style: impl Into<ButtonStyle>) -> Self {
        self.style = Some(style.into());
        self
    }
    /// Request users. Since Bot API 7.0.
    #[must_use]
    pub fn request_users(mut self, request_users: impl Into<KeyboardButtonRequestUsers>) -> Self {
        self.request_users = Some(Box::new(request_users.into()));
        self
    }
    /// Request chat.
    #[must_use]
    pub fn request_chat(mut self, request_chat: impl Into<KeyboardButtonRequestChat>) -> Self {
        self.request_chat = Some(Box::new(request_chat.into()));
        self
    }
    /// Request managed bot. Since Bot API 9.6.
    #[must_use]
    pub fn request_managed_bot(
        mut self,
        request_managed_bot: impl Into<KeyboardButtonRequestManagedBot>,
    ) -> Self {
        self.request_managed_bot = Some(Box::new(request_managed_bot.into()));
        self
    }
    /// Whether to request contact.
    #[must_use]
    pub fn request_contact(mut self, request_contact: bool) -> Self {
        self.request_contact = Some(request_contact);
        self
    }
    /// Whether to request location.
    #[must_use]
    pub fn request_location(mut self, request_location: bool) -> Self {
        self.request_location = Some(request_location);
        self
    }
    /// Request poll.
    #[must_use]
    pub fn request_poll(mut self, request_poll: impl Into<KeyboardButtonPollType>) -> Self {
        self.request_poll = Some(request_poll.into());
        self
    }
    /// Web app.
    #[must_use]
    pub fn web_app(mut self, web_app: impl Into<WebAppInfo>) -> Self {
        self.web_app = Some(web_app.into());
        self
    }
}

impl Serialize for KeyboardButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        if let Some(value) = &self.icon_custom_emoji_id {
            map.serialize_entry("icon_custom_emoji_id", value)?;
        }
        if let Some(value) = &self.style {
            map.serialize_entry("style", value)?;
        }
        if let Some(value) = &self.request_users {
            map.serialize_entry("request_users", &**value)?;
        }
        if let Some(value) = &self.request_chat {
            map.serialize_entry("request_chat", &**value)?;
        }
        if let Some(value) = &self.request_managed_bot {
            map.serialize_entry("request_managed_bot", &**value)?;
        }
        if let Some(value) = &self.request_contact {
            map.serialize_entry("request_contact", value)?;
        }
        if let Some(value) = &self.request_location {
            map.serialize_entry("request_location", value)?;
        }
        if let Some(value) = &self.request_poll {
            map.serialize_entry("request_poll", value)?;
        }
        if let Some(value) = &self.web_app {
            map.serialize_entry("web_app", value)?;
        }
        map.end()
    }
}

impl de::Object for KeyboardButton {
    const EXPECTED: &'static str = "an object, KeyboardButton";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            4 => match name {
                "text" => 0,
                _ => return None,
            },
            5 => match name {
                "style" => 2,
                _ => return None,
            },
            7 => match name {
                "web_app" => 9,
                _ => return None,
            },
            12 => match name {
                "request_chat" => 4,
                "request_poll" => 8,
                _ => return None,
            },
            13 => match name {
                "request_users" => 3,
                _ => return None,
            },
            15 => match name {
                "request_contact" => 6,
                _ => return None,
            },
            16 => match name {
                "request_location" => 7,
                _ => return None,
            },
            19 => match name {
                "request_managed_bot" => 5,
                _ => return None,
            },
            20 => match name {
                "icon_custom_emoji_id" => 1,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut icon_custom_emoji_id = None;
        let mut style = None;
        let mut request_users = None;
        let mut request_chat = None;
        let mut request_managed_bot = None;
        let mut request_contact = None;
        let mut request_location = None;
        let mut request_poll = None;
        let mut web_app = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                1 => de::value(&mut map, &mut icon_custom_emoji_id)?,
                2 => de::value(&mut map, &mut style)?,
                3 => de::boxed_value(&mut map, &mut request_users)?,
                4 => de::boxed_value(&mut map, &mut request_chat)?,
                5 => de::boxed_value(&mut map, &mut request_managed_bot)?,
                6 => de::value(&mut map, &mut request_contact)?,
                7 => de::value(&mut map, &mut request_location)?,
                8 => de::value(&mut map, &mut request_poll)?,
                _ => de::value(&mut map, &mut web_app)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        Ok(Self {
            text,
            icon_custom_emoji_id,
            style,
            request_users,
            request_chat,
            request_managed_bot,
            request_contact,
            request_location,
            request_poll,
            web_app,
        })
    }
}

impl<'de> Deserialize<'de> for KeyboardButton {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Keyboard button request users, with `request_id`.
///
/// [Reference](https://core.telegram.org/bots/api#keyboardbuttonrequestusers). Since Bot API 7.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButtonRequestUsers {
    /// Request identifier.
    pub request_id: RequestId,
    /// Whether this applies: user is bot.
    pub user_is_bot: Option<bool>,
    /// Whether this applies: user is premium.
    pub user_is_premium: Option<bool>,
    /// Max quantity, 1 to 10, `1` when left out.
    pub max_quantity: Option<i64>,
    /// Whether to request name. Since Bot API 7.2.
    pub request_name: Option<bool>,
    /// Whether to request username. Since Bot API 7.2.
    pub request_username: Option<bool>,
    /// Whether to request photo. Since Bot API 7.2.
    pub request_photo: Option<bool>,
}

impl KeyboardButtonRequestUsers {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(request_id: impl Into<RequestId>) -> Self {
        Self {
            request_id: request_id.into(),
            user_is_bot: None,
            user_is_premium: None,
            max_quantity: None,
            request_name: None,
            request_username: None,
            request_photo: None,
        }
    }
    /// Whether this applies: user is bot.
    #[must_use]
    pub fn user_is_bot(mut self, user_is_bot: bool) -> Self {
        self.user_is_bot = Some(user_is_bot);
        self
    }
    /// Whether this applies: user is premium.
    #[must_use]
    pub fn user_is_premium(mut self, user_is_premium: bool) -> Self {
        self.user_is_premium = Some(user_is_premium);
        self
    }
    /// Max quantity, 1 to 10, `1` when left out.
    #[must_use]
    pub fn max_quantity(mut self, max_quantity: i64) -> Self {
        self.max_quantity = Some(max_quantity);
        self
    }
    /// Whether to request name. Since Bot API 7.2.
    #[must_use]
    pub fn request_name(mut self, request_name: bool) -> Self {
        self.request_name = Some(request_name);
        self
    }
    /// Whether to request username. Since Bot API 7.2.
    #[must_use]
    pub fn request_username(mut self, request_username: bool) -> Self {
        self.request_username = Some(request_username);
        self
    }
    /// Whether to request photo. Since Bot API 7.2.
    #[must_use]
    pub fn request_photo(mut self, request_photo: bool) -> Self {
        self.request_photo = Some(request_photo);
        self
    }
}

impl Serialize for KeyboardButtonRequestUsers {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("request_id", &self.request_id)?;
        if let Some(value) = &self.user_is_bot {
            map.serialize_entry("user_is_bot", value)?;
        }
        if let Some(value) = &self.user_is_premium {
            map.serialize_entry("user_is_premium", value)?;
        }
        if let Some(value) = &self.max_quantity {
            map.serialize_entry("max_quantity", value)?;
        }
        if let Some(value) = &self.request_name {
            map.serialize_entry("request_name", value)?;
        }
        if let Some(value) = &self.request_username {
            map.serialize_entry("request_username", value)?;
        }
        if let Some(value) = &self.request_photo {
            map.serialize_entry("request_photo", value)?;
        }
        map.end()
    }
}

impl de::Object for KeyboardButtonRequestUsers {
    const EXPECTED: &'static str = "an object, KeyboardButtonRequestUsers";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "request_id" => 0,
            "user_is_bot" => 1,
            "user_is_premium" => 2,
            "max_quantity" => 3,
            "request_name" => 4,
            "request_username" => 5,
            "request_photo" => 6,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut request_id = None;
        let mut user_is_bot = None;
        let mut user_is_premium = None;
        let mut max_quantity = None;
        let mut request_name = None;
        let mut request_username = None;
        let mut request_photo = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut request_id)?,
                1 => de::value(&mut map, &mut user_is_bot)?,
                2 => de::value(&mut map, &mut user_is_premium)?,
                3 => de::int(&mut map, &mut max_quantity)?,
                4 => de::value(&mut map, &mut request_name)?,
                5 => de::value(&mut map, &mut request_username)?,
                _ => de::value(&mut map, &mut request_photo)?,
            }
        }
        let Some(request_id) = request_id else { return Err(de::missing("request_id")) };
        Ok(Self {
            request_id,
            user_is_bot,
            user_is_premium,
            max_quantity,
            request_name,
            request_username,
            request_photo,
        })
    }
}

impl<'de> Deserialize<'de> for KeyboardButtonRequestUsers {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Keyboard button request chat, with `request_id` and `chat_is_channel`.
///
/// [Reference](https://core.telegram.org/bots/api#keyboardbuttonrequestchat).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButtonRequestChat {
    /// Request identifier.
    pub request_id: RequestId,
    /// Whether this applies: chat is channel.
    pub chat_is_channel: bool,
    /// Whether this applies: chat is forum.
    pub chat_is_forum: Option<bool>,
    /// Whether this applies: chat has username.
    pub chat_has_username: Option<bool>,
    /// Whether this applies: chat is created.
    pub chat_is_created: Option<bool>,
    /// User administrator rights.
    pub user_administrator_rights: Option<ChatAdministratorRights>,
    /// Bot administrator rights.
    pub bot_administrator_rights: Option<ChatAdministratorRights>,
    /// Whether this applies: bot is member.
    pub bot_is_member: Option<bool>,
    /// Whether to request title. Since Bot API 7.2.
    pub request_title: Option<bool>,
    /// Whether to request username. Since Bot API 7.2.
    pub request_username: Option<bool>,
    /// Whether to request photo. Since Bot API 7.2.
    pub request_photo: Option<bool>,
}

impl KeyboardButtonRequestChat {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(request_id: impl Into<RequestId>) -> Self {
        Self {
            request_id: request_id.into(),
            chat_is_channel: false,
            chat_is_forum: None,
            chat_has_username: None,
            chat_is_created: None,
            user_administrator_rights: None,
            bot_administrator_rights: None,
            bot_is_member: None,
            request_title: None,
            request_username: None,
            request_photo: None,
        }
    }
    /// Whether this applies: chat is channel.
    #[must_use]
    pub fn chat_is_channel(mut self, chat_is_channel: bool) -> Self {
        self.chat_is_channel = chat_is_channel;
        self
    }
    /// Whether this applies: chat is forum.
    #[must_use]
    pub fn chat_is_forum(mut self, chat_is_forum: bool) -> Self {
        self.chat_is_forum = Some(chat_is_forum);
        self
    }
    /// Whether this applies: chat has username.
    #[must_use]
    pub fn chat_has_username(mut self, chat_has_username: bool) -> Self {
        self.chat_has_username = Some(chat_has_username);
        self
    }
    /// Whether this applies: chat is created.
    #[must_use]
    pub fn chat_is_created(mut self, chat_is_created: bool) -> Self {
        self.chat_is_created = Some(chat_is_created);
        self
    }
    /// User administrator rights.
    #[must_use]
    pub fn user_administrator_rights(
        mut self,
        user_administrator_rights: impl Into<ChatAdministratorRights>,
    ) -> Self {
        self.user_administrator_rights = Some(user_administrator_rights.into());
        self
    }
    /// Bot administrator rights.
    #[must_use]
    pub fn bot_administrator_rights(
        mut self,
        bot_administrator_rights: impl Into<ChatAdministratorRights>,
    ) -> Self {
        self.bot_administrator_rights = Some(bot_administrator_rights.into());
        self
    }
    /// Whether this applies: bot is member.
    #[must_use]
    pub fn bot_is_member(mut self, bot_is_member: bool) -> Self {
        self.bot_is_member = Some(bot_is_member);
        self
    }
    /// Whether to request title. Since Bot API 7.2.
    #[must_use]
    pub fn request_title(mut self, request_title: bool) -> Self {
        self.request_title = Some(request_title);
        self
    }
    /// Whether to request username. Since Bot API 7.2.
    #[must_use]
    pub fn request_username(mut self, request_username: bool) -> Self {
        self.request_username = Some(request_username);
        self
    }
    /// Whether to request photo. Since Bot API 7.2.
    #[must_use]
    pub fn request_photo(mut self, request_photo: bool) -> Self {
        self.request_photo = Some(request_photo);
        self
    }
}

impl Serialize for KeyboardButtonRequestChat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("request_id", &self.request_id)?;
        map.serialize_entry("chat_is_channel", &self.chat_is_channel)?;
        if let Some(value) = &self.chat_is_forum {
            map.serialize_entry("chat_is_forum", value)?;
        }
        if let Some(value) = &self.chat_has_username {
            map.serialize_entry("chat_has_username", value)?;
        }
        if let Some(value) = &self.chat_is_created {
            map.serialize_entry("chat_is_created", value)?;
        }
        if let Some(value) = &self.user_administrator_rights {
            map.serialize_entry("user_administrator_rights", value)?;
        }
        if let Some(value) = &self.bot_administrator_rights {
            map.serialize_entry("bot_administrator_rights", value)?;
        }
        if let Some(value) = &self.bot_is_member {
            map.serialize_entry("bot_is_member", value)?;
        }
        if let Some(value) = &self.request_title {
            map.serialize_entry("request_title", value)?;
        }
        if let Some(value) = &self.request_username {
            map.serialize_entry("request_username", value)?;
        }
        if let Some(value) = &self.request_photo {
            map.serialize_entry("request_photo", value)?;
        }
        map.end()
    }
}

impl de::Object for KeyboardButtonRequestChat {
    const EXPECTED: &'static str = "an object, KeyboardButtonRequestChat";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            10 => match name {
                "request_id" => 0,
                _ => return None,
            },
            13 => match name {
                "chat_is_forum" => 2,
                "bot_is_member" => 7,
                "request_title" => 8,
                "request_photo" => 10,
                _ => return None,
            },
            15 => match name {
                "chat_is_channel" => 1,
                "chat_is_created" => 4,
                _ => return None,
            },
            16 => match name {
                "request_username" => 9,
                _ => return None,
            },
            17 => match name {
                "chat_has_username" => 3,
                _ => return None,
            },
            24 => match name {
                "bot_administrator_rights" => 6,
                _ => return None,
            },
            25 => match name {
                "user_administrator_rights" => 5,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut request_id = None;
        let mut chat_is_channel = None;
        let mut chat_is_forum = None;
        let mut chat_has_username = None;
        let mut chat_is_created = None;
        let mut user_administrator_rights = None;
        let mut bot_administrator_rights = None;
        let mut bot_is_member = None;
        let mut request_title = None;
        let mut request_username = None;
        let mut request_photo = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut request_id)?,
                1 => de::value(&mut map, &mut chat_is_channel)?,
                2 => de::value(&mut map, &mut chat_is_forum)?,
                3 => de::value(&mut map, &mut chat_has_username)?,
                4 => de::value(&mut map, &mut chat_is_created)?,
                5 => de::value(&mut map, &mut user_administrator_rights)?,
                6 => de::value(&mut map, &mut bot_administrator_rights)?,
                7 => de::value(&mut map, &mut bot_is_member)?,
                8 => de::value(&mut map, &mut request_title)?,
                9 => de::value(&mut map, &mut request_username)?,
                _ => de::value(&mut map, &mut request_photo)?,
            }
        }
        let Some(request_id) = request_id else { return Err(de::missing("request_id")) };
        let Some(chat_is_channel) = chat_is_channel else {
            return Err(de::missing("chat_is_channel"));
        };
        Ok(Self {
            request_id,
            chat_is_channel,
            chat_is_forum,
            chat_has_username,
            chat_is_created,
            user_administrator_rights,
            bot_administrator_rights,
            bot_is_member,
            request_title,
            request_username,
            request_photo,
        })
    }
}

impl<'de> Deserialize<'de> for KeyboardButtonRequestChat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Keyboard button request managed bot, with `request_id`.
///
/// [Reference](https://core.telegram.org/bots/api#keyboardbuttonrequestmanagedbot). Since Bot API 9.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButtonRequestManagedBot {
    /// Request identifier.
    pub request_id: RequestId,
    /// Suggested name.
    pub suggested_name: Option<String>,
    /// Suggested username.
    pub suggested_username: Option<String>,
}

impl KeyboardButtonRequestManagedBot {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(request_id: impl Into<RequestId>) -> Self {
        Self { request_id: request_id.into(), suggested_name: None, suggested_username: None }
    }
    /// Suggested name.
    #[must_use]
    pub fn suggested_name(mut self, suggested_name: impl Into<String>) -> Self {
        self.suggested_name = Some(suggested_name.into());
        self
    }
    /// Suggested username.
    #[must_use]
    pub fn suggested_username(mut self, suggested_username: impl Into<String>) -> Self {
        self.suggested_username = Some(suggested_username.into());
        self
    }
}

impl Serialize for KeyboardButtonRequestManagedBot {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("request_id", &self.request_id)?;
        if let Some(value) = &self.suggested_name {
            map.serialize_entry("suggested_name", value)?;
        }
        if let Some(value) = &self.suggested_username {
            map.serialize_entry("suggested_username", value)?;
        }
        map.end()
    }
}

impl de::Object for KeyboardButtonRequestManagedBot {
    const EXPECTED: &'static str = "an object, KeyboardButtonRequestManagedBot";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "request_id" => 0,
            "suggested_name" => 1,
            "suggested_username" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut request_id = None;
        let mut suggested_name = None;
        let mut suggested_username = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut request_id)?,
                1 => de::value(&mut map, &mut suggested_name)?,
                _ => de::value(&mut map, &mut suggested_username)?,
            }
        }
        let Some(request_id) = request_id else { return Err(de::missing("request_id")) };
        Ok(Self { request_id, suggested_name, suggested_username })
    }
}

impl<'de> Deserialize<'de> for KeyboardButtonRequestManagedBot {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Keyboard button poll type; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#keyboardbuttonpolltype).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KeyboardButtonPollType {
    /// Which kind it is.
    pub kind: Option<String>,
}

impl KeyboardButtonPollType {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: None }
    }
    /// Which kind it is.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl Serialize for KeyboardButtonPollType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.kind {
            map.serialize_entry("type", value)?;
        }
        map.end()
    }
}

impl de::Object for KeyboardButtonPollType {
    const EXPECTED: &'static str = "an object, KeyboardButtonPollType";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "type" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut kind = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut kind)?;
        }
        Ok(Self { kind })
    }
}

impl<'de> Deserialize<'de> for KeyboardButtonPollType {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Reply keyboard remove, with `remove_keyboard`.
///
/// [Reference](https://core.telegram.org/bots/api#replykeyboardremove).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyKeyboardRemove {
    /// Whether to remove keyboard.
    pub remove_keyboard: bool,
    /// Whether this applies: selective.
    pub selective: Option<bool>,
}

impl ReplyKeyboardRemove {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { remove_keyboard: true, selective: None }
    }
    /// Whether to remove keyboard.
    #[must_use]
    pub fn remove_keyboard(mut self, remove_keyboard: bool) -> Self {
        self.remove_keyboard = remove_keyboard;
        self
    }
    /// Whether this applies: selective.
    #[must_use]
    pub fn selective(mut self, selective: bool) -> Self {
        self.selective = Some(selective);
        self
    }
}

impl Serialize for ReplyKeyboardRemove {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("remove_keyboard", &self.remove_keyboard)?;
        if let Some(value) = &self.selective {
            map.serialize_entry("selective", value)?;
        }
        map.end()
    }
}

impl de::Object for ReplyKeyboardRemove {
    const EXPECTED: &'static str = "an object, ReplyKeyboardRemove";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "remove_keyboard" => 0,
            "selective" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut remove_keyboard = None;
        let mut selective = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut remove_keyboard)?,
                _ => de::value(&mut map, &mut selective)?,
            }
        }
        let Some(remove_keyboard) = remove_keyboard else {
            return Err(de::missing("remove_keyboard"));
        };
        Ok(Self { remove_keyboard, selective })
    }
}

impl<'de> Deserialize<'de> for ReplyKeyboardRemove {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

impl Default for ReplyKeyboardRemove {
    fn default() -> Self {
        Self::new()
    }
}

/// Inline keyboard markup, with `inline_keyboard`.
///
/// [Reference](https://core.telegram.org/bots/api#inlinekeyboardmarkup).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineKeyboardMarkup {
    /// Inline keyboard.
    pub inline_keyboard: Vec<Vec<InlineKeyboardButton>>,
    /// Whether to force reply. Since Bot API 10.3.
    pub force_reply: Option<bool>,
}

impl InlineKeyboardMarkup {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(inline_keyboard: impl Into<Vec<Vec<InlineKeyboardButton>>>) -> Self {
        Self { inline_keyboard: inline_keyboard.into(), force_reply: None }
    }
    /// Whether to force reply. Since Bot API 10.3.
    #[must_use]
    pub fn force_reply(mut self, force_reply: bool) -> Self {
        self.force_reply = Some(force_reply);
        self
    }
}

impl Serialize for InlineKeyboardMarkup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("inline_keyboard", &self.inline_keyboard)?;
        if let Some(value) = &self.force_reply {
            map.serialize_entry("force_reply", value)?;
        }
        map.end()
    }
}

impl de::Object for InlineKeyboardMarkup {
    const EXPECTED: &'static str = "an object, InlineKeyboardMarkup";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "inline_keyboard" => 0,
            "force_reply" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut inline_keyboard = None;
        let mut force_reply = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut inline_keyboard)?,
                _ => de::value(&mut map, &mut force_reply)?,
            }
        }
        let Some(inline_keyboard) = inline_keyboard else {
            return Err(de::missing("inline_keyboard"));
        };
        Ok(Self { inline_keyboard, force_reply })
    }
}

impl<'de> Deserialize<'de> for InlineKeyboardMarkup {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Inline keyboard button.
///
/// [Reference](https://core.telegram.org/bots/api#inlinekeyboardbutton).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineKeyboardButton {
    /// Text.
    pub text: String,
    /// Icon custom emoji identifier. Since Bot API 9.4.
    pub icon_custom_emoji_id: Option<CustomEmojiId>,
    /// Style. Since Bot API 9.4.
    pub style: Option<ButtonStyle>,
    /// URL.
    pub url: Option<String>,
    /// Callback data, 1 to 64 bytes.
    pub callback_data: Option<String>,
    /// Web app.
    pub web_app: Option<WebAppInfo>,
    /// Login URL.
    pub login_url: Option<Box<LoginUrl>>,
    /// Switch inline query.
    pub switch_inline_query: Option<String>,
    /// Switch inline query current chat.
    pub switch_inline_query_current_chat: Option<String>,
    /// Switch inline query chosen chat. Since Bot API 6.7.
    pub switch_inline_query_chosen_chat: Option<Box<SwitchInlineQueryChosenChat>>,
    /// Copy text. Since Bot API 7.11.
    pub copy_text: Option<CopyTextButton>,
    /// Callback game.
    pub callback_game: Option<CallbackGame>,
    /// Whether to pay.
    pub pay: Option<bool>,
    /// Disabled. Since Bot API 10.3.
    pub disabled: Option<DisabledButton>,
}

impl InlineKeyboardButton {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            icon_custom_emoji_id: None,
            style: None,
            url: None,
            callback_data: None,
            web_app: None,
            login_url: None,
            switch_inline_query: None,
            switch_inline_query_current_chat: None,
            switch_inline_query_chosen_chat: None,
            copy_text: None,
            callback_game: None,
            pay: None,
            disabled: None,
        }
    }
    /// Icon custom emoji identifier. Since Bot API 9.4.
    #[must_use]
    pub fn icon_custom_emoji_id(mut self, icon_custom_emoji_id: impl Into<CustomEmojiId>) -> Self {
        self.icon_custom_emoji_id = Some(icon_custom_emoji_id.into());
        self
    }
    /// Style. Since Bot API 9.4.
    #[must_use]
    pub fn style(mut self, style: impl Into<ButtonStyle>) -> Self {
        self.style = Some(style.into());
        self
    }
    /// URL.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Callback data, 1 to 64 bytes.
    #[must_use]
    pub fn callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }
    /// Web app.
    #[must_use]
    pub fn web_app(mut self, web_app: impl Into<WebAppInfo>) -> Self {
        self.web_app = Some(web_app.into());
        self
    }
    /// Login URL.
    #[must_use]
    pub fn login_url(mut self, login_url: impl Into<LoginUrl>) -> Self {
        self.login_url = Some(Box::new(login_url.into()));
        self
    }
    /// Switch inline query.
    #[must_use]
    pub fn switch_inline_query(mut self, switch_inline_query: impl Into<String>) -> Self {
        self.switch_inline_query = Some(switch_inline_query.into());
        self
    }
    /// Switch inline query current chat.
    #[must_use]
    pub fn switch_inline_query_current_chat(
        mut self,
        switch_inline_query_current_chat: impl Into<String>,
    ) -> Self {
        self.switch_inline_query_current_chat = Some(switch_inline_query_current_chat.into());
        self
    }
    /// Switch inline query chosen chat. Since Bot API 6.7.
    #[must_use]
    pub fn switch_inline_query_chosen_chat(
        mut self,
        switch_inline_query_chosen_chat: impl Into<SwitchInlineQueryChosenChat>,
    ) -> Self {
        self.switch_inline_query_chosen_chat =
            Some(Box::new(switch_inline_query_chosen_chat.into()));
        self
    }
    /// Copy text. Since Bot API 7.11.
    #[must_use]
    pub fn copy_text(mut self, copy_text: impl Into<CopyTextButton>) -> Self {
        self.copy_text = Some(copy_text.into());
        self
    }
    /// Callback game.
    #[must_use]
    pub fn callback_game(mut self, callback_game: impl Into<CallbackGame>) -> Self {
        self.callback_game = Some(callback_game.into());
        self
    }
    /// Whether to pay.
    #[must_use]
    pub fn pay(mut self, pay: bool) -> Self {
        self.pay = Some(pay);
        self
    }
    /// Disabled. Since Bot API 10.3.
    #[must_use]
    pub fn disabled(mut self, disabled: impl Into<DisabledButton>) -> Self {
        self.disabled = Some(disabled.into());
        self
    }
}

impl Serialize for InlineKeyboardButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        if let Some(value) = &self.icon_custom_emoji_id {
            map.serialize_entry("icon_custom_emoji_id", value)?;
        }
        if let Some(value) = &self.style {
            map.serialize_entry("style", value)?;
        }
        if let Some(value) = &self.url {
            map.serialize_entry("url", value)?;
        }
        if let Some(value) = &self.callback_data {
            map.serialize_entry("callback_data", value)?;
        }
        if let Some(value) = &self.web_app {
            map.serialize_entry("web_app", value)?;
        }
        if let Some(value) = &self.login_url {
            map.serialize_entry("login_url", &**value)?;
        }
        if let Some(value) = &self.switch_inline_query {
            map.serialize_entry("switch_inline_query", value)?;
        }
        if let Some(value) = &self.switch_inline_query_current_chat {
            map.serialize_entry("switch_inline_query_current_chat", value)?;
        }
        if let Some(value) = &self.switch_inline_query_chosen_chat {
            map.serialize_entry("switch_inline_query_chosen_chat", &**value)?;
        }
        if let Some(value) = &self.copy_text {
            map.serialize_entry("copy_text", value)?;
        }
        if let Some(value) = &self.callback_game {
            map.serialize_entry("callback_game", value)?;
        }
        if let Some(value) = &self.pay {
            map.serialize_entry("pay", value)?;
        }
        if let Some(value) = &self.disabled {
            map.serialize_entry("disabled", value)?;
        }
        map.end()
    }
}

impl de::Object for InlineKeyboardButton {
    const EXPECTED: &'static str = "an object, InlineKeyboardButton";

    fn find(name: &str) -> Option<u8> {
        Some(match name.len() {
            3 => match name {
                "url" => 3,
                "pay" => 12,
                _ => return None,
            },
            4 => match name {
                "text" => 0,
                _ => return None,
            },
            5 => match name {
                "style" => 2,
                _ => return None,
            },
            7 => match name {
                "web_app" => 5,
                _ => return None,
            },
            8 => match name {
                "disabled" => 13,
                _ => return None,
            },
            9 => match name {
                "login_url" => 6,
                "copy_text" => 10,
                _ => return None,
            },
            13 => match name {
                "callback_data" => 4,
                "callback_game" => 11,
                _ => return None,
            },
            19 => match name {
                "switch_inline_query" => 7,
                _ => return None,
            },
            20 => match name {
                "icon_custom_emoji_id" => 1,
                _ => return None,
            },
            31 => match name {
                "switch_inline_query_chosen_chat" => 9,
                _ => return None,
            },
            32 => match name {
                "switch_inline_query_current_chat" => 8,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut icon_custom_emoji_id = None;
        let mut style = None;
        let mut url = None;
        let mut callback_data = None;
        let mut web_app = None;
        let mut login_url = None;
        let mut switch_inline_query = None;
        let mut switch_inline_query_current_chat = None;
        let mut switch_inline_query_chosen_chat = None;
        let mut copy_text = None;
        let mut callback_game = None;
        let mut pay = None;
        let mut disabled = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                1 => de::value(&mut map, &mut icon_custom_emoji_id)?,
                2 => de::value(&mut map, &mut style)?,
                3 => de::value(&mut map, &mut url)?,
                4 => de::value(&mut map, &mut callback_data)?,
                5 => de::value(&mut map, &mut web_app)?,
                6 => de::boxed_value(&mut map, &mut login_url)?,
                7 => de::value(&mut map, &mut switch_inline_query)?,
                8 => de::value(&mut map, &mut switch_inline_query_current_chat)?,
                9 => de::boxed_value(&mut map, &mut switch_inline_query_chosen_chat)?,
                10 => de::value(&mut map, &mut copy_text)?,
                11 => de::value(&mut map, &mut callback_game)?,
                12 => de::value(&mut map, &mut pay)?,
                _ => de::value(&mut map, &mut disabled)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        Ok(Self {
            text,
            icon_custom_emoji_id,
            style,
            url,
            callback_data,
            web_app,
            login_url,
            switch_inline_query,
            switch_inline_query_current_chat,
            switch_inline_query_chosen_chat,
            copy_text,
            callback_game,
            pay,
            disabled,
        })
    }
}

impl<'de> Deserialize<'de> for InlineKeyboardButton {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Login URL, with `url`.
///
/// [Reference](https://core.telegram.org/bots/api#loginurl).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginUrl {
    /// URL.
    pub url: String,
    /// Forward text.
    pub forward_text: Option<String>,
    /// Bot username.
    pub bot_username: Option<String>,
    /// Whether to request write access.
    pub request_write_access: Option<bool>,
}

impl LoginUrl {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), forward_text: None, bot_username: None, request_write_access: None }
    }
    /// Forward text.
    #[must_use]
    pub fn forward_text(mut self, forward_text: impl Into<String>) -> Self {
        self.forward_text = Some(forward_text.into());
        self
    }
    /// Bot username.
    #[must_use]
    pub fn bot_username(mut self, bot_username: impl Into<String>) -> Self {
        self.bot_username = Some(bot_username.into());
        self
    }
    /// Whether to request write access.
    #[must_use]
    pub fn request_write_access(mut self, request_write_access: bool) -> Self {
        self.request_write_access = Some(request_write_access);
        self
    }
}

impl Serialize for LoginUrl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("url", &self.url)?;
        if let Some(value) = &self.forward_text {
            map.serialize_entry("forward_text", value)?;
        }
        if let Some(value) = &self.bot_username {
            map.serialize_entry("bot_username", value)?;
        }
        if let Some(value) = &self.request_write_access {
            map.serialize_entry("request_write_access", value)?;
        }
        map.end()
    }
}

impl de::Object for LoginUrl {
    const EXPECTED: &'static str = "an object, LoginUrl";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "url" => 0,
            "forward_text" => 1,
            "bot_username" => 2,
            "request_write_access" => 3,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut url = None;
        let mut forward_text = None;
        let mut bot_username = None;
        let mut request_write_access = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut url)?,
                1 => de::value(&mut map, &mut forward_text)?,
                2 => de::value(&mut map, &mut bot_username)?,
                _ => de::value(&mut map, &mut request_write_access)?,
            }
        }
        let Some(url) = url else { return Err(de::missing("url")) };
        Ok(Self { url, forward_text, bot_username, request_write_access })
    }
}

impl<'de> Deserialize<'de> for LoginUrl {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Switch inline query chosen chat; every field is optional.
///
/// [Reference](https://core.telegram.org/bots/api#switchinlinequerychosenchat). Since Bot API 6.7.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SwitchInlineQueryChosenChat {
    /// Query.
    pub query: Option<String>,
    /// Whether to allow user chats.
    pub allow_user_chats: Option<bool>,
    /// Whether to allow bot chats.
    pub allow_bot_chats: Option<bool>,
    /// Whether to allow group chats.
    pub allow_group_chats: Option<bool>,
    /// Whether to allow channel chats.
    pub allow_channel_chats: Option<bool>,
}

impl SwitchInlineQueryChosenChat {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {
            query: None,
            allow_user_chats: None,
            allow_bot_chats: None,
            allow_group_chats: None,
            allow_channel_chats: None,
        }
    }
    /// Query.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
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

impl Serialize for SwitchInlineQueryChosenChat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.query {
            map.serialize_entry("query", value)?;
        }
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

impl de::Object for SwitchInlineQueryChosenChat {
    const EXPECTED: &'static str = "an object, SwitchInlineQueryChosenChat";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "query" => 0,
            "allow_user_chats" => 1,
            "allow_bot_chats" => 2,
            "allow_group_chats" => 3,
            "allow_channel_chats" => 4,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut query = None;
        let mut allow_user_chats = None;
        let mut allow_bot_chats = None;
        let mut allow_group_chats = None;
        let mut allow_channel_chats = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut query)?,
                1 => de::value(&mut map, &mut allow_user_chats)?,
                2 => de::value(&mut map, &mut allow_bot_chats)?,
                3 => de::value(&mut map, &mut allow_group_chats)?,
                _ => de::value(&mut map, &mut allow_channel_chats)?,
            }
        }
        Ok(Self {
            query,
            allow_user_chats,
            allow_bot_chats,
            allow_group_chats,
            allow_channel_chats,
        })
    }
}

impl<'de> Deserialize<'de> for SwitchInlineQueryChosenChat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Copy text button, with `text`.
///
/// [Reference](https://core.telegram.org/bots/api#copytextbutton). Since Bot API 7.11.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CopyTextButton {
    /// Text, 1 to 256 characters.
    pub text: String,
}

impl CopyTextButton {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl Serialize for CopyTextButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}

impl de::Object for CopyTextButton {
    const EXPECTED: &'static str = "an object, CopyTextButton";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut text)?;
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        Ok(Self { text })
    }
}

impl<'de> Deserialize<'de> for CopyTextButton {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Disabled button; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#disabledbutton). Since Bot API 10.3.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DisabledButton {}

impl DisabledButton {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for DisabledButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl de::Object for DisabledButton {
    const EXPECTED: &'static str = "an object, DisabledButton";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for DisabledButton {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Force reply, with `force_reply`.
///
/// [Reference](https://core.telegram.org/bots/api#forcereply).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForceReply {
    /// Whether to force reply.
    pub force_reply: bool,
    /// Input field placeholder, 1 to 64 characters.
    pub input_field_placeholder: Option<String>,
    /// Whether this applies: selective.
    pub selective: Option<bool>,
}

impl ForceReply {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self { force_reply: true, input_field_placeholder: None, selective: None }
    }
    /// Whether to force reply.
    #[must_use]
    pub fn force_reply(mut self, force_reply: bool) -> Self {
        self.force_reply = force_reply;
        self
    }
    /// Input field placeholder, 1 to 64 characters.
    #[must_use]
    pub fn input_field_placeholder(mut self, input_field_placeholder: impl Into<String>) -> Self {
        self.input_field_placeholder = Some(input_field_placeholder.into());
        self
    }
    /// Whether this applies: selective.
    #[must_use]
    pub fn selective(mut self, selective: bool) -> Self {
        self.selective = Some(selective);
        self
    }
}

impl Serialize for ForceReply {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("force_reply", &self.force_reply)?;
        if let Some(value) = &self.input_field_placeholder {
            map.serialize_entry("input_field_placeholder", value)?;
        }
        if let Some(value) = &self.selective {
            map.serialize_entry("selective", value)?;
        }
        map.end()
    }
}

impl de::Object for ForceReply {
    const EXPECTED: &'static str = "an object, ForceReply";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "force_reply" => 0,
            "input_field_placeholder" => 1,
            "selective" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut force_reply = None;
        let mut input_field_placeholder = None;
        let mut selective = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut force_reply)?,
                1 => de::value(&mut map, &mut input_field_placeholder)?,
                _ => de::value(&mut map, &mut selective)?,
            }
        }
        let Some(force_reply) = force_reply else { return Err(de::missing("force_reply")) };
        Ok(Self { force_reply, input_field_placeholder, selective })
    }
}

impl<'de> Deserialize<'de> for ForceReply {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

impl Default for ForceReply {
    fn default() -> Self {
        Self::new()
    }
}

/// Bot command, with `command` and `description`.
///
/// [Reference](https://core.telegram.org/bots/api#botcommand).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotCommand {
    /// Command, 1 to 32 characters.
    pub command: String,
    /// Description, 1 to 256 characters.
    pub description: String,
    /// Whether it is ephemeral. Since Bot API 10.2.
    pub is_ephemeral: Option<bool>,
}

impl BotCommand {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(command: impl Into<String>, description: impl Into<String>) -> Self {
        Self { command: command.into(), description: description.into(), is_ephemeral: None }
    }
    /// Whether it is ephemeral. Since Bot API 10.2.
    #[must_use]
    pub fn is_ephemeral(mut self, is_ephemeral: bool) -> Self {
        self.is_ephemeral = Some(is_ephemeral);
        self
    }
}

impl Serialize for BotCommand {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("command", &self.command)?;
        map.serialize_entry("description", &self.description)?;
        if let Some(value) = &self.is_ephemeral {
            map.serialize_entry("is_ephemeral", value)?;
        }
        map.end()
    }
}

impl de::Object for BotCommand {
    const EXPECTED: &'static str = "an object, BotCommand";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "command" => 0,
            "description" => 1,
            "is_ephemeral" => 2,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut command = None;
        let mut description = None;
        let mut is_ephemeral = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut command)?,
                1 => de::value(&mut map, &mut description)?,
                _ => de::value(&mut map, &mut is_ephemeral)?,
            }
        }
        let Some(command) = command else { return Err(de::missing("command")) };
        let Some(description) = description else { return Err(de::missing("description")) };
        Ok(Self { command, description, is_ephemeral })
    }
}

impl<'de> Deserialize<'de> for BotCommand {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Bot command scope default; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#botcommandscopedefault).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BotCommandScopeDefault {}

impl BotCommandScopeDefault {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for BotCommandScopeDefault {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "default")?;
        map.end()
    }
}

impl de::Object for BotCommandScopeDefault {
    const EXPECTED: &'static str = "an object, BotCommandScopeDefault";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for BotCommandScopeDefault {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Bot command scope all private chats; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#botcommandscopeallprivatechats).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BotCommandScopeAllPrivateChats {}

impl BotCommandScopeAllPrivateChats {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for BotCommandScopeAllPrivateChats {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "all_private_chats")?;
        map.end()
    }
}

impl de::Object for BotCommandScopeAllPrivateChats {
    const EXPECTED: &'static str = "an object, BotCommandScopeAllPrivateChats";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for BotCommandScopeAllPrivateChats {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Bot command scope all group chats; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#botcommandscopeallgroupchats).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BotCommandScopeAllGroupChats {}

impl BotCommandScopeAllGroupChats {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for BotCommandScopeAllGroupChats {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "all_group_chats")?;
        map.end()
    }
}

impl de::Object for BotCommandScopeAllGroupChats {
    const EXPECTED: &'static str = "an object, BotCommandScopeAllGroupChats";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for BotCommandScopeAllGroupChats {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Bot command scope all chat administrators; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#botcommandscopeallchatadministrators).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BotCommandScopeAllChatAdministrators {}

impl BotCommandScopeAllChatAdministrators {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for BotCommandScopeAllChatAdministrators {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "all_chat_administrators")?;
        map.end()
    }
}

impl de::Object for BotCommandScopeAllChatAdministrators {
    const EXPECTED: &'static str = "an object, BotCommandScopeAllChatAdministrators";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for BotCommandScopeAllChatAdministrators {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Bot command scope chat, with `chat_id`.
///
/// [Reference](https://core.telegram.org/bots/api#botcommandscopechat).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotCommandScopeChat {
    /// Chat identifier.
    pub chat_id: ChatTarget,
}

impl BotCommandScopeChat {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl Serialize for BotCommandScopeChat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "chat")?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl de::Object for BotCommandScopeChat {
    const EXPECTED: &'static str = "an object, BotCommandScopeChat";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "chat_id" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chat_id = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut chat_id)?;
        }
        let Some(chat_id) = chat_id else { return Err(de::missing("chat_id")) };
        Ok(Self { chat_id })
    }
}

impl<'de> Deserialize<'de> for BotCommandScopeChat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Bot command scope chat administrators, with `chat_id`.
///
/// [Reference](https://core.telegram.org/bots/api#botcommandscopechatadministrators).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotCommandScopeChatAdministrators {
    /// Chat identifier.
    pub chat_id: ChatTarget,
}

impl BotCommandScopeChatAdministrators {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

impl Serialize for BotCommandScopeChatAdministrators {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "chat_administrators")?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.end()
    }
}

impl de::Object for BotCommandScopeChatAdministrators {
    const EXPECTED: &'static str = "an object, BotCommandScopeChatAdministrators";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "chat_id" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chat_id = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut chat_id)?;
        }
        let Some(chat_id) = chat_id else { return Err(de::missing("chat_id")) };
        Ok(Self { chat_id })
    }
}

impl<'de> Deserialize<'de> for BotCommandScopeChatAdministrators {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Bot command scope chat member, with `chat_id` and `user_id`.
///
/// [Reference](https://core.telegram.org/bots/api#botcommandscopechatmember).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotCommandScopeChatMember {
    /// Chat identifier.
    pub chat_id: ChatTarget,
    /// User identifier.
    pub user_id: UserId,
}

impl BotCommandScopeChatMember {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(chat_id: impl Into<ChatTarget>, user_id: impl Into<UserId>) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into() }
    }
}

impl Serialize for BotCommandScopeChatMember {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "chat_member")?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("user_id", &self.user_id)?;
        map.end()
    }
}

impl de::Object for BotCommandScopeChatMember {
    const EXPECTED: &'static str = "an object, BotCommandScopeChatMember";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "chat_id" => 0,
            "user_id" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut chat_id = None;
        let mut user_id = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut chat_id)?,
                _ => de::value(&mut map, &mut user_id)?,
            }
        }
        let Some(chat_id) = chat_id else { return Err(de::missing("chat_id")) };
        let Some(user_id) = user_id else { return Err(de::missing("user_id")) };
        Ok(Self { chat_id, user_id })
    }
}

impl<'de> Deserialize<'de> for BotCommandScopeChatMember {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Menu button commands; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#menubuttoncommands).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MenuButtonCommands {}

impl MenuButtonCommands {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for MenuButtonCommands {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "commands")?;
        map.end()
    }
}

impl de::Object for MenuButtonCommands {
    const EXPECTED: &'static str = "an object, MenuButtonCommands";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for MenuButtonCommands {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Menu button web app, with `text` and `web_app`.
///
/// [Reference](https://core.telegram.org/bots/api#menubuttonwebapp).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MenuButtonWebApp {
    /// Text.
    pub text: String,
    /// Web app.
    pub web_app: WebAppInfo,
}

impl MenuButtonWebApp {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<String>, web_app: impl Into<WebAppInfo>) -> Self {
        Self { text: text.into(), web_app: web_app.into() }
    }
}

impl Serialize for MenuButtonWebApp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "web_app")?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("web_app", &self.web_app)?;
        map.end()
    }
}

impl de::Object for MenuButtonWebApp {
    const EXPECTED: &'static str = "an object, MenuButtonWebApp";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "text" => 0,
            "web_app" => 1,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut text = None;
        let mut web_app = None;
        while let Some(field) = de::next(&mut map, Self::find)? {
            match field {
                0 => de::value(&mut map, &mut text)?,
                _ => de::value(&mut map, &mut web_app)?,
            }
        }
        let Some(text) = text else { return Err(de::missing("text")) };
        let Some(web_app) = web_app else { return Err(de::missing("web_app")) };
        Ok(Self { text, web_app })
    }
}

impl<'de> Deserialize<'de> for MenuButtonWebApp {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Menu button default; it has no fields.
///
/// [Reference](https://core.telegram.org/bots/api#menubuttondefault).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MenuButtonDefault {}

impl MenuButtonDefault {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Serialize for MenuButtonDefault {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "default")?;
        map.end()
    }
}

impl de::Object for MenuButtonDefault {
    const EXPECTED: &'static str = "an object, MenuButtonDefault";

    fn find(name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        de::next(&mut map, Self::find)?;
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for MenuButtonDefault {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}

/// Prepared keyboard button, with `id`.
///
/// [Reference](https://core.telegram.org/bots/api#preparedkeyboardbutton). Since Bot API 9.6.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreparedKeyboardButton {
    /// Identifier.
    pub id: String,
}

impl PreparedKeyboardButton {
    /// With everything that has to be there, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Serialize for PreparedKeyboardButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}

impl de::Object for PreparedKeyboardButton {
    const EXPECTED: &'static str = "an object, PreparedKeyboardButton";

    fn find(name: &str) -> Option<u8> {
        Some(match name {
            "id" => 0,
            _ => return None,
        })
    }

    fn decode<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut id = None;
        while de::next(&mut map, Self::find)?.is_some() {
            de::value(&mut map, &mut id)?;
        }
        let Some(id) = id else { return Err(de::missing("id")) };
        Ok(Self { id })
    }
}

impl<'de> Deserialize<'de> for PreparedKeyboardButton {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(de::ObjectVisitor(std::marker::PhantomData))
    }
}
