//! The attributes and derives of `bot-core`, which re-exports and documents them.
//!
//! Each macro goes three steps: what was written is parsed, becomes a model that is checked, and
//! the model becomes tokens. A mistake doesn't end the first two steps, so all mistakes are told
//! in one build, and a function is kept as it was written whatever is wrong with it.
//!
//! None of this is optimised in a user's build, and all of it runs again at each build. So the
//! functions are read off their tokens, and the expansions are written by `code!` into one list.
//!
//! The expansions name everything by absolute paths, below `::bot_core` or the path given as
//! `crate = path`, and rely on no name of the user's scope.

mod argument;
mod attribute;
mod callback;
mod code;
mod command;
mod content_kinds;
mod description;
mod errors;
mod event;
mod filters;
mod function;
#[cfg(test)]
mod golden;
mod groups;
mod handler;
mod listing;
mod markup;
mod middleware;
mod root;
mod similar;
mod stored;
#[cfg(test)]
mod tests;
mod tokens;
mod types;
mod update_kinds;
mod word;

use proc_macro::TokenStream;

// The texts are in the `docs` of `bot-core` and are shown, with their examples compiled, by `bot-core`.
#[expect(missing_docs, reason = "documented where bot-core re-exports it")]
#[proc_macro_attribute]
pub fn command(attribute: TokenStream, item: TokenStream) -> TokenStream {
    command::expand(attribute.into(), &item.into()).into()
}

#[expect(missing_docs, reason = "documented where bot-core re-exports it")]
#[proc_macro_attribute]
pub fn callback(attribute: TokenStream, item: TokenStream) -> TokenStream {
    callback::expand(attribute.into(), &item.into()).into()
}

macro_rules! event {
    ($name:ident: $on:expr) => {
        event::Attribute {
            name: stringify!($name),
            written: concat!("#[", stringify!($name), "]"),
            on: $on,
        }
    };
}

/// The attributes for events: their names, and what starts the function.
macro_rules! events {
    ($($name:ident: $on:expr;)+) => {
        $(
            #[expect(missing_docs, reason = "documented where bot-core re-exports it")]
            #[proc_macro_attribute]
            pub fn $name(attribute: TokenStream, item: TokenStream) -> TokenStream {
                let event = event!($name: $on);
                event::expand(event, attribute.into(), &item.into()).into()
            }
        )+

        /// All of them.
        const EVENTS: &[event::Attribute] = &[$(event!($name: $on)),+];
    };
}

events! {
    on: event::On::Named;
    on_message: event::On::Update("message");
    on_edited_message: event::On::Update("edited_message");
    on_channel_post: event::On::Update("channel_post");
    on_edited_channel_post: event::On::Update("edited_channel_post");
    on_callback: event::On::Update("callback_query");
    on_inline_query: event::On::Update("inline_query");
    on_chosen_inline_result: event::On::Update("chosen_inline_result");
    on_my_chat_member: event::On::Update("my_chat_member");
    on_chat_member: event::On::Update("chat_member");
    on_chat_join_request: event::On::Update("chat_join_request");
    on_poll: event::On::Update("poll");
    on_poll_answer: event::On::Update("poll_answer");
    on_reaction: event::On::Update("message_reaction");
    on_pre_checkout_query: event::On::Update("pre_checkout_query");
    on_shipping_query: event::On::Update("shipping_query");
    on_migrate: event::On::Migrate;
    on_raw: event::On::Raw;
    fallback: event::On::Fallback;
    on_error: event::On::Error;
}

#[expect(missing_docs, reason = "documented where bot-core re-exports it")]
#[proc_macro_attribute]
pub fn middleware(attribute: TokenStream, item: TokenStream) -> TokenStream {
    middleware::expand(attribute.into(), &item.into()).into()
}

#[expect(missing_docs, reason = "documented where bot-core re-exports it")]
#[proc_macro_derive(UserData, attributes(stored))]
pub fn user_data(item: TokenStream) -> TokenStream {
    stored::expand(stored::Scope::User, item.into()).into()
}

#[expect(missing_docs, reason = "documented where bot-core re-exports it")]
#[proc_macro_derive(ChatData, attributes(stored))]
pub fn chat_data(item: TokenStream) -> TokenStream {
    stored::expand(stored::Scope::Chat, item.into()).into()
}

#[expect(missing_docs, reason = "documented where bot-core re-exports it")]
#[proc_macro_derive(MemberData, attributes(stored))]
pub fn member_data(item: TokenStream) -> TokenStream {
    stored::expand(stored::Scope::Member, item.into()).into()
}

#[expect(missing_docs, reason = "documented where bot-core re-exports it")]
#[proc_macro_derive(BotData, attributes(stored))]
pub fn bot_data(item: TokenStream) -> TokenStream {
    stored::expand(stored::Scope::Bot, item.into()).into()
}

#[expect(missing_docs, reason = "documented where bot-core re-exports it")]
#[proc_macro_derive(Word, attributes(word))]
pub fn word(item: TokenStream) -> TokenStream {
    word::expand(item.into()).into()
}

#[expect(missing_docs, reason = "documented where bot-core re-exports it")]
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    markup::expand(markup::Markup::Html, input.into()).into()
}

#[expect(missing_docs, reason = "documented where bot-core re-exports it")]
#[proc_macro]
pub fn markdown(input: TokenStream) -> TokenStream {
    markup::expand(markup::Markup::Markdown, input.into()).into()
}
