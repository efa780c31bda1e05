//! What nearly every bot uses: `use bot_core::prelude::*;`.

pub use bot_api::methods::Methods;
pub use bot_api::types::{CallbackQuery, Chat, ChatId, Message, MessageId, Update, User, UserId};
pub use serde::{Deserialize, Serialize};

pub use crate::client::{CallError, Client};
pub use crate::context::Context;
pub use crate::data::{BotData, ChatData, MemberData, UserData};
pub use crate::extract::State;
pub use crate::handler::{BoxError, HandlerError, Html, Reply};
#[cfg(feature = "macros")]
pub use crate::macros::*;
pub use crate::trigger::ChatMigration;
pub use crate::{App, AppHandle, RunError, routes};
