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
#[doc = include_str!("../docs/command.md")]
pub use bot_macros::command;
#[doc = include_str!("../docs/on_error.md")]
pub use bot_macros::on_error;
#[doc = include_str!("../docs/on_message.md")]
pub use bot_macros::on_message;
#[doc = include_str!("../docs/on_migrate.md")]
pub use bot_macros::on_migrate;
