//! Handles one trigger: finds the handler in each group, has it run, replies.
//!
//! Invariant: user code runs here, which are the conditions of routes, and in [`transaction`] only.
//!
//! What few updates need is boxed, so that the workers that handle them are small.
//!
//! [`transaction`]: super::transaction

use std::sync::Arc;

use bot_api::types::{ChatId, UpdateId, User};

use super::patience::Patience;
use super::run::Pending;
use super::transaction::{EVERY_GROUP, Run, Step};
use crate::context::Shared;
use crate::handler_error::{HandlerError, PanicPlace, chain};
use crate::router::{Candidates, Done, Group, LiveTable, Route};
use crate::store::{Mark, TriggerId};
use crate::task::catch_panic_now;
use crate::trigger::{ChatMigration, Trigger};

/// Handles triggers, one call each.
pub(crate) struct Processor {
    pub(super) shared: Arc<Shared>,
    routes: Arc<LiveTable>,
}

/// A trigger to handle, and what is known of it.
#[derive(Debug)]
pub(super) struct Task {
    pub(super) trigger: Pending,
    /// How far it was handled in an earlier run.
    pub(super) mark: Option<Box<Mark>>,
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

/// A trigger that its groups can be given.
struct Begun {
    trigger: Trigger,
    groups_done: u32,
    migrated: Option<ChatMigration>,
}

/// What became of a trigger in one group.
#[derive(Clone, Copy, Default)]
struct Handling {
    done: Done,
    /// Whether the store has a mark of it.
    marked: bool,
    /// Whether later groups aren't to get it.
    stopped: bool,
}

/// Nothing is left to do for the last resorts.
const DONE: Done = Done { handled: true, answered: true };

impl Processor {
    pub(crate) fn new(shared: Arc<Shared>, routes: Arc<LiveTable>) -> Self {
        Self { shared, routes }
    }

    pub(crate) fn routes(&self) -> &Arc<LiveTable> {
        &self.routes
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    /// Whether any route takes data that are stored, or has buttons whose data are.
    pub(crate) fn stores_data(&self) -> bool {
        !self.shared.types.is_empty() || self.routes.current().keeps_buttons()
    }

    /// Handles a trigger.
    ///
    /// While the store fails, it is tried again: so the chat's later triggers wait, and what is
    /// stored is in order.
    pub(super) async fn process(&self, task: Task) -> Processed {
        let begun = match task {
            Task { trigger: Pending::Here(trigger), mark: None, attempt: None }
                if trigger.migration().is_none() =>
            {
                self.press_waits(&trigger);
                Ok(Begun { trigger, groups_done: 0, migrated: None })
            }
            task => Box::pin(self.begin(task)).await,
        };
        let Begun { trigger, groups_done, migrated } = match begun {
            Ok(begun) => begun,
            Err(processed) => return processed,
        };
        let marked = match trigger {
            Trigger::Update(_) | Trigger::Undecodable(_) => {
                self.run_groups(&trigger, groups_done).await
            }
            Trigger::Migration(_) => false,
        };
        self.answer_press(&trigger).await;
        Processed { marked, migrated, told: migrated.map(|migration| migration.from) }
    }

    /// Brings a trigger to where its groups can be given it: reads it, takes it up where an earlier
    /// run has left it, moves the data of an upgraded group.
    ///
    /// # Errors
    ///
    /// What became of it, if there is nothing to be given.
    async fn begin(&self, task: Task) -> Result<Begun, Processed> {
        let Task { trigger, mark, attempt } = task;
        let (trigger, json) = match trigger {
            Pending::Here(trigger) => (trigger, None),
            Pending::Inbox(id) => match self.take_from_inbox(id).await {
                Some((trigger, json)) => (trigger, Some(json)),
                None => return Err(Processed::default()),
            },
        };
        if let Some(attempts) = attempt {
            self.note_attempt(&trigger, json, attempts).await;
        }
        let known = mark.is_some();
        self.press_waits(&trigger);
        let groups_done = match mark {
            Some(mark) => self.take_up_reply(&trigger, *mark).await,
            None => 0,
        };
        if let Trigger::Migration(migration) = trigger
            && known
        {
            self.run_groups(&trigger, groups_done).await;
            return Err(Processed { told: Some(migration.from), ..Processed::default() });
        }
        let migrated = match trigger.migration() {
            Some(migration) => self.migrate(&trigger, migration).await,
            None => None,
        };
        if let Some(migration) = migrated {
            self.run_groups(&Trigger::Migration(migration), 0).await;
        }
        if known {
            self.press_taken(&trigger);
        }
        Ok(Begun { trigger, groups_done, migrated })
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
            // Sources give only those that have an id.
            Trigger::Undecodable(update) => {
                TriggerId::Update(update.update_id.unwrap_or(UpdateId(0)))
            }
            Trigger::Migration(migration) => TriggerId::Migration(migration.from),
        };
        let table = self.routes.current();
        let mut marked = groups_done > 0;
        let mut done = Done { handled: marked, answered: marked };
        let all = table.groups().iter().chain(table.last_resorts());
        for (groups, group) in (1..).zip(all).skip(groups_done as usize) {
            if !group.takes(done) {
                continue;
            }
            let step = Step { trigger: id, groups };
            let mut patience = Patience::new();
            loop {
                let error = match self.run_group(group, trigger, step).await {
                    Ok(here) => {
                        done.handled |= here.done.handled;
                        done.answered |= here.done.answered;
                        marked |= here.marked;
                        if here.stopped {
                            return marked;
                        }
                        break;
                    }
                    Err(error) => error,
                };
                let stored = Box::pin(async {
                    self.report_first(trigger, error, &patience).await;
                    self.was_stored_after_all(trigger, step, &mut patience).await
                });
                if let Some(groups) = stored.await {
                    (done, marked) = (DONE, true);
                    if groups == EVERY_GROUP {
                        return marked;
                    }
                    break;
                }
            }
        }
        if let Trigger::Undecodable(update) = trigger
            && !done.handled
        {
            let id = update.update_id.map(|id| id.0);
            tracing::error!(update = id, error = chain(&**update), "an update was left out");
        }
        marked
    }

    /// How many groups are done if a commit that failed has been carried out all the same, as it
    /// may be where a connection broke; its reply is then sent.
    async fn was_stored_after_all(
        &self,
        trigger: &Trigger,
        step: Step,
        patience: &mut Patience,
    ) -> Option<u32> {
        match self.mark_after_failure(step.trigger, patience).await {
            Some(mark) if mark.groups >= step.groups => {
                Some(self.take_up_reply(trigger, mark).await)
            }
            _ => None,
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
    ) -> Result<Handling, HandlerError> {
        let handled = Handling { done: DONE, ..Handling::default() };
        let username = self.shared.me.get().and_then(|me: &User| me.username.as_deref());
        let mut candidates = group.candidates(trigger, username);
        while let Some((route, held)) = next_that_holds(&mut candidates, trigger) {
            let run = match held {
                Ok(()) => self.try_route(route, &candidates, trigger, step).await,
                Err(error) => Run::Failed(error),
            };
            match run {
                Run::Skipped => {}
                Run::Misused(reason) => {
                    Box::pin(self.object(route, trigger, &reason)).await;
                    return Ok(handled);
                }
                Run::Finished { messages, marked, stopped } => {
                    self.reply(route, trigger, &messages).await;
                    let done = group.done(route, !messages.is_empty());
                    return Ok(Handling { done, marked, stopped });
                }
                Run::Failed(error) if error.is_temporary() => return Err(error),
                Run::Failed(error) => {
                    self.press_taken(trigger);
                    let report = self.report_of(trigger, error, Some(route), Some(step));
                    let marked = Box::pin(report).await;
                    return Ok(Handling { marked, ..handled });
                }
            }
        }
        Ok(Handling::default())
    }

    /// Runs the handler of a route that holds.
    async fn try_route(
        &self,
        route: &Route,
        candidates: &Candidates<'_>,
        trigger: &Trigger,
        step: Step,
    ) -> Run {
        let heard = match self.understand(route, candidates.said(route, trigger), trigger).await {
            Ok(heard) => heard,
            Err(error) => return Run::Failed(error),
        };
        self.run_route(route, trigger, None, heard, Some(step)).await
    }
}

/// The next of some routes whose filters hold, or fail: they are the author's code too.
pub(super) fn next_that_holds<'r>(
    routes: &mut impl Iterator<Item = &'r Arc<Route>>,
    trigger: &Trigger,
) -> Option<(&'r Route, Result<(), HandlerError>)> {
    for route in routes {
        match catch_panic_now(|| route.holds(trigger)) {
            Ok(true) => return Some((route, Ok(()))),
            Ok(false) => {}
            Err(panic) => {
                let name = route.name().to_owned();
                let place = PanicPlace::Filter;
                return Some((route, Err(HandlerError::Panicked { route: name, place, panic })));
            }
        }
    }
    None
}
