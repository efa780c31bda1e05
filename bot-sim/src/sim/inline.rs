//! A person uses the bot's inline mode.

use std::panic::Location;
use std::sync::Arc;

use super::{Group, Person};
use crate::ids::ChatId;
use crate::state::State;
use crate::world::InlineResults;

impl Person {
    /// Types a question for the bot's inline mode, `@notes_bot tea`, in the private chat.
    ///
    /// The bot gets an `inline_query`, unless its last answer to the same question is still good;
    /// [`sees_results`](Self::sees_results) waits for the results.
    ///
    /// ```no_run
    /// # async fn example(ann: &bot_sim::Person) {
    /// ann.asks_inline("tea");
    /// let results = ann.sees_results().await;
    /// assert_eq!(results.titles(), ["Green tea", "Black tea"]);
    /// ann.chooses(&results, "green");
    /// # }
    /// ```
    pub fn asks_inline(&self, text: &str) {
        self.ask_inline(self.user_id().private_chat(), text, "");
    }

    /// Types a question for the bot's inline mode in a group.
    pub fn asks_inline_in(&self, group: &Group, text: &str) {
        self.ask_inline(group.chat_id(), text, "");
    }

    /// Asks for the results after these, by their `next_offset`.
    pub fn asks_for_more(&self, results: &InlineResults) {
        self.ask_inline(self.user_id().private_chat(), &results.text, &results.next_offset);
    }

    /// Waits until the bot answers a question of inline mode, and gives the results; each answer
    /// is seen once, in their order.
    ///
    /// # Panics
    ///
    /// Panics when there is none after 20 s of real time (or what the builder said).
    #[track_caller]
    pub fn sees_results(&self) -> impl Future<Output = Arc<InlineResults>> + Send {
        let caller = Location::caller();
        let (ear, id) = (self.ear(), self.user_id());
        async move {
            let see = |state: &mut State| state.world.inline.see(id);
            ear.until("no results of inline mode", see)
                .await
                .unwrap_or_else(|error| panic!("{caller}: {error}"))
        }
    }

    /// Chooses a result by its id, and so sends it in the private chat; gives the message's id.
    ///
    /// The bot gets the message, if it may see it, and a `chosen_inline_result`.
    ///
    /// # Panics
    ///
    /// Panics when there is no such result, or it has nothing to send.
    #[track_caller]
    #[expect(clippy::must_use_candidate, reason = "choosing is the point")]
    pub fn chooses(&self, results: &InlineResults, id: &str) -> i64 {
        self.choose(self.user_id().private_chat(), results, id)
    }

    /// Chooses a result, and so sends it in a group; gives the message's id.
    ///
    /// # Panics
    ///
    /// Panics when there is no such result, or it has nothing to send.
    #[track_caller]
    #[expect(clippy::must_use_candidate, reason = "choosing is the point")]
    pub fn chooses_in(&self, group: &Group, results: &InlineResults, id: &str) -> i64 {
        self.choose(group.chat_id(), results, id)
    }

    pub(super) fn ask_inline(&self, chat: ChatId, text: &str, offset: &str) {
        let id = self.user_id();
        self.sim().publish(|state, now| {
            ((), state.world.ask_inline(id, chat, text, offset, now).into_iter().collect())
        });
        self.sim().shared().ring(id.private_chat());
    }

    #[track_caller]
    fn choose(&self, chat: ChatId, results: &InlineResults, id: &str) -> i64 {
        let person = self.user_id();
        let chosen = self.sim().publish(|state, now| {
            match state.world.choose(person, chat, results, id, now) {
                Ok((message, news)) => (Ok(message), news),
                Err(why) => (Err(why), Vec::new()),
            }
        });
        match chosen {
            Ok(message) => {
                self.sim().shared().ring(ChatId(message.chat));
                message.id
            }
            Err(why) => panic!("{} can't choose: {why}", self.name()),
        }
    }
}
