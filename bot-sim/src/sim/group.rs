//! A group the bot is in.

use std::fmt;
use std::sync::Arc;

use super::expect::Ear;
use super::{Person, Sim, WaitError};
use crate::ids::ChatId;
use crate::world::{Chat, Message, Sign, Upgrade};

/// A group, supergroup or channel with the bot in it.
///
/// What the bot writes in it is heard in its order, each message once, whoever listens.
#[derive(Clone)]
pub struct Group {
    sim: Sim,
    id: ChatId,
    title: String,
}

impl fmt::Debug for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Group({}, {})", self.title, self.id.0)
    }
}

impl Group {
    pub(crate) fn new(sim: Sim, id: ChatId, title: &str) -> Self {
        Self { sim, id, title: title.to_owned() }
    }

    /// The chat's id, as the Bot API gives it: negative.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.id.0
    }

    /// The group's title.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Somebody comes into the group; the bot gets the service message.
    pub fn add(&self, person: &Person) {
        self.sim.publish(|state, now| {
            let chat = state.world.current(self.id);
            ((), state.world.join(chat, person.user_id(), now))
        });
        self.sim.shared().ring(self.id);
    }

    /// Somebody leaves the group; the bot gets the service message.
    pub fn remove(&self, person: &Person) {
        self.sim.publish(|state, now| ((), state.world.leave(self.id, person.user_id(), now)));
        self.sim.shared().ring(self.id);
    }

    /// Throws the bot out: it gets `my_chat_member`, and 403 when it writes.
    pub fn kicks_bot(&self, by: &Person) {
        self.sim.publish(|state, now| {
            let news = state.world.set_standing(self.id, by.user_id(), false, now);
            ((), news.into_iter().collect())
        });
    }

    /// Lets the bot in again after [`kicks_bot`](Self::kicks_bot).
    pub fn invites_bot(&self, by: &Person) {
        self.sim.publish(|state, now| {
            let news = state.world.set_standing(self.id, by.user_id(), true, now);
            ((), news.into_iter().collect())
        });
    }

    /// Upgrades the group to a supergroup, and gives that.
    ///
    /// The bot gets both service messages; every call that writes to the old id is answered with
    /// 400 and the new id.
    ///
    /// # Panics
    ///
    /// Panics if this is a supergroup, or was upgraded before.
    #[must_use = "the supergroup has another id"]
    #[track_caller]
    pub fn upgrade(&self, by: &Person) -> Group {
        self.upgrade_with(by, &Upgrade::default())
    }

    /// Upgrades the group; `how` says what the bot hears of it.
    ///
    /// # Panics
    ///
    /// Panics if this is a supergroup, or was upgraded before.
    #[must_use = "the supergroup has another id"]
    #[track_caller]
    pub fn upgrade_with(&self, by: &Person, how: &Upgrade) -> Group {
        let upgraded = self.sim.publish(|state, now| {
            match state.world.upgrade(self.id, by.user_id(), how, now) {
                Some((id, news)) => (Some(id), news),
                None => (None, Vec::new()),
            }
        });
        let Some(new) = upgraded else {
            panic!("{self:?} is no basic group any more, so it can't be upgraded");
        };
        self.sim.shared().ring(self.id);
        self.sim.shared().ring(new);
        Group::new(self.sim.clone(), new, &self.title)
    }

    /// Sends one of the service messages of the upgrade again, or one that was withheld.
    ///
    /// To be called on the supergroup; does nothing on a group that came from no upgrade.
    pub fn delivers(&self, sign: Sign) {
        self.sim
            .publish(|state, now| ((), state.world.sign(self.id, sign, now).into_iter().collect()));
    }

    /// Waits until the bot's next message in the group is there, and gives it.
    ///
    /// # Panics
    ///
    /// Panics when there is none after 20 s of real time (or what the builder said), and shows
    /// the chat.
    #[track_caller]
    pub fn hears(&self) -> impl Future<Output = Arc<Message>> + Send {
        self.ear().hears()
    }

    /// Waits until the bot's next message in the group is there; its text must be `text`.
    ///
    /// # Panics
    ///
    /// Panics when it has another text or doesn't come, and shows the chat.
    #[track_caller]
    pub fn expects(&self, text: &str) -> impl Future<Output = Arc<Message>> + Send {
        self.ear().expects(text)
    }

    /// Waits until the bot's next message in the group is there; `fits` must hold for it.
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

    /// Checks that nothing of the bot is unheard in the group, now.
    ///
    /// # Panics
    ///
    /// Panics when there is a message, and shows the chat.
    #[track_caller]
    pub fn expects_nothing(&self) {
        self.ear().expects_nothing();
    }

    /// Waits for the bot's next message in the group.
    ///
    /// # Errors
    ///
    /// [`WaitError`], with the chat so far, when there is none after 20 s of real time (or what
    /// the builder said).
    pub async fn wait_for_message(&self) -> Result<Arc<Message>, WaitError> {
        self.ear().wait().await
    }

    /// What stands in the group, oldest first; the newest 1000 are kept.
    #[must_use]
    pub fn messages(&self) -> Vec<Arc<Message>> {
        self.ear().messages()
    }

    /// Whether it is a basic group that wasn't upgraded yet.
    #[must_use]
    pub fn is_basic(&self) -> bool {
        self.sim.state(|state, _| state.world.chat(self.id).is_some_and(Chat::is_basic))
    }

    pub(crate) fn chat_id(&self) -> ChatId {
        self.id
    }

    pub(super) fn sim(&self) -> &Sim {
        &self.sim
    }

    pub(super) fn ear(&self) -> Ear {
        Ear::new(self.sim.clone(), self.id, format!("the group \"{}\"", self.title))
    }
}
