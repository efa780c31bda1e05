//! The routes of a bot as they are looked up, checked and complete.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use bot_api::types::{CommandText, Message, Update, UpdateKind, UpdateKindName, UpdateKinds};
use bot_pattern::{CallbackPattern, Pattern};

use super::Route;
use super::callback::{Callback, Said, press};
use super::nested::{fallbacks_last, is_around, middleware_of};
use super::route::{Command, On};
use crate::context::{Names, WordSource, Words, solid_words};
use crate::middleware::{Chain, Middleware};
use crate::store::StoredType;
use crate::trigger::Trigger;

/// All routes of a bot, checked.
#[derive(Debug, Default)]
pub(crate) struct Table {
    groups: Vec<Group>,
    /// The routes for what went wrong: those of the innermost routers first.
    errors: Vec<Arc<Route>>,
}

/// Routes of which one at most handles a trigger.
#[derive(Debug, Default)]
pub(crate) struct Group {
    routes: Vec<Arc<Route>>,
    /// Routes by command name; each list is in the order of registration.
    commands: HashMap<String, Vec<usize>>,
    /// Routes by what the data of their buttons have before the first colon.
    callbacks: HashMap<String, Vec<usize>>,
    /// Routes by the kind of update, but for commands and buttons.
    kinds: HashMap<UpdateKindName, Vec<usize>>,
    migrations: Vec<usize>,
    undecodable: Vec<usize>,
    fallbacks: Vec<usize>,
}

/// A route that may handle a trigger, if it [holds](Route::holds).
pub(crate) struct Candidate<'r> {
    pub(crate) route: &'r Arc<Route>,
    trigger: &'r Trigger,
    command: Option<CommandText<'r>>,
}

impl Table {
    pub(super) fn new(groups: impl IntoIterator<Item = Vec<Arc<Route>>>) -> Self {
        let groups: Vec<Group> = groups.into_iter().map(Group::new).collect();
        let routes = groups.iter().flat_map(|group| &group.routes);
        let mut errors: Vec<_> =
            routes.filter(|route| matches!(route.on, On::Error)).map(Arc::clone).collect();
        errors.sort_by_key(|route| std::cmp::Reverse(route.scopes.len()));
        Self { groups, errors }
    }

    pub(crate) fn groups(&self) -> &[Group] {
        &self.groups
    }

    pub(super) fn routes(&self) -> impl Iterator<Item = &Arc<Route>> {
        self.groups.iter().flat_map(|group| &group.routes)
    }

    /// The kinds of updates that the routes have to be told of.
    ///
    /// Never none: an empty list means nearly everything to Telegram.
    pub(crate) fn kinds(&self) -> UpdateKinds {
        let none = UpdateKinds::default();
        let kinds = self.routes().fold(none, |kinds, route| kinds.union(route.kinds()));
        if kinds.is_empty() { UpdateKinds::from_iter([UpdateKindName::Message]) } else { kinds }
    }

    /// Whether data of buttons are kept in the store.
    pub(crate) fn keeps_buttons(&self) -> bool {
        self.routes().any(|route| route.button().is_some_and(Callback::is_stored))
    }

    /// All types of data that the routes take.
    pub(crate) fn stored_types(&self) -> impl Iterator<Item = StoredType> {
        self.routes().flat_map(|route| route.access().taken_data()).map(|data| data.stored)
    }

    /// The routes for what went wrong in a route, or elsewhere: those of its router, then those of
    /// the routers around it, each in order.
    pub(crate) fn error_routes(&self, failed: Option<&Route>) -> impl Iterator<Item = &Arc<Route>> {
        let inner = failed.map_or(&[][..], |route| &route.scopes[..]);
        self.errors.iter().filter(|route| is_around(&route.scopes, inner))
    }
}

/// Makes routes complete: with the middleware around them, and what it takes.
pub(super) fn complete(
    mut routes: Vec<Route>,
    outermost: &[Arc<dyn Middleware>],
) -> Vec<Arc<Route>> {
    fallbacks_last(&mut routes);
    let complete = |mut route: Route| {
        // What is wrong with an error handler is seen by nobody: nothing runs around it.
        if !matches!(route.on, On::Error) {
            let chain: Chain =
                outermost.iter().map(Arc::clone).chain(middleware_of(&route)).collect();
            chain.iter().for_each(|middleware| middleware.access(&mut route.access));
            route.chain = chain;
        }
        Arc::new(route)
    };
    routes.into_iter().map(complete).collect()
}

impl Group {
    fn new(routes: Vec<Arc<Route>>) -> Self {
        let mut group = Self::default();
        for (index, route) in routes.iter().enumerate() {
            match &route.on {
                On::Command(command) => {
                    let names = command.pattern.iter().map(|pattern| &pattern.name);
                    for name in names.chain(&command.aliases) {
                        group.commands.entry(name.to_lowercase()).or_default().push(index);
                    }
                }
                On::Callback(callback) => {
                    if let Some(key) = callback.key() {
                        group.callbacks.entry(key.to_owned()).or_default().push(index);
                    }
                }
                On::Update(kind) => group.kinds.entry(kind.clone()).or_default().push(index),
                On::Migrate => group.migrations.push(index),
                On::Raw => group.undecodable.push(index),
                On::Fallback => group.fallbacks.push(index),
                On::Error => {}
            }
        }
        group.routes = routes;
        group
    }

    pub(super) fn routes(&self) -> &[Arc<Route>] {
        &self.routes
    }

    /// The routes by command name, each list in the order of registration.
    pub(super) fn commands(&self) -> &HashMap<String, Vec<usize>> {
        &self.commands
    }

    /// The routes that may handle a trigger, in the order of registration, if they
    /// [hold](Route::holds); `username` is the bot's.
    ///
    /// Costs one look-up for the command, however many there are.
    pub(crate) fn candidates<'r>(
        &'r self,
        trigger: &'r Trigger,
        username: Option<&str>,
    ) -> impl Iterator<Item = Candidate<'r>> {
        let (command, indices) = match trigger {
            Trigger::Migration(_) => (None, Merged([&self.migrations, &[], &[]])),
            Trigger::Undecodable(_) => (None, Merged([&self.undecodable, &[], &[]])),
            Trigger::Update(update) => {
                let command = new_message(update).and_then(Message::command);
                let command = command.filter(|command| is_for(command, username));
                let named = match press(update).and_then(|press| press.data.as_deref()) {
                    Some(data) => self.callbacks.get(CallbackPattern::key(data)).map(Vec::as_slice),
                    None => command.as_ref().and_then(|command| self.commands_of(command.name)),
                };
                let of_kind = update.kind.kind_name().and_then(|kind| self.kinds.get(&kind));
                let of_kind = of_kind.map(Vec::as_slice).unwrap_or_default();
                (command, Merged([named.unwrap_or_default(), of_kind, &self.fallbacks]))
            }
        };
        let button = trigger.update().and_then(|update| self.button_name(update));
        let of_button = move |route: &&Arc<Route>| {
            route.button().is_none_or(|callback| {
                button.is_some_and(|(data, name)| callback.named(data) == Some(name))
            })
        };
        let routes = indices.map(|index| &self.routes[index]).filter(of_button);
        routes.map(move |route| Candidate { route, trigger, command })
    }

    /// The data of a button, and how long their name is: that of a route, and the longest.
    fn button_name<'u>(&self, update: &'u Update) -> Option<(&'u str, usize)> {
        let data = press(update)?.data.as_deref()?;
        let routes = self.callbacks.get(CallbackPattern::key(data))?.iter();
        let longest = routes.filter_map(|index| self.routes[*index].button()?.named(data)).max()?;
        Some((data, longest))
    }

    fn commands_of(&self, name: &str) -> Option<&[usize]> {
        let name = if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            Cow::Owned(name.to_ascii_lowercase())
        } else {
            Cow::Borrowed(name)
        };
        self.commands.get(&*name).map(Vec::as_slice)
    }
}

fn new_message(update: &Update) -> Option<&Message> {
    match &update.kind {
        UpdateKind::Message(message) => Some(message),
        _ => None,
    }
}

/// Whether a command is for the bot of that name: it says so, or says nothing.
fn is_for(command: &CommandText<'_>, username: Option<&str>) -> bool {
    match (command.bot, username) {
        (None, _) => true,
        (Some(bot), Some(username)) => bot.eq_ignore_ascii_case(username),
        (Some(_), None) => false,
    }
}

impl Candidate<'_> {
    /// What the trigger says to the route: to be asked when all else [holds](Route::holds).
    pub(crate) fn said(&self) -> Said {
        let Some(update) = self.trigger.update() else { return Said::Words(None) };
        match &self.route.on {
            On::Callback(callback) => {
                let data = press(update).and_then(|press| press.data.as_deref());
                data.and_then(|data| callback.said(data)).unwrap_or(Said::Forged)
            }
            On::Command(Command { pattern: Ok(pattern), .. }) => {
                let (Some(command), Some(message)) = (&self.command, new_message(update)) else {
                    return Said::Words(None);
                };
                words_of_command(pattern, command, message)
            }
            _ => Said::Words(self.route.captures(update)),
        }
    }
}

/// The words of a command as its pattern has them.
fn words_of_command(pattern: &Arc<Pattern>, command: &CommandText<'_>, message: &Message) -> Said {
    match pattern.split_around(command.rest, &solid_words(message, command.rest)) {
        Ok(words) => {
            let text = message.text.as_deref().unwrap_or_default();
            let names = Names::Pattern(Arc::clone(pattern));
            Said::Words(Some(Words::of(names, WordSource::Text, text, words)))
        }
        Err(mismatch) => Said::Misfit(mismatch),
    }
}

/// Three ascending lists as one.
struct Merged<'a>([&'a [usize]; 3]);

impl Iterator for Merged<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let lists = self.0.iter_mut().filter(|list| !list.is_empty());
        let list = lists.min_by_key(|list| list[0])?;
        let (first, rest) = list.split_first()?;
        *list = rest;
        Some(*first)
    }
}
