//! Handles one trigger: finds the handler, locks, runs it, stores, replies.
//!
//! Invariants: user code runs here only.
//! A handler's data and its reply are stored in one batch, after its `Ok` and before the reply is
//! sent.
//! A panic ends the run of that handler and nothing else.

use std::sync::Arc;

use bot_api::types::{ChatId, User};

use super::patience::Patience;
use super::reply::Messages;
use super::run::Pending;
use crate::context::{Context, Shared, Words};
use crate::extract::Rejection;
use crate::handler::{Failure, Reply};
use crate::handler_error::{HandlerError, chain};
use crate::router::{Candidate, Group, Route, Router};
use crate::store::{Mark, RecordKey, TriggerId, UnitOfWork, WorkError};
use crate::task::{catch_panic, catch_panic_now};
use crate::trigger::{ChatMigration, Trigger};

/// Handles triggers, one call each.
pub(crate) struct Processor {
    pub(super) shared: Arc<Shared>,
    router: Router,
}

/// A trigger to handle, and what is known of it.
#[derive(Debug)]
pub(super) struct Task {
    pub(super) trigger: Pending,
    /// How far it was handled in an earlier run.
    pub(super) mark: Option<Mark>,
    /// How often its handling was begun by now, if that is to be noted in case it ends the process.
    pub(super) attempt: Option<u32>,
}

/// What became of a trigger that was handled.
#[derive(Debug, Default)]
pub(super) struct Processed {
    /// Whether the store has a mark of it.
    pub(super) marked: bool,
    /// The group whose data were moved on this occasion.
    pub(super) migrated: Option<ChatMigration>,
    /// The group of whose upgrade the handlers have been told, so that its mark isn't needed.
    pub(super) told: Option<ChatId>,
}

/// How far a run of a group's handler brings a trigger.
#[derive(Clone, Copy)]
struct Step {
    trigger: TriggerId,
    groups: u32,
}

/// What became of one run of one handler.
enum Run {
    /// The route isn't for this trigger.
    Skipped,
    /// The user wrote the command wrong.
    Misused(String),
    /// It returned `Ok`; whether the store has a mark of it.
    Finished {
        messages: Messages,
        marked: bool,
    },
    Failed(HandlerError),
}

impl Processor {
    pub(crate) fn new(shared: Arc<Shared>, router: Router) -> Self {
        Self { shared, router }
    }

    pub(crate) fn router(&self) -> &Router {
        &self.router
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    /// Whether any route takes data that are stored.
    pub(crate) fn stores_data(&self) -> bool {
        !self.shared.types.is_empty()
    }

    /// Handles a trigger.
    ///
    /// While the store fails, it is tried again: so the chat's later triggers wait, and what is
    /// stored is in order.
    pub(super) async fn process(&self, task: Task) -> Processed {
        let Task { trigger, mark, attempt } = task;
        let Some((trigger, json)) = self.take_up(trigger).await else {
            return Processed::default();
        };
        if let Some(attempts) = attempt {
            self.note_attempt(&trigger, json, attempts).await;
        }
        let known = mark.is_some();
        let groups_done = match mark {
            Some(mark) => self.take_up_reply(&trigger, mark).await,
            None => 0,
        };
        if let Trigger::Migration(migration) = trigger
            && known
        {
            self.run_groups(&trigger, groups_done).await;
            return Processed { told: Some(migration.from), ..Processed::default() };
        }
        let migrated = match trigger.migration() {
            Some(migration) => self.migrate(&trigger, migration).await,
            None => None,
        };
        if let Some(migration) = migrated {
            self.run_groups(&Trigger::Migration(migration), 0).await;
        }
        let marked = match trigger {
            Trigger::Update(_) => self.run_groups(&trigger, groups_done).await,
            Trigger::Migration(_) => false,
        };
        Processed { marked, migrated, told: migrated.map(|migration| migration.from) }
    }

    /// Moves a group's data, as often as it takes; the migration, if this is its first sign.
    async fn migrate(&self, trigger: &Trigger, migration: ChatMigration) -> Option<ChatMigration> {
        let mut patience = Patience::new();
        loop {
            let source = match self.move_data(migration).await {
                Ok(first) => return first.then_some(migration),
                Err(source) => source,
            };
            let temporary = source.is_temporary();
            self.report_first(trigger, HandlerError::Migration { source }, &patience).await;
            if !temporary {
                return None;
            }
            let told = TriggerId::Migration(migration.from);
            if self.mark_after_failure(told, &mut patience).await.is_some() {
                self.remember_move(migration);
                return Some(migration);
            }
        }
    }

    /// Gives a trigger to the groups in order; whether the store has a mark of it.
    async fn run_groups(&self, trigger: &Trigger, groups_done: u32) -> bool {
        let id = match trigger {
            Trigger::Update(update) => TriggerId::Update(update.update_id),
            Trigger::Migration(migration) => TriggerId::Migration(migration.from),
        };
        let mut marked = groups_done > 0;
        for (groups, group) in (1..).zip(self.router.groups()).skip(groups_done as usize) {
            let step = Step { trigger: id, groups };
            let mut patience = Patience::new();
            loop {
                let error = match self.run_group(group, trigger, step).await {
                    Ok(here) => {
                        marked |= here;
                        break;
                    }
                    Err(error) => error,
                };
                self.report_first(trigger, error, &patience).await;
                if self.was_stored_after_all(trigger, step, &mut patience).await {
                    marked = true;
                    break;
                }
            }
        }
        marked
    }

    /// Whether a commit that failed has been carried out all the same, as it may be where a
    /// connection broke; its reply is then sent.
    async fn was_stored_after_all(
        &self,
        trigger: &Trigger,
        step: Step,
        patience: &mut Patience,
    ) -> bool {
        match self.mark_after_failure(step.trigger, patience).await {
            Some(mark) if mark.groups >= step.groups => {
                self.take_up_reply(trigger, mark).await;
                true
            }
            _ => false,
        }
    }

    /// The mark of a trigger after a commit whose end isn't known, asked for until there is an
    /// answer: nothing may be done again before.
    async fn mark_after_failure(
        &self,
        trigger: TriggerId,
        patience: &mut Patience,
    ) -> Option<Mark> {
        loop {
            patience.wait().await;
            match self.shared.store().load_mark(trigger).await {
                Ok(mark) => return mark,
                Err(error) if error.is_permanent() => return None,
                Err(error) => tracing::warn!(error = chain(&error), "the store still fails"),
            }
        }
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
        step: Step,
    ) -> Result<bool, HandlerError> {
        let username = self.shared.me.get().and_then(|me: &User| me.username.as_deref());
        for Candidate { route, words } in group.candidates(trigger, username) {
            let run = match (holds(route, trigger), words) {
                (Ok(false), _) => Run::Skipped,
                (Ok(true), Err(mismatch)) => Run::Misused(mismatch.to_string()),
                (Ok(true), Ok(words)) => {
                    self.run_route(route, trigger, None, words, Some(step)).await
                }
                (Err(error), _) => Run::Failed(error),
            };
            match run {
                Run::Skipped => {}
                Run::Misused(reason) => {
                    let messages = Messages::of(&self.shared, trigger, &usage(route, &reason));
                    self.send(route, trigger, &messages).await;
                    return Ok(false);
                }
                Run::Finished { messages, marked } => {
                    self.send(route, trigger, &messages).await;
                    return Ok(marked);
                }
                Run::Failed(error) if error.is_temporary() => return Err(error),
                Run::Failed(error) => {
                    return Ok(self.report_of(trigger, error, Some(step)).await);
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
        step: Option<Step>,
    ) -> Run {
        let locks = self.shared.locks.lock(self.keys_to_lock(route, trigger)).await;
        let work = UnitOfWork::new(Arc::clone(&self.shared.records), locks);
        let cx = Context::new(Arc::clone(&self.shared), trigger.clone(), error, words, work);
        // The commit is inside: it runs the author's code too, that of `Serialize` for instance.
        let run = async {
            let reply = route.handler().call(&cx).await?;
            let messages = Messages::of(&self.shared, trigger, &reply);
            let mark = || {
                let Step { trigger, groups } = step?;
                Some(Mark { trigger, groups, reply: messages.to_value(route.name()) })
            };
            match cx.work().commit(&self.shared.locks, mark).await {
                Ok(stored) => Ok((messages, stored)),
                Err(source) => Err(Stopped::NotStored(source)),
            }
        };
        let run = catch_panic(cx.clone().scope(run)).await;
        cx.work().close();
        let route = || route.name().to_owned();
        match run {
            Ok(Ok((messages, marked))) => Run::Finished { messages, marked },
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
    async fn send(&self, route: &Route, trigger: &Trigger, messages: &Messages) {
        if let Err(source) = messages.send(&self.shared.client).await {
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
        self.report_of(trigger, error, None).await;
    }

    /// The same, in place of a handler that failed for good: what the error handler stores brings
    /// the trigger that `step` further, so it counts once. Whether the store has a mark of it.
    async fn report_of(&self, trigger: &Trigger, error: HandlerError, step: Option<Step>) -> bool {
        let error = Arc::new(error);
        for route in self.router.error_routes() {
            if !matches!(holds(route, trigger), Ok(true)) {
                continue;
            }
            match self.run_route(route, trigger, Some(Arc::clone(&error)), None, step).await {
                Run::Skipped | Run::Misused(_) => {}
                Run::Finished { messages, marked } => {
                    if let Err(failed) = messages.send(&self.shared.client).await {
                        tracing::error!(
                            error = chain(&failed),
                            "an error handler's reply was not sent"
                        );
                    }
                    return marked;
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
        false
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
    NotStored(WorkError),
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
