//! What can be wrong with a set-up, and how it is told.

use std::fmt;

use bot_pattern::PatternError;

use crate::client::{ClientError, InvalidToken};
use crate::filter::FilterError;
use crate::handler_error::chain;
use crate::store::ScopeKind;

/// Why an app can't be built: every mistake of its set-up.
///
/// Its `Debug` is its message, because that is what `unwrap` prints.
#[derive(thiserror::Error)]
pub struct BuildError {
    mistakes: Vec<Mistake>,
}

impl BuildError {
    /// The mistakes, in the order in which they were found.
    #[must_use]
    pub fn mistakes(&self) -> &[Mistake] {
        &self.mistakes
    }
}

impl BuildError {
    /// All mistakes of the parts of an app.
    pub(crate) fn of(parts: impl IntoIterator<Item = Vec<Mistake>>) -> Self {
        Self { mistakes: parts.into_iter().flatten().collect() }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        tell(f, "the app can't be built", &self.mistakes)
    }
}

/// Why routes can't be added to an app: see [`AppHandle::add_routes`](crate::AppHandle::add_routes).
///
/// Its `Debug` is its message, because that is what `unwrap` prints.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum AddRoutesError {
    /// The set-up would have these mistakes with them, in the order in which they were found.
    Mistakes(Vec<Mistake>),
    /// The app has ended, or was dropped before it ran: no handler of it is called any more.
    Ended,
}

impl AddRoutesError {
    /// The mistakes that the set-up would have with the routes; none if the app has ended.
    #[must_use]
    pub fn mistakes(&self) -> &[Mistake] {
        match self {
            Self::Mistakes(mistakes) => mistakes,
            Self::Ended => &[],
        }
    }
}

impl fmt::Display for AddRoutesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mistakes(mistakes) => tell(f, "the routes can't be added", mistakes),
            Self::Ended => f.write_str("the routes can't be added: the app has ended"),
        }
    }
}

impl fmt::Debug for AddRoutesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Tells what can't be done, and every mistake.
fn tell(f: &mut fmt::Formatter<'_>, what: &str, mistakes: &[Mistake]) -> fmt::Result {
    match mistakes {
        [one] => write!(f, "{what}: {}", chain(one)),
        all => {
            write!(f, "{what}, {} mistakes:", all.len())?;
            all.iter().try_for_each(|mistake| write!(f, "\n- {}", chain(mistake)))
        }
    }
}

impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// One mistake of a set-up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Mistake {
    /// The pattern of a command or button can't be read.
    #[error("the pattern of `{route}` is wrong")]
    Pattern {
        /// The route.
        route: String,
        /// What is wrong with it.
        source: PatternError,
    },
    /// The name of a button whose data are stored leaves no room for its token.
    #[error("the name of `{route}` has more than {most} bytes, and its data are stored")]
    StoredName {
        /// The route.
        route: String,
        /// The most bytes that the name may have.
        most: usize,
    },
    /// Two routes of one group are for the same buttons: by one name, as of `buy` and
    /// `buy:<item>`, or because the name of one could be a value of the other's, as of `shop:<item>`
    /// and `shop:list:<page>`.
    ///
    /// Names that differ, such as `buy` and `buy_one:<item>`, tell them apart.
    #[error(
        "`{first}` and `{second}` are both for buttons whose data begin with `{button}`: give one \
         another name"
    )]
    SameButton {
        /// What the data of these buttons begin with: the longer of the two names.
        button: String,
        /// The route that was registered first.
        first: String,
        /// The other route.
        second: String,
    },
    /// Another name of a command can't be a command.
    #[error("`{alias}` of `{route}` can't be a command: use 1 to 32 of a-z, 0-9 and _")]
    Alias {
        /// The route.
        route: String,
        /// The name.
        alias: String,
    },
    /// A description is in a language that can't be one.
    #[error("`{language}` of `{route}` is no language: write its two letters, such as `de`")]
    Language {
        /// The route.
        route: String,
        /// What was given as the language.
        language: String,
    },
    /// Something can't stand before commands.
    #[error("commands can't begin with `{prefix}`: use signs such as `!` or `.`")]
    CommandPrefix {
        /// What is wrong.
        prefix: String,
    },
    /// Two routes of one group answer the same command.
    #[error(
        "`{first}` and `{second}` both answer /{command}: rename one, or limit them by chat kind"
    )]
    SameCommand {
        /// The command's name.
        command: String,
        /// The route that was registered first, and would get all of them.
        first: String,
        /// The route that would never run.
        second: String,
    },
    /// A handler takes a value to change and takes it a second time.
    #[error("`{route}` takes the {scope} data `{name}` twice: take it once, as `&mut`")]
    TakenTwice {
        /// The route.
        route: String,
        /// The stored name.
        name: &'static str,
        /// The scope.
        scope: ScopeKind,
    },
    /// A handler takes another number of words than its command has.
    #[error("`{route}` takes {taken} words by `Args`, and its pattern has {given}")]
    WordCount {
        /// The route.
        route: String,
        /// How many the handler takes.
        taken: usize,
        /// How many placeholders the pattern has, or named groups the regex.
        given: usize,
    },
    /// A handler takes a state that the app wasn't given.
    #[error("`{route}` takes `State<{state}>`, which the app wasn't given: add `.state(…)`")]
    MissingState {
        /// The route.
        route: String,
        /// The state's type.
        state: &'static str,
    },
    /// Several types are stored under one name.
    #[error(
        "{types} types are stored as {scope} data `{name}` (taken by `{}`): \
         give each a name of its own with `#[stored(name = \"…\")]`",
        by.join("`, `")
    )]
    SameName {
        /// The stored name.
        name: &'static str,
        /// The scope.
        scope: ScopeKind,
        /// How many types there are.
        types: usize,
        /// Routes that take them, at least one for each.
        by: Vec<String>,
    },
    /// A handler that [`discover`](crate::AppBuilder) has found is among the app's routes as well.
    #[error(
        "`{route}` was found by `.discover()` and is among the routes of the app as well: take it \
         out of these, or list all handlers and leave `.discover()` out"
    )]
    FoundAndListed {
        /// The route.
        route: String,
    },
    /// A handler or a middleware around it takes what its triggers never have, so it would be
    /// skipped always.
    #[error(
        "`{route}` would never be called: {taker} takes {taken}, and {trigger} has {has} only; take \
         one of these, or make it an `Option`"
    )]
    NeverCalled {
        /// The route.
        route: String,
        /// Who takes it: `it`, or `a middleware around it`.
        taker: &'static str,
        /// What is taken, such as `` `&User` `` or ``the user data `notes` ``.
        taken: String,
        /// What starts the handler, such as ``a `poll` update``.
        trigger: String,
        /// What there is to borrow of such a trigger.
        has: String,
    },
    /// A route of a group would never be called, because one before it takes everything that would
    /// start it: a handler of all messages before a command, or two of all else, or of all errors.
    ///
    /// It is told only where it is certain: the first has no conditions of its own, and neither its
    /// arguments nor the middleware around it may skip it.
    #[error(
        "`{route}` would never be called: `{hidden_by}` stands before it in its group and takes \
         everything that would start it; put that one behind it, make it a `#[fallback]`, give it a \
         condition, or put one of them into another group with `.group(…)`; `.help()` adds its \
         route where it stands, `add_routes` to the first group"
    )]
    NeverReached {
        /// The route.
        route: String,
        /// The route before it.
        hidden_by: String,
    },
    /// So much middleware runs around a handler, of the app and of routers within routers, that the
    /// stack may not be enough for it.
    #[error("{count} middleware run around `{route}`, and {most} is the most")]
    TooMuchMiddleware {
        /// The route.
        route: String,
        /// How many there are.
        count: usize,
        /// How many there may be.
        most: usize,
    },
    /// A regex of a filter can't be used.
    #[error("a filter of `{route}` is wrong")]
    Filter {
        /// The route.
        route: String,
        /// What is wrong with it.
        source: FilterError,
    },
    /// A route that is added to a running app takes data that the app wasn't told of.
    #[error(
        "`{route}` takes the {scope} data `{name}`, which the running app doesn't know: \
         tell it of the type by `.stored::<T>()` or `.stored_collection::<T>()` before it is built"
    )]
    UnknownData {
        /// The route.
        route: String,
        /// The stored name.
        name: &'static str,
        /// The scope.
        scope: ScopeKind,
    },
    /// The token is malformed.
    #[error("the token is malformed")]
    Token(#[source] InvalidToken),
    /// The client can't be made.
    #[error("the client can't be made")]
    Client(#[source] ClientError),
    /// The client that was given belongs to another app already.
    #[error("the client belongs to another app already: give each app a client of its own")]
    ClientInUse,
}
