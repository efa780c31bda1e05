//! Why a bot did not run, or ran no longer.

use std::fmt;

use bot_api::types::UserId;

use crate::client::CallError;
use crate::handler_error::chain;
use crate::router::BuildError;
use crate::source::SourceError;
use crate::store::StoreError;

/// Why a bot did not run, or ran no longer.
///
/// Its `Debug` is the message with its causes, because that is what `main` prints.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum RunError {
    /// There is no token.
    #[error("BOT_TOKEN is not set: get a token from @BotFather and put it there")]
    NoToken,
    /// The app's set-up has mistakes.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// Telegram did not say who the bot is.
    #[error("Telegram did not say who the bot is")]
    GetMe(#[source] CallError),
    /// Updates can't be taken.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// The file with the data can't be opened.
    #[cfg(feature = "sqlite")]
    #[error(transparent)]
    Open(#[from] crate::store::OpenError),
    /// One of several bots failed, and the others were stopped: see
    /// [`App::run_all`](super::App::run_all).
    #[error("the bot {bot} failed, and the others were stopped")]
    OneOfAll {
        /// The bot's id, with which its token begins.
        bot: UserId,
        /// What it failed with.
        source: Box<Self>,
    },
    /// The store can't be read.
    #[error("the data can't be read")]
    Store(#[from] StoreError),
}

impl fmt::Debug for RunError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&chain(self))
    }
}
