//! What people write, and whether the bot gets to see it.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Map;

use super::chat::{ChatKind, Standing};
use super::message::Service;
use super::{Chat, Message, News, World};
use crate::ids::{ChatId, MessageId, UserId};
use crate::text::{self, FormattedText};

impl World {
    /// Somebody writes a text; long ones are split as Telegram's apps do it.
    ///
    /// Nothing is written when the text is empty or white space only, or there is no such chat.
    /// In a group that was upgraded it stands in the supergroup.
    pub(crate) fn say(
        &mut self,
        user: UserId,
        chat: ChatId,
        text: &str,
        reply_to: Option<MessageId>,
        now: Duration,
    ) -> (Vec<Arc<Message>>, Vec<News>) {
        let mut said = Vec::new();
        let (chat, mut news) = self.enter(user, chat, now);
        let reply_to = reply_to.or_else(|| self.take_forced_reply(user, chat));
        for part in text::split(text) {
            let part = FormattedText::typed(&part);
            if part.text.is_empty() {
                continue;
            }
            let Some(place) = self.chat(chat) else {
                continue;
            };
            let message = Message {
                text: part.text,
                entities: part.entities,
                reply_to: reply_to.and_then(|id| place.message(id)).cloned(),
                ..self.blank(place, user, now)
            };
            let (message, told) = self.add_of_person(message, now);
            news.extend(told);
            said.push(message);
        }
        (said, news)
    }

    /// Somebody goes where to write: joins the group, or opens the private chat.
    pub(super) fn enter(
        &mut self,
        user: UserId,
        chat: ChatId,
        now: Duration,
    ) -> (ChatId, Vec<News>) {
        let chat = self.current(chat);
        let news = if chat == user.private_chat() {
            self.open_private(user, now).into_iter().collect()
        } else if self.chat(chat).is_some_and(|chat| !chat.members.contains(&user)) {
            self.join(chat, user, now)
        } else {
            Vec::new()
        };
        (chat, news)
    }

    /// Puts a person's message into its chat; the bot hears of it if it may see it.
    pub(super) fn add_of_person(
        &mut self,
        message: Message,
        now: Duration,
    ) -> (Arc<Message>, Option<News>) {
        let message = self.add(message);
        let news = self.sees(&message).then(|| self.news(&message, now));
        (message, news)
    }

    /// The chat itself, or what it was upgraded to.
    pub(crate) fn current(&self, chat: ChatId) -> ChatId {
        self.chat(chat).and_then(|chat| chat.upgraded_to).unwrap_or(chat)
    }

    /// The private chat, which begins with the person's first message; unblocks the bot.
    fn open_private(&mut self, user: UserId, now: Duration) -> Option<News> {
        let id = user.private_chat();
        let known = self.chats.entry(id);
        let chat =
            known.or_insert_with(|| Chat::new(id, ChatKind::Private, user, Standing::NotMet));
        chat.banned.clear();
        match std::mem::replace(&mut chat.bot, Standing::In) {
            Standing::Out => Some(self.standing_news(id, user, "kicked", "member", now)),
            Standing::In | Standing::NotMet => None,
        }
    }

    /// Somebody comes into a group or channel.
    pub(crate) fn join(&mut self, chat: ChatId, user: UserId, now: Duration) -> Vec<News> {
        let Some(place) = self.chats.get_mut(&chat) else {
            return Vec::new();
        };
        place.banned.remove(&user);
        place.requests.remove(&user);
        let came = place.members.insert(user);
        let quiet = place.is_channel();
        let told = if quiet { None } else { self.tell(chat, user, Service::NewMember(user), now) };
        let change = came.then(|| self.member_news(chat, user, user, ("left", "member"), now));
        told.into_iter().chain(change.flatten()).collect()
    }

    /// Somebody leaves a group or channel.
    pub(crate) fn leave(&mut self, chat: ChatId, user: UserId, now: Duration) -> Vec<News> {
        let chat = self.current(chat);
        let Some(old) = self.chat(chat).map(|place| self.status(place, user)) else {
            return Vec::new();
        };
        let Some(place) = self.chats.get_mut(&chat) else {
            return Vec::new();
        };
        place.admins.remove(&user);
        let went = place.members.remove(&user);
        let quiet = place.is_channel();
        let told = if quiet { None } else { self.tell(chat, user, Service::LeftMember(user), now) };
        let change = went.then(|| self.member_news(chat, user, user, (old, "left"), now));
        told.into_iter().chain(change.flatten()).collect()
    }

    /// Adds a service message; the bot hears of it if it is there.
    pub(super) fn tell(
        &mut self,
        chat: ChatId,
        user: UserId,
        service: Service,
        now: Duration,
    ) -> Option<News> {
        let place = self.chat(chat)?;
        let there = place.bot == Standing::In;
        let message = Message { service: Some(service), ..self.blank(place, user, now) };
        let message = self.add(message);
        there.then(|| self.news(&message, now))
    }

    /// A message without content, with the id that comes next in the chat.
    pub(super) fn blank(&self, chat: &Chat, from: UserId, now: Duration) -> Message {
        let id = if chat.counts_alone() { chat.following_id().0 } else { self.next_message };
        let author = chat.is_channel().then_some(from);
        Message {
            id,
            chat: chat.id.0,
            from: if chat.is_channel() { chat.id.0 } else { from.0 },
            date: now.as_secs(),
            edit_date: None,
            text: String::new(),
            entities: Vec::new(),
            reply_markup: None,
            reply_to: None,
            by_bot: from == self.setup.bot,
            author,
            inline_id: None,
            edits: 0,
            media: None,
            more: Map::new(),
            service: None,
        }
    }

    /// Puts a message into its chat and into the transcript.
    pub(super) fn add(&mut self, message: Message) -> Arc<Message> {
        self.write_down(&message);
        let message = Arc::new(message);
        if let Some(chat) = self.chats.get_mut(&ChatId(message.chat)) {
            if !chat.counts_alone() {
                self.next_message += 1;
            }
            chat.add(message.clone(), self.setup.keep);
        }
        message
    }

    /// Whether a message of a person reaches the bot.
    pub(super) fn sees(&self, message: &Message) -> bool {
        let Some(chat) = self.chat(ChatId(message.chat)) else {
            return false;
        };
        if chat.bot != Standing::In {
            return false;
        }
        let meant = || {
            self.is_command(&message.text)
                || message.reply_to.as_ref().is_some_and(|to| to.by_bot)
                || message.more.contains_key("via_bot")
                || message.service.is_some()
        };
        let open = chat.kind == ChatKind::Private || chat.is_channel();
        let admin = chat.admins.contains(&self.setup.bot);
        open || admin || !self.setup.privacy || meant()
    }

    /// Whether a text is a command that may be meant for the bot.
    fn is_command(&self, text: &str) -> bool {
        let Some(word) = text.strip_prefix('/').and_then(|rest| rest.split_whitespace().next())
        else {
            return false;
        };
        word.split_once('@')
            .is_none_or(|(_, bot)| bot.eq_ignore_ascii_case(&self.setup.bot_username))
    }

    pub(super) fn news(&self, message: &Message, now: Duration) -> News {
        let kind = if message.is_post() { "channel_post" } else { "message" };
        News { kind, body: self.message_json(message), date: now }
    }

    /// One line, or a few, in the transcript.
    fn write_down(&mut self, message: &Message) {
        let what = match &message.service {
            None | Some(Service::Other) => message.shown(),
            Some(Service::GroupCreated) => "(made the group)".into(),
            Some(Service::ChannelCreated) => "(made the channel)".into(),
            Some(Service::NewMember(_)) => "(joined)".into(),
            Some(Service::LeftMember(_)) => "(left)".into(),
            Some(Service::MigratedTo(_)) => "(upgraded the group to a supergroup)".into(),
            Some(Service::MigratedFrom(_)) => "(this was a group)".into(),
        };
        self.note(ChatId(message.chat), message.writer(), &what);
    }

    /// Writes into the transcript what somebody did in a chat.
    pub(super) fn note(&mut self, chat: ChatId, who: UserId, what: &str) {
        let title = self.chat(chat).and_then(Chat::title).map(str::to_owned);
        let with = match &title {
            None => self.name_of(UserId(chat.0)).to_owned(),
            Some(_) => String::new(),
        };
        let by_bot = who == self.setup.bot;
        let who = self.name_of(who).to_owned();
        self.transcript.add(chat.0, title, &who, &with, by_bot, what);
    }
}
