//! Parts of the update, borrowed: `&Update`, `&Message`, `&Chat`, `&User`, the payload of each kind.

use bot_api::types::{self, Chat, Message, UndecodableUpdate, Update, UpdateKind, User};

use super::{BorrowFromUpdate, FromUpdate, Rejection};
use crate::client::Client;
use crate::context::Context;
use crate::handler_error::HandlerError;
use crate::trigger::{ChatMigration, Trigger};

macro_rules! borrowed_parts {
    ($($(#[$doc:meta])* $part:ty: |$cx:ident| $get:expr;)+) => {$(
        $(#[$doc])*
        impl BorrowFromUpdate for $part {
            type Guard<'a> = &'a Self;

            async fn borrow_from_update($cx: &Context) -> Result<&Self, Rejection> {
                $get.ok_or(Rejection::Skip)
            }
        }
    )+};
}

borrowed_parts! {
    /// The update itself; skips the handler when no update started it.
    Update: |cx| cx.update();
    /// The message of an update that is a message, a post, an edit or a business message; of a
    /// button press, the message with the button if it can still be read.
    Message: |cx| cx.update().and_then(Update::message);
    /// The chat the update happened in.
    Chat: |cx| cx.update().and_then(Update::chat);
    /// The person who caused the update; service accounts of Telegram are not persons.
    User: |cx| cx.update().and_then(Update::user);
    /// The old and the new id of a group that was upgraded, in `#[on_migrate]` handlers.
    ChatMigration: |cx| match cx.trigger() {
        Trigger::Migration(migration) => Some(migration),
        Trigger::Update(_) | Trigger::Undecodable(_) => None,
    };
    /// An update that can't be decoded, with its JSON, in `on_raw` handlers.
    UndecodableUpdate: |cx| match cx.trigger() {
        Trigger::Undecodable(update) => Some(&**update),
        Trigger::Update(_) | Trigger::Migration(_) => None,
    };
    /// What went wrong, in `#[on_error]` handlers.
    HandlerError: |cx| cx.error();
    /// What started the handler.
    Trigger: |cx| Some(cx.trigger());
}

macro_rules! payloads {
    ($($payload:ident: $($kind:ident)|+;)+) => {$(
        /// The payload of an update of that kind; skips the handler for other kinds.
        impl BorrowFromUpdate for types::$payload {
            type Guard<'a> = &'a Self;

            async fn borrow_from_update(cx: &Context) -> Result<&Self, Rejection> {
                match cx.update().map(|update| &update.kind) {
                    Some($(UpdateKind::$kind(payload))|+) => Ok(payload),
                    _ => Err(Rejection::Skip),
                }
            }
        }
    )+};
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

impl FromUpdate for Context {
    async fn from_update(cx: &Context) -> Result<Self, Rejection> {
        Ok(cx.clone())
    }
}

impl FromUpdate for Client {
    async fn from_update(cx: &Context) -> Result<Self, Rejection> {
        Ok(cx.client().clone())
    }
}
