//! Access for some users and chats only.

use super::answer::Answer;
use super::{Middleware, Next};
use crate::context::Context;
use crate::extract::Rejection;
use crate::filter::{self, Filter, Listed};
use crate::handler::{Outcome, Reply};
use crate::task::BoxFuture;
use crate::trigger::Trigger;

/// Lets only the users or chats of a list through.
///
/// The list is what [`filter::from`] takes: a [`UserList`](crate::filter::UserList), a
/// [`ChatList`](crate::filter::ChatList), or one id.
/// It may change while the bot runs; who is added or removed is so from the next handler on.
///
/// Somebody else's update is skipped, as if the route weren't there: the next one is tried.
/// With an [`answer`](Self::answer) it is answered instead, and handled by that.
///
/// - Who only wants to skip may write the condition `from = ADMINS` in an attribute, or
///   [`filter::from`] as a router's filter: it is asked before data are locked.
/// - The press of a button that nobody takes is answered as that of one that doesn't work.
/// - An update without a user isn't let through by a list of users, nor by one of chats without a
///   chat, nor is one that can't be decoded.
/// - That a group was upgraded is told to `#[on_migrate]` handlers all the same: it is nobody's
///   update.
/// - It is asked before arguments are had or words are read, so whoever isn't let through sees no
///   usage line.
///
/// # Example
///
/// ```
/// use bot_core::filter::UserList;
/// use bot_core::middleware::Only;
/// use bot_core::prelude::*;
///
/// static ADMINS: UserList = UserList::new();
///
/// /// Bans somebody.
/// #[command("ban <name>")]
/// async fn ban(name: &str) -> String { format!("{name} is banned.") }
///
/// ADMINS.insert(7);
/// let admin = Router::new()
///     .middleware(Only::of(&ADMINS).answer("Not for you."))
///     .routes(routes![ban]);
/// let app = App::new("123456:token").routes(admin).build();
/// assert!(app.is_ok());
/// ```
#[derive(Clone, Debug)]
#[must_use = "it runs where it is added by `middleware`"]
pub struct Only {
    who: Filter,
    answer: Option<Answer>,
}

impl Only {
    /// Lets through who is in the list.
    pub fn of(list: impl Listed) -> Self {
        Self { who: filter::from(list), answer: None }
    }

    /// Lets everybody through but who is in the list; updates without a user pass.
    pub fn except(list: impl Listed) -> Self {
        Self { who: filter::from(list).not(), answer: None }
    }

    /// Answers who isn't let through. Default: the update is skipped.
    ///
    /// The press of a button is answered by a [notice](Reply::notice) with the text, if it is a
    /// plain one of up to 200 characters, and all else by a message.
    /// Where there is no chat to answer in, nobody is.
    pub fn answer(mut self, answer: impl Into<Reply>) -> Self {
        self.answer = Some(Answer::new(answer.into()));
        self
    }
}

impl Middleware for Only {
    fn never_skips(&self) -> bool {
        self.answer.is_some()
    }

    fn handle(&self, cx: Context, next: Next) -> BoxFuture<'_, Outcome> {
        let passes = matches!(cx.trigger(), Trigger::Migration(_)) || self.who.holds(cx.trigger());
        Box::pin(async move {
            match &self.answer {
                _ if passes => next.run().await,
                Some(answer) => Ok(answer.to(&cx)),
                None => Err(Rejection::Skip.into()),
            }
        })
    }
}
