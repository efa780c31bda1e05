//! Who is what in a group: members, administrators, who asks to join, who was thrown out.

use std::time::Duration;

use serde_json::{Value, json};

use super::chat::{ChatKind, Standing};
use super::groups::add_rights;
use super::message::Service;
use super::{Chat, Draft, News, World};
use crate::error::ApiError;
use crate::ids::{ChatId, MessageId, UserId};

impl World {
    /// What somebody is in a chat, by the names of the Bot API.
    pub(crate) fn status(&self, chat: &Chat, user: UserId) -> &'static str {
        let member = if user == self.setup.bot {
            chat.bot == Standing::In
        } else {
            chat.members.contains(&user)
        };
        match (member, chat.admins.contains(&user)) {
            (true, _) if chat.creator == user && chat.title().is_some() => "creator",
            (true, true) => "administrator",
            (true, false) => "member",
            (false, _) if chat.banned.contains(&user) => "kicked",
            (false, _) => "left",
        }
    }

    /// Somebody as a member of a chat.
    pub(super) fn member_json(&self, chat: &Chat, user: UserId, status: &str) -> Value {
        let mut json = json!({"user": self.user_json(user), "status": status});
        match status {
            "creator" => json["is_anonymous"] = json!(false),
            "kicked" => json["until_date"] = json!(0),
            "administrator" => add_rights(&mut json, chat.is_channel()),
            _ => {}
        }
        json
    }

    /// The update about a change of somebody's membership, if the bot gets it: it hears of its
    /// own, and as an administrator of others'.
    pub(super) fn member_news(
        &self,
        chat: ChatId,
        by: UserId,
        user: UserId,
        (old, new): (&str, &str),
        now: Duration,
    ) -> Option<News> {
        let place = self.chat(chat)?;
        let own = user == self.setup.bot;
        if !own && (!place.admins.contains(&self.setup.bot) || place.bot != Standing::In) {
            return None;
        }
        let body = json!({
            "chat": self.chat_json(place),
            "from": self.user_json(by),
            "date": now.as_secs(),
            "old_chat_member": self.member_json(place, user, old),
            "new_chat_member": self.member_json(place, user, new),
        });
        Some(News { kind: if own { "my_chat_member" } else { "chat_member" }, body, date: now })
    }

    /// Makes somebody, or the bot, an administrator, or takes that back.
    pub(crate) fn promote(
        &mut self,
        chat: ChatId,
        by: UserId,
        user: UserId,
        up: bool,
        now: Duration,
    ) -> Option<News> {
        let chat = self.current(chat);
        let place = self.chat(chat)?;
        let old = self.status(place, user);
        let place = self.chats.get_mut(&chat)?;
        let changed = match (old, up) {
            ("member", true) => place.admins.insert(user),
            ("administrator", false) => place.admins.remove(&user),
            _ => false,
        };
        let new = if up { "administrator" } else { "member" };
        // One that steps down hears of that itself.
        changed.then(|| self.member_news(chat, by, user, (old, new), now)).flatten()
    }

    /// Somebody asks to be let into a group; the bot is asked as an administrator.
    pub(crate) fn ask_to_join(
        &mut self,
        chat: ChatId,
        user: UserId,
        now: Duration,
    ) -> Option<News> {
        let chat = self.current(chat);
        let place = self.chats.get_mut(&chat)?;
        if place.members.contains(&user) || !place.requests.insert(user) {
            return None;
        }
        let place = self.chat(chat)?;
        if !place.admins.contains(&self.setup.bot) || place.bot != Standing::In {
            return None;
        }
        let body = json!({
            "chat": self.chat_json(place),
            "from": self.user_json(user),
            "user_chat_id": user,
            "date": now.as_secs(),
        });
        self.note(chat, user, "(asked to join)");
        let private = user.private_chat();
        let known = self.chats.entry(private);
        known.or_insert_with(|| Chat::new(private, ChatKind::Private, user, Standing::NotMet));
        Some(News { kind: "chat_join_request", body, date: now })
    }

    /// `approveChatJoinRequest` and `declineChatJoinRequest`.
    pub(crate) fn decide_request(
        &mut self,
        chat: ChatId,
        user: UserId,
        welcome: bool,
        now: Duration,
    ) -> Result<Vec<News>, ApiError> {
        let place = self.managed_chat(chat)?;
        if place.members.contains(&user) {
            return Err(ApiError::bad_request("USER_ALREADY_PARTICIPANT"));
        }
        let asked = self.chats.get_mut(&chat).is_some_and(|place| place.requests.remove(&user));
        if !asked {
            return Err(ApiError::bad_request("HIDE_REQUESTER_MISSING"));
        }
        if !welcome {
            return Ok(Vec::new());
        }
        let mut news = self.join(chat, user, now);
        if let Some(told) = news.iter_mut().find(|news| news.kind == "chat_member") {
            told.body["via_join_request"] = json!(true);
            told.body["from"] = self.user_json(self.setup.bot);
        }
        Ok(news)
    }

    /// `banChatMember` and `unbanChatMember`.
    pub(crate) fn ban(
        &mut self,
        chat: ChatId,
        user: UserId,
        welcome: bool,
        now: Duration,
    ) -> Result<Vec<News>, ApiError> {
        let place = self.writable_chat(chat)?;
        let refused = |what| Err(ApiError::bad_request(what));
        let bot = self.setup.bot;
        if user == bot {
            return refused("can't restrict self");
        }
        if self.user(user).is_none() {
            return refused("user not found");
        }
        if !place.admins.contains(&bot) {
            return refused("not enough rights to restrict/unrestrict chat member");
        }
        let old = self.status(place, user);
        if welcome {
            if let Some(place) = self.chats.get_mut(&chat) {
                place.banned.remove(&user);
            }
            let was = old == "kicked";
            let news = was.then(|| self.member_news(chat, bot, user, (old, "left"), now));
            return Ok(news.flatten().into_iter().collect());
        }
        match old {
            "creator" => return refused("can't remove chat owner"),
            "administrator" => return refused("user is an administrator of the chat"),
            "kicked" => return Ok(Vec::new()),
            _ => {}
        }
        if let Some(place) = self.chats.get_mut(&chat) {
            place.members.remove(&user);
            place.banned.insert(user);
        }
        let mut news = Vec::new();
        if old == "member" && self.chat(chat).is_some_and(|place| !place.is_channel()) {
            news.extend(self.tell(chat, bot, Service::LeftMember(user), now));
        }
        news.extend(self.member_news(chat, bot, user, (old, "kicked"), now));
        Ok(news)
    }

    /// `leaveChat`.
    pub(crate) fn leave_chat(&mut self, chat: ChatId, now: Duration) -> Result<News, ApiError> {
        let place = self.writable_chat(chat)?;
        if place.title().is_none() {
            return Err(ApiError::bad_request(
                "chat member status can't be changed in private chats",
            ));
        }
        let bot = self.setup.bot;
        let old = self.status(place, bot);
        if let Some(place) = self.chats.get_mut(&chat) {
            place.bot = Standing::Out;
            place.admins.remove(&bot);
        }
        self.note(chat, bot, "(left)");
        let news = self.member_news(chat, bot, bot, (old, "left"), now);
        news.ok_or_else(|| ApiError::bad_request("chat not found"))
    }

    /// `getChatMember`.
    pub(crate) fn chat_member(&self, chat: ChatId, user: UserId) -> Result<Value, ApiError> {
        let place = self.find_chat(chat)?;
        if user.0 <= 0 {
            return Err(ApiError::bad_request("invalid user_id specified"));
        }
        if user != self.setup.bot && self.user(user).is_none() {
            return Err(ApiError::bad_request("user not found"));
        }
        Ok(self.member_json(place, user, self.status(place, user)))
    }

    /// `getChatAdministrators`: the owner first; the bot only when bots are asked for.
    pub(crate) fn administrators(&self, chat: ChatId, bots: bool) -> Result<Value, ApiError> {
        let place = self.find_chat(chat)?;
        if place.kind == ChatKind::Private {
            return Err(ApiError::bad_request("there are no administrators in the private chat"));
        }
        let all = std::iter::once(&place.creator).chain(&place.admins);
        let all = all.filter(|user| bots || **user != self.setup.bot);
        Ok(all.map(|user| self.member_json(place, *user, self.status(place, *user))).collect())
    }

    /// `pinChatMessage`: the bot hears of the service message.
    pub(crate) fn pin(
        &mut self,
        chat: ChatId,
        id: MessageId,
        now: Duration,
    ) -> Result<Vec<News>, ApiError> {
        let place = self.pinnable_chat(chat)?;
        let message = Self::message_of_request(place, id, "pin")?;
        if let Some(place) = self.chats.get_mut(&chat) {
            place.pinned.retain(|pinned| *pinned != id);
            place.pinned.push(id);
        }
        let pinned = self.message_json(&message);
        let draft = Draft::service("pinned_message", pinned);
        let Some(told) = self.drafted(self.setup.bot, chat, draft, now) else {
            return Ok(Vec::new());
        };
        let told = self.add(told);
        Ok(vec![self.news(&told, now)])
    }

    /// `unpinChatMessage`, which takes the newest without an id, and `unpinAllChatMessages`.
    pub(crate) fn unpin(
        &mut self,
        chat: ChatId,
        id: Option<MessageId>,
        all: bool,
    ) -> Result<Vec<News>, ApiError> {
        self.pinnable_chat(chat)?;
        if let Some(place) = self.chats.get_mut(&chat) {
            let newest = place.pinned.last().copied();
            let id = id.or(newest);
            if !all && !id.is_some_and(|id| place.pinned.contains(&id)) {
                return Err(ApiError::bad_request("message to unpin not found"));
            }
            place.pinned.retain(|pinned| !all && Some(*pinned) != id);
        }
        Ok(Vec::new())
    }

    /// The chat, if the bot may pin messages in it.
    fn pinnable_chat(&self, chat: ChatId) -> Result<&Chat, ApiError> {
        let place = self.writable_chat(chat)?;
        if place.title().is_some() && !place.admins.contains(&self.setup.bot) {
            let what = "not enough rights to manage pinned messages in the chat";
            return Err(ApiError::bad_request(what));
        }
        Ok(place)
    }

    /// The chat, if the bot is an administrator of it.
    fn managed_chat(&self, chat: ChatId) -> Result<&Chat, ApiError> {
        let place = self.writable_chat(chat)?;
        if place.admins.contains(&self.setup.bot) {
            Ok(place)
        } else {
            Err(ApiError::bad_request("not enough rights"))
        }
    }
}
