//! Brings the menu to Telegram, and keeps it there as the commands are.

use std::sync::Arc;
use std::time::Duration;

use bot_api::methods::{DeleteMyCommands, GetMyCommands, SetMyCommands};
use bot_api::types::BotCommand;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use super::Entries;
use super::lists::{List, left_out, lists};
use crate::chain::chain;
use crate::client::{CallError, Client};

/// The pause before the second attempt; each is twice the one before.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// The longest pause that Telegram didn't ask for: nobody waits for the menu.
const LONGEST_PAUSE: Duration = Duration::from_mins(5);

/// How long the commands have to stay as they are before a change is brought to Telegram.
const QUIET: Duration = Duration::from_secs(1);
/// The longest that a change waits for further ones.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// Brings the menu to Telegram where it differs, now and when the commands change.
///
/// Changes that come one upon the other are brought together.
///
/// As long as there has been no command, nothing is touched: a bot may have set its menu by other
/// means.
pub(crate) async fn keep(client: Client, mut entries: watch::Receiver<Entries>) {
    // Lists in languages that were there earlier in this run are to go when the language does.
    let mut languages: Vec<String> = Vec::new();
    let mut had_commands = false;
    loop {
        let now = Arc::clone(&entries.borrow_and_update());
        for language in now.iter().flat_map(|entry| entry.description.languages()) {
            if languages.iter().all(|known| known != language) {
                languages.push(language.to_owned());
            }
        }
        had_commands |= !now.is_empty();
        let brought = !had_commands || bring(&client, &now, &languages, &mut entries).await;
        if brought && entries.changed().await.is_err() {
            return;
        }
        // It has been told anyway that they changed, or that there will be no more changes.
        let _ = timeout(LONGEST_WAIT, settled(&mut entries)).await;
    }
}

/// Waits until the commands haven't changed for a moment.
async fn settled(entries: &mut watch::Receiver<Entries>) {
    while let Ok(Ok(())) = timeout(QUIET, entries.changed()).await {}
}

/// Brings all lists to Telegram, as often as it takes; `false` if the commands changed meanwhile.
async fn bring(
    client: &Client,
    now: &Entries,
    languages: &[String],
    entries: &mut watch::Receiver<Entries>,
) -> bool {
    if let out @ 1.. = left_out(now) {
        tracing::warn!(left_out = out, "the menu has room for the first 100 commands only");
    }
    let mut pause = FIRST_PAUSE;
    for list in lists(now, languages) {
        while let Err(error) = bring_one(client, &list).await {
            if !error.is_temporary() {
                tracing::warn!(error = chain(&error), "the menu of commands can't be set");
                return true;
            }
            let wait = error.retry_after().unwrap_or(pause);
            tracing::warn!(?wait, error = chain(&error), "the menu of commands isn't set yet");
            // A call that has begun is waited for: nobody would know what became of it.
            tokio::select! {
                () = sleep(wait) => {}
                Ok(()) = entries.changed() => return false,
            }
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }
    true
}

/// Sets or deletes one list, if Telegram has another.
async fn bring_one(client: &Client, list: &List) -> Result<(), CallError> {
    let List { scope, language, commands } = list;
    let mut get = GetMyCommands::new().scope(*scope);
    get.language_code.clone_from(language);
    if is_same(&client.call(get).await?, commands) {
        return Ok(());
    }
    if commands.is_empty() {
        let mut delete = DeleteMyCommands::new().scope(*scope);
        delete.language_code.clone_from(language);
        client.call(delete).await?;
    } else {
        let mut set = SetMyCommands::new(commands.as_slice()).scope(*scope);
        set.language_code.clone_from(language);
        client.call(set).await?;
    }
    tracing::info!(?scope, language, commands = commands.len(), "the menu of commands is set");
    Ok(())
}

/// Whether two lists show the same; whatever else Telegram says of a command is left alone.
fn is_same(known: &[BotCommand], wanted: &[BotCommand]) -> bool {
    let pair = |command: &BotCommand| (command.command.clone(), command.description.clone());
    known.iter().map(pair).eq(wanted.iter().map(pair))
}
