//! Telegram's answer to a call it did not carry out.

use std::{fmt, time::Duration};

use bot_api::types::ChatId;

use super::kind::RefusalKind;

/// A call that Telegram refused, with all that it said.
///
/// ```
/// use bot_core::client::{CallError, RefusalKind};
///
/// fn worth_a_report(error: &CallError) -> bool {
///     error.refusal().is_none_or(|refusal| refusal.kind() != RefusalKind::QueryExpired)
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub(super) method: Box<str>,
    pub(super) kind: RefusalKind,
    pub(super) code: i64,
    pub(super) description: Box<str>,
    pub(super) parameters: RefusalParameters,
}

impl Refusal {
    /// The method that was called, such as `sendMessage`.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// What it means.
    #[must_use]
    pub fn kind(&self) -> RefusalKind {
        self.kind
    }

    /// The code: 400, 403 and so on. It is the HTTP status when the answer had none of its own.
    #[must_use]
    pub fn code(&self) -> i64 {
        self.code
    }

    /// Telegram's text, such as `Bad Request: chat not found`.
    ///
    /// When the answer is not one of the Bot API, as that of a server in between, it says so and
    /// has the beginning of what came.
    #[must_use]
    pub fn description(&self) -> &str {
        &self.description
    }

    /// What a program can act on.
    #[must_use]
    pub fn parameters(&self) -> &RefusalParameters {
        &self.parameters
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, code, description, .. } = self;
        write!(f, "Telegram refused `{method}` with code {code}: {description}")
    }
}

/// The parts of a refusal that a program can act on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RefusalParameters {
    /// The id of the supergroup that the group has become.
    pub migrate_to_chat_id: Option<ChatId>,
    /// How long to wait before the same call.
    pub retry_after: Option<Duration>,
}
