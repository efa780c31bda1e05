//! Why a call or a client failed, as enums to match on and predicates to ask.

use std::{error::Error, time::Duration};

use bot_api::types::ChatId;

use super::{Refusal, RefusalKind, TransportError};

/// Why a call has no result.
///
/// Ask it instead of reading its text; [`refusal`](Self::refusal) has Telegram's own words.
/// The token is in none of them.
///
/// ```
/// use bot_core::client::CallError;
///
/// /// What to do with a subscriber after a message to them failed.
/// fn after(error: &CallError) -> &'static str {
///     match error {
///         error if error.is_blocked() => "forget them",
///         CallError::RetryAfter { .. } => "wait and send it again",
///         error if error.is_outcome_unknown() => "it may have come, so let it be",
///         _ => "report it",
///     }
/// }
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CallError {
    /// Too many calls; the same call may be made again after the delay.
    #[error("Telegram asks to wait {} s before `{}`", delay.as_secs(), refusal.method())]
    RetryAfter {
        /// How long to wait.
        delay: Duration,
        /// What Telegram said.
        refusal: Refusal,
    },
    /// The group has become a supergroup, and the call could not be sent on to it.
    ///
    /// The client does that by itself once when the call's `chat_id` is the group, so this comes
    /// of another parameter or of a second move.
    #[error("the chat of `{}` has become the supergroup {}", refusal.method(), to.0)]
    ChatMigrated {
        /// The id of the supergroup.
        to: ChatId,
        /// What Telegram said.
        refusal: Refusal,
    },
    /// Telegram refused the call for any other reason: see [`Refusal::kind`].
    #[error("{0}")]
    Refused(Refusal),
    /// No answer came. [`is_outcome_unknown`](Self::is_outcome_unknown) tells whether Telegram
    /// may have acted on the call.
    #[error("no answer to `{method}`")]
    Network {
        /// The method that was called.
        method: Box<str>,
        /// Where it was lost.
        #[source]
        source: TransportError,
    },
    /// The answer came, and is not what the method gives. Telegram has most likely acted on the
    /// call.
    #[error("the answer to `{method}` could not be read, it begins with {excerpt:?}")]
    Decode {
        /// The method that was called.
        method: Box<str>,
        /// The first characters of the answer's body, at most 200.
        excerpt: Box<str>,
        /// What does not fit.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
    /// The parameters are no JSON object. Nothing was sent.
    #[error("the parameters of `{method}` could not be written as a JSON object")]
    Encode {
        /// The method that was to be called.
        method: Box<str>,
        /// What cannot be written.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
}

impl CallError {
    /// The method that was called, such as `sendMessage`.
    #[must_use]
    pub fn method(&self) -> &str {
        match self {
            Self::RetryAfter { refusal, .. }
            | Self::ChatMigrated { refusal, .. }
            | Self::Refused(refusal) => refusal.method(),
            Self::Network { method, .. }
            | Self::Decode { method, .. }
            | Self::Encode { method, .. } => method,
        }
    }

    /// Telegram's answer, if it was an answer that refused the call.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::RetryAfter { refusal, .. }
            | Self::ChatMigrated { refusal, .. }
            | Self::Refused(refusal) => Some(refusal),
            Self::Network { .. } | Self::Decode { .. } | Self::Encode { .. } => None,
        }
    }

    /// The kind of the refusal, if it is one.
    #[must_use]
    pub fn kind(&self) -> Option<RefusalKind> {
        self.refusal().map(Refusal::kind)
    }

    /// How long to wait before the same call may be made again, if Telegram asked to wait.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::RetryAfter { delay, .. } => Some(*delay),
            _ => None,
        }
    }

    /// The supergroup that the call's chat has become.
    #[must_use]
    pub fn migrated_to(&self) -> Option<ChatId> {
        match self {
            Self::ChatMigrated { to, .. } => Some(*to),
            _ => None,
        }
    }

    /// Whether the bot cannot write to this chat, now and at a repeat: the user blocked it, is
    /// gone or never started it; or it is not in the chat, or the chat is gone.
    #[must_use]
    pub fn is_blocked(&self) -> bool {
        matches!(
            self.kind(),
            Some(
                RefusalKind::BotBlocked
                    | RefusalKind::UserDeactivated
                    | RefusalKind::BotKicked
                    | RefusalKind::NotMember
                    | RefusalKind::ChatDeleted
                    | RefusalKind::CantInitiate
                    | RefusalKind::CantWriteBots
            )
        )
    }

    /// Whether all was already as the call would have it. Mostly to be taken as success.
    #[must_use]
    pub fn is_not_modified(&self) -> bool {
        self.kind() == Some(RefusalKind::NotModified)
    }

    /// Whether there is no such chat, or the bot has never seen it.
    #[must_use]
    pub fn is_chat_not_found(&self) -> bool {
        self.kind() == Some(RefusalKind::ChatNotFound)
    }

    /// Whether the message of the call does not exist, or no longer.
    #[must_use]
    pub fn is_message_not_found(&self) -> bool {
        matches!(
            self.kind(),
            Some(
                RefusalKind::MessageNotFound
                    | RefusalKind::ReplyNotFound
                    | RefusalKind::MessageIdInvalid
            )
        )
    }

    /// Whether the bot lacks a right in the chat.
    #[must_use]
    pub fn is_no_rights(&self) -> bool {
        self.kind() == Some(RefusalKind::NoRights)
    }

    /// Whether a callback, inline or other query was answered too late.
    #[must_use]
    pub fn is_query_expired(&self) -> bool {
        self.kind() == Some(RefusalKind::QueryExpired)
    }

    /// Whether Telegram does not take the token. No call will succeed.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        matches!(self.kind(), Some(RefusalKind::Unauthorized | RefusalKind::LoggedOut))
    }

    /// Whether another program asks for the updates of this bot, or a webhook takes them.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        matches!(self.kind(), Some(RefusalKind::ConflictPolling | RefusalKind::ConflictWebhook))
    }

    /// Whether a time-out ended the call.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Network { source, .. } if source.is_timeout())
    }

    /// Whether Telegram may have acted on the call, so that a repeat may do it twice.
    ///
    /// That is so when it was sent and no answer came back that says what became of it. After
    /// any other error it is certain that nothing was done.
    #[must_use]
    pub fn is_outcome_unknown(&self) -> bool {
        match self {
            Self::Network { source, .. } => !source.was_not_sent(),
            Self::Decode { .. } => true,
            Self::Refused(refusal) => refusal.code() >= 500,
            Self::RetryAfter { .. } | Self::ChatMigrated { .. } | Self::Encode { .. } => false,
        }
    }

    /// Whether the same call may succeed later without anybody changing anything.
    ///
    /// It does not say that a repeat is safe: see
    /// [`is_outcome_unknown`](Self::is_outcome_unknown).
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::RetryAfter { .. } | Self::Network { .. } => true,
            // 408 says that a server has given up waiting for the call.
            Self::Refused(refusal) => refusal.code() >= 500 || refusal.code() == 408,
            Self::ChatMigrated { .. } | Self::Decode { .. } | Self::Encode { .. } => false,
        }
    }
}

/// Why a client cannot be built.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ClientError {
    /// The base URL cannot be read.
    #[error("the base URL of the Bot API cannot be read: it looks like `http://127.0.0.1:8081`")]
    NoUrl {
        /// What is wrong with it.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
    /// The base URL is one that the Bot API cannot be at.
    #[error("the base URL of the Bot API {problem}")]
    BadUrl {
        /// What is wrong with it, as the rest of a sentence.
        problem: &'static str,
    },
    /// The base URL begins with `https`, and this build has no TLS.
    #[error(
        "the base URL of the Bot API begins with `https`, which needs the feature `rustls` of \
         bot-core; a server of your own may have an `http` one"
    )]
    NoTls,
    /// TLS cannot be set up, for instance because the system has no root certificates.
    #[error("TLS could not be set up")]
    Tls {
        /// What is missing.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
    /// The HTTP client cannot be built.
    #[error("the HTTP client could not be set up")]
    Http {
        /// What is wrong.
        #[source]
        source: Box<dyn Error + Send + Sync>,
    },
    /// A transport was given and so was an option of the HTTP transport that it replaces.
    #[error("a client with a transport of its own has no use for the options of HTTP")]
    TwoTransports,
}
