//! The bot's commands, for handlers that tell people of them.

use std::collections::HashSet;

use bot_api::types::{ChatType, Update};
use bot_pattern::similar;

use super::{FromUpdate, Rejection};
use crate::context::Context;
use crate::menu::{Entries, Entry};
use crate::text::Text;

/// Most characters that are repeated of a name that is no command's.
const LONGEST_SHOWN: usize = 32;

/// The commands that the person can use in this chat, described in the person's language.
///
/// They are those of the app as they are when the handler starts, with routes that were added while
/// it runs.
/// Left out are hidden ones and those for other kinds of chats; where there is no chat, as in an
/// inline query, those for every kind are there.
///
/// # Example
///
/// What [`AppBuilder::help`](crate::AppBuilder::help) adds, with words of one's own:
///
/// ```
/// use bot_core::extract::Commands;
/// use bot_core::prelude::*;
///
/// /// Zeigt, was der Bot kann.
/// #[command("hilfe [command]")]
/// async fn help(command: Option<&str>, commands: Commands) -> Text {
///     match command.and_then(|name| commands.similar(name)) {
///         Some(meant) => Text::from(format!("Meinst du {}?", meant.usage)),
///         None => commands.help(command),
///     }
/// }
/// # let _ = routes![help];
/// ```
#[derive(Clone, Debug)]
pub struct Commands {
    entries: Entries,
    chat: Option<ChatType>,
    language: Option<String>,
}

/// One of the [`Commands`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CommandInfo<'c> {
    /// The name without the slash.
    pub name: &'c str,
    /// How it is written, such as `/buy <item> [count]`.
    pub usage: &'c str,
    /// What it does, in the person's language if there is such a text; empty if the author didn't
    /// say.
    pub description: &'c str,
}

impl Commands {
    /// The commands, in the order in which their routes were added.
    pub fn iter(&self) -> impl Iterator<Item = CommandInfo<'_>> {
        let mut seen = HashSet::new();
        self.usable().map(|entry| self.info(entry)).filter(move |info| seen.insert(info.name))
    }

    /// The command of that name, which may be another name of it, have a slash before it and a
    /// bot's name behind it, and be in letters of any size.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<CommandInfo<'_>> {
        let name = bare(name);
        self.usable().find(|entry| entry.is_named(&name)).map(|entry| self.info(entry))
    }

    /// The command that somebody had in mind who wrote that name with a slip or two; `None` for
    /// the name of a command.
    #[must_use]
    pub fn similar(&self, name: &str) -> Option<CommandInfo<'_>> {
        let name = bare(name);
        // What can't be used here, or not by this person, is no slip.
        if self.entries.iter().any(|entry| entry.is_named(&name)) {
            return None;
        }
        let names: Vec<&str> = self.usable().flat_map(Entry::names).collect();
        self.get(similar(&name, names)?)
    }

    /// What `/help` answers, or `/help <name>`: all commands with what they do, or one of them.
    pub fn help(&self, name: Option<&str>) -> Text {
        let Some(name) = name else {
            let line = |command: CommandInfo<'_>| match command.description {
                "" => command.usage.to_owned(),
                description => format!("{} – {description}", command.usage),
            };
            return Text::from(self.iter().map(line).collect::<Vec<_>>().join("\n"));
        };
        if let Some(command) = self.get(name) {
            let text = format!("{}\n{}", command.usage, command.description);
            return Text::from(text.trim_end());
        }
        Text::from(self.unknown(name))
    }

    /// What somebody is told who wrote a command that isn't there.
    pub(crate) fn unknown(&self, name: &str) -> String {
        let shown: String = bare(name).chars().take(LONGEST_SHOWN).collect();
        let meant = self.similar(name).map(|meant| format!(" Did you mean /{}?", meant.name));
        format!("There is no command /{shown}.{}", meant.unwrap_or_default())
    }

    fn usable(&self) -> impl Iterator<Item = &Entry> {
        let here = |entry: &&Entry| match &self.chat {
            Some(chat) => entry.reach.includes(chat),
            None => true,
        };
        self.entries.iter().filter(here)
    }

    fn info<'c>(&'c self, entry: &'c Entry) -> CommandInfo<'c> {
        let description = entry.description.in_language(self.language.as_deref());
        CommandInfo { name: &entry.name, usage: &entry.usage, description }
    }
}

/// The name of a command as a route has it.
fn bare(name: &str) -> String {
    let name = name.trim().trim_start_matches('/');
    name.split('@').next().unwrap_or_default().to_lowercase()
}

impl FromUpdate for Commands {
    const NEVER_SKIPS: bool = true;

    async fn from_update(cx: &Context) -> Result<Self, Rejection> {
        let entries = cx.shared().commands.borrow().clone();
        let chat = cx.update().and_then(Update::chat).map(|chat| chat.kind.clone());
        let user = cx.update().and_then(Update::user);
        let language = user.and_then(|user| user.language_code.clone());
        Ok(Self { entries, chat, language })
    }
}
