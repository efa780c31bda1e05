//! Presses of buttons that wait for the bot's answer, and the answers that people see.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use super::waiting::{Questions, Unseen};
use crate::error::ApiError;
use crate::ids::{ChatId, UserId};

/// What the bot answers to the press of a button, with `answerCallbackQuery`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallbackAnswer {
    /// The id of the callback query.
    pub query: String,
    /// What is shown; empty when the bot only stops the button's waiting.
    pub text: String,
    /// Whether it is shown as an alert, which has to be closed, and not as a note on top.
    pub alert: bool,
    /// The address that is opened; empty when there is none.
    pub url: String,
    /// How long the app gives the same answer to the same press without asking the bot.
    pub cache_time: Duration,
}

/// A press that waits for its answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Press {
    pub(crate) by: UserId,
    pub(crate) chat: ChatId,
    pub(crate) message: i64,
    pub(crate) data: String,
}

/// Presses by the ids of their queries, and answers.
#[derive(Debug, Default)]
pub(crate) struct Answers {
    waiting: Questions<Press>,
    unseen: Unseen<CallbackAnswer>,
    cached: HashMap<Press, (Duration, Arc<CallbackAnswer>)>,
}

impl Answers {
    /// Lets a press wait for its answer.
    pub(super) fn ask(&mut self, query: String, press: Press, now: Duration) {
        self.waiting.ask(query, press, now);
    }

    /// The answer to the same press that was to be kept, shown again.
    pub(super) fn show_cached(&mut self, press: &Press, now: Duration) -> bool {
        match self.cached.get(press) {
            Some((until, answer)) if *until > now => {
                self.unseen.show(press.by, answer.clone());
                true
            }
            _ => false,
        }
    }

    /// The bot answers; gives the press.
    pub(super) fn answer(
        &mut self,
        answer: CallbackAnswer,
        now: Duration,
    ) -> Result<Press, ApiError> {
        let press = self.waiting.take(&answer.query, now)?;
        let answer = Arc::new(answer);
        if !answer.cache_time.is_zero() {
            self.cached.retain(|_, (until, _)| *until > now);
            self.cached.insert(press.clone(), (now + answer.cache_time, answer.clone()));
        }
        self.unseen.show(press.by, answer);
        Ok(press)
    }

    /// The oldest answer that the person hasn't seen.
    pub(crate) fn see(&mut self, person: UserId) -> Option<Arc<CallbackAnswer>> {
        self.unseen.see(person)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_shown_again_as_long_as_the_bot_says() {
        let by = UserId(5_000_000_000);
        let press = Press { by, chat: by.private_chat(), message: 1, data: "tea".into() };
        let mut answers = Answers::default();
        let now = Duration::from_secs(1000);
        assert!(!answers.show_cached(&press, now));
        answers.ask("1".into(), press.clone(), now);
        let answer = CallbackAnswer {
            query: "1".into(),
            text: "Yes".into(),
            alert: false,
            url: String::new(),
            cache_time: Duration::from_secs(10),
        };
        answers.answer(answer, now).unwrap();
        assert!(answers.show_cached(&press, now + Duration::from_secs(9)));
        assert!(!answers.show_cached(&press, now + Duration::from_secs(10)));
        let other = Press { data: "coffee".into(), ..press };
        assert!(!answers.show_cached(&other, now));
    }
}
