//! A person who talks to the bot.

use std::fmt;
use std::sync::Arc;

use super::expect::Ear;
use super::{Group, Sim, WaitError};
use crate::ids::{ChatId, MessageId, UserId};
use crate::world::Message;

/// A person: writes to the bot, and hears what it answers.
///
/// What the bot writes in the private chat is heard in its order, each message once.
#[derive(Clone)]
pub struct Person {
    sim: Sim,
    id: UserId,
    name: String,
}

impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Person({}, {})", self.name, self.id.0)
    }
}

impl Person {
    pub(super) fn new(sim: Sim, id: UserId, name: &str) -> Self {
        Self { sim, id, name: name.to_owned() }
    }

    /// The person's id, as the Bot API gives it; more than 32 bits.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.id.0
    }

    /// The private chat's id, which is the person's.
    #[must_use]
    pub fn chat(&self) -> i64 {
        self.id.private_chat().0
    }

    /// The person's first name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Writes to the bot in the private chat; gives the message's id.
    ///
    /// White space around the text is dropped and a text of more than 4096 characters becomes
    /// several messages, as in Telegram's apps; the id is the last one's, 0 when nothing was left
    /// to send. A person who blocked the bot unblocks it by this.
    #[expect(clippy::must_use_candidate, reason = "saying something is the point")]
    pub fn says(&self, text: &str) -> i64 {
        self.write(self.id.private_chat(), text, None)
    }

    /// Writes in a group; who isn't in it joins it first. Gives the message's id, as
    /// [`says`](Self::says) does.
    ///
    /// In a group that was upgraded the text stands in the supergroup.
    #[expect(clippy::must_use_candidate, reason = "saying something is the point")]
    pub fn says_in(&self, group: &Group, text: &str) -> i64 {
        self.write(group.chat_id(), text, None)
    }

    /// Answers to a message, in the chat it stands in. Gives the new message's id.
    #[expect(clippy::must_use_candidate, reason = "saying something is the point")]
    pub fn replies(&self, to: &Message, text: &str) -> i64 {
        self.write(ChatId(to.chat), text, Some(MessageId(to.id)))
    }

    /// Blocks the bot: it gets `my_chat_member`, and 403 when it writes.
    pub fn blocks_bot(&self) {
        self.sim.publish(|state, now| {
            let chat = self.id.private_chat();
            ((), state.world.set_standing(chat, self.id, false, now).into_iter().collect())
        });
    }

    /// Waits until the bot's next message is there, in the private chat, and gives it.
    ///
    /// # Panics
    ///
    /// Panics when there is none after 20 s of real time (or what the builder said), and shows
    /// the chat.
    #[track_caller]
    pub fn hears(&self) -> impl Future<Output = Arc<Message>> + Send {
        self.ear().hears()
    }

    /// Waits until the bot's next message is there; its text must be `text`.
    ///
    /// # Panics
    ///
    /// Panics when it has another text or doesn't come, and shows the chat.
    #[track_caller]
    pub fn expects(&self, text: &str) -> impl Future<Output = Arc<Message>> + Send {
        self.ear().expects(text)
    }

    /// Waits until the bot's next message is there; `fits` must hold for it.
    ///
    /// # Panics
    ///
    /// Panics when it doesn't hold or the message doesn't come, and shows the chat.
    #[track_caller]
    pub fn expects_where(
        &self,
        fits: impl FnOnce(&Message) -> bool + Send,
    ) -> impl Future<Output = Arc<Message>> + Send {
        self.ear().expects_where(fits)
    }

    /// Checks that nothing of the bot is unheard in the private chat, now.
    ///
    /// Wait for what has to come before first, for instance with
    /// [`Sim::wait_until_confirmed`].
    ///
    /// # Panics
    ///
    /// Panics when there is a message, and shows the chat.
    #[track_caller]
    pub fn expects_nothing(&self) {
        self.ear().expects_nothing();
    }

    /// Waits for the bot's next message in the private chat.
    ///
    /// # Errors
    ///
    /// [`WaitError`], with the chat so far, when there is none after 20 s of real time (or what
    /// the builder said).
    pub async fn wait_for_message(&self) -> Result<Arc<Message>, WaitError> {
        self.ear().wait().await
    }

    /// What stands in the private chat, oldest first; the newest 1000 are kept.
    #[must_use]
    pub fn messages(&self) -> Vec<Arc<Message>> {
        self.ear().messages()
    }

    pub(super) fn user_id(&self) -> UserId {
        self.id
    }

    pub(super) fn sim(&self) -> &Sim {
        &self.sim
    }

    /// Listens in a chat, whichever it is.
    pub(super) fn ear_at(&self, chat: ChatId) -> Ear {
        if chat == self.id.private_chat() {
            return self.ear();
        }
        Ear::new(self.sim.clone(), chat, format!("the chat {}", chat.0))
    }

    pub(super) fn ear(&self) -> Ear {
        Ear::new(self.sim.clone(), self.id.private_chat(), format!("the chat with {}", self.name))
    }

    fn write(&self, chat: ChatId, text: &str, reply_to: Option<MessageId>) -> i64 {
        let said =
            self.sim.publish(|state, now| state.world.say(self.id, chat, text, reply_to, now));
        let last = said.last().map(|message| (message.chat, message.id));
        self.sim.shared().ring(last.map_or(chat, |(chat, _)| ChatId(chat)));
        last.map_or(0, |(_, id)| id)
    }
}
