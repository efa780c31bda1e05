//! Questions that wait for the bot's answer, and the answers that people see.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use crate::error::ApiError;
use crate::ids::{ChatId, UserId};

/// How long the bot may take to answer the press of a button.
const TIME_TO_ANSWER: Duration = Duration::from_secs(30);
/// Most answers that are kept for a person who doesn't look.
const MAX_UNSEEN: usize = 1000;

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
#[derive(Clone, Debug)]
pub(crate) struct Press {
    pub(crate) by: UserId,
    pub(crate) chat: ChatId,
    pub(crate) message: i64,
    pub(crate) data: String,
}

/// What a cached answer is for.
type Same = (UserId, ChatId, i64, String);

/// Presses by the ids of their queries, and answers.
#[derive(Debug, Default)]
pub(crate) struct Answers {
    waiting: HashMap<String, Press>,
    /// The waiting ones with the time each came, oldest first.
    asked: VecDeque<(Duration, String)>,
    unseen: HashMap<UserId, VecDeque<Arc<CallbackAnswer>>>,
    cached: HashMap<Same, (Duration, CallbackAnswer)>,
}

impl Answers {
    /// Lets a press wait for its answer.
    pub(super) fn ask(&mut self, query: String, press: Press, now: Duration) {
        self.forget_old(now);
        self.asked.push_back((now, query.clone()));
        self.waiting.insert(query, press);
    }

    /// The answer to the same press that was to be kept, shown again.
    pub(super) fn show_cached(&mut self, press: &Press, now: Duration) -> bool {
        let same = (press.by, press.chat, press.message, press.data.clone());
        match self.cached.get(&same) {
            Some((until, answer)) if *until > now => {
                let answer = answer.clone();
                self.show(press.by, answer);
                true
            }
            _ => false,
        }
    }

    /// The bot answers; gives the press.
    ///
    /// A query is answered once, and in time.
    pub(super) fn answer(
        &mut self,
        answer: CallbackAnswer,
        now: Duration,
    ) -> Result<Press, ApiError> {
        self.forget_old(now);
        let press = self.waiting.remove(&answer.query).ok_or_else(too_old)?;
        if !answer.cache_time.is_zero() {
            self.cached.retain(|_, (until, _)| *until > now);
            let same = (press.by, press.chat, press.message, press.data.clone());
            self.cached.insert(same, (now + answer.cache_time, answer.clone()));
        }
        self.show(press.by, answer);
        Ok(press)
    }

    /// The oldest answer that the person hasn't seen.
    pub(crate) fn see(&mut self, person: UserId) -> Option<Arc<CallbackAnswer>> {
        self.unseen.get_mut(&person)?.pop_front()
    }

    fn show(&mut self, person: UserId, answer: CallbackAnswer) {
        let unseen = self.unseen.entry(person).or_default();
        unseen.push_back(Arc::new(answer));
        if unseen.len() > MAX_UNSEEN {
            unseen.pop_front();
        }
    }

    fn forget_old(&mut self, now: Duration) {
        while let Some((asked, _)) = self.asked.front()
            && *asked + TIME_TO_ANSWER < now
        {
            if let Some((_, query)) = self.asked.pop_front() {
                self.waiting.remove(&query);
            }
        }
    }
}

/// The answer to a wrong id, a second answer, and one that comes too late.
pub(super) fn too_old() -> ApiError {
    ApiError::bad_request("query is too old and response timeout expired or query ID is invalid")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANN: UserId = UserId(5_000_000_000);

    fn press() -> Press {
        Press { by: ANN, chat: ANN.private_chat(), message: 1, data: "tea".into() }
    }

    fn answer(query: &str, cache_time: u64) -> CallbackAnswer {
        CallbackAnswer {
            query: query.into(),
            text: "Yes".into(),
            alert: false,
            url: String::new(),
            cache_time: Duration::from_secs(cache_time),
        }
    }

    #[test]
    fn a_query_is_answered_once_and_in_time() {
        let mut answers = Answers::default();
        let now = Duration::from_secs(1000);
        answers.ask("1".into(), press(), now);
        answers.ask("2".into(), press(), now);
        assert!(answers.answer(answer("1", 0), now).is_ok());
        assert_eq!(answers.answer(answer("1", 0), now).unwrap_err(), too_old());
        assert_eq!(answers.answer(answer("tea", 0), now).unwrap_err(), too_old());
        let late = now + TIME_TO_ANSWER + Duration::from_secs(1);
        assert_eq!(answers.answer(answer("2", 0), late).unwrap_err(), too_old());
        assert_eq!(answers.see(ANN).unwrap().query, "1");
        assert_eq!(answers.see(ANN), None);
    }

    #[test]
    fn an_answer_is_shown_again_as_long_as_the_bot_says() {
        let mut answers = Answers::default();
        let now = Duration::from_secs(1000);
        assert!(!answers.show_cached(&press(), now));
        answers.ask("1".into(), press(), now);
        answers.answer(answer("1", 10), now).unwrap();
        assert!(answers.show_cached(&press(), now + Duration::from_secs(9)));
        assert!(!answers.show_cached(&press(), now + Duration::from_secs(10)));
        let other = Press { data: "coffee".into(), ..press() };
        assert!(!answers.show_cached(&other, now));
    }

    #[test]
    fn a_person_who_does_not_look_misses_the_oldest() {
        let mut answers = Answers::default();
        for _ in 0..=MAX_UNSEEN {
            answers.show(ANN, answer("1", 0));
        }
        assert_eq!(answers.unseen[&ANN].len(), MAX_UNSEEN);
    }
}
