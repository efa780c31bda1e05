//! Proves that the expansions rely on no name: not on the framework's own, not on the prelude's.
//!
//! The dependency is called `renamed`, so an expansion that says `bot_core` doesn't compile.
//! [`shadowed`] has types, traits, functions and macros of its own under the names that careless
//! expansions use.

#[cfg(test)]
mod tests;

/// Every attribute and derive where the usual names mean something else.
pub mod shadowed {
    #![allow(dead_code, unused_macros, reason = "the items are there for their names only")]

    use renamed::types::{Message, User};
    use renamed::{
        BotData, ChatData, ChatMigration, MemberData, UserData, Word, callback, command, fallback,
        middleware, on, on_error, on_message, on_migrate, on_raw,
    };

    struct Option;
    struct Filter;
    struct IntoFilter;
    struct ChatKind;
    struct ContentKind;
    struct UpdateKindName;
    struct Result;
    struct Box;
    struct String;
    struct Vec;
    struct Pin;
    struct Access;
    struct Context;
    struct Route;
    struct Rejection;
    struct Definition;
    struct Outcome;
    struct Snapshot;
    struct Collection;
    struct Duration;
    struct Broken;
    struct BoxError;
    struct ScopeKind;
    struct ButtonData;
    struct CallbackData;
    trait ButtonValue {}
    trait Choice {}
    trait AsRef {}
    struct Some;
    struct None;
    struct Ok;
    struct Err;
    trait Future {}
    trait Send {}
    trait Sync {}
    trait Sized {}
    trait Deref {}
    trait DerefMut {}
    trait From {}
    trait Into {}
    trait Iterator {}
    trait FromUpdate {}
    trait BorrowFromUpdate {}
    trait IntoResponse {}
    trait Stored {}
    trait StoredData {}
    trait StoredEntry {}
    trait Scope {}
    trait TryFrom {}
    trait Default {}
    trait Clone {}
    trait UpgradeFrom {}
    mod core {}
    mod std {}
    mod alloc {}
    mod bot_core {}
    fn drop() {}
    fn boxed() {}
    fn optional() {}
    fn required() {}
    fn upgrade_into() {}
    fn check_upgrade() {}
    const CX: u8 = 0;
    static HANDLER: u8 = 0;

    macro_rules! concat {
        ($($anything:tt)*) => {
            compile_error!("the shadowed concat! is used")
        };
    }
    macro_rules! module_path {
        ($($anything:tt)*) => {
            compile_error!("the shadowed module_path! is used")
        };
    }
    macro_rules! unreachable {
        ($($anything:tt)*) => {
            compile_error!("the shadowed unreachable! is used")
        };
    }
    macro_rules! assert {
        ($($anything:tt)*) => {
            compile_error!("the shadowed assert! is used")
        };
    }
    macro_rules! matches {
        ($($anything:tt)*) => {
            compile_error!("the shadowed matches! is used")
        };
    }

    /// Data of a user.
    #[derive(Debug, Default, Clone, serde::Serialize, serde::Deserialize, UserData)]
    #[stored(crate = renamed)]
    pub struct Notes(pub u32);

    /// Data of a chat.
    #[derive(Debug, Default, Clone, Copy, serde::Serialize, serde::Deserialize, ChatData)]
    #[stored(crate = renamed, merge = Stats::sum)]
    pub struct Stats(u32);

    impl Stats {
        fn sum(old: Self, new: Self) -> Self {
            let Self(old) = old;
            let Self(new) = new;
            Self(old + new)
        }
    }

    /// Data of a member.
    #[derive(Debug, Default, Clone, serde::Serialize, serde::Deserialize, MemberData)]
    #[stored(crate = "renamed", name = "points")]
    pub struct Points(u32);

    /// Data of the bot.
    #[derive(Debug, Default, Clone, serde::Serialize, serde::Deserialize, BotData)]
    #[stored(crate = ::renamed)]
    pub struct Totals(u32);

    /// The first version of what follows.
    #[derive(Debug, Default, Clone, serde::Serialize, serde::Deserialize, ChatData)]
    #[stored(crate = renamed, name = "rules")]
    pub struct RulesV1(pub u32);

    /// The second version, which has values for some of the first only.
    #[derive(Debug, Default, Clone, serde::Serialize, serde::Deserialize, ChatData)]
    #[stored(crate = "renamed", name = "rules", version = 2, from = RulesV1)]
    pub struct RulesV2(pub u8);

    impl ::core::convert::TryFrom<RulesV1> for RulesV2 {
        type Error = ::core::num::TryFromIntError;

        fn try_from(old: RulesV1) -> ::core::result::Result<Self, Self::Error> {
            let RulesV1(old) = old;
            ::core::result::Result::Ok(Self(::core::convert::TryFrom::try_from(old)?))
        }
    }

    /// Data with every option.
    #[derive(Debug, Default, Clone, serde::Serialize, serde::Deserialize, ChatData)]
    #[stored(crate = ::renamed, version = 3, from = "RulesV2", merge = Rules::first)]
    #[stored(expires = "30d", broken = "reset")]
    pub struct Rules {
        /// How many there are.
        pub count: u8,
    }

    impl ::core::convert::From<RulesV2> for Rules {
        fn from(old: RulesV2) -> Self {
            let RulesV2(count) = old;
            Self { count }
        }
    }

    impl Rules {
        fn first(old: Self, _new: Self) -> Self {
            old
        }
    }

    /// An entry, which has no default.
    #[derive(Debug, Clone, serde::Serialize, serde::Deserialize, UserData)]
    #[stored(crate = renamed, key = ::std::string::String, expires = "90m")]
    pub struct Word(pub u32);

    /// An entry of the bot.
    #[derive(Debug, Clone, serde::Serialize, serde::Deserialize, BotData)]
    #[stored(crate = renamed, key = u64)]
    pub struct Answer(pub u32);

    /// Takes what it can get. Its arguments have the names that an expansion may have too.
    ///
    /// # Errors
    ///
    /// None.
    #[command("all <access> <response> [handler] [a0] [rest..]", alias = "every", chat = "group", crate = renamed)]
    #[expect(clippy::too_many_arguments, reason = "one of each")]
    pub async fn all(
        access: u32,
        response: &str,
        handler: ::core::option::Option<u32>,
        a0: ::core::option::Option<&str>,
        rest: ::core::option::Option<::std::string::String>,
        a1: &Message,
        a2: &mut Notes,
        a3: ::core::option::Option<&User>,
        a4: ::core::option::Option<&mut Points>,
        a5: &Totals,
        cx: renamed::Context,
        state: renamed::extract::State<u8>,
    ) -> ::core::result::Result<::std::string::String, ::core::fmt::Error> {
        let _ = (access, handler, a0, rest, a1, a3, a4, a5, cx, state);
        a2.0 += 1;
        ::core::result::Result::Ok(response.to_owned())
    }

    /// Has the name of the context in an expansion.
    #[command("cx", hidden, captions, description(de = "Antwortet."), crate = renamed)]
    pub async fn cx(response: &Message) {
        let _ = response;
    }

    /// Takes collections in every way.
    ///
    /// # Errors
    ///
    /// Where a key can't be used.
    #[command("words", crate = renamed)]
    pub async fn words(
        collection: &renamed::data::Collection<Answer>,
        rules: &mut Rules,
        mut access: renamed::data::Collection<Word>,
    ) -> ::core::result::Result<(), renamed::data::DataError> {
        let _ = collection;
        rules.count += 1;
        access.remove(&::std::string::String::new())
    }

    #[on(poll_answer, from = renamed::types::UserId(5), crate = renamed)]
    async fn voted(user: &User) {
        let _ = user;
    }

    /// Words to choose from.
    #[derive(Debug, PartialEq, Word)]
    #[word(crate = renamed)]
    pub enum Colour {
        /// A value.
        Red,
        /// Another, with a name of its own.
        #[word("green", "emerald")]
        Green,
    }

    /// Has arguments of the names in an expansion.
    #[callback("data:<data>:<response>:[handler]:[a0]:[rest..]", stored = "1h", crate = renamed)]
    pub async fn data(
        data: &str,
        response: ::std::string::String,
        handler: ::core::option::Option<Colour>,
        a0: ::core::option::Option<&str>,
        rest: ::std::vec::Vec<Colour>,
    ) {
        let _ = (data, response, handler, a0, rest);
    }

    fn shown(message: &Message) -> bool {
        message.photo.is_some()
    }

    /// Has the name of a local in an expansion.
    #[on_message(
        photo, video, reply, not(any(hashtag, forward)), text = "x", language = "de",
        chat = ["group", "private"], filter = shown, crate = renamed,
    )]
    pub async fn a0(a0: &Message) -> &'static str {
        let _ = a0;
        "seen"
    }

    /// Has the name of a function in an expansion.
    #[on_migrate(crate = ::renamed)]
    pub async fn call(migration: &ChatMigration, stats: &mut Stats) {
        let _ = migration;
        stats.0 += 1;
    }

    /// Has the name of the argument of a function in an expansion.
    #[on_raw(crate = renamed)]
    pub async fn access(update: &renamed::types::UndecodableUpdate) {
        let _ = update;
    }

    /// Has the name of an attribute.
    #[fallback(photo, chat = "private", language = "de", crate = renamed)]
    pub async fn fallback(update: &renamed::types::Update) -> &'static str {
        let _ = update;
        "seen"
    }

    /// Has the name of a function in an expansion.
    #[on_error(crate = "renamed")]
    pub async fn route(error: &renamed::handler::HandlerError) {
        let _ = error;
    }

    /// Has the name of the attribute and of functions in an expansion.
    ///
    /// # Errors
    ///
    /// What the handler fails with.
    #[middleware(crate = renamed)]
    pub async fn middleware(
        arguments: renamed::Context,
        returned: middleware::Next,
        access: renamed::extract::State<u8>,
    ) -> renamed::handler::Outcome {
        let _ = (arguments, access);
        returned.run().await
    }

    /// Templates whose values have the names that the expansions use.
    #[must_use]
    pub fn templates(
        html: u8,
        markdown: u8,
        value_0: u8,
    ) -> (renamed::text::Html, renamed::text::MarkdownV2) {
        let text = renamed::html!(crate = renamed, "<b>{html}</b>{value_0}{:>3}", markdown);
        (text, renamed::markdown!(crate = renamed, "*{markdown}*{value_0}{}`{}`", html, 4))
    }
}
