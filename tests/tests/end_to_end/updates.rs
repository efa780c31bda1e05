//! Every kind of update starts its handler, which gets what the update tells; and the bot asks
//! Telegram for the kinds that it has handlers for.

use bot_core::prelude::*;
use bot_core::types::{
    BotSubscriptionUpdated, BusinessConnection, BusinessMessagesDeleted, ChatBoostRemoved,
    ChatBoostUpdated, ChatJoinRequest, ChatMemberUpdated, ChosenInlineResult, InlineQuery,
    ManagedBotUpdated, MessageGenerationStopped, MessageReactionCountUpdated,
    MessageReactionUpdated, PaidMediaPurchased, Poll, PollAnswer, PreCheckoutQuery, ShippingQuery,
    UpdateKindName,
};
use bot_sim::Sim;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::bots::Bot;

/// One update of each kind, a line each, in Telegram's order.
const UPDATES: &str = include_str!("../../data/update_kinds.jsonl");

/// Where the handlers tell what they saw.
type Seen = UnboundedSender<String>;

/// A handler for each kind, which tells something of its payload.
macro_rules! handlers {
    ($($name:ident($payload:ident: &$ty:ty) tells $told:expr;)+) => {
        $(
            #[on($name)]
            async fn $name($payload: &$ty, seen: State<Seen>) -> Result<(), BoxError> {
                Ok(seen.send(format!("{}: {}", stringify!($name), $told))?)
            }
        )+

        fn all() -> Vec<bot_core::router::Route> {
            Vec::from(routes![$($name),+])
        }
    };
}

fn text(message: &Message) -> &str {
    message.text.as_deref().unwrap_or_default()
}

handlers! {
    message(payload: &Message) tells text(payload);
    edited_message(payload: &Message) tells text(payload);
    channel_post(payload: &Message) tells text(payload);
    edited_channel_post(payload: &Message) tells text(payload);
    business_connection(payload: &BusinessConnection) tells payload.id;
    business_message(payload: &Message) tells text(payload);
    edited_business_message(payload: &Message) tells text(payload);
    deleted_business_messages(payload: &BusinessMessagesDeleted) tells payload.message_ids.len();
    guest_message(payload: &Message) tells text(payload);
    message_reaction(payload: &MessageReactionUpdated) tells payload.new_reaction.len();
    message_reaction_count(payload: &MessageReactionCountUpdated) tells payload.reactions[0].total_count;
    inline_query(payload: &InlineQuery) tells payload.query;
    chosen_inline_result(payload: &ChosenInlineResult) tells payload.result_id;
    callback_query(payload: &CallbackQuery) tells payload.data.as_deref().unwrap_or_default();
    shipping_query(payload: &ShippingQuery) tells payload.invoice_payload;
    pre_checkout_query(payload: &PreCheckoutQuery) tells payload.invoice_payload;
    purchased_paid_media(payload: &PaidMediaPurchased) tells payload.paid_media_payload;
    poll(payload: &Poll) tells payload.question;
    poll_answer(payload: &PollAnswer) tells payload.poll_id;
    my_chat_member(payload: &ChatMemberUpdated) tells payload.date.0;
    chat_member(payload: &ChatMemberUpdated) tells payload.date.0;
    chat_join_request(payload: &ChatJoinRequest) tells payload.bio.as_deref().unwrap_or_default();
    chat_boost(payload: &ChatBoostUpdated) tells payload.boost.boost_id;
    removed_chat_boost(payload: &ChatBoostRemoved) tells payload.boost_id;
    managed_bot(payload: &ManagedBotUpdated) tells payload.bot.id;
    subscription(payload: &BotSubscriptionUpdated) tells payload.invoice_payload;
    stopped_message_generation(payload: &MessageGenerationStopped) tells payload.draft_id;
}

/// What the handlers of [`all`] tell of [`UPDATES`].
const TOLD: [&str; 27] = [
    "message: tea",
    "edited_message: coffee",
    "channel_post: news",
    "edited_channel_post: old news",
    "business_connection: connection-5",
    "business_message: an order",
    "edited_business_message: another order",
    "deleted_business_messages: 2",
    "guest_message: a guest",
    "message_reaction: 1",
    "message_reaction_count: 3",
    "inline_query: green tea",
    "chosen_inline_result: result-13",
    "callback_query: buy:tea",
    "shipping_query: parcel",
    "pre_checkout_query: order 16",
    "purchased_paid_media: media 17",
    "poll: Tea?",
    "poll_answer: poll-19",
    "my_chat_member: 1790000020",
    "chat_member: 1790000021",
    "chat_join_request: I like tea",
    "chat_boost: boost-23",
    "removed_chat_boost: boost-24",
    "managed_bot: 123456",
    "subscription: subscription 26",
    "stopped_message_generation: 27",
];

/// The next things that handlers told, sorted as `expected` is: chats are handled at the same time.
async fn told(seen: &mut UnboundedReceiver<String>, count: usize) -> Vec<String> {
    let mut told = Vec::new();
    while told.len() < count {
        told.push(seen.recv().await.unwrap());
    }
    told.sort_unstable();
    told
}

#[tokio::test]
async fn every_kind_of_update_starts_its_handler_and_gives_its_payload() {
    let sim = Sim::start().await;
    let (sender, mut seen) = unbounded_channel::<String>();
    let _bot = Bot::start(&sim, |app| app.state(sender).routes(all()));
    for update in UPDATES.lines() {
        sim.inject_update_json(update);
    }
    let mut expected = TOLD;
    expected.sort_unstable();
    assert_eq!(told(&mut seen, TOLD.len()).await, expected);

    let asked = UpdateKindName::ALL.iter().map(|kind| format!("\"{}\"", kind.as_str()));
    let asked = format!("[{}]", asked.collect::<Vec<_>>().join(","));
    assert_eq!(sim.calls("getUpdates")[0].param("allowed_updates"), Some(&*asked));
}

/// The attributes with a name of their own, each on a function that tells its own name.
macro_rules! named {
    ($($name:ident: $kind:ident;)+) => {
        $(
            #[$name]
            async fn $name(cx: Context, seen: State<Seen>) -> Result<(), BoxError> {
                let kind = cx.update().map(|update| update.kind_name().to_owned());
                Ok(seen.send(format!("{}: {}", stringify!($name), kind.unwrap_or_default()))?)
            }
        )+

        fn all_named() -> Vec<bot_core::router::Route> {
            Vec::from(routes![$($name),+])
        }

        const NAMED: &[(&str, &str)] = &[$((stringify!($name), stringify!($kind))),+];
    };
}

named! {
    on_message: message;
    on_edited_message: edited_message;
    on_channel_post: channel_post;
    on_edited_channel_post: edited_channel_post;
    on_callback: callback_query;
    on_inline_query: inline_query;
    on_chosen_inline_result: chosen_inline_result;
    on_my_chat_member: my_chat_member;
    on_chat_member: chat_member;
    on_chat_join_request: chat_join_request;
    on_poll: poll;
    on_poll_answer: poll_answer;
    on_reaction: message_reaction;
    on_pre_checkout_query: pre_checkout_query;
    on_shipping_query: shipping_query;
}

#[tokio::test]
async fn an_attribute_with_a_name_of_its_own_is_for_one_kind_of_update() {
    let sim = Sim::start().await;
    let (sender, mut seen) = unbounded_channel::<String>();
    let _bot = Bot::start(&sim, |app| app.state(sender).routes(all_named()));
    for update in UPDATES.lines() {
        sim.inject_update_json(update);
    }
    let mut expected: Vec<String> =
        NAMED.iter().map(|(name, kind)| format!("{name}: {kind}")).collect();
    expected.sort_unstable();
    assert_eq!(told(&mut seen, NAMED.len()).await, expected);
}
