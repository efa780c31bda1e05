//! Keyboards that take the place of a person's own, and the wish for a reply.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::{Chat, Message, News, World};
use crate::ids::{ChatId, MessageId, UserId};

/// A button a person can press.
#[derive(Debug)]
pub(crate) enum Button {
    /// One below a message.
    Inline(Arc<Message>, Value),
    /// One of the keyboard.
    Key(Arc<Message>, Value),
}

impl World {
    /// The newest button of this text that the person has in a chat.
    pub(crate) fn button(&self, user: UserId, chat: ChatId, text: &str) -> Option<Button> {
        let keyboard = self.keyboard(user, chat);
        for message in self.chat(chat)?.messages().rev() {
            if let Some(button) = message.button(text) {
                return Some(Button::Inline(message.clone(), button.clone()));
            }
            if let Some(button) = message.find("keyboard", text)
                && keyboard.as_ref().is_some_and(|keyboard| keyboard.id == message.id)
            {
                return Some(Button::Key(message.clone(), button.clone()));
            }
        }
        None
    }

    /// The message whose keyboard the person has now.
    pub(crate) fn keyboard(&self, user: UserId, chat: ChatId) -> Option<Arc<Message>> {
        let newest = |message: &Message| !message.rows("keyboard").is_empty();
        self.wish(user, chat, |message| newest(message) || message.marked("remove_keyboard"))
            .filter(|message| newest(message))
    }

    /// The message that the person is asked to reply to.
    pub(crate) fn forced_reply(&self, user: UserId, chat: ChatId) -> Option<Arc<Message>> {
        self.wish(user, chat, |message| message.reply_markup.is_some() && message.button_free())
            .filter(|message| message.marked("force_reply"))
    }

    /// What the person's next message answers to when the bot asked for a reply; asked for once.
    pub(super) fn take_forced_reply(&mut self, user: UserId, chat: ChatId) -> Option<MessageId> {
        let id = MessageId(self.forced_reply(user, chat)?.id);
        self.done_with.insert((chat, user, id));
        Some(id)
    }

    /// The bot's newest message with such a wish to the person, unless that is done with.
    fn wish(
        &self,
        user: UserId,
        chat: ChatId,
        is_it: impl Fn(&Message) -> bool,
    ) -> Option<Arc<Message>> {
        // Most chats have none, and needn't be looked through.
        let place = self.chat(chat).filter(|place| place.had_keyboard)?;
        let mut newest = place.messages().rev().filter(|message| message.by_bot);
        let message = newest.find(|m| is_it(m) && self.is_for(user, place, m))?;
        let done = self.done_with.contains(&(chat, user, MessageId(message.id)));
        (!done).then(|| message.clone())
    }

    /// Whether a keyboard is the person's: a selective one is for who is mentioned or answered.
    fn is_for(&self, user: UserId, place: &Chat, message: &Message) -> bool {
        if place.title().is_none() || !message.marked("selective") {
            return true;
        }
        let name = self.user(user).and_then(|user| user.username.as_deref());
        let mentioned = message.entities.iter().any(|entity| {
            let word = entity.slice(&message.text).unwrap_or_default();
            let named = word.strip_prefix('@').zip(name).is_some_and(|(word, name)| word == name);
            entity.mentioned() == Some(user.0) || (entity.kind() == "mention" && named)
        });
        mentioned || message.reply_to.as_ref().is_some_and(|to| to.from == user.0)
    }

    /// Somebody presses a key; `None` for one whose effect isn't simulated.
    pub(crate) fn press_key(
        &mut self,
        user: UserId,
        message: &Message,
        key: &Value,
        now: Duration,
    ) -> Option<Vec<News>> {
        let chat = ChatId(message.chat);
        let place = self.chat(chat)?;
        // In groups the apps answer to the keyboard's message, so that the bot sees it.
        let reply_to = place.title().map(|_| MessageId(message.id));
        let asks = |name: &str| key.get(name).is_some_and(|value| value != false);
        let news = if asks("request_contact") {
            self.share(user, chat, "contact", self.contact_json(user), now)
        } else if asks("request_location") {
            let place = json!({"latitude": 52.520_008, "longitude": 13.404_954});
            self.share(user, chat, "location", place, now)
        } else if ["request_users", "request_chat", "request_poll", "web_app"].into_iter().any(asks)
        {
            return None;
        } else {
            self.say(user, chat, key["text"].as_str()?, reply_to, now).1
        };
        if message.marked("one_time_keyboard") {
            self.done_with.insert((chat, user, MessageId(message.id)));
        }
        Some(news)
    }

    /// A person as a contact, with a phone number made from the id.
    pub(super) fn contact_json(&self, user: UserId) -> Value {
        json!({
            "phone_number": format!("+49151{:08}", user.0 % 100_000_000),
            "first_name": self.name_of(user),
            "user_id": user,
        })
    }

    /// Somebody sends something that is no text.
    fn share(
        &mut self,
        user: UserId,
        chat: ChatId,
        media: &'static str,
        content: Value,
        now: Duration,
    ) -> Vec<News> {
        let Some(place) = self.chat(chat) else {
            return Vec::new();
        };
        let mut message = self.blank(place, user, now);
        message.media = Some(media);
        message.more.insert(media.into(), content);
        self.add_of_person(message, now).1.into_iter().collect()
    }
}

impl Message {
    /// Whether what came with it isn't an inline keyboard, and so is a wish to the person's app.
    fn button_free(&self) -> bool {
        self.rows("inline_keyboard").is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::tests::world;
    use crate::world::{Draft, Outgoing};

    const NOW: Duration = Duration::from_hours(490_896);

    /// What Ann's keyboard is in a group after the bot sent these, one after another.
    #[track_caller]
    fn check(sent: &[(&str, Value)], expected: &[&str]) {
        let mut world = world();
        let (ann, bob) = (world.person("Ann"), world.person("Bob"));
        world.change_user(ann, |user| user.username = Some("ann_tea".into()));
        let (group, _) = world.group("Tea club", &[ann, bob], NOW).unwrap();
        for (text, markup) in sent {
            let reply_markup = Some(markup.clone());
            let outgoing =
                Outgoing { draft: Draft::text(text), reply_markup, ..Outgoing::default() };
            world.send(group, outgoing, NOW).unwrap();
        }
        let keyboard = world.keyboard(ann, group);
        let keys = keyboard.map(|message| message.rows("keyboard").concat()).unwrap_or_default();
        assert_eq!(keys, expected, "{sent:?}");
    }

    fn keys(key: &str) -> Value {
        json!({"keyboard": [[{"text": key}]]})
    }

    #[test]
    fn the_newest_keyboard_counts_until_it_is_removed() {
        check(&[], &[]);
        check(&[("x", keys("Tea")), ("x", keys("Coffee"))], &["Coffee"]);
        check(&[("x", keys("Tea")), ("x", json!({"inline_keyboard": []}))], &["Tea"]);
        check(&[("x", keys("Tea")), ("x", json!({"remove_keyboard": true}))], &[]);
        check(&[("x", keys("Tea")), ("x", json!({"force_reply": true}))], &["Tea"]);
    }

    #[test]
    fn a_selective_keyboard_is_for_who_is_mentioned() {
        let mut selective = keys("Mine");
        selective["selective"] = json!(true);
        check(&[("x", keys("Tea")), ("hello @bob_tea", selective.clone())], &["Tea"]);
        check(&[("x", keys("Tea")), ("hello @ann_tea", selective)], &["Mine"]);
    }
}
