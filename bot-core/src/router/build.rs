//! All mistakes of a set-up at once, before the first update.

use std::any::TypeId;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use bot_pattern::{CallbackPattern, PatternError};

use super::callback::Callback;
use super::command::Command;
use super::needs::never_called;
use super::nested::conditions;
use super::route::On;
use super::scope::Conditions;
use super::{Group, Prefixes, Route, Table};
use crate::callback::TOKEN_BYTES;
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
    /// Two routes of one group handle the same buttons, or one of them has a name that could be a
    /// value of the other's, as of `shop:<item>` and `shop:list:<page>`.
    #[error("`{first}` and `{second}` both handle buttons such as `{button}`: rename one")]
    SameButton {
        /// The name of the second one's data.
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

/// A stored type that the app was told of, beside those that its routes take.
#[derive(Debug)]
pub(crate) struct NamedType {
    pub(crate) stored: StoredType,
    /// The call that told of it.
    pub(crate) by: String,
}

/// What routes are checked against.
pub(crate) struct Setup<'s> {
    pub(crate) states: &'s States,
    pub(crate) named: &'s [NamedType],
    pub(crate) prefixes: &'s Prefixes,
}

impl Table {
    /// Checks all routes and makes them ready to be looked up.
    ///
    /// # Errors
    ///
    /// Every mistake there is.
    pub(crate) fn build(
        groups: Vec<Vec<Arc<Route>>>,
        setup: &Setup<'_>,
    ) -> Result<Self, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let mut names = StoredNames::default();
        for NamedType { stored, by } in setup.named {
            names.add(stored, by);
        }
        setup.prefixes.check(&mut mistakes);
        let table = Self::new(groups, setup.prefixes);
        for route in table.routes() {
            check_command(route, &mut mistakes);
            check_filters(route, &mut mistakes);
            check_states(route, setup.states, &mut mistakes);
            check_data(route, &mut names, &mut mistakes);
            mistakes.extend(never_called(route));
        }
        mistakes.extend(names.mistakes());
        for group in table.groups() {
            check_names(group, &mut mistakes);
            check_buttons(group, &mut mistakes);
        }
        if mistakes.is_empty() { Ok(table) } else { Err(mistakes) }
    }
}

/// Checks that the types which routes take are among those that are known.
pub(super) fn check_known(routes: &[Arc<Route>], known: &[StoredType]) -> Vec<Mistake> {
    let taken = routes
        .iter()
        .flat_map(|route| route.access.taken_data().iter().map(move |data| (route, data.stored)));
    let unknown = taken
        .filter(|(_, stored)| known.iter().all(|known| known.type_id != stored.type_id))
        .map(|(route, stored)| Mistake::UnknownData {
            route: route.name().to_owned(),
            name: stored.name,
            scope: stored.scope,
        });
    unknown.collect()
}

fn check_command(route: &Route, mistakes: &mut Vec<Mistake>) {
    let given = match &route.on {
        On::Command(_) => route.pattern().map_or(0, |pattern| pattern.parts.len()),
        On::Callback(callback) => callback.words_count(),
        _ => {
            let filters = route.conditions.filters.iter();
            filters.map(Filter::word_count).find(|count| *count > 0).unwrap_or(0)
        }
    };
    if let Some(taken) = route.access.taken_words()
        && taken != given
        && !matches!(
            &route.on,
            On::Command(Command { pattern: Err(_), .. })
                | On::Callback(Callback { pattern: Err(_), .. })
        )
    {
        mistakes.push(Mistake::WordCount { route: route.name().to_owned(), taken, given });
    }
    if let On::Callback(Callback { pattern: Err(source), .. }) = &route.on {
        mistakes.push(Mistake::Pattern { route: route.name().to_owned(), source: source.clone() });
    }
    if let On::Callback(Callback { pattern: Ok(pattern), stored: true, .. }) = &route.on {
        let most = CallbackPattern::MAX_BYTES - TOKEN_BYTES - 1;
        if pattern.name.len() > most {
            mistakes.push(Mistake::StoredName { route: route.name().to_owned(), most });
        }
    }
    route.check_languages(mistakes);
    if let On::Command(command) = &route.on {
        command.check(route.name(), mistakes);
    }
}

fn check_filters(route: &Route, mistakes: &mut Vec<Mistake>) {
    let wrong =
        conditions(route).flat_map(|conditions| &conditions.filters).flat_map(Filter::mistakes);
    mistakes.extend(wrong.map(|source| Mistake::Filter { route: route.name().to_owned(), source }));
}

fn check_states(route: &Route, states: &States, mistakes: &mut Vec<Mistake>) {
    for taken in route.access.taken_states() {
        if !states.contains(taken.type_id) {
            mistakes
                .push(Mistake::MissingState { route: route.name().to_owned(), state: taken.name });
        }
    }
}

fn check_data<'r>(route: &'r Route, names: &mut StoredNames<'r>, mistakes: &mut Vec<Mistake>) {
    let taken = route.access.taken_data();
    for (index, data) in taken.iter().enumerate() {
        let stored = data.stored;
        let twice = taken[..index].iter().any(|before| {
            before.stored.type_id == stored.type_id
                && (before.exclusive || data.exclusive || stored.scope == ScopeKind::Bot)
        });
        if twice {
            mistakes.push(Mistake::TakenTwice {
                route: route.name().to_owned(),
                name: stored.name,
                scope: stored.scope,
            });
        }
        names.add(&stored, &route.name);
    }
}

/// The types that have each name, and who names each of them first.
#[derive(Default)]
struct StoredNames<'r>(BTreeMap<(ScopeKind, &'static str), Vec<(TypeId, &'r str)>>);

impl<'r> StoredNames<'r> {
    fn add(&mut self, stored: &StoredType, by: &'r str) {
        let types = self.0.entry((stored.scope, stored.name)).or_default();
        if types.iter().all(|(known, _)| *known != stored.type_id) {
            types.push((stored.type_id, by));
        }
    }

    /// The names that more than one type has, each once.
    fn mistakes(self) -> impl Iterator<Item = Mistake> {
        let shared = self.0.into_iter().filter(|(_, types)| types.len() > 1);
        shared.map(|((scope, name), types)| {
            let mut by: Vec<String> = types.iter().map(|(_, by)| (*by).to_owned()).collect();
            by.dedup();
            Mistake::SameName { name, scope, types: types.len(), by }
        })
    }
}

fn check_buttons(group: &Group, mistakes: &mut Vec<Mistake>) {
    let mut seen: Vec<(&Callback, &Route)> = Vec::new();
    for (button, second) in
        group.routes().iter().filter_map(|route| Some((route.button()?, &**route)))
    {
        let Ok(pattern) = &button.pattern else { continue };
        let clashes = |(known, first): &&(&Callback, &Route)| {
            let same = known.pattern.as_ref().is_ok_and(|known| known.name == pattern.name);
            (same && first.shadows(second)) || known.hides(button) || button.hides(known)
        };
        if let Some((_, first)) = seen.iter().find(clashes) {
            mistakes.push(Mistake::SameButton {
                button: pattern.name.clone(),
                first: first.name().to_owned(),
                second: second.name().to_owned(),
            });
        }
        seen.push((button, second));
    }
}

fn check_names(group: &Group, mistakes: &mut Vec<Mistake>) {
    let mut commands: Vec<_> = group.commands().iter().collect();
    commands.sort_unstable();
    for (command, indices) in commands {
        let routes: Vec<&Route> = indices.iter().map(|index| &*group.routes()[*index]).collect();
        for (index, second) in routes.iter().enumerate() {
            let before = |first: &&&Route| {
                first.shadows(second) && (first.takes_captions() || !second.takes_captions())
            };
            if let Some(first) = routes[..index].iter().find(before) {
                mistakes.push(Mistake::SameCommand {
                    command: command.clone(),
                    first: first.name().to_owned(),
                    second: second.name().to_owned(),
                });
            }
        }
    }
}

impl Route {
    /// Whether no trigger of `later` would get past this route.
    fn shadows(&self, later: &Self) -> bool {
        // What both are in, such as a router with a filter, holds for both or for none.
        let shared = |ours: &Conditions| conditions(later).any(|theirs| std::ptr::eq(ours, theirs));
        let mut own = conditions(self).filter(|ours| !shared(ours));
        own.all(|ours| conditions(later).any(|theirs| ours.cover(theirs)))
    }
}
