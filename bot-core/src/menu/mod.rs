//! Commands as users see them, and the menu that their app shows when they type a slash.
//!
//! [`Entry`] is what the router says of a command, [`lists`] makes what Telegram is to have of
//! them, and [`keep`] brings it there.

mod description;
mod lists;
mod sync;

use std::sync::Arc;

use bot_api::types::ChatType;

pub(crate) use description::{Description, is_language};
pub(crate) use sync::keep;

/// All commands that users may see, in the order in which they were added.
pub(crate) type Entries = Arc<[Entry]>;

/// A command as users see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) name: String,
    /// Other names, which are in no list.
    pub(crate) aliases: Vec<String>,
    /// How it is written, such as `/buy <item> [count]`.
    pub(crate) usage: String,
    pub(crate) description: Description,
    pub(crate) reach: Reach,
}

impl Entry {
    /// All of its names, the one that users see first.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name).chain(&self.aliases).map(String::as_str)
    }

    /// Whether it has that name, in small letters.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        self.names().any(|own| own == name)
    }
}

/// The kinds of chats in which a command can run.
///
/// Channels aren't among them: what is posted there is no message of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reach {
    pub(crate) private: bool,
    pub(crate) group: bool,
    pub(crate) supergroup: bool,
}

impl Reach {
    /// Where a condition on the kind of chat holds.
    pub(crate) fn of(holds: impl Fn(&ChatType) -> bool) -> Self {
        Self {
            private: holds(&ChatType::Private),
            group: holds(&ChatType::Group),
            supergroup: holds(&ChatType::Supergroup),
        }
    }

    /// Whether a chat of that type is among them.
    pub(crate) fn includes(self, chat: &ChatType) -> bool {
        match chat {
            ChatType::Private => self.private,
            ChatType::Group => self.group,
            ChatType::Supergroup => self.supergroup,
            _ => false,
        }
    }
}
