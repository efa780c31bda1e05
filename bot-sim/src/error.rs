//! Answers that say no, with the texts of the real server.

use std::time::Duration;

use serde_json::{Map, Value, json};

/// An error answer of the Bot API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ApiError {
    code: u16,
    description: String,
    retry_after: Option<u64>,
    migrate_to: Option<i64>,
}

impl ApiError {
    /// An error whose description is `text` as it is.
    pub(crate) fn new(code: u16, text: impl Into<String>) -> Self {
        Self { code, description: text.into(), retry_after: None, migrate_to: None }
    }

    /// `400 Bad Request: …`; a sentence's first letter is lowered as the server does it.
    pub(crate) fn bad_request(text: &str) -> Self {
        Self::new(400, format!("Bad Request: {}", lowered(text)))
    }

    /// `401 Unauthorized`, the token is unknown.
    pub(crate) fn unauthorized() -> Self {
        Self::new(401, "Unauthorized")
    }

    /// `403 Forbidden: …`.
    pub(crate) fn forbidden(text: &str) -> Self {
        Self::new(403, format!("Forbidden: {}", lowered(text)))
    }

    /// `409 Conflict: …`, another poller took over.
    pub(crate) fn conflict() -> Self {
        Self::new(
            409,
            "Conflict: terminated by other getUpdates request; \
             make sure that only one bot instance is running",
        )
    }

    /// `429 Too Many Requests: …`; whole seconds, rounded up.
    pub(crate) fn too_many_requests(wait: Duration) -> Self {
        let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        let text = format!("Too Many Requests: retry after {seconds}");
        Self { retry_after: Some(seconds), ..Self::new(429, text) }
    }

    /// `400`, the group became a supergroup.
    pub(crate) fn migrated(to: i64) -> Self {
        let error = Self::bad_request("group chat was upgraded to a supergroup chat");
        Self { migrate_to: Some(to), ..error }
    }

    /// `501`, an honest answer to what the real server can and this one can't.
    pub(crate) fn not_simulated(what: &str) -> Self {
        Self::new(501, format!("Not Implemented: bot-sim does not simulate {what} yet"))
    }

    pub(crate) fn code(&self) -> u16 {
        self.code
    }

    #[cfg(test)]
    pub(crate) fn description(&self) -> &str {
        &self.description
    }

    pub(crate) fn retry_after(&self) -> Option<u64> {
        self.retry_after
    }

    /// The answer's JSON.
    pub(crate) fn to_json(&self) -> Value {
        let mut json =
            json!({"ok": false, "error_code": self.code, "description": self.description});
        let mut parameters = Map::new();
        if let Some(seconds) = self.retry_after {
            parameters.insert("retry_after".into(), seconds.into());
        }
        if let Some(chat) = self.migrate_to {
            parameters.insert("migrate_to_chat_id".into(), chat.into());
        }
        if !parameters.is_empty() {
            json["parameters"] = parameters.into();
        }
        json
    }
}

/// Lowers the first letter unless the second is a capital or an underscore.
fn lowered(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(first), second) if !second.is_some_and(|c| c.is_uppercase() || c == '_') => {
            format!("{}{}", first.to_lowercase(), &text[first.len_utf8()..])
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(ApiError::bad_request(text).description(), expected);
    }

    #[test]
    fn a_sentence_is_lowered_and_a_constant_is_not() {
        check("Chat not found", "Bad Request: chat not found");
        check("CHAT_WRITE_FORBIDDEN", "Bad Request: CHAT_WRITE_FORBIDDEN");
        check("", "Bad Request: ");
    }

    #[test]
    fn parameters_are_there_only_when_there_are_any() {
        assert_eq!(ApiError::unauthorized().to_json().get("parameters"), None);
        let wait = ApiError::too_many_requests(Duration::from_millis(1500)).to_json();
        assert_eq!(wait["parameters"], json!({"retry_after": 2}));
        assert_eq!(wait["description"], "Too Many Requests: retry after 2");
        let moved = ApiError::migrated(-1_000_000_000_001).to_json();
        assert_eq!(moved["parameters"]["migrate_to_chat_id"], -1_000_000_000_001_i64);
    }
}
