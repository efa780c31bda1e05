//! People press inline buttons, and the bot answers.

use std::time::Duration;

use serde_json::{Value, json};

use super::answers::Press;
use super::chat::Standing;
use super::{CallbackAnswer, Message, News, World};
use crate::error::ApiError;
use crate::ids::{ChatId, MessageId, UserId};

/// Most characters of an answer.
const MAX_ANSWER: usize = 200;

impl World {
    /// Somebody presses a button that carries `data`, on a message that may be gone by now.
    ///
    /// The bot isn't asked when it isn't there, or when its last answer is still good.
    pub(crate) fn press(
        &mut self,
        user: UserId,
        message: &Message,
        data: &str,
        now: Duration,
    ) -> Option<News> {
        let chat = ChatId(message.chat);
        let label = message.rows("inline_keyboard").into_iter().flatten().find(|text| {
            message.button(text).is_some_and(|button| button["callback_data"] == data)
        });
        let what = match label {
            Some(label) => format!("(pressed [{label}])"),
            None => format!("(pressed what isn't there: {data:?})"),
        };
        self.note(chat, user, &what);
        let press = Press { by: user, chat, message: message.id, data: data.to_owned() };
        let away = self.chat(chat)?.bot != Standing::In && message.inline_id.is_none();
        if away || self.answers.show_cached(&press, now) {
            return None;
        }
        let query = self.new_query_id(user);
        let mut body = json!({
            "id": query,
            "from": self.user_json(user),
            "chat_instance": self.chat_instance(chat),
            "data": data,
        });
        match &message.inline_id {
            Some(id) => body["inline_message_id"] = json!(id),
            None => body["message"] = self.pressed_message(chat, MessageId(message.id)),
        }
        self.answers.ask(query, press, now);
        Some(News { kind: "callback_query", body, date: now })
    }

    /// `answerCallbackQuery`: gives the person who sees the answer.
    pub(crate) fn answer_press(
        &mut self,
        answer: CallbackAnswer,
        now: Duration,
    ) -> Result<UserId, ApiError> {
        if answer.text.chars().count() > MAX_ANSWER {
            return Err(ApiError::bad_request("MESSAGE_TOO_LONG"));
        }
        let what = match (answer.text.as_str(), answer.url.as_str(), answer.alert) {
            ("", "", _) => None,
            ("", url, _) => Some(format!("(opened {url})")),
            (text, _, false) => Some(format!("(answered) {text}")),
            (text, _, true) => Some(format!("(alert) {text}")),
        };
        let press = self.answers.answer(answer, now)?;
        if let Some(what) = what {
            self.note(press.chat, self.setup.bot, &what);
        }
        Ok(press.by)
    }

    /// The message as the query shows it: one that is gone is inaccessible.
    fn pressed_message(&self, chat: ChatId, id: MessageId) -> Value {
        let place = self.chat(chat);
        match place.and_then(|place| place.message(id)) {
            Some(message) => self.message_json(message),
            None => json!({
                "chat": place.map(|place| self.chat_json(place)),
                "message_id": id, "date": 0,
            }),
        }
    }

    /// An id that was never given before: the user's, and a number by chance.
    pub(super) fn new_query_id(&mut self, user: UserId) -> String {
        let id = (user.0 & 0x7fff_ffff) << 32 | self.random.i64(0..1 << 32);
        id.to_string()
    }

    /// The number that stands for a chat in callback queries: the same for all its messages.
    fn chat_instance(&self, chat: ChatId) -> String {
        let seed = self.setup.seed ^ chat.0.unsigned_abs();
        fastrand::Rng::with_seed(seed).i64(..).to_string()
    }
}
