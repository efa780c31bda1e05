//! What an app does about its commands beside running them: the menu, help, near misses.

use bot_api::types::{ChatType, Update};

use super::AppBuilder;
use crate::context::Context;
use crate::extract::{Args, Commands, Optional};
use crate::filter::Filter;
use crate::router::Route;
use crate::text::Text;

/// What the author wants done about commands.
#[derive(Debug)]
pub(super) struct CommandOptions {
    /// Whether Telegram is told of the commands.
    pub(super) menu: bool,
    /// What commands may begin with beside a slash.
    pub(super) prefixes: Vec<String>,
}

impl Default for CommandOptions {
    fn default() -> Self {
        Self { menu: true, prefixes: Vec::new() }
    }
}

impl AppBuilder {
    /// Leaves the menu of commands alone, which is otherwise set at start and when routes are added
    /// or removed.
    ///
    /// The menu is what people see when they type a slash: see the [guide](crate::guide::menu).
    /// It is set by the bot's routes, for private chats and groups and in each language, and only
    /// where Telegram has another; start doesn't wait for it, and a failure is a warning.
    /// A bot without commands leaves it alone anyway.
    pub fn without_menu(mut self) -> Self {
        self.commands.menu = false;
        self
    }

    /// Adds a command `/help` to the first group, which lists what the bot can do; `/help put` says
    /// how `/put` is written and what it does.
    ///
    /// It stands behind the routes that the group has by now: with a handler that takes every text,
    /// call this before that one is added.
    ///
    /// It tells of the commands that can be used in the chat, in the person's language as far as they
    /// are [described](crate::router::RouteBuilder::described_in) in it.
    /// Who may use them isn't asked: write [`hidden`](crate::router::RouteBuilder::hidden) for those
    /// of admins.
    /// For other words than these, take [`Commands`] in a handler of your own.
    ///
    /// ```
    /// use bot_core::prelude::*;
    ///
    /// /// Says whether the bot is there.
    /// #[command("ping")]
    /// async fn ping() -> &'static str { "pong" }
    ///
    /// let app = App::new("123456:token").routes(routes![ping]).help().build();
    /// assert!(app.is_ok());
    /// ```
    pub fn help(mut self) -> Self {
        let route = Route::command("help [command]").described("Says what this bot can do.");
        self.groups[0].push(route.to(help));
        self
    }

    /// Answers a command that isn't there and is nearly one that is: `There is no command /pt. Did
    /// you mean /put?`
    ///
    /// In groups only if it is written with the bot's name, as `/pt@notes_bot`; and only if no route
    /// has handled the update, in any group.
    /// An [`on_message`](Route::on_message) handler of a group without commands that returns no
    /// answer doesn't count: it may watch or count all messages.
    /// One among the commands takes what it takes, and nothing is left to answer.
    /// `/start` is never taken for a slip, because the app sends it for who opens the chat.
    pub fn did_you_mean(mut self) -> Self {
        let commands = Filter::message(|message| message.command().is_some());
        let route = Route::unanswered().named("did_you_mean").filter(commands).to(suggest);
        self.groups[0].push(route);
        self
    }

    /// Lets commands begin with these as well: with `["!"]`, `!put tea` is the same as `/put tea`.
    ///
    /// What begins so and has no command's name is an ordinary message.
    /// The menu has commands with a slash only, and in groups a bot with privacy mode isn't told of
    /// others: see <https://core.telegram.org/bots/features#privacy-mode>.
    /// A prefix that is empty or has letters, digits or white space in it is a mistake that
    /// [`build`](Self::build) reports. Called several times, all prefixes count.
    pub fn command_prefixes<P: Into<String>>(
        mut self,
        prefixes: impl IntoIterator<Item = P>,
    ) -> Self {
        self.commands.prefixes.extend(prefixes.into_iter().map(Into::into));
        self
    }
}

async fn help(commands: Commands, name: Args<(Optional<String>,)>) -> Text {
    let Args((Optional(name),)) = name;
    commands.help(name.as_deref())
}

/// What the app sends for who opens the chat with the bot.
const START: &str = "start";

async fn suggest(cx: Context, commands: Commands) -> Option<String> {
    let message = cx.update().and_then(Update::message)?;
    let command = message.command()?;
    let username = cx.me().and_then(|me| me.username.as_deref());
    let is_meant = match command.bot {
        Some(bot) => username.is_some_and(|username| username.eq_ignore_ascii_case(bot)),
        None => message.chat.kind == ChatType::Private,
    };
    let is_slip = is_meant && !command.name.eq_ignore_ascii_case(START);
    (is_slip && commands.similar(command.name).is_some()).then(|| commands.unknown(command.name))
}
