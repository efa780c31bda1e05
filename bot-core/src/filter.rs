//! Conditions on an update that are checked before anything is loaded or locked.

use std::fmt;
use std::sync::Arc;

use bot_api::types::{ChatType, ContentKind, Message, Update};

use crate::trigger::Trigger;

/// A condition on what started the handler.
///
/// # Example
///
/// ```
/// use bot_core::filter::Filter;
/// use bot_core::prelude::*;
/// use bot_core::router::Route;
///
/// async fn long_text() -> &'static str { "That is a lot to read." }
///
/// let long = Filter::message(|message| message.text.as_ref().is_some_and(|t| t.len() > 1000));
/// let app = App::new("123456:token")
///     .routes([Route::on_message().filter(long).to(long_text)])
///     .build();
/// assert!(app.is_ok());
/// ```
#[derive(Clone)]
pub struct Filter(Arc<dyn Fn(&Trigger) -> bool + Send + Sync>);

impl Filter {
    /// Holds for the updates that `holds` says.
    pub fn update(holds: impl Fn(&Update) -> bool + Send + Sync + 'static) -> Self {
        Self(Arc::new(move |trigger| trigger.update().is_some_and(&holds)))
    }

    /// Holds for the messages that `holds` says, and for nothing that is no message.
    pub fn message(holds: impl Fn(&Message) -> bool + Send + Sync + 'static) -> Self {
        Self::update(move |update| update.message().is_some_and(&holds))
    }

    /// Holds where either of the two does.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(Arc::new(move |trigger| self.holds(trigger) || other.holds(trigger)))
    }

    /// Holds where both do.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(Arc::new(move |trigger| self.holds(trigger) && other.holds(trigger)))
    }

    /// Whether the condition holds.
    #[must_use]
    pub fn holds(&self, trigger: &Trigger) -> bool {
        (self.0)(trigger)
    }
}

impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Filter(…)")
    }
}

/// Messages with that content: text, a photo, somebody who joined, …
#[must_use]
pub fn content(kind: ContentKind) -> Filter {
    Filter::message(move |message| message.has(kind))
}

/// The kind of a chat, as people say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatKind {
    /// A chat with one person.
    Private,
    /// A group or a supergroup: people don't know the difference.
    Group,
    /// A supergroup only.
    Supergroup,
    /// A channel.
    Channel,
}

impl ChatKind {
    /// Whether a chat of the type that Telegram names is of this kind.
    #[must_use]
    pub fn includes(self, chat: &ChatType) -> bool {
        match self {
            Self::Private => matches!(chat, ChatType::Private),
            Self::Group => matches!(chat, ChatType::Group | ChatType::Supergroup),
            Self::Supergroup => matches!(chat, ChatType::Supergroup),
            Self::Channel => matches!(chat, ChatType::Channel),
        }
    }
}
