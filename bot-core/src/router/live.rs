//! The routes of a running app, which can be added to and taken from while updates run.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use bot_api::types::UpdateKinds;
use tokio::sync::watch;

use super::build::check_known;
use super::table::complete;
use super::{AddRoutesError, NamedType, Prefixes, Route, Setup, Table};
use crate::context::States;
use crate::menu::Entries;
use crate::middleware::Middleware;
use crate::store::StoredType;

/// The routes of an app, whether it runs or not.
///
/// Each trigger is handled by the routes that were there when its handling began.
pub(crate) struct LiveTable {
    current: RwLock<Arc<Table>>,
    /// Held while the table is made anew, so that no change is lost.
    editing: Mutex<()>,
    /// Whether nothing comes to the routes any more.
    ended: AtomicBool,
    kinds: watch::Sender<UpdateKinds>,
    entries: watch::Sender<Entries>,
    middleware: Vec<Arc<dyn Middleware>>,
    named: Vec<NamedType>,
    prefixes: Prefixes,
}

/// What the routes of an app are made of.
pub(crate) struct Parts<'s> {
    pub(crate) groups: Vec<Vec<Route>>,
    pub(crate) middleware: Vec<Arc<dyn Middleware>>,
    pub(crate) named: Vec<NamedType>,
    pub(crate) prefixes: Prefixes,
    pub(crate) states: &'s States,
}

impl LiveTable {
    /// Checks the routes of an app and makes them ready.
    ///
    /// # Errors
    ///
    /// Every mistake there is.
    pub(crate) fn build(parts: Parts<'_>) -> Result<Self, Vec<super::Mistake>> {
        let Parts { groups, middleware, named, prefixes, states } = parts;
        let groups = groups.into_iter().map(|routes| complete(routes, &middleware)).collect();
        let table = Table::build(groups, &Setup { states, named: &named, prefixes: &prefixes })?;
        let kinds = watch::Sender::new(table.kinds());
        let entries = watch::Sender::new(table.entries());
        let current = RwLock::new(Arc::new(table));
        let (editing, ended) = (Mutex::new(()), AtomicBool::new(false));
        Ok(Self { current, editing, ended, kinds, entries, middleware, named, prefixes })
    }

    /// The routes as they are now.
    pub(crate) fn current(&self) -> Arc<Table> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The kinds of updates that the routes want, and when that changes.
    pub(crate) fn kinds(&self) -> watch::Receiver<UpdateKinds> {
        self.kinds.subscribe()
    }

    /// The commands as users see them, and when they change.
    pub(crate) fn entries(&self) -> watch::Receiver<Entries> {
        self.entries.subscribe()
    }

    /// The types that are named beside those of the routes.
    pub(crate) fn named_types(&self) -> impl Iterator<Item = StoredType> {
        self.named.iter().map(|named| named.stored)
    }

    /// Adds routes to the first group, behind its others and before its fallbacks.
    ///
    /// # Errors
    ///
    /// Every mistake of the set-up that there would be with them, or that the app has ended; then
    /// nothing is added.
    pub(crate) fn add(
        self: &Arc<Self>,
        routes: Vec<Route>,
        states: &States,
        known: &[StoredType],
    ) -> Result<AddedRoutes, AddRoutesError> {
        if self.ended.load(Ordering::Acquire) {
            return Err(AddRoutesError::Ended);
        }
        let added = complete(routes, &self.middleware);
        let _editing = self.editing.lock().unwrap_or_else(PoisonError::into_inner);
        let unknown = check_known(&added, known);
        let mut groups = self.groups();
        if let Some(first) = groups.first_mut() {
            first.extend(added.iter().map(Arc::clone));
            *first = super::nested::fallbacks_last(std::mem::take(first));
        }
        let setup = Setup { states, named: &self.named, prefixes: &self.prefixes };
        match Table::build(groups, &setup) {
            Ok(table) if unknown.is_empty() => {
                self.replace(table);
                Ok(AddedRoutes { table: Arc::clone(self), routes: added })
            }
            table => {
                let others = table.err().unwrap_or_default();
                Err(AddRoutesError::Mistakes(unknown.into_iter().chain(others).collect()))
            }
        }
    }

    fn remove(&self, routes: &[Arc<Route>]) {
        let _editing = self.editing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut groups = self.groups();
        let goes = |route: &Arc<Route>| routes.iter().any(|gone| Arc::ptr_eq(gone, route));
        for group in &mut groups {
            group.retain(|route| !goes(route));
        }
        self.replace(Table::new(groups, &self.prefixes));
    }

    fn groups(&self) -> Vec<Vec<Arc<Route>>> {
        self.current().groups().iter().map(|group| group.routes().to_vec()).collect()
    }

    fn replace(&self, table: Table) {
        let (kinds, entries) = (table.kinds(), table.entries());
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(table);
        self.kinds.send_if_modified(|known| std::mem::replace(known, kinds) != kinds);
        self.entries.send_if_modified(|known| {
            let differs = *known != entries;
            *known = entries;
            differs
        });
    }
}

impl fmt::Debug for LiveTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LiveTable").field("current", &self.current()).finish_non_exhaustive()
    }
}

/// The life of an app: when it is dropped, no routes can be added any more.
#[derive(Debug)]
pub(crate) struct Lifetime(Arc<LiveTable>);

impl Lifetime {
    pub(crate) fn of(table: &Arc<LiveTable>) -> Self {
        Self(Arc::clone(table))
    }
}

impl Drop for Lifetime {
    fn drop(&mut self) {
        self.0.ended.store(true, Ordering::Release);
    }
}

/// Routes that were added to a running app, by
/// [`AppHandle::add_routes`](crate::AppHandle::add_routes).
///
/// They stay when this is dropped.
#[derive(Debug)]
pub struct AddedRoutes {
    table: Arc<LiveTable>,
    routes: Vec<Arc<Route>>,
}

impl AddedRoutes {
    /// The names of the routes.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.routes.iter().map(|route| route.name())
    }

    /// Takes the routes away again: the next trigger doesn't find them.
    ///
    /// Handlers of theirs that run already go on to their end.
    pub fn remove(self) {
        self.table.remove(&self.routes);
    }
}
