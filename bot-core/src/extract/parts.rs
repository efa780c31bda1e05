//! Parts of the update, borrowed: `&Update`, `&Message`, `&Chat`, `&User`, the payload of each kind.

use bot_api::types::{
    self, Chat, Message, UndecodableUpdate, Update, UpdateKind, UpdateKindName, UpdateKinds, User,
};

use super::needs::{Origins, chats, messages, users};
use super::{Access, BorrowFromUpdate, FromUpdate, Rejection};
use crate::client::Client;
use crate::context::Context;
use crate::handler_error::HandlerError;
use crate::trigger::{ChatMigration, Trigger};

/// Each is in the triggers it is of, in `always` of them for sure, by default in all.
macro_rules! borrowed_parts {
    (@always $origins:expr) => { $origins };
    (@always $origins:expr, $always:expr) => { $always };
    ($($(#[$doc:meta])* $part:ident of $origins:expr $(=> always $always:expr)?, |$cx:ident| $get:expr;)+) => {$(
        $(#[$doc])*
        impl BorrowFromUpdate for $part {
            const NEVER_SKIPS: bool = true;

            type Guard<'a> = &'a Self;

            fn access(access: &mut Access) {
                let always = borrowed_parts!(@always $origins $(, $always)?);
                access.part(concat!("`&", stringify!($part), "`"), $origins, always);
            }

            async fn borrow_from_update($cx: &Context) -> Result<&Self, Rejection> {
                $get.ok_or(Rejection::Skip)
            }
        }
    )+};
}

borrowed_parts! {
    /// The update itself; skips the handler when no update started it.
    Update of Origins::updates(UpdateKinds::all()), |cx| cx.update();
    /// The message of an update that is a message, a post, an edit or a business message.
    ///
    /// The message below a pressed button is in the `CallbackQuery`.
    Message of Origins::updates(messages()), |cx| cx.update().and_then(Update::message);
    /// The chat the update happened in.
    Chat of Origins::updates(chats()) => always Origins::updates(messages()), |cx| cx.update().and_then(Update::chat);
    /// The person who caused the update; service accounts of Telegram are not persons.
    User of Origins::updates(users()) => always Origins::default(), |cx| cx.update().and_then(Update::user);
    /// The old and the new id of a group that was upgraded, in `#[on_migrate]` handlers.
    ChatMigration of Origins::MIGRATIONS, |cx| match cx.trigger() {
        Trigger::Migration(migration) => Some(migration),
        Trigger::Update(_) | Trigger::Undecodable(_) => None,
    };
    /// An update that can't be decoded, with its JSON, in `#[on_raw]` handlers.
    UndecodableUpdate of Origins::UNDECODABLE, |cx| match cx.trigger() {
        Trigger::Undecodable(update) => Some(&**update),
        Trigger::Update(_) | Trigger::Migration(_) => None,
    };
    /// What went wrong, in `#[on_error]` handlers.
    HandlerError of Origins::FAILURES, |cx| cx.error();
    /// What started the handler.
    Trigger of Origins::everything(), |cx| Some(cx.trigger());
}

macro_rules! payloads {
    ($($payload:ident: $($kind:ident)|+;)+) => {
        $(
            /// The payload of an update of that kind; skips the handler for other kinds.
            impl BorrowFromUpdate for types::$payload {
                const NEVER_SKIPS: bool = true;

                type Guard<'a> = &'a Self;

                fn access(access: &mut Access) {
                    let kinds = UpdateKinds::from_iter([$(UpdateKindName::$kind),+]);
                    let what = concat!("`&", stringify!($payload), "`");
                    access.part(what, Origins::updates(kinds), Origins::updates(kinds));
                }

                async fn borrow_from_update(cx: &Context) -> Result<&Self, Rejection> {
                    match cx.update().map(|update| &update.kind) {
                        Some($(UpdateKind::$kind(payload))|+) => Ok(payload),
                        _ => Err(Rejection::Skip),
                    }
                }
            }
        )+

        /// The payloads but messages, with their kinds.
        fn payload(kind: &UpdateKindName) -> Option<&'static str> {
            match kind {
                $($(UpdateKindName::$kind)|+ => Some(concat!("`&", stringify!($payload), "`")),)+
                _ => None,
            }
        }
    };
}

// Messages are above: they are the payload of six kinds and a part of another.
payloads! {
    BotSubscriptionUpdated: Subscription;
    BusinessConnection: BusinessConnection;
    BusinessMessagesDeleted: DeletedBusinessMessages;
    CallbackQuery: CallbackQuery;
    ChatBoostRemoved: RemovedChatBoost;
    ChatBoostUpdated: ChatBoost;
    ChatJoinRequest: ChatJoinRequest;
    ChatMemberUpdated: MyChatMember | ChatMember;
    ChosenInlineResult: ChosenInlineResult;
    InlineQuery: InlineQuery;
    ManagedBotUpdated: ManagedBot;
    MessageGenerationStopped: StoppedMessageGeneration;
    MessageReactionCountUpdated: MessageReactionCount;
    MessageReactionUpdated: MessageReaction;
    PaidMediaPurchased: PurchasedPaidMedia;
    Poll: Poll;
    PollAnswer: PollAnswer;
    PreCheckoutQuery: PreCheckoutQuery;
    ShippingQuery: ShippingQuery;
}

/// What a handler of that kind of update can borrow of it, as it is told to authors.
pub(crate) fn parts_of(kind: &UpdateKindName) -> Vec<&'static str> {
    let common = [("`&Message`", messages()), ("`&Chat`", chats()), ("`&User`", users())];
    let common = common.into_iter().filter(|(_, kinds)| kinds.contains(kind));
    ["`&Update`"].into_iter().chain(common.map(|(part, _)| part)).chain(payload(kind)).collect()
}

impl FromUpdate for Context {
    const NEVER_SKIPS: bool = true;

    async fn from_update(cx: &Context) -> Result<Self, Rejection> {
        Ok(cx.clone())
    }
}

impl FromUpdate for Client {
    const NEVER_SKIPS: bool = true;

    async fn from_update(cx: &Context) -> Result<Self, Rejection> {
        Ok(cx.client().clone())
    }
}
