//! A person sends what is no plain text, and changes it.

use super::{Group, Person};
use crate::ids::{ChatId, MessageId};
use crate::world::{Draft, Message, Origin};

impl Person {
    /// Sends something to the bot in the private chat; gives the message's id.
    ///
    /// ```no_run
    /// # fn example(ann: &bot_sim::Person) {
    /// use bot_sim::Draft;
    ///
    /// ann.sends(Draft::photo().caption("/put tea"));
    /// # }
    /// ```
    #[expect(clippy::must_use_candidate, reason = "sending something is the point")]
    pub fn sends(&self, draft: Draft) -> i64 {
        self.post(self.user_id().private_chat(), vec![draft]).last().copied().unwrap_or(0)
    }

    /// Sends something in a group; who isn't in it joins it first. Gives the message's id.
    #[expect(clippy::must_use_candidate, reason = "sending something is the point")]
    pub fn sends_in(&self, group: &Group, draft: Draft) -> i64 {
        self.post(group.chat_id(), vec![draft]).last().copied().unwrap_or(0)
    }

    /// Sends an album to the bot in the private chat: messages with the same `media_group_id`.
    /// Gives their ids.
    pub fn sends_album(&self, drafts: impl IntoIterator<Item = Draft>) -> Vec<i64> {
        self.post(self.user_id().private_chat(), drafts.into_iter().collect())
    }

    /// Changes the text or the caption of a message in the private chat: the bot gets an
    /// `edited_message`.
    ///
    /// # Panics
    ///
    /// Panics when there is no such message of this person's.
    #[track_caller]
    pub fn edits(&self, message: i64, text: &str) {
        self.edit(self.user_id().private_chat(), message, text);
    }

    /// Changes the text or the caption of a message in a group.
    ///
    /// # Panics
    ///
    /// Panics when there is no such message of this person's.
    #[track_caller]
    pub fn edits_in(&self, group: &Group, message: i64, text: &str) {
        self.edit(group.chat_id(), message, text);
    }

    /// Takes a message away, in the chat it stands in; no bot hears of that.
    pub fn deletes(&self, message: &Message) {
        let chat = ChatId(message.chat);
        self.sim().state(|state, _| {
            state.world.remove(self.user_id(), chat, MessageId(message.id));
        });
        self.sim().shared().ring(chat);
    }

    /// The language that the person's app tells, such as `de` or `pt-br`; an empty one isn't
    /// told. Default: `en`.
    pub fn speaks(&self, language_code: &str) {
        let language = (!language_code.is_empty()).then(|| language_code.to_owned());
        self.sim().state(|state, _| {
            state.world.change_user(self.user_id(), |user| user.language = language);
        });
    }

    /// Takes a user name, without `@`; an empty one gives it up. Default: one made from the name
    /// and the id.
    pub fn takes_username(&self, username: &str) {
        let username = (!username.is_empty()).then(|| username.to_owned());
        self.sim().state(|state, _| {
            state.world.change_user(self.user_id(), |user| user.username = username);
        });
    }

    /// The person's user name, without `@`.
    #[must_use]
    pub fn username(&self) -> Option<String> {
        self.sim().state(|state, _| state.world.user(self.user_id())?.username.clone())
    }

    #[track_caller]
    fn edit(&self, chat: ChatId, message: i64, text: &str) {
        let id = MessageId(message);
        let edited = self.sim().publish(|state, now| {
            let news = state.world.edit_of_person(self.user_id(), chat, id, text, now);
            (news.is_some(), news.unwrap_or_default())
        });
        assert!(edited, "{} has no message {message} to edit", self.name());
        self.sim().shared().ring(chat);
    }

    pub(super) fn post(&self, chat: ChatId, drafts: Vec<Draft>) -> Vec<i64> {
        let posted =
            self.sim().publish(|state, now| state.world.post(self.user_id(), chat, drafts, now));
        let chat = posted.last().map_or(chat, |message| ChatId(message.chat));
        self.sim().shared().ring(chat);
        posted.iter().map(|message| message.id).collect()
    }
}

impl Draft {
    /// Mentions somebody, as the app does it: by `@` and the user name, or, without one, by the
    /// first name, which stands for the user (`text_mention`).
    #[must_use]
    pub fn mentioning(self, person: &Person) -> Self {
        match person.username() {
            Some(username) => self.caption(&format!("@{username}")),
            None => self.text_mention(person.name(), person.user_id()),
        }
    }

    /// Says that it was forwarded from somebody.
    #[must_use]
    pub fn forwarded_from(mut self, person: &Person) -> Self {
        self.origin = Some(Origin::User(person.user_id()));
        self
    }
}
