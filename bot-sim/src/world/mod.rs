//! The simulated world: users, chats, members and messages.
//!
//! [`World`] is a plain data structure: it starts no task, reads no clock and does no IO.
//! What the bot is to hear of comes back as [`News`]; the caller puts it into the queue.

mod answers;
mod chat;
mod draft;
mod edit;
mod files;
mod groups;
mod inline;
mod json;
mod keyboard;
mod members;
mod message;
mod payments;
mod polls;
mod post;
mod press;
mod reactions;
mod say;
mod send;
#[cfg(test)]
mod tests;
mod upgrade;
mod waiting;

use answers::Answers;
pub use answers::CallbackAnswer;
pub(crate) use chat::Chat;
pub use draft::Draft;
pub(crate) use draft::Origin;
pub(crate) use edit::Edit;
pub(crate) use files::{Files, KINDS};
pub(crate) use inline::Inline;
pub use inline::InlineResults;
pub(crate) use keyboard::Button;
pub use message::Message;
pub use payments::OrderAnswer;
pub(crate) use payments::Payments;
pub(crate) use polls::poll_json;
pub(crate) use send::{Outgoing, ReplyTo, has_web_app};
pub use upgrade::{Sign, Upgrade};

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::time::Duration;

use serde_json::Value;

use crate::ids::{ChatId, MessageId, UserId};
use crate::transcript::Transcript;

/// The account that stands for anonymous administrators and for the group itself.
pub(crate) const GROUP_ANONYMOUS_BOT: UserId = UserId(1_087_968_824);

/// Ids of today's accounts, which need more than 32 bits.
const USER_IDS: Range<i64> = 5_000_000_000..7_000_000_000;

/// How a world is set up.
#[derive(Clone, Debug)]
pub(crate) struct Setup {
    pub(crate) bot: UserId,
    pub(crate) bot_name: String,
    pub(crate) bot_username: String,
    /// Whether the bot sees only what is meant for it in groups.
    pub(crate) privacy: bool,
    /// How many messages each chat remembers.
    pub(crate) keep: usize,
    pub(crate) seed: u64,
    /// What people's ids are made from together with their names, if it isn't the seed.
    pub(crate) people: Option<u64>,
}

/// Users, chats and messages, and what the bot is in them.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) setup: Setup,
    users: HashMap<UserId, User>,
    by_name: HashMap<String, UserId>,
    chats: HashMap<ChatId, Chat>,
    next_user: i64,
    next_group: i64,
    next_supergroup: i64,
    /// Private chats and basic groups share one counter, as they do for a real account.
    next_message: i64,
    /// What people asked by pressing buttons, and what they were answered.
    pub(crate) answers: Answers,
    /// Messages whose keyboard or wish for a reply somebody has done with.
    done_with: HashSet<(ChatId, UserId, MessageId)>,
    random: fastrand::Rng,
    pub(crate) files: Files,
    pub(crate) inline: Inline,
    pub(crate) payments: Payments,
    reactions: HashMap<(ChatId, MessageId), reactions::Reactions>,
    votes: HashMap<String, polls::Votes>,
    pub(crate) transcript: Transcript,
}

/// A person.
#[derive(Clone, Debug)]
pub(crate) struct User {
    pub(crate) id: UserId,
    pub(crate) first_name: String,
    pub(crate) username: Option<String>,
    /// The language of the app, if it tells.
    pub(crate) language: Option<String>,
}

/// An update for the bot: a kind and the JSON of its value.
#[derive(Debug)]
pub(crate) struct News {
    pub(crate) kind: &'static str,
    pub(crate) body: Value,
    /// When it happened; updates that wait too long after it are dropped.
    pub(crate) date: Duration,
}

impl World {
    /// A world with a bot and nobody else.
    pub(crate) fn new(setup: Setup) -> Self {
        let mut random = fastrand::Rng::with_seed(setup.seed);
        Self {
            setup,
            users: HashMap::new(),
            by_name: HashMap::new(),
            chats: HashMap::new(),
            next_user: random.i64(USER_IDS),
            next_group: random.i64(-2_000_000_000..-1_000_000_000),
            next_supergroup: -1_000_000_000_000 - random.i64(1_200_000_000..2_900_000_000),
            next_message: random.i64(1..1000),
            answers: Answers::default(),
            done_with: HashSet::new(),
            random,
            files: Files::default(),
            inline: Inline::default(),
            payments: Payments::default(),
            reactions: HashMap::new(),
            votes: HashMap::new(),
            transcript: Transcript::default(),
        }
    }

    /// The person of this name, who is born if there is none.
    pub(crate) fn person(&mut self, name: &str) -> UserId {
        if let Some(&id) = self.by_name.get(name) {
            return id;
        }
        let id = self.free_user_id(name);
        let username: String = name
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        let username = (username.len() >= 3).then(|| format!("{username}_{}", id.0 % 1000));
        let language = Some("en".to_owned());
        let user = User { id, first_name: name.to_owned(), username, language };
        self.users.insert(id, user);
        self.by_name.insert(name.to_owned(), id);
        id
    }

    /// The id of somebody who is born with that name.
    fn free_user_id(&mut self, name: &str) -> UserId {
        let Some(people) = self.setup.people else {
            let id = UserId(self.next_user);
            self.next_user += 1;
            return id;
        };
        let mixed = name.bytes().fold(people, |mixed, byte| {
            // FNV-1a, because a hash of the standard library may change.
            (mixed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        let mut id = UserId(fastrand::Rng::with_seed(mixed).i64(USER_IDS));
        while self.users.contains_key(&id) {
            id.0 += 1;
        }
        id
    }

    pub(crate) fn user(&self, id: UserId) -> Option<&User> {
        self.users.get(&id)
    }

    /// Changes what is known of a person.
    pub(crate) fn change_user(&mut self, id: UserId, change: impl FnOnce(&mut User)) {
        if let Some(user) = self.users.get_mut(&id) {
            change(user);
        }
    }

    /// A user's first name, or the bot's.
    pub(crate) fn name_of(&self, id: UserId) -> &str {
        match self.users.get(&id) {
            Some(user) => &user.first_name,
            None if id == self.setup.bot => &self.setup.bot_username,
            None => "Group",
        }
    }

    pub(crate) fn chat(&self, id: ChatId) -> Option<&Chat> {
        self.chats.get(&id)
    }

    pub(crate) fn chat_mut(&mut self, id: ChatId) -> Option<&mut Chat> {
        self.chats.get_mut(&id)
    }

    /// The chat that `@name` stands for: people can be written to by their user name.
    pub(crate) fn chat_of_username(&self, name: &str) -> Option<ChatId> {
        let by_name = |user: &&User| {
            user.username.as_deref().is_some_and(|known| known.eq_ignore_ascii_case(name))
        };
        self.users.values().find(by_name).map(|user| user.id.private_chat())
    }

    /// The group of this title that was not upgraded, or the supergroup it became.
    pub(crate) fn group_titled(&self, title: &str) -> Option<ChatId> {
        let titled = |chat: &&Chat| chat.title() == Some(title) && chat.upgraded_to.is_none();
        self.chats.values().filter(titled).map(|chat| chat.id).max()
    }
}
