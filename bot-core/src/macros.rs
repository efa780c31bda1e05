//! The attributes and derives of the handler language.

pub use bot_macros::{
    BotData, ChatData, MemberData, UserData, command, on_error, on_message, on_migrate,
};
