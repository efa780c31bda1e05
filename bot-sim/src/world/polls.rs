//! Polls: their numbers, votes, and how they end.

use std::time::Duration;

use serde_json::{Value, json};

use super::World;

/// A poll without an id: anonymous, with one answer.
pub(crate) fn poll_json(question: &str, options: &Value) -> Value {
    json!({
        "id": "",
        "question": question,
        "options": options,
        "total_voter_count": 0,
        "is_closed": false,
        "is_anonymous": true,
        "type": "regular",
        "allows_multiple_answers": false,
        "allows_revoting": true,
        "members_only": false,
    })
}

impl World {
    /// Gives a poll its id.
    pub(super) fn name_poll(&mut self, poll: &mut Value, _now: Duration) {
        poll["id"] = json!(self.new_number());
    }
}
