//! The handle tests and programs hold: a running server and the world behind it.

mod builder;
mod expect;
mod group;
mod inline;
mod members;
mod pay;
mod person;
mod press;
mod send;
mod virtual_time;

pub use builder::{SimBuilder, StartError};
pub use expect::WaitError;
pub use group::Group;
pub use person::Person;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use crate::calls::Call;
use crate::faults::Fault;
use crate::ids::UserId;
use crate::state::{Shared, State};
use crate::world::News;

/// A running simulator: a Bot API server on a port of its own and the world behind it.
///
/// Clones are handles to the same simulator; the server ends when the last one, with all the
/// [`Person`]s and [`Group`]s that came from it, is dropped.
#[derive(Clone)]
pub struct Sim {
    inner: Arc<Inner>,
}

struct Inner {
    shared: Arc<Shared>,
    url: String,
    patience: Duration,
    /// Changing it cuts all connections, dropping it ends the server.
    cut: watch::Sender<u64>,
    time: Option<Arc<virtual_time::VirtualTime>>,
}

impl fmt::Debug for Sim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sim").field("url", &self.inner.url).finish_non_exhaustive()
    }
}

impl Sim {
    /// Starts a simulator with the usual settings: any free port of 127.0.0.1, a bot named
    /// `notes_bot`, a seed of 0.
    ///
    /// In a test with `start_paused = true` time is virtual: see [`Sim::advance`].
    ///
    /// # Panics
    ///
    /// Panics if no socket can be opened; [`SimBuilder::try_start`] returns the error.
    pub async fn start() -> Self {
        Self::builder().start().await
    }

    /// Settings to change before the start.
    #[must_use]
    pub fn builder() -> SimBuilder {
        SimBuilder::default()
    }

    /// Where the server listens, such as `http://127.0.0.1:40123`: the base URL for a client.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.inner.url
    }

    /// The bot's token.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.inner.shared.token
    }

    /// The bot's user name, without `@`.
    #[must_use]
    pub fn bot_username(&self) -> String {
        self.state(|state, _| state.world.setup.bot_username.clone())
    }

    /// The bot's user id.
    #[must_use]
    pub fn bot_id(&self) -> i64 {
        self.state(|state, _| state.world.setup.bot.0)
    }

    /// The person of this name; the same name gives the same person.
    #[must_use]
    pub fn user(&self, name: &str) -> Person {
        let id = self.state(|state, _| state.world.person(name));
        Person::new(self.clone(), id, name)
    }

    /// Makes a basic group with these people and the bot in it.
    ///
    /// The first one is its creator. The bot hears of its coming in by `my_chat_member` and by a
    /// service message, as from Telegram.
    ///
    /// # Panics
    ///
    /// Panics if nobody is named: a group has a creator.
    #[must_use]
    pub fn group(&self, title: &str, members: &[&Person]) -> Group {
        let members: Vec<UserId> = members.iter().map(|person| person.user_id()).collect();
        let made = self.publish(|state, now| match state.world.group(title, &members, now) {
            Some((id, news)) => (Some(id), news),
            None => (None, Vec::new()),
        });
        let Some(id) = made else {
            panic!("the group \"{title}\" needs at least one member, who makes it");
        };
        self.inner.shared.ring(id);
        Group::new(self.clone(), id, title)
    }

    /// Makes a channel with this owner, and the bot as an administrator.
    ///
    /// What is [said in](Person::says_in) it is a post: the bot gets a `channel_post`, and an
    /// `edited_channel_post` when it is edited.
    #[must_use]
    pub fn channel(&self, title: &str, owner: &Person) -> Group {
        let id = self.publish(|state, now| state.world.channel(title, owner.user_id(), now));
        self.inner.shared.ring(id);
        Group::new(self.clone(), id, title)
    }

    /// The calls of a method that the bot has made, oldest first; the newest 10 000 are kept.
    #[must_use]
    pub fn calls(&self, method: &str) -> Vec<Call> {
        self.state(|state, _| state.calls.of(method))
    }

    /// How many updates wait for the bot, delivered ones that it hasn't confirmed included.
    #[must_use]
    pub fn pending(&self) -> usize {
        self.state(|state, now| {
            state.queue.expire(now);
            state.queue.pending()
        })
    }

    /// The id of the newest update the bot has confirmed.
    #[must_use]
    pub fn confirmed_through(&self) -> Option<i64> {
        self.state(|state, _| state.queue.confirmed())
    }

    /// Lets the next `times` calls of a method fail, after the faults asked for before.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() {
    /// use std::time::Duration;
    /// use bot_sim::{Fault, Sim};
    ///
    /// let sim = Sim::start().await;
    /// sim.fail_next("sendMessage", 2, Fault::TooManyRequests(Duration::from_secs(3)));
    /// sim.fail_next("sendMessage", 1, Fault::CutAfter);
    /// # }
    /// ```
    #[expect(clippy::needless_pass_by_value, reason = "a fault is made where it is asked for")]
    pub fn fail_next(&self, method: &str, times: usize, fault: Fault) {
        self.state(|state, _| state.faults.add(method, times, &fault));
    }

    /// Puts an update of one's own making into the queue, whatever kinds the bot asked for.
    ///
    /// `json` is a JSON object; its `update_id`, if any, is replaced. The rest goes out byte by
    /// byte as it is, so this is the way to send what no Telegram would. Returns the update's id.
    ///
    /// # Panics
    ///
    /// Panics if `json` is no JSON object.
    #[expect(clippy::must_use_candidate, reason = "the update is the point, not its id")]
    pub fn inject_update_json(&self, json: &str) -> i64 {
        let id = self.publish(|state, now| (state.inject(json, now), Vec::new()));
        let Some(id) = id else {
            panic!("an update is a JSON object, and this is none: {json}");
        };
        id
    }

    /// Gives the next update this id, from 1 to 2^31-1; the ones after it go up by one.
    ///
    /// A lower id than before is a jump as after a quiet week: the updates after it are given
    /// out when all before it are confirmed.
    pub fn set_next_update_id(&self, id: i64) {
        self.state(|state, _| state.queue.set_next_id(id));
    }

    /// Cuts all connections, waiting calls included; new ones are accepted.
    pub fn drop_connections(&self) {
        self.inner.cut.send_modify(|count| *count += 1);
    }

    /// Goes down as the real server does: waiting calls are answered with what there is, later
    /// ones with `500 Internal Server Error: restart`.
    pub fn stop(&self) {
        self.state(|state, _| {
            state.queue.stop();
            state.stopped = true;
        });
        self.inner.shared.queue_bell.notify_waiters();
    }

    /// All that was said, as lines to print: `Ann: /put tea`, `notes_bot: 1234…`, and
    /// `[Tea club] Ann: hello` in a group. The newest 10 000 are kept.
    #[must_use]
    pub fn transcript(&self) -> Vec<String> {
        self.state(|state, _| {
            state.world.transcript.lines().map(|line| line.text.clone()).collect()
        })
    }

    /// The time since 1970 by the simulator's clock.
    #[must_use]
    pub fn now(&self) -> Duration {
        self.inner.shared.clock.now()
    }

    /// Lets virtual time pass: all timers of the runtime that come due on the way fire at their
    /// time, one after the other, and what they send over sockets arrives before the clock goes on.
    ///
    /// # Panics
    ///
    /// Panics if time isn't virtual: use `#[tokio::test(start_paused = true)]` or
    /// [`SimBuilder::virtual_time`].
    pub async fn advance(&self, duration: Duration) {
        let Some(time) = &self.inner.time else {
            panic!("time isn't virtual: use `#[tokio::test(start_paused = true)]`");
        };
        time.advance(duration).await;
    }

    /// The group of this title as it is now, the supergroup if it was upgraded.
    #[must_use]
    pub fn group_titled(&self, title: &str) -> Option<Group> {
        let id = self.state(|state, _| state.world.group_titled(title))?;
        Some(Group::new(self.clone(), id, title))
    }

    /// How many lines were ever written in all chats.
    pub(crate) fn lines_written(&self) -> u64 {
        self.state(|state, _| state.world.transcript.written())
    }

    /// How many lines there are by now, and those after the first `count` that aren't a person's.
    pub(crate) fn lines_since(&self, count: u64) -> (u64, Vec<String>) {
        self.state(|state, _| {
            let transcript = &state.world.transcript;
            let new = transcript.since(count).filter(|line| line.by_bot);
            (transcript.written(), new.map(|line| line.text.clone()).collect())
        })
    }

    /// Lets the bot write without a call.
    #[cfg(test)]
    pub(crate) fn bot_sends(&self, chat: i64, text: &str, reply_markup: &serde_json::Value) {
        let draft = crate::world::Draft::text(text);
        let reply_markup = Some(reply_markup.clone());
        let outgoing = crate::world::Outgoing { draft, reply_markup, reply_to: None };
        let chat = crate::ids::ChatId(chat);
        self.state(|state, now| state.world.send(chat, outgoing, now).map(drop)).unwrap();
        self.inner.shared.ring(chat);
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.inner.shared
    }

    /// Looks at the state or changes what the bot doesn't hear of.
    fn state<T>(&self, act: impl FnOnce(&mut State, Duration) -> T) -> T {
        let now = self.now();
        act(&mut self.inner.shared.lock(), now)
    }

    /// Changes the world and tells the bot.
    fn publish<T>(&self, act: impl FnOnce(&mut State, Duration) -> (T, Vec<News>)) -> T {
        let result = self.state(|state, now| {
            let (result, news) = act(state, now);
            state.publish(news, now);
            result
        });
        self.inner.shared.queue_bell.notify_waiters();
        result
    }
}
