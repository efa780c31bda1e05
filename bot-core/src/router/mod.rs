//! Which handler gets a trigger: groups in order, and in a group the first route that holds.

mod build;
mod definition;
mod route;

use std::borrow::Cow;
use std::collections::HashMap;

use bot_api::types::{CommandText, Message, Update, UpdateKind, UpdateKindName, UpdateKinds};
use bot_pattern::SplitError;

pub(crate) use build::NamedType;
pub use build::{BuildError, Mistake};
pub use definition::Definition;
use route::On;
pub use route::{Route, RouteBuilder};

use crate::context::{Names, WordSource, Words, solid_words};
use crate::store::StoredType;
use crate::trigger::Trigger;

/// All routes of a bot, checked.
#[derive(Debug, Default)]
pub(crate) struct Router {
    groups: Vec<Group>,
}

/// Routes of which one at most handles a trigger.
#[derive(Debug, Default)]
pub(crate) struct Group {
    routes: Vec<Route>,
    /// Routes by command name; each list is in the order of registration.
    commands: HashMap<String, Vec<usize>>,
    /// Routes by the kind of update, but for commands.
    kinds: HashMap<UpdateKindName, Vec<usize>>,
    migrations: Vec<usize>,
    errors: Vec<usize>,
}

/// A route that may handle a trigger, with the words of the command.
pub(crate) struct Candidate<'r> {
    pub(crate) route: &'r Route,
    pub(crate) words: Result<Option<Words>, SplitError>,
}

impl Router {
    pub(crate) fn groups(&self) -> &[Group] {
        &self.groups
    }

    fn routes(&self) -> impl Iterator<Item = &Route> {
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

    /// All types of data that the routes take.
    pub(crate) fn stored_types(&self) -> impl Iterator<Item = StoredType> {
        self.routes().flat_map(|route| route.access().taken_data()).map(|data| data.stored)
    }

    /// The routes for what went wrong, in order.
    pub(crate) fn error_routes(&self) -> impl Iterator<Item = &Route> {
        self.groups.iter().flat_map(|group| group.errors.iter().map(|index| &group.routes[*index]))
    }
}

impl Group {
    pub(crate) fn new(routes: Vec<Route>) -> Self {
        let mut group = Self::default();
        for (index, route) in routes.iter().enumerate() {
            match &route.on {
                On::Command(command) => {
                    let names = command.pattern.iter().map(|pattern| &pattern.name);
                    for name in names.chain(&command.aliases) {
                        group.commands.entry(name.to_lowercase()).or_default().push(index);
                    }
                }
                On::Update(kind) => group.kinds.entry(kind.clone()).or_default().push(index),
                On::Migrate => group.migrations.push(index),
                On::Error => group.errors.push(index),
            }
        }
        group.routes = routes;
        group
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
            Trigger::Migration(_) => (None, Merged::new(&[], &self.migrations)),
            Trigger::Update(update) => {
                let command = new_message(update).and_then(Message::command);
                let command = command.filter(|command| is_for(command, username));
                let named = command.as_ref().and_then(|command| self.commands(command.name));
                let of_kind = update.kind.kind_name().and_then(|kind| self.kinds.get(&kind));
                let of_kind = of_kind.map(Vec::as_slice).unwrap_or_default();
                (command, Merged::new(named.unwrap_or_default(), of_kind))
            }
        };
        let update = trigger.update();
        indices
            .map(|index| &self.routes[index])
            .map(move |route| Candidate { route, words: words(route, command.as_ref(), update) })
    }

    fn commands(&self, name: &str) -> Option<&[usize]> {
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

/// The words of a command as the route's pattern has them, or what its regex finds.
fn words(
    route: &Route,
    command: Option<&CommandText<'_>>,
    update: Option<&Update>,
) -> Result<Option<Words>, SplitError> {
    let Some(pattern) = route.pattern() else {
        return Ok(update.and_then(|update| route.captures(update)));
    };
    let (Some(command), Some(message)) = (command, update.and_then(new_message)) else {
        return Ok(None);
    };
    let words = pattern.split_around(command.rest, &solid_words(message, command.rest))?;
    let text = message.text.as_deref().unwrap_or_default();
    Ok(Some(Words::of(Names::Pattern(pattern.clone()), WordSource::Text, text, words)))
}

/// Two ascending lists as one.
struct Merged<'a> {
    left: &'a [usize],
    right: &'a [usize],
}

impl<'a> Merged<'a> {
    fn new(left: &'a [usize], right: &'a [usize]) -> Self {
        Self { left, right }
    }
}

impl Iterator for Merged<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let from_left = match (self.left.first(), self.right.first()) {
            (Some(left), Some(right)) => left < right,
            (left, _) => left.is_some(),
        };
        let list = if from_left { &mut self.left } else { &mut self.right };
        let (first, rest) = list.split_first()?;
        *list = rest;
        Some(*first)
    }
}
