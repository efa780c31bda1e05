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
        BotData, ChatData, ChatMigration, MemberData, UserData, command, on_error, on_message,
        on_migrate,
    };

    struct Option;
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
    trait StoredData {}
    mod core {}
    mod std {}
    mod alloc {}
    mod bot_core {}
    fn drop() {}
    fn boxed() {}
    fn optional() {}
    fn required() {}
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
    #[command("cx", crate = renamed)]
    pub async fn cx(response: &Message) {
        let _ = response;
    }

    /// Has the name of a local in an expansion.
    #[on_message(photo, video, crate = renamed)]
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

    /// Has the name of a function in an expansion.
    #[on_error(crate = "renamed")]
    pub async fn route(error: &renamed::handler::HandlerError) {
        let _ = error;
    }
}
