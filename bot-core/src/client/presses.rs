//! Presses of buttons that still wait for an answer, so that each gets one and none gets two.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Deserialize;

const ANSWER: &str = "answerCallbackQuery";

/// The presses that nobody has answered yet, by their ids.
#[derive(Debug, Default)]
pub(super) struct Presses(Mutex<HashMap<String, Waiting>>);

/// What has become of a press that waits for its answer.
#[derive(Clone, Copy, Debug, Default)]
struct Waiting {
    /// A handler has taken it.
    taken: bool,
    /// The handler whose button it is of doesn't take what it carries.
    refused: bool,
}

/// The parameter of an answer that says what it answers.
#[derive(Deserialize)]
struct Answer {
    callback_query_id: String,
}

impl Presses {
    /// Notes a press that waits from now on.
    pub(super) fn wait(&self, id: &str) {
        self.ids().insert(id.to_owned(), Waiting::default());
    }

    /// Notes that a handler has taken a press.
    pub(super) fn taken(&self, id: &str) {
        if let Some(press) = self.ids().get_mut(id) {
            press.taken = true;
        }
    }

    /// Notes that the handler of a button doesn't take what its press carries.
    pub(super) fn refused(&self, id: &str) {
        if let Some(press) = self.ids().get_mut(id) {
            press.refused = true;
        }
    }

    /// Whether nobody has answered a press yet.
    pub(super) fn waits(&self, id: &str) -> bool {
        self.ids().contains_key(id)
    }

    /// Notes that a press is answered; if it wasn't yet, whether a handler has taken it, and its
    /// own hasn't refused it.
    pub(super) fn done(&self, id: &str) -> Option<bool> {
        self.ids().remove(id).map(|press| press.taken && !press.refused)
    }

    /// Looks at a call that was made with success: it may have been an answer.
    pub(super) fn called(&self, method: &str, params: &[u8]) {
        if !method.eq_ignore_ascii_case(ANSWER) || self.ids().is_empty() {
            return;
        }
        if let Ok(Answer { callback_query_id }) = serde_json::from_slice(params) {
            self.done(&callback_query_id);
        }
    }

    fn ids(&self) -> MutexGuard<'_, HashMap<String, Waiting>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_press_waits_until_somebody_answers_it() {
        let presses = Presses::default();
        presses.wait("1");
        presses.wait("2");
        presses.called("sendMessage", br#"{"callback_query_id":"1"}"#);
        presses.called("answerCallbackQuery", br#"{"callback_query_id":"7"}"#);
        presses.called("answerCallbackQuery", b"[");
        presses.called("ANSWERcallbackQuery", br#"{"text":"x","callback_query_id":"2"}"#);
        presses.taken("1");
        presses.taken("2");
        presses.wait("3");
        assert!(presses.waits("1") && !presses.waits("2"));
        assert_eq!(presses.done("1"), Some(true));
        assert_eq!(presses.done("1"), None, "only once");
        assert_eq!(presses.done("2"), None, "it was answered");
        assert_eq!(presses.done("3"), Some(false));
        presses.wait("4");
        presses.refused("4");
        presses.taken("4");
        assert_eq!(presses.done("4"), Some(false), "who only watches it doesn't make it right");
    }
}
