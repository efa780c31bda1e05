//! How the world looks in the Bot API's JSON.

use serde_json::{Map, Value, json};

use super::chat::ChatKind;
use super::message::Service;
use super::{Chat, GROUP_ANONYMOUS_BOT, Message, World};
use crate::ids::{ChatId, UserId};

impl World {
    /// The bot as `getMe` shows it.
    pub(crate) fn me_json(&self) -> Value {
        let mut json = self.user_json(self.setup.bot);
        let more = json!({
            "can_join_groups": true,
            "can_read_all_group_messages": !self.setup.privacy,
            "supports_guest_queries": false,
            "supports_inline_queries": true,
            "can_connect_to_business": false,
            "has_main_web_app": false,
            "has_topics_enabled": false,
            "allows_users_to_create_topics": false,
            "can_manage_bots": false,
            "supports_join_request_queries": false,
        });
        if let (Value::Object(json), Value::Object(more)) = (&mut json, more) {
            json.extend(more);
        }
        json
    }

    /// A user, the bot, or the account that stands for a group.
    pub(crate) fn user_json(&self, id: UserId) -> Value {
        if id == self.setup.bot {
            return json!({
                "id": id, "is_bot": true,
                "first_name": self.setup.bot_name, "username": self.setup.bot_username,
            });
        }
        let Some(user) = self.user(id) else {
            return json!({
                "id": GROUP_ANONYMOUS_BOT, "is_bot": true,
                "first_name": "Group", "username": "GroupAnonymousBot",
            });
        };
        let mut json = json!({"id": id, "is_bot": false, "first_name": user.first_name});
        if let Some(language) = &user.language {
            json["language_code"] = json!(language);
        }
        if let Some(username) = &user.username {
            json["username"] = json!(username);
        }
        json
    }

    /// A chat as it stands in messages.
    pub(crate) fn chat_json(&self, chat: &Chat) -> Value {
        match &chat.kind {
            ChatKind::Private => {
                let user = self.user_json(UserId(chat.id.0));
                let mut json = json!({"id": chat.id, "type": "private"});
                for name in ["first_name", "username"] {
                    if let Some(value) = user.get(name) {
                        json[name] = value.clone();
                    }
                }
                json
            }
            // The real server sends these two here as well, though no reference lists them.
            ChatKind::Group { title } => json!({
                "id": chat.id, "type": "group", "title": title,
                "all_members_are_administrators": false,
                "accepted_gift_types": gift_types(false),
            }),
            ChatKind::Supergroup { title } => {
                json!({"id": chat.id, "type": "supergroup", "title": title})
            }
            ChatKind::Channel { title } => {
                json!({"id": chat.id, "type": "channel", "title": title})
            }
        }
    }

    /// A chat as `getChat` shows it.
    pub(crate) fn full_chat_json(&self, chat: &Chat) -> Value {
        let mut json = self.chat_json(chat);
        let private = chat.kind == ChatKind::Private;
        json["accent_color_id"] = json!(chat.id.0.unsigned_abs() % 7);
        json["max_reaction_count"] = json!(11);
        json["accepted_gift_types"] = gift_types(private);
        if private {
            if let Some(username) = json.get("username").cloned() {
                json["active_usernames"] = json!([username]);
            }
        } else if !chat.is_channel() {
            json["permissions"] = permissions();
        }
        let newest = chat.pinned.iter().rev().find_map(|id| chat.message(*id));
        if let Some(message) = newest {
            json["pinned_message"] = self.flat_message_json(message);
        }
        if matches!(chat.kind, ChatKind::Supergroup { .. }) {
            json["join_to_send_messages"] = json!(true);
        }
        json
    }

    /// A message, with the one it answers to, but not the one that answers to.
    pub(crate) fn message_json(&self, message: &Message) -> Value {
        let mut json = self.flat_message_json(message);
        if let Some(inner) = &message.reply_to {
            json["reply_to_message"] = self.flat_message_json(inner);
        }
        json
    }

    fn flat_message_json(&self, message: &Message) -> Value {
        let mut json = Map::new();
        json.insert("message_id".into(), message.id.into());
        if !message.is_post() {
            json.insert("from".into(), self.user_json(UserId(message.from)));
        }
        json.insert("date".into(), message.date.into());
        if let Some(chat) = self.chat(ChatId(message.chat)) {
            let chat = self.chat_json(chat);
            if message.is_post() || message.from == GROUP_ANONYMOUS_BOT.0 {
                json.insert("sender_chat".into(), chat.clone());
            }
            json.insert("chat".into(), chat);
        }
        if let Some(service) = &message.service {
            self.add_service(&mut json, service);
            json.extend(message.more.clone());
            return json.into();
        }
        if let Some(date) = message.edit_date {
            json.insert("edit_date".into(), date.into());
        }
        let (text, entities) = match message.media {
            None => ("text", "entities"),
            Some(_) => ("caption", "caption_entities"),
        };
        if message.media.is_none() || !message.text.is_empty() {
            json.insert(text.into(), message.text.as_str().into());
        }
        if !message.entities.is_empty() {
            let user = |id| self.user(UserId(id)).map(|user| self.user_json(user.id));
            let list = message.entities.iter().map(|entity| entity.to_json(user)).collect();
            json.insert(entities.into(), Value::Array(list));
        }
        json.extend(message.more.clone());
        // Only inline keyboards are part of a message; the others change the app's keyboard.
        if let Some(markup) = &message.reply_markup
            && markup.get("inline_keyboard").is_some()
        {
            json.insert("reply_markup".into(), markup.clone());
        }
        json.into()
    }

    fn add_service(&self, json: &mut Map<String, Value>, service: &Service) {
        match service {
            Service::Other => {}
            Service::GroupCreated => {
                json.insert("group_chat_created".into(), true.into());
            }
            Service::ChannelCreated => {
                json.insert("channel_chat_created".into(), true.into());
            }
            Service::NewMember(user) => {
                let user = self.user_json(*user);
                json.insert("new_chat_participant".into(), user.clone());
                json.insert("new_chat_member".into(), user.clone());
                json.insert("new_chat_members".into(), Value::Array(vec![user]));
            }
            Service::LeftMember(user) => {
                let user = self.user_json(*user);
                json.insert("left_chat_participant".into(), user.clone());
                json.insert("left_chat_member".into(), user);
            }
            Service::MigratedTo(chat) => {
                json.insert("migrate_to_chat_id".into(), chat.0.into());
            }
            Service::MigratedFrom(chat) => {
                json.insert("migrate_from_chat_id".into(), chat.0.into());
            }
        }
    }
}

fn gift_types(accepted: bool) -> Value {
    json!({
        "unlimited_gifts": accepted, "limited_gifts": accepted, "unique_gifts": accepted,
        "premium_subscription": accepted, "gifts_from_channels": accepted,
    })
}

fn permissions() -> Value {
    let names = [
        "can_send_messages",
        "can_send_media_messages",
        "can_send_audios",
        "can_send_documents",
        "can_send_photos",
        "can_send_videos",
        "can_send_video_notes",
        "can_send_voice_notes",
        "can_send_polls",
        "can_send_other_messages",
        "can_add_web_page_previews",
        "can_change_info",
        "can_invite_users",
        "can_pin_messages",
        "can_manage_topics",
    ];
    names.into_iter().map(|name| (name.to_owned(), Value::Bool(true))).collect::<Map<_, _>>().into()
}
