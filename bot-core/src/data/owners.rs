//! All who have data of one type.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::{DataError, Scope, Stored};
use crate::context::{Context, Shared};
use crate::store::{Owner, OwnerQuery, ScopeKind, StoreError};

/// How many owners are read from the store at once.
const PAGE_SIZE: usize = 100;

/// The ids of all who have a value or a collection of the type `T`, in the order of the ids.
///
/// They are read a page at a time, as they are when their page is read.
/// Who has only what expired is among them until it is swept.
///
/// # Example
///
/// ```
/// use bot_core::prelude::*;
///
/// #[derive(Default, Clone, Serialize, Deserialize, UserData)]
/// struct Counter(u64);
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let handle = App::new("123456:token").build()?.handle();
/// for user in [7, 3] {
///     handle.data::<Counter>(UserId(user)).set(Counter(1)).await?;
/// }
///
/// let mut users = handle.owners::<Counter>();
/// while let Some(user) = users.next().await? {
///     let counter = handle.data::<Counter>(user).get().await?;
///     println!("{user}: {}", counter.0);
/// }
/// assert_eq!(handle.owners::<Counter>().page(10).await?, [UserId(3), UserId(7)]);
/// # Ok(()) }
/// ```
#[must_use = "the owners are read by `next` and `page`"]
pub struct Owners<T> {
    pages: OwnerPages,
    _type: PhantomData<fn() -> T>,
}

impl<T: Stored> Owners<T> {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Self { pages: OwnerPages::new(shared, T::Scope::KIND, T::NAME), _type: PhantomData }
    }

    /// Begins beyond that id, whether or not it is there: to go on after an interruption.
    pub fn after(mut self, id: <T::Scope as Scope>::Id) -> Self {
        self.pages.go_to(T::Scope::owner(id));
        self
    }

    /// The next id; `None` at the end.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read; called again, it tries again.
    pub async fn next(&mut self) -> Result<Option<<T::Scope as Scope>::Id>, DataError> {
        loop {
            let next = self.pages.next().await;
            let failed = |source| DataError::of_type("listing", (T::Scope::KIND, T::NAME), source);
            match next.map_err(failed)?.map(T::Scope::id) {
                None => return Ok(None),
                Some(Some(id)) => return Ok(Some(id)),
                // A store that gives owners of another scope; there is no id of theirs to give.
                Some(None) => {}
            }
        }
    }

    /// The next ids, at most `limit`; none at the end.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read; what was read by then comes again.
    pub async fn page(&mut self, limit: usize) -> Result<Vec<<T::Scope as Scope>::Id>, DataError> {
        let begin = self.pages.clone();
        let mut page = Vec::new();
        while page.len() < limit {
            match self.next().await {
                Ok(Some(id)) => page.push(id),
                Ok(None) => break,
                Err(error) => {
                    self.pages = begin;
                    return Err(error);
                }
            }
        }
        Ok(page)
    }
}

impl Context {
    /// The ids of all who have data of the type `T`: see [`Owners`].
    pub fn owners<T: Stored>(&self) -> Owners<T> {
        Owners::new(self.shared_handle())
    }
}

impl<T> fmt::Debug for Owners<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Owners").field("name", &self.pages.name).finish_non_exhaustive()
    }
}

/// The owners of one stored name, a page at a time.
#[derive(Clone)]
pub(super) struct OwnerPages {
    shared: Arc<Shared>,
    scope: ScopeKind,
    name: &'static str,
    read: VecDeque<Owner>,
    after: Option<Owner>,
    exhausted: bool,
}

impl OwnerPages {
    pub(super) fn new(shared: Arc<Shared>, scope: ScopeKind, name: &'static str) -> Self {
        Self { shared, scope, name, read: VecDeque::new(), after: None, exhausted: false }
    }

    fn go_to(&mut self, owner: Owner) {
        self.read.clear();
        self.after = Some(owner);
        self.exhausted = false;
    }

    /// The next owner, but for chats that have become others: what may be left of them is what
    /// could not be merged, and has no id of its own any more.
    pub(super) async fn next(&mut self) -> Result<Option<Owner>, StoreError> {
        loop {
            while let Some(owner) = self.read.pop_front() {
                let is_current = |chat| self.shared.current_chat(chat) == chat;
                if owner.chat().is_none_or(is_current) {
                    return Ok(Some(owner));
                }
            }
            if self.exhausted {
                return Ok(None);
            }
            let mut query = OwnerQuery::new(self.scope, Cow::Borrowed(self.name));
            query.after = self.after;
            query.limit = PAGE_SIZE;
            let page = self.shared.store().owners(query).await?;
            self.exhausted = page.len() < PAGE_SIZE;
            self.after = page.last().copied().or(self.after);
            self.read = page.into();
        }
    }
}
