//! Whose data a type is: the user's, the chat's, the member's or the bot's.

use std::fmt;

use bot_api::types::{ChatId, UserId};

use crate::store::Owner;
pub use crate::store::ScopeKind;

mod sealed {
    pub trait Sealed {}
}

/// Whose data a type is. Sealed: there are four.
pub trait Scope: sealed::Sealed + Send + Sync + 'static {
    /// What names the owner in this scope.
    type Id: Copy + Send + Sync + fmt::Debug;

    /// The scope as a value.
    const KIND: ScopeKind;

    /// The owner with that id.
    fn owner(id: Self::Id) -> Owner;

    /// The id of an owner; `None` if it is of another scope.
    fn id(owner: Owner) -> Option<Self::Id>;
}

/// The scopes whose data a handler can hold locked while it runs: all but the bot's.
#[diagnostic::on_unimplemented(
    message = "a handler can't hold data of the bot",
    label = "can be taken as `&` only",
    note = "a slow handler would hold up every chat",
    note = "a collection is taken as `&Collection<…>` and changed at once by a `cx: Context`: \
            `cx.collection::<T>(()).insert(&key, value).await?`",
    note = "one value is taken as `BotData<…>` and changed at the commit: `update(|value| …)`"
)]
pub trait HeldScope: Scope {}

impl HeldScope for UserScope {}
impl HeldScope for ChatScope {}
impl HeldScope for MemberScope {}

/// Data of a user, wherever the user writes.
#[derive(Clone, Copy, Debug)]
pub enum UserScope {}

/// Data of a chat.
#[derive(Clone, Copy, Debug)]
pub enum ChatScope {}

/// Data of a user in one chat.
#[derive(Clone, Copy, Debug)]
pub enum MemberScope {}

/// Data of the bot.
#[derive(Clone, Copy, Debug)]
pub enum BotScope {}

impl sealed::Sealed for UserScope {}
impl sealed::Sealed for ChatScope {}
impl sealed::Sealed for MemberScope {}
impl sealed::Sealed for BotScope {}

impl Scope for UserScope {
    type Id = UserId;
    const KIND: ScopeKind = ScopeKind::User;

    fn owner(id: UserId) -> Owner {
        Owner::User(id)
    }

    fn id(owner: Owner) -> Option<UserId> {
        match owner {
            Owner::User(id) => Some(id),
            _ => None,
        }
    }
}

impl Scope for ChatScope {
    type Id = ChatId;
    const KIND: ScopeKind = ScopeKind::Chat;

    fn owner(id: ChatId) -> Owner {
        Owner::Chat(id)
    }

    fn id(owner: Owner) -> Option<ChatId> {
        match owner {
            Owner::Chat(id) => Some(id),
            _ => None,
        }
    }
}

impl Scope for MemberScope {
    type Id = (ChatId, UserId);
    const KIND: ScopeKind = ScopeKind::Member;

    fn owner((chat, user): (ChatId, UserId)) -> Owner {
        Owner::Member(chat, user)
    }

    fn id(owner: Owner) -> Option<(ChatId, UserId)> {
        match owner {
            Owner::Member(chat, user) => Some((chat, user)),
            _ => None,
        }
    }
}

impl Scope for BotScope {
    type Id = ();
    const KIND: ScopeKind = ScopeKind::Bot;

    fn owner((): ()) -> Owner {
        Owner::Bot
    }

    fn id(owner: Owner) -> Option<()> {
        match owner {
            Owner::Bot => Some(()),
            _ => None,
        }
    }
}
