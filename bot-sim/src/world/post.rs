//! What people send besides plain texts, and what they change afterwards.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value, json};

use super::draft::Origin;
use super::message::Service;
use super::{Draft, Message, News, World};
use crate::ids::{ChatId, MessageId, UserId};
use crate::text::FormattedText;

impl World {
    /// Somebody sends something; several drafts are an album. Nothing is sent to a chat that
    /// isn't there.
    pub(crate) fn post(
        &mut self,
        user: UserId,
        chat: ChatId,
        drafts: Vec<Draft>,
        now: Duration,
    ) -> (Vec<Arc<Message>>, Vec<News>) {
        let (chat, mut news) = self.enter(user, chat, now);
        let album = (drafts.len() > 1).then(|| self.new_number());
        let mut posted = Vec::new();
        for draft in drafts {
            let forced = self.take_forced_reply(user, chat).map(|id| id.0);
            let reply_to = draft.reply_to.or(forced);
            let Some(mut message) = self.drafted(user, chat, draft, now) else {
                continue;
            };
            let place = self.chat(chat);
            message.reply_to =
                place.zip(reply_to).and_then(|(place, id)| place.message(MessageId(id))).cloned();
            if let Some(album) = &album {
                message.more.insert("media_group_id".into(), json!(album));
            }
            let (message, told) = self.add_of_person(message, now);
            news.extend(told);
            posted.push(message);
        }
        (posted, news)
    }

    /// The message that a draft becomes, with files that have ids.
    pub(super) fn drafted(
        &mut self,
        from: UserId,
        chat: ChatId,
        draft: Draft,
        now: Duration,
    ) -> Option<Message> {
        let mut more = draft.more;
        self.fill_in(draft.media, &mut more);
        if let Some(origin) = &draft.origin {
            more.extend(self.origin_members(origin, now));
        }
        if draft.via_bot {
            more.insert("via_bot".into(), self.user_json(self.setup.bot));
        }
        let text = draft.text.finished();
        let blank = self.blank(self.chat(chat)?, from, now);
        let media = draft.media;
        let service = draft.service.then_some(Service::Other);
        Some(Message { text: text.text, entities: text.entities, media, more, service, ..blank })
    }

    /// Gives files and polls what only the world has: their ids.
    fn fill_in(&mut self, media: Option<&'static str>, more: &mut Map<String, Value>) {
        let Some(kind) = media else {
            return;
        };
        let Some(content) = more.get_mut(kind) else {
            return;
        };
        let sent_before = content.is_array() || content.get("file_id").is_some();
        if super::files::KINDS.contains(&kind) && !sent_before {
            *content = self.files.make(kind, content);
        }
        if kind == "poll" && content.get("id").is_none_or(|id| id == "") {
            self.name_poll(content);
        }
        if kind == "animation" {
            let mut document = content.clone();
            if let Some(document) = document.as_object_mut() {
                document
                    .retain(|name, _| !["width", "height", "duration"].contains(&name.as_str()));
            }
            more.insert("document".into(), document);
        }
    }

    /// The members that tell where a message was forwarded from.
    pub(super) fn origin_members(&self, origin: &Origin, now: Duration) -> Map<String, Value> {
        let date = match origin {
            Origin::Message(message) => message.date,
            Origin::User(_) | Origin::Hidden(_) => now.as_secs(),
        };
        let user = |id| {
            let user = self.user_json(id);
            let origin = json!({"type": "user", "date": date, "sender_user": user});
            json!({"forward_origin": origin, "forward_from": user, "forward_date": date})
        };
        let members = match origin {
            Origin::User(id) => user(*id),
            Origin::Hidden(name) => {
                let origin = json!({"type": "hidden_user", "date": date, "sender_user_name": name});
                json!({
                    "forward_origin": origin, "forward_sender_name": name, "forward_date": date,
                })
            }
            // A forward of a forward tells of the first.
            Origin::Message(message) if message.more.contains_key("forward_origin") => {
                let old = message.more.iter().filter(|(name, _)| name.starts_with("forward_"));
                return old.map(|(name, value)| (name.clone(), value.clone())).collect();
            }
            Origin::Message(message) if message.from == message.chat && message.chat < 0 => {
                let chat = self.chat(ChatId(message.chat)).map(|chat| self.chat_json(chat));
                let id = message.id;
                json!({
                    "forward_origin":
                        {"type": "channel", "date": date, "chat": chat, "message_id": id},
                    "forward_from_chat": chat,
                    "forward_from_message_id": id,
                    "forward_date": date,
                })
            }
            Origin::Message(message) => user(UserId(message.from)),
        };
        match members {
            Value::Object(members) => members,
            _ => Map::new(),
        }
    }

    /// Somebody changes the text or caption of a message; the bot hears of it if it could see
    /// the message. `None` when there is no such message of theirs.
    pub(crate) fn edit_of_person(
        &mut self,
        user: UserId,
        chat: ChatId,
        id: MessageId,
        text: &str,
        now: Duration,
    ) -> Option<Vec<News>> {
        let chat = self.current(chat);
        let old = self.chat(chat)?.message(id)?.clone();
        let written = if old.is_post() { old.author } else { Some(UserId(old.from)) };
        if written != Some(user) {
            return None;
        }
        let text = FormattedText::typed(text);
        let new = Message { text: text.text, entities: text.entities, ..(*old).clone() };
        let seen = self.sees(&new);
        let new = self.replace(new, now);
        let kind = if new.is_post() { "edited_channel_post" } else { "edited_message" };
        let news = News { kind, body: self.message_json(&new), date: now };
        Some(seen.then_some(news).into_iter().collect())
    }

    /// Somebody takes a message away, which no bot hears of; `false` when there is none.
    pub(crate) fn remove(&mut self, user: UserId, chat: ChatId, id: MessageId) -> bool {
        let chat = self.current(chat);
        let gone = self.chats.get_mut(&chat).and_then(|place| place.remove(id));
        if let Some(message) = &gone {
            self.note(chat, user, &format!("(deleted: {})", message.shown()));
        }
        gone.is_some()
    }
}
