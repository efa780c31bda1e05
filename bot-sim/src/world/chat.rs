//! One chat: who is in it and what was said.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

use super::Message;
use crate::ids::{ChatId, MessageId, UserId};

/// A chat the bot may know.
#[derive(Debug)]
pub(crate) struct Chat {
    pub(crate) id: ChatId,
    pub(crate) kind: ChatKind,
    pub(crate) members: BTreeSet<UserId>,
    pub(crate) bot: Standing,
    pub(crate) upgraded_to: Option<ChatId>,
    pub(crate) upgraded_from: Option<ChatId>,
    pub(crate) creator: UserId,
    /// Administrators besides the creator, and the bot if it is one.
    pub(crate) admins: BTreeSet<UserId>,
    pub(crate) banned: BTreeSet<UserId>,
    /// Who asked to be let in.
    pub(crate) requests: BTreeSet<UserId>,
    /// Pinned messages, oldest first.
    pub(crate) pinned: Vec<MessageId>,
    /// Whether any message ever came with a keyboard or the like.
    pub(crate) had_keyboard: bool,
    /// The newest message of the bot that a test has taken note of.
    heard: MessageId,
    /// The newest messages, oldest first; their ids grow.
    messages: VecDeque<Arc<Message>>,
    newest: MessageId,
}

/// What sort of chat it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ChatKind {
    Private,
    Group { title: String },
    Supergroup { title: String },
    Channel { title: String },
}

/// How the bot stands in a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It may write.
    In,
    /// The person never wrote to the bot.
    NotMet,
    /// The person blocked the bot, or the group threw it out.
    Out,
}

impl Chat {
    pub(crate) fn new(id: ChatId, kind: ChatKind, creator: UserId, bot: Standing) -> Self {
        Self {
            id,
            kind,
            members: BTreeSet::from([creator]),
            bot,
            upgraded_to: None,
            upgraded_from: None,
            creator,
            admins: BTreeSet::new(),
            banned: BTreeSet::new(),
            requests: BTreeSet::new(),
            pinned: Vec::new(),
            had_keyboard: false,
            heard: MessageId(0),
            messages: VecDeque::new(),
            newest: MessageId(0),
        }
    }

    /// The title of a group; `None` in a private chat.
    pub(crate) fn title(&self) -> Option<&str> {
        match &self.kind {
            ChatKind::Private => None,
            ChatKind::Group { title }
            | ChatKind::Supergroup { title }
            | ChatKind::Channel { title } => Some(title),
        }
    }

    /// Whether its messages are counted for themselves.
    pub(crate) fn counts_alone(&self) -> bool {
        matches!(self.kind, ChatKind::Supergroup { .. } | ChatKind::Channel { .. })
    }

    /// Whether it is a channel.
    pub(crate) fn is_channel(&self) -> bool {
        matches!(self.kind, ChatKind::Channel { .. })
    }

    /// Whether it is a basic group that wasn't upgraded yet.
    pub(crate) fn is_basic(&self) -> bool {
        matches!(self.kind, ChatKind::Group { .. }) && self.upgraded_to.is_none()
    }

    /// The id after the newest in this chat.
    pub(crate) fn following_id(&self) -> MessageId {
        MessageId(self.newest.0 + 1)
    }

    /// Adds a message and forgets the oldest when there are more than `keep`.
    pub(crate) fn add(&mut self, message: Arc<Message>, keep: usize) {
        self.newest = MessageId(message.id);
        self.had_keyboard |= message.reply_markup.is_some();
        self.messages.push_back(message);
        if self.messages.len() > keep {
            self.messages.pop_front();
        }
    }

    pub(crate) fn message(&self, id: MessageId) -> Option<&Arc<Message>> {
        let at = self.messages.binary_search_by_key(&id.0, |message| message.id).ok()?;
        self.messages.get(at)
    }

    pub(crate) fn messages(&self) -> impl DoubleEndedIterator<Item = &Arc<Message>> {
        self.messages.iter()
    }

    /// Puts a new version of a message in the place of the old one.
    pub(crate) fn replace(&mut self, message: Arc<Message>) {
        if let Ok(at) = self.messages.binary_search_by_key(&message.id, |message| message.id) {
            self.messages[at] = message;
        }
    }

    /// Takes a message away.
    pub(crate) fn remove(&mut self, id: MessageId) -> Option<Arc<Message>> {
        let at = self.messages.binary_search_by_key(&id.0, |message| message.id).ok()?;
        self.messages.remove(at)
    }

    /// The bot's oldest message that wasn't heard yet; it is heard now.
    pub(crate) fn hear(&mut self) -> Option<Arc<Message>> {
        let next = self.unheard().next()?.clone();
        self.heard = MessageId(next.id);
        Some(next)
    }

    /// The bot's messages that weren't heard yet.
    pub(crate) fn unheard(&self) -> impl Iterator<Item = &Arc<Message>> {
        let from = self.messages.partition_point(|message| message.id <= self.heard.0);
        self.messages.range(from..).filter(|message| message.by_bot && message.service.is_none())
    }
}
