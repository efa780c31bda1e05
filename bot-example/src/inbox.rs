//! `--inbox`: the updates that wait in a bot's store, and those that are set aside.

use std::fmt::Write as _;
use std::path::Path;

use bot_core::store::{Journalled, SqliteStore};
use bot_core::types::{Chat, Update, User, UserId};
use bot_core::{App, AppBuilder, AppHandle};

use super::options::InboxOrder;
use super::{Error, SIMULATED_TOKEN, explained, print, variable_is_set};

/// How much of a text is shown.
const SHOWN: usize = 60;

/// Does what is asked for with the inbox of the bot whose token is in the environment; of the
/// simulated one, which the program runs without a token, if there is none.
///
/// The inbox is listed beside a running bot; to change it, the bot has to be stopped.
pub(super) async fn run(program: &str, file: &Path, order: InboxOrder) -> Result<(), Error> {
    let (update, done) = match order {
        InboxOrder::List => {
            let store = SqliteStore::builder(file).read_only().open()?;
            let handle = handle(store.clone())?;
            let inbox = handle.inbox().await?;
            let mut others = store.bots_with_inbox().await?;
            others.retain(|bot| *bot != handle.client().bot_id());
            print(&listed(program, file, &inbox, &others));
            return Ok(());
        }
        InboxOrder::Retry(update) => {
            let done = handle(open_to_write(file)?)?.retry(update).await?;
            (update, done.then_some("is handled at the next start"))
        }
        InboxOrder::Discard(update) => {
            let done = handle(open_to_write(file)?)?.discard(update).await?;
            (update, done.then_some("is gone"))
        }
    };
    let Some(done) = done else {
        let list = format!("`{program} --inbox` lists those that are");
        return Err(format!("update {} is not set aside: {list}", update.0).into());
    };
    print(&format!("update {} {done}", update.0));
    Ok(())
}

/// The bot with that store, without running it.
fn handle(store: SqliteStore) -> Result<AppHandle, Error> {
    Ok(app()?.store(store).build()?.handle())
}

fn app() -> Result<AppBuilder, Error> {
    if variable_is_set("BOT_TOKEN") || variable_is_set("BOT_API_URL") {
        return Ok(App::from_env()?);
    }
    Ok(App::new(SIMULATED_TOKEN))
}

fn open_to_write(file: &Path) -> Result<SqliteStore, Error> {
    SqliteStore::open(file).map_err(explained)
}

/// The inbox for people to read.
fn listed(program: &str, file: &Path, inbox: &[Journalled], others: &[UserId]) -> String {
    let set_aside = inbox.iter().filter(|entry| entry.is_set_aside()).count();
    let waiting = inbox.len() - set_aside;
    let mut text = format!("{}: {waiting} waiting, {set_aside} set aside\n", file.display());
    if !others.is_empty() {
        let others = others.iter().map(|bot| bot.0.to_string()).collect::<Vec<_>>().join(", ");
        let _ = writeln!(text, "the file has updates of other bots, too, with the ids {others}");
    }
    for entry in inbox {
        let state = match entry.attempts {
            _ if entry.is_set_aside() => "set aside".to_owned(),
            0 => "waits".to_owned(),
            attempts => format!("waits, attempts since a crash: {attempts}"),
        };
        // Writing to a text never fails.
        let _ = writeln!(text, "\nupdate {}  {state}\n  {}", entry.update.0, described(entry));
    }
    if set_aside > 0 {
        let _ = write!(
            text,
            "\nHandling an update that is set aside has ended the bot {} times, or once more where\n\
             another update might have caused the first end.\n\
             Stop the bot, then\n  \
             {program} --inbox retry ID     lets it be handled at the next start\n  \
             {program} --inbox discard ID   removes it\n",
            Journalled::LAST_ATTEMPT
        );
    }
    text
}

/// Where an update comes from, and the beginning of its text.
fn described(entry: &Journalled) -> String {
    // What a stranger wrote must not steer the terminal.
    told(entry).replace(char::is_control, "")
}

fn told(entry: &Journalled) -> String {
    let Ok(update) = serde_json::from_str::<Update>(entry.json.as_str()) else {
        return format!("unreadable: {}", excerpt(entry.json.as_str()));
    };
    let chat = |chat: &Chat| match &chat.title {
        Some(title) => format!("chat {} \"{title}\"", chat.id.0),
        None => format!("chat {}", chat.id.0),
    };
    let place = update.chat().map_or_else(|| "no chat".to_owned(), chat);
    let user = |user: &User| format!(", {}", user.first_name);
    let user = update.user().map(user).unwrap_or_default();
    let text = update.message().and_then(|message| message.text.as_deref());
    let what = text.map_or_else(|| update.kind_name().to_owned(), excerpt);
    format!("{place}{user}: {what}")
}

/// The beginning of a text, in one line.
fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
