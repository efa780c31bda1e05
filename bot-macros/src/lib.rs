//! The attributes and derives of `bot-core`, which re-exports and documents them.
//!
//! Each macro goes three steps: what was written is parsed, becomes a model that is checked, and
//! the model becomes tokens. A mistake doesn't end the first two steps, so all mistakes are told
//! in one build, and a function is kept as it was written whatever is wrong with it.
//!
//! The expansions name everything by absolute paths, below `::bot_core` or the path given as
//! `crate = path`, and rely on no name of the user's scope.

mod argument;
mod attribute;
mod command;
mod content_kinds;
mod description;
mod errors;
mod event;
mod function;
#[cfg(test)]
mod golden;
mod handler;
mod root;
mod similar;
mod stored;
#[cfg(test)]
mod tests;
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
pub fn on_message(attribute: TokenStream, item: TokenStream) -> TokenStream {
    event::expand(event::Kind::Message, attribute.into(), &item.into()).into()
}

#[expect(missing_docs, reason = "documented where bot-core re-exports it")]
#[proc_macro_attribute]
pub fn on_migrate(attribute: TokenStream, item: TokenStream) -> TokenStream {
    event::expand(event::Kind::Migrate, attribute.into(), &item.into()).into()
}

#[expect(missing_docs, reason = "documented where bot-core re-exports it")]
#[proc_macro_attribute]
pub fn on_error(attribute: TokenStream, item: TokenStream) -> TokenStream {
    event::expand(event::Kind::Error, attribute.into(), &item.into()).into()
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
