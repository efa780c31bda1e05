//! Whose data a type is, and the check that two derives don't say it twice.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use proc_macro2::Ident;

/// Whose data a type is.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Scope {
    User,
    Chat,
    Member,
    Bot,
}

impl Scope {
    /// The derive as the user writes it.
    pub(super) fn derive(self) -> &'static str {
        match self {
            Self::User => "UserData",
            Self::Chat => "ChatData",
            Self::Member => "MemberData",
            Self::Bot => "BotData",
        }
    }

    /// The type that stands for the scope.
    pub(super) fn marker(self) -> &'static str {
        match self {
            Self::User => "UserScope",
            Self::Chat => "ChatScope",
            Self::Member => "MemberScope",
            Self::Bot => "BotScope",
        }
    }

    /// The value of `ScopeKind` that stands for the scope.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::User => "User",
            Self::Chat => "Chat",
            Self::Member => "Member",
            Self::Bot => "Bot",
        }
    }

    /// Whether the data moves along when a group becomes a supergroup.
    pub(super) fn moves(self) -> bool {
        matches!(self, Self::Chat | Self::Member)
    }
}

/// The scope that another derive gave the type, if one did.
///
/// A derive doesn't see its neighbours, and two of them would give three errors of the compiler
/// about conflicting implementations. So each remembers the type's token, which the compiler
/// names by its bytes in the whole crate. Where spans are told apart in another way, as in an
/// editor, nothing is remembered and the compiler's errors are the ones that are shown.
pub(super) fn another_scope(ident: &Ident, scope: Scope) -> Option<Scope> {
    static SCOPES: LazyLock<Mutex<HashMap<String, Scope>>> = LazyLock::new(Mutex::default);

    let token = format!("{:?} {ident}", ident.span());
    if !(token.starts_with('#') && token.contains(" bytes(")) {
        return None;
    }
    let mut scopes = SCOPES.lock().unwrap_or_else(PoisonError::into_inner);
    let first = *scopes.entry(token).or_insert(scope);
    (first != scope).then_some(first)
}
