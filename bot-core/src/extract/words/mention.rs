//! A person whom the user named.

use bot_api::types::{ChatTarget, User, UserId};

use super::kinds::username;
use super::{Own, Word, Written};

/// A person whom the user named: by a link, by `@username` or by id.
///
/// # Example
///
/// ```
/// use bot_core::prelude::*;
/// use bot_core::extract::Mention;
///
/// /// Warns somebody; an answer to a message of theirs will do too.
/// #[command("warn [whom] [why..]", chat = "group")]
/// async fn warn(whom: Option<Mention>, why: Option<&str>, message: &Message) -> String {
///     let answered = message.reply_to_message.as_ref().and_then(|m| m.from.clone());
///     let Some(whom) = whom.or(answered.map(Mention::from)) else {
///         return "Whom?".into();
///     };
///     format!("{}, you are warned: {}", whom.name(), why.unwrap_or("you know why"))
/// }
/// # let _ = routes![warn];
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mention {
    /// By a link, which Telegram makes of a name where the person has no `@username`.
    User(Box<User>),
    /// By `@username`; this is the name without the `@`.
    ///
    /// The Bot API doesn't tell whose name it is: look it up among the people the bot has seen.
    Username(String),
    /// By id.
    Id(UserId),
}

impl Mention {
    /// The person's id; `None` of who is known by `@username` only.
    #[must_use]
    pub fn user_id(&self) -> Option<UserId> {
        match self {
            Self::User(user) => Some(user.id),
            Self::Username(_) => None,
            Self::Id(id) => Some(*id),
        }
    }

    /// The person's `@username` without the `@`; `None` if it isn't known.
    #[must_use]
    pub fn username(&self) -> Option<&str> {
        match self {
            Self::User(user) => user.username.as_deref(),
            Self::Username(name) => Some(name),
            Self::Id(_) => None,
        }
    }

    /// What to call the person in a message: the first name, `@name`, or the id.
    ///
    /// It isn't what [`Word`] reads: the first name is no word for a person.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::User(user) => user.first_name.clone(),
            Self::Username(name) => format!("@{name}"),
            Self::Id(id) => id.to_string(),
        }
    }

    /// Whether this names that person.
    #[must_use]
    pub fn is(&self, user: &User) -> bool {
        let same_name = |name: &str| {
            user.username.as_deref().is_some_and(|username| username.eq_ignore_ascii_case(name))
        };
        self.user_id().map_or_else(|| self.username().is_some_and(same_name), |id| id == user.id)
    }
}

impl From<User> for Mention {
    fn from(user: User) -> Self {
        Self::User(Box::new(user))
    }
}

/// Where a call is to go that takes a user's private chat or a public name.
impl From<&Mention> for ChatTarget {
    fn from(mention: &Mention) -> Self {
        match mention {
            Mention::User(user) => user.id.into(),
            Mention::Username(name) => format!("@{name}").into(),
            Mention::Id(id) => (*id).into(),
        }
    }
}

impl Word<Own> for Mention {
    fn parse_word(word: &Written<'_>) -> Result<Self, String> {
        if let Some(user) = word.mentioned() {
            return Ok(user.clone().into());
        }
        if let Some(name) = username(word.text()) {
            return Ok(Self::Username(name.to_owned()));
        }
        let id = word.text().parse::<i64>().ok().filter(|id| *id > 0);
        id.map(|id| Self::Id(UserId(id)))
            .ok_or_else(|| format!("{} is nobody I know, write their @name or id", word.shown()))
    }
}
