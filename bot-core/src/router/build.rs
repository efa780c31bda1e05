//! All mistakes of a set-up at once, before the first update.

use std::any::TypeId;
use std::sync::Arc;

use bot_pattern::CallbackPattern;

use super::callback::Callback;
use super::command::Command;
use super::hidden::never_reached;
use super::needs::never_called;
use super::nested::conditions;
use super::route::On;
use super::scope::Conditions;
use super::{Group, Mistake, Prefixes, Route, Table};
use crate::callback::TOKEN_BYTES;
use crate::context::States;
use crate::filter::Filter;
use crate::store::{ScopeKind, StoredType};

/// The most middleware around one handler: each is called by the one around it, and takes its part
/// of the stack.
const MOST_MIDDLEWARE: usize = 64;

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
            check_middleware(route, &mut mistakes);
            mistakes.extend(never_called(route));
        }
        mistakes.extend(names.mistakes());
        check_discovered(&table, &mut mistakes);
        for group in table.groups() {
            check_names(group, &mut mistakes);
            check_buttons(group, &mut mistakes);
            // Those for what nobody has handled have a group of their own.
            let own = group.routes().iter().filter(|route| !matches!(route.on, On::Unhandled));
            never_reached(own, &mut mistakes);
        }
        for group in table.last_resorts() {
            never_reached(group.routes(), &mut mistakes);
        }
        if mistakes.is_empty() { Ok(table) } else { Err(mistakes) }
    }
}

/// Checks that the types which routes take are among those that are known.
pub(super) fn check_known(routes: &[Arc<Route>], known: &[StoredType]) -> Vec<Mistake> {
    let mut unknown = Vec::new();
    for route in routes {
        for StoredType { type_id, name, scope, .. } in
            route.access.taken_data().iter().map(|data| data.stored)
        {
            if known.iter().all(|known| known.type_id != type_id) {
                unknown.push(Mistake::UnknownData { route: route.name().to_owned(), name, scope });
            }
        }
    }
    unknown
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

fn check_middleware(route: &Route, mistakes: &mut Vec<Mistake>) {
    let count = route.chain.len();
    if count > MOST_MIDDLEWARE {
        let route = route.name().to_owned();
        mistakes.push(Mistake::TooMuchMiddleware { route, count, most: MOST_MIDDLEWARE });
    }
}

fn check_discovered(table: &Table, mistakes: &mut Vec<Mistake>) {
    let (found, listed): (Vec<_>, Vec<_>) =
        table.routes().into_iter().partition(|route| route.discovered);
    for found in found {
        if listed.iter().any(|listed| listed.definition == found.definition) {
            mistakes.push(Mistake::FoundAndListed { route: found.name.to_string() });
        }
    }
}

fn check_filters(route: &Route, mistakes: &mut Vec<Mistake>) {
    for conditions in conditions(route) {
        for source in conditions.filters.iter().flat_map(Filter::mistakes) {
            mistakes.push(Mistake::Filter { route: route.name().to_owned(), source });
        }
    }
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
struct StoredNames<'r>(Vec<StoredName<'r>>);

type StoredName<'r> = ((ScopeKind, &'static str), Vec<(TypeId, &'r str)>);

impl<'r> StoredNames<'r> {
    fn add(&mut self, stored: &StoredType, by: &'r str) {
        let name = (stored.scope, stored.name);
        let of_type = (stored.type_id, by);
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            None => self.0.push((name, vec![of_type])),
            Some((_, types)) if types.iter().all(|(known, _)| *known != stored.type_id) => {
                types.push(of_type);
            }
            Some(_) => {}
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
        if let Some((known, first)) = seen.iter().find(clashes) {
            // The longer name is one that both take.
            let names = known.pattern.iter().map(|known| &known.name).chain([&pattern.name]);
            let button = names.max_by_key(|name| name.len()).cloned().unwrap_or_default();
            mistakes.push(Mistake::SameButton {
                button,
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
    pub(super) fn shadows(&self, later: &Self) -> bool {
        // What both are in, such as a router with a filter, holds for both or for none.
        let shared = |ours: &Conditions| conditions(later).any(|theirs| std::ptr::eq(ours, theirs));
        let mut own = conditions(self).filter(|ours| !shared(ours));
        own.all(|ours| conditions(later).any(|theirs| ours.cover(theirs)))
    }
}
