//! The attributes and derives of the handler language.

#[doc = include_str!("../docs/bot_data.md")]
pub use bot_macros::BotData;
#[doc = include_str!("../docs/chat_data.md")]
pub use bot_macros::ChatData;
#[doc = include_str!("../docs/member_data.md")]
pub use bot_macros::MemberData;
#[doc = include_str!("../docs/user_data.md")]
pub use bot_macros::UserData;
#[doc = include_str!("../docs/word.md")]
pub use bot_macros::Word;
#[doc = include_str!("../docs/callback.md")]
pub use bot_macros::callback;
#[doc = include_str!("../docs/command.md")]
pub use bot_macros::command;
#[doc = include_str!("../docs/fallback.md")]
pub use bot_macros::fallback;
#[doc = include_str!("../docs/html.md")]
pub use bot_macros::html;
#[doc = include_str!("../docs/markdown.md")]
pub use bot_macros::markdown;
#[doc = include_str!("../docs/middleware.md")]
pub use bot_macros::middleware;
#[doc = include_str!("../docs/on.md")]
pub use bot_macros::on;
#[doc = include_str!("../docs/on_error.md")]
pub use bot_macros::on_error;
#[doc = include_str!("../docs/on_message.md")]
pub use bot_macros::on_message;
#[doc = include_str!("../docs/on_migrate.md")]
pub use bot_macros::on_migrate;
#[doc = include_str!("../docs/on_raw.md")]
pub use bot_macros::on_raw;

macro_rules! short_for_on {
    ($($name:ident: $kind:literal, $payload:literal, $what:literal;)+) => {$(
        #[doc = concat!("Makes an async function the handler of ", $what, ".")]
        ///
        #[doc = concat!("It is short for `#[on(", $kind, ")]`, takes the same arguments, and has its payload as `&", $payload, "`.")]
        #[doc = concat!("See [`on`](macro@on), and [`", $payload, "`](crate::types::", $payload, ") for what it tells.")]
        ///
        /// ```
        /// use bot_core::prelude::*;
        #[doc = concat!("use bot_core::types::", $payload, ";")]
        ///
        #[doc = concat!("#[", stringify!($name), "]")]
        #[doc = concat!("async fn seen(payload: &", $payload, ") {")]
        ///     println!("{payload:?}");
        /// }
        /// # let _ = routes![seen];
        /// ```
        pub use bot_macros::$name;
    )+};
}

short_for_on! {
    on_callback: "callback_query", "CallbackQuery", "presses of inline buttons";
    on_channel_post: "channel_post", "Message", "posts in channels";
    on_chat_join_request: "chat_join_request", "ChatJoinRequest", "requests to join a chat";
    on_chat_member: "chat_member", "ChatMemberUpdated", "changes of members of a chat";
    on_chosen_inline_result: "chosen_inline_result", "ChosenInlineResult",
        "results of inline mode that somebody chose";
    on_edited_channel_post: "edited_channel_post", "Message", "edits of posts in channels";
    on_edited_message: "edited_message", "Message", "edits of messages";
    on_inline_query: "inline_query", "InlineQuery", "what somebody asks in inline mode";
    on_my_chat_member: "my_chat_member", "ChatMemberUpdated",
        "changes of the bot's own membership, such as that somebody blocked it";
    on_poll: "poll", "Poll", "polls of the bot whose state changed";
    on_poll_answer: "poll_answer", "PollAnswer", "votes in polls that are not anonymous";
    on_pre_checkout_query: "pre_checkout_query", "PreCheckoutQuery",
        "payments that wait for the bot's consent";
    on_reaction: "message_reaction", "MessageReactionUpdated", "changes of somebody's reaction to a message";
    on_shipping_query: "shipping_query", "ShippingQuery", "addresses of invoices with a flexible price";
}
