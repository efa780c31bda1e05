//! Handles one trigger: finds the handler, locks, runs it, stores, replies.
//!
//! Invariants: user code runs here only.
//! A handler's data are stored in one batch, after its `Ok` and before its reply is sent.
//! A panic ends the run of that handler and nothing else.

use std::sync::Arc;
use std::time::Duration;

use bot_api::types::{Update, User};
use tokio::time::sleep;

use super::reply::send;
use super::run::Pending;
use crate::context::{Context, Shared, Words};
use crate::extract::Rejection;
use crate::handler::{Failure, Reply};
use crate::handler_error::{HandlerError, chain};
use crate::router::{Candidate, Group, Route, Router};
use crate::store::{Mark, RecordKey, StoredType, UnitOfWork};
use crate::task::{catch_panic, catch_panic_now};
use crate::trigger::{ChatMigration, Trigger};

/// Handles triggers, one call each.
pub(crate) struct Processor {
    pub(super) shared: Arc<Shared>,
    pub(super) types: Vec<StoredType>,
    router: Router,
}

/// What became of a trigger that was handled.
#[derive(Debug)]
pub(super) struct Processed {
    /// Whether the store has a mark of it.
    pub(super) marked: bool,
    /// The group whose data were moved on this occasion.
    pub(super) migrated: Option<ChatMigration>,
}

/// What became of one run of one handler.
enum Run {
    /// The route isn't for this trigger.
    Skipped,
    /// The user wrote the command wrong.
    Misused(String),
    /// It returned `Ok`; whether the store has a mark of it.
    Finished {
        reply: Reply,
        marked: bool,
    },
    Failed(HandlerError),
}

impl Processor {
    pub(crate) fn new(shared: Arc<Shared>, router: Router) -> Self {
        let mut types: Vec<StoredType> = Vec::new();
        for stored in router.stored_types() {
            if types.iter().all(|known| known.type_id != stored.type_id) {
                types.push(stored);
            }
        }
        Self { shared, types, router }
    }

    pub(crate) fn router(&self) -> &Router {
        &self.router
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    /// Handles a trigger; `groups_done` of the router's groups are through with it already.
    ///
    /// While the store fails, it is tried again: so the chat's later triggers wait, and what is
    /// stored is in order.
    pub(super) async fn process(&self, pending: Pending, groups_done: u32) -> Processed {
        let mut migrated = None;
        let Some(trigger) = self.take_up(pending).await else {
            return Processed { marked: false, migrated };
        };
        if let Some(migration) = trigger.migration() {
            let mut patience = Patience::new();
            loop {
                match self.move_data(migration).await {
                    Ok(first) => {
                        migrated = first.then_some(migration);
                        break;
                    }
                    Err(source) => {
                        let temporary = source.is_temporary();
                        let error = HandlerError::Migration { source };
                        self.report_first(&trigger, error, &patience).await;
                        if !temporary {
                            break;
                        }
                        patience.wait().await;
                    }
                }
            }
            if migrated.is_some() {
                self.run_groups(&Trigger::Migration(migration), 0).await;
            }
        }
        let marked = match trigger {
            Trigger::Update(_) => self.run_groups(&trigger, groups_done).await,
            Trigger::Migration(_) => false,
        };
        Processed { marked, migrated }
    }

    /// The trigger, from the inbox if it is there; `None` if it can't be read.
    async fn take_up(&self, pending: Pending) -> Option<Trigger> {
        let id = match pending {
            Pending::Here(trigger) => return Some(trigger),
            Pending::Inbox(id) => id,
        };
        let mut patience = Patience::new();
        let json = loop {
            match self.shared.store.load_journalled(id).await {
                Ok(Some(json)) => break json,
                Ok(None) => {
                    tracing::error!(update = id.0, "an update is gone from the inbox");
                    return None;
                }
                Err(error) => {
                    tracing::error!(update = id.0, error = %error, "the inbox can't be read");
                    if error.is_permanent() {
                        return None;
                    }
                    patience.wait().await;
                }
            }
        };
        let update = serde_json::from_str::<Update>(json.as_str());
        let update = update.inspect_err(
            |error| tracing::error!(update = id.0, %error, "an update of the inbox can't be read"),
        );
        Some(Trigger::Update(Arc::new(update.ok()?)))
    }

    /// Gives a trigger to the groups in order; whether the store has a mark of it.
    async fn run_groups(&self, trigger: &Trigger, groups_done: u32) -> bool {
        let mut marked = groups_done > 0;
        for (groups, group) in (1..).zip(self.router.groups()).skip(groups_done as usize) {
            let mark = trigger.update().map(|update| Mark { update: update.update_id, groups });
            let mut patience = Patience::new();
            loop {
                match self.run_group(group, trigger, mark).await {
                    Ok(here) => {
                        marked |= here;
                        break;
                    }
                    Err(error) => {
                        self.report_first(trigger, error, &patience).await;
                        patience.wait().await;
                    }
                }
            }
        }
        marked
    }

    /// Gives a trigger to the first route of a group that holds.
    ///
    /// # Errors
    ///
    /// What the store failed with; then nothing was stored, and it is worth another try.
    async fn run_group(
        &self,
        group: &Group,
        trigger: &Trigger,
        mark: Option<Mark>,
    ) -> Result<bool, HandlerError> {
        let username = self.shared.me.get().and_then(|me: &User| me.username.as_deref());
        for Candidate { route, words } in group.candidates(trigger, username) {
            let run = match (holds(route, trigger), words) {
                (Ok(false), _) => Run::Skipped,
                (Ok(true), Err(mismatch)) => Run::Misused(mismatch.to_string()),
                (Ok(true), Ok(words)) => self.run_route(route, trigger, None, words, mark).await,
                (Err(error), _) => Run::Failed(error),
            };
            match run {
                Run::Skipped => {}
                Run::Misused(reason) => {
                    self.send(route, trigger, &usage(route, &reason)).await;
                    return Ok(false);
                }
                Run::Finished { reply, marked } => {
                    self.send(route, trigger, &reply).await;
                    return Ok(marked);
                }
                Run::Failed(error) if error.is_temporary() => return Err(error),
                Run::Failed(error) => {
                    self.report(trigger, error).await;
                    return Ok(false);
                }
            }
        }
        Ok(false)
    }

    /// Runs one handler and stores what it changed.
    async fn run_route(
        &self,
        route: &Route,
        trigger: &Trigger,
        error: Option<Arc<HandlerError>>,
        words: Option<Words>,
        mark: Option<Mark>,
    ) -> Run {
        let locks = self.shared.locks.lock(self.keys_to_lock(route, trigger)).await;
        let work = UnitOfWork::new(Arc::clone(&self.shared.store), locks);
        let cx = Context::new(Arc::clone(&self.shared), trigger.clone(), error, words, work);
        // The commit is inside: it runs the author's code too, that of `Serialize` for instance.
        let run = async {
            let reply = route.handler().call(&cx).await?;
            match cx.work().commit(&self.shared.locks, mark).await {
                Ok(stored) => Ok((reply, stored)),
                Err(source) => Err(Stopped::NotStored(source)),
            }
        };
        let run = catch_panic(cx.clone().scope(run)).await;
        cx.work().close();
        let route = || route.name().to_owned();
        match run {
            Ok(Ok((reply, marked))) => Run::Finished { reply, marked },
            Ok(Err(Stopped::Handler(Failure::Rejected(Rejection::Skip)))) => Run::Skipped,
            Ok(Err(Stopped::Handler(Failure::Rejected(Rejection::Usage(reason))))) => {
                Run::Misused(reason)
            }
            Ok(Err(Stopped::Handler(Failure::Rejected(Rejection::Fail(source))))) => {
                Run::Failed(HandlerError::Extract { route: route(), source })
            }
            Ok(Err(Stopped::Handler(Failure::Failed(source)))) => {
                Run::Failed(HandlerError::Failed { route: route(), source })
            }
            Ok(Err(Stopped::NotStored(source))) => {
                Run::Failed(HandlerError::Commit { route: route(), source })
            }
            Err(source) => Run::Failed(HandlerError::Panicked { route: route(), source }),
        }
    }

    /// The records that a route changes.
    ///
    /// Where the trigger lacks the user or chat for one, there is nothing to lock; its extractor
    /// says what that means.
    fn keys_to_lock(&self, route: &Route, trigger: &Trigger) -> Vec<RecordKey> {
        let exclusive = route.access().taken_data().iter().filter(|data| data.exclusive);
        let chat = trigger.chat_id().map(|chat| self.shared.current_chat(chat));
        let user = trigger.update().and_then(|update| update.user()).map(|user| user.id);
        exclusive.filter_map(|data| data.stored.key(chat, user)).collect()
    }

    /// Sends a reply; a failure is reported.
    async fn send(&self, route: &Route, trigger: &Trigger, reply: &Reply) {
        if let Err(source) = send(&self.shared, trigger, reply).await {
            let route = route.name().to_owned();
            self.report(trigger, HandlerError::Reply { route, source }).await;
        }
    }

    /// Reports what is going to be tried again, but only the first time.
    async fn report_first(&self, trigger: &Trigger, error: HandlerError, patience: &Patience) {
        if patience.is_fresh() {
            self.report(trigger, error).await;
        } else {
            tracing::warn!(error = described(&error), "the store still fails, trying again");
        }
    }

    /// Gives an error to the first error handler that takes it, and logs it if there is none.
    pub(super) async fn report(&self, trigger: &Trigger, error: HandlerError) {
        let error = Arc::new(error);
        for route in self.router.error_routes() {
            if !matches!(holds(route, trigger), Ok(true)) {
                continue;
            }
            match self.run_route(route, trigger, Some(Arc::clone(&error)), None, None).await {
                Run::Skipped | Run::Misused(_) => {}
                Run::Finished { reply, .. } => {
                    if let Err(failed) = send(&self.shared, trigger, &reply).await {
                        tracing::error!(
                            error = chain(&failed),
                            "an error handler's reply was not sent"
                        );
                    }
                    return;
                }
                Run::Failed(failed) => {
                    tracing::error!(error = described(&failed), "the error handler failed too");
                    break;
                }
            }
        }
        tracing::error!(
            route = error.route(),
            update = trigger.update().map(|update| update.update_id.0),
            chat = trigger.chat_id().map(|chat| chat.0),
            error = described(&error),
            "a trigger was not handled as it should"
        );
    }
}

/// The pauses between tries while the store fails.
struct Patience {
    tries: u32,
}

impl Patience {
    fn new() -> Self {
        Self { tries: 0 }
    }

    fn is_fresh(&self) -> bool {
        self.tries == 0
    }

    /// Waits half a second, then twice as long each time, up to half a minute.
    async fn wait(&mut self) {
        let pause = Duration::from_millis(500 << self.tries.min(6));
        self.tries += 1;
        sleep(pause.min(Duration::from_secs(30))).await;
    }
}

/// An error with its causes; their texts are the author's code too.
fn described(error: &HandlerError) -> String {
    catch_panic_now(|| error.chain())
        .unwrap_or_else(|panicked| format!("an error whose text {panicked}"))
}

/// Whether a route's filters hold; they are the author's code too.
fn holds(route: &Route, trigger: &Trigger) -> Result<bool, HandlerError> {
    catch_panic_now(|| route.holds(trigger))
        .map_err(|source| HandlerError::Panicked { route: route.name().to_owned(), source })
}

/// Why a run ended without being stored.
enum Stopped {
    Handler(Failure),
    NotStored(crate::store::WorkError),
}

impl From<Failure> for Stopped {
    fn from(failure: Failure) -> Self {
        Self::Handler(failure)
    }
}

/// How many characters of a reason a user is shown.
const LONGEST_REASON: usize = 300;

/// What a user is told who wrote a command wrong.
fn usage(route: &Route, reason: &str) -> Reply {
    // The reason may repeat what the user wrote, and a message has its limit.
    let mut text: String = reason.chars().take(LONGEST_REASON).collect();
    if let Some(usage) = route.usage() {
        text.push_str("\nUsage: ");
        text.push_str(&usage);
    }
    if !route.description().is_empty() {
        text.push('\n');
        text.push_str(route.description());
    }
    Reply::text(text)
}
