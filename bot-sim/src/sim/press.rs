//! A person presses buttons, and sees what the bot does then.

use std::panic::Location;
use std::sync::Arc;

use super::expect::Ear;
use super::{Group, Person};
use crate::ids::{ChatId, MessageId};
use crate::state::State;
use crate::world::{Button, CallbackAnswer, Message};

impl Person {
    /// Presses the newest button of this text in the private chat, as soon as there is one.
    ///
    /// The button is one below a message, or one of the [`keyboard`](Self::keyboard).
    /// For a button below a message the bot gets a `callback_query`;
    /// [`sees_answer`](Self::sees_answer) waits for what it answers.
    /// One with `switch_inline_query_current_chat` asks the bot's inline mode.
    /// A key of the keyboard sends its text, or the contact or location that it asks for.
    ///
    /// ```no_run
    /// # async fn example(sim: &bot_sim::Sim) {
    /// let ann = sim.user("Ann");
    /// ann.says("/shop");
    /// ann.presses("Buy").await;
    /// assert_eq!(ann.sees_answer().await.text, "Bought");
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// Panics, and shows the chat, when there is no such button after 20 s of real time (or what
    /// the builder said), and when pressing it sends the bot nothing, as with a link.
    #[track_caller]
    pub fn presses(&self, button: &str) -> impl Future<Output = ()> + Send {
        self.press_in(self.ear(), self.user_id().private_chat(), button, Location::caller())
    }

    /// Presses a button in a group; otherwise as [`presses`](Self::presses).
    ///
    /// # Panics
    ///
    /// Panics where [`presses`](Self::presses) does.
    #[track_caller]
    pub fn presses_in(&self, group: &Group, button: &str) -> impl Future<Output = ()> + Send {
        self.press_in(group.ear(), group.chat_id(), button, Location::caller())
    }

    /// Presses a button of a message as it was when it was heard, even if the message was edited
    /// or deleted since.
    ///
    /// # Panics
    ///
    /// Panics when the message has no such inline button, or one that sends the bot nothing.
    #[track_caller]
    pub fn presses_at(&self, message: &Message, button: &str) {
        let Some(found) = message.button(button) else {
            panic!("{message:?} has no button {button:?}, but {:?}", message.buttons());
        };
        let Some(data) = found["callback_data"].as_str() else {
            panic!("pressing {button:?} sends the bot nothing: {found}");
        };
        self.presses_data(message, data);
    }

    /// Sends a `callback_query` with any data, as a forged app can: the message needs no such
    /// button, and may be gone.
    pub fn presses_data(&self, message: &Message, data: &str) {
        self.sim().publish(|state, now| {
            ((), state.world.press(self.user_id(), message, data, now).into_iter().collect())
        });
        self.ring(ChatId(message.chat));
    }

    /// Waits until the bot answers a press of this person's (`answerCallbackQuery`), wherever it
    /// was, and gives the answer; each answer is seen once, in their order.
    ///
    /// # Panics
    ///
    /// Panics when there is none after 20 s of real time (or what the builder said), and shows
    /// the private chat.
    #[track_caller]
    pub fn sees_answer(&self) -> impl Future<Output = Arc<CallbackAnswer>> + Send {
        let caller = Location::caller();
        let (ear, id) = (self.ear(), self.user_id());
        async move {
            let see = |state: &mut State| state.world.answers.see(id);
            ear.until("no answer to a press of a button", see)
                .await
                .unwrap_or_else(|error| panic!("{caller}: {error}"))
        }
    }

    /// Checks that there is no answer to a press that this person hasn't seen, now.
    ///
    /// # Panics
    ///
    /// Panics when there is one.
    #[track_caller]
    pub fn sees_no_answer(&self) {
        let answer = self.sim().state(|state, _| state.world.answers.see(self.user_id()));
        assert_eq!(answer, None, "an unexpected answer to {}", self.name());
    }

    /// Waits until a message is edited, and gives it as it is then.
    ///
    /// `message` is what was seen before: of several edits since, the last one is given.
    ///
    /// # Panics
    ///
    /// Panics when it isn't edited after 20 s of real time (or what the builder said).
    #[track_caller]
    pub fn sees_edit_of(&self, message: &Message) -> impl Future<Output = Arc<Message>> + Send {
        let (chat, id, edits) = (ChatId(message.chat), MessageId(message.id), message.edits);
        let edited = move |state: &mut State| {
            let message = state.world.chat(chat)?.message(id)?;
            (message.edits > edits).then(|| message.clone())
        };
        let ear = self.ear_at(chat);
        let caller = Location::caller();
        let what = format!("no edit of {:?}", message.text);
        async move { ear.until(&what, edited).await.unwrap_or_else(|error| panic!("{caller}: {error}")) }
    }

    /// Waits until a message is deleted.
    ///
    /// # Panics
    ///
    /// Panics when it isn't after 20 s of real time (or what the builder said).
    #[track_caller]
    pub fn sees_deletion_of(&self, message: &Message) -> impl Future<Output = ()> + Send {
        let (chat, id) = (ChatId(message.chat), MessageId(message.id));
        let gone = move |state: &mut State| {
            let chat = state.world.chat(chat)?;
            chat.message(id).is_none().then_some(())
        };
        let ear = self.ear_at(chat);
        let caller = Location::caller();
        let what = format!("{:?} isn't deleted", message.text);
        async move {
            ear.until(&what, gone).await.unwrap_or_else(|error| panic!("{caller}: {error}"));
        }
    }

    /// The texts of the keyboard that the person has in the private chat, row by row; empty when
    /// it is the usual one.
    #[must_use]
    pub fn keyboard(&self) -> Vec<Vec<String>> {
        self.keyboard_at(self.user_id().private_chat())
    }

    /// The texts of the keyboard that the person has in a group; a selective one only if it is
    /// meant for this person.
    #[must_use]
    pub fn keyboard_in(&self, group: &Group) -> Vec<Vec<String>> {
        self.keyboard_at(group.chat_id())
    }

    fn keyboard_at(&self, chat: ChatId) -> Vec<Vec<String>> {
        let keyboard = self.sim().state(|state, _| state.world.keyboard(self.user_id(), chat));
        keyboard.map(|message| message.rows("keyboard")).unwrap_or_default()
    }

    /// The message that the bot asks this person to reply to in the private chat
    /// (`force_reply`); the person's next text is the reply.
    #[must_use]
    pub fn is_asked_to_reply(&self) -> Option<Arc<Message>> {
        let chat = self.user_id().private_chat();
        self.sim().state(|state, _| state.world.forced_reply(self.user_id(), chat))
    }

    fn press_in(
        &self,
        ear: Ear,
        chat: ChatId,
        button: &str,
        caller: &'static Location<'static>,
    ) -> impl Future<Output = ()> + Send + use<> {
        let (person, text) = (self.clone(), button.to_owned());
        async move {
            let id = person.user_id();
            let what = format!("no button {text:?}");
            let find = |state: &mut State| state.world.button(id, chat, &text);
            match ear.until(&what, find).await {
                Ok(button) => person
                    .press_found(&button)
                    .unwrap_or_else(|why| panic!("{caller}: pressing {text:?}: {why}")),
                Err(error) => panic!("{caller}: {error}"),
            }
        }
    }

    /// Presses the newest button of this text if there is one, in the private chat unless in
    /// another; the error says why not.
    pub(crate) fn tries_to_press(&self, chat: Option<ChatId>, text: &str) -> Result<(), String> {
        let chat = chat.unwrap_or(self.user_id().private_chat());
        let found = self.sim().state(|state, _| state.world.button(self.user_id(), chat, text));
        self.press_found(&found.ok_or_else(|| format!("There is no button {text:?}."))?)
    }

    fn press_found(&self, button: &Button) -> Result<(), String> {
        match button {
            Button::Inline(message, button) => {
                if let Some(text) = button["switch_inline_query_current_chat"].as_str() {
                    self.ask_inline(ChatId(message.chat), text, "");
                    return Ok(());
                }
                let Some(data) = button["callback_data"].as_str() else {
                    return Err(format!("This sends the bot nothing: {button}"));
                };
                self.presses_data(message, data);
            }
            Button::Key(message, key) => {
                let known = self.sim().publish(|state, now| {
                    match state.world.press_key(self.user_id(), message, key, now) {
                        Some(news) => (true, news),
                        None => (false, Vec::new()),
                    }
                });
                if !known {
                    return Err(format!("bot-sim does not simulate this key yet: {key}"));
                }
                self.ring(ChatId(message.chat));
            }
        }
        Ok(())
    }

    /// Tells those who wait in a chat.
    fn ring(&self, chat: ChatId) {
        let shared = self.sim().shared();
        shared.ring(chat);
        // A cached answer is seen in the private chat.
        shared.ring(self.user_id().private_chat());
    }
}
