//! Conditions on an update that are checked before anything is loaded or locked.
//!
//! A [`Filter`] is made by one of the functions here, and joined with others by
//! [`and`](Filter::and), [`or`](Filter::or) and [`not`](Filter::not), or `&`, `|` and `!`.
//! The attributes know most of them by name: `#[on_message(photo, reply)]`.
//!
//! What a filter looks at:
//!
//! - The message, for [`content`], [`service`], [`entity`], [`reply`], [`forward`] and [`via_bot`]:
//!   new, edited or posted, of a business account or a guest.
//!   The message under a pressed button is not the update's own.
//! - The text, for [`text`], [`prefix`] and `regex`: of a message its text, or the caption of its
//!   media; of a pressed button its data; of an inline query, or a chosen result of it, the query.
//! - The chat and the person of the update, for [`chat`], [`from`] and [`language`].
//!
//! Where an update hasn't what a filter looks at, the filter doesn't hold.

mod chat_kind;
mod condition;
mod error;
mod into;
mod list;
#[cfg(feature = "regex")]
mod regex;
#[cfg(test)]
mod tests;

use std::fmt;
use std::ops::{BitAnd, BitOr, Not};
use std::sync::Arc;

use bot_api::types::{ContentKind, Message, MessageEntityType, Update};

pub use chat_kind::ChatKind;
use condition::Condition;
pub use error::FilterError;
pub use into::IntoFilter;
pub use list::{ChatList, List, Listed, UserList};
#[cfg(feature = "regex")]
pub use regex::regex;

use crate::context::Words;
use crate::trigger::Trigger;

/// A condition on what started the handler.
///
/// Cloning is cheap: everything is shared.
///
/// # Example
///
/// ```
/// use bot_core::filter::{self, Filter};
/// use bot_core::prelude::*;
/// use bot_core::router::Route;
/// use bot_core::types::ContentKind;
///
/// async fn long_text() -> &'static str { "That is a lot to read." }
///
/// let long = Filter::message(|message| message.text.as_ref().is_some_and(|t| t.len() > 1000));
/// let own = !(filter::forward() | filter::via_bot());
/// let app = App::new("123456:token")
///     .routes([Route::on_message().filter(long & own).to(long_text)])
///     .build();
/// assert!(app.is_ok());
/// ```
#[derive(Clone)]
pub struct Filter(Condition);

impl Filter {
    /// Holds for the updates that `holds` says.
    ///
    /// If it panics, the update is handled as if the route's handler had panicked, and the error
    /// says that it was a filter.
    pub fn update(holds: impl Fn(&Update) -> bool + Send + Sync + 'static) -> Self {
        Self(Condition::Update(Arc::new(holds)))
    }

    /// Holds for the messages that `holds` says, and for nothing that is no message.
    pub fn message(holds: impl Fn(&Message) -> bool + Send + Sync + 'static) -> Self {
        Self::update(move |update| update.message().is_some_and(&holds))
    }

    /// Holds where either of the two does.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        any([self, other])
    }

    /// Holds where both do.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        all([self, other])
    }

    /// Holds where this one doesn't, which includes updates that lack what it looks at.
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "it is implemented, and reads better so")]
    pub fn not(self) -> Self {
        Self(Condition::Not(Arc::new(self)))
    }

    /// Whether the condition holds.
    #[must_use]
    pub fn holds(&self, trigger: &Trigger) -> bool {
        match &self.0 {
            // What started the handler may be no update: then only these can hold.
            Condition::All(filters) => filters.iter().all(|filter| filter.holds(trigger)),
            Condition::Any(filters) => filters.iter().any(|filter| filter.holds(trigger)),
            Condition::Not(filter) => !filter.holds(trigger),
            condition => trigger.update().is_some_and(|update| condition.holds(update)),
        }
    }

    /// What is wrong with it, which is told when the app is built.
    pub(crate) fn mistakes(&self) -> Vec<FilterError> {
        match &self.0 {
            Condition::All(filters) | Condition::Any(filters) => {
                filters.iter().flat_map(Self::mistakes).collect()
            }
            Condition::Not(filter) => filter.mistakes(),
            #[cfg(feature = "regex")]
            Condition::Regex(regex) => regex.mistake().cloned().into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// How many words a route with this filter has: those of a regex with named groups.
    pub(crate) fn word_count(&self) -> usize {
        match &self.0 {
            Condition::All(filters) => {
                filters.iter().map(Self::word_count).find(|count| *count > 0).unwrap_or(0)
            }
            #[cfg(feature = "regex")]
            Condition::Regex(regex) => regex.names(),
            _ => 0,
        }
    }

    /// These words of an update, if the regex is found in it.
    #[cfg_attr(
        not(feature = "regex"),
        expect(clippy::only_used_in_recursion, reason = "without regexes there are no words")
    )]
    pub(crate) fn words(&self, update: &Update) -> Option<Words> {
        match &self.0 {
            Condition::All(filters) => filters.iter().find_map(|filter| filter.words(update)),
            #[cfg(feature = "regex")]
            Condition::Regex(regex) => regex.words(update),
            _ => None,
        }
    }
}

impl BitOr for Filter {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.or(other)
    }
}

impl BitAnd for Filter {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        self.and(other)
    }
}

impl Not for Filter {
    type Output = Self;

    fn not(self) -> Self {
        Self::not(self)
    }
}

/// As it is made: `content(Photo)`, `any(reply, not(forward))`.
impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Where all of them hold; of none, everywhere.
pub fn all(filters: impl IntoIterator<Item = Filter>) -> Filter {
    Filter(Condition::All(filters.into_iter().collect()))
}

/// Where one of them holds; of none, nowhere.
pub fn any(filters: impl IntoIterator<Item = Filter>) -> Filter {
    Filter(Condition::Any(filters.into_iter().collect()))
}

/// Messages with that content: text, a photo, somebody who joined, ….
#[must_use]
pub fn content(kind: ContentKind) -> Filter {
    Filter(Condition::Content(kind))
}

/// Service messages: they tell that something happened in the chat, such as that somebody joined.
#[must_use]
pub fn service() -> Filter {
    Filter(Condition::Service)
}

/// Updates of chats of that kind.
#[must_use]
pub fn chat(kind: ChatKind) -> Filter {
    Filter(Condition::Chat(kind))
}

/// Updates whose text is exactly that, such as the label of a button of a reply keyboard.
#[must_use]
pub fn text(text: impl Into<Arc<str>>) -> Filter {
    Filter(Condition::Text(text.into()))
}

/// Updates whose text begins with that, letter by letter.
#[must_use]
pub fn prefix(prefix: impl Into<Arc<str>>) -> Filter {
    Filter(Condition::Prefix(prefix.into()))
}

/// Messages in whose text or caption such a thing is marked: a mention, a hashtag, a link, ….
///
/// An entity that doesn't lie in the text isn't counted.
/// Mentions and links come in two kinds each: by name (`Mention`, `Url`), and under another text
/// (`TextMention`, `TextLink`).
#[must_use]
pub fn entity(kind: MessageEntityType) -> Filter {
    Filter(Condition::Entity(Arc::new(kind)))
}

/// Updates of the users, or in the chats, of a list that may change while the bot runs.
///
/// A single [`UserId`](bot_api::types::UserId) or [`ChatId`](bot_api::types::ChatId) is taken as
/// well.
///
/// # Example
///
/// ```
/// use bot_core::filter::{self, UserList};
/// use bot_core::prelude::*;
/// use bot_core::router::Route;
///
/// async fn stop() -> &'static str { "As you like." }
///
/// let admins = UserList::new();
/// let route = Route::command("stop").filter(filter::from(&admins)).to(stop);
/// admins.insert(UserId(5)); // from the next update on
/// # let _ = route;
/// ```
#[must_use]
pub fn from(list: impl Listed) -> Filter {
    list.to_filter()
}

/// Messages that answer another one, of this chat or of another.
///
/// In a topic of a forum, Telegram gives every message the topic's first one as what it answers;
/// that doesn't count.
#[must_use]
pub fn reply() -> Filter {
    Filter(Condition::Reply)
}

/// Forwarded messages, posts that Telegram forwards from a channel into its group included.
#[must_use]
pub fn forward() -> Filter {
    Filter(Condition::Forward)
}

/// Messages that were sent by way of a bot's inline mode.
#[must_use]
pub fn via_bot() -> Filter {
    Filter(Condition::ViaBot)
}

/// Updates of people whose app speaks that language: an IETF tag such as `de`, which holds for
/// `de-AT` too, or `pt-br`.
///
/// Case doesn't matter.
/// Not everybody's language is known: what has to be said to all has to have a route without it.
#[must_use]
pub fn language(tag: impl Into<Arc<str>>) -> Filter {
    Filter(Condition::Language(tag.into()))
}
