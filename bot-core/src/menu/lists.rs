//! The lists of commands that Telegram is to have: one for each scope and language that needs it.
//!
//! The app shows the list of the narrowest scope that has one, and of that scope the one in the
//! person's language before the one for all.
//! So a narrower list repeats what the wider ones have, and a scope that has a list of its own has
//! one in each language.
//!
//! Source: <https://core.telegram.org/bots/api#botcommandscope>.

use std::collections::HashSet;

use bot_api::types::{
    BotCommand, BotCommandScope, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats,
    BotCommandScopeDefault,
};

use super::{Entry, Reach};

/// Most commands of a list. Source: <https://core.telegram.org/bots/api#setmycommands>.
const MOST_COMMANDS: usize = 100;
/// Most characters of a description. Source: <https://core.telegram.org/bots/api#botcommand>.
const LONGEST: usize = 256;

/// Whom a list is for, from the widest to the narrowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    Default,
    PrivateChats,
    GroupChats,
}

/// A list of commands, as Telegram is to have it.
#[derive(Debug, PartialEq)]
pub(super) struct List {
    pub(super) scope: Scope,
    /// `None` for those whose language has no list.
    pub(super) language: Option<String>,
    /// None if there is to be no such list.
    pub(super) commands: Vec<BotCommand>,
}

/// The lists in every scope, for everybody and in each of the languages.
pub(super) fn lists(entries: &[Entry], languages: &[String]) -> Vec<List> {
    let languages: Vec<Option<&str>> =
        std::iter::once(None).chain(languages.iter().map(|language| Some(&**language))).collect();
    let of = |scope| languages.iter().map(move |language| list(entries, scope, *language));
    let general: Vec<_> = of(Scope::Default).collect();
    let mut lists = Vec::new();
    for scope in [Scope::Default, Scope::PrivateChats, Scope::GroupChats] {
        let own: Vec<_> = of(scope).collect();
        let differs = scope == Scope::Default || own != general;
        for (language, commands) in languages.iter().zip(&own) {
            let is_shown_anyway = language.is_some() && *commands == own[0];
            let needed = differs && !is_shown_anyway;
            lists.push(List {
                scope,
                language: language.map(str::to_owned),
                commands: if needed { commands.clone() } else { Vec::new() },
            });
        }
    }
    lists
}

/// How many commands have no place in the longest list.
pub(super) fn left_out(entries: &[Entry]) -> usize {
    let scopes = [Scope::PrivateChats, Scope::GroupChats];
    let longest = scopes.map(|scope| shown(entries, scope).count()).into_iter().max();
    longest.unwrap_or_default().saturating_sub(MOST_COMMANDS)
}

fn list(entries: &[Entry], scope: Scope, language: Option<&str>) -> Vec<BotCommand> {
    let command = |entry: &Entry| {
        let description = shortened(entry.description.in_language(language));
        let description =
            if description.is_empty() { shortened(&entry.usage) } else { description };
        BotCommand::new(entry.name.clone(), description)
    };
    shown(entries, scope).take(MOST_COMMANDS).map(command).collect()
}

/// The commands of a scope, each once: where two routes have one name, the first.
fn shown(entries: &[Entry], scope: Scope) -> impl Iterator<Item = &Entry> {
    let mut seen = HashSet::new();
    entries.iter().filter(move |entry| scope.shows(entry.reach) && seen.insert(&*entry.name))
}

/// The text on one line and within Telegram's limit, cut between two words where there are any.
fn shortened(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= LONGEST {
        return text;
    }
    let kept: String = text.chars().take(LONGEST - 1).collect();
    let next_is_space = text.chars().nth(LONGEST - 1) == Some(' ');
    let cut = if next_is_space { kept.len() } else { kept.rfind(' ').unwrap_or(kept.len()) };
    format!("{}…", kept[..cut].trim_end())
}

impl Scope {
    /// Whether a command stands in the list. The default one has what can run everywhere.
    fn shows(self, reach: Reach) -> bool {
        let in_groups = reach.group || reach.supergroup;
        match self {
            Self::Default => reach.private && in_groups,
            Self::PrivateChats => reach.private,
            Self::GroupChats => in_groups,
        }
    }
}

impl From<Scope> for BotCommandScope {
    fn from(scope: Scope) -> Self {
        match scope {
            Scope::Default => Self::Default(BotCommandScopeDefault::new()),
            Scope::PrivateChats => Self::AllPrivateChats(BotCommandScopeAllPrivateChats::new()),
            Scope::GroupChats => Self::AllGroupChats(BotCommandScopeAllGroupChats::new()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::menu::Description;

    const EVERYWHERE: Reach = Reach { private: true, group: true, supergroup: true };
    const PRIVATE: Reach = Reach { private: true, group: false, supergroup: false };
    const SUPERGROUPS: Reach = Reach { private: false, group: false, supergroup: true };

    fn entry(name: &str, reach: Reach, descriptions: &[(&str, &str)]) -> Entry {
        let mut description = Description::default();
        for (language, text) in descriptions {
            match *language {
                "" => description.set_general((*text).to_owned()),
                language => description.translate(language.to_owned(), (*text).to_owned()),
            }
        }
        let usage = format!("/{name} <x>");
        Entry { name: name.to_owned(), aliases: vec!["no".to_owned()], usage, description, reach }
    }

    /// The lists that are to be there, as `scope language: command=description …`.
    #[track_caller]
    fn check(entries: &[Entry], languages: &[&str], expected: &[&str]) {
        let languages: Vec<String> =
            languages.iter().map(|language| (*language).to_owned()).collect();
        let written = |list: List| {
            let commands =
                list.commands.iter().map(|c| format!(" {}={}", c.command, c.description));
            let commands: String = commands.collect();
            let language = list.language.unwrap_or_default();
            (!commands.is_empty()).then(|| format!("{:?} {language}:{commands}", list.scope))
        };
        let lists: Vec<_> = lists(entries, &languages).into_iter().filter_map(written).collect();
        assert_eq!(lists, expected);
    }

    #[test]
    fn commands_for_everywhere_need_one_list() {
        check(&[], &["de"], &[]);
        let entries = [entry("put", EVERYWHERE, &[("", "Puts.")]), entry("get", EVERYWHERE, &[])];
        check(&entries, &[], &["Default : put=Puts. get=/get <x>"]);
        check(&entries, &["de"], &["Default : put=Puts. get=/get <x>"]);
    }

    #[test]
    fn a_narrower_list_repeats_the_wider_one_in_every_language() {
        let entries = [
            entry("put", EVERYWHERE, &[("", "Puts."), ("de", "Legt.")]),
            entry("ban", SUPERGROUPS, &[("", "Bans.")]),
        ];
        let expected = [
            "Default : put=Puts.",
            "Default de: put=Legt.",
            "GroupChats : put=Puts. ban=Bans.",
            "GroupChats de: put=Legt. ban=Bans.",
        ];
        check(&entries, &["de"], &expected);
        check(&entries[1..], &[], &["GroupChats : ban=Bans."]);
    }

    #[test]
    fn of_two_routes_with_one_name_each_chat_sees_its_own() {
        let entries =
            [entry("a", PRIVATE, &[("", "Here.")]), entry("a", EVERYWHERE, &[("", "There.")])];
        check(&entries, &[], &["Default : a=There.", "PrivateChats : a=Here."]);
        let elsewhere = [entry("a", PRIVATE, &[("", "x")]), entry("a", SUPERGROUPS, &[("", "x")])];
        check(&elsewhere, &[], &["PrivateChats : a=x", "GroupChats : a=x"]);
    }

    #[test]
    fn a_hundred_commands_have_a_place() {
        let entries: Vec<_> = (0..103).map(|n| entry(&format!("c{n}"), PRIVATE, &[])).collect();
        let lists = lists(&entries, &[]);
        assert_eq!(lists[1].commands.len(), 100);
        assert_eq!((left_out(&entries), left_out(&entries[3..])), (3, 0));
    }

    #[test]
    fn a_description_keeps_to_telegrams_limit() {
        let check = |text: &str, expected: &str| assert_eq!(shortened(text), expected);
        check(" Puts\n it  away. ", "Puts it away.");
        check(&"x".repeat(256), &"x".repeat(256));
        check(&"x".repeat(257), &format!("{}…", "x".repeat(255)));
        check(&"größe ".repeat(60), &format!("{}…", "größe ".repeat(42).trim_end()));
        check(&format!("{} rest", "x".repeat(255)), &format!("{}…", "x".repeat(255)));
    }
}
