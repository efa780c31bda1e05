//! A group becomes a supergroup.

use std::time::Duration;

use super::chat::{ChatKind, Standing};
use super::message::Service;
use super::{Chat, GROUP_ANONYMOUS_BOT, Message, News, World};
use crate::ids::{ChatId, UserId};

/// One of the two service messages by which the bot hears of an upgrade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// In the old group: `migrate_to_chat_id`.
    MigrateTo,
    /// In the supergroup: `migrate_from_chat_id`, sent by the account of the group itself.
    MigrateFrom,
}

/// How the bot hears of an upgrade; by default as from Telegram.
///
/// ```
/// use bot_sim::{Sign, Upgrade};
///
/// let as_usual = Upgrade::default();
/// let unheard = Upgrade::signs([]);
/// let swapped_and_twice = Upgrade::signs([Sign::MigrateFrom, Sign::MigrateTo, Sign::MigrateFrom]);
/// # let _ = (as_usual, unheard, swapped_and_twice);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upgrade {
    signs: Vec<Sign>,
    membership: bool,
}

impl Default for Upgrade {
    /// [`Sign::MigrateTo`], then [`Sign::MigrateFrom`], once each; no `my_chat_member`.
    fn default() -> Self {
        Self::signs([Sign::MigrateTo, Sign::MigrateFrom])
    }
}

impl Upgrade {
    /// Lets the bot hear exactly these, in this order: what isn't listed is withheld, what is
    /// listed twice comes twice.
    #[must_use]
    pub fn signs(signs: impl IntoIterator<Item = Sign>) -> Self {
        Self { signs: signs.into_iter().collect(), membership: false }
    }

    /// Also sends the `my_chat_member` updates of both chats, as Telegram sometimes does.
    #[must_use]
    pub fn with_membership(mut self) -> Self {
        self.membership = true;
        self
    }
}

impl World {
    /// Upgrades a group; `None` if it isn't a basic group any more.
    pub(crate) fn upgrade(
        &mut self,
        old: ChatId,
        by: UserId,
        how: &Upgrade,
        now: Duration,
    ) -> Option<(ChatId, Vec<News>)> {
        let new = ChatId(self.next_supergroup);
        let group = self.chats.get_mut(&old).filter(|chat| chat.upgraded_to.is_none())?;
        let ChatKind::Group { title } = &group.kind else {
            return None;
        };
        let kind = ChatKind::Supergroup { title: title.clone() };
        let mut supergroup = Chat::new(new, kind, group.creator, group.bot);
        supergroup.members.clone_from(&group.members);
        supergroup.admins.clone_from(&group.admins);
        supergroup.upgraded_from = Some(old);
        group.upgraded_to = Some(new);
        self.next_supergroup -= 1;
        self.chats.insert(new, supergroup);
        self.tell(old, by, Service::MigratedTo(new), now);
        self.tell(new, GROUP_ANONYMOUS_BOT, Service::MigratedFrom(old), now);
        let mut news = Vec::new();
        if how.membership && self.chat(new).is_some_and(|chat| chat.bot == Standing::In) {
            news.push(self.standing_news(old, by, "member", "left", now));
            news.push(self.standing_news(new, by, "left", "member", now));
        }
        news.extend(how.signs.iter().filter_map(|sign| self.sign(new, *sign, now)));
        Some((new, news))
    }

    /// One of the service messages of an upgrade, again or at last.
    pub(crate) fn sign(&self, supergroup: ChatId, sign: Sign, now: Duration) -> Option<News> {
        let new = self.chat(supergroup).filter(|chat| chat.bot == Standing::In)?;
        let old = self.chat(new.upgraded_from?)?;
        let (chat, told) = match sign {
            Sign::MigrateTo => (old, Service::MigratedTo(new.id)),
            Sign::MigrateFrom => (new, Service::MigratedFrom(old.id)),
        };
        let is_it = |message: &&std::sync::Arc<Message>| message.service.as_ref() == Some(&told);
        chat.messages().find(is_it).map(|message| self.news(message, now))
    }
}
