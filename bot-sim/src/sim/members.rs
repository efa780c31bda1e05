//! People join, rise and fall in groups, react to messages and vote.

use std::panic::Location;

use super::{Group, Person};
use crate::ids::{ChatId, MessageId};
use crate::state::State;
use crate::world::Message;

impl Group {
    /// Makes the bot an administrator, which sees all messages: it gets `my_chat_member`.
    pub fn promotes_bot(&self, by: &Person) {
        let bot = self.sim().state(|state, _| state.world.setup.bot);
        self.promote(by, bot, true);
    }

    /// Takes the bot's rights of an administrator back: it gets `my_chat_member`.
    pub fn demotes_bot(&self, by: &Person) {
        let bot = self.sim().state(|state, _| state.world.setup.bot);
        self.promote(by, bot, false);
    }

    /// Makes a member an administrator: the bot gets `chat_member` if it is one itself and asked
    /// for such updates.
    pub fn promotes(&self, by: &Person, person: &Person) {
        self.promote(by, person.user_id(), true);
    }

    /// Takes an administrator's rights back; the bot hears of it as of
    /// [`promotes`](Self::promotes).
    pub fn demotes(&self, by: &Person, person: &Person) {
        self.promote(by, person.user_id(), false);
    }

    /// Whether somebody is in it now.
    #[must_use]
    pub fn has(&self, person: &Person) -> bool {
        self.sim().state(|state, _| {
            let chat = state.world.chat(state.world.current(self.chat_id()));
            chat.is_some_and(|chat| chat.members.contains(&person.user_id()))
        })
    }

    fn promote(&self, by: &Person, user: crate::ids::UserId, up: bool) {
        self.sim().publish(|state, now| {
            let news = state.world.promote(self.chat_id(), by.user_id(), user, up, now);
            ((), news.into_iter().collect())
        });
    }
}

impl Person {
    /// Asks to be let into a group: the bot gets `chat_join_request` if it is an administrator.
    /// Who is in it, or asked before, doesn't ask.
    pub fn asks_to_join(&self, group: &Group) {
        self.sim().publish(|state, now| {
            let news = state.world.ask_to_join(group.chat_id(), self.user_id(), now);
            ((), news.into_iter().collect())
        });
        self.sim().shared().ring(group.chat_id());
    }

    /// Reacts to a message with an emoji; an empty one takes the reaction back.
    ///
    /// The bot gets `message_reaction` (in channels `message_reaction_count`) in private, and
    /// where it is an administrator, if it asked for such updates.
    pub fn reacts(&self, message: &Message, emoji: &str) {
        self.sim().publish(|state, now| {
            let news = state.world.react(self.user_id(), message, emoji, now);
            ((), news.into_iter().collect())
        });
        self.sim().shared().ring(ChatId(message.chat));
    }

    /// Waits until the bot reacts to a message, and gives the emoji.
    ///
    /// # Panics
    ///
    /// Panics when it doesn't within 20 s of real time (or what the builder said).
    #[track_caller]
    pub fn sees_reaction_to(&self, message: &Message) -> impl Future<Output = String> + Send {
        let caller = Location::caller();
        let (chat, id) = (ChatId(message.chat), MessageId(message.id));
        let ear = self.ear_at(chat);
        async move {
            let see = |state: &mut State| state.world.reaction_of_bot(chat, id);
            ear.until("no reaction of the bot", see)
                .await
                .unwrap_or_else(|error| panic!("{caller}: {error}"))
        }
    }

    /// Votes for options of a poll, which are counted from 0; for none, takes the vote back.
    ///
    /// For a poll of its own the bot gets `poll`, and `poll_answer` if it isn't anonymous.
    ///
    /// # Panics
    ///
    /// Panics when the message has no poll, the poll is closed, or it doesn't allow such a vote.
    #[track_caller]
    pub fn votes(&self, message: &Message, options: &[usize]) {
        let voted = self.sim().publish(|state, now| {
            match state.world.vote(self.user_id(), message, options, now) {
                Ok(news) => (Ok(()), news),
                Err(why) => (Err(why), Vec::new()),
            }
        });
        if let Err(why) = voted {
            panic!("{} can't vote: {why}", self.name());
        }
        self.sim().shared().ring(ChatId(message.chat));
    }

    /// The commands that the app shows in the private chat, by the person's language, each with
    /// its description.
    #[must_use]
    pub fn menu(&self) -> Vec<(String, String)> {
        self.menu_at(self.user_id().private_chat())
    }

    /// The commands that the app shows in a group, by what the person is there.
    #[must_use]
    pub fn menu_in(&self, group: &Group) -> Vec<(String, String)> {
        self.menu_at(group.chat_id())
    }

    fn menu_at(&self, chat: ChatId) -> Vec<(String, String)> {
        self.sim().state(|state, _| state.menu(self.user_id(), chat))
    }
}
