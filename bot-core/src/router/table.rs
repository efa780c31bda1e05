//! The routes of a bot as they are looked up, checked and complete.

use std::sync::Arc;

use bot_api::types::{Message, Update, UpdateKindName, UpdateKinds};
use bot_pattern::CallbackPattern;

use super::Route;
use super::callback::{Callback, Said, press};
use super::command::{Prefixes, Written, new_message};
use super::nested::{fallbacks_last, is_around, middleware_of};
use super::route::On;
use crate::map::FastMap;
use crate::menu::Entries;
use crate::middleware::{Chain, Middleware};
use crate::store::StoredType;
use crate::trigger::Trigger;

/// All routes of a bot, checked.
#[derive(Debug, Default)]
pub(crate) struct Table {
    groups: Vec<Group>,
    /// The routes for what no route of the groups has answered, and those for what none has
    /// handled.
    last_resorts: [Group; 2],
    /// The routes for what went wrong: those of the innermost routers first.
    errors: Vec<Arc<Route>>,
}

/// Routes of which one at most handles a trigger.
#[derive(Debug, Default)]
pub(crate) struct Group {
    routes: Vec<Arc<Route>>,
    /// Routes by command name; each list is in the order of registration.
    commands: FastMap<String, Vec<usize>>,
    /// Routes by what the data of their buttons have before the first colon.
    callbacks: FastMap<String, Vec<usize>>,
    /// Routes by the kind of update, but for commands and buttons.
    kinds: FastMap<UpdateKindName, Vec<usize>>,
    migrations: Vec<usize>,
    undecodable: Vec<usize>,
    fallbacks: Vec<usize>,
    /// What commands may begin with beside a slash.
    prefixes: Prefixes,
    when: When,
}

/// Which triggers a group is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum When {
    #[default]
    Always,
    Unanswered,
    Unhandled,
}

/// What the groups have made of a trigger so far.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Done {
    /// Whether any route was for it.
    pub(crate) handled: bool,
    /// Whether any has answered it, as far as can be told.
    pub(crate) answered: bool,
}

/// The routes of a group that may handle a trigger, if they [hold](Route::holds).
pub(crate) struct Candidates<'r> {
    routes: &'r [Arc<Route>],
    indices: Merged<'r>,
    /// The command that the trigger begins with, if it is for this bot.
    command: Option<Written<'r>>,
    /// The data of the button that was pressed, and how long their name is.
    button: Option<(&'r str, usize)>,
}

impl Table {
    pub(super) fn new(
        groups: impl IntoIterator<Item = Vec<Arc<Route>>>,
        prefixes: &Prefixes,
    ) -> Self {
        let of_group = |routes| Group::new(routes, prefixes.clone());
        let groups: Vec<Group> = groups.into_iter().map(of_group).collect();
        let routes = gathered(&groups);
        let last_resorts =
            [When::Unanswered, When::Unhandled].map(|when| Group::last_resort(when, &routes));
        let mut errors: Vec<Arc<Route>> = Vec::new();
        for route in routes {
            if matches!(route.on, On::Error) {
                let deeper = |known: &Arc<Route>| known.scopes.len() >= route.scopes.len();
                errors.insert(errors.partition_point(deeper), Arc::clone(route));
            }
        }
        Self { groups, last_resorts, errors }
    }

    pub(crate) fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The groups for what none of the [groups](Self::groups) has answered, or handled.
    pub(crate) fn last_resorts(&self) -> &[Group] {
        &self.last_resorts
    }

    /// The routes of all groups, gathered for this.
    pub(super) fn routes(&self) -> Vec<&Arc<Route>> {
        gathered(&self.groups)
    }

    /// The kinds of updates that the routes have to be told of.
    ///
    /// Never none: an empty list means nearly everything to Telegram.
    pub(crate) fn kinds(&self) -> UpdateKinds {
        let none = UpdateKinds::default();
        let kinds = self.routes().into_iter().fold(none, |kinds, route| kinds.union(route.kinds()));
        if kinds.is_empty() { UpdateKinds::from_iter([UpdateKindName::Message]) } else { kinds }
    }

    /// The commands as users see them.
    pub(crate) fn entries(&self) -> Entries {
        self.routes().into_iter().filter_map(|route| route.entry()).collect()
    }

    /// Whether data of buttons are kept in the store.
    pub(crate) fn keeps_buttons(&self) -> bool {
        self.routes().into_iter().any(|route| route.button().is_some_and(Callback::is_stored))
    }

    /// All types of data that the routes take.
    pub(crate) fn stored_types(&self) -> Vec<StoredType> {
        let mut types = Vec::new();
        for route in self.routes() {
            types.extend(route.access().taken_data().iter().map(|data| data.stored));
        }
        types
    }

    /// The routes for what went wrong in a route, or elsewhere: those of its router, then those of
    /// the routers around it, each in order.
    pub(crate) fn error_routes(&self, failed: Option<&Route>) -> impl Iterator<Item = &Arc<Route>> {
        let inner = failed.map_or(&[][..], |route| &route.scopes[..]);
        self.errors.iter().filter(|route| is_around(&route.scopes, inner))
    }
}

fn gathered(groups: &[Group]) -> Vec<&Arc<Route>> {
    groups.iter().flat_map(|group| &group.routes).collect()
}

/// Makes routes complete: with the middleware around them, and what it takes.
pub(super) fn complete(routes: Vec<Route>, outermost: &[Arc<dyn Middleware>]) -> Vec<Arc<Route>> {
    let routes = fallbacks_last(routes);
    let complete = |mut route: Route| {
        // What is wrong with an error handler is seen by nobody: nothing runs around it.
        if !matches!(route.on, On::Error) {
            let chain: Chain =
                outermost.iter().map(Arc::clone).chain(middleware_of(&route)).collect();
            route.access.around(|access| chain.iter().for_each(|around| around.access(access)));
            route.chain = chain;
        }
        Arc::new(route)
    };
    routes.into_iter().map(complete).collect()
}

impl Group {
    fn last_resort(when: When, routes: &[&Arc<Route>]) -> Self {
        let own = |route: &&&Arc<Route>| match route.on {
            On::Unanswered => when == When::Unanswered,
            On::Unhandled => when == When::Unhandled,
            _ => false,
        };
        let routes: Vec<_> = routes.iter().filter(own).map(|route| Arc::clone(route)).collect();
        Self { fallbacks: (0..routes.len()).collect(), routes, when, ..Self::default() }
    }

    /// Whether the group is given a trigger of which others have made that.
    pub(crate) fn takes(&self, done: Done) -> bool {
        match self.when {
            When::Always => true,
            When::Unanswered => !done.answered,
            When::Unhandled => !done.handled,
        }
    }

    /// What the end of a handler makes of a trigger; `said` if it answers.
    ///
    /// In a group without commands, one of a kind of updates that says nothing only counts or
    /// watches them. And who was asked for the last resort and says nothing has taken nothing.
    pub(crate) fn done(&self, route: &Route, said: bool) -> Done {
        let watches = self.commands.is_empty() && matches!(route.on, On::Update(_));
        Done { handled: said || self.when != When::Unanswered, answered: said || !watches }
    }

    fn new(routes: Vec<Arc<Route>>, prefixes: Prefixes) -> Self {
        let mut group = Self { prefixes, ..Self::default() };
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
                // These are the table's.
                On::Unanswered | On::Unhandled | On::Error => {}
            }
        }
        group.routes = routes;
        group
    }

    pub(super) fn routes(&self) -> &[Arc<Route>] {
        &self.routes
    }

    /// The routes by command name, each list in the order of registration.
    pub(super) fn commands(&self) -> &FastMap<String, Vec<usize>> {
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
    ) -> Candidates<'r> {
        let mut candidates = Candidates {
            routes: &self.routes,
            indices: Merged::default(),
            command: None,
            button: None,
        };
        match trigger {
            Trigger::Migration(_) => candidates.indices.0[0] = &self.migrations,
            Trigger::Undecodable(_) => candidates.indices.0[0] = &self.undecodable,
            Trigger::Update(update) => {
                let command = new_message(update).and_then(|message| self.written(message));
                let command = command.filter(|command| command.is_for(username));
                let named = match press(update).and_then(|press| press.data.as_deref()) {
                    Some(data) => self.callbacks.get(CallbackPattern::key(data)).map(Vec::as_slice),
                    None => command.and_then(|written| self.commands_of(written.command.name)),
                };
                let of_kind = update.kind.kind_name().and_then(|kind| self.kinds.get(&kind));
                let of_kind = of_kind.map(Vec::as_slice).unwrap_or_default();
                candidates.command = command;
                candidates.button = self.button_name(update);
                candidates.indices.0 = [named.unwrap_or_default(), of_kind, &self.fallbacks];
            }
        }
        candidates
    }

    /// The data of a button, and how long their name is: that of a route, and the longest.
    fn button_name<'u>(&self, update: &'u Update) -> Option<(&'u str, usize)> {
        let data = press(update)?.data.as_deref()?;
        let routes = self.callbacks.get(CallbackPattern::key(data))?.iter();
        let longest = routes.filter_map(|index| self.routes[*index].button()?.named(data)).max()?;
        Some((data, longest))
    }

    /// The command that a message begins with.
    fn written<'m>(&self, message: &'m Message) -> Option<Written<'m>> {
        let known = |name: &str| self.commands_of(name).is_some();
        Written::of(message).or_else(|| self.prefixes.written(message, known))
    }

    fn commands_of(&self, name: &str) -> Option<&[usize]> {
        if !name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return self.commands.get(name).map(Vec::as_slice);
        }
        let mut lower = [0; LONGEST_NAME];
        let lower = lower.get_mut(..name.len())?;
        lower.copy_from_slice(name.as_bytes());
        lower.make_ascii_lowercase();
        self.commands.get(str::from_utf8(lower).ok()?).map(Vec::as_slice)
    }
}

/// Most bytes of a command's name. Source: <https://core.telegram.org/bots/api#botcommand>.
const LONGEST_NAME: usize = 32;

impl<'r> Iterator for Candidates<'r> {
    type Item = &'r Arc<Route>;

    fn next(&mut self) -> Option<&'r Arc<Route>> {
        loop {
            let route = &self.routes[self.indices.next()?];
            let may_start = match &route.on {
                On::Callback(callback) => {
                    self.button.is_some_and(|(data, name)| callback.named(data) == Some(name))
                }
                On::Command(_) => self.command.is_some_and(|written| written.may_start(route)),
                _ => true,
            };
            if may_start {
                return Some(route);
            }
        }
    }
}

impl Candidates<'_> {
    /// What the trigger says to a route: to be asked when all else [holds](Route::holds).
    pub(crate) fn said(&self, route: &Route, trigger: &Trigger) -> Said {
        let Some(update) = trigger.update() else { return Said::Words(None) };
        match &route.on {
            On::Callback(callback) => {
                let data = self.button.and_then(|(data, _)| callback.said(data));
                data.unwrap_or(Said::Forged)
            }
            On::Command(command) => {
                self.command.as_ref().map_or(Said::Words(None), |written| command.said(written))
            }
            _ => Said::Words(route.captures(update)),
        }
    }
}

/// Three ascending lists as one.
#[derive(Default)]
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
