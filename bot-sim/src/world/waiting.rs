//! Questions that wait for the bot's answer, and answers that wait to be seen.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use crate::error::ApiError;
use crate::ids::UserId;

/// How long the bot may take to answer.
const TIME_TO_ANSWER: Duration = Duration::from_secs(30);
/// Most answers that are kept for a person who doesn't look.
const MAX_UNSEEN: usize = 1000;

/// Questions by the ids of their queries.
#[derive(Debug)]
pub(super) struct Questions<Q> {
    waiting: HashMap<String, Q>,
    /// The waiting ones with the time each came, oldest first.
    asked: VecDeque<(Duration, String)>,
}

impl<Q> Default for Questions<Q> {
    fn default() -> Self {
        Self { waiting: HashMap::new(), asked: VecDeque::new() }
    }
}

impl<Q> Questions<Q> {
    /// Lets a question wait for its answer.
    pub(super) fn ask(&mut self, query: String, question: Q, now: Duration) {
        self.forget_old(now);
        self.asked.push_back((now, query.clone()));
        self.waiting.insert(query, question);
    }

    /// The question that is answered: once, and in time.
    pub(super) fn take(&mut self, query: &str, now: Duration) -> Result<Q, ApiError> {
        self.forget_old(now);
        self.waiting.remove(query).ok_or_else(too_old)
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

/// What people have not seen yet.
#[derive(Debug)]
pub(super) struct Unseen<A> {
    unseen: HashMap<UserId, VecDeque<Arc<A>>>,
}

impl<A> Default for Unseen<A> {
    fn default() -> Self {
        Self { unseen: HashMap::new() }
    }
}

impl<A> Unseen<A> {
    /// Shows a person something.
    pub(super) fn show(&mut self, person: UserId, answer: Arc<A>) {
        let unseen = self.unseen.entry(person).or_default();
        unseen.push_back(answer);
        if unseen.len() > MAX_UNSEEN {
            unseen.pop_front();
        }
    }

    /// The oldest that the person hasn't seen.
    pub(super) fn see(&mut self, person: UserId) -> Option<Arc<A>> {
        self.unseen.get_mut(&person)?.pop_front()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOO_OLD: &str =
        "Bad Request: query is too old and response timeout expired or query ID is invalid";

    #[test]
    fn a_question_is_answered_once_and_in_time() {
        let mut questions = Questions::default();
        let now = Duration::from_secs(1000);
        questions.ask("1".into(), "tea?", now);
        questions.ask("2".into(), "coffee?", now);
        assert_eq!(questions.take("1", now), Ok("tea?"));
        for (query, now) in [("1", now), ("tea", now), ("2", now + Duration::from_secs(31))] {
            assert_eq!(questions.take(query, now).unwrap_err().description(), TOO_OLD);
        }
    }

    #[test]
    fn who_does_not_look_misses_the_oldest() {
        let mut unseen = Unseen::default();
        let ann = UserId(5_000_000_000);
        for answer in 0..=MAX_UNSEEN {
            unseen.show(ann, Arc::new(answer));
        }
        assert_eq!(unseen.see(ann).as_deref(), Some(&1));
    }
}
