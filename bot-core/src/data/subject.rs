//! Everything that is stored about a user or a chat: where it is, and its removal.

use std::collections::BTreeSet;
use std::sync::Arc;

use bot_api::types::ChatId;

use super::DataError;
use super::place::runtime_ended;
use crate::context::{Context, Shared};
use crate::store::{
    Batch, LockSet, OpenGate, Owner, RecordKey, Store, StoreError, Subject, Value, WorkError,
    WrittenRecords,
};
use crate::task::to_the_end;

/// How many records are read from the store at once.
const PAGE_SIZE: usize = 200;

/// A user or a chat, and where the store has something about them.
pub(super) struct About {
    /// The user, or the chat under its id of now.
    pub(super) subject: Subject,
    /// The ids that the chat had as a group: what could not be merged is kept there.
    pub(super) former: Vec<ChatId>,
}

impl About {
    pub(super) fn of(shared: &Shared, subject: Subject) -> Self {
        let Subject::Chat(chat) = subject else {
            return Self { subject, former: Vec::new() };
        };
        let chat = shared.current_chat(chat);
        Self { subject: Subject::Chat(chat), former: shared.moved.to(chat) }
    }

    fn all(&self) -> impl Iterator<Item = Subject> {
        [self.subject].into_iter().chain(self.former.iter().copied().map(Subject::Chat))
    }

    /// The addresses of all values and collections.
    async fn homes(&self, store: &dyn Store) -> Result<BTreeSet<RecordKey>, StoreError> {
        let mut homes = BTreeSet::new();
        for subject in self.all() {
            let mut after = None;
            while let Some((key, _)) = store.records_of(subject, after, 1).await?.pop() {
                let home = RecordKey::new(key.owner, key.name);
                // Behind all that has this name and before the next: no name has a `!`, which is
                // less than whatever else may follow.
                after = Some(RecordKey::new(home.owner, format!("{}!", home.name)));
                homes.insert(home);
            }
        }
        Ok(homes)
    }
}

/// The records about one subject, a page at a time.
pub(super) struct Records<'a> {
    store: &'a dyn Store,
    subject: Subject,
    after: Option<RecordKey>,
}

impl<'a> Records<'a> {
    pub(super) fn new(store: &'a dyn Store, subject: Subject) -> Self {
        Self { store, subject, after: None }
    }

    /// The next records; none at the end.
    pub(super) async fn page(&mut self) -> Result<Vec<(RecordKey, Value)>, StoreError> {
        let page = self.store.records_of(self.subject, self.after.clone(), PAGE_SIZE).await?;
        if let Some((last, _)) = page.last() {
            self.after = Some(last.clone());
        }
        Ok(page)
    }
}

/// The gates of the chats that a subject has data in, all of them open.
///
/// While they are, none of these groups is upgraded, so nothing moves.
pub(super) async fn pass_gates(
    shared: &Shared,
    subject: Subject,
) -> Result<(About, Vec<OpenGate>), StoreError> {
    let mut passed = BTreeSet::new();
    let mut gates = Vec::new();
    loop {
        let about = About::of(shared, subject);
        let chats = chats(&about, &about.homes(&**shared.store()).await?);
        if chats.is_subset(&passed) {
            return Ok((about, gates));
        }
        passed.extend(chats);
        gates.clear();
        for chat in &passed {
            gates.push(shared.gates.pass_with_locks(*chat).await);
        }
    }
}

/// The chats of some data.
fn chats(about: &About, homes: &BTreeSet<RecordKey>) -> BTreeSet<ChatId> {
    let own = match about.subject {
        Subject::Chat(chat) => Some(chat),
        Subject::User(_) => None,
    };
    homes.iter().filter_map(|home| home.owner.chat()).chain(own).collect()
}

/// Removes everything that is stored about a user or a chat, at once.
///
/// Handlers that have any of it to change are waited for.
pub(crate) async fn erase(shared: &Arc<Shared>, subject: Subject) -> Result<(), DataError> {
    let erased = try_erase(shared, subject).await;
    erased.map_err(|source| DataError::of_subject("erasing", subject, source))
}

async fn try_erase(shared: &Arc<Shared>, subject: Subject) -> Result<(), WorkError> {
    // Also where nothing is stored yet: the handler may be about to.
    if Context::current_has_locks() {
        return Err(WorkError::HoldsData);
    }
    loop {
        let about = About::of(shared, subject);
        let homes = about.homes(&**shared.store()).await?;
        if homes.is_empty() {
            return Ok(());
        }
        let locks = shared.locks.lock(homes.iter().cloned()).await;
        let mut gates = Vec::new();
        for chat in chats(&about, &homes) {
            gates.push(shared.gates.pass_with_locks(chat).await);
        }
        // What came while the locks were waited for isn't locked yet.
        let about = About::of(shared, subject);
        if about.homes(&**shared.store()).await?.is_subset(&homes) {
            return commit(shared, &about, locks, gates).await;
        }
    }
}

async fn commit(
    shared: &Arc<Shared>,
    about: &About,
    locks: LockSet,
    gates: Vec<OpenGate>,
) -> Result<(), WorkError> {
    let mut batch = Batch::new();
    batch.erase = Some(about.subject);
    for chat in &about.former {
        let mut records = Records::new(&**shared.store(), Subject::Chat(*chat));
        loop {
            let page = records.page().await?;
            if page.is_empty() {
                break;
            }
            batch.records.extend(page.into_iter().map(|(key, _)| (key, None)));
        }
    }
    let shared = Arc::clone(shared);
    let committed = to_the_end(Box::pin(async move {
        let committed = shared.records.commit(batch, WrittenRecords::new()).await;
        drop((locks, gates));
        committed
    }));
    Ok(committed.await.unwrap_or_else(|| Err(runtime_ended()))?)
}

impl Context {
    /// Everything that is stored about a user or a chat, as one JSON document: see
    /// [`AppHandle::export`](crate::AppHandle::export).
    ///
    /// What this handler has changed isn't in it yet.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read.
    pub async fn export(&self, subject: impl Into<Subject>) -> Result<String, DataError> {
        super::export(self.shared(), subject.into()).await
    }

    /// Removes everything that is stored about a user or a chat, at once: see
    /// [`AppHandle::erase`](crate::AppHandle::erase).
    ///
    /// It stays removed if the handler fails.
    ///
    /// # Errors
    ///
    /// [`DataError`] if the store can't be read or written, then everything is as it was; and in a
    /// handler that has taken data as `&mut`, because it could wait for itself.
    pub async fn erase(&self, subject: impl Into<Subject>) -> Result<(), DataError> {
        erase(&self.shared_handle(), subject.into()).await
    }
}

/// Who else than the subject an owner is: the chat of a user's member data, the member of a chat.
pub(super) fn other_party(subject: Subject, owner: Owner) -> Option<i64> {
    match (subject, owner) {
        (Subject::User(_), Owner::Member(chat, _)) => Some(chat.0),
        (Subject::Chat(_), Owner::Member(_, user)) => Some(user.0),
        _ => None,
    }
}
