//! All mistakes of a set-up at once, before the first update.

use std::any::TypeId;
use std::collections::HashMap;
use std::fmt;

use bot_pattern::PatternError;

use super::route::{Command, On};
use super::{Group, Route, Router};
use crate::client::{ClientError, InvalidToken};
use crate::context::States;
use crate::filter::{Filter, FilterError};
use crate::handler_error::chain;
use crate::store::{ScopeKind, StoredType};

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
        match &self.mistakes[..] {
            [one] => write!(f, "the app can't be built: {}", chain(one)),
            all => {
                write!(f, "the app can't be built, {} mistakes:", all.len())?;
                all.iter().try_for_each(|mistake| write!(f, "\n- {}", chain(mistake)))
            }
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
    /// The pattern of a command can't be read.
    #[error("the command pattern of `{route}` is wrong")]
    Pattern {
        /// The route.
        route: String,
        /// What is wrong with it.
        source: PatternError,
    },
    /// Another name of a command can't be a command.
    #[error("`{alias}` of `{route}` can't be a command: use 1 to 32 of a-z, 0-9 and _")]
    Alias {
        /// The route.
        route: String,
        /// The name.
        alias: String,
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
    /// Two types are stored under one name.
    #[error(
        "two types are stored as {scope} data `{name}` (`{first}` and `{second}` take them): \
         give one another name with `#[stored(name = \"…\")]`"
    )]
    SameName {
        /// The stored name.
        name: &'static str,
        /// The scope.
        scope: ScopeKind,
        /// A route that takes one of the types.
        first: String,
        /// A route that takes the other.
        second: String,
    },
    /// A regex of a filter can't be used.
    #[error("a filter of `{route}` is wrong")]
    Filter {
        /// The route.
        route: String,
        /// What is wrong with it.
        source: FilterError,
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

/// A stored type that the app was told of, beside those that its routes take.
#[derive(Debug)]
pub(crate) struct NamedType {
    pub(crate) stored: StoredType,
    /// The call that told of it.
    pub(crate) by: String,
}

impl Router {
    /// Checks all routes and makes them ready to be looked up.
    ///
    /// # Errors
    ///
    /// Every mistake there is.
    pub(crate) fn build(
        groups: Vec<Vec<Route>>,
        states: &States,
        named: &[NamedType],
    ) -> Result<Self, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let mut types = HashMap::new();
        for NamedType { stored, by } in named {
            check_name(stored, by, &mut types, &mut mistakes);
        }
        for route in groups.iter().flatten() {
            check_command(route, &mut mistakes);
            check_filters(route, &mut mistakes);
            check_states(route, states, &mut mistakes);
            check_data(route, &mut types, &mut mistakes);
        }
        let groups: Vec<Group> = groups.into_iter().map(Group::new).collect();
        for group in &groups {
            check_names(group, &mut mistakes);
        }
        if mistakes.is_empty() { Ok(Self { groups }) } else { Err(mistakes) }
    }
}

fn check_command(route: &Route, mistakes: &mut Vec<Mistake>) {
    let groups = || route.filters.iter().map(Filter::word_count).find(|count| *count > 0);
    let of_pattern = route.pattern().map(|pattern| pattern.parts.len());
    let given = of_pattern.or_else(groups).unwrap_or(0);
    if let Some(taken) = route.access.taken_words()
        && taken != given
        && !matches!(&route.on, On::Command(Command { pattern: Err(_), .. }))
    {
        mistakes.push(Mistake::WordCount { route: route.name.clone(), taken, given });
    }
    let On::Command(Command { pattern, aliases }) = &route.on else {
        return;
    };
    if let Err(source) = pattern {
        mistakes.push(Mistake::Pattern { route: route.name.clone(), source: source.clone() });
    }
    for alias in aliases {
        let is_command = (1..=32).contains(&alias.len())
            && alias.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_'));
        if !is_command {
            mistakes.push(Mistake::Alias { route: route.name.clone(), alias: alias.clone() });
        }
    }
}

fn check_filters(route: &Route, mistakes: &mut Vec<Mistake>) {
    let wrong = route.filters.iter().flat_map(Filter::mistakes);
    mistakes.extend(wrong.map(|source| Mistake::Filter { route: route.name.clone(), source }));
}

fn check_states(route: &Route, states: &States, mistakes: &mut Vec<Mistake>) {
    for taken in route.access.taken_states() {
        if !states.contains(taken.type_id) {
            mistakes.push(Mistake::MissingState { route: route.name.clone(), state: taken.name });
        }
    }
}

fn check_data<'r>(
    route: &'r Route,
    types: &mut HashMap<(ScopeKind, &'static str), (TypeId, &'r str)>,
    mistakes: &mut Vec<Mistake>,
) {
    let taken = route.access.taken_data();
    for (index, data) in taken.iter().enumerate() {
        let stored = data.stored;
        let twice = taken[..index].iter().any(|before| {
            before.stored.type_id == stored.type_id
                && (before.exclusive || data.exclusive || stored.scope == ScopeKind::Bot)
        });
        if twice {
            mistakes.push(Mistake::TakenTwice {
                route: route.name.clone(),
                name: stored.name,
                scope: stored.scope,
            });
        }
        check_name(&stored, &route.name, types, mistakes);
    }
}

/// Checks that no other type has the name; `by` says who names the type.
fn check_name<'r>(
    stored: &StoredType,
    by: &'r str,
    types: &mut HashMap<(ScopeKind, &'static str), (TypeId, &'r str)>,
    mistakes: &mut Vec<Mistake>,
) {
    let (type_id, first) =
        *types.entry((stored.scope, stored.name)).or_insert((stored.type_id, by));
    if type_id != stored.type_id {
        mistakes.push(Mistake::SameName {
            name: stored.name,
            scope: stored.scope,
            first: first.to_owned(),
            second: by.to_owned(),
        });
    }
}

fn check_names(group: &Group, mistakes: &mut Vec<Mistake>) {
    let mut commands: Vec<_> = group.commands.iter().collect();
    commands.sort_unstable();
    for (command, indices) in commands {
        let routes: Vec<&Route> = indices.iter().map(|index| &group.routes[*index]).collect();
        for (index, second) in routes.iter().enumerate() {
            if let Some(first) = routes[..index].iter().find(|first| first.shadows(second)) {
                mistakes.push(Mistake::SameCommand {
                    command: command.clone(),
                    first: first.name.clone(),
                    second: second.name.clone(),
                });
            }
        }
    }
}

impl Route {
    /// Whether no trigger of `later` would get past this route.
    fn shadows(&self, later: &Self) -> bool {
        let everywhere = self.chats.is_empty();
        let covers = |kind| self.chats.contains(kind);
        self.filters.is_empty()
            && (everywhere || (!later.chats.is_empty() && later.chats.iter().all(covers)))
    }
}
