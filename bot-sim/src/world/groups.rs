//! Groups, and the bot's coming and going.

use std::time::Duration;

use serde_json::{Value, json};

use super::chat::{ChatKind, Standing};
use super::message::Service;
use super::{Chat, News, World};
use crate::ids::{ChatId, UserId};

impl World {
    /// Makes a basic group with the bot in it; the first member is its creator.
    ///
    /// `None` without a member.
    pub(crate) fn group(
        &mut self,
        title: &str,
        members: &[UserId],
        now: Duration,
    ) -> Option<(ChatId, Vec<News>)> {
        let &creator = members.first()?;
        let id = ChatId(self.next_group);
        self.next_group -= 1;
        let kind = ChatKind::Group { title: title.to_owned() };
        let mut chat = Chat::new(id, kind, creator, Standing::In);
        chat.members.extend(members);
        self.chats.insert(id, chat);
        let mut news = vec![self.standing_news(id, creator, "left", "member", now)];
        news.extend(self.tell(id, creator, Service::GroupCreated, now));
        Some((id, news))
    }

    /// Makes a channel with the bot as an administrator.
    pub(crate) fn channel(
        &mut self,
        title: &str,
        owner: UserId,
        now: Duration,
    ) -> (ChatId, Vec<News>) {
        let id = ChatId(self.next_supergroup);
        self.next_supergroup -= 1;
        let kind = ChatKind::Channel { title: title.to_owned() };
        let mut chat = Chat::new(id, kind, owner, Standing::In);
        chat.admins.insert(self.setup.bot);
        self.chats.insert(id, chat);
        self.tell(id, owner, Service::ChannelCreated, now);
        (id, vec![self.standing_news(id, owner, "left", "administrator", now)])
    }

    /// A person blocks the bot or lets it in again, or throws it out of a group or back in.
    pub(crate) fn set_standing(
        &mut self,
        chat: ChatId,
        by: UserId,
        welcome: bool,
        now: Duration,
    ) -> Option<News> {
        let bot = self.setup.bot;
        let id = self.current(chat);
        let from = self.status(self.chat(id)?, bot);
        let chat = self.chats.get_mut(&id)?;
        let (old, new) =
            if welcome { (Standing::Out, Standing::In) } else { (Standing::In, Standing::Out) };
        if chat.bot != old {
            return None;
        }
        chat.bot = new;
        chat.admins.remove(&bot);
        if welcome {
            chat.banned.remove(&bot);
        } else {
            chat.banned.insert(bot);
        }
        Some(self.standing_news(id, by, from, if welcome { "member" } else { "kicked" }, now))
    }

    /// The update about a change of the bot's own membership.
    pub(super) fn standing_news(
        &self,
        chat: ChatId,
        by: UserId,
        old: &str,
        new: &str,
        now: Duration,
    ) -> News {
        let member = |status: &str| {
            self.chat(chat).map(|place| self.member_json(place, self.setup.bot, status))
        };
        let body = json!({
            "chat": self.chat(chat).map_or(Value::Null, |chat| self.chat_json(chat)),
            "from": self.user_json(by),
            "date": now.as_secs(),
            "old_chat_member": member(old),
            "new_chat_member": member(new),
        });
        News { kind: "my_chat_member", body, date: now }
    }
}

/// What an administrator of a group or channel may do: everything but making others one.
pub(super) fn add_rights(member: &mut Value, channel: bool) {
    let always = [
        "can_manage_chat",
        "can_delete_messages",
        "can_manage_video_chats",
        "can_restrict_members",
        "can_change_info",
        "can_invite_users",
        "can_post_stories",
        "can_edit_stories",
        "can_delete_stories",
    ];
    let here: &[&str] = if channel {
        &["can_post_messages", "can_edit_messages", "can_manage_direct_messages"]
    } else {
        &["can_pin_messages", "can_manage_topics", "can_manage_tags"]
    };
    for name in always.iter().chain(here) {
        member[name] = json!(true);
    }
    for name in
        ["can_be_edited", "is_anonymous", "can_promote_members", "can_send_welcome_messages"]
    {
        member[name] = json!(false);
    }
}
