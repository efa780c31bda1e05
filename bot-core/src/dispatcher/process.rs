//! Handles one trigger: finds the handler, locks, runs it, stores, replies.
//!
//! Invariants: user code runs here only.
//! A handler's data are stored in one batch, after its `Ok` and before its reply is sent.
//! A panic ends the run of that handler and nothing else.

use std::sync::Arc;

use bot_api::types::User;

use super::reply::send;
use crate::context::{Context, Shared, Words};
use crate::extract::Rejection;
use crate::handler::{Failure, Reply};
use crate::handler_error::{HandlerError, chain};
use crate::router::{Candidate, Group, Route, Router};
use crate::source::Handled;
use crate::store::{Mark, RecordKey, StoredType, UnitOfWork};
use crate::task::{catch_panic, catch_panic_now};
use crate::trigger::{ChatMigration, Trigger};

/// Handles triggers, one call each.
pub(crate) struct Processor {
    pub(super) shared: Arc<Shared>,
    pub(super) types: Vec<StoredType>,
    router: Router,
}

/// What became of a trigger.
#[derive(Debug)]
pub(super) struct Processed {
    pub(super) handled: Handled,
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
    pub(super) async fn process(&self, trigger: Trigger, groups_done: u32) -> Processed {
        let mut processed = Processed { handled: Handled::Done { marked: false }, migrated: None };
        if let Some(migration) = trigger.migration() {
            match self.move_data(migration).await {
                Ok(false) => {}
                Ok(true) => {
                    processed.migrated = Some(migration);
                    self.run_groups(&Trigger::Migration(migration), 0).await;
                }
                Err(source) => {
                    self.report(&trigger, HandlerError::Migration { source }).await;
                    processed.handled = Handled::NotDone;
                    return processed;
                }
            }
        }
        if let Trigger::Update(_) = trigger {
            processed.handled = self.run_groups(&trigger, groups_done).await;
        }
        processed
    }

    /// Gives a trigger to the groups in order.
    async fn run_groups(&self, trigger: &Trigger, groups_done: u32) -> Handled {
        let mut marked = groups_done > 0;
        for (number, group) in (1..).zip(self.router.groups()).skip(groups_done as usize) {
            let mark =
                trigger.update().map(|update| Mark { update: update.update_id, groups: number });
            match self.run_group(group, trigger, mark).await {
                Handled::Done { marked: here } => marked |= here,
                Handled::NotDone => return Handled::NotDone,
            }
        }
        Handled::Done { marked }
    }

    /// Gives a trigger to the first route of a group that holds.
    async fn run_group(&self, group: &Group, trigger: &Trigger, mark: Option<Mark>) -> Handled {
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
                    return Handled::Done { marked: false };
                }
                Run::Finished { reply, marked } => {
                    self.send(route, trigger, &reply).await;
                    return Handled::Done { marked };
                }
                Run::Failed(error) => {
                    // A store that fails is expected to recover, and then the update comes again.
                    let not_stored =
                        matches!(&error, HandlerError::Commit { source, .. } if source.is_store());
                    self.report(trigger, error).await;
                    return if not_stored {
                        Handled::NotDone
                    } else {
                        Handled::Done { marked: false }
                    };
                }
            }
        }
        Handled::Done { marked: false }
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
        let Some(keys) = self.keys_to_lock(route, trigger) else {
            return Run::Skipped;
        };
        let locks = self.shared.locks.lock(keys).await;
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

    /// The records that a route changes; `None` if the trigger lacks a user or chat for one.
    fn keys_to_lock(&self, route: &Route, trigger: &Trigger) -> Option<Vec<RecordKey>> {
        let exclusive = route.access().taken_data().iter().filter(|data| data.exclusive);
        let chat = trigger.chat_id().map(|chat| self.shared.current_chat(chat));
        let user = trigger.update().and_then(|update| update.user()).map(|user| user.id);
        exclusive.map(|data| data.stored.key(chat, user)).collect()
    }

    /// Sends a reply; a failure is reported.
    async fn send(&self, route: &Route, trigger: &Trigger, reply: &Reply) {
        if let Err(source) = send(&self.shared, trigger, reply).await {
            let route = route.name().to_owned();
            self.report(trigger, HandlerError::Reply { route, source }).await;
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
                    tracing::error!(error = failed.chain(), "the error handler failed too");
                    break;
                }
            }
        }
        tracing::error!(
            route = error.route(),
            update = trigger.update().map(|update| update.update_id.0),
            chat = trigger.chat_id().map(|chat| chat.0),
            error = error.chain(),
            "a trigger was not handled as it should"
        );
    }
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

/// What a user is told who wrote a command wrong.
fn usage(route: &Route, reason: &str) -> Reply {
    let mut text = reason.to_owned();
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
