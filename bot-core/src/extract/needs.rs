//! Which triggers have what a handler takes, so that one that could never be called is found when
//! the app is built.

use std::borrow::Cow;

use bot_api::types::{UpdateKindName, UpdateKinds};

use crate::store::{ScopeKind, StoredType};

/// Triggers of several sorts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Origins {
    pub(crate) updates: UpdateKinds,
    pub(crate) migrations: bool,
    pub(crate) undecodable: bool,
    /// Whether something went wrong with any trigger.
    pub(crate) failures: bool,
}

/// What a handler, or a middleware around it, takes and can't go without.
#[derive(Clone, Debug)]
pub(crate) struct Need {
    /// As it is told to authors, such as `` `&User` ``.
    pub(crate) what: Cow<'static, str>,
    /// The triggers that may have it.
    pub(crate) origins: Origins,
    /// The triggers that have it for sure.
    pub(crate) always: Origins,
    pub(crate) by_middleware: bool,
}

impl Origins {
    pub(crate) const MIGRATIONS: Self =
        Self { updates: UpdateKinds::NONE, migrations: true, undecodable: false, failures: false };
    pub(crate) const UNDECODABLE: Self =
        Self { updates: UpdateKinds::NONE, migrations: false, undecodable: true, failures: false };
    pub(crate) const FAILURES: Self =
        Self { updates: UpdateKinds::NONE, migrations: false, undecodable: false, failures: true };

    pub(crate) fn updates(kinds: UpdateKinds) -> Self {
        Self { updates: kinds, ..Self::default() }
    }

    /// Every trigger there is, and what went wrong with it.
    pub(crate) fn everything() -> Self {
        Self { updates: UpdateKinds::all(), migrations: true, undecodable: true, failures: true }
    }

    /// Whether all of the others are among these.
    pub(crate) fn covers(self, others: Self) -> bool {
        (self.migrations || !others.migrations)
            && (self.undecodable || !others.undecodable)
            && (self.failures || !others.failures)
            && others.updates.to_names().iter().all(|kind| self.updates.contains(kind))
    }

    /// Whether there is a trigger in both.
    pub(crate) fn meets(self, other: Self) -> bool {
        self.migrations && other.migrations
            || self.undecodable && other.undecodable
            || self.failures && other.failures
            || self.updates.to_names().iter().any(|kind| other.updates.contains(kind))
    }
}

impl Need {
    /// The data of a user, chat or member; `None` for the bot's, which are always there.
    pub(super) fn of_data(stored: StoredType) -> Option<Self> {
        let StoredType { scope, name, .. } = stored;
        let origins = match scope {
            ScopeKind::Bot => return None,
            ScopeKind::User => Origins::updates(users()),
            // The chat of an upgrade is the new one.
            ScopeKind::Chat => Origins { migrations: true, ..Origins::updates(chats()) },
            ScopeKind::Member => {
                let both = chats().to_names().into_iter().filter(|kind| users().contains(kind));
                Origins::updates(both.collect())
            }
        };
        // Service accounts and channels are no users.
        let always = match scope {
            ScopeKind::Chat => Origins { migrations: true, ..Origins::updates(messages()) },
            ScopeKind::Bot | ScopeKind::User | ScopeKind::Member => Origins::default(),
        };
        let what = format!("the {scope} data `{name}`").into();
        Some(Self { what, origins, always, by_middleware: false })
    }
}

/// The kinds of updates that are a message, as in [`Update::message`](bot_api::types::Update::message).
pub(crate) fn messages() -> UpdateKinds {
    use UpdateKindName as Kind;
    UpdateKinds::from_iter([
        Kind::Message,
        Kind::EditedMessage,
        Kind::ChannelPost,
        Kind::EditedChannelPost,
        Kind::BusinessMessage,
        Kind::EditedBusinessMessage,
        Kind::GuestMessage,
    ])
}

/// The kinds of updates that may have a chat, as in [`Update::chat`](bot_api::types::Update::chat).
pub(crate) fn chats() -> UpdateKinds {
    use UpdateKindName as Kind;
    messages().union(UpdateKinds::from_iter([
        Kind::DeletedBusinessMessages,
        Kind::MessageReaction,
        Kind::MessageReactionCount,
        Kind::CallbackQuery,
        Kind::MyChatMember,
        Kind::ChatMember,
        Kind::ChatJoinRequest,
        Kind::ChatBoost,
        Kind::RemovedChatBoost,
        Kind::StoppedMessageGeneration,
    ]))
}

/// The kinds of updates that may have a user, as in [`Update::user`](bot_api::types::Update::user):
/// all but a few.
pub(crate) fn users() -> UpdateKinds {
    use UpdateKindName as Kind;
    let of_nobody = [
        Kind::DeletedBusinessMessages,
        Kind::MessageReactionCount,
        Kind::Poll,
        Kind::StoppedMessageGeneration,
    ];
    UpdateKinds::all().to_names().into_iter().filter(|kind| !of_nobody.contains(kind)).collect()
}

#[cfg(test)]
mod tests {
    use bot_api::types::Update;

    use super::*;

    /// One update of each kind, without its id.
    const UPDATES: &str = include_str!("../../../tests/data/update_kinds.jsonl");

    #[test]
    fn what_updates_have_is_in_the_tables() {
        let mut seen = UpdateKinds::NONE;
        for line in UPDATES.lines() {
            let json = line.replacen('{', r#"{"update_id":1,"#, 1);
            let update: Update = serde_json::from_str(&json).unwrap();
            let kind = update.kind.kind_name().unwrap();
            let has =
                [update.message().is_some(), update.chat().is_some(), update.user().is_some()];
            let may = [messages(), chats(), users()].map(|kinds| kinds.contains(&kind));
            assert!(has.iter().zip(may).all(|(has, may)| may || !has), "{kind:?}: {has:?} {may:?}");
            seen.insert(&kind);
        }
        assert_eq!(seen, UpdateKinds::all());
    }
}
