//! Routes of commands: how a command is written, where it may stand, and how users see it.

use std::sync::Arc;

use bot_api::types::{CommandText, Message, Update, UpdateKind};
use bot_pattern::{Pattern, PatternError};

use super::mistake::Mistake;
use super::nested::conditions;
use super::route::On;
use super::{Route, RouteBuilder};
use crate::context::{Names, WordSource, Words, solid_words};
use crate::menu::{Entry, Reach, is_language};

use super::callback::Said;

/// The command that starts a handler.
#[derive(Debug)]
pub(super) struct Command {
    /// The pattern; a mistake in it is reported by `build()`.
    pub(super) pattern: Result<Arc<Pattern>, PatternError>,
    pub(super) aliases: Vec<String>,
    /// Whether it is in no list that users see.
    hidden: bool,
    /// Whether it may stand in a caption too.
    captions: bool,
}

impl Command {
    pub(super) fn new(pattern: &str) -> Self {
        let pattern = Pattern::parse(pattern).map(Arc::new);
        Self { pattern, aliases: Vec::new(), hidden: false, captions: false }
    }

    /// The words of the command as its pattern has them.
    pub(super) fn said(&self, written: &Written<'_>) -> Said {
        let Ok(pattern) = &self.pattern else { return Said::Words(None) };
        let Written { command, message, source } = written;
        if pattern.parts.is_empty() && command.rest.is_empty() {
            return Said::Words(None);
        }
        match pattern.split_around(command.rest, &solid_words(message, command.rest)) {
            Ok(words) => {
                let names = Names::Pattern(Arc::clone(pattern));
                let text = message.text_or_caption().unwrap_or_default();
                Said::Words(Some(Words::of(names, *source, text, words)))
            }
            Err(mismatch) => Said::Misfit(mismatch),
        }
    }

    /// Checks what is known of the command alone.
    pub(super) fn check(&self, route: &str, mistakes: &mut Vec<Mistake>) {
        if let Err(source) = &self.pattern {
            mistakes.push(Mistake::Pattern { route: route.to_owned(), source: source.clone() });
        }
        for alias in &self.aliases {
            if bot_pattern::check_name(alias).is_err() {
                mistakes.push(Mistake::Alias { route: route.to_owned(), alias: alias.clone() });
            }
        }
    }
}

/// A command as it stands in a message.
#[derive(Clone, Copy)]
pub(super) struct Written<'m> {
    pub(super) command: CommandText<'m>,
    message: &'m Message,
    source: WordSource,
}

impl<'m> Written<'m> {
    /// The command that a new message, or its caption, begins with, as Telegram has marked it.
    pub(super) fn of(message: &'m Message) -> Option<Self> {
        if let Some(command) = message.command() {
            return Some(Self { command, message, source: WordSource::Text });
        }
        let command = message.caption_command()?;
        Some(Self { command, message, source: WordSource::Caption })
    }

    /// The command that a text of a message begins with, after a prefix.
    fn after(
        prefix: &str,
        text: &'m str,
        source: WordSource,
        message: &'m Message,
    ) -> Option<Self> {
        let text = text.strip_prefix(prefix)?;
        let (word, rest) = text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()));
        let (name, bot) = match word.split_once('@') {
            Some((name, bot)) => (name, Some(bot)),
            None => (word, None),
        };
        Some(Self { command: CommandText { name, bot, rest }, message, source })
    }

    /// Whether it is for the bot of that name: it says so, or says nothing.
    pub(super) fn is_for(&self, username: Option<&str>) -> bool {
        match (self.command.bot, username) {
            (None, _) => true,
            (Some(bot), Some(username)) => bot.eq_ignore_ascii_case(username),
            (Some(_), None) => false,
        }
    }

    /// Whether the command may stand here for a route.
    pub(super) fn may_start(&self, route: &Route) -> bool {
        self.source == WordSource::Text || route.takes_captions()
    }
}

/// What commands may begin with beside a slash.
#[derive(Clone, Debug)]
pub(crate) struct Prefixes(Arc<[String]>);

impl Default for Prefixes {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl Prefixes {
    pub(crate) fn new(prefixes: Vec<String>) -> Self {
        Self(prefixes.into())
    }

    /// Checks that none could be a part of a name, or of an ordinary text.
    pub(super) fn check(&self, mistakes: &mut Vec<Mistake>) {
        let is_wrong = |prefix: &&String| {
            prefix.is_empty() || prefix.contains(|c: char| c.is_alphanumeric() || c.is_whitespace())
        };
        let wrong = self.0.iter().filter(is_wrong);
        mistakes.extend(wrong.map(|prefix| Mistake::CommandPrefix { prefix: prefix.clone() }));
    }

    /// The command that a message, or its caption, begins with after one of the prefixes, if its
    /// name is `known`.
    pub(super) fn written<'m>(
        &self,
        message: &'m Message,
        known: impl Fn(&str) -> bool,
    ) -> Option<Written<'m>> {
        if self.0.is_empty() {
            return None;
        }
        let source = if message.text.is_some() { WordSource::Text } else { WordSource::Caption };
        let text = message.text_or_caption()?;
        // What Telegram hasn't marked as a command stands after a slash for another reason.
        let prefixes = self.0.iter().filter(|prefix| *prefix != "/");
        let commands = prefixes.filter_map(|prefix| Written::after(prefix, text, source, message));
        commands.into_iter().find(|written| known(written.command.name))
    }
}

/// The message of an update that commands may stand in.
pub(super) fn new_message(update: &Update) -> Option<&Message> {
    match &update.kind {
        UpdateKind::Message(message) => Some(message),
        _ => None,
    }
}

impl Route {
    /// What the handler does, in a language such as `de` or `pt-BR`, or else as
    /// [`description`](Self::description).
    #[must_use]
    pub fn description_in(&self, language: &str) -> &str {
        self.description.in_language(Some(language))
    }

    /// The command as users see it; `None` if it is none, or hidden from them.
    pub(super) fn entry(&self) -> Option<Entry> {
        let On::Command(Command { pattern: Ok(pattern), aliases, hidden: false, .. }) = &self.on
        else {
            return None;
        };
        Some(Entry {
            name: pattern.name.clone(),
            aliases: aliases.clone(),
            usage: self.usage()?,
            description: self.description.clone(),
            reach: Reach::of(|chat| conditions(self).all(|conditions| conditions.allow(chat))),
        })
    }

    /// Whether the command may stand in a caption too.
    pub(super) fn takes_captions(&self) -> bool {
        matches!(self.on, On::Command(Command { captions: true, .. }))
    }

    /// Checks the languages of the description.
    pub(super) fn check_languages(&self, mistakes: &mut Vec<Mistake>) {
        let wrong = self.description.languages().filter(|language| !is_language(language));
        mistakes.extend(wrong.map(|language| Mistake::Language {
            route: self.name().to_owned(),
            language: language.to_owned(),
        }));
    }
}

/// What a command has beside its pattern; without effect on other routes.
impl RouteBuilder {
    /// Gives a command a second name, which isn't in the menu.
    pub fn alias(self, alias: impl Into<String>) -> Self {
        self.change_command(|command| command.aliases.push(alias.into()))
    }

    /// Says what the command does in a language, given by its two letters, such as `de`: for the
    /// menu and the answers of people whose app speaks it.
    ///
    /// ```
    /// use bot_core::router::Route;
    ///
    /// let route = Route::command("put <value..>")
    ///     .described("Puts a value away.")
    ///     .described_in("de", "Legt etwas weg.")
    ///     .to(|| async { "done" });
    /// assert_eq!(route.description_in("de-AT"), "Legt etwas weg.");
    /// ```
    pub fn described_in(
        mut self,
        language: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        self.description.translate(language.into(), description.into());
        self
    }

    /// Keeps a command out of the menu, of `/help` and of suggestions; it works all the same.
    pub fn hidden(self) -> Self {
        self.change_command(|command| command.hidden = true)
    }

    /// The command may also stand in the caption of a photo, a document and the like.
    pub fn in_captions(self) -> Self {
        self.change_command(|command| command.captions = true)
    }

    fn change_command(mut self, change: impl FnOnce(&mut Command)) -> Self {
        if let On::Command(command) = &mut self.on {
            change(command);
        }
        self
    }
}
