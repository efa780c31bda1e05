//! A group that became a supergroup, as everybody who has to do with it says it.

use bot_api::types::ChatId;

/// A group that became a supergroup, and so has another id.
///
/// Taken as `&ChatMigration` by a handler that is marked with `#[on_migrate]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ChatMigration {
    /// The id of the group, which Telegram no longer takes.
    pub from: ChatId,
    /// The id of the supergroup.
    pub to: ChatId,
}
